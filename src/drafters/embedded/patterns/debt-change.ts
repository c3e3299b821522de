// Patterns of debt told by what is asked for: a new way adopted, a part replaced, rewritten, defined, measured or watched.
import { type DebtPattern, planned } from './debt-pattern.ts'

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
      {
        statement: 'A code search finds no more uses of {thing}, or each exception is listed with a reason.',
      },
      {
        statement: 'Tests cover what {thing} did, including errors; each difference in results is agreed.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Must {goal} cover every case of {thing}, and may both exist side by side for a while?',
      },
      { field: 'details.remedy', question: 'What replaces {thing}, if anything?' },
      {
        field: 'details',
        question: 'How many uses of {thing} are there today, and what do they cost?',
      },
    ],
    drivers: ['number of places that change', 'differences between old and new'],
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
    fallbacks: { thing: 'the affected code', result: 'the conversion is complete' },
    criteria: [
      { statement: 'A code search confirms that {result}; each exception is listed with a reason.' },
      { statement: 'Everything that uses {thing} runs without errors after the change.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What uses {thing} today, and may anything stay in the old form?',
      },
      { field: 'details', question: 'What gets better in the new form?' },
    ],
    drivers: ['number of places that change', 'differences between old and new'],
    inputs: {},
  },
  {
    id: 'adopt',
    cues: [
      /^(?:use|adopt|switch to|move to|go to|migrate to|convert to|change to|port to|transition to|refactor to|rewrite to|rely on|leverage|utili[sz]e|standardi[sz]e on|apply|make use of|start using) /,
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
      { statement: 'A test or a code search confirms that {result}.' },
      {
        statement:
          'Everything that is changed for this works as before, also on errors, and existing tests still pass.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: '{placed}What must stay the same with {goal}, and what may differ?',
      },
      { field: 'details.remedy', question: 'May {old} still be used anywhere, and where?' },
      {
        field: 'details.remedy',
        question: 'Where should {goal} be used, and what is replaced there?',
      },
      {
        field: 'details',
        question: 'What should get better with {goal}?',
      },
    ],
    drivers: ['number of places that change', 'differences between old and new'],
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
    fallbacks: { thing: 'the affected code' },
    criteria: [
      {
        statement:
          'The same tests, including errors and limits, pass before and after the change of {thing}.',
      },
      {
        statement: 'The old version is gone, and each difference in behaviour is listed and agreed.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What should be better about {thing} afterwards?',
      },
      {
        field: 'details.risk',
        question: 'Which untested behaviour of {thing} do others rely on?',
      },
      planned,
    ],
    drivers: ['untested behaviour', 'number of callers'],
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
        statement: 'Inputs, results and errors of each operation of {thing} are documented.',
      },
      { statement: 'A test shows which error a caller gets when the code behind {thing} fails.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which callers should use {thing}?',
      },
      planned,
    ],
    drivers: ['number of callers', 'number of implementations'],
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
      {
        statement: 'One documented command repeats the measurement on the same data.',
      },
      {
        statement: 'Each result is stored with version and machine; failed runs do not count.',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which figures matter, and which values are acceptable?',
      },
      {
        field: 'details.location',
        question: 'On which machine and with which data is it measured?',
      },
    ],
    drivers: ['test load and data'],
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
    fallbacks: { result: 'the cause of a failed run can be found in the logs' },
    criteria: [
      { statement: 'A test or a run confirms that {result}.' },
      {
        statement: 'No passwords, tokens or personal data appear in the logs.',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which questions should the logs answer that they cannot answer today?',
      },
      { field: 'details', question: 'Which problem could not be explained from the logs so far?' },
    ],
    drivers: ['number of places that change', 'personal data'],
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
        statement: 'Measurements with and without the cache, on the same data, are recorded.',
      },
      {
        statement: 'A test shows how soon a change in the underlying data becomes visible.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'How old may cached data be, and what triggers a refresh?',
      },
      {
        field: 'details',
        question: 'What has been measured so far, and which figure is good enough?',
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
          'A missing, malformed or out-of-range value is rejected with a message that names field and rule.',
      },
      { statement: 'Each rule is defined once and applied everywhere the data comes in.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which rules apply, and what should happen to existing data that violates them?',
      },
      { field: 'details', question: 'Which wrong values have got through so far, and what did they cause?' },
    ],
    drivers: ['number of rules', 'stored data'],
    inputs: {},
  },
]
