// Patterns for bugs on the surface and at the borders: layout, texts, links, notices, access, money, undone prevention.
import type { BugPattern } from './bug-pattern.ts'

export const surfaceBugs: readonly BugPattern[] = [
  {
    id: 'security',
    cues: [
      /\b(?:unauthenticated|unauthori[sz]ed (?:users?|people|persons?|visitors?|guests|access|requests?|clients?|calls?)|without (?:logging in|login|auth\w*|permission)|security (?:hole|issue|bug|vulnerability)|vulnerab\w+|xss|csrf|sql injection|injection|leaks? (?:data|personal|passwords?|tokens?|emails?)|exposes?|exposed|plain ?text passwords?|another (?:tenant|customer|user)(?:['’]s)?|other (?:tenants?|customers?|users?)['’]? (?:data|orders|files|names?|logo|photos|bookings|messages)|previous customer['’]s|privilege escalation|bypass(?:es|ed)?)\b/,
      /\bother (?:tenants|customers|users|guests|people|patients|members|players|employees|students|companies|teams|accounts|persons|clients|families|parents|visitors)['’]/,
      /\bpress back\b.{0,60}\bsession\b/,
      /\bafter log-?out\b.{0,60}\b(?:still|back|session|again)\b/,
      /\bpasswords? .{0,30}\b(?:visible|shown|logged|readable|populated)\b/,
      /\bstill (?:see|access|open|log in)\b/,
    ],
    unless: [/\bexposed (?:port|as a)\b/],
    rank: 9,
    severity: 'critical',
    fallbacks: { thing: 'the protected content' },
    criteria: [
      {
        given: 'a person without the right, or not signed in',
        when: 'that person repeats the original steps or calls the address directly',
        then: 'access is denied and nothing of the content is shown',
      },
      { given: 'a person with the right', when: 'that person works as usual', then: 'access is unchanged' },
      {
        given: 'all other places built in the same way',
        when: 'they are checked',
        then: 'none of them gives access in this way',
      },
      {
        given: 'the time since the defect came in',
        when: 'the records are examined',
        then: 'it is known whether somebody used it and who has to be told',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'what could be seen or changed by whom, and is there a sign that somebody did?',
      },
      {
        field: 'details.environment',
        question: 'is it open in production now, and can it be closed at once by other means?',
      },
    ],
    drivers: ['records have to be examined for misuse'],
    inputs: { security: true },
  },
  {
    id: 'access',
    cues: [
      /\b(?:log ?in|log(?:ging)? (?:in|out)|login|logout|log-?out|sign(?:ing)? (?:in|up|out)|sign-?(?:in|up)|password|session|sso|oauth|token|2fa|locked out|permission denied|403|401|access denied|account)\b/,
    ],
    unless: [
      /\baccount(?:s|ed)? for\b|\binto account\b/,
      /\b(?:login|sign-?in|account) (?:page|screen|button|form) (?:layout|looks|colou?r|is cut|overlaps)\b/,
      /\bsession (?:list|title|name)\b/,
      /\bgame session\b/,
      /\bnew session\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the access' },
    criteria: [
      {
        given: 'a person with valid credentials',
        when: 'that person takes the original steps',
        then: 'access is given with the own rights',
      },
      {
        given: 'invalid, expired or revoked credentials',
        when: 'somebody tries to get in',
        then: 'access is denied and the message does not tell which part was wrong',
      },
      {
        given: 'a session that has ended',
        when: 'an old page is used or the back button is pressed',
        then: 'nothing of the old session can be seen or done',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'is everybody concerned or only certain accounts, and what do these have in common?',
      },
      {
        field: 'details.steps',
        question: 'which message is shown, and is there another way in until it is corrected?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'payment',
    cues: [
      /\b(?:charged|charges|charging|billed|billing|invoice|invoices|payment|payments|refund|refunds|checkout|subscription|price|prices|discount|coupon|toll|fee|fees|tax|vat|bill)\b/,
    ],
    unless: [
      /\bsort(?:s|ed|ing)?\b/,
      /\bcharging (?:sessions?|stations?|points?|cables?|ports?)\b/,
      /\bcharg(?:e|ing) (?:the )?(?:battery|phone|device)\b/,
      /\b(?:can(?:no|['’])t|cannot|unable to|could ?n['’]t|does ?n['’]t) (?:\w+ )?(?:find|open|see|load|download|print|view|access|read|preview|click)\b/,
      /\b40[134]\b|\b(?:slow|slowly|drop|language|english|german|layout|overlap\w*|align\w*|font|form)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the amount' },
    criteria: [
      {
        given: 'the case of the report and its neighbours in amount, date and currency',
        when: 'it is booked',
        then: 'amount, tax and receipt agree to the smallest unit',
      },
      {
        given: 'the same request twice, or a lost answer',
        when: 'it is processed',
        then: 'the amount is booked once',
      },
      {
        given: 'bookings that were wrong because of this defect',
        when: 'the correction is released',
        then: 'each is found, corrected and the persons concerned are told',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'how many bookings are wrong, since when, and who has to be paid back?',
      },
      {
        field: 'details.expected',
        question: 'for one concrete case: which amount was booked, and which would be right?',
      },
    ],
    drivers: ['wrong bookings have to be corrected'],
    inputs: {},
  },
  {
    id: 'notification',
    cues: [
      /\b(?:notif(?:y|ies|ied|ication|ications)|alerts?|reminders?|e-?mails?|mails?|sms|push notifications?|webhooks?|newsletter|confirmation)\b.{0,60}\b(?:not|n['’]t|never|late|twice|missing|wrong|anyway|fails?|empty|no longer|contain|without|duplicate)\b/,
      /\b(?:not|n['’]t|never|no) (?:\S+ ){0,4}(?:notifications?|e-?mails?|mails?|reminders?|alerts?|sms|push notifications?)\b/,
      /\b(?:get|gets|receive|receives|got) (?:the |a |an |no )?(?:\S+ ){0,2}(?:mails?|e-?mails?|notifications?|reminders?)\b/,
    ],
    unless: [/\bwebhook (?:signature|secret|url|handler)s?\b/],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the notice' },
    criteria: [
      {
        given: 'the event of the report',
        when: 'it happens',
        then: 'exactly those who should know receive one notice with the right content',
      },
      {
        given: 'a person who should not be told, or has turned it off',
        when: 'the event happens',
        then: 'no notice is sent to that person',
      },
      {
        given: 'delivery fails',
        when: 'the notice is sent',
        then: 'the failure is recorded and the attempt is repeated as agreed',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'for which event and which receiver {wasThing} wrong or missing, and when?',
      },
      { field: 'details.affected', question: '{isThing} not sent at all, or sent and not delivered?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'layout',
    cues: [
      /\b(?:layout|overlap(?:s|ping|ped)?|cut off|cropped|clipped|misalign\w*|align(?:ed|ment)?|off[- ]?cent(?:er|re)(?:ed)?|too (?:wide|narrow|tall|cramped)|padding|margins?|spacing|whitespace|squashed|stretched|cramped|wraps?|overflow(?:s|ing)?|z-index|behind|flicker(?:s|ing)?|jump(?:s|ing)?|blurry|pixelat\w+|dark mode|contrast|unreadable|hard to (?:see|read)|font|fonts|colou?rs?|opacity|icon|icons|styl(?:e|es|ing)|css|responsive|scroll ?bars?|rotation|landscape|portrait|resiz(?:e|es|ed|ing)|highlight(?:ed|ing|s)?|background|axis|labels?|legend|border|shadow|animation|z-order|shifts?)\b/,
    ],
    unless: [
      /\bcolou?r (?:codes?|values?) (?:are|is) (?:not )?(?:saved|stored|parsed)\b/,
      /\bshifts? (?:plan|swap|roster)\b/,
      /\bfonts? .{0,20}\b(?:work|loads?|loading|found)\b|\bansi\b|\bcss (?:file|build|import)/,
    ],
    rank: 3,
    severity: 'minor',
    fallbacks: { thing: 'the element' },
    criteria: [
      {
        given: 'each supported browser and a narrow, a wide and an enlarged view',
        when: 'the page concerned is opened',
        then: 'nothing overlaps, is cut off or out of place',
      },
      {
        given: 'the shortest and the longest content that is allowed',
        when: 'the page is opened',
        then: 'it stays readable',
      },
      {
        given: 'the dark and the light look, where both exist',
        when: 'the page is opened',
        then: 'text and controls keep the agreed contrast',
      },
      {
        given: 'other pages that use the same element',
        when: 'they are compared with before',
        then: 'they have not changed',
      },
    ],
    questions: [
      {
        field: 'details.environment',
        question: 'on which browser, device and window size {doThing} look wrong, and is there a picture?',
      },
      { field: 'details.expected', question: 'how should {thing} look: is there a design for it?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'message',
    cues: [
      /\b(?:typo|typos|misspell\w*|spelling|wording|wrong (?:text|label|message|title|name|translation|language|word)|untranslated|not translated|translation|misleading|confusing (?:message|text|label)|error messages?|message (?:says|is|shown)|placeholder|tooltip|grammar)\b/,
      /\bshouldn['’]t (?:also )?have\b.{0,40}\bname\b/,
      /\bsays? ["“']/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the text' },
    criteria: [
      {
        given: 'the place of the report',
        when: 'it is opened',
        then: 'the agreed text is shown and nothing is cut off',
      },
      {
        given: 'every other place with the same text, and every language',
        when: 'they are opened',
        then: 'they say the same',
      },
      {
        given: 'each case in which {thingIs} shown',
        when: 'it occurs',
        then: 'the text is true for that case',
      },
    ],
    questions: [
      { field: 'details.expected', question: 'what exactly should {thing} say?' },
      { field: 'details.steps', question: 'in which cases {isThing} shown?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'broken-link',
    cues: [
      /\b(?:broken links?|dead links?|404|page not found|links? (?:to|goes|go|lead|leads|point|points|opens?)|redirect(?:s|ed|ing|ion)?(?: loop)?|wrong (?:page|url|address)|back button|navigation|urls?|deep links?|unknown paths?)\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the link' },
    criteria: [
      {
        given: 'the page of the report',
        when: '{thingIs} followed',
        then: 'the page that its name promises is opened',
      },
      {
        given: 'a target that no longer exists',
        when: 'its address is opened',
        then: 'a page says so with the agreed status and offers a way on',
      },
      {
        given: 'the back and forward buttons and a copied address',
        when: 'they are used after that',
        then: 'they lead to the same state',
      },
    ],
    questions: [
      { field: 'details.steps', question: 'from which page, and where does it lead instead?' },
      { field: 'details.expected', question: 'which page should be opened?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'media',
    cues: [
      /\b(?:video|videos|audio|sound|sounds|playback|player (?:stops|bar|controls?)|camera|microphone|mic|music|song|stream|streaming|subtitle|captions?|voice|volume|thumbnail|thumbnails)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the media' },
    criteria: [
      {
        given: 'each supported format, browser and device',
        when: '{thingIs} started, paused and resumed',
        then: 'it plays from the right place with picture and sound together',
      },
      {
        given: 'more than one source, or a change between them',
        when: 'the next one starts',
        then: 'the one before has ended and nothing stutters',
      },
      {
        given: 'a file that cannot be played',
        when: 'it is opened',
        then: 'a message says so and the rest can be used',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'with which file or source, on which device and browser, does it happen?',
      },
    ],
    drivers: ['differences between devices'],
    inputs: {},
  },
  {
    id: 'search',
    cues: [/\b(?:search(?:es|ing)?|filter(?:s|ing)?|sorts?|sorting|pagination)\b/],
    rank: 3,
    severity: null,
    fallbacks: { thing: 'the list' },
    criteria: [
      {
        given: 'known entries that fit and others that do not',
        when: 'the original steps are taken',
        then: 'exactly those that fit are shown, once and in the agreed order',
      },
      {
        given: 'entries at the limits: the first and last page, equal values and values with accents',
        when: 'they are looked for',
        then: 'none is missing or shown twice',
      },
      { given: 'nothing fits', when: 'the same steps are taken', then: 'the page says so' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'which words, filters or order were set, and which entries are wrong or missing?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'not-prevented',
    cues: [
      /\bnot prevented\b/,
      /^(?:fix )?(?:prevent|avoid|disallow|don['’]t allow)\b/,
      /(?<!n['’]t )(?<!not )(?<!never )\b(?:allows?|lets?|accepts?|permits?|(?:anybody|anyone|everybody|everyone) can|(?:can|could) (?:still|even))\b(?!['’]t| ?not)/,
      /\b(?:can|could|possible to|able to)\b(?!['’]t| ?not).{0,80}\b(?:without|although|though|again|twice|multiple|several|another|others?|same|negative|deleted|closed|after|before|more than|any|off|through|outside|past|infinitely|unlimited)\b/,
      /\b(?:should|must)(?:n['’]t| not) (?:be (?:able|allowed|possible)|allow|accept)\b/,
    ],
    rank: 2,
    severity: null,
    fallbacks: { thing: 'the step' },
    criteria: [
      {
        given: 'the situation in which this must not be possible',
        when: 'somebody tries it, also by keyboard or by a direct request',
        then: 'it is refused with a message and nothing is changed',
      },
      {
        given: 'the situations in which it is allowed',
        when: 'the same step is taken',
        then: 'it works as before',
      },
      {
        given: 'data that should never have come about this way',
        when: 'the correction is released',
        then: 'it is found and treated as agreed',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'in which cases exactly must it be refused, and what should the person see?',
      },
      { field: 'details.affected', question: 'has it happened already, and what did it leave behind?' },
    ],
    drivers: [],
    inputs: {},
  },
]
