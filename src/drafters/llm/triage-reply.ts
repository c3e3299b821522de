// The form of a triage reply, and what we make of one: indexes, quotes and confidences are checked, never trusted.
import * as z from 'zod'
import type { Passage } from '../../architect/passage.ts'
import type { Triage, TriagedIdea } from '../../architect/ports.ts'
import type { Classification } from '../../backlog/item-fields.ts'
import { type WorkType, WorkTypeSchema, workTypeTexts } from '../../backlog/work-type.ts'
import { toIssues } from './draft-reply.ts'
import { fitReply, unwrapReply } from './fit-reply.ts'
import { findGivenWords } from './given-words.ts'
import type { Checked } from './model-request.ts'
import type { WireObject } from './wire-schema.ts'

/** Reasons that are a reader's judgement; the others are seen by intake. */
const asideReasons = ['greeting', 'signature', 'quoted', 'context', 'done', 'not-work'] as const

/** As the model writes it. Passages are numbered from 1 in the order in which they were shown. */
export const TriageReplySchema = z.strictObject({
  ideas: z.array(
    z.strictObject({
      passages: z.array(z.int()),
      quote: z.string().nullable().describe('Part of the passage, to the letter; null for the whole.'),
      reason: z.string(),
      type: WorkTypeSchema,
      confidence: z.number().describe('From 0 to 1.'),
      runnerUp: WorkTypeSchema.nullable(),
    }),
  ),
  setAside: z.array(z.strictObject({ passage: z.int(), reason: z.enum(asideReasons) })),
})
export type TriageReply = z.infer<typeof TriageReplySchema>

export function checkTriageReply(value: unknown, wire: WireObject): Checked<TriageReply> {
  const parsed = TriageReplySchema.safeParse(fitReply(unwrapReply(value, wire), wire))
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, issues: toIssues(parsed.error.issues) }
}

type Sorted = Pick<Triage, 'ideas' | 'setAside'> & { readonly missed: readonly Passage[] }

/**
 * The reply on the passages that were shown. Numbers that were not shown are dropped, and ideas without any left. A
 * detail that the reply passes over joins the idea of its parent; what is passed over otherwise is `missed`.
 */
export function sortPassages(reply: TriageReply, shown: readonly Passage[]): Sorted {
  const toShown = (number: number) => shown[number - 1]
  const whole = new Set<number>()
  const ideas = reply.ideas.flatMap((idea): TriagedIdea[] => {
    const own = [...new Set(idea.passages)].map(toShown).filter((passage) => passage !== undefined)
    const quote = own.length === 0 ? null : toQuote(idea.quote, own)
    const fresh = quote === null ? own.filter(({ index }) => !whole.has(index)) : own
    if (fresh.length === 0) return []
    if (quote === null) for (const { index } of fresh) whole.add(index)
    return [{ passages: fresh.map(({ index }) => index), quote, ...toType(idea, fresh, quote !== null) }]
  })
  const joined = joinDetails(ideas, reply, shown)
  const used = new Set(joined.flatMap(({ passages }) => passages))
  const setAside = reply.setAside.flatMap(({ passage: number, reason }) => {
    const passage = toShown(number)
    if (passage === undefined || used.has(passage.index)) return []
    used.add(passage.index)
    return [{ passage: passage.index, reason }]
  })
  return { ideas: joined, setAside, missed: shown.filter(({ index }) => !used.has(index)) }
}

/** The words of the passages that the quote means; null when it is all of them, or none. */
function toQuote(quote: string | null, passages: readonly Passage[]): string | null {
  if (quote === null) return null
  for (const { text } of passages) {
    const words = findGivenWords(quote, text)?.trim() ?? ''
    if (words !== '') return passages.length === 1 && words === text.trim() ? null : words
  }
  return null
}

/** A type that the input states outright stands; the model's own then is the runner-up, where it differs. */
function toType(
  { type, confidence, reason, runnerUp }: TriageReply['ideas'][number],
  passages: readonly Passage[],
  isPart: boolean,
): { type: WorkType; classification: Classification } {
  const stated = isPart
    ? null
    : (passages.find((passage) => passage.stated.type !== null)?.stated.type ?? null)
  const sure = toShare(confidence)
  const rest = Math.round((1 - sure) * 100) / 100
  if (stated !== null && stated !== type) {
    const said = `Stated as ${workTypeTexts[stated].label.toLowerCase()}.`
    return {
      type: stated,
      classification: { confidence: 1, reason: said, runnerUp: { type, confidence: 0 } },
    }
  }
  const second =
    runnerUp === null || runnerUp === type ? null : { type: runnerUp, confidence: Math.min(rest, sure) }
  return {
    type,
    classification: {
      confidence: sure,
      reason: reason.trim().slice(0, 500) || 'The model gave none.',
      runnerUp: second,
    },
  }
}

/** A confidence from 0 to 1; models that think in percent are read so. */
function toShare(confidence: number): number {
  return Math.min(1, Math.max(0, confidence > 1 && confidence <= 100 ? confidence / 100 : confidence))
}

/** Details that the reply does not speak of go to the idea that holds their parent whole. */
function joinDetails(
  ideas: readonly TriagedIdea[],
  reply: TriageReply,
  shown: readonly Passage[],
): TriagedIdea[] {
  const spoken = new Set([
    ...ideas.flatMap(({ passages }) => passages),
    ...reply.setAside.flatMap(({ passage }) => shown[passage - 1]?.index ?? []),
  ])
  const joined = ideas.map((idea) => ({ ...idea, passages: [...idea.passages] }))
  for (const { index, parent, detail } of shown) {
    if (spoken.has(index) || !detail || parent === null) continue
    const host = joined.find((idea) => idea.quote === null && idea.passages.includes(parent))
    host?.passages.push(index)
  }
  return joined
}
