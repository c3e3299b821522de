// The patterns for bugs whose symptom no other pattern knows: one for a symptom that is told, one for none.
import type { BugPattern } from './bug-pattern.ts'

export const generalBug: BugPattern = {
  id: 'general',
  cues: [],
  rank: 0,
  severity: null,
  fallbacks: { thing: 'the part concerned' },
  criteria: [
    {
      given: '{cases}',
      when: 'this is tried after the correction',
      then: 'its result is unchanged',
    },
  ],
  questions: [
    { field: 'details.steps', question: 'which steps lead to it{often}?' },
    { field: 'details.expected', question: 'what should happen instead{when}?' },
    { field: 'details.environment', question: 'on which version, device or system was this seen?' },
  ],
  drivers: [],
  inputs: {},
}

/** "Fix the gate": that something is wrong is all that is said. */
export const untoldBug: BugPattern = {
  id: 'untold',
  cues: [],
  rank: 0,
  severity: null,
  fallbacks: { thing: 'this part' },
  criteria: generalBug.criteria,
  questions: [
    {
      field: 'details.steps',
      question: 'what exactly goes wrong with {thing}{when}, and how does one get to see it?',
    },
    { field: 'details.expected', question: 'how should it be instead{when}?' },
  ],
  drivers: ['what is wrong has to be found out first'],
  inputs: {},
}

/** A report that asks for what is not there at all: there are no steps that lead to it. */
export const missingFunction: BugPattern = {
  id: 'missing-function',
  cues: [
    /^missing: (?!(?:make|change|update|use|move|set|remove|hide|show|keep|do|let|return|reset|improve|disable|ensure|respect|allow|enable|support|come) )/,
    /^(?:please |also |maybe |pls )*(?:add|support|allow|enable|provide|implement)\b/,
    /^there (?:is|are) no(?:t any)? (?:way|option|possibility|support)\b/,
  ],
  unless: [
    /n['’]t\b|\b(?:crash\w*|errors?|fail\w*|leaks?|wrong|lost|los(?:es|e)|broken|freez\w*|avoid|prevent\w*|not|never|slow\w*|exceptions?|twice|duplicat\w*)\b/,
  ],
  rank: 7,
  severity: null,
  fallbacks: { thing: 'what is missing' },
  criteria: [
    {
      given: 'somebody who needs {thing}',
      when: 'that person looks for it at the place agreed',
      then: 'it is found there and can be used to its end',
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
