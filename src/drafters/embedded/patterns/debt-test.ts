// Patterns of debt in the tests: flaky, slow, missing, thin coverage, end to end, test data.
import type { DebtPattern } from './debt-pattern.ts'

export const debtTestPatterns: readonly DebtPattern[] = [
  {
    id: 'flaky-tests',
    cues: [
      /\b(?:flak(?:y|es|iness)|intermittent(?:ly)? fail\w*|unstable tests?|order[- ]dependent|contract tests fail|failing tests?|broken tests?|bit[- ]rot|tests? fails?|skipped tests?|fail on every run)\b/,
    ],
    rank: 8,
    kind: 'test',
    verb: 'Stabilise',
    problem: 'The result of {thing} does not tell whether the code is right.',
    trigger: 'Each test run that fails without a mistake in the code',
    fallbacks: { thing: 'the flaky tests', place: 'the test suite' },
    criteria: [
      { statement: 'For each of the tests behind {thing} the cause of its failures is written down.' },
      {
        given: 'the code has not changed',
        when: 'the tests are repeated as often as agreed, in random order',
        then: 'every run gives the same result',
      },
      {
        given: 'the code under such a test is broken on purpose',
        when: 'the test runs',
        then: 'it fails, and its message names what is wrong',
      },
      { statement: 'No test was skipped, deleted or given a retry instead of a repair.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'How often is the team stopped by {thing}, and how long does it take each time?',
      },
      { field: 'details.location', question: 'Which tests are meant by {thing}?' },
      { field: 'details.before', question: 'Which share of the runs fails because of {thing} today?' },
    ],
    drivers: ['number of tests', 'time until a failure shows'],
    inputs: {},
  },
  {
    id: 'slow-tests',
    cues: [
      /\b(?:slow (?:tests?|suite|specs?)|tests? (?:are|is|take\w*|runs?) (?:too )?(?:slow|long|forever|ages|\d+)|speed up (?:the )?(?:tests?|suite|specs?)|faster tests|parallel\w* tests?)\b/,
    ],
    rank: 8,
    kind: 'test',
    verb: 'Shorten',
    problem: 'The runs of {thing} take longer than the team wants to wait.',
    trigger: 'Each test run that somebody waits for',
    fallbacks: { thing: 'the tests', place: 'the test suite' },
    criteria: [
      {
        statement:
          'The duration of {thing} was measured before and after on the same machine, and it is below the agreed limit.',
      },
      { statement: 'Every case that was checked before is still checked: the list of cases has no gap.' },
      {
        given: 'a test fails',
        when: 'tests run side by side or share set-up',
        then: 'the failure is reported for that test and does not hide or cause others',
      },
    ],
    questions: [
      { field: 'details.after', question: 'How long may {thing} take at most?' },
      {
        field: 'details.interest',
        question: 'How often does somebody wait for {thing}, and how long each time?',
      },
    ],
    drivers: ['number of slow tests', 'set-up that the tests share'],
    inputs: {},
  },
  {
    id: 'coverage',
    cues: [/\b(?:coverage|untested|not tested|no tests?|without tests|lack of tests|unverified)\b/],
    rank: 7,
    kind: 'test',
    verb: 'Raise',
    problem: 'Too little of the code is run by tests.',
    trigger: 'Each change to code that no test watches',
    fallbacks: { thing: 'the test coverage', place: 'the untested code' },
    criteria: [
      {
        statement:
          'The parts that must be covered by {thing} are listed, the riskiest first, and each has its tests.',
      },
      { statement: 'Each new test fails when the behaviour it watches is broken on purpose.' },
      { statement: 'Errors and empty inputs of the covered parts have tests, not the good case alone.' },
      {
        given: 'a later change lowers the covered share below the agreed limit',
        when: 'it is checked before the merge',
        then: 'the check fails and names the uncovered parts',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which share of the code should {thing} reach, and which parts do not count?',
      },
      {
        field: 'details.location',
        question: 'In which parts would a mistake hurt most, so that the tests begin there?',
      },
      {
        field: 'details.interest',
        question: 'How often does a mistake in untested code get through, and what does it cost each time?',
      },
    ],
    drivers: ['amount of untested code', 'code that cannot be tested as it is'],
    inputs: {},
  },
  {
    id: 'end-to-end-tests',
    cues: [
      /\b(?:e2e|end[- ]to[- ]end|playwright|cypress|selenium|detox|integration tests?|integration testing|system tests?|smoke tests?|acceptance tests?|contract tests?|load tests?|visual regression|snapshot tests?)\b/,
    ],
    rank: 6,
    kind: 'test',
    verb: 'Write',
    problem: 'Tests that run the parts together are missing or too few around {thing}.',
    trigger: 'Each release whose flows have to be checked by hand',
    fallbacks: { thing: 'the end-to-end tests', place: 'the flows in question' },
    criteria: [
      {
        statement:
          'Each flow that {thing} must cover is listed, and the tests run it from its start to its visible result.',
      },
      { statement: 'The tests of {thing} set up and clear away their own data, and pass in any order.' },
      {
        given: 'one of the parts answers with an error or not at all',
        when: 'the flow runs',
        then: 'a test shows what the user sees and that no half-finished data stays behind',
      },
      {
        statement:
          'A failed run leaves enough behind (log, picture or trace) to find the cause without a second run.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'Which flows must be covered first?' },
      {
        field: 'details.interest',
        question: 'How often are these flows checked by hand today, and how long does it take each time?',
      },
      {
        field: 'details.trigger',
        question: 'When should {thing} run: on each change, each night, or before a release?',
      },
    ],
    drivers: ['number of flows', 'outside systems that need a stand-in'],
    inputs: {},
  },
  {
    id: 'test-tooling',
    cues: [
      /\b(?:test (?:data|fixtures?|helpers?|utilities|harness|setup|set-up|infrastructure|framework|runner)|fixtures?|mocks?|mocking|stubs?|factories|test doubles?|test bench|testbed)\b/,
    ],
    rank: 6,
    kind: 'test',
    verb: 'Set up',
    problem: 'Writing and running tests is harder than it has to be.',
    trigger: 'Each new test that has to build its own set-up',
    fallbacks: { thing: 'the test tooling', place: 'the test suite' },
    criteria: [
      { statement: 'A new test can use {thing} by following a documented example.' },
      { statement: 'The data used in tests holds no personal data and no secret of a real system.' },
      {
        given: 'a test ends with an error half-way',
        when: 'the next test starts',
        then: 'it finds a clean state',
      },
      {
        statement:
          'At least one existing test was moved over, and it still fails when its code is broken on purpose.',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'How often does the team lose time for want of {thing}, and how much each time?',
      },
      { field: 'details.location', question: 'Which tests should use {thing} first?' },
    ],
    drivers: ['number of tests to be moved', 'systems that need a stand-in'],
    inputs: {},
  },
  {
    id: 'missing-tests',
    cues: [
      /\b(?:unit[- ]?tests?|unit testing|tests?|testing|specs?|test cases?|assertions?|assert|property[- ]based|regression tests?|test suite)\b/,
    ],
    unless: [
      /\b(?:a\/b|user|usability|beta) test/,
      /^(?:migrate|convert|port|switch|move|replace|remove|delete|drop|rename|split|speed|fix|repair|run|clean|refactor|stop|skip|unify|merge|simplify|parallel\w*) /,
      /\bfrom \d+ ?(?:min|sec|s\b)|\b\d+ ?(?:min|mins|minutes) to\b/,
    ],
    rank: 4,
    kind: 'test',
    verb: 'Write',
    problem: 'Tests are missing or too few around {place}.',
    trigger: 'Each change to code that no test watches',
    fallbacks: { thing: 'the tests', place: 'the code in question' },
    criteria: [
      { statement: 'The good case, the limits and at least one error case of {place} each have a test.' },
      {
        given: 'the behaviour of {place} is broken on purpose',
        when: 'the tests run',
        then: 'at least one of them fails and its name tells what is broken',
      },
      {
        statement:
          'The tests pass in any order and need no network, no clock and no data left by another test.',
      },
      { statement: 'The tests run with all the others before each merge, and a failure stops the merge.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'Which behaviour of {place} must never break, so that it gets its tests first?',
      },
      {
        field: 'details.interest',
        question: 'How often does a mistake around {place} get through, and what does it cost each time?',
      },
      { field: 'details.location', question: 'Which parts of {place} are in scope?' },
    ],
    drivers: [
      'number of cases',
      'code that cannot be tested as it is',
      'outside systems that need a stand-in',
    ],
    inputs: {},
  },
]
