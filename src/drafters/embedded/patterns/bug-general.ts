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
      statement:
        'Before the work begins, this item names each fault that is meant, with a case that shows it.',
    },
  ],
  questions: [
    {
      field: 'details.steps',
      question: 'what exactly goes wrong with {thing}{when}, and how does one get to see it?',
    },
  ],
  drivers: ['what is wrong has to be found out first'],
}

/** A fault must not be mended at the cost of what lies next to it. */
export const neighbours = 'Cases next to it that come out right today still do.'

/** What is forgotten with a fault in such a thing; the first that the report speaks of counts. */
export const bugEdges: readonly (readonly [cue: RegExp, edge: string])[] = [
  [
    /\b(?:too (?:long|large|many|big|much)|limit|(?:un)?bound(?:ed)?|maximum|(?:in|out of) range|overruns?|than \d+|past a certain|long(?:er)? (?!run)\w+s)\b| (?:==|>=|<=) /,
    'Right below the limit, at it and right above it the result is the one agreed.',
  ],
  [
    /\b(?:pars(?:er?|ing)|regexp?|match|filter(?:s|ed|ing)|(?:doesn['’]t|not|user|search) filter|search\w*|queries|completion|detect(?:ion)?|recogni[sz]ed|illegal|syntax|too (?:aggressive|sensitive|strict))\b/,
    'What was rightly found, accepted or refused before still is.',
  ],
  [
    /\b(?:averaged?|accurate|estimat\w+|calculat(?:ed|ion)|rounded|weigh|biase[ds]|normali[sz]\w+|math|predict\w*)\b/,
    'An example worked out by hand, with a zero among its values, gives the same figures.',
  ],
  [
    /\b(?:shaders?|gradients?|offsets?|rotation|scaled?|angles?|camera|colliders?|vectors?|bounding)\b|^(?!.*(?:_|\b(?:names?|keys?|ids?|hash\w*|paths?|files?|domains?|ports?|symbols?|merges?)\b)).*\bcollisions?\b/,
    'Turned, scaled and moved away from the origin it comes out right as well.',
  ],
  [
    /\bhard-?coded\b|\bcopied\b|\bdescriptions?\b|\bstill in the\b|\brelative path/,
    'Other places built in the same way have been searched, and none shows the fault.',
  ],
]
