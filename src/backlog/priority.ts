// Priority: the type's formula as a score from 0 to 100 that compares across types, with the figures shown.
import { toPoints } from './estimate/scale.ts'
import type { Estimate } from './estimate-schema.ts'
import type { Priority } from './item-fields.ts'
import { toFigure } from './priority-input.ts'
import type { WorkType } from './work-type.ts'
import { type BugDetails, type BugInputs, bug } from './work-types/bug.ts'
import { type DebtDetails, type DebtInputs, debt } from './work-types/debt.ts'
import { type FeatureDetails, type FeatureInputs, feature } from './work-types/feature.ts'
import {
  type InfrastructureDetails,
  type InfrastructureInputs,
  infrastructure,
} from './work-types/infrastructure.ts'
import type { RawPriority, WorkTypeProfile } from './work-types/profile.ts'
import { type SpikeDetails, type SpikeInputs, spike, TimeboxSchema, toDays } from './work-types/spike.ts'

interface DetailsByType {
  feature: FeatureDetails
  bug: BugDetails
  debt: DebtDetails
  spike: SpikeDetails
  infrastructure: InfrastructureDetails
}
interface InputsByType {
  feature: FeatureInputs
  bug: BugInputs
  debt: DebtInputs
  spike: SpikeInputs
  infrastructure: InfrastructureInputs
}

const profiles: { readonly [T in WorkType]: WorkTypeProfile<DetailsByType[T], InputsByType[T]> } = {
  feature,
  bug,
  debt,
  spike,
  infrastructure,
}

export interface PriorityRequest<T extends WorkType> {
  readonly type: T
  readonly details: DetailsByType[T]
  readonly inputs: InputsByType[T]
  /** Effort in points of a generic scale where 3 is typical; for a spike its timebox in days. Above 0. */
  readonly size: number
  /** The priority that the input states, 1 (highest) to 5 (lowest), or null. */
  readonly stated: number | null
  /** The day of the request, YYYY-MM-DD. */
  readonly today: string
}

/** Where a stated priority of 1 to 5 stands on the scale of scores. */
const statedAnchors: readonly number[] = [95, 75, 50, 25, 10]

/**
 * The priority of an item: its type's formula, laid on a logarithmic scale between the type's two anchors, so that
 * a score says the same of every type. A stated priority pulls the score halfway towards its own place.
 * `inputs` of the answer holds the inputs as given, and `stated`.
 */
export function toPriority<T extends WorkType>(request: PriorityRequest<T>): Priority {
  const profile = profiles[request.type].priority
  const priced = profile.toRaw(request)
  const computed = toScore(priced.raw, profile.anchors)
  const pull = toPull(request.stated, computed)
  return {
    score: pull?.score ?? computed,
    method: profile.method,
    inputs: { ...request.inputs, stated: request.stated },
    explanation: toExplanation(priced, computed, profile.anchors, pull?.sentence ?? null),
  }
}

function toScore(raw: number, [zero, hundred]: readonly [number, number]): number {
  if (!(raw > zero)) return 0
  return Math.min(100, Math.round((100 * Math.log(raw / zero)) / Math.log(hundred / zero)))
}

function toPull(stated: number | null, computed: number): { score: number; sentence: string } | null {
  const anchor = stated === null ? undefined : statedAnchors[stated - 1]
  if (anchor === undefined) return null
  const score = Math.round((computed + anchor) / 2)
  const sentence = `The input states priority ${stated} of 5, which stands at ${anchor}: (${computed} + ${anchor}) / 2 = ${score}.`
  return { score, sentence }
}

function toExplanation(
  { raw, formula, assumed }: RawPriority,
  computed: number,
  [zero, hundred]: readonly [number, number],
  pull: string | null,
): string {
  const scale =
    raw > zero && raw < hundred
      ? `100 × ln(${toFigure(raw)} / ${zero}) / ln(${hundred} / ${zero}) = ${computed}`
      : `${toFigure(raw)} is ${raw > zero ? `${hundred} or more` : `${zero} or less`}, which scores ${computed}`
  const sentences = [`${formula}.`, `On the scale of all types: ${scale}.`]
  if (assumed.length > 0) sentences.push(`Assumed: ${assumed.join('; ')}.`)
  if (pull !== null) sentences.push(pull)
  return sentences.join(' ')
}

/** An item of which the score can be recomputed; details from anywhere may miss what their form requires. */
export interface ScoredItem {
  readonly type: WorkType
  readonly details: object
  readonly estimate: Estimate | null
  readonly priority: Priority | null
}

/**
 * The score that the item's own inputs, details and estimate give on the day `today` (YYYY-MM-DD), the pull of a
 * stated priority included. Null when it cannot be told: no priority, no estimate (or a spike's timebox), inputs
 * that are not those of the type, or a deadline without a `today`.
 */
export function recomputeScore(item: ScoredItem, today: string | null): number | null {
  if (item.priority === null) return null
  const { stated, ...inputs } = item.priority.inputs
  const size = toPrioritySize(item)
  if (size === null || (today === null && hasDeadline(item))) return null
  const request = { size, stated: toStated(stated), today: today ?? '', inputs }
  return toPriorityAs(item.type, item.details, request)?.score ?? null
}

/** The size that an item's priority is divided by: points of a generic scale, or days for a spike; null if unknown. */
export function toPrioritySize(item: Pick<ScoredItem, 'type' | 'details' | 'estimate'>): number | null {
  if (item.type !== 'spike') return item.estimate === null ? null : toPoints(item.estimate.likely)
  const timebox = 'timebox' in item.details ? TimeboxSchema.safeParse(item.details.timebox) : null
  return timebox?.success === true ? toDays(timebox.data) : null
}

function hasDeadline({ type, details }: ScoredItem): boolean {
  return type === 'infrastructure' && 'deadline' in details && details.deadline !== null
}

function toStated(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

/** What a form requires and no formula reads; it stands in where an item from anywhere misses it. */
const unread: Record<WorkType, object> = {
  feature: { want: 'unread' },
  bug: { symptom: 'unread', frequency: 'unknown' },
  debt: { problem: 'unread', kind: 'code' },
  spike: { questions: ['unread'] },
  infrastructure: { change: 'unread' },
}

/** Inputs of which nobody said anything: the formulas take neutral values and say so. */
const unknownInputs: { readonly [T in WorkType]: InputsByType[T] } = {
  feature: { userValue: null, timeCriticality: null, riskOrOpportunity: null },
  bug: { affectedShare: null, dataLoss: null, security: null },
  debt: { interest: null, probability: null, horizonMonths: null },
  spike: { decisionValue: null, uncertainty: null, urgency: null },
  infrastructure: { likelihood: null, impact: null },
}

/** Size and timebox that are taken where an item from anywhere has none: a typical item, and one day. */
const neutralSize = 3
const neutralTimebox = { amount: 1, unit: 'days' } as const

/**
 * The priority of an item from anywhere: inputs that are missing, and a missing size, are taken as neutral and said
 * so. Null when an input that was given is not one of the type's, or out of its range.
 */
export function toNeutralPriority(
  item: Omit<ScoredItem, 'priority'> & { readonly inputs: Priority['inputs'] },
  today: string,
): Priority | null {
  const { stated, ...inputs } = item.inputs
  const size = toPrioritySize(item)
  const details =
    item.type === 'spike' && size === null ? { ...item.details, timebox: neutralTimebox } : item.details
  const neutral = item.type === 'spike' ? 1 : neutralSize
  const priority = toPriorityAs(item.type, details, {
    size: size ?? neutral,
    stated: toStated(stated),
    today,
    inputs: { ...unknownInputs[item.type], ...inputs },
  })
  if (priority === null || size !== null) return priority
  const unit =
    item.type === 'spike'
      ? 'timebox is unknown and taken as 1 day'
      : `size is unknown and taken as ${neutral}`
  return { ...priority, explanation: `${priority.explanation} The ${unit}.` }
}

function toPriorityAs<T extends WorkType>(
  type: T,
  details: object,
  request: { size: number; stated: number | null; today: string; inputs: unknown },
): Priority | null {
  const profile = profiles[type]
  const inputs = profile.priority.inputs.safeParse(request.inputs)
  const given = Object.entries(details).filter(([, value]) => value !== null)
  const missing = Object.entries(details).filter(([, value]) => value === null)
  const required = Object.entries(unread[type]).filter(([key]) => !isFilled(details, key))
  const read = profile.details.safeParse(Object.fromEntries([...missing, ...given, ...required]))
  if (!inputs.success || !read.success) return null
  return toPriority({ ...request, type, details: read.data, inputs: inputs.data })
}

/** An empty list of questions is as good as none. */
function isFilled(details: object, key: string): boolean {
  const value: unknown = Object.entries(details).find(([name]) => name === key)?.[1]
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}
