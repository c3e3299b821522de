// Finds the words of a spike's line that its title and its question are made of.
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { lowerVerb } from './spike-deed.ts'
import { measured, type Rewrite, rewrite, sampleLabel, withSample } from './spike-measured.ts'
import { isQuestionLike } from './spike-title.ts'
import { heard, readOptions } from './spike-told.ts'

const asking = '(?=(?:if|whether|how|what|which|who|where|when|why)\\b)'
const leadIns: readonly RegExp[] = [
  /^time-?box(?:ed)?: [^,:]{1,12}(?:hours?|days?|h|d), /i,
  new RegExp(
    `^(?:before [^,.;]{4,100}?,? (?:we|i|they|somebody) (?:need|have|want) to (?:know|find out|check)|(?:spend|take) .{3,30}? on|(?:one )?page on) ${asking}`,
    'i',
  ),
  /^(?:spike|research|investigation|(?:honest |stupid |quick )?question|q|open question|open|idea|decision|explore|evaluate|investigate|risk check|unknown|unclear|undecided|discovery|exploration|consider|still to (?:verify|check|decide|clarify)|to (?:verify|check|decide|clarify)|to research|open questions? (?:for|on|about|from) [^:,]{2,40}|r&d|analysis|tech(?:nical)? spike)\s*(?:\d+\s*)?[:,–—-]\s+/i,
  /^(?:(?:perf|performance): )?(?:(?:maybe|perhaps) )?(?:(?:we|i) should|it would be (?:good|nice|great|interesting) to) (?:also )?(?=(?:measure|benchmark|profile) )/i,
  /^(?:could|should|c(?:an|ould) you(?: please)?|(?:we|i)(?:['’]ll| will)) (?=(?:profile|benchmark|try|test|look|check|explore|investigate|measure|compare|figure|work out|find|see)\b)/i,
  /^(?:(?:i|we) )?wonder(?:ing)? (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:maybe|perhaps|possibly|optionally|hmm+|o{2,}h+|also|then|and|so|ok|please|we (?:need|have|want) to|i (?:need|have|want) to|need to|needs? to|try to(?! break)|considering|let['’]s|would like to|someone (?:should|must)|we (?:should|must)|time-?boxed(?: spike)?)[,:]?\s+/i,
  /^(?:nobody (?:knows|can (?:say|tell))|(?:it is |it['’]s )?(?:unclear|not clear|unknown)|(?:i['’]?m |i am |we are |we['’]re )?(?:not sure|unsure)|(?:we|i) (?:do not|don['’]?t) know|(?:(?:we|i)(?:['’]ve| have) (?:got )?)?no (?:idea|clue))[,:]? (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:(?:we|i) )?need (?=(?:an?|the|more|better|some) )/i,
  /^if (?:so|not), /i,
]

/** "Can you port it?" asks whether it can be done. */
const toReader = /^(c(?:an|ould)) you (?=[a-zß-ɏ])/i

/** What an opening says in other words, one after the other. */
const rewrites: readonly Rewrite[] = [
  [/ (?:WHERE|WHY|HOW|WHAT|WHEN|WHO|WHICH|WHETHER|IF|OR|AND) /g, (word) => word.toLowerCase()],
  [/^(?:asked|wondered) (?=(?:why|how|whether|if|what)\b)/i, ''],
  [
    /^(?:nothing|nobody)(?: yet)? (?:decides|says|tells|defines) (?=(?:when|who|what|which|how|whether)\b)/i,
    'Decide ',
  ],
  [/^an? (\S+)-vs-(\S+) (?:spike|comparison|trial)/i, 'Choose $1 or $2'],
  [/^(?:so )?we should either (?=.+ or )/i, 'Should we '],
  [/^([a-zß-ɏ]+ )that if (?=\S)/i, '$1whether '],
  [/^consider (?:if we should|whether to|if to|to) (?=\S)/i, 'Should we '],
  [
    /^(decide|choose|pick|select)(?: on)? (?:the |an? |our )?([^()?:;,]{3,60}) \(([^(),]{2,40} (?:vs\.?|versus|or) [^(),]{2,40})\)[\s.]*$/i,
    'Decide on $2: $3',
  ],
  [
    /^.{8,90}? means (?:deciding|choosing|finding out|knowing) ((?:which|what|how|whether|where|who) [^,;]+).*$/i,
    'Decide $1',
  ],
  [
    /^(?:an? |the )?(?:\S+ ){0,2}?(?:run|trial|test|experiment|study|benchmark) comparing (?=\S)/i,
    'Compare ',
  ],
  [
    /^(?:an? |the )?(?:(solution|fix|way|approach) (?=(?:for|to|of) ))?(.{3,80}?) (?:is|are) (?:still |currently |now )*(?:under investigation|being investigated)[\s.]*$/i,
    (_whole, wanted: string, rest = '') =>
      wanted === undefined ? `Investigate ${lowerOpening(rest)}` : `Find a ${wanted.toLowerCase()} ${rest}`,
  ],
  [
    /^((?:test|try|evaluate|consider|check)(?: out)?)(?: an?| the)? (?:alternative|option|candidate|idea): (?=\S+(?: \S+)?(?:$| \())/i,
    '$1 ',
  ],
  [/ with (?:vs\.?|versus) without /i, ' with and without '],
  [
    /^(?:investigate|explore|evaluate|assess|research|consider) the (?:wisdom|merits?|benefits?) of (?=[a-zß-ɏ]+ing )/i,
    'Look into ',
  ],
  [/^(?:test|try|check) to see (?=(?:if|whether|how) )/i, 'See '],
  [/^(?:a )?deep[- ]?dive (?:into|on) /i, 'Investigate '],
  [toReader, '$1 we '],
  [/^.{2,30}: [^\n]*$/, mergeLabel],
  [/^(investigat|explor|evaluat|compar)ing (?=\S)/i, '$1e '],
  ...measured,
  [
    /^(?:poc|proof-of-concept)(?: (?:of|for))? (?!(?:is|was|can|should|shows?|works?|to)\b)(?=\S)/i,
    'Prototype ',
  ],
  [
    /^(?:build|create|make|implement|write|develop) (an? )?(?:small |quick )?(?:proof[- ]of[- ]concept|poc|prototype)( (?:of|for))? (?=\S+ \S)/i,
    (_whole, article: string | undefined, of?: string) =>
      `Prototype ${of === undefined ? (article ?? '') : ''}`,
  ],
  [/^prototype ([a-zß-ɏ]+s (?:an?|the|its|our) .*)$/i, 'Try a prototype that $1'],
  [
    /^(\S+ [^,?]{8,}?), (?=\S+ (?:was|were|is|are) (?:an?|only|just|not|too) )[^?]*$/,
    (whole, head: string) => (toOrder(head) === null ? whole : head),
  ],
  [/,? is (?:still )?an open (?:decision|question)[\s.]*$/i, ''],
  [
    /^(?!.*\b(?:whether|how|what|which)\b)(.{3,90}?)[,:]?(?: (?:is|are|remains?|still|yet))* (?:needs? a decision|to be (?:decided|defined|selected|chosen|specified)|undecided|tbd|(?<=remains? )open)[\s.]*$/i,
    (_whole, subject: string) =>
      toOrder(subject) === null
        ? `Decide on ${lowerOpening(subject)}`
        : `Decide whether to ${lowerVerb(subject)}`,
  ],
  [/^go\/no-?go(?: \S+)? (?:for|on|about) /i, 'Decide whether to go ahead with '],
  [
    /^(?:think (?:of|about)|come up with|look for|search for|work out|figure out|explore|investigate|research|brainstorm) (?=(?:(?:an?|some|the|any) )?(?:\S+ )?ways? (?:to|of)\b)/i,
    'Find ',
  ],
  [/ \(if any\)/i, ''],
  [/\s\([^()]{1,300}\)(?=$|[\s,;:.!?])/g, ''],
  [/\s\([^()]*$/, ''],
  [/[\s.!;,]+$/, ''],
]

/** The first sentence without remarks, lead-ins and lists after a dash. */
export function toOpening(line: Line): string {
  const [start = line.core, ...later] = line.sentences
  const isTold = toOrder(start) === null && !isQuestionLike(start)
  const first =
    (isTold
      ? later.find((sentence) =>
          /^(?:decide|find out|check) (?:if|whether|how|why) |^(?:so )?we should either .+ or /i.test(
            sentence,
          ),
        )
      : null) ?? start
  const bare = leadIns.reduce((rest, leadIn) => rest.replace(leadIn, ''), withSample(first))
  const text = rewrite(bare, rewrites).trim()
  const head =
    text.split(/\s[–—-]+\s|;\s|:\s(?!(?:true|false|null|\d))(?=\S+(?:\s\S+){3})/, 1)[0]?.trim() ?? ''
  const tail = text.slice(head.length).replace(/^[\s–—:;-]+/, '')
  const [, told = '', so, asked] =
    /^(.{12,200}), (so )?((?:should|can|could|do|does|is|are|would|will|how|what|which|why|where|who) [^?]{8,}\?)$/i.exec(
      text,
    ) ?? []
  if (
    asked !== undefined &&
    (so !== undefined ||
      (isStatement(told) && !/^(?:when|if|once|while) /i.test(told) && !isQuestionLike(told)))
  )
    return upperFirst(asked)
  if (readOptions(text) !== null) return text
  if (heard.test(head)) return head
  const last = askUnderCondition(text) ?? putConditionLast(text)
  if (last !== null) return last
  const joined = joinQuestion(head, tail)
  if (joined !== null) return joined
  const isAboutIt = head.split(' ').length >= 2 && /\b(?:one that|one we|it|them)\b/i.test(tail)
  if (
    !isAboutIt &&
    toOrder(head) === null &&
    !isQuestionLike(head) &&
    (toOrder(tail) !== null || isQuestionLike(tail) || /^whether\b/i.test(tail))
  )
    return tail.split(/\s[–—-]+\s|;\s/, 1)[0] ?? tail
  const kept = head.split(' ').length >= 2 && head.length >= 12 ? head : text
  return kept === '' ? line.core.trim() || line.raw.trim() : kept
}

/** "If it fails, keep the log": "keep the log if it fails"; null where no order follows the condition. */
function putConditionLast(text: string): string | null {
  const [, condition, rest] =
    /^((?:if|when|once|after|before|while) [^,;:?]{3,90}), (?:then )?([^?]{6,})$/i.exec(text) ?? []
  return condition === undefined || rest === undefined || toOrder(rest) === null
    ? null
    : `${rest.replace(/[\s.]+$/, '')} ${condition.charAt(0).toLowerCase()}${condition.slice(1)}`
}

/** "If it rains, who opens" asks "Who opens if it rains?"; null where no question follows the condition. */
export function askUnderCondition(text: string): string | null {
  const [, condition, question] =
    /^((?:if|when|while|once) (?!(?:so|not|yes|no),)[^,?]{4,90}?)(?:,| [-–—]+) ((?:then )?(?:how|what|which|who|where|should|can|could|do|does|is|are|would|will) [^?]{6,})\??$/i.exec(
      text,
    ) ?? []
  return condition === undefined || question === undefined || !isQuestionLike(question)
    ? null
    : `${upperFirst(question)} ${condition.charAt(0).toLowerCase()}${condition.slice(1)}?`
}

/** The topic before a colon or dash that the opening has left out: "Hardware wallets: work out which vendors …". */
export function findLabel(line: Line, opening: string): string | null {
  const [first = ''] = line.sentences
  const at = first.indexOf(opening.slice(0, 24))
  const label = at < 4 ? '' : first.slice(0, at).replace(/\s\([^()]*\)/g, '')
  const [, words] = /^((?:[^,;:.?!]|[.,](?=\w)){3,60})(?::|;|\s[–—-]+)\s+$/.exec(label) ?? []
  return words === undefined ||
    [sampleLabel, ...leadIns].some((leadIn) => leadIn.test(`${words}: x`)) ||
    toOrder(words) !== null
    ? null
    : words
}

const seekVerb = /^(?:investigate|evaluate|decide(?: on)?|review|consider|check|look into|research|discuss) /i

/** The question or the two options after a dash or colon; null where the opening stands before it. */
function joinQuestion(head: string, tail: string): string | null {
  if (
    head !== '' &&
    /^[\w.+#/-]+(?: [\w.+#/-]+){0,2} (?:or|vs\.?) [\w.+#/-]+(?: [\w.+#/-]+){0,2}$/.test(tail)
  )
    return seekVerb.test(head) ? `Decide on ${lowerOpening(head.replace(seekVerb, ''))}: ${tail}` : `${tail}?`
  if (tail === '' || !isQuestionLike(tail) || head.endsWith('?')) return null
  const question = tail.split(/\s[–—-]+\s|;\s/, 1)[0] ?? tail
  if (/^(?:check|look at|see|ask) /i.test(head) || (head.split(' ').length <= 3 && toOrder(head) !== null))
    return question
  return null
}

/** "paintTimer: do we keep it": the label in the place of the pronoun. */
function mergeLabel(text: string): string {
  const [, label, question] =
    /^([\w./-]{2,30}): ((?:do|does|is|are|can|could|should|will|would|how|what|why|when|where)\b.*)$/i.exec(
      text,
    ) ?? []
  return label !== undefined && question !== undefined && /\bit\b/.test(question)
    ? question.replace(/\bit\b/, label)
    : text
}

/** With each bracket and quote closed, and none closed that was not opened. */
function balance(text: string): string {
  const opened = text.split('(').length
  const closed = text.split(')').length
  const whole = closed > opened ? text.replace(/\)$/, '') : text
  const mark = whole.split('"').length % 2 === 0 ? '"' : ''
  return `${mark !== '' && whole.endsWith('"') ? whole.slice(0, -1) : `${whole}${mark}`}${opened > closed ? ')' : ''}`
}

/** A sentence that asks, clean, with its mark. */
export function toCleanQuestion(sentence: string): string {
  const text = sentence
    .replace(/^[\s"'“(–—-]+/, '')
    .replace(toReader, '$1 we ')
    .replace(' the hell ', ' ')
    .replace(/[\s.]*\?+[)"'”]*$/, '')
    .replace(
      /^(?:hm+|o+h|so|ok|considering|maybe|perhaps|and|but|also|question|q|btw|spike|idea|open question|if (?:so|not))\b[,:]?\s+/i,
      '',
    )
    .trim()
  const merged = mergeLabel(text)
  if (merged !== text) return `${upperFirst(merged)}?`
  const [, label = '', inner] =
    /^(.{3,}?)(?:: | - | — | – )((?:how|what|which|who|where|when|why|is|are|do|does|can|could|should|would|will) .+)$/i.exec(
      text,
    ) ?? []
  if (inner === undefined || isQuestionLike(text)) return `${upperFirst(balance(text))}?`
  const isTold = toOrder(label) !== null || label.length > 60 || isStatement(label)
  return isTold ? `${upperFirst(balance(inner))}?` : `${upperFirst(balance(inner))} (${lowerOpening(label)})?`
}
