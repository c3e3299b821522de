// Drafts infrastructure work: what changes and what is stated of it from the line, know-how from the kind of work.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { InfrastructureDraftSchema } from '../../backlog/backlog-item.ts'
import { findBlastRadius, findDriver, findHours, findRollback, findVerification } from './change-facts.ts'
import { composeDraft, cutText } from './compose-draft.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { toPhrase } from './grammar/phrase.ts'
import type { InfrastructurePattern } from './patterns/infrastructure-pattern.ts'
import { infrastructurePatterns } from './patterns/infrastructure-patterns.ts'
import { infrastructurePhrases } from './patterns/infrastructure-phrases.ts'
import { generalInfrastructure } from './patterns/infrastructure-upkeep.ts'
import { fillCriteria, fillQuestions, type Slots, selectPattern, toSentence } from './patterns/pattern.ts'
import { toVitalFirst } from './question-order.ts'
import { findEnvironments, findThreat, findWindow, toLikelihood } from './technical-facts.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { findOrder, type Order } from './technical-order.ts'
import { findPlace, toTechnicalSlots } from './technical-slots.ts'
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
  const pattern = selectPattern(line, infrastructurePatterns, generalInfrastructure)
  const foreign = toForeignParts(line, infrastructurePhrases)
  const order = foreign === null ? findOrder(line) : null
  const doable = toDoable(order)
  const slots = toSlots(line, doable, pattern)
  const details: Details = {
    change: toChange(line, doable),
    driver: findDriver(line) ?? pattern.driver,
    environments: findEnvironments(line),
    deadline: line.deadline?.text ?? null,
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
                !/^(?:secrets|certificates|hardening|cost|switch-off|upgrade|migration|operations-documents)$/.test(
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

/** A later order that needs no words before it is itself the change; what stands before it is its reason. */
function toDoable(order: Order | null): Order | null {
  const isWhole = order !== null && !/\b(?:it|them|that|this|these|those)\b/i.test(order.clause)
  return isWhole && order.clause.split(' ').length >= 4 ? { ...order, isLater: false } : order
}

function toSlots(line: Line, order: Order | null, pattern: InfrastructurePattern): Slots {
  const slots = toTechnicalSlots(line, order, findPlace(line)?.text ?? null)
  const thing = slots['thing'] ?? null
  return pattern.id === 'upgrade' && thing !== null ? { ...slots, thing: withoutVersion(thing) } : slots
}

/** "Node" for "the Node 14": what is upgraded, whatever its version. */
function withoutVersion(thing: string): string | null {
  const bare = thing
    .replace(/^the /, '')
    .replace(/\s*\b(?:versions?\b|v?\d).*$/i, '')
    .trim()
  if (!/\p{L}{2}/u.test(bare)) return null
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
    ['details.deadline', line.deadline],
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
