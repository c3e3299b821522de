// Debt that no kind of debt knows: criteria and questions by the form of the line.
import {
  addedDebt,
  changedDebt,
  decidedDebt,
  foundDebt,
  newDebt,
  placedDebt,
  suppliedDebt,
} from './debt-added.ts'
import { changeForm, type DebtPattern, debtForm, formFallbacks, planned } from './debt-pattern.ts'

/** Something inside other code is to go, such as a call or a block: nobody reaches it from outside. */
export const droppedDebt: DebtPattern = {
  ...changeForm,
  id: 'dropped',
  verb: 'Remove',
  fallbacks: {
    ...formFallbacks,
    unseen: 'Whatever relied on this works as before, or is removed as well.',
  },
  criteria: [
    { statement: 'A code search no longer finds {thing}.' },
    {
      statement: '{unseen}',
    },
  ],
  questions: [{ field: 'details.remedy', question: 'What replaces {thing}, if anything?' }],
  drivers: ['number of places that change', 'number of cases'],
}

/** Only that something is to be put in order: "refactor the booking form". */
export const generalDebt: DebtPattern = {
  ...debtForm,
  id: 'general',
  verb: 'Clean up',
  criteria: [
    {
      statement: 'Each problem with {thing} that was listed in refinement is fixed.',
    },
    { statement: 'Behaviour is unchanged, also on errors, and existing tests still pass.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What exactly is wrong with {thing} today, and what must be solved first?',
    },
    { field: 'details', question: 'Which planned work touches {on}?' },
    planned,
  ],
  drivers: ['number of places that change', 'missing tests'],
}

/** There is to be more of a quality: "make the parser more robust". */
export const improvedDebt: DebtPattern = {
  ...changeForm,
  id: 'improved',
  verb: 'Improve',
  fallbacks: { ...formFallbacks, lack: 'the code is not good enough' },
  criteria: [
    {
      statement: 'Each known case in which {lack} has a test or a figure that shows the improvement.',
    },
    { statement: 'The results before and after the change are compared on the same cases.' },
    { statement: 'Cases that already work behave as before.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Where do we see today that {lack}, and what is good enough?',
    },
  ],
  drivers: ['number of cases', 'missing tests'],
}

/** Something is broken or wrong and is to be mended. */
export const faultDebt: DebtPattern = {
  ...changeForm,
  id: 'fault',
  verb: 'Fix',
  criteria: [
    { statement: 'A test or a check for {thing} fails before the fix and passes after it.' },
    { statement: 'The cause is fixed, not just the symptom.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'What exactly is wrong with {thing}, and which cases matter most?' },
    { field: 'details', question: 'What does this cause today, and who notices it?' },
  ],
  drivers: ['unknown cause', 'number of places that change'],
}

/** The line says what is wrong, in a sentence. */
export const statedDebt: DebtPattern = {
  ...changeForm,
  id: 'stated',
  verb: 'Fix',
  fallbacks: {
    ...formFallbacks,
    resolved: 'A test or a code search confirms that what this item describes is settled.',
  },
  criteria: [
    { statement: '{resolved}' },
    { statement: 'A test or an automated check fails if the problem comes back.' },
  ],
  questions: [
    { field: 'details.remedy', question: '{open}' },
    {
      field: 'details.remedy',
      question: '{lacks}Which places are affected today, and which come first?',
    },
    {
      field: 'details.remedy',
      question: '{instead}, and what relies on the present state?',
    },
    { field: 'details.remedy', question: 'Which places are affected, and what should be there instead?' },
    { field: 'details', question: 'Has this already caused errors or extra work, and where?' },
  ],
  drivers: ['number of places that change', 'missing tests'],
}

/** The line says what a test is to show. */
export const testedDebt: DebtPattern = {
  ...debtForm,
  id: 'tested',
  kind: 'test',
  verb: 'Test',
  fallbacks: {
    ...formFallbacks,
    shown: 'A test shows what this item says.',
    claim: 'it does what this item says',
  },
  criteria: [
    { statement: '{shown}' },
    { statement: 'The test fails if that behaviour is broken, and its name says what went wrong.' },
    {
      statement: 'A separate test covers missing, empty or invalid data.',
    },
  ],
  questions: [
    {
      field: 'acceptanceCriteria',
      question: 'Under which conditions and with which data should this be tested?',
    },
    { field: 'details', question: 'Has this behaviour been broken before?' },
  ],
  drivers: ['number of cases', 'code that is hard to test'],
}

/** There is to be less of something, and no figure is given. */
export const reducedDebt: DebtPattern = {
  ...debtForm,
  id: 'reduced',
  verb: 'Reduce',
  criteria: [
    {
      statement: 'A measurement before and after the change shows a reduction of {thing}.',
    },
    {
      statement: 'No other measured value gets worse, or the team has accepted it.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'What may get worse in return, and by how much at most?' },
    {
      field: 'details',
      question: 'What is the figure today, and which figure is good enough?',
    },
  ],
  drivers: ['number of places that change', 'unknown cause'],
}

/** Only a subject is named. */
export const namedDebt: DebtPattern = {
  ...generalDebt,
  id: 'named',
  fallbacks: { ...formFallbacks, shown: 'A test, a run or a review shows in place what this item asks for.' },
  isChange: true,
  criteria: [
    { statement: '{shown}' },
    { statement: 'What this does not touch is unchanged, and existing tests still pass.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What should change there, and how will we see that it is done?',
    },
  ],
}

export const generalDebts: readonly DebtPattern[] = [
  generalDebt,
  improvedDebt,
  changedDebt,
  foundDebt,
  decidedDebt,
  suppliedDebt,
  newDebt,
  addedDebt,
  placedDebt,
  droppedDebt,
  faultDebt,
  statedDebt,
  testedDebt,
  reducedDebt,
  namedDebt,
]
