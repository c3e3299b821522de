// Features told as a judgement ("the bars are too noisy"), as a key ("bind X to delete") or as work to end ("finish styling").

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund } from '../grammar/verbs.ts'
import { passive } from './feature-outcome.ts'
import { type FeatureWords, finishTitle, ofProduct } from './feature-words.ts'

const judging =
  /^((?:in|on) [^,]{3,40}, )?([^,;:]{3,70}?)(?: (?:is|are|looks?|feels?))? (?:(?:a bit |way )?too (\p{L}+)|(?:(?:very|so|really|quite) )?(confusing|annoying|ugly|unclear|unreadable|(?:a )?(?:terrible|bad|poor)(?: ux)?))(?= - |[.,;:]|$)/iu

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

const binding =
  /^(?:bind|map|assign|move|switch) (?:the |to )?((?:keys? )?(?:(?:ctrl|shift|alt|cmd|esc|tab|enter|space)\b\S*|f\d{1,2}|key_\w+|\p{Lu})(?: key)?) to (?!be )(\p{Ll}.+)$/iu

/** "Bind F5 to reload": what can be done with the key; null for others. */
export function fromBinding(line: Line, words: string): FeatureWords | null {
  const [, key, deed = ''] = binding.exec(words) ?? []
  if (key === undefined || toLeadingVerb(deed) === null) return null
  return {
    ...ofProduct(line, words, lowerFirst(words), null),
    holds: [
      `With ${key}, it is possible to ${deed}.`,
      'Each press has this effect exactly once.',
      'All other keys work as before.',
    ],
    asks: `What does ${key} do today, and where exactly should it work?`,
  }
}

/** "Finish styling all the hulls": all hulls are styled; null for others. */
export function fromEnding(line: Line, base: string, rest: string): FeatureWords | null {
  const [gerund = ''] = rest.split(' ', 1)
  const act = /^(?:finish|complete)$/.test(base) && /ing$/.test(gerund) ? fromGerund(gerund) : null
  const done = rest.slice(gerund.length + 1).replace(/^(all|both) the /, '$1 ')
  const outcome = act === null ? null : passive(act, done)
  return outcome === null
    ? null
    : {
        title: finishTitle(line.main, line),
        want: lowerFirst(line.main),
        doer: 'product',
        deed: null,
        outcome,
      }
}
