// The kind of debt that somebody tells of: lists, texts and sheets that people keep, or code that there is too often.
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import { debtPatterns } from '../patterns/debt-patterns.ts'
import {
  deadRecords,
  doubleEntry,
  doubleRecords,
  homemadeTool,
  manyVersions,
  outdatedText,
  severalWays,
  unwrittenKnowledge,
  wrongRecords,
} from '../patterns/debt-records.ts'
import { documentWords } from './debt-text.ts'

export const number = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\\d+)'

/** True where nothing in the line speaks of code, and something does of what people keep. */
export function isDailyLine(core: string): boolean {
  const lower = core.toLowerCase()
  return !technical.test(lower) && !identifier.test(core) && daily.test(lower)
}

const technical =
  /\b(?:code(?! list)|codebase|java(?:script)?|kotlin|php|lifecycle|repo(?:sitory)?|libs?|functions?|methods?|modules?|tests|suite|e2e|api|endpoints?|components?|css|html|services?|sql|controllers?|config\w*|parsers?|sdk|librar(?:y|ies)|pipeline|docker|helm|terraform|dashboards?|flags?|headers|ifdefs?|plugins?|variables|columns?|keys|stored proc\w*|notebook (?!and)|prod|adapters?|forks?|json|cache|builds?|schema|server|encrypted|branch(?:es)?|dependency|warnings|quer(?:y|ies)|canvas\w*|sprites?|(?:un)?boxing|integers?|state objects?|auth|stripe|rendering|pwa|uc-\d+|artifacts?|npm|async|threads?)\b/
const identifier = /\x60|\p{Ll}{2}\p{Lu}\p{Ll}|\w\.(?:kt|php|tf|ts|js|py|java|rb|md|h)\b|\w\(\)/u
/** People and the things that they keep: without them a line speaks of code. */
const daily =
  /["“],? ?(?:and |or |to )?["“]|\b(?:we|our|us|my|me|i|he|she|his|hers?|\w*sheets?|spare|nobody|no one|\p{L}+body|people|customers?|members?|teams?|price|lists?|excel|word|folders?|phone|address\w*|\w*books?|by hand|walls?|fees?|articles?|typed|website|registers?|entries|recipes?|hours|timetable|procedures|manuals?|guides?|guidelines|rules|plans?|maps?|catalogue|inventory|labels|tags|categories|spell\w*|streets?|(?:19|20)\d\d|retired|contacts?|forms|templates|checklists?|cards|terms|breeds?|species|instructions|docs?|wiki)\b/u
/** What is read and not run. */
export const text =
  /\b(?:manuals?|\w*books?|guides?|guidelines|how-?to\b.*|instructions|checklists?|plans?|notes|articles?|docs?|binder|(?<!stored )procedures?|answers|replies|call scripts|maps?|pages?|descriptions?|texts?|roadmap|personas|screenshots|cards|templates|catalogue|readme|leaflet|poster|diagram|comments|definition)\b/
/** Somebody writes the same down several times over. */
const entered =
  /\b(?:types?|typed|enters?|writes?|written|copy|copies|carry|puts?|go(?:es)?|(?:i|we) (?:note|record|book|write(?= in))) (?!by\b|(?<!write )in\b|back|through|over\b|with)[^;:]{0,60}?\b(?:in|into|on|onto|to|by hand)\b[^;:]{2,70}?(?:(?:,| and)(?: then)? (?:again|once more|then)\b|, (?:in|into|onto)\b[^,;]{2,40} and(?: again)? (?:in|into|onto)\b)|\bfirst on\b.{3,40}\bthen (?:typed|written)\b|\bby hand and [^,;]{2,30} types them\b/
const untouched = /\b(?:nobody|not|never|last|n['’]t been) (?:updated|touched|cleaned)\b/
const stale =
  /\b(?:mentions?|describes?) .{2,60} (?:was|were|got) (?:removed|renamed|dropped|replaced)|\bstill (?!active|count|no\b|here\b)\p{L}|\b(?:is|are|was|were)(?: \p{L}+)? (?:from|of) (?:before|the|my|two|a |(?:19|20)\d\d)|\boutdated\b|\b(?:says?|mentions?|shows?|has|have|names?|describes?|explains?|refers?|points?|with|tells) .{1,160}\b(?:old|retired|closed|moved|left|gone|no longer|of (?:19|20)\d\d|sold|dead|died|killed|burned|404|before the|since the|nobody)\b|\bthe one we sold\b|\bsays? (?:["“]|the opposite|run|press|click|use|ask)|\b(?:switched off|took out|previous)\b|\btells you|n['’]t exist/u
const homemade =
  /\b(?:macros?|excel|sheet|program|script|calculator|formulas?|tool|import)\b.{0,200}\b(?:(?:nobody|no one) (?:knows|understands|dare[sd]?|can)|(?:made|written|done|built|patched) by|alone (?:understands|knows)|(?:n['’]t|not) written down|password|hidden|circular|colou?rs mean|that (?:calls|reads) an? )|^macros that nobody/
const many = new RegExp(
  String.raw`\b(?:in|on|into) ${number} (?:\p{L}+ )?(?:places?|files?|sheets?|systems?|formats?|versions|lists?|folders|tools|registers)\b|\b(?:own|private) (?:\p{L}+ )?(?:copy|list|form|spreadsheet|way|map|folder)\b|: one (?:in|at|on)\b|\blist at [^,;]{2,30}, (?:in|on|at)\b|\bin [^,;]{2,30} and again in\b|^(?:(?:we|there)\S* (?:have |are |got )?)?${number} (?:\p{L}+ )?(?:lists?|sheets|spreadsheets|versions|copies|templates|forms|maps|enums)\b|\ball (?:nearly|slightly|almost) |\b(?:has|have|ve|is|are|lives?|lie|sits?|stands?|exists?|kept|keeps?|enter|type|write)\b.{0,40}? (?:in|into|on|as)\b[^,;]{1,30}(?:,| and)(?: are)?(?: again)? (?:in|into|on|another|a third)\b|\b(?:contradicts?|disagree|differ|never match|drifted|different ways|cop(?:ied|ies) (?:of|into|each|every|from|per|for)|(?:${number}|different) versions|version \d.{1,9}version)\b|n['’]t (?:agree|match|say the same)\b`,
  'u',
)
const double = new RegExp(
  String.raw`\b(?:(?<!cost us )twice|thrice|(?<!broke |failed |happened )${number} times|(?:the|those|are|of) doubles|duplicates?|as separate|spell\w*|typed (?:freely|in by hand|with|by (?!hand (?:before|each|every|on|from)))|mistyped|written (?:differently|as)|differently|same (?:man|person|people|customer|member|thing)|under the .{1,40} name|(?:listed|filed) under|mean the same|everything from|${number} (?:\p{L}+ )?(?:types|kinds|codes|tags|categories) (?:called|named))\b|\b(?:names|codes|sizes|types|terms|breeds)\b[^,;]{0,30} (?:in|as|by) (?!hand)[^,;]{1,20}, |(?<!such as |like )["“][^"”]{1,30}["”],? ?(?:and |or |is |to )?["“]|(?<![\w./])\p{L}+/\p{L}+/\p{L}+\b(?![/.-])`,
  'u',
)
const unused = /\bin use\b|\b(?:never|not) used\b|\bnobody (?:uses|needs)\b|\bexpired\b/
const dead =
  /\b(?:nobody has asked|of which (?:we|\p{L}+ wrong)|closed|passed away|(?<!script |server |tool )died|dead|moved(?! to)|sold|scrapped|bankrupt|forever|still (?:active|pop|count|in|["“]|has|have|carry)|stopped in|thrown away|leftovers?|entries back to|(?:that|who) (?:left|stopped|passed|closed|folded|never)|never paid|prunes?|or gone\b)/u

const wrong =
  /\b(?:(?:is|are) simply ["“]|rubbish|into nowhere|translated by machine|mistyped|spelling mistakes|and not as an?|typed into the|typed with (?!and without)|(?:numbers|addresses|mails) belong to|(?:lists?|names?|carry|carries) no)\b|\b(?:missing or say|on a spot where)\b/
const unwritten =
  /\b(?:nobody|no one|none of us|only \p{L}+)\b[^,;]{0,30}? (?:remembers?|knows?|recalls?|understands?|can tell|(?:has )?(?:ever )?(?:wrote|written) \p{L}+ down)\b|['’]s (?:notebook|head)\b|\bknown (?:only )?to \S+ (?:alone|only)\b/u
const heap =
  /\d[^.;]{0,80}\b(?:of which|(?:half|three|rest|most|one) of them|can name|no owner|silenced|are looked at)\b|^\d[^.;]{0,30}(?:tags|tickets|roles)\b|\b(?:tmp_|_old\d?\b)|\bthat no \p{L}+ (?:uses|reads)\b/u
const severalOf = new RegExp(
  String.raw`\b(?<!\b(?:in|over|across) )(?:${number}|several) (?:[\w-]+ ){0,3}?(?:librar(?:y|ies)|libs|clients|forks|copies|implementations|parsers|layers|classes|components|pickers|modals|dialogs|permission systems|code paths|adapters|frameworks|helpers?|helper methods|wrappers|definitions of|kinds of|ways (?:to|of)|variants|runners|enums)\b|\bcopy (?:of a copy|in every|per)\b|\bfork of a fork\b|^(?:the )?same .{3,60} (?:twice|thrice|(?:in )?${number} (?:times|places|files))\b|\b(?:has|have|with) (?:its|their) own (?:[\w-]+ ){0,2}(?:parser|copy|fork|way|bit of code|idea|if)\b|\bits own way\b|\b(?:nearly|almost|slightly) (?:identical|alike)\b|\beach have their own\b|\b(?:forked|copied) per\b|\b(?:live|lives|is|are|exists?|written) in [^,;]{2,40}(?:, in [^,;]{2,30})? (?:and|&) in\b|\bexists? (?:in [^\s,]+, [^\s,]+ and|(?:three|four|five|six|\\d+) times)\b|\bdiffer between\b|\bthat also exist in\b`,
)
const redTests =
  /\b\d+ (?:test )?failures\b|\b(?:tests?|suite|specs?|examples)\b[^.;]{0,40}\b(?:(?:is|are) (?:red|failing|broken|skipped|@skip)|passe?s? only if|fail(?:s|ing)? (?:now and then|on \p{L}+days|for no reason))/u

/** What is wrong by the words of the line; null for what is of no known kind. */
export function toToldKind(lower: string, subject: string | null, isDaily: boolean): DebtPattern | null {
  const isText = text.test(subject ?? lower.split(/[,;.]/, 1)[0] ?? '')
  if (/\d ?(?:k )?lines\b/.test(lower)) return null
  if (homemade.test(lower) && !/\b(?:class|functions?|tests?|service)\b/.test(lower)) return homemadeTool
  if ((isDaily || /\b(?:i|we) (?:note|type|enter|write) /.test(lower)) && entered.test(lower))
    return doubleEntry
  if (isDaily) {
    if (/\b(?:has|no one) (?:has )?(?:written|wrote) (?:\w+ )?down\b/.test(lower)) return unwrittenKnowledge
    if (unused.test(lower)) return deadRecords
    if (
      !/\bas separate entries\b|\b(?:changes?|compared|says?|patched)\b.* in (?:\S+ )?(?:places|files)\b/.test(
        lower,
      ) &&
      many.test(lower)
    )
      return manyVersions
    if (wrong.test(lower)) return wrongRecords
    if (!/\bsuch as ["“]|\btwo different things\b/.test(lower) && double.test(lower)) return doubleRecords
    if (untouched.test(lower)) return isText ? outdatedText : wrongRecords
    if (!isText && (dead.test(lower) || heap.test(lower))) return deadRecords
    if (unwritten.test(lower) && !/\b(?:rewrite|rebuild|port)\b/.test(lower)) return unwrittenKnowledge
  }
  if (isText && stale.test(lower)) return outdatedText
  if (isDaily) return null
  if (redTests.test(lower)) return debtPatterns.find(({ id }) => id === 'flaky-tests') ?? null
  if (/^(?:\S+ )?(?:copies|implementations|versions) of\b/.test(lower)) return null
  return severalOf.test(lower) ? severalWays : heap.test(lower) ? deadRecords : null
}

/** True where a clause about a text says what is wrong with it, and not that there is none or too little of it. */
export function isTextFault(clause: string): boolean {
  return opening.test(clause) && !missing.test(clause)
}

const opening = new RegExp(`^(?:\\S+ ){0,3}(?:${documentWords}|doc|release notes)\\b`, 'i')
const missing =
  /\b(?:empty|no|missing|lack\w*|undocumented|without|needs?|incomplete|thin|sparse|not (?:documented|explained|described|covered))\b/i
