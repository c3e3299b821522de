// Patterns of debt around the code: documents, dependencies, build and checks, internal speed, security hygiene.
import type { DebtPattern } from './debt-pattern.ts'

export const debtUpkeepPatterns: readonly DebtPattern[] = [
  {
    id: 'documentation',
    unless: [/^describe .{1,40} as\b|\bsupport for (?:the )?docs\b|\ban? documented\b|\b(?:todo|fixme)s?\b/],
    cues: [
      /\b(?:document(?:ation|ed|ing)?|docs?|readme|docstrings?|javadocs?|jsdoc|wiki|changelog|adr|runbook|code comments?|contributing)\b/,
      /\b(?:comments|overview|(?:architecture|design|release) notes|explanations?|diagrams?|how-?to|guides?|guidelines|handbook|instructions|tutorial|specification)\b/,
      /^(?:document|describe|explain|write down|comment) /,
      /\b(?:nobody|no one|never) (?:\w+ )?(?:wrote|written) (?:\w+ )?down\b|\bundocumented\b/,
    ],
    rank: 4,
    kind: 'documentation',
    verb: 'Write',
    fallbacks: {
      text: 'the document',
      reader: 'someone new to the topic',
    },
    criteria: [
      {
        statement: '{reader} can follow {text} without asking for help.',
      },
      { statement: 'All commands, paths and examples work as written.' },
      { statement: 'A check against the current product finds nothing wrong or missing.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'What should {audience} be able to do with {text}?' },
      {
        field: 'details.remedy',
        question: 'Who will read {text}, and what should they be able to do afterwards?',
      },
      {
        field: 'details',
        question: 'What do people ask today that {text} should answer?',
      },
    ],
    drivers: ['number of topics', 'knowledge of few people'],
    inputs: {},
  },
  {
    id: 'unused-dependency',
    cues: [
      /\b(?:unused|unneeded|unnecessary) (?:\w+ )?(?:depend\w+|packages?|gems?|librar\w+|modules?|crates?)\b/,
      /^(?:remove|drop|kill|ditch|get rid of|bin|delete) .{0,40}\b(?:depend\w+|packages?|gems?|librar\w+|lodash|jquery|moment|bootstrap|crates?)\b/,
    ],
    unless: [/\bleftovers?\b|\bcode\b|\b(?:from|in|of) (?:the |our )?\S+ (?:package|library)\b/],
    rank: 7,
    kind: 'dependency',
    verb: 'Remove',
    fallbacks: { thing: 'the dependency' },
    criteria: [
      {
        statement: 'The dependency list and the lock file no longer contain {thing}.',
      },
      { statement: 'No code, test, script or configuration refers to {thing} any more.' },
      { statement: 'A clean install and build succeed, and existing tests still pass.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'What replaces {thing} where it is still needed?' },
      {
        field: 'details',
        question: 'Does keeping {thing} cost anything today, such as alerts, conflicts or build time?',
      },
    ],
    drivers: ['number of places that change', 'differences between old and new'],
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
    fallbacks: { thing: 'the affected calls' },
    criteria: [
      {
        statement: 'The build no longer shows deprecation warnings for {thing}.',
      },
      {
        statement: 'Where the replacement behaves differently, for example on errors, a test covers it.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What is the replacement, and does it behave in the same way?',
      },
      {
        field: 'details.risk',
        question: 'How long will the deprecated version still work?',
      },
    ],
    drivers: ['number of places that change', 'differences between old and new'],
    inputs: {},
  },
  {
    id: 'outdated-dependency',
    unless: [
      /^bump (?!.*(?:\d|version|depend|packag|librar|latest|gem|crate|sdk))/,
      /\b(?:guides?|docs?|documentation|readme|comments?|diagrams?|wiki|manual|handbook|screenshots?)\b/,
    ],
    cues: [
      /\b(?:outdated|out[- ]of[- ]date|upgrad\w+|bump|vulnerab\w+|npm audit|dependabot|renovate|version (?:bump|mismatch)|behind)\b/,
      /^(?:update|upgrade|bump|pin|refresh|lock|modernise|modernize|manage) .{0,40}\b(?:dependenc(?:y|ies)|packages?|librar(?:y|ies)|gems?|crates?)\b/,
      /\b(?:old|ancient|stale|insecure) (?:\w+ )?(?:dependenc(?:y|ies)|packages?|librar(?:y|ies)|gems?|crates?)\b/,
      /\bno (?:commits?|releases?|updates?) (?:since|for|in)\b|\bunmaintained\b/,
      /^update .{0,40}\b(?:to|from) v?\d/,
    ],
    rank: 3,
    kind: 'dependency',
    verb: 'Update',
    fallbacks: { thing: 'the dependencies' },
    criteria: [
      {
        statement: 'The lock file contains the target version of {thing} and no other one.',
      },
      { statement: 'Each breaking change in the release notes has been checked and handled.' },
      {
        statement:
          'The main flows give the same results as before the update, without new warnings or errors.',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which version of {thing} is the target, and what blocks the latest one?',
      },
      {
        field: 'details.risk',
        question: 'Is a known vulnerability or an end of support the reason for this?',
      },
    ],
    drivers: ['breaking changes', 'dependent packages'],
    inputs: {},
  },
  {
    id: 'lint-and-format',
    cues: [
      /\b(?:lint\w*|eslint|prettier|biome|ruff|pylint|black|clippy|formatting|code format\w*|editorconfig|pre-?commit|static analysis|sonar\w*)\b/,
    ],
    rank: 6,
    kind: 'build',
    verb: 'Set up',
    fallbacks: {},
    criteria: [
      { statement: 'One documented command checks the whole code base and passes.' },
      { statement: 'A change that breaks a rule fails the check, which reports file, line and rule.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which rule set should apply, and who decides on exceptions?',
      },
      {
        field: 'details',
        question: 'How many violations are there today, and should they be fixed in the same step?',
      },
    ],
    drivers: ['number of violations', 'conflicts with open branches'],
    inputs: {},
  },
  {
    id: 'warnings',
    cues: [
      /\b(?:lint\w*|mypy|eslint|tsc|typescript|pylint|flake8|ruff|clippy|sonar\w*|compiler|style)(?:\/\w+)? (?:errors?|issues|violations|findings|problems|complaints|disables?|ignores|suppressions)\b/,
      /\b(?:warnings?|compiler (?:errors|flags)|suppress\w*|noisy build)\b/,
    ],
    unless: [/^(?:integrate|add|show|log|enable|emit|print) /],
    rank: 7,
    kind: 'build',
    verb: 'Clear',
    fallbacks: { thing: 'the warnings' },
    criteria: [
      { statement: 'A clean build no longer shows {thing}.' },
      { statement: 'Each one is fixed, or suppressed with a comment that gives the reason.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'May any of them be suppressed permanently, and who decides?',
      },
      {
        field: 'details',
        question: 'How many of them are there today, and how many may stay?',
      },
    ],
    drivers: ['number of warnings', 'third-party warnings'],
    inputs: {},
  },
  {
    id: 'internal-speed',
    cues: [
      /\b(?:optimi[sz]\w*|performance|speeds?|slow|faster|n\+1|memory (?:usage|footprint)|leaks?|allocations?|re-?renders?|re-?reads?|reload\w*|inefficient|profil(?:er|ing)|batching|hot path|bottleneck|(?:database|table|query|missing) index(?:es|ing)?)\b/,
    ],
    unless: [/\.slow\b/],
    rank: 4,
    kind: 'code',
    verb: 'Cut the cost of',
    fallbacks: { thing: 'the affected code', during: '' },
    criteria: [
      {
        statement: 'The same measurement of {thing}{during} is recorded before and after the change.',
      },
      { statement: 'The measurement after the change meets the target agreed in refinement.' },
      {
        statement: 'Results are unchanged, including for empty and very large data.',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which target should be reached, and under which load?' },
      {
        field: 'details',
        question: 'What has been measured so far, and where is the time or memory spent?',
      },
    ],
    drivers: ['unknown cause', 'test load and data'],
    inputs: {},
  },
  {
    id: 'leak',
    cues: [
      /\b(?:memory|resource|handle|connection|listener|timer|timeout|event|subscription|socket|descriptor)s? leak|\bleak(?:s|ing|ed)? (?:memory|resources?|handles?|connections?|listeners?|timers?|sockets?|file)\b/,
    ],
    unless: [/\bleak (?:detection|check|test)/],
    rank: 5,
    kind: 'code',
    verb: 'Fix',
    isChange: true,
    fallbacks: {},
    criteria: [
      {
        statement: 'A measurement that repeats the action grows before the change and stays level after it.',
      },
      { statement: 'What is opened, registered or reserved there is released again, also after an error.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'What exactly is not released, and after which action?' },
      { field: 'details', question: 'How fast does it grow today, and what happens in the end?' },
    ],
    drivers: ['unknown cause', 'number of places that change'],
    inputs: {},
  },
  {
    id: 'audit',
    cues: [
      /^(?:audit|review|verify|confirm|double-?check|re-?check|locate|catalogue?|inventory|identify|check|find(?! (?:an? )?(?:\w+ )?(?:ways?|solutions?|out)\b)|(?:re-?)?run(?= .*\b(?:analysis|scans?|audit|sweep|checks?)\b)|go through|inspect|look for|assess) /,
      /\baudit\b/,
    ],
    rank: 3,
    kind: 'code',
    verb: 'Go through',
    fallbacks: {},
    criteria: [
      { statement: 'Each finding is listed with its location and a recommended action.' },
      {
        statement: 'Each finding is fixed, added to the backlog, or dropped with a reason.',
      },
      { statement: 'Apart from fixes for findings, behaviour is unchanged.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'Should findings be fixed right away or only listed?' },
      {
        field: 'details',
        question: 'Which parts are in scope, and which findings are already known?',
      },
    ],
    drivers: ['amount of code', 'number of findings'],
    inputs: {},
  },
]
