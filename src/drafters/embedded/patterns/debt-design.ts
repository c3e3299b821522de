// Patterns of debt in the design: coupling, layers, state, configuration, abstractions, legacy parts, data model.
import { type DebtPattern, spread } from './debt-pattern.ts'

export const debtDesignPatterns: readonly DebtPattern[] = [
  {
    id: 'coupling',
    cues: [
      /\b(?:(?:de)?coupl\w+|tangled|entangled|cyclic|circular|layering|leaky|leaks? into|knows too much|conflates?|intertwined|spaghetti|cross[- ]imports?)\b/,
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
        question: 'How may the two sides still reach each other, and which of them may know the other?',
      },
    ],
    drivers: ['number of places that change', 'shared state'],
    inputs: {},
  },
  {
    id: 'extract',
    cues: [
      /\bextract(?:ed|ing|ion)? /,
      /\b(?:pull|factor|lift|carve|break|take) [\w`.() -]{0,40}?\bout\b/,
      /^(?:refactor|move|put|pull|migrate|convert|change|relocate) .{1,60} (?:in)?to (?:an? |the |its |their |one |own )?(?:\S+ ){0,2}(?:folders?|director(?:y|ies)|modules?|packages?|files?|repo\w*|librar(?:y|ies)|lib|namespaces?|layer|crate|plug-?in)\b/,
      /^(?:extract|externali[sz]e|encapsulate|isolate|factor out) /,
      /\bturn \S.{0,60} into (?:a |an |custom |its |one )/,
      /\b(?:into|to) (?:a |an )?(?:its own|their own|separate|dedicated|independent|standalone|own|external|central),? \S/,
      /\b(?:put|move|moved|moving) .{1,60} (?:into|to) /,
    ],
    unless: [/\b(?:configs?|configuration|settings|secrets) .*\b(?:to|into) (?:env|config)/],
    rank: 4,
    kind: 'design',
    verb: 'Extract',
    fallbacks: { thing: 'the code in question' },
    criteria: [
      {
        statement:
          'The new home is the only definition of {thing}; the old place only calls that or is gone.',
      },
      { statement: 'What was moved has tests of its own that run without the part it came from.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Who else will use {thing} afterwards, and what must that caller not have to know?',
      },
      spread,
    ],
    drivers: ['number of callers', 'shared state'],
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
      /\bout of\b|\b(?:in)?to (?:an? |its |their |the )?(?:own |new |separate |shared )*(?:\S+ )?(?:class|service|hook|component|helper|module|package|library|controller|crate|function|mixin|layer|utils?|thread|worker|struct|trait)\b/,
    ],
    rank: 5,
    kind: 'design',
    verb: 'Move',
    fallbacks: { thing: 'what is moved' },
    criteria: [
      { statement: 'All of it stands in its new place, and nothing is left in the old one: {thing}.' },
      {
        statement:
          'Imports, scripts and documents name the new place; a clean checkout builds, and no path is missing.',
      },
      {
        statement:
          'What uses the old path from outside was moved over, or the old path still leads to the new place.',
      },
    ],
    questions: [
      { field: 'details.risk', question: 'Does anything outside the repository rely on the old place?' },
      {
        field: 'details',
        question: 'How many places name the old place today, and what goes wrong because of that?',
      },
    ],
    drivers: ['number of places that change', 'use from outside'],
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
        statement:
          'Where the old places differ, a test shows which behaviour was kept; none is dropped without a decision.',
      },
    ],
    questions: [{ field: 'details.remedy', question: 'Where should {thing} stand?' }, spread],
    drivers: ['number of places that change', 'differences between the copies'],
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
      { statement: 'When two callers change the state at the same moment, neither change is lost.' },
    ],
    questions: [{ field: 'details.remedy', question: 'Who should own the state behind {thing}?' }],
    drivers: ['number of readers and writers', 'concurrent use'],
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
    drivers: ['number of settings and their readers', 'environments to be checked'],
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
          'Data that is stored already is read as before or moved over, and none is lost; a test on a copy shows it.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which shape should {thing} have, and does stored data have to be moved?',
      },
    ],
    drivers: ['stored data', 'use from outside'],
    inputs: {},
  },
]
