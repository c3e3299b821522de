// Questions and criteria of bugs that depend on what the report says already.
import { describe, expect, it } from 'vitest'
import { draftTestBug as draftOf } from './test-bug-draft.ts'

const asked = (text: string) => draftOf(text).openQuestions.map(({ question }) => question)

describe('questions', () => {
  it.each([
    ['The winch freezes every time the rope is wet', /every time/],
    ['The heron leaves after the feeding', /^What should happen/],
    ['The bell does not work; it only hums', /^What happens instead/],
    ['The tide table is wrong (e.g. 3 m and not 2 m)', /^For one example/],
  ])('of %s leave out what it answers', (text, idle) => {
    expect(asked(text).filter((question) => idle.test(question))).toEqual([])
  })

  it('ask how often where the report does not say', () => {
    expect(asked('The winch crashes')[0]).toBe(
      'What does the crash report or log say, and does it happen every time?',
    )
  })
})

describe('the first question', () => {
  it.each([
    [
      'The lock may fail on some narrow boats',
      'Which narrow boats are meant, and what do they have in common?',
    ],
    ['Mooring fee higher than the toll', 'Is this how it works today, or how it should work?'],
    [
      'The winch stops when the rope is wet',
      'Does it always happen when the rope is wet, and how severe is it?',
    ],
    ['The fee is hardcoded', 'Where should the right value come from?'],
    ['The rail is on the left side', 'How should it be instead?'],
    [
      'Fix the sail colours',
      'What exactly goes wrong with the sail colours, and what should happen instead?',
    ],
    ['The toll stays in range', 'Is this how it works today, or how it should work?'],
    ['Missing stamp throws an error', 'Should this be accepted, or rejected with a message?'],
    [
      'The rail of the jetty does not hold',
      'How can it be reproduced (steps, version, environment), and how severe is it?',
    ],
    [
      'The rail of the jetty does not work',
      'What happens instead: an error, a wrong result, or nothing at all?',
    ],
    ['The ferry seems to drift at night?', 'Does it really happen, and how can it be reproduced?'],
    ['Lamps are not shown on the quay', 'Are all lamps affected, or only certain ones, and which?'],
  ])('of %j is about what it leaves open', (text, question) => {
    expect(asked(text)[0]).toBe(question)
  })

  it.each([
    ['The crew eats bread rather than fish', /^What should happen/],
    ['Every lock is left open', /^How can it be reproduced|every time/],
    ['The winch stops when the rope is wet', /^How can it be reproduced/],
    ['Handle tolls in two currencies', /^Has it worked before|^Since which/],
    ['The horn does not respect quiet hours', /^What happens instead|^Has it worked/],
  ])('of %j is none that it answers', (text, idle) => {
    expect(asked(text).filter((question) => idle.test(question))).toEqual([])
  })
})

describe('a fault that has made something wrong', () => {
  it.each([
    [
      'The letters go out to sunk ferries',
      'How many wrong ones have gone out, and do the recipients have to be told?',
    ],
    [
      'The harbour statistics hold sunk ferries',
      'Since when are the figures wrong, and should the old ones be corrected too?',
    ],
    [
      'Half a berth has the price of a full one',
      'Since when has it been wrong, and must amounts already charged be corrected?',
    ],
  ])('asks of %j what becomes of it', (text, question) => expect(asked(text)[0]).toBe(question))

  it('asks no such thing of code', () => {
    expect(asked('`toLetters()` returns old letters').join()).not.toContain('recipients')
  })
})

describe('criteria', () => {
  it.each([
    'Fix the old hatch',
    'Missing: a rail on the jetty',
    'Bug when leaving the quay',
    'Mooring fee higher than the toll',
    'Investigate why the siren stops at noon',
    'The toll is wrong',
    'Keep the hatch shut at sea',
    'The gate opens twice, and the bell rings twice',
  ])('of %j are two to four', (text) => {
    const { acceptanceCriteria } = draftOf(text)
    expect(acceptanceCriteria.length).toBeGreaterThanOrEqual(3)
    expect(acceptanceCriteria.length).toBeLessThanOrEqual(4)
  })

  it.each([
    ['The winch stops when the rope is wet', 'This item explains why the winch stops when the rope is wet.'],
  ])('of %j guard what must stay right, in its words', (text, guard) => {
    expect(JSON.stringify(draftOf(text).acceptanceCriteria)).toContain(guard)
  })

  it('want the cause told where the report names neither a thing nor a case', () =>
    expect(draftOf('The mast bends').acceptanceCriteria[1]).toEqual({
      statement: 'The cause of the problem is described in this item.',
    }))

  it('want the faults named where none is told', () => {
    expect(draftOf('Fix the old hatch').acceptanceCriteria).toContainEqual({
      statement: 'Before work starts, this item lists each fault that is meant, with an example.',
    })
  })

  it('keep the first fault where only the second can be turned round', () => {
    const [first] = draftOf('mill warns that it does not know rye, and the sack says oats').acceptanceCriteria
    expect(JSON.stringify(first)).toContain('mill warns that it does not know rye')
  })

  it('take no kind from the words of a message', () => {
    const { acceptanceCriteria } = draftOf('The ferry stops with "tide table not found in drawer"')
    expect(JSON.stringify(acceptanceCriteria)).toContain('The steps finish without an error')
  })
})

describe('criteria of broad kinds', () => {
  const statements = (text: string) =>
    draftOf(text).acceptanceCriteria.flatMap((one) => ('statement' in one ? [one.statement] : []))

  it('speak of the case that the report tells', () => {
    expect(statements('Lamps are missing on the list')).toEqual([
      'When the original steps are repeated, lamps are there on the list.',
      'Nothing that is shown today is missing afterwards.',
      'Nothing is shown twice.',
      'A regression test that fails without the fix reproduces the problem with the lamps.',
    ])
  })

  it.each([
    ['The winch stops when the rope is wet', 'the problem when the rope is wet.'],
    ['The winch stops', 'the problem with the winch.'],
    ['oven --frost burns rye', 'the reported problem.'],
  ])('of %j end with a test of that very case', (text, end) => {
    expect(statements(text).at(-1)).toBe(`A regression test that fails without the fix reproduces ${end}`)
  })

  it('hold two faults of one sentence apart', () => {
    expect(statements('The clerk drops the log and rejects the toll')).toEqual([
      'When the original steps are repeated, the clerk no longer drops the log.',
      'The clerk no longer rejects the toll.',
      'A regression test that fails without the fix reproduces the problem with the clerk.',
    ])
  })
})

describe('words that read as an order', () => {
  it('may be a noun', () => {
    const { title, acceptanceCriteria } = draftOf('build menu items highlight white. They should stay gray.')
    expect(title).toBe('Build menu items highlight white')
    expect(JSON.stringify(acceptanceCriteria[0])).toContain('build menu items no longer highlight white')
  })

  it('may open a sentence of their own', () => {
    expect(draftOf('Scanning a crate ends with "tide lost"').title).toBe(
      'Scanning a crate ends with "tide lost"',
    )
  })
})

describe('the first person', () => {
  it('is left out of what is seen once the fault is gone', () => {
    expect(JSON.stringify(draftOf('I get odd gulls').acceptanceCriteria[0])).toContain(
      'there are no odd gulls any more',
    )
    expect(draftOf('I can’t wind the rope').details.expected).toBe('It is possible to wind the rope')
  })
})

describe('the last question', () => {
  const lastOf = (text: string) => draftOf(text).openQuestions.at(-1)

  it('covers what no other asks for', () => {
    expect(lastOf('The mast bends')).toEqual({
      field: 'details',
      question: 'How can it be reproduced (steps, version, environment), and how severe is it?',
    })
    expect(asked('The mast bends')).toHaveLength(1)
    expect(asked('The fee is hardcoded')[0]).toBe('Where should the right value come from?')
    expect(lastOf('The rail is never painted')?.question).toBe(
      'Since when has it been so, and how severe is it?',
    )
  })

  it('asks for no steps twice', () => {
    expect(asked('Guests can see other guests’ names').filter((one) => /steps/.test(one))).toHaveLength(1)
    expect(asked('Anchors vanish from the chart').filter((one) => /steps|every time/.test(one))).toHaveLength(
      1,
    )
  })

  it('asks for what is left where the kind of fault tells the rest', () => {
    const { details, openQuestions } = draftOf('The ferry app crashes in fog')
    expect(details.expected).toBe('It keeps running and can still be used')
    expect(openQuestions.map(({ field }) => field)).toEqual(['details.steps', 'details'])
  })
})

describe('further faults', () => {
  it('are a criterion each', () => {
    expect(draftOf('The gate opens twice, and the bell rings twice').acceptanceCriteria).toContainEqual(
      expect.objectContaining({ statement: 'The bell no longer rings twice.' }),
    )
  })
})

describe('what a report proposes or asks for', () => {
  it('names the missing check, not what it would find', () => {
    expect(draftOf('Check for invalid berth numbers').title).toBe(
      'There is no check for invalid berth numbers',
    )
  })

  it('keeps the fault in the title where the report is too long for it', () => {
    const long =
      'When the harbour master has closed the eastern lock for the night and a pilot calls the office from the outer pier, the bell of the western lock is rung'
    expect(draftOf(long).title).toBe('The bell of the western lock is rung')
  })

  it('keeps no place that is cut in the middle', () => {
    const placed =
      'in the drawer that opens when you turn the brass key of the eastern lock house twice, the tide table still shows the old spring tides'
    expect(draftOf(placed).title).toBe('The tide table still shows the old spring tides')
  })

  it('keeps the proposed repair in the symptom', () => {
    const { details } = draftOf('The mast bends in a gale. We could just shorten the upper sail.')
    expect(details.symptom).toContain('We could just shorten the upper sail')
  })

  it('has a criterion for the cause where the cause is asked for', () => {
    expect(draftOf('Investigate why the siren stops at noon').acceptanceCriteria).toContainEqual(
      expect.objectContaining({ statement: 'The cause of the problem is described in this item.' }),
    )
  })
})

describe('words that could be misread', () => {
  const opening = (text: string) => {
    const [first] = draftOf(text).acceptanceCriteria
    return first !== undefined && 'statement' in first ? first.statement : ''
  }

  it.each([
    [
      'Salt results in the tide list lack the evening ones',
      'salt results in the tide list lack the evening ones',
    ],
    ['Two pilots named Berg share one result and one of them is glad', 'share one result'],
    [
      'On slow boats the log goes through twice when you ring again',
      'on slow boats the log goes through twice',
    ],
  ])('are denied as they stand in %j', (text, kept) => {
    expect(opening(text)).toMatch(/it no longer happens that|this no longer occurs/)
    expect(opening(text).toLowerCase()).toContain(kept.toLowerCase())
  })

  it.each([
    'Would the pilots come if the lock opened later?',
    'Could we see the tide table on the pier?',
    'would be great if the quote could turn into the bill',
  ])('are not denied where %j tells no fault', (text) => {
    expect(opening(text)).not.toMatch(/no longer/)
    expect(draftOf(text).openQuestions[0]?.question).toMatch(/^Did this work before/)
  })

  it('keep what a thing is taken for', () => {
    expect(opening('gate counts the crew as a single pilot, so by noon everyone is locked out')).toContain(
      'the crew as a single pilot',
    )
  })

  it('are a method of the network, not a repair', () => {
    expect(draftOf('PATCH with an empty berth wipes the log').title).toBe(
      'PATCH with an empty berth wipes the log',
    )
  })

  it('keep the circumstances of a second clause out of the first', () => {
    const text =
      'the chart puts the boat on the wrong side of the pier, the pin was right when the office sent it'
    expect(opening(text)).not.toContain('when the office')
  })

  it.each(['reads garbage', 'says we open at nine on Sundays'])('name no thing in %j', (text) => {
    expect(JSON.stringify(draftOf(text).acceptanceCriteria)).toContain('reproduces the reported problem')
  })
})
