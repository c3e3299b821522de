// The steps of a report that neither numbers nor labels them: lines or clauses in a row that each say what one does.
import { isVerb } from './verbs.ts'

const opening =
  /^(?:(?:and|then|now|next|finally|after that|first),? )*(?:(?:when |if |whenever |as soon as )?(?:i|you|we|one) )?(?:double-|right-)?([a-z]+)\b(?! (?:is|are|was|does|do|fails?|crashes|button|screen|page|dialog)\b)/i
/** Steps whose words are no sure verbs elsewhere. */
const deed = /^(?:press|un(?:select|tick|plug)|go|hold|tilt|come|hit|answer|plug|take|try)$/
/** Orders to those who mend it, and verbs that are nouns at the head of a line. */
const noStep =
  /^(?:fix|make|show|improve|handle|support|allow|update|display|list|error|test|let|do|be|have|get|need|want|see|say|work|crash|fail|break)$/

function isStep(words: string): boolean {
  const verb = opening.exec(words)?.[1]?.toLowerCase() ?? ''
  return (
    (deed.test(verb) || isVerb(verb)) &&
    !noStep.test(verb) &&
    words.length <= 200 &&
    /\s|^\p{L}{4,}$/u.test(words)
  )
}

/** Steps told in order, each once and without its "then"; null for fewer than two. */
export function findToldSteps(text: string): string[] | null {
  return findStepLines(text) ?? findChain(text)
}

/** Two or more lines in a row, after the first one, that each open with what one does. */
function findStepLines(text: string): string[] | null {
  const lines = text
    .slice(0, 8_000)
    .split(/[\r\n]+/)
    .slice(1)
    .map((line) => line.replace(/^\s*(?:[-*•+–]|\d{1,2}[.)])\s+/u, '').trim())
  const start = lines.findIndex(isStep)
  const rest = start < 0 ? [] : lines.slice(start)
  const end = rest.findIndex((line) => !isStep(line))
  const steps = (end < 0 ? rest : rest.slice(0, end)).map(toBareStep)
  return steps.length < 2 ? null : steps.slice(0, 20)
}

/** "open the plan, pick a seat, then pay": a chain within a sentence that says its order by "then" or arrows. */
function findChain(text: string): string[] | null {
  for (const sentence of text.slice(0, 4_000).split(/[.!?](?:\s|$)|[\r\n]+/)) {
    if (!/\bthen\b|->|→|=>/i.test(sentence)) continue
    const clauses = sentence
      .split(
        /\s?(?:->|=>|→)\s?|[;:]\s|,? and then |,? then |, and |, | and (?=(?:then|press|click|tap|open|go)\b)/i,
      )
      .map((clause) => clause.trim())
    const start = clauses.findIndex(isStep)
    const rest = start < 0 ? [] : clauses.slice(start)
    const end = rest.findIndex((clause) => !isStep(clause))
    const steps = (end < 0 ? rest : rest.slice(0, end)).map(toBareStep)
    if (steps.length >= 2) return steps.slice(0, 20)
  }
  return null
}

function toBareStep(words: string): string {
  return words
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/^(?:(?:and|then|now|next|finally|after that|first),? )+/i, '')
    .replace(/^(?:when|if|whenever|as soon as) (?:i|you|we|one) /i, '')
    .replace(/[\s.!;,]+$/, '')
}
