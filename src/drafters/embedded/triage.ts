// Triage without a model: details join their parent, each other passage is an idea, chit-chat is set aside.
import type { Passage } from '../../architect/passage.ts'
import type { Triage, TriagedIdea } from '../../architect/ports.ts'
import type { Classification } from '../../backlog/item-fields.ts'
import { detectLanguage } from '../../backlog/language.ts'
import { type WorkType, workTypes, workTypeTexts } from '../../backlog/work-type.ts'
import { toFeatures } from './classifier/features.ts'
import { isSpoken, type Neighbour, reach } from './classifier/list-evidence.ts'
import { type Before, type Role, toPlaceMarks } from './classifier/place-marks.ts'
import { toRoleLogits } from './classifier/role-model.ts'
import { classifyReading, readWords, toChances, type WordReading } from './classify.ts'
import { withoutLeadIn } from './grammar/lead-in.ts'
import { toPlainRequest } from './plain-request.ts'

/** Ideas and what was set aside, both in the order of the passages; every passage is in exactly one of them. */
export function triagePassages(passages: readonly Passage[]): Triage {
  const groups = new Map<number, number[]>()
  const owner = new Map<number, number>()
  const setAside: { passage: number; reason: 'not-work' }[] = []
  const byIndex = new Map(passages.map((passage) => [passage.index, passage]))
  const readings: Readings = new Map()
  let last: number | null = null
  let before: Before | null = null
  for (const [place, passage] of passages.entries()) {
    const head: number | null = last
    const next = passages[place + 1]
    if (before !== null && !isSameText(before.passage, passage)) before = null
    const isAlone: boolean = before === null && (next === undefined || !isSameText(next, passage))
    const host: number | null = passage.detail ? (findOwner(passage.parent, owner) ?? head) : null
    const isBare: boolean = host === null && next?.detail !== true
    const role: Role = isBare ? toRole(passage, before, isAlone, readings) : 'idea'
    const joined: number | null = host ?? (role === 'detail' ? toHost(passage, head, byIndex) : null)
    if (joined !== null) {
      groups.get(joined)?.push(passage.index)
      owner.set(passage.index, joined)
    } else if (role === 'talk') {
      setAside.push({ passage: passage.index, reason: 'not-work' })
    } else {
      groups.set(passage.index, [passage.index])
      owner.set(passage.index, passage.index)
      last = passage.index
    }
    before = { passage, role: joined !== null ? 'detail' : role === 'talk' ? 'talk' : 'idea' }
  }
  const heads = [...groups].map(([first, members]) => toHead(members, first, byIndex, readings))
  const ideas = withNeighbours(heads).map(({ head, neighbours }) => toIdea(head, neighbours))
  return { ideas, setAside, usage: { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 } }
}

/** What the words of passages say, by index, where asking for their role has read them: reading costs most of triage. */
type Readings = Map<number, WordReading>

function isSameText(one: Passage, other: Passage): boolean {
  return one.spans[0]?.idea === other.spans[0]?.idea
}

/** The idea that a detail belongs to: the one before it, in the same text and under the same headings. */
function toHost(passage: Passage, head: number | null, byIndex: ReadonlyMap<number, Passage>): number | null {
  const host = head === null ? undefined : byIndex.get(head)
  if (host === undefined || !isSameText(host, passage)) return null
  return host.headings.join('\n') === passage.headings.join('\n') ? host.index : null
}

function findOwner(parent: number | null, owner: ReadonlyMap<number, number>): number | null {
  return parent === null ? null : (owner.get(parent) ?? null)
}

/** A group of passages that is an idea, with what its words say. */
interface Head {
  readonly passage: Passage
  readonly members: number[]
  readonly parentText: string | null
  readonly words: WordReading
  readonly chances: readonly number[]
  readonly isSpoken: boolean
}

function toHead(
  members: number[],
  first: number,
  byIndex: ReadonlyMap<number, Passage>,
  readings: Readings,
): Head {
  const passage = byIndex.get(first)
  if (passage === undefined) throw new Error(`passage ${first} is not in the list`)
  const text = members.flatMap((index) => byIndex.get(index)?.text ?? []).join('\n')
  const parentText = passage.parent === null ? null : (byIndex.get(passage.parent)?.text ?? null)
  const read = members.length === 1 ? readings.get(first) : undefined
  const words = read ?? readWords(toPlainWords(text))
  const { type } = passage.stated
  const chances = type === null ? toChances(words) : workTypes.map((one) => Number(one === type))
  return { passage, members, parentText, words, chances, isSpoken: isSpoken(text) }
}

/** One list: the same text, the same headings, the same parent. */
function toListKey({ spans, headings, parent }: Passage): string {
  return JSON.stringify([spans[0]?.idea ?? null, headings, parent])
}

function withNeighbours(heads: readonly Head[]): { head: Head; neighbours: Neighbour[] }[] {
  const lists = Map.groupBy(heads, ({ passage }) => toListKey(passage))
  const places = new Map(
    [...lists.values()].flatMap((list) => list.map((head, place) => [head, { list, place }])),
  )
  return heads.map((head) => {
    const { list, place } = places.get(head) ?? { list: [], place: 0 }
    const from = Math.max(0, place - reach)
    const neighbours = list.slice(from, place + reach + 1).map((one, index) => ({
      distance: Math.abs(from + index - place),
      chances: one.chances,
      isSpoken: one.isSpoken,
    }))
    return { head, neighbours: neighbours.filter(({ distance }) => distance > 0) }
  })
}

function toIdea(
  { passage, members, parentText, words }: Head,
  neighbours: readonly Neighbour[],
): TriagedIdea {
  return { passages: members, quote: null, ...toType(passage, parentText, words, neighbours) }
}

function toType(
  { stated, headings }: Passage,
  parentText: string | null,
  words: WordReading,
  neighbours: readonly Neighbour[],
): { type: WorkType; classification: Classification } {
  if (stated.type !== null) {
    const tag = stated.tags[0]
    const reason =
      tag === undefined ? `stated as ${workTypeTexts[stated.type].label.toLowerCase()}` : `tagged "${tag}"`
    return { type: stated.type, classification: { confidence: 1, reason, runnerUp: null } }
  }
  const { type, ...classification } = classifyReading({ headings, parentText, stated }, words, neighbours)
  return { type, classification }
}

const longestChitChat = 120

/** Asked of a text in lower case. */
const chitChat = [
  /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|dear)(?: (?:all|team|everyone|everybody|folks|guys|there|\p{L}+))?[\s,.!]*$/u,
  /^(?:(?:many |big )?thanks?(?: you)?|thx|ty|cheers|kudos)(?: (?:all|team|everyone|everybody|folks|guys|so much|a lot|again|in advance|for (?:your|the) (?:help|time|feedback|patience|input|meeting|call|notes?)))*[\s,.!]*$/u,
  /^(?:see you|see ya|bye|goodbye|talk soon|ttyl|have a (?:nice|good|great) (?:day|weekend|evening|one)|happy (?:friday|monday|holidays|new year)|enjoy (?:your|the) (?:weekend|day|evening))\b[\p{L}\s,.!']{0,30}$/u,
  /^(?:(?:anyone|who(?:'s| is)?)(?: up)? for |shall we (?:grab|get|have) |let's (?:grab|get|have) )?(?:a )?(?:lunch|coffee|beer|beers|drinks|pizza|breakfast|dinner)(?: (?:at|on|around|tomorrow|today|tonight|together|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day) ?[\d:.apm\p{L} ]{0,20})?\s?[?!.]*$/u,
  /^(?:lol|haha+|ha|ok|okay|yes|no|yep|nope|sure|nice|cool|great|awesome|perfect|agreed|agree|same|\+1|done|noted|got it|sounds good|good point|makes sense|will do|on it)[\s,.!]*$/u,
  /^(?:sorry|apologies)(?:,)? (?:i(?:'m| am) |for being |running )?(?:late|running late|a bit late)[\s,.!]*$/u,
] as const

/** Log-odds from which on words are no idea of their own; who makes a list of ideas puts little else into it. */
const surelyTalk = 1
const surelyListed = 1.5
const surelyDetail = 2.5

/** The words that tell the type. */
function toPlainWords(text: string): string {
  return toPlainRequest(withoutLeadIn(text))
}

/** Talk only for words with no tag or stated type that are chit-chat, or stand among others and sound like talk. */
function toRole(passage: Passage, before: Before | null, isAlone: boolean, readings: Readings): Role {
  const { spans, text, stated } = passage
  const words = text.trim()
  if (stated.type !== null || stated.priority !== null || stated.size !== null || stated.tags.length > 0)
    return 'idea'
  if (!/[\p{L}\p{N}]/u.test(words)) return 'talk'
  const lower = words.toLowerCase()
  if (words.length <= longestChitChat && chitChat.some((pattern) => pattern.test(lower))) return 'talk'
  // What is sent alone is meant, also as one of several texts. In other languages too many ideas sound like talk: two of 40 in the evals.
  if (isAlone || detectLanguage(words) !== 'en') return 'idea'
  const features = toFeatures(words)
  if (toPlainWords(text) === text) readings.set(passage.index, readWords(text, features))
  const [idea = 0, detail = 0, talk = 0] = toRoleLogits(features, toPlaceMarks(passage, before))
  if (talk >= detail)
    return talk - idea > (isListed(spans, text) ? surelyListed : surelyTalk) ? 'talk' : 'idea'
  return detail - idea > surelyDetail ? 'detail' : 'idea'
}

/** True where a marker of a list ("- ", "1. ") stood before the words. */
function isListed([span]: Passage['spans'], text: string): boolean {
  const marker = span === undefined ? 0 : span.end - span.start - text.length
  return marker > 0 && marker < 5
}
