// For tests: the draft of a bug from one line of English.
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftBug } from './draft-bug.ts'

export function draftTestBug(text: string) {
  return draftBug({ ...testIdea, text, type: 'bug' }, readLine(text, 'en'))
}
