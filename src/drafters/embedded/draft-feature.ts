// Drafts a feature: role, want and benefit from the line's words, criteria and questions from the pattern of its kind.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { FeatureDraftSchema } from '../../backlog/backlog-item.ts'
import { composeDraft, type QuestionDraft } from './compose-draft.ts'
import { draftForeignFeature } from './draft-foreign-feature.ts'
import { toAct } from './feature-deed.ts'
import { selectFeaturePattern } from './feature-focus.ts'
import { toRemedy } from './feature-statement.ts'
import { toFeatureWords } from './feature-title.ts'
import { readWish } from './feature-wish.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { findOutOfScope } from './out-of-scope.ts'
import { type FeaturePattern, type FeatureSlots, toFeatureSlots } from './patterns/feature-pattern.ts'
import { featurePhrases } from './patterns/feature-phrases.ts'
import { fillCriteria, fillQuestions } from './patterns/pattern.ts'

type FeatureDraft = z.infer<typeof FeatureDraftSchema>

/** One feature from one line; `asRead` must be read from `idea.text`. */
export function draftFeature(idea: Idea, asRead: Line, context: ProductContext): FeatureDraft {
  const line = toRemedy(asRead)
  const foreign = toForeignParts(line, featurePhrases)
  if (foreign !== null) return draftForeignFeature(idea, line, foreign)
  const { title, want, doer, deed, outcome } = toFeatureWords(line)
  const pattern = selectFeaturePattern(line, doer)
  const doing = toDoer(line)
  const role =
    (isBeneficiary(line) ? doing : null) ?? line.role ?? doing ?? findPersona(line, context.personas)
  const slots = {
    ...toFeatureSlots({ ...line, role }, pattern),
    deed,
    doing: toAct(deed) ?? (deed === null ? null : `takes the steps to ${deed}`),
    happening: toHappening(toAct(deed)),
    example: outcome === null ? null : `an example, agreed before the work, in which ${outcome}`,
    claim: toClaim(deed, outcome),
  }
  const outOfScope = findOutOfScope(line)
  const reason = isOutcome(line) || isCause(line) ? null : line.reason
  return {
    type: 'feature',
    details: {
      role: role?.text ?? null,
      want: want.slice(0, 500),
      benefit: reason?.text ?? null,
      outOfScope: outOfScope.map(({ text }) => text),
    },
    priority: { userValue: null, timeCriticality: null, riskOrOpportunity: null, ...pattern.inputs },
    ...composeDraft(idea, line, {
      title,
      criteria: fillCriteria(pattern, slots),
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

/** "the product snoozes mails in the example" */
function toHappening(act: string | null): string | null {
  return act === null ? null : `the product ${act}`
}

/** What is to be checked: "that the product can snooze mails", "that the lift shows its floor". */
function toClaim(deed: string | null, outcome: string | null): string | null {
  if (outcome !== null) return `that ${outcome}`
  return deed === null ? null : `that the product can ${deed}`
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
  slots: FeatureSlots,
  line: Line,
  role: Phrase | null,
  personas: readonly string[],
): QuestionDraft[] {
  const [best, ...others] = fillQuestions(pattern, slots, new Set())
  const own: QuestionDraft[] = []
  if (role === null)
    own.push({ field: 'details.role', question: toRoleQuestion(slots.named ?? 'this', personas) })
  if (line.reason === null || isOutcome(line) || isCause(line))
    own.push({ field: 'details.benefit', question: 'What can they do then that they cannot do today?' })
  return [...(best === undefined ? [] : [best]), ...own, ...others]
}

function toRoleQuestion(subject: string, personas: readonly string[]): string {
  const names = personas.slice(0, 5).map((persona) => (persona.split(/[,:(–—]/, 1)[0] ?? persona).trim())
  if (names.length < 2) return `Who needs ${subject} most?`
  return `Who needs ${subject} most: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}?`
}
