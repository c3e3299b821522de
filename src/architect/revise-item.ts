// One item again: another type, answers to its questions, an instruction; what is locked stays to the letter.
import { type BacklogItem, type ItemDraft, ItemDraftSchema } from '../backlog/backlog-item.ts'
import { guessLanguage } from '../backlog/language.ts'
import { checkItem, toQuality } from '../backlog/quality.ts'
import type { Span } from '../backlog/span.ts'
import { type AssemblyFacts, assembleItem, toAssemblyFacts, toRuleFacts } from './assemble-item.ts'
import { AppError, toAppError } from './errors.ts'
import { toSteps } from './field-paths.ts'
import { parseIntake } from './intake.ts'
import { keepFields } from './keep-fields.ts'
import type { CallOptions, Drafted, Drafter, Idea, Revision, SizeReader, Telemetry } from './ports.ts'
import type { ReviseAnswer, ReviseChange, ReviseRequest } from './revise-request.ts'

export interface ReviseDeps {
  readonly drafter: Drafter
  readonly readSize: SizeReader
  readonly telemetry: Telemetry
  /** The day of the request, YYYY-MM-DD. */
  readonly today: string
}

/**
 * Revises one item. The drafter writes, and the code puts back what had to stay, so that a lock, a field that no
 * answer touches and the words of the old form hold whatever the drafter does.
 * @throws AppError `invalid_request` when nothing is to change, or a question or a locked field does not exist.
 */
export async function reviseItem(
  request: ReviseRequest,
  deps: ReviseDeps,
  call: CallOptions,
): Promise<ReviseAnswer> {
  const { item, change, options } = request
  checkChange(item, change)
  const told = [...change.answers.map(({ answer }) => answer), change.instruction ?? '']
  const facts = toReviseFacts(request, deps, told)
  const idea = toIdea(item, change)
  const language = options.language === 'auto' ? null : options.language
  const drafted = await reported(deps, call, () =>
    deps.drafter.revise(idea, toRevision(item, change), request.context, { ...call, language }),
  )
  const assembled = assembleItem(idea, drafted, facts)
  const kept = keepFields(item, toPlaced(assembled, item), change)
  const revised = { ...kept, language: language ?? toWrittenLanguage(kept) }
  const findings = checkItem(revised, toRuleFacts(idea, item.source.text, facts))
  const answered = { ...revised, quality: toQuality(findings) }
  // A caller may lock the provenance as well; telemetry is told who drafted this time.
  const { provenance } = drafted
  deps.telemetry.record({ name: 'draft', requestId: call.requestId, item: { ...answered, provenance } })
  return {
    item: answered,
    usage: drafted.usage,
    drafter: {
      name: drafted.provenance.drafter,
      model: drafted.provenance.model,
      degraded: drafted.provenance.degraded !== null,
    },
  }
}

/** The drafter's work; its failure is told to telemetry before it goes on. */
async function reported(
  { telemetry }: ReviseDeps,
  { requestId }: CallOptions,
  work: () => Promise<Drafted>,
): Promise<Drafted> {
  try {
    return await work()
  } catch (error) {
    telemetry.record({ name: 'failure', requestId, error: toAppError(error) })
    throw error
  }
}

/** An instruction may have asked for another language; few words tell none. */
function toWrittenLanguage({ title, summary, language }: BacklogItem): string {
  const written = guessLanguage(`${title}\n${summary}`)
  return written.certain ? written.language : language
}

/** What the person says now is ground for facts, as the context is. */
function toReviseFacts(request: ReviseRequest, deps: ReviseDeps, told: readonly string[]): AssemblyFacts {
  const product = [request.context.product, ...told].join('\n')
  return toAssemblyFacts(
    { ...request, context: { ...request.context, product } },
    [request.item.source.text],
    deps,
  )
}

function checkChange(item: BacklogItem, { type, answers, instruction, locked }: ReviseChange): void {
  const mistakes = [
    ...answers.flatMap(({ question }, index) =>
      item.openQuestions.some(({ id }) => id === question)
        ? []
        : [
            {
              path: `change.answers[${index}].question`,
              message: `“${question}” is no open question of the item`,
            },
          ],
    ),
    ...locked.flatMap((path, index) =>
      toSteps(path) === null
        ? [{ path: `change.locked[${index}]`, message: `“${path}” is no field of an item` }]
        : [],
    ),
  ]
  if (mistakes.length > 0) throw new AppError('invalid_request', { mistakes })
  if ((type !== null && type !== item.type) || answers.length > 0 || instruction !== null) return
  throw new AppError('invalid_request', {
    detail: 'Nothing is to change.',
    mistakes: [{ path: 'change', message: 'needs another `type`, `answers` or an `instruction`' }],
  })
}

function toIdea(item: BacklogItem, { type }: ReviseChange): Idea {
  const { text } = item.source
  const { passages } = parseIntake([text], { wholeTexts: true })
  const words = passages.map((passage) => passage.text).join('\n')
  const stated = passages[0]?.stated ?? { type: null, priority: null, size: null, tags: [] }
  return {
    id: item.id,
    spans: [{ idea: 0, start: 0, end: text.length }],
    text: words === '' ? text : words,
    headings: [],
    parentText: null,
    stated: { ...stated, priority: stated.priority ?? toStatedPriority(item) },
    language: item.language,
    type: type ?? item.type,
    classification:
      type === null || type === item.type
        ? item.classification
        : {
            confidence: 1,
            reason: 'Chosen by a person.',
            runnerUp: { type: item.type, confidence: 0 },
          },
  }
}

function toStatedPriority(item: BacklogItem): number | null {
  const stated = item.priority.inputs['stated']
  return typeof stated === 'number' ? stated : null
}

function toRevision(item: BacklogItem, change: ReviseChange): Revision {
  return {
    draft: toDraft(item),
    type: change.type ?? item.type,
    answers: change.answers.flatMap(({ question: id, answer }) => {
      const asked = item.openQuestions.find((question) => question.id === id)
      return asked === undefined ? [] : [{ field: asked.field, question: asked.question, answer }]
    }),
    instruction: change.instruction,
    locked: change.locked,
  }
}

/** The item as a drafter would have written it. */
function toDraft(item: BacklogItem): ItemDraft {
  const { stated: _, ...inputs } = item.priority.inputs
  return ItemDraftSchema.parse({
    type: item.type,
    title: item.title,
    summary: item.summary,
    details: item.details,
    acceptanceCriteria: item.acceptanceCriteria.map(({ id: _id, basis: _basis, ...criterion }) => criterion),
    estimate: { points: null, drivers: item.estimate.drivers },
    priority: inputs,
    evidence: item.evidence.map(({ field, quote }) => ({ field, quote })),
    assumptions: item.assumptions,
    openQuestions: item.openQuestions.map(({ field, question }) => ({ field, question })),
  })
}

/** Source and spans are those of the item; evidence was found in the source's text and moves to where that stands. */
function toPlaced(assembled: BacklogItem, { source, dependsOn, duplicates }: BacklogItem): BacklogItem {
  return {
    ...assembled,
    source,
    dependsOn,
    duplicates: assembled.duplicates.length > 0 ? assembled.duplicates : duplicates,
    evidence: assembled.evidence.flatMap((evidence) => {
      const span = toOriginalSpan(evidence.span, source.spans)
      return span === null ? [] : [{ ...evidence, span }]
    }),
  }
}

/** The source's text is the slices of its spans, joined by a line break. */
function toOriginalSpan({ start, end }: Span, spans: readonly Span[]): Span | null {
  let offset = 0
  for (const span of spans) {
    const length = span.end - span.start
    if (start >= offset && end <= offset + length) {
      return { idea: span.idea, start: span.start + start - offset, end: span.start + end - offset }
    }
    offset += length + 1
  }
  return null
}
