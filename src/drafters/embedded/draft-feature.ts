// Drafts a feature: role, want and benefit from the line's words, criteria and questions from the pattern of its kind.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { FeatureDraftSchema } from '../../backlog/backlog-item.ts'
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { composeDraft, type QuestionDraft } from './compose-draft.ts'
import { draftForeignFeature } from './draft-foreign-feature.ts'
import { toRemedy } from './feature-complaint.ts'
import { toStatedFacts, withRemarks, withRest } from './feature-facts.ts'
import { selectFeaturePattern } from './feature-focus.ts'
import { readFeatureForm } from './feature-form.ts'
import { toFormSlots } from './feature-slots.ts'
import { toFeatureWords } from './feature-title.ts'
import { readWish } from './feature-wish.ts'
import type { FeatureWords } from './feature-words.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { findOutOfScope } from './out-of-scope.ts'
import { type FeaturePattern, toFeatureSlots } from './patterns/feature-pattern.ts'
import { featurePhrases } from './patterns/feature-phrases.ts'
import { fillCriteria, fillQuestions, fillTemplate, type Slots, toSentence } from './patterns/pattern.ts'

type FeatureDraft = z.infer<typeof FeatureDraftSchema>

/** One feature from one line; `asRead` must be read from `idea.text`. */
export function draftFeature(idea: Idea, asRead: Line, context: ProductContext): FeatureDraft {
  const line = toRemedy(asRead)
  const foreign = toForeignParts(line, featurePhrases)
  if (foreign !== null) return draftForeignFeature(idea, line, foreign)
  const words = toFeatureWords(line)
  const title = withRemarks(words.title, line)
  const pattern = selectFeaturePattern(line, words)
  const doing = toDoer(line)
  const role =
    (isBeneficiary(line) ? doing : null) ?? line.role ?? doing ?? findPersona(line, context.personas)
  const slots = toFormSlots(line, words, pattern, toFeatureSlots({ ...line, role }, pattern))
  const outOfScope = findOutOfScope(line)
  const reason = isOutcome(line) || isCause(line) ? null : line.reason
  const facts = toStatedFacts(line, words.whole ?? null, [words.title, reason?.text ?? ''])
  return {
    type: 'feature',
    details: {
      role: role?.text ?? null,
      want: withRest(words.want, line, [title, reason?.text ?? '', ...facts.flatMap(toTexts)]).slice(0, 500),
      benefit: reason?.text ?? null,
      outOfScope: outOfScope.map(({ text }) => text),
    },
    priority: { userValue: null, timeCriticality: null, riskOrOpportunity: null, ...pattern.inputs },
    ...composeDraft(idea, line, {
      title,
      criteria: joinCriteria(toKnown(line, { ...line, role }, words, pattern, slots), facts),
      questions: toQuestions(pattern, slots, line, role, context.personas),
      evidence: [
        ['title', toPhrase(line.raw, line.main)],
        ['details.role', role],
        ['details.benefit', reason],
        ['acceptanceCriteria', line.condition],
        ...outOfScope.map((phrase) => ['details.outOfScope', phrase] as const),
      ],
      assumptions:
        outOfScope.length === 0 ? ['Nothing is named as out of scope, so nothing is ruled out.'] : [],
      drivers: pattern.drivers,
    }),
  }
}

/** What holds in the line's own words, what it states besides, then the edges: the fewer, the more the line itself says. */
function joinCriteria(
  [first, ...edges]: readonly CriterionDraft[],
  facts: readonly CriterionDraft[],
): CriterionDraft[] {
  const at = edges.findIndex((edge) => failure.test(toProse(edge)))
  const last =
    facts.length === 0
      ? [...edges.slice(0, at < 2 ? 2 : 1), ...edges.slice(at < 2 ? edges.length : at, at + 1)]
      : edges.slice(Math.max(at, 0)).slice(0, 1)
  return [...(first === undefined ? [] : [first]), ...facts, ...last]
}

const failure = /\b(?:no|nothing|never|without|fails?|refused|errors?|cannot|missing|denied|invalid)\b/

/** Edges that presume rights, other people or stored things of which the line may know nothing; they are left out. */
const presuming =
  /\b(?:rights?|may not|allowed|credentials|another person|same time|agreed|attempts|saved game|template|blocked|session|private|first time|pointer|screen reader|by hand|machine)\b/i

/** The wish itself, then of a kind of feature the good case and the edges that presume nothing new. */
function toKnown(
  line: Line,
  asked: Line,
  words: FeatureWords,
  pattern: FeaturePattern,
  slots: Slots,
): CriterionDraft[] {
  const filled = fillCriteria(pattern, slots)
  if (pattern.id.startsWith('form-')) return filled
  const form = readFeatureForm(line, words).pattern
  const own = toFormSlots(line, words, form, toFeatureSlots(asked, form))
  const wish = words.doer === 'person' ? null : (own['good'] ?? null)
  const [first] = wish === null ? fillCriteria(form, own) : [{ statement: `${toSentence(wish)}.` }]
  const safe = filled.filter((criterion) => !presuming.test(toProse(criterion)))
  const isSafe = safe.some((criterion) => failure.test(toProse(criterion)))
  return [
    ...(first === undefined ? [] : [first]),
    ...(isSafe ? safe : safe.slice(0, 1)),
    ...(isSafe ? [] : [{ statement: 'Nothing else is changed by it, and no error is shown.' }]),
  ]
}

function toProse(criterion: CriterionDraft): string {
  return toTexts(criterion).join(' ')
}

function toTexts(criterion: CriterionDraft): string[] {
  return 'statement' in criterion ? [criterion.statement] : [criterion.given, criterion.when, criterion.then]
}

/** "Make it so that only owners can close it": what follows is the wish itself, no reason for it. */
function isOutcome(line: Line): boolean {
  return /\bmake it (?:so|such)\b/i.test(line.core)
}

/** "We lose farmers because the form is long": why something is so, not what the wish is good for. */
function isCause(line: Line): boolean {
  const words = line.reason?.text
  const at = words === undefined ? -1 : line.core.indexOf(words)
  const before =
    at < 0
      ? ''
      : (line.core
          .slice(0, at)
          .split(/[.!?]\s/)
          .at(-1) ?? '')
  return (
    /\bbecause\s$/i.test(before) &&
    toLeadingVerb(before) === null &&
    !/\b(?:want|wants|need|needs|would like|['’]d (?:like|love)|would love|wish|please|should|must|let|add|allow|can (?:we|you|i)|could (?:we|you|i))\b/i.test(
      before,
    )
  )
}

/** "Members book a class for a friend": the friend is not the one who books. */
function isBeneficiary(line: Line): boolean {
  const quote = line.role?.quote ?? null
  return quote !== null && /\bfor (?:an? |the |our |all )?$/i.test(line.raw.slice(0, line.raw.indexOf(quote)))
}

/** "Guest sees the menu": who does it. */
function toDoer(line: Line): Phrase | null {
  const wish = readWish(line.main)
  const doer = wish?.kind === 'deed' ? toPhrase(line.raw, wish.who) : null
  return doer === null
    ? null
    : { ...doer, text: lowerFirst(doer.text).replace(/^(?:an?|the|our|each|every) /i, '') }
}

/** A persona of the context whose name stands in the line. */
function findPersona(line: Line, personas: readonly string[]): Phrase | null {
  for (const persona of personas) {
    const name =
      persona
        .split(/[,:(–—]/, 1)[0]
        ?.trim()
        .toLowerCase() ?? ''
    const index = name.length < 3 ? -1 : line.raw.toLowerCase().indexOf(name)
    const words = index < 0 ? '' : line.raw.slice(index, index + name.length)
    if (words.toLowerCase() === name) return { text: words, quote: words }
  }
  return null
}

function toQuestions(
  pattern: FeaturePattern,
  slots: Slots,
  line: Line,
  role: Phrase | null,
  personas: readonly string[],
): QuestionDraft[] {
  const [best, ...others] = fillQuestions(pattern, slots, new Set())
  const own: QuestionDraft[] = []
  if (role === null) own.push({ field: 'details.role', question: toRoleQuestion(pattern, slots, personas) })
  if (line.reason === null || isOutcome(line) || isCause(line))
    own.push({ field: 'details.benefit', question: toBenefitQuestion(pattern, slots) })
  return [...(best === undefined ? [] : [best]), ...own, ...others]
}

function toBenefitQuestion({ why, fallbacks }: FeaturePattern, slots: Slots): string {
  const asked = why === undefined ? null : fillTemplate(why, slots, fallbacks)
  return asked === null ? 'What problem does this solve, and how often does it come up?' : toSentence(asked)
}

function toRoleQuestion(
  { who, fallbacks }: FeaturePattern,
  slots: Slots,
  personas: readonly string[],
): string {
  const names = personas.slice(0, 5).map((persona) => (persona.split(/[,:(–—]/, 1)[0] ?? persona).trim())
  if (names.length >= 2)
    return `Who needs ${slots['named'] ?? 'this'} most: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}?`
  const asked = who === undefined ? null : fillTemplate(who, slots, fallbacks)
  return asked === null ? 'Who needs this, and in which situation?' : toSentence(asked)
}
