// Lines of a feature that are easily misread: rules, dislikes, occasions, choices, and what the program does by itself.
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

function statementsOf(text: string): string[] {
  return draftOf(text).acceptanceCriteria.flatMap((criterion) =>
    'statement' in criterion ? [criterion.statement] : [],
  )
}

describe('a rule', () => {
  it('keeps who alone may do it, and refuses the rest', () => {
    const draft = draftOf('Only boats with a lamp can be entered for the night race')
    expect(draft.title).toBe('Let only boats with a lamp be entered for the night race')
    expect(statementsOf('Only boats with a lamp can be entered for the night race')).toEqual([
      'Boats with a lamp can be entered for the night race.',
      'Nothing else can be entered for the night race: an attempt is refused with the reason.',
      'This applies everywhere this can be attempted, not only in the usual place.',
    ])
  })

  it('keeps a passive rule as one', () => {
    expect(draftOf('Locks can only be opened by stewards').title).toBe('Locks can only be opened by stewards')
  })

  it('takes no order with "only" for one', () => {
    expect(draftOf('Only show berths that can be booked').title).toBe('Only show berths that can be booked')
  })
})

describe('a dislike', () => {
  it('gives way to the wish behind it', () => {
    expect(draftOf('The bell marks the hour but not the tide; ring the bell at the turn').title).toBe(
      'Ring the bell at the turn',
    )
  })
})

describe('what is no part of the thing', () => {
  it('takes the time at which the work is due for an assumption', () => {
    const { title, assumptions } = draftOf('Tide reminders once the new gauge is in place')
    expect(title).toBe('Add tide reminders')
    expect(assumptions).toContain('This comes once the new gauge is in place.')
  })

  it('asks which of two is meant where the second is even better', () => {
    const { title, openQuestions } = draftOf('add a bell at the lock, or even better, a flag on the mast')
    expect(title).toBe('Add a bell at the lock')
    expect(openQuestions[0]?.question).toBe(
      'Which is meant, a bell at the lock or a flag on the mast, or both?',
    )
  })

  it('asks what the line asks in brackets', () => {
    const { title, openQuestions } = draftOf('Support printing of tide tables (add colours?)')
    expect(title).toBe('Support printing of tide tables')
    expect(openQuestions[0]?.question).toBe('Should this add colours as well?')
  })

  it('takes "as a check and also so" for no role', () => {
    expect(draftOf("Name the wind on the board (as a check and also so I don't guess)").details.role).toBe(
      null,
    )
  })
})

describe('what a line tells', () => {
  it.each([
    ['Add fathom to metre conversion', 'fathom to metre conversion'],
    ['Audit the other piers for loose planks', 'The other piers are audited for loose planks.'],
    ['Watch order: who stands at the lock next', 'It tells who stands at the lock next.'],
    ['Gauges change which locks open, not only the lowest one', 'Gauges change which locks open'],
  ])('%s', (text, words) => {
    expect(statementsOf(text).join('\n')).toContain(words)
  })

  it.each([
    'The lamp',
    'Add a lamp',
    'Make the lamp dim',
    'Passing guests should not be able to open the sluice',
    'Search bar for the guests with rights',
    'Stats in the bar: words, time',
  ])('has three criteria at least: %s', (text) => {
    expect(draftOf(text).acceptanceCriteria.length).toBeGreaterThan(2)
  })
})

describe('an occasion', () => {
  it.each([
    ['When the tide falls, the gate should close', 'When the tide falls, the gate closes.'],
    [
      'Once the log is written, ring the bell, flash the lamp',
      'Once the log is written, the product flashes the lamp.',
    ],
    [
      'Ask for a confirmation before the sluice opens',
      'The product asks for a confirmation before the sluice opens.',
    ],
    ['Mark all late ferries in red', 'All late ferries are marked in red.'],
    ['Old timetables kept until the audit', 'Old timetables are kept until the audit.'],
    ['When the tide turns, the quay lamp goes on', 'When the tide turns, the quay lamp goes on.'],
    ['Passing guests should not be able to open the sluice', 'Passing guests cannot open the sluice.'],
    [
      'When a mooring ends late, charge the next day only from 9:00',
      'When a mooring ends late, the next day is charged only from 9:00.',
    ],
  ])('%s', (text, criterion) => {
    expect(statementsOf(text)).toContain(criterion)
  })

  it('reads a line that opens with its modal verb', () => {
    expect(draftOf('Must pause the pump until the hatch is shut').title).toBe(
      'Pause the pump until the hatch is shut',
    )
  })
})

describe('people and questions', () => {
  it('takes two kinds of people who are named for the role', () => {
    const draft = draftOf('Skippers and stewards can swap their berths')
    expect(draft.details.role).toBe('Skippers and stewards')
    expect(draft.openQuestions.map(({ field }) => field)).not.toContain('details')
    expect(statementsOf('Skippers and stewards can swap their berths')[0]).toBe(
      'Skippers and stewards can swap their berths.',
    )
  })

  it.each([
    ['Paging or a long list (high prio)', 'Which is meant, paging or a long list, or both?'],
    ['Add icons before certain berths', 'Which berths exactly?'],
    [
      'Add a gull, a buoy, or a short motto in the header',
      'Which is meant, a gull, a buoy or a short motto, or all?',
    ],
  ])('asks first what %s leaves open', (text, question) => {
    expect(draftOf(text).openQuestions[0]?.question).toBe(question)
  })

  it('takes nobody who is to be kept out for the role', () => {
    expect(draftOf('Passing guests should not be able to open the sluice').details.role).toBeNull()
  })

  it('asks once for who and what for, and never first', () => {
    const fields = draftOf('Add a tide clock to the quay page').openQuestions.map(({ field }) => field)
    expect(fields.indexOf('details')).toBeGreaterThan(0)
    expect(fields).not.toContain('details.role')
  })

  it('asks no more for what the line tells', () => {
    const draft = draftOf('As a pilot I want a tide clock so that I can plan the night')
    expect(draft.openQuestions.filter(({ field }) => field.startsWith('details'))).toEqual([])
  })

  it('keeps a remark on urgency out of title and wish', () => {
    const { title, details } = draftOf('Tide clock on the quay page (High Prio)')
    expect(`${title} ${details.want}`).not.toMatch(/prio/i)
  })

  it('takes the end that "so" tells for the benefit', () => {
    const { title, details } = draftOf('Query the tide before each trip so crew stays informed')
    expect({ title, benefit: details.benefit }).toEqual({
      title: 'Query the tide before each trip',
      benefit: 'crew stays informed',
    })
  })
})
