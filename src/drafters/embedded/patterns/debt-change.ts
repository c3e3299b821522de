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
    kind: 'design',
    verb: 'Replace',
    problem: 'The present way is not the one that is wanted: {thing}.',
    contrast: 'The code has {thing}; the input asks for {goal} instead.',
    trigger: 'Each change that has to be made in the old way',
    fallbacks: { thing: 'the old part', place: 'the code', goal: 'the new part' },
    criteria: [
      { statement: 'Within the agreed scope a search finds no use of the old way any more: {thing}.' },
      {
        statement:
          'The same set of tests passes on the old and on the new part before the old one is removed.',
      },
      {
        given: 'the new part fails after the release',
        when: 'the team decides to go back',
        then: 'the change can be reverted without loss of data',
      },
      { statement: 'Differences that cannot be avoided are listed, and each has an owner who agreed to it.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'What does living with {thing} cost the team, how often and how much each time?',
      },
      {
        field: 'details.location',
        question:
          'Which places have to change for {thing}, and may old and new live side by side for a while?',
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
    kind: 'design',
    verb: 'Use',
    problem: 'The code does not use {goal} yet, or not throughout.',
    trigger: 'Each change that has to be made in the present way',
    fallbacks: { thing: 'the new way', place: 'the code', goal: 'the new way' },
    criteria: [
      {
        statement:
          'Every place within the agreed scope uses {goal}, and a search finds no use of the former way.',
      },
      {
        statement:
          'The first place that was moved over has been reviewed as the example for the others before they follow.',
      },
      {
        given: 'the former way covered a case that the new one does not',
        when: 'the place is moved over',
        then: 'the case is solved or listed with a decision, and no error appears that was not there before',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'What goes wrong or takes longer without {goal}, how often, and how much each time?',
      },
      {
        field: 'details.location',
        question: 'Which parts of the code move to {goal}, and which of them first?',
      },
      {
        field: 'details.after',
        question:
          'How many places still do it the former way today, and may any be left after the move to {goal}?',
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
    problem: 'The present form of {thing} is not the one that is wanted.',
    trigger: 'Each change to the part in its present form',
    fallbacks: { thing: 'the part in question', place: 'the part in question', goal: 'the new form' },
    criteria: [
      {
        statement:
          'Before the work starts, tests pin down the present behaviour of {thing}, errors and limits included.',
      },
      { statement: 'The same tests pass on the new form, and the old one is gone from the code.' },
      {
        given: 'the new form meets a case that the old one handled by accident',
        when: 'a test or a user finds it',
        then: 'it is handled on purpose, or listed as a change that was agreed',
      },
      { statement: 'The change can be reverted on its own as long as the old form is in the history.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'What is hard about {thing} as it is, how often does the team meet it, and what does that cost?',
      },
      {
        field: 'details.after',
        question: 'By what will the team see that the new form of {thing} is better than the old one?',
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
    problem: 'What lies between the parts is not defined in the way that is wanted: {thing}.',
    trigger: 'Each caller and each implementation that is added',
    fallbacks: { thing: 'the interface', place: 'the code', goal: 'the interface' },
    criteria: [
      {
        statement:
          'Each operation is written down with what it takes, what it returns and which errors it raises.',
      },
      { statement: 'At least one implementation and one caller use it, and no caller reaches around it.' },
      {
        given: 'an implementation fails or is missing',
        when: 'a caller uses the interface',
        then: 'the caller gets the error that the interface defines, and a test shows it',
      },
      { statement: 'A stand-in for tests implements it without touching the real parts.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'Which recent changes would have been smaller with {thing}, how often does that happen, and what did they cost?',
      },
      { field: 'details.location', question: 'Which code calls {thing}, and which code implements it?' },
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
    kind: 'test',
    verb: 'Measure',
    problem: 'Figures are wanted; the input states none of today.',
    trigger: 'Each change after which nobody can tell whether it got slower',
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
        given: 'a later run is worse than the limit that was agreed',
        when: 'it ends',
        then: 'it fails or reports this, and names the figure and the limit',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which figures count for {thing}, and from which value on does somebody act?',
      },
      {
        field: 'details.location',
        question: 'On which machine, with which data and load, are the figures taken?',
      },
      {
        field: 'details.interest',
        question: 'How often is a decision held up, or made blindly, for want of such figures?',
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
    kind: 'code',
    verb: 'Rework',
    problem: 'What the code records of its running is not as it is wanted: {thing}.',
    trigger: 'Each search for a cause in the records',
    fallbacks: { thing: 'the logging', place: 'the code', goal: 'the logging' },
    criteria: [
      {
        statement:
          'All records go through one place that sets level, time and origin, and a search finds no other way.',
      },
      {
        given: 'an error is provoked in a test',
        when: 'the records are read',
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
        field: 'details.interest',
        question:
          'How often does a search for a cause fail or drag on because of {thing}, and how long each time?',
      },
      { field: 'details.location', question: 'Which parts of the code does the work on {thing} cover?' },
      {
        field: 'details.after',
        question: 'Which question must the records answer that they cannot answer today?',
      },
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
    problem: 'The queries in question run without {thing} today.',
    trigger: 'Each query that runs without the index',
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
      { statement: 'The step back removes the index, and it was tried on a copy.' },
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
    cues: [
      /\b(?:cach(?:e|es|ing|ed)|memoi[sz]\w*|lazy[- ]?load\w*|lazy|lazily|debounc\w+|throttl\w+|prefetch\w*|preload\w*)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Rework',
    problem: 'Work is done, or data is fetched or kept, in another way than is wanted: {thing}.',
    trigger: 'Each run of the code in question',
    fallbacks: { thing: 'the cache', place: 'the code', goal: 'the cache' },
    criteria: [
      {
        statement:
          'The same measurement was taken before and after on the same data, and both results are kept.',
      },
      {
        given: 'the data behind it has changed',
        when: 'it is read again',
        then: 'the new state appears within the agreed time, and a test shows it',
      },
      {
        given: 'two callers ask at the same moment, or the first attempt fails',
        when: 'both have their answer',
        then: 'neither has got half of it, and a failure is not kept',
      },
      { statement: 'What is kept has an upper limit, and it can be emptied without a restart.' },
    ],
    questions: [
      {
        field: 'details.before',
        question: 'What was measured so far, and under which load?',
      },
      {
        field: 'details.interest',
        question:
          'Who waits or what is wasted today without the work on {thing}, how often and how much each time?',
      },
      { field: 'details.location', question: 'Which code and which data does the work on {thing} cover?' },
    ],
    drivers: ['rules for data that has changed', 'concurrent access'],
    inputs: {},
  },
  {
    id: 'validation',
    cues: [
      /(?<!cross[- ])\b(?:validat\w+|(?:input|schema|bounds|null|sanity|type|range|argument)[- ]checks?|guards?|preconditions?)\b/,
    ],
    unless: [/\bguard(?:ian|s of)\b|\bend-to-end validation\b/],
    rank: 4,
    kind: 'code',
    verb: 'Add',
    problem: 'What comes in is not checked in the way that is wanted: {thing}.',
    trigger: 'Each caller that hands over what the code does not expect',
    fallbacks: { thing: 'the checks', place: 'the code', goal: 'the checks' },
    criteria: [
      { statement: 'Each rule is defined once, with a name, and every entrance goes through it.' },
      {
        given: 'a value is missing, malformed, too long or out of range',
        when: 'it comes in',
        then: 'it is refused with a message that names the field and the rule',
      },
      { statement: 'Each rule has a test on both sides of its limit.' },
      {
        statement:
          'Values that are accepted today and will be refused are listed, and each has an owner who agreed.',
      },
    ],
    questions: [
      { field: 'details.location', question: 'Which entrances have to go through the check?' },
      {
        field: 'details.interest',
        question: 'How often does wrong input get through today, and what does each case cost?',
      },
      {
        field: 'details.after',
        question: 'Which rules must hold, and what happens to stored data that breaks them?',
      },
    ],
    drivers: ['number of entrances and rules', 'stored data that breaks a rule'],
    inputs: {},
  },
]
