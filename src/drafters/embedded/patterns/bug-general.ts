// The pattern for a bug whose symptom no other pattern knows.
import type { BugPattern } from './bug-pattern.ts'

export const generalBug: BugPattern = {
  id: 'general',
  cues: [],
  rank: 0,
  severity: null,
  fallbacks: { thing: 'the part concerned' },
  criteria: [
    {
      given: 'the neighbouring cases of {thing}, with and without the circumstances of the report',
      when: 'the same steps are taken in each of them',
      then: 'none of them shows the reported symptom',
    },
  ],
  questions: [
    { field: 'details.steps', question: 'which steps, from the start, lead to this: {symptom}?' },
    { field: 'details.steps', question: 'which steps, from the start, lead to the symptom?' },
    { field: 'details.environment', question: 'on which version, device or browser was this seen?' },
  ],
  drivers: [],
  inputs: {},
}

/** A report that asks for what is not there at all: there are no steps that lead to it. */
export const missingFunction: BugPattern = {
  id: 'missing-function',
  cues: [/^(?:please |also |maybe |pls )*(?:add|support|allow|enable|provide|implement)\b/],
  unless: [
    /\b(?:crash\w*|errors?|fail\w*|leaks?|wrong|lost|los(?:es|e)|broken|freez\w*|avoid|prevent\w*|not|never|missing|slow\w*|exceptions?|twice|duplicat\w*)\b/,
  ],
  rank: 7,
  severity: null,
  fallbacks: { thing: 'what is missing' },
  criteria: [
    {
      given: 'a person at the place where {thing} would be expected',
      when: 'that person looks for it there',
      then: 'it is found and can be used to its end',
    },
    {
      given: 'a case to which it does not apply',
      when: 'the usual steps are taken',
      then: 'they and their results are as before',
    },
  ],
  questions: [
    {
      field: 'details.expected',
      question: 'what exactly should be possible, and where would a person look for it?',
    },
    { field: 'details.affected', question: 'who runs into this gap, and what do they do instead today?' },
  ],
  drivers: [],
  inputs: {},
}
