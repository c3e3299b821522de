// What somebody tells of a debt: the clause that says what is wrong, its subject, and the kind of record it is about.
import { cutText } from '../compose-draft.ts'
import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import { deadRecords, doubleRecords, outdatedText } from '../patterns/debt-records.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fitTitle } from '../title.ts'
import { splitEffect, toRelief } from './debt-effect.ts'
import { isHanging, toDeedTitle } from './debt-said-title.ts'
import { isSure } from './sure-thing.ts'
import { isDailyLine, number, text, toToldKind } from './told-kind.ts'

export interface Said {
  /** What is wrong, in the third person, without what follows from it and what is felt about it. */
  readonly clause: string
  /** What stands before the verb of the clause, with its article; null where that cannot be told. */
  readonly subject: string | null
  /** For lists, texts and sheets that people keep; null for code and for what is of no known kind. */
  readonly pattern: DebtPattern | null
  /** True where nothing in the line speaks of code. */
  readonly isDaily: boolean
  /** A sentence that is true when what follows from the fault has ended. */
  readonly relief: string | null
  /** What is to be done about it, where the line says so in a wish of its own. */
  readonly wish: string | null
}

/** What the line tells of how things are. Linear in the line. */
export function readSaid(line: Line, later: Order | null): Said {
  const [opening = line.core, next = ''] = line.sentences
  const isCut = (opening.match(/"/g) ?? []).length % 2 === 1
  // "I note it in the log, my wife in the book": the grammar takes these for two sentences.
  const isJoined =
    line.core.startsWith(`${opening}, `) &&
    (/^I /.test(opening) || /^half /i.test(line.core.slice(opening.length + 2)))
  const whole = toSaidWhole((isCut ? `${opening} ${next}` : isJoined ? line.core : opening).slice(0, 400))
  const ordered =
    later === null || /^\S+ and \S+$/.test(later.clause) ? -1 : whole.slice(16).indexOf(`, ${later.clause}`)
  const end = ordered < 0 ? whole.slice(16).search(after) : ordered
  const told = splitEffect(ordered < 0 ? whole : whole.slice(0, end + 16))
  const cut = (end < 0 || told.fault.length < end + 16 ? told.fault : whole.slice(0, end + 16)).replace(
    hanging,
    '',
  )
  const subject = toSubjectOf(cut)
  const core = line.core.slice(0, 1_500)
  const lower = core.toLowerCase()
  const isDaily = isDailyLine(core)
  const pattern = toToldKind(lower, subject, isDaily)
  return {
    clause:
      pattern?.id === 'unwritten-knowledge'
        ? toSaidWhole((core.split(/[.!?] /, 1)[0] ?? core).slice(0, 300)).replace(
            /[,;] (?:(?:please )?(?:write|get|put|sort)|needs?) .*$/,
            '',
          )
        : cut,
    subject,
    pattern,
    isDaily,
    relief:
      told.effect ?? (next === '' || isCut || isJoined ? null : toRelief(toSaidWhole(next.slice(0, 200)))),
    wish: null,
  }
}

/** True where nobody orders: a need ("needs a rule"), or a statement whose first word could be an order too. */
export function isStatementOf({ base, clause, isLater }: Order, lower: string): boolean {
  if (/^(?:(?:whenever|when|if|so|because) |[^:]{3,40}: (?:each|every|half|lots|there) )/i.test(clause))
    return true
  if (isLater && /[^su]s$/.test(base)) return true
  if (isLater || base === 'have') return !lower.includes(clause.slice(0, 8).toLowerCase())
  return (
    /^(?:stop|style|route|question|sample|document|report|contract|book|map|match|record|label|train|screen|stock|price|address)$/.test(
      base,
    ) &&
    (/, (?:nobody|no one) (?:updated|touched|knows)\b|\bthat closed\b/.test(lower) ||
      /^\S+ (?:(?!(?:that|which|who|if|where|when|what|how|so|because|to)\b)[^\s,;:]+ ){1,9}?(?:is|are|was|were|has|have|still|keeps?|lie|lives?|differs?|disagrees?|contradicts?)\b/i.test(
        clause,
      ))
  )
}

/** What follows from a fault, who suffers from it, and what is felt or asked about it. */
const after =
  /(?:,|;| [-–—]| …)(?: (?:and|so|but|yet|now|since))* (?:get|put|make|bring|go|build|tidy|clean|sort|drop|use (?:an?|the|one)|rewrite|replace|convert|move|extract|agree|settle|take|update|reduce|pull|lift|cut|split|swap|untangle|fold|automate|needs|one (?:of them |[a-z]+ )?(?:must|has to|is enough)|delete|remove|pick|kill|trim|prune|rip|weed|archive|switch|merge|time|(?:each|every|any|one|the last) (?:time|(?:[a-z]+ ){1,3}(?:means?|takes|took|costs|breaks|starts|is|wants))|whenever|if|so|which|nobody|no one|none (?!agree)|some(?:one|body)|guess|please|pls|it['’]s|i|we|they can|he|she|needs?|should|could|can['’]?t|let['’]s|works|drives|when|here|newcomers|people|developers|trainees|agents|everyone)\b| (?:and|so|but)(?: now)? (?:(?:each|every) time|whenever|nobody|no one|none of us|when|we|i|it takes)\b/i

const hanging = /(?:,? (?:but|and|so))?[\s.!,;…]+$|,? (?:but|and|so)$/

/** "there are three lists for malt, so …" of "we have three lists for malt, so …". */
function toSaidWhole(first: string): string {
  return first
    .replace(/ \([^()]*\)/g, '')
    .replace(/^(?:so|and|but|because|well|honestly|frankly|currently|today|right now),? /i, '')
    .replace(/ like (?=\d)/, ' ')
    .replace(
      /^(?:the )?(?:devs?|developers|team|engineers) (?:says?|sighs?|complains?) (?:that )?|, says [^,]{3,30}$/gi,
      '',
    )
    .replace(/^we['’]re carrying (?=.* around\b)/i, 'we have ')
    .replace(/^(?:we|i)(?: still)?(?: have|['’]ve)(?: got)? (?!to\b)/i, 'there is ')
    .replace(
      new RegExp(String.raw`^there(?: is|['’]s) (?=${number} |\S+s (?:in|with|who|that|by|per|for)\b)`, 'i'),
      'there are ',
    )
    .replace(/^there is (?=the )/, '')
    .replace(/\bmy (?:nephew|brother|sister|wife|husband|father|mother|son)(?: in law)?\b/gi, 'a relative')
    .replace(/\bour(?: own)? (?!(?:own )?one\b)|^my(?: own)? /gi, 'the ')
    .replace(/\bmy (?=[a-zß-ɏ])/gi, 'the author’s ')
    .replace(/ in (?:there|it)(?= who| that|$)/, '')
    .replace(/,? (?:of course|somehow|at all|anyway)$/i, '')
    .replace(hanging, '')
}

/** The clause inside a sentence, with its article. */
export function toSaidText({ clause, subject }: Said): string {
  const isBare =
    subject?.startsWith('the ') === true &&
    !clause.includes(': ') &&
    clause.toLowerCase().startsWith(subject.slice(4).toLowerCase())
  return cutText(`${isBare ? 'the ' : ''}${lowerFirst(clause).replace(/[\s?]+$/, '')}`, 200)
}

const verb =
  /^((?!(?:there|it|they|we|i|what|if|when|every|each|in|on|at|half|most|nobody|no|somebody)\b)(?:(?!(?:who|that|which)\b)[^\s,;:]+ ){1,8}?)(?:still|nobody|is|are|was|were|has|have|sits?|stands?|lives?|lies?|gets?|go(?:es)?|comes?|hangs?|lists (?=the|an?\b)|says?|shows?(?!-)|mentions?|tells|explains?|names(?= (?:an?|the|people)\b)|describes?|points? to|refers?|exists?|contradicts?|carry|carries|stay|keeps?|with|full of)\b/i

function toSubjectOf(clause: string): string | null {
  const named = /^([^\s,;:"“]+(?: [^\s,;:"“]+){0,3}):/.exec(clause)?.[1]
  const words = named ?? verb.exec(clause)?.[1]?.trim()
  return words === undefined ||
    words.length > 50 ||
    /\d|["“]|^(?:the same|same|an?|one|not|unsure|since) /i.test(words) ||
    !isThing(words)
    ? null
    : toPlainDefinite(words)
}

const container =
  /\b(?:lists?|tables?|registers?|files?|catalogues?|inventory|databases?|records|names|codes|entries|tags|numbers|templates|book|base|categories|types|labels|articles|breeds)$/i

/** What a title depends on besides its words. */
interface Told {
  readonly said: Said | null
  readonly pattern: DebtPattern
  readonly order: Order | null
}

/** `title`, or a better one of what the line tells. */
export function toTitleOfSaid(title: string, { said, pattern, order }: Told): string {
  if (said === null)
    return (/^no /i.test(title) && toDeedTitle({ clause: title, subject: null, pattern: null })) || title
  const { clause, subject, pattern: record, wish } = said
  const plain = upperFirst(
    clause
      .replace(/^there(?: is| are|['’]s) (?:still )?(?!no\b)/i, '')
      .replace(/^(?:the|an?) (?=\S+ \S)/i, ''),
  )
  const deed =
    order === null || pattern.id === 'double-entry' || /\bone place\b/.test(order.clause)
      ? toDeedTitle(said)
      : null
  if (deed !== null) return deed
  if (
    order?.isLater === true &&
    (isHanging(order, subject) ||
      (/ \S+ \S+ /.test(clause) && title.includes(clause)) ||
      (!clause.includes(':') && !/^fail\b| and \d/.test(order.clause) && /^[^(]+ \([^()]+\)$/.test(title)))
  ) {
    const whole = `${plain.replace(/^we (?:keep|have|run) /i, '')}: ${lowerFirst(order.clause).replace(/[\s.!]+$/, '')}`
    if (whole.length <= 112 && !plain.includes(order.clause)) return upperFirst(whole)
  }
  if (
    wish !== null &&
    subject !== null &&
    !/^(?:walk|ask|tell) /.test(wish) &&
    wish.includes(` ${subject}`) &&
    wish.length <= 90
  )
    return upperFirst(wish)
  if (subject !== null && record === outdatedText && (text.test(subject) || container.test(subject)))
    return `Update ${subject}`
  if (subject !== null && (record === deadRecords || record === doubleRecords) && container.test(subject))
    return `Clean up ${subject}`
  if (record?.id === 'flaky-tests' && /^\d/.test(plain)) return `Fix ${plain}`
  const later = / no longer (.+)\.$/.exec(said.relief ?? '')?.[1]
  if (later !== undefined && /^Make/.test(title) && title.endsWith(` and ${later}`))
    return title.slice(0, -later.length - 5)
  if (/^Make sure /.test(title) && clause.includes(`${title.slice(-10)}, `))
    return toShort(title + clause.slice(clause.indexOf(`${title.slice(-10)}, `) + 10))
  if (record !== null && /^Split up /.test(title)) return toShort(plain)
  const [first = '', ...others] = title.split(' ')
  const rest = others.join(' ')
  const isOrdered = order !== null && title.toLowerCase().startsWith(order.base)
  const isWhole =
    (!isStatement(rest) || (isOrdered && /^(?:up )?(?:why|how|what|all)\b/.test(rest))) &&
    !/^(?:before|when|until|while|once|so|from) /.test(rest)
  const isDeed =
    (isOrdered
      ? !/^(?:Go|Tidy|Pick|Let|Kick|Bring|Clear|Relabel|Put|Fix|Rip)$|^Clean up (?:before|when|after)\b|\bthe (?:rest|lot)\b/.test(
          first === 'Clean' || first === 'Kill' ? title : first,
        )
      : first === 'Add'
        ? /\b(?:no|lacks?|missing)\b/i.test(clause)
        : /^(?:Remove|Resolve|Replace|Split|Merge|Unify|Do|Give|Make|Test|Document|Decouple|Cache|Encrypt|Derive)$/.test(
            first,
          )) &&
    isWhole &&
    !/:| (?:it|them)\b| up \(|^\S+ and \S+(?: \S+)? \(/.test(title)
  const isKept =
    (pattern.id !== 'stated' && !/^(?:Fix:|Add|Write|Set)/.test(first) && isWhole && !title.includes(' (')) ||
    /^(?:Make sure|Clean up) (?!before )[^(]+$/.test(title)
  if (isDeed || (record === null && isKept)) return title
  return plain.length < 10 ? upperFirst(title.replace(/^Fix: /, '')) : toShort(plain)
}

/** `title`, or the words of the line where its verb is not of the line and what follows names no thing. */
export function toSureTitle(line: Line, title: string): string {
  if (line.role !== null || line.core.toLowerCase().includes(title.toLowerCase().slice(0, 20))) return title
  const [, verb = '', rest = ''] = invented.exec(title) ?? []
  const isWrong = /^Let/.test(verb)
    ? /^(?:love|they|we|i|he|she|it|video)\b/i.test(rest)
    : isStatement(rest.replace(/^(?:the|an?) /i, '')) ||
      (/^Have/.test(verb) ? /^do\b/.test(rest) : rest !== '' && !isSure(rest.replace(/(?:: | off ).*/, '')))
  return isWrong
    ? toShort(upperFirst(readSaid(line, null).clause.replace(/^(?:the|an?) (?=\S+ \S)/i, '')))
    : title
}

const invented =
  /^(Set up|Split up|Clean up|Add|Have|Update|Move|Remove|Let|Make sure (?=if|when|as)|Replace|Unify) (.+)$/

/** The title up to a comma, where it is too long. */
function toShort(title: string): string {
  if (title.length <= 112) return title
  const comma = title.lastIndexOf(', ', 112)
  const end = comma < 30 ? title.lastIndexOf(' and ', 112) : comma
  return end < 20 ? fitTitle(title) : title.slice(0, end).replace(/,$/, '')
}
