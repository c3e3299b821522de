// The parts of "set up A and B" where each is work of a kind of its own.

import { readLine } from '../grammar/read-line.ts'
import type { InfrastructurePattern } from '../patterns/infrastructure-pattern.ts'
import type { Slots } from '../patterns/pattern.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { findWorkOrder, toPattern } from './infrastructure-kind.ts'
import { formOnly, toSlots } from './infrastructure-slots.ts'

export interface PartKind {
  readonly pattern: InfrastructurePattern
  readonly slots: Slots
}

/** Words that are orders elsewhere and open a noun here: "log aggregation". */
const nounFirst = /^(?:log|rate|request|report|release|backup|test|build|load) \p{L}+(?:ing|ion|s)$/u

/** Two or three parts of an order in `title`, each with its kind; none where one kind covers them, or one is not known. */
export function findPartKinds(title: string): readonly PartKind[] {
  const [, verb = '', named = ''] =
    /^(Set up|Add|Implement|Install|Configure|Enable|Create|Introduce|Bootstrap|Provide) ([^()`:;?]{8,90})$/.exec(
      title.replace(/ \([^()]*\)$/, ''),
    ) ?? []
  const parts = named
    .split(/ (?:between|for|to|in|on|with|from|via|of|that|by|when|as|so) /, 1)
    .flatMap((head) => head.split(/, (?:and )?| and | & | \+ | plus /))
  const last = parts.at(-1) ?? ''
  const isPlain = parts.every(
    (part) =>
      (/^\p{Lu}/u.test(part) || !isPlainVerb(part.split(' ', 1)[0] ?? '') || nounFirst.test(part)) &&
      (part.includes(' ') || !last.includes(' ') || /(?:ing|ics|s)$/.test(part)),
  )
  if (parts.length < 2 || parts.length > 3 || !isPlain) return []
  const found = parts.map((part) => {
    const own = readLine(`${verb} ${part}`, 'en')
    const order = findWorkOrder(own)
    const pattern = toPattern(own, order)
    return { pattern, slots: toSlots(own, order, pattern) }
  })
  const kinds = new Set(found.map(({ pattern }) => pattern.id))
  return kinds.size === found.length && ![...kinds].some((id) => formOnly.test(id)) ? found : []
}
