// For tests: a table of changes to a good item, each of which breaks exactly one rule.
import { expect, it } from 'vitest'
import type { BacklogItem } from '../backlog-item.ts'
import type { CriterionDraft } from '../item-fields.ts'
import { checkItem, type ReviewableItem } from '../quality.ts'
import type { RuleFacts, Severity } from './rule.ts'

export interface RuleCase<Item> {
  readonly rule: string
  readonly what: string
  /** "warning" unless given. */
  readonly severity?: Severity
  readonly path: string
  /** The changed item, and the facts where they change too. */
  readonly change: (item: Item, facts: RuleFacts) => readonly [ReviewableItem, RuleFacts?]
}

/** One test a case: the change yields that finding and no other, with words for a person. */
export function testRules<Item extends BacklogItem>(
  toGood: () => { readonly item: Item; readonly facts: RuleFacts },
  cases: readonly RuleCase<Item>[],
): void {
  it.each(cases.map((row) => [row.rule, row.what, row] as const))('%s %s', (_rule, _what, row) => {
    const { item, facts } = toGood()
    const [changed, changedFacts] = row.change(item, facts)
    const findings = checkItem(changed, changedFacts ?? facts)
    expect(findings.map(({ rule, severity, path }) => [rule, severity, path])).toEqual([
      [row.rule, row.severity ?? 'warning', row.path],
    ])
    for (const { message, fix } of findings) {
      expect(message).toMatch(/^.{10,240}[.”]$/u)
      expect(fix).toMatch(/^.{8,240}\.$/u)
    }
  })
}

/** The item with other words in the criterion at `position`. */
export function withCriterion<Item extends BacklogItem>(
  item: Item,
  position: number,
  draft: CriterionDraft,
): Item {
  const criteria = item.acceptanceCriteria.map((old, index) =>
    index === position ? { ...draft, id: old.id, basis: old.basis } : old,
  )
  return { ...item, acceptanceCriteria: criteria }
}
