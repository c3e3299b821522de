// Drafts a feature: role, want and benefit from the line's words, criteria and questions from the pattern of its kind.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { FeatureDraftSchema } from '../../backlog/backlog-item.ts'
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { composeDraft, type QuestionDraft } from './compose-draft.ts'
import { draftForeignFeature } from './draft-foreign-feature.ts'
import { timing, toRemedy, withOrder } from './feature-complaint.ts'
import { toContent } from './feature-content.ts'
import { toStatedFacts } from './feature-facts.ts'
import { selectFeaturePattern } from './feature-focus.ts'
import { readFeatureForm } from './feature-form.ts'
import { withRemarks, withRest } from './feature-remarks.ts'
import { putCircumstanceLast, toAsked, toChoice, toWhich } from './feature-rule.ts'
import { toFormSlots } from './feature-slots.ts'
import { isAble, toFeatureWords } from './feature-title.ts'
import { isBeneficiary, isCause, isOutcome, readWish } from './feature-wish.ts'
import type { FeatureWords } from './feature-words.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst, upperFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { toModalClause } from './grammar/statement.ts'
import { findOutOfScope } from './out-of-scope.ts'
import { areMany, type FeaturePattern, toFeatureSlots } from './patterns/feature-pattern.ts'
import { featurePhrases } from './patterns/feature-phrases.ts'
import { fillCriteria, fillQuestions, type Slots, toSentence } from './patterns/pattern.ts'

type FeatureDraft = z.infer<typeof FeatureDraftSchema>

/** One feature from one line; `asRead` must be read from `idea.text`. */
export function draftFeature(idea: Idea, asRead: Line, context: ProductContext): FeatureDraft {
  const read = toRemedy(asRead)
  const main = putCircumstanceLast(read.main)
  const line = main === read.main ? read : withOrder(read, main)
  const foreign = toForeignParts(line, featurePhrases)
  if (foreign !== null) return draftForeignFeature(idea, line, foreign)
  const words = toFeatureWords(line)
  const title = withRemarks(words.title, line)
  const pattern = selectFeaturePattern(line, words)
  const doing = toDoer(line)
  const role =
    (isBeneficiary(line) ? doing : null) ??
    (toModalClause(main)?.negated === true && line.verb === null ? null : line.role) ??
    doing ??
    findPersona(line, context.personas)
  const teller = role ?? toNamed(line, words)
  const slots = toFormSlots(line, words, pattern, toFeatureSlots({ ...line, role }, pattern))
  const outOfScope = findOutOfScope(line)
  const late = asRead.verb === null ? timing.exec(asRead.main)?.[0] : undefined
  const reason = isOutcome(line) || isCause(line) ? null : line.reason
  const content =
    words.holds ??
    toContent(words, {
      ...slots,
      able: isAble(line) ? 'one' : null,
      role: role === null ? null : (slots['aWho'] ?? null),
    })
  const facts = toStatedFacts(
    line,
    content === null && !/ with /.test(words.deed ?? '') ? (words.whole ?? null) : null,
    [reason?.text ?? '', ...(content ?? [])],
  )
  return {
    type: 'feature',
    details: {
      role: teller?.text ?? null,
      want: withRest(words.want, line, [title, reason?.text ?? '', ...facts.flatMap(toTexts)]).slice(0, 500),
      benefit: reason?.text ?? null,
      outOfScope: outOfScope.map(({ text }) => text),
    },
    priority: { userValue: null, timeCriticality: null, riskOrOpportunity: null, ...pattern.inputs },
    ...composeDraft(idea, line, {
      title,
      criteria: withEdge(
        joinCriteria(withContent(content, toKnown(line, { ...line, role }, words, pattern, slots)), facts),
      ),
      questions: toQuestions(pattern, slots, line, words, teller, context.personas),
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
    }),
  }
}

/** The line's own sentences in the place of the plain good case; two of them say all. */
function withContent(content: readonly string[] | null, known: CriterionDraft[]): CriterionDraft[] {
  if (content === null) return known
  return [...content.map((statement) => ({ statement })), ...(content.length > 1 ? [] : known.slice(1))]
}

/** People whom the line names and who are no single role: "members and Kelly". */
function toNamed(line: Line, { who }: FeatureWords): Phrase | null {
  return toPhrase(line.raw, who === undefined || line.raw.includes(who) ? who : upperFirst(who))
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
  const told = facts.map(toProse).join(' ')
  const isHollow =
    first !== undefined &&
    (/\b(?:This (?:covers|includes):|It (?!holds)|The product )/.test(told) ? hollow : /^$/).test(
      toProse(first),
    )
  const bare = facts.map((fact) => toProse(fact).replace(/ \([^()]*\)/g, ''))
  const own = facts.filter((_fact, index) => bare.indexOf(bare[index] ?? '') === index)
  return [...(first === undefined || isHollow ? [] : [first]), ...own, ...last]
}

const failure =
  /\b(?:no|not|nothing|never|without|unless|fail(?:s|ed|ing|ures?)?|refused|rejected|errors?|cannot|missing|denied|invalid|unknown|unavailable|empty|blank|already|too|warns?|warning|lost|limits?|\p{L}+n['’]t)\b/iu
/** Names the thing and says no more than that it is made. */
const hollow =
  /^.{3,90} (?:is|are) (?:there|possible|in place|shown|supported|in use|running|available|found and understood without help|(?:shown at work|documented) with .{20,})\.$|^The cases named for |^This is shown at work /

/** With an edge where no criterion tells of anything that goes wrong, or where one criterion is all. */
function withEdge(criteria: readonly CriterionDraft[]): CriterionDraft[] {
  return criteria.length > 1 && criteria.some((criterion) => failure.test(toProse(criterion)))
    ? [...criteria]
    : [
        ...criteria,
        { statement: 'Where this cannot be done, one is told why, and nothing is left half done.' },
      ]
}

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
  const isNamed = first === undefined || (safe.length > 1 && hollow.test(toProse(first)))
  return [...(isNamed ? [] : [first]), ...(isSafe ? safe : safe.slice(0, 2))]
}

function toProse(criterion: CriterionDraft): string {
  return toTexts(criterion).join(' ')
}

function toTexts(criterion: CriterionDraft): string[] {
  return 'statement' in criterion ? [criterion.statement] : [criterion.given, criterion.when, criterion.then]
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

/** The best question of the pattern, another one, then what the line leaves open of who needs it and what for. */
function toQuestions(
  pattern: FeaturePattern,
  slots: Slots,
  line: Line,
  words: FeatureWords,
  role: Phrase | null,
  personas: readonly string[],
): QuestionDraft[] {
  const isWhyOpen = line.reason === null || isOutcome(line) || isCause(line)
  const isNamed = words.whole !== undefined && pattern.id.startsWith('form-') && pattern.head === null
  const name = (isNamed ? slots['named'] : null) ?? 'this'
  const own = toStoryQuestion(name, role, isWhyOpen, personas)
  const asked = words.asks ?? toChoice(line, words) ?? toAsked(line) ?? toWhich(line)
  const first = asked === null ? [] : [{ field: 'acceptanceCriteria', question: asked }]
  return [
    ...[...first, ...(words.asks === undefined ? fillQuestions(pattern, slots, new Set()) : [])].slice(0, 2),
    ...(own === null ? [] : [own]),
  ]
}

/** One question for what of role and benefit the line leaves open; null where it tells both. */
function toStoryQuestion(
  name: string,
  role: Phrase | null,
  isWhyOpen: boolean,
  personas: readonly string[],
): QuestionDraft | null {
  if (role !== null) {
    const what = `What do the ${role.text.replace(/^(?:the|our) /i, '')} need this for?`
    const question =
      areMany(role.text) && !/ and /.test(role.text)
        ? what
        : 'What will they do with it that they cannot do today?'
    return isWhyOpen ? { field: 'details.benefit', question } : null
  }
  const names = personas.slice(0, 5).map((persona) => (persona.split(/[,:(–—]/, 1)[0] ?? persona).trim())
  const known = names.length < 2 ? '' : ` most, ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
  const who = `Who needs ${name}${known}`
  if (!isWhyOpen) return { field: 'details.role', question: `${who}?` }
  return { field: 'details', question: `${who}, and what for?` }
}
