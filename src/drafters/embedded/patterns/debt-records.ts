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
  question: 'How many entries are affected, and what has gone wrong because of them so far?',
} as const

/** The same thing stands in a list more than once, or under several names. */
export const doubleRecords: DebtPattern = {
  ...record,
  id: 'double-records',
  criteria: [
    { statement: 'This is put right, so that no entry is there twice or under two names any more: {said}.' },
    {
      statement:
        'What belongs to a merged entry is kept with the one that stays; all other entries are unchanged.',
    },
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
    { statement: 'Everyone uses one agreed version instead of this: {said}.' },
    {
      statement: 'Each difference between the versions is settled, and what they agree on is unchanged.',
    },
    { statement: 'The other versions are gone, so that a change is made in one place only.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Which version is right where they differ, and who decides?' },
    { field: 'details', question: 'How often does this change, and what has gone wrong so far?' },
  ],
}

/** Somebody writes down the same thing several times over. */
export const doubleEntry: DebtPattern = {
  ...record,
  id: 'double-entry',
  criteria: [
    { statement: 'The same thing no longer has to be entered several times: {said}.' },
    { statement: 'Each other place that needs it gets it from there, or is given up.' },
    { statement: 'What stands in only one of the places today is kept.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Which of these places should lead, and who still needs the others?',
    },
    { field: 'details', question: 'How often is this entered today, and what has gone wrong so far?' },
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
    { statement: 'Entries like these are removed, archived, or kept with a reason: {said}.' },
    { statement: 'What is still in use, or must be kept, is unchanged.' },
    { statement: '{again}' },
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
    { field: 'details.risk', question: 'Which results must stay the same, and who can confirm them?' },
    { field: 'details', question: 'How often does {subject} have to change, and how long does that take?' },
  ],
}

/** Entries that say what is not so, or too little. */
export const wrongRecords: DebtPattern = {
  ...record,
  id: 'wrong-records',
  criteria: [
    { statement: 'Each entry affected by this is corrected, or marked as still to be checked: {said}.' },
    { statement: 'Entries that are right are unchanged, and so is what refers to a corrected one.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Where do the right values come from, and who checks them?' },
    entries,
  ],
}

/** What only some people know. */
export const unwrittenKnowledge: DebtPattern = {
  ...record,
  id: 'unwritten-knowledge',
  kind: 'documentation',
  criteria: [
    { statement: 'What is missing here is written down where those who need it can find it: {said}.' },
    { statement: 'Someone who did not know it before can work with the text without asking.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Who still knows this or can find it out, and by when is it needed?',
    },
  ],
}

/** Code that there is several times over, or several ways to do one thing. */
export const severalWays: DebtPattern = {
  ...record,
  id: 'several-ways',
  verb: 'Unify',
  criteria: [
    { statement: 'One shared solution is used everywhere instead of this: {said}.' },
    { statement: 'Each difference in behaviour is either kept on purpose, with a test, or dropped.' },
    { statement: 'All other behaviour is unchanged, and existing tests still pass.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Which one should stay, and which differences are there on purpose?',
    },
  ],
  drivers: ['number of places that change', 'missing tests'],
}

/** Something else that is wrong, told without a word of code. */
export const toldDebt: DebtPattern = {
  ...record,
  id: 'told',
  criteria: [
    { statement: '{resolved}' },
    { statement: 'Apart from this, everything that depends on it works as before.' },
    { statement: 'It is agreed who notices if this comes back, and how.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'What should change about {subject}, and who decides?' },
    { field: 'details.remedy', question: 'What should be different afterwards, and who decides?' },
    { field: 'details', question: 'Who is affected by this, and what does it cost each time?' },
  ],
}

export const recordDebts: readonly DebtPattern[] = [
  doubleRecords,
  manyVersions,
  doubleEntry,
  outdatedText,
  deadRecords,
  homemadeTool,
  wrongRecords,
  unwrittenKnowledge,
  severalWays,
  toldDebt,
]
