// Quality: runs the rules on one item or on a set, and lists them all.
import type { Quality } from './backlog-item.ts'
import type { ItemFields } from './item-fields.ts'
import { criteriaRules } from './quality/criteria-rules.ts'
import { evidenceRules } from './quality/evidence-rules.ts'
import { measureRules } from './quality/measure-rules.ts'
import type { Finding, Reviewable, Rule, RuleFacts, Severity } from './quality/rule.ts'
import { featureSetRules, type SetFacts, type SetItem, setRules } from './quality/set-rules.ts'
import { textRules, toName } from './quality/text-rules.ts'
import { titleRules } from './quality/title-rules.ts'
import { toWordLists } from './quality/word-lists.ts'
import { wordingRules } from './quality/wording-rules.ts'
import type { WorkType } from './work-type.ts'
import type { BugDetails } from './work-types/bug.ts'
import { bugRules } from './work-types/bug-rules.ts'
import type { DebtDetails } from './work-types/debt.ts'
import { debtRules } from './work-types/debt-rules.ts'
import type { FeatureDetails } from './work-types/feature.ts'
import { featureRules } from './work-types/feature-rules.ts'
import type { InfrastructureDetails } from './work-types/infrastructure.ts'
import { infrastructureRules } from './work-types/infrastructure-rules.ts'
import type { SpikeDetails } from './work-types/spike.ts'
import { spikeRules } from './work-types/spike-rules.ts'

interface DetailsByType {
  feature: FeatureDetails
  bug: BugDetails
  debt: DebtDetails
  spike: SpikeDetails
  infrastructure: InfrastructureDetails
}

/** What the rules need of an item: a BacklogItem, or an item from anywhere in which parts may be missing. */
export type ReviewableItem = {
  [Type in WorkType]: ItemFields<Reviewable<DetailsByType[Type]>> & { type: Type }
}[WorkType]

const rulesOfEveryType: readonly Rule<object>[] = [
  ...titleRules,
  ...criteriaRules,
  ...wordingRules,
  ...evidenceRules,
  ...measureRules,
  ...textRules,
]

/** What breaks the rules for every type and for the item's own, most severe first; empty for a good item. */
export function checkItem(item: ReviewableItem, facts: RuleFacts): Finding[] {
  const findings = [...runRules(rulesOfEveryType, item, facts), ...checkByType(item, facts)]
  return findings.sort((a, b) => ranks[a.severity] - ranks[b.severity])
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

function checkByType(item: ReviewableItem, facts: RuleFacts): Finding[] {
  switch (item.type) {
    case 'feature':
      return checkWith(featureRules, item, facts)
    case 'bug':
      return checkWith(bugRules, item, facts)
    case 'debt':
      return checkWith(debtRules, item, facts)
    case 'spike':
      return checkWith(spikeRules, item, facts)
    case 'infrastructure':
      return checkWith(infrastructureRules, item, facts)
  }
}

function checkWith<Details>(
  rules: readonly Rule<Details>[],
  item: ItemFields<Reviewable<Details>>,
  facts: RuleFacts,
): Finding[] {
  return [...runRules(rules, item, facts), ...checkWordLists(rules, item.language)]
}

function runRules<Details>(
  rules: readonly Rule<Details>[],
  item: ItemFields<Reviewable<Details>>,
  facts: RuleFacts,
): Finding[] {
  const findings: Finding[] = []
  for (const { id, severity, check } of rules)
    for (const breach of check(item, facts)) findings.push({ rule: id, severity, ...breach })
  return findings
}

type WordyRules = readonly Pick<Rule<never>, 'id' | 'words'>[]

/** One finding that names the rules, of every type and of one, for which the item's language has no words. */
function checkWordLists(ofType: WordyRules, language: string): Finding[] {
  const lists = toWordLists(language)
  const lacks = ({ words = [] }: WordyRules[number]) => words.some((name) => (lists?.[name] ?? null) === null)
  const unread = [...rulesOfEveryType.filter(lacks), ...ofType.filter(lacks)]
  if (unread.length === 0) return []
  const ids = unread.map(({ id }) => id).join(', ')
  const of = language === 'und' ? 'a language that cannot be told' : toName(language)
  return [
    {
      rule: 'A13',
      severity: 'info',
      path: 'language',
      message: `There are no word lists for ${of}, so ${ids} ${unread.length === 1 ? 'was' : 'were'} not checked in full.`,
      fix: 'Check wording, edges and form by eye.',
    },
  ]
}

/**
 * What only the set shows: dependencies, duplicates (given in with the items), one template. The findings stand under
 * the id of their item; ids without findings are left out.
 */
export function checkItems(items: readonly SetItem[], facts: SetFacts): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>()
  for (const { id: rule, severity, check } of [...setRules, ...featureSetRules]) {
    for (const { position, breach } of check(items, facts)) {
      const id = items[position]?.id ?? ''
      const own = findings.get(id)
      const finding = { rule, severity, ...breach }
      if (own === undefined) findings.set(id, [finding])
      else own.push(finding)
    }
  }
  return findings
}

/** Findings as an item carries them: ready for refinement when none is an error. */
export function toQuality(findings: readonly Finding[]): Quality {
  return { ready: !findings.some(({ severity }) => severity === 'error'), findings: [...findings] }
}

/** A rule as one reads it; `type` null holds for every type. */
export interface RuleText {
  readonly id: string
  readonly severity: Severity
  readonly meaning: string
  readonly type: WorkType | null
}

/** Every rule, those for every type first, by number. */
export const allRules: readonly RuleText[] = [
  ...toRuleTexts([...rulesOfEveryType, ...setRules], null),
  {
    id: 'A14',
    severity: 'error' as const,
    meaning: 'Every passage of the input is used, set aside with a reason, or failed.',
    type: null,
  },
  ...toRuleTexts([...featureRules, ...featureSetRules], 'feature'),
  ...toRuleTexts(bugRules, 'bug'),
  ...toRuleTexts(debtRules, 'debt'),
  ...toRuleTexts(spikeRules, 'spike'),
  ...toRuleTexts(infrastructureRules, 'infrastructure'),
]

function toRuleTexts(rules: readonly Omit<RuleText, 'type'>[], type: WorkType | null): RuleText[] {
  return rules
    .map(({ id, severity, meaning }) => ({ id, severity, meaning, type }))
    .toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
}
