// Titles for lines of technical work that give no order: a need, a statement, a question or a bare noun phrase.

import type { Line } from '../grammar/line.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromActOf, toBareOrder, toStanding } from './bare-title.ts'
import { lowerOpening, toPlainDefinite, toSubject } from './technical-phrase.ts'
import { isGoal, isStatement } from './technical-statement.ts'
import { fromActFor, fromActNoun, fromParticiple } from './technical-verbs.ts'
import { fromBareDone, fromTold } from './told-order.ts'

export interface WordsFacts {
  /** Verb of the pattern. */
  readonly verb: string
  /** True where the subject of a statement is itself what the verb of the pattern applies to. */
  readonly takesSubject: boolean
  /** True where a bare noun phrase names what the pattern's verb brings about. */
  readonly isBuilt: boolean
}

/** An order for `words`, which are none themselves; where none can be told the author's own words stand as they are. */
export function toStatementTitle(line: Line, words: string, facts: WordsFacts): string {
  const plain = words.replace(/^there(?:['’]s| is| are| was| were) (?:still |also |only )?(?!no\b)/i, '')
  const dont = /^(?:(in [^,]{2,40}), )?(?:don['’]t|do not) (\S.{5,})$/i.exec(words)
  if (dont !== null)
    return `Do not ${toHead(dont[2] ?? '')}${dont[1] === undefined ? '' : ` ${lowerOpening(dont[1])}`}`
  const none =
    /^(?:no(?! (?:more|longer)\b)|missing|lacking|lack of|there (?:is|are) (?:currently |still |also )?no) (.+)$/i.exec(
      words,
    )?.[1]
  if (
    none !== undefined &&
    /\b(?:nice|like|want|good|great|cool|better)[^.]{0,30} (?:to )?have no /i.test(line.core)
  )
    return `Do without ${lowerOpening(toHead(none))}`
  if (none !== undefined && !hasFiniteVerb(none))
    return `${facts.verb === 'Remove' ? facts.verb : unwanted.test(none) ? 'Resolve' : 'Add'} ${lowerOpening(toHead(none).split(/\s[–—-]+\s| at all\b| although | even though /, 1)[0] ?? none).replace(/, (and )?no (?=\S)/gi, ', $1')}`
  const known =
    fromActFor(words) ?? fromActNoun(words) ?? fromActOf(words) ?? fromModal(words) ?? fromBareDone(words)
  if (known !== null) return known
  const needed = /^(?:[^,:]+ (?:works?|exists?), )?([^,:]{3,60}?) (?:required|needed|wanted)$/i.exec(
    plain,
  )?.[1]
  if (needed !== undefined && !isStatement(plain)) return `Add ${lowerOpening(needed)}`
  const lacking = /^((?:the |our )?[\w-]+(?: [\w-]+){0,3}) (?:has|have) no ([\w-]+(?: [\w-]+){0,2})$/i.exec(
    plain,
  )
  if (lacking !== null) return `Add ${lacking[2] ?? ''} to ${lowerOpening(lacking[1] ?? '')}`
  const opening = toOpeningNouns(plain)
  const isRemark = opening !== null
  if (!isRemark && isStatement(plain)) return fromStatement(plain, facts)
  const bare = (opening ?? plain).replace(/^(?:the|an?) /i, '')
  const stopped = /^no more (\S.+)$/i.exec(bare)?.[1]
  if (stopped !== undefined) return `Do away with ${lowerOpening(toHead(stopped))}`
  if (line.question !== null) {
    const asked = words.replace(/\?+$/, '').trim()
    return fromPreference(asked) ?? asked
  }
  return fromPreference(bare) ?? fromBare(line, bare, facts)
}

/** The noun phrase that a line opens with, where a dash or comma sets a statement of its own apart; else null. */
function toOpeningNouns(plain: string): string | null {
  const [byDash = plain] = plain.split(/\s[–—-]+\s/, 1)
  const [byComma = plain, next = ''] = plain.split(/,\s/, 2)
  const isApart =
    isStatement(next) &&
    !/^(?:when|if|while|as|after|before|for|because|once|since|in|on|at|with|from)\b/i.test(byComma)
  const opening = byDash !== plain ? byDash : isApart ? byComma : plain
  return opening.length >= 12 && opening !== plain && !isStatement(opening) ? opening : null
}

/** After "no": what is to go, not what is missing. */
const unwanted =
  /\b(?:warnings?|errors?|failures?|leaks?|duplicat\w*|violations|vulnerabilit\w+|todos?|magic (?:numbers?|strings?)|globals?|hard-?coded)\b/i

const pronounSubject = /^(?:we|i|you|there|that|nobody|somebody|someone|everyone)$/i

/** "X needs to be moved to Y and run as Z": "move X to Y and run it as Z"; "X must survive Y": "make X survive Y". */
function fromModal(words: string): string | null {
  const match =
    /^([^,:]{2,80}?) (?:should|shall|must|ought to|needs? to|has to|have to)( not)? (?:also |always |really |all )?(.{3,})$/i.exec(
      words,
    )
  const [, who, not, deed] = match ?? []
  if (
    who === undefined ||
    deed === undefined ||
    pronounSubject.test(who) ||
    / (?:that|which|who)$/i.test(who) ||
    hasFiniteVerb(who)
  )
    return null
  const [, participle, rest = ''] = /^be ([a-zß-ɏ-]+)(.*)$/i.exec(deed) ?? []
  const base = participle === undefined ? null : fromParticiple(participle.toLowerCase())
  const subject = /^(?:this|it)$/i.test(who) ? 'it' : lowerOpening(who)
  if (not !== undefined) return `Make sure ${subject} ${/^[^ ]+s$/i.test(who) ? 'do' : 'does'} not ${deed}`
  if (base === null)
    return deed.startsWith('be ') ? `Have ${subject} ${deed.slice(3)}` : `Make ${subject} ${deed}`
  const object = subject !== 'it' && /s$/i.test(who) ? 'them' : 'it'
  const joined = rest.replace(/ and ([a-zß-ɏ-]+)(?=$| )/i, (whole, word: string) => {
    const second = fromParticiple(word.toLowerCase())
    return second === null ? whole : ` and ${second} ${object}`
  })
  return `${base} ${subject}${joined.replace(/ instead(?=$|[.,;])/i, '')}`
}

/** The subject with what belongs to it, up to its verb. */
const longSubject =
  /^((?!(?:we|i|it|there|this|that|they)\b)[^,;:]{3,70}?) (?:is|are|was|were|has|have|runs? out|expires?|fails?|takes?|needs?|keeps?|times? out|got|grew|became|does|will)\b/i

function fromStatement(words: string, { verb, takesSubject }: WordsFacts): string {
  const subject = takesSubject
    ? (longSubject.exec(words.replace(/^\p{L}+: /u, ''))?.[1] ?? toSubject(words))
    : null
  if (subject !== null) return `${verb} ${toPlainDefinite(subject)}`
  const clause = lowerOpening(toFirstClause(words))
  const told = fromTold(words) ?? fromTold(clause)
  if (told !== null) return told
  if (isGoal(clause)) return `Make sure ${clause}`
  return toStanding(clause)
}

/** ", API latency and consensus metrics": the rest of a list, no other clause. */
const nounList =
  /^(?:, (?!which|but|so|because|and\b)[\w/-]+(?: [\w/-]+){0,2})*,? (?:and|or) (?!(?:they|it|we|this|that|nobody|then|he|she|i)\b)[\w/-]+(?: [\w/-]+){0,3}$/

/** The statement up to its first comma, where that is enough to stand alone. */
export function toFirstClause(words: string): string {
  const end = words.search(/,\s|\s[–—-]\s|;\s/)
  const isList = end > 0 && words[end] === ',' && !isStatement(words.slice(0, end)) && isStatement(words)
  if (isList || (end > 0 && words.length <= 110 && nounList.test(words.slice(end)))) return words
  return end >= 20 && !/^(?:if|when|while|as|after|for|because|since|once)\b/i.test(words)
    ? words.slice(0, end)
    : words
}

/** "X instead of Y": "Use X instead of Y". */
function fromPreference(phrase: string): string | null {
  const words = phrase.replace(/^using (?=\S)/i, '')
  return /^\S+(?: \S+){0,5} (?:instead of|rather than) \S/i.test(words) ? `Use ${lowerOpening(words)}` : null
}

function fromBare(line: Line, bare: string, { verb, isBuilt }: WordsFacts): string {
  const topic = /^([\p{L}-]{3,20}): (\S+ .+)$/u.exec(bare)
  const body = topic?.[2] ?? bare
  const head = toHead(line.main === '' ? line.core : body).replace(/, [^,]*\b(?:it|them)\b.*$/i, '')
  return toBareOrder(head, verb, isBuilt)
}

/** What a clause after a comma tells of the work and does not ask for: ", every form ends up in there". */
const remark =
  /, (?<=^.{10,200})(?:(?:every|each|half|most|all)(?: of)? [^,]{2,40}? (?:ends up|goes through|depends on|is|are|has|have|uses?|needs?|lives?)\b|makes? (?:the|our|it|them|this|all|every)\b|(?:is|are|was|were) )[^,]*$/i

/** Without a remark after a dash, colon or comma that is no part of the order. */
export function toHead(clause: string): string {
  const dash = clause.search(
    /\s[-–—]+\s|;\s|:\s(?=\S+(?:\s\S+)+)|(?<!\b(?:vs|e\.g|i\.e|etc|incl|approx))\.\s/,
  )
  const head = (dash >= 16 ? clause.slice(0, dash) : clause)
    .replace(/,? \(?(?:e\.?g|i\.?e)\.?$/i, '')
    .replace(/, which [^,]{3,80}, (?=in|into|to|with|from|by)/, ' ')
    .replace(remark, '')
  for (const match of head.matchAll(
    /,\s(?=(?:it|it['’]s|they|they['’]re|this|that|nobody|we|otherwise|or else|currently|which|because|now|pls|please|last (?:week|month|year|time)|yesterday|today|right now|so far|no more|ours)\b)/gi,
  )) {
    if (match.index >= 10) return head.slice(0, match.index)
  }
  return head
}
