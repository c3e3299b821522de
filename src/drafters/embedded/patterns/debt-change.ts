// Patterns of debt told by what is asked for: a new way adopted, a part replaced, rewritten, defined, measured or watched.
import { type DebtPattern, reworked } from './debt-pattern.ts'

export const debtChangePatterns: readonly DebtPattern[] = [
  {
    id: 'replace-part',
    cues: [
      /^(?:replace|swap(?: out)?|switch (?!to\b)|migrate (?:away |off |over )?from|move (?:from|off|away)|migration from|phase out|retire|stop (?:using|relying on)|get (?:off|away from)|substitute) ?/,
      /\b(?:legacy|old (?:code|format|implementation|style|api)|hand[- ]?roll\w*|home[- ]?grown|reinvent\w*)\b/,
      /\bstill (?:uses?|relies on|on|calls?|runs? on)\b/,
    ],
    unless: [
      /^(?:change|refactor|transform|move|make|rewrite|migrate|convert|update|switch|port) .{2,80} to (?:use|using) /,
      /^(?:change|refactor|transform|move|make|rewrite) .{2,80} (?:to|into) (?:be|avoid|allow|support|reduce|have|handle|match|not|separate|its own|an? (?:separate|dedicated|new))\b/,
      /^(?:move|turn) .{2,80} (?:to|into) (?:the|an?|its|their|one|custom)\b/,
    ],
    rank: 3,
    isChange: true,
    kind: 'design',
    verb: 'Replace',
    fallbacks: { thing: 'the old part' },
    criteria: [
      { statement: 'A search finds no use of {thing} any more, or each one left is listed with its reason.' },
      {
        statement:
          'A test covers what {thing} did, errors included: the result is the same, or the difference is listed.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Must {goal} cover every case of {thing}, and may both live side by side for a while?',
      },
      { field: 'details.remedy', question: 'What takes the place of {thing}, if anything?' },
      {
        field: 'details',
        question: 'How many uses of {thing} are there today and where, and how often do they cost time?',
      },
    ],
    drivers: [
      'number of places that change',
      'cases in which old and new differ',
      'tests that pin today’s behaviour',
    ],
    inputs: {},
  },
  {
    id: 'convert',
    cues: [
      /^(?:convert|port|migrate(?! to\b| over to\b| (?:away |off )?from\b)|transition(?! to\b)|translate|turn|transform|change|rewrite) .{2,80} (?:to|into) /,
    ],
    unless: [
      /^(?:change|transform|rewrite|convert|migrate|port) .{2,80} (?:to|into) (?:use|be|avoid|allow|support|have|handle|match|not) /,
    ],
    rank: 3,
    isChange: true,
    kind: 'design',
    verb: 'Convert',
    fallbacks: { thing: 'what this item names', result: 'what this item names is converted' },
    criteria: [
      { statement: 'A search shows that {result}; each place left behind is listed with its reason.' },
      { statement: 'Whatever uses {thing} was found by a search and runs with the new form without errors.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What uses {thing} today, and may any of it stay in the old form?',
      },
    ],
    drivers: ['number of places that change', 'cases in which old and new differ'],
    inputs: {},
  },
  {
    id: 'adopt',
    cues: [
      /^(?:use|adopt|switch to|move to|go to|migrate to|convert to|change to|port to|transition to|refactor to|rewrite to|rely on|leverage|utili[sz]e|standardi[sz]e on|integrate|apply|make use of|start using) /,
      /^(?:migration|switch|move|transition) to /,
      /^(?:change|refactor|transform|move|rewrite|migrate|convert|update|switch|port|make) .{2,80} (?:to use|to using) /,
      /^make .{2,60} use /,
    ],
    unless: [/^(?:use|apply) (?:only )?(?:the )?same\b/],
    rank: 2,
    isChange: true,
    kind: 'design',
    verb: 'Use',
    fallbacks: { goal: 'the new way', result: 'the code does it in the new way' },
    criteria: [
      { statement: 'A test or a search that fails today shows that {result}.' },
      {
        statement: 'Each place that still does without {goal} is listed with its reason.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'May any use of {old} be left, and where?' },
      {
        field: 'details.remedy',
        question: 'What does the code use today where {goal} should be used, and may any of that be left?',
      },
      {
        field: 'details',
        question:
          'In how many places does the code do without {goal} today, and how often does that cost time?',
      },
    ],
    drivers: ['number of places that change', 'cases in which old and new differ'],
    inputs: {},
  },
  {
    id: 'rewrite',
    cues: [
      /^(?:re-?write|re-?implement|re-?build|re-?work|redo|re-?design|overhaul|revamp|moderni[sz]e|re-?think|re-?factor .{2,60} from scratch) /,
      /\b(?:rewrite|overhaul|rework)\b/,
    ],
    unless: [/^re-?write .{2,60} (?:to|in|into|using|with) \S/],
    rank: 2,
    kind: 'design',
    verb: 'Rewrite',
    fallbacks: { thing: 'what this item names' },
    criteria: [
      {
        statement:
          'The same tests, errors and limits included, pass on {thing} as it was and as it is afterwards.',
      },
      {
        statement:
          'The old form is gone, and each case that the new one handles differently is listed as agreed.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What must be true of {thing} afterwards that is not true today?',
      },
      {
        field: 'details.risk',
        question: 'Which behaviour of {thing} do its callers rely on, although no test shows it?',
      },
      reworked,
    ],
    drivers: ['unwritten behaviour', 'number of callers', 'tests that pin today’s behaviour'],
    inputs: {},
  },
  {
    id: 'interface',
    cues: [
      /\b(?:interfaces?|contracts?|traits?|protocols?|facades?|adapters?|wrappers?|abstraction(?: layer)?|api surface)\b/,
    ],
    unless: [/\b(?:user interface|command[- ]line interface|(?:to|from) port|ports? \d|contract tests?)\b/],
    rank: 3,
    kind: 'design',
    verb: 'Define',
    fallbacks: { thing: 'the interface' },
    criteria: [
      {
        statement:
          'Each operation of {thing} is written down with what it takes, what it returns and which errors it raises.',
      },
      { statement: 'A test shows which error a caller gets when what is behind {thing} fails.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which callers and which implementations should work through {thing}?',
      },
    ],
    drivers: ['number of callers', 'number of implementations', 'agreement'],
    inputs: {},
  },
  {
    id: 'measurement',
    cues: [
      /\b(?:benchmark\w*|profiling|stopwatch|measurements?|load[- ]?tests?)\b/,
      /\bbaselines?\b/,
      /\b(?:performance|code|quality) (?:metrics|tests?|budgets?|figures)\b/,
      /^(?:measure|profile|benchmark|time|record|re-?measure|quantify|repeat) /,
    ],
    rank: 5,
    isChange: true,
    kind: 'test',
    verb: 'Measure',
    fallbacks: {},
    criteria: [
      { statement: 'One documented command takes the measurement again, with the same data and settings.' },
      {
        statement:
          'Each result is kept with its version, machine and spread between runs; a run that failed does not count.',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which figures count, and from which value on does somebody act?' },
      {
        field: 'details.location',
        question: 'On which machine, with which data and load, are the figures taken?',
      },
    ],
    drivers: ['spread between runs', 'load and data for measuring'],
    inputs: {},
  },
  {
    id: 'code-logging',
    cues: [
      /\b(?:logg(?:er|ers|ing)|(?:log|debug) (?:output|messages|levels?|statements|format)|logs|diagnostics|tracing|telemetry)\b/,
    ],
    unless: [/\blog(?:ging)? in\b|^remove /],
    rank: 4,
    isChange: true,
    kind: 'code',
    verb: 'Rework',
    fallbacks: { result: 'a failed run can be understood from its records alone' },
    criteria: [
      { statement: 'A test or a run that fails today shows that {result}.' },
      {
        statement:
          'No password, token or personal data stands in a record, and a test with such data proves it.',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which question must the records answer that they cannot answer today?',
      },
    ],
    drivers: ['number of places that change', 'personal data in the records'],
    inputs: {},
  },
  {
    id: 'caching',
    cues: [/\b(?:cach(?:e|es|ing|ed)|memoi[sz]\w*|prefetch\w*|preload\w*)\b/],
    rank: 4,
    isChange: true,
    kind: 'code',
    verb: 'Rework',
    fallbacks: {},
    criteria: [
      {
        statement:
          'The same measurement was taken with and without it on the same data, and both results are kept.',
      },
      {
        statement:
          'After a change of the data behind it the new state appears, and a test shows after what time.',
      },
      {
        statement:
          'Neither two callers at the same moment nor a failed first attempt leave half a result behind.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'How old may the data be that is shown, and what makes it be read anew?',
      },
      {
        field: 'details',
        question: 'What was measured so far and where, and which figure is good enough?',
      },
    ],
    drivers: ['changes of the data', 'concurrent use'],
    inputs: {},
  },
  {
    id: 'validation',
    cues: [
      /(?<!cross[- ])\b(?:validat\w+|(?:input|schema|bounds|null|sanity|range|argument)[- ]checks?|guards?|preconditions?)\b/,
    ],
    unless: [/\bguard(?:ian|s of)\b|\bend-to-end validation\b/],
    rank: 4,
    isChange: true,
    kind: 'code',
    verb: 'Add',
    fallbacks: {},
    criteria: [
      {
        statement:
          'A value that is missing, malformed or out of range is refused with a message that names field and rule.',
      },
      { statement: 'Each rule is defined once, and every entrance goes through it.' },
      { statement: 'Each rule has a test on both sides of its limit.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which rules must hold, and what happens to stored data that breaks them?',
      },
    ],
    drivers: ['number of rules', 'stored data'],
    inputs: {},
  },
]
