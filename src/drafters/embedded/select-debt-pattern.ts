// Chooses the pattern of a debt: by its kind where one is told, else by the form of the line.
import type { Deed } from './deed-clauses.ts'
import { toPlainRest } from './deed-parts.ts'
import type { Line } from './grammar/line.ts'
import type { Phrase } from './grammar/phrase.ts'
import {
  addedDebt,
  changedDebt,
  checkedDebt,
  droppedDebt,
  faultDebt,
  generalDebt,
  improvedDebt,
  namedDebt,
  newDebt,
  placedDebt,
  reducedDebt,
  statedDebt,
  suppliedDebt,
  testedDebt,
  updatedDebt,
} from './patterns/debt-general.ts'
import type { DebtPattern } from './patterns/debt-pattern.ts'
import { debtPatterns } from './patterns/debt-patterns.ts'
import { selectKind } from './technical-kind.ts'
import type { Order } from './technical-order.ts'
import { isStatement } from './technical-statement.ts'
import { isPlainVerb } from './technical-verbs.ts'

/** What the line was read to say. */
export interface DebtReading {
  readonly line: Line
  readonly order: Order | null
  readonly deed: Deed | null
  readonly complaint: Phrase | null
  /** What the order is about, with its article. */
  readonly thing: string | null
}

/** The pattern whose criteria fit; never null. Linear in the line. */
export function selectDebtPattern(reading: DebtReading): DebtPattern {
  const { line, order } = reading
  if (
    order !== null &&
    /^(?:test|check|assert)$/.test(order.base) &&
    /^(?:that|if|whether)\b/.test(order.rest) &&
    order.base !== 'check'
  )
    return testedDebt
  if (
    order !== null &&
    (adding.test(order.base) ? shownTest : / into (?:\S+ )?tests$/).test(order.rest) &&
    !/^(?:split|move)$/.test(order.base)
  )
    return testedDebt
  if (
    order !== null &&
    /^(?:check|verify|confirm|double-check|see|find)$/.test(order.base) &&
    (/^(?:out )?(?:that|if|whether)\b/.test(order.rest) ||
      /^(?:\S+ ){1,5}?(?:is|are|works?)\b/.test(order.rest))
  )
    return checkedDebt
  if (order !== null && order.base === 'find' && / (?:way|method|approach) to /.test(order.rest))
    return changedDebt
  const audit = debtPatterns.find(({ id }) => id === 'audit')
  if (audit !== undefined && isSearch(order, audit)) return audit
  if (
    order !== null &&
    making.test(order.base) &&
    (text.test(toObject(order)) ||
      / to \S*(?:readme|changelog|docs\b|documentation|\.md\b)/i.test(order.rest))
  )
    return find('documentation')
  const found = selectKind(line, order, debtPatterns, generalDebt)
  if (
    found.id === 'dead-code' &&
    order !== null &&
    inner.test(
      toObject(order)
        .replace(/'[^']+'|"[^"]+"|“[^”]+”/g, 'X')
        .replace(/^rid of /, '')
        .split(/ (?:for|in|on|from|of) /, 1)[0] ?? '',
    )
  )
    return droppedDebt
  return found.id === 'general' || isOtherDeed(found, reading) || isMisled(found, reading)
    ? toForm(reading)
    : found
}

/** What stands inside other code, and is not called by name. */
const inner =
  /\b(?:usages?|uses?|cookies?|comments?|blocks?|calls?|html|inline \w+|embedded \w+|checks?|casts?|statements?|anys?|any|attributes?|hacks?|work-?arounds?|conditions?|conditionals?|loops?|branches|lambdas?|annotations?|messages?|placeholders?|logic|labels?|asserts?|whitespace|spaces)$/i

/** A test that is told by what it shows. */
const shownTest =
  /^(?:an?|one) [^,;]{0,40}\btest (?:that|which|to|where|when|case)\b|^[^,;]{0,40}\b(?:tests?|assertions?|guards?|checks?)\b[^,;]{0,50} that /i

const making =
  /^(?:add|create|write|provide|make|build|include|expand|extend|put|set|implement|introduce|develop|draft|compile|start|improve|update|refresh|revise|rewrite|fix|correct|clean|enhance|complete|finish)$/
/** What is read and not run. */
const text =
  /\b(?:documentation|docs|docstrings?|phpdocs?|jsdocs?|javadocs?|readme|wiki|changelog|guide|guides|guidelines?|manual|handbook|tutorial|how-?to|reference card|cheat ?sheet|runbook|instructions|style guide|faq|glossary|diagrams?|release notes|code comments)\b|\S\.md\b/i

function find(id: string): DebtPattern {
  return debtPatterns.find((pattern) => pattern.id === id) ?? generalDebt
}

/** The object of an order and what belongs to it, without purposes and reasons. */
function toObject(order: Order): string {
  return (
    order.rest.split(/[,;:]\s|\s[-–—]\s|\s(?:to|so|because|when|if|as|by|using|into|with)\s/, 1)[0] ??
    order.rest
  )
}

/** True where the order is to look for something: what is looked for does not tell the kind of work. */
function isSearch(order: Order | null, audit: DebtPattern): boolean {
  return (
    order !== null &&
    !order.isLater &&
    audit.cues[0]?.test(`${order.base} ${order.rest.toLowerCase()}`) === true
  )
}

/** "change X to do Y" is no move from X to Y. */
function isOtherDeed(found: DebtPattern, { order, thing }: DebtReading): boolean {
  if (found.id === 'replace-part' && /^the (?:code|code ?base|project|app|application)$/.test(thing ?? ''))
    return true
  if (found.id === 'replace-part' && order?.base === 'stop') return true
  const deed = order === null ? null : (/(?:^|\s)(?:in)?to (\p{L}+) \S/u.exec(order.rest)?.[1] ?? null)
  return (
    /^(?:replace-part|convert|adopt|extract)$/.test(found.id) &&
    deed !== null &&
    deed !== 'use' &&
    isPlainVerb(deed) &&
    !/^(?:replace|extract|use)$/.test(order?.base ?? '')
  )
}

/** A broad kind that was told by what the new thing is to hold, or by its home: "make an object to hold the logs". */
function isMisled(found: DebtPattern, { line, order, deed, complaint }: DebtReading): boolean {
  if (order === null && complaint === null)
    return found.id === 'missing-tests' && isStatement(line.main) && deed?.result != null
  if (order === null)
    return (
      complaint !== null &&
      isStatement(complaint.text) &&
      (isNoComplaint(found, complaint) || (found.kind === 'design' && !isToldAhead(found, complaint.text)))
    )
  const isMade = /^(?:make|create|add|build|write|implement)$/.test(order.base)
  if (found.id === 'documentation') return /^(?:clean|remove|delete|strip|drop|prune)$/.test(order.base)
  // A cue that stands only in what follows the first order tells another work.
  const own = `${order.base} ${toPlainRest(order.rest).replace(purpose, '')}`.toLowerCase()
  if (deed?.result != null && !found.cues.some((cue) => cue.test(own))) return true
  if (
    found.id === 'duplication' &&
    /^(?:merge|fold|fuse|combine)$/.test(order.base) &&
    / into /.test(order.rest)
  )
    return !/duplica|copies|copy/i.test(order.rest)
  if (found.id === 'convert' && deed?.result == null) return true
  if (found.id === 'configuration') return isMade && /\bexample\b/i.test(order.rest)
  if (found.id !== 'code-logging' && found.id !== 'data-model' && found.id !== 'build') return false
  return isMade && !found.cues.some((cue) => cue.test(toObject(order).toLowerCase()))
}

/** True where a cue stands before what a statement adds with "which" or "because". */
function isToldAhead({ cues }: DebtPattern, said: string): boolean {
  const [own = said] = said.toLowerCase().split(/,? (?:which|because|causing|leading to) /, 1)
  return cues.some((cue) => cue.test(own))
}

const purpose = / to (?:reduce|avoid|prevent|improve|increase|save|ensure) .*$/

/** True where a sentence that complains cannot be of this kind: the kind is one of things to be built. */
function isNoComplaint({ id }: DebtPattern, complaint: Phrase): boolean {
  const said = complaint.text.toLowerCase().replace(/\([^()]*\)/g, '')
  return id === 'missing-tests' ? !lacking.test(said) : toBuild.test(id)
}

const toBuild =
  /^(?:validation|configuration|caching|code-logging|interface|data-model|adopt|rewrite|extract|move|test-tooling|test-double|measurement|build|end-to-end-tests|lint-and-format|audit)$/

const lacking = /\b(?:no|not|n['’]t|cannot|un\p{L}+|without|lack\w*|missing|never|few|only|nothing|hardly)\b/u

const faulty = /^(?:fix|resolve|address|solve|repair|correct|debug|mend|mitigate)$/
const adding = /^(?:add|create|introduce|implement|write|build|develop|provide|define|make|include)$/
const code =
  /\b(?:class|classes|methods?|functions?|modules?|packages?|hooks?|helpers?|wrappers?|utils?|utilit(?:y|ies)|services?|components?|handlers?|factor(?:y|ies)|builders?|parsers?|validators?|fields?|propert(?:y|ies)|parameters?|arguments?|structs?|objects?|types?|enums?|constants?|endpoints?|workers?|adapters?|clients?|algorithms?|constructors?|namespaces?|macros?|traits?|middleware|layers?|system|engine|operators?|iterators?|generators?|stores?|registry|resolvers?|codecs?|transformers?)\b/i
const file =
  /\b(?:files?|examples?|templates?|scripts?|samples?|sections?|pages?|lists?|checklists?|folders?|director(?:y|ies)|boilerplate|makefile|dockerfile|\S+\.(?:json|ya?ml|toml|md|sh|ini|txt|env))(?=$|\W)/i

function isAdding({ base, rest }: Order): boolean {
  return adding.test(base) && (base !== 'make' || /^(?:an?|another|some|new|one|separate) /i.test(rest))
}

/** The pattern for a line whose kind of debt is not told. */
function toForm({ order, deed, complaint, thing }: DebtReading): DebtPattern {
  if (order === null) {
    if (complaint !== null) return statedDebt
    if (deed?.result == null) return namedDebt
    return /^(?:\S+ ){0,3}tests? /i.test(deed.result)
      ? testedDebt
      : /^there /.test(deed.result)
        ? newDebt
        : changedDebt
  }
  if (complaint !== null && order.isLater && deed === null) return statedDebt
  if (/^(?:reduce|minimi[sz]e|lower|shrink|shorten|cut)$/.test(order.base) && deed === null && thing !== null)
    return reducedDebt
  if (faulty.test(order.base) && deed?.result == null) return thing === null ? statedOr(complaint) : faultDebt
  if (
    isAdding(order) &&
    (deed?.result == null || /^there (?:is|are) | (?:has|have|exists)(?: |$)/.test(deed.result))
  ) {
    const object = toObject(order).split(/ (?:of|for|in|on|from|that|which) /, 1)[0] ?? ''
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
      : /^(?:remove|delete|drop|strip|eliminate)$/.test(order.base) &&
          !/comments|duplication/.test(thing ?? '')
        ? droppedDebt
        : changedDebt
  if (/^(?:update|refresh)$/.test(order.base)) return updatedDebt
  if (isAdding(order)) return deed?.state == null ? addedDebt : generalDebt
  return complaint !== null && !/^(?:it|they|this|that|these|instead)\b/i.test(complaint.text)
    ? statedDebt
    : generalDebt
}

function statedOr(complaint: Phrase | null): DebtPattern {
  return complaint === null ? generalDebt : statedDebt
}
