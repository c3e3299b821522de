// Turns what a drafter's triage says into ideas, and accounts for every passage: the drafter proposes, this decides.
import type { Classification } from '../backlog/item-fields.ts'
import { detectLanguage, guessLanguage } from '../backlog/language.ts'
import type { Span } from '../backlog/span.ts'
import type { WorkType } from '../backlog/work-type.ts'
import { toItemId } from './item-id.ts'
import type { Passage, SetAside, Stated } from './passage.ts'
import type { Idea, Triage, TriagedIdea } from './ports.ts'

export interface TriagedBatch {
  readonly ideas: readonly Idea[]
  readonly setAside: readonly SetAside[]
  /** Passages that triage passed over: they become failures, so that nothing is lost. */
  readonly missed: readonly Passage[]
}

export interface BatchFacts {
  readonly texts: readonly string[]
  /** The passages of this batch. */
  readonly passages: readonly Passage[]
  /** The work type that the caller chose, by index of the text. */
  readonly types: Readonly<Record<string, WorkType>>
  /** Ids that are taken; the new ones are added. */
  readonly takenIds: Set<string>
}

/** Checks a triage against its passages; unknown indexes and second uses are ignored. */
export function toTriagedBatch(triage: Triage, facts: BatchFacts): TriagedBatch {
  const byIndex = new Map(facts.passages.map((passage) => [passage.index, passage]))
  const shares = toShares(triage.ideas, byIndex, facts.texts)
  const used = new Set<number>()
  const ideas: Idea[] = []
  const languageOf = createLanguageReader(facts.texts)
  for (const triaged of triage.ideas) {
    const own = triaged.passages.flatMap((index) => {
      const share = shares.get(index)?.get(triaged)
      const passage = byIndex.get(index)
      return share === undefined || passage === undefined ? [] : [{ passage, spans: share }]
    })
    if (own.length === 0) continue
    for (const { passage } of own) used.add(passage.index)
    ideas.push(toIdea(triaged, own, { ...facts, byIndex, languageOf }))
  }
  const setAside = triage.setAside.flatMap(({ passage: index, reason }) => {
    const passage = byIndex.get(index)
    if (passage === undefined || used.has(index)) return []
    used.add(index)
    return passage.spans.map((span) => ({ text: toSlice(facts.texts, span), span, reason }))
  })
  return { ideas, setAside, missed: facts.passages.filter(({ index }) => !used.has(index)) }
}

/** The input between the ends of a span. */
export function toSlice(texts: readonly string[], span: Span): string {
  return (texts[span.idea] ?? '').slice(span.start, span.end)
}

interface IdeaFacts extends BatchFacts {
  readonly byIndex: ReadonlyMap<number, Passage>
  readonly languageOf: LanguageReader
}

interface Part {
  readonly passage: Passage
  readonly spans: readonly Span[]
}

function toIdea(triaged: TriagedIdea, parts: readonly Part[], facts: IdeaFacts): Idea {
  const { byIndex, languageOf } = facts
  const passages = parts.map(({ passage }) => passage)
  const [first] = passages
  const text = triaged.quote ?? passages.map((passage) => passage.text).join('\n')
  const chosen = facts.types[String(first?.spans[0]?.idea ?? 0)]
  const parent = first?.parent === undefined || first.parent === null ? undefined : byIndex.get(first.parent)
  const spans = parts.flatMap((part) => part.spans)
  return {
    id: takeId(text, first?.occurrence ?? 0, facts.takenIds),
    spans: joinSpans(spans, facts.texts),
    text,
    headings: first?.headings ?? [],
    parentText: parent === undefined || passages.includes(parent) ? null : parent.text,
    stated: mergeStated(passages),
    language: languageOf(text, first?.spans[0]?.idea ?? 0),
    type: chosen ?? triaged.type,
    classification:
      chosen === undefined
        ? toRounded(triaged.classification)
        : { confidence: 1, reason: 'The caller chose this type.', runnerUp: null },
  }
}

/** In the order of the input; spans with nothing but white space between them become one. */
function joinSpans(spans: readonly Span[], texts: readonly string[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.idea - b.idea || a.start - b.start)) {
    const last = joined.at(-1)
    const gap = last?.idea === span.idea ? { idea: span.idea, start: last.end, end: span.start } : null
    if (last !== undefined && gap !== null && toSlice(texts, gap).trim() === '') {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined
}

/** Reads the language of a part of the text at `index`; each whole text is read once at most. */
type LanguageReader = (text: string, index: number) => string

/** A line of a few words has the language of the text in which it stands, unless it is plainly in another. */
function createLanguageReader(texts: readonly string[]): LanguageReader {
  const ofWhole = new Map<number, string>()
  return (text, index) => {
    const whole = texts[index] ?? ''
    const own = guessLanguage(text)
    if (own.certain || text === whole) return own.language
    const known = ofWhole.get(index) ?? detectLanguage(whole)
    ofWhole.set(index, known)
    return known
  }
}

/** Confidences with two decimals: more would claim more than is known. */
function toRounded({ confidence, reason, runnerUp }: Classification): Classification {
  const round = (value: number) => Math.round(value * 100) / 100
  return {
    confidence: round(confidence),
    reason,
    runnerUp: runnerUp === null ? null : { ...runnerUp, confidence: round(runnerUp.confidence) },
  }
}

function takeId(text: string, occurrence: number, taken: Set<string>): string {
  let count = occurrence
  let id = toItemId(text, count)
  while (taken.has(id)) id = toItemId(text, ++count)
  taken.add(id)
  return id
}

function mergeStated(passages: readonly Passage[]): Stated {
  const all = passages.map(({ stated }) => stated)
  const firstOf = <T>(read: (stated: Stated) => T | null): T | null => {
    for (const stated of all) {
      const value = read(stated)
      if (value !== null) return value
    }
    return null
  }
  return {
    type: firstOf(({ type }) => type),
    priority: firstOf(({ priority }) => priority),
    size: firstOf(({ size }) => size),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
  }
}

type Shares = Map<number, Map<TriagedIdea, readonly Span[]>>

/** Which spans of each passage go to which idea: all of them to the first that takes it whole, else cut at the quotes. */
function toShares(
  ideas: readonly TriagedIdea[],
  byIndex: ReadonlyMap<number, Passage>,
  texts: readonly string[],
): Shares {
  const takers = new Map<number, TriagedIdea[]>()
  for (const idea of ideas) {
    for (const index of new Set(idea.passages)) {
      if (!byIndex.has(index)) continue
      takers.set(index, [...(takers.get(index) ?? []), idea])
    }
  }
  const shares: Shares = new Map()
  for (const [index, list] of takers) {
    const passage = byIndex.get(index)
    if (passage !== undefined) shares.set(index, toPassageShares(passage, list, texts))
  }
  return shares
}

function toPassageShares(
  passage: Passage,
  takers: readonly TriagedIdea[],
  texts: readonly string[],
): Map<TriagedIdea, readonly Span[]> {
  const [span] = passage.spans
  const quoted = takers.filter(({ quote }) => quote !== null)
  const whole = takers.find(({ quote }) => quote === null)
  if (whole !== undefined || span === undefined || passage.spans.length > 1) {
    const shares = new Map<TriagedIdea, readonly Span[]>(quoted.map((idea) => [idea, passage.spans]))
    if (whole !== undefined) shares.set(whole, passage.spans)
    return shares
  }
  const slice = toSlice(texts, span)
  const starts = quoted
    .map((idea) => ({ idea, at: idea.quote === null ? -1 : slice.indexOf(idea.quote) }))
    .toSorted((a, b) => a.at - b.at)
  return new Map(
    starts.map(({ idea, at }, position) => {
      if (at < 0) return [idea, passage.spans] as const
      const isFirst = !starts.slice(0, position).some((other) => other.at >= 0)
      const next = starts[position + 1]?.at
      const start = isFirst ? span.start : span.start + at
      const end = next === undefined ? span.end : span.start + Math.max(next, at)
      return [idea, [{ idea: span.idea, start, end }]] as const
    }),
  )
}
