// The open questions of a debt, the choice that its line leaves first, and the criteria that its other words ask for.
import { toDeed, toWantedDeed } from './debt-deed.ts'
import { isQuestion } from './debt-facts.ts'
import type { DebtFacts } from './debt-slots.ts'
import { isMaking, isMany, isVague } from './deed-parts.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst, upperFirst } from './grammar/noun-phrase.ts'
import { fillQuestions, type Slots } from './patterns/pattern.ts'
import type { DebtReading } from './select-debt-pattern.ts'
import { type Order, toOrder } from './technical-order.ts'
import { isStatement } from './technical-statement.ts'

interface Answered {
  readonly [field: string]: unknown
}

/** The questions of a debt, best first, without those that `details` or the line answer; the last asks for cost and measure. */
export function toDebtQuestions(
  { pattern, line, order, aim, besides }: DebtFacts,
  slots: Slots,
  details: Answered,
) {
  const answered = new Set(
    Object.entries(details).flatMap(([key, value]) =>
      value === null || key === 'remedy' ? [] : [`details.${key}`],
    ),
  )
  const isTold =
    (pattern.id === 'general' && order !== null && !isVague(order.base)) ||
    ((aim !== null || besides.length > 0) && /^(?:rewrite|general|improved)$/.test(pattern.id))
      ? true
      : pattern.id === 'stated'
        ? details['remedy'] !== null
        : pattern.id === 'naming'
          ? / (?:to|->|→|=>) \S/.test(order?.rest ?? '')
          : pattern.id === 'audit' &&
            /(?:\band|\bor|,) (?:resolve|remove|fix|mend|replace|rewrite|rename|update|convert)/i.test(
              line.main,
            )
  if (isTold) answered.add('details.remedy')
  const own = fillQuestions(pattern, slots, answered)
  const isOpen = (/\?\s*$/.test(line.core) && line.core.length < 160) || order?.base === 'consider'
  const asked = findAsked(line)
  const choice = findChoice(line, order)
  const opening = asked ?? (isOpen ? decided : null)
  const best = [
    ...(opening === null ? [] : [{ field: 'details.remedy', question: opening }]),
    ...(choice === null ? [] : [{ field: 'acceptanceCriteria', question: choice }]),
  ]
  const known = new Set(best.map(({ field }) => field))
  for (const question of own) {
    if (known.has(question.field) || question.field === 'details') continue
    known.add(question.field)
    best.push(question)
  }
  const first = best.slice(0, 2)
  const isWhole = ['interest', 'before', 'after', 'location'].every((key) => answered.has(`details.${key}`))
  if (isWhole) return first
  const asks = own.find(({ field }) => field === 'details')?.question ?? costs[pattern.kind]
  const cost = answered.has('details.interest')
    ? 'Which figure or fact will show that this has ended?'
    : answered.has('details.before') && answered.has('details.after')
      ? asks.replace(/, and (?:which|what will) .*$/, '?')
      : asks
  const isPlaced =
    details['location'] !== null ||
    / in scope|places| where/.test(cost) ||
    first.some(({ field }) => field === 'details.location') ||
    / (?:in|from|inside|within|across|under|behind) \S/.test(order?.rest ?? '')
  return [
    ...first,
    { field: 'details', question: isPlaced ? cost : cost.replace(/^How often/, 'Where and how often') },
  ]
}

/** The last question by kind of debt: what the present state costs, and by what it is measured. */
const costs: Readonly<Record<DebtFacts['pattern']['kind'], string>> = {
  code: 'How often does this cost the team time today, and which figure or fact will show that it is better?',
  design:
    'How often does this make a change slower today, and which figure or fact will show that it is better?',
  test: 'How often does a mistake get through or a run wait today, and which figure is to be reached?',
  documentation:
    'How often does somebody have to ask or search today, and what will show that this has ended?',
  dependency: 'Which version is in use, and how often does it cost time or fail to stay with it?',
  build: 'How often does this hold somebody up today, and which figure is good enough?',
}

/** For a line that ends with a question mark. */
const decided =
  'Is it decided that this is to be done, or does it have to be weighed first, and against what?'

/** The first question that the line asks beside its order; null for none. */
function findAsked(line: Line): string | null {
  const asked =
    line.sentences.slice(1, 8).find(isQuestion) ?? line.remarks.find((words) => /^\S+ \S+.*\?$/.test(words))
  return asked === undefined ? null : upperFirst(asked)
}

const inner =
  / (?:to|for|in|on|of|from|with|into|by|as|at|so|when|if|that|which|because|instead|behind|via|using|between) |[,;:(] | ?\(|\)/
/** Words that leave open what is meant. */
const measure =
  /(?<!\bthe )\b(large|big|huge|long|complex|heavy|slow|old|unnecessary|unneeded|irrelevant|redundant|suitable|appropriate|correct|important|critical|sensitive|noisy|meaningful|risky|obsolete|outdated|stale|confusing|hacky|trivial)((?: (?!and\b|or\b)[\p{L}\p{N}_-]+){1,3})/iu

/** A question on what the line itself leaves open: alternatives, "some X", "large X", "see the issue"; null for none. */
export function findChoice(line: Line, order: Order | null): string | null {
  const words = (order === null ? line.main : order.rest).replace(/\s*[.!?]+$/, '')
  if (order?.base === 'find' && /\b(?:ways?|methods?|approach|solution) (?:to|for|of) /.test(words))
    return 'Which ways come into question, and what decides between them?'
  const picks =
    order === null || !/^(?:remove|delete|drop|avoid|stop|check|test|find|fix|prevent)$/.test(order.base)
  const either = picks
    ? words
        .replace(/ (?:when|if|whether|unless|while) .*$/, '')
        .split(inner)
        .find(
          (part) =>
            part !== undefined &&
            / or /.test(part) &&
            !/\b(?:more|less|two|better|not|no|if|whether|true) or |\bor (?:so|not|more|less|similar|something|whatever|other|others)\b/i.test(
              part,
            ) &&
            part.length <= 80,
        )
    : undefined
  if (either !== undefined && !isStatement(either))
    return `Which of these is wanted: ${either.replace(/^(?:the|an?) (?=\S+ or )|^(?:add|use|make|create|move|try) (?:an? )?/i, '').trim()}?`
  const [, which] =
    /\b(?:some|certain|various|several|a few|other) ((?:of (?:the |our )?)?[\p{L}\p{N}_/-]+(?: (?!(?:and|or|is|are)\b)[\p{L}\p{N}_/-]+)?)/iu.exec(
      words.split(/ (?:to|for|in|so|that|from) /, 1)[0] ?? '',
    ) ?? []
  const certain =
    /\b(?:for|of|in) (?:some|certain|various|several) ([\p{L}\p{N}_/-]+)/iu.exec(words)?.[1] ?? which
  if (certain?.endsWith('s') === true) return `Which ${certain.replace(/^of (?:the |our )?/i, '')} are meant?`
  if (/\b(?:everything|all (?:the )?(?:things|stuff))\b/i.test(words))
    return `What belongs to “${/\b(?:everything|all (?:the )?(?:things|stuff))\b/i.exec(words)?.[0] ?? ''}”, and what stays as it is?`
  const [, left] = /\bremaining ((?:\S+ )?[\p{L}_-]+s)\b/u.exec(words) ?? []
  if (left !== undefined) return `Which ${left} remain, and where?`
  if (order === null ? isStatement(line.main) : order.isLater) return null
  const [, adjective = '', noun = ''] =
    measure.exec(
      words.split(/ (?:to|into|from|in|on|for|with|by|so|that|which|when|because) /, 2).join(' – '),
    ) ?? []
  if (adjective === '') return null
  const nouns = noun.trim()
  if (isMany(nouns)) return `Which ${nouns} count as ${adjective.toLowerCase()}?`
  const [article] = new RegExp(`\\ban? ${adjective} `, 'i').exec(words) ?? []
  return article === undefined ? null : `What counts as ${article.toLowerCase()}${nouns}?`
}

/** A criterion of the purpose that the line tells, about `thing` where the words say "it". */
export function toAimCriterion(aim: string, thing: string | null): string {
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
export function toWholeCriterion({ pattern }: DebtFacts, slots: Slots, remedy: string): string | null {
  const words = lowerFirst(remedy)
  if (pattern.id === 'audit')
    return `Every finding is listed with its place and what should happen: ${words}.`
  return pattern.id === 'missing-tests' && slots['place'] == null
    ? `Each case that this means, good and bad, has a test: ${words}.`
    : null
}

const strong =
  /^(?:remove|add|delete|replace|move|update|rename|simplify|create|make|use|put|fix|convert|drop|write|extract|split|document|test|only \p{L}+|simplify|merge|extend|improve|clean|handle|rework|refactor|group) /u
const exception =
  /^(?:leaving|except(?: for)?|excluding|but not|apart from|keep(?:ing)?|without|only|not) \S/i
const ofCode =
  /^(?:simplify|improve|refactor|rework|clean|tidy|organi[sz]e|restructure|rewrite|update|fix|merge|unify|move|optimi[sz]e|use|add|remove|handle|test|document|split|keep|stream|load|group|sort)$/

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
  const way =
    order !== null && isVague(order.base)
      ? /(?<!caused|made|created|broken|introduced) (by (?!hand\b)\p{L}+ing [^.;]{6,120})/u.exec(
          order.rest,
        )?.[1]
      : undefined
  const others = [
    ...ordered,
    ...line.sentences.slice(0, 5).flatMap((sentence) => sentence.split(/; | [-–—] /)),
    ...line.remarks,
  ].flatMap((words) => {
    const text = words.trim().replace(/[\s.!]+$/, '')
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
    return next === null || !ofCode.test(next.base)
      ? []
      : [`The review finds that this was done as well: “${lowerFirst(text)}”.`]
  })
  const told = [
    ...(later === null ? [] : [shown(later)]),
    ...(way === undefined ? [] : [`It was done in the way that this item names: ${way}.`]),
    ...others,
  ]
  return [...new Set(told)].slice(0, 2)
}

function shown(result: string): string {
  return `A test, a search or the review shows this as well: ${result.replace(/\s+/g, ' ')}.`
}
