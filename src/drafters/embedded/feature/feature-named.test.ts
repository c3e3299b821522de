// Plain spoken lines: names that tell something, nouns that sound like orders, clauses that sound like things, what is wanted instead of today.
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

function firstOf(text: string): string {
  const [first] = draftOf(text).acceptanceCriteria
  return first !== undefined && 'statement' in first ? first.statement : ''
}

describe('a plain line', () => {
  it.each([
    ['mooring rules per pier', 'Each pier has its own mooring rules.'],
    ['own berth fees per skipper', 'Each skipper has their own berth fees.'],
    ['tide table as a picture', 'The tide table is available as a picture.'],
    ['Harbour guide in Danish for the guests', 'The harbour guide is available in Danish for the guests.'],
    [
      'Currently the tolls are shown last, better above the map',
      'In place of what there is today, this holds: above the map.',
    ],
    ['no races in the lock during the night', 'There are no races in the lock during the night.'],
    ['tide words explained on the chart', 'Tide words are explained on the chart.'],
    ['Skippers choose their pilot on the quay', /^A skipper can choose their pilot on the quay/],
  ])('says first what it tells: %s', (text, first) => {
    expect(firstOf(text)).toEqual(typeof first === 'string' ? first : expect.stringMatching(first))
  })

  it.each([
    [
      'Redirect list in the cockpit: old buoy, new buoy',
      'Add redirect list in the cockpit: old buoy, new buoy',
    ],
    ['speed slider on the winch, 1 to 9', 'Add speed slider on the winch, 1 to 9'],
    ['cargo hatch opens straight from the bridge', 'Let the cargo hatch open straight from the bridge'],
    ['beacon shows who passed it last', 'Let the beacon show who passed it last'],
    ['regattas: photo of each hull before the start', 'Add photo of each hull before the start (regattas)'],
    ["I'd like the ferry list to go out by itself", 'Let the ferry list go out by itself'],
    ["we can't rent a single oar, only the set", 'Rent a single oar'],
    ['missing buoys in red on the chart', 'Add missing buoys in red on the chart'],
    ['Pilots lose the track when it fogs, please store waypoints', 'Let the product store waypoints'],
    ['a bell before the lock opens, phone mostly lies below deck', 'Add a bell before the lock opens'],
  ])('has a title of its own words: %s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })

  it('asks for a case where it says how it should be', () => {
    const [asked] = draftOf('tide gauge goes on counting with the lamp dark').openQuestions
    expect(asked?.question).toBe('What would a typical case look like, step by step?')
  })

  it('counts no figures in a report of an event', () => {
    const { openQuestions } = draftOf('Damage report with a photo of the hull')
    expect(openQuestions.map(({ question }) => question).join(' ')).not.toMatch(/figures/)
  })
})
