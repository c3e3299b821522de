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
    edge: everyPlace,
    reach: 'Apart from this, behaviour is unchanged and existing tests still pass.',
  },
  criteria: [
    { statement: 'A test or a code search confirms that {result}.' },
    { statement: '{edge}' },
    { statement: '{reach}' },
  ],
  questions: [
    { field: 'details.risk', question: 'Which {which} are affected, and may any stay as they are?' },
    { field: 'details.risk', question: 'What depends on {on} today, and what must stay as it is?' },
    {
      field: 'details.risk',
      question: 'What is most likely to break with this change, and how would we notice it?',
    },
  ],
  drivers: ['number of places that change', 'external use'],
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
  questions: [
    { field: 'details.remedy', question: 'What must be known for the decision, and who makes it?' },
  ],
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
  fallbacks: {
    ...formFallbacks,
    proof: 'A test or a run shows in use what this item asks for.',
    newEdge: 'Tests cover the main case and at least one error case.',
  },
  criteria: [{ statement: '{proof}' }, { statement: '{newEdge}' }],
  questions: [
    { field: 'details.remedy', question: 'Where would {made} help first, and what is done there today?' },
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
