// Drafts a feature: role, want and benefit from the line's words, criteria and questions from the pattern of its kind.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { ProductContext } from '../../../architect/product-context.ts'
import type { FeatureDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft } from '../compose-draft.ts'
import { toForeignParts } from '../foreign-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import { toModalClause } from '../grammar/statement.ts'
import { type FeaturePattern, toFeatureSlots } from '../patterns/feature-pattern.ts'
import { featurePhrases } from '../patterns/feature-phrases.ts'
import { draftForeignFeature } from './draft-foreign-feature.ts'
import { timing, toRemedy, withOrder } from './feature-complaint.ts'
import { toContent } from './feature-content.ts'
import { toFeatureCriteria, toTexts } from './feature-criteria.ts'
import { toGoal, toStatedFacts } from './feature-facts.ts'
import { selectFeaturePattern } from './feature-focus.ts'
import { readFeatureForm } from './feature-form.ts'
import { toFeatureQuestions } from './feature-questions.ts'
import { toRelief } from './feature-relief.ts'
import { withRemarks, withRest } from './feature-remarks.ts'
import { putCircumstanceLast } from './feature-rule.ts'
import { toFormSlots } from './feature-slots.ts'
import { toSpoken } from './feature-spoken.ts'
import { isAble, toFeatureWords } from './feature-title.ts'
import { isSound, toTold } from './feature-told.ts'
import { isBeneficiary, isCause, isOutcome, readWish } from './feature-wish.ts'
import type { FeatureWords } from './feature-words.ts'
import { findOutOfScope } from './out-of-scope.ts'

type FeatureDraft = z.infer<typeof FeatureDraftSchema>

/** One feature from one line; `asRead` must be read from `idea.text`. */
export function draftFeature(idea: Idea, asRead: Line, context: ProductContext): FeatureDraft {
  const spoken = toSpoken(asRead)
  const told = toRemedy(spoken.line)
  const main = putCircumstanceLast(told.main)
  const line = main === told.main ? told : withOrder(told, main)
  const foreign = toForeignParts(line, featurePhrases)
  if (foreign !== null) return draftForeignFeature(idea, line, foreign)
  const read = toFeatureWords(line)
  const words = isSound(read, line, asRead) ? read : toTold(line, asRead.sentences[0] ?? asRead.core)
  const title = withRemarks(words.title, line)
  const known = readFeatureForm(line, words)
  const form = known.pattern
  const pattern = selectFeaturePattern(line, words, known)
  const doing = toDoer(line)
  const isNobody =
    (toModalClause(main)?.negated === true && line.verb === null) ||
    noDoer.test(line.role?.text ?? '') ||
    (isBeneficiary(line) && words.doer === 'person')
  const role =
    (isBeneficiary(line) ? doing : null) ??
    (isNobody ? null : line.role) ??
    doing ??
    findPersona(line, context.personas)
  const teller = role ?? toNamed(line, words)
  const toSlots = (one: FeaturePattern) =>
    toFormSlots(line, words, one, toFeatureSlots({ ...line, role }, one))
  const slots = toSlots(pattern)
  const formSlots = pattern === form ? slots : toSlots(form)
  const outOfScope = findOutOfScope(asRead)
  const late = asRead.verb === null ? timing.exec(asRead.main)?.[0] : undefined
  const reason = isOutcome(asRead) || isCause(line) ? null : line.reason
  const content =
    words.holds ??
    (form.id === 'form-improve'
      ? null
      : toContent(words, {
          ...slots,
          able: isAble(line) ? 'a user' : null,
          role: words.who ?? (role === null ? null : (slots['aWho'] ?? null)),
        }))
  const relief = toRelief(spoken.told)
  const stated = toStatedFacts(
    line,
    content === null && !/ with /.test(words.deed ?? '') ? (words.whole ?? null) : null,
    [reason?.text ?? '', ...(content ?? [])],
  )
  const facts = [...stated, ...(relief === null ? [] : [{ statement: relief }])]
  return {
    type: 'feature',
    details: {
      role: teller?.text ?? null,
      want: withRest(words.want, { ...line, sentences: [...line.sentences, ...spoken.told] }, [
        title,
        reason?.text ?? '',
        ...facts.flatMap(toTexts),
      ]).slice(0, 500),
      benefit: reason?.text ?? null,
      outOfScope: outOfScope.map(({ text }) => text),
    },
    priority: { userValue: null, timeCriticality: null, riskOrOpportunity: null, ...pattern.inputs },
    ...composeDraft(
      idea,
      { ...line, sentences: asRead.sentences },
      {
        title,
        criteria: toFeatureCriteria(
          line,
          words,
          content,
          [
            ...facts,
            ...toGoal(reason?.text ?? null, line.object?.text ?? null).map((statement) => ({ statement })),
          ],
          { pattern, slots },
          { pattern: form, slots: formSlots },
        ),
        questions: toFeatureQuestions(
          pattern,
          content === null ? slots : { ...slots, unknown: null },
          line,
          words,
          teller,
          context.personas,
          spoken.told.length > 0,
        ),
        evidence: [
          ['title', toPhrase(line.raw, line.main)],
          ['details.role', teller],
          ['details.benefit', reason],
          ['acceptanceCriteria', line.condition],
          ...outOfScope.map((phrase) => ['details.outOfScope', phrase] as const),
        ],
        assumptions: [
          ...(outOfScope.length === 0 ? ['Nothing is named as out of scope, so nothing is ruled out.'] : []),
          ...(late === undefined ? [] : [`This comes${late}.`]),
        ],
        drivers: pattern.drivers,
      },
    ),
  }
}

/** Words of a role that name nobody whom a reader could ask. */
const noDoer = /^(?:them|their|his|her)\b|\bwhen\b/i

/** People whom the line names and who are no single role: "members and Kelly". */
function toNamed(line: Line, { who }: FeatureWords): Phrase | null {
  if (who === 'they') return null
  return toPhrase(line.raw, who === undefined || line.raw.includes(who) ? who : upperFirst(who))
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
