// The form of a line of debt whose kind is not told: what is to be true, to come, to go or to get better.

import type { Line } from '../grammar/line.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { addedDebt, changedDebt, newDebt, placedDebt, suppliedDebt } from '../patterns/debt-added.ts'
import {
  droppedDebt,
  faultDebt,
  generalDebt,
  improvedDebt,
  namedDebt,
  reducedDebt,
  statedDebt,
  testedDebt,
} from '../patterns/debt-general.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import type { Deed } from '../technical/deed-clauses.ts'
import type { Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'

/** What the line was read to say. */
export interface DebtReading {
  readonly line: Line
  readonly order: Order | null
  readonly deed: Deed | null
  readonly complaint: Phrase | null
  /** What the order is about, with its article. */
  readonly thing: string | null
}

/** Words of a statement that wishes. */
const wishing = /\b(?:should|[cw]ould|must|can|may|needs?|required|verified|covered|prepared)\b|\?/i

/** The object of an order and what belongs to it, without purposes and reasons. */
export function toOrdered(order: Order): string {
  return (
    order.rest.split(/[,;:]\s|\s[-–—]\s|\s(?:to|so|because|when|if|as|by|using|into|with)\s/, 1)[0] ??
    order.rest
  )
}

const faulty = /^(?:fix|resolve|address|solve|repair|correct|debug|mend|mitigate)$/
export const adding = /^(?:add|create|introduce|implement|write|build|develop|provide|define|make|include)$/
const code =
  /\b(?:class|classes|methods?|functions?|modules?|packages?|hooks?|helpers?|wrappers?|utils?|utilit(?:y|ies)|services?|components?|handlers?|factor(?:y|ies)|builders?|parsers?|validators?|fields?|propert(?:y|ies)|parameters?|arguments?|structs?|objects?|types?|enums?|constants?|endpoints?|workers?|adapters?|clients?|algorithms?|constructors?|namespaces?|macros?|traits?|middleware|layers?|system|engine|operators?|iterators?|generators?|stores?|registry|resolvers?|codecs?|transformers?)\b/i
const file =
  /\b(?:files?|examples?|templates?|scripts?|samples?|sections?|pages?|lists?|checklists?|folders?|director(?:y|ies)|boilerplate|makefile|dockerfile|\S+\.(?:json|ya?ml|toml|md|sh|ini|txt|env))(?=$|\W)/i

function isAdding({ base, rest }: Order): boolean {
  return adding.test(base) && (base !== 'make' || /^(?:an?|another|some|new|one|separate) /i.test(rest))
}

/** The pattern for a line whose kind of debt is not told. */
export function toForm({ line, order, deed, complaint, thing }: DebtReading): DebtPattern {
  if (order === null) {
    if (complaint !== null) return statedDebt
    if (deed?.result == null)
      return wishing.test(line.core) ||
        !(isStatement(line.main) || /\bwe (?:lose|waste|spend|pay|wait)\b/i.test(line.main))
        ? namedDebt
        : statedDebt
    return /^(?:\S+ ){0,3}tests? (?!suite)/i.test(deed.result)
      ? testedDebt
      : /^there /.test(deed.result)
        ? newDebt
        : changedDebt
  }
  if (/^(?:reduce|minimi[sz]e|lower|shrink|shorten|cut)$/.test(order.base) && deed === null && thing !== null)
    return reducedDebt
  if (faulty.test(order.base) && deed?.result == null)
    return thing === null && complaint !== null ? statedDebt : faultDebt
  if (
    isAdding(order) &&
    (deed?.result == null || /^there (?:is|are) | (?:has|have|exists)(?: |$)/.test(deed.result))
  ) {
    const object = toOrdered(order).split(/ (?:of|for|in|on|from|that|which) /, 1)[0] ?? ''
    if (/\bmigrations?\b/i.test(object)) return newDebt
    if (file.test(object)) return placedDebt
    if (code.test(object) || /\p{Ll}\p{Lu}/u.test(object)) return addedDebt
  }
  if (
    deed?.result == null &&
    (/enough$/.test(deed?.state ?? '') || /^(?:improve|enhance|strengthen)$/.test(order.base)) &&
    thing !== null &&
    complaint === null
  )
    return improvedDebt
  if (deed !== null && deed.result !== null)
    return isAdding(order) && /^there (?:is|are) | (?:has|have) /.test(deed.result)
      ? / (?:has|have) /.test(deed.result)
        ? suppliedDebt
        : newDebt
      : (/^(?:remove|delete|drop|strip|eliminate)$/.test(order.base) &&
            !/comments|duplication/.test(thing ?? '')) ||
          (order.base === 'stop' && deed.result.length <= (thing?.length ?? 0) + 24)
        ? droppedDebt
        : changedDebt
  return complaint !== null && !/^(?:it|they|this|that|these|instead)\b/i.test(complaint.text)
    ? statedDebt
    : generalDebt
}
