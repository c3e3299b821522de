// What several rules of types ask: is a detail given or asked for, and is the item a user story in disguise?
import { isAsked, type Prose, type ProseItem, toExcerpt, toProse } from './prose.ts'
import type { Breach, RuleFacts, Severity } from './rule.ts'
import { readText } from './text-reading.ts'
import { toWordLists } from './word-lists.ts'

/** A breach when the detail `name` is missing and no open question asks for it. */
export function checkGiven(
  item: ProseItem,
  name: string,
  value: unknown,
  breach: { readonly message: string; readonly fix: string; readonly severity?: Severity },
): Breach[] {
  const missing =
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  if (!missing || isAsked(item, name)) return []
  return [{ path: `details.${name}`, ...breach }]
}

/** A breach for each text with the user story template; `exempt` when the input itself is written so. */
export function checkNoStory(
  item: ProseItem,
  { sourceText }: RuleFacts,
  form: string,
  exempt: 'summary' | 'all',
): Breach[] {
  const story = toWordLists(item.language)?.story
  if (story == null) return []
  const inSource = sourceText !== null && story.test(sourceText)
  if (inSource && exempt === 'all') return []
  return toProse(item)
    .filter(
      ({ path, text }) => readText(text, item.language).holds('story') && !(inSource && path === 'summary'),
    )
    .map(({ path }) => ({
      path,
      message: 'The text is a user story, which does not fit this type.',
      fix: `Write ${form} instead.`,
    }))
}

/** The first text in which a list has a word, with the word; null when there is none. */
export function findWord(
  prose: readonly Prose[],
  words: RegExp | null | undefined,
): { path: string; word: string } | null {
  if (words == null) return null
  for (const { path, text } of prose) {
    const word = words.exec(text)?.[0]
    if (word !== undefined) return { path, word: toExcerpt(word) }
  }
  return null
}
