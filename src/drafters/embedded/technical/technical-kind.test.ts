// A cue counts by where it stands in the line: its verb or its object decide, a passing word does not.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { generalDebt } from '../patterns/debt-general.ts'
import { debtPatterns } from '../patterns/debt-patterns.ts'
import { infrastructurePatterns } from '../patterns/infrastructure-patterns.ts'
import { generalInfrastructure } from '../patterns/infrastructure-upkeep.ts'
import { selectKind } from './technical-kind.ts'
import { findOrder } from './technical-order.ts'

function debtOf(text: string): string {
  const line = readLine(text, 'en')
  return selectKind(line, findOrder(line), debtPatterns, generalDebt).id
}

function infrastructureOf(text: string): string {
  const line = readLine(text, 'en')
  return selectKind(line, findOrder(line), infrastructurePatterns, generalInfrastructure, true).id
}

describe('the kind of debt', () => {
  it.each([
    ['mock the tide service', 'test-double'],
    ['define a storage interface for the lock log', 'interface'],
    ['database indexes for the berth search', 'internal-speed'],
    ['rewrite the tariff engine', 'rewrite'],
    ['sort out the slow builds', 'internal-speed'],
    ['convert the berth specs to the new runner', 'test-upkeep'],
    ['measure the cold start of the planner', 'measurement'],
    ['memoize the tide curve', 'caching'],
    ['validation of the crane input', 'validation'],
    ['route the diagnostics through one logger', 'code-logging'],
    ['switch to the shared date picker', 'adopt'],
    ['replace the hand-made router with the one of the framework', 'replace-part'],
    ['the cargo list is not referenced by anything', 'dead-code'],
    ['separation of pricing and booking', 'coupling'],
  ])('is told by the verb or the object: %j', (text, id) => {
    expect(debtOf(text)).toBe(id)
  })

  it.each([
    ['rework the pilot roster, the tests can wait', 'missing-tests'],
    ['sort the harbour list by name (tests, docs and config may follow)', 'documentation'],
    ['extend the socket server using plain events, no external dependencies', 'outdated-dependency'],
    ['draw the berth plan like the coverage report does', 'coverage'],
    ['tune the crane routine once the parser rewrite is done', 'rewrite'],
    ['tidy `lib/tests/config/cache.ts`', 'caching'],
  ])('is not told by a remark, a manner, a likeness, a time or a path: %j', (text, id) => {
    expect(debtOf(text)).not.toBe(id)
  })

  it('takes the purpose where the verb says nothing', () => {
    expect(debtOf('refactor the berth list to remove duplicated sorting')).toBe('duplication')
  })

  it('is the general one where no cue carries weight', () => {
    expect(debtOf('rework the tide curve')).toBe('rewrite')
    expect(debtOf('put the tide curve right')).toBe('general')
  })
})

describe('the kind of infrastructure work', () => {
  it.each([
    ['set up alerting for berth keys that run out', 'alerting'],
    ['monitoring for broken backups', 'alerting'],
    ['fix the release pipeline', 'repair'],
    ['review the ssh hardening', 'review'],
    ['move from one linter to another', 'tool-switch'],
    ['move the booking database to the new cluster', 'data-migration'],
    ['docker compose for the demo', 'compose'],
    ['rate limiting for the booking api', 'rate-limiting'],
    ['email provider for the receipts', 'mail-delivery'],
    ['log rotation', 'log-rotation'],
    ['automatic security updates', 'patching'],
    ['encryption of the tide archive', 'encryption'],
    ['object storage for the photos', 'storage'],
    ['run the smoke tests on each change', 'automated-checks'],
    ['queue workers must cope with twice the bookings', 'scaling'],
  ])('is told by the verb or the object: %j', (text, id) => {
    expect(infrastructureOf(text)).toBe(id)
  })

  it('reads a long line in time', () => {
    for (const piece of ['tests and ', 'docker, ', 'to the ', 'a/b/c ', '`x/y` ']) {
      const text = `set up ${piece.repeat(20_000)}`
      expect(infrastructureOf(text.slice(0, 100_000))).toBeTypeOf('string')
    }
  })
})
