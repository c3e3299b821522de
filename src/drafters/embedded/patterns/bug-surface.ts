// Patterns for bugs on the surface and at the borders: layout, texts, links, access, money, undone prevention, glitches.
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
      { statement: 'An attempt to misuse it is refused, even by a direct request, and reveals nothing.' },
      { statement: 'Permitted use still works in the same way.' },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'who can see or change what today, and are there signs that anyone did?',
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
    unless: [
      /\b(?:of|after) (?:the |an? )?(?:\w+ )?login\b|\bwere signed in\b|\b(?:sign|log)(?:s|ged|ed|ging|ing)? ?(?:\S+ )?out\b|\blocked out\b|\b(?:for|until|after|by) (?:\S+ )?log(?:s|ging)? in\b|\b(?:button|page|screen|form|field)\b/,
    ],
    rank: 4,
    criteria: [
      { statement: 'With valid credentials, access still works.' },
      { statement: 'With wrong or missing credentials, access is still refused.' },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'does it affect everyone or only certain accounts, and what do these have in common?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'payment',
    cues: [
      /\b(?:charged|charges|charging|billed|refund(?:s|ed)?)\b/,
      /\b(?:invoices?|payments?|checkout|subscriptions?|discounts?|prices?|fees?|tax(?:es)?|bill|receipts?)\b.{0,40}\b(?:wrong|off|twice|fails?|rejected|missing|ignored|% tax)\b/,
    ],
    unless: [
      /\bsort|\bwrong (?:\S+ )?(?:street|address|names?|date|day|logo|language|person|layout|letter)\b/,
      /\bcharging (?:session|point|cable)|\bshaped charge\b/,
      /\b40[134]\b|\b(?:slow|drop|language|layout|overlap|align|font|form)/,
    ],
    rank: 6,
    criteria: [
      {
        statement: 'The amounts shown, charged and printed agree.',
      },
      { statement: 'An example worked out by hand gives the same amount.' },
    ],
    questions: [
      {
        field: 'details.affected',
        question: 'how many payments are wrong, since when, and who has to be refunded?',
      },
    ],
    drivers: ['stored values may need a correction'],
  },
  {
    ...generalBug,
    id: 'layout',
    cues: [
      /\b(?:layout|overlap(?:s|ping|ped)?|covers the|cut off|misalign\w*|too (?:wide|narrow|tall)|(?:n['’]t|not) fit|clipped|abbreviated|wrapping|z-index|responsive|narrow(?:er)? screens?|small (?:sizes|phones?)|mobile dimensions|crowd|fit(?:s)? (?:to|in)|min-width|footer|viewport)\b/,
    ],
    unless: [/\bfocus\b|\barrives? cut off\b|\bprints? .{3,40}footer\b/],
    rank: 4,
    criteria: [
      {
        statement: 'At the smallest and largest supported size, nothing is cut off, covered or out of place.',
      },
      { statement: 'What is in its place today stays there.' },
    ],
    questions: [
      {
        field: 'details.environment',
        question: 'on which device and screen size does it happen, and is there a screenshot?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'look',
    cues: [
      /\b(?:align(?:s|ed|ment)?|blurry|dark mode|padding|margins?|spacing|contrast|unreadable|fonts?|colou?rs?|opacity|styling|background (?:image|is)|borders? (?:is|are|around)|looks? (?:bad|off|odd|wrong))\b/,
    ],
    unless: [
      /\b(?:shader|buffer|passed|argument|parameter|variable|flag)\b/,
      /\bchange the colou?r|\b(?:drops?|loses?) .*colou?r/,
      /\bfonts? .{0,20}\b(?:work|loads?|loading|found)\b|\bansi\b|\bon the background\b/,
    ],
    rank: 4,
    criteria: [
      { statement: 'Compared with a screenshot from before, nothing else has changed.' },
      { statement: 'The same thing looks the same wherever it is shown.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how should {thing} look{when}, and is there a design for it?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'message',
    cues: [
      /\b(?:typos?|misspell\w*|spelling|wording|wrong (?:text|label|message|title|name|language)|translation|misleading|grammar|help text|unhelpful error)\b/,
      /\bsays? ["“']|\berror (?:text )?["“]/,
    ],
    unless: [/\b(?:lost|overlaps?|covers|cut off|crash\w*|chat|never appears?|parser)\b/],
    rank: 5,
    criteria: [
      { statement: 'The same text is right wherever else it appears.' },
      { statement: 'What it says is true in every case in which it appears.' },
    ],
    questions: [{ field: 'details.expected', question: 'what exactly should it say?' }],
  },
  {
    ...generalBug,
    id: 'not-prevented',
    cues: [
      /\bnot prevented\b/,
      /(?<!n['’]t )(?<!not )(?<!never )\b(?:allows?|lets?|accepts?|permits?|(?:any|every)(?:body|one) can|(?:can|could) (?:still|even))\b(?!['’]t| ?not)/,
      /\b(?:(?:i|you|we|they|one|users?|people|some\w+|\w+[eo]rs?) (?:can|could)|(?:can|could) be|able to)\b(?!['’]t| ?not)(?! cause).{0,80}\b(?:without|(?:al)?though|again|twice|multiple|several|another|others?|same|negative|deleted|closed|after|before|any|off|outside|past|that['’]s been|elsewhere)\b/,
      /\bis valid$|\b(?:people|guests|members|customers) can (?:book|order|join|buy|register)\b/,
    ],
    unless: [/\bcan only\b|\brejects\b|\bcompletes? after\b/],
    rank: 3,
    criteria: [
      { statement: 'Everything else that is possible today stays possible.' },
      { statement: 'What was refused leaves nothing changed.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'in which cases exactly must it be refused, and what message should appear?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'visual-glitch',
    cues: [
      /\b(?:flicker(?:s|ing)?|blink(?:s|ing)?|jump(?:s|ing|y)? (?:around|about)(?=$| (?:when|while|after|on)\b)|glitch(?:es|ing|y)?|ghosting|spasm\w*|twitch\w*|artifacts?|(?:display) (?:issue|error|bug)\w*|weird rendering)\b/,
    ],
    rank: 4,
    criteria: [
      { statement: 'The picture is correct each time the steps are repeated.' },
      { statement: 'A recording viewed frame by frame shows no wrong frame.' },
    ],
    questions: [
      { field: 'details.steps', question: 'what exactly is visible{when}, and is there a recording of it?' },
    ],
  },
]
