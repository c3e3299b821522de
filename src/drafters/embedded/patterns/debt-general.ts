// Debt that no kind of debt knows: criteria and questions by the form of the line.
import type { DebtPattern } from './debt-pattern.ts'

const noInputs = { cues: [], rank: 0, kind: 'code', inputs: {} } as const
const fallbacks = { thing: 'the code in question' }
const interests = [
  {
    field: 'details.interest',
    question: 'What goes wrong or takes longer today because {lack}, and how often?',
  },
  {
    field: 'details.interest',
    question: 'What goes wrong or takes longer today for want of this, and how often?',
  },
]

/** The line tells what is to be true: "route diagnostics through the recorder". */
export const changedDebt: DebtPattern = {
  ...noInputs,
  id: 'changed',
  isChange: true,
  verb: 'Change',
  fallbacks: { ...fallbacks, result: 'the code does what this item asks for' },
  criteria: [
    { statement: 'A test or a search that fails today shows that {result}.' },
    {
      statement:
        'Whatever relied on the former state (callers, scripts, settings, documents) was searched for and runs without errors.',
    },
  ],
  questions: [
    ...interests,
    { field: 'details.location', question: 'Where does this apply: everywhere, or in certain places first?' },
    {
      field: 'details.after',
      question: 'By which test, search or figure will the team see that it is reached?',
    },
  ],
  drivers: ['number of places that change', 'whatever relies on the present state'],
}

/** Code that is to come: a class, a function, a field. */
export const addedDebt: DebtPattern = {
  ...noInputs,
  id: 'added',
  isChange: true,
  verb: 'Add',
  fallbacks: { ...fallbacks, result: 'what this item asks for is part of the code' },
  criteria: [
    { statement: 'Once this is merged, {result}.' },
    { statement: 'It is in use: a search finds at least one place outside the tests that relies on it.' },
    { statement: 'Its tests cover the good case and what happens with missing, empty or invalid input.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'Which parts of the code will use it first, and what do they do today instead?',
    },
    ...interests,
    { field: 'details.location', question: 'Where in the code should it stand?' },
    { field: 'details.after', question: 'Which test or search will show that it is done?' },
  ],
  drivers: ['number of places that use it', 'cases that it has to cover'],
}

/** Something of its own that is to come, such as a runner or an environment. */
export const providedDebt: DebtPattern = {
  ...addedDebt,
  id: 'provided',
  criteria: [
    { statement: 'Once this is merged, {result}, and a fresh checkout is enough to use it.' },
    { statement: 'A fault that was put in on purpose ends its run with an error that names the place.' },
  ],
}

/** A file, an example, a setting or the like that is to come: it has no callers. */
export const placedDebt: DebtPattern = {
  ...noInputs,
  id: 'placed',
  isChange: true,
  verb: 'Add',
  fallbacks: { ...fallbacks, result: 'what this item asks for is in the repository' },
  criteria: [
    { statement: 'Once this is merged, {result}.' },
    {
      statement:
        'Somebody other than its author has used it on a fresh checkout, and nothing was missing or wrong.',
    },
    {
      statement: 'A check fails when it no longer matches the code or the files that it belongs to.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'What must it contain, and who will use it?' },
    {
      field: 'details.interest',
      question: 'What goes wrong or takes longer today without it, and how often?',
    },
    { field: 'details.location', question: 'Where should it stand?' },
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
        'A test shows for each place what happens there instead, errors included, or that nothing has to.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'What takes the place of {thing}, if anything?' },
    { field: 'details.interest', question: 'What does it cost the team to keep {thing}, and how often?' },
    { field: 'details.location', question: 'Which files are concerned, and may any place stay as it is?' },
  ],
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
        'Tests pin the behaviour of {thing} before the first change, errors included, and pass after the last one.',
    },
    {
      statement:
        'The team chose one figure for {thing} (length, branches, copies or imports), and it is lower than before.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What exactly is wrong with {thing}, and what should it look like instead?',
    },
    {
      field: 'details.interest',
      question: 'How often does the present state of {thing} slow the team down, and how much each time?',
    },
    { field: 'details.location', question: 'What belongs to {thing}, and what must stay untouched?' },
    { field: 'details.after', question: 'By which figure or search will the team see that it is done?' },
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
    {
      statement: 'No other case got slower or worse: the same tests and figures were taken before and after.',
    },
  ],
  questions: [
    { field: 'details.after', question: 'In which cases does it show that {lack}, and what is good enough?' },
    {
      field: 'details.interest',
      question: 'How often does the team run into this, and what does it cost each time?',
    },
    { field: 'details.location', question: 'Which files or modules are concerned?' },
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
    {
      statement:
        'The same fault was looked for in the neighbouring code; each further place is mended or listed.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'How does it show, and what should be the case instead?' },
    {
      field: 'details.interest',
      question: 'How often does somebody run into this, and what does it cost each time?',
    },
    { field: 'details.location', question: 'In which places does it occur?' },
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
        'The same fault was looked for in the neighbouring code; each further place is mended or listed.',
    },
  ],
  questions: [
    { field: 'details.remedy', question: 'What should be the case instead?' },
    {
      field: 'details.interest',
      question: 'How often does the team run into this, and what does it cost each time?',
    },
    { field: 'details.location', question: 'In which files or modules does this occur?' },
    { field: 'details.after', question: 'Which test, search or figure will show that it is mended?' },
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
    { field: 'details.interest', question: 'Has this gone wrong before, how often, and what did it cost?' },
    { field: 'details.location', question: 'Which part of the code is under test, and from which side?' },
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
    { statement: 'Each place where it remains is known, and the review has seen why it stays.' },
    { statement: 'A check before the merge fails when it rises above the new figure.' },
  ],
  questions: [
    {
      field: 'details.before',
      question: 'How much or how many are there today, how is it counted, and which figure is good enough?',
    },
    { field: 'details.interest', question: 'What does this cost today, how often and how much each time?' },
    { field: 'details.location', question: 'Where does most of it come from?' },
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
    { statement: 'What has become obsolete in it is gone.' },
    { statement: 'Somebody other than its author has run or read it from start to end without an error.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What has changed since {thing} was last right, and what exactly has to follow?',
    },
    { field: 'details.interest', question: 'Whom does the present state mislead or hold up, and how often?' },
    { field: 'details.location', question: 'Which parts of it are concerned?' },
    { field: 'details.after', question: 'What will keep it from falling behind again?' },
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
    { statement: 'A test fails when the answer changes later on.' },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What gave rise to the doubt, and should a fault be mended right away?',
    },
    { field: 'details.location', question: 'In which cases or environments does it have to be checked?' },
    { field: 'details.interest', question: 'What does it cost today if the answer is no, and how often?' },
  ],
}

/** Only a subject is named. */
export const namedDebt: DebtPattern = {
  ...generalDebt,
  id: 'named',
  isChange: true,
  criteria: [
    {
      statement:
        'A test or a search that fails today passes, and its name says which part of this it shows: {thing}.',
    },
    {
      statement: 'Each part of it that is put off stands in the backlog as an item of its own.',
    },
  ],
  questions: [
    {
      field: 'details.remedy',
      question: 'What should be done about {thing}, and what is wrong or missing today?',
    },
    { field: 'details.interest', question: 'What does the present state cost the team, and how often?' },
    { field: 'details.location', question: 'Which parts of the code are meant?' },
  ],
}

export const generalDebts: readonly DebtPattern[] = [
  generalDebt,
  improvedDebt,
  changedDebt,
  addedDebt,
  providedDebt,
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
