// For tests: the draft of a spike from one line.
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftSpike } from './draft-spike.ts'

export function draftTestSpike(text: string, language = 'en') {
  return draftSpike({ ...testIdea, text, language, type: 'spike' }, readLine(text, language))
}
