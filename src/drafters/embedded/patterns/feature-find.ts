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
        then: 'every match that {who} may see is listed, and no other',
      },
      {
        given: 'no match exists',
        when: '{who} searches',
        then: 'the page says that nothing was found and keeps the words for a change',
      },
      {
        given: 'a word in other capitals, with an accent or with spaces around it',
        when: '{who} searches for it',
        then: 'the same matches are listed',
      },
      {
        given: '{thing} that {who} may not see',
        when: '{who} searches for a word in {it}',
        then: 'nothing of {it} appears, neither in the list nor in the count',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'which fields should a search of {thing} look at, and in which order should matches appear?',
      },
      {
        field: 'details.outOfScope',
        question: 'must the search of {thing} tolerate typing errors, or is an exact match enough for now?',
      },
    ],
    drivers: ['amount of content and the order of matches'],
    inputs: {},
  },
  {
    id: 'autocomplete',
    cues: [
      /\bauto-?(?:complete|completion|completing|fill|suggest)\b/,
      /\btype-?ahead\b/,
      /\b(?:tab|code) completion\b/,
      /\bsuggest(?:s|ed|ions?)?\b.{0,30}\b(?:while|when|as) (?:i |you |they |the user )?typ/,
      /\bpre-?fill(?:s|ed|ing)?\b/,
    ],
    rank: 6,
    head: /\b(?:auto-?(?:complete|completion|fill|suggest)|type-?ahead|completion|suggestions?|pre-?fill(?:ed|ing)?)\b/,
    fallbacks: { thing: 'the field' },
    criteria: [
      {
        given: '{aWho} has typed the start of a known value',
        when: 'the suggestions for {thing} appear',
        then: '{who} can take one with the keyboard or the pointer and the field holds exactly that value',
      },
      {
        given: 'no known value fits what was typed',
        when: '{who} goes on typing',
        then: 'no suggestion covers the field and the typed text is kept',
      },
      {
        given: '{aWho} keeps typing while suggestions are being fetched',
        when: 'an older answer arrives late',
        then: 'it does not replace the suggestions for the newer text',
      },
      {
        given: 'values that {who} may not see',
        when: 'suggestions are shown',
        then: 'none of these values is among them',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'where do the suggestions for {thing} come from, and may a value be entered that is not among them?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'filter',
    cues: [
      /\bfilter(?:s|ed|ing|able)?\b/,
      /\bnarrow (?:down|the)\b/,
      /\b(?:only show|show only|exclude|hide) \S+/,
      /\bfacets?\b/,
      /--exclude\b/,
    ],
    unless: [/^filter out\b/, /\b(?:low|high|band)-?pass\b/, /\b(?:spam|photo|image|audio|blur) filters?\b/],
    rank: 5,
    head: /\b(?:filter(?:s|ed|ing|able)?|facets?|exclude|show only|only show)\b(?: (?:buttons?|options?|bar|panel|criteria|functionality))?/,
    fallbacks: { thing: 'the list' },
    criteria: [
      {
        given: '{thing} with entries that fit a filter and entries that do not',
        when: '{who} sets the filter',
        then: 'exactly the entries that fit are shown and their number is given',
      },
      {
        given: 'two filters are set',
        when: '{who} removes one of them',
        then: 'the other one stays in force',
      },
      {
        given: 'no entry fits',
        when: '{who} sets the filter',
        then: 'the page says that nothing fits and offers to clear the filters',
      },
      {
        given: '{aWho} has set a filter',
        when: '{who} opens an entry and comes back',
        then: 'the filter is still set',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'by which properties must {thing} be filtered, and must a combination of them be possible?',
      },
      {
        field: 'details.outOfScope',
        question: 'should a chosen filter on {thing} be kept for the next visit?',
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
        then: 'the entries stand in that order over all pages and the property and direction are shown',
      },
      {
        given: 'entries with the same value',
        when: '{who} sorts by that property',
        then: 'their order is the same each time',
      },
      {
        given: 'entries without a value',
        when: '{who} sorts by that property',
        then: 'they stand together at the end and are not dropped',
      },
      {
        given: 'names with capitals, accents and digits',
        when: '{who} sorts by name',
        then: 'they stand where a reader of that language looks for them',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'by which property {isThing} sorted at first, and which others can be chosen?',
      },
      {
        field: 'details.outOfScope',
        question: 'should the chosen order of {thing} be kept for the next visit?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'group',
    cues: [
      /\bgroup(?:s|ed|ing)? (?:by|of|items|together|similar|tabs|the)\b/,
      /\b(?:categor(?:y|ies|i[sz]e|i[sz]ation)|folders?|collections?|playlists?|sub-?(?:folders?|categor\w+))\b/,
    ],
    rank: 3,
    head: /\b(?:group(?:s|ed|ing)?|categor(?:y|ies|i[sz]e|i[sz]ation)|folders?|collections?)\b/,
    fallbacks: { thing: 'the entries' },
    criteria: [
      {
        given: 'entries that belong together',
        when: '{who} puts them into a group',
        then: 'they are shown under its name and their number is given',
      },
      {
        given: 'a group that still holds entries',
        when: '{who} removes the group',
        then: '{who} is asked what shall happen to the entries and none is lost',
      },
      {
        given: 'an entry without a group',
        when: '{who} looks at the whole',
        then: 'it is still found, in a place of its own',
      },
      {
        given: 'a group of the same name exists',
        when: '{who} creates another',
        then: 'a message says so and no second one is created',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'may an entry stand in more than one group, and who may create groups for {thing}?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'paging',
    cues: [/\bpaginat\w+\b/, /\binfinite scroll(?:ing)?\b/, /\bload more\b/, /\blazy[- ]?load(?:ing)?\b/],
    rank: 6,
    head: /\b(?:pagination|paginate[ds]?|infinite scroll(?:ing)?|lazy[- ]?load(?:ing)?|load more)\b/,
    fallbacks: { thing: 'the list' },
    criteria: [
      {
        given: '{thing} with more entries than one page holds',
        when: '{who} goes to the next page',
        then: 'the following entries are shown, none twice and none left out',
      },
      {
        given: 'an entry is added or removed meanwhile',
        when: '{who} goes on',
        then: 'no other entry is skipped',
      },
      {
        given: '{aWho} has opened an entry from a later page',
        when: '{who} goes back',
        then: 'the same place in {thing} is shown',
      },
      {
        given: 'the next page cannot be loaded',
        when: '{who} asks for it',
        then: 'what is shown stays and the attempt can be repeated',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'how many entries of {thing} belong on one page, and must each page have an address of its own?',
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
      {
        given: '{aWho} with a history in the product',
        when: 'suggestions are shown',
        then: 'each one can be opened and says why it is shown',
      },
      {
        given: '{aWho} without any history',
        when: 'suggestions are due',
        then: 'a general choice is shown instead of an empty place',
      },
      {
        given: 'a suggestion that {who} has dismissed',
        when: 'suggestions are shown again',
        then: 'it is not among them',
      },
      {
        given: 'something that is no longer available',
        when: 'suggestions are shown',
        then: 'it is not among them',
      },
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
  {
    id: 'map',
    cues: [
      /\bmaps?\b(?=$| (?:view|layers?|screen|page|of|with|showing|that|where))/,
      /\bgeo-?(?:location|fence|fencing|coding)\b/,
      /\bgps\b/,
      /\bnear(?:by|est)\b/,
      /\broutes?\b.{0,20}\b(?:between|optimi[sz]ation|planning|planner)\b/,
      /\blocation[- ]?(?:sharing|tracking|based|search)?\b(?= |$)/,
    ],
    unless: [
      /\b(?:source|site|road|mind|heat|key|hash|tile|bit|tree)[- ]?maps?\b/,
      /\bgame|level|dungeon|minimap\b/,
    ],
    rank: 4,
    head: /\b(?:maps?|gps|geo-?location|location|routes?)\b(?: (?:view|layer|optimization|planning|sharing|tracking))?/,
    fallbacks: { thing: 'the places' },
    criteria: [
      {
        given: '{thing} with a known position',
        when: '{who} opens the map',
        then: 'each one stands at its position and can be opened from there',
      },
      {
        given: 'entries without a position',
        when: '{who} opens the map',
        then: 'they are listed beside it and not left out silently',
      },
      {
        given: '{aWho} who does not share a position',
        when: '{who} opens the map',
        then: 'a chosen place can be used instead',
      },
      {
        given: 'a great number of entries close together',
        when: '{who} looks at them',
        then: 'they are bundled and can be told apart after zooming in',
      },
      {
        given: 'there is no connection',
        when: '{who} opens the map',
        then: 'a message says so and the list of entries can still be used',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'where do the positions for {thing} come from, and how exact must they be?',
      },
    ],
    drivers: ['depends on map data from outside'],
    inputs: {},
  },
]
