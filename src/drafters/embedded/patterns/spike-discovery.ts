// Spikes that find something out by trying or asking: causes, users, prototypes, trials, fitness, feasibility, effects.
import { looking } from './spike-looking.ts'
import { type SpikeKind, toSpikePattern, yesOrNo } from './spike-pattern.ts'

export const discoveryKinds: readonly SpikeKind[] = [
  {
    id: 'unknown-cause',
    forms: ['why', 'what', 'topic'],
    cues: [
      /^how come\b|\bwhy\b(?! not\b)|^what (?:keeps|slows|makes|eats(?!.*, .* or )|stops|holds|is killing)\b|^where (?:do|does) .* come from/,
      /\b(?:root cause|causes? of|what causes|reasons? (?:for|why|behind)|troubleshoot|diagnos(?:e|ing))\b/,
      /^(?:investigate|look into|research|debug|analy[sz]e|understand|explore) (?!(?:using|how)\b).{3,60}\b(?:issues?|problems?|bugs?|glitch\w*|artifacts?|discrepanc\w+|inconsistenc\w+)$/,
      /^(?!(?:which|where|how|what) )(?:\S+ ){0,4}?(?:flaky|leaks?|leaking|freez\w+|crash(?:es|ing)?|errors?|failures?|timeouts?|outages?|slowdowns?|drops?|deadlocks?|stutter\w*|hangs?|flicker\w*|weird|strange|suspicious|unexpected)\b(?! (?:recovery|handling|report\w*|track\w*|message|page|rate|budget|log\w*|test\w*|monitor\w*))/,
    ],
    rank: 6,
    verb: 'Find the cause of',
    ask: 'What causes {topic}?',
    method: 'Reproduce it or collect cases, then rule out one suspected cause after the other.',
    deliverable: 'A written answer with the cause and the evidence',
    exit: 'without a cause, hand over what was ruled out and what to look at next.',
    slots: { says: 'names the cause' },
    criteria: [
      'The answer {says}, shown by a trial with and without the cause, or by data if no trial is possible.',
      'Cases in which it happens are described so that others can find them, next to cases in which it does not.',
      'Causes that were ruled out are listed, each with the observation that speaks against it.',
    ],
    asks: {
      method: ['{difference}', 'Where and since when does it happen?'],
      unblocks: 'What will we change once we know the cause?',
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
    unless: [/^how (?:many|often) |^what share /],
    rank: 6,
    verb: 'Find out about',
    ask: 'What do the people affected say about {topic}?',
    days: 3,
    method: 'Ask people with the problem what they did last time.',
    deliverable: 'A written answer with the findings, their sources and a recommendation',
    slots: { says: 'says what was found out' },
    criteria: [
      'The answer {says}, and keeps observations, statements and conclusions apart.',
      'It says who was asked and how they were chosen.',
      'Findings that do not support our assumptions are listed.',
    ],
    asks: {
      unblocks: 'What would we build, change or drop depending on the answer?',
      method: 'Who should be asked?',
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
      /^(?:is|are|does|do|can|could|should|would|will|how|which|why|may|whether|if|check|find out|figure out)\b/,
    ],
    rank: 5,
    verb: 'Try',
    ask: 'What does a trial of {topic} show, and is that enough to go on?',
    days: 2,
    method: 'Build the smallest version that can fail, and try it on one real case.',
    deliverable: 'A throwaway prototype and a written answer on what it showed',
    exit: 'say what it proves and what it does not, and stop building.',
    criteria: [
      'A trial{of} ran on one real case, or the answer shows where it got stuck.',
      'The answer lists what worked, what did not, and what was not tested.',
      'The answer recommends going on, changing the plan or dropping it, with the deciding observation.',
    ],
    asks: {
      criteria: 'What must the trial{of} show for us to continue?',
      method: 'Which part is most likely to fail?',
    },
    size: 'tools and devices that are needed',
    uncertainty: 'high',
  },
  {
    id: 'trial',
    forms: ['topic', 'whether', 'what'],
    cues: [
      /^(?:try(?: out)?|experiment|play) (?!(?:alternative|different|other|various) )|\b(?:play around|experiment with)\b/,
      /^(?:explore|investigate|evaluate|look into) (?:an? )?(?:larger|smaller|shorter|longer|faster|slower|higher|lower|deeper|newer|cheaper|lighter|better|fewer) /,
    ],
    rank: 4.9,
    verb: 'Try',
    ask: 'What does a trial of {topic} show?',
    method: 'Try it on one real case, change one thing at a time, and note each result.',
    deliverable: 'A written answer with the results and a recommendation',
    criteria: [
      'The answer lists what was tried{with}, what worked and what failed.',
      'The results are compared with how it works today, with figures if it can be counted.',
      'The answer recommends going on, changing the plan or dropping it, with the deciding observation.',
    ],
    asks: {
      criteria: 'What must the trial{of} show for us to continue?',
      method: 'Which real case should we try it on?',
    },
    size: 'number of sources',
    uncertainty: 'high',
  },
  {
    id: 'fitness',
    forms: ['whether', 'what'],
    cues: [
      /^(?!what|which|how).*\b(?:enough|sufficient\w*|adequate\w*|reliable|suitable|good|right|safe|secure|realistic\w*|viable|ready|appropriate|robust|stable|usable|accurate|practical|too \w+|hold up|in practice|ensured|fit|fits|the best|best)\b/,
      /\bgood enough\b|^how (?:robust|stable|reliable|safe|secure|accurate)\b/,
    ],
    rank: 3,
    ask: '{isTopic} good enough?',
    method: 'List the requirements, then try one typical and one difficult case.',
    deliverable: 'A written answer with the requirements and the results',
    slots: { says: 'says how far it holds up, and where it fails' },
    criteria: [
      'The answer {says}, and lists the requirements that were checked.',
      'At least one typical and one difficult real case were tried, with the result of each.',
      'If it falls short, the answer says what would close the gap or replace it.',
    ],
    asks: {
      method: 'What is the minimum that would be good enough?',
      unblocks: yesOrNo,
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
    ask: '{isTopic} feasible, and how much effort would it take?',
    method: 'Try the most doubtful part first, on one real case, and stop at the first clear no.',
    deliverable: 'A written answer (yes, no, or yes under a condition) with the results',
    exit: 'without a working example, the answer is no for now, with the remaining doubt.',
    slots: {
      says: 'says yes, no, or yes under a named condition',
      shown: 'shown by a small example that others can run or look at',
    },
    criteria: [
      'The answer {says}, {shown}.',
      'If it is possible, the limits and the next step with its rough effort are listed.',
      'If it is not possible, the answer names the obstacle and the closest alternative.',
    ],
    asks: {
      unblocks: yesOrNo,
      method: ['{needed}', 'What must work for the answer to be yes?'],
    },
    size: 'parts nobody has done before',
    uncertainty: 'high',
  },
]

export const generalSpike = toSpikePattern({
  ...looking,
  id: 'general',
  cues: [],
  rank: 0,
  uncertainty: null,
})
