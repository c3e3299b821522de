// Words that people say beside their ideas: consent, small talk, what happened at a meeting, who sends which slides.
import { inLowerCase } from './in-lower-case.ts'
import { wish } from './lexicon-cues.ts'
import { givenNames } from './lexicon-labels.ts'
import { withoutConnective } from './phrase.ts'
import { hasCatch } from './quiet.ts'

/** Words of consent and mood that may follow one another ("oh yes, same here"). */
const nods =
  'ok|okay|k|kk|yes|yeah|yea|yep|yup|no|nope|nah|sure|agreed?|lol|haha+|hah|hehe|oh|ah|aha|hm+|um+|uh|wow|ouch|ugh|oops|sorry|please|thanks?(?: you)?|thx|ty|cheers|great|nice|cool|perfect|awesome|super|lovely|noted|done|true|exactly|right|totally|absolutely|definitely|indeed|correct|good|fine|deal|same|hi|hey|hello|hiya|bye|morning|afternoon|brb|afk|bbl|omw|gtg|danke|gracias|merci|ja|genau|sí|oui|klar|super|vale|\\+1|-1|👍|🙏'

/** A remark to those who listen, of which nothing is to be done. */
const remarks =
  "got it|found it|(?:a |the )?fix (?:comes|is coming|follows|is on its way)(?: [a-zß-ɏ]+)?|will do|on it|sounds good|makes sense|same here|same (?:for|with) (?:me|us)|me too|us too|bei (?:mir|uns) auch|(?:geht )?mir auch(?: so)?|ich auch|stimmt|moi aussi|a mí también|not me|me|mine too|(?:it )?works?(?: fine| great)?(?: (?:now|again|here|for me))+|good point|good idea|great idea|love it|i agree|(?:i'?ll|will) (?:check|look|have a look|take a look|do it|handle it|ask|be there|be late|be right back)|(?:have )?(?:i )?(?:seen|saw|had|noticed|heard) (?:that|this|it)(?:(?: too| as well| before| yesterday| today| twice| last [a-zß-ɏ]+){0,2})|(?:so much|a lot|all|everyone|everybody|again|team|folks|guys|both|there)|good (?:morning|afternoon|evening|night)|(?:see (?:you|ya|u)|cu)(?: all)?(?: (?:later|tomorrow|then|soon|there|next week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,2}|who(?:'s| is) (?:bringing|getting|ordering) (?:the |a |some )?[\\p{L}]{3,12}|talk (?:later|soon)|back (?:in|at) [\\d:]{1,5}(?: ?min\\p{L}*| ?h)?|(?:i'?m |i'?ll be |i am )?back (?:on|from|next|in) [\\p{L}\\d:. ]{1,24}?|(?:i'?m )?back|one (?:sec|second|moment|minute)|(?:anyone|anybody|who(?:'s)?|someone)(?: (?:had|having|up|in|wants?|here))? ?(?:for )?(?:a )?(?:coffee|lunch|breakfast|cake|tea|pizza|beers?)(?: yet| already| today)?|(?:lunch|coffee|breakfast|dinner|drinks)(?: (?:time|break|anyone|together|at|around|today|tomorrow|noon|then|soon|later|now|\\d[\\d:.]{0,4} ?(?:am|pm|h)?)){0,4}|happy (?:monday|friday|weekend|birthday)|have a (?:nice|good|great) (?:day|weekend|evening|one)|no worries|no problem|you'?re welcome|let'?s go|can you hear me|(?:that'?s|that was|this was|and that'?s) (?:it|all)(?: (?:from (?:me|my side|us)|for (?:now|today)|i (?:have|had|got)))?|talk to you (?:later|soon)|what else|let me (?:think|see|check|ask|look|have a look)(?: (?:that|into it|it up))?|where was i"

/** A plain word of consent or mood, or a few of them: no idea, and nothing about one. */
export const chatter = inLowerCase(
  new RegExp(
    String.raw`^(?=\S)(?:(?:${nods})(?:[\s.!?,…–—👍🙏😀-🙏-]+|$))*(?:(?:${remarks})(?:[\s.!?,…)\p{Extended_Pictographic}]+|$))*$`,
    'u',
  ),
)

const people = `(?:i|we|they|he|she|everyone|everybody|all of (?:us|them)|the (?:whole )?(?:team|group|room)|(?<name>[a-zß-ɏ][a-zß-ɏ'’-]{1,20})(?: (?:and|&) [a-zß-ɏ][a-zß-ɏ'’-]{1,20})?)`

/** What somebody told, showed or felt. */
const told = `(?:showed|presented|demoed|demonstrated|talked|spoke|chatted|discussed|went (?:through|over)|walked (?:us|everyone|them)|gave (?:an?|the) (?:short |quick |brief )?(?:demo|update|overview|introduction|intro|talk)|reported back|shared (?:the|her|his|their|some|an?) (?:numbers|figures|slides|news|results|update)|thanked|welcomed|congratulated|celebrated|introduced|(?:likes?|loves?|enjoys?)(?! (?:to|more|fewer|better|bigger|larger|smaller)(?![a-zß-ɏ]))|liked|loved|enjoyed|(?:was|were|is|are|seemed?) (?:very |really |so |quite |super )?(?:glad|happy|pleased|impressed|satisfied|proud|excited|delighted|thrilled|sick|on (?:holiday|vacation|leave)|off|away|ill|late|absent)|(?:was|were) (?:at|in|with|on|visiting)|met|visited|had (?:an?|our|the) (?:[a-zß-ɏ]+ )?(?:call|chat|meeting|lunch|coffee|talk|visit|workshop|session))`

/** Without one of these nothing was told. */
const telling = inLowerCase(new RegExp(told, 'u'))

const narrating = new RegExp(
  `^(?:so,? |ok(?:ay)?,? )?(?:today |yesterday |last week |this (?:week|morning) |first,? |then,? )?${people}(?: (?:also|then|just|both|briefly|all))?,? ${told}(?![a-zß-ɏ])`,
  'iu',
)

const chores =
  '(?:send|share|book|organi[sz]e|schedule|invite|buy|bring|circulate|forward|print|reserve|set up)'
const errands =
  '(?:slides?|deck|offer|quote|proposal|contract|notes|minutes|recording|invites?|invitations?|agenda|room|meeting|follow-up|call|boat|table|restaurant|cake|lunch|dinner|party|flowers|drinks|pizza|hotel|train|tickets for)'
const errand = new RegExp(
  String.raw`^(?:[Nn]ext steps?: )?(?<name>\p{Lu}[\p{L}'’-]{1,20}|[Ww]e|I)(?: (?:and|&) \p{Lu}[\p{L}'’-]{1,20})?(?: to|:| will|'ll|) (?:please )?${chores}s? (?:out |round |around )?(?:(?:the|an?|everyone|everybody|us|next|our) ){0,3}${errands}(?![\p{L}])`,
  'u',
)

/** "Kim sends the plan by Friday": what somebody does until a day. */
const timed =
  /^(?<name>\p{Lu}[\p{L}'’-]{1,20}) (?:(?:to|will) (?:send|share|bring|call|ask|e?mail|contact|order|buy|print|book)|\p{Ll}{3,}s) [^.!?:;]{3,60} (?:until|till|by|on|before) (?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|tomorrow|next week|tonight|\d{1,2}[./]\d{1,2}\.?)[.!]?$/u

/** "Albers schickt den Plan bis Freitag": the same in German, Spanish and French. */
const timedElsewhere =
  /^(?!(?:App|System|Server|Seite|Kund\p{L}+|Shop|Bot|Formular) )(?:(?:Herr|Frau|Hr\.|Fr\.|M\.|Mme|Sra?\.) )?\p{Lu}[\p{L}'’-]{1,20} (?:schickt|sendet|bringt|klärt|fragt|bestellt|mailt|liefert|meldet|envía|manda|trae|pregunta|envoie|apporte|demande) [^.!?:;]{3,60} (?:bis|para el|hasta|avant|pour) (?:\p{L}+|\d{1,2}[./]\d{0,2}\.?)(?: \p{L}+)?[.!]?$/u

/** What a meeting passed over, what comes next on the calendar, what was released, how the fair was. */
const passing =
  /^(?:(?:a )?(?:(?:short|quick|brief|long|longer|lengthy|heated|little|small|some) )?(?:detour|digression|excursus) (?:about|on|into|to)|(?:a )?(?:short|quick|brief|long|longer|lengthy|heated|little|some) (?:(?:chat|talk|discussion|debate|exchange) (?:about|on|over|around)|recap (?:about|of))|next (?:meeting|call|sync|session|stand-?up|retro|workshop|appointment|jour fixe)(?: is| will be| takes place)?[\s:–-]{1,3}(?:(?:in|on|at) (?:the )?(?:\d|an? (?:week|fortnight|month|few)|one |two |three |few |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|next |tomorrow|mon|tue|wed|thu|fri|sat|sun|same|tbd|\d)[a-zß-ɏ\d]*|(?:[a-zß-ɏ ]{2,20}:\s)?(?:nothing (?:was |has been |is )?(?:decided|agreed|concluded|settled)|no (?:decisions?|conclusion)(?: (?:yet|was|were|made|taken|reached|so far|today)|[.!]?$)(?!:))|(?:the |our )?(?:release |version |v)?[a-zß-ɏ\d.-]+(?: [a-zß-ɏ\d.-]+){0,3} (?:went out|went live|was (?:released|shipped|rolled out)|has been (?:released|shipped|rolled out)) (?:on|last|this|yesterday|today)|(?:the |our )?[a-zß-ɏ-]+(?: [a-zß-ɏ-]+){0,3} (?:was|were|went) (?:very |really |quite |so |super )?(?:well (?:visited|received|attended)|a (?:big |great )?success|great fun)|(?:the |our )?(?:booth|stand|fair|event|workshop|conference|meet-?up|party|day) (?:was|went) (?:very |really |quite |so |super )?(?:busy|crowded|fun|well|great|nice|exhausting))(?![a-zß-ɏ])/i

/** Without one of these words nothing was passed over. */
const passed =
  /detour|digress|excursus|chat|talk|discussion|debate|recap|exchange|next |nothing|no decision|no conclusion|went |was |were |been /i

/** Points of an agenda that every meeting has. */
const agenda =
  /^(?:rt @[^\n]{1,300}|welcome|intro(?:duction)?s?|round of introductions|check-?in|check-?out|ice ?breaker|(?:any other|other) business|aob|a\.o\.b\.?|wrap[- ]?up|closing|good ?bye|coffee|(?:coffee|lunch) break|break|lunch|q ?& ?a|follow[- ]?up (?:in|on|call|meeting|next)[a-zß-ɏ\d .:-]{0,30}|questions and answers|next (?:steps|meeting|date)|begrüßung|sonstiges|verschiedenes|pause)[\s.:!]*$/iu

/** True for words about what a meeting passed over, what comes next on the calendar, what was released. */
export function isPassing(text: string): boolean {
  return (
    text.length <= 240 &&
    passed.test(text) &&
    passing.test(text) &&
    !/(?<![a-zß-ɏ])(?:without|in the old|twice)(?![a-zß-ɏ])/i.test(text)
  )
}

/** True for words that tell what happened, who was glad or who brings the cake; what else they say the caller asks. */
export function isNarration(text: string, names: ReadonlySet<string>): boolean {
  if (text.length > 240) return false
  if (isPassing(text) || timedElsewhere.test(text)) return true
  if (hasCatch(text)) return false
  const found = errand.exec(text) ?? timed.exec(text) ?? (telling.test(text) ? narrating.exec(text) : null)
  if (found === null) return false
  const name = found.groups?.['name']
  return name === undefined || isPerson(name, names)
}

function isPerson(name: string, names: ReadonlySet<string>): boolean {
  if (/^(?:i|we|they|he|she|everyone|everybody|all|the)$/i.test(name)) return true
  return givenNames.has(name.toLowerCase()) || names.has(name)
}

const praise = inLowerCase(
  /^(?:(?:all|everything)(?: is|'s)? (?:fine|good|ok|okay|great|perfect)|(?:it |this |the app |all |everything )?(?:works|runs|looks) (?:great|good|well|fine|perfectly|like a charm)|(?:i |we |really |just |absolutely )*(?:love|like)s? (?:it|this(?: one)?|that one|the app|your app|everything|(?:the|your) (?:new )?(?:look|design|colou?rs|layout|update)(?=[\s.!]*$))|best (?:[a-zß-ɏ-]+ ){1,3}(?:app|tool)(?=\s?[.!]|$)|best (?:app|tool|thing|product) (?:ever|i|we)|(?:very |really )?(?:great|good|nice|awesome|excellent|amazing|fantastic|perfect|brilliant|superb) (?:app|work|job|tool|product|service|support|update|stuff|experience|team)(?! (?!so|all|everyone|everybody|team|guys|by|on|from|with|in)[a-zß-ɏ])|(?:does|works|is) (?:exactly |just )?(?:what|as|like) (?:it|i|you|we) (?:should|says?|needs?|want|expect|expected|is supposed to)|keep (?:it up|up the)|well done|(?:the|die|das|der|les?|la|el|los|las) (?:[a-zß-ɏ-]+ ){1,4}(?:is|are|looks?|feels?|ist|sind|est|sont|es|son|están?) (?:(?:very|really|so|quite|super|all|sehr|echt|muy|très) )?(?:nice|great|lovely|beautiful|pretty|super|awesome|amazing|fantastic|perfect|excellent|schön|toll|prima|hübsch|bonitos?|bonitas?|bonne?s?|belles?|beaux|top)(?=[\s.!)\p{Extended_Pictographic}]*$)|(?:i'm|i am|we're|we are) (?:very |really |so )?(?:happy|satisfied|pleased)(?=[\s.!)]*$)|(?:very |so |really )?(?:happy|satisfied|pleased)(?: so far| with (?:it|everything|the app|you|(?:the |our |your )?[a-zß-ɏ]+(?: [a-zß-ɏ]+)?\s?[\p{Extended_Pictographic}:;.!)\s-]*$))|no (?:complaints|issues|problems)(?: so far| at all)?|nothing to (?:complain|add)|thumbs up|5 stars|highly recommend(?:ed)?)(?![a-zß-ɏ])/u,
)

const opinion = inLowerCase(
  /^(?:(?:they|we|everyone|everybody|he|she)(?:'|’)(?:re|s) (?:very |really |so |all )?(?:glad|happy|pleased|satisfied|excited|impressed)(?![a-zß-ɏ])|this is (?:already )?(?:the|my) (?:first|second|third|fourth|fifth|\d{1,2}th|last) (?:time|mail|e-?mail|message|attempt|call)(?![a-zß-ɏ])|my (?:take|vote|favou?rite|opinion|two cents|gut feeling)(?: is(?![a-zß-ɏ])|:|,)|(?:i(?:'d| would)|let's) (?:start|begin) with (?:the|that|this|number|point)(?![a-zß-ɏ])|i(?:'d)? vote for|(?:just |i'm )?(?:dumping|leaving|writing|noting) (?:this|these|it|everything|my (?:notes|thoughts|ideas|list|findings))(?![a-zß-ɏ])|[a-zß-ɏ][a-zß-ɏ'’-]{1,20}\s?[-–:]\s?(?:on (?:holiday|vacation|leave)|sick|off|out|away|absent)(?: (?:today|this week|until [^.!?]{2,20}))?[.!]?$|the rest (?:was|were|is|are)(?![a-zß-ɏ])|(?:lo demás|der rest|alles andere|le reste|tout le reste) (?:está |ist |est )?(?:muy )?(?:bien|perfecto|perfecta|gut|super|passt|prima|parfait|bon)(?![a-zß-ɏ])|everything else(?: [a-zß-ɏ' ]{2,40})? (?:is|was) (?:noise|fine|good|ok|okay|great|secondary|optional|unimportant|not important)(?![a-zß-ɏ])|(?:otherwise|overall|all in all|in general|apart from that|other than that|besides that),? (?:the |all |our |we |i |it |they |everyone |everything )[^.!?]{2,50}(?:positive|great|happy|fine|well|satisfied|smoothly|love it)(?![a-zß-ɏ])|(?:so |and )?the (?:[a-zß-ɏ-]+ ){1,3}(?:just )?(?:called|phoned|rang|wrote|mailed|pinged)(?: us| me)?(?: again| today| yesterday| this morning)?[.!]?$)/u,
)

/** True where somebody says which of the ideas comes first, and for a short line of praise; what else it says the caller asks. */
export function isOpinion(text: string): boolean {
  const said = withoutConnective(text)
  return text.length < 160 && ((opinion.test(said) && !hasCatch(said)) || isPraise(said))
}

/** "Gut: neue Schilder" */
const praised =
  /^(?:good|positives?|went well|pros?|liked|praise|kudos|loved|gut|positiv|toll|lief gut|lob|lo bueno|bien|bon|👍|😀|🙂|😊|💚|✅)\s?[:：]\s+\S/iu

/** True for a short line of praise; what else it says the caller asks. */
function isPraise(text: string): boolean {
  if (
    text.length < 90 &&
    praised.test(text) &&
    !/(?<![a-zß-ɏ])(?:but|aber|pero|mais)(?![a-zß-ɏ])/i.test(text)
  )
    return true
  const words = text.replace(/^[\p{L}\d ]{2,30}:\s/u, '').replace(/^["“„»«']{1,2}|["”“«»']{1,2}$/gu, '')
  return (
    text.length < 90 &&
    !hasCatch(text) &&
    !wish.test(text) &&
    words.split(/[,;]\s/u).some((part) => praise.test(part)) &&
    !/(?<![a-zß-ɏ])(?:but|except|although|until|if|would|could)(?![a-zß-ɏ])/i.test(text)
  )
}

const noAnswer =
  /^(?:\d{1,2}[.)]?\s+)?(?:(?:blocked|blockers?|impediments?|risks?|open|questions?|issues?|other|blockaden?|hindernisse?|bloqueos?|notes?)\s?:\s*(?:-+|–|\/|none|no|nothing|nil|keine?|nichts|ninguno|aucun|n\s?\/\s?a)|what (?:do|did) (?:you|people|they) (?:like|love|enjoy)[^?]{0,30}\?\s+(?![^?]{0,40}(?<![a-zß-ɏ])(?:but|not|except|if|could|should)(?![a-zß-ɏ]))[^.!?]{2,40}|[^?]{3,50}\?\s+(?:no|none|nope|nothing|nein|nichts|nada|non|rien|-+)(?=[\s.!]*$)|n\s?\/\s?a|(?:see|same as|siehe|wie|ver|voir)(?: (?:answer|no\.?|number|point|question|item|nr\.?))? #?[A-Z]{0,2}\d{1,3}|(?:see|same as) (?:above|before|below)|as above|ditto|dito|siehe oben|none|nothing(?: (?:really|so far|yet|at all|to add))?|idk|(?:i )?(?:don'?t|do not) know|no idea|no comments?|nil|keine ahnung|nichts|nada|rien)(?:[\s.,!:)-]+(?:(?:i )?(?:love|like) it|all good|great|thanks?|keep it up|perfect))?[\s.,!:)]*$/iu

/** True for an answer in a survey that says nothing, such as "n/a". */
export function isNoAnswer(text: string): boolean {
  return (
    text.length < 60 &&
    noAnswer.test(text.replace(/[\s–—:-]{0,3}[([]?(?:\d{1,4} ?[x×]|[x×] ?\d{1,4}|\d{1,3} ?%)[)\]]?$/i, ''))
  )
}

/** True for a line of an agenda that every meeting has, such as "Any other business". */
export function isAgendaFrame(text: string): boolean {
  return agenda.test(text)
}
