// The parts that the drafts of all work types share: summary, evidence, questions, estimate, and their bounds.
import type { Idea } from '../../architect/ports.ts'
import { noDriver } from '../../backlog/estimate.ts'
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import type { Line } from './grammar/line.ts'
import { upperFirst } from './grammar/noun-phrase.ts'
import type { Phrase } from './grammar/phrase.ts'
import { estimateSize } from './size.ts'
import { findStatedCriteria, type StatedCriterion } from './stated-criteria.ts'

export interface EvidenceDraft {
  field: string
  quote: string
}

export interface QuestionDraft {
  field: string
  question: string
}

/** What each `draftX(idea, line)` hands over besides type, details and priority inputs. */
export interface DraftParts {
  readonly title: string
  readonly criteria: readonly CriterionDraft[]
  readonly questions: readonly QuestionDraft[]
  /** Field and the phrase that supports it; phrases without a quote are left out. */
  readonly evidence: readonly (readonly [field: string, phrase: Phrase | null])[]
  readonly assumptions: readonly string[]
  /** Drivers of size that the pattern knows; those of the text stand before them. */
  readonly drivers: readonly string[]
}

/** The common fields of a draft, cut to their bounds. */
export function composeDraft(idea: Idea, line: Line, parts: DraftParts) {
  const stated = findStatedCriteria(line.raw)
  return {
    title: parts.title,
    summary: toSummary(idea, line),
    acceptanceCriteria: toCriteria(stated, parts.criteria),
    estimate: toEstimateDraft(idea, parts.drivers),
    evidence: [...toStatedEvidence(stated), ...toEvidence(parts.evidence)].slice(0, 20),
    assumptions: [...parts.assumptions].slice(0, 20),
    openQuestions: toQuestions(parts.questions),
  }
}

/** As much as a criterion of the drafter's own may hold: a line may be a page of code. */
const longestCriterion = 300

/** Those of the input first, then those of the pattern, ten at most. */
function toCriteria(stated: readonly StatedCriterion[], others: readonly CriterionDraft[]): CriterionDraft[] {
  const own = others.map((criterion) =>
    'statement' in criterion
      ? { statement: cutText(criterion.statement, longestCriterion) }
      : { ...criterion },
  )
  return [...stated.map(({ criterion }) => ({ ...criterion })), ...own].slice(0, 10)
}

function toStatedEvidence(stated: readonly StatedCriterion[]): EvidenceDraft[] {
  return stated.map(({ quote }, index) => ({ field: `acceptanceCriteria[${index}]`, quote }))
}

/** Headings that say what kind of list it is, not what the idea is about. */
export const listHeading =
  /^(?:(?:product |sprint |our |the |my |open |new |next |future |known |minor |major |high |low |medium )*(?:backlog|to-?dos?|todo list|features?|bugs?|bug ?fix(?:es)?|ideas?|wish ?list|issues?|tech(?:nical)? debt|debt|spikes?|research|infra(?:structure)?|ops|tasks?|chores?|roadmap|notes?|misc(?:ellaneous)?|other|others|general|priority|prio|improvements?|enhancements?|refactor(?:ing)?|requests?|feedback|nice to have|must have|should have|could have|later|now|someday|done|stories|user stories|v?\d[\d.]*|phase \d+|p[0-4])[\s:]*)+$/i

/** One to three plain sentences in the line's own words, with the heading under which it stands where that says more. */
export function toSummary(idea: Idea, line: Line): string {
  const words = toTelling(line.sentences).slice(0, 3).map(closeSentence).join(' ')
  if (words === '') return cutText(idea.text.replace(/\p{Cc}/gu, ' ').trim(), 600) || 'No words were given.'
  const place = [idea.parentText, idea.headings.at(-1)].find(
    (text) => text != null && text.length <= 80 && /\p{L}/u.test(text) && !listHeading.test(text.trim()),
  )
  const isTold = place == null || words.toLowerCase().includes(place.trim().toLowerCase())
  return cutText(isTold ? words : `${place.trim().replace(/[\s:.]+$/, '')}: ${words}`, 600)
}

const greeting =
  /^(?:hi|hello|hey|dear)(?: (?:there|all|team|everyone|everybody|folks|both))?[,!]\s+(?=[a-zß-ɏ])/i
const courtesy =
  /^(?:(?:many )?thanks?(?: you)?(?: a lot| so much| very much| in advance| again)?|cheers|best|(?:best|kind|warm) regards)[\s!.,]*$/i

/** The sentences without greeting and thanks; all of them where nothing else is said. */
function toTelling(sentences: readonly string[]): readonly string[] {
  const told = sentences
    .filter((sentence) => !courtesy.test(sentence))
    .map((sentence) => sentence.replace(greeting, ''))
  return told.length === 0 ? sentences : told
}

function closeSentence(sentence: string): string {
  const text = upperFirst(sentence)
  return /[.!?…:。！？]["'”’)]?$/.test(text) ? text : `${text}.`
}

/** At most `limit` UTF-16 units, cut between words where there are any, never inside a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text.slice(0, limit - 1)
  const space = head.lastIndexOf(' ')
  const cut = space > limit / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.trimEnd()}…`
}

function toEstimateDraft(idea: Idea, drivers: readonly string[]) {
  const { points, drivers: fromText } = estimateSize({
    type: idea.type,
    text: idea.text,
    headings: idea.headings,
  })
  const told = drivers.length > 0 ? fromText.filter((driver) => driver !== noDriver) : fromText
  return { points, drivers: [...new Set([...told, ...drivers])].slice(0, 4) }
}

function toEvidence(pairs: DraftParts['evidence']): EvidenceDraft[] {
  return pairs
    .flatMap(([field, phrase]) =>
      phrase?.quote == null || phrase.quote.trim() === '' || phrase.quote.length > 2_000
        ? []
        : [{ field, quote: phrase.quote }],
    )
    .slice(0, 20)
}

const maxQuestions = 3

function toQuestions(questions: readonly QuestionDraft[]): QuestionDraft[] {
  const seen = new Set<string>()
  return questions
    .filter(({ question }) => !seen.has(question) && seen.add(question) !== undefined)
    .slice(0, maxQuestions)
    .map(({ field, question }) => ({ field, question: cutText(question, 400) }))
}
