// Patterns of debt in the design: coupling, layers, state, configuration, abstractions, legacy parts, data model.
import { type DebtPattern, entangled, planned, spread } from './debt-pattern.ts'

/** What code runs on or is written in: no place to which a file is moved. */
const platform =
  /\b(?:in)?to (?:wasm|webassembly|web ?workers?|async\w*|(?:the )?[cg]pu|rust|typescript|python|kotlin|swift)\b/

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
    fallbacks: {
      result: 'the two sides no longer depend on each other’s internals',
      apart: 'Each side can be tested with a stand-in for the other.',
    },
    criteria: [{ statement: 'A test or a code search confirms that {result}.' }, { statement: '{apart}' }],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which places have to know about {concern} today, and which may still do so afterwards?',
      },
      {
        field: 'details.remedy',
        question: 'How should the two sides communicate, and which one may depend on the other?',
      },
      entangled,
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
      /\b(?:into|to) (?:a |an )?(?:its own|their own|separate|dedicated|independent|standalone|own|external|central),? \S/,
      /\b(?:put|move|moved|moving) .{1,60} (?:into|to) /,
    ],
    unless: [/\b(?:configs?|configuration|settings|secrets) .*\b(?:to|into) (?:env|config)/, platform],
    rank: 4,
    kind: 'design',
    verb: 'Extract',
    fallbacks: { thing: 'the affected code' },
    criteria: [
      {
        statement: 'No copy of {thing} is left in the old place, or each exception is listed with a reason.',
      },
      { statement: 'Everything that needs {thing} uses the new place.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What should be able to use {thing} afterwards, and what should not?',
      },
      entangled,
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
      platform,
    ],
    rank: 5,
    kind: 'design',
    verb: 'Move',
    fallbacks: { result: 'all of it is in the new place' },
    criteria: [
      { statement: '{result}, and nothing is left in the old place.' },
      {
        statement: 'Imports, scripts and documentation point to the new place, and a clean checkout builds.',
      },
    ],
    questions: [
      { field: 'details.risk', question: 'Does anything outside the repository depend on the old place?' },
      { field: 'details', question: 'What is hard to find or to change in the old place?' },
    ],
    drivers: ['number of places that change', 'external use'],
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
    fallbacks: { thing: 'the affected logic' },
    criteria: [
      { statement: 'A search finds {thing} in the new place only, and the old places call it.' },
      { statement: 'The new place can be tested without a user interface, requests or a running database.' },
    ],
    questions: [{ field: 'details.remedy', question: 'Where should {thing} live?' }, spread],
    drivers: ['number of places that change', 'differences between copies'],
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
      { statement: 'A test or a code search confirms that {result}.' },
      { statement: 'A test covers a missing and a malformed setting.' },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'Which settings are affected, and what are their defaults?',
      },
      { field: 'details', question: 'Which mistakes do the settings lead to today?' },
    ],
    drivers: ['number of settings', 'number of environments'],
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
      { statement: 'A test or a code search confirms that {result}.' },
      {
        statement: 'Existing data is kept or migrated without loss, tested on a copy.',
      },
    ],
    questions: [
      {
        field: 'details.remedy',
        question: 'What should {thing} look like, and does existing data have to be migrated?',
      },
      planned,
    ],
    drivers: ['stored data', 'external use'],
    inputs: {},
  },
]
