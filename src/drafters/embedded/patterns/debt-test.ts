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
        statement: 'The cause of each failure is documented in the change that fixes it.',
      },
      {
        statement: 'All of them pass in repeated full runs.',
      },
      { statement: 'No test is skipped, deleted or only retried instead of being fixed.' },
    ],
    questions: [
      {
        field: 'details.location',
        question: 'Which tests are affected, and which ones fail most often?',
      },
      {
        field: 'details.remedy',
        question: 'Which failures come from the tests, and which from the code?',
      },
      {
        field: 'details',
        question: 'How many runs fail because of this, and what does each failure cost?',
      },
    ],
    drivers: ['number of tests', 'time to reproduce'],
    inputs: {},
  },
  {
    id: 'coverage',
    unless: [/\btype coverage\b/],
    cues: [
      /\b(?:coverage|untested|not tested|no tests?(?! (?:criteri|plan|policy|data|env))|without tests|lack of tests|unverified)\b/,
    ],
    rank: 7,
    kind: 'test',
    verb: 'Raise',
    fallbacks: {
      place: 'the affected code',
      covers: 'Tests cover the main case, the edge cases and at least one error case of the affected code.',
    },
    criteria: [
      { statement: '{covers}' },
      { statement: 'Each new test fails if the behaviour it covers is broken.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'Does {after} mean lines or branches, and which parts are excluded?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Which behaviour of {target} is most critical and should be tested first?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Which parts are most critical and should be tested first?',
      },
      { field: 'details', question: 'Which bugs so far would such tests have caught?' },
    ],
    drivers: ['number of cases', 'code that is hard to test'],
    inputs: {},
  },
  {
    id: 'end-to-end-tests',
    unless: [/\bunit\b/],
    cues: [
      /\b(?:e2e|end[- ]to[- ]end|playwright|cypress|selenium|detox|integration|system|smoke|acceptance|contract|visual regression|snapshot|ui)[- ](?:(?:ui|integration|regression|browser) )?(?:tests?|specs?|testing|coverage)\b/,
      /\b(?:e2e|playwright|cypress|selenium)$|\be2e (?:flows?|paths?)\b|\buser journeys\b/,
    ],
    rank: 6,
    kind: 'test',
    verb: 'Write',
    fallbacks: {},
    criteria: [
      {
        statement: 'The tests cover the agreed flows from start to finish and use their own data.',
      },
      {
        statement: 'At least one test covers a part that fails or does not respond.',
      },
      {
        statement: 'A failed run leaves logs that show its cause.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'Which flows should be covered first?' },
      {
        field: 'details.location',
        question: 'Which parts are mocked in these tests, and when do the tests run?',
      },
    ],
    drivers: ['number of cases', 'external systems'],
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
          'At least one existing test uses {thing} and still fails if the code under test is broken.',
      },
      { statement: 'After a failed test, the next test starts from a clean state.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'What should tests be able to do with {thing} that they cannot do today?',
      },
      { field: 'details', question: 'Which tests are missing, slow or unreliable because of this today?' },
    ],
    drivers: ['number of tests', 'external systems'],
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
    fallbacks: { real: 'the real system' },
    criteria: [
      {
        statement: 'The tests pass without access to {real}.',
      },
      {
        statement: 'Tests cover normal responses, errors and timeouts.',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which responses and errors must be simulated?' },
      {
        field: 'details',
        question: 'How often do tests fail or wait today because they need {real}?',
      },
    ],
    drivers: ['number of cases', 'changes of the real system'],
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
        statement: 'Every case that was tested before is still tested.',
      },
      { statement: 'Each changed test still fails if the code under test is broken.' },
      {
        statement: 'The tests pass alone and together, and production behaviour is unchanged.',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which tests should change first, and may any stay as they are?' },
      {
        field: 'details',
        question: 'What do the tests cost in their present form: time, false alarms or missed bugs?',
      },
    ],
    drivers: ['number of tests', 'shared test setup'],
    inputs: {},
  },
  {
    id: 'missing-tests',
    cues: [
      /^cover .{2,80} (?:with|by|in) (?:[\w-]+ )?tests?\b/,
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
    fallbacks: {
      place: 'the code under test',
      covers: 'Tests cover the main case, the edge cases and at least one error case of the code under test.',
    },
    criteria: [
      { statement: '{covers}' },
      {
        statement: 'If that behaviour breaks, a test fails and its name says what is wrong.',
      },
      {
        statement: 'The new tests pass with all existing ones, and production behaviour is unchanged.',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'Which {untested} are not tested today?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Which of {cases} have happened before, and what should happen then?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Which behaviour of {about} is most critical and should be tested first?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Which parts are most critical and should be tested first?',
      },
      {
        field: 'details',
        question: 'What of this is tested today, and which bugs have got through?',
      },
    ],
    drivers: ['number of cases', 'code that is hard to test'],
    inputs: {},
  },
]
