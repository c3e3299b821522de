// What kind of words a piece of text is: a demand, a clause, a bare phrase, a label.
import { isAscii } from '../../backlog/word-sieve.ts'
import {
  alsoMatters,
  anaphor,
  anotherOne,
  connective,
  defect,
  demand,
  demandDense,
  detailLabel,
  elaboration,
  elaborationDense,
  emptyIt,
  leaving,
  placeOnly,
  wish,
} from './lexicon-cues.ts'
import { doneLabels, groupLabels, praiseLabels, rejectedLabels } from './lexicon-labels.ts'
import {
  creatingVerbs,
  finiteVerbs,
  foreignVerbs,
  nounlikeVerbs,
  plainVerbs,
  taskVerbs,
} from './lexicon-verbs.ts'

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’_./+#-][\p{L}\p{M}\p{N}]+)*[+#]*/gu

/** What `wordPattern` finds in a text of ASCII in lower case. */
const asciiPattern = /[a-z\d]+(?:['_./+#-][a-z\d]+)*[+#]*/g

/** The words in lower case; joined words ("e-mail", "don't") stay one. */
export function toWords(text: string): string[] {
  if (isAscii(text)) return text.toLowerCase().match(asciiPattern) ?? []
  return (text.match(wordPattern) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"))
}

const openers = new Set(
  `please maybe perhaps also and then just pls lets let's to optional optionally possibly always automatically`.split(
    ' ',
  ),
)

/** The first word that isn't a mere opener. */
function leadWord(words: readonly string[]): { word: string; rest: number } {
  let at = 0
  while (at < words.length - 1 && at < 3 && openers.has(words[at] ?? '')) at += 1
  return { word: words[at] ?? '', rest: words.length - at - 1 }
}

/** True when the text opens with a verb that governs what follows. */
export function startsWithVerb(text: string): boolean {
  const words = toWords(text.slice(0, 200))
  const { word, rest } = leadWord(words)
  if (plainVerbs.has(word) || foreignVerbs.has(word)) return true
  return rest > 0 && nounlikeVerbs.has(word) && !/^\p{N}/u.test(words[words.length - rest] ?? '')
}

/** True when the text opens with a verb that makes a task of its own. */
export function startsWithTask(text: string): boolean {
  const { word, rest } = leadWord(toWords(text.slice(0, 200)))
  return rest > 0 && (taskVerbs.has(word) || foreignVerbs.has(word))
}

/** True when the text opens with a verb that asks for something new. */
export function startsWithCreation(text: string): boolean {
  return creatingVerbs.has(leadWord(toWords(text.slice(0, 200))).word)
}

/** True when a finite verb makes a clause of it. */
export function hasFiniteVerb(text: string): boolean {
  return toWords(text.slice(0, 2_000)).some((word) => finiteVerbs.has(word))
}

/** True for a verb in the third person, such as "taps" of "tap". */
export function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s')) return false
  const stem = word.slice(0, -1)
  return plainVerbs.has(stem) || nounlikeVerbs.has(stem) || plainVerbs.has(word.replace(/es$/, ''))
}

/** A label in lower case, without marks, digits and emphasis at its ends. */
export function toLabel(text: string): string {
  return text
    .slice(0, 120)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/\s+v?[\d.]+$/u, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .trim()
}

/** "ideas for the quiz app", "bugs in the shop" */
const topicOfGroup =
  /^(?!(?:points for|tasks by) (?!the |our |next )|.{0,60} by (?:voice|phone|mail|hand|drag))(?:[\p{L}-]+ ){0,2}(?:bugs|ideas|features|issues|tasks|todos?|improvements|requests|wishes|complaints|problems|questions|feedback|wishes|points) (?:for|from|in|of|on|about|by|while|during|after) [\p{L}\p{N}' -]+$|^to-? ?dos? (?:for|in|on|after|before|until|this|next) [\p{L}\p{N}' -]+$/u

/** True for a group with what it is about, at most six words. */
export function isTopicOfGroup(text: string): boolean {
  const label = toLabel(text)
  return topicOfGroup.test(label) && label.split(' ').length <= 6
}

/** True when the text is no more than the name of a group of ideas. */
export function isGroupLabel(text: string): boolean {
  const label = toLabel(text)
  if (groupLabels.has(label) || doneLabels.has(label) || rejectedLabels.has(label)) return true
  if (praiseLabels.has(label) || isTopicOfGroup(label)) return true
  const parts = label.split(/\s*(?:[&+/,|]| and | und | y | et )\s*/u)
  if (parts.length > 1 && parts.every((part) => groupLabels.has(part))) return true
  if (/^what (?:annoy|slow|bother|block|bugg|hurt|h[eo]ld|stopp)\p{L}* us(?: down| back| up)?$/u.test(label))
    return true
  const short = label.split(' ').length <= 3
  return (
    short &&
    /(?:^| )(?:bugs|ideas|features|issues|tasks|todos?|improvements|requests|wishes|debt|spikes|backlog)$/u.test(
      label,
    )
  )
}

const announcing =
  /(?<![a-zß-ɏ]|\d|(?:in|than|after|within|per|every) )(?:(?:two|three|four|five|six|seven|several|some|many|few|more(?! than)|other|following|these|open|\d{1,2}) (?:[a-zß-ɏ]+ ){0,2}?[a-zß-ɏ]+s|issues|problems|things|todos|tasks|requests|wishes|ideas|points|items|topics|improvements|features|bugs|action items|the following|as follows|folgende[sn]?|probleme|punkte|wünsche|siguientes?|problemas|cosas|suivants?|problèmes|choses|以下|次の)(?![a-zß-ɏ])/i

/** True when it ends with a colon that isn't the end of an emoji's name. */
export function endsAsLabel(text: string): boolean {
  if (/\p{L}\s?(?:→|⇒|↓|👇|->|=>)$/u.test(text)) return true
  return /[:：]$/u.test(text) && !/(?:^|\s):[\w+-]{1,30}:$/.test(text.slice(-40))
}

/** True when the text announces several things ("has these issues", "three wishes:"). */
export function announces(text: string): boolean {
  return announcing.test(text.slice(-300))
}

const agreeing =
  /^(?:(?:right|true|sure|exactly)(?=[,.!–—-])|ok(?:ay)?|yes|yeah|yep|yup|agreed|good point|makes sense|ja|genau|sí|oui)(?:[\s,.!–—-]+(?:but|and|so|well|aber|und|y|et))?[\s,.!–—-]+(?=\S)/i

/** Without the nod to the speaker before, such as "yeah," or "true. and". */
export function withoutNod(text: string): string {
  return text.replace(agreeing, '')
}

/** "Nice to have: badges": the name of a group, with what stands in it. */
function opensGroup(text: string): boolean {
  const label = /^[^:：]{3,24}(?=[:：]\s)/u.exec(text)?.[0]
  return label !== undefined && !detailLabel.test(`${label}:`) && isGroupLabel(label)
}

/** True when the sentence speaks about the one before it. */
export function elaborates(text: string): boolean {
  const head = text.slice(0, 300).replace(/^(?::[\w+-]{1,30}:\s?)?(?:@\p{L}+ )?[\s(*_~-]*/u, '')
  if (emptyIt.test(head)) return false
  if (/^would be (?:nice|great|good|cool|helpful|useful) if (?:it|this|that|they)\s/i.test(head)) return true
  if (/^(?:it|this|that) (?:would|'d) be (?:nice|great|good|cool|helpful|useful|awesome)/i.test(head))
    return anaphor.test(head.slice(4))
  if (/^(?:who|where|which)\s[^.!?]{8,280}\?/i.test(head)) return anaphor.test(head.split('?', 1)[0] ?? head)
  if (opensGroup(head)) return false
  if (detailLabel.test(head) || elaboration.test(head) || elaborationDense.test(head)) return true
  return /^(?:https?:\/\/|www\.|→|=>|->|\()/i.test(head)
}

const alsoInside =
  /^(?!it\b|this\b|that\b|these\b|those\b)(?:[a-zß-ɏ'’-]+ ){1,4}(?:also|auch|aussi|también|anche|também) (?:[a-zß-ɏ'’-]+)/i

/** "One of them also said …" */
const alsoTold =
  /^(?:[a-zß-ɏ'’-]+ ){1,5}also (?:said|says|mentioned|mentions|reported|reports|told us|complained|noted|noticed|asked|pointed out)\s(?:that\s)?/i

/** True when the sentence says outright that another idea comes ("also …"), and isn't about the same thing. */
export function opensAnother(text: string): boolean {
  const head = text.slice(0, 300)
  if (alsoMatters.test(head)) return true
  if (alsoTold.test(head)) return !pointsBack(head.replace(alsoTold, ''))
  const order = head.replace(orderAlso, '')
  if (order !== head && (startsWithVerb(order) || /^(?:look|think|see|try)\s/i.test(order)))
    return !pointsBack(order.split(/\s+/, 4).join(' '))
  if (!anotherOne.test(head)) {
    if (!alsoInside.test(head) || !(isDemand(head) || isDefect(head) || wish.test(head))) return false
    return /^(?:he|she|they)\s/i.test(head) ? wish.test(head) || isDefect(head) : !elaborates(head)
  }
  const rest = withoutConnective(head)
  if (/^(?:and )?then there(?:'s| is| are)\s/i.test(head)) return true
  if (asksAlso.test(head)) return true
  if (leaving.test(head) && (isDemand(rest) || isDefect(rest) || helpIf.test(rest))) return true
  if (rest.length === 0 || elaborates(rest) || placeOnly.test(rest)) return false
  return !pointsBack(
    rest
      .replace(/^(?:is|would) it (?:be )?(?:planned|possible|intended) (?:that|to|for) /i, '')
      .split(/\s+/)
      .slice(0, 3)
      .join(' ')
      .replace(/ of them$/u, ''),
  )
}

/** "Also they ask for …": a pronoun, but a wish of its own. */
const asksAlso =
  /^(?:also|plus|besides|additionally|finally|and),? (?:they|he|she)(?:'d| would)? (?:also )?(?:asks?|asked|wants?|wanted|needs?|needed|like|love|requests?|requested|wish(?:es|ed)?)(?: for| to(?: have| get| see)?)? (?!it\b|this\b|that\b|them\b)/i

/** "Maybe also look whether …": an order that says itself that it comes on top. */
const orderAlso =
  /^(?:maybe|perhaps|please|and|could (?:we|you)|can (?:we|you)|we (?:should|could)) also (?=\S)/i

const helpIf = /^it(?:'d| would) (?:also )?(?:help|save|be [a-zß-ɏ]+) /i

export function withoutConnective(text: string): string {
  return text.replace(connective, '')
}

/** True when a word in it points at what was said before ("it", "them"). */
export function pointsBack(text: string): boolean {
  return /(?<![a-zß-ɏ])(?:it|them|this|these|those|that|there)(?![a-zß-ɏ])/i.test(text.slice(0, 300))
}

const conditional =
  /^(?:if|when|after|once|before|whenever|as soon as|wenn|si|cuando)\s[^,]{3,120},\s*(\S.*)/i

/** True when something is asked for. */
export function isDemand(text: string): boolean {
  const head = withoutConnective(text.slice(0, 300))
  if (startsWithVerb(head) || demand.test(head) || demandDense.test(head)) return true
  const rest = conditional.exec(head)?.[1]
  return rest !== undefined && (startsWithVerb(rest) || demand.test(rest))
}

/** True when something is said to be wrong. */
export function isDefect(text: string): boolean {
  return defect.test(text.slice(0, 1_000))
}

/** True for a short phrase without a governing verb. */
export function isBarePhrase(text: string): boolean {
  if (text.length > 200) return false
  const words = toWords(text)
  return (
    words.length > 0 &&
    words.length <= 6 &&
    !startsWithVerb(text) &&
    !words.some((word) => finiteVerbs.has(word))
  )
}

/** True when the line asks or complains, so that it is no name or address. */
export function announcesIdea(text: string): boolean {
  return isDemand(text) || (isDefect(text) && toWords(text).length > 3) || hasFiniteVerb(text)
}
