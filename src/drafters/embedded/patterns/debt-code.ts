// Patterns of debt inside the code: duplication, dead code, size, names, values, types, errors, style, leftovers.
import { type DebtPattern, spread } from './debt-pattern.ts'

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
      /\bmeta[- ]?data|\bmerge (?:queue|requests?|conflicts?)|^share .{2,60} with (?:users|customers|everyone)|^(?:remove|drop|delete|eliminate|get rid of) (?:any |all |the )?redundant (?!code|logic|cop)|duplicate (?:keys?|orders?|users?|requests?|messages?|events?|rows?|entries|records?)\b/,
    ],
    rank: 5,
    kind: 'code',
    verb: 'Unify',
    fallbacks: { thing: 'the repeated logic' },
    criteria: [
      { statement: 'Only one copy of {thing} is left, and all callers use it.' },
      {
        statement: 'No difference between the copies is lost: tests cover the behaviour that was kept.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Do the copies of {thing} differ on purpose, and which one should stay?',
      },
      {
        field: 'details',
        question: 'Which fix had to be made in every copy so far, or was forgotten in one?',
      },
    ],
    drivers: ['number of copies', 'differences between copies'],
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
    fallbacks: {
      thing: 'what is removed',
      unseen: 'No reference is left in configuration, scripts, tests or documentation.',
    },
    criteria: [
      {
        statement: 'A code search no longer finds {thing}.',
      },
      {
        statement: '{unseen}',
      },
      { statement: 'The project builds and existing tests still pass without {thing}.' },
    ],
    questions: [
      { field: 'details.remedy', question: '{replaced}What replaces {thing}, if anything?' },
      {
        field: 'details.risk',
        question: '{called}{idle}Could {thing} be reached in a way that a code search does not find?',
      },
      {
        field: 'details.risk',
        question: '{called}What has made {thing} unnecessary, and who would notice if that is wrong?',
      },
      { field: 'details', question: '{called}Can this go in one step, or do others need notice first?' },
      { field: 'details', question: 'Should any of {thing} stay, and should a check keep new ones out?' },
    ],
    drivers: ['number of places that change', 'external use'],
    inputs: {},
  },
  {
    id: 'oversized',
    cues: [
      /\b(?:too (?:big|large|long|complex)|over-?complex\w*|oversized?|huge|giant|monster|monolith\w*|fat|bloat\w*|does too much)\b/,
      /^(?:split|divide|decompose|carve|slice|break (?:up|down|apart|out)|break (?=.{2,60} (?:into|up|down|apart))|modulari[sz]e) ?/,
      /\b(?:in a single (?:function|class|file|method|module|component)|long (?:functions?|methods?|files?|class\w*)|(?:large|big) (?:files?|class\w*|components?|functions?|methods?|modules?))\b/,
      /\b(?:\d+k? ?(?:lines|loc)|loc\b|cyclomatic|complexity|god|grown (?:to|into)|separate the concerns|too much jsx)\b/,
      /^(?!extract|move|pull|split)\S+ .{2,60} into (?:\S+ ){0,3}(?:modules|components|classes|files|functions|parts|services|hooks|methods|packages)\b/,
      /\b(?:splitting|decomposition|modulari[sz]ation|into (?:one|its own|a separate) \w+ each)\b/,
    ],
    unless: [/\b(?:test|spec)s? (?:suite|file)s? (?:is|are) (?:slow|flaky)\b/],
    rank: 5,
    kind: 'design',
    verb: 'Split up',
    fallbacks: { thing: 'the affected code' },
    criteria: [
      { statement: 'Each new part of {thing} has one clear responsibility, reflected in its name.' },
      {
        statement: 'Nothing in {thing} is lost or duplicated, and all uses are changed to the new parts.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'Which part of {thing} belongs to which of these: {into}?' },
      {
        field: 'details.remedy',
        question: 'Which parts should {thing} be split into, and which comes first?',
      },
      {
        field: 'details',
        question: 'What makes changes to {thing} slow or risky today?',
      },
    ],
    drivers: ['number of callers', 'shared state'],
    inputs: {},
  },
  {
    id: 'naming',
    cues: [
      /\b(?:rename|renaming|misnomers?|misnamed|misleading names?|naming(?! (?:patterns?|conventions?|schemes?|rules?))|typos? in (?:names?|identifiers?)|confusing names?|(?:function|method|class|variable|file|table|column|test|field|module) names?)\b/,
      /\bbetter (?:[\w-]+ )?names\b/,
      /\bcall it\b|^(?:change|fix|update|shorten) (?:\S+ ){0,3}names?\b/,
    ],
    rank: 6,
    kind: 'code',
    verb: 'Rename',
    fallbacks: { result: 'the affected names are changed' },
    criteria: [
      {
        statement: 'A search confirms that {result}, and no old name is left.',
      },
      {
        statement: 'Whatever refers to an old name is changed as well, in code, settings and documents.',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'Which names should change, and to what?' },
      {
        field: 'details.risk',
        question: 'Is the old name used outside this repository or in stored data?',
      },
      { field: 'details', question: 'Which mistakes have the present names led to?' },
    ],
    drivers: ['number of places that change', 'external use'],
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
      { statement: 'Each value is defined once, under a name that says what it means.' },
      {
        statement: 'The literal values no longer appear anywhere else in production code.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Should {thing} become constants or settings?',
      },
      spread,
    ],
    drivers: ['number of places that change', 'number of environments'],
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
      { statement: 'The type checker passes on the affected code without suppressed errors.' },
      { statement: 'Using a wrong type there is reported by the type checker.' },
    ],
    questions: [
      {
        field: 'details.after',
        question: 'How strict should the types be, and which exceptions are allowed?',
      },
      { field: 'details', question: 'Which bugs so far would the type checker have found?' },
    ],
    drivers: ['number of places that change', 'external data'],
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
        statement: 'Tests show which error the caller gets when something in {place} fails.',
      },
      {
        statement: 'No error in {place} is ignored silently: each one is handled, passed on or logged.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which kinds of errors can occur, and what should happen for each?',
      },
      { field: 'details', question: 'Which errors have gone unnoticed or could not be explained so far?' },
    ],
    drivers: ['number of places that change', 'external use'],
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
        statement: 'The convention for {thing} is documented with an example.',
      },
      {
        statement: 'No place deviates from the convention, or each exception is listed with a reason.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which variant should become the standard for {thing}?',
      },
      {
        field: 'details',
        question: 'How many places deviate today, and should a linter check this from now on?',
      },
    ],
    drivers: ['number of places that change', 'agreement'],
    inputs: {},
  },
]
