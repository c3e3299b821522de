// The open questions of a debt, best first, without those that its line answers.

import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { planned } from '../patterns/debt-pattern.ts'
import { fillQuestions, type Slots } from '../patterns/pattern.ts'
import { isMany, isVague, ofOwnWords } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { isNeutral } from '../technical/technical-problem.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isQuestion } from './debt-left-over.ts'
import type { DebtFacts } from './debt-slots.ts'

interface Answered {
  readonly [field: string]: unknown
}

/** The questions of a debt, best first, without those that `details` or the line answer; the last asks for cost and measure. */
export function toDebtQuestions(
  { pattern, line, order, complaint, aim, besides, said }: DebtFacts,
  slots: Slots,
  details: Answered,
) {
  const answered = new Set(
    Object.entries(details).flatMap(([key, value]) =>
      value === null || key === 'remedy' ? [] : [`details.${key}`],
    ),
  )
  const isTold =
    (pattern.id === 'general' && order !== null && (!isVague(order.base) || ofOwnWords.test(order.base))) ||
    ((aim !== null || besides.length > 0) && /^(?:rewrite|general|improved)$/.test(pattern.id))
      ? true
      : /^(?:stated|homemade-tool)$/.test(pattern.id)
        ? details['remedy'] !== null
        : pattern.id === 'naming'
          ? / (?:to|->|→|=>) \S/.test(order?.rest ?? '')
          : pattern.id === 'audit' &&
            /(?:\band|\bor|,) (?:resolve|remove|fix|mend|replace|rewrite|rename|update|convert)/i.test(
              line.main,
            )
  if (isTold) answered.add('details.remedy')
  const own = fillQuestions(pattern, slots, answered)
  const isOpen =
    (/\?\s*$/.test(line.core) && line.core.length < 160) ||
    /^(?:consider|look into) /.test(`${order?.base} ${order?.rest}`)
  const asked = findAsked(line)
  const choice = said === null || order !== null ? findChoice(line, order) : null
  const isUnsure = order === null && complaint === null && isNeutral(line.main)
  const opening = asked ?? (isOpen && pattern.id !== 'decided' ? decided : isUnsure ? unsure : null)
  const chosen = choice === null ? [] : [{ field: 'acceptanceCriteria', question: choice }]
  const isLater = pattern.rank > 0 && /^What does “(?!something)/.test(choice ?? '')
  const best = [
    ...(opening === null ? [] : [{ field: 'details.remedy', question: opening }]),
    ...(isLater ? [] : chosen),
  ]
  const known = new Set(best.map(({ field }) => field))
  for (const question of own) {
    if (known.has(question.field) || question.field === 'details') continue
    known.add(question.field)
    best.push(question)
    if (isLater && best.length === 1) best.push(...chosen)
  }
  if (best.length === 0) best.push({ field: 'details.risk', question: present })
  const first = best.slice(0, 2)
  const isWhole = ['interest', 'before', 'after', 'location'].every((key) => answered.has(`details.${key}`))
  if (isWhole) return first
  const asks = own.find(({ field }) => field === 'details')?.question ?? toCost(slots['lack'] ?? null)
  const last = answered.has('details.interest')
    ? 'How will we know that this is solved?'
    : answered.has('details.before') && answered.has('details.after')
      ? asks.replace(/, and (?:which|how many may|what is good) .*$/, '?')
      : asks
  return [...first, { field: 'details', question: last }]
}

/** For a line that ends with a question mark. */
const decided = 'Has this been decided, or should alternatives be compared first?'

/** Where the line itself says what is to change. */
const present = 'What must keep working exactly as it does today?'

/** What the state of today costs, where a clause tells it; else what the work is good for. */
function toCost(lack: string | null): string {
  return lack === null || lack.length > 100 || vagueState.test(lack)
    ? planned.question
    : `What goes wrong or takes longer today because ${lack.replace(' not yet ', ' not ')}?`
}

const vagueState =
  /^(?:this|it|nothing|no|there (?!(?:is|are) no )|how|what|which) |[:“?]|\. |\b(?:not resolved|not (?:right|known|been checked)|needs? (?:reworking|an update)|not set|cleaned up|good enough)\b/

/** For a line that only tells how something is. */
const unsure = 'Is this how it works today, or how it should work?'

/** The first question that the line asks beside its order; null for none. */
function findAsked(line: Line): string | null {
  const asked =
    line.sentences.slice(1, 8).find(isQuestion) ?? line.remarks.find((words) => /^\S+ \S+.*\?$/.test(words))
  const maybe = /^maybe (?:call it (.+)|(.+))\?$/i.exec(asked ?? '')
  if (maybe !== null)
    return maybe[1] === undefined ? `Is this wanted: ${maybe[2]}?` : `Should it be called ${maybe[1]}?`
  return asked === undefined ? null : upperFirst(asked)
}

const inner =
  / (?:to|for|in|on|of|from|with|into|by|as|at|so|when|if|that|which|because|instead|behind|via|using|between) |[,;:(] | ?\(|\)/
/** Words that leave open what is meant. */
const measure =
  /(?<!\bthe )\b(large|big|huge|long|complex|heavy|slow|old|unnecessary|unneeded|irrelevant|redundant|suitable|appropriate|correct|important|critical|sensitive|noisy|meaningful|risky|obsolete|outdated|stale|confusing|hacky|trivial)((?: (?!and\b|or\b)[\p{L}\p{N}_-]+){1,3})/iu

/** A quality of which everybody thinks something else. */
const ofTaste =
  /(?<!\bfor )\b((?:proper|sensible|reasonable|meaningful|better|nicer|cleaner|clearer|neater|smarter|modern|professional) [\p{L}-]+(?: (?!(?:and|or|for|of|in|to|with|between|that|on|from|by|as|so|when|using)\b)[\p{L}-]+){0,2}|properly|sensibly|idiomatic\w*|intelligently|nicely)(?![\p{L}-])/iu

/** A question on what the line itself leaves open: alternatives, "some X", "large X", "see the issue"; null for none. */
function findChoice(line: Line, order: Order | null): string | null {
  const words = (order === null ? line.main : order.rest).replace(/\s*[.!?]+$/, '')
  if (order?.base === 'find' && /\b(?:ways?|methods?|approach|solution) (?:to|for|of) /.test(words))
    return 'Which options are there, and what decides between them?'
  const [, one, that] =
    order === null ? [] : (/^(\p{L}+) or (\p{L}+) (?!more\b|so\b)/u.exec(order.clause) ?? [])
  if (one !== undefined && that !== undefined)
    return `Which of these is wanted: ${one.toLowerCase()} or ${that}?`
  const [vague] =
    /(?<!\bor |like )\bsomething(?! (?:like|more like|that|which|to|from|for|in|is)\b)(?: (?:more )?[\p{L}-]+)?/iu.exec(
      words,
    ) ?? []
  if (vague !== undefined && order !== null) return `What does “${vague}” mean here?`
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
  if (order === null && !/\b(?:some|certain)\b/i.test(words)) return null
  const certain =
    /\b(?:for|of|in) (?:some|certain|various|several) ([\p{L}\p{N}_/-]+)/iu.exec(words)?.[1] ?? which
  if (certain?.endsWith('s') === true) return `Which ${certain.replace(/^of (?:the |our )?/i, '')} are meant?`
  if (/\b(?:everything|all (?:the )?(?:things|stuff))\b/i.test(words))
    return `What is included in “${/\b(?:everything|all (?:the )?(?:things|stuff))\b/i.exec(words)?.[0] ?? ''}”, and what stays as it is?`
  const [, wished] = ofTaste.exec(words) ?? []
  if (wished !== undefined) return `What does “${wished}” mean here?`
  const [, left] = /\bremaining ((?:\S+ )?[\p{L}_-]+s)\b/u.exec(words) ?? []
  if (left !== undefined) return `Which ${left} remain, and where?`
  if (order === null ? isStatement(line.main) : order.isLater) return null
  const [, adjective = '', noun = ''] =
    measure.exec(
      words.split(/ (?:to|into|from|in|on|for|with|by|so|that|which|when|because) /, 2).join(' – '),
    ) ?? []
  if (adjective === '') return null
  const nouns = noun.trim()
  return isMany(nouns) ? `Which ${nouns} count as ${adjective.toLowerCase()}?` : null
}
