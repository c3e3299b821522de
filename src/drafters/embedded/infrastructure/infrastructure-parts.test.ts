// Parts of one order that are work of different kinds are each tried by the check of their kind.
import { describe, expect, it } from 'vitest'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftInfrastructure } from './draft-infrastructure.ts'
import { findPartKinds } from './infrastructure-parts.ts'

const kindsOf = (title: string) => findPartKinds(title).map(({ pattern }) => pattern.id)

describe('findPartKinds', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Set up pump monitoring and alerting', ['monitoring', 'alerting']],
    ['Add health checks, logging, and rate limiting', ['health-checks', 'logging', 'rate-limiting']],
    ['Set up security headers and request throttling for the feed', ['browser-policy', 'rate-limiting']],
    ['Set up lint and test pipeline', []],
    ['Set up routing between the pump network and the quay firewall', []],
    ['Add monitoring and a quay camera', []],
    ['Add uptime checks and uptime monitoring', []],
    ['Set up monitoring and restart the pumps', []],
    ['Remove monitoring and alerting', []],
    ['Add K8s manifests, and scale up tide readers', []],
    ['Add log aggregation and uptime monitoring', ['log-collection', 'uptime-monitoring']],
  ])('of %j', (title, ids) => {
    expect(kindsOf(title)).toEqual(ids)
  })

  it('gives each part its own check and question', () => {
    const text = 'Set up pump logging and rate limiting'
    const item = draftInfrastructure({ ...testIdea, text, type: 'infrastructure' }, readLine(text, 'en'))
    expect(item.acceptanceCriteria.length).toBeGreaterThanOrEqual(4)
    expect(item.openQuestions.map(({ question }) => question).join(' ')).toMatch(
      /pump logging.*rate limiting/,
    )
  })
})
