// Titles and questions of debt, infrastructure and spikes keep the meaning of the line they were made of.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { draftIdea } from '../embedded-drafter.ts'

type Technical = 'debt' | 'infrastructure' | 'spike'

function draft(type: Technical, text: string, above: Partial<Pick<Idea, 'headings' | 'parentText'>> = {}) {
  const idea: Idea = {
    ...testIdea,
    text,
    type,
    ...above,
  }
  return draftIdea(idea, emptyContext)
}

describe('a bare noun phrase', () => {
  it.each([
    ['Ledger export automation (cron)', 'Set up ledger export automation (cron)'],
    [
      'Tracing: span exporter + metrics for the ferry planner',
      'Set up span exporter + metrics for the ferry planner',
    ],
    ['uniform retry handling', 'Introduce uniform retry handling'],
    ['specs for the tide table', 'Add specs for the tide table'],
    ['runbook for the lock gates', 'Write runbook for the lock gates'],
  ])('that is wanted is brought about: %j', (text, title) => {
    expect(draft('debt', text).title).toBe(title)
  })

  it.each([
    ['Unused berth icons', 'Remove unused berth icons'],
    ['could we please get rid of the paper slips', 'Get rid of the paper slips'],
    ['giant harbour controllers', 'Split up giant harbour controllers'],
    ['magic numbers in the tariff', 'Replace magic numbers in the tariff'],
    ['flaky crane specs', 'Stabilise flaky crane specs'],
    ['12 TODOs in the pilot roster', 'Resolve 12 TODOs in the pilot roster'],
    ['Duplicate BuoyState definition', 'Remove duplicate BuoyState definition'],
    ['Deduplication of the quay tables', 'Deduplicate the quay tables'],
  ])('that is wrong is mended: %j', (text, title) => {
    expect(draft('debt', text).title).toBe(title)
  })

  it('of which nothing can be told stands as it is', () => {
    expect(draft('debt', 'The berth allocation part').title).toBe('Berth allocation part')
    expect(draft('infrastructure', 'PCI audit findings').title).toBe('PCI audit findings')
  })

  it.each([
    ['Sidekiq for the tide mails', 'Use Sidekiq for the tide mails'],
    ['tide table migration to the new schema', 'Carry out tide table migration to the new schema'],
    ['faster tide builds', 'Speed up tide builds'],
    ['stale TODOs in the gauge', 'Resolve stale TODOs in the gauge'],
  ])('has the verb that its head asks for: %j', (text, title) => {
    expect(draft('debt', text).title).toBe(title)
  })

  it('that wants no more of something never adds it', () => {
    expect(draft('infrastructure', 'no more loose cables: berth cameras into the duct').title).toBe(
      'Do away with loose cables: berth cameras into the duct',
    )
  })
})

describe('a statement', () => {
  it('is put neutrally, or as a mistake where it names one, never as its opposite', () => {
    expect(draft('debt', 'Berth modules no longer import `tide`').title).toBe(
      'Make sure berth modules no longer import `tide`',
    )
    expect(draft('debt', 'The pilot roster lives in two tables').title).toBe(
      'Pilot roster lives in two tables',
    )
    expect(draft('infrastructure', 'hut cameras are still unencrypted').title).toBe(
      'Hut cameras are still unencrypted',
    )
  })

  it.each([
    ['`TideTable` inherits from `Widget`', '`TideTable` inherits from `Widget`'],
    [
      'the gauge settings currently mix two sources',
      'Make sure the gauge settings no longer mix two sources',
    ],
    ['tide specs expired again', 'Tide specs expired again'],
    ['Tide alarm for the locks, nobody noticed the last flood', 'Set up tide alarm for the locks'],
    ['circular imports in the gauge', 'Resolve circular imports in the gauge'],
  ])('is told from a noun phrase: %j', (text, title) => {
    expect(draft('debt', text).title).toBe(title)
  })

  it('that asks for a deed becomes the deed', () => {
    expect(draft('infrastructure', 'The sluice keys have to be replaced each year').title).toBe(
      'Replace the sluice keys each year',
    )
  })

  it('gives way to the order that follows it', () => {
    const item = draft(
      'infrastructure',
      'A skipper told us the gauge was dead. Set up probes for gauge and pump.',
    )
    expect(item.title).toContain('Set up probes for gauge and pump')
    expect(item.type === 'infrastructure' && item.details.change).toBe('Set up probes for gauge and pump')
  })
})

describe('an opening', () => {
  it.each([
    ['Setup daemon to watch the sluice after a crash', 'Set up daemon to watch the sluice after a crash'],
    ['Backup the tide archive nightly', 'Back up the tide archive nightly'],
    ['Rollout the new probe to all buoys', 'Roll out the new probe to all buoys'],
    ['Backup strategy for the tide archive', 'Set up backup strategy for the tide archive'],
  ])('with a verb written as one word: %j', (text, title) => {
    expect(draft('infrastructure', text).title).toBe(title)
  })

  const text = 'This needs to be configured using a Probefile and run as a daemon instead'
  it('with a pronoun takes the words above it, and stays grammatical without them', () => {
    expect(draft('infrastructure', text, { headings: ['Sluice watcher'] }).title).toBe(
      'Configure the sluice watcher using a Probefile and run it as a daemon',
    )
    expect(draft('infrastructure', text, { headings: ['Tasks'] }).title).toBe(
      'Configure it using a Probefile and run it as a daemon',
    )
  })

  it('keeps details on the lines below out of the title', () => {
    expect(draft('debt', 'Speed up tideCurve() [a third of the run]\nUse a lookup table').title).toBe(
      'Speed up tideCurve() [a third of the run]',
    )
  })
})

describe('the problem of a debt', () => {
  it('is never the purpose of the change', () => {
    const item = draft('debt', 'Copy the buoy list before sorting, so that the checker can do bounds checks')
    expect(item.type === 'debt' && item.details.problem).not.toMatch(/bounds checks/)
  })

  it('does not claim missing tests where tests are only moved', () => {
    const item = draft('debt', 'Convert specs to the harbour runner')
    expect(item.type === 'debt' && item.details.problem).not.toMatch(/missing/)
  })
})

describe('a spike', () => {
  it.each([
    [
      'when a pilot swaps shifts - how does it reach the lock keepers?',
      'Find out how it reaches the lock keepers when a pilot swaps shifts',
    ],
    [
      'should tides be counted from noon instead of midnight',
      'Decide whether tides should be counted from noon instead of midnight',
    ],
    ['consider to group by berth ? code', 'Decide whether to group by berth'],
    ['why is the tide spec flaky in the pipeline', 'Find out why the tide spec is flaky in the pipeline'],
    [
      'How small can the buoy model get before alarms are missed',
      'Find out how small the buoy model can get before alarms are missed',
    ],
    ['What is the cheapest way to sound the locks?', 'Determine the cheapest way to sound the locks'],
    [
      'When does dry-dock testing start, and what does the smallest run look like?',
      'Find out when dry-dock testing starts, and what the smallest run looks like',
    ],
    ['Why does probeTide() not work at low water?', 'Find out why probeTide() does not work at low water'],
    [
      'Can skippers transcribe old logs with Scribe9?',
      'Find out whether skippers can transcribe old logs with Scribe9',
    ],
    ['LoRa worth it?', 'Decide whether LoRa is worth it'],
    ['buoys7: drop the relay?', 'Decide whether to drop the relay (buoys7)'],
    ['Somebody said gulls trip the sensor. Watch it for a day.', 'Find out whether gulls trip the sensor'],
  ])('asks what the line asks: %j', (text, title) => {
    expect(draft('spike', text).title).toBe(title)
  })

  it.each(['how do locks drain so slowly?', 'LoRa or Zigbee?', 'consider to group by berth ? code', '???'])(
    'has a whole question for %j',
    (text) => {
      const item = draft('spike', text)
      expect(item.type === 'spike' && item.details.questions[0]).toMatch(/^[A-Z]\S* .*[^ ]\?$/)
    },
  )
})

it('no title stammers, dangles or says that something is a fact', () => {
  const words = fc.constantFrom(
    'setup',
    'this',
    'needs',
    'to',
    'be',
    'run',
    'the',
    'berth',
    'is',
    'no',
    'and',
    'why',
    'old',
    '→',
    '2.1',
    'tests',
    '`a`',
    'split',
    'it',
    '?',
  )
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('debt' as const, 'infrastructure' as const, 'spike' as const),
      (parts, type) => {
        const { title } = draft(type, parts.join(' '))
        expect(title).not.toMatch(/act on the fact|put right that|undefined|null|\s{2}|^\s|\s$/i)
        expect(title.length).toBeLessThanOrEqual(120)
        expect(title).toMatch(/\p{L}/u)
      },
    ),
    { numRuns: 300 },
  )
})
