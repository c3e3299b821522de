// Drafts of technical debt from lines as people write them.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { draftDebt } from './draft-debt.ts'
import { readLine } from './grammar/read-line.ts'

function draft(text: string, language = 'en') {
  const idea: Idea = {
    id: 'idea',
    spans: [],
    text,
    headings: [],
    parentText: null,
    stated: { type: null, priority: null, size: null, tags: [] },
    language,
    type: 'debt',
    classification: { confidence: 1, reason: 'test', runnerUp: null },
  }
  return draftDebt(idea, readLine(text, language))
}

describe('draftDebt', () => {
  it.each([
    ['split InvoiceBuilder into three classes', 'Split InvoiceBuilder into three classes'],
    ["rework applyRules(), it's a maze", 'Rework applyRules()'],
    ['Consider moving `read_env` to the bootstrap file', 'Move `read_env` to the bootstrap file'],
    ['ShiftPlanner is far too big. split into Roster and Rules', 'Split ShiftPlanner into Roster and Rules'],
    [
      'the mail service got huge, move parts of it into plugins',
      'Move parts of the mail service into plugins',
    ],
    ['copy-pasted mail layouts', 'Unify copy-pasted mail layouts'],
    ['no unused imports', 'Remove unused imports'],
    ['unit testing', 'Set up unit testing'],
    ['two places decide who may refund, and they disagree', 'Two places decide who may refund'],
  ])('titles %j', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it.each([
    ['magic numbers in FareTable.kt', 'FareTable.kt', 'code'],
    ['unit tests for the tariff rules', null, 'test'],
    ['drop the lodash dependency', null, 'dependency'],
    ['Document src/import/readme.md better', 'src/import/readme.md', 'documentation'],
    ['compiler warnings', null, 'build'],
    ['OrderService is a god class', 'OrderService', 'design'],
  ])('finds place and kind in %j', (text, location, kind) => {
    expect(draft(text).details).toMatchObject({ location, kind })
  })

  it('states what the line states, and asks for what it does not', () => {
    const { details, openQuestions, priority } = draft(
      'Every new tariff has to be entered in FareTable.kt and in fares.json. Merge both into one source.',
    )
    expect(details.interest).toBe('Every new tariff has to be entered in FareTable.kt and in fares.json')
    expect(details.remedy).toBe('Merge both into one source')
    expect(priority.probability).toBe('certain')
    expect(openQuestions.map(({ field }) => field)).not.toContain('details.interest')

    const bare = draft('Split RouteFinder')
    expect(bare.details).toMatchObject({ interest: null, risk: null, before: null, after: null })
    expect(bare.openQuestions[0]).toEqual({
      field: 'details.interest',
      question:
        'How often does the team have to change RouteFinder, and how much longer does each change take because of its size?',
    })
    expect(bare.assumptions.join(' ')).toContain('The problem is read out of what is asked for')
  })

  it('reads measures before and after', () => {
    expect(draft('BookingPage has 1,900 lines, get it down to about 400').details).toMatchObject({
      before: '1,900 lines',
      after: 'about 400',
    })
  })

  it('writes in the language of the idea where there are phrases, and says so where there are none', () => {
    const german = draft('Doppelten Code im Rechnungsmodul zusammenführen', 'de')
    expect(german.title).toBe('Doppelten Code im Rechnungsmodul zusammenführen')
    expect(german.openQuestions[0]?.question).toContain('Wie oft')
    const japanese = draft('請求モジュールの重複コードを整理する', 'ja')
    expect(japanese.acceptanceCriteria).toEqual([])
    expect(japanese.openQuestions[0]?.field).toBe('acceptanceCriteria')
  })

  it.each([
    ['Migrate to the Selkie router', 'The code does not use the Selkie router yet, or not throughout.'],
    ['Swap Moment for Temporal', 'The code has Moment; the input asks for Temporal instead.'],
    ['rework the rota export', 'The present form of the rota export is not the one that is wanted.'],
    [
      'put the rota export right',
      'The input says what to do, not what is wrong today: put the rota export right.',
    ],
    [
      'the rota pages no longer import `tide`',
      'The input says how it is to be, not what is wrong today: the rota pages no longer import `tide`.',
    ],
    [
      'the rota export',
      'The input only names the subject and does not say what is wrong with it: the rota export.',
    ],
    [
      'Get rid of the last slider plugin, it blocks the print view',
      'The last slider plugin: it blocks the print view',
    ],
  ])('claims no more of what is wrong than %j says', (text, problem) => {
    expect(draft(text).details.problem).toBe(problem)
  })

  it.each([
    'switch to the shared date picker',
    'add a queue for the label printer',
    'extend the socket server with acknowledgements',
    'measure the cold start',
    'make the planner stateless',
  ])('invents neither place nor interest nor measure for %j', (text) => {
    expect(draft(text).details).toMatchObject({
      location: null,
      interest: null,
      risk: null,
      before: null,
      after: null,
    })
  })

  it.each([
    ['Migrate To SelkieRouter', null],
    ['Check uses of tide() for error-handling', null],
    ['Remove the eager WindRose load', null],
    ['Rework `berth_plan.py`', '`berth_plan.py`'],
    ['add a guard to BerthPlan', 'BerthPlan'],
    ['tidy up tools/berth/plan.ts', 'tools/berth/plan.ts'],
  ])('takes for the place what is one: %j', (text, location) => {
    expect(draft(text).details.location).toBe(location)
  })

  it('takes one figure for one end only', () => {
    expect(draft('reach 80% test coverage in the planner').details).toMatchObject({
      before: null,
      after: '80%',
    })
  })

  it('names the thing by its nouns alone', () => {
    const asked = (text: string) =>
      draft(text)
        .openQuestions.map(({ question }) => question)
        .join('\n')
    expect(asked('split the pilot and berth screens further')).toContain('the pilot and berth screens,')
    expect(asked('make the tide engine a pure function')).toContain('the present state of the tide engine,')
    expect(asked('merge sound_horn() and sound_bell()')).toContain('sound_horn() and sound_bell()')
    expect(asked("delete 'low tide' placeholder messages")).toContain("the 'low tide' placeholder messages")
    expect(asked('the locks are slow to answer')).not.toContain('the locks are')
  })
})
