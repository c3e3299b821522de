// Cuts a sentence at the words with which people add another idea to it: "and also", "oh and", "(also …)".
import type { Cut } from './cut.ts'
import { defect, demand, demandDense, wish } from './lexicon-cues.ts'
import { isNarration, isPassing } from './lexicon-talk.ts'
import { withoutFiller } from './openings.ts'
import { hasFiniteVerb, isDefect, isDemand, pointsBack, startsWithVerb, toWords } from './phrase.ts'

const alsoBracket = /\(\s*(?:and )?also[,:]?\s+([^()]{3,300})\)/i

/** Words that open another idea wherever they stand. */
const strong =
  /(?:\s*[,;–—-]\s*|\s+)(?:(?:and|oh|okay|ok|um+|uh+|yeah|well|then)[\s,]+){0,4}(?:and also|plus also|oh and(?: also)?|oh also|oh (?:yeah|yes|right)|(?:oh and |and )?(?:btw|by the way)|(?:and |then )*(?:the (?:other|second|third|next|last) thing|another thing|one more thing)(?: that [a-zß-ɏ'’ ]{3,30}?(?= is ))?(?: is)?(?: that)?|(?<=(?:and|um+|uh+|oh|hm+|so|then|,)\s{1,3})what else(?= (?:the|there|we|i|my|our|it|a|an)(?![a-zß-ɏ]))|and while (?:you|we)(?:'re| are) (?:there|at it|on it)|while at it|and additionally|und außerdem|y también|et aussi)(?:,\s*|\s+)/gi

/** Words that open another idea after a comma or a dash. */
const afterComma =
  /\s*[,;–—-]\s*(?:(?:and|oh|okay|ok|yeah|then|but)[\s,]+){0,3}(?:also|plus|besides|additionally|außerdem|también|aussi|y también|de plus)(?:,\s*|\s+)/gi

/** In words without any mark, "and" before a demand with its own subject opens another idea. */
const spokenAnd =
  /\s+and\s+(?:(?:yeah|then|maybe|also|um+|uh+|i guess|i think|so)\s+){0,3}(?=(?:we|they|users|people|customers|members|somebody|someone|i|you|maybe we|the [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)?)\s(?:should|need|want|must|would like|could|have to)(?![a-zß-ɏ])|(?:my|our|the|one|some) [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)? (?:wants?|needs?|would like|asked?|asks|complains?|keep asking)(?![a-zß-ɏ])|(?:i|we|they)(?:'d| would) (?:also |really )?(?:love|like|prefer)(?![a-zß-ɏ])|i (?:still )?(?:can't|cant|cannot|can not|couldn't|couldnt|don't find|never find|keep losing)(?![a-zß-ɏ])|there(?:'s| is| are)\s|(?:the|our|my) [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)?\s(?:is|are|was|were|has|have|keeps?|gets?|takes?|shows?|doesn't|don't|can't|won't|crash(?:es)?|breaks?|freezes?|hangs?|disappears?)(?![a-zß-ɏ])|i (?:also )?(?:promised|have to|need to|want|wanted|would like|think we|was asked))/gi

const ordinal =
  /(?:^|[\s,;–—-]+)(?<!(?:the|an?|our|my|this|that|per|every|each|its|their) )(?:and\s+)?(first|second|third|fourth|fifth|sixth)(?:ly)?(?:\s+of\s+all)?[\s,:]+(?=\S)/gi
const counting = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** "first … second … and third …": three or more, counted without a gap. */
function findCounted(text: string): Joint[] {
  const joints: Joint[] = []
  for (const found of text.matchAll(ordinal)) {
    if (found[1]?.toLowerCase() !== counting[joints.length]) continue
    joints.push({ at: found.index, end: found.index + found[0].length, certain: true })
  }
  return joints.length > 2 ? joints.slice(1) : []
}

/** So many words without the end of a sentence were spoken, not written. */
const spokenLength = 25

/** Where a sentence is cut, and what stands between its parts. */
interface Joint {
  readonly at: number
  readonly end: number
  /** The words leave no doubt that something else comes. */
  readonly certain: boolean
}

/** "That you call me back, and that I can see my bill": answers to a question, each opened by "that". */
const andThat =
  /\s*[,;]?\s+and (?:also )?that\s+(?=(?:the|my|our|i|we|you|they|people|it|there|all|one)\s|[a-zß-ɏ'’-]{2,20}(?: [a-zß-ɏ'’-]{2,20}){0,2} (?:can|could|should|is|are|gets?|will|would)\s)/gi

/** "voice memo 14 may:" over what was spoken. */
const label = /^[^:.!?;]{3,30}:\s/u

/** Where a speaker who began with "first" comes to the next thing. */
const spokenThen =
  /\s+(?:and\s+)?then\s+(?=(?:the|my|our) [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)? (?:is|are|was|were|has|have|keeps?|gets?|takes?|shows?|doesn't|don't|can't|won't|should|needs?)(?![a-zß-ɏ]))/gi

function findJoints(text: string): Joint[] {
  const joints: Joint[] = findCounted(text)
  const patterns = [strong, afterComma]
  if (/^that\s+(?:the|my|our|i|we|you|they|people|it|there|all|one)\s/i.test(text)) patterns.push(andThat)
  if (!/[.!?;:]\s/u.test(text.replace(label, '')) && toWords(text).length >= spokenLength) {
    patterns.push(spokenAnd, spokenNext)
    if (/(?<![a-zß-ɏ])first(?![a-zß-ɏ])/i.test(text)) patterns.push(spokenThen)
  }
  for (const pattern of patterns) {
    for (const found of text.matchAll(pattern)) {
      const certain =
        pattern === spokenAnd ||
        pattern === spokenNext ||
        pattern === spokenThen ||
        pattern === andThat ||
        /thing|what else|(?<![a-zß-ɏ])(?:oh|btw|by the way)(?![a-zß-ɏ])/i.test(found[0])
      joints.push({ at: found.index, end: found.index + found[0].length, certain })
    }
  }
  return joints.toSorted((a, b) => a.at - b.at || b.end - a.end)
}

/** True when the words after a joint are an idea without the words before it. */
function stands(after: string, certain: boolean): boolean {
  const words = toWords(after)
  const own =
    (certain && words.length > 2) ||
    startsWithVerb(after) ||
    demand.test(after) ||
    demandDense.test(after) ||
    (wish.test(after) && words.length > 4 && hasFiniteVerb(after)) ||
    (defect.test(after) && (hasFiniteVerb(after) || words.length > 4))
  if (!own) return false
  const full = after
    .replace(/(?:^|(?<=^[a-zß-ɏ'’-]{2,20}\s))there(?:'s| is| are| should| must| could| needs?)\s/i, '')
    .replace(/\bmake it so\b/i, '')
    .replace(/\bthat (?:happen|occur)\p{L}* .*$/u, '')
  const subject = /^(?:the|our|my|their|a|an|some|no|nobody|someone|somebody|users?|people)\s/i.test(after)
  return !pointsBack(subject || words.length > 12 ? full.split(/\s+/, 4).join(' ') : full)
}

/** In words without any mark, what a speaker says before the next thing: "also the …", "and can you …", "what bugs me is …". */
const spokenNext =
  /\s+(?:(?:and|then|so|oh|but|plus)\s+){0,2}(?:(?:also|plus|besides|next)\s+(?=(?:the|my|our|we|i|you|they|users|people|there|it would|can|could|please|when|if|a|an|some|in|on)\s)|(?<=\s(?:and|then|so|oh|but|plus)\s+)(?=(?:can|could) (?:we|you|i|they)\s|please\s|(?:we|i|they) (?:need|should|must|want|also)\s|make sure\s|it (?:would|should|'d)\s)|what (?:also |really |else )?(?:bugs|annoys|bothers|kills|drives|confuses) (?:me|us|people)(?: [a-zß-ɏ]+){0,3}? is (?:that )?|what (?:i|we)(?:'d| would)? (?:also |really )*(?:love|like|want|need|miss) is (?:that )?|(?:(?:there's|there was|there is) )?something about |(?:(?:there's|there is|theres|same as|same goes for|same for) )?the (?:other )?thing with (?=(?:the|my|our)\s))|\s+(?=i also (?:think|want|need|noticed|saw|would|wish|hate|miss|can't|cant)\s)/gi

/** "(also add a limit)" and "… and also …" are ideas of their own when they ask for something. */
export function cutAlso(text: string, cut: Cut): Cut[] {
  const [range] = cut.ranges
  if (range === undefined || cut.reason !== null || cut.ranges.length > 1) return [cut]
  const slice = text.slice(range.from, range.to)
  if (slice.length > 2_000) return [cut]
  const bracket = alsoBracket.exec(slice)
  const inside = bracket?.[1] ?? ''
  if (bracket !== null && bracket.index > 2 && startsWithVerb(inside) && !pointsBack(inside)) {
    const from = range.from + bracket.index
    const to = from + bracket[0].length
    const rest = [
      { from: range.from, to: from },
      { from: to, to: range.to },
    ].filter((run) => /[\p{L}\p{N}]/u.test(text.slice(run.from, run.to)))
    return [
      { ...cut, ranges: rest },
      { ranges: [{ from, to }], reason: null, heading: cut.heading },
    ]
  }
  return cutAtJoints(slice, cut, range.from)
}

const nobody: ReadonlySet<string> = new Set()

/** "okay so I was at the lake today": how somebody came to what follows. */
function isTold(before: string): boolean {
  const told = withoutFiller(before)
  return (
    isNarration(told, nobody) &&
    !isPassing(told) &&
    !isDemand(told) &&
    !isDefect(told) &&
    toWords(told).length < 12
  )
}

const sounds = /(?<![a-zß-ɏ])(?:um+|uh+|erm|hm+|so|ok(?:ay)?|well|yeah|right|and|oh)(?![a-zß-ɏ])/gi

function cutAtJoints(slice: string, cut: Cut, offset: number): Cut[] {
  const parts: Cut[] = []
  const joints = findJoints(slice)
  let start = 0
  let said = 0
  for (const [index, joint] of joints.entries()) {
    if (joint.at < said || toWords(slice.slice(said, joint.at).replace(sounds, '')).length < 2) continue
    const next = joints.slice(index + 1).find(({ at }) => at >= joint.end)
    if (!stands(slice.slice(joint.end, next?.at), joint.certain)) continue
    const opens = start === 0 && isTold(slice.slice(0, joint.at))
    const reason = opens ? 'context' : cut.reason
    parts.push({ ...cut, reason, ranges: [{ from: offset + start, to: offset + joint.at }] })
    start = joint.at
    said = joint.end
  }
  return [...parts, { ...cut, ranges: [{ from: offset + start, to: offset + slice.length }] }]
}
