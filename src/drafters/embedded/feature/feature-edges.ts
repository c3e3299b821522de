// Edges that a line implies by its own words: what follows from it, whom a word shuts out.

import { toSentence } from '../patterns/pattern.ts'

/** Asks for what may have no answer yet. */
export const unsure = /^(?:[a-zß-ɏ]+ )?[a-zß-ɏ]+ (?:whether|if|how|when|where|who|what|which|why)\b/i
export const unknownAnswer = {
  seen: 'and what is shown is correct',
  known: 'as known at that moment',
  unsure: 'if the answer is not known, this is shown instead of an old or guessed one',
  details: 'where does the information come from, and how up to date must it be',
}

/** Deeds of people, and what follows from a word of theirs (`_`: the words in its bracket). */
const implied: readonly (readonly [cue: RegExp, said: string])[] = [
  [/^(?!(?:hold|keep|block|pause|mute|lock|hide)\b).* (?:until|till) \S/, 'After that, it is no longer possible.'],
  [/\b(?:themselves|himself|herself|on their own)\b/, 'Nobody else has to do anything for it.'],
  [/^(?:see|view|check|edit|change|cancel|delete|read) (?!what|how|which|when).*\b(?:their|his|her) own ([\p{L} ]{3,30}?)(?= (?:with|in|on|at|for|against|as|are|is) |$)/u, 'Nobody gets to see or change the _ of someone else.'],
  [/^(?:only )?(?:see|view|read)\b.*?,? (?:but |and )?not ((?:the|their|what|whom|how) [^,;]{3,50})$/u, '_ must not be visible there.'],
] // biome-ignore format: a table reads better in rows

/** What is marked or left out tells itself apart from all the rest. */
const apart =
  /^[^,;:()]{3,90}? (?:is|are) ((?:\p{L}+ly )?(?:auto-?)?(?:highlighted|marked|flagged|hidden|collapsed|blocked|skipped|excluded|ignored|muted|coloured|escalated)\b(?! (?:by|when|if|after) )[^,;:()]*?)\.?$/u

/** Sentences in the words of `good`, what then holds, or of the deed of a person; at most two. */
export function toEdges(good: string, deed: string | null): string[] {
  const told = implied.flatMap(([cue, said]) => {
    const match = cue.exec(deed ?? '')
    return match === null ? [] : [toSentence(said.replace('_', match[1] ?? ''))]
  })
  const marked = apart.exec(good)?.[1]
  return [...told, ...(marked === undefined ? [] : [`Nothing else is ${marked}.`])].slice(0, 2)
}
