// What a line of infrastructure work leaves open is asked first, and what has no meaning for it is not asked.
import { describe, expect, it } from 'vitest'
import { readLine } from './grammar/read-line.ts'
import { toLastQuestion, toOpenQuestions } from './infrastructure-questions.ts'
import { findListed } from './listed-parts.ts'
import { infrastructurePatterns } from './patterns/infrastructure-patterns.ts'
import { newPart } from './patterns/infrastructure-upkeep.ts'
import { findOrder } from './technical-order.ts'

const asked = (text: string) => {
  const line = readLine(text, 'en')
  return toOpenQuestions(line, findListed(line), findOrder(line)).map(({ question }) => question)
}

describe('toOpenQuestions', () => {
  it.each([
    ['Write pump logs to files or a remote store', ['Which is it to be: files or a remote store?']],
    ['Add checklists or documentation', []],
    ['Buy a bigger box or move the charts', ['Which is it to be: buy a bigger box or move the charts?']],
    [
      'Add a banner (choose colour: Teal, Amber, etc.)',
      ['Which one is it to be: Teal, Amber or another one?'],
    ],
    [
      'Encrypt the charts (maybe using tidecrypt)',
      ['Is this settled, or what else comes into question: tidecrypt?'],
    ],
    ['Move the feed (is the old box still on?)', ['Is the old box still on?']],
    ['Write guides for different quays', ['Which quays are meant?']],
    [
      'Scale up gauge readers',
      ['What is the figure for gauge readers today, and which one must be reached?'],
    ],
    ['Scale up gauge readers to 4', []],
    ['Restart the pump if it or the siren fails', []],
    ['Never log names or addresses', []],
    ['Install the siren', []],
    ['Install the siren?', ['Is it settled that this is done, and what speaks against it?']],
    [
      'Show some gauges?',
      ['Which gauges are meant?', 'Is it settled that this is done, and what speaks against it?'],
    ],
    ['Use Kelp or Moss for the feed?', ['Which is it to be: Kelp or Moss?']],
    [
      'Use tides in place of clocks? Tidelib?',
      ['Is this settled, or what else comes into question: Tidelib?'],
    ],
  ])('of %j', (text, questions) => {
    expect(asked(text)).toEqual(questions)
  })
})

describe('toLastQuestion', () => {
  const unknown = {
    change: 'The siren is moved',
    driver: null,
    environments: [],
    deadline: null,
    blastRadius: null,
    rollback: null,
    verification: null,
    monitoring: null,
    maintenanceWindow: null,
    securityAndCost: null,
    riskIfDeferred: null,
  }
  const last = (text: string, kind: string, told: object = {}, asked: string[] = []) =>
    toLastQuestion(
      readLine(text, 'en'),
      infrastructurePatterns.find(({ id }) => id === kind) ?? newPart,
      { ...unknown, ...told },
      asked.map((field) => ({ field, question: 'Which one?' })),
    )

  it('asks in one question for the place and the way back, in the words of the kind', () => {
    const place = 'Which machines or environments does it concern, and what is the way back?'
    expect(last('Move the siren', 'new-part')).toEqual([{ field: 'details', question: place }])
    expect(last('Drop the siren', 'removal')[0]?.question).toBe(
      'Where does it go first, and how is it brought back if it is still needed?',
    )
    expect(last('Move the quay address', 'dns')[0]?.question).toBe(
      'Which network or address comes first, and how is the former state restored?',
    )
    expect(last('Raise the tide figure', 'figure')[0]?.question).toMatch(/^On which systems does it count/)
  })

  it('asks of work on files of the project what changes outside of it', () => {
    const outside = 'Does anything outside of the repository have to change with it?'
    expect(last('Add a linter', 'linting')).toEqual([{ field: 'details', question: outside }])
    expect(last('Move from tidelint to ESLint', 'tool-switch')[0]?.question).toBe(outside)
    expect(last('Move from the old siren to the new one', 'tool-switch')[0]?.question).not.toBe(outside)
    expect(last('Upgrade the linter', 'upgrade')[0]?.question).not.toBe(outside)
  })

  it('asks for nothing that is known or asked already', () => {
    const told = { driver: 'security' as const, environments: ['staging'] }
    expect(last('Move the siren', 'new-part', told)).toEqual([
      { field: 'details.rollback', question: 'What is the way back?' },
    ])
    expect(last('Move the siren', 'new-part', told, ['details.rollback'])).toEqual([])
    expect(last('Move the siren', 'new-part', {}, ['details'])).toEqual([])
  })

  it('asks by when, where something ends or is forbidden on a day', () => {
    expect(last('The siren contract expires', 'accounts')[0]?.question).toMatch(/^By when must it be done/)
    expect(last('Move the siren', 'new-part', { driver: 'compliance' })[0]?.question).toMatch(/^By when/)
  })
})
