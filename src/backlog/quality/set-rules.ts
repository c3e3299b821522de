// Rules that only a set of items shows: A11 dependencies, A12 duplicates, F8 one template.
import type { Duplicate, ItemFields } from '../item-fields.ts'
import { toCycles } from './cycles.ts'
import type { Breach, Severity } from './rule.ts'

/** An item as one of a set; `duplicates` are found elsewhere and given in. */
export type SetItem = Pick<
  ItemFields<object>,
  'id' | 'type' | 'title' | 'acceptanceCriteria' | 'dependsOn'
> & {
  readonly duplicates: readonly Duplicate[]
}

export interface SetFacts {
  /** Ids of the backlog that was given; null when none was, so that a strange id may still be right. */
  readonly backlogIds: ReadonlySet<string> | null
}

export interface SetRule {
  readonly id: string
  readonly severity: Severity
  readonly meaning: string
  /** Breaches by the position of the item in the set. */
  check(
    items: readonly SetItem[],
    facts: SetFacts,
  ): readonly { readonly position: number; readonly breach: Breach }[]
}

export const setRules: readonly SetRule[] = [
  {
    id: 'A11',
    severity: 'error',
    meaning: 'Dependencies exist, in the set or in the given backlog, and form no cycle.',
    check: (items, facts) => [...checkUnknown(items, facts), ...checkCycles(items)],
  },
  {
    id: 'A12',
    severity: 'warning',
    meaning: 'No item says what another one of the set or of the backlog says already.',
    check: checkDuplicates,
  },
]

export const featureSetRules: readonly SetRule[] = [
  {
    id: 'F8',
    severity: 'info',
    meaning: 'The features of a set share one template for their criteria.',
    check: checkTemplate,
  },
]

type SetBreaches = ReturnType<SetRule['check']>

/** One sentence a missing id; of a set without a backlog one cannot say that an id is wrong. */
function checkUnknown(items: readonly SetItem[], { backlogIds }: SetFacts): SetBreaches {
  const ids = new Set(items.map(({ id }) => id))
  return items.flatMap(({ dependsOn }, position) =>
    dependsOn.flatMap((id, index) => {
      if (ids.has(id) || backlogIds?.has(id) === true) return []
      const breach: Breach = {
        severity: backlogIds === null || backlogIds.size === 0 ? 'info' : 'warning',
        path: `dependsOn[${index}]`,
        message: `The item depends on ${id}, which stands neither in this set nor in the given backlog.`,
        fix: 'Correct the id, or give the backlog that holds it.',
      }
      return [{ position, breach }]
    }),
  )
}

function checkCycles(items: readonly SetItem[]): SetBreaches {
  const positions = new Map(items.map(({ id }, position) => [id, position]))
  const cycles = toCycles(items.map(({ dependsOn }) => dependsOn.flatMap((id) => positions.get(id) ?? [])))
  return cycles.flatMap((cycle) =>
    cycle.map((position) => {
      const others = cycle.filter((other) => other !== position).map((other) => items[other]?.id ?? '')
      const breach: Breach = {
        path: 'dependsOn',
        message:
          others.length === 0
            ? 'The item depends on itself.'
            : `The item depends on itself by way of ${toList(others)}.`,
        fix: others.length === 0 ? 'Take this dependency out.' : 'Take one of these dependencies out.',
      }
      return { position, breach }
    }),
  )
}

function toList(ids: readonly string[]): string {
  return ids.length <= 5 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`
}

function checkDuplicates(items: readonly SetItem[]): SetBreaches {
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  return items.flatMap(({ duplicates }, position) =>
    duplicates.map(({ of, relation }, index) => {
      const title = titles.get(of)
      const other = title === undefined ? of : `${of} (“${title}”)`
      const breach: Breach = {
        ...(relation === 'match' ? {} : { severity: 'info' as const }),
        path: `duplicates[${index}]`,
        message:
          relation === 'match' ? `The item says the same as ${other}.` : `The item is similar to ${other}.`,
        fix:
          relation === 'match'
            ? 'Keep one of the two and move what the other adds.'
            : 'Check whether the two are one item.',
      }
      return { position, breach }
    }),
  )
}

/** A set has a template when more than two thirds of at least three features use it. */
function checkTemplate(items: readonly SetItem[]): SetBreaches {
  const forms = items.flatMap((item, position) => {
    if (item.type !== 'feature' || item.acceptanceCriteria.length === 0) return []
    return [{ position, scenarios: item.acceptanceCriteria.some((criterion) => 'given' in criterion) }]
  })
  const withScenarios = forms.filter(({ scenarios }) => scenarios).length
  if (forms.length < 3 || withScenarios * 3 <= forms.length * 2) return []
  return forms
    .filter(({ scenarios }) => !scenarios)
    .map(({ position }) => ({
      position,
      breach: {
        path: 'acceptanceCriteria',
        message: 'Most features of this set use Given, When and Then, and this one only statements.',
        fix: 'Write its main criteria as Given, When and Then too.',
      },
    }))
}
