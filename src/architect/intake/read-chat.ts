// Reads lines of a chat: who speaks and when is context, what is said is read on.
import { skipBlanks } from './blank.ts'
import { nextLine, type Reader, seen, takeAside } from './block.ts'
import { helper, name, spoken } from './find-speakers.ts'
import { givenNames } from './lexicon-labels.ts'
import { chatter, isNarration } from './lexicon-talk.ts'
import type { Line } from './lines.ts'
import { isNotice } from './small-talk.ts'

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const day = String.raw`${date},?\s+`
const stamped = new RegExp(
  String.raw`^(?:\[(?:(?:${day})?${clock}|${clock},?\s${date})\]|(?:${day})?${clock})\s*(?:[-–—]\s*)?(${name})\s?[:：>]\s+`,
  'u',
)
const stampThenName = new RegExp(String.raw`^\[(?:${day}|\p{L}{2,10}\s)?${clock}\]\s+${name}$`, 'u')
const bracketStamp = new RegExp(String.raw`^\[(?:${day})?${clock}\]\s+`, 'u')
const angled = /^<@?[\p{L}\p{N}_.-]{1,30}>\s+/u
const nameThenStamp = new RegExp(String.raw`^${name}\s?[([](?:${day})?${clock}[)\]]\s?[:：]?\s+`, 'u')
const head = new RegExp(
  String.raw`^${name}(?:,\s\p{Lu}[\p{L}.'’-]{1,24})?(?:\s?[,—–-]\s?|\s+)(?:(?:today|yesterday|heute|gestern|hoy|ayer|${day.replace(',?\\s+', '')}),?\s*(?:at |um |a las )?)?${clock}$`,
  'iu',
)
function isPerson(reader: Reader, word: string): boolean {
  return reader.speakers.has(word) || givenNames.has(word.toLowerCase())
}

/** The length of "Ana: " or "Ana to " before the words of a list item, where Ana is somebody who speaks or is present; else 0. */
export function ownerLength(reader: Reader, line: Line): number {
  const text = reader.source.slice(line.from, Math.min(line.to, line.from + 80))
  const tasked = /^(\p{Lu}[\p{L}'’-]{1,20}) (?:to|will) (?=\p{Ll}{3})/u.exec(text)
  const isTask = tasked !== null && isPerson(reader, tasked[1] ?? '')
  if (isTask && !isNarration(text, reader.speakers)) return tasked[0].length
  if (reader.speakers.size === 0) return 0
  const found = spoken.exec(text)
  return found !== null && reader.speakers.has(found[1] ?? '') ? found[0].length : 0
}

/** "P1 (f, 67): …", "User 4: …": who takes part in a test. */
const participant =
  /^(?:(?:TN|VP|T|U|P)\s?\d{1,2}\s?\([^()]{1,30}\)|(?:TN|VP|(?:test )?user|person|participant|tester|subject|proband(?:in)?|teilnehmer(?:in)?)\s?#?\d{1,2}(?:\s?\([^()]{1,30}\))?)\s?[:：–-]\s+(?=\S)/i

/** The length of what stands before the words of a message; 0 when the line is none. */
function readPrefix(reader: Reader, text: string): number {
  const patterns = isTimed(text) ? [stamped, angled, nameThenStamp, bracketStamp] : [angled, participant]
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found === null) continue
    if (pattern !== bracketStamp) return found[0].length
    const named = spoken.exec(text.slice(found[0].length))
    return found[0].length + (named !== null && reader.speakers.has(named[1] ?? '') ? named[0].length : 0)
  }
  if (reader.speakers.size === 0) return 0
  const found = spoken.exec(text)
  return found !== null && reader.speakers.has(found[1] ?? '') ? found[0].length : 0
}

/** True where a clock time stands in it, without which it is no stamp. */
function isTimed(text: string): boolean {
  return /\d[:.]\d{2}/.test(text)
}

/** Where the words of a chat message start; null when the line isn't one. */
export function findMessage(reader: Reader, line: Line): number | null {
  const text = reader.source.slice(line.from, Math.min(line.to, line.from + 200))
  const length = readPrefix(reader, text)
  if (length === 0) return null
  const from = skipBlanks(reader.source, line.from + length, line.to)
  return from < line.to ? from : null
}

const timeLine = new RegExp(
  String.raw`^(?:(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|hoy|ayer|hier|${day.replace(',?\\s+', '')}),?\s+(?:at |um )?)?${clock}$`,
  'iu',
)

/** A line with nothing but the time of a message. */
function isTimeLine(text: string): boolean {
  return text.length < 40 && isTimed(text) && timeLine.test(text)
}

/** A name, as it stands over the time of its message. */
function isSpeakerLine(text: string): boolean {
  return (
    text.length < 50 && /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,3}(?: \([^()]{1,30}\))?$/u.test(text)
  )
}

function isNamedStamp(text: string): boolean {
  return stampThenName.test(text) && /\]\s+\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(text)
}

/** Small talk that nobody would write as an idea, even where nothing else shows that people talk. */
export function isPlainTalk(words: string): boolean {
  if (words.length > 100 || !chatter.test(words)) return false
  if (/^(?:lol|haha+|brb|afk|thx|ty|\+1|👍|🙏)(?![a-zß-ɏ])/iu.test(words)) return true
  return (
    /\S\s+\S/.test(words) &&
    !/^(?:lunch|coffee|back|one|love|done|no|good|great|nice)(?![a-zß-ɏ])/i.test(words)
  )
}

/** A question of a survey over its answers: 'Q3: what is missing?', 'Survey Q7: "What …?" (raw answers, n=9)'. */
const isAskedOfMany =
  /^(?:(?:survey|poll|form|feedback|umfrage|encuesta|sondage)[\s:,–-]{1,3})?(?:Q|Question |Frage |Pregunta )\d{1,2}\s?[:.)–-][^?]{3,180}\?["”“»']?(?:\s?\([^()]{1,60}\))?$/i

/** The name of a channel over its messages. */
function isChannel(reader: Reader, text: string): boolean {
  if (!/^#[\p{L}\d][\p{L}\d_-]{1,60}$/u.test(text)) return false
  const next = nextLine(reader, reader.at)
  const line = next === null ? undefined : reader.lines[next]
  if (next === null || line === undefined) return false
  return isStampLine(seen(reader, next, 200)) || findMessage(reader, line) !== null
}

/** "**Ana** 9:41": the name may stand out. */
function isHead(text: string): boolean {
  return head.test(text.replace(/^(\*\*|__)([^*_]{1,50})\1/u, '$2'))
}

/** A line with nothing but who spoke and when: "dana 10:02 AM". */
export function isStampLine(text: string): boolean {
  return text.length < 80 && isTimed(text) && (isHead(text) || isNamedStamp(text) || isTimeLine(text))
}

/** A line with nothing but a speaker and the time over the message, and a message that says nothing of work. */
export function readChatFrame(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  const text = seen(reader, reader.at, 200)
  if (line === undefined) return false
  if (text.length < 80 && isTimed(text) && (isHead(text) || isNamedStamp(text))) {
    reader.talks = true
    takeAside(reader, 'context')
    return true
  }
  if (isTimeLine(text) || (isSpeakerLine(text) && isTimeLine(seen(reader, reader.at + 1, 60)))) {
    reader.talks = true
    takeAside(reader, 'context')
    return true
  }
  if (isAskedOfMany.test(text) || isChannel(reader, text)) {
    takeAside(reader, 'context')
    return true
  }
  const from = findMessage(reader, line)
  if (
    from !== null &&
    /^(?:Q|Interviewer|Moderator|Researcher|Host|Frage|Question)\s?[:：]/i.test(text) &&
    text.endsWith('?')
  ) {
    takeAside(reader, 'context')
    return true
  }
  if (from !== null && helper.test(spoken.exec(text)?.[1] ?? '')) {
    takeAside(reader, 'context')
    return true
  }
  const words = from === null ? text : reader.source.slice(from, Math.min(line.to, from + 120))
  const last = reader.blocks.at(-1)
  const afterTalk =
    last !== undefined &&
    (last.kind === 'prose' ? last.spoken : last.kind === 'aside' && last.reason !== 'separator')
  const talking = from !== null || reader.speakers.size > 0 || (afterTalk && reader.blocks.length > 0)
  if (words.length > 100 || !(talking ? chatter.test(words) || isNotice(words) : isPlainTalk(words)))
    return false
  takeAside(reader, 'not-work')
  return true
}
