// Debt that no kind of debt knows: criteria and questions by the form of the line.
import {
  addedDebt,
  changedDebt,
  foundDebt,
  installedDebt,
  newDebt,
  placedDebt,
  ruledDebt,
  suppliedDebt,
} from './debt-added.ts'
import { amount, changeForm, type DebtPattern, debtForm, formFallbacks, reworked } from './debt-pattern.ts'

/** Something inside other code is to go, such as a call or a block: nobody reaches it from outside. */
export const droppedDebt: DebtPattern = {
  ...changeForm,
  id: 'dropped',
  verb: 'Remove',
  criteria: [
    { statement: 'A search finds none of this any more: {thing}.' },
    {
      statement:
        'For each place a test shows what happens there instead, errors included, or that nothing has to.',
    },
  ],
  questions: [{ field: 'details.remedy', question: 'What takes the place of {thing}, if anything?' }, amount],
  drivers: ['number of places that change', 'what happens there instead'],
}

/** Only that something is to be put in order: "refactor the booking form". */
export const generalDebt: DebtPattern = {
  ...debtForm,
  id: 'general',
  verb: 'Clean up',
  criteria: [
    {
      statement:
        'A test, a search or a figure shows that each point named in refinement as wrong with {thing} is gone.',
    },
    {
      statement:
        'Tests pin what {thing} did before the first change, errors included, and pass after the last one.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Which points about {thing} are to change, and which of them matter most?',
    },
    reworked,
  ],
  drivers: ['number of places that change', 'tests that pin today’s behaviour'],
}

/** There is to be more of a quality: "make the parser more robust". */
export const improvedDebt: DebtPattern = {
  ...changeForm,
  id: 'improved',
  verb: 'Improve',
  fallbacks: { ...formFallbacks, lack: 'the code is not good enough' },
  criteria: [
    {
      statement:
        'Each case that shows today that {lack} has a test or a figure that fails before the change and passes after it.',
    },
    { statement: 'No other case got worse: the same tests and figures were taken before and after.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'In which cases does it show that {lack}, and what is good enough?',
    },
  ],
  drivers: ['number of cases', 'tests that pin today’s behaviour'],
}

/** Something is broken or wrong and is to be mended. */
export const faultDebt: DebtPattern = {
  ...changeForm,
  id: 'fault',
  verb: 'Fix',
  criteria: [
    { statement: 'A test or a check fails on the code of today and passes after the change: {thing}.' },
    { statement: 'The fault was mended where it arises, not hidden where it shows.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Which cases are meant by {thing}, and which of them matter most?' },
  ],
  drivers: ['cause not known yet', 'number of places that change'],
}

/** The line says what is wrong, in a sentence. */
export const statedDebt: DebtPattern = {
  ...changeForm,
  id: 'stated',
  verb: 'Fix',
  fallbacks: { ...formFallbacks, gone: 'what this item describes is no longer so' },
  criteria: [
    { statement: 'A test, a search or a measurement that fails today shows that {gone}.' },
    {
      statement: 'It cannot come back unnoticed: a test or a check catches the first new case of it.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: '{lacks}What must it cover, and what has stood in the way until now?',
    },
    { field: 'details.remedy', question: 'How should it be instead, and what relies on it as it is?' },
    {
      field: 'details',
      question:
        'How often and in how many places does the team run into this, and what does it cost each time?',
    },
  ],
  drivers: ['number of places that change', 'tests that pin today’s behaviour'],
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
    { statement: 'The test fails when that is broken on purpose, and its name tells what is broken.' },
    {
      statement: 'Missing, empty or invalid data on the way has a test of its own.',
    },
  ],
  questions: [
    { field: 'acceptanceCriteria', question: 'Under which conditions and with which data must this hold?' },
    { field: 'details', question: 'Has this gone wrong before, how often, and what did it cost?' },
  ],
  drivers: ['number of cases', 'code that cannot be tested'],
}

/** There is to be less of something, and no figure is given. */
export const reducedDebt: DebtPattern = {
  ...debtForm,
  id: 'reduced',
  verb: 'Reduce',
  criteria: [
    {
      statement: 'Counted or measured in the same way before and after, this is lower afterwards: {thing}.',
    },
    {
      statement: 'What gets worse in exchange was measured, and no run fails for it.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'What may get worse in exchange, and by how much at most?' },
    {
      field: 'details',
      question: 'How much or how many are there today and where, and which figure is good enough?',
    },
  ],
  drivers: ['number of places that change', 'cause not known yet'],
}

/** Whether something is the case is to be found out: "check that the retries still stop". */
export const checkedDebt: DebtPattern = {
  ...testedDebt,
  id: 'checked',
  kind: 'code',
  isChange: true,
  verb: 'Check',
  criteria: [
    {
      statement: 'The answer is written down with the test, trace or code that shows it: whether {claim}.',
    },
    {
      statement: 'If the answer is no, the fault is mended, or stands in the backlog as an item of its own.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What gave rise to the doubt, and should a fault be mended right away?',
    },
    {
      field: 'details',
      question: 'In which cases or environments must it be checked, and how often has it gone wrong so far?',
    },
  ],
}

/** Only a subject is named. */
export const namedDebt: DebtPattern = {
  ...generalDebt,
  fallbacks: { ...formFallbacks, named: 'this' },
  id: 'named',
  isChange: true,
  criteria: [
    { statement: 'A test, a run or a search that fails today shows this: {thing}.' },
    { statement: 'No part of it is lost: what is put off stands in the backlog as an item of its own.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What exactly belongs to {named}, and which part of it comes first?',
    },
  ],
}

export const generalDebts: readonly DebtPattern[] = [
  generalDebt,
  improvedDebt,
  changedDebt,
  ruledDebt,
  installedDebt,
  foundDebt,
  suppliedDebt,
  newDebt,
  addedDebt,
  placedDebt,
  droppedDebt,
  faultDebt,
  statedDebt,
  testedDebt,
  reducedDebt,
  checkedDebt,
  namedDebt,
]
