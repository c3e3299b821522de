// Patterns for features that show: dashboards, reports, previews, lists, states, media.
import type { FeaturePattern } from './feature-pattern.ts'

export const showFeatures: readonly FeaturePattern[] = [
  {
    id: 'dashboard',
    cues: [
      /\bdashboards?\b/,
      /\boverview (?:page|screen|of)\b/,
      /\bhome ?(?:page|screen) (?:with|that shows|showing)\b/,
    ],
    rank: 5,
    head: /\b(?:dashboards?|overview)\b(?: (?:page|screen|view|widgets?|enhancements|improvements))?/,
    fallbacks: { thing: 'the figures' },
    criteria: [
      {
        given: '{aWho} with data in the product',
        when: '{who} opens the dashboard',
        then: 'each figure agrees with the list that it can be opened to, and says as of when it is',
      },
      {
        given: '{aWho} without any data yet',
        when: '{who} opens the dashboard',
        then: 'it says what will be shown and how to start, instead of empty frames',
      },
      {
        given: 'one source of figures cannot be reached',
        when: '{who} opens the dashboard',
        then: 'the other figures are shown and the missing one is marked',
      },
      {
        given: '{aWho} who may see only a part of the data',
        when: '{who} opens the dashboard',
        then: 'the figures count only that part',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'which decisions should {who} be able to take from the dashboard, and which figures does that need?',
      },
      { field: 'details.outOfScope', question: 'how fresh must the figures be, and over which period?' },
    ],
    drivers: ['number of figures and of sources behind them'],
    inputs: {},
  },
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
      {
        given: 'entries that count for the figures',
        when: '{who} opens the figures',
        then: 'they agree with the single entries behind them',
      },
      {
        given: 'there is no data yet',
        when: '{who} opens the figures',
        then: 'the page says that there is none instead of showing zero as a result',
      },
      {
        given: 'an entry is corrected later',
        when: '{who} opens the figures again',
        then: 'the correction is counted',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which figures are needed, and how exactly is each one counted?',
      },
      {
        field: 'details.outOfScope',
        question: 'who reads the figures, and what do they decide with them?',
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
    unless: [/\b(?:graphql|call graph|graph database|knowledge graph|dependency graph)\b/],
    rank: 5,
    head: /\b(?:(?:bar|line|pie|new|interactive) )*(?:charts?|graphs?|plots?|histograms?|diagrams?|visuali[sz](?:e|ation|ations|er)|timeline)\b(?: types?)?/,
    fallbacks: { thing: 'the values' },
    criteria: [
      {
        given: 'known values for {thing}',
        when: '{who} opens the chart',
        then: 'each point agrees with its value and the axes are labelled with name and unit',
      },
      {
        given: 'gaps, zero and negative values',
        when: '{who} opens the chart',
        then: 'a gap is not drawn as zero and no value is cut off',
      },
      {
        given: '{aWho} who cannot tell the colours apart',
        when: '{who} reads the chart',
        then: 'the series can be told apart by label or pattern and the values can be read as text',
      },
      {
        given: 'there is nothing to draw yet',
        when: '{who} opens the chart',
        then: 'a message says so instead of an empty frame',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which question should a reader be able to answer from the chart of {thing}?',
      },
      { field: 'details.outOfScope', question: 'over which range and in which steps are the values shown?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'preview',
    cues: [
      /\bpreview(?:s|ed|ing)?\b/,
      /\bthumbnails?\b/,
      /\bdiff view\b/,
      /\brender(?:s|ed|ing)? (?:\S+ ){0,3}(?:as|inline|files?|html|markdown)\b/,
      /\b(?:html|markdown|latex|syntax) (?:rendering|highlighting|support)\b/,
      /\b(?:live|file|image|document|media) view(?:er)?\b/,
    ],
    rank: 4,
    head: /\b(?:live |image |file )?(?:previews?|thumbnails?|rendering|viewer)\b/,
    fallbacks: { thing: 'the content' },
    criteria: [
      {
        given: '{thing} that can be shown',
        when: '{who} opens the preview',
        then: 'the preview looks as the final result does and the original is not changed',
      },
      {
        given: 'content that is damaged or of an unknown kind',
        when: '{who} opens the preview',
        then: 'a message says that it cannot be shown and the original can still be reached',
      },
      {
        given: 'content above the size that can be shown at once',
        when: '{who} opens the preview',
        then: 'a part is shown and marked as a part',
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
      /\bloading\b/,
    ],
    rank: 4,
    head: /\b(?:progress|loading|status)(?: (?:bars?|indicators?|spinners?|states?|screen))?\b/,
    fallbacks: { thing: 'the work in progress' },
    criteria: [
      {
        given: 'an operation that takes time',
        when: '{who} starts it',
        then: 'it is visible at once that it runs, and on what',
      },
      {
        given: 'the operation fails',
        when: '{who} looks at the screen',
        then: 'the indicator is gone, the failure is named and the operation can be repeated',
      },
      {
        given: 'the operation ends before the indicator would be seen',
        when: '{who} looks at the screen',
        then: 'nothing flickers',
      },
      { given: '{aWho} with a screen reader', when: 'the state changes', then: 'the change is announced' },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'which operations are meant, and can {who} cancel them?' },
    ],
    drivers: ['number of places that need it'],
    inputs: {},
  },
  {
    id: 'list-view',
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
        then: 'every entry that {who} may see is there with the agreed properties',
      },
      {
        given: 'there is no entry yet',
        when: '{who} opens the view',
        then: 'it says so and offers the way to the first one',
      },
      {
        given: 'texts longer than their place',
        when: '{who} looks at the view',
        then: 'the full text can be reached and nothing overlaps',
      },
      {
        given: 'an entry is changed by another person meanwhile',
        when: '{who} acts on it',
        then: '{who} sees the current state before anything is overwritten',
      },
      { given: 'a narrow screen', when: '{who} opens the view', then: 'no content is cut off' },
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
  {
    id: 'sound',
    cues: [/\b(?:sounds?|sfx|jingles?|soundtracks?|music|chimes?|beeps?|audio cues?)\b/],
    unless: [/\bsound (?:servers?|cards?|drivers?|engine)\b/, /\bmusic (?:player|library|service)\b/],
    rank: 2,
    head: null,
    fallbacks: { thing: 'the sound' },
    criteria: [
      {
        given: 'sound is turned on',
        when: '{thingIs} due',
        then: 'it can be heard once, at the right moment',
      },
      {
        given: 'sound is turned off or the device is mute',
        when: '{thingIs} due',
        then: 'nothing is heard, and what it should tell can still be seen',
      },
      {
        given: 'another sound is playing',
        when: '{thingIs} due',
        then: 'neither of the two is cut off or louder than the volume that is set',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'at which moments exactly should {thing} be heard, and where do people turn {it} off?',
      },
    ],
    drivers: ['differences between devices'],
    inputs: {},
  },
  {
    id: 'media',
    cues: [
      /\b(?:videos?|audio|podcasts?|playback|(?:audio|video|music|media) player|songs?|voice (?:memos?|notes?|messages?|recordings?)|microphone|mic|camera|subtitles?)\b/,
    ],
    unless: [
      /\bplayer (?:can|control|movement|health|inventory)\b/,
      /\bplayers?\b.{0,30}\b(?:enemy|level|weapon|score|game)\b/,
    ],
    rank: 2,
    head: null,
    fallbacks: { thing: 'the media' },
    criteria: [
      {
        given: '{aWho} on a device that can play it',
        when: '{who} starts {thing}',
        then: 'the playing starts and can be paused, stopped and turned off for good',
      },
      {
        given: 'a device or a setting that forbids sound, motion or recording',
        when: '{thingIs} due',
        then: 'the setting is respected and the product can be used without it',
      },
      {
        given: 'a file that is damaged or cannot be loaded',
        when: '{who} starts {thing}',
        then: 'a message says so and the rest of the page keeps working',
      },
      {
        given: '{aWho} leaves the page or locks the device',
        when: '{thingIs} active',
        then: 'the playing stops or goes on as agreed, and no two play at once',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'on which devices must {thing} work, and what happens in the background?',
      },
    ],
    drivers: ['differences between devices'],
    inputs: {},
  },
]
