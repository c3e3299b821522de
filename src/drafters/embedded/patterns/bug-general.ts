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

/** A fix must not break the cases next to it. */
export const neighbours = 'Cases that are handled correctly today still are.'

/** What is forgotten with a fault in such a thing; the first that the report speaks of counts. */
export const bugEdges: readonly (readonly [cue: RegExp, edge: string])[] = [
  [
    /\b(?:too (?:long|large|many|big|much)|limit|(?:un)?bound(?:ed)?|maximum|(?:in|out of) range|overruns?|than \d+|past a certain|long(?:er)? (?!run)\w+s)\b| (?:==|>=|<=) /,
    'Just below the limit, at the limit and just above it, the result is as agreed.',
  ],
  [
    /\b(?:pars(?:er?|ing)|regexp?|match|filter(?:s|ed|ing)|(?:doesn['’]t|not|user|search) filter|search\w*|queries|completion|detect(?:ion)?|recogni[sz]ed|illegal|syntax|too (?:aggressive|sensitive|strict))\b/,
    'What was correctly found, accepted or refused before still is.',
  ],
  [
    /\b(?:averaged?|accurate|estimat\w+|calculat(?:ed|ion)|rounded|weigh|biase[ds]|normali[sz]\w+|math|predict\w*|(?:add|take|count|deduct|off)\w* (?:[^,;]{0,60} )?twice)\b/,
    'An example calculated by hand, with a zero in it, gives the same figures.',
  ],
  [
    /\b(?:shaders?|gradients?|offsets?|rotation|scaled?|angles?|camera|colliders?|vectors?|bounding)\b|^(?!.*(?:_|\b(?:names?|keys?|ids?|hash\w*|paths?|files?|domains?|ports?|symbols?|merges?)\b)).*\bcollisions?\b/,
    'It is also right when rotated, scaled and moved away from the origin.',
  ],
  [
    /\bhard-?coded\b|\bcopied\b|\bdescriptions?\b|\bstill in the\b|\brelative path/,
    'The same fault has been looked for in similar places, and none is left.',
  ],
]
