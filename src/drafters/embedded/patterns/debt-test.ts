// Patterns of debt in the tests: flaky, slow, missing, thin coverage, end to end, test data.
import type { DebtPattern } from './debt-pattern.ts'

export const debtTestPatterns: readonly DebtPattern[] = [
  {
    id: 'flaky-tests',
    cues: [
      /\b(?:flak(?:y|es|iness)|intermittent(?:ly)? fail\w*|unstable tests?|tests? (?:are |keep |is )?(?:hang\w*|timing out|time out|timeout\w*|breaking|failing)|unreliable|order[- ]dependent|contract tests fail|failing tests?|broken tests?|bit[- ]rot|tests? fails?|skipped tests?)\b/,
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
        statement: 'Repeated in random order on the same code they give the same result each time.',
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
        question: 'Which share of the runs fails because of this, and how long does each hold the team up?',
      },
    ],
    drivers: ['number of tests', 'time until a failure shows'],
    inputs: {},
  },
  {
    id: 'slow-tests',
    cues: [
      /\b(?:slow (?:tests?|suite|specs?)|tests? (?:are|is|take\w*|runs?) (?:too )?(?:slow|long|forever|ages|\d+\w*)|(?:speed up|faster) (?:the )?(?:tests?|suite|specs?)|parallel\w* tests?)\b/,
    ],
    rank: 8,
    kind: 'test',
    verb: 'Shorten',
    fallbacks: { thing: 'the tests' },
    criteria: [
      {
        statement:
          'The duration of {thing}, measured on the same machine as before, is below the limit that the team set.',
      },
      { statement: 'Every case that was checked before is still checked: the list of cases has no gap.' },
      {
        statement: 'Where tests share set-up, a failure is reported for its own test and causes no others.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'Must every test run each time, or may some run less often?' },
      {
        field: 'details',
        question: 'How long may {thing} take at most, and how long and how often does somebody wait today?',
      },
    ],
    drivers: ['number of tests', 'set-up that the tests share'],
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
    drivers: ['number of cases', 'code that cannot be tested'],
    inputs: {},
  },
  {
    id: 'end-to-end-tests',
    unless: [/\bunit\b/],
    cues: [
      /\b(?:e2e|end[- ]to[- ]end|playwright|cypress|selenium|detox|integration|system|smoke|acceptance|contract|visual regression|snapshot|ui)[- ](?:(?:ui|integration|regression|browser) )?(?:tests?|specs?|testing|coverage)\b/,
      /\b(?:e2e|playwright|cypress|selenium)$/,
    ],
    rank: 6,
    kind: 'test',
    verb: 'Write',
    fallbacks: { flow: 'the flows that the team listed' },
    criteria: [
      {
        statement:
          'The tests run through {flow} from start to result, in any order and with data of their own.',
      },
      {
        statement:
          'A part that answers with an error or not at all has a test: which error comes back, and no half-finished data.',
      },
      {
        statement:
          'A failed run leaves a log, picture or trace from which its cause is told without a second run.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'Which flows and which outcomes must be covered first?' },
      {
        field: 'details.location',
        question: 'Which parts are real in these tests and which are mocked, and when do they run?',
      },
    ],
    drivers: ['number of cases', 'outside systems'],
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
      { statement: 'After a test that ended with an error half-way the next one finds a clean state.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'What must a test be able to do with {thing} that it cannot do today?',
      },
    ],
    drivers: ['number of tests', 'outside systems'],
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
        statement: 'The tests check what the code makes of good answers, and pass without the real part.',
      },
      {
        statement:
          'A test plays an answer that is an error, late or missing, and shows what the code does then.',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which answers and errors must the stand-in be able to play?' },
      {
        field: 'details',
        question: 'How often do tests fail or wait today because they need the real part?',
      },
    ],
    drivers: ['number of cases', 'changes of the real part'],
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
        statement: 'The tests pass in any order, alone and together, and nothing of the old form is left.',
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
      /\b(?:unittests?|tests?|testing|(?<!-|technical |design |product |api )specs?|assertions?|assert|property[- ]based)\b/,
    ],
    unless: [
      /\b(?:a\/b|user|usability|beta) test|\btest(?:ing)? (?:framework|library|tools?|environment|harness)\b/,
      /^(?:migrate|convert|port|switch|move|replace|remove|delete|drop|rename|split|speed|fix|repair|run|clean|tidy|refactor|rewrite|re-?organi[sz]e|stop|skip|unify|merge|simplify|parallel\w*|mock|stub|review|reduce|update) /,
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
        statement:
          'When the behaviour of {place} is broken on purpose, a test fails whose name tells what is broken.',
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
    drivers: ['number of cases', 'code that cannot be tested', 'outside systems'],
    inputs: {},
  },
]
