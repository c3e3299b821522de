// What people want behind what they tell of: as a title that stands alone.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftInfrastructure } from './draft-infrastructure.ts'

function draft(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'infrastructure' }
  return draftInfrastructure(idea, readLine(text, 'en'))
}

describe('a wish behind what is told', () => {
  it.each([
    [
      'handhelds on the pier keep losing their map, they should start again by themselves',
      'Make the handhelds on the pier start again by themselves',
    ],
    [
      'the fog horn page is on some free host, move it to the harbour account',
      'Move the fog horn page to the harbour account',
    ],
    [
      'winch tablets are nine years old now, buy new ones and a drying box',
      'Buy new winch tablets and a drying box',
    ],
    [
      'the berth list goes by fax, we need a proper folder for all three piers',
      'Get a proper folder for all three piers',
    ],
    [
      "I'd sleep better if the berth book were kept in the town hall, here it gets wet",
      'Keep the berth book in the town hall',
    ],
    [
      'the fog sensor stops in frost and the horn stays silent, I want it to start by itself',
      'Make the horn start by itself',
    ],
    [
      'radio films are kept past the agreed month, needs something that deletes them on Sundays',
      'Delete radio films on Sundays',
    ],
    ['the berth list is all capitals can we move to small letters', 'Move to small letters'],
  ])('finds the wish behind what is told: %j', (text, title) => {
    expect(draft(text).title.split(' so that ')[0]).toBe(title)
  })

  it('keeps no wish whose pronoun nothing answers, and none turned round', () => {
    expect(draft('gulls sit on the mast, they are loud. It must never do that').title).not.toMatch(/do that/)
    expect(draft('the piers share one radio, put them there').title).not.toMatch(/\b(?:them|there)\b/)
  })
})
