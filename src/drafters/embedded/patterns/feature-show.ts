// Patterns for features that show: dashboards, reports, previews, lists, states, media.
import type { FeaturePattern } from './feature-pattern.ts'

export const showFeatures: readonly FeaturePattern[] = [
  {
    id: 'report',
    cues: [
      /(?<!\b(?:to|can|let \w{2,20}|and) )\breport(?:s|ing)?\b(?! (?:a |an |the )?(?:bug|error|issue|abuse|problem|user|post|comment)s?)(?! (?:a|an|the|their|my|that|it) )/,
      /\b(?:statistics|stats|analytics|insights?|metrics|kpis?)\b/,
      /\b(?:usage|cost|time|spend|expense|coverage) (?:tracking|tracker|summary|breakdown)\b/,
      /\b(?:weekly|monthly|yearly|annual|daily)\b.{0,25}\b(?:summary|overview|recap|digest)\b/,
      /\btrends?\b/,
    ],
    unless: [/\bcrash report/, /\btest report/, /^report (?:on|to|back|whether|if|that|when|the|an?)\b/],
    rank: 4,
    head: /\b(?:report(?:s|ing)?|statistics|stats|analytics|insights?|metrics|tracking|tracker|summary|breakdown|trends?(?: analysis)?)\b/,
    fallbacks: { thing: 'the figures' },
    criteria: [
      { statement: 'Each figure agrees with the single entries behind it.' },
      { statement: 'Where there is no data yet, this is said instead of showing zero as a result.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which figures are needed, over which period, and how exactly is each one counted?',
      },
    ],
    drivers: ['how each figure is counted has to be agreed'],
    inputs: {},
  },
  {
    id: 'chart',
    cues: [
      /\b(?:chart|graph|plot|histogram|heat-?map|sparkline|gantt|diagram|timeline)s?\b/,
      /\bvisuali[sz](?:e|es|ed|ation|ations|er|ing)\b/,
    ],
    unless: [/\b(?:graphql|call graph|graph database|knowledge graph|dependency graph)\b(?! visual)/],
    rank: 5,
    head: null,
    fallbacks: { thing: 'the values' },
    criteria: [
      {
        given: 'data whose picture is known',
        when: '{who} opens the view',
        then: 'what is drawn agrees with it, part by part',
      },
      {
        given: 'a part of the data is missing',
        when: '{who} opens the view',
        then: 'the gap is marked as one, and no error is shown',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'which question should a reader be able to answer from {thing}, and which kind of picture suits it?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'preview',
    screen: true,
    cues: [
      /\bpreview(?:s|ed|ing)?\b/,
      /\bthumbnails?\b/,
      /\bdiff view\b/,
      /\brender(?:s|ed|ing)? (?:\S+ ){0,3}(?:as|inline|files?|html|markdown)\b/,
      /\b(?:html|markdown|latex|syntax) (?:rendering|highlighting|support)\b/,
      /\b(?:live|file|image|document|media) view(?:er)?\b/,
    ],
    unless: [/\bpreview mode\b|\bwhile preview/],
    rank: 4,
    head: /\b(?:live |image |file )?(?:previews?|thumbnails?|rendering|viewer)\b/,
    fallbacks: { thing: 'the content' },
    criteria: [
      {
        given: '{thing} that can be shown',
        when: '{who} opens the preview',
        then: 'it looks as the final result does',
      },
      {
        given: 'content that is damaged or of an unknown kind',
        when: '{who} opens the preview',
        then: 'a message says that it cannot be shown, and nothing of the original is changed',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'which kinds of content must the preview of {thing} show, and how close must the preview be to the result?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'progress',
    cues: [
      /\b(?:progress|loading) (?:bar|bars|indicator|indicators|spinner|spinners|state|states|screen|icon)\b/,
      /\bspinners?\b/,
      /\bskeletons?\b/,
      /\bempty states?\b/,
      /\b(?:no|missing) (?:visual )?(?:indication|feedback|indicator)\b/,
      /\bshow (?:the )?(?:progress|status)\b/,
      /\bloading$/,
    ],
    unless: [/\badd\w* \w+ loading/],
    rank: 4,
    head: /\b(?:progress|loading|status)(?: (?:bars?|indicators?|spinners?|states?|screen))?\b/,
    fallbacks: { thing: 'the work in progress' },
    criteria: [
      {
        given: 'something that takes time',
        when: '{who} starts it',
        then: 'it can be seen at once that it runs, and only until it has ended',
      },
      {
        given: 'it fails',
        when: '{who} looks there',
        then: 'the failure is named in its place and the attempt can be repeated',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'for which operations exactly is it wanted, and may one cancel them?',
      },
    ],
    drivers: ['number of places that need it'],
    inputs: {},
  },
  {
    id: 'list-view',
    screen: true,
    cues: [
      /\b(?:list|table|grid|card|gallery|kanban|board|calendar|tree|detail|details) (?:view|page|screen|layout)\b/,
      /\b(?:columns?|rows?)\b.{0,20}\b(?:table|list|grid|view|freeze|frozen|pin|show|hide|resize)\b/,
      /\b(?:frozen|pinned|resizable) (?:columns?|rows?)\b/,
      /\b(?:jira|kanban|trello)[- ](?:type|style|like) board\b/,
      /\bkanban(?: board)?\b/,
      /\bleader-?boards?\b/,
      /\bgaller(?:y|ies)\b/,
      /\bcatalog(?:ue)?\b/,
    ],
    rank: 3,
    head: /\b(?:list|table|grid|card|kanban|calendar|tree|detail|details) (?:view|page|screen|layout)\b|\bgallery\b|\bboard\b|\bleader-?boards?\b|\bcatalog(?:ue)?\b/,
    fallbacks: { thing: 'the entries' },
    criteria: [
      {
        given: '{thing} in the product',
        when: '{who} opens the view',
        then: 'every entry is there once, with what must be seen of it at a glance',
      },
      {
        given: 'there is no entry yet',
        when: '{who} opens the view',
        then: 'it says so and offers the way to the first one',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which properties of {thing} must be visible at a glance, and what can be done from there?',
      },
    ],
    drivers: [],
    inputs: {},
  },
]
