// Drafts infrastructure work: what changes and what is stated of it from the line, know-how from the kind of work.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { InfrastructureDraftSchema } from '../../backlog/backlog-item.ts'
import {
  findBlastRadius,
  findDriver,
  findEnd,
  findHours,
  findRollback,
  findVerification,
} from './change-facts.ts'
import { composeDraft, cutText } from './compose-draft.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { toPhrase } from './grammar/phrase.ts'
import { findWorkOrder, toMeantLine, toPattern } from './infrastructure-kind.ts'
import { findListed, toChoice } from './listed-parts.ts'
import type { InfrastructurePattern } from './patterns/infrastructure-pattern.ts'
import { infrastructurePhrases } from './patterns/infrastructure-phrases.ts'
import { generalInfrastructure } from './patterns/infrastructure-upkeep.ts'
import { fillCriteria, fillQuestions, type Slots, toSentence } from './patterns/pattern.ts'
import { toVitalFirst } from './question-order.ts'
import { toDone, toFirstDeed, toState, toStatedOutcomes } from './stated-outcomes.ts'
import { findEnvironments, findThreat, findWindow, toLikelihood } from './technical-facts.ts'
import { toTechnicalLine } from './technical-opening.ts'
import type { Order } from './technical-order.ts'
import { isTool, toPlainDefinite, toSubject } from './technical-phrase.ts'
import { toGoal, toThing } from './technical-slots.ts'
import { isStatement } from './technical-statement.ts'
import { toTechnicalTitle } from './technical-title.ts'
import { fitTitle, toPlainTitle } from './title.ts'

type InfrastructureDraft = z.infer<typeof InfrastructureDraftSchema>
type Details = InfrastructureDraft['details']

/** What only the people who run the system know: never filled from patterns, only asked for. */
const unstated = {
  monitoring: null,
  securityAndCost: null,
} as const

/** One piece of infrastructure work from one line; `asRead` must be read from `idea.text`. */
export function draftInfrastructure(idea: Idea, asRead: Line): InfrastructureDraft {
  const line = toMeantLine(toTechnicalLine(idea, asRead))
  const foreign = toForeignParts(line, infrastructurePhrases)
  const order = foreign === null ? findWorkOrder(line) : null
  const pattern = toPattern(line, order)
  const doable = toDoable(order)
  const slots = toSlots(line, doable, pattern)
  const threat = findThreat(line)
  const listed = foreign === null ? findListed(line) : null
  const title = foreign === null ? toTitle(line, order, pattern) : toPlainTitle(line)
  const choice = toChoice(listed)
  const stated = toStatedOutcomes(line, listed, order).filter(
    (text) => !text.toLowerCase().endsWith(`: ${title.toLowerCase()}.`),
  )
  const details: Details = {
    change: toChange(line, doable, [threat]),
    driver: findDriver(line) ?? pattern.driver,
    environments: findEnvironments(line),
    deadline: (line.deadline ?? toPhrase(line.raw, findEnd(line)))?.text ?? null,
    maintenanceWindow: findHours(line) ?? findWindow(line),
    riskIfDeferred: threat,
    blastRadius: findBlastRadius(line),
    rollback: findRollback(line),
    verification: findVerification(line),
    ...unstated,
  }
  return {
    type: 'infrastructure',
    details,
    priority: { likelihood: toLikelihood(line), impact: null, ...pattern.inputs },
    ...composeDraft(idea, line, {
      title,
      criteria:
        foreign?.criteria ?? toCriteria(pattern, { ...slots, done: toDone(title, line, order) }, stated),
      questions: foreign?.questions ?? [...choice, ...toQuestions(line, pattern, slots, details)],
      evidence: toEvidence(line, details, order),
      assumptions: foreign?.assumptions ?? toAssumptions(line, pattern),
      drivers: foreign === null ? pattern.drivers : [],
    }),
  }
}

function toTitle(line: Line, order: Order | null, pattern: InfrastructurePattern): string {
  const title = toTechnicalTitle({
    line,
    order,
    verb: pattern.verb,
    takesSubject: pattern.id === 'certificates',
    isBuilt: !namesOldOrAct.test(pattern.id),
  })
  if (pattern.id === 'present-state' && !/^(?:Fix|Resolve)\b/.test(title) && isStatement(title))
    return fitTitle(`Fix: ${lowerFirst(title)}`)
  return title.replace(/^Setup (?!scripts?\b|guides?\b|pages?\b|of\b)/, 'Set up ')
}

/** Patterns whose bare noun phrase names what exists already, or the act itself. */
const namesOldOrAct =
  /^(?:secrets|certificates|hardening|cost|switch-off|removal|upgrade|migration|operations-documents|repair|review|tool-switch|one-time-run|package-updates|figure|rules|accounts)$/

/** What the line states first, then what the kind of work knows: fewer of these where the line says more. */
function toCriteria(pattern: InfrastructurePattern, slots: Slots, stated: readonly string[]) {
  const known = fillCriteria(pattern, slots)
  return stated.length === 0
    ? known
    : [...stated.slice(0, 2).map((statement) => ({ statement })), ...known.slice(0, 3)]
}

/** A later order that needs no words before it is itself the change; what stands before it is its reason. */
function toDoable(order: Order | null): Order | null {
  const isWhole = order !== null && !/\b(?:it|them|that|this|these|those)\b/i.test(order.clause)
  return isWhole && order.clause.split(' ').length >= 4 ? { ...order, isLater: false } : order
}

function toSlots(line: Line, order: Order | null, pattern: InfrastructurePattern): Slots {
  const found = toThing(line, order)
  const isGuess = found !== null && / or /.test(order?.rest ?? line.main) && line.identifiers.includes(found)
  const thing = isGuess ? null : toCommonNoun(found, line)
  const goal = toGoal(order === null ? null : { ...order, rest: toFirstDeed(order.rest) })
  const slots: Slots = {
    thing,
    goal,
    state: toState(line),
    act: toAct(order, thing),
    move: toMove(order, thing, goal),
    version: line.versions === null ? null : `version ${line.versions.to.replace(/^v/i, '')}`,
  }
  if (pattern.id !== 'upgrade') return slots
  const isOrder = order !== null && line.main.startsWith(order.clause.slice(0, 20))
  const old = !isOrder && isStatement(line.main) ? toSubject(line.main) : null
  const upgraded = (old === null ? null : withoutVersion(old)) ?? thing ?? slots['goal'] ?? null
  return upgraded === null ? slots : { ...slots, thing: withoutVersion(upgraded) }
}

/** "the detector" for a line that opens with "Detector for"; a thing that is said to work only by its name. */
function toCommonNoun(thing: string | null, line: Line): string | null {
  if (thing !== null && /^the \S+ (?:the|an?) /.test(thing)) return null
  if (thing !== null && /^the [a-z]+ \d+$/.test(thing)) return thing.slice(4)
  const bare =
    thing
      ?.replace(/ (?:working|running)$/i, '')
      .replace(/^the (?:security )?(?:audit|review|assessment) of (?=the )/i, '')
      .replace(/^the (?:security )?(?:audit|review|assessment) of /i, 'the ') ?? null
  const isOpening = bare !== null && line.core.startsWith(`${bare} `) && /^\p{Lu}\p{Ll}+$/u.test(bare)
  const isCommon =
    isOpening &&
    /^(?:for|on|in|with|to|of|that|when)$/.test(line.core.slice(bare.length + 1).split(' ', 1)[0] ?? '')
  return isCommon && !isTool(bare.toLowerCase()) ? toPlainDefinite(lowerFirst(bare)) : bare
}

/** "the import of the data" for "import the data": the noun of what is done once; null for another verb. */
function toAct(order: Order | null, thing: string | null): string | null {
  const noun = order === null || !Object.hasOwn(actNouns, order.base) ? undefined : actNouns[order.base]
  return noun === undefined || thing === null ? null : `the ${noun} of ${thing}`
}

/** "the move of the cache to the new disk", "the switch to the new disk"; null where the line does not say to what. */
function toMove(order: Order | null, thing: string | null, goal: string | null): string | null {
  if (order === null || goal === null || /^be /.test(goal)) return null
  const isMoved =
    thing !== null && thing !== goal && /^(?:move|switch)$/.test(order.base) && !/^from /.test(order.rest)
  return isMoved ? `the ${order.base} of ${thing} to ${goal}` : `the switch to ${goal}`
}

const actNouns: Readonly<Record<string, string>> = {
  run: 'run', execute: 'run', perform: 'run', launch: 'run', apply: 'run', import: 'import', export: 'export', load: 'load',
  pull: 'copy', copy: 'copy', restore: 'restore',
} // biome-ignore format: a table reads better in rows

/** "Node" for "the Node 14": what is upgraded, whatever its version. */
function withoutVersion(thing: string): string | null {
  const bare = thing
    .replace(/^the /, '')
    .replace(/^(?:(?:minimum|latest|newest|current|supported|bundled|stable|required|old|new) )+(?=\S)/i, '')
    .replace(/ (?:minimum|constraint|dependency|requirement)$/i, '')
    .replace(/\s*\b(?:versions?\b|v?\d).*$/i, '')
    .trim()
  if (!/\p{L}/u.test(bare)) return null
  return bare.includes(' ') && !/^\p{Lu}/u.test(bare) ? `the ${bare}` : bare
}

/** The whole of what the line says of the change; of a story, or after another statement, only what is wanted. */
function toChange(line: Line, order: Order | null, stated: readonly (string | null)[]): string {
  const [first = line.core] = line.sentences
  const isApart =
    order !== null &&
    !order.isLater &&
    (line.role !== null || !first.toLowerCase().includes(order.clause.slice(0, 20).toLowerCase()))
  const told = line.sentences.filter(
    (sentence, index) => index === 0 || !stated.includes(sentence.replace(/[\s.!]+$/, '')),
  )
  const words = isApart ? order.clause : told.slice(0, 3).join(' ')
  return cutText(toSentence((words || line.core).replace(/[\s.!]+$/, '')), 600) || 'Untitled'
}

/** The fields without which a change is not safe to make: asked for after the best question of the pattern. */
const vital = ['details.rollback', 'details.verification', 'details.environments']

function toQuestions(line: Line, pattern: InfrastructurePattern, slots: Slots, details: Details) {
  const answered = new Set(
    Object.entries(details).flatMap(([key, value]) =>
      value === null || value.length === 0 ? [] : [`details.${key}`],
    ),
  )
  const own = fillQuestions(pattern, slots, answered)
  const general = fillQuestions(
    generalInfrastructure,
    { thing: slots['thing'] ?? pattern.fallbacks['thing'] ?? null },
    answered,
  )
  const isDated =
    details.driver === 'compliance' ||
    /\b(?:eol|expir\w+|end of (?:life|support)|out of support|runs? out|deprecated)\b/.test(line.lower)
  return toVitalFirst([...own, ...general], isDated ? ['details.deadline', ...vital] : vital)
}

function toEvidence(line: Line, details: Details, order: Order | null) {
  const quote = (words: string | null) => toPhrase(line.raw, words)
  return [
    ['title', quote(order?.clause ?? line.main)],
    ['details.change', quote(order === null || order.isLater ? line.main : order.clause)],
    ['details.deadline', quote(details.deadline)],
    ['details.maintenanceWindow', quote(details.maintenanceWindow)],
    ['details.riskIfDeferred', quote(details.riskIfDeferred)],
    ['details.blastRadius', quote(details.blastRadius)],
    ['details.rollback', quote(details.rollback)],
    ['details.verification', quote(details.verification)],
    ...details.environments.map((name) => ['details.environments', quote(name)] as const),
  ] as const
}

function toAssumptions(line: Line, pattern: InfrastructurePattern): string[] {
  const assumed = [
    ...(toLikelihood(line) === null ? [] : ['The likelihood is judged from the words of the input.']),
    ...(pattern.inputs.impact == null
      ? []
      : ['The impact is what this kind of failure usually means; the input does not state it.']),
  ]
  return assumed
}
