// What the symptom field of a bug says: the report whole, with a note of how it was told where that says more.

import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { cure } from './bug-comment.ts'
import { toBareReport } from './bug-title.ts'
import { withApostrophes } from './bug-voice.ts'

/** The report whole, without what it says of its cure; empty where it has no words. `isTold` leaves the steps to their field. */
export function toSymptomText(line: Line, words: string, isTold: boolean, isWish: boolean): string {
  const [first = '', ...others] = line.sentences.map(withApostrophes)
  const rest = others
    .filter(
      (other) =>
        !isTold &&
        (!cure.test(other) || repair.test(other)) &&
        other.length <= 200 &&
        !words.toLowerCase().endsWith(other.toLowerCase().replace(/^it |[.!]+$/g, '')),
    )
    .slice(0, 3)
  const told = others.some((other) => other.startsWith(words))
    ? [first, ...others.slice(0, 3)]
    : [toOpening(first, words), ...rest]
  const sentences = told.map((text) => upperFirst(text.replace(/[\s.!]+$/, '')))
  const report = sentences.join('. ')
  return cutText(isWish && report !== '' ? `Not the case today: ${lowerFirst(report)}` : report, 600).trim()
}

/** A repair that the report proposes is left to those who mend it, and so it has to be told. */
const repair = /^(?:we|maybe|perhaps|just|probably|use|try|let['’]s|might|could)\b.{12,}[^?]$/i

/** What a user story says before what is wanted. */
const story = /^as an? [^,.]{2,80}?,? i (?=want|need|would|wish|can)/i

/** The first sentence as it stands where it opens with the symptom; else the symptom, and what stands in brackets. */
function toOpening(first: string, words: string): string {
  const bare = toBareReport(first.replace(story, 'I '))
  const plain = (text: string) => text.replace(/\s\([^()]*\)/g, '').toLowerCase()
  if (plain(bare).startsWith(plain(words))) return bare
  if (/^(?:why|how come)\b/i.test(first) || words.startsWith(bare)) return words
  const remarks = (first.match(/\([^()]{4,}\)/g) ?? []).filter(
    (remark) => !words.includes(remark) && !/^\((?:i think|maybe|perhaps|probably)\b/i.test(remark),
  )
  const order = first
    .replace(story, 'I ')
    .replace(/\s\([^()]*\)/g, '')
    .replace(/[\s.!?]+$/, '')
  const told = toStems(words)
  const isWhole = toStems(order.replace(ordering, '')).every((stem) => told.includes(stem))
  return [words, ...(isWhole ? [] : [`(reported as: ${order})`]), ...remarks].join(' ')
}

/** What orders of a repair say beside the symptom. */
const ordering =
  /\b(?:(?:hot)?fix(?:es|ed|ing)?|please|hmm+|iirc|update|never|think|look(?:ing)? into|check|handle|prevent(?:ing)?|stop|avoid|make|sure|ensure|add|remove|normali[sz]e|automatically|will|should|shouldn['’]t|must|needs?|from|being|again|properly|correctly|\w+n['’]t|not|issue|bug|problem|where|it|so|that|have)\b/gi

const toStems = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 4))
