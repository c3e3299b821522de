// What a line of infrastructure work leaves open is asked first, and what has no meaning for it is not asked.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { infrastructurePatterns } from '../patterns/infrastructure-patterns.ts'
import { newPart } from '../patterns/infrastructure-upkeep.ts'
import { findOrder } from '../technical/technical-order.ts'
import { toLastQuestion, toOpenQuestions } from './infrastructure-questions.ts'
import { findListed } from './listed-parts.ts'

const asked = (text: string) => {
  const line = readLine(text, 'en')
  return toOpenQuestions(line, findListed(line), findOrder(line)).map(({ question }) => question)
}

describe('toOpenQuestions', () => {
  it.each([
    ['Write pump logs to files or a remote store', ['Which should it be: files or a remote store?']],
    ['Add checklists or documentation', []],
    [
      'The old lamp is dim. Buy a brighter lamp or fix the socket',
      ['Which should it be: buy a brighter lamp or fix the socket?'],
    ],
    [
      'Set up Gaugecast/Tidewire for the pier',
      ['Are both Gaugecast and Tidewire needed, or is one of them enough?'],
    ],
    ['Improve the start of the pump', ['What exactly is too slow, too hard or missing today?']],
    ['Split the tide box', ['Where exactly is the line between the parts, and what do they share?']],
    ['The page is slow. A box that can grow?', ['Has this been decided: a box that can grow?']],
    ['Buy a bigger box or move the charts', ['Which should it be: buy a bigger box or move the charts?']],
    ['Add a banner (choose colour: Teal, Amber, etc.)', ['Which should it be: Teal, Amber or another one?']],
    [
      'Encrypt the charts (maybe using tidecrypt)',
      ['Has tidecrypt been decided, or should alternatives be compared?'],
    ],
    ['Move the feed (is the old box still on?)', ['Is the old box still on?']],
    ['Write guides for different quays', ['Which quays are meant?']],
    [
      'Scale up gauge readers',
      ['What is the current figure for gauge readers, and which one should be reached?'],
    ],
    ['Scale up gauge readers to 4', []],
    ['Restart the pump if it or the siren fails', []],
    ['Never log names or addresses', []],
    ['Install the siren', []],
    ['Install the siren?', ['Has it been decided to do this, and what speaks against it?']],
    [
      'Show some gauges?',
      ['Which gauges are meant?', 'Has it been decided to do this, and what speaks against it?'],
    ],
    ['Use Kelp or Moss for the feed?', ['Which should it be: Kelp or Moss?']],
    [
      'Use tides in place of clocks? Tidelib?',
      ['Has Tidelib been decided, or should alternatives be compared?'],
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

  it('asks what is easily forgotten of the kind', () => {
    expect(last('Move the siren', 'new-part')).toEqual([
      { field: 'details', question: 'Who needs it, and who looks after it afterwards?' },
    ])
    expect(last('Drop the siren', 'removal')[0]?.question).toMatch(/outside the repository/)
    expect(last('Move the quay address', 'dns')[0]?.question).toMatch(/^Which records exist already/)
    expect(last('Raise the tide figure', 'figure')[0]?.question).toMatch(/must not get worse\?$/)
  })

  it('asks for the way back only where it is not known', () => {
    const [asked] = last('Move the siren', 'migration')
    expect(asked?.question).toBe('When is the old one switched off, and how can we go back?')
    const told = { rollback: 'the old siren is switched on again' }
    expect(last('Move the siren', 'migration', told)[0]?.question).toBe('When is the old one switched off?')
    expect(last('Move the siren', 'migration', {}, ['details.rollback'])[0]?.question).not.toMatch(/back/)
    expect(last('Move the siren', 'new-part', {}, ['details'])).toEqual([])
  })

  it('asks by when, where something ends or is forbidden on a day', () => {
    expect(last('The siren contract expires', 'accounts')[0]?.question).toMatch(/^When must it be done/)
    expect(last('Move the siren', 'new-part', { driver: 'compliance' })[0]?.question).toMatch(
      /^When must it be done/,
    )
  })
})
