// Patterns for bugs on the surface and at the borders: layout, texts, links, notices, access, money, undone prevention.
import { generalBug } from './bug-general.ts'
import type { BugPattern } from './bug-pattern.ts'

export const surfaceBugs: readonly BugPattern[] = [
  {
    ...generalBug,
    id: 'security',
    cues: [
      /\b(?:unauthenticated|without (?:logging in|auth\w*)|vulnerable|vulnerability (?:in|of)|xss|csrf|(?:sql|code|command|script) injection|another (?:tenant|customer|user)(?:['’]s)?|previous customer['’]s|mass-assign\w*)\b/,
      /\bbypass(?:es|ed|ing)? (?:\S+ ){0,2}(?:auth\w*|login|permissions?|access|security|rate limit\w*)\b/,
      /\bother (?:user|customer|guest|tenant|member|client|people)s?['’]/,
      /\bany id from any\b/,
      /\bstill (?:see|access|open|log in)\b/,
    ],
    unless: [/\brate limit|\bdrain/],
    rank: 9,
    severity: 'critical',
    criteria: [
      {
        statement:
          'Somebody without the right is refused, also by a direct request, and nothing is revealed or changed.',
      },
      { statement: 'Those who have the right still get it by the same way.' },
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
    ...generalBug,
    id: 'access',
    cues: [
      /\b(?:log(?:s|ged|ging)? ?(?:you |me |users? |people )?(?:in|out)|sign(?:s|ed|ing)? ?(?:in|up|out)|password reset|log-?out|locked out|permission denied|sso|oauth|403|401)\b/,
    ],
    unless: [/\bsign(?:s|ed|ing)? ?out\b/],
    rank: 4,
    criteria: [
      { statement: 'Those who have the right still get it by the same way.' },
      { statement: 'Those who do not have it are still refused.' },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'is everybody concerned or only certain accounts, and what do these have in common?',
      },
      { field: 'details.expected', question: 'what should happen instead{when}, and for whom?' },
    ],
  },
  {
    ...generalBug,
    id: 'payment',
    cues: [
      /\b(?:charged|charges|charging|billed|refund(?:s|ed)?)\b/,
      /\b(?:invoices?|payments?|checkout|subscriptions?|discounts?|prices?|fees?|tax(?:es)?|bill|receipts?)\b.{0,40}\b(?:wrong|off|twice|jumps?|fails?|rejected|missing|ignored|% tax)\b/,
    ],
    unless: [
      /\bsort/,
      /\bcharging (?:session|point|cable)|\bshaped charge\b/,
      /\b40[134]\b|\b(?:slow|drop|language|layout|overlap|align|font|form)/,
    ],
    rank: 5,
    criteria: [
      {
        statement: 'With the smallest and the largest amount, what is shown, booked and printed is the same.',
      },
      { statement: 'Repeated, or answered late, the step leaves its result exactly once.' },
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
    drivers: ['stored values may need a correction'],
  },
  {
    ...generalBug,
    id: 'notification',
    cues: [
      /\b(?:notifications?|reminders?|e-?mails?|mails|sms|webhooks?|newsletter|invites?|alerts)\b.{0,40}\b(?:not|n['’]t|never|late|twice|missing|anyway|fails?|duplicate)\b/,
      /\b(?:not|n['’]t|never|no|duplicate) (?:\S+ ){0,3}(?:notifications?|reminders?|sms)\b/,
      /\b(?:get|gets|receive|receives|got) (?:the |a |an |no )?(?:\S+ ){0,2}(?:mails?|notifications?|reminders?)\b/,
    ],
    unless: [/\bwebhook (?:signature|secret|url|handler)s?\b|\bglobally unique\b/],
    rank: 5,
    criteria: [
      { statement: 'Each receiver gets exactly one notice for each event.' },
      { statement: 'Two events right after each other bring two notices, each with its own content.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'for which event and which receivers does it go wrong, and what do they get today?',
      },
      { field: 'details.expected', question: 'who should be told what, and at which moment?' },
    ],
  },
  {
    ...generalBug,
    id: 'layout',
    cues: [
      /\b(?:layout|overlap(?:s|ping|ped)?|cut off|misalign\w*|too (?:wide|narrow|tall)|(?:n['’]t|not) fit|clipped|abbreviated|wrapping|z-index|responsive|narrow(?:er)? screens?|small (?:sizes|phones?)|mobile dimensions|crowd|fit(?:s)? (?:to|in)|min-width|footer|viewport)\b/,
    ],
    rank: 4,
    criteria: [
      { statement: 'In the smallest and the largest view nothing is cut off, covered or out of place.' },
      { statement: 'The same holds for the longest content.' },
    ],
    questions: [
      {
        field: 'details.environment',
        question: 'on which device, system and view size is it seen, and is there a picture?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'look',
    cues: [
      /\b(?:align(?:s|ed|ment)?|blurry|dark mode|padding|margins?|spacing|whitespace|contrast|unreadable|fonts?|colou?rs?|opacity|styling|background (?:image|is|hint)|borders? (?:is|are|around)|looks? (?:bad|off|odd|wrong))\b/,
    ],
    unless: [
      /\b(?:shader|buffer|passed|argument|parameter|variable|flag)\b/,
      /\bchange the colou?r/,
      /\bfonts? .{0,20}\b(?:work|loads?|loading|found)\b|\bansi\b|\bon the background\b/,
    ],
    rank: 4,
    criteria: [
      { statement: 'Beside a picture taken before, the view differs in this and in nothing else.' },
      { statement: 'Every other place that shows the same agrees with it.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how should {thing} look{when}: is there a design or a picture of it?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'message',
    cues: [
      /\b(?:typos?|misspell\w*|spelling|wording|wrong (?:text|label|message|title|name|language)|translation|misleading|placeholder|tooltip|grammar|hint text|help text|unhelpful error)\b/,
      /\bsays? ["“']/,
    ],
    unless: [/\b(?:lost|overlaps?|cut off|crash\w*|chat|never appears?|parser)\b/],
    rank: 5,
    criteria: [
      { statement: 'Every other place that shows the same agrees with it.' },
      { statement: 'In each case in which it appears, what it says is really so.' },
    ],
    questions: [{ field: 'details.expected', question: 'what exactly should it say?' }],
  },
  {
    ...generalBug,
    id: 'broken-link',
    cues: [/\b(?:(?:broken|dead) links?|page not found|links? .{0,40}\b404|n['’]t lead to)\b/],
    rank: 4,
    fallbacks: { thing: 'the link' },
    criteria: [
      { statement: 'The other links of the same place lead to their targets as well.' },
      { statement: 'A target that no longer exists is answered by a page that says so.' },
    ],
    questions: [
      { field: 'details.expected', question: 'which page should be opened{when}?' },
      { field: 'details.steps', question: 'from which page, and where does it lead instead?' },
    ],
  },
  {
    ...generalBug,
    id: 'media',
    cues: [
      /\b(?:playback|mic|crackling|subtitles?|(?:video|audio|stream|track)s?\b.{0,50}\b(?:play(?:s|ed|ing)?|still runs|stops?))\b/,
      /\bno (?:sound|audio|picture|video)\b|\bplays? (?:the |a |an |\d+)/,
    ],
    unless: [/\bpdf preview|\bencod\w+|\bstill (?:runs|plays)\b/],
    rank: 5,
    criteria: [
      { statement: 'Another source of the same kind is played as well.' },
      { statement: 'It is played to its end, without a gap.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'with which file or source does it happen{when}, and on which device?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'not-prevented',
    cues: [
      /\bnot prevented\b/,
      /(?<!n['’]t )(?<!not )(?<!never )\b(?:allows?|lets?|accepts?|permits?|(?:any|every)(?:body|one) can|(?:can|could) (?:still|even))\b(?!['’]t| ?not)/,
      /\b(?:(?:i|you|we|they|one|users?|people|some\w+|\w+[eo]rs?) (?:can|could)|(?:can|could) be|able to)\b(?!['’]t| ?not)(?! cause).{0,80}\b(?:without|(?:al)?though|again|twice|multiple|several|another|others?|same|negative|deleted|closed|after|before|any|off|outside|past|that['’]s been|elsewhere)\b/,
      /\bis valid$/,
    ],
    unless: [/\bcan only\b|\bcompletes? after\b/],
    rank: 3,
    criteria: [
      { statement: 'Other ways to reach the same are refused as well and change nothing.' },
      { statement: 'What is allowed right at the border of it still goes through.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'in which cases exactly must it be refused, and what should the person see?',
      },
      { field: 'details.affected', question: 'has it happened already, and what did it leave behind?' },
    ],
  },
]
