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
      given: 'everything that is needed for {thing}',
      when: '{who} uses {thing}',
      then: 'the outcome is the one that was agreed with an example before the work',
    },
    {
      given: 'something that {thing} needs is missing or invalid',
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
  fallbacks: { thing: 'it', act: 'does so', deed: 'do so' },
  criteria: [
    {
      given: '{aWho} who is allowed to do so',
      when: '{who} {act}',
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
  fallbacks: { thing: 'it', act: 'does what this item names', deed: 'do so', claim: 'the outcome of this' },
  criteria: [
    {
      given: 'the circumstances that this item names',
      when: 'the product {act}',
      then: 'those concerned can see the outcome and it agrees with the data behind it',
    },
    {
      given: 'circumstances to which this does not apply',
      when: 'the same steps are taken',
      then: 'nothing of it happens',
    },
    {
      given: 'an input that is missing, empty or invalid',
      when: 'the product would {deed}',
      then: 'nothing is damaged and the case is reported in words',
    },
    {
      given: 'the same circumstances occur again',
      when: 'the product acts a second time',
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
