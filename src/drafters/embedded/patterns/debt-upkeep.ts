// Patterns of debt around the code: documents, dependencies, build and checks, internal speed, security hygiene.
import type { DebtPattern } from './debt-pattern.ts'

export const debtUpkeepPatterns: readonly DebtPattern[] = [
  {
    id: 'documentation',
    unless: [/^describe .{1,40} as\b/],
    cues: [
      /\b(?:document(?:ation|ed|ing)?|docs?|readme|docstrings?|javadocs?|jsdoc|wiki|changelog|adr|runbook|code comments?|comment (?:all|the|every|your)|onboarding guide|contributing)\b/,
      /\b(?:comments|overview|(?:architecture|design|release) notes|explanations?|diagrams?|how-?to|guides?|guidelines|handbook|instructions|tutorial|specification)\b/,
      /^(?:document|describe|explain|write down|comment) /,
      /\b(?:nobody|no one|never) (?:\w+ )?(?:wrote|written) (?:\w+ )?down\b|\bundocumented\b/,
    ],
    rank: 4,
    kind: 'documentation',
    verb: 'Write',
    problem: 'The text{about} is missing, incomplete or out of date.',
    trigger: 'Each time somebody has to ask or read the code instead',
    fallbacks: { thing: 'the documentation', place: 'the subject', about: '' },
    criteria: [
      {
        statement:
          'Somebody new can follow the text{about} from start to end without asking, and one person has tried.',
      },
      { statement: 'Every command, path and example in the text was run or opened on a clean machine.' },
      { statement: 'The text names what goes wrong most often{about} and how to get out of it.' },
      { statement: 'The text stands next to what it describes, and a missing update is noticed in review.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Who reads the text{about}, and what should they be able to do afterwards?',
      },
      {
        field: 'details.interest',
        question:
          'How often does somebody have to ask for want of the text{about}, and how long does each answer take?',
      },
      { field: 'details.location', question: 'Where should the text{about} stand?' },
    ],
    drivers: ['number of topics', 'knowledge that only single persons have'],
    inputs: {},
  },
  {
    id: 'unused-dependency',
    cues: [
      /\b(?:unused|unneeded|unnecessary) (?:\w+ )?(?:depend\w+|packages?|gems?|librar\w+|modules?|crates?)\b/,
      /^(?:remove|drop|kill|ditch|get rid of|bin|delete) .{0,40}\b(?:depend\w+|packages?|gems?|librar\w+|lodash|jquery|moment|bootstrap|crates?)\b/,
    ],
    unless: [/\bleftovers?\b/],
    rank: 7,
    kind: 'dependency',
    verb: 'Remove',
    problem: 'The project still depends on {thing}.',
    trigger: 'Each update, audit and install that includes the dependency',
    fallbacks: { thing: 'the dependency in question', place: 'the project' },
    criteria: [
      {
        statement:
          'Neither the list of dependencies nor the lock file names {thing}, not even by way of another package.',
      },
      { statement: 'A search finds no import of {thing} in code, tests, scripts or configuration.' },
      {
        given: 'a case at the edge (empty, very long or foreign text, a missing value)',
        when: 'the replacement handles it',
        then: 'the result is the same as before, or the difference is listed and accepted',
      },
      { statement: 'A clean install and build on a fresh machine pass without errors.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'What takes the place of {thing} where the code still needs it?' },
      {
        field: 'details.interest',
        question: 'What does the team pay for {thing}, such as updates, alerts or size, and how often?',
      },
      { field: 'details.location', question: 'Which parts of the code still use {thing}?' },
    ],
    drivers: ['number of uses', 'behaviour that has no replacement'],
    inputs: {},
  },
  {
    id: 'deprecated-call',
    cues: [
      /\b(?:deprecat\w+|sunset|end[- ]of[- ]support|no longer supported|removed in|obsolete (?:api|call|method|function)s?)\b/,
    ],
    rank: 6,
    kind: 'dependency',
    verb: 'Replace',
    problem: 'The code still relies on what is deprecated: {thing}.',
    trigger: 'Each update that removes or changes what is deprecated',
    fallbacks: { thing: 'the calls in question', place: 'the code' },
    criteria: [
      {
        statement:
          'A search finds no deprecated use behind {thing}, and the build shows no deprecation warning for it.',
      },
      { statement: 'A new deprecated use makes the check before the merge fail.' },
      {
        given: 'the successor behaves differently in a case, above all on errors',
        when: 'the call is replaced',
        then: 'a test covers the case and the callers still get what they expect',
      },
    ],
    questions: [
      {
        field: 'details.risk',
        question: 'Until which release or date is it possible to rely on {thing}?',
      },
      { field: 'details.remedy', question: 'What should take the place of {thing}?' },
      { field: 'details.location', question: 'Which parts of the code rely on {thing}?' },
    ],
    drivers: ['number of uses', 'differences between old and successor'],
    inputs: {},
  },
  {
    id: 'outdated-dependency',
    unless: [
      /\b(?:guides?|docs?|documentation|readme|comments?|diagrams?|wiki|manual|handbook|screenshots?)\b/,
    ],
    cues: [
      /\b(?:outdated|out[- ]of[- ]date|upgrad\w+|bump|vulnerab\w+|npm audit|dependabot|renovate|version (?:bump|mismatch)|behind)\b/,
      /^(?:update|upgrade|bump|pin|refresh|lock|modernise|modernize|manage) .{0,40}\b(?:dependenc(?:y|ies)|packages?|librar(?:y|ies)|gems?|crates?)\b/,
      /\b(?:old|ancient|stale|insecure) (?:\w+ )?(?:dependenc(?:y|ies)|packages?|librar(?:y|ies)|gems?|crates?)\b/,
      /^update .{0,40}\b(?:to|from) v?\d/,
      /\bno (?:commits?|releases?|updates?) (?:since|for|in)\b|\b(?:unmaintained|abandoned upstream)\b/,
    ],
    rank: 3,
    kind: 'dependency',
    verb: 'Update',
    problem: 'The project does not use the version of {thing} that is wanted.',
    trigger: 'Each security fix or feature that needs the newer version',
    fallbacks: { thing: 'the dependencies', place: 'the project' },
    criteria: [
      {
        statement:
          'The lock file holds the agreed versions of {thing}, and no second version of the same package.',
      },
      {
        statement:
          'The breaking changes in the release notes were gone through, and each has a line on what was done.',
      },
      {
        given: 'the main flows ran before the update',
        when: 'they run after it',
        then: 'they give the same results with no new warnings or errors',
      },
      { statement: 'The update can be reverted on its own if an error shows after the release.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which version of {thing} is the goal, and what keeps the project from the newest one?',
      },
      {
        field: 'details.risk',
        question: 'Is there a known vulnerability or an end of support behind {thing}?',
      },
      {
        field: 'details.interest',
        question: 'How often does the present state of {thing} hold up other work?',
      },
    ],
    drivers: ['breaking changes on the way', 'packages that must move together'],
    inputs: {},
  },
  {
    id: 'lint-and-format',
    cues: [
      /\b(?:lint\w*|eslint|prettier|biome|rubocop|ruff|flake8|pylint|black|clippy|checkstyle|code formatter|formatting|code format\w*|editorconfig|pre-?commit|static analysis|sonar\w*)\b/,
    ],
    rank: 6,
    kind: 'build',
    verb: 'Set up',
    problem: 'Checks by a tool are wanted, or do not run in the way that is wanted: {thing}.',
    trigger: 'Each review that spends time on style and plain mistakes',
    fallbacks: { thing: 'automatic style checks', place: 'the code base' },
    criteria: [
      {
        statement:
          'One documented command checks the whole code base, and another one mends what can be mended.',
      },
      {
        given: 'a change breaks a rule',
        when: 'it is checked before the merge',
        then: 'the check fails and names file, line and rule',
      },
      { statement: 'The one-off reformatting is a commit of its own that changes nothing else.' },
      { statement: 'Each rule that is switched off has its reason next to it.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which set of rules should apply to {thing}, and who decides on exceptions?',
      },
      { field: 'details.interest', question: 'How much review time goes into style today, and how often?' },
      { field: 'details.location', question: 'Which folders are exempt, such as generated code?' },
    ],
    drivers: ['number of present violations', 'open branches that would conflict'],
    inputs: {},
  },
  {
    id: 'warnings',
    cues: [
      /\b(?:lint|linter|linting|mypy|eslint|tsc|pylint|flake8|ruff|clippy|sonar\w*|compiler|style)(?:\/\w+)? (?:errors?|issues|violations|findings|problems|complaints|disables?|ignores|suppressions)\b/,
      /\b(?:warnings?|compiler (?:errors|flags)|suppress\w*|noisy build)\b/,
    ],
    rank: 7,
    kind: 'build',
    verb: 'Clear',
    problem: 'What the build or a check reports is to be cleared: {thing}.',
    trigger: 'Each build whose output somebody has to read',
    fallbacks: { thing: 'the warnings', place: 'the build' },
    criteria: [
      { statement: 'A clean build shows none of the warnings behind {thing}.' },
      {
        statement: 'Each warning was mended at its cause, and each suppressed one has its reason next to it.',
      },
      {
        given: 'a change adds a warning',
        when: 'it is built before the merge',
        then: 'the build fails and shows it',
      },
    ],
    questions: [
      { field: 'details.before', question: 'How many of {thing} are there today, and of which kinds?' },
      {
        field: 'details.interest',
        question: 'Has one of {thing} hidden a mistake already, and what did it cost?',
      },
    ],
    drivers: ['number and kinds of warnings', 'warnings from code of others'],
    inputs: {},
  },
  {
    id: 'slow-build',
    cues: [
      /\b(?:slow|slower|faster|speed(?:ing)? up|shorten|reduce|cut|lower) (?:the |down |our )?(?:\S+ ){0,2}?(?:builds?|compil\w+|bundle(?: size)?|ci(?: time| run)?|pipeline)\b/,
      /\b(?:builds?|compil\w+|ci|pipeline) (?:times?|speed|performance|takes?)\b|\bbundle size\b/,
    ],
    rank: 7,
    kind: 'build',
    verb: 'Shorten',
    problem: 'The build costs more time or space than is wanted: {thing}.',
    trigger: 'Each build that somebody waits for',
    fallbacks: { thing: 'the build', place: 'the build' },
    criteria: [
      {
        statement:
          'The same build was measured before and after on the same machine, from clean and after a small change.',
      },
      { statement: 'The result is within the limit that was agreed before the work began.' },
      { statement: 'What the build delivers is the same as before, apart from listed differences.' },
      {
        given: 'something that was kept from an earlier build is stale',
        when: 'the build runs',
        then: 'it is built anew, and no outdated part ends up in the result',
      },
    ],
    questions: [
      { field: 'details.before', question: 'What was measured so far for {thing}, and on which machine?' },
      { field: 'details.interest', question: 'Who waits for {thing}, how often, and how long each time?' },
      { field: 'details.location', question: 'Which step or module makes up most of {thing}?' },
    ],
    drivers: ['steps that are not understood yet', 'machines that differ'],
    inputs: {},
  },
  {
    id: 'build',
    cues: [
      /\b(?:build(?:s| system| script| time|ing)?|compiler|compilation|compiles?(?! (?:a|an|the|all)\b)|webpack|vite|rollup|babel|gulp|grunt|makefile|cmake|gradle|maven|bundl(?:er|ers|ing|e size)|monorepo|build scripts?|tooling)\b/,
    ],
    unless: [/^build (?!times?|speed|scripts?|system|process|step|tool|is|are|takes)/],
    rank: 2,
    kind: 'build',
    verb: 'Rework',
    problem: 'The build does not do what is wanted of it, or not in that way: {thing}.',
    trigger: 'Each build, on each machine',
    fallbacks: { thing: 'the build', place: 'the build' },
    criteria: [
      { statement: 'A fresh checkout builds with one documented command on a clean machine.' },
      { statement: 'What the build delivers is the same as before, apart from listed differences.' },
      {
        given: 'a step of the build fails',
        when: 'its output is read',
        then: 'the failed step and its error are named, and no half-built result is left behind',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'How much time does the team lose with {thing}, and how often?',
      },
      {
        field: 'details.after',
        question: 'Which measure tells that the work on {thing} is done, such as the duration of a build?',
      },
    ],
    drivers: ['number of build steps', 'machines and pipelines that use the build'],
    inputs: {},
  },
  {
    id: 'internal-speed',
    cues: [
      /\b(?:optimi[sz]\w*|performance|speed(?: up|s up)?|slow|faster|n\+1|memory (?:usage|leaks?|footprint)|leaks?|allocations?|re-?renders?|re-?reads?|reload\w*|inefficient|profil\w+|batching|hot path|bottleneck)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Cut the cost of',
    problem: 'Less time or memory is to be spent; the input does not say how much it is today.',
    trigger: 'Each run of the code in question',
    fallbacks: { thing: 'the code in question', place: 'the code' },
    criteria: [
      {
        statement:
          'The same measurement was taken before and after the change, on the same data, and both results are kept.',
      },
      { statement: 'The result after the change is within the limit that was agreed before the work began.' },
      {
        given: 'the data is empty, far larger than in the measurement, or stale',
        when: '{place} is run',
        then: 'the results are right and no error is hidden by the new way',
      },
      { statement: 'The measurement can be repeated with one documented command.' },
    ],
    questions: [
      { field: 'details.before', question: 'What was measured for {thing} so far, under which load?' },
      { field: 'details.after', question: 'Which figure must {thing} reach to count as done?' },
      {
        field: 'details.interest',
        question: 'How often do people or jobs wait because of {thing}, and how long each time?',
      },
    ],
    drivers: ['cause not measured yet', 'load and data that a measurement needs'],
    inputs: {},
  },
  {
    id: 'security-hygiene',
    cues: [
      /\b(?:security|sanitiz\w*|sanitis\w*|escap(?:e|ing)|injection|xss|csrf|concatenat\w*|bound parameters|prepared statements?|secrets?|credentials?|passwords?|permissions? checks?|hardening|cve|plaintext|plain text)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Harden',
    problem: 'The guard against misuse is not the one that is wanted: {thing}.',
    trigger: 'Each change that has to remember the guard by hand',
    fallbacks: { thing: 'the code in question', place: 'the code' },
    criteria: [
      {
        given: 'hostile or malformed input reaches {place}',
        when: 'it is handled',
        then: 'it is refused or made harmless, and a test shows it',
      },
      {
        statement:
          'The guard stands in one place that cannot be gone around, and a search finds no code that does.',
      },
      { statement: 'Neither logs nor error messages hold secrets or more than the caller may know.' },
      {
        given: 'new code goes around the guard',
        when: 'it is checked before the merge',
        then: 'the check fails and names the place',
      },
    ],
    questions: [
      {
        field: 'details.risk',
        question: 'Is there a known way to misuse {thing} today, and who could reach it?',
      },
      { field: 'details.location', question: 'Which entry points have to be covered by {thing}?' },
      { field: 'details.interest', question: 'How often does a change have to deal with {thing} by hand?' },
    ],
    drivers: ['number of entry points', 'callers that rely on the present behaviour'],
    inputs: {},
  },
  {
    id: 'audit',
    cues: [
      /^(?:audit|review|verify|confirm|double-?check|re-?check|locate|catalogue?|inventory|identify|check|find (?!(?:an? |the |some )?(?:\w+ )?(?:ways?|solutions?|alternatives?|places?|replacements?)\b)|go through|inspect|look for|assess) /,
      /\baudit\b/,
    ],
    rank: 3,
    kind: 'code',
    verb: 'Go through',
    problem: 'It is not known what a check of {thing} would find.',
    trigger: 'Each decision that needs the list',
    fallbacks: { thing: 'the parts in question', place: 'the code base' },
    criteria: [
      {
        statement:
          'A list of all findings on {thing} exists: for each the place, what is wrong, and what should happen.',
      },
      {
        statement:
          'Each finding is mended, stands in the backlog as an item of its own, or is dropped with a reason.',
      },
      {
        statement:
          'The way of searching is written down, so that a repeat would find what was missed or is new.',
      },
    ],
    questions: [
      { field: 'details.location', question: 'Which parts are in scope when we go through {thing}?' },
      {
        field: 'details.remedy',
        question: 'Should the findings on {thing} be mended right away, or only listed?',
      },
      {
        field: 'details.interest',
        question: 'What does not knowing about {thing} cost the team, and how often?',
      },
    ],
    drivers: ['amount of code in scope', 'number of findings, unknown so far'],
    inputs: {},
  },
  {
    id: 'addition',
    cues: [
      /^(?:add|create|introduce|implement|provide|define|enable|build|develop|support|set up|write|put in|have|include|prepare|establish|start) /,
    ],
    rank: -2,
    kind: 'code',
    verb: 'Add',
    problem: 'The code does without {thing} today.',
    trigger: 'Each change that has to do without it',
    fallbacks: { thing: 'the missing part', place: 'the code' },
    criteria: [
      {
        statement:
          'Within the agreed scope the code uses what was added, and no older way remains beside it: {thing}.',
      },
      { statement: 'At least one test fails when it is taken out again, and passes with it.' },
      {
        given: 'invalid input or an error reaches the new part',
        when: 'it is handled',
        then: 'the caller gets a defined result, and the rest of the system keeps running',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'What goes wrong or takes longer for want of {thing}, how often, and how much each time?',
      },
      { field: 'details.location', question: 'Which parts of the code should get {thing} first?' },
      {
        field: 'details.after',
        question: 'Which test or check would show that the work on {thing} is done?',
      },
    ],
    drivers: ['number of places that change', 'agreement on the scope'],
    inputs: {},
  },
]

export const generalDebt: DebtPattern = {
  id: 'general',
  cues: [],
  rank: 0,
  kind: 'code',
  verb: 'Clean up',
  problem: 'The input says what to do, not what is wrong today: {wish}.',
  trigger: 'Each change to the code in question',
  fallbacks: { thing: 'the code in question', place: 'the code in question', wish: 'a change' },
  criteria: [
    {
      statement:
        'What is wrong today and what is wanted instead is written down before the work on {thing} starts, and the review confirms it.',
    },
    { statement: 'The parts that change are covered by tests before the change begins.' },
    {
      given: 'the changed code meets invalid input or an error from below',
      when: 'it is called',
      then: 'it fails in the same way as before the change',
    },
    {
      statement:
        'Nothing half-done is left behind: no second way, no unused code, no note to finish it later.',
    },
  ],
  questions: [
    {
      field: 'details.interest',
      question:
        'What goes wrong or takes longer because of the present state of {thing}, how often and how much each time?',
    },
    {
      field: 'details.after',
      question: 'How will the team see that the work on {thing} is done: by which check, search or figure?',
    },
    { field: 'details.location', question: 'Which files or modules does the work on {thing} cover?' },
  ],
  drivers: ['number of places that change', 'tests that pin today’s behaviour'],
  inputs: {},
}

/** Where the line says what is wrong and no pattern knows it: the same, asked and checked without a name for the thing. */
export const statedDebt: DebtPattern = {
  ...generalDebt,
  id: 'stated',
  criteria: [
    {
      statement:
        'What the item describes no longer holds: a test, a search or a review that failed before now passes.',
    },
    ...generalDebt.criteria.slice(1),
  ],
  questions: [
    {
      field: 'details.interest',
      question: 'How often does the team pay for this, and what does it cost each time?',
    },
    { field: 'details.after', question: 'Which test, search or figure will show that this is mended?' },
    { field: 'details.location', question: 'Which files or modules are concerned?' },
  ],
}
