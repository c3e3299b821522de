// Patterns for bugs on the surface and at the borders: layout, texts, links, notices, access, money, undone prevention.
import type { BugPattern } from './bug-pattern.ts'

export const surfaceBugs: readonly BugPattern[] = [
  {
    id: 'security',
    cues: [
      /\b(?:unauthenticated|without (?:logging in|auth\w*)|vulnerable|vulnerability (?:in|of)|xss|csrf|(?:sql|code|command|script) injection|another (?:tenant|customer|user)(?:['’]s)?|previous customer['’]s|mass-assign\w*)\b/,
      /\bbypass(?:es|ed|ing)? (?:\S+ ){0,2}(?:auth\w*|login|permissions?|access|security|rate limit\w*)\b/,
      /\bother (?:tenants|customers|users|guests|people|members|players|students|companies|teams|accounts|clients|parents|visitors)['’]/,
      /\bany id from any\b/,
      /\bstill (?:see|access|open|log in)\b/,
    ],
    unless: [/\brate limit|\bdrain/],
    rank: 9,
    severity: 'critical',
    fallbacks: { thing: 'the protected content' },
    criteria: [
      {
        given: 'somebody without the right to it',
        when: 'that person tries the same, also by a direct request',
        then: 'it is refused, and nothing is revealed or changed',
      },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'what can be seen or changed by whom today, and is there a sign that somebody did?',
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
      /\b(?:log(?:s|ged|ging)? ?(?:you |me |users? |people )?(?:in|out)|sign(?:s|ed|ing)? ?(?:in|up|out)|password reset|log-?out|locked out|permission denied|sso|oauth|403|401)\b/,
    ],
    unless: [/\bsign(?:s|ed|ing)? ?out\b/],
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
      /\b(?:charged|charges|charging|billed|refund(?:s|ed)?)\b/,
      /\b(?:invoices?|payments?|checkout|subscriptions?|discounts?|prices?|fees?|tax(?:es)?|vat|bill|receipts?)\b.{0,40}\b(?:wrong|off|twice|jumps?|fails?|rejected|missing|ignored|% tax)\b/,
    ],
    unless: [
      /\bsort(?:s|ed|ing)?\b/,
      /\bcharging (?:sessions?|points?|cables?|ports?)\b|\bshaped charge\b/,
      /\b40[134]\b|\b(?:slow|drop|language|english|german|layout|overlap\w*|align\w*|font|form)\b/,
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
      /\b(?:notifications?|reminders?|e-?mails?|mails|sms|webhooks?|newsletter|invites?|alerts)\b.{0,40}\b(?:not|n['’]t|never|late|twice|missing|anyway|fails?|duplicate|sent to)\b/,
      /\b(?:not|n['’]t|never|no|duplicate) (?:\S+ ){0,3}(?:notifications?|reminders?|sms)\b/,
      /\b(?:get|gets|receive|receives|got) (?:the |a |an |no )?(?:\S+ ){0,2}(?:mails?|notifications?|reminders?)\b/,
    ],
    unless: [/\bwebhook (?:signature|secret|url|handler)s?\b|\bglobally unique\b/],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the notice' },
    criteria: [
      {
        given: 'the event happens once more',
        when: 'what was sent for it is counted',
        then: 'each receiver got it exactly once',
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
    id: 'layout',
    cues: [
      /\b(?:layout|overlap(?:s|ping|ped)?|cut off|misalign\w*|too (?:wide|narrow|tall)|(?:n['’]t|not) fit|clipped|abbreviated|wrapping|z-index|responsive|narrow(?:er)? screens?|small (?:sizes|phones?)|mobile dimensions|crowd|fit(?:s)? (?:to|in)|min-width|footer|viewport)\b/,
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
        field: 'details.environment',
        question: 'on which device, system and view size is it seen, and is there a picture?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'look',
    cues: [
      /\b(?:align(?:s|ed|ment)?|blurry|dark mode|padding|margins?|spacing|whitespace|contrast|unreadable|fonts?|colou?rs?|opacity|styling|scroll ?bars? (?:is|are) inside|background (?:image|is|hint)|borders? (?:is|are|around)|looks? (?:bad|off|odd|wrong)|same wrong spot)\b/,
    ],
    unless: [
      /\b(?:shader|buffer|passed|argument|parameter|variable|flag)\b/,
      /\bchange the colou?r/,
      /\bfonts? .{0,20}\b(?:work|loads?|loading|found)\b|\bansi\b|\bon the background\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'it' },
    criteria: [],
    questions: [
      {
        field: 'details.expected',
        question: 'how should {thing} look{when}: is there a design or a picture of it?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'message',
    cues: [
      /\b(?:typos?|misspell\w*|spelling|wording|wrong (?:text|label|message|title|name|language)|translation|misleading|placeholder|tooltip|grammar|hint text|help text|unhelpful error)\b/,
      /\bsays? ["“']/,
    ],
    unless: [/\b(?:lost|overlaps?|cut off|crash\w*|chat|never appears?|parser)\b/],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the text' },
    criteria: [
      {
        given: 'every other place with the same text',
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
    cues: [/\b(?:broken links?|dead links?|404|page not found|(?:does not|doesn['’]t) lead to)\b/],
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
      /\b(?:playback|mic|crackling|subtitles?|(?:video|audio|stream|track)s?\b.{0,50}\b(?:play(?:s|ed|ing)?|still runs|stops?))\b/,
      /\bno (?:sound|audio|picture|video)\b|\bplays? (?:the |a |an |\d+)/,
    ],
    unless: [/\bpdf preview|\bencod\w+/],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the media' },
    criteria: [
      {
        given: 'another source of the same kind',
        when: 'it is played',
        then: 'it is heard or seen from its start to its end as well',
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
      /^(?:fix )?(?:prevent|avoid)\b/,
      /(?<!n['’]t )(?<!not )(?<!never )\b(?:allows?|lets?|accepts?|permits?|(?:any|every)(?:body|one) can|(?:can|could) (?:still|even))\b(?!['’]t| ?not)/,
      /\b(?:(?:i|you|we|they|one|some(?:one|body)|users?|people|\w+ors?|\w+ers?) (?:can|could)|(?:can|could) be|able to)\b(?!['’]t| ?not)(?! cause).{0,80}\b(?:without|although|though|again|twice|multiple|several|another|others?|same|negative|deleted|closed|after|before|any|off|outside|past|that['’]s been|elsewhere)\b/,
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
