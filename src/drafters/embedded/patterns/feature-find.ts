// Patterns for features that find, order and narrow down.
import type { FeaturePattern } from './feature-pattern.ts'

export const findFeatures: readonly FeaturePattern[] = [
  {
    id: 'search',
    cues: [
      /\bsearch(?:es|ing|able)?\b(?! (?:engine optimi|results? page bug))/,
      /\bfind(?:s|ing)? (?:a |an |the |my |their )?\S+(?: \S+)? by\b/,
      /\blook ?up\b/,
      /\bfull-?text\b/,
    ],
    unless: [/\bresearch\b/],
    rank: 5,
    head: /\b(?:full-?text |fuzzy |global |advanced |quick )*(?:search(?:es|ing|able)?|look-?up|finder)\b(?: (?:bar|box|field|function|feature|page|form|wizzard|wizard|functionality|results))?/,
    fallbacks: { thing: 'the content' },
    criteria: [
      {
        given: '{thing} with a match for a word',
        when: '{who} searches for that word',
        then: 'exactly the matches that {who} may see are listed',
      },
      {
        given: 'no match exists',
        when: '{who} searches',
        then: 'it says that nothing was found and keeps the words for a change',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'which fields should a search of {thing} look at, and in which order should matches appear?',
      },
    ],
    drivers: ['amount of content and the order of matches'],
    inputs: {},
  },
  {
    id: 'filter',
    screen: true,
    cues: [/\bfilter(?:s|ed|ing|able)?\b/, /\bnarrow (?:down|the)\b/, /\bfacets?\b/],
    unless: [
      /^filter out\b/,
      /\b(?:low|high|band)-?pass\b/,
      /\b(?:spam|photo|image|audio|blur|packets?|collision|noise|bloom|kalman) filter(?:s|ing)?\b/,
    ],
    rank: 5,
    head: /\b(?:filter(?:s|ed|ing|able)?|facets?)\b(?: (?:buttons?|options?|bar|panel|criteria|functionality))?/,
    fallbacks: { thing: 'the list' },
    criteria: [
      {
        given: 'entries of {thing} that fit and others that do not',
        when: '{who} sets the filter',
        then: 'exactly those that fit are shown',
      },
      {
        given: 'no entry fits',
        when: '{who} sets the filter',
        then: 'it says that nothing fits, and the filter can be cleared',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'by which properties must {thing} be filtered, and must a combination of them be possible?',
      },
    ],
    drivers: ['number of properties to filter by'],
    inputs: {},
  },
  {
    id: 'sort',
    cues: [
      /\bsort(?:s|ed|ing|able)?\b(?! (?:out|of)\b)/,
      /\bordered? by\b/,
      /\b(?:alphabetical|chronological) order\b/,
      /\balphabeti[sz]e\b/,
      /\brank(?:s|ed|ing)?\b(?! (?:up|badge))/,
    ],
    rank: 5,
    head: /\b(?:sort(?:s|ed|ing|able)?(?: (?:order|options?|function|functionality))?|ordered|ranking)\b/,
    fallbacks: { thing: 'the list' },
    criteria: [
      {
        given: '{thing} in any order',
        when: '{who} sorts by a property',
        then: 'the entries stand in that order, and the property and direction are shown',
      },
      {
        given: 'entries without a value',
        when: '{who} sorts by that property',
        then: 'they stand together at the end and are not dropped',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'by which property {isThing} sorted at first, and which others can be chosen?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'recommend',
    cues: [
      /\brecommend(?:s|ed|ation|ations|er)?\b/,
      /\bsuggest(?:s|ed|ing|ion|ions)?\b/,
      /\b(?:similar|related) (?:items|products|posts|articles|songs|books|games|recipes)\b/,
      /\bpersonali[sz](?:ed|ation|e)\b/,
    ],
    rank: 4,
    head: /\b(?:recommend(?:ed|ation|ations|er)?|suggest(?:ed|ion|ions)?|personali[sz](?:ed|ation))\b/,
    fallbacks: { thing: 'the suggestions' },
    criteria: [
      { statement: 'Each suggestion says on what it rests, and can be taken or passed over.' },
      { statement: 'Where there is not enough to go by, no suggestion is made up.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'from which data should the suggestions be made, and how can one tell that they are good?',
      },
    ],
    drivers: ['quality of suggestions has to be measured'],
    inputs: {},
  },
]
