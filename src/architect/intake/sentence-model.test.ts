import { describe, expect, it } from 'vitest'
import { toNumbers } from '../../backlog/weight-letters.ts'
import { startIdea } from './group-sentences.ts'
import { sentenceRoles, toSentenceLogits } from './sentence-model.ts'
import { signals, wordBuckets } from './sentence-signals.ts'
import { sentenceWeights } from './sentence-weights.generated.ts'

const idea = startIdea({ from: 0, to: 40 }, 'The slip for the hire canoes is never filled in.')

/** How much more a sentence is taken to open an idea than to go on with the one before it. */
function toOpening(said: string): number {
  const [opens = 0, goesOn = 0] = toSentenceLogits({
    idea,
    said,
    isRuledNew: false,
    isAfterTalk: false,
    isLast: false,
  })
  return opens - goesOn
}

describe('toSentenceLogits', () => {
  it('takes another matter for another idea rather than what is said about the first', () => {
    const others = [
      'Nobody knows which lifejackets are due for a check.',
      'Then there is the matter of the invoices.',
    ]
    const same = ['It takes him an hour every evening.', 'Last week we lost two of them that way.']
    for (const other of others)
      for (const said of same) expect(toOpening(other), `${other} / ${said}`).toBeGreaterThan(toOpening(said))
  })

  it('knows thanks from work', () => {
    const [opens = 0, , talk = 0] = toSentenceLogits({
      idea: null,
      said: 'Thanks so much for the lovely evening at the boathouse.',
      isRuledNew: true,
      isAfterTalk: false,
      isLast: false,
    })
    expect(talk).toBeGreaterThan(opens)
  })

  it('has a weight for each signal and each bucket', () => {
    expect(sentenceWeights.signals).toHaveLength(signals.length)
    for (const vector of sentenceWeights.signals) expect(vector).toHaveLength(sentenceRoles.length)
    expect(sentenceWeights.buckets).toHaveLength(sentenceRoles.length)
    for (const letters of sentenceWeights.buckets)
      expect(toNumbers(letters, wordBuckets).some((weight) => weight !== 0)).toBe(true)
  })
})
