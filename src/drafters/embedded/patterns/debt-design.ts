// Patterns of debt in the design: coupling, layers, state, configuration, abstractions, legacy parts, data model.
import type { DebtPattern } from './debt-pattern.ts'

export const debtDesignPatterns: readonly DebtPattern[] = [
  {
    id: 'coupling',
    cues: [
      /\b(?:coupl\w+|decoupl\w+|tangled|entangled|mashed together|cyclic|circular|depends on (?:ui|the ui)|layering|leaky|leaks? into|knows too much|conflates?|intertwined|spaghetti|cross[- ]imports?)\b/,
      /(?:^|, |and )(?:separate|isolate|disentangle|untangle|invert) /,
      /\b(?:dependency (?:injection|inversion)|separation (?:of|between)|isolat\w+)\b/,
    ],
    rank: 5,
    kind: 'design',
    verb: 'Decouple',
    problem: 'Parts are tied to each other more closely than is wanted: {thing}.',
    trigger: 'Each change to one of the coupled parts',
    fallbacks: { thing: 'the parts in question', place: 'the parts in question' },
    criteria: [
      {
        statement:
          'The direction of dependence around {thing} is written down, and no import runs against it.',
      },
      { statement: 'Each of the separated parts can be tested with a stand-in for the others.' },
      {
        given: 'a new import breaks the direction',
        when: 'it is checked before the merge',
        then: 'the check fails and names the import',
      },
      {
        given: 'one of the parts fails at run time',
        when: 'another part calls it',
        then: 'the error arrives as it did before the separation',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often does a change to one side of {thing} break or block the other, and what does it cost each time?',
      },
      {
        field: 'details.remedy',
        question:
          'Which part should know about the other once the work on {thing} is done, and which should not?',
      },
      { field: 'details.location', question: 'Which modules are meant by {thing}?' },
    ],
    drivers: ['number of imports across the border', 'state shared across the border'],
    inputs: {},
  },
  {
    id: 'extract',
    cues: [
      /\bextract(?:ed|ing|ion)? /,
      /\b(?:pull|factor|lift|carve|break|take) [\w`.() -]{0,40}?\bout\b/,
      /^(?:refactor|move|put|pull|migrate|convert|change|relocate) .{1,60} (?:in)?to (?:an? |the |its |their |one |own )?(?:\S+ ){0,2}(?:folders?|director(?:y|ies)|modules?|packages?|files?|repo\w*|librar(?:y|ies)|lib|namespaces?|layer|crate|plug-?in)\b/,
      /^(?:refactor|move|put|pull|change|relocate) .{1,60} (?:in)?to (?:an? |its own |their own |one |own )(?:\S+ ){0,2}(?:class|service|hook|component|helper|util\w*|mixin)\b/,
      /^(?:extract|externali[sz]e|encapsulate|isolate|factor out) /,
      /\bturn \S.{0,60} into (?:a |an |custom |its |one )/,
      /\b(?:into|to) (?:a |an )?(?:its own|their own|separate|dedicated|independent|standalone|own|external|central),? \S/,
      /\b(?:put|move|moved|moving) .{1,60} (?:into|to) /,
    ],
    rank: 4,
    kind: 'design',
    verb: 'Extract',
    problem: 'Something does not stand where it is wanted: {thing}.',
    trigger: 'Each change to {thing}, and each second use of it',
    fallbacks: { thing: 'the code in question', place: 'the code' },
    criteria: [
      {
        statement:
          'The new home is the only definition of {thing}, and the old place only calls it or is gone.',
      },
      { statement: 'The moved code has tests of its own that run without the part it came from.' },
      { statement: 'The new part has no import that leads back to the part it came from.' },
      {
        given: 'the moved code meets invalid input',
        when: 'it is called through the new place',
        then: 'it fails in the same way as before the move',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often is a change to {thing} harder because of its present place, and what does it cost each time?',
      },
      { field: 'details.remedy', question: 'Who else will use {thing} once it stands on its own?' },
      { field: 'details.location', question: 'In which file is the present place of {thing}?' },
    ],
    drivers: ['number of callers', 'state that the moved code shares with its surroundings'],
    inputs: {},
  },
  {
    id: 'misplaced-logic',
    cues: [
      /\b(?:business logic|logic|sql|queries|rules|calculations?) (?:out of|in|inside|from) (?:the )?(?:ui|view|views|controllers?|components?|templates?|pages?|jsp)\b/,
      /\b(?:missing layer|service layer|repository (?:layer|pattern)|data access|domain layer|sprinkled|scattered|spread (?:across|over|all over)|all over the place|everywhere in)\b/,
    ],
    rank: 7,
    kind: 'design',
    verb: 'Gather',
    problem: 'Logic does not stand where it is wanted: {thing}.',
    trigger: 'Each change to a rule that is spread over several parts',
    fallbacks: { thing: 'the logic in question', place: 'the parts that hold it' },
    criteria: [
      { statement: 'The logic stands in one module, and the former places only call it: {thing}.' },
      { statement: 'The module is tested without screens, requests or a running database.' },
      {
        given: 'one of the old places behaved differently from the others',
        when: 'it starts to call the new module',
        then: 'the difference is kept on purpose or listed as a decision, and no caller is surprised by an error',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often does a change to {thing} have to be made in more than one place, and what does it cost each time?',
      },
      { field: 'details.remedy', question: 'Which module should own {thing}?' },
      { field: 'details.location', question: 'Which parts of the code hold {thing} today?' },
    ],
    drivers: ['number of places that hold the logic', 'differences between them'],
    inputs: {},
  },
  {
    id: 'global-state',
    cues: [
      /\b(?:global (?:variables?|state|singletons?)|singletons?|mutable state|shared state|static (?:class|logger|state)|race conditions?|thread[- ]safe\w*|locks?|mutex|concurren\w+)\b/,
    ],
    rank: 5,
    kind: 'design',
    verb: 'Replace',
    problem: 'State is shared or guarded in a way that is not wanted: {thing}.',
    trigger: 'Each test or change that touches the shared state',
    fallbacks: { thing: 'the state in question', place: 'the code' },
    criteria: [
      { statement: 'The state has one owner, and others get it passed in.' },
      { statement: 'Two tests that use {place} give the same result in any order and side by side.' },
      {
        given: 'two callers change the state at the same moment',
        when: 'both calls have ended',
        then: 'neither change is lost and no error goes unnoticed',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often do errors or tests that depend on each other go back to {thing}, and what does it cost each time?',
      },
      { field: 'details.remedy', question: 'Who should own the state behind {thing}?' },
      { field: 'details.risk', question: 'Has an error in production gone back to {thing} already?' },
    ],
    drivers: ['number of readers and writers of the state', 'concurrent use'],
    inputs: {},
  },
  {
    id: 'configuration',
    cues: [
      /\b(?:config(?:uration)?s?|settings?|env(?:ironment)? (?:vars?|variables?)|dotenv|feature flags?|bootstrap|\.env)\b/,
    ],
    unless: [/^(?:remove|delete|drop) /],
    rank: 2,
    kind: 'design',
    verb: 'Tidy up',
    problem: 'Settings are not defined or read in the way that is wanted: {thing}.',
    trigger: 'Each new environment, and each change of a setting',
    fallbacks: { thing: 'the configuration', place: 'the configuration' },
    criteria: [
      {
        statement: 'Each setting is read in one place, with a name, a type and a default or none.',
      },
      {
        given: 'a required setting is missing or malformed',
        when: 'the system starts',
        then: 'it stops with an error that names the setting',
      },
      { statement: 'The list of settings in the documents matches the code, and no secret stands in it.' },
      { statement: 'With the settings of today, the system starts with the same values as before.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often does the team lose time over {thing}, for example because of a wrong setting, and how much each time?',
      },
      {
        field: 'details.remedy',
        question: 'Which of the settings may differ between environments?',
      },
      { field: 'details.location', question: 'Which code reads {thing} today?' },
    ],
    drivers: ['number of settings and of places that read them', 'environments to be checked'],
    inputs: {},
  },
  {
    id: 'data-model',
    cues: [
      /\b(?:schema|data ?models?|tables?|columns?|foreign keys?|(?:schema|data|database|db|sql) migrations?|normalis\w+|entity|entities|orm|index(?:es)? on)\b/,
    ],
    rank: 2,
    kind: 'design',
    verb: 'Rework',
    problem: 'The shape of the data is not the one that is wanted: {thing}.',
    trigger: 'Each change that touches the data in question',
    fallbacks: { thing: 'the data model', place: 'the data model' },
    criteria: [
      { statement: 'The new shape of the data is written down, and code reads and writes no other.' },
      {
        statement:
          'Counts and sums over the data are equal before and after the change on a copy of real data.',
      },
      {
        given: 'a record does not fit the new shape',
        when: 'the data is moved',
        then: 'the record is reported with the reason, and nothing is dropped silently',
      },
      { statement: 'The move of the data can be undone, and the way back was tried on a copy.' },
    ],
    questions: [
      {
        field: 'details.interest',
        question:
          'How often does the present shape of {thing} complicate a change, and what does it cost each time?',
      },
      { field: 'details.risk', question: 'Which other programs or reports read {thing} directly?' },
      {
        field: 'details.remedy',
        question: 'Which shape should {thing} have, and does stored data have to be moved?',
      },
    ],
    drivers: ['amount of stored data', 'other readers of the same data'],
    inputs: {},
  },
  {
    id: 'structure',
    cues: [
      /\b(?:extensib\w*|plug-?in (?:system|architecture)|inheritance|architecture(?!\.)|(?:folder|project|file|code|module|directory) structure|restructur\w*|reorgani[sz]\w*|folders|layout of|hierarch\w+)\b/,
      /\b(?:make \S+ a (?:class|trait|function|struct)|data structure)\b/,
    ],
    rank: 2,
    kind: 'design',
    verb: 'Restructure',
    problem: 'The structure of {thing} is not the one that is wanted.',
    trigger: 'Each extension that the present structure does not foresee',
    fallbacks: { thing: 'the part in question', place: 'the code' },
    criteria: [
      {
        statement:
          'The new structure is written down: the parts of {thing}, what each of them holds, and who may use whom.',
      },
      {
        statement:
          'Everything within the agreed scope stands where the new structure says, and the old place is gone.',
      },
      {
        given: 'somebody adds something in the old way',
        when: 'the change is checked before the merge',
        then: 'the check or the review refuses it',
      },
    ],
    questions: [
      {
        field: 'details.interest',
        question: 'What is held up by the present structure of {thing}, how often, and how much each time?',
      },
      {
        field: 'details.after',
        question: 'How should {thing} be laid out in the end, and who decides on it?',
      },
      { field: 'details.location', question: 'Which parts belong to {thing}, and which stay untouched?' },
    ],
    drivers: ['number of modules that change', 'agreement on the new structure'],
    inputs: {},
  },
]
