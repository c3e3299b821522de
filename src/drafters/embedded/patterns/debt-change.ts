// Patterns of debt told by what is asked for: a new way adopted, a part replaced, rewritten, defined, measured or watched.
import type { DebtPattern } from './debt-pattern.ts'

export const debtChangePatterns: readonly DebtPattern[] = [
  {
    id: 'replace-part',
    cues: [
      /^(?:replace|swap(?: out)?|switch (?!to\b)|convert|port|migrate (?!to\b)|transition (?!to\b)|move (?:from|off|away)|migration from|phase out|retire|stop (?:using|relying on)|get (?:off|away from)|translate|turn .{2,60} into|substitute) ?/,
      /^(?:change|refactor|transform|move|rewrite) .{2,80} (?:to|into) (?:use (?!of)|(?:an? )?\p{L}+(?:\s|$))/u,
      /\b(?:legacy|old (?:code|format|implementation|style|api)|outgrown|hand[- ]?roll\w*|home[- ]?grown|reinvent\w*|roll our own)\b/,
      /^(?:finish|complete|continue) (?:the |our )?.{0,60}\bmigration\b/,
      /\bstill (?:uses?|relies on|on|calls?|runs? on)\b/,
    ],
    unless: [
      /^(?:change|refactor|transform|move|make|rewrite|migrate|convert|update|switch|port) .{2,80} to (?:use|using) /,
      /^(?:change|refactor|transform|move|make|rewrite) .{2,80} (?:to|into) (?:be|avoid|allow|make|support|reduce|have|ensure|remove|improve|get|keep|prevent|handle|match|not|a separate|separate|its own|their own|an? (?:separate|shared|common|dedicated|own|new))\b/,
      /^(?:move|turn) .{2,80} (?:to|into) (?:the|an?|its|their|one|custom)\b/,
    ],
    rank: 3,
    isChange: true,
    kind: 'design',
    verb: 'Replace',
    fallbacks: { thing: 'the old part', place: 'the code', goal: 'the new part' },
    criteria: [
      {
        statement:
          'A search finds no use of the old way any more, or each one left is listed with its reason: {thing}.',
      },
      { statement: 'The tests that covered the old part pass on the new one before the old one is removed.' },
      {
        given: 'the new part behaves differently in a case, above all on errors',
        when: 'the difference is found',
        then: 'a test covers it, and whoever relies on it has agreed',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What must {goal} do that {thing} did, and may old and new live side by side for a while?',
      },
      {
        field: 'details.interest',
        question: 'What does living with {thing} cost the team, how often and how much each time?',
      },
      {
        field: 'details.location',
        question: 'Which places use {thing} today, and in which order do they change?',
      },
      { field: 'details.after', question: 'How many uses of {thing} are there today, and may any be left?' },
    ],
    drivers: ['number of uses', 'behaviour that only the old part shows', 'tests that pin today’s behaviour'],
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
    fallbacks: { thing: 'the new way', place: 'the code', goal: 'the new way' },
    criteria: [
      {
        statement:
          'Where this item applies, the code uses {goal}, and a search finds no leftover of the former way.',
      },
      {
        given: 'the former way covered a case that the new one does not',
        when: 'a place is moved over',
        then: 'the case is solved, or listed with a decision, and no error appears that was not there before',
      },
      {
        statement:
          'Configuration, tests and documents that spoke of the former way have been brought into line.',
      },
    ],
    questions: [
      {
        field: 'details.location',
        question: 'Where should {goal} be used: everywhere, or in certain places first?',
      },
      {
        field: 'details.interest',
        question: 'What goes wrong or takes longer today without {goal}, and how often?',
      },
      {
        field: 'details.after',
        question: 'How many places still do it the former way, and may any be left?',
      },
    ],
    drivers: ['number of places that change', 'cases that only the former way covers'],
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
    fallbacks: { thing: 'the part in question', place: 'the part in question', goal: 'the new form' },
    criteria: [
      {
        statement:
          'Before the first change, tests cover the present behaviour of {thing}, errors and limits included.',
      },
      { statement: 'The same tests pass on the new form, and the old one is gone from the code.' },
      {
        given: 'the old form handled a case by accident',
        when: 'the new form meets it',
        then: 'it is handled on purpose, or listed as an agreed change',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'What is hard about {thing} today, how often does the team meet it, and what does that cost?',
      },
      {
        field: 'details.after',
        question: 'What must be true of the new form that is not true of the old one?',
      },
      {
        field: 'details.location',
        question: 'Which files belong to {thing}, and which must stay untouched?',
      },
    ],
    drivers: ['behaviour that is not written down', 'number of callers', 'tests that pin today’s behaviour'],
    inputs: {},
  },
  {
    id: 'interface',
    cues: [
      /\b(?:interfaces?|contracts?|traits?|protocols?|facades?|adapters?|wrappers?|base class|abstract class|abstraction(?: layer)?|api surface)\b/,
    ],
    unless: [/\b(?:user interface|command[- ]line interface|(?:to|from) port|ports? \d|contract tests?)\b/],
    rank: 3,
    kind: 'design',
    verb: 'Define',
    fallbacks: { thing: 'the interface', place: 'the code', goal: 'the interface' },
    criteria: [
      {
        statement:
          'Each operation of {thing} is written down with what it takes, what it returns and which errors it raises.',
      },
      { statement: 'At least one caller and one implementation use it, and no caller reaches around it.' },
      {
        given: 'the implementation behind it fails or is missing',
        when: 'a caller uses it',
        then: 'the caller gets the error that was defined for this, and a test shows it',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which callers and which implementations should work through {thing}?',
      },
      {
        field: 'details.interest',
        question:
          'Which recent changes would have been smaller with {thing}, and how often do such changes come?',
      },
      { field: 'details.location', question: 'Which code calls or implements this today?' },
      {
        field: 'details.after',
        question: 'Which callers must go through {thing} before the work counts as done?',
      },
    ],
    drivers: ['number of callers', 'number of implementations', 'agreement on the operations'],
    inputs: {},
  },
  {
    id: 'measurement',
    cues: [
      /\b(?:benchmark\w*|profiling|re-?measure|stopwatch|measurements?|load[- ]?tests?)\b/,
      /\bbaselines?\b/,
      /\b(?:performance|code|quality) (?:metrics|tests?|budgets?|figures)\b/,
      /^(?:measure|profile|benchmark|time|record|re-?measure|quantify|repeat) /,
    ],
    rank: 5,
    isChange: true,
    kind: 'test',
    verb: 'Measure',
    fallbacks: { thing: 'the figures', place: 'the code in question', goal: 'the figures' },
    criteria: [
      { statement: 'One documented command takes the measurement again, with the same data and settings.' },
      {
        statement:
          'Each result is kept with its date, version and machine, so that later runs can be compared.',
      },
      {
        statement:
          'The measurement was repeated, and the spread between runs is written down next to the result.',
      },
      {
        given: 'a later run is worse than the limit',
        when: 'it ends',
        then: 'it fails or reports this, and names the figure and the limit',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which figures count, and from which value on does somebody act?' },
      {
        field: 'details.location',
        question: 'On which machine, with which data and load, are the figures taken?',
      },
      {
        field: 'details.interest',
        question: 'Which decision is held up, or made blindly, for want of such figures, and how often?',
      },
    ],
    drivers: ['spread between runs', 'data and load that come close to real ones'],
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
    fallbacks: { thing: 'the logging', place: 'the code', goal: 'the logging' },
    criteria: [
      {
        given: 'an error is provoked in a test',
        when: 'the log is read',
        then: 'its cause, its place and the request or job that it belongs to can be found',
      },
      {
        statement:
          'No password, token or personal data stands in a record, and a test with such data proves it.',
      },
      { statement: 'The level can be switched without a change to the code.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which question must the records answer that they cannot answer today?',
      },
      {
        field: 'details.interest',
        question:
          'How often does a search for a cause fail or drag on because of this, and how long each time?',
      },
      { field: 'details.location', question: 'Which parts of the code should write these records?' },
    ],
    drivers: ['number of places that write records', 'personal data in the records'],
    inputs: {},
  },
  {
    id: 'indexing',
    cues: [
      /\b(?:(?:database|db|table|composite|missing|covering|sql)[- ]?ind(?:ex|exes|ices)|ind(?:ex|exes|ices) (?:on|for|to)|indexes|indices)\b/,
    ],
    unless: [/\b(?:array|list|loop|out of) ind(?:ex|ices)\b|\bsearch index/],
    rank: 5,
    kind: 'design',
    verb: 'Add',
    fallbacks: { thing: 'the indexes', place: 'the database', goal: 'the indexes' },
    criteria: [
      {
        statement: 'For each query in question the plan shows that the index is used, on data of real size.',
      },
      {
        statement:
          'Duration of reads and of writes was measured before and after, and both results are kept.',
      },
      {
        given: 'the table is large and in use',
        when: 'the index is created',
        then: 'nobody is locked out for longer than was agreed, and a failed run leaves nothing half-built',
      },
    ],
    questions: [
      { field: 'details.location', question: 'Which queries and tables are behind the wish for {thing}?' },
      {
        field: 'details.interest',
        question: 'How long do these queries take today, how often do they run, and who waits for them?',
      },
      { field: 'details.after', question: 'How long may these queries take with {thing} in place?' },
    ],
    drivers: ['size of the tables', 'writes that get slower'],
    inputs: {},
  },
  {
    id: 'caching',
    cues: [/\b(?:cach(?:e|es|ing|ed)|memoi[sz]\w*|lazy[- ]?load\w*|lazy|lazily|prefetch\w*|preload\w*)\b/],
    rank: 4,
    isChange: true,
    kind: 'code',
    verb: 'Rework',
    fallbacks: { thing: 'the cache', place: 'the code', goal: 'the cache' },
    criteria: [
      {
        statement:
          'The same measurement was taken with and without it on the same data, and both results are kept.',
      },
      {
        given: 'the data behind it has changed',
        when: 'it is read again',
        then: 'the new state appears, and a test shows after what time',
      },
      {
        statement:
          'Two callers at the same moment, or a failed first attempt, never leave half a result behind; a test shows it.',
      },
    ],
    questions: [
      { field: 'details.before', question: 'What was measured so far, and under which load?' },
      {
        field: 'details.interest',
        question: 'Who waits or what is wasted today, how often and how much each time?',
      },
      {
        field: 'details.location',
        question: 'Which code and which data are meant, and how old may the data be that is shown?',
      },
    ],
    drivers: ['rules for data that has changed', 'concurrent access'],
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
    fallbacks: { thing: 'the checks', place: 'the code', goal: 'the checks' },
    criteria: [
      {
        given: 'a value is missing, malformed or out of range',
        when: 'it comes in',
        then: 'it is refused with a message that names the field and the rule',
      },
      { statement: 'Each rule is defined once, and every entrance goes through it.' },
      { statement: 'Each rule has a test on both sides of its limit.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which rules must hold, and what happens to stored data that breaks them?',
      },
      { field: 'details.location', question: 'Which entrances have to go through the check?' },
      {
        field: 'details.interest',
        question: 'How often does wrong input get through today, and what does each case cost?',
      },
    ],
    drivers: ['number of entrances and rules', 'stored data that breaks a rule'],
    inputs: {},
  },
]
