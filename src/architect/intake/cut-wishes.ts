// Cuts a sentence that names several wishes one after another: "a way to …, a list of …, and the clerk should …".
import { cutAt, trimRun, withoutJoint } from './cut-at.ts'
import type { Run } from './flow.ts'
import { anaphor, article, wish } from './lexicon-cues.ts'
import {
  elaborates,
  hasFiniteVerb,
  isDefect,
  isDemand,
  pointsBack,
  startsWithTask,
  startsWithVerb,
  toWords,
} from './phrase.ts'
import { contentStems, sharesContent } from './stems.ts'

/** A longer sentence tells more than a list of wishes. */
const longest = 500

function toBody(text: string, part: Run): string {
  const { from, to } = withoutJoint(text, part)
  return text.slice(from, to)
}

const asked =
  /(?<![a-zß-ɏ])(?:need|want|wish for|would (?:also |really )?(?:like|love)|(?:i|we|they|he|she|you)'d (?:also |really )?(?:like|love)|could use|asked for|asks? for|request(?:ed)?|missing|miss|hope for|wir brauchen|necesitamos|il nous faut)(?: to have| to get| to see)?\s(?=(?:an?|some|better|more|another|eine?n?|une?|un[ao]?)\s)/i

/** Words that need the part before; "that" may open a clause of this one. */
const back = /(?<![a-zß-ɏ])(?:it|them|these|those)(?![a-zß-ɏ])/i

/** A clause with its own subject that asks: "the cashier should be able to …". */
function asksItself(body: string): boolean {
  return /^(?:the|our|my|users?|people|we|they)\s/i.test(body) && isDemand(body)
}

/** "We need a way to …, a price list for …, and the clerk should …": each part a thing of its own, told in three words or more. */
function cutThings(text: string, parts: readonly Run[]): boolean {
  const [first, ...rest] = parts.map((part) => toBody(text, part))
  if (first === undefined || !asked.test(first)) return false
  return rest.every(
    (body) => (article.test(body) || asksItself(body)) && toWords(body).length >= 4 && !back.test(body),
  )
}

/** So many words make an act of its own out of a verb and its object. */
const actLength = 5

/** "… be able to check in on the phone, choose a room with a view, and get the key without …": three long acts. */
function cutActs(text: string, parts: readonly Run[]): boolean {
  const [first, ...rest] = parts.map((part) => toBody(text, part))
  if (first === undefined || rest.length < 2) return false
  const act = /(?:\bto|should|can|could)\s(?!be able to\b)(\S.*)$/i.exec(first)?.[1] ?? ''
  if (!isDemand(first) || !startsWithVerb(act)) return false
  return [act, ...rest].every(
    (body) => startsWithVerb(body) && toWords(body).length >= actLength && !pointsBack(body),
  )
}

/** Several wishes in one sentence; null when it is one. */
export function cutWishes(text: string, mask: Uint8Array): Run[] | null {
  if (text.length > longest || !/[,，]/u.test(text) || /[.!?]\s|[:;]/u.test(text)) return null
  if (!wish.test(text) && !isDemand(text) && !asked.test(text)) return null
  const parts = cutAt(text, mask, 0, text.length, ',，')
  if (parts.length < 2 || parts.length > 8) return null
  if (!cutThings(text, parts) && !cutActs(text, parts)) return null
  return parts.map((part) => withoutJoint(text, part))
}

const andReport = /,\s+(?:and|und|y|et)\s+(?=(?:the|our|my|die|der|das|unsere?|el|la|los|las|les?)\s)/gi

/** "Coaches need a list, and the export is slow": a wish and a report about something else; null for any other text. */
export function cutWishAndReport(text: string, mask: Uint8Array): { lead: null; parts: Run[] } | null {
  if (text.length > 300) return null
  for (const found of text.matchAll(andReport)) {
    if (mask[found.index] === 1) continue
    const before = text.slice(0, found.index)
    const after = text.slice(found.index + found[0].length)
    if (!isDemand(before) || isDefect(before) || !isDefect(after) || isDemand(after)) continue
    if (toWords(before).length < 4 || toWords(after).length < 4 || anaphor.test(after)) continue
    if (sharesContent(contentStems(before), contentStems(after))) continue
    return {
      lead: null,
      parts: [trimRun(text, 0, found.index), trimRun(text, found.index + found[0].length, text.length)],
    }
  }
  return null
}

const andTask = /\s+and\s+(?=\S)/gi
const repairs =
  /^(?:please |also )?(?:fix|repair|investigate|find out|look into|research|upgrade|update|migrate)(?![a-zß-ɏ])/i

/** "add a waiting list and fix the broken link": a task and a repair, or the other way round, that share no word. */
export function cutTwoTasks(text: string, mask: Uint8Array): Run[] | null {
  if (text.length > 160 || /[,.;:()]\s/u.test(text) || !startsWithTask(text)) return null
  for (const found of text.matchAll(andTask)) {
    if (mask[found.index] === 1) continue
    const before = text.slice(0, found.index)
    const after = text.slice(found.index + found[0].length)
    if (!startsWithTask(after) || repairs.test(before) === repairs.test(after)) continue
    if (toWords(before).length < 3 || toWords(after).length < 3 || pointsBack(after)) continue
    if (sharesContent(contentStems(before), contentStems(after))) continue
    return [trimRun(text, 0, found.index), trimRun(text, found.index + found[0].length, text.length)]
  }
  return null
}

/** "undo in the timeline / timeline flickers on zoom": parts between slashes that each say something, one of them outright. */
export function cutSlashes(text: string, mask: Uint8Array): Run[] | null {
  if (text.length > 300 || !/\s\/\s/u.test(text) || /[.!?]\s/u.test(text)) return null
  const parts: Run[] = []
  let start = 0
  for (const found of text.matchAll(/\s\/\s/gu)) {
    if (mask[found.index] === 1) continue
    parts.push(trimRun(text, start, found.index))
    start = found.index + found[0].length
  }
  parts.push(trimRun(text, start, text.length))
  const bodies = parts.map((part) => text.slice(part.from, part.to))
  const says = (body: string): boolean => isDefect(body) || startsWithVerb(body) || hasFiniteVerb(body)
  const whole = bodies.every((body) => toWords(body).length >= 3 && !elaborates(body))
  return parts.length > 1 && ((whole && bodies.some(says)) || areThings(bodies)) ? parts : null
}

/** "dark mode / bigger fonts / sort by distance": three things or more in two to five words each, no word in common. */
function areThings(bodies: readonly string[]): boolean {
  const stems = bodies.map(contentStems)
  return (
    bodies.length > 2 &&
    bodies.every((body) => toWords(body).length >= 2 && toWords(body).length <= 5 && /^\p{Ll}/u.test(body)) &&
    !bodies.some((body) => /^(?:per|by|for|with|in|on|from|to|at|no|not|or|and)\s/i.test(body)) &&
    stems.every((own, at) => stems.every((other, index) => index === at || !sharesContent(own, other)))
  )
}

const plusThing = /\s\+\s(?=(?:an?|some|the|our|proper|better|eine?n?|une?|un[ao]?)\s)/gi

/** "CSV export + a proper API": what stands behind a plus and has an article of its own. */
export function cutPlus(text: string, mask: Uint8Array): Run[] | null {
  if (text.length > 200 || !text.includes(' + ')) return null
  const listed = text.split(' + ')
  const many = listed.length > 2 && listed.every((part) => toWords(part).length > 2)
  const parts: Run[] = []
  let start = 0
  for (const found of text.matchAll(many ? /\s\+\s/gu : plusThing)) {
    if (mask[found.index] === 1) continue
    parts.push(trimRun(text, start, found.index))
    start = found.index + found[0].length
  }
  parts.push(trimRun(text, start, text.length))
  const whole = parts.every((part) => toWords(text.slice(part.from, part.to)).length >= 2)
  return parts.length > 1 && whole && !parts.some((part) => back.test(text.slice(part.from, part.to)))
    ? parts
    : null
}
