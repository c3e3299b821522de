// Drafting: start, stop, the rest, and single passages; what is there always stays.
import type { DraftEvent } from '../../architect/draft-request.ts'
import type { Span } from '../../backlog/span.ts'
import { streamDraft } from '../server/requests.ts'
import { ServerProblem } from '../server/server-problem.ts'
import { replaceItems } from './arrange.ts'
import { toRequestContext } from './context-form.ts'
import { applyEvents, isTouched, toCoveredSpans } from './draft-events.ts'
import { announce, idleRun, type Notice, type PageState, page, toEntry } from './page-state.ts'
import { createProgressVoice } from './progress-voice.ts'
import { type Piece, toBareIdea, toUncovered } from './spans.ts'

let running: AbortController | null = null

/** Drafts what stands in the large field. Items that a person changed are kept. */
export function startDraft(): void {
  const { text } = page.get()
  if (text.trim() === '') return
  page.set((state) => {
    const kept = new Map([...state.entries].filter(([, entry]) => isTouched(entry)).map(withoutSpans))
    return {
      view: 'backlog',
      draftedText: text,
      entries: kept,
      order: state.order.filter((id) => kept.has(id)),
      suggested: [],
      manual: state.manual && kept.size > 0,
      setAside: [],
      failures: [],
      selected: null,
      open: new Set(),
      filter: null,
      undo: null,
      toast: null,
    }
  })
  void run(text, [{ text, start: 0 }])
}

/** Where the words of a kept item stand in a new text is not known until they are drafted again. */
function withoutSpans([id, entry]: [string, ReturnType<typeof toEntry>]): [string, typeof entry] {
  const { item } = entry
  return [id, { ...entry, item: { ...item, source: { ...item.source, spans: [] } } }]
}

/** Drafts the parts of the text that a run did not reach. */
export function draftRest(): void {
  const { draftedText } = page.get()
  const pieces = toUncovered(draftedText, toCoveredSpans(page.get()))
  if (pieces.length > 0)
    void run(
      pieces.map(({ text }) => text),
      pieces,
    )
}

/** Stops; what was drafted stays. */
export function stopDraft(): void {
  running?.abort()
}

async function run(ideas: string | string[], pieces: readonly Piece[]): Promise<void> {
  running?.abort()
  const own = new AbortController()
  running = own
  const tell = createProgressVoice(announce)
  page.set(() => ({ run: { ...idleRun, phase: 'running' } }))
  tell.start()
  const { context } = toRequestContext(page.get().context)
  const { take, flush } = createEventGate((events) => {
    if (running !== own) return
    page.set((state) => applyEvents(state, events, pieces))
    tell.progress(page.get().run)
  })
  let end: Pick<PageState['run'], 'phase' | 'notice'> = { phase: 'done', notice: null }
  try {
    await streamDraft({ ideas, context, signal: own.signal }, take)
  } catch (error) {
    end = own.signal.aborted
      ? { phase: 'stopped', notice: null }
      : { phase: 'failed', notice: toNotice(error) }
  }
  flush()
  if (running !== own) return
  running = null
  page.set((state) => ({ run: { ...state.run, ...end } }))
  tell.end(page.get().run)
}

/** Events that come within this time are shown at once, in milliseconds: a fast server would redraw the list for each. */
const gatherFor = 80

/** Gathers events and hands them on together; `flush` hands on what waits. */
function createEventGate(show: (events: readonly DraftEvent[]) => void) {
  let waiting: DraftEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const events = waiting
    waiting = []
    if (events.length > 0) show(events)
  }
  const take = (events: readonly DraftEvent[]) => {
    waiting.push(...events)
    timer ??= setTimeout(flush, gatherFor)
  }
  return { take, flush }
}

/** Any failure in words for a person. */
export function toNotice(error: unknown): Notice {
  if (error instanceof ServerProblem) return error.notice
  return {
    tone: 'problem',
    title: 'Something went wrong in this page.',
    detail: 'What was drafted is kept. Reload the page and try again.',
  }
}

/** Drafts one passage that was set aside or failed; it leaves its list when that succeeds. */
export async function draftPassage(piece: Piece): Promise<Notice | null> {
  const bare = toBareIdea(piece)
  return draftPiece(bare, (state) => {
    const isOther = ({ span }: { span: Span }) => span.start !== piece.start
    return { setAside: state.setAside.filter(isOther), failures: state.failures.filter(isOther) }
  })
}

/** Drafts an idea that was not in the text; the text gets it at its end. */
export async function draftIdea(idea: string): Promise<Notice | null> {
  const before = page.get().draftedText
  const separator = before === '' ? '' : '\n'
  const start = before.length + separator.length
  page.set((state) => {
    const draftedText = `${before}${separator}${idea}`
    return { draftedText, text: state.text === before ? draftedText : state.text }
  })
  const notice = await draftPiece({ text: idea, start }, () => ({}))
  const after = page.get().draftedText
  // Words of which nothing was made don't stay behind in the text; they are still in their field.
  if (notice !== null && after === `${before}${separator}${idea}`) {
    page.set((state) => ({ draftedText: before, text: state.text === after ? before : state.text }))
  }
  return notice
}

async function draftPiece(
  piece: Piece,
  leave: (state: PageState) => Partial<PageState>,
): Promise<Notice | null> {
  const { context } = toRequestContext(page.get().context)
  const events: DraftEvent[] = []
  try {
    const signal = AbortSignal.timeout(120_000)
    await streamDraft({ ideas: [piece.text], context, signal }, (more) => events.push(...more))
  } catch (error) {
    return toNotice(error)
  }
  const { setAside, failures } = page.get()
  const blank = { ...page.get(), entries: new Map(), order: [], setAside: [], failures: [] }
  const drafted = applyEvents(blank, events, [piece])
  const added = [...(drafted.entries?.values() ?? [])].map(({ item }) => toEntry(item))
  if (added.length === 0)
    return drafted.failures?.[0] === undefined ? noIdea : toFailureNotice(drafted.failures[0])
  page.set((state) => {
    const change = replaceItems(state, { message: 'Drafted.', removed: [], added, at: '' })
    const leftOver = { setAside, failures }
    return { ...change, ...leave(state), undo: change.undo == null ? null : { ...change.undo, leftOver } }
  })
  announce(`Drafted: ${added.map(({ item }) => item.title).join('; ')}`)
  return null
}

const noIdea: Notice = {
  tone: 'problem',
  title: 'No idea was found in these words.',
  detail: 'They stay where they are. Write what should change, such as “Let guests cancel”, and add that.',
}

function toFailureNotice({ message, retryable }: { message: string; retryable: boolean }): Notice {
  const advice = retryable ? 'Try again in a moment.' : 'Change its words, or write the item by hand.'
  return { tone: 'problem', title: message, detail: `The words are kept. ${advice}` }
}
