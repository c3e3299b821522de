// Bugs whose symptom no pattern knows: one for a symptom that is told, one for none, and edges by what they speak of.
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
      statement: 'Before work starts, this item lists each fault that is meant, with an example.',
    },
  ],
  questions: [
    {
      field: 'details.steps',
      question: 'what exactly goes wrong with {thing}{when}, and how can it be reproduced?',
    },
  ],
  drivers: ['what is wrong has to be found out first'],
}

/** What is forgotten with a fault in such a thing; the first that the report speaks of counts. */
export const bugEdges: readonly (readonly [cue: RegExp, edge: string])[] = [
  [
    /\b(?:too (?:long|large|many|big|much)|limit|(?:un)?bound(?:ed)?|maximum|(?:in|out of) range|overruns?|than \d+|past a certain|long(?:er)? (?!run)\w+s)\b| (?:==|>=|<=) /,
    'Just below the limit, at the limit and just above it, the result is as agreed.',
  ],
  [
    /\b(?:pars(?:er?|ing)|regexp?|(?<!\ba )match|filter(?:s|ed|ing)|(?:doesn['’]t|not|user|search) filter|search\w*|queries|completion|detect(?:ion)?|recogni[sz]ed|illegal|syntax|too (?:aggressive|sensitive|strict))\b/,
    'What was correctly found, accepted or refused before still is.',
  ],
  [
    /\bhard-?coded\b|\bcopied\b|\bdescriptions?\b|\bstill in the\b|\brelative path/,
    'The same fault has been looked for in similar places, and none is left.',
  ],
  [
    /\b(?:averaged?|accurate|estimates?|calculat(?:ed|ion)|round(?:s|ed)|sums?|totals?|percent|cents?|priced|prices|discounts?|fees?|charged|billed|(?<!for |two |\d )hours|litres|kilos|mileage|minus|square metres|count(?:s|ed)(?= \S+ as| as| twice)|weigh|biase[ds]|normali[sz]\w+|math|predict\w*|(?:add|take|count|deduct|off)\w* (?:[^,;]{0,60} )?twice)\b/,
    'An example worked out by hand gives the same figures.',
  ],
  [
    /(?<![-`'\d] ?)\b(?:e?-?mails?|letters?|newsletter|reminders?|survey|invitations?|push|notifications?)\b/,
    'Everyone who is meant to get it still gets it, and only once.',
  ],
  [
    /\b(?:shows|shown|showing|lists?|listed|says|displays?|prints|labels?|board|calendar)\b/,
    'Everything else that is shown there is as it was before.',
  ],
]

/** What a fault may have made wrong already, by what the report speaks of; the first counts. */
export const bugEffects: readonly (readonly [cue: RegExp, question: string])[] = [
  [
    /\b(?:bill(?:s|ed)?|charge[ds]?|paid|refund\w*|surcharge|discount|commission|fees?|price[ds]?|tax)\b/i,
    'Since when has it been wrong, and must amounts already charged be corrected?',
  ],
  [
    /(?<![-`'\d] ?)\b(?:letters?|newsletter|e?-?mails?|texts|sms|reminders?|invitations?)\b/i,
    'How many wrong ones have gone out, and do the recipients have to be told?',
  ],
  [
    /\b(?:(?<!for |two |\d )hours|mileage|statistics?|counts?|counted|figures|scores?|stock|litres)\b/i,
    'Since when are the figures wrong, and should the old ones be corrected too?',
  ],
]
