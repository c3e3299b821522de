// Kinds of spoken features: who does it, what "it" and "one" stand for, how people ask, and pains without a wish.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'feature' }
  return draftFeature(idea, readLine(text, 'en', 'asking'), emptyContext)
}

const titles: readonly (readonly [kind: string, lines: readonly (readonly [text: string, title: string])[]])[] = [
  ['what a pronoun stands for', [
    ['every night I count the oars by hand and type it up, can the shed send the list over', 'Let the shed send the list over'],
    ['rowers phone us to find a new mooring. let them pick one on the map', 'Let rowers pick a new mooring on the map'],
    ['pilots ask me daily if the sluice is open, can that be on the start page', 'Show if the sluice is open on the start page'],
    ['I always forget to close the lock, can it shut itself after an hour', 'Let the lock shut itself after an hour'],
    ['skippers ping us for every single tide table, let them make those on their own', 'Let skippers make tide tables on their own'],
    ['the harbour crew works in the tunnel without signal, the map must work there too', 'Let the map work in the tunnel without signal'],
    ['no more typing the sail number, the camera could read it', 'Let the camera read the sail number'],
  ]],
  ['how people ask', [
    ['Is there any way rowers could pay without cash?', 'Let rowers pay without cash'],
    ["Wouldn't it be nice if skippers got a note when the lock opens?", 'Let skippers get a note when the lock opens'],
    ["I'd plan better if the chart told me which buoy I passed", 'Let the chart tell users which buoy they passed'],
    ['Might the page take orders for the chandlery?', 'Let the page take orders for the chandlery'],
    ["We're missing a list of who has which key", 'Add a list of who has which key'],
    ['make it possible that the warden can book a crane on the phone', 'Let the warden book a crane on the phone'],
    ["why doesn't the map tell me that the lock is shut before I sail there", 'Let the map tell users that the lock is shut before they sail there'],
    ['when a boat is refused the owner should get a mail', 'Let owners get a mail when a boat is refused'],
    ['it should be possible to moor without a call, the mate has no radio', 'Moor without a call'],
    ['What we need most is a chart of the sandbanks', 'Add a chart of the sandbanks'],
    ['our eldest skipper is deaf in one ear, captions in the radio app would mean a lot to her', 'Add captions in the radio app'],
    ['the pilot calls the tide through a window, give her a lamp on the bridge', 'Give the pilot a lamp on the bridge'],
  ]],
  ['what it is about', [
    ['life vests, remind the one on duty, not the whole crew', 'Remind the one on duty, not the whole crew (life vests)'],
    ['close by storm: one button that tells every skipper', 'Add one button that tells every skipper (close by storm)'],
  ]],
  ['a thing that sounds like an order', [
    ['search that forgives spelling', 'Add a search that forgives spelling'],
    ['notice board in the lobby, large print', 'Add notice board in the lobby, large print'],
  ]],
  ['a pain without a wish', [
    ['wardens have to type the depth twice', 'Remove the need to type the depth twice'],
    ['owners have to show a licence before they can rent', 'Owners have to show a licence before they can rent'],
    ['two wardens can edit the same berth and overwrite one another', 'Two wardens can edit the same berth and overwrite one another'],
    ['two skippers get the same berth, that must not happen', 'Do not let two skippers get the same berth'],
    ['Guests never find the showers', 'Let guests find the showers'],
  ]],
] // biome-ignore format: a table reads better in rows

describe.each(titles)('%s', (_kind, lines) => {
  it.each(lines)('%s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })
})

describe('who does it', () => {
  it.each([
    ['the crew wants to see who booked which berth', 'crew', 'see who booked which berth'],
    ['sopranos want to hear only their own part at home', 'sopranos', 'hear only my own part at home'],
    ['skippers with a lapsed pass would like to lend it to a friend', 'skippers', 'lend it to a friend'],
    ['let pilot trainees swap back if they dislike it', 'pilot trainees', 'swap back if they dislike it'],
    [
      'can the bosun see how deep the lock is? he asks daily',
      'the bosun',
      'see how deep the lock is (he asks daily)',
    ],
  ])('%s', (text, role, want) => {
    const { details } = draftOf(text)
    expect(details.role).toContain(role)
    expect(details.want).toBe(want)
  })

  it('is no thing', () => {
    expect(draftOf('let the log turn into the invoice').details.role).toBeNull()
    expect(draftOf('offer the berth to the next boat when somebody leaves').details.want).toBe(
      'have the berth offered to the next boat when somebody leaves',
    )
  })
})

describe('a told pain alone', () => {
  it('stays a statement, and asks what should be possible', () => {
    const { title, openQuestions } = draftOf('the oldest chart is never readable at dusk')
    expect(title).toBe('The oldest chart is never readable at dusk')
    expect(openQuestions[0]?.question).toBe('What should be possible instead?')
  })
})
