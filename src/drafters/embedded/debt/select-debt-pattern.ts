// Chooses the pattern of a debt: by its kind where one is told, else by the form of the line.

import { decidedDebt, foundDebt } from '../patterns/debt-added.ts'
import { droppedDebt, generalDebt, testedDebt } from '../patterns/debt-general.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import { debtPatterns } from '../patterns/debt-patterns.ts'
import { toTextSort } from '../patterns/debt-texts.ts'
import { toPlainRest } from '../technical/deed-parts.ts'
import { selectKind } from '../technical/technical-kind.ts'
import type { Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { isFaultPhrase } from './debt-fault.ts'
import { adding, type DebtReading, toForm, toOrdered } from './debt-form.ts'
import { documentWords } from './debt-text.ts'

/** The pattern whose criteria fit; never null. Linear in the line. */
export function selectDebtPattern(reading: DebtReading): DebtPattern {
  const pattern = selectKnown(reading)
  return pattern.id === 'documentation' ? toTextSort(pattern, reading.line.lower) : pattern
}

function selectKnown(reading: DebtReading): DebtPattern {
  const { line, order } = reading
  if (order !== null && /^(?:test|assert) (?:that|if|whether)\b/.test(`${order.base} ${order.rest}`))
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
    return testedDebt
  if (
    order !== null &&
    order.base === 'find' &&
    /^(?:an?|another|some) (?:\S+ )?(?:way|method|approach|solution) (?:to|for|of) /.test(order.rest)
  )
    return foundDebt
  if (order !== null && /^(?:figure|find) out how to /.test(`${order.base} ${order.rest}`)) return foundDebt
  if (
    order !== null &&
    /^(?:decide|settle on|figure out|look into|investigate|think about) /.test(`${order.base} ${order.rest}`)
  )
    return decidedDebt
  if (order === null && reading.complaint === null && named.test(line.main) && !isStatement(line.main))
    return find('documentation')
  const audit = debtPatterns.find(({ id }) => id === 'audit')
  if (audit !== undefined && isSearch(order, audit)) return audit
  if (
    order !== null &&
    making.test(order.base) &&
    (/\bcomments?$/.test(toOrdered(order).split(/ (?:in|of|on|for|from) /, 1)[0] ?? '') ||
      text.test(toOrdered(order).split(/ for /, 1)[0] ?? '') ||
      / to \S*(?:readme|changelog|docs\b|documentation|\.md\b)/i.test(order.rest))
  )
    return find('documentation')
  const told = selectKind(line, order, debtPatterns, generalDebt)
  const isSwap = told.id === 'deprecated-call' && order?.base === 'replace' && / with /.test(order.rest)
  const found = isSwap ? find('replace-part') : told
  if (
    found.id === 'dead-code' &&
    order !== null &&
    inner.test(
      toOrdered(order)
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
  /^(?:an?|one) [^,;]{0,40}\btest (?:that|which|to|where|when|case)\b|^[^,;]{0,40}\b(?:tests?|assertions?|guards?|checks?)\b(?<! (?:to|in|for|from) tests)[^,;]{0,50} that /i

const making =
  /^(?:add|create|write|provide|make|build|include|expand|extend|put|set|implement|introduce|develop|draft|compile|start|improve|update|refresh|revise|rewrite|fix|correct|clean|enhance|complete|finish)$/
/** A text that is only named: "berthing standards: rules for long ships". */
const named =
  /\b(?:guides?|guidelines|documentation|docs|handbook|tutorial|standards|best practices)(?::|[\s.]*$)/i
/** What is read and not run. */
const text = new RegExp(
  String.raw`\b(?:${documentWords}|how-?to|reference card|polic(?:y|ies)|standards|cheat ?sheet|glossary|release notes|code comments)\b|\S\.md\b`,
  'i',
)

function find(id: string): DebtPattern {
  return debtPatterns.find((pattern) => pattern.id === id) ?? generalDebt
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
function isOtherDeed(found: DebtPattern, { order }: DebtReading): boolean {
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
  if (order === null) return complaint !== null && isMistold(found, complaint.text)
  const isMade = /^(?:make|create|add|build|write|implement)$/.test(order.base)
  if (found.id === 'missing-tests' && /\bfrom (?:the |our )?(?:tests?|specs?)(?=$|[\s,.])/.test(order.rest))
    return true
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
  if (found.id === 'configuration' && isMade && /\b(?:files?|examples?|templates?)\b/.test(order.rest))
    return true
  if (found.id !== 'code-logging' && found.id !== 'data-model') return false
  return isMade && !found.cues.some((cue) => cue.test(toOrdered(order).toLowerCase()))
}

/** The same for a complaint. */
function isMistold(found: DebtPattern, said: string): boolean {
  const lower = said.toLowerCase()
  if (found.id === 'interface' && !/\b(?:no|lacks?|missing|without)\b/.test(lower)) return true
  if (found.id === 'configuration' && /\bflags?\b/.test(lower)) return true
  if (!isStatement(said) && !isFaultPhrase(said) && !/^tests that /.test(lower)) return false
  if (found.id === 'documentation' && !ofText.test(lower)) return true
  if (
    found.id === 'misplaced-logic' &&
    /^(?:\S+ ){0,3}?(?:texts|docs|notes|lists?|descriptions|guides?) /.test(lower)
  )
    return true
  return (
    (found.id === 'dead-code' && held.test(said)) ||
    isNoComplaint(found, lower) ||
    (found.kind === 'design' && !isToldAhead(found, lower))
  )
}

/** A text stands where the words open, or it is said to be missing. */
const ofText = new RegExp(
  String.raw`^(?:\S+ ){0,5}?\S*(?:${documentWords}|doc|comments|notes|overview|explanations?|standards|section)\b|\b(?:no|not|nowhere|missing|lacks?|never|wrote|written|undocumented|head|added)\b`,
)

/** Something inside its subject is not needed, or was only switched off. */
const held =
  /^(?:\S+ ){1,8}?(?:still )?(?:has|have|contains?|carr(?:y|ies)|were|was) (?!unused|never|not|no longer|dead|replaced)/

/** True where a cue stands before what a statement adds with "which" or "because". */
function isToldAhead({ cues }: DebtPattern, said: string): boolean {
  const [own = said] = said.split(/,? (?:which|because|causing|leading to) /, 1)
  return cues.some((cue) => cue.test(own))
}

const purpose = / to (?:reduce|avoid|prevent|improve|increase|save|ensure) .*$/

/** True where a sentence that complains cannot be of this kind: the kind is one of things to be built. */
function isNoComplaint({ id }: DebtPattern, complaint: string): boolean {
  const said = complaint.replace(/\([^()]*\)/g, '')
  return id === 'missing-tests' ? !lacking.test(said) : toBuild.test(id)
}

const toBuild =
  /^(?:validation|configuration|replace-part|caching|code-logging|interface|data-model|adopt|rewrite|extract|move|test-double|measurement|lint-and-format|audit)$/

const lacking = /\b(?:no|not|n['’]t|cannot|un\p{L}+|without|lack\w*|missing|never|few|only|nothing|hardly)\b/u
