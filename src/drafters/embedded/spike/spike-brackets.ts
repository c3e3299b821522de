// The remarks in brackets that belong into a question or a criterion, and those that say something of their own.
import { toKeys } from './spike-news.ts'

export const readLimit = 1_500

export const bracket = /\s?\(([^()]{2,160})\)/g

/** The question with the remarks in brackets that its words have in `sentence`: "which port (of the hub) is free". */
export function withBrackets(question: string, sentence: string): string {
  if (!sentence.includes('(')) return question
  let whole = question
  for (const match of sentence.slice(0, readLimit).matchAll(bracket)) {
    const [marked, remark = ''] = match
    const before = sentence.slice(0, match.index)
    const [, lead = ''] = /(?:^|\s)((?:\S+\s+)?\S+)$/.exec(before.replace(/[\s?!.,;:]+$/, '')) ?? []
    const last = /\S+$/.exec(lead)?.[0] ?? ''
    const keys = new Set(toKeys(whole))
    if (/[.!:]\s*$/.test(before) || last.length < 2 || talk.test(remark) || isTimebox(remark)) continue
    if (toKeys(remark).every((key) => keys.has(key))) continue
    const at = findWords(whole, lead) ?? findWords(whole, last)
    if (at === null || whole.length + marked.length > 300) continue
    whole = `${whole.slice(0, at)} (${remark.trim()})${whole.slice(at)}`
  }
  return whole
}

/** A bracket that says or asks something of its own. */
const talk =
  /[?;]|\w: |^(?:possibly|probably|maybe|perhaps|think of|check|suggest)\b|^(?!(?:if|when|where|only|which|that|who|e\.g|i\.e)\b)(?:\S+ ){1,5}(?:is|are|was|were|can|could|may|might|will|would|should|must) [a-zß-ɏ]/i

/** Where `words` end in the text, as whole words; null where they do not stand there. */
function findWords(text: string, words: string): number | null {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  const end = at + words.length
  return at < 0 || /[\p{L}\d]/u.test(text[at - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ') ? null : end
}

export function isTimebox(remark: string): boolean {
  return /^(?:max\.? |~|about )?\d+(?:\.\d)? ?(?:h|d|hours?|days?|weeks?|pts?|points?)\b|^(?:spike|timebox\w*|wip|tbd|p[0-4]|done|todo|low|high|medium)$/i.test(
    remark.trim(),
  )
}
