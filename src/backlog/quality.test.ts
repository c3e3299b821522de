import { describe, expect, it } from 'vitest'
import { BacklogItemSchema } from './backlog-item.ts'
import type { RuleFacts } from './quality/rule.ts'
import {
  toGoodBug,
  toGoodDebt,
  toGoodFeature,
  toGoodInfrastructure,
  toGoodItems,
  toGoodSpike,
} from './quality/test-items.ts'
import { allRules, checkItem, type ReviewableItem, toQuality } from './quality.ts'

describe('good items', () => {
  it.each(toGoodItems().map((sample) => [sample.item.type, sample] as const))(
    'a good %s has no finding at all',
    (_type, { item, facts }) => {
      expect(BacklogItemSchema.safeParse(item).error?.issues ?? []).toEqual([])
      expect(checkItem(item, facts)).toEqual([])
    },
  )
})

describe('what is unknown and asked for is fine', () => {
  const unknowns: readonly (readonly [ReviewableItem, RuleFacts, string])[] = [
    ...(['role', 'benefit'] as const).map((name) => {
      const { item, facts } = toGoodFeature()
      return [{ ...item, details: { ...item.details, [name]: null } }, facts, name] as const
    }),
    ...(['steps', 'expected', 'environment', 'affected'] as const).map((name) => {
      const { item, facts } = toGoodBug()
      return [{ ...item, details: { ...item.details, [name]: null } }, facts, name] as const
    }),
    ...(['location', 'interest', 'trigger', 'risk'] as const).map((name) => {
      const { item, facts } = toGoodDebt()
      return [{ ...item, details: { ...item.details, [name]: null } }, facts, name] as const
    }),
    ...(['unblocks', 'exitRule', 'deliverable'] as const).map((name) => {
      const { item, facts } = toGoodSpike()
      return [{ ...item, details: { ...item.details, [name]: null } }, facts, name] as const
    }),
    ...(['rollback', 'verification', 'monitoring', 'driver'] as const).map((name) => {
      const { item, facts } = toGoodInfrastructure()
      return [{ ...item, details: { ...item.details, [name]: null } }, facts, name] as const
    }),
  ]
  it.each(unknowns.map(([item, facts, name]) => [item.type, name, item, facts] as const))(
    '%s without %s',
    (_type, name, item, facts) => {
      const asked = [{ id: 'Q1', field: `details.${name}`, question: 'What is it here?' }]
      expect(checkItem({ ...item, openQuestions: asked }, facts)).toEqual([])
    },
  )
})

describe('the table of rules', () => {
  it('has each id once, with a meaning in one sentence', () => {
    const ids = allRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.startsWith('A'))).toEqual(
      Array.from({ length: 14 }, (_, index) => `A${index + 1}`),
    )
    for (const { meaning } of allRules) expect(meaning).toMatch(/^[\p{Lu}].*\.$/u)
  })

  it('knows the type of each rule', () => {
    const first = { F: 'feature', B: 'bug', D: 'debt', S: 'spike', I: 'infrastructure', A: null } as const
    for (const { id, type } of allRules) expect(first[id.charAt(0) as keyof typeof first]).toBe(type)
    expect(allRules.filter(({ type }) => type === 'infrastructure')).toHaveLength(11)
  })
})

describe('toQuality', () => {
  it('is ready without an error, whatever the warnings', () => {
    const finding = { rule: 'A1', path: 'title', message: 'm', fix: 'f' }
    expect(toQuality([{ ...finding, severity: 'warning' }]).ready).toBe(true)
    expect(toQuality([{ ...finding, severity: 'error' }]).ready).toBe(false)
  })
})
