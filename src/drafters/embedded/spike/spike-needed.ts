// Finds what is known of the deed that a question names, with the words of the line in it.

import type { Slots } from '../patterns/pattern.ts'
import { changes, type DeedKnowledge, ways } from '../patterns/spike-deeds.ts'
import { vague } from './spike-form.ts'

/** What to ask first of "How can we VERB …?" or "Should we VERB …?", and what its answer must show. */
export function toNeeded(question: string): Slots {
  const asked = question.replace(/ \([^()]*\)/g, '')
  const [, opening, own] =
    /^((?:how )?(?:can|do|could|would|should)) we (?:actually |only |best )?(.{3,150})\?$/i.exec(asked) ?? []
  const deed = own ?? capability.exec(asked)?.[1]
  if (deed === undefined) return { untried: '' }
  const table = opening === undefined || /^should$/i.test(opening) ? changes : ways
  for (const known of table) {
    const filled = toFilled(known, deed)
    if (filled !== null) return { ...filled, untried: null }
  }
  return { untried: '' }
}

/** "Should the quay offer a crane": what something else is to be able to do. */
const capability =
  /^(?:should|must) (?!we )(?:(?!(?:if|when|or|and) )\S+ ){1,6}?((?:support|offer|allow|include|store|show|display) .{3,120})\?$/i

function toFilled({ cue, needed, edge, tried }: DeedKnowledge, deed: string): Slots | null {
  const found = cue.exec(deed)
  if (found === null) return null
  const texts = [needed, edge, tried ?? '']
  const named = (found[1] ?? '')
    .replace(/^an? /, 'the ')
    .replace(
      / (?:for|to|in|on|as|where|when|if|once|after|before|until|instead|rather|from|with|only|at|by|via|where|which|that) .*$/,
      '',
    )
  const isNamed = texts.some((text) => text.includes('$1'))
  if (isNamed && !isNameable(named)) return null
  const [asked = '', shown = '', base] = texts.map((text) => text.replaceAll('$1', () => named))
  return { needed: asked, edge: shown, ...(tried === undefined ? {} : { tried: base ?? '' }) }
}

function isNameable(words: string): boolean {
  return (
    words.length > 1 &&
    words.length <= 60 &&
    !/[,;:()/"]| and | or |^(?:it|this|that|them|one|some|any|to)\b/.test(words) &&
    !vague.test(words)
  )
}
