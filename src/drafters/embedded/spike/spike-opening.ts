// Finds the words of a spike's line that its title and its question are made of.
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { lowerVerb } from './spike-deed.ts'
import { isQuestionLike } from './spike-title.ts'
import { heard, readOptions } from './spike-told.ts'

const leadIns: readonly RegExp[] = [
  /^\((?:possibly|maybe|perhaps|optional(?:ly)?)\)\s+/i,
  /^(?:could|should|(?:we|i)(?:['’]ll| will)) (?=(?:profile|benchmark|try|test|look|check|explore|investigate|measure|compare|figure|work out|find|see)\b)/i,
  /^(?:spike|research|investigation|(?:honest |stupid |quick )?question|q|open question|open|idea|decision|explore|evaluate|investigate|risk check|unknown|unclear|undecided|discovery|exploration|consider|still to (?:verify|check|decide|clarify)|to (?:verify|check|decide|clarify)|to research|open questions? (?:for|on|about|from) [^:,]{2,40}|r&d|analysis|tech(?:nical)? spike)\s*(?:\d+\s*)?[:,–—-]\s+/i,
  /^(?:i )?wonder(?:ing)? (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:maybe|perhaps|possibly|optionally|hmm+|o{2,}h+|also|then|and|so|ok|please|we (?:need|have|want) to|i (?:need|have|want) to|need to|needs? to|try to(?! break)|considering|let['’]s|would like to|someone (?:should|must)|we (?:should|must)|time-?boxed(?: spike)?)[,:]?\s+/i,
  /^as (?:an? )?[^,.]{2,40}?,? i (?:want|need|would like|['’]d like) to (?:know|find out|understand|learn|see) (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:nobody (?:knows|can (?:say|tell))|(?:it is |it['’]s )?(?:unclear|not clear|unknown)|(?:i['’]?m |i am |we are |we['’]re )?(?:not sure|unsure)|(?:we|i) (?:do not|don['’]?t) know|(?:(?:we|i)(?:['’]ve| have) (?:got )?)?no (?:idea|clue))[,:]? (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^time-?box(?:ed)?: [^,:]{1,12}(?:hours?|days?|h|d), /i,
  /^(?:(?:we|i) )?need (?=(?:an?|the|more|better|some) )/i,
  /^if (?:so|not), /i,
  /^(?:spend|take|invest) (?:at most |up to |max\.? )?(?:half an?|an?|one|two|three|\d+) ?(?:h|hours?|days?|afternoon|morning)(?: max)? (?:on|to find out|to check) (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:(?:one|two|half a|an?|\d) )?pages? (?:on|about) (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^before [^,.;]{4,100}?,? (?:we|i|they|you|somebody|someone) (?:need|have|want) to (?:know|find out|check|understand) (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:we |i )?need (?:an answer|clarity|to know)(?: on| to| about)? (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
]

/** "Prototype: night lamps" is built and looked at, "Prototype: do lamps help" asks. */
const sampleLabel = /^(?:(prototype|poc|proof of concept)|trial)\s*[:–—-]\s+(\S[\s\S]*)$/i

function toSampled(_label: string, sample: string | undefined, rest: string): string {
  return /^(?:whether|if) | (?:vs\.?|or) /i.test(rest) || isQuestionLike(rest) || toOrder(rest) !== null
    ? rest
    : `${sample === undefined ? 'Try' : 'Prototype'} ${lowerOpening(rest)}`
}

/** "Can you port it?" asks whether it can be done. */
const toReader = /^(c(?:an|ould)) you (?=\p{Ll})/iu

/** "quay power: needs a decision", "the fees remain to be decided". */
const undecided =
  /^(?!.*\b(?:whether|how|what|which)\b)(.{3,90}?)[,:]?(?: (?:remains?|is|are|has|have))?(?: (?:still|yet|[–—-]+))*? (?:needs? (?:a )?(?:decision|deciding)|to be decided|undecided|tbd)[\s.]*$/i

/** What an opening says in other words, one after the other. */
const rewrites: readonly (readonly [
  words: RegExp,
  told: string | ((whole: string, first: string) => string),
])[] = [
  [
    /^(?:test|try|check|experiment|look) to (?=(?:see|find out|check|learn|know) (?:if|whether|how|what|which)\b)/i,
    '',
  ],
  [
    /^(?:sometimes |maybe )?(?:you|one|people|users)(?:['’]d| would| might| may) (?:want|like|need) to (?=.*\?$)/i,
    'Should it be possible to ',
  ],
  [/^(?:so )?we should either (?=\S)/i, 'Should we '],
  [toReader, '$1 we '],
  [/^((?:figure|work|sort|decide|think|look) .*) later[\s.]*$/i, '$1'],
  [/ (?:WHERE|WHY|HOW|WHAT|WHEN|WHO|WHICH|WHETHER|IF) /g, (word) => word.toLowerCase()],
  [/ just so (?:i|we|it|that) .*$/i, ''],
  [/, (?:but )?(?:i['’]?m )?not sure (?:of|about|if|whether|how|which|what) .*$/i, ''],
  [
    /^(.{5,90}) (?:is|are) (?:still |currently )?(?:under investigation|being (?:investigated|explored|evaluated|looked into))[\s.]*$/i,
    (_whole, what: string) => `${/^an? /i.test(what) ? 'Find' : 'Investigate'} ${lowerOpening(what)}`,
  ],
  [
    /^(test|try|evaluate|check|consider) (?:an? |the )?(?:alternative|option|candidate|idea)s?: (?=\S)/i,
    '$1 ',
  ],
  [/^(?:(?:a|one|reproducible|first|full) )*(?:run|trial|experiment|test) comparing /i, 'Compare '],
  [/^.{2,30}: [^\n]*$/, mergeLabel],
  [
    /^(investigat|explor|evaluat|compar|research|test)ing (?=\S)/i,
    (_whole, stem: string) => (/^(?:research|test)$/i.test(stem) ? `${stem} ` : `${stem}e `),
  ],
  [/^(?:asked|asks|wondered|wonders|wanted to know) (?=(?:why|how|whether|if|what|when|which|where)\b)/i, ''],
  [/^consider (?:if we should|whether to|if to|to) (?=\S)/i, 'Should we '],
  [/^(\p{L}+ )that if (?=\S)/iu, '$1whether '],
  [/^(?:hypothesis|assumption|theory|claim): (?=\S)/i, 'whether '],
  [/^(?:(?:a )?deep[- ]?dive (?:into|on)|checkout) (?=\S)/i, 'Check out '],
  [/, (?:decision|open|pending)[\s.]*$/i, ''],
  [
    /^(?:nothing|nobody|no one)(?: yet)? (?:decides|says|tells|defines) (?=(?:when|who|what|which|how|whether|where)\b)/i,
    'Decide ',
  ],
  [
    /^(?:think (?:of|about)|come up with|look for|search for|work out|figure out|explore|investigate|research|brainstorm) (?=(?:(?:an?|some|the|any) )?(?:\S+ )?ways? (?:to|of)\b)/i,
    'Find ',
  ],
  [/^(.{4,80}) (?:spike|poc)[\s.]*$/i, '$1'],
  [/^an? (\S+)-vs-(\S+) (?:spike|comparison|trial)(?= for )/i, 'Choose $1 or $2'],
  [/^prototype ((?!ports |views )\p{Ll}+s (?:an?|the|its|our) .*)$/iu, 'Check whether a prototype $1'],
  [
    /^((?:\p{L}+ )?testing (?:on|with|under|across) (?=\S+ \S))/iu,
    (whole) => `Carry out ${lowerOpening(whole)}`,
  ],
  [/,? is (?:still )?an open (?:decision|question|point)[\s.]*$/i, ''],
  [
    undecided,
    (_whole, subject: string) =>
      toOrder(subject) === null
        ? `Decide on ${lowerOpening(subject)}`
        : `Decide whether to ${lowerVerb(subject)}`,
  ],
  [/\s\([^()]{1,300}\)(?=$|[\s,;:.!?])/g, ''],
  [/\s\([^()]*$/, ''],
  [/[\s.!;,]+$/, ''],
]

/** What is asked after a statement on how things are. */
const turning = /^(?:so )?(?:we should either|(?:decide|find out|investigate|check) (?:if|whether|how|why)) /i

/** The first sentence without remarks, lead-ins and lists after a dash. */
export function toOpening(line: Line): string {
  const [first = line.core] = line.sentences
  const isTold = toOrder(first) === null && !isQuestionLike(first)
  const opened = /^\W*for some reason\b/i.test(line.raw)
    ? `Find out why ${lowerOpening(first).replace(/, (?:either|maybe|perhaps|probably|possibly) .*/i, '')}`
    : ((isTold ? line.sentences.slice(1).find((sentence) => turning.test(sentence)) : null) ?? first)
  const text = rewrites
    .reduce(
      (rest, [words, told]) =>
        typeof told === 'string' ? rest.replace(words, told) : rest.replace(words, told),
      leadIns.reduce((rest, leadIn) => rest.replace(leadIn, ''), opened.replace(sampleLabel, toSampled)),
    )
    .trim()
  const head =
    text.split(/\s[–—-]+\s|;\s|:\s(?!(?:true|false|null|\d))(?=\S+(?:\s\S+){3})/, 1)[0]?.trim() ?? ''
  const tail = text.slice(head.length).replace(/^[\s–—:;-]+/, '')
  const [, told = '', so, asked] =
    /^(.{12,200}), (so )?((?:should|can|could|do|does|is|are|would|will|how|what|which) [^?]{8,}\?)$/i.exec(
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
    /^((?:if|when|while|once) (?!(?:so|not|yes|no),)[^,?]{4,90}), ((?:then )?(?:how|what|which|who|where|should|can|could|do|does|is|are|would|will) [^?]{6,})\??$/i.exec(
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
  const [, words] = /^((?:[^,;:.?!]|\.(?=\w)){3,60})(?::|;|\s[–—-]+)\s+$/.exec(label) ?? []
  return words === undefined ||
    [sampleLabel, ...leadIns].some((leadIn) => leadIn.test(`${words}: x`)) ||
    toOrder(words) !== null
    ? null
    : words
}

/** The question or the two options after a dash or colon; null where the opening stands before it. */
function joinQuestion(head: string, tail: string): string | null {
  if (
    head !== '' &&
    /^[\w.+#/-]+(?: [\w.+#/-]+){0,2} (?:or|vs\.?) [\w.+#/-]+(?: [\w.+#/-]+){0,2}$/.test(tail)
  )
    return `${tail}?`
  if (tail === '' || !isQuestionLike(tail) || head.endsWith('?')) return null
  const question = tail.split(/\s[–—-]+\s|;\s/, 1)[0] ?? tail
  if (/^(?:when|if|while|after|once) /i.test(head) && head.length + question.length < 140)
    return `${question.replace(/\?+$/, '')} ${head.charAt(0).toLowerCase()}${head.slice(1)}?`
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
    .replace(/^\((?:possibly|maybe|perhaps|optional(?:ly)?)\)\s+/i, '')
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
