// Debt that no kind of debt knows: criteria and questions by the form of the line.
import type { DebtPattern } from './debt-pattern.ts'

const noInputs = { cues: [], rank: 0, kind: 'code', inputs: {} } as const
const fallbacks = { thing: 'the code in question' }

/** The line tells what is to be true: "route diagnostics through the recorder". */
export const changedDebt: DebtPattern = {
  ...noInputs,
  id: 'changed',
  isChange: true,
  verb: 'Change',
  fallbacks: {
    result: 'the code does what this item asks for',
    good: 'what this item asks for is there',
    users: 'the former state',
  },
  criteria: [
    { statement: 'A test or a search that fails today shows that {result}.' },
    {
      statement:
        'Every caller, script, setting and document that relies on {users} was searched for and runs without errors.',
    },
  ],
  questions: [
    {
      field: 'details.risk',
      question: 'What relies on {on} today, also outside the repository, and may it change?',
    },
    { field: 'details.risk', question: 'Which places does this cover, and which of them comes first?' },
  ],
  drivers: ['number of places that change', 'whatever relies on the present state'],
}

/** Something that other things are to have, and that is no code of its own: "include links to the charts". */
export const suppliedDebt: DebtPattern = {
  ...changedDebt,
  id: 'supplied',
  verb: 'Add',
  criteria: [
    { statement: 'A test or a search that fails today shows that {good}.' },
    {
      statement: 'No place that this applies to is missing, or the reason why it does without is listed.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'What must {made} cover, and which places stay without?' },
  ],
}

/** Something that is to be there: "add fuzzing". */
export const newDebt: DebtPattern = {
  ...suppliedDebt,
  id: 'new',
  criteria: [
    { statement: 'A test or a run that fails today shows that {good}.' },
    {
      statement:
        'A run or a search shows a real case in which it is used, and what happens there when it fails or is missing.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'What must {made} cover, and where is it needed first?' },
    { field: 'details.remedy', question: 'What must it cover, and where is it needed first?' },
  ],
}

/** Code that is to come: a class, a function, a field. */
export const addedDebt: DebtPattern = {
  ...noInputs,
  id: 'added',
  isChange: true,
  verb: 'Add',
  fallbacks: { ...fallbacks, good: 'what this item asks for is part of the code', use: '' },
  criteria: [
    { statement: 'A test or a run that fails today shows that {good}.' },
    {
      statement: 'It is in use{use}: a search finds at least one place outside the tests that relies on it.',
    },
    { statement: 'A test shows what happens with missing, empty or invalid input.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Where will {made} be used first, and what must it do there?' },
    { field: 'details.remedy', question: 'Where will it be used first, and what must it do there?' },
  ],
  drivers: ['number of places that use it', 'cases that it has to cover'],
}

/** A file, an example, a setting or the like that is to come: it has no callers. */
export const placedDebt: DebtPattern = {
  ...noInputs,
  id: 'placed',
  isChange: true,
  verb: 'Add',
  fallbacks: { ...fallbacks, good: 'what this item asks for is in the repository' },
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
    {
      field: 'details.remedy',
      question: 'What must it contain or cover, and for which case is it used first?',
    },
  ],
  drivers: ['what it has to contain', 'parts that have to be kept in step with it'],
}

/** Something inside other code is to go, such as a call or a block: nobody reaches it from outside. */
export const droppedDebt: DebtPattern = {
  ...noInputs,
  id: 'dropped',
  isChange: true,
  verb: 'Remove',
  fallbacks,
  criteria: [
    { statement: 'A search finds none of this any more: {thing}.' },
    {
      statement:
        'A test or the review shows for each place what happens there instead, errors included, or that nothing has to.',
    },
  ],
  questions: [{ field: 'details.remedy', question: 'What takes the place of {thing}, if anything?' }],
  drivers: ['number of places', 'what has to happen there instead'],
}

/** Only that something is to be put in order: "refactor the booking form". */
export const generalDebt: DebtPattern = {
  ...noInputs,
  id: 'general',
  verb: 'Clean up',
  fallbacks,
  criteria: [
    {
      statement:
        'Each point that refinement names as wrong with {thing} is gone, and a test, a search or a figure shows it.',
    },
    {
      statement:
        'Tests pin the behaviour of {thing} before the first change, errors included, and pass after the last one.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Which points about {thing} are to change, and which of them matter most?',
    },
  ],
  drivers: ['number of places that change', 'tests that pin today’s behaviour'],
}

/** There is to be more of a quality: "make the parser more robust". */
export const improvedDebt: DebtPattern = {
  ...noInputs,
  id: 'improved',
  isChange: true,
  verb: 'Improve',
  fallbacks: { ...fallbacks, lack: 'the code is not good enough' },
  criteria: [
    {
      statement:
        'The cases that show today that {lack} are listed, and each has a test or a figure that fails before the change and passes after it.',
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
  ...noInputs,
  id: 'fault',
  isChange: true,
  verb: 'Fix',
  fallbacks,
  criteria: [
    { statement: 'A test or a check fails on the code of today and passes after the change: {thing}.' },
    { statement: 'The fault was mended where it arises, not hidden where it shows.' },
  ],
  questions: [
    { field: 'details.remedy', question: 'Which cases are meant by {thing}, and which of them matter most?' },
  ],
  drivers: ['cause that is not known yet', 'number of places'],
}

/** The line says what is wrong, in a sentence. */
export const statedDebt: DebtPattern = {
  ...noInputs,
  id: 'stated',
  isChange: true,
  verb: 'Fix',
  fallbacks: { ...fallbacks, gone: 'what this item describes is no longer so' },
  criteria: [
    { statement: 'A test, a search or a measurement that fails today shows that {gone}.' },
    {
      statement:
        'It cannot come back unnoticed: a test, a check or a written rule catches the first new case of it.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: '{lacks}What must it cover, and what has stood in the way until now?',
    },
    { field: 'details.remedy', question: 'How should it be instead, and why is it as it is today?' },
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
  ...noInputs,
  id: 'tested',
  kind: 'test',
  verb: 'Test',
  fallbacks: {
    ...fallbacks,
    shown: 'A test shows what this item says.',
    claim: 'it does what this item says',
  },
  criteria: [
    { statement: '{shown}' },
    { statement: 'The test fails when that is broken on purpose, and its name tells what is broken.' },
    {
      statement:
        'The case in which something goes wrong on the way (missing, empty or invalid data) has a test of its own.',
    },
  ],
  questions: [
    { field: 'acceptanceCriteria', question: 'Under which conditions and with which data must this hold?' },
    { field: 'details', question: 'Has this gone wrong before, how often, and what did it cost?' },
  ],
  drivers: ['number of cases', 'code that cannot be tested as it is'],
}

/** There is to be less of something, and no figure is given. */
export const reducedDebt: DebtPattern = {
  ...noInputs,
  id: 'reduced',
  verb: 'Reduce',
  fallbacks,
  criteria: [
    {
      statement:
        'This was counted or measured in the same way before and after, and it is lower afterwards: {thing}.',
    },
    {
      statement:
        'What gets worse in exchange was measured or listed, is within what was agreed, and no run fails for it.',
    },
  ],
  questions: [
    {
      field: 'details',
      question: 'How much or how many are there today and where, and which figure is good enough?',
    },
  ],
  drivers: ['number of places', 'cause not measured yet'],
}

/** Something has fallen behind. */
export const updatedDebt: DebtPattern = {
  ...noInputs,
  id: 'updated',
  isChange: true,
  verb: 'Update',
  fallbacks,
  criteria: [
    { statement: 'Nothing in {thing} contradicts the code as it is when the change is merged.' },
    { statement: 'What has become obsolete in it is gone, and whoever reads or loads it gets no error.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What has changed since {thing} was last right, and what exactly has to follow?',
    },
  ],
  drivers: ['number of places', 'changes since the last update'],
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
      statement:
        'The answer is written down with the test, trace or place in the code that shows it: whether {claim}.',
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
    { field: 'details.location', question: 'In which cases or environments does it have to be checked?' },
  ],
}

/** Only a subject is named. */
export const namedDebt: DebtPattern = {
  ...generalDebt,
  fallbacks: { ...fallbacks, named: 'this' },
  id: 'named',
  isChange: true,
  criteria: [
    {
      statement: 'A test, a run or a search that fails today shows this: {thing}.',
    },
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
  suppliedDebt,
  newDebt,
  addedDebt,
  placedDebt,
  droppedDebt,
  faultDebt,
  statedDebt,
  testedDebt,
  reducedDebt,
  updatedDebt,
  checkedDebt,
  namedDebt,
]
