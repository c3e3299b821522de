// Patterns for bugs in data: wrong, missing, lost, doubled, out of step, badly encoded.
import type { BugPattern } from './bug-pattern.ts'

export const dataBugs: readonly BugPattern[] = [
  {
    id: 'lost-data',
    cues: [
      /\b(?:los(?:es|ing|t|e)|wip(?:es|ed)|overwrit(?:es|ten|ing)|eras(?:es|ed)|corrupt(?:s|ed)|data corruption|corruption of)\b/,
      /\b(?:is|are|was|were|get|gets|got) (?:gone|wiped|lost)\b/,
      /\bdata (?:loss|resets?)\b/,
    ],
    unless: [
      /\blos(?:es?|ing|t) (?:their|its|the )?(?:focus|connection|network|signal|satisfaction|time|money|customers?|game|weight|contrast|quality|precision|alignment|scroll|selection|position|place|colou?rs?|formatting|sync|context|track|life|health|points|session|state|style|styling|balance|interest|control)\b/,
      /\bgame is lost\b/,
      /\boverwrit\w+ (?:the )?styles?\b/,
    ],
    rank: 8,
    severity: 'critical',
    fallbacks: { thing: 'the data', symptom: 'the loss' },
    criteria: [
      {
        given: '{thing} that was saved before',
        when: 'the product is closed and opened again after the original steps',
        then: 'everything that was saved is there unchanged',
      },
      {
        given: 'saving is interrupted or fails',
        when: 'the product is opened again',
        then: 'the last complete version is there and the failure was reported',
      },
      {
        given: 'data that was already lost by this defect',
        when: 'the correction is released',
        then: 'it is known which entries are concerned and whether they can be restored',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'whose data is concerned, since when, and can what was lost be restored?',
      },
      { field: 'details.steps', question: 'what was done last before {thing} went missing?' },
    ],
    drivers: ['data that is damaged already may have to be restored'],
    inputs: { dataLoss: true },
  },
  {
    id: 'not-saved',
    cues: [
      /\b(?:not|n['’]t|never) (?:being )?(?:saved|stored|persisted|kept|remembered)\b/,
      /\b(?:doesn['’]t|does not|don['’]t|won['’]t|not) (?:save|persist|store|remember|keep)\b/,
      /\bforgets?\b/,
      /\b(?:reset|resets|cleared|forgotten|unset|lost) (?:on|after|when) (?:server |app |page )?(?:restart|reload|refresh|update|reboot|logout|rotation)/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the change' },
    criteria: [
      {
        given: 'a change that was confirmed',
        when: 'the product is closed and opened again',
        then: 'the change is still there',
      },
      {
        given: 'saving is refused or interrupted',
        when: 'the person looks at the page',
        then: 'it says that nothing was saved, and what was entered is kept',
      },
      {
        given: 'an old value and a new one',
        when: 'the same entry is opened in another place',
        then: 'both places show the new one',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'at which moment {isThing} gone: at once, after reloading, or after a restart?',
      },
      { field: 'details.affected', question: 'for whom {wasThing} lost, and can it be entered again?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'duplicate',
    cues: [
      /\b(?:duplicat(?:es|ed|ing|ion)|(?:creat|show|send|stor|list|add|return|print|get|produc|sav|insert)(?:s|es|ed|ing)? (?:\S+ )?duplicates?|twice|doubled?|two (?:times|copies)|multiple times|several times|more than once|repeated(?:ly)?|the same (?:\d+ )?(?:item|entry|article|song|message)s? (?:appears?|is shown|are shown|comes?|again))\b/,
      /^(?:fix )?duplicates?\b/,
      /\bghost (?:bookings|entries|orders)\b/,
    ],
    unless: [
      /\b(?:twice|several times|more than once) (?:a|per) (?:day|week|month|year)\b/,
      /\bdouble[- ]click/,
      /\bdouble (?:precision|value|quotes?)\b/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: 'a case that should happen only once',
        when: 'the triggering step is taken twice or its answer arrives late',
        then: 'there is exactly one result',
      },
      {
        given: 'duplicates that this defect has left',
        when: 'the correction is released',
        then: 'they are found and treated as agreed, without losing what belongs together',
      },
      {
        given: 'two people or two devices at the same moment',
        when: 'both take the step',
        then: 'no duplicate arises',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what triggers the second one: a repeated click, a retry, or another device?',
      },
      { field: 'acceptanceCriteria', question: 'what shall happen to the duplicates that exist already?' },
    ],
    drivers: ['existing duplicates'],
    inputs: {},
  },
  {
    id: 'sync',
    cues: [
      /(?<![\w-])(?:sync(?:s|ed|ing|hroni[sz]\w+)?|out of (?:sync|date|step)|stale|outdated|desync\w*|converge|diverge)\b/,
      /\b(?:not|n['’]t|never|only) (?:be |being |get |gets )?(?:updat(?:e|es|ed|ing)|refresh(?:ed|es)?|reflect(?:ed|s)?)\b/,
      /\b(?:still|keeps?) show(?:s|ing)? (?:the )?(?:old|previous|last)\b/,
      /\bonly after (?:a )?(?:refresh|reload|restart)/,
      /\bstuck on\b/,
      /\bcach(?:e|ed|ing)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the state shown' },
    criteria: [
      {
        given: 'a change in one place',
        when: 'the other place is looked at after the agreed time',
        then: 'both show the same, without reloading by hand',
      },
      {
        given: 'a change during a broken connection',
        when: 'the connection is back',
        then: 'both places agree and no change is lost',
      },
      {
        given: 'an older answer that arrives after a newer one',
        when: 'it is processed',
        then: 'the newer state stays',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'where was the change made, where is the old state seen, and does reloading help?',
      },
      { field: 'details.expected', question: 'within which time must {thing} be up to date?' },
    ],
    drivers: ['depends on the order of events'],
    inputs: {},
  },
  {
    id: 'timezone',
    cues: [
      /\b(?:time ?zones?|utc|dst|summer time|daylight saving|local time|off by one day|wrong (?:date|day|time|hour|month|year)s?|next day|previous day|leap year|day off by one|date (?:format|parsing)|midnight)\b/,
      /\b(?:date|dates|time|times|timestamp|timestamps|clock)\b.{0,30}\b(?:wrong|off|incorrect|shifted|not match|mismatch)/,
    ],
    rank: 7,
    severity: null,
    fallbacks: { thing: 'the date or time' },
    criteria: [
      {
        given: 'people in time zones before and behind that of the server',
        when: 'they look at the same entry',
        then: 'each sees the right local date and time',
      },
      {
        given: 'an entry close to midnight and one on the day of the clock change',
        when: 'it is stored and shown again',
        then: 'date and time are unchanged',
      },
      {
        given: 'the same entry on the page, in a mail and in an export',
        when: 'they are compared',
        then: 'they name the same moment',
      },
    ],
    questions: [
      {
        field: 'details.environment',
        question: 'which time zone is set on the device and in the profile where this is seen?',
      },
      { field: 'details.expected', question: 'in whose time zone must {thing} be shown?' },
    ],
    drivers: ['stored values may need a correction'],
    inputs: {},
  },
  {
    id: 'encoding',
    cues: [
      /\b(?:unicode|utf-?8|encoding|mojibake|umlauts?|accents?|emojis?|special char(?:acter)?s?|non-?ascii|escap(?:e|ed|ing)|garbled|charset|html entities|&amp;)\b/,
      /\brender as\b/,
      /[ŐőŰűß]|\bö\/ü\b/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the text' },
    criteria: [
      {
        given: 'text with accents, other scripts, emoji and quotation marks',
        when: 'it is entered, stored, searched and shown again',
        then: 'every character is the one that was entered',
      },
      {
        given: 'the same text in an export, a mail and a file name',
        when: 'it is read there',
        then: 'it is unchanged',
      },
      {
        given: 'text that holds markup',
        when: 'it is shown',
        then: 'it appears as text and is not interpreted',
      },
    ],
    questions: [
      { field: 'details.steps', question: 'which exact text was entered, where, and what is shown instead?' },
    ],
    drivers: ['text that is stored wrongly already'],
    inputs: {},
  },
  {
    id: 'wrong-result',
    cues: [
      /\b(?:wrong(?:ly)?|incorrect(?:ly)?|inaccurate|miscalculat\w+|mis-?counts?|miscounted|off by|mismatch(?:es|ed)?|inconsistent(?:ly)?|invalid|unexpected|nan|negative|rounding|rounded|halved|swapped|mixed up|inverted|reversed|upside down)\b/,
      /\b(?:does|do|did)(?:n['’]t| not) (?:match|add up|agree|equal|compute|calculate|count|correspond)\b/,
      /\b(?:total|totals|sum|sums|count|counts|amount|average|percentage|percentages|score|scores|balance|price|prices|result|results|number|numbers|value|values|rate|tax)\b.{0,40}\b(?:off|too (?:high|low|big|small|large)|not (?:right|correct)|lower|higher|doubled)\b/,
      /\bnot (?:correctly|properly) (?:calculated|computed|counted|set|shown|implemented)\b/,
      /\bcorrectly\b/,
      /\b(?:comes?|came) out (?:\S+ )?(?:too|wrong|as|with|different)\b/,
      /\b(?:charged|billed|counted|calculated|treated|counts) (?:as|to|for|under)\b/,
    ],
    unless: [
      /\b(?:version|path|type|schema) mismatch/,
      /\bwrong (?:page|message|error|colou?r|icon|place|position|size|font)\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the result' },
    criteria: [
      {
        given: 'worked examples agreed with someone who knows the subject',
        when: 'the original steps are taken with each of them',
        then: 'every outcome agrees with the example',
      },
      {
        given: 'the limits of the input: zero, negative, empty and the largest allowed',
        when: 'the same steps are taken',
        then: 'the outcome is right or a message says why there is none',
      },
      {
        given: 'every other place that shows the same figure or state',
        when: 'they are compared',
        then: 'they agree',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'for one concrete example of {thing}: what comes out, and what would be right?',
      },
      {
        field: 'details.affected',
        question: 'was anything decided, sent or stored on the basis of the wrong outcome?',
      },
    ],
    drivers: ['results that were stored or sent already'],
    inputs: {},
  },
  {
    id: 'missing-data',
    cues: [
      /\b(?:missing|disappear(?:s|ed|ing)?|vanish(?:es|ed)?|nowhere|hidden|absent|omit(?:s|ted)?|skips?|skipped|not (?:displayed|shown|listed|visible|included|found|there|present|loaded|loading|appear(?:ing)?|drawn|rendered))\b/,
      /\b(?:does|do|did|will|would)(?:n['’]t| not) (?:show|appear|display|list|load|include|render|return|contain|have|exist|get (?:shown|displayed|loaded))\b/,
      /\b(?:isn['’]t|aren['’]t|never) (?:shown|displayed|listed|visible|shows?|appears?|there|included)\b/,
      /^no \S+/,
      /\b(?:is|are|stays?|shows?|remains?|was|were|turns?|goes|went|left|appears?|be|looks?|renders?|opens?) (?:an? |all |completely |just )?(?:blank|empty)\b|^(?:blank|empty) |\b(?:blank|empty)$|\b(?:blank|empty) (?:pages?|screens?|lists?|results?|tables?|views?|windows?|body|responses?|files?|places?|areas?|boxes|charts?|maps?|exports?|reports?|pdfs?|mails?|e-?mails?)\b/,
      /\bcomes? back empty\b/,
    ],
    unless: [
      /\bno longer\b/,
      /\bmissing (?:permission|translation|test|tests|docs|dependency)\b/,
      /^no (?:\S+ )?(?:difference|way|reason|idea|point|support|option|validation|feedback|warning|limit|check)s?\b/,
      /\bempty (?:string|input|password|field) (?:crash|cause|throw)/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the content' },
    criteria: [
      {
        given: 'content that must be there',
        when: 'the page or output concerned is opened',
        then: 'nothing of {it} is missing, the first and the last entry included',
      },
      {
        given: 'there is really nothing to show',
        when: 'the same page is opened',
        then: 'the page says so and cannot be mistaken for the defect',
      },
      {
        given: 'the source cannot be read',
        when: 'the same page is opened',
        then: 'an error is shown instead of an empty place',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: '{isThing} missing for everybody and always, or only for some entries, and which?',
      },
      { field: 'details.affected', question: '{isThing} only not shown, or not stored either?' },
    ],
    drivers: [],
    inputs: {},
  },
]
