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
import { toPhrase } from './grammar/phrase.ts'
import { installation } from './patterns/infrastructure-change.ts'
import type { InfrastructurePattern } from './patterns/infrastructure-pattern.ts'
import { infrastructurePatterns } from './patterns/infrastructure-patterns.ts'
import { infrastructurePhrases } from './patterns/infrastructure-phrases.ts'
import { generalInfrastructure } from './patterns/infrastructure-upkeep.ts'
import { fillCriteria, fillQuestions, type Slots, toSentence } from './patterns/pattern.ts'
import { toVitalFirst } from './question-order.ts'
import { findEnvironments, findThreat, findWindow, toLikelihood } from './technical-facts.ts'
import { selectKind } from './technical-kind.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { findOrder, type Order } from './technical-order.ts'
import { toSubject } from './technical-phrase.ts'
import { findPlace, toGoal, toTechnicalSlots } from './technical-slots.ts'
import { isStatement } from './technical-statement.ts'
import { toTechnicalTitle } from './technical-title.ts'
import { toPlainTitle } from './title.ts'

type InfrastructureDraft = z.infer<typeof InfrastructureDraftSchema>
type Details = InfrastructureDraft['details']

/** What only the people who run the system know: never filled from patterns, only asked for. */
const unstated = {
  monitoring: null,
  securityAndCost: null,
} as const

/** One piece of infrastructure work from one line; `asRead` must be read from `idea.text`. */
export function draftInfrastructure(idea: Idea, asRead: Line): InfrastructureDraft {
  const line = toTechnicalLine(idea, asRead)
  const foreign = toForeignParts(line, infrastructurePhrases)
  const order = foreign === null ? findOrder(line) : null
  const pattern = toPattern(line, order)
  const doable = toDoable(order)
  const slots = toSlots(line, doable, pattern)
  const details: Details = {
    change: toChange(line, doable),
    driver: findDriver(line) ?? pattern.driver,
    environments: findEnvironments(line),
    deadline: (line.deadline ?? toPhrase(line.raw, findEnd(line)))?.text ?? null,
    maintenanceWindow: findHours(line) ?? findWindow(line),
    riskIfDeferred: findThreat(line),
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
      title:
        foreign !== null
          ? toPlainTitle(line)
          : toTechnicalTitle({
              line,
              order,
              verb: pattern.verb,
              takesSubject: pattern.id === 'certificates',
              isBuilt:
                !/^(?:secrets|certificates|hardening|cost|switch-off|upgrade|migration|operations-documents|repair|review|tool-switch)$/.test(
                  pattern.id,
                ),
            }),
      criteria: foreign?.criteria ?? fillCriteria(pattern, slots),
      questions: foreign?.questions ?? toQuestions(pattern, slots, details),
      evidence: toEvidence(line, details, order),
      assumptions: foreign?.assumptions ?? toAssumptions(line, pattern),
      drivers: foreign === null ? pattern.drivers : [],
    }),
  }
}

function toPattern(line: Line, order: Order | null): InfrastructurePattern {
  if (isUpgrade(line, order)) return upgrade
  const found = selectKind(line, order, infrastructurePatterns, generalInfrastructure, true)
  const isSetUp =
    order !== null &&
    /^(?:install|set|configure|enable|add|finish|introduce|create|provide|activate)$/.test(order.base)
  const isFile = /\b(?:files?|licen[cs]e|docs?)\b/i.test(order?.rest ?? '')
  return found.id === 'general' && isSetUp && !isFile ? installation : found
}

const upgrade = infrastructurePatterns.find(({ id }) => id === 'upgrade') ?? generalInfrastructure

/** "Guava 27 to 33". */
const bareStep = /^[^\d:,;(]{2,50}? \(?v?\d[\w.-]* (?:to|->|→|=>) v?\d/
/** "from Spring Boot 3.5 to Spring Boot 4": both versions after a name. */
const namedStep =
  /\bfrom (?:[\w.-]{1,30} ){1,3}v?\d+(?:\.\d+)* to (?:[\w.-]{1,30} ){1,3}v?\d+(?:\.\d+)*(?=[\s,.;)]|$)/i

/** True for a step between two versions, which is no step between two amounts. */
function isUpgrade(line: Line, order: Order | null): boolean {
  return (
    (line.versions?.from != null ||
      /\b(?:eol|end of (?:life|support)|out of support)\b/.test(line.lower) ||
      namedStep.test(line.core.slice(0, 600)) ||
      (order === null && bareStep.test(line.core.slice(0, 120)))) &&
    !/\b(?:limits?|replicas|nodes|instances|workers|timeouts?|size|[gmk]b|percent|minutes|hours|days|seconds|cores?|ports?)\b/.test(
      line.lower,
    )
  )
}

/** A later order that needs no words before it is itself the change; what stands before it is its reason. */
function toDoable(order: Order | null): Order | null {
  const isWhole = order !== null && !/\b(?:it|them|that|this|these|those)\b/i.test(order.clause)
  return isWhole && order.clause.split(' ').length >= 4 ? { ...order, isLater: false } : order
}

function toSlots(line: Line, order: Order | null, pattern: InfrastructurePattern): Slots {
  const slots: Slots = {
    ...toTechnicalSlots(line, order, findPlace(line)?.text ?? null),
    goal: toGoal(order),
  }
  const thing = slots['thing'] ?? null
  if (pattern.id !== 'upgrade') return slots
  const isOrder = order !== null && line.main.startsWith(order.clause.slice(0, 20))
  const old = !isOrder && isStatement(line.main) ? toSubject(line.main) : null
  const upgraded = (old === null ? null : withoutVersion(old)) ?? thing ?? slots['goal'] ?? null
  return upgraded === null ? slots : { ...slots, thing: withoutVersion(upgraded) }
}

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

function toChange(line: Line, order: Order | null): string {
  const words = order === null || order.isLater ? (line.sentences[0] ?? line.core) : order.clause
  return cutText(toSentence(words.replace(/[\s.!]+$/, '')), 600) || 'Untitled'
}

/** The fields without which a change is not safe to make: asked for after the best question of the pattern. */
const vital = ['details.rollback', 'details.verification', 'details.environments']

function toQuestions(pattern: InfrastructurePattern, slots: Slots, details: Details) {
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
  return toVitalFirst([...own, ...general], vital)
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
