// Patterns of debt around the code: documents, dependencies, build and checks, internal speed, security hygiene.
import type { DebtPattern } from './debt-pattern.ts'

export const debtUpkeepPatterns: readonly DebtPattern[] = [
  {
    id: 'documentation',
    unless: [/^describe .{1,40} as\b/],
    cues: [
      /\b(?:document(?:ation|ed|ing)?|docs?|readme|docstrings?|javadocs?|jsdoc|wiki|changelog|adr|runbook|code comments?|contributing)\b/,
      /\b(?:comments|overview|(?:architecture|design|release) notes|explanations?|diagrams?|how-?to|guides?|guidelines|handbook|instructions|tutorial|specification)\b/,
      /^(?:document|describe|explain|write down|comment) /,
      /\b(?:nobody|no one|never) (?:\w+ )?(?:wrote|written) (?:\w+ )?down\b|\bundocumented\b/,
    ],
    rank: 4,
    kind: 'documentation',
    verb: 'Write',
    fallbacks: { text: 'the text', reader: 'somebody' },
    criteria: [
      {
        statement: '{reader} who is new to it can follow {text} without asking, and one has tried.',
      },
      { statement: 'Every command, path and example in {text} was run or opened, and none failed.' },
      { statement: 'Nothing in {text} contradicts the product as it is when the change is merged.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'What must {audience} be able to do with {text} afterwards?' },
      {
        field: 'details.remedy',
        question: 'Who reads {text}, and what should they be able to do afterwards?',
      },
      {
        field: 'details',
        question: 'What do people ask or search for today that {text} should tell, and how often?',
      },
    ],
    drivers: ['number of topics', 'knowledge of single persons'],
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
    fallbacks: { thing: 'the dependency in question' },
    criteria: [
      {
        statement:
          'Neither the list of dependencies nor the lock file names {thing}, not even by way of another package.',
      },
      { statement: 'A search finds no import of {thing} in code, tests, scripts or configuration.' },
      { statement: 'A clean install and build pass without errors.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'What takes the place of {thing} where the code still needs it?' },
    ],
    drivers: ['number of places that change', 'cases in which old and new differ'],
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
    fallbacks: { thing: 'the calls in question' },
    criteria: [
      {
        statement:
          'A search finds none of these any more, and the build shows no deprecation warning for them: {thing}.',
      },
      {
        statement:
          'Where the successor behaves differently, above all on errors, a test shows what its callers get.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What takes the place of what is deprecated, and does it behave in the same way?',
      },
      { field: 'details.risk', question: 'Until which release or date does the deprecated way still work?' },
      {
        field: 'details',
        question: 'Which version is in use, and how often does it cost time or fail to stay with it?',
      },
    ],
    drivers: ['number of places that change', 'cases in which old and new differ'],
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
        statement:
          'The lock file holds the wanted versions of {thing}, and no second version of the same package.',
      },
      { statement: 'Each breaking change in the release notes has a line on what was done.' },
      {
        statement:
          'The main flows give the same results as before the update, with no new warnings or errors.',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'Which version of {thing} is the goal, and what keeps the project from the newest one?',
      },
      { field: 'details.risk', question: 'Is there a known vulnerability or an end of support behind this?' },
      {
        field: 'details',
        question: 'Which version is in use, and how often does it cost time or fail to stay with it?',
      },
    ],
    drivers: ['breaking changes on the way', 'packages that must move together'],
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
      { statement: 'A change that breaks a rule fails the check, which names file, line and rule.' },
      {
        statement:
          'Reformatting stands in a commit of its own, and each rule that is switched off has its reason next to it.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which set of rules should apply, and who decides on exceptions?',
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
      { statement: 'A clean build no longer shows those that this item covers: {thing}.' },
      { statement: 'Each was mended at its cause, and each suppressed one has its reason next to it.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'May any of them be switched off for good, and who decides that?',
      },
      {
        field: 'details',
        question: 'How many of them are there today and where, and how many may stay?',
      },
    ],
    drivers: ['number and kinds of warnings', 'warnings from code of others'],
    inputs: {},
  },
  {
    id: 'build',
    cues: [
      /\b(?:build(?:s|ing)?|compiler|compilation|compiles?(?! (?:a|an|the|all)\b)|webpack|vite|rollup|babel|makefile|cmake|gradle|maven|bundl(?:er|ers|ing|e size)|monorepo|tooling)\b/,
    ],
    unless: [/^build (?!times?|speed|scripts?|system|process|step|tool|is|are|takes)/],
    rank: 2,
    isChange: true,
    kind: 'build',
    verb: 'Rework',
    fallbacks: {},
    criteria: [
      { statement: 'A fresh checkout builds with one documented command on a clean machine.' },
      {
        statement: 'What the build delivers is the same as before, apart from what this item asks for.',
      },
      { statement: 'A step that fails is named with its error, and no half-built result is left behind.' },
    ],
    questions: [
      { field: 'details.after', question: 'What should the build do afterwards that it does not do today?' },
    ],
    drivers: ['number of build steps', 'machines that build'],
    inputs: {},
  },
  {
    id: 'internal-speed',
    cues: [
      /\b(?:optimi[sz]\w*|performance|speeds?|slow|faster|n\+1|memory (?:usage|footprint)|leaks?|allocations?|re-?renders?|re-?reads?|reload\w*|inefficient|profil(?:er|ing)|batching|hot path|bottleneck|(?:database|table|query|missing) index(?:es|ing)?)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Cut the cost of',
    fallbacks: { place: 'the code' },
    criteria: [
      {
        statement:
          'The same measurement was taken before and after, on the same data, and both results are kept.',
      },
      { statement: 'The result after the change is within the limit that the team set.' },
      {
        statement:
          'With empty, stale or far larger data than in the measurement the results of {place} are right.',
      },
    ],
    questions: [
      { field: 'details.after', question: 'Which figure counts as good enough, and under which load?' },
      {
        field: 'details',
        question: 'What was measured so far and where, and how often does somebody wait because of this?',
      },
    ],
    drivers: ['cause not known yet', 'load and data for measuring'],
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
      { statement: 'Every finding is listed with its place, what is wrong, and what should happen.' },
      {
        statement:
          'Each of them is mended, stands in the backlog as an item of its own, or is dropped with a reason.',
      },
      {
        statement:
          'The way of searching is written down, so that a repeat would find what was missed or is new.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'Should the findings be mended right away, or only listed?' },
      {
        field: 'details',
        question: 'Which parts are in scope, and how many findings are known or feared today?',
      },
    ],
    drivers: ['amount of code in scope', 'number of findings, unknown so far'],
    inputs: {},
  },
]
