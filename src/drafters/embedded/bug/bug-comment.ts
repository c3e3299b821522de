// What people add to a fault that they tell: how it was noticed, what came of it, what they think of it.

import type { Line } from '../grammar/line.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { hasVerb, isClosed, symptomWords } from './bug-clause.ts'

/** Where a comment may begin. */
const seam = /(?:,| [-–—]+)\s(?:and |but )?/g

/** Words that open a comment: how it was noticed, what people did, what it feels like, how often. */
const opening =
  /^(?:(?:noticed|discovered|found|spotted|heard|tried|assumed|made|had to|has been|used to|started with)\b|which (?:makes|explains|was very|means we)\b|(?:so |very |rather |really |less )*(?:awkward|embarrassing|annoying|funny|luck(?:y|ily)|calmly|quietly|please|guess|who(?:ever)?|shouldn['’]t|at least since)\b|so (?:i|we|you|they|people|nobody|every\w+|half|two|it looks|\p{Lu}\p{Ll}+ \p{Ll}+s (?:them|us))\b|(?:third|fourth) (?:time|\S+ this)\b|same (?!as |thing)|an? \p{Ll}+ (?:told|wrote)\b|their words|\S+ says so|says? [A-Z]|(?:\S+ ){0,2}?(?:of them|folks|people|gentlemen|pupils?|customers?|auditors|councillor|theatre|night shift) (?:then |now )?(?:had|love|like|looks|asked|start|went|ticked|says)\b)/u

/** What is right elsewhere: "on Linux they're fine". */
export const rightElsewhere =
  /^(?:but )?((?:on|in|with|without|via|for) (?:[^\s,]+ ){1,5}?)(?:it|they|that)(?: |(?=['’]))(?:is|are|['’]s|['’]re|stays?|works?|looks?)(?: (?:just|still|all|always))*(?: (?:fine|ok|okay|good|right|correct))?$/i

/** "When we end a ride it kicks us out": the pronoun and its verb open the main clause. */
export const openingWithoutComma =
  /^((?:when|whenever|if|while|after|once) [^,]{8,110}?) ((?:(?:the|my|our|its) [\w-]+(?: (?!there )[\w-]+)?|we|you|i|it|he|she|they|nothing|there) (?:(?<=(?:it|he|she) )[a-z]+s|(?:is|are|does|do)(?:n['’]t)?|can(?:not|['’]t)?|will|won['’]t|gets?|goes|counts|sends|takes|puts|makes|turns|adds|loses|forgets|begins|starts|stops|freezes|crashes|closes|opens|disappears|keeps|kicks?|catches|gives|leaves|brings|loses|hides|covers|jumps|moves|changes|shows?|throws?|fails?|says|still|never|no longer|only|always)\b .{3,})$/i

/** "In a shared room the two lamps flicker", "after the switch half of the signs are dark": the place or the moment before the fault. */
export function placeWithoutComma(report: string): readonly (string | undefined)[] | null {
  const [whole, scene = '', fault = ''] =
    /^((?:in|on|after|during) (?:an? |the )?(?:[\w-]+ ){1,3}?[\w-]+) ((?:the|half of|all|every|two|multiple|our|my) (?![^,;:]* (?:when|if|while|after) )[^,;:]{8,})$/i.exec(
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

/** "The list said 12 buckets, we needed 20": the first clause alone is no fault. */
export function withScene(words: string, { sentences }: Line): string {
  const next = (sentences[1] ?? '').replace(/^i \w+, (?=but )/i, '').replace(/[\s.!]+$/, '')
  return /^[^,]{8,44}$/.test(words) &&
    / (?:was|said|ran|in as) /.test(words) &&
    !symptomWords.test(words) &&
    /^(?:but|we|she|he) .{8,72}$/.test(next) &&
    !cure.test(next)
    ? `${words}, ${next}`
    : words
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
  /^[\p{L} ]{2,24}:|^(?:(?:we|i|you|it) )?(?:need(?:s|ed)? to|should|must|maybe|perhaps|just|please|pls|use|try|fix|expected|steps|workaround|might|could|let['’]s)\b|\bshould\b|\?$/iu

/** Of a report too long for a title, what stands behind its cause: "Due to the frost, …". */
export function toConsequence(words: string): string {
  if (words.length <= 120) return words
  const despite = /^(?:despite|because of|due to|even though|although) .{4,100}, (.{18,115})$/i.exec(
    words,
  )?.[1]
  return despite !== undefined && hasFiniteVerb(despite) ? despite : words
}
