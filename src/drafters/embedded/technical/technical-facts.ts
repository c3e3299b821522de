// What a line of technical work states of itself: what is wrong, what it costs, where and when, what it would risk.
import type { DebtDetails } from '../../../backlog/work-types/debt.ts'
import type { Line } from '../grammar/line.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import { type Order, toOrder } from './technical-order.ts'
import { isStatement } from './technical-statement.ts'

const readLimit = 1_500
const breaks = /[.;!?]\s+|,\s+(?:and |but )?|\s[-–—]+\s|:\s+/g

function toClauses(line: Line): string[] {
  return line.core
    .slice(0, readLimit)
    .split(breaks)
    .map((clause) => clause.replace(/[\s.!?;,]+$/, '').trim())
    .filter((clause) => clause.length > 2)
}

/** True for "As a X, I want …": a wish, whatever its words. */
export function isStory(line: Line): boolean {
  return (
    /^(?:i|we) (?:want|would like|wish)\b/i.test(line.core) ||
    (line.role !== null && /\bas an? /i.test(line.core.slice(0, 200)))
  )
}

/** The statement of what is wrong; null for a line that only says what to do. */
export function findComplaint(line: Line, order: Order | null): Phrase | null {
  if (isStory(line)) return null
  if (order === null || order.isLater) {
    const opening = line.sentences[0] ?? line.core
    const text = (line.main.length > 3 && opening.includes(line.main) ? opening : line.core).replace(
      /[\s.!]+$/,
      '',
    )
    const bare = order?.isLater === true ? beforeOrder(text, order.clause) : text
    const isNoWish = (line.question === null || isStatement(bare)) && bare.includes(' ')
    return isNoWish ? toPhrase(line.raw, bare.slice(0, 500)) : null
  }
  if (/^(?:that|sure|if|whether)\b/i.test(order.rest)) return null
  const [first = '', ...others] = toClauses(line)
  const wrong =
    /\b(?:too|wrong|slow|hard|bad|confus\w*|broken|currently|today|still|twice|duplicat\w*|mess\w*|ugly|outdated|deprecated|unused|nobody|never|no longer|breaks?|fails?|causes?|instead of|because|since|isn['’]?t|doesn['’]?t|don['’]?t|can['’]?t|not|grown|appears?|exists?|lives?|takes?|spread|sprinkled|only|reloads?|rebuilds?|re-?reads?|blocks?|slows?|costs?|confuses?|hides?|prevents?|leaks?)\b/i
  const tail = /^[^:]{8,120}: (.{12,300})$/.exec((line.sentences[0] ?? '').replace(/[\s.!]+$/, ''))?.[1]
  if (tail !== undefined && isStatement(tail) && wrong.test(tail) && toOrder(tail) === null)
    return toPhrase(line.raw, tail)
  const found = [...others, ...line.remarks].find(
    (clause) =>
      clause.split(' ').length >= 2 &&
      clause !== first &&
      isStatement(clause) &&
      wrong.test(clause) &&
      toOrder(clause) === null &&
      !/\b(?:fine|ok|okay)$/i.test(clause) &&
      !/\b(?:would|will|should|shorter|easier|faster|cleaner|simpler|smaller|better)\b/i.test(clause) &&
      !/^(?:if|when|so|so that|instead|live|done|see|e\.g|as of|until|whose|which|who|or|and|then|we (?:can|could|should)|this (?:will|should|would))\b/i.test(
        clause,
      ),
  )
  const why = line.reason?.text.replace(/^(?:because|since|as)\s+/i, '') ?? null
  const isCause =
    why !== null && new RegExp(`(?:because|since|as) ${escapeWords(why.slice(0, 40))}`, 'i').test(line.core)
  const reason = isCause && isStatement(why) ? why : null
  return toPhrase(line.raw, (found ?? reason)?.replace(/^(?:because|since) /i, ''))
}

function escapeWords(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function beforeOrder(text: string, clause: string): string {
  const index = text.indexOf(clause)
  const head = index < 6 ? text : text.slice(0, index)
  return head.replace(/[\s,;:.–—-]+(?:and|so|then)?\s*$/, '')
}

/** True where the words tell that the cost is paid again and again. */
export function isRecurring(line: Line): boolean {
  return /\b(?:every (?:time|new|change|release|build|deploy|run|test run|pr)|each (?:time|new|change|release|build)|again and again|over and over|keeps? (?:on )?\w+ing|constantly|all the time|always|on every)\b/.test(
    line.lower,
  )
}

const period =
  /\b(?:(?:every|each|per) (?:time|new|change|release|build|deploy\w*|run|pr|sprint|week|day|month)|(?:every|each) new [a-zß-ɏ]+|on every|hours? an?|a (?:day|week|sprint|month)|must be updated in (?:two|three|several) places)\b/i

/** The sentence that tells a recurring cost, in the line's words. */
export function findInterest(line: Line): string | null {
  return sentenceWith(line, period)
}

/** The sentence that tells what may happen. */
export function findRisk(line: Line): string | null {
  return sentenceWith(
    line,
    /\b(?:risks?|might (?:break|fail|lose|leak)|could (?:break|fail|lose|leak|crash)|may (?:break|fail|lose|cause)|will (?:break|fail|stop|bite)|vulnerab\w+|data loss|if [a-zß-ɏ]+ (?:leaves|quits|retires|is (?:away|ill|sick|gone))|(?:nobody|no one) else (?:can|knows))\b/i,
  )
}

function sentenceWith(line: Line, cue: RegExp): string | null {
  const sentence = line.sentences.slice(0, 12).find((text) => cue.test(text) && toOrder(text) === null)
  return sentence === undefined ? null : sentence.replace(/[\s.!]+$/, '').slice(0, 500)
}

const measure = String.raw`(?:~|about |around |some )?\d[\d.,]*k? ?\+?(?:%|(?:lines|loc|files|places|warnings|todos?|errors|components|minutes|mins?|seconds|secs?|ms|hours|kb|mb|gb|copies|tests|classes|usages|spots|calls)\b)\+?`
const beforePattern = new RegExp(
  String.raw`(?<!\b(?:to|under|below|than|least|reach|within|over|above|exceeding|load|fetch|show|keep|last|first|every) )(?<![>≥<≤] ?)(?<![\w.])(?!100 ?%)(${measure}|cc ?= ?\d+)`,
  'i',
)
const afterPattern = new RegExp(
  String.raw`\b(?:to|under|below|at least|reach|achieve|within|less than|at most) (${measure})`,
  'i',
)
const downPattern = /\bdown to ((?:about |around |~)?\d[\d.,]*k?)\b/i

/** The measure as it is, such as "~200 lines"; null where the line has none. */
export function findBefore(line: Line, kind: DebtDetails['kind']): string | null {
  return kind === 'dependency'
    ? null
    : (beforePattern.exec(line.core.slice(0, readLimit))?.[1]?.trim() ?? null)
}

/** The measure to be reached, such as "90%". */
export function findAfter(line: Line, kind: DebtDetails['kind']): string | null {
  if (kind === 'dependency') return line.versions?.to ?? null
  const text = line.core.slice(0, readLimit)
  return (
    (
      afterPattern.exec(text)?.[1] ??
      downPattern.exec(text)?.[1] ??
      /\b(100 ?%)(?= (?:\S+ ){0,2}coverage\b)/i.exec(text)?.[1]
    )?.trim() ?? null
  )
}

const environmentWords =
  /\b(?:production|prod|staging|stage env\w*|pre-?prod|uat|qa|test env\w*|dev env\w*|development env\w*|review apps|preview env\w*|ci env\w*|local dev\w*|sandbox|(?<=\b(?:in|on|the|for|our) )test(?= (?:and|or) (?:prod|staging|dev|qa)| (?:servers?|systems?|clusters?|stage|machines?|vms|boxes|databases?)\b)|(?<=\b(?:production|prod|staging|dev) and )test(?=[.,;]|$))\b/gi

/** Before an environment that something is only compared with. */
const likeness = /\b(?:match\w*|mirror\w*|resembl\w*|like|same as|closer to|parity with) (?:\w+ and )?$/i
/** An environment inside the name of a file, with one character before it and two after it. */
const fileName = /^[.-]\w|\w\.\w$/

/** Environments that the line names as places, each once, as written. */
export function findEnvironments(line: Line): string[] {
  const seen = new Set<string>()
  const core = line.core.slice(0, readLimit)
  for (const match of core.matchAll(environmentWords)) {
    const [word] = match
    const end = match.index + word.length
    const before = core.slice(Math.max(0, match.index - 30), match.index)
    if (likeness.test(before) || fileName.test(core.slice(Math.max(0, match.index - 1), end + 2))) continue
    const key = word.toLowerCase().replace(/^production$/, 'prod')
    if (![...seen].some((other) => other.toLowerCase().replace(/^production$/, 'prod') === key))
      seen.add(word)
  }
  return [...seen].slice(0, 5)
}

const windowWords =
  /\b(?:(?:at night|overnight|on (?:a )?(?:sundays?|saturdays?|weekends?)|over the weekend|outside (?:of )?(?:business|office|opening|working) hours|maintenance window\b[^,.;]{0,60}|without (?:any )?downtime|zero[- ]downtime|no downtime))\b/i
/** Before a time of day: what happens then, not when the work may be done. */
const happening =
  /\b(?:stop|avoid|instead of|no longer|fails?|failed|takes|runs?|ran|every|each|was|were|happens?|sleeps?|comes?|goes|starts?|refresh\w*|jobs?|batch|scales?|switch\w* off|turn\w* off|shuts?)\b[^,.;]{0,60}$/i

/** When it may be done, as stated. */
export function findWindow(line: Line): string | null {
  const match = windowWords.exec(line.core.slice(0, readLimit))
  if (match === null) return null
  const isTime = !/downtime|window/i.test(match[0])
  return isTime && happening.test(line.core.slice(0, match.index)) ? null : match[0].trim()
}

const threat =
  /\b(?:otherwise|or else|will (?:ask|stop|break|fail|expire|be (?:shut|closed|removed|down|lost))|expires?|expired|runs? out|hits? eol|eol|end of (?:life|support)|isn['’]?t free|no longer (?:free|supported)|(?:stops?|ends?) (?:in|on|security|support)|is being closed|(?<!whether |if )we['’]?re (?:closed|down)|single point of failure|no standby|no backups?|leaked|exposed|(?:switch(?:es)?|turns?|shuts?) (?:it|them|us|this) (?:off|down)|(?:is|are|gets?) (?:being )?(?:switched off|shut down|retired|discontinued))\b/i

/** The sentence that tells what happens if nothing is done. */
export function findThreat(line: Line): string | null {
  const clause = toClauses(line).find((words) => threat.test(words) && toOrder(words) === null)
  return sentenceWith(line, threat) ?? clause ?? null
}

/** Likelihood from the words alone: 5 where it has happened or is happening, 4 where an end is announced. */
export function toLikelihood(line: Line): number | null {
  if (
    /\b(?:expired|leaked|exposed in|again|keeps? \w+ing|is down|already|went down|was off|off air|ran out|disk full)\b/.test(
      line.lower,
    )
  )
    return 5
  if (
    /\b(?:eol|end of (?:life|support)|expires?|isn['’]?t free|no longer (?:supported|maintained|free)|contract ends|deprecated|discontinued)\b/.test(
      line.lower,
    )
  )
    return 4
  return null
}

/** What the answer is for, where the line says so. */
export function findUnblocks(line: Line): string | null {
  const match =
    /\b(?:before (?:we|i|you|committing|building|touching|starting|choosing|investing|the (?:build|rewrite|migration|project|contract|decision))\b[^.;!?]{0,160}|(?:(?:this |it |which |that )(?:blocks|unblocks)|(?:unblocks|blocks (?=the |our |us |all |every ))|(?:this |it )?(?:is needed for|is blocking))\s[^.;!?]{2,160}|(?:so (?:that )?|to )(?:we|i|they) can (?:decide|choose|plan)\b[^.;!?]{0,160}|(?:to|and) decide (?:from that )?(?:whether|if|which|between|how)\b[^.;!?]{2,160})/i.exec(
      line.core.slice(0, readLimit),
    )
  if (match !== null && match.index > 3) return match[0].trim()
  const purpose = line.reason?.text ?? null
  // The purpose of what is asked about is no purpose of the answer.
  return purpose !== null && line.question?.text.includes(purpose) === true ? null : purpose
}

/** How soon the answer is needed, where the words tell. */
export function toUrgency(line: Line): 'now' | 'soon' | 'later' | null {
  if (
    /\b(?:urgent\w*|asap|blocking|blocks|blocker|this (?:week|sprint)|right away|immediately)\b/.test(
      line.lower,
    )
  )
    return 'now'
  if (line.deadline !== null || /\bbefore (?:we|committing|building|the)\b/.test(line.lower)) return 'soon'
  return /\b(?:some ?day|eventually|low prio\w*|not urgent|future work|phase [23]|post-?(?:mvp|launch)|nice to (?:know|have)|later)\b/.test(
    line.lower,
  )
    ? 'later'
    : null
}
