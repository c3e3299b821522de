// Debt that is told by what is to be true or to come: criteria and questions by the form of the line.
import { changeForm, type DebtPattern, formFallbacks } from './debt-pattern.ts'

/** What it costs that something is not there yet. */
const without = {
  field: 'details',
  question: 'What goes wrong or takes longer today without {made}, and how often?',
} as const

const everyPlace =
  'Every place that this applies to was found by a search; one left out is listed with its reason.'

/** The line tells what is to be true: "route diagnostics through the recorder". */
export const changedDebt: DebtPattern = {
  ...changeForm,
  id: 'changed',
  verb: 'Change',
  fallbacks: {
    ...formFallbacks,
    result: 'the code does what this item asks for',
    good: 'what this item asks for is there',
    reach: everyPlace,
  },
  criteria: [
    { statement: 'A test or a search that fails today shows that {result}.' },
    { statement: '{reach}' },
  ],
  questions: [
    { field: 'details.risk', question: 'What relies on {on} today, and what of that must not change?' },
    { field: 'details.risk', question: 'Where must this hold, and may any place stay as it is?' },
  ],
  drivers: ['number of places that change', 'use from outside'],
}

/** A rule is to hold: "enforce small interfaces", "enable the rule". */
export const ruledDebt: DebtPattern = {
  ...changedDebt,
  id: 'ruled',
  verb: 'Enforce',
  criteria: [
    { statement: 'A change that breaks this is refused by a check that lets it pass today: {thing}.' },
    { statement: 'Each place that breaks it today was mended, or is listed with its reason.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'May any place stay exempt from {thing}, and who decides that?' },
    { field: 'details', question: 'How many places break it today and where, and how many may stay?' },
  ],
}

/** Something is to be put in place: "set up a package structure". */
export const installedDebt: DebtPattern = {
  ...changedDebt,
  id: 'installed',
  verb: 'Set up',
  criteria: [
    { statement: 'A fresh checkout builds and runs with {thing}, with no step that is not written down.' },
    { statement: 'No part of the code goes round it, or the reason why is listed.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'What must {thing} hold or cover, and what of it is there today?' },
    without,
  ],
}

/** Another way is to be found: "find a better way to store the tides". */
export const foundDebt: DebtPattern = {
  ...changedDebt,
  id: 'found',
  verb: 'Find',
  fallbacks: { ...formFallbacks, claim: 'the new way' },
  criteria: [
    { statement: 'This is in use, and the change says what it was weighed against: {claim}.' },
    { statement: 'A search finds no place that still goes the present way, or its reason is listed.' },
  ],
  questions: [
    {
      field: 'details',
      question: 'What is wrong with the present way, how often does it show, and what is good enough?',
    },
  ],
}

/** Something that other things are to have, and that is no code of its own: "include links to the charts". */
export const suppliedDebt: DebtPattern = {
  ...changedDebt,
  id: 'supplied',
  verb: 'Add',
  criteria: [
    { statement: 'A test or a search that fails today shows that {good}.' },
    { statement: everyPlace },
  ],
  questions: [
    { field: 'details.remedy', question: 'What must {made} cover, and which places stay without?' },
    without,
  ],
}

/** Something that is to be there: "add fuzzing". */
export const newDebt: DebtPattern = {
  ...suppliedDebt,
  id: 'new',
  criteria: [
    { statement: 'A test or a run that fails today shows that {good}.' },
    { statement: 'A run or a search shows a real case of its use, and what happens there on an error.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'What must {made} cover, and where is it needed first?' },
    without,
  ],
}

/** Code that is to come: a class, a function, a field. */
export const addedDebt: DebtPattern = {
  ...changeForm,
  id: 'added',
  verb: 'Add',
  fallbacks: { ...formFallbacks, good: 'what this item asks for is part of the code' },
  criteria: [
    { statement: 'A test or a run that fails today shows that {good}.' },
    {
      statement: 'It is in use{use}: a search finds at least one place outside the tests that relies on it.',
    },
    { statement: 'A test shows what happens with missing, empty or invalid input.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Where will {made} be used first, and what must it do there?' },
    without,
  ],
  drivers: ['number of places that change', 'number of cases'],
}

/** A file, an example, a setting or the like that is to come: it has no callers. */
export const placedDebt: DebtPattern = {
  ...addedDebt,
  id: 'placed',
  fallbacks: { ...formFallbacks, good: 'what this item asks for is in the repository' },
  criteria: [
    {
      statement:
        'A run or a review on a fresh checkout, by somebody other than the author, shows that {good}.',
    },
    {
      statement:
        'Whatever it refers to (files, names, commands) exists, and nothing that it needs is missing.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What must {made} contain or cover, and for which case is it used first?',
    },
    without,
  ],
  drivers: ['what it has to contain', 'parts to keep in step'],
}
