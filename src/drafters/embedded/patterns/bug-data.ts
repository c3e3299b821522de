// Patterns for bugs in data: wrong, missing, lost, doubled, out of step, out of order, badly encoded.
import type { BugPattern } from './bug-pattern.ts'

export const dataBugs: readonly BugPattern[] = [
  {
    id: 'lost-data',
    cues: [
      /\b(?:data|records?|files?|notes?|photos?|changes|edits|orders?|bookings?|settings) (?:is|are|was|were|gets?) (?:gone|wiped|lost|erased)\b/,
      /\b(?:wip(?:es|ed|ing)|corrupt(?:s|ed|ing)?|deletes? (?:whole|all|every|other|my|our))\b/,
      /\b(?:los(?:es|ing|t|e)|is gone) (?:\S+ ){0,3}(?:data|records?|files?|attachments?|messages?|notes?|photos?|changes|edits|text|work|orders?|bookings?|settings|history|documents?|comments?|progress|seconds|transports?)\b/,
      /\boverwrites (?:the|an?) \S+ with (?:an? )?(?:empty|old|blank)\b/,
      /\bdata (?:loss|resets?)\b/,
    ],
    unless: [
      /\blos(?:es?|ing|t) (?:their|its|the )?(?:focus|connection|network|signal|satisfaction|time|money|customers?|game|weight|contrast|quality|precision|alignment|scroll|selection|position|place|colou?rs?|formatting|sync|context|track|life|health|points|session|state|style|styling|balance|interest|control)\b/,
      /\binstead of overwriting\b/,
    ],
    rank: 8,
    severity: 'critical',
    fallbacks: { thing: 'the data' },
    criteria: [
      {
        given: 'the step is interrupted half way',
        when: 'the data is looked at',
        then: 'either the old state or the new one is there whole',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'what was lost so far and for whom, and can it be restored?',
      },
      { field: 'details.steps', question: 'which steps lead to the loss, and does it happen each time?' },
      { field: 'details.expected', question: 'what should be left after these steps?' },
    ],
    drivers: ['data that is damaged already may have to be restored'],
    inputs: { dataLoss: true },
  },
  {
    id: 'not-saved',
    cues: [
      /\b(?:not|n['’]t|never) (?:being )?(?:saved|stored|persisted|kept|written|recorded)\b/,
      /\b(?:doesn['’]?t|not|cannot) (?:save|saving|persist|store|remember|keep|record)\b/,
      /\bforgets?\b/,
      /\b(?:reset|resets|lost) (?:on|after|when|at) ?(?:server |app |page |the )?(?:restart|reload|refresh|update|reboot|rotation|start)?/,
      /\breset (?:at|on)\b/,
    ],
    unless: [/\bsave button\b.{0,30}\b(?:nothing|overlap|colou?r|align)/],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the change' },
    criteria: [
      {
        given: 'a change that was made and confirmed',
        when: 'the place is closed and opened again',
        then: 'the change is still there',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'at which moment is it gone: at once, after reloading, or after a restart?',
      },
      { field: 'details.expected', question: 'for how long, and where, should it be kept?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'duplicate',
    cues: [
      /\b(?:duplicat(?:es|ed|ing|ion)|(?:creat|show|send|stor|list|add|return|print|get|produc|sav)(?:s|es|ed|ing)? (?:\S+ )?duplicates?|twice|doubled?|(?:several|multiple) times|more than once|repeated(?:ly)?)\b/,
      /^(?:fix )?duplicates?\b/,
      /\bghost (?:bookings|entries|orders)\b/,
      /\b(?:two|2) \S+ (?:exist|appear)\b/,
    ],
    unless: [
      /\btwice (?:a|per) (?:day|week|month|year)\b/,
      /\b(?:click|press|tap|hit|select|push)\w*\b[^,;]{0,50}\btwice\b|\btimes in a row\b|\bworks? (?:more than once|twice|again)\b/,
      /\bindependent duplicate|\bnormali[sz]\w+/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: 'the step is repeated, or its answer arrives late',
        when: 'the result is looked at',
        then: 'it is there exactly once',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what brings about the second one{when}: a repeated click, a retry, or something else?',
      },
      {
        field: 'details.expected',
        question: 'which of the two should stay, and what becomes of those that exist already?',
      },
    ],
    drivers: ['what is doubled already'],
    inputs: {},
  },
  {
    id: 'sync',
    cues: [
      /(?<![\w-])(?:out of (?:sync|date|step)|stale|outdated|converge|diverge)\b/,
      /\b(?:not|n['’]t|never|only) (?:be |being |get |gets )?(?:updat(?:e|es|ed|ing)|refresh(?:ed|es|ing)?)\b/,
      /\b(?:still|keeps?) show(?:s|ing)? (?:the )?(?:old|previous|last)\b/,
      /\bcache (?:issue|problem|bug|invalidation)\b/,
    ],
    unless: [/\b(?:is|are) not updated to\b/],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the state shown' },
    criteria: [
      {
        given: 'two changes shortly after each other',
        when: 'both have been made',
        then: 'the last one is shown, and none of the two is lost',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'where was the change made, where is the old state seen, and does reloading help?',
      },
      { field: 'details.expected', question: 'within which time must the change be seen there?' },
    ],
    drivers: ['depends on the order of events'],
    inputs: {},
  },
  {
    id: 'timezone',
    cues: [
      /\b(?:time ?zones?|utc|dst|daylight saving|leap year|wrong (?:date|day|time|hour|month|year)s?|day off by one|hours? ahead)\b/,
      /\b(?:date|dates|time|times|clock)\b.{0,20}\b(?:wrong|off by|incorrect|shifted|mismatch)/,
    ],
    unless: [/\b(?:each|every|any|first|same|next|all the) time\b/],
    rank: 7,
    severity: null,
    fallbacks: { thing: 'the date or time' },
    criteria: [
      {
        given: 'a moment shortly before midnight and one shortly after it, each in its own time zone',
        when: 'both are looked at',
        then: 'each shows the right day and time',
      },
    ],
    questions: [
      { field: 'details.expected', question: 'which time zone or date format must hold here?' },
      {
        field: 'details.steps',
        question: 'for one concrete case: which date or time is shown, and which would be right?',
      },
    ],
    drivers: ['stored values may need a correction'],
    inputs: {},
  },
  {
    id: 'encoding',
    cues: [
      /\b(?:unicode|utf-?8|encod(?:e|ed|es|ing)|umlauts?|accents|emojis?|special char(?:acter)?s?|garbled|&amp;|ansi codes)\b/,
      /[ŐőŰűß]/,
    ],
    unless: [/\bnormali[sz]\w+/],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the text' },
    criteria: [
      {
        given: 'text with accents, other scripts, quotation marks and markup',
        when: 'it goes the same way',
        then: 'no character is changed, lost or interpreted',
      },
    ],
    questions: [
      { field: 'details.steps', question: 'which exact text goes in, and what comes out instead?' },
      { field: 'details.expected', question: 'how should such text look where it comes out?' },
    ],
    drivers: ['text that is stored wrongly already'],
    inputs: {},
  },
  {
    id: 'wrong-result',
    cues: [
      /\b(?:wrong(?:ly)?|incorrect(?:ly)?|misreads?|off by|miscalculat\w+|mismatch(?:es|ed)?|inconsistent(?:ly)?|invalid|nan|negative|rounding|rounded|halved|swapped|reversed|upside down|accuracy|deviat\w+|unreliable|always (?:zero|empty)|bogus|too (?:aggressive|sensitive))\b/,
      /\b(?:does|do|did)(?:n['’]t| not) (?:match|add up|agree|compute|calculate|count|correspond)\b/,
      /\bmay not correspond\b/,
      /\b(?:total|totals|sum|sums|count|counts|amount|average|score|scores|balance|price|prices|result|results|number|numbers|value|values|rate|tax)\b.{0,40}\b(?:is zero|off|too (?:high|low|big|small|large)|lower|higher)\b/,
      /not being reported correctly\b/,
      /\b(?:comes?|came) out (?:\S+ )?(?:too|wrong|as|with|different)\b/,
      /\b(?:charged|counted|calculated|treated|counts|treats|flags) (?:\S+ ){0,4}(?:as|to|for|under)\b/,
    ],
    unless: [
      /\b(?:version|path|type|schema) mismatch/,
      /\b(?:wrong|incorrect|inconsistent) (?:\S+ )?(?:page|message|error|colou?rs?|icons?|place|positions?|spot|size|font|text|label|hue)\b/,
      /\bincorrectly (?:align|wrap|plac|position)\w*|\bvalid json\b/,
      /\b(?:descriptions?|docs|documentation|comments?)\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the result' },
    criteria: [
      {
        given: 'further examples whose right result is agreed, border cases among them',
        when: 'the same steps are taken with each of them',
        then: 'none of the results differs from the one agreed',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'for one concrete example: what comes out, and what would be right?',
      },
      {
        field: 'details.steps',
        question: 'is it wrong in every case{when}, or only in certain ones, and in which?',
      },
    ],
    drivers: ['results that were stored or sent already'],
    inputs: {},
  },
  {
    id: 'missing-data',
    cues: [
      /\b(?:missing|disappear(?:s|ed|ing)?|vanish(?:es|ed)?|nowhere|(?:is|are|being) invisible|omit(?:s|ted)?|skips?|skipped|not (?:displaying|shown|showing|visible|found|there|loading|rendered|returning))\b/,
      /\b(?:does|do|did|will|would)(?:n['’]?t| not) (?:show|appear|display|list|load|include|render|return|contain|have|exist|fetch|populate|reach)\b/,
      /\b(?:isn['’]t|aren['’]t|never) (?:shown|showing|displayed|displaying|listed|visible|shows?|appears?|there|included)\b/,
      /^(?:there (?:is|are) )?no \S+/,
      /\b(?:is|are|stays?|shows?|remains?|was|were|turns?|goes|went|left|appears?|be|looks?|renders?|opens?|field) (?:an? |all |just )?(?:blank|empty)\b|^(?:blank|empty) |\b(?:blank|empty) (?:pages?|screens?|lists?|results?|tables?|views?|windows?|body|responses?|files?|places?|areas?|boxes|charts?|maps?|exports?|reports?|pdfs?|mails?)\b/,
      /\bbring back (?:empty|no)\b|\bshows? 0\b|\bhas 0 rows\b/,
    ],
    unless: [
      /\bno longer\b/,
      /\bmissing (?:permission|translation|test|tests|docs|dependency|process)\b|^missing:|\bthat (?:is|are) missing\b/,
      /^there (?:is|are) no (?:\S+ ){0,2}(?:way|conflict|garbage|validation|limit|check|support|test|guard|lock)\w*/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the content' },
    criteria: [],
    questions: [
      {
        field: 'details.steps',
        question: 'is it missing always and for everybody{when}, or only in certain cases, and in which?',
      },
    ],
    drivers: [],
    inputs: {},
  },
]
