// Finds ideas written as a title with a text right under it, group by group.

import { isAgendaFrame } from './lexicon-talk.ts'
import type { OutlineEntry, ProseNode } from './outline.ts'
import { isDefect, isDemand, startsWithVerb, toWords } from './phrase.ts'
import { namesOccasion } from './text-source.ts'

function isPlain(entry: OutlineEntry | undefined): entry is ProseNode {
  return (
    entry?.kind === 'prose' &&
    entry.block.marker === null &&
    !entry.block.spoken &&
    entry.children.length === 0
  )
}

function isTitle(text: string): boolean {
  return toWords(text).length <= 8 && !/[.!?:;,。！？：]$/u.test(text)
}

function isBody(text: string): boolean {
  return /[.!?。！？)]$/u.test(text) && (toWords(text).length >= 6 || /[^\p{ASCII}]{12}/u.test(text))
}

function isNumberedTitle(entry: OutlineEntry | undefined): boolean {
  return (
    entry?.kind === 'prose' &&
    entry.block.marker?.ordered === true &&
    entry.children.length === 0 &&
    isTitle(entry.flow.text)
  )
}

/** The paragraphs under numbered titles, by index; only where every number but the last has a paragraph under it. */
function findNumberedBodies(entries: readonly OutlineEntry[]): Set<number> {
  const bodies = new Set<number>()
  let titles = 0
  let bare = 0
  for (const [index, entry] of entries.entries()) {
    if (isNumberedTitle(entry)) {
      titles += 1
      if (index + 1 < entries.length && !isPlain(entries[index + 1])) bare += 1
    } else if (entry.kind === 'prose' && entry.block.marker?.ordered === true) bare += 1
    else if (isPlain(entry) && (isNumberedTitle(entries[index - 1]) || bodies.has(index - 1)))
      bodies.add(index)
  }
  return titles > 1 && bare === 0 ? bodies : new Set()
}

/**
 * The entries that are the text under a title, by index. Only where two or more groups of lines look so and none looks
 * otherwise: a short line without an end after a blank line, then sentences.
 */
function findBodies(entries: readonly OutlineEntry[]): Set<number> {
  const bodies = new Set<number>()
  let groups = 0
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]
    if (!isPlain(entry) || !isPlain(next) || next.block.gap) continue
    const opens = entry.block.gap || !isPlain(entries[index - 1])
    if (!opens) {
      if (!bodies.has(index)) return new Set()
    } else if (!isTitle(entry.flow.text) || !isBody(next.flow.text)) return new Set()
    else groups += 1
    bodies.add(index + 1)
  }
  return groups > 1 ? bodies : new Set()
}

const agendaTitle =
  /^(?:(?:review|approval|status|follow[- ]?up) (?:of|on) |(?:open|last|old) actions?(?![a-zß-ɏ])|round table)/i

/** The numbered titles of minutes, by index: they only name what was spoken of in the paragraphs under them, `bodies`. */
function findAgendaTitles(
  entries: readonly OutlineEntry[],
  bodies: ReadonlySet<number>,
): ReadonlySet<number> {
  const [first] = entries
  const titles = new Set<number>()
  let named = first?.kind === 'heading' && namesOccasion(first.words)
  let told = 0
  for (const [index, entry] of entries.entries()) {
    if (bodies.has(index) && isPlain(entry) && /[.!?]\s/u.test(entry.flow.text)) told += 1
    if (entry.kind !== 'prose' || !isNumberedTitle(entry)) continue
    const { text } = entry.flow
    const isAgenda = isAgendaFrame(text) || agendaTitle.test(text)
    named ||= isAgenda
    if (!isAgenda && (isDemand(text) || isDefect(text))) return new Set()
    titles.add(index)
  }
  return named && told > 1 ? titles : new Set()
}

/** The titles of one word over `bodies`, by index, where most of these are several sentences: topics, no ideas. */
function findTopicTitles(entries: readonly OutlineEntry[], bodies: ReadonlySet<number>): ReadonlySet<number> {
  const titles = new Set<number>()
  let told = 0
  for (const [index, entry] of entries.entries()) {
    if (!isPlain(entry)) continue
    const { text } = entry.flow
    if (bodies.has(index)) told += /[.!?]\s/u.test(text) ? 1 : 0
    else if (bodies.has(index + 1)) {
      if (toWords(text).length !== 1 || startsWithVerb(text)) return new Set()
      titles.add(index)
    }
  }
  return told * 2 >= titles.size ? titles : new Set()
}

/** Titles that are ideas have their text as a detail, `bodies`; others, `headings`, only name what stands under them. By index. */
export function findTitled(entries: readonly OutlineEntry[]): {
  readonly bodies: ReadonlySet<number>
  readonly headings: ReadonlySet<number>
} {
  const plain = findBodies(entries)
  const numbered = findNumberedBodies(entries)
  const topics = findTopicTitles(entries, plain)
  const agenda = findAgendaTitles(entries, numbered)
  const bodies = [...(topics.size > 0 ? [] : plain), ...(agenda.size > 0 ? [] : numbered)]
  return { bodies: new Set(bodies), headings: topics.union(agenda) }
}
