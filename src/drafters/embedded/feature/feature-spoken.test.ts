// Features as people say them: what is told before and behind the wish, and of whom it speaks.
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

function textsOf(text: string): string[] {
  return draftOf(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : one.then))
}

describe('a title of what somebody says', () => {
  it.each([
    ['the paper tide table gets wet, so a tide page on the tablet please', 'Add a tide page on the tablet'],
    ['the lock keeper writes the levels on a slate. let him enter them on the phone', 'Let the lock keeper enter the levels on the phone'],
    ['sailors call the office to swap a berth and wait for ages. they could do that alone online', 'Let sailors swap a berth alone online'],
    ['rowers ring us to ask which piers are open. mark it on the map?', 'Mark which piers are open on the map'],
    ['parents phone us to ask which jetty is free, would be great if they could just look it up', 'Let parents look up which jetty is free'],
    ["every evening I count the oars by hand, can't the shed just send the number", 'Let the shed send the number'],
    ['the crane app logs me out each time, maybe keep me in for a day?', 'Keep me in for a day'],
    ['every skipper phones about the price, so show it before booking', 'Show the price before booking'],
    ['bigger sails, our guests wear gloves', 'Add bigger sails'],
    ['it would save us hours if the log could be signed on the phone', 'Sign the log on the phone'],
    ['boaters book a berth for two and come with three, maybe a reminder where they can change the number', 'Add a reminder where boaters can change the number'],
    ['tell me when the water stands above 4 m, I only see it from the window', 'Send an alert when the water stands above 4 m'],
    ['when a boat leaves without paying tell the harbour master', 'Tell the harbour master when a boat leaves without paying'],
    ['can I filter the berths I looked at yesterday?', 'Let users filter the berths they looked at yesterday'],
    ['would love to print the berth list for the night shift', 'Print the berth list for the night shift'],
    ["why can't the skippers name their own boats?", 'Let the skippers name their own boats'],
    ['guests want to know if the sauna is warm, at the moment they walk over', 'Let guests see if the sauna is warm'],
    ['how full is the car park right now, people turn round at the gate', 'Show how full the car park is'],
    ['parking passes on the phone, the paper ones fade', 'Add parking passes on the phone'],
    ['could the harbour plan be shown to guests? they ask every morning', 'Show the harbour plan to guests'],
  ])('%s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  }) // biome-ignore format: a table reads better in rows
})

describe('what is told of today', () => {
  it('is no criterion, but says what nobody has to do any more', () => {
    const texts = textsOf('berth map on the tablet, right now we draw it with chalk')
    expect(texts.join(' ')).not.toContain('chalk')
    expect(textsOf('volunteers should see where they stand, we phone 60 people now')).toContain(
      'It is no longer necessary to phone 60 people.',
    )
    expect(textsOf('tickets at the bar as well, people queue twice now')).toContain(
      'People no longer have to queue twice.',
    )
  })

  it('stays with the wish, and is not asked for again', () => {
    const { details, openQuestions } = draftOf('berth map on the tablet, because the chalk gets washed off')
    expect(details.want).toContain('the chalk gets washed off')
    expect(details.benefit).toBeNull()
    expect(openQuestions.map(({ question }) => question).join(' ')).not.toContain('what for')
  })
})

describe('a terse line', () => {
  it.each([
    ['Add a crane that counts the boxes, weighs the pallets and keeps a log'],
    ['Route form (harbour → places → piers)'],
    ['Better messages for failed moorings'],
    ['Settings: restore the berth order; toggle for the pilot only'],
  ])('is left as it is: %s', (text) => {
    expect(draftOf(text).title.toLowerCase()).toContain(
      text
        .split(/[:,;(]/, 1)[0]
        ?.toLowerCase()
        .trim()
        .slice(0, 20),
    )
  })
})
