// Bugs whose symptom no pattern knows, one for a symptom that is told, one for none; and what a bug may have made wrong.
import type { BugPattern } from './bug-pattern.ts'

export const generalBug: BugPattern = {
  id: 'general',
  cues: [],
  rank: 0,
  severity: null,
  fallbacks: { thing: 'it' },
  criteria: [],
  questions: [],
  drivers: [],
  inputs: {},
}

/** "Fix the gate": that something is wrong is all that is said. */
export const untoldBug: BugPattern = {
  ...generalBug,
  id: 'untold',
  criteria: [
    {
      statement: 'Before work starts, this item describes exactly what goes wrong, with an example.',
    },
  ],
  questions: [
    {
      field: 'details',
      question: 'what exactly goes wrong with {thing}{when}, and what should happen instead?',
    },
  ],
  drivers: ['what is wrong has to be found out first'],
}

/** Faults that leave wrong data behind, in code as well as for people. */
export const leavesData =
  /\b(?:overwrites|corrupts|corrupted|(?:two|double|wrong|extra) (?:\S+ )?(?:rows?|records?|entries)|already used|shared across|counted twice|never (?:recorded|written|stored|saved))\b/i

/** What a fault may have made wrong already, by what the report speaks of; the first counts. */
export const bugEffects: readonly (readonly [cue: RegExp, question: string])[] = [
  [
    /\b(?:bill(?:s|ed)?|charge[ds]?|paid (?:twice|too|\d)|(?:over|under)paid|refund\w*|surcharge|discount|commission|fees?|price[ds]?(?! (?:filter|list|tag|column|alert|sort)\b)|tax)\b/i,
    'Since when has it been wrong, and must amounts already charged be corrected?',
  ],
  [
    /^(?=.*\b(?:wrong|old|twice|go|goes|went|sent|gets?|getting|sends?|receives?)\b).*(?<![-`'\d] ?)\b(?:letters?|newsletter|e?-?mails?|texts|sms|reminders?|invitations?)\b/i,
    'How many wrong ones have gone out, and do the recipients have to be told?',
  ],
  [
    /\b(?:(?<!for |two |another \S+ |opening |\d )hours|mileage|statistics?|counts?|counted|figures|scores?(?! (?:card|screen|board|page))|stock|litres)\b/i,
    'Since when are the figures wrong, and should the old ones be corrected too?',
  ],
]
