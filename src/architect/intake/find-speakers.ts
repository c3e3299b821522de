// Finds who speaks in a text: names before a colon, who was present, who answers in a help desk.
import { detailLabel } from './lexicon-cues.ts'
import { frameLabels, givenNames, typeByWord } from './lexicon-labels.ts'
import { chatter } from './lexicon-talk.ts'
import { isBlankLine, type Line } from './lines.ts'
import { isGroupLabel } from './phrase.ts'

/** A name of one to three words; for patterns. */
export const name = String.raw`@?\p{L}[\p{L}\p{M}\p{N}.'’_-]{0,24}(?: \(?[\p{L}][\p{L}\p{M}\p{N}.'’_-]{0,24}\)?){0,2}`

/** "Ana: ", "Ana, front desk: ", "Ana (night shift): " */
export const spoken = new RegExp(
  String.raw`^(${name}(?:,\s\p{Ll}[\p{L} '’-]{1,24}|\s\([^()]{1,30}\))?)\s?[:：]\s+(?=\S)`,
  'u',
)

/** Words that a person says to others and hardly writes in a list. */
const talk =
  /(?<![a-zß-ɏ])(?:i|i'm|i'd|you|lol|yeah|yep|hey|thanks|thx|can we|could we|shall we|let's|btw|agreed?|ok|haha)(?![a-zß-ɏ])|\?\s*$/i

/** Words of somebody who speaks of themselves alone. */
const ownWords = /(?<![a-zß-ɏ])(?:i|i'm|i'd|i've|my|me)(?![a-zß-ɏ])/i

/** "Ilka, regular: the page forgets my card": a name that no list knows, with who that is, before words of their own. */
function isIntroduced(label: string, words: string): boolean {
  return /^\p{Lu}\p{Ll}{1,14}(?:,\s\p{Ll}|\s\()/u.test(label) && ownWords.test(words)
}

function isLabel(label: string): boolean {
  const lower = label.toLowerCase()
  return (
    /^(?:subject|betreff|message|nachricht|title|description)$/.test(lower) ||
    typeByWord.has(lower) ||
    isGroupLabel(label) ||
    detailLabel.test(`${label}:`) ||
    frameLabels.test(`${label}:`)
  )
}

const attendees =
  /^(?:attendees|participants|present|anwesend|teilnehmer|asistentes|presentes|participantes|présents)\s?[:：]\s*(.{2,300})/iu

/** The names in a line such as "Attendees: Ana, Bo". */
function toAttendees(text: string): string[] {
  const names = attendees.exec(text)?.[1]?.split(/[,;&]|\s(?:and|und|y|et)\s/u) ?? []
  return names
    .map((words) => words.trim())
    .filter((words) => /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{0,20})?$/u.test(words))
}

/** Who answers and who asks in a thread of a help desk. */
export const helper =
  /^(?:agent|support|support agent|operator|helpdesk|service desk|bot|berater(?:in)?|agente|conseiller)$/i
const caller =
  /^(?:customer|client|user|caller|visitor|guest|member|kundin|kunde|gast|cliente|usuario|client[e]?)$/i

const round = /(?<![a-zß-ɏ])(?:stand-?up|daily|weekly|scrum|check-?in|round|updates?|status)(?![a-zß-ɏ])/i

/** True where a text that names such a meeting first goes on with the words of three people or more, and little else. */
function reportsRound(source: string, lines: readonly Line[], labels: readonly string[]): boolean {
  const filled = lines.filter((line) => !isBlankLine(line)).slice(0, 40)
  const [first] = filled
  if (first === undefined || labels.length < 3 || first.to - first.from > 60) return false
  const said = filled.filter((line) =>
    spoken.test(source.slice(line.from, Math.min(line.to, line.from + 60))),
  )
  return round.test(source.slice(first.from, first.to)) && said.length * 3 >= filled.length * 2
}

/** The names before a colon that speak in this text: known given names, or names that come back among words of talk. */
export function findSpeakers(source: string, lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  const speakers = new Set<string>()
  let talks = 0
  for (const line of lines) {
    if (isBlankLine(line)) continue
    const text = source.slice(line.from, Math.min(line.to, line.from + 400))
    if (!/[:：]/.test(text)) continue
    for (const present of toAttendees(text)) speakers.add(present)
    const found = spoken.exec(text.replace(/^[-*•]\s+(?:\[ ?\]\s+)?/u, ''))
    const label = found?.[1]
    if (found === null || label === undefined || (isLabel(label) && !helper.test(label))) continue
    counts.set(label, (counts.get(label) ?? 0) + 1)
    if (isIntroduced(label, text.slice(found[0].length))) speakers.add(label)
    if (chatter.test(text.slice(found[0].length)) || talk.test(text.slice(found[0].length))) talks += 1
  }
  const labels = [...counts.keys()]
  const helps = labels.some((label) => helper.test(label)) && labels.some((label) => caller.test(label))
  const isNamed = (label: string): boolean =>
    givenNames.has((label.split(/[ ,]/, 1)[0] ?? '').toLowerCase().replace(/^@/, ''))
  const chat =
    talks > 0 &&
    [...counts.keys()].filter(isNamed).length + [...counts.values()].filter((n) => n > 1).length > 0
  for (const [label, count] of counts) if (isNamed(label) || (chat && count > 1)) speakers.add(label)
  if (speakers.size > 0 && chat)
    for (const label of counts.keys()) if (/^[\p{Lu}@][\p{L}]{1,14}$/u.test(label)) speakers.add(label)
  if (reportsRound(source, lines, labels))
    for (const label of labels) if (/^\p{Lu}\p{L}{1,14}$/u.test(label)) speakers.add(label)
  if (helps)
    for (const label of counts.keys()) if (helper.test(label) || caller.test(label)) speakers.add(label)
  return speakers
}
