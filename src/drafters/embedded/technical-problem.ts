// What is wrong in a line of technical debt: its own words where it says so, else no more than the wish itself implies.
import { toBareVerb } from './bare-title.ts'
import { cutText } from './compose-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import type { Phrase } from './grammar/phrase.ts'
import type { DebtPattern } from './patterns/debt-pattern.ts'
import { generalDebt } from './patterns/debt-upkeep.ts'
import { fillTemplate, type Slots, toSentence } from './patterns/pattern.ts'
import type { Order } from './technical-order.ts'
import { isGoal, isStatement } from './technical-statement.ts'

/** True for a noun phrase that names what is to come, such as "a linter": nothing of it is there today. */
export function isWish(line: Line, order: Order | null): boolean {
  return (
    order === null &&
    !isStatement(line.main) &&
    line.question === null &&
    /^(?:Add|Introduce|Set up|Write)$/.test(
      toBareVerb(line.main.replace(/^[\p{L}-]{3,20}: /u, ''), '', false) ?? '',
    )
  )
}

/** True where nothing says that something is wrong: the line only names its subject, or states how things are to be. */
export function isNamedOnly(line: Line, order: Order | null): boolean {
  if (order !== null && !order.isLater) return false
  if (isStatement(line.main)) return isGoal(line.main)
  if (order === null && line.main.split(' ').length > 6) return false
  const words = order === null ? line.core : line.main.replace(/\b(?:errors?|issues?|bugs?)\b/gi, '')
  return !wrongWords.test(words)
}

/** What the line says is wrong, else what the wish implies. */
export function toProblem(
  line: Line,
  order: Order | null,
  complaint: Phrase | null,
  pattern: DebtPattern,
  slots: Slots,
): string {
  if (complaint === null) {
    if (slots['wish'] === '') return 'The input does not say what is wrong.'
    const isVague = pattern.problem.includes('{thing}') && slots['thing'] == null && pattern.kind !== 'test'
    const isContrast = pattern.contrast !== undefined && slots['thing'] != null && slots['goal'] != null
    const isStory = line.role !== null || /^(?:i|we) (?:want|would like|wish)\b/i.test(line.core)
    if (order === null && (isStory || isGoal(line.main)))
      return fillTemplate(aimed, slots, pattern.fallbacks) ?? line.core
    const isNamed = pattern.id === 'general' && order === null && !isStatement(line.main)
    const template = isContrast
      ? pattern.contrast
      : isNamed
        ? named
        : (isVague ? generalDebt : pattern).problem
    return fillTemplate(template, slots, pattern.fallbacks) ?? line.core
  }
  const thing = slots['thing'] ?? null
  const isDangling = /^(?:it|it['’]s|its|they|they['’]re|this|that|these|too|way)\b/i.test(complaint.text)
  const text = isDangling && thing !== null ? `${thing}: ${lowerFirst(complaint.text)}` : complaint.text
  return cutText(toSentence(text), 600)
}

/** For a statement of how things are to be. */
const aimed = 'The input says how it is to be, not what is wrong today: {wish}.'
/** For a noun phrase that neither asks for something nor says what is wrong. */
const named = 'The input only names the subject and does not say what is wrong with it: {wish}.'
/** Words that say that something is wrong, in a line that is no sentence. */
const wrongWords =
  /\b(?:too|no|not|never|missing|lack\w*|without|only|still|unused|unneeded|unnecessary|dead|old|legacy|outdated|stale|deprecated|obsolete|duplicat\w*|redundan\w*|copy\w*|repeated|repetit\w*|hard-?coded|magic|global|flaky|slow|large|huge|big|long|giant|monolith\w*|god|bloat\w*|tight\w*|coupl\w*|circular|spaghetti|mess\w*|ugly|hack\w*|work-?arounds?|inconsisten\w*|mixed|misleading|confusing|wrong|broken|brittle|fragile|failing|fails?|leak\w*|race|untested|undocumented|untyped|unsafe|insecure|vulnerab\w*|todos?|fixmes?|warnings?|errors?|violations|bugs?|issues?|debt|left-?overs?|orphan\w*|bad|poor|debug|commented|inefficient|n\+1|isn['’]t|aren['’]t|doesn['’]t|don['’]t|can['’]t|cannot|smells?|complex\w*|deep\w*|nested|implicit|manual\w*|three|two|four|several|multiple|many)\b|\b\d[\d,.]*k?\+? (?:lines|loc|globals|props|methods|functions|files|places|copies|usages|arguments|parameters|dependencies|fields|classes)\b/i
