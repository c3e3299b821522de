// Patterns of debt around the code: documents, dependencies, build and checks, internal speed, security hygiene.
import type { DebtPattern } from './debt-pattern.ts'

export const debtUpkeepPatterns: readonly DebtPattern[] = [
  {
    id: 'documentation',
    cues: [
      /\b(?:document(?:ation|ed|ing)?|docs?|readme|docstrings?|javadocs?|jsdoc|wiki|changelog|adr|runbook|code comments?|comment (?:all|the|every|your)|onboarding guide|contributing)\b/,
      /\b(?:comments|diagram|how-?to|guide)\b/,
      /\b(?:nobody|no one|never) (?:\w+ )?(?:wrote|written) (?:\w+ )?down\b|\bundocumented\b/,
    ],
    rank: 4,
    kind: 'documentation',
    verb: 'Write',
    problem: 'What is written down about {place} is missing, thin or out of date.',
    trigger: 'Each time somebody has to ask or read the code instead',
    fallbacks: { thing: 'the documentation', place: 'the subject' },
    criteria: [
      {
        statement:
          'Somebody who has not worked on {place} can follow the text from start to end without asking.',
      },
      { statement: 'Every command, path and example in the text was run or opened on a clean machine.' },
      { statement: 'The text names what goes wrong most often around {place} and how to get out of it.' },
      { statement: 'The text stands next to what it describes, and a missing update is noticed in review.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'How often does somebody have to ask about {place}, and how long does each answer take?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Who reads the text about {place}, and what should they be able to do afterwards?',
      },
      { field: 'details.location', question: 'Where should the text about {place} stand?' },
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
    rank: 7,
    kind: 'dependency',
    verb: 'Remove',
    problem: 'The project still depends on {thing}.',
    trigger: 'Each update, audit and install that includes the dependency',
    fallbacks: { thing: 'the unneeded dependency', place: 'the project' },
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
    fallbacks: { thing: 'the deprecated calls', place: 'the code' },
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
        question: 'From which release or date on will nothing answer to {thing} any more?',
      },
      { field: 'details.remedy', question: 'What should take the place of {thing}?' },
      { field: 'details.location', question: 'Which parts of the code rely on {thing}?' },
    ],
    drivers: ['number of uses', 'differences between old and successor'],
    inputs: {},
  },
  {
    id: 'outdated-dependency',
    cues: [
      /\b(?:outdated|out[- ]of[- ]date|upgrad\w+|bump|vulnerab\w+|npm audit|dependabot|renovate|version (?:bump|mismatch)|behind)\b/,
      /\b(?:dependenc(?:y|ies)|packages?|librar(?:y|ies)|gems?|crates?)\b/,
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
    problem: 'Style and plain mistakes are not checked by a tool in the way that is asked for.',
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
    cues: [/\b(?:warnings?|compiler (?:errors|flags)|suppress\w*|noisy build)\b/],
    rank: 4,
    kind: 'build',
    verb: 'Clear',
    problem: 'Warnings around {thing} hide the ones that matter.',
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
    id: 'build',
    cues: [
      /\b(?:build(?:s| system| script| time|ing)?|compile\w*|webpack|vite|rollup|babel|gulp|grunt|makefile|cmake|gradle|maven|bundl\w+|monorepo|scripts?|tooling)\b/,
    ],
    unless: [/\bbuild (?:a|an|new) /],
    rank: 2,
    kind: 'build',
    verb: 'Rework',
    problem: 'The build around {thing} costs more time or care than it has to.',
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
      /\b(?:optimi[sz]\w*|performance|speed(?: up|s up)?|slow|faster|n\+1|cach\w+|memoi[sz]\w*|lazy|lazily|memory (?:usage|leaks?|footprint)|leaks?|allocations?|re-?renders?|re-?reads?|reload\w*|inefficient|profil\w+|batch\w*|throttl\w+|debounc\w+|poll\w*|bundle size|hot path|bottleneck)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Cut the cost of',
    problem: 'The work done by {thing} costs more time or memory than the team accepts.',
    trigger: 'Each run of the code in question',
    fallbacks: { thing: 'the slow code', place: 'the code' },
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
      /\b(?:security|sanitiz\w*|sanitis\w*|escap(?:e|ing)|injection|xss|csrf|concatenat\w*|bound parameters|prepared statements?|secrets?|credentials?|passwords?|permissions? checks?|hardening|validat\w+|cve|plaintext|plain text)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Harden',
    problem: 'The code around {thing} guards against misuse in too few places or not in one defined way.',
    trigger: 'Each change that has to remember the guard by hand',
    fallbacks: { thing: 'the code at risk', place: 'the code' },
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
      /^(?:audit|review|inventory|identify|check|find|go through|inspect|look for|assess) /,
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
      /^(?:add|create|introduce|implement|provide|define|enable|ensure|make|build|develop|support|set up|write|put in|have|include|prepare|establish|use|adopt|start) /,
    ],
    rank: 1,
    kind: 'code',
    verb: 'Add',
    problem: 'The code does without {thing} today.',
    trigger: 'Each change that has to do without it',
    fallbacks: { thing: 'the missing part', place: 'the code' },
    criteria: [
      {
        statement:
          'The code uses {thing} wherever the agreed scope asks for it, and no older way remains beside it.',
      },
      { statement: 'A test fails without {thing}.' },
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
      { field: 'details.remedy', question: 'How would one tell that the work on {thing} is done?' },
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
  problem: 'The input asks for a change to {thing} and does not say what is wrong with it today.',
  trigger: 'Each change to the code in question',
  fallbacks: { thing: 'the code in question', place: 'the code in question' },
  criteria: [
    {
      statement:
        'The change to {thing} is described in a sentence that says what was wrong and how it is now.',
    },
    { statement: 'Code, tests and documents hold no remains of the old state of {thing}.' },
    {
      given: 'the changed code meets invalid input or an error from below',
      when: 'it is called',
      then: 'it fails in the same way as before the change',
    },
  ],
  questions: [
    {
      field: 'details.interest',
      question: 'How often does the present state of {thing} cost the team time, and how much each time?',
    },
    { field: 'details.remedy', question: 'How would one tell that the work on {thing} is done?' },
    { field: 'details.location', question: 'Which files or modules are meant by {thing}?' },
    {
      field: 'details.before',
      question: 'Which figure would show that {thing} got better, and what is it today?',
    },
  ],
  drivers: ['number of places that change', 'tests that pin today’s behaviour'],
  inputs: {},
}
