// Patterns for bugs on the surface and at the borders: layout, texts, links, notices, access, money, undone prevention.
import type { BugPattern } from './bug-pattern.ts'

export const surfaceBugs: readonly BugPattern[] = [
  {
    id: 'security',
    cues: [
      /\b(?:unauthenticated|unauthori[sz]ed (?:users?|people|persons?|visitors?|guests|access|requests?|clients?|calls?)|without (?:logging in|login|auth\w*|permission)|security (?:hole|issue|bug|vulnerability)|vulnerab\w+|xss|csrf|(?:sql|code|command|script|html|header|prompt) injection|leaks? (?:data|personal|passwords?|tokens?|e-?mails?)|plain ?text passwords?|another (?:tenant|customer|user)(?:['’]s)?|other (?:tenants?|customers?|users?)['’]? (?:data|orders|files|names?|logo|photos|bookings|messages)|previous customer['’]s|privilege escalation|mass-assign\w*|unsafe-(?:inline|eval))\b/,
      /\bexpos(?:es|ed|ing) (?:\S+ ){0,3}(?:data|keys?|tokens?|passwords?|secrets?|credentials|e-?mails?|personal)\b/,
      /\bbypass(?:es|ed|ing)? (?:\S+ ){0,2}(?:auth\w*|login|permissions?|access|security|the limit|rate limit\w*|sign-?in)\b/,
      /\bother (?:tenants|customers|users|guests|people|patients|members|players|employees|students|companies|teams|accounts|persons|clients|families|parents|visitors)['’]/,
      /\bany id from any\b|\breadable and deletable\b/,
      /\bpress back\b.{0,60}\bsession\b/,
      /\bafter log-?out\b.{0,60}\b(?:still|back|session|again)\b/,
      /\bpasswords? .{0,30}\b(?:visible|shown|logged|readable|populated)\b/,
      /\bstill (?:see|access|open|log in)\b/,
    ],
    unless: [/\bexposed (?:port|as a)\b|\bother users['’]? edits\b/],
    rank: 9,
    severity: 'critical',
    fallbacks: { thing: 'the protected content' },
    criteria: [
      {
        given: 'somebody without the right to it',
        when: 'that person tries the same in the product and by a direct request',
        then: 'both are refused, and nothing of the content is revealed',
      },
      {
        given: 'somebody with the right to it',
        when: 'that person works as usual',
        then: 'nothing has changed for that person',
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
    id: 'logged-out',
    cues: [
      /\b(?:log(?:s|ged|ging)? (?:(?:you|me|us|users?|people|everyone) )?out\b.{0,20}\b(?:automatically|randomly|after|when|while|on|every)|automatically logs?|(?:logs|kicks|throws) (?:you|me|us|users?|people|them) out|(?:get|gets|getting|is|are|be|am|was|being) (?:\S+ )?logged out)\b/,
    ],
    unless: [
      /\b(?:not|n['’]t|cannot|never) (?:get )?(?:be )?log(?:ged|s)? out\b|\bnot? logged out\b|\bcrash\w*/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the session' },
    criteria: [
      {
        given: 'a session that has really ended',
        when: 'the same steps are taken with it',
        then: 'logging in is asked for as before',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'is everybody concerned or only certain accounts, and what do these have in common?',
      },
      { field: 'details.expected', question: 'after which time, or by what, should a session end?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'access',
    cues: [
      /\b(?:log(?:s|ged|ging)? ?(?:you |me |users? |people )?(?:in|out)|log-?out|sign(?:s|ed|ing)? ?(?:in|up|out)|sign-?(?:in|up)|reset password|password reset|sso|oauth|auth(?:entication)? (?:fails|is)|locked out|permission denied|403|401|access denied|cannot enrol|can['’]t enrol)\b/,
    ],
    unless: [
      /\b(?:login|sign-?in|account) (?:page|screen|button|form) (?:layout|looks|colou?r|is cut|overlaps)\b/,
      /\blogs? in(?:to)? the (?:console|shell|terminal)\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the access' },
    criteria: [
      {
        given: 'somebody for whom it works today',
        when: 'that person gets in after the correction',
        then: 'nothing has changed for that person',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'is everybody concerned or only certain accounts, and what do these have in common?',
      },
      {
        field: 'details.steps',
        question: 'which steps lead to it, and what is shown at that moment?',
      },
      { field: 'details.expected', question: 'what should happen instead{when}, and for whom?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'payment',
    cues: [
      /\b(?:charged|charges|charging|billed|refund(?:s|ed)?|paid twice|overpaid|double charged)\b/,
      /\b(?:invoices?|payments?|checkout|subscriptions?|prices?|discounts?|coupons?|tolls?|fees?|tax(?:es)?|vat|bill|bills|receipts?|carts?)\b.{0,40}\b(?:wrong|off|too (?:high|low|much)|twice|jumps?|not (?:applied|added|booked|deducted)|n['’]t (?:apply|include|deduct|add)|fails?|rejected|refused|missing|ignored|% tax|before tax)\b/,
      /\bsays? \d+ ?% tax\b/,
    ],
    unless: [
      /\bsort(?:s|ed|ing)?\b/,
      /\bcharging (?:sessions?|stations?|points?|cables?|ports?)\b|\bshaped charge\b/,
      /\bcharg(?:e|ing) (?:the )?(?:battery|phone|device)\b/,
      /\b40[134]\b|\b(?:slow|slowly|drop|language|english|german|layout|overlap\w*|align\w*|font|form)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the amount' },
    criteria: [
      {
        given: 'the same case with the smallest and the largest amount',
        when: 'it is booked',
        then: 'no amount differs between what is shown, booked and printed',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'for one concrete case: which amount was booked, and which would be right?',
      },
      {
        field: 'details.affected',
        question: 'how many bookings are wrong, since when, and who has to be paid back?',
      },
    ],
    drivers: ['wrong bookings have to be corrected'],
    inputs: {},
  },
  {
    id: 'notification',
    cues: [
      /\b(?:notifications?|reminders?|e-?mails?|mails|sms|push notifications?|webhooks?|newsletter|invites?|alerts)\b.{0,40}\b(?:not|n['’]t|never|late|twice|missing|anyway|fails?|no longer|duplicate|sent to)\b/,
      /\b(?:not|n['’]t|never|no|duplicate) (?:\S+ ){0,3}(?:notifications?|e-?mails?|reminders?|sms|push notifications?)\b/,
      /\b(?:get|gets|receive|receives|got) (?:the |a |an |no )?(?:\S+ ){0,2}(?:mails?|e-?mails?|notifications?|reminders?)\b/,
    ],
    unless: [
      /\bwebhook (?:signature|secret|url|handler)s?\b|\be-?mail (?:field|address|input|column)\b|\bglobally unique\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the notice' },
    criteria: [
      {
        given: 'somebody who must not be told, or has turned it off',
        when: 'the event happens',
        then: 'nothing is sent to that person',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'for which event and which receivers does it go wrong, and what do they get today?',
      },
      { field: 'details.expected', question: 'who should be told what, and at which moment?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'colour',
    cues: [
      /\b(?:wrong|incorrect|inconsistent|different|bad) (?:\S+ )?(?:colou?rs?|hue|tint|shade)\b|\b(?:colou?rs?|hue|tint|opacity|contrast) (?:\S+ ){0,4}(?:is|are|isn['’]t|aren['’]t|does|doesn['’]t|do|don['’]t|not|wrong|inconsistent|differs?)\b|\bcolou?r (?:bug|issue|problem)s?\b/,
    ],
    unless: [
      /\bcolou?r (?:codes?|values?)\b|\bcolou?rs? .{0,30}\b(?:crash|throw|nothing|saved|stored|work|picker)/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'it' },
    criteria: [
      {
        given: 'each other colour that can occur there',
        when: 'it is looked at',
        then: 'it is the one agreed',
      },
    ],
    questions: [
      { field: 'details.expected', question: 'which colour is seen{when}, and which would be right?' },
      { field: 'details.environment', question: 'on which device, system and theme is it seen?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'layout',
    cues: [
      /\b(?:layout|overlap(?:s|ping|ped)?|cut off|cropped|clipped|abbreviated|misalign\w*|aligns?|align(?:ed|ment)|off[- ]?cent(?:er|re)(?:ed)?|too (?:wide|narrow|tall|cramped)|padding|margins?|spacing|whitespace|squashed|stretched|cramped|(?:text|lines?|labels?|titles?|buttons?|names?) wraps?|wrapping|overflow(?:s|ing)? (?:the|its|out)|z-index|blurry|pixelat\w+|dark mode|contrast|unreadable|hard to (?:see|read)|fonts?|colou?rs?|opacity|styling|responsive|scroll ?bars? (?:is|are) (?:inside|outside|behind)|narrow(?:er)? screens?|small (?:sizes|screens?|phones?)|mobile dimensions|background (?:colou?r|image|is|hint)|borders? (?:colou?rs?|is|are|around)|drop shadow|crowd|fit(?:s)? (?:to|in)|looks? (?:bad|ugly|off|weird|odd|wrong)|same wrong spot|min-width|footer|viewport)\b/,
    ],
    unless: [
      /\bcolou?r (?:codes?|values?) (?:are|is) (?:not )?(?:saved|stored|parsed)\b|\bcolou?rize\b|\bchange the colou?r|\bcolou?rs? .{0,30}\b(?:crash|throw|nothing)/,
      /\bshifts? (?:plan|swap|roster)\b/,
      /\bfonts? .{0,20}\b(?:work|loads?|loading|found)\b|\bansi\b|\bcss (?:file|build|import)|\bbackground (?:job|process|task|mode|sync|service)|\bon the background\b/,
      /\blook like independent\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'it' },
    criteria: [
      {
        given: 'the smallest and the largest view, and the longest content, that it must fit',
        when: 'it is looked at',
        then: 'nothing is cut off, covered or out of place',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how should {thing} look{when}: is there a design or a picture of it?',
      },
      {
        field: 'details.environment',
        question: 'on which device, system and view size is it seen, and is there a picture?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'message',
    cues: [
      /\b(?:typo|typos|misspell\w*|spelling|wording|wrong (?:text|label|message|title|name|translation|language|word)|(?:text|label|message|title|description|heading) (?:reads|says|(?:is|are) (?:wrong|misleading|confusing|outdated|unclear|untrue|not true|not clear))|untranslated|not translated|translation|misleading|confusing (?:message|text|label)|placeholder|tooltip|grammar|hint text|help screen|help text|not super helpful|unhelpful error)\b/,
      /\bshouldn['’]t (?:also )?have\b.{0,40}\bname\b/,
      /\bsays? ["“']/,
    ],
    unless: [
      /\b(?:not sent|lost|overlaps?|cut off|crash\w*|chat|not shown|isn['’]t shown|never (?:appears?|shown)|not appear|grammar rule|parser)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the text' },
    criteria: [
      {
        given: 'every other place with the same text, in each language',
        when: 'they are looked at',
        then: 'none of them says something else',
      },
    ],
    questions: [
      { field: 'details.expected', question: 'what exactly should it say?' },
      { field: 'details.steps', question: 'where, and in which cases, is it shown?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'broken-link',
    cues: [
      /\b(?:broken links?|dead links?|404|page not found|(?<!hard )links? (?:to|goes|go|leads?|points?|opens?)|(?:does not|doesn['’]t) lead to|redirect(?:s|ed)? (?:to|loop)|redirect loop|wrong (?:page|url|address)|back button|deep links?|unknown paths?)\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the link' },
    criteria: [
      {
        given: 'a target that no longer exists',
        when: 'it is followed',
        then: 'a page says so and offers a way on',
      },
    ],
    questions: [
      { field: 'details.expected', question: 'which page should be opened{when}?' },
      { field: 'details.steps', question: 'from which page, and where does it lead instead?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'media',
    cues: [
      /\b(?:playback|microphone|mic|crackling|subtitles?|captions?|(?:video|audio|sound|music|songs?|voice|stream|previews?|track|playlist|shuffle)s?\b.{0,50}\b(?:play(?:s|ed|ing)?|still runs|starts?|stops?|pauses?|stutter\w*|silent|quiet|loud|out of sync|lands))\b/,
      /\bno (?:sound|audio|picture|video)\b|\bplays? (?:the |a |an |\d+)/,
    ],
    unless: [
      /\btrack (?:of|changes|\d|bit)|\bpdf preview|\bpreviews? (?:image|card|of the)|\bencod\w+|\bplays? (?:a|the) role/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the media' },
    criteria: [
      {
        given: 'it is paused, resumed and followed by another one',
        when: 'each of them plays',
        then: 'only the one that was chosen is heard or seen, and from the right place',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'with which file or source does it happen{when}, and on which device?',
      },
      { field: 'details.expected', question: 'what should be heard or seen{when} instead?' },
    ],
    drivers: ['differences between devices'],
    inputs: {},
  },
  {
    id: 'not-prevented',
    cues: [
      /\bnot prevented\b/,
      /^(?:fix )?(?:prevent|avoid|disallow|don['’]t allow)\b/,
      /(?<!n['’]t )(?<!not )(?<!never )\b(?:allows?|lets?|accepts?|permits?|(?:anybody|anyone|everybody|everyone) can|(?:can|could) (?:still|even))\b(?!['’]t| ?not)/,
      /\b(?:(?:i|you|we|they|one|some(?:one|body)|users?|people|players?|guests?|customers?|members?|admins?|clients?|\w+ors?|\w+ers?) (?:can|could)|(?:can|could) be|possible to|able to)\b(?!['’]t| ?not)(?! cause).{0,80}\b(?:without|although|though|again|twice|multiple|several|another|others?|same|negative|deleted|closed|after|before|more than|any|off|outside|past|infinitely|unlimited|that['’]s been|elsewhere)\b/,
      /\b(?:should|must)(?:n['’]t| not) (?:be (?:able|allowed|possible)|allow|accept)\b/,
      /\bis valid$/,
    ],
    unless: [/\bcan only\b/],
    rank: 3,
    severity: null,
    fallbacks: { thing: 'the step' },
    criteria: [
      {
        given: 'other ways to reach the same',
        when: 'they are tried',
        then: 'they are refused as well, and nothing is changed',
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
