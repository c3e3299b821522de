// The criteria of a feature: what the line tells first, then what a pattern or a form knows; three at least.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import type { Line } from '../grammar/line.ts'
import { type FeaturePattern, holds } from '../patterns/feature-pattern.ts'
import { findQuality } from '../patterns/feature-qualities.ts'
import { fillCriteria, type Slots, toSentence } from '../patterns/pattern.ts'
import { proven } from '../patterns/to-form.ts'
import { toAtoms, toModifiers } from './feature-atoms.ts'
import { toEdges } from './feature-edges.ts'
import type { FeatureWords } from './feature-words.ts'

/** A pattern, or the form of the line, with the slots for its templates. */
interface Filled {
  readonly pattern: FeaturePattern
  readonly slots: Slots
}

/** At least three criteria: `content` and `facts` are the line's own, the others come from `chosen` and `form`. */
export function toFeatureCriteria(
  line: Line,
  words: FeatureWords,
  content: readonly string[] | null,
  facts: readonly CriterionDraft[],
  chosen: Filled,
  form: Filled,
): CriterionDraft[] {
  if (words.isTold === true) return (words.holds ?? []).map((statement) => ({ statement }))
  const known = withContent(content, toKnown(words, chosen, form))
  const firsts = content?.length ?? 1
  const [first] = known
  const isPlain = /^form-(?:state|thing|process)$/.test(chosen.pattern.id)
  const said = [...(first === undefined ? [] : [first]), ...facts].map(toProse).join(' ')
  const more = toModifiers(line.main, words.whole !== undefined, said, isPlain)
  const edges = toEdges(first === undefined ? '' : toProse(first), words.deed)
  const quality = isOpen(chosen.pattern) ? (findQuality(line.main)?.criteria ?? []) : []
  const own = [
    ...facts,
    ...[...more, ...edges, ...quality.slice(0, facts.length > 1 ? 1 : 2)].map((statement) => ({ statement })),
  ]
  return joinCriteria(known.slice(0, firsts), known.slice(firsts), own, isPlain, facts.length > 0, () =>
    toSpare(form),
  )
}

/** True for forms that tell little themselves: a word of the line may tell more. */
export function isOpen({ id }: FeaturePattern): boolean {
  return /^form-(?:state|thing|process|act|kind|look|design|connect|use|allow)$/.test(id)
}

/** The line's own sentences in the place of the plain good case. */
function withContent(content: readonly string[] | null, known: CriterionDraft[]): CriterionDraft[] {
  if (content === null) return known
  return [...content.map((statement) => ({ statement })), ...(content.length > 2 ? [] : known.slice(1))]
}

/** What is true of whatever may fail. */
const barred = 'Where this is not possible, the reason is shown.'
const compared = / before and after /
const lossless = 'Everything that could be done before can still be done.'
const reasoned = /\b(?:reason|cannot be used|not possible|fails|unavailable|missing)\b/

/** What holds, an edge and an error. */
const least = 3

/** What holds in the line's own words, what it states besides, then the edges: the fewer, the more the line itself says. */
function joinCriteria(
  [first, ...others]: readonly CriterionDraft[],
  edges: readonly CriterionDraft[],
  facts: readonly CriterionDraft[],
  isPlain: boolean,
  isTold: boolean,
  spare: () => readonly CriterionDraft[],
): CriterionDraft[] {
  const told = facts.map(toProse).join(' ')
  const isHollow =
    first !== undefined &&
    (isTold || /\b(?:This (?:covers|includes)\b|It (?!holds)|The product |examples with a known )/.test(told)
      ? hollow
      : /^$/
    ).test(toProse(first))
  const bare = facts.map((fact) => toProse(fact).replace(/ \([^()]*\)/g, ''))
  const own = facts.filter((_fact, index) => {
    const words = bare[index]?.replace(/^This \w+(?: at least|, for example)?: |\.$/g, '') ?? ''
    return (
      bare.indexOf(bare[index] ?? '') === index &&
      !facts.some((other, at) => at !== index && words.length > 12 && toProse(other).includes(words))
    )
  })
  const opening = [
    ...(first === undefined || isHollow
      ? []
      : 'statement' in first
        ? toAtoms(withoutTold(first.statement, bare))
        : [first]),
    ...others,
    ...own,
  ]
  const isWhole = isPlain && opening.some((one) => failure.test(toProse(one)))
  const room = Math.max(least - opening.length, isWhole ? 0 : opening.length > 1 ? 1 : 2)
  const isKept = opening.some((one) => kept.test(toProse(one)))
  const isCompared = opening.some((one) => compared.test(toProse(one)))
  const left = edges.filter(
    (edge) =>
      !opening.some((one) => toProse(one) === toProse(edge)) &&
      !(isKept && kept.test(toProse(edge))) &&
      !(isCompared && toProse(edge) === barred),
  )
  const at = left.findIndex((edge) => failure.test(toProse(edge)))
  const chosen =
    at < room || room === 0 ? left.slice(0, room) : [...left.slice(0, room - 1), ...left.slice(at, at + 1)]
  return withSpare([...opening, ...chosen], spare)
}

/** "The cart has a roof." where "This includes: two lamps." tells the rest of "The cart has a roof, two lamps." */
function withoutTold(statement: string, facts: readonly string[]): string {
  const [more] = facts.flatMap((fact) => /^This includes: (.{6,})\.$/.exec(fact)?.[1] ?? [])
  return more === undefined ? statement : statement.replace(`, ${more}.`, '.')
}

/** With what is known of any such work, where too little is told. */
function withSpare(
  criteria: readonly CriterionDraft[],
  spare: () => readonly CriterionDraft[],
): CriterionDraft[] {
  if (criteria.length >= least) return [...criteria]
  const told = criteria.map(toProse)
  const isKept = told.some((one) => kept.test(one))
  // What is found better by those who compare it cannot be refused with a reason.
  const isCompared = told.some((one) => compared.test(one))
  const isBarred = isCompared || told.some((one) => one !== proven[0] && reasoned.test(one))
  const pool = [...(isCompared ? holds(lossless) : []), ...spare()]
  const more = pool.filter(
    (one) =>
      !told.includes(toProse(one)) &&
      !(isKept && kept.test(toProse(one))) &&
      !(isBarred && reasoned.test(toProse(one))),
  )
  return [...criteria, ...more.slice(0, least - criteria.length)]
}

/** What holds of the line's form, and of any wish: for where nothing else is known. */
function toSpare({ pattern, slots }: Filled): CriterionDraft[] {
  const edges = fillCriteria(pattern, slots)
    .slice(1)
    .filter((one) => toProse(one) !== proven[0])
  return [...edges, ...holds(barred, ...proven)]
}

/** Says that all the rest stays as it is: once is enough. */
const kept = /\bworks? as before\b/

const failure =
  /\b(?:as before|unchanged|no|not|nothing|never|without|unless|fail(?:s|ed|ing|ures?)?|fault|refused|rejected|errors?|cannot|missing|denied|invalid|unknown|unavailable|empty|blank|already|too|warns?|warning|lost|limits?|[a-zß-ɏ]+n['’]t)\b/i
/** Names the thing and says no more than that it is made. */
const hollow =
  /^.{3,90} (?:is|are) (?:there|possible|in place|shown|supported|in use|running)\.$| in a real case\.$| shown in the right place\.$|^\S+ [^,]{3,50} works? (?:in|on|into|inside) [^,.]{2,40}\.$/

/** Edges that presume rights, other people or stored things of which the line may know nothing; they are left out. */
const presuming = /\b(?:rights|agreed|session|private|first time|pointer|machine)\b/i

/** The wish itself, then of a kind of feature the good case and the edges that presume nothing new. */
function toKnown(words: FeatureWords, { pattern, slots }: Filled, form: Filled): CriterionDraft[] {
  const filled = fillCriteria(pattern, slots)
  if (pattern.id.startsWith('form-')) return filled
  const wish = words.doer === 'person' ? null : (form.slots['good'] ?? null)
  const [first] =
    wish === null
      ? fillCriteria(toOpening(form.pattern), form.slots)
      : [{ statement: `${toSentence(wish)}.` }]
  const safe = filled.filter((criterion) => !presuming.test(toProse(criterion)))
  const { made = '' } = form.pattern
  const isMade = made.length > 20 && wish?.includes(made) === true
  const isNamed = first === undefined || (safe.length > 1 && (isMade || hollow.test(toProse(first))))
  return [...(isNamed ? [] : [first]), ...safe]
}

/** The good case alone; what is done has it in two forms. */
function toOpening(pattern: FeaturePattern): FeaturePattern {
  return { ...pattern, criteria: pattern.criteria.slice(0, isDeed(pattern) ? 2 : 1) }
}

/** True for what is known of a deed only because people do it. */
function isDeed({ criteria: [first] }: FeaturePattern): boolean {
  return first !== undefined && 'statement' in first && first.statement.startsWith('{able}')
}

function toProse(criterion: CriterionDraft): string {
  return toTexts(criterion).join(' ')
}

/** The texts of a criterion, in their order. */
export function toTexts(criterion: CriterionDraft): string[] {
  return 'statement' in criterion ? [criterion.statement] : [criterion.given, criterion.when, criterion.then]
}
