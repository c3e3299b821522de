// Features told as a judgement: "the bars are too noisy".

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { type FeatureWords, ofProduct } from './feature-words.ts'

const judging =
  /^((?:in|on) [^,]{3,40}, )?([^,;:]{3,70}?)(?: (?:is|are|looks?|feels?))? (?:(?:a bit |way )?too ([a-zß-ɏ]+)|(?:(?:very|so|really|quite) )?(confusing|annoying|ugly|unclear|unreadable|(?:a )?(?:terrible|bad|poor)(?: ux)?))(?= - |[.,;:]|$)/i

/** "Make the bars less noisy" for "the bars are too noisy": what is judged, and what to ask of it; null for others. */
export function fromJudgement(line: Line, words: string): FeatureWords | null {
  const [, place = '', thing, excess, fault = ''] = judging.exec(words) ?? []
  if (
    thing === undefined ||
    toLeadingVerb(thing) !== null ||
    / (?:that|which|if|when|what|how|it) /.test(` ${thing} `)
  )
    return null
  const bare = `${lowerFirst(thing)} ${lowerFirst(place)}`.replace(/[, ]+$/, '')
  const how = excess ?? fault
  const isPoor = / |^(?:terrible|bad|poor)$/.test(how)
  const change = isPoor ? `improve ${bare}` : `make ${bare} less ${how}`
  return {
    ...ofProduct(line, change, change, null),
    holds: [
      `Users who compare ${bare} before and after find the new state ${isPoor ? 'better' : `less ${how}`}.`,
    ],
    asks: `What exactly about ${bare} is ${excess === undefined ? how : `too ${how}`}, and which example should we use to check the change?`,
  }
}
