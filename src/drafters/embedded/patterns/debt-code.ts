// Patterns of debt inside the code: duplication, dead code, size, names, values, types, errors, style, leftovers.
import { amount, type DebtPattern, spread } from './debt-pattern.ts'

export const debtCodePatterns: readonly DebtPattern[] = [
  {
    id: 'duplication',
    cues: [
      /\b(?:duplicat\w*|dedup\w*|copy[- ]?(?:and[- ])?past\w*|boilerplate|redundan\w+|repeat(?:ed|able|ing)|repetiti\w+|(?:own copy|copies) of|copied)\b/,
      /\b(?:consolidat\w+|unif(?:y|ies|ied|ication))\b/,
      /^(?:merge|combine|fold|fuse|dry up) /,
      /\b(?:two|three|four|five|six|several|multiple|both) (?:copies|flavou?rs|versions|implementations|places|variants|helpers)\b/,
      /\b(?:defined|written|implemented|repeated) (?:twice|in (?:two|three|several|multiple|many) (?:places|files))\b/,
      /\b(?:same|identical) (?:code|logic|function|query|check|block|helper|regex)\b/,
      /\bin one place\b/,
      /\b(?:share|reuse) (?:\w+ ){0,3}?(?:code|logic|helpers?|functions?)\b/,
      /\b(?:centrali[sz]e|bundles \w+ twice)\b/,
    ],
    unless: [
      /\bmeta[- ]?data|\bmerge (?:queue|requests?|conflicts?)|^share .{2,60} with (?:users|customers|everyone)|duplicate (?:keys?|orders?|users?|requests?|messages?|events?|rows?|entries|records?)\b/,
    ],
    rank: 5,
    kind: 'code',
    verb: 'Unify',
    fallbacks: { thing: 'the repeated logic' },
    criteria: [
      { statement: 'Only one copy is left of {thing}, and whatever used another one uses it.' },
      {
        statement:
          'Where the copies differ, a test shows which behaviour was kept; none is dropped without a decision.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Do the copies of {thing} differ on purpose anywhere, and which of them should stay?',
      },
      {
        field: 'details',
        question:
          'How many copies of {thing} are there and where, and how often does one have to be changed?',
      },
    ],
    drivers: ['number of copies and of callers', 'differences between the copies'],
    inputs: {},
  },
  {
    id: 'dead-code',
    cues: [
      /\b(?:not (?:referenced|called|imported)|never (?:called|used|read)|nothing (?:uses|calls|imports))\b/,
      /\b(?:dead|unused|unreferenced|unreachable|commented[- ]out|obsolete|orphan\w*|vestigial)\b/,
      /\b(?:leftovers?|left-overs|no longer (?:used|needed)|(?:should|can|could|may) be (?:removed|deleted|dropped)|not used any ?more)\b/,
      /^(?:remove|delete|drop|kill|bin|retire|get rid of|ditch|rip out|clean out|weed out|prune|purge|throw away|throw out) /,
    ],
    unless: [
      /\bduplicat|\bconst_cast\b|\bfrom scratch\b/,
      /\b(?:overhead|allocations?|latency|boxing|n\+1|re-?renders?|bottlenecks?)\b/,
      /^remove .{0,60}\b(?:duplication|coupling|warnings?)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Remove',
    fallbacks: { thing: 'what is removed' },
    criteria: [
      {
        statement:
          'A search of code, configuration, scripts and tests finds nothing of this any more: {thing}.',
      },
      {
        statement: 'What still relied on it, also by name or from outside, was found and moved away first.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: '{replaced}What takes the place of {thing}, if anything?' },
      {
        field: 'details.risk',
        question: '{called}Does anything, also outside the repository, still rely on {thing}?',
      },
      amount,
    ],
    drivers: ['number of places that change', 'use from outside'],
    inputs: {},
  },
  {
    id: 'oversized',
    cues: [
      /\b(?:too (?:big|large|long|complex)|over-?complex\w*|oversized?|huge|giant|monster|monolith\w*|fat|bloat\w*|does too much)\b/,
      /^(?:split|divide|decompose|carve|slice|break (?:up|down|apart|out)|break (?=.{2,60} (?:into|up|down|apart))|modulari[sz]e) ?/,
      /\b(?:in a single function|long (?:functions?|methods?|files?|class\w*)|(?:large|big) (?:files?|class\w*|components?|functions?|methods?|modules?))\b/,
      /\b(?:\d+k? ?(?:lines|loc)|loc\b|cyclomatic|complexity|god|grown (?:to|into)|separate the concerns|too much jsx)\b/,
      /\b(?:splitting|decomposition|modulari[sz]ation|into (?:one|its own|a separate) \w+ each)\b/,
    ],
    unless: [/\b(?:test|spec)s? (?:suite|file)s? (?:is|are) (?:slow|flaky)\b/],
    rank: 5,
    kind: 'design',
    verb: 'Split up',
    fallbacks: { thing: 'the part in question' },
    criteria: [
      { statement: 'Each new part of {thing} has one responsibility, which its name or header states.' },
      {
        statement:
          'Nothing is lost: what {thing} held stands in exactly one of the parts, and whatever used it finds it there.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'Which part of {thing} belongs to which of these: {into}?' },
      {
        field: 'details.remedy',
        question: 'Into which parts should {thing} be split, and which of them comes first?',
      },
      {
        field: 'details',
        question: 'How often does the team have to change {thing}, and which size of a part is good enough?',
      },
    ],
    drivers: ['number of callers', 'shared state', 'tests that pin today’s behaviour'],
    inputs: {},
  },
  {
    id: 'naming',
    cues: [
      /\b(?:rename|renaming|misnomers?|misnamed|misleading names?|naming(?! (?:patterns?|conventions?|schemes?|rules?))|typos? in (?:names?|identifiers?)|confusing names?|(?:function|method|class|variable|file|table|column|test|field|module) names?)\b/,
      /\bbetter (?:[\w-]+ )?names\b/,
      /\b(?:call it)\b/,
    ],
    rank: 6,
    kind: 'code',
    verb: 'Rename',
    fallbacks: { result: 'the names in question are changed' },
    criteria: [
      {
        statement:
          'A search shows that {result}: no old name stands in code, tests, configuration or documents any more.',
      },
      {
        statement:
          'Stored data, messages and outside callers with the old name still work, or a migration moves them.',
      },
      { statement: 'The renaming stands in commits of its own, apart from all other changes.' },
    ],
    questions: [
      { field: 'details.remedy', question: 'Which names are to change, and into what?' },
      {
        field: 'details.risk',
        question: 'Is the old name used outside this repository, in stored data or in links?',
      },
      {
        field: 'details',
        question: 'In how many places does the old name stand, and how often does it mislead somebody?',
      },
    ],
    drivers: ['number of places that change', 'use from outside'],
    inputs: {},
  },
  {
    id: 'magic-values',
    cues: [
      /\bmagic (?:numbers?|strings?|values?|literals?|constants?)\b/,
      /\b(?:hard[- ]?cod(?:ed?|ing)|hardwired|named constants?|literals? (?:with|into|to)|constants? (?:file|module)|parameteri[sz]e)\b/,
    ],
    unless: [/\b(?:password|credential|secret|token|api key)s?\b/],
    rank: 6,
    kind: 'code',
    verb: 'Take out',
    fallbacks: { thing: 'the hard-coded values' },
    criteria: [
      { statement: 'Each value is defined once, under a name that says what it stands for.' },
      {
        statement:
          'A search for the literal values finds the definition and no other place in production code.',
      },
      { statement: 'Equal literals that mean different things have names of their own.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question:
          'Should {thing} become constants in the code, or settings that differ between environments?',
      },
      spread,
    ],
    drivers: ['number of places that change', 'values that differ between environments'],
    inputs: {},
  },
  {
    id: 'types',
    cues: [
      /\b(?:type (?:coverage|hints?|annotations?|definitions?|safety|checks?|errors?)|typings?|typehints?|strict mode|strictness|untyped|mypy|`?any`? types?|['`]any['`]|generics|nullab\w+|null[- ]safety|tsconfig|enums?)\b/,
      /^type (?:the|all|our|up) /,
      /^(?:types|missing types|add types) /,
      /\btypes? (?:for|to) /,
    ],
    unless: [/^run /],
    rank: 4,
    isChange: true,
    kind: 'code',
    verb: 'Add types to',
    fallbacks: {},
    criteria: [
      { statement: 'The type checker passes without suppressed errors on the code that this item names.' },
      { statement: 'A deliberate misuse is refused by the type checker; one such sample is kept as a test.' },
      {
        statement:
          'Data from outside that does not have the declared shape is refused with an error where it enters.',
      },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'How strict should the types be, and which exceptions are allowed?',
      },
    ],
    drivers: ['number of places that change', 'data of unknown shape'],
    inputs: {},
  },
  {
    id: 'error-handling',
    cues: [
      /^(?:capture|catch|handle|report|surface|propagate) (?:any |all |the )?(?:\w+ )?(?:errors?|exceptions?|failures?)\b/,
      /\b(?:error (?:boundar\w+|types?|objects?|codes?|messages?|envelopes?|wrapper|propagation)|exceptions?|try[/ -]catch|swallow\w*|unwraps?|panics?|error-prone|result types?|catch[- ]all|handle errors?|errors? handl\w+|throws?|error checking)\b/,
    ],
    unless: [/^throw .{2,40} (?:in|into|to|away|out)\b/],
    rank: 4,
    isChange: true,
    kind: 'code',
    verb: 'Rework',
    fallbacks: { place: 'the code' },
    criteria: [
      {
        statement:
          'When something in {place} fails, a test shows which error reaches the caller, with cause and without secrets.',
      },
      {
        statement:
          'No error in {place} is swallowed: each is handled, passed on, or logged with the reason to ignore it.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which kinds of error have to be told apart, and what should happen on each of them?',
      },
    ],
    drivers: ['number of places that change', 'use from outside'],
    inputs: {},
  },
  {
    id: 'style-consistency',
    cues: [
      /\b(?:naming (?:patterns?|conventions?|schemes?|rules?)|vocabulary|terminology)\b/,
      /\b(?:inconsisten\w+|consisten(?:t|cy|tly)|standardi[sz]\w*|coding style|code style|conventions?|align (?:the |import )?|harmoni[sz]e|normali[sz]e|same pattern|converge|uniform\w*)\b/,
      /\b(?:make enum|sort out (?:the )?imports|import order)\b/,
    ],
    rank: 3,
    kind: 'code',
    verb: 'Align',
    fallbacks: { thing: 'what this item names' },
    criteria: [
      {
        statement:
          'The one way for {thing} is written down, with an example, where the team keeps its conventions.',
      },
      {
        statement:
          'A search finds no place that does it in another way, or each one left is listed with its reason.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'Which of the present ways should be the one for {thing}?' },
      {
        field: 'details',
        question: 'In how many places do the ways differ today, and how often does that cost time?',
      },
    ],
    drivers: ['number of places that change', 'agreement'],
    inputs: {},
  },
  {
    id: 'todo-comments',
    cues: [
      /\b(?:todo|fixme)s? (?:comments?|items?|notes?|markers?)\b/,
      /\b(?:todos?|fixmes?)\b(?! (?:app|list|items?))/,
      /\b(?:hacks?|workarounds?|quick fix(?:es)?|temporary (?:code|fix|solution))\b/,
    ],
    rank: 6,
    kind: 'code',
    verb: 'Clear',
    fallbacks: { thing: 'the code in question' },
    criteria: [
      { statement: 'Each of them is resolved or stands in the backlog as an item of its own: {thing}.' },
      { statement: 'What was a workaround has a test that fails without the lasting solution.' },
      {
        statement:
          'A workaround that has to stay, for an error in other software, says in a comment when it can go.',
      },
    ],
    questions: [
      {
        field: 'details.location',
        question: 'Which places are meant by {thing}, and which of them come first?',
      },
      amount,
    ],
    drivers: ['number of places that change', 'causes in other software'],
    inputs: {},
  },
]
