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
  const deps = {
    drafter: subject.drafter,
    readSize: subject.readSize,
    telemetry: { record: () => {} },
    today: evalDay,
    maxIdeas: 1_000,
  }
  return collectAnswer(draftItems(request, deps, toCall(subject, requestId)))
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

/** Triage of one idea as a single passage, whatever intake would make of it: its work type, measured alone. */
export async function triageIdea(
  subject: Subject,
  { text, headings }: { readonly text: string; readonly headings: readonly string[] },
  requestId: string,
): Promise<TriagedText> {
  const texts = [text.toWellFormed()]
  const [first, ...others] = parseIntake(texts, { wholeTexts: true }).passages
  const words = first === undefined || others.length > 0 ? text : first.text
  const passage: Passage = {
    index: 0,
    spans: [{ idea: 0, start: 0, end: text.length }],
    text: words,
    headings,
    parent: null,
    detail: false,
    stated: first?.stated ?? { type: null, priority: null, size: null, tags: [] },
    occurrence: 0,
  }
  return triageAll(subject, { texts, passages: [passage], setAside: [] }, requestId)
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
