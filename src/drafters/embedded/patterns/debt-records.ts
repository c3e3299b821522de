// Debt in what people keep and use, such as lists, texts and sheets: no cue tells it, `debt-said.ts` does.
import type { DebtPattern } from './debt-pattern.ts'

const record = {
  cues: [],
  rank: 0,
  kind: 'design',
  inputs: {},
  isChange: true,
  fallbacks: {},
  verb: 'Clean up',
  drivers: ['number of entries', 'knowledge of few people'],
} as const
const entries = {
  field: 'details',
  question: 'How many entries are affected, and where do they cause trouble?',
} as const

/** The same thing stands in a list more than once, or under several names. */
export const doubleRecords: DebtPattern = {
  ...record,
  id: 'double-records',
  criteria: [
    { statement: 'Each entry exists only once, under one agreed name. This is no longer the case: {said}.' },
    {
      statement:
        'What belongs to a merged entry is kept with the one that stays; all other entries are unchanged.',
    },
    { statement: 'A written rule says how new entries are named and how duplicates are avoided.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Which entry or spelling should stay in each case, and who decides?',
    },
    entries,
  ],
}

/** One thing is kept in several places or versions. */
export const manyVersions: DebtPattern = {
  ...record,
  id: 'many-versions',
  criteria: [
    { statement: 'One agreed version is in use. This is no longer the case: {said}.' },
    {
      statement: 'Each difference between the versions is settled, and what they agree on is unchanged.',
    },
    { statement: 'A change has to be made in one place only; versions that are no longer valid are gone.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Which version is right where they differ, and who decides?' },
    { field: 'details', question: 'How often does this change, and what has gone wrong so far?' },
  ],
}

/** A text tells how things were. */
export const outdatedText: DebtPattern = {
  ...record,
  id: 'outdated-text',
  kind: 'documentation',
  fallbacks: { subject: 'the text' },
  criteria: [
    { statement: 'This has been corrected: {said}.' },
    { statement: 'Someone who knows how things are today has checked all of {subject}.' },
    { statement: 'Copies of the outdated version, printed or saved, are replaced or removed.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Who knows how things are today and can check {subject}?' },
    { field: 'details', question: 'Who relies on {subject}, and what has gone wrong so far?' },
  ],
}

/** Entries that nobody needs any more. */
export const deadRecords: DebtPattern = {
  ...record,
  id: 'dead-records',
  criteria: [
    { statement: 'Each of these is removed, archived, or kept with a reason: {said}.' },
    { statement: 'What is still in use, or must be kept, is unchanged.' },
    { statement: 'It is agreed who removes such entries from now on, and when.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'How can we tell which entries may go, and should they be deleted or archived?',
    },
    entries,
  ],
}

/** A sheet, macro or program that only its author understands. */
export const homemadeTool: DebtPattern = {
  ...record,
  id: 'homemade-tool',
  fallbacks: { subject: 'it' },
  criteria: [
    { statement: 'A second person can explain and change {subject} with the help of its description.' },
    { statement: 'This has been resolved: {said}.' },
    { statement: 'For examples agreed in refinement, the results are unchanged.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Should {subject} only be described, be tidied up, or be built anew?',
    },
    { field: 'details', question: 'How often does {subject} have to change, and how long does that take?' },
  ],
}

/** Something else that is wrong, told without a word of code. */
export const toldDebt: DebtPattern = {
  ...record,
  id: 'told',
  criteria: [
    { statement: '{ended}.' },
    { statement: 'Apart from this, everything that depends on it works as before.' },
    { statement: 'It is agreed how this is kept from coming back.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'What should it be like instead, and who decides?' },
    { field: 'details', question: 'Who is affected by this, how often, and what does it cost each time?' },
  ],
}

export const recordDebts: readonly DebtPattern[] = [
  doubleRecords,
  manyVersions,
  outdatedText,
  deadRecords,
  homemadeTool,
  toldDebt,
]
