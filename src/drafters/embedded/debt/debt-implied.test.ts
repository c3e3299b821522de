// What a line of debt implies of today, what ends with it, and the third thing to check.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftDebt } from './draft-debt.ts'

function draft(text: string) {
  const idea: Idea = { ...testIdea, text, language: 'en', type: 'debt' }
  const { details, acceptanceCriteria, openQuestions } = draftDebt(idea, readLine(text, 'en'))
  return {
    kind: details.kind,
    problem: details.problem,
    criteria: acceptanceCriteria.map((c) => ('statement' in c ? c.statement : c.then)),
    questions: openQuestions.map(({ question }) => question),
  }
}

describe('what a line of debt implies', () => {
  it.each([
    ['refactor to guard clauses', 'The code does not use guard clauses yet.'],
    ['redo so no more global bells', 'There are global bells.'],
    [
      're-rate the three charts carrying `tide.state: "Old"`',
      'There are three charts carrying `tide.state: "Old"`.',
    ],
    ['do depth rounding via the chart helper', 'The depth rounding is not yet done via the chart helper.'],
    ['make all things buoys and nested piers', 'Not all things are buoys and nested piers.'],
  ])('tells the problem of %j', (text, problem) => {
    expect(draft(text).problem).toBe(problem)
  })

  it.each([
    ['the lock tests drifted from the gate code', 'the lock tests match the gate code again'],
    ['Gauge reports that the chart is larger than 4 MB', 'Gauge no longer reports that the chart is larger'],
    ["this isn't metric compliant", 'the code is metric compliant'],
    ['the legacy dock client is still in the repo until the new one is live', 'the legacy dock client is no longer in the repo'],
    ['the pier client reads charts instead of passing requests through the pilot layer', 'the pier client passes requests through the pilot layer'],
    ['do depth rounding via the chart helper', 'the depth rounding is done via the chart helper'],
    ['replace the bell loop without dropping old signals', 'It is done without dropping old signals.'],
    ['berths.md is stale; either refill it or remove it', 'One of the two is chosen and carried out: refill or remove.'],
    ['test all tide fields', 'There is at least one test for each of the tide fields.'],
  ])('turns %j into what is true at the end', (text, words) => {
    expect(draft(text).criteria.join('\n')).toContain(words)
  }) // biome-ignore format: a table reads better in rows

  it.each([
    ['use TideCache for the gauges', 'The code that this replaces is removed: no second way is left.'],
    ['limit the bell count to four', 'Tests cover values below, at and above the limit.'],
    ['tidy up the pier code', 'Before the change, tests cover what the affected code does today.'],
    ['register the gale marker in pilot.ini', 'It works on a fresh checkout without further steps.'],
  ])('has a third thing to check for %j', (text, third) => {
    const { criteria } = draft(text)
    expect(criteria.length).toBeGreaterThanOrEqual(3)
    expect(criteria).toContain(third)
  })

  it.each([
    ['remove the tide shim once confirmed stable', 'Who decides that this is so, and by what sign: confirmed stable?'],
    ['berths.md is stale; either refill it or remove it', 'Which of the two is wanted: refill or remove?'],
    ['limit the scale to 4x or so', 'Which exact figure is meant by “4x or so”?'],
    ['add proper bell sounds', 'What belongs to “proper bell sounds”?'],
    ['add a map of moorings, maybe with colour rules', 'Is this the way to do it: colour rules?'],
  ])('asks first what %j leaves open', (text, question) => {
    expect(draft(text).questions[0]).toBe(question)
  }) // biome-ignore format: a table reads better in rows

  it('knows tests and documents where no kind of debt is told', () => {
    expect(draft('the lock tests drifted from the gate code').kind).toBe('test')
    expect(draft('keep pilot.md in sync after each season').kind).toBe('documentation')
  })
})
