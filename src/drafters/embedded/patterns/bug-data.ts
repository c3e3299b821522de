// Patterns for bugs in data: wrong, missing, lost, doubled, out of step, out of order, badly encoded.
import { generalBug } from './bug-general.ts'
import type { BugPattern } from './bug-pattern.ts'

export const dataBugs: readonly BugPattern[] = [
  {
    ...generalBug,
    id: 'lost-data',
    cues: [
      /\b(?:data|record|file|note|photo|change|edit|order|booking|setting)s? (?:is|are|was|were|gets?) (?:gone|wiped|lost|erased)\b/,
      /\b(?:wip(?:es|ed|ing)|corrupt(?:s|ed|ing)?|deletes? (?:whole|all|every|other|my|our))\b/,
      /\b(?:los(?:es|ing|t|e)|is gone) (?:\S+ ){0,3}(?:data|record|file|attachment|message|note|photo|change|edit|order|booking|setting|document|comment|text|work|history|progress|transport)s?\b/,
      /\bdata (?:loss|resets?)\b/,
    ],
    unless: [
      /\blos(?:es?|ing|t) (?:\S+ )?(?:focus|connection|signal|satisfaction|time|customers?|quality|selection|position|place|track|session|control)\b/,
      /\binstead of overwriting\b/,
    ],
    rank: 8,
    severity: 'critical',
    criteria: [
      { statement: 'Everything that was there before these steps is still there after them.' },
      { statement: 'After a restart or a reload, all of it is still there.' },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'what has been lost so far, whose is it, and can it be restored?',
      },
    ],
    drivers: ['stored values may need a correction'],
    inputs: { dataLoss: true },
  },
  {
    ...generalBug,
    id: 'not-saved',
    cues: [
      /\b(?:not|n['’]t|never) (?:being )?(?:saved|stored|persisted|kept|written|recorded)\b/,
      /\b(?:doesn['’]?t|not|cannot) (?:save|saving|persist|store|remember|keep|record)\b/,
      /\b(?:resets?|lost) (?:on|after|when)\b|\blost at\b/,
    ],
    rank: 6,
    criteria: [
      {
        statement: 'A confirmed change is still there after closing and opening it again.',
      },
      { statement: 'After a second change, the newer state is kept, not the older one.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'when is it gone: immediately, after reloading, or after a restart?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'duplicate',
    cues: [
      /\b(?:duplicat(?:es|ed|ing|ion)|(?:creat|show|send|add)e?s (?:\S+ )?duplicates?|twice|doubled|double (?:bookings?|entries)|(?:several|multiple) times|more than once|repeated(?:ly)?)\b/,
      /^(?:fix )?duplicates?\b/,
      /\bghost (?:bookings|entries|orders)\b/,
      /\b(?:two|2) \S+ (?:exist|appear)\b/,
    ],
    unless: [
      /, twice (?:on|last)\b|\btwice (?:a|per) (?:day|week|month|year)\b|\bdouble up\b|\b(?:add|take|count|deduct|off|summed|play|call|number|with)\w* (?![^,;]{0,60}\buser)(?:[^,;]{0,60} )?twice\b/,
      /\b(?:click|press|tap|hit|select|push)\w*\b[^,;]{0,50}\btwice\b|\btimes in a row\b|\bworks? (?:more than once|twice|again)\b/,
      /\b(?:closes?|runs?|starts?|fires?|opens?|plays?|loads?) twice\b|\bindependent duplicate|\bnormali[sz]\w+/,
    ],
    rank: 6,
    criteria: [
      { statement: 'Repeating the step, or a late response, does not create a second result.' },
      { statement: 'Two separate entries that only look alike are both kept.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'what should happen to the duplicates that exist already?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'sync',
    cues: [
      /(?<![\w-])(?:out of (?:sync|date|step)|stale|outdated)\b/,
      /\b(?:not|n['’]t|never|only) (?:be |being |get |gets )?(?:updat(?:e|es|ed|ing)|refresh(?:ed|es|ing)?)\b/,
      /\b(?:still|keeps?) show(?:s|ing)? (?:the )?(?:old|previous|last)\b/,
      /\bcache (?:issue|problem|bug|invalidation)\b/,
    ],
    unless: [/\b(?:is|are) not updated to\b/],
    rank: 5,
    criteria: [
      { statement: 'After two changes in a row, the last one is shown.' },
      { statement: 'Neither of the two changes is lost.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'where was the change made, where does the old state appear, and does reloading help?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'timezone',
    cues: [
      /\b(?:time ?zones?|utc|dst|daylight saving|(?:winter|summer) time|clocks (?:go|went|chang\w+)|leap year|wrong (?:date|day|time|hour)s?|day off by one|hours? ahead)\b/,
      /\b(?:date|dates|time|times|clock)\b.{0,20}\b(?:wrong(?! (?:month|year))|off by|incorrect|shifted|mismatch)/,
    ],
    unless: [/\b(?:each|every|first|same) time\b/],
    rank: 7,
    criteria: [
      { statement: 'Day and time are right shortly before and after midnight, in other time zones too.' },
      { statement: 'On the day the clocks change, no hour is lost or counted twice.' },
    ],
    questions: [{ field: 'details.expected', question: 'which time zone or date format should apply here?' }],
    drivers: ['stored values may need a correction'],
  },
  {
    ...generalBug,
    id: 'encoding',
    cues: [
      /\b(?:unicode|utf-?8|encod(?:e|ed|es|ing)|umlauts?|accents|emojis?|special char(?:acter)?s?|garbled|&amp;)\b/,
      /[ŐőŰűß]/,
    ],
    unless: [/\bnormali[sz]\w+/],
    rank: 6,
    criteria: [
      { statement: 'Accents, other scripts, quotation marks and markup stay as they were entered.' },
      { statement: 'Saving the text and reading it again does not change it.' },
    ],
    questions: [
      { field: 'details.steps', question: 'which exact text is entered, and what is shown instead?' },
    ],
  },
  {
    ...generalBug,
    id: 'wrong-result',
    cues: [
      /\b(?:wrong(?:ly)?|incorrect(?:ly)?|misreads?|off by|miscalculat\w+|mismatch(?:es|ed)?|inconsistent(?:ly)?|invalid (?:dates?|values?|results?|numbers?|totals?)|(?:is|are|was|shows?) invalid|nan|negative|rounding|rounded|halved|swapped|reversed(?! \w+ \w+ing\b)|always (?:zero|empty)|bogus)\b/,
      /\b(?:does|do|did|may)(?:n['’]t| not) (?:match|add up|agree|compute|calculate|count|correspond)\b/,
      /\b(?:total|sum|count|amount|average|score|balance|price|result|number|value|rate|tax)s?\b.{0,40}\b(?:is zero|off|too (?:high|low|big|small|large)|lower|higher)\b/,
      /\b(?:comes?|came) out (?:\S+ )?(?:too|wrong|as|with|different)\b/,
      /\b(?:charged|counted|calculated|treated|counts|treats|flags) (?:\S+ ){0,4}(?:as|to|for|under)\b/,
    ],
    unless: [
      /\b(?:version|path|type|schema) mismatch/,
      /\bwrong (?:\S+ )?(?:page|message|colou?r|icon|place|position|spot|size|text|label|hue)/,
      /\bincorrectly (?:align|wrap|plac|position)\w*|\bvalid json\b/,
      /\b(?:descriptions?|docs|documentation|comments?)\b/,
    ],
    rank: 4,
    criteria: [
      {
        statement: 'An example with its right result is recorded in this item and gives exactly that result.',
      },
      { statement: 'Every other place that shows the same value agrees with it.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'for one example: what is the result today, and what would be right?',
      },
    ],
    drivers: ['stored values may need a correction'],
  },
  {
    ...generalBug,
    id: 'deviation',
    cues: [
      /\b(?:(?:in)?accura(?:cy|te)|deviat\w+|unreliable|(?:under|over)-?(?:predict|estimat)\w+|too (?:aggressive|sensitive|strict|lenient))\b/,
    ],
    rank: 4,
    criteria: [
      {
        statement: 'How far it is off is measured in the same way before and after the fix.',
      },
      { statement: 'Values that are right today stay right.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'which result is still acceptable, and how is it measured?',
      },
    ],
    drivers: ['the cause has to be measured first'],
  },
  {
    ...generalBug,
    id: 'missing-data',
    cues: [
      /\b(?:missing|disappear(?:s|ed|ing)?|vanish(?:es|ed)?|nowhere|(?:is|are|being) invisible|omit(?:s|ted)?|skip(?:s|ped)?(?! (?:a|tests?)\b)|not (?:displaying|shown|showing|visible|found|there|loading|rendered|returning))\b/,
      /\b(?:does|do|did|will|would)(?:n['’]?t| not) (?:show|appear|display|list|load|include|render|return|contain|have|exist|fetch|populate|reach)\b/,
      /\b(?:isn['’]t|aren['’]t|never) (?:shown|showing|displayed|displaying|listed|visible|shows?|appears?|there|included)\b/,
      /^(?:there (?:is|are) )?no \S+/,
      /\b(?:is|are|stays?|shows?|remains?|was|were|turns?|goes|went|left|appears?|be|looks?|renders?|opens?|field) (?:an? |all |just )?(?:blank|empty)\b|^(?:blank|empty) (?!array|string|object)|\b(?:blank|empty) (?:page|screen|list|result|table|view|window|body|response|file|place|area|chart|map|export|report|pdf|mail)s?\b/,
      /\bbring back (?:empty|no)\b|\bshows? 0\b|\bhas 0 rows\b/,
    ],
    unless: [
      /\bno longer\b/,
      /\bmissing (?:copies|permission|translation|test|tests|docs|dependency|process)\b|^missing:|\bthat (?:is|are) missing\b/,
      /^there (?:is|are) no (?:\S+ ){0,2}(?:way|conflict|garbage|validation|limit|check|support|test|guard|lock)\w*/,
    ],
    rank: 4,
    criteria: [
      { statement: 'Nothing that is shown today is missing afterwards.' },
      { statement: 'Nothing is shown twice.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'is it always missing{when}, or only in certain cases, and in which?',
      },
    ],
  },
]
