// Patterns for features that show: dashboards, reports, previews, lists, states, media.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const showFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'report',
    cues: [
      /(?<!\b(?:to|can|let \w{2,20}|and) )\breport(?:s|ing)?\b(?! (?:a |an |the )?(?:bug|error|issue|abuse|problem|user|post|comment)s?)(?! (?:a|an|the|their|my|that|it) )/,
      /\b(?:statistics|stats|analytics|insights?|metrics|kpis?)\b/,
      /\b(?:usage|cost|time|spend|expense|coverage) (?:tracking|tracker|summary|breakdown)\b/,
      /\b(?:weekly|monthly|yearly|annual|daily)\b.{0,25}\b(?:summary|overview|recap|digest)\b/,
      /\btrends?\b|-over-\w+ analysis\b/,
    ],
    unless: [
      /\b(?:crash|bug|error) report|\banalytics integration/,
      /^report(?:$| (?:on|to|back|whether|if|that|when|the|an?)\b)/,
    ],
    rank: 4,
    fallbacks: { thing: 'the report' },
    criteria: holds(
      'Each figure of {thing} agrees with the single entries behind it.',
      'Where there is no data yet, this is said.',
      'Zero is shown only where zero was counted.',
    ),
    questions: ask('which figures are needed, over which period, and how exactly is each one counted?'),
    drivers: ['how each figure is counted has to be agreed'],
  },
  {
    ...plain,
    id: 'chart',
    cues: [
      /\b(?:chart|graph|plot|histogram|heat-?map|sparkline|gantt|diagram|timeline)s?\b/,
      /\bvisuali[sz](?:e|es|ed|ation|ations|er|ing)\b/,
    ],
    unless: [
      /\b(?:graphql|call graph|graph database|knowledge graph|dependency graph)\b(?! visual)/,
      /^(?:process|parse|load|convert)\b/,
    ],
    rank: 5,
    fallbacks: { thing: 'the values' },
    criteria: holds(
      'For {thing}, what is drawn agrees with the data, part by part.',
      'A gap in the data is marked as one.',
      'No data at all gives a note, not an error.',
    ),
    questions: ask(
      'which question should a reader be able to answer from {thing}, and which kind of picture suits it?',
    ),
  },
  {
    ...plain,
    id: 'preview',
    screen: true,
    cues: [
      /\bpreview(?:s|ed|ing)?\b/,
      /\bthumbnails?\b/,
      /\brender(?:s|ed|ing)? (?:\S+ ){0,3}(?:as|inline|files?|html|markdown)\b/,
      /\b(?:html|markdown|latex|syntax) (?:rendering|highlighting|support)\b/,
      /\b(?:live|file|image|document|media) view(?:er)?\b/,
    ],
    unless: [/\bpreview mode\b|\bwhile preview/],
    rank: 4,
    criteria: holds(
      'The preview looks as the final result does.',
      'Content that is damaged or of an unknown kind is named as such.',
      'The original stays as it is.',
    ),
    questions: ask('which kinds of content must it show, and how close must it be to the result?'),
  },
  {
    ...plain,
    id: 'progress',
    cues: [
      /\b(?:progress|loading) (?:bar|bars|indicator|indicators|spinner|spinners|state|states|screen|icon)\b/,
      /\bspinners?\b/,
      /\bskeletons?\b/,
      /\b(?:no|missing) (?:visual )?(?:indication|feedback|indicator)\b(?! (?:of|for|whether|that|which)\b)/,
      /\bshow (?:the )?(?:progress|status)\b/,
    ],
    rank: 4,
    fallbacks: { thing: 'the indicator' },
    criteria: holds(
      'By {thing} one can see from the start that the work runs.',
      'Where it fails, this is named in the same place.',
      'Once it has ended, it is shown as ended.',
    ),
    questions: ask('for which operations exactly is it wanted, and may one cancel them?'),
    drivers: ['number of places that need it'],
  },
  {
    ...plain,
    id: 'list-view',
    screen: true,
    cues: [
      /\b(?:list|table|grid|card|gallery|kanban|board|calendar|tree) (?:view|page|screen|layout)\b/,
      /\bkanban(?: board)?\b/,
      /\bleader-?boards?\b/,
      /\bgaller(?:y|ies)\b/,
      /\bcatalog(?:ue)?\b/,
    ],
    rank: 3,
    fallbacks: { thing: 'the list' },
    criteria: holds(
      'Every entry of {thing} is there once.',
      'Where there is no entry yet, it says so and offers the way to the first one.',
      'What must be seen of an entry is seen at a glance.',
    ),
    questions: ask('which properties must be visible at a glance, and what can be done from there?'),
  },
]
