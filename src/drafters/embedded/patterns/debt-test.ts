// Patterns of debt in the tests: flaky, slow, missing, thin coverage, end to end, test data.
import type { DebtPattern } from './debt-pattern.ts'

export const debtTestPatterns: readonly DebtPattern[] = [
  {
    id: 'flaky-tests',
    cues: [
      /\b(?:flak(?:y|es|iness)|intermittent(?:ly)? fail\w*|unstable tests?|tests? (?:are |keep |is )?(?:hang\w*|timing out|time out|timeout\w*|breaking|failing)|pass(?:es)? individually|unreliable|order[- ]dependent|contract tests fail|failing tests?|broken tests?|bit[- ]rot|tests? fails?|skipped tests?|fail on every run)\b/,
    ],
    rank: 8,
    kind: 'test',
    verb: 'Stabilise',
    fallbacks: {},
    criteria: [
      {
        statement:
          'For each of the tests the cause of its failures is written down in the change that mends it.',
      },
      {
        given: 'the code has not changed',
        when: 'the tests are repeated in random order as often as the team asks',
        then: 'every run gives the same result',
      },
      { statement: 'Each mended test still fails when the code under it is broken on purpose.' },
      { statement: 'No test was skipped, deleted or given a retry instead of a repair.' },
    ],
    questions: [
      {
        field: 'details.location',
        question: 'Which tests are meant, and which of them stop the team most often?',
      },
      {
        field: 'details',
        question:
          'Which share of the runs fails because of this today, and how long does that hold the team up each time?',
      },
    ],
    drivers: ['number of tests', 'time until a failure shows'],
    inputs: {},
  },
  {
    id: 'slow-tests',
    cues: [
      /\b(?:slow (?:tests?|suite|specs?)|tests? (?:are|is|take\w*|runs?) (?:too )?(?:slow|long|forever|ages|\d+ ?(?:min\w*|sec\w*|s|h|hours?))\b|speed up (?:the )?(?:tests?|suite|specs?)|faster tests|parallel\w* tests?)\b/,
    ],
    rank: 8,
    kind: 'test',
    verb: 'Shorten',
    fallbacks: { thing: 'the tests' },
    criteria: [
      {
        statement:
          'The duration of {thing} was measured before and after on the same machine, and it is below the limit that the team set.',
      },
      { statement: 'Every case that was checked before is still checked: the list of cases has no gap.' },
      {
        given: 'a test fails',
        when: 'tests run side by side or share set-up',
        then: 'the failure is reported for that test and does not hide or cause others',
      },
    ],
    questions: [
      {
        field: 'details',
        question: 'How long may {thing} take at most, and how long and how often does somebody wait today?',
      },
    ],
    drivers: ['number of slow tests', 'set-up that the tests share'],
    inputs: {},
  },
  {
    id: 'coverage',
    unless: [/\btype coverage\b/],
    cues: [/\b(?:coverage|untested|not tested|no tests?|without tests|lack of tests|unverified)\b/],
    rank: 7,
    kind: 'test',
    verb: 'Raise',
    fallbacks: { place: 'the code in question' },
    criteria: [
      { statement: 'The good case, the limits and at least one error case of {place} each have a test.' },
      { statement: 'Each new test fails when the behaviour it watches is broken on purpose.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'Does the figure count lines or branches ({after}), and which parts do not count?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Which behaviour of {target} must never break and gets its tests first?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'In which parts would a mistake hurt most, so that the tests begin there?',
      },
    ],
    drivers: ['amount of untested code', 'code that cannot be tested as it is'],
    inputs: {},
  },
  {
    id: 'end-to-end-tests',
    unless: [/\bunit\b/],
    cues: [
      /\b(?:e2e|end[- ]to[- ]end|playwright|cypress|selenium|detox|integration|system|smoke|acceptance|contract|visual regression|snapshot|ui)[- ](?:(?:ui|integration|regression|browser) )?(?:tests?|specs?|testing|test suite|coverage)\b/,
      /\b(?:e2e|playwright|cypress|selenium|detox|puppeteer|testcafe)$/,
    ],
    rank: 6,
    kind: 'test',
    verb: 'Write',
    fallbacks: { flow: 'the flows that the team listed' },
    criteria: [
      {
        statement:
          'The tests run through {flow} from the start to the result, and pass in any order with data of their own.',
      },
      {
        given: 'one of the parts answers with an error or not at all',
        when: 'a test runs through {flow}',
        then: 'it shows which error comes back, and that no half-finished data stays behind',
      },
      {
        statement:
          'A failed run leaves enough behind (log, picture or trace) to find the cause without a second run.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'Which flows and which outcomes must be covered first?' },
      {
        field: 'details.location',
        question: 'Which parts are real in these tests and which are mocked, and when do they run?',
      },
    ],
    drivers: ['number of flows', 'outside systems that need a stand-in'],
    inputs: {},
  },
  {
    id: 'test-tooling',
    cues: [
      /\b(?:test(?:ing)? (?:data|fixtures?|helpers?|utilities|library|tools?|environment|harness|setup|set-up|infrastructure|framework|runner)|fixtures?|factories|test bench|testbed)\b/,
    ],
    unless: [/^(?:throw|dump|stick|move|put) .{2,60} (?:in)?to /],
    rank: 6,
    kind: 'test',
    verb: 'Set up',
    fallbacks: { thing: 'the test tooling' },
    criteria: [
      {
        statement:
          'At least one existing test uses {thing}, and it still fails when its code is broken on purpose.',
      },
      {
        given: 'a test ends with an error half-way',
        when: 'the next test starts',
        then: 'it finds a clean state',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'What must a test be able to do with {thing} that it cannot do today?',
      },
    ],
    drivers: ['number of tests to be moved', 'systems that need a stand-in'],
    inputs: {},
  },
  {
    id: 'test-double',
    cues: [
      /^(?:mock|stub|fake)(?: out)? /,
      /\b(?:mocks?|stubs?|fakes?|test doubles?|mocking|stubbing|stand-ins?)\b/,
    ],
    rank: 7,
    kind: 'test',
    verb: 'Set up',
    fallbacks: {},
    criteria: [
      {
        statement:
          'The tests in question check what the code makes of good answers, and pass without the real part.',
      },
      {
        given: 'the real part answers with an error, late or not at all',
        when: 'a test plays that case with the stand-in',
        then: 'the test shows what the code under test does then',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which answers and errors must the stand-in be able to play?' },
      {
        field: 'details',
        question:
          'How often do tests fail or wait today because they need the real part, and how long each time?',
      },
    ],
    drivers: ['number of cases to be played', 'changes of the real part'],
    inputs: {},
  },
  {
    id: 'test-upkeep',
    cues: [
      /^(?:migrate|convert|port|switch|move|replace|rename|split|fix|repair|clean|tidy|refactor|rewrite|re-?organi[sz]e|unify|merge|simplify|update|improve|restructure|separate|group|parallel\w*) .{0,40}?\b(?:tests?|specs?|test (?:suite|files?|cases?|code))\b/,
    ],
    unless: [
      /\b(?:test|spec) (?:coverage|data|server|environment|page|account)\b|\btestable\b|\bflak|\bslow\b|\b(?:to|for|in|with|from) (?:the )?(?:\S+ )?(?:tests?|specs?)\b/,
    ],
    rank: 5,
    kind: 'test',
    verb: 'Tidy up',
    fallbacks: {},
    criteria: [
      {
        statement:
          'Every case that was checked before is still checked: the lists of cases before and after agree.',
      },
      { statement: 'Each changed test still fails when the code under it is broken on purpose.' },
      {
        statement:
          'The tests pass in any order, alone and together, on a clean machine, and nothing of the old form is left.',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which tests change first, and may any stay as they are?' },
    ],
    drivers: ['number of tests', 'set-up that the tests share'],
    inputs: {},
  },
  {
    id: 'missing-tests',
    cues: [
      /^cover .{2,80} (?:with|by) (?:[\w-]+ )?tests?\b/,
      /\b(?:unit[- ]?tests?|unit testing|tests?|testing|(?<!-|technical |design |product |api )specs?|test cases?|assertions?|assert|property[- ]based|regression tests?|test suite)\b/,
    ],
    unless: [
      /\b(?:a\/b|user|usability|beta) test|\btest(?:ing)? (?:framework|library|tools?|environment|harness)\b/,
      /^(?:migrate|convert|port|switch|move|replace|remove|delete|drop|rename|split|speed|fix|repair|run|clean|tidy|refactor|rewrite|re-?organi[sz]e|stop|skip|unify|merge|simplify|parallel\w*|mock|stub|review|reduce|update) /,
      /\bfrom \d+ ?(?:min|sec|s\b)|\b\d+ ?(?:min|mins|minutes) to\b/,
      /\bnon-test\b/,
      /\b(?:tests?|specs?) (?:are|were|is|was|fails?|takes?|runs?|pass(?:es)?|hangs?|breaks?|uses?|needs?|rely|relies|depends?|waits?|expects?|calls?|still)\b/,
    ],
    rank: 4,
    kind: 'test',
    verb: 'Write',
    fallbacks: { place: 'the code under test' },
    criteria: [
      { statement: 'The good case, the limits and at least one error case of {place} each have a test.' },
      {
        given: 'the behaviour of {place} is broken on purpose',
        when: 'the tests run',
        then: 'at least one of them fails, and its name tells what is broken',
      },
      { statement: 'The tests pass in any order and together with all the others.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'Which behaviour of {place} must never break and gets its tests first?',
      },
      {
        field: 'details',
        question: 'How much of {place} do tests reach today, and how often does a mistake get through?',
      },
    ],
    drivers: [
      'number of cases',
      'code that cannot be tested as it is',
      'outside systems that need a stand-in',
    ],
    inputs: {},
  },
]
