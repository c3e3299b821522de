// Patterns for features that find, order and narrow down.
import { ask, type FeaturePattern, holds, plain, tells } from './feature-pattern.ts'

/** "filter the trails by length" */
const by = /\bby (?!default|hand|\p{L}+ing\b)(?:the |their |its )?(\p{L}[\p{L}\d /_-]{1,38})(?=[,.;:()]|$)/u

/** What is there already. */
const kept = /^(?:keep|save|remember|persist|restore|rename) /

export const findFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'search',
    cues: [/\bsearch(?:es|ing|able)?\b(?! (?:engine optimi|results? page bug))/],
    unless: [/\bresearch\b|\bsearch (?:history|log)\b/, kept],
    rank: 5,
    head: /\b(?:full-?text |fuzzy |global |advanced |quick )*(?:search(?:es|ing|able)?|look-?up|finder)\b(?: (?:bar|box|field|function|feature|page|form|wizzard|wizard|functionality|results))?/,
    fallbacks: { thing: 'the content', asked: 'which fields should be searched' },
    told: tells(by, { asked: 'should parts of words match too' }),
    criteria: holds(
      'A search of {thing} lists exactly the entries that match.',
      'If nothing matches, a message says so.',
      'The search words are kept and can be changed.',
    ),
    questions: ask('{asked}, and in which order should matches appear?'),
    drivers: ['amount of content'],
  },
  {
    ...plain,
    id: 'filter',
    screen: true,
    cues: [/\bfilter(?:s|ed|ing|able)?\b/],
    unless: [
      kept,
      /^filter out\b/,
      /\b(?:water|air|oil|coffee|low-?pass|high-?pass|spam|photo|image|audio|blur|packets?|collision|noise|bloom|kalman) filter(?:s|ing)?\b/,
    ],
    rank: 5,
    head: /\b(?:filter(?:s|ed|ing|able)?|facets?)\b(?: (?:buttons?|options?|bar|panel|criteria|functionality))?/,
    fallbacks: {
      thing: 'the list',
      which: 'that match',
      asked: 'by which properties should people be able to filter',
    },
    told: (core) => {
      const property = by.exec(core)?.[1]
      const asked = 'can several values be chosen at once'
      if (property !== undefined) return { which: `with the chosen ${property}`, asked }
      return /\([^()]*[,/]/.test(core) ? { asked } : {}
    },
    criteria: holds(
      'The filter shows exactly the entries {which}.',
      'If nothing matches, a message says so.',
      'Clearing the filter brings back all entries.',
    ),
    questions: ask('{asked}, and should filters be combinable?'),
    drivers: ['number of properties'],
  },
  {
    ...plain,
    id: 'sort',
    cues: [/\bsort(?:s|ed|ing|able)?\b(?! (?:out|of)\b)/],
    rank: 5,
    head: /\b(?:sort(?:s|ed|ing|able)?(?: (?:order|options?|function|functionality))?|ordered|ranking)\b/,
    fallbacks: { thing: 'the list', asked: 'which order should apply at first' },
    told: tells(/\bby \p{L}| first\b/u, { asked: 'should the order be ascending or descending' }),
    criteria: holds(
      'Numbers and dates in {thing} are sorted by value, not as text.',
      'Entries without a value come last and are not dropped.',
      'Entries with equal values always have the same order.',
    ),
    questions: ask('{asked}, and which other orders should be offered?'),
  },
  {
    ...plain,
    id: 'recommend',
    cues: [/\brecommend(?:s|ed|ation|ations|er)?\b/, /\bsuggest(?:s|ed|ing|ion|ions)?\b/],
    rank: 4,
    criteria: holds(
      'Each suggestion says what it is based on.',
      'If there is not enough data, no suggestion is made.',
      'A suggestion changes nothing by itself.',
    ),
    questions: ask('which data should the suggestions be based on, and how will we know that they are good?'),
    drivers: ['quality has to be measured'],
  },
]
