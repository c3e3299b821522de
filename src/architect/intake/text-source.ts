// Tells the line that says where a text comes from: a meeting, a day, a group of people.
import { hasFiniteVerb, isDemand, isGroupLabel, toWords } from './phrase.ts'

/** A meeting or a day, as the first line of notes. */
const occasion =
  /(?<![a-zß-ɏ])(?:meeting|review|retro(?:spective)?|grooming|refinement|stand-?up|sync|notes|minutes|planning|workshop|call|interview|brainstorm(?:ing)?|(?:brain|quick|idea|thought)[ -]?dump|(?:weekly|daily|monthly|jour fixe|kick-?off)(?=,? (?:\d|mon|tue|wed|thu|fri))|(?:site|customer|client|shop) visit|rétro(?:spective)?|atelier|acta|begehung|kundenbesuch|protokoll|besprechung|notizen|reunión|notas|réunion|compte rendu|会議|議事録|会议|周会)(?![a-zß-ɏ])|^\D{0,12}(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/i

/** "Call with Bo and his son, 3.5.", "Actions from today" */
const talkWith =
  /^(?:[Cc]hat with (?=\p{Lu}|our |her |his )|(?:(?:[Pp]hone )?[Cc]all|[Mm]eeting|[Ii]nterview|[Vv]isit|[Ww]orkshop|[Ss]ession|Gespräch|Telefonat|Termin|[Rr]eunión|[Ee]ntrevista|[Ee]ntretien|[Aa]ppel) (?:with|w\/|mit|con|avec) (?=\p{Lu}|the |our |her |his |der |dem |el |la |le )|(?:[Aa]ctions?|[Aa]ction (?:items|points)|[Dd]ecisions|[Mm]inutes|[Oo]utcomes|[Tt]akeaways|[Ll]earnings|Aufgaben|Beschlüsse|[Aa]cuerdos) (?:from|of|after|aus|vom|von|de) (?=today|yesterday|last |this |the |our |\p{Lu}|\d|heute|gestern|hoy|la |el ))[^!?:]{1,70}(?:[^.!?:;]|\d\.)$/u

/** Where a text comes from: up to 14 words that neither ask nor tell, of which a comma may part some. */
export function isSource(text: string): boolean {
  if (talkWith.test(text)) return true
  const bare = text.replace(
    /\s?\([^()]{1,60}\)|\s?["“„][^"“”]{1,90}["”“]|(?<=\d\.? )may(?![a-zß-ɏ])|may(?= \d)/gi,
    '',
  )
  const words = toWords(bare).length
  if (words === 0 || words > 14 || /[?!,;:]$|[^\d]\.$/u.test(text) || hasFiniteVerb(bare)) return false
  return (
    !isDemand(bare) ||
    ((occasion.test(text) || /^(?:plan|report|review|release|support)(?![a-zß-ɏ])/i.test(text)) &&
      !/^[a-zß-ɏ]+ (?:the|an?|our|all|how|that|to)\s/i.test(text))
  )
}

/** True where the words name a meeting or are a day. */
export function namesOccasion(text: string): boolean {
  return (occasion.test(text) && !isUse(text)) || talkWith.test(text)
}

const synced =
  /(?<!\p{L})(?:release notes (?:inside|in|on|for)|notes (?:on an?|by|per|from (?!\p{L}+day|the|our|my|last|today|yesterday))|(?:calendars?|contacts?|offline|data|files?|photos?|cloud|route|trip|tour|meal|menu|capacity|stock|background) (?:sync|planning|review)(?=$| (?:with|for) ))|^(?:i|we|they|you) |(?<=\d|two|three|four|five|ten|fifteen|thirty) minutes$/u
const used =
  /(?<!\p{L})(?:meeting|review|call|interview|sync|planning|minutes|retro|stand-?up|workshop|brainstorm) (?!with|notes?|minutes|meeting|call|session|sprint|week|day|results?|outcomes?|ideas|learnings|takeaways|actions?|points|list|dump|findings|about|for|of|at|by|w\/|summary|recap|feedback|agenda|and|from (?:\p{L}+day|today|yesterday|last)|on \p{L}+day|in \p{Lu})\p{Ll}/u

/** "calendar sync", "review reminders", "call from the map": what a program does, though it names a meeting. */
function isUse(text: string): boolean {
  const words = text.charAt(0).toLowerCase() + text.slice(1)
  return synced.test(words) || used.test(words)
}

/** True where two or more of the next lines open with the name of a group and go on behind its colon: "Good: …", "Wishes: …". */
export function overLabels(lines: readonly string[]): boolean {
  const labels = lines.filter((line) => {
    const label = /^([\p{L}' -]{2,30}):\s+\S/u.exec(line)?.[1]
    return label !== undefined && isGroupLabel(label)
  })
  return labels.length > 1
}
