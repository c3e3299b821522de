// Turns a draft into a BacklogItem: ids, spans, estimate, priority, duplicates and findings are decided here.
import type { BacklogItem, ItemDraft } from '../backlog/backlog-item.ts'
import { createDuplicateIndex, type DuplicateIndex } from '../backlog/duplicates.ts'
import type { Calibration } from '../backlog/estimate/calibration.ts'
import { toCalibratedEstimate, toCalibration, toPoints, toTimeboxEstimate } from '../backlog/estimate.ts'
import type { Estimate } from '../backlog/estimate-schema.ts'
import { type Ground, toGround } from '../backlog/grounding/ground.ts'
import {
  type Criterion,
  type CriterionBasis,
  type Evidence,
  type EvidenceDraft,
  maxQuestions,
  type Question,
} from '../backlog/item-fields.ts'
import { toPriority } from '../backlog/priority.ts'
import type { Finding, RuleFacts } from '../backlog/quality/rule.ts'
import { checkItem, toQuality } from '../backlog/quality.ts'
import { toDays } from '../backlog/work-types/spike.ts'
import { toDependencies } from './dependencies.ts'
import type { DraftRequest } from './draft-request.ts'
import type { Drafted, Idea, SizeReader } from './ports.ts'
import { type ProductContext, toContextText } from './product-context.ts'
import { findQuotes } from './quote-finder.ts'
import { toSlice } from './triaged-ideas.ts'

/** What assembling needs to know of the request; made once a request. */
export interface AssemblyFacts {
  readonly texts: readonly string[]
  readonly context: ProductContext
  /** Words of the context, for grounding. */
  readonly contextText: string
  readonly contextGround: Ground
  /** Index of the backlog that was given. */
  readonly backlog: DuplicateIndex
  readonly backlogIds: ReadonlySet<string>
  readonly readSize: SizeReader
  /** The team's own sizes, read once. */
  readonly calibration: Calibration
  /** The day of the request, YYYY-MM-DD. */
  readonly today: string
  readonly language: string | null
}

/** What assembling needs of a request. The backlog's index is built here, once. */
export function toAssemblyFacts(
  { context, options }: Pick<DraftRequest, 'context' | 'options'>,
  texts: readonly string[],
  { today, readSize }: { today: string; readSize: SizeReader },
): AssemblyFacts {
  const contextText = toContextText(context)
  return {
    texts,
    context,
    contextText,
    contextGround: toGround(contextText),
    backlog: createDuplicateIndex(context.backlog),
    backlogIds: new Set(context.backlog.map(({ id }) => id)),
    readSize,
    calibration: toCalibration(
      context,
      context.referenceItems.map(({ title }) => readSize(title)),
    ),
    today,
    language: options.language === 'auto' ? null : options.language,
  }
}

/** Assembles one item. Pure: the same draft gives the same item. */
export function assembleItem(idea: Idea, drafted: Drafted, facts: AssemblyFacts): BacklogItem {
  const { draft, provenance } = drafted
  const quoted = findQuotes(draft.evidence, idea.spans, facts.texts)
  const text = idea.spans.map((span) => toSlice(facts.texts, span)).join('\n')
  const estimate = toItemEstimate(idea, drafted, facts)
  const common = {
    id: idea.id,
    title: toTitle(draft.title),
    summary: draft.summary,
    acceptanceCriteria: toCriteria(drafted, quoted.evidence),
    estimate,
    priority: toPriority({
      ...draft,
      inputs: draft.priority,
      size: draft.type === 'spike' ? toDays(draft.details.timebox) : toPoints(estimate.likely),
      stated: idea.stated.priority,
      today: facts.today,
    }),
    classification: idea.classification,
    evidence: [...quoted.evidence],
    assumptions: draft.assumptions,
    openQuestions: toQuestions(draft.openQuestions),
    quality: { ready: true, findings: [] },
    duplicates: facts.backlog.find({ title: draft.title, text: idea.text }),
    dependsOn: toDependencies(text, facts.backlogIds),
    source: { spans: [...idea.spans], text },
    language: facts.language ?? idea.language,
    provenance,
  }
  const item = withDetails(draft, common)
  const findings = checkItem(item, { ...toRuleFacts(idea, text, facts), isScored: true })
  return { ...item, quality: toQuality([...findings, ...quoted.missing.map(toMissingQuote)]) }
}

/** Type and details in the order in which one reads an item; the switch keeps the two together for the compiler. */
function withDetails(draft: ItemDraft, common: Omit<BacklogItem, 'type' | 'details'>): BacklogItem {
  const { id, title, summary, ...rest } = common
  switch (draft.type) {
    case 'feature':
      return { id, type: draft.type, title, summary, details: draft.details, ...rest }
    case 'bug':
      return { id, type: draft.type, title, summary, details: draft.details, ...rest }
    case 'debt':
      return { id, type: draft.type, title, summary, details: draft.details, ...rest }
    case 'spike':
      return { id, type: draft.type, title, summary, details: draft.details, ...rest }
    case 'infrastructure':
      return { id, type: draft.type, title, summary, details: draft.details, ...rest }
  }
}

function toTitle(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim()
  return /[^.]\.$/u.test(line) ? line.slice(0, -1) : line
}

function toCriteria({ draft, provenance }: Drafted, evidence: readonly Evidence[]): Criterion[] {
  const quoted = new Set(evidence.map(({ field }) => /^acceptanceCriteria\[\d+\]/u.exec(field)?.[0]))
  const written: CriterionBasis = provenance.model === null ? 'pattern' : 'model'
  return draft.acceptanceCriteria.map((criterion, index) => ({
    id: `AC${index + 1}`,
    ...criterion,
    basis: quoted.has(`acceptanceCriteria[${index}]`) ? 'input' : written,
  }))
}

function toQuestions(questions: ItemDraft['openQuestions']): Question[] {
  const seen = new Set<string>()
  const fresh = questions.filter(({ question }) => !seen.has(question) && seen.add(question))
  return fresh.slice(0, maxQuestions).map((question, index) => ({ id: `Q${index + 1}`, ...question }))
}

/** A model's guess and the reader's are two signals: their geometric mean goes into the calibration. */
function toJointGuess(guess: number | null, read: number): number {
  return guess === null ? read : Math.sqrt(guess * read)
}

function toItemEstimate(idea: Idea, { draft, provenance }: Drafted, facts: AssemblyFacts): Estimate {
  const { drivers } = draft.estimate
  const { size } = idea.stated
  if (draft.type === 'spike') return toTimeboxEstimate(draft.details.timebox, drivers, size)
  const { points: guess } = draft.estimate
  const points =
    guess !== null && provenance.model === null ? guess : toJointGuess(guess, facts.readSize(idea.text))
  return toCalibratedEstimate({ points, drivers }, facts.calibration, size)
}

/** What the rules may know of an idea besides the item. */
export function toRuleFacts(idea: Idea, text: string, facts: AssemblyFacts): RuleFacts {
  return {
    sourceText: [text, ...idea.headings, idea.parentText ?? ''].join('\n'),
    contextText: facts.contextText,
    contextGround: facts.contextGround,
    personas: facts.context.personas,
    askedLanguage: facts.language,
    today: facts.today,
  }
}

function toMissingQuote({ field, quote }: EvidenceDraft): Finding {
  return {
    rule: 'A8',
    severity: 'warning',
    path: field,
    message: `The quote “${quote}” does not stand in the input and was left out.`,
    fix: 'Check this field against the source text.',
  }
}
