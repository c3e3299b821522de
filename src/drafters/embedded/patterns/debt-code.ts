// Patterns of debt inside the code: duplication, dead code, size, names, values, types, errors, style, leftovers.
import type { DebtPattern } from './debt-pattern.ts'

export const debtCodePatterns: readonly DebtPattern[] = [
  {
    id: 'duplication',
    cues: [
      /\b(?:duplicat\w*|dedup\w*|de-dup\w*|copy[- ]?past\w*|copy[- ]and[- ]past\w*|boilerplate|redundan\w+)\b/,
      /\b(?:consolidat\w+|unif(?:y|ies|ied|ication)|deduplicat\w+|merge the (?:two|three|four))\b/,
      /\b(?:two|three|four|five|six|seven|nine|several|multiple|both) (?:copies|flavou?rs|versions|implementations|places|variants|helpers)\b/,
      /\b(?:appears?|defined|written|implemented|updated|done|repeated) (?:twice|in (?:two|three|four|several|multiple|many) (?:places|files|components))\b/,
      /\b(?:same|identical) (?:code|logic|function|query|check|block|helper|regex)\b/,
      /\b(?:shared|common|reusable) (?:component|module|helper|hook|function|wrapper|factory|package|lib|library|util\w*)\b/,
      /\bin one place\b/,
      /\b(?:centrali[sz]e|bundles \w+ twice)\b/,
    ],
    unless: [/\bmeta[- ]?data|duplicate (?:key|charge|order|user|e-?mail)s?\b/],
    rank: 5,
    kind: 'code',
    verb: 'Unify',
    problem: 'The same code around {thing} exists in more than one place.',
    trigger: 'Each change that has to be made in all copies of the code',
    fallbacks: { thing: 'the repeated logic', place: 'the code' },
    criteria: [
      { statement: 'The code behind {thing} exists in one place only, and every former copy calls it.' },
      {
        given: 'the copies behaved differently in a case',
        when: 'the copies become one',
        then: 'the difference is kept as an option or dropped by a written decision, and a test covers it',
      },
      { statement: 'A search for the old copies finds no remaining reference in code, tests or scripts.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often does a change to {thing} have to be repeated in each copy, and what does it cost each time?',
      },
      {
        field: 'details.remedy',
        question: 'Which copy among {thing} should stay, and do any of them differ on purpose?',
      },
      { field: 'details.location', question: 'Where do the copies of {thing} stand?' },
    ],
    drivers: ['number of copies and of callers', 'differences between the copies'],
    inputs: {},
  },
  {
    id: 'dead-code',
    cues: [
      /\b(?:dead|unused|unreferenced|unreachable|commented[- ]out|obsolete|orphan\w*|vestigial) ?(?:code|files?|exports?|imports?|functions?|methods?|class\w*|css|styles?|folders?|assets?|routes?|variables?|components?|content\w*|flags?|fields?|columns?|tables?)?\b/,
      /\b(?:leftovers?|left-overs|no longer (?:used|needed)|nobody uses|not used any ?more|probably unused|false leads)\b/,
      /^(?:remove|delete|drop|kill|bin|retire|get rid of|ditch|rip out|clean out|weed out|prune|purge|throw away|throw out) /,
    ],
    unless: [
      /\b(?:depend\w*|package|gem|npm|librar\w+|lodash|jquery|moment)\b/,
      /\bduplicat/,
      /\bconst_cast\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Remove',
    problem: 'The code base still contains {thing}.',
    trigger: 'Each search, reading and change that meets the code which is no longer needed',
    fallbacks: { thing: 'the dead code', place: 'the code base' },
    criteria: [
      {
        statement:
          'A search of code, configuration, scripts and tests finds no reference to what was removed.',
      },
      {
        given: 'a part looks unused',
        when: 'it is about to be removed',
        then: 'calls by name, by configuration and from outside the repository have been ruled out',
      },
      { statement: 'Tests, documents and settings that served only the removed part are gone as well.' },
      {
        given: 'something turns out to need the removed part after the release',
        when: 'the error is reported',
        then: 'the removal can be reverted on its own, without touching other changes',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'How often is other work held up by {thing}, and what does it cost each time?',
      },
      { field: 'details.risk', question: 'Is anything outside the repository known to rely on {thing}?' },
      { field: 'details.location', question: 'Which files or folders are meant by {thing}?' },
    ],
    drivers: ['number of references to be ruled out', 'use from outside the repository'],
    inputs: {},
  },
  {
    id: 'oversized',
    cues: [
      /\b(?:too (?:big|large|long)|way oversized|oversized?|huge|giant|monster|monolith\w*|mega[- ]?class|god[- ](?:class|object|file)|fat|bloated|does too much)\b/,
      /\b(?:split|break|divide|decompos\w*|carve|slice) (?:up |down |out |apart )?/,
      /\b(?:in a single function|long (?:functions?|methods?|files?|class\w*)|(?:large|big) (?:files?|class\w*|components?|functions?|methods?|modules?))\b/,
      /\b(?:\d+k? ?(?:lines|loc)|loc\b|cc ?= ?\d|cyclomatic|complexity|god|ripping apart|pull apart|grown (?:to|into)|separate the concerns|too much jsx)\b/,
    ],
    unless: [/\b(?:test|spec)s? (?:suite|file)s? (?:is|are) (?:slow|flaky)\b/],
    rank: 5,
    kind: 'design',
    verb: 'Split up',
    problem: 'Too much is kept together in {thing}.',
    trigger: 'Each change to {thing}',
    fallbacks: { thing: 'the oversized part', place: 'the oversized part' },
    criteria: [
      {
        statement: 'Each of the new parts of {thing} has one responsibility that its name or header states.',
      },
      {
        statement:
          'No new part imports another in a circle, and callers use the parts through their public names only.',
      },
      { statement: 'Each new part can be tested without starting the others.' },
      {
        given: 'an error occurs inside one of the new parts',
        when: 'it reaches a caller',
        then: 'the caller sees the same error as before the split',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often does the team have to change {thing}, and how much longer does each change take because of its size?',
      },
      {
        field: 'details.remedy',
        question: 'Into which parts should {thing} be split, and which of them comes first?',
      },
      {
        field: 'details.after',
        question:
          'Which measure tells that the split of {thing} has gone far enough (lines, complexity, imports)?',
      },
    ],
    drivers: ['number of callers', 'state shared between the parts', 'tests that pin today’s behaviour'],
    inputs: {},
  },
  {
    id: 'naming',
    cues: [
      /\b(?:rename|renaming|misnomers?|misnamed|misleading names?|naming|nam(?:e|es|ed) (?:is|are) (?:wrong|stupid|confusing)|stupidly named|typos? in (?:names?|identifiers?)|confusing names?|vocabulary|terminology)\b/,
      /\b(?:namespace is stupid|call it|wording in (?:the )?code)\b/,
    ],
    rank: 6,
    kind: 'code',
    verb: 'Rename',
    problem: 'The present naming of {thing} is not the one that is wanted.',
    trigger: 'Each reading of code that uses the old names',
    fallbacks: { thing: 'the misleading names', place: 'the code' },
    criteria: [
      { statement: 'A search for the old name finds no match in code, tests, configuration or documents.' },
      {
        given: 'a stored record, a message or an outside caller still uses the old name',
        when: 'it meets the renamed code',
        then: 'it is still understood, or a written migration says how and when it is moved',
      },
      { statement: 'The new name follows the naming rule of its neighbours, and the rule is written down.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which name should {thing} have, and who has the last word on it?',
      },
      {
        field: 'details.interest',
        question:
          'How often does the present name of {thing} mislead somebody, and what does it cost each time?',
      },
      {
        field: 'details.risk',
        question: 'Is the old name of {thing} used outside this repository, in stored data or in links?',
      },
    ],
    drivers: ['number of places that use the old name', 'old names in stored data or public interfaces'],
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
    problem: 'Values behind {thing} are written into the code instead of being named or configured once.',
    trigger: 'Each time one of the values has to change',
    fallbacks: { thing: 'the hard-coded values', place: 'the code' },
    criteria: [
      { statement: 'Each value behind {thing} is defined once, under a name that says what it stands for.' },
      {
        statement:
          'A search for the literal values finds the definition and no other place in production code.',
      },
      {
        given: 'a value is missing or malformed in the configuration',
        when: 'the system starts',
        then: 'it stops with an error that names the missing value',
      },
      { statement: 'Without any new setting, each value is the same as before the change.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often do the values behind {thing} change, and in how many places does each change have to be made?',
      },
      {
        field: 'details.remedy',
        question:
          'Should {thing} become constants in the code, or settings that differ between environments?',
      },
      { field: 'details.location', question: 'Which files hold {thing} today?' },
    ],
    drivers: ['number of places', 'values that differ between environments'],
    inputs: {},
  },
  {
    id: 'types',
    cues: [
      /\b(?:type (?:hints?|annotations?|definitions?|safety|checks?|errors?)|typings?|typehints?|strict mode|strictness|untyped|mypy|pyright|`?any`? types?|discriminated union|generics|nullab\w+|null[- ]safety|tsconfig|enums?)\b/,
      /^(?:types|missing types|add types) /,
      /\btypes? (?:for|to) /,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Add types to',
    problem: 'Types for {thing} are missing or too loose for the checker to find mistakes.',
    trigger: 'Each change whose mistakes the type checker could have found',
    fallbacks: { thing: 'the untyped code', place: 'the code' },
    criteria: [
      { statement: 'The type checker passes on {thing} without suppressed errors.' },
      {
        statement:
          'A deliberate misuse of {thing} is refused by the type checker, and a test or sample shows it.',
      },
      {
        given: 'data from outside does not have the declared shape',
        when: 'it enters the typed code',
        then: 'it is refused with an error instead of being passed on under a false type',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often does a mistake that types would have caught slip through around {thing}, and what does it cost each time?',
      },
      {
        field: 'details.after',
        question: 'How strict should the types of {thing} be, and which exceptions are allowed?',
      },
      {
        field: 'details.location',
        question: 'Which modules are part of {thing}, and which are left for later?',
      },
    ],
    drivers: ['number of untyped places', 'data from outside whose shape is not known'],
    inputs: {},
  },
  {
    id: 'error-handling',
    cues: [
      /\b(?:error (?:handling|boundar\w+|types?|objects?|codes?|messages?|envelopes?|wrapper|propagation)|exceptions?|try[/ -]catch|swallow\w*|unwraps?|panics?|error-prone|result types?|catch[- ]all|handle errors?|errors? handl\w+|throws?|error checking)\b/,
    ],
    rank: 4,
    kind: 'code',
    verb: 'Rework',
    problem: 'Errors around {thing} are not treated in one defined way.',
    trigger: 'Each failure that has to be traced by hand because its error says too little',
    fallbacks: { thing: 'the error handling', place: 'the code' },
    criteria: [
      {
        given: 'a call inside {place} fails',
        when: 'the error reaches its caller',
        then: 'it carries a kind that code can tell apart, the original cause and no secret data',
      },
      {
        statement:
          'No error is swallowed: each is handled, passed on, or logged with the reason why it can be ignored.',
      },
      { statement: 'Each kind of error has a test that provokes it.' },
      { statement: 'What a user sees on an error is the same as before, unless the change is listed.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'How often does the team lose time because of {thing}, and what does it cost each time?',
      },
      {
        field: 'details.remedy',
        question: 'Which kinds of error should {place} tell apart, and who reacts to each of them?',
      },
      { field: 'details.location', question: 'Which failures around {thing} are the ones that hurt most?' },
    ],
    drivers: ['number of places that raise or catch errors', 'callers that rely on the present errors'],
    inputs: {},
  },
  {
    id: 'style-consistency',
    cues: [
      /\b(?:inconsisten\w+|consisten(?:t|cy|tly)|standardi[sz]\w*|coding style|code style|conventions?|align (?:the |import )?|harmoni[sz]e|normali[sz]e|same pattern|converge|uniform\w*)\b/,
      /\b(?:make enum|sort out (?:the )?imports|import order)\b/,
    ],
    rank: 3,
    kind: 'code',
    verb: 'Align',
    problem: 'The same thing is done in different ways around {thing}.',
    trigger: 'Each change for which one has to find out which of the ways applies',
    fallbacks: { thing: 'the inconsistent code', place: 'the code base' },
    criteria: [
      {
        statement:
          'The one way for {thing} is written down, with an example, where the team keeps its conventions.',
      },
      {
        statement:
          'Every place within the agreed scope follows it, and each exception is listed with its reason.',
      },
      {
        given: 'new code breaks the convention',
        when: 'it is checked before the merge',
        then: 'the check fails and names the convention',
      },
    ],
    questions: [
      { field: 'details.remedy', question: 'Which of today’s ways should be the one for {thing}?' },
      {
        field: 'details.interest',
        question:
          'How often does the inconsistency around {thing} cause rework or review rounds, and what does it cost each time?',
      },
      {
        field: 'details.location',
        question: 'Which parts are in scope for {thing}, and which may stay as they are?',
      },
    ],
    drivers: ['number of places that differ', 'agreement on one convention'],
    inputs: {},
  },
  {
    id: 'todo-comments',
    cues: [
      /\b(?:todos?|fixmes?) (?:comments?|markers?|list)\b/,
      /\b(?:hacks?|workarounds?|quick fix(?:es)?|kludges?|temporary (?:code|fix|solution))\b/,
    ],
    rank: 3,
    kind: 'code',
    verb: 'Clear',
    problem: 'Provisional code or notes around {thing} have stayed in the code base.',
    trigger: 'Each change that has to work around the provisional code',
    fallbacks: { thing: 'the provisional code', place: 'the code base' },
    criteria: [
      {
        statement:
          'Each note or workaround behind {thing} is resolved, or stands in the backlog as an item of its own.',
      },
      { statement: 'What was a workaround has a test that fails without the lasting solution.' },
      {
        given: 'a workaround protects against an error in somebody else’s software',
        when: 'it has to stay',
        then: 'a comment names the cause and when it can go',
      },
    ],
    questions: [
      { field: 'details.interest', question: 'Which part of {thing} costs the team most, and how often?' },
      { field: 'details.location', question: 'Which places are meant by {thing}?' },
    ],
    drivers: ['number of places', 'causes that lie in other software'],
    inputs: {},
  },
  {
    id: 'debug-leftovers',
    cues: [
      /\b(?:debug (?:prints?|output|code|logs?|statements?)|console\.log|print statements?|printf|println|stray logs?|noisy logs?|log spam)\b/,
    ],
    rank: 6,
    kind: 'code',
    verb: 'Remove',
    problem: 'Output that served debugging is still written by the code.',
    trigger: 'Each time someone reads the log and has to filter out the noise',
    fallbacks: { thing: 'the debug output', place: 'the code' },
    criteria: [
      { statement: 'A run of the main flows writes no line that served debugging only.' },
      { statement: 'Output that operations needs is kept, at a log level that can be switched.' },
      {
        given: 'an error occurs in one of the cleaned places',
        when: 'the log is read',
        then: 'the error and its cause still stand in the log, without personal or secret data',
      },
      { statement: 'A check before the merge refuses new debug output.' },
    ],
    questions: [
      { field: 'details.location', question: 'Which parts of the code write {thing}?' },
      {
        field: 'details.interest',
        question: 'How often is the search for a cause held up by {thing}, and what does it cost each time?',
      },
    ],
    drivers: ['number of places', 'output that others parse'],
    inputs: {},
  },
]
