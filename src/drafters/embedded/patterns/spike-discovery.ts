// Spikes that find something out by trying or asking: causes, users, prototypes, trials, fitness, feasibility, effects.
import { looking } from './spike-looking.ts'
import { type SpikeKind, toSpikePattern, yesOrNo } from './spike-pattern.ts'

export const discoveryKinds: readonly SpikeKind[] = [
  {
    id: 'unknown-cause',
    forms: ['why', 'what', 'topic'],
    cues: [
      /^how come\b|\bwhy\b(?! not\b)/,
      /\b(?:root cause|causes? of|what causes|reasons? (?:for|why|behind)|troubleshoot|diagnos(?:e|ing))\b/,
      /^(?:investigate|look into|research|debug|analy[sz]e|understand|explore) (?!(?:using|how)\b).{3,60}\b(?:issues?|problems?|bugs?|glitch\w*|artifacts?|discrepanc\w+|inconsistenc\w+)$/,
      /^(?:\S+ ){0,4}?(?:flaky|leaks?|leaking|freez\w+|crash(?:es|ing)?|errors?|failures?|timeouts?|outages?|slowdowns?|drops?|deadlocks?|stutter\w*|hangs?|flicker\w*|weird|strange|suspicious|unexpected)\b(?! (?:recovery|handling|report\w*|track\w*|message|page|rate|budget|log\w*|test\w*|monitor\w*))/,
    ],
    unless: [/\b(?:avoid|prevent|handle|detect) (?:\S+ ){0,2}?(?:errors?|crashes|failures|leaks?)\b/],
    rank: 6,
    verb: 'Find the cause of',
    ask: 'What causes {topic}?',
    method:
      'Make it happen on purpose, then rule out one suspected cause after the other, with a note on each.',
    deliverable: 'A written answer with the cause, the way to provoke it and the evidence',
    exit: 'without a cause, hand over the list of what was ruled out and what to record until it happens again.',
    slots: { says: 'names the cause' },
    criteria: [
      'The answer {says}; with the cause taken away in a trial the behaviour is gone, and put back it returns.',
      'The steps that provoke the behaviour are written down, or how often it was tried without success.',
      'Causes that were ruled out are listed, each with the observation that speaks against it.',
    ],
    asks: {
      method: 'Where and since when is it seen, and how was it measured?',
      unblocks: 'Who is hit by this, and how urgent is the answer for them?',
      criteria: 'Which log, trace or example of it is there?',
    },
    size: 'whether it can be provoked',
    uncertainty: 'high',
  },
  {
    id: 'user-need',
    forms: ['whether', 'decision', 'how', 'what', 'why', 'figure', 'topic'],
    cues: [
      /\b(?:interview\w*|talk to|speak (?:to|with)|ask (?:the |our |some |a few |\S+ )?(?:users?|customers?|teachers?|people|guests?|members|clients)|(?:customer|user) (?:research|tests?|testing|feedback|interviews?)|usability|pain points?|personas?|feedback (?:from|of)|willing(?:ness)? to pay)\b/,
      /\b(?:users?|people|customers|guests|members|players|visitors|students|teachers|parents|drivers|readers|buyers|sellers) (?:\w+ly |even |ever |still )?(?:want|need|use|think|expect|like|prefer|understand|care|pay|would|notice|trust|do (?:today|now|when|if|with|after|before|instead)|drop|leave|cancel|skip|give up)\b/,
    ],
    rank: 6,
    verb: 'Find out about',
    ask: 'What do those concerned say and do about {topic}, and does it bear out our plan?',
    days: 3,
    method:
      'Write the assumption down, ask people who have the problem what they did last time, and compare notes.',
    deliverable: 'A written answer with what was heard from whom, and what it means for the plan',
    slots: { says: 'says what was found out' },
    criteria: [
      'The answer {says}, and keeps apart what was observed, what people said, and what we conclude.',
      'Those who were asked are described by what they do, and none of them guesses for others.',
      'What does not bear out our plan is named as plainly as what does.',
    ],
    asks: {
      unblocks: 'What would we build, change or drop depending on the answer?',
      method: 'Whom should we ask, and who can make the contact?',
    },
    size: 'reaching the right people',
    uncertainty: 'high',
  },
  {
    id: 'prototype',
    forms: ['topic', 'whether', 'what'],
    cues: [
      /\b(?:prototyp(?:e|ing)|poc|proof of concept|mock-?up|breadboard|throw[- ]?away|hack together|clickable)\b/,
      /^(?:pilot|mock|build|simulat\w+|demo\w*|minimal|toy) /,
      /^(?:what does )?(?:an? |the )?(?:\S+ ){0,2}?(?:prototype|proof|poc|demo|simulation|mock-?up)\b/,
    ],
    unless: [
      /^(?:is|are|does|do|can|could|should|would|will|how|what(?! does (?:the|an?) (?:\S+ ){0,2}?(?:proof|prototype|poc|demo|mock-?up|sample)\b)|which|why|may|whether|if|check|find out|figure out|test if)\b/,
    ],
    rank: 5,
    verb: 'Try',
    ask: 'What does a trial of {topic} show, and is it worth building?',
    days: 2,
    method:
      'Build the smallest thing that can fail in the way we fear, run it on one real case, and throw it away.',
    deliverable: 'A prototype that is thrown away, and a written answer on what it showed',
    exit: 'show what there is, state what it proves and what it does not, and stop building.',
    criteria: [
      'The trial{of} ran on one real case, or the answer shows where it got stuck.',
      'What was seen stands beside how it is today, with figures where it can be counted.',
      'The answer recommends to build it, to change the plan or to drop it, with the observation that decided.',
    ],
    asks: {
      criteria: 'What would the trial{of} have to show for us to go on?',
      method: 'Which part is the one most likely to fail?',
    },
    size: 'tools and devices that are needed',
    uncertainty: 'high',
  },
  {
    id: 'trial',
    forms: ['topic', 'whether', 'what'],
    cues: [
      /^(?:try(?: out)?|experiment|play) (?!(?:alternative|different|other|various) )|\b(?:play around|experiment with)\b/,
    ],
    rank: 4.9,
    verb: 'Try',
    ask: 'What does a trial of {topic} show, and do we go on with it?',
    method: 'Try it on one real case, change one thing at a time, and note what was seen each time.',
    deliverable: 'A written answer with what was tried, what was seen and a recommendation',
    criteria: [
      'The answer lists what was tried{with}, what was seen each time, and what failed.',
      'What was seen stands beside how it is today, with figures where it can be counted.',
      'The answer says whether to go on with it, to change it or to drop it, with the observation that decided.',
    ],
    asks: {
      criteria: 'What would the trial{of} have to show for us to go on?',
      method: 'On which real case do we try it, and what is set?',
    },
    size: 'number of sources',
    uncertainty: 'high',
  },
  {
    id: 'fitness',
    forms: ['whether', 'what'],
    cues: [
      /^(?!what|which|how).*\b(?:enough|sufficient\w*|adequate\w*|reliable|suitable|good|right|safe|secure|realistic\w*|viable|ready|appropriate|robust|stable|usable|accurate|practical|too \w+|hold up|given, and|fit|fits|the best|best)\b/,
      /\bgood enough\b|^how (?:robust|stable|reliable|safe|secure|accurate)\b/,
    ],
    rank: 3,
    method:
      'Name what is needed, then look at two real cases, one of them a hard one, and note where it falls short.',
    deliverable: 'A written answer with what is needed, what was seen, and the gap between the two',
    slots: { says: 'says how far it holds up, and where it fails' },
    criteria: [
      'The answer {says}, measured against what is needed, which it names.',
      'It rests on one usual and one hard real case at least, with what was seen in each.',
      'Where it falls short, the answer names what would close the gap or replace it.',
    ],
    asks: {
      method: 'What must be reached at the very least, and in which cases?',
      unblocks: yesOrNo,
      criteria: 'What do we believe today, and what makes us doubt it?',
    },
    size: 'number of cases',
  },
  {
    id: 'feasibility',
    forms: ['whether', 'topic'],
    cues: [
      /\b(?:feasib\w+|viab\w+|possibilit(?:y|ies) of|prove|proof)\b/,
      /^(?:can|could|would it be possible|is it (?:\S+ )?(?:possible|feasible|viable|doable)|is there (?:an?|any|some) (?:\S+ )?way)\b/,
    ],
    rank: 2,
    verb: 'Find out about',
    ask: 'Can {topic} be done with what we have, and at what effort?',
    method: 'Try it on the smallest real case, the most doubtful part first, and stop at the first clear no.',
    deliverable: 'A written answer: yes, no, or yes under a condition, with the sample that shows it',
    exit: 'without a sample that works, the answer is no for now, with the one doubt that remains.',
    slots: { says: 'says yes, no, or yes under a named condition' },
    criteria: [
      'The answer {says}, and a sample that can be run or looked at shows it.',
      'For a yes, it lists the limits that were met and the next step with its rough size.',
      'For a no, it names what stands in the way and the nearest thing that is possible instead.',
    ],
    asks: {
      unblocks: yesOrNo,
      method: 'What has to work at the very least for a yes?',
      criteria: 'What has been tried so far, and where did it stop?',
    },
    size: 'parts nobody has done before',
    uncertainty: 'high',
  },
  {
    id: 'effect',
    forms: ['whether'],
    cues: [
      /^(?:do|does|would|will|can|could) (?!(?:we|i|you|they|it|users|people) ).{3,160}(?<! (?:the|a|an|to|our|of)) (?:help(?! (?:menu|page|text|desk|screen|file|command))|improve|reduce|raise|increase|beat|outperform|hurt|tame|capture|affect|boost|lower|solve|prevent|correlate)\b/,
    ],
    rank: 2.2,
    days: 2,
    method:
      'Run the same cases with and without it, change nothing else, and repeat until the spread is known.',
    deliverable: 'A written answer with both side by side and what follows from the differences',
    exit: 'report what was measured so far and how sure it is.',
    slots: { says: 'says whether it does' },
    criteria: [
      'The answer {says}, with the results with and without it side by side.',
      'Nothing else differs between the two, and each was repeated, so that chance is ruled out.',
      'If no difference is seen, the answer names the smallest one that the trial would have shown.',
    ],
    asks: {
      method: 'How large must the difference be to count, and measured on what?',
    },
    size: 'number of cases',
  },
]

export const generalSpike = toSpikePattern({
  ...looking,
  id: 'general',
  cues: [],
  rank: 0,
  uncertainty: null,
})
