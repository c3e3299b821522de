// Debt that is told by what is to be true or to come: criteria and questions by the form of the line.
import { changeForm, type DebtPattern, formFallbacks } from './debt-pattern.ts'

/** What it costs that something is not there yet. */
const without = {
  field: 'details',
  question: 'What goes wrong or takes longer today without {made}?',
} as const

const everyPlace = 'No place it applies to is missing, or each exception is listed with a reason.'

/** The line tells what is to be true: "route diagnostics through the recorder". */
export const changedDebt: DebtPattern = {
  ...changeForm,
  id: 'changed',
  verb: 'Change',
  fallbacks: {
    ...formFallbacks,
    result: 'the code does what this item asks for',
    good: 'what this item asks for is there',
    edge: 'No place still works in the old way, or each exception is listed with a reason.',
    reach: 'Apart from this, behaviour is unchanged and existing tests still pass.',
  },
  criteria: [
    { statement: 'A test or a code search confirms that {result}.' },
    { statement: '{edge}' },
    { statement: '{reach}' },
  ],
  questions: [
    { field: 'details.risk', question: 'What depends on {on} today, and what must stay as it is?' },
    { field: 'details.risk', question: 'Where does this apply, and are exceptions allowed?' },
  ],
  drivers: ['number of places that change', 'external use'],
}

/** A rule is to hold: "enforce small interfaces", "enable the rule". */
export const ruledDebt: DebtPattern = {
  ...changedDebt,
  id: 'ruled',
  verb: 'Enforce',
  criteria: [
    { statement: 'A change that violates this fails an automated check: {thing}.' },
    { statement: 'Existing violations are fixed or listed with a reason.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Are exceptions to {thing} allowed, and who decides on them?' },
    { field: 'details', question: 'How many violations are there today, and how many may stay?' },
  ],
}

/** Something is to be put in place: "set up a package structure". */
export const installedDebt: DebtPattern = {
  ...changedDebt,
  id: 'installed',
  verb: 'Set up',
  criteria: [
    { statement: 'A fresh checkout builds and runs with {thing}, using documented steps only.' },
    { statement: 'No part of the code bypasses it, or each exception is listed with a reason.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'What must {thing} cover, and what of it exists already?' },
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
    { statement: '{claim} has been chosen and is in use.' },
    { statement: 'The alternatives and why they were not chosen are documented.' },
  ],
  questions: [{ field: 'details', question: 'Where does the current way fall short, and how often?' }],
}

/** Only a decision is asked for: "decide who keeps the keys". */
export const decidedDebt: DebtPattern = {
  ...changedDebt,
  id: 'decided',
  verb: 'Decide',
  criteria: [
    { statement: 'The decision, its reason and the rejected options are documented.' },
    { statement: 'What follows from the decision is done or in the backlog as a separate item.' },
  ],
  questions: [{ field: 'details.remedy', question: 'Who decides, and what must be known for it?' }],
}

/** Something that other things are to have, and that is no code of its own: "include links to the charts". */
export const suppliedDebt: DebtPattern = {
  ...changedDebt,
  id: 'supplied',
  verb: 'Add',
  criteria: [{ statement: 'A test or a code search confirms that {good}.' }, { statement: everyPlace }],
  questions: [
    { field: 'details.remedy', question: 'What must {made} cover, and where is this not needed?' },
    without,
  ],
}

/** Something that is to be there: "add fuzzing". */
export const newDebt: DebtPattern = {
  ...suppliedDebt,
  id: 'new',
  fallbacks: { ...formFallbacks, proof: 'A test or a run shows in use what this item asks for.' },
  criteria: [
    { statement: '{proof}' },
    { statement: 'Tests cover the main case and an error case of {made}.' },
    { statement: 'Code that does not use {made} works as before.' },
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
  fallbacks: {
    ...formFallbacks,
    good: 'what this item asks for is part of the code',
    forgotten: 'A test covers missing, empty or invalid input.',
  },
  criteria: [
    { statement: 'A test or a run confirms that {good}.' },
    {
      statement: 'It is used{use} in at least one place outside the tests.',
    },
    { statement: '{forgotten}' },
    { statement: 'Existing code that does not use it works as before.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Where will {made} be used first, and for what?' },
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
      statement: 'A run or a review on a fresh checkout confirms that {good}.',
    },
    {
      statement: 'None of the files, names and commands that it refers to is missing.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What must {made} contain, and who needs it first?',
    },
    without,
  ],
  drivers: ['amount of content', 'dependent files'],
}
