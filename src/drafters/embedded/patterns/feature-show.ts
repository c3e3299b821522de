// Patterns for features that show: dashboards, reports, previews, lists, states, media.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const showFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'report',
    cues: [
      /(?<!\b(?:to|can|let \w{2,20}|and) )\breport(?:s|ing)?\b(?! (?:a |an |the )?(?:bug|error|issue|abuse|problem|user|post|comment)s?)(?! (?:a|an|the|their|my|that|it|them|form|button|link) )/,
      /\b(?:statistics|stats|analytics|insights?|metrics|kpis?)\b/,
      /\btrends?\b|-over-\w+ analysis\b/,
    ],
    unless: [
      /\b(?:crash|bug|error|damage|mission|incident|accident|inspection|fault|repair|junit) report|\banalytics integration/,
      /^report(?:$| (?:on|to|back|whether|if|that|when|the|an?)\b)/,
    ],
    rank: 4,
    fallbacks: { thing: 'the report' },
    criteria: holds(
      'Each figure in {thing} matches the entries behind it.',
      'If there is no data yet, a message says so.',
      'Zero is shown only where zero was counted.',
    ),
    questions: ask('which figures are needed, over which period, and how exactly is each one counted?'),
    drivers: ['agreement on how figures are counted'],
  },
  {
    ...plain,
    id: 'chart',
    cues: [
      /\b(?:chart|graph|plot|histogram|heat-?map|sparkline|gantt|diagram|timeline)s?\b/,
      /\bvisuali[sz](?:e|es|ed|ation|ations|er|ing)\b/,
    ],
    unless: [/^(?:process|parse|load|convert)\b|\bplot (?:twist|line|hole|point|of)\b/],
    rank: 5,
    fallbacks: { thing: 'the chart' },
    criteria: holds(
      'Everything drawn in {thing} matches the data.',
      'Missing data is visible as missing.',
      'Without any data, a message is shown instead of an error.',
    ),
    questions: ask('which data should {thing} show, and which question should it answer?'),
  },
  {
    ...plain,
    id: 'preview',
    screen: true,
    cues: [/\bpreview(?:s|ed|ing)?\b/],
    unless: [/\bpreview mode\b|\bwhile preview/],
    rank: 4,
    criteria: holds(
      'The preview looks like the final result.',
      'If content cannot be previewed, a message says so.',
      'The original stays as it is.',
    ),
    questions: ask('which kinds of content should it show, and how close to the result must it be?'),
  },
  {
    ...plain,
    id: 'progress',
    cues: [
      /\b(?:progress|loading) (?:bar|bars|indicator|indicators|spinner|spinners|state|states|screen|icon)\b(?: everywhere)?/,
    ],
    rank: 4,
    fallbacks: { thing: 'the indicator' },
    criteria: holds(
      '{thingIs} visible from the start of the work.',
      'If the work fails, an error is shown in the same place.',
      'No sign of progress stays visible after the work has ended.',
    ),
    questions: ask('should {thing} show how far the work is, and should people be able to cancel the work?'),
    drivers: ['number of places'],
  },
  {
    ...plain,
    id: 'list-view',
    screen: true,
    cues: [
      /\b(?:list|table|grid|card|gallery|kanban|board|calendar|tree) (?:view|page|screen|layout)\b/,
      /\bkanban(?: board)?\b/,
    ],
    rank: 3,
    fallbacks: { thing: 'the list' },
    criteria: holds(
      'Every entry that belongs there appears in {thing} once.',
      'If there are no entries yet, a message says so.',
      'A change to an entry is visible there.',
    ),
    questions: ask('which properties should be visible for each entry, and what can be done from there?'),
  },
]
