// Drafts a feature: role, want and benefit from the line's words, criteria and questions from the pattern of its kind.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { FeatureDraftSchema } from '../../backlog/backlog-item.ts'
import { composeDraft, cutText, type QuestionDraft } from './compose-draft.ts'
import { toAct } from './feature-deed.ts'
import { selectFeaturePattern } from './feature-focus.ts'
import { toFeatureWords } from './feature-title.ts'
import { readWish } from './feature-wish.ts'
import { type ForeignParts, toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { findOutOfScope } from './out-of-scope.ts'
import { type FeaturePattern, type FeatureSlots, toFeatureSlots } from './patterns/feature-pattern.ts'
import { featurePhrases } from './patterns/feature-phrases.ts'
import { fillCriteria, fillQuestions } from './patterns/pattern.ts'
import { toPlainTitle } from './title.ts'

type FeatureDraft = z.infer<typeof FeatureDraftSchema>

/** One feature from one line; `line` must be read from `idea.text`. */
export function draftFeature(idea: Idea, line: Line, context: ProductContext): FeatureDraft {
  const foreign = toForeignParts(line, featurePhrases)
  if (foreign !== null) return draftForeign(idea, line, foreign)
  const { title, want, doer, deed } = toFeatureWords(line)
  const pattern = selectFeaturePattern(line, doer)
  const role = line.role ?? toDoer(line) ?? findPersona(line, context.personas)
  const slots = {
    ...toFeatureSlots({ ...line, role }, pattern),
    deed,
    act: toAct(deed),
    claim: deed === null ? null : `that the product can ${deed}`,
  }
  const outOfScope = findOutOfScope(line)
  return {
    type: 'feature',
    details: {
      role: role?.text ?? null,
      want: want.slice(0, 500),
      benefit: line.reason?.text ?? null,
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
        ['details.benefit', line.reason],
        ['acceptanceCriteria', line.condition],
        ...outOfScope.map((phrase) => ['details.outOfScope', phrase] as const),
      ],
      assumptions:
        outOfScope.length === 0 ? ['Nothing is named as out of scope, so nothing is ruled out.'] : [],
      drivers: pattern.drivers,
    }),
  }
}

function draftForeign(idea: Idea, line: Line, parts: ForeignParts): FeatureDraft {
  const want = cutText(line.sentences[0] ?? line.core, 500) || 'Untitled'
  return {
    type: 'feature',
    details: { role: null, want, benefit: null, outOfScope: [] },
    priority: { userValue: null, timeCriticality: null, riskOrOpportunity: null },
    ...composeDraft(idea, line, {
      ...parts,
      title: toPlainTitle(line),
      evidence: [['details.want', toPhrase(line.raw, line.sentences[0])]],
      drivers: [],
    }),
  }
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
  if (line.reason === null)
    own.push({ field: 'details.benefit', question: 'What can they do then that they cannot do today?' })
  return [...(best === undefined ? [] : [best]), ...own, ...others]
}

function toRoleQuestion(subject: string, personas: readonly string[]): string {
  const names = personas.slice(0, 5).map((persona) => (persona.split(/[,:(–—]/, 1)[0] ?? persona).trim())
  if (names.length < 2) return `Who needs ${subject} most?`
  return `Who needs ${subject} most: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}?`
}
