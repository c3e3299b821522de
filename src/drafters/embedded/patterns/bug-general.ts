// The pattern for a bug whose symptom no other pattern knows.
import type { BugPattern } from './bug-pattern.ts'

export const generalBug: BugPattern = {
  id: 'general',
  cues: [],
  rank: 0,
  severity: null,
  fallbacks: { thing: 'the part concerned', symptom: 'the symptom of this report' },
  criteria: [
    {
      given: 'the neighbouring cases of {thing}, with and without the circumstances of the report',
      when: 'the same steps are taken in each of them',
      then: 'none of them shows the reported symptom',
    },
  ],
  questions: [
    { field: 'details.steps', question: 'which steps, from the start, lead to this: {symptom}?' },
    { field: 'details.environment', question: 'on which version, device or browser was this seen?' },
  ],
  drivers: [],
  inputs: {},
}
