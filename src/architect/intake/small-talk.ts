// Tells lines that ask for nothing: notices of messengers, answers and errands in a chat, how things stand.
import { inLowerCase } from './in-lower-case.ts'
import { withoutPeriod } from './periods.ts'
import { startsWithVerb, toWords } from './phrase.ts'
import { hasCatch, isQuiet } from './quiet.ts'

const notice =
  /^(?:<[^<>]{3,40}\s(?:omitted|attached|excluded|ausgeschlossen|weggelassen|omitid[oa]s?|omise?s?)>|(?:image|photo|video|audio|sticker|gif|document|contact card|file|bild|imagen|media)s? (?:omitted|attached|weggelassen|omitid[oa])|missed (?:(?:voice|video|group|audio) )*call.{0,30}|verpasster (?:sprach|video)?anruf.{0,20}|llamada perdida.{0,20}|appel (?:vocal |vidéo )?manqué.{0,20}|(?:this|you deleted this|diese) (?:message|nachricht)(?: was deleted| wurde gelöscht)?|voice message(?: \(?[\d:]+\)?)?|messages and calls are end-to-end encrypted.{0,80}|(?:[a-zß-ɏ.'’ ]{1,30} )?(?:joined|left|has joined|has left|created|was added to|pinned a message in|changed|added)(?: (?:the|this|to the|using)\b.{0,60}| [a-zß-ɏ.'’ ]{1,30} to (?:the|this) .{0,30})?(?<=joined|left|group.{0,30}|channel|link|icon|call|meeting|message.{0,30})|\(?(?:edited|bearbeitet)\)?|(?:IMG|VID|PTT|AUD)[-_]\S{3,60}(?: \(file attached\))?)[.!]?$/iu

/** True for what a messenger writes by itself: "<Media omitted>", "Missed voice call". */
export function isNotice(text: string): boolean {
  return text.length <= 120 && notice.test(text)
}

/** Words with which somebody who only answers or tells says no more than that. */
function isIdleTalk(text: string): boolean {
  return (
    isQuiet(text) &&
    !/(?<![a-zß-ɏ])(?:should|could|must|(?:have|has|had|need|needs|want|like) to|would|please|pls|idea|bug|too|still|again|keeps?|no (?!problems?|issues?))(?![a-zß-ɏ])/i.test(
      text,
    )
  )
}

const personal = inLowerCase(
  /^(?:(?:\p{Extended_Pictographic}|\s){1,9}|(?:hm+|ok(?:ay)?|ah|oh|well|yes|no|nope|same|lol|haha)[\s,.!…]{1,3}){0,3}(?:(?:i|we|he|she)(?:'ll|'m|'ve|'re| will| am| did| was| were| have| just| already| tried| told| asked| sent| got| had)?(?![a-zß-ɏ'])|(?:it )?works?(?: (?:here|now|again|for me|fine|on mine))+|(?:fine|good|gone|back|fixed|solved|better|restarted|rebooted|done)(?: (?:here|now|again|already))*(?=$|[,.!]| (?:for|on|with|thanks|thx)(?![a-zß-ɏ]))|(?:clear|restart|reload|refresh|update|reinstall|check|try) (?:your|the app|it|again)(?![a-zß-ɏ])|(?:under|behind|next to|at|on|in|with) (?:the|my|your)\s|who(?:'s| has| is| took| left| wants| knows)\s|where(?:'s| is) (?:the|my)\s|when(?:'s| is| are| do) (?:the|we|you)\s|(?:soweit ich weiß|as far as i know|afaik|i don't think so|don't think so|not that i know|glaube? nicht|ich glaube nicht|weiß (?:ich )?nicht|je (?:ne )?(?:sais|crois|pense) pas|no sé|creo que no|que yo sepa)(?![a-zß-ɏ])|true|right|exactly|sure|(?:will|gonna|going to) (?:create|file|open|write|add|make|put|note) (?:it|them|that|this|(?:an? |the |some |all )?(?:tickets?|issues?|cards?|stor(?:y|ies)|list|tasks?))(?![a-zß-ɏ]))/u,
)

/** "sick", "nothing new": what somebody says of a day on which there is nothing to say. */
const absent =
  /^(?:(?:still |also |is )?(?:(?:off |out )?sick|ill|off|out|away|absent|on (?:holiday|vacation|leave)|not here|ooo|krank|urlaub|im urlaub|frei|abwesend|enfermo|enferma|de vacaciones|malade|en congé|absente?)(?: (?:today|until|till|this week|heute|bis) ?[^.!?]{0,20})?|nothing(?: new| to report| blocking)?|no (?:news|updates?|blockers?|impediments?)|nichts neues|keine blocker|(?:same )?as yesterday|nada nuevo|rien de neuf)[.!\s]*$/iu

/** A question to those who chat, not to those who build. */
const asksRound =
  /^(?:(?:thx|thanks|ok|ah|oh|cool|great|danke|merci)[\s,!.]{1,3})?(?:did|has|have) (?:any|some)(?:one|body)(?: else)? (?:ask|mention|request)(?:ed)?(?![a-zß-ɏ])[^.!?]{0,50}\?$/i

/** Nothing but delight, as a chat shows it: "guys the new menu 😍". */
const delight =
  /^(?=.{0,50}(?<!\p{L})(?:the|this|that|our|your|it|so)(?!\p{L}))[^.!?]{2,60}\s?(?:😍|🥰|🤩|❤️?|🔥|👏|🎉|💪|🙌|😻|💯){1,6}$/u

/** What somebody does again and again, or where something is wanted; an answer says so in fewer words. */
const habit =
  /^(?:i|we|he|she) (?!(?:will|am|did|was|were|have|had|just|already|tried|told|asked|sent|got)(?![a-zß-ɏ]))|^(?:under|behind|next to|at|on|in|with) /i

function isPersonal(text: string): boolean {
  return personal.test(text) && (toWords(text).length < 6 || !habit.test(text))
}

/** True for a message in a chat that speaks of those who chat: "works for me, clear your cache", "who has the key?". */
export function isIdle(text: string): boolean {
  if (text.length > 90 || toWords(text).length > 12) return false
  if (absent.test(text) || asksRound.test(text)) return true
  return (isPersonal(text) || delight.test(text)) && isIdleTalk(text)
}

const stands =
  '(?:(?:now |already |all )?(?:(?:online|live|out|up|done|finished|in place|merged|deployed|in production|signed|approved|accepted|delivered|released|shipped|rolled out|solved|handled|cancell?ed|dropped|rejected|postponed|delayed|declined|moved|pushed back|on (?:holiday|vacation|leave)|away|sick)(?= (?:since|by|to|until|on|from|for|last|this|next|in|with|yesterday|today|now|already)(?![a-zß-ɏ])|[\\s.!,;]*$)))'
const whenOrWhom =
  '(?:(?:since|last|this|next|yesterday|today|now|already)(?![a-zß-ɏ])|(?:by|to|until|on|from|for|in|with) (?:the |our |my )?(?:\\d|q[1-4]|(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|next|last|this|today|tomorrow|yesterday|v\\d|version|release|production|staging|board|council|client|customer|team|boss|legal|finance|management|committee|parents|landlord|city|vacation)))'
const how = new RegExp(
  `^(?:(?:it |this |all |everything )?works? (?:now|again|fine)(?: now| again)?(?=[\\s.,!]|$)|${stands}(?= ${whenOrWhom}|[\\s.!,;]*$))[^.!?]{0,60}[.!]?$`,
  'iu',
)
const state = new RegExp(
  `^(?!.{0,80}(?<![a-zß-ɏ])(?:when|if|whether|until|while|after|before|wenn|cuando|quand|(?<!(?:reported|said|says|confirmed) )that|which|whose|who)(?![a-zß-ɏ])|(?:an? |the )?(?:refunds?|e?-?mails?|badges?|lists?|overview|filters?|alerts?|notes?|notices?|buttons?|reports?|messages?|pages?|views?|colou?rs?|banner|status|icons?) (?:for|of|on|about) )[^.!?:;]{2,60}? (?:(?:is|are|was|were|has been|have been|got|went)(?: both| all)? ${stands}|(?:approved|cancell?ed|postponed|delayed|moved to|pushed back|rejected|declined|(?:done|deployed|merged)(?=[\\s.!]*(?::\\w+:)?$)|on (?:holiday|vacation|leave)|(?:online|live|away|out) since)(?=[\\s.,!]|$)|(?:went|goes|is going|is|are|was|runs?) (?:very |really |quite )?(?:fine|well|great|smoothly|ok(?:ay)?|good|on track|on time)(?=[\\s.,!]|$))[^.!?]{0,60}[.!]?$`,
  'iu',
)
/** "weather ok", "coffee good" */
const fair =
  /^[a-zß-ɏ]+(?: [a-zß-ɏ]+)? (?:ok|okay|good|fine|great|perfect|gut|prima)(?:, [a-zß-ɏ\d ]{2,20})?[.!\s]*$/i

/** "coach login — works": a thing somebody tried, and it is as it should be. */
const tried =
  /^[^.!?;:]{2,60}\s[–—-]{1,2}\s(?:works?(?: fine| now| again| for me)?|ok(?:ay)?|fine|all good|passt|läuft|geht|funktioniert|funciona|bien|marche|fonctionne|✓|👍)[.!\s]*$/iu

function isAsItShould(text: string): boolean {
  return tried.test(text) || (fair.test(text) && !startsWithVerb(text) && !/\s(?:says?|with) /i.test(text))
}

const count =
  /^(?:[^.!?:;]{2,30}, )?(?:they(?:'re| are|'ve| have| got| were)|we(?:'re| are|'ve| have| got| were)|(?!add|make|show|let)[a-zß-ɏ' ]{2,24} (?:has|have|had)) (?:about |around |over |now |only )*(?:\d+|two|three|four|five|six|ten|twenty) (?:[a-zß-ɏ-]+ )?(?:people|persons|employees|staff|colleagues|shops|stores|offices|sites|branches|teams|members|users|customers|shifts)(?![a-zß-ɏ])(?!.*(?:,|(?<![a-zß-ɏ])(?:and|but))\s)/i
const past =
  /^(?:i|we)(?:'m| am|'re| are)(?: [a-zß-ɏ]+)? (?:off|away|out|back|on the road) (?:till|until|from|on|next|this|the)(?![a-zß-ɏ])|^(?:[^.!?:]{2,30}: )?(?:still )?(?:(?:waiting (?:for|on)|blocked by)(?![a-zß-ɏ])|(?:pending|on hold)(?=[\s.!]*$| (?:until|till|since|with|by)\s))[^.!?:,]{0,50}[.!]?$|^[^.!?:;]{3,70}(?:,|\s[–—-])\s?(?:all )?(?:solved|fixed|resolved|sorted|erledigt)[.!\s]*$|^(?:we|they|i) (?:moved|switched|migrated|upgraded|went|opened|launched|released|shipped|hired|met|visited) (?!.*\sand\s)[^.!?]{2,60}(?:last|yesterday|in|on|this|since) [a-zß-ɏ\d ]{2,20}[.!]?$/i

/** Without one of these words nothing is said of how things stand. */
const telling = inLowerCase(
  /(?:'re|'ve|'m|\b(?:is|are|was|were|been|got|went|goes|runs?|works?|have|has|had|am|approved|cancell?ed|postponed|delayed|moved|pushed|rejected|declined|done|deployed|merged|waiting|pending|hold|blocked|since|on|by|[a-zß-ɏ]{2,9}ed|met))(?![a-zß-ɏ])/u,
)

/** True for words that say how something stands: "online since Sunday", "cancelled by the board". */
export function isStanding(text: string): boolean {
  return text.length < 90 && how.test(text)
}

/** True for a line that says how things stand and asks for nothing: "budget approved", "they're 14 people now". */
export function isState(line: string): boolean {
  const text = withoutPeriod(line)
  return (
    text.length < 160 &&
    (isAsItShould(text) ||
      (telling.test(text) &&
        (isStanding(text) || state.test(text) || count.test(text) || past.test(text)))) &&
    isIdleTalk(text) &&
    !hasCatch(text)
  )
}
