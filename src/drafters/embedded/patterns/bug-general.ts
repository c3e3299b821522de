// The patterns for bugs whose symptom no other pattern knows: one for a symptom that is told, one for none.
import type { BugPattern } from './bug-pattern.ts'

export const generalBug: BugPattern = {
  id: 'general',
  cues: [],
  rank: 0,
  severity: null,
  fallbacks: { thing: 'the part concerned' },
  criteria: [],
  questions: [],
  drivers: [],
  inputs: {},
}

/** "Fix the gate": that something is wrong is all that is said. */
export const untoldBug: BugPattern = {
  ...generalBug,
  id: 'untold',
  fallbacks: { thing: 'this part' },
  questions: [
    {
      field: 'details.steps',
      question: 'what exactly goes wrong with {thing}{when}, and how does one get to see it?',
    },
    { field: 'details.expected', question: 'how should it be instead{when}?' },
  ],
  drivers: ['what is wrong has to be found out first'],
}
