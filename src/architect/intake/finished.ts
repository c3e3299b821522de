// Tells what is done, struck out or not to be done, from its marks and from the heading above it.
import type { SetAsideReason } from '../passage.ts'
import { doneLabels, praiseLabels, rejectedLabels } from './lexicon-labels.ts'
import type { Marker } from './markers.ts'
import { isDefect, isDemand, toLabel } from './phrase.ts'
import { isStanding } from './small-talk.ts'

const doneLead =
  /^(?:x(?=\s\d{4}-\d\d-\d\d\s)|\[?(?:DONE|FIXED|SHIPPED|ERLEDIGT|HECHO)\]?(?=[\s:!–—-])|\[(?:done|fixed|shipped|closed|erledigt|hecho|fait)\](?=\s)|(?:✅|☑️?|✔️?)(?=\s|\p{L})|(?:done|fixed|shipped|released|solved|closed|erledigt|hecho)\s?[:–—]\s|[Dd]one (?:last|this|since|so far|already|yesterday|today)[\p{L} ]{0,12}:\s)/u
const doneTail =
  /(?:(?<!(?:an?|the|with|as|by|green) ?)(?:✅|☑️?|✔️?)|(?<!(?:as|to|is|called|named|label|says|status))[\s–—-]+\[?DONE\]?|[([](?:done|fixed|shipped|erledigt|hecho|fait)[)\]])[\s.!]*$/u
const doneTailAnyCase =
  /[([](?:done|already done|fixed|shipped|erledigt|hecho|fait|готово|完了|已完成)(?: (?:in|on|since) [^()[\]]{1,20})?[)\]][\s.!]*$/i

const struckLead = /^~~[^~]{1,4000}~~\s{0,4}(\S.{0,80})$/su

/** What stands behind struck words and only says why they are struck: "(exists)", "no stock", "- too expensive". */
const whyStruck =
  /^(?:\([^()]{1,60}\)[.!]?$|\[[^\][]{1,60}\]$|(?:[–—,;:→>-]{1,2}\s?)?(?:no|not|none|nobody|already|exists?|too|out of|dropped|moved|done|fixed|solved|dup(?:licate)?|see|same as|obsolete|won't|wont|doesn't|later|was|rejected|declined|gone|schon|bereits|nicht|kein|keine|zu|erledigt|ya|no hay|déjà|trop|pas)(?![a-zß-ɏ]))/i

/** A line that says of a thing that it is there: "offline maps are already in", "Logo ist schon drin, passt". */
const isThere =
  /^[^.!?;]{2,70}?\s(?:(?:is|are|was|were|works?|exists?|has been|have been) already (?:in|there|done|live|implemented|built|fixed|shipped|solved|working|merged|released|in place|deployed)|(?:ist|sind|war|geht|wurde) (?:schon|bereits) (?:drin|da|erledigt|umgesetzt|fertig|gebaut|live|behoben)|(?:est|sont) déjà (?:fait|faite|là|en place|validée?|corrigée?|en ligne)|ya (?:está|están) (?:hecho|lista?|listos?|implementado|en producción)|c'est (?:bon|fait|validé|réglé))(?=[\s.,;!)]|$)(?:[\s,;.!)–—-]{1,3}(?:\(?(?:in|on|since|with|seit|in der|mit|depuis)\s[^.,;!?]{1,30}|passt|super|perfekt|fine|good|thanks|danke|merci|all good|c'est (?:bon|fait|validé|réglé)|nothing to do))?[\s.!)]{0,3}$/iu

/** What somebody takes back while speaking: "…, no, that's done already", "… ah no, forget it". */
const isTakenBack =
  /[\s,]so (?:never ?mind|forget (?:it|that))[\s.!]{0,3}$|(?:^|[\s,–—-])(?:(?:that|it)(?:'s| is| was)|they(?:'re| are)) (?:already )?(?:done|fixed|solved|there)(?: already| now)?(?:[\s,]{1,2}(?:so )?(?:forget (?:it|that|about it)|never ?mind|scratch that|skip that|ignore that))[\s.!]{0,3}$|[,–—-]\s?(?:(?:ah|oh|uh|um|no|hang on|wait|well|actually)[\s,]{1,2}){1,3}(?:(?:that|it)(?:'s| is| was) (?:already )?(?:done|fixed|solved|there)(?: already| now)?|forget (?:it|that|about it)|never ?mind|scratch that|skip that|ignore that)[\s.!]{0,3}$/i

const alreadyDone =
  /[,–—;(-]\s?(?:(?:was|is|has been) )?already (?:fixed|corrected|solved|done|resolved|sorted|repaired)(?: (?:by|in|on|since|with) [^,.;()]{1,25})?\)?[\s.!]*$/i

/** Without one of these words nothing is settled. */
const settling =
  /already|done|fixed|solved|there|forget|mind|scratch|skip|ignore|schon|bereits|déjà|\bya\b|c'est/i

/** Why a sentence or a line is settled by its own words; null when it isn't. */
export function toSettled(text: string): SetAsideReason | null {
  if (text.length < 8 || text.length > 240 || !settling.test(text)) return null
  if (isTakenBack.test(text)) return /done|fixed|solved|there/i.test(text.slice(-60)) ? 'done' : 'not-work'
  if (alreadyDone.test(text)) return 'done'
  return text.length < 140 &&
    isThere.test(text) &&
    !/(?<![a-zß-ɏ])(?:that|which|what|whose|who)(?![a-zß-ɏ])/i.test(text) &&
    !isDemand(text) &&
    !isDefect(text)
    ? 'done'
    : null
}

/** How somebody tells what a day went by with. */
const reported =
  /^(?:[a-zß-ɏ]{2,12}(?:ed|ing)|done|built|wrote|met|made|sent|set up|off|out|away|holiday|vacation|sick|meetings?|nothing|same|urlaub|krank|frei|fertig|[a-zß-ɏ]+ (?:fertig|erledigt|gebaut|gemacht)|vacaciones|congé|-+)(?![a-zß-ɏ])/i

/** "yesterday: finished the map tiles", as somebody reports it; what was wrong yesterday is an idea. */
function isYesterday(text: string): boolean {
  const said = /^(?:yesterday|gestern|ayer|hier)\s?[:：]\s*(\S.*)$/is.exec(text.slice(0, 300))?.[1]
  return said !== undefined && reported.test(said) && !/[.;]\s/u.test(said)
}

/** Why the words of a line are no idea any more; null when they are one. */
export function toFinished(text: string, marker: Marker | null): SetAsideReason | null {
  if (marker?.checkbox === 'done') return 'done'
  if (marker?.checkbox === 'struck') return 'struck'
  if (/^~~[^~]{1,4000}~~[\s.,;!]{0,4}$/su.test(text) || /^<(s|del|strike)>[^<]{1,4000}<\/\1>$/i.test(text))
    return 'struck'
  const behind = text.startsWith('~~') ? struckLead.exec(text)?.[1] : undefined
  if (behind !== undefined && (whyStruck.test(behind) || isStanding(behind)) && !isDemand(behind))
    return 'struck'
  if (isYesterday(text)) return 'done'
  const settled = toSettled(text)
  if (settled !== null && !/[.!?]\s/u.test(text)) return settled
  const tail = text.slice(-60)
  return doneLead.test(text) || doneTail.test(tail) || doneTailAnyCase.test(tail) ? 'done' : null
}

/** Why everything under a heading is no idea; null for other headings. */
export function toSectionReason(words: string): SetAsideReason | null {
  if (/^\[v?\d+(?:\.\d+){1,3}\]\s?[-–—(]+\s?\d{4}-\d\d-\d\d/u.test(words)) return 'done'
  if (toFinished(words, null) !== null) return 'done'
  const label = toLabel(words.replace(/^v?\d[\d.]*\s+(?=\S)|\s?[([]\d{1,3}[)\]]$/gu, ''))
  if (doneLabels.has(label)) return 'done'
  return rejectedLabels.has(label) || praiseLabels.has(label) ? 'not-work' : null
}

/** "Planned", "Known issues": what stands under such a heading is open, whatever the headings above it say. */
export function isOpenSection(words: string): boolean {
  return openLabels.test(toLabel(words))
}

const openLabels =
  /^(?:planned|to ?do|open|next(?: up)?|upcoming|known (?:issues?|bugs?|problems?)|still (?:open|to do|missing)|geplant|offen|por hacer|à faire)$/i

/** "known issue: …" in a list of what is done: a line that says itself that it is open. */
export function staysOpen(text: string): boolean {
  return /^(?:known (?:issue|bug|problem)|to ?do|still (?:open|missing)|open)(?: from [a-zß-ɏ ]{2,20})?\s?:\s/i.test(
    text,
  )
}
