// Titles of debt and infrastructure: an order that starts with its verb, in the line's own words.

import type { Line } from '../grammar/line.ts'
import { lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { isVerb } from '../grammar/verbs.ts'
import { fitTitle, lengthen } from '../title.ts'
import { toStanding } from './bare-title.ts'
import { toFirstClause, toHead, toStatementTitle, type WordsFacts } from './statement-title.ts'
import { isStory } from './technical-facts.ts'
import { isNamedLikeOrder, isTellingOpening, type Order, toOrder } from './technical-order.ts'
import { toPlainDefinite, toSubject } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'

interface TitleFacts extends WordsFacts {
  readonly line: Line
  readonly order: Order | null
  /** A short order says behind a colon what it is for: "Set up a test: the backup has never been restored". */
  readonly saysWhy?: boolean
}

/** A title of 10 to 120 characters: an order, or the author's own words where none can be told. */
export function toTechnicalTitle({ line, order, saysWhy = false, ...facts }: TitleFacts): string {
  const words = order === null ? fromWords(line, facts) : fromOrder(line, order, saysWhy)
  const title = toPlainWords(fitTitle(withRemarks(words, line, order)).replace(/[\s.]+$/, ''), line)
  if (!/\p{L}/u.test(title)) return 'Clarify what is to be done here'
  const heading = line.label ?? 'this project'
  return lengthen(title, [
    fitTitle(line.sentences[0] ?? title).replace(/[\s.]+$/, ''),
    `${title} (${heading})`,
    `${title} in this project`,
  ])
}

/** Short remarks that say which, back in their places: "Migrate the hall server (Arch to NixOS)". */
function withRemarks(words: string, { core, main }: Line, order: Order | null): string {
  if (words.includes('(') || words.length > 70 || (order === null && isStatement(main))) return words
  let said = words
  for (const [, before = '', remark = ''] of core
    .slice(0, 300)
    .matchAll(/([^()]{4,90}?) \(([^()]{2,40})\)/g)) {
    const start = before.trim().split(' ').slice(-3).join(' ')
    const at = said.toLowerCase().lastIndexOf(start.toLowerCase())
    const end = at + start.length
    if (at >= 0 && naming(remark) && /^(?: |$)/.test(said.slice(end)))
      said = `${said.slice(0, end)} (${remark})${said.slice(end)}`
  }
  return said
}

/** True for a remark that tells what is meant; a list, an example, a doubt or a statement is none. */
function naming(remark: string): boolean {
  return (
    !/[,;:?!→]|(?:\b(?:one|two|three|four|five|six)|\d) [a-zß-ɏ]+s\b|\.$|\.\.\.|^(?:e\.?g|i\.?e|maybe|possibly|perhaps|optional\w*|currently|see|can|could|not|no|but|if|or|for|like|so|also|done|found|slow|over|under|about|this|its|low|high|nice|as|only|future|later|already|still|use|via|with)\b/i.test(
      remark,
    ) &&
    !/^and (?!other|similar)/.test(remark) &&
    !isStatement(remark) &&
    toOrder(remark) === null
  )
}

/** Without what does not read in a title: "or something else", "if is possible", and a list that was cut after "especially". */
function toPlainWords(title: string, { core }: Line): string {
  const said = title
    .replace(/ or something(?: else| similar| like (?:that|it))?(?=$|[ ,])/i, ' or similar')
    .replace(/ if (?:it )?(?:is |['’]s )?possible$/i, ' where possible')
  const [, head] = /^(.{20,}?),? (?:especially|particularly|above all) [^,]+,/.exec(said) ?? []
  return head !== undefined && core.includes(`${title.slice(-12)}, `) ? head : said
}

const pronoun = /\b(?:it|them|that|this|these|those)(?=$|[\s,;.])/i

function fromOrder(line: Line, order: Order, saysWhy: boolean): string {
  const { clause } = order
  if (order.base === 'be') return `Make it ${order.rest}`
  if (/^make (?:it|sure)$/i.test(clause)) return (line.sentences[0] ?? clause).replace(/[.!]+$/, '')
  if (/^(?:that|sure|if|whether)\b/i.test(order.rest) && !order.isLater) return clause
  if (!order.isLater) {
    const [, first = '', second = ''] = /^([^,;:]{10,50}); ([^,;:.]{8,50})$/.exec(clause) ?? []
    if (second !== '' && toOrder(second) !== null) return `${first} and ${lowerFirst(second)}`
    return withLabel(line, toHead(clause))
  }
  const subject = findSubject(line, clause)
  const isDangling =
    /\b(?:it|them)\b|^\S+(?: \S+)? (?:this|that|these|those)(?=$| (?:to|into|from|in|under|out|off|up|down|apart|together|back|away|behind)\b)/i.test(
      clause,
    )
  const first = lowerFirst(toFirstClause(line.main))
  const whole = `${toHead(clause)}: ${first}`
  if (subject === null && isDangling) return whole.length <= 110 ? whole : toStanding(first)
  if (subject === null || clause.toLowerCase().includes(subject.toLowerCase())) return clause
  const step = /^(?:go|get|move|switch) (?:\S+ )?to (.+)$/i.exec(clause)?.[1]
  if (step !== undefined && !/^(?:get|move|switch) (?:it|them|that|this) to/i.test(clause))
    return `move ${subject} to ${step}`
  const split =
    /^(?:split|divide|break|cut(?= \S+ into)) (?:it |them |this )?(?:up )?((?:into|in|to) .+)$/i.exec(
      clause,
    )?.[1]
  if (split !== undefined) return `split ${subject} ${split}`
  if (isDangling) return clause.replace(pronoun, /^\d/.test(subject) ? subject : toPlainDefinite(subject))
  if (clause.split(' ').length > 5 || clause.includes('(')) return clause
  if (saysWhy && isStatement(line.main) && whole.length <= 85 && !first.includes(clause)) return whole
  return subject.length < 45 ? `${clause} (${subject})` : clause
}

/** What the clauses before a later order are about: the subject of a statement, or the noun phrase that they are. */
function findSubject(line: Line, clause: string): string | null {
  if (isStatement(line.main)) {
    const subject = toSubject(line.main)
    return /^(?:we|i|it|they|this|that|there)$/i.test(subject ?? '') ? null : subject
  }
  const opening = line.main.split(/[,:;]\s|\s[–—-]\s|\s\(/, 1)[0] ?? ''
  if (opening === '' || opening.includes(clause) || /^(?:we|i|it|they|this|that)\b/i.test(opening))
    return toSubject(line.main)
  return (toNounPhrase(opening) ?? '').length >= opening.length - 4 || opening.length <= 40
    ? opening
    : toSubject(line.main)
}

/** A file or module that stood before the order with a colon is named at its end. */
function withLabel(line: Line, head: string): string {
  const { label } = line
  const isNamed = label !== null && !head.toLowerCase().includes(label.toLowerCase())
  return isNamed && /[./_]|[a-z][A-Z]/.test(label) && head.length < 80 ? `${head} (${label})` : head
}

/** "I want the importer to run alone", "I want the rules documented": what comes after the wish. */
function fromStory(words: string): string | null {
  const wish = /^(.{2,80}?) to (be )?([a-zß-ɏ]{2,} ?.*)$/i.exec(words)
  if (wish?.[1] !== undefined && wish[3] !== undefined && !isVerb(words.toLowerCase().split(' ', 1)[0] ?? ''))
    return `${wish[2] === undefined ? 'Make' : 'Have'} ${lowerFirst(wish[1])} ${wish[3]}`
  return /^(?:\S+ ){2,14}?\p{L}+ed(?: (?:in|by|through|into|with|as|for|from|on)\b.*)?$/u.test(words)
    ? `Have ${lowerFirst(words)}`
    : null
}

function fromWords(line: Line, facts: WordsFacts): string {
  const [sentence = line.main] = line.sentences
  const words = (
    isNamedLikeOrder(line.core) || isTellingOpening(line.core) ? sentence.replace(/[.!]+$/, '') : line.main
  ).replace(/^(?:we )?(?:needs?|wants?) (?:an? |the |some )?(?=\S)/i, '')
  if (/^make (?:it so|sure|certain)\b/i.test(line.core) && isStatement(words))
    return `Make sure ${lowerFirst(toFirstClause(words))}`
  return (isStory(line) ? fromStory(words) : null) ?? toStatementTitle(line, words, facts)
}
