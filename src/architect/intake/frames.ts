// Sentences around the ideas of a text: what the writer does, where the notes come from, how many points follow, what was agreed not to do.
import { inLowerCase } from './in-lower-case.ts'
import { fewWords, matterWords, toCount } from './lexicon-counts.ts'
import { wish } from './lexicon-cues.ts'
import { givenNames } from './lexicon-labels.ts'
import { hasFiniteVerb, isDefect, isDemand, toWords } from './phrase.ts'
import { hasCatch } from './quiet.ts'
import { contentStems, sharesContent } from './stems.ts'

const trade = inLowerCase(
  /^(?:(?:hi|hello|hey|so|ok(?:ay)?)[,!]? )?(?:(?:we|i|my [a-zß-ɏ]+ and i)(?:'re| are| am|'m)? (?:just |also )?(?:(?:a|an|the) (?:small|tiny|little|family|young|medium|large|local|team|company|group|club|bakery|school|clinic|hotel|shop|agency|firm|cooperative|non-?profit)|running|run|sell|own|manage|operate|offer|rent(?: out)?|teach|work (?:for|as|at|in)|organi[sz]e|host|produce|deliver|repair)|(?:wir|ich) (?:betreiben?|verkaufen?|vermieten?|führen?|sind eine?|haben eine?n? (?:kleine[ns]?|laden|praxis|hotel|werkstatt|bäckerei|hof))|tenemos un[ao] (?!problema|duda|fallo|error|pregunta|idea|lista)[a-zß-ɏ]+|(?:llevamos|somos|vendemos|gestionamos|alquilamos)|(?:nous|on) (?:gérons|gère|vendons|vend|louons|loue|sommes un|est un|avons un|tenons|tient))(?![a-zß-ɏ])/u,
)

const counted = inLowerCase(
  new RegExp(
    `^(?:as (?:the|an?|your) [\\p{L} ]{3,30}?,? |so |ok(?:ay)? |and |but |still |just |only |there (?:are|is|were) |(?:i|we)(?:'ve got| have(?: got)?| noticed| found| see) |from (?:my|our) side )*(?:${fewWords}) (?:\\p{L}+ ){0,2}(?:${matterWords})(?: (?:are|is|were|still|open|missing|left|remain|remaining|came|come|up|again|today|here|more|first|now|we|i|noticed|found|saw|have)(?!\\p{L})){0,3}(?: (?:from|for|on|about|that|to|with|in) [\\p{L}'’ ]{2,50})?[.:!]$`,
    'u',
  ),
)

/** "Two points are still open on our side.": how many are to follow. */
function countsMatters(text: string): boolean {
  return text.length < 110 && toWords(text).length <= 13 && counted.test(text) && !hasCatch(text)
}

const source = inLowerCase(
  /^(?:(?:just |so |ok(?:ay)?,? )*(?:following up on|coming back to|referring to|as a follow-?up to|further to|regarding|re:|picking up on) [^.!?:;]{3,60}|(?:(?:customer|client|user|phone|sales|discovery|quick) )?(?:interview|call|meeting|visit|chat|workshop|demo|session|lunch|notes?|feedback|impressions|learnings|minutes|takeaways)s? (?:w\/|with|from|at|on|in|of|after) [^.!?:;]{3,60}|(?:so |ok(?:ay)?,? )*(?:(?:a |just a |my )?(?:quick |short |little |late |friday )*(?:brain ?dump|dump|braindump|note|thoughts|rant|list|summary|recap|one|ones)(?: (?:of|from) (?:things|stuff|thoughts|ideas|wishes|issues|bugs|points|today|yesterday|(?:what (?!was)|my|our|the|this|last)[a-zß-ɏ ]{1,28}))?)(?: (?:before|while|after|because|from|so) [^.!?:;]{3,60})?|(?:here|below) (?:comes|goes|follows?) [^.!?:;]{3,60}|(?:i|we) (?:tested|tried|used|walked through|went through|looked at|played with|reviewed|visited|was at|were at|spent) [^.!?:;]{3,70}(?:yesterday|today|last [a-zß-ɏ]+|this [a-zß-ɏ]+|on [a-zß-ɏ]+day|for (?:a|two|three|\d) [a-zß-ɏ]+|with (?:\d+|two|three|four|five|six|some|several|a few|our|the) [a-zß-ɏ]+))[.!…]*$/u,
)

const agreedNot =
  /^(?:(?:and|but|so) )?(?:we|they|the (?:team|client|customer))(?: all| also)? (?:agreed|decided|chose|resolved) (?:(?:to )?(?:skip|drop|leave out|postpone|park|not)|against|that we (?:won't|don't|will not|do not))(?![a-zß-ɏ])/i

/** What was agreed not to be done. */
export function isAgreedNot(text: string): boolean {
  return text.length < 160 && agreedNot.test(text) && !isDefect(text) && !hasCatch(text)
}

const fine = inLowerCase(
  /^(?:the |our |your )?(?:(?:[a-zß-ɏ-]+ ){1,3}(?:is|are|was|were|looks?|feels?)|[a-zß-ɏ-]{3,20}s) (?:all |just |really |very |quite |totally |pretty |so )*(?:fine|ok|okay|great|perfect|happy|lovely|nice|good)(?: (?:now|overall|so far|as (?:it|they) (?:is|are)|with (?:it|the (?:app|tool|result))|by the way|btw|too|as always))?[.!]*$/u,
)

const wanting =
  /^(?:ok(?:ay)?,? |so,? )*what (?:i|we) (?:really |still |would |also )*(?:need|want|miss|wish|like|noticed|found|hate)(?:ed)? (?:from|for|in|about|on|at|with) [^.!?:;,]{3,50}[.!…]+$/i

/** "what i need from the new tool.": what follows is wanted. */
export function opensWants(text: string): boolean {
  return text.length < 90 && wanting.test(text)
}

const gathering =
  /^(?:[a-zß-ɏ-]+ ){0,2}(?:(?:team|product|platform|dev|design|ops|sprint|project|backlog|board|staff|monday|friday|client|customer|sales|quarterly|weekly|daily) (?:weekly|daily|sync|minutes|notes|meeting|planning|review)|stand-?up|retro|jour fixe|minutes)[.!]$/i

const absent =
  /^(?<name>\p{Lu}\p{Ll}{1,15}) (?:(?:is|will be) )?(?:back|off|away|out|ill|sick|on (?:holiday|leave|vacation|parental leave)) (?:(?:on|until|till|from|since) )?(?:today|tomorrow|next \p{L}+|this \p{L}+|all week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}[./]\d{0,2}\.?)[.!]*$/u
const meToo =
  /^(?:(?:yes|yeah|yep|ja|oui|sí)?[ ,]*(?:please|pls)?[ ,]*)same (?:wish|problem|issue|request|question|thing|for us|with us)(?: (?:here|for us|with us))?[.!]*$/i
const likedAll =
  /^(?:overall|all in all|in general|generally|insgesamt),? (?:the|our|my|everyone|everybody|we|they)(?: [a-zß-ɏ]+){0,2} (?:really |very much )?(?:liked|loved|enjoyed|likes?|loves?) (?:it|the [a-zß-ɏ]+|what [^.!?,]{3,30})[.!]*$/i

const apart =
  /^(?:apart from that|otherwise|besides that|other than that|overall|ansonsten|sonst|por lo demás|sinon|à part ça)?,? ?(?:we|i|they|all|everyone|everybody) (?:are|am|is|were|was) (?:all )?(?:very |really |quite |so |pretty )*(?:pleased|happy|satisfied|content|grateful|fine|glad)(?: (?:with|about) [^.!?,;]{2,40})?[.!]*$|^(?:ansonsten|sonst) (?:läuft|passt|ist|war|klappt) (?:bisher |soweit )?(?:alles|es) (?:sehr |echt )?(?:prima|gut|super|bestens|rund|toll|bien)?[.!]*$|^(?:la|le|les|l'|das|die|der|el|los|las|unser|unsere) ?[a-zß-ɏ]+ (?:s'est (?:très )?bien passée?|lief (?:sehr |echt |richtig )?gut|kam gut an|salió (?:muy )?bien|fue (?:muy )?bien|war (?:sehr |echt )?(?:gut|schön|super))[.!]*$/i
const niceTime =
  /^(?:it|that|this) was (?:an? )?(?:very |really |quite |so )*(?:nice|great|good|pleasant|lovely|productive|useful|fun|long) (?:talk|call|meeting|chat|day|visit|session|workshop|evening|trip|conversation)[^.!?;,]{0,40}[.!]*$|^(?:es |das )?war (?:insgesamt |echt |sehr |wirklich )*eine? (?:sehr )?(?:gute[rs]?|schöne[rs]?|tolle[rs]?|nette[rs]?) [a-zß-ɏ]+[.!]*$/i

/** "price is fine.", "The client was happy overall." */
export function isFine(text: string): boolean {
  const name = absent.exec(text)?.groups?.['name']
  if (name !== undefined && givenNames.has(name.toLowerCase())) return true
  if (meToo.test(text) || likedAll.test(text)) return true
  if (niceTime.test(text) || (text.length < 120 && apart.test(text))) return true
  return text.length < 70 && fine.test(text) && !/(?<!\p{L})(?:not|n't|if|when|but)(?!\p{L})/u.test(text)
}

const house =
  /^(?:(?:a|an|our|my|small|tiny|family) )*(?:[a-zß-ɏ-]+ ){0,2}(?:practice|studio|shop|school|clinic|hotel|hostel|club|bakery|restaurant|café|cafe|company|agency|farm|museum|library|gym|firm|store|office|chain|startup|workshop|salon|brewery|winery|vineyard|campsite|pharmacy|surgery|kindergarten|nursery|garage|cooperative|association|charity|municipality)(?:,| -| –) [^.!?:;]{2,60}[.!]$/i

/** "vet practice, three doctors.": the house in a phrase. */
function isHouse(text: string): boolean {
  return text.length < 90 && house.test(text) && toWords(text).length <= 10 && !hasFiniteVerb(text)
}

/** How many matters a sentence says will follow; 0 when it doesn't say. */
export function toAnnouncedCount(text: string): number {
  return countsMatters(text) ? toCount(text) : 0
}

const meetingNoun =
  /^(?:[a-zß-ɏ]+ )?(?:interview|call|meeting|visit|chat|workshop|demo|session|lunch|notes?|feedback|impressions|learnings|minutes|takeaways)s? /i
const occasion =
  /\s(?:\p{Lu}|\d|our |my |the (?!\p{L}+ (?:in|inside|on|per|next|by|from) )|an? \p{L}+[.!…]*$|today|yesterday|this |last |users?|customers?|clients?)/u

/** "Call with Ida", where "Chat with the driver inside the app" is a wish and "Notes from calls should …" too. */
function tellsOccasion(text: string): boolean {
  if (!meetingNoun.test(text)) return true
  return (
    occasion.test(text) &&
    !/(?<![a-zß-ɏ])(?:should|must|can|are|is|asks|goes|inside|on an?)(?![a-zß-ɏ])/i.test(text)
  )
}

/** "We need to talk about the warehouse app." */
const talkAbout =
  /^(?:so,? |ok(?:ay)?,? )*(?:we|i) (?:really )?(?:need|have|want|should|wanted) (?:to )?(?:talk|speak) about [^.!?:;,]{3,50}[.!]*$/i

/** A sentence before the first idea that says who writes, where the notes come from or how many points follow. */
export function isFrame(text: string, next: string | undefined): boolean {
  if (text.length > 160 || text.endsWith('?')) return false
  if (countsMatters(text) || opensWants(text) || talkAbout.test(text)) return true
  if (next !== undefined && text.length < 50 && gathering.test(text)) return true
  if (next !== undefined && isHouse(text)) return !isDefect(text)
  if (isDemand(text) || wish.test(text)) return false
  if (source.test(text))
    return !isDefect(text) && tellsOccasion(text) && !/\sby (?:e?-?mail|sms|push|voice)/i.test(text)
  if (next === undefined || isDefect(text) || hasCatch(text) || !trade.test(text)) return false
  if (/(?<![a-zß-ɏ])(?:only|keep|(?:the|our) (?:app|page|site|form|system|tool))(?![a-zß-ɏ])/i.test(text))
    return false
  return toWords(text).length <= 14 && !sharesContent(contentStems(text), contentStems(next))
}

const status =
  /^(?:[a-zß-ɏ]{2,12}: )?(?:yesterday,? |today,? )?(?:i |we )?(?:just )?(?:finished|completed|shipped|merged|wrapped up|closed|deployed|released|worked on|working on|continu(?:ed|ing)(?: with| on)?|done with|reviewed|paired (?:on|with)|(?:i'm |i am )(?:still |now )?on (?:the|my) [^.!?]{3,40}(?:today|this [a-zß-ɏ]+|tomorrow))(?![a-zß-ɏ])/i

/** "finished the import, today the mapping screen": what somebody did or is at. */
export function isStatus(text: string): boolean {
  const opening = text.length < 160 ? status.exec(text)?.[0] : undefined
  if (
    opening === undefined ||
    isDefect(text) ||
    wish.test(text) ||
    hasCatch(text) ||
    /[:?]\s/u.test(text.slice(opening.length))
  )
    return false
  const rest = text.slice(opening.length)
  if (
    !/\son (?:the|my)\s|worked on$/i.test(opening) &&
    !/^ (?:the|my|our|all|it|that|with|up|both|yesterday|today)(?![a-zß-ɏ])|^ [^,]{2,40}, (?:then |and )?(?:started|worked|continued|began|today|now on)(?![a-zß-ɏ])/i.test(
      rest,
    )
  )
    return false
  return (
    !hasFiniteVerb(rest) &&
    !/(?<![a-zß-ɏ])(?:but|should|must|need|please|blocked|no|not|can|stays?)(?![a-zß-ɏ])/i.test(rest)
  )
}

/** A fact about those who were visited: "they use an iPad mini at the entrance". */
const fact = inLowerCase(
  /^(?:(?:they|he|she) (?:(?:use|uses|have|has|run|runs|are|is|sell|sells|own|owns|employ|employs)(?![a-zß-ɏ])(?! (?:to|no|not|been|trouble|problems?|only|two|three|asking))[^.!?;]{3,70})|(?:they |he |she |all |everyone )?(?:really |very much )?(?:liked?|likes|loved?|loves|praised|praises|enjoyed|appreciated) (?!to )[^.!?;,]{3,60}|(?:they |he |she )?found [^.!?;,]{2,40} (?:without (?:any )?help|at once|right away|immediately|easily))[.!]?$/u,
)

/** True for a fact or praise noted down of a call or a visit that asks for nothing. */
export function isFact(text: string): boolean {
  return (
    text.length < 100 &&
    fact.test(text) &&
    !hasCatch(text) &&
    !/(?<![a-zß-ɏ])(?:but|(?:are|is) [a-zß-ɏ]+ing|more|bigger|better|larger|would|if|should|so|because|instead|every|too|want|except|though|although)(?![a-zß-ɏ])/i.test(
      text,
    )
  )
}

const over =
  /^[^.!?]{3,120}(?:hat sich (?:damit |somit |inzwischen |bereits )?erledigt|(?:ist|sind|wurde|wurden) (?:schon|bereits|inzwischen|mittlerweile|längst) (?:erledigt|behoben|ersetzt|repariert|umgesetzt)|(?:is|are|was|were) (?:resolved|sorted|replaced|repaired) (?:now|already|meanwhile|in the meantime|last [a-zß-ɏ]+))[.!]*$/i

/** "The printer was replaced in the meantime", "das hat sich erledigt". */
export function isOver(text: string): boolean {
  return text.length < 180 && over.test(text) && !isDemand(text)
}
