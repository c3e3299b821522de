// Every kind of debt asks at least two questions, from lines with and without a thing of their own.
import { describe, expect, it } from 'vitest'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { generalDebts } from '../patterns/debt-general.ts'
import { debtPatterns } from '../patterns/debt-patterns.ts'
import { toTechnicalLine } from '../technical/technical-opening.ts'
import { draftDebt, readDebt } from './draft-debt.ts'

/** By kind: a line with a thing of its own, and one that names none. */
const lines: Readonly<Record<string, readonly [string, string]>> = {
  'test-tooling': ['fixtures for the tide tests', 'a test harness'],
  'end-to-end-tests': ['cypress tests for the booking flow', 'e2e tests'],
  'style-consistency': ['inconsistent order of the tide columns', 'coding style'],
  duplication: ['three copies of the tide formatter', 'remove code duplication'],
  'dead-code': ['delete the unused pier pages', 'remove dead code'],
  oversized: ['split HarbourDesk into roster and rules', 'classes are too big'],
  naming: ['rename quay to pier', 'better names'],
  'magic-values': ['magic numbers in the lock timer', 'no more hard-coding'],
  types: ['type hints for the berth loader', 'turn on strict mode'],
  'error-handling': ['errors are swallowed in the pump job', 'better error handling'],
  'replace-part': ['replace the home-grown pump queue with BuoyQueue', 'get off the legacy code'],
  convert: ['convert the chart pages to markdown', 'port it to rust'],
  adopt: ['use BuoyQueue in the pump job', 'switch to async'],
  rewrite: ['rewrite the berth planner', 'rework this'],
  interface: ['an interface for the gauges', 'define contracts'],
  measurement: ['benchmark the tide solver', 'measure cold starts'],
  'code-logging': ['add log levels to the pump job', 'better logging'],
  caching: ['cache the tide tables', 'better caching'],
  validation: ['validate the berth numbers', 'input checks'],
  coupling: ['decouple the chart from the pumps', 'circular imports'],
  extract: ['extract the tide sums from the chart page', 'pull logic out'],
  move: ['move the flag files to assets/', 'move it to another folder'],
  'misplaced-logic': ['tariff rules scattered over the desk', 'missing service layer'],
  configuration: ['clean up the settings of the pump', 'tidy up configuration'],
  'data-model': ['clean up the berth table', 'tidy up the columns'],
  'flaky-tests': ['flaky tests in the berth desk', 'tests are flaky'],
  coverage: ['test coverage for the tariff rules', 'raise coverage'],
  'test-double': ['mock the gauge feed', 'use stubs'],
  'test-upkeep': ['migrate the gate tests to node:test', 'clean up tests'],
  'missing-tests': ['unit tests for the tariff rules', 'more tests'],
  documentation: ['document the tide import', 'write docs'],
  'unused-dependency': ['drop the moment dependency', 'unused packages'],
  'deprecated-call': ['deprecated calls of the old gauge kit', 'deprecations'],
  'outdated-dependency': ['update the chart package', 'outdated packages'],
  'lint-and-format': ['set up eslint for the berth desk', 'linting'],
  leak: ['the gauge reader leaks handles', 'fix the timer leak in the bell'],
  warnings: ['compiler warnings in the lock reader', 'fix warnings'],
  'internal-speed': ['speed up the berth search', 'too slow'],
  audit: ['find long lock routines', 'audit everything'],
  general: ['refactor the mooring form', 'clean up'],
  improved: ['make the lock parser more robust', 'better structure'],
  changed: ['route the gauges through the recorder', 'make sure that nobody waits twice'],
  decided: ['decide who keeps the lock keys', 'look into it'],
  found: ['find a better way to store the tides', 'find another way to do it'],
  supplied: ['add correlation marks to the pump records', 'add signs to all pages'],
  new: ['add fuzzing for tide tables', 'add fuzzing'],
  added: ['add a tide method to BerthPlan', 'build a helper'],
  placed: ['add an example file for the desk', 'add a template'],
  dropped: ['remove inline html from the pier pages', 'remove hacks'],
  fault: ['fix the gate clock', 'resolve all conflicts'],
  stated: ['the lock report loads all ships twice', 'it is a mess'],
  tested: ['add a test that opens two gates at a time', 'test that it stops'],
  reduced: ['minimise the redraws of the map', 'reduce noise'],
  named: ['the rota export', 'new layout'],
} // biome-ignore format: a table reads better in rows

const cases = Object.entries(lines).flatMap(([id, texts]) => texts.map((text) => [id, text] as const))
/** Asked of any work: what it costs today, and whether it is to be done at all. */
const boilerplate = /\bhow often\b|^Has this been decided/i

describe('questions of debt', () => {
  it('are tried for every kind and every form of debt', () => {
    expect(Object.keys(lines).sort()).toEqual([...debtPatterns, ...generalDebts].map(({ id }) => id).sort())
  })

  it.each(cases)('of %s: two at least for %j, the first on the work itself', (id, text) => {
    const idea = { ...testIdea, text, language: 'en', type: 'debt' } as const
    const line = readLine(text, 'en')
    expect(readDebt(toTechnicalLine(idea, line)).facts.pattern.id).toBe(id)
    const questions = draftDebt(idea, line).openQuestions.map(({ question }) => question)
    expect(questions.length).toBeGreaterThanOrEqual(2)
    expect(new Set(questions).size).toBe(questions.length)
    for (const question of questions) expect(question).toMatch(/^[^{}]+\?$/)
    expect(questions[0]).not.toMatch(boilerplate)
  })
})
