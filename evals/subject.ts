// What is measured: a drafter behind the real use case, with what an eval needs to know of it.

import { draftItems } from '../src/architect/draft-items.ts'
import { type DraftAnswer, DraftRequestSchema } from '../src/architect/draft-request.ts'
import { collectAnswer } from '../src/architect/draft-summary.ts'
import { parseIntake } from '../src/architect/intake.ts'
import type { Passage, SetAside } from '../src/architect/passage.ts'
import type { CallOptions, Drafter, Idea, SizeReader } from '../src/architect/ports.ts'
import { emptyContext, type ProductContext } from '../src/architect/product-context.ts'
import { toTriageBatches } from '../src/architect/triage-batches.ts'
import { toTriagedBatch } from '../src/architect/triaged-ideas.ts'
import { addUsage, noUsage, type Usage } from '../src/architect/usage.ts'
import type { Span } from '../src/backlog/span.ts'
import type { WorkType } from '../src/backlog/work-type.ts'

export interface Subject {
  /** How reports name it, such as "embedded" or "llm-gpt-5-mini-replay"; also the folder of its baseline. */
  readonly name: string
  readonly drafter: Drafter
  readonly readSize: SizeReader
  /** Whether the same case gives the same result each time: then a single lost `must` case is real. */
  readonly isDeterministic: boolean
  /** The word of the instructions that must not come back; null where there are none. */
  readonly canary: string | null
  /** Texts of the instructions, to find where an answer tells them; empty where there are none. */
  readonly instructions: readonly string[]
  readonly deadlineMs: number
  /** Cases at once. */
  readonly concurrency: number
  /** Whether triage costs a call: then it is asked for many ideas at once, and not at all where the type is given. */
  readonly isTriagePaid: boolean
  /** Why the result of a request says nothing of the drafter, and the milliseconds that its model took. */
  readonly toAccount?: (requestId: string) => { readonly trouble: string | null; readonly ms: number }
}

/** The day on which all cases are drafted, so that deadlines score alike each time. */
export const evalDay = '2026-01-15'

/** What goes with the calls of one case; the id makes boundaries and recordings repeat. */
export function toCall(subject: Subject, requestId: string): CallOptions {
  return {
    signal: AbortSignal.timeout(subject.deadlineMs),
    deadline: Date.now() + subject.deadlineMs,
    requestId,
    tenant: 'anonymous',
    cache: 'use',
    language: null,
  }
}

export interface DraftTask {
  readonly text: string
  readonly context?: ProductContext
  /** The work type to draft in; null leaves it to triage. */
  readonly type?: WorkType | null
}

/** The whole way of one text through the main job. */
export function draftText(
  subject: Subject,
  { text, context, type }: DraftTask,
  requestId: string,
): Promise<DraftAnswer> {
  const request = DraftRequestSchema.parse({
    ideas: [text],
    context: context ?? emptyContext,
    options: type === undefined || type === null ? {} : { types: { 0: type } },
  })
  const isGiven = subject.isTriagePaid && type !== undefined && type !== null
  const deps = {
    drafter: isGiven ? withGivenTriage(subject.drafter, type) : subject.drafter,
    readSize: subject.readSize,
    telemetry: { record: () => {} },
    today: evalDay,
    maxIdeas: 1_000,
  }
  return collectAnswer(draftItems(request, deps, toCall(subject, requestId)))
}

/** The drafter with a triage that asks nobody: the whole text is one idea of this type. */
function withGivenTriage(drafter: Drafter, type: WorkType): Drafter {
  return {
    ...drafter,
    triageBatch: Number.MAX_SAFE_INTEGER,
    triage: async (passages) => ({
      ideas: [
        {
          passages: passages.map(({ index }) => index),
          quote: null,
          type,
          classification: { confidence: 1, reason: 'The type is given.', runnerUp: null },
        },
      ],
      setAside: [],
      usage: noUsage,
    }),
  }
}

export interface TriagedText {
  readonly ideas: readonly Idea[]
  readonly setAside: readonly SetAside[]
  readonly missed: readonly Passage[]
  readonly usage: Usage
}

/** Intake and triage of one text, without drafting. */
export async function triageText(subject: Subject, text: string, requestId: string): Promise<TriagedText> {
  const texts = [text.toWellFormed()]
  const { passages, setAside } = parseIntake(texts, { wholeTexts: false })
  return triageAll(subject, { texts, passages, setAside }, requestId)
}

/**
 * Triage of ideas as one passage each, whatever intake would make of them: their work types, measured alone. One answer
 * an idea, in their order; they go out together, as the lines of one text do. The usage stands at the first.
 */
export async function triageIdeas(
  subject: Subject,
  tasks: readonly { readonly text: string; readonly headings: readonly string[] }[],
  requestId: string,
): Promise<TriagedText[]> {
  const texts = tasks.map(({ text }) => text.toWellFormed())
  const passages = tasks.map(({ text, headings }, index) => toOnePassage(text, headings, index))
  const { ideas, setAside, missed, usage } = await triageAll(
    subject,
    { texts, passages, setAside: [] },
    requestId,
  )
  return tasks.map((_, index) => {
    const isOwn = ({ spans }: { readonly spans: readonly Span[] }) => spans.some(({ idea }) => idea === index)
    return {
      ideas: ideas.filter(isOwn),
      setAside: setAside.filter(({ span }) => span.idea === index),
      missed: missed.filter(isOwn),
      usage: index === 0 ? usage : noUsage,
    }
  })
}

function toOnePassage(text: string, headings: readonly string[], index: number): Passage {
  const [first, ...others] = parseIntake([text.toWellFormed()], { wholeTexts: true }).passages
  return {
    index,
    spans: [{ idea: index, start: 0, end: text.length }],
    text: first === undefined || others.length > 0 ? text : first.text,
    headings,
    parent: null,
    detail: false,
    stated: first?.stated ?? { type: null, priority: null, size: null, tags: [] },
    occurrence: 0,
  }
}

interface Cut {
  readonly texts: readonly string[]
  readonly passages: readonly Passage[]
  readonly setAside: readonly SetAside[]
}

async function triageAll(
  subject: Subject,
  { texts, passages, setAside }: Cut,
  requestId: string,
): Promise<TriagedText> {
  const call = toCall(subject, requestId)
  const takenIds = new Set<string>()
  let sum: TriagedText = { ideas: [], setAside, missed: [], usage: noUsage }
  for (const batch of toTriageBatches(passages, subject.drafter.triageBatch)) {
    const triage = await subject.drafter.triage(batch, emptyContext, call)
    const own = toTriagedBatch(triage, { texts, passages: batch, types: {}, takenIds })
    sum = {
      ideas: [...sum.ideas, ...own.ideas],
      setAside: [...sum.setAside, ...own.setAside],
      missed: [...sum.missed, ...own.missed],
      usage: addUsage(sum.usage, triage.usage),
    }
  }
  return sum
}

/** A text under its headings, as Markdown. */
export function toHeadedText({ text, headings }: { text: string; headings: readonly string[] }): string {
  const lines = headings.map((heading, index) => `${'#'.repeat(index + 1)} ${heading}`)
  return [...lines, text].join('\n\n')
}
