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
    fallbacks: { result: 'the one no longer depends on the other' },
    criteria: [
      { statement: 'A test or a search that fails today shows that {result}.' },
      {
        statement:
          'One side can be changed, or replaced by a stand-in in a test, without a change to the other.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question:
          'How may the two sides still reach each other (calls, events, an interface), and which may know the other?',
      },
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
    fallbacks: { thing: 'the code in question' },
    criteria: [
      {
        statement:
          'The new home is the only definition of {thing}, and the old place only calls that or is gone.',
      },
      { statement: 'What was moved has tests of its own that run without the part it came from.' },
      { statement: 'The new part has no import that leads back to the part it came from.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Who else will use {thing} afterwards, and what must that caller not have to know?',
      },
    ],
    drivers: ['number of callers', 'state that the moved code shares with its surroundings'],
    inputs: {},
  },
  {
    id: 'move',
    cues: [
      /^(?:throw|dump|stick) .{1,60} (?:in)?to /,
      /^(?:migrate|copy) .{1,60} to [~.\w-]{0,30}\//,
      /^(?:move|relocate|put|place) .{1,60} in (?:an? |the |one )?(?:\S+ ){0,2}(?:folders?|director(?:y|ies)|files?|namespace)\b/,
      /^(?:move|relocate|put|place|archive|reorgani[sz]e) .{1,80} (?:in)?to /,
      /^(?:move|relocate) .{1,80} (?:under|below|next to|inside) /,
    ],
    unless: [
      /\bout of\b|\b(?:in)?to (?:an? |its |their |the )?(?:own |new |separate |dedicated |shared |common |custom )*(?:\S+ )?(?:class|service|hook|component|helper|module|package|library|controller|crate|function|mixin|layer|utils?|thread|worker|struct|trait)\b/,
    ],
    rank: 5,
    kind: 'design',
    verb: 'Move',
    fallbacks: { thing: 'what is moved' },
    criteria: [
      { statement: 'All of it stands in its new place, and nothing is left in the old one: {thing}.' },
      {
        statement:
          'Imports, scripts, settings and documents name the new place; a clean checkout builds, and no path is missing.',
      },
      {
        given: 'something outside the repository uses the old path',
        when: 'the move is prepared',
        then: 'it has been found and moved over, or the old path still leads to the new place',
      },
    ],
    questions: [
      { field: 'details.risk', question: 'Does anything outside the repository rely on the old place?' },
    ],
    drivers: ['number of references to the old place', 'references from outside the repository'],
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
    fallbacks: { thing: 'the logic in question' },
    criteria: [
      { statement: 'A search finds {thing} in the new place only, and the former places call it.' },
      { statement: 'The new place is tested without screens, requests or a running database.' },
      {
        given: 'one of the old places behaved differently from the others',
        when: 'it starts to call the new place',
        then: 'the difference is kept on purpose or dropped by a decision, and no caller gets an unknown error',
      },
    ],
    questions: [{ field: 'details.remedy', question: 'Where should {thing} stand?' }],
    drivers: ['number of places that hold the logic', 'differences between them'],
    inputs: {},
  },
  {
    id: 'global-state',
    cues: [
      /\b(?:global (?:variables?|state|singletons?)|singletons?|mutable state|shared state|static (?:class|logger|state)|race conditions?|thread[- ]safe\w*|deadlocks?|locking|(?:shared|global|file|row|table|missing) locks?|locks? (?:around|on)|mutex|concurren\w+)\b/,
    ],
    rank: 5,
    kind: 'design',
    verb: 'Replace',
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
    questions: [{ field: 'details.remedy', question: 'Who should own the state behind {thing}?' }],
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
    isChange: true,
    kind: 'design',
    verb: 'Tidy up',
    fallbacks: { result: 'each setting has one place and one documented default' },
    criteria: [
      { statement: 'A test or a search that fails today shows that {result}.' },
      { statement: 'A test shows what happens when one of the settings is missing or malformed.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which settings are meant, and which values are allowed or assumed for each?',
      },
    ],
    drivers: ['number of settings and of places that read them', 'environments to be checked'],
    inputs: {},
  },
  {
    id: 'data-model',
    cues: [
      /\b(?:schema|data ?models?|tables?|columns?|foreign keys?|(?:schema|data|database|db|sql) migrations?|normalis\w+|orm|index(?:es)? on)\b/,
    ],
    rank: 2,
    isChange: true,
    kind: 'design',
    verb: 'Rework',
    fallbacks: {
      thing: 'the data model',
      result: 'code reads and writes the new shape of the data and no other',
    },
    criteria: [
      { statement: 'A test or a search that fails today shows that {result}.' },
      {
        statement:
          'Data that is stored already is read as before or was moved over, and none of it is lost; a test on a copy shows it.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which shape should {thing} have, and does stored data have to be moved?',
      },
    ],
    drivers: ['amount of stored data', 'other readers of the same data'],
    inputs: {},
  },
]
