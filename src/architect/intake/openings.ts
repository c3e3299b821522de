// How sentences open and end where people tell several things one after another.
import { inLowerCase } from './in-lower-case.ts'
import { wish } from './lexicon-cues.ts'
import { elaborates, hasFiniteVerb, isDefect, isDemand, pointsBack, toWords } from './phrase.ts'
import { toType } from './tag-words.ts'

const filler =
  /^(?:(?:and|so|but|now|then|ok|okay|yeah|yep|yes|um+|uh+|erm|hm+|well|right|oh|ah|äh+|ähm+|euh|eh)(?:[\s,.…–—-]+|$)){1,5}(?=\S)/i
const hesitation = /(?<![a-zß-ɏ])(?:okay|ok|yeah|yep|um+|uh+|erm|hm+|well|oh|ah|äh+|ähm+|euh)(?![a-zß-ɏ])/i

/** Without the sounds of somebody who thinks while speaking: "And, yeah, last one" is "last one". */
export function withoutFiller(text: string): string {
  const found = filler.exec(text)
  return found !== null && hesitation.test(found[0]) ? text.slice(found[0].length) : text
}

const leadIn = inLowerCase(
  /^(?:as (?:promised|discussed|agreed|requested|announced|mentioned|asked)[^,.!?]{0,30},? )?(?:so |ok(?:ay)? |and |now )?(?:here(?:'s| is| are| comes?) (?:what|my|our|the|some|a few|a (?:list|summary)|all)|below (?:is|are|you)|attached (?:is|are|you)|these are (?:my|our|the|some)|this is (?:what|my list|our list)|please find|anbei|hier (?:sind|ist|kommen)|voici|ci-dessous|aquí (?:está|están|va|van))(?![a-zß-ɏ])/u,
)

/** "As promised here is what came up": words to the reader over what follows. */
export function isLeadIn(text: string): boolean {
  if (text.length > 160 || /[:：]\s*\S/u.test(text) || text.endsWith('?')) return false
  return (
    leadIn.test(text) && !isDefect(text) && !/(?<![a-zß-ɏ])(?:should|must|needs?)(?![a-zß-ɏ])/i.test(text)
  )
}

const firstOfAll =
  /^(?:first(?:ly)?(?: of all|,)|the first (?:thing|one|point|issue)|to (?:begin|start) with|for (?:a start|starters)|erstens|zunächst|zuerst|als erstes|d'abord|premièrement|primero|en primer lugar)(?![a-zß-ɏ])/i
const countsOn =
  /^(?:and )?(?:then|next|after that|dann|danach|als nächstes|ensuite|puis|luego|después)(?:,\s*|\s+)(?=(?:the|our|my|their|some|many|most|there|it would|we|die|der|das|les?|la|los?)\s)/i

/** "First of all …": the text counts what it tells, and what it tells is wanted or wrong. */
export function opensCount(text: string): boolean {
  return (
    firstOfAll.test(text) && toWords(text).length > 4 && (isDefect(text) || isDemand(text) || wish.test(text))
  )
}

/** "Then, the upload …": the next thing, in a text that counts. */
export function goesOnCounting(text: string): boolean {
  return countsOn.test(text)
}

const asking = /please|pls|can |could |should |must |has to |needs to |bitte|favor|plaît/i
const askedAtEnd =
  /[,;–—-]\s?(?:so |and )?(?:please|pls|can (?:you|we)|could (?:you|we)|we should|(?:that|this|it) (?:should|must|has to|needs to)|bitte|por favor|s'il vous plaît)\s[^,;.!?]{3,80}[.!?]*$/i

/** "…, a printed summary would save a lot": what would help stands behind what it is about. */
const helpsAtEnd =
  /[,;–—-]\s?(?:so |and |maybe )?(?:an?|some) [^,;.!?]{3,60}? would (?:also |really )?(?:help|save|be (?:nice|great|good|cool|helpful|useful)|do|solve)(?![a-zß-ɏ])/i

/** "Some people get everything twice, please merge that": the wish stands behind what it is about. */
export function asksAtEnd(text: string): boolean {
  if (text.length > 400) return false
  return (asking.test(text) && askedAtEnd.test(text)) || (text.includes(' would ') && helpsAtEnd.test(text))
}

const nice =
  /^(?!it\b|this\b|that\b|these\b|those\b|which\b|what\b|they\b)(?:[a-zß-ɏ\d'’/-]+ ){1,7}(?:would|might) (?:also )?(?:help|be (?:really |very |so |super )?(?:nice|great|good|cool|helpful|useful|awesome|perfect|lovely|fantastic|handy|ideal))(?![a-zß-ɏ])/i
const nicer = /(?:would|might) (?:also )?(?:be|help)(?![a-zß-ɏ])/i

/** "Dark mode would be nice too": a thing that is wished for by its name. */
export function isNiceWish(text: string): boolean {
  const head = text.slice(0, 200)
  return nicer.test(head) && nice.test(head)
}

/** "Red pins would help too": on top of what was said before. */
export function isNiceToo(text: string): boolean {
  return /\s(?:too|as well)[\s.!]*$/i.test(text.slice(-20)) && isNiceWish(text)
}

const sharedSight =
  /^(?:did|has|have|is|does) (?:any(?:one|body)|some(?:one|body)|you)(?: else| guys| all)? (?:also )?(?:see|seen|notice[ds]?|have|had|having|get|getting|got|heard?|run into|experience[ds]?|know about)(?![a-zß-ɏ])[^.!]{0,120}\?$/i

/** "Did anyone else see the scaling bug?": what was seen comes in the next sentence. */
export function asksWhoSaw(text: string): boolean {
  return sharedSight.test(text)
}

/** "The zones. The zones are circles": a name first, then what is told of it. */
export function namesNext(text: string, next: string | undefined): boolean {
  const name = withoutFiller(text)
    .replace(/[.…!]+$/u, '')
    .toLowerCase()
  if (next === undefined || name.length < 4 || name.length > 40 || toWords(name).length > 4) return false
  return next.toLowerCase().startsWith(`${name} `)
}

const rank =
  /^(?:(?:also|and|then|much|even|far),? ){0,2}(?:(?:less|least|not(?: so| that)?|more|most|very|really) (?:urgent|important|pressing)(?:,? but [a-zß-ɏ]+(?: [a-zß-ɏ]+)?)?|(?:low(?:er|est)?|high(?:er|est)?|medium|top) prio(?:rity)?|(?:nice|good)[ -]to[ -]have|(?:must|should|could)[ -]haves?|(?:in the )?(?:long|short|mid)(?:er)?[ -](?:term|run)|later(?: on)?|eventually|some ?day|one day|for (?:later|the future))\s?(?::|\s[–—-])\s+(?=\S+\s+\S)/i

/** "If you ever find the time, a dark theme": what comes last. */
const someTime =
  /^(?:and )?(?:if|when|once) (?:you|we|anyone|someone|somebody|there(?:'s| is)) (?:ever |still )?(?:finds? |ha(?:ve|s) |gets? )?(?:the |some |a bit of |any )?(?:time|budget|capacity|room|money)(?: left| one day)?,\s+(?=\S+\s+\S)/i

/** "Less urgent: dark mode", "Low prio - rename it", "Long term: a new gate": how urgent it is, and then a matter of its own. */
export function opensRanked(text: string): boolean {
  const opening = (rank.exec(text) ?? someTime.exec(text))?.[0]
  if (opening === undefined) return false
  const rest = text.slice(opening.length)
  return !elaborates(rest) && !pointsBack(rest.split(/\s+/, 3).join(' '))
}

/** Labels that name a kind of work and, inside a text, rather a part of what was said before. */
const partLabels =
  /^(?:fix|bugfix|hotfix|research|error|issue|build|deploy|deployment|upgrade|migration|story|rfc)$/i

/** "Infra: the test machine is full": a kind of work, and then a matter of its own. */
export function opensKind(text: string): boolean {
  const label = /^(\p{L}[\p{L} -]{1,18}):\s+(?=\S+\s+\S)/u.exec(text)?.[1]
  return label !== undefined && !partLabels.test(label) && toType(label) !== null
}

const somebody =
  /^(?:(?!It|This|That|He|She|They|We|You|There|Nobody)\p{Lu}\p{Ll}{1,14}|(?:the|our|a|an|one|another) (?:\p{L}+ ){0,2}?\p{L}+|some(?:one|body)(?: else)?|two of (?:them|us)) (?:also )?(?:said|says|mentioned|told (?:me|us)|noticed|noted|complained|reported|pointed out|thinks|wishes)\s(?:that\s)?/u

/** "Jonas said the clock is late": somebody else with a matter of his own. */
export function opensReport(text: string): boolean {
  const opening = somebody.exec(text)?.[0]
  if (opening === undefined) return false
  const rest = text.slice(opening.length)
  return (
    (isDefect(rest) || isDemand(rest) || hasFiniteVerb(rest)) && !pointsBack(rest.split(/\s+/, 4).join(' '))
  )
}

/** What somebody said, without who: "Said the times should be larger", "Would have liked to pay later". */
export const reported =
  /^(?:(?:(?:and|then|and then),? (?:they|he|she)|(?:and )?(?:one|two|three|some|many|several|most|others?)) (?:also )?(?=asked|wanted|wished|said))?(?:said|says|wished|expected|hoped|asked (?:for|if|whether)|wanted|wants|missed|would (?:have )?(?:liked?|loved?|preferred?|expected?))\s(?!it\b|this\b|so\b|that (?:was|is)\b)/i

/** What happened to people once and shows why a thing is asked for: "Yesterday Ida and Bo overwrote …". */
export const happened =
  /^(?:yesterday|last (?:week|month|year|time|night)|this (?:week|morning)|the other day|once|twice|on (?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:we|i|they|two|three|some(?:one|body)|a (?:colleague|customer|client|user|guest|patient|student|member)|[a-zß-ɏ][a-zß-ɏ]+(?: and [a-zß-ɏ][a-zß-ɏ]+)?)\s/i

/** The name of the writer behind kind words. */
export function isSigned(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]{1,15}(?: \p{Lu}[\p{L}'’-]{0,15})?[.!]?$/u.test(text) &&
    !isDemand(text) &&
    !isDefect(text)
  )
}

/** True when the sentence opens with a proposal, such as "we should", that may be the remedy of what was just said. */
export function isProposal(text: string): boolean {
  return /^(?:we|it|they|you|i|someone|maybe we|perhaps we|so we|then we)\s(?:should|could|must|need to|have to|can|might)(?![a-zß-ɏ])|^there (?:should|must|could) be an?\s|^(?:should|let's|lets|maybe|perhaps|wir sollten|deberíamos|on devrait)(?![a-zß-ɏ])/i.test(
    text,
  )
}

/** True for a question of four words or more, or for words that say that nobody knows. */
export function isOpenQuestion(text: string): boolean {
  if (
    /^(?:(?:i|we) have no idea|(?:i|we) (?:don't|do not) know|nobody knows|no one knows|i wonder) (?:what|how|whether|if|why|who|where|which)(?![a-zß-ɏ])/i.test(
      text,
    )
  )
    return true
  return /[?？]$/u.test(text) && toWords(text).length >= 4
}

/** A wish, told as a question. */
const request = /^(?:also,? |and )?(?:could|can|would|will) (?:you|we|i|people|the|it)(?![a-zß-ɏ])/i

/** True for words with a question that wants an answer rather than the thing: "should we …?", not "could you add …?" */
export function wantsAnswer(text: string): boolean {
  return text.includes('?') && !request.test(text)
}
