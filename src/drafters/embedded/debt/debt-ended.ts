// What people say is wrong, turned round for forms that no grammar of negation knows; and what such a fault leaves open.
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund, toThirdPerson } from '../grammar/verbs.ts'
import { isMany, isNoun } from '../technical/deed-parts.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'

/** A clause that is true when `said` has ended: "the tests match the pumps again" of "the tests drifted from the pumps"; else null. */
export function toEnded(said: string): string | null {
  const plain = said.replace(/[\s.!]+$/, '')
  const text = /^\S+ (?:reports|warns|complains) /.test(plain) ? plain : lowerFirst(plain)
  if (text.length > 240) return null
  for (const [form, turn] of turns) {
    const found = form.exec(text)
    const told = found === null ? null : turn(...found.slice(1))
    if (told !== null) return told
  }
  return null
}

type Turn = (...words: string[]) => string | null

const turns: readonly (readonly [form: RegExp, turn: Turn])[] = [
  [/^([^,;]{3,50}?) (?:directly |currently |still )?\p{Ll}{2,}s [^;]{4,120} (?:instead of|rather than) (\p{Ll}+ing) ([^;,]{4,100})$/u, toWanted],
  [/^([^,;]{3,60}?) (?:has |have )?drifted (?:away )?from ([^,;]{3,60})$/, (one, other) => about(one, 'matches', 'match', `${other} again`)],
  [/^(\S+) (reports|warns|complains) that ([^;]{6,120})$/, (who, verb, rest) => `${who} no longer ${verb} that ${rest}`],
  [/^this (?:isn['’]t|is not) ([^,;]{3,60})$/, (rest) => `the code is ${rest}`],
  [/^([^,;]{3,60}?) (?:is |are )?still (in|on|under|part of) ([^,;]{3,40}?)(?: until .*)?$/, (what, where, rest) => about(what, 'is', 'are', `no longer ${where} ${rest}`)],
  [/^([^,;]{3,60}?) (?:is |are )?(kept|stored|typed|declared|defined) as ([^;,]{3,50})(?:;.*)?$/, (what, verb, rest) => about(what, 'is', 'are', `no longer ${verb} as ${rest}`)],
  [/^([^,;]{3,80}?) currently (\p{Ll}+s) ([^,;]{4,110})$/u, (what, verb, rest) => (/^(?:is|has|was|does|uses)$/.test(`${verb}`) ? null : about(what, 'no longer', 'no longer', `${verb} ${rest}`))],
  [/^([^,;:]{3,50}?) ((?<=s )(?:still )?(?:click|describe|mention|call|share|depend|behave|hang|sit|live)|(?<!s )(?:click|describe|mention|share|hang|sit|live)s|carries) ([^;]{4,110})$/, (what, verb, rest) => about(what, 'no longer', 'no longer', `${verb} ${rest}`.replace('still ', ''))],
] // biome-ignore format: a table reads better in rows

function about(what = '', one: string, many: string, rest: string): string | null {
  if (!isNoun(what)) return null
  const subject = toPlainDefinite(what)
  return `${subject} ${isMany(subject) ? many : one} ${rest}`
}

/** "the client runs queries instead of passing them on": "the client passes them on". */
function toWanted(who = '', gerund = '', rest = ''): string | null {
  const stem = gerund.slice(0, -3)
  const base = fromGerund(gerund) ?? (isPlainVerb(stem) ? stem : null)
  if (base === null || !isNoun(who) || /\b(?:it|them|this|that)\b/.test(rest)) return null
  return about(who, toThirdPerson(base), base, rest)
}

/** The question that such a fault leaves open; null where its words raise none of their own. */
export function toOpenOf(said: string): string | null {
  return asks.find(([cue]) => cue.test(said))?.[1] ?? null
}

const asks: readonly (readonly [cue: RegExp, question: string])[] = [
  [/^(?!nobody).*\b(?:librar(?:y|ies)|libs?|framework|sdk|majors? behind|still on \S+ \d)\b/i, 'What should take its place, or which version is the target?'],
  [/\bdrift(?:ed|s|ing) (?:away )?(?:from|apart)/i, 'Where do the two differ today, and which one is right?'],
  [/\bstill (?:in|under|part of)\b/i, 'What must be in place before it can go, and who decides?'],
  [/\b(?:kept|stored|typed|declared|defined) as\b/i, 'What should it be instead, and what relies on the present form?'],
  [/\b(?:larger|bigger|slower|longer) than\b/i, 'Which figure must be reached, and what may change for it?'],
  [/\b(?:pending|left to|not yet migrated)\b/i, 'Which ones come first, and when must the last one be done?'],
  [/\b\d+\+? (?:\S+ ){0,4}(?:violations|errors|failures|checks|warnings|findings|usages|places)\b/i, 'May any of them stay, and who decides?'],
  [/\bonly\b.{2,40}\bexists?\b/i, 'What is missing beside it, and where is it needed first?'],
  [/\b(?:wants|expects|says)\b.{3,80}, (?:but )?(?:the|an?) \S+ (?:uses|returns|says|has|is)\b|\bmismatch|\bcontradict|\bdisagree/i, 'Which of the two is right?'],
  [/\b(?:instead of|rather than) [a-zß-ɏ]+ing\b/i, 'Which places are affected today, and which come first?'],
] // biome-ignore format: a table reads better in rows
