// Patterns for features that find, order and narrow down.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const findFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'search',
    cues: [
      /\bsearch(?:es|ing|able)?\b(?! (?:engine optimi|results? page bug))/,
      /\bfind(?:s|ing)? (?:a |an |the |my |their )?\S+(?: \S+)? by\b/,
      /\blook ?up\b/,
      /\bfull-?text\b/,
    ],
    unless: [/\bresearch\b|\bsearch (?:history|log)\b/],
    rank: 5,
    head: /\b(?:full-?text |fuzzy |global |advanced |quick )*(?:search(?:es|ing|able)?|look-?up|finder)\b(?: (?:bar|box|field|function|feature|page|form|wizzard|wizard|functionality|results))?/,
    fallbacks: { thing: 'the content' },
    criteria: holds(
      'A search of {thing} lists all that matches, and nothing else.',
      'Where nothing matches, this is said.',
      'The words searched for are kept for a change.',
    ),
    questions: ask(
      'which fields should a search of {thing} look at, and in which order should matches appear?',
    ),
    drivers: ['amount of content and the order of matches'],
  },
  {
    ...plain,
    id: 'filter',
    screen: true,
    cues: [/\bfilter(?:s|ed|ing|able)?\b/],
    unless: [
      /^filter out\b/,
      /\b(?:spam|photo|image|audio|blur|packets?|collision|noise|bloom|kalman) filter(?:s|ing)?\b/,
    ],
    rank: 5,
    head: /\b(?:filter(?:s|ed|ing|able)?|facets?)\b(?: (?:buttons?|options?|bar|panel|criteria|functionality))?/,
    fallbacks: { thing: 'the list' },
    criteria: holds(
      'With the filter set, what fits of {thing} is shown, and nothing else.',
      'Where nothing fits, this is said.',
      'With the filter cleared, all of {it} is shown.',
    ),
    questions: ask(
      'by which properties must {thing} be filtered, and must a combination of them be possible?',
    ),
    drivers: ['number of properties to filter by'],
  },
  {
    ...plain,
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
    criteria: holds(
      'Numbers and dates in {thing} are ordered by their value.',
      'Words are ordered as in a dictionary.',
      'Entries without a value stand together at the end and are not dropped.',
    ),
    questions: ask('by which property {isThing} sorted at first, and which others can be chosen?'),
  },
  {
    ...plain,
    id: 'recommend',
    cues: [
      /\brecommend(?:s|ed|ation|ations|er)?\b/,
      /\bsuggest(?:s|ed|ing|ion|ions)?\b/,
      /\b(?:similar|related) (?:items|products|posts|articles|songs|books|games|recipes)\b/,
      /\bpersonali[sz](?:ed|ation|e)\b/,
    ],
    rank: 4,
    criteria: holds(
      'Each suggestion says on what it rests.',
      'Where there is not enough to go by, no suggestion is made up.',
      'Each can be taken or passed over.',
    ),
    questions: ask(
      'from which data should the suggestions be made, and how can one tell that they are good?',
    ),
    drivers: ['quality of suggestions has to be measured'],
  },
]
