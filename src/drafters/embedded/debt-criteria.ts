// The acceptance criteria of a debt: those of its kind, and what the line asks for in its own words.
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { toDeed, toWantedDeed } from './debt-deed.ts'
import type { DebtReading } from './debt-form.ts'
import type { DebtFacts } from './debt-slots.ts'
import { isMaking, isVague, ofOwnWords } from './deed-parts.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { fillCriteria, type Slots } from './patterns/pattern.ts'
import { toOrder } from './technical-order.ts'
import { toPlainDefinite } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'

interface Told {
  readonly after: string | null
  readonly remedy: string | null
}

/** Kinds of debt that do not say of themselves what this line makes true. */
const ofLooseFit =
  /^(?:types|caching|validation|build|lint-and-format|global-state|error-handling|interface|style-consistency|test-tooling|extract|magic-values|internal-speed)$/

/** A deed that adds nothing to its verb: the criteria of the kind say what shows it. */
const hollow = / (?:is|are) \p{L}+(?:ed|t|en)$/u

/** A complaint that could be turned round. */
const turned = /^(?!it is|this is|what).* no longer /

/** What these verbs ask for shows to a user. */
const changing = /^(?:be|make|add|handle|manage|improve|enhance|introduce|fix|use|put|speed|extend|expand)$/
const unchanged = 'every test that passed before still passes, and none was weakened.'

/** The criteria of a debt: what the line makes true, what its kind adds, what it asks for besides. */
export function toDebtCriteria(facts: DebtFacts, slots: Slots, { after, remedy }: Told): CriterionDraft[] {
  const { pattern, order, deed, aim, parts } = facts
  const result = deed?.result ?? null
  const filled = fillCriteria(pattern, slots)
  const isThere = result === null || /^there (?:is|are) | (?:has|have) /.test(result)
  const gone =
    pattern.id !== 'internal-speed' && turned.test(slots['gone'] ?? '') ? (slots['gone'] ?? null) : null
  const holds = isThere && slots['good'] === result ? gone : (slots['good'] ?? gone)
  const told =
    holds !== null && ofLooseFit.test(pattern.id) && !(pattern.id === 'extract' && hollow.test(holds))
      ? [{ statement: `A test or a search that fails today shows that ${holds}.` }]
      : []
  const own = [...told, ...filled.slice(0, told.length === 0 ? 5 : 2)]
  const whole = remedy === null ? null : toWholeCriterion(facts, slots, remedy)
  if (whole !== null) own[0] = { statement: whole }
  const said = JSON.stringify(own)
  const isText = pattern.kind === 'documentation'
  const isMore = aim !== null || facts.besides.length > 0
  const isChange = pattern.isChange || isMore || changing.test(order?.base ?? '')
  // What the line asks for says more than "each point that refinement names".
  const isPlain = order !== null && (!isVague(order.base) || ofOwnWords.test(order.base))
  if (pattern.id === 'general' && (isMore || isPlain)) own.shift()
  if (pattern.id === 'general' && isPlain) {
    const clause = order.clause.replace(/[\s.!]+$/, '')
    own.unshift({ statement: `A test, a search or the review shows that this was done: ${clause}.` })
  }
  const known = `${JSON.stringify(own)} ${parts ?? ''}`.toLowerCase()
  const besides = facts.besides.filter((text) => {
    const [, told = text] = /: “?(.{3,40})/.exec(text) ?? []
    return !known.includes(told.replace(/”?\.$/, '').toLowerCase())
  })
  const figure =
    after !== null && pattern.kind !== 'dependency' && !said.includes(after)
      ? `This figure is reached, counted in the same way before and after: ${after}.`
      : null
  const rest = isText
    ? null
    : pattern.kind === 'test'
      ? 'Production code behaves as before; it changes only where a test could not reach it otherwise.'
      : `${isChange ? 'Apart from that, the' : 'The'} observable behaviour is unchanged: ${unchanged}`
  const stated = [
    parts === null
      ? null
      : isText
        ? `It covers this: ${lowerFirst(parts)}.`
        : `Each of these is covered: ${parts}.`,
    aim === null || said.includes(aim) ? null : toAimCriterion(aim, slots['thing'] ?? null),
    pattern.id !== 'oversized' || slots['into'] == null
      ? null
      : `Each of these stands as a part of its own: ${slots['into']}.`,
    figure,
    ...besides,
    rest,
  ]
  return [...own, ...stated.flatMap((statement) => (statement === null ? [] : [{ statement }]))]
}

/** A criterion of the purpose that the line tells, about `thing` where the words say "it". */
function toAimCriterion(aim: string, thing: string | null): string {
  const [, base, rest] = /^to (\p{L}+) (.+)$/u.exec(aim) ?? []
  const order =
    base === undefined || rest === undefined ? null : { clause: aim.slice(3), base, rest, isLater: false }
  const told = order !== null ? toDeed(order)?.result : isStatement(aim) || /^we /.test(aim) ? aim : null
  const said =
    thing === null
      ? told
      : told?.replace(/^it['’]s /i, 'it is ').replace(/^(?:it|they) (?=\p{L})/iu, `${thing} `)
  return said == null
    ? `The purpose is met, and a test or the review shows it: ${aim}.`
    : `A test, a search or a measurement shows that ${said}.`
}

/** The first criterion in all words of the remedy, where a kind of debt has none that names its subject; else null. */
function toWholeCriterion({ pattern }: DebtFacts, slots: Slots, remedy: string): string | null {
  const words = lowerFirst(remedy)
  if (pattern.id === 'audit')
    return `Every finding is listed with its place and what should happen: ${words.replace(sought, '')}.`
  if (pattern.id !== 'missing-tests' || slots['place'] != null) return null
  const suite = testsOnly.exec(words)?.[1]
  return suite === undefined
    ? `Each case that this means, good and bad, has a test: ${words}.`
    : `One documented command runs ${toPlainDefinite(suite)} on a fresh checkout.`
}

const testsOnly = /^(?:set up|add|write|create|implement) (?!more |some |tests?$)((?:[^\s,]+ ){1,4}?tests)$/

/** Verbs of searching, where what is sought follows them. */
const sought =
  /^(?:identify|find|locate|look for|list|check for(?!.* \p{L}+ly$)) (?!out\b|whether\b|if\b|how\b|what\b|why\b|where\b|which\b|(?:and|or|&) |all the \S+$)/u

const strong =
  /^(?:remove|add|delete|replace|move|update|rename|simplify|create|make|use|put|fix|convert|drop|write|extract|split|document|test|only \p{L}+|simplify|merge|extend|improve|clean|handle|rework|refactor|group|check|verify) /iu
const exception =
  /^(?:leaving|except(?: for)?|excluding|but not|apart from|keep(?:ing)?|without|only|not) \S/i
const ofCode =
  /^(?:simplify|improve|refactor|rework|clean|tidy|organi[sz]e|restructure|rewrite|update|fix|merge|unify|move|optimi[sz]e|use|add|remove|handle|test|document|split|keep|stream|load|group|sort|put|check|verify)$/

/** What the line asks for besides its order (a second order, a "should", an exception), each as a criterion; two at most. */
export function findBesides({ line, order, deed }: DebtReading): string[] {
  const [head = '', ...next] = order?.rest.split(/(?:,| and|, and) (?=\p{L}+ (?!it\b|them\b))/u) ?? []
  const ordered = (order !== null && isMaking.test(order.base)
    ? / (?:to|that|which) /
    : / (?:that|which) /
  ).test(head)
    ? []
    : next.filter((words) => words.length <= 90 && strong.test(words))
  const own = order?.clause.slice(0, 40) ?? line.main.slice(0, 40)
  const later = order?.isLater === true ? (deed?.result ?? null) : null
  const ways = order === null ? null : order.base === 'split' ? cutBy : isVague(order.base) ? byDoing : null
  const way = ways?.exec(order?.rest ?? '')?.[1]
  const others = [
    ...ordered,
    ...line.sentences.slice(0, 5).flatMap((sentence) => sentence.split(/; | [-–—] /)),
    ...line.remarks,
  ].flatMap((words) => {
    const text = words.trim().replace(/[\s.!]+$|^(?:actually|basically|ideally),? (?=\S)/gi, '')
    if (
      text === '' ||
      /^(?:either|or|and|maybe|perhaps|\p{L}+ or \p{L}+) /iu.test(text) ||
      text.length > 160 ||
      /\?$/.test(text) ||
      (order?.isLater !== true && text.toLowerCase().includes(own.toLowerCase()))
    )
      return []
    const isPart = line.remarks.includes(words) || ordered.includes(words)
    if (isPart && exception.test(text)) return [`This holds as well: ${text}.`]
    const next = toOrder(text)
    const isWanted = /^(?:\S+ ){1,8}?(?:should|must|shall|needs? to) /i.test(text)
    const result =
      next !== null
        ? toDeed({ ...next, isLater: false })?.result
        : isWanted
          ? toWantedDeed({ main: text, core: text })?.result
          : null
    if (result != null)
      return /\b(?:we|you|i)\b/i.test(result) || result === deed?.result ? [] : [shown(result)]
    const isAsked =
      next === null ? /^(?:it|they|these) (?:should|must) be /i.test(text) : ofCode.test(next.base)
    return isAsked ? [`The review finds that this was done as well: “${lowerFirst(text)}”.`] : []
  })
  const told = [
    ...(later === null ? [] : [shown(later)]),
    ...(way === undefined ? [] : [`It was done in the way that this item names: ${way}.`]),
    ...others,
  ]
  return [...new Set(told)].slice(0, 2)
}

/** The way to get there that an order names. */
const byDoing = /(?<!caused|made|created|broken|introduced) (by (?!hand\b)\p{L}+ing [^.;]{6,120})/u
const cutBy = / ((?:up )?by (?!hand\b)[^.;,(]{3,80})/

function shown(result: string): string {
  return `A test, a search or the review shows this as well: ${result.replace(/\s+/g, ' ')}.`
}
