// The patterns for a feature of no kind that another pattern knows: a thing to use, an act of a person, an act of the product.
import type { FeaturePattern } from './feature-pattern.ts'

const questions = [
  {
    field: 'details.outOfScope',
    question: 'what may be left out of a first version?',
  },
] as const

export const generalFeature: FeaturePattern = {
  id: 'general-thing',
  cues: [],
  rank: 0,
  head: null,
  fallbacks: { thing: 'the new function' },
  criteria: [
    {
      given: 'an example with its result, agreed before the work',
      when: '{who} goes through the example with {thing}',
      then: 'the result is the one of the example and is still there when the product is opened again',
    },
    {
      given: 'something that is needed for {thing} is missing or invalid',
      when: '{who} tries to go on',
      then: 'nothing is changed and a message says what is missing and what to do about it',
    },
    {
      given: '{aWho} who does not use {thing}',
      when: 'that person takes the usual steps',
      then: 'the existing steps and their results are unchanged',
    },
    {
      given: '{aWho} has left half way',
      when: '{who} comes back to {thing}',
      then: 'the last saved state or the start is shown, never a mixture',
    },
  ],
  questions: [
    {
      field: 'acceptanceCriteria',
      question: 'what exactly must a person see or be able to do for {thing} to count as done?',
    },
    ...questions,
  ],
  drivers: [],
  inputs: {},
}

export const generalAct: FeaturePattern = {
  ...generalFeature,
  id: 'general-act',
  fallbacks: { thing: 'it', doing: 'does so', deed: 'do so' },
  criteria: [
    {
      given: '{aWho} who is allowed to do so',
      when: '{who} {doing}',
      then: 'the outcome is visible at once and still there when the product is opened again',
    },
    {
      given: 'a state or an input with which this is not possible',
      when: '{who} tries to {deed}',
      then: 'nothing is changed and a message says why and what to do about it',
    },
    {
      given: '{aWho} stops half way',
      when: '{who} comes back',
      then: 'nothing half done is left and {who} can start again',
    },
    { statement: 'People who never use this find the existing steps and their results unchanged.' },
  ],
  questions: [
    {
      field: 'acceptanceCriteria',
      question: 'where does a person start when they want to {deed}, and what should they see at the end?',
    },
    ...questions,
  ],
}

export const generalProduct: FeaturePattern = {
  ...generalFeature,
  id: 'general-product',
  fallbacks: {
    thing: 'it',
    deed: 'do so',
    claim: 'the outcome of this',
    example: 'an example with its result, agreed before the work',
    happening: 'it is carried out',
  },
  criteria: [
    {
      given: '{example}',
      when: '{happening}',
      then: 'what can be seen afterwards is the result of the example',
    },
    {
      given: 'a case to which this does not apply',
      when: 'the usual steps are taken',
      then: 'nothing of it happens and the results are as before',
    },
    {
      given: 'an example in which an input is missing, empty or invalid',
      when: 'it is carried out',
      then: 'nothing is damaged and the case is reported in words',
    },
    {
      given: 'an example that was carried out before',
      when: 'it occurs a second time',
      then: 'nothing is done or stored twice',
    },
  ],
  questions: [
    {
      field: 'acceptanceCriteria',
      question: 'by which example, with input and result, would you check {claim}?',
    },
    ...questions,
  ],
}
