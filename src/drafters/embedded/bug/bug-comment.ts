// What people add to a fault that they tell: how it was noticed, what came of it, what they think of it.

import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { hasVerb, isClosed, symptomWords, toClause } from './bug-clause.ts'

/** Where a comment may begin. */
const seam = /(?:,| [-–—]+)\s(?:and |but )?/g

/** Words that open a comment: how it was noticed, what people did, what it feels like, how often. */
const opening =
  /^(?:(?:noticed|discovered|found|spotted|heard|tried|assumed|made|had to|has been|used to|started with)\b|which (?:makes|explains|was very|means we)\b|(?:so |very |rather |really |less )*(?:awkward|embarrassing|annoying|funny|luck(?:y|ily)|calmly|quietly|please|guess|whoever|shouldn['’]t|at least since)\b|so (?:i|we|you|they|people|nobody|every\w+|half|two|it looks|\p{Lu}\p{Ll}+ \p{Ll}+s (?:them|us))\b|(?:third|fourth) (?:time|\S+ this)\b|same (?!as |thing)|an? \p{Ll}+ (?:told|wrote)\b|their words|\S+ says so|says? [A-Z]|(?:\S+ ){0,2}?(?:of them|folks|people|pupils?|customers?) (?:then |now )?(?:had|love|like|looks|asked|start|went|ticked|says)\b)/u

/** What is right elsewhere: "on Linux they're fine". */
export const rightElsewhere =
  /^(?:but )?((?:on|in|with|without|via|for) (?:[^\s,]+ ){1,5}?)(?:it|they|that)(?: |(?=['’]))(?:is|are|['’]s|['’]re|stays?|works?|looks?)(?: (?:just|still|all|always))*(?: (?:fine|ok|okay|good|right|correct))?$/i

/** "When we end a ride it kicks us out": the pronoun and its verb open the main clause. */
export const openingWithoutComma =
  /^((?:when|whenever|if|while|after|once) [^,]{8,110}?) ((?:(?:the|my|our|its) [\w-]+(?: (?!there )[\w-]+)?(?: (?:from|of|for) [\w-]+(?: [\w-]+)?)?|we|you|i|it|he|she|they|nothing|there) (?:(?<=(?:it|he|she) )[a-z]+s|(?:is|are|does|do)(?:n['’]t)?|can(?:not|['’]t)?|will|won['’]t|gets?|goes|counts|sends|takes|puts|makes|turns|adds|loses|forgets|begins|starts|stops|freezes|crashes|closes|opens|disappears|keeps|kicks?|catches|gives|leaves|brings|loses|hides|covers|jumps|moves|changes|shows?|throws?|fails?|says|sits|lands|plays|rings|prints|stays|still|never|no longer|only|always)\b .{3,})$/i

/** "In a shared room the two lamps flicker", "after the switch half of the signs are dark": the place or the moment before the fault. */
export function placeWithoutComma(report: string): readonly (string | undefined)[] | null {
  const [whole, scene = '', fault = ''] =
    /^((?:in|on|after|during) (?:an? |the )?(?:[\w-]+ ){1,6}?[\w-]+)(?<! (?:with|of|in|on|for|to|from|by)) ((?:the|half of|all|every|two|multiple|our|my) (?![^,;:]* (?:when|if|while|after) )[^,;:]{8,})$/i.exec(
      report,
    ) ?? []
  return whole === undefined || hasVerb(scene) || !(hasVerb(fault) || hasFiniteVerb(fault))
    ? null
    : [whole, scene, fault]
}

/** The fault told without such comments; `words` themselves where nothing of a fault would be left. */
export function withoutComment(words: string): string {
  for (const match of words.matchAll(seam)) {
    const before = words.slice(0, match.index)
    if (
      before.length > 15 &&
      isClosed(before) &&
      isComment(words.slice(match.index + match[0].length), before)
    )
      return before
  }
  return words
}

function isComment(words: string, before: string): boolean {
  if (rightElsewhere.test(words)) return true
  const isTold = opening.test(words)
  const isLong = before.length > 40
  if (/^since /i.test(before)) return isLong && isTold
  if (/^(?:when(?:ever)?|if|while|after|once) /i.test(before) && !openingWithoutComma.test(before))
    return false
  return isTold || (aside.test(words) && (isLong || hasVerb(before) || symptomWords.test(before)))
}

const aside = /^(?:i|we)(?:['’]ve| have)? /i

/** The parts of a report that say where it is right. */
export function toRightElsewhere(report: string): string[] {
  return report
    .replace(/[\s.!]+$/, '')
    .split(', ')
    .slice(1)
    .filter((part) => rightElsewhere.test(part) && !/ (?:ours|one) /.test(part))
}

/** What people feel, did or think about the fault. */
const feeling =
  /\b(?:angry|annoyed|furious|amused|happy|cried|complain\w*|ask(?:s|ed|ing)?|called|wrote|noticed|showed|waiting)\b|^(?:i|we)(?:['’]ve|['’]re| have| had| are)? (?:had|found|saw|tried|told|think|guess|lost|sent|need|want|would|could|should|can|use|[a-zß-ɏ]+ing)\b/i

/** "The trial ends on day 9, we promise 10": a second half that people set behind a comma belongs to the fault. */
export function withSecond(words: string, { sentences, core }: Line): string {
  const [first = '', second = ''] = sentences.map((sentence) => sentence.replace(/[\s.!]+$/, ''))
  const [, mark = '', rest = ''] = /^(\. |, |; | [-–—] )(.*)$/s.exec(core.slice(first.length)) ?? []
  return words.toLowerCase() === first.toLowerCase() &&
    core.startsWith(first) &&
    rest.startsWith(second) &&
    (mark === '. ' ? /\d/.test(first) && /\d/.test(second) && first.length < 50 : second !== '') &&
    words.length + second.length < 108 &&
    !/[?:]| (?:must|should)(?:n['’]t| not)(?: \p{Ll}+)?$/u.test(second) &&
    !opening.test(second) &&
    !feeling.test(second)
    ? words + (mark === '. ' ? `, ${lowerFirst(second)}` : mark + second)
    : words
}

const parted =
  /^(.{4,}?)(?:,(?: but| and| yet)?|;| but| while| whereas| and(?= (?:the|my|our|i|we) )) (?![a-zß-ɏ]+ing )(\S.{2,})$/i
const saying = /\b(?:says?|shows?|has|reports?|gives?|prints?|returns?|uses?|claims?|specif\w+|closes)\b/i
const value =
  /\d|["“]|\b(?:one|two|three|four|five|six|ten|eleven|none|says?|shows?|reports?|uses?|returns?|gives?|claims?|specif\w+)\b/i
/** "It was 9 until Monday, now it is 4", "he left and the list still names him": what comes first is right. */
const turned =
  /^[^,;:]{3,60} (?:was|were) [^,;:]{2,40}, (?:since|now|yesterday|today) |^[^,;:]{8,60}(?:,| and| but) (?:the|my|our|an?|now the) [^,;:]{3,50}? (?:still|only|nothing|went|never)\b/i
/** "The app says 12, the shelf has 9": two values set against each other; the first may be the right one. */
export function isPair(words: string): boolean {
  const [, first = '', second = ''] = parted.exec(words.replace(/^[^,:]{3,40}: /, '')) ?? []
  return (
    places.test(words) ||
    (!symptomWords.test(first) &&
      (turned.test(words) ||
        (value.test(first) &&
          value.test(second.replace(/ (?:empty|full)\b/, ' 0')) &&
          !/^(?:when|if|while|after|since|in|on|at|with) /i.test(first) &&
          !/^(?:when|if|since|because|(?:al)?though|even|not|which|so|until|was fine)\b| (?:this|last|of them)\b/.test(
            second,
          ))))
  )
}

const places =
  /^([^,;:]{3,60}?) (?:is|are|was|were|c[oa]mes? out as|measures) \d\S*(?: \w+)? ((?:in|on|at) [^,;:]{3,30}?) (?:and|but) \d\S*(?: \w+)? ((?:in|on|at) [^,;:]+)$/i
const sources =
  /^(?:([^,:]{3,40}): )?([^,;:]{2,40}?) (?:still )?(?:says?|shows?) [^,;]+, (?:but )?([^,;:]{2,40}?) (?:says?|shows?) [^,;]+$/i

/** "The toll is 4 in the list and 5 on the bill", "the list says 4, the bill says 5": that both agree; null for anything else. */
export function toAlike(words: string): string | null {
  const [, thing = '', here = '', there = ''] = places.exec(words) ?? []
  if (thing !== '') return `the figure for ${lowerFirst(thing)} is the same ${here} and ${there}`
  const [, about, first = '', second = ''] = sources.exec(words) ?? []
  const of = about === undefined ? '' : ` (${lowerFirst(about)})`
  return first === '' || /\b(?:it|he|she|i|we|they)$/i.test(second)
    ? null
    : `${lowerFirst(first)} and ${second} say the same${of}`
}

/** True where both are shown somewhere, and nobody is told to know better. */
export const isUnsettled = (words: string) =>
  places.test(words) ||
  (isPair(words) &&
    !turned.test(words) &&
    !/\b(?:i|we|my|our|rule|docs?|limit|door|was|had|correct|right|stale|old|wrong)\b/i.test(words) &&
    saying.test(parted.exec(words)?.[2] ?? ''))

/** "I run a mill. Today the log is empty", "When it rains. Nothing opens": the sentence that tells what is wrong. */
export function toToldSymptom({ sentences }: Line): string | null {
  const [first = '', second = ''] = sentences
  const seen = /^expected: /i.test(first)
    ? /: (?:what happens|actual(?:ly)?(?: result)?|observed|instead): (.{8,}?)[.!]?$/i.exec(
        `: ${second}`,
      )?.[1]
    : undefined
  if (seen !== undefined) return seen.replace(/^it(?= )/i, toClause(first.slice(10))?.subject ?? 'it')
  if (
    /^(?:(?:hello|hi),? )?(?:i|we) (?:run|have|own|am|are|work|use)\b/i.test(first) &&
    !symptomWords.test(first)
  )
    return (
      sentences
        .find((one) => symptomWords.test(one) && !/\b(?:i|we)\b/i.test(one))
        ?.replace(/[\s.!]+$/, '') ?? null
    )
  return /^(?:when|if|after|while|during|on) [^,]{4,60}\.$/i.test(first) &&
    second !== '' &&
    !second.endsWith('?')
    ? `${first.slice(0, -1)}, ${lowerFirst(second.replace(/[\s.!]+$/, ''))}`
    : null
}

/** What brackets name within the report, "oven (North) drips", set behind the same word of `text`; remarks stay out. */
export function withNames(text: string, report: string): string {
  let named = text
  for (const [, before = '', name = ''] of report.matchAll(
    /([\w-]{3,}) (\((?:(?:\p{Lu}|\d|but not )[^()]{1,23}|[\w-]+, [\w-]+)\))(?=,? \S)/gu,
  )) {
    const at = ` ${named.toLowerCase()} `.search(new RegExp(`[ ]${before.toLowerCase()}[ ,.]`))
    const end = at + before.length
    if (at >= 0 && !named.includes(name)) named = `${named.slice(0, end)} ${name}${named.slice(end)}`
  }
  return named
}

/** A sentence that speaks of the repair, not of the symptom. */
export const cure =
  /^[a-zß-ɏ ]{2,24}:|^(?:(?:we|i|you|it) )?(?:need(?:s|ed)? to|should|must|maybe|perhaps|just|please|pls|use|try|fix|expected|steps|workaround|might|could|let['’]s)\b|\bshould\b|\?$/i

/** Of a report too long for a title, what stands behind its cause: "Due to the frost, …". */
export function toConsequence(words: string): string {
  if (words.length <= 120) return words
  const despite = /^(?:despite|because of|due to|even though|although) .{4,100}, (.{18,115})$/i.exec(
    words,
  )?.[1]
  return despite !== undefined && hasFiniteVerb(despite) ? despite : words
}
