// Spikes that end with an answer in words: a way to go, how something works, what there is, whether it holds.
import { type SpikeKind, yesOrNo } from './spike-pattern.ts'

export const answerKinds: readonly SpikeKind[] = [
  {
    id: 'approach',
    forms: ['how'],
    cues: [/(?:)/],
    rank: 1,
    ask: 'How do we go about {topic}?',
    method:
      'Sketch the ways that come into question and take the most promising one through the smallest real case.',
    deliverable: 'A written answer with the way to go, and a sample that shows it',
    exit: 'recommend the way that got furthest and name what is not solved in it.',
    slots: { says: 'names one way to go' },
    criteria: [
      'The answer {says}, and a sample shows that way on one real case.',
      'Other ways that were looked at are listed, each with the reason why it was not taken.',
      'Cases in which the way does not work are named, or the answer says where every way that was tried failed.',
    ],
    asks: {
      criteria: 'What must a way fulfil at the very least, and what rules it out?',
      method: 'Which ways have been thought of or tried so far, and where did they stop?',
    },
    size: 'parts nobody has done before',
  },
  {
    id: 'working',
    forms: ['what', 'topic', 'how'],
    cues: [
      /^how (?:do|does|did|is|are|was|were) (?!(?:we|i|you)\b)/,
      /^(?:figure out|understand|learn|get to know|work out|come up with) /,
    ],
    rank: 2,
    verb: 'Understand',
    ask: '{howDo} work, and what of that matters for us?',
    method: 'Follow one real case from start to end in the code or the documents, and draw what was found.',
    deliverable:
      'A written answer with a drawing or a list of the steps, and where each of them is to be found',
    exit: 'share the part that is understood and mark where the trail was lost.',
    slots: { says: 'describes how it works, step by step' },
    criteria: [
      'The answer {says}, so that a person who was not there can follow it.',
      'One real case was followed from start to end, and each step names where it is to be found.',
      'What stayed unclear, or differs from what the documents say, is listed.',
    ],
    asks: {
      unblocks: 'What do we want to change, build or decide once we know?',
      method: 'Which part{of} is unclear, and who knows it at least in part?',
    },
    size: 'quality of the documents',
  },
  {
    id: 'behaviour',
    forms: ['whether'],
    cues: [/^(?:do|does|did|is|are|was|were|has|have|will|would)\b/],
    rank: 1,
    hours: 4,
    method: 'Look it up where it is written down, then see for yourself on one real case.',
    deliverable: 'A written answer with what shows it and how it was checked',
    slots: { says: 'says yes, no, or yes under a named condition' },
    criteria: [
      'The answer {says}, and names the place, the run or the record that shows it.',
      'The check behind it is noted step by step, so that a second person can repeat it.',
      'Cases with another answer are listed, or the answer says that none was found.',
    ],
    asks: {
      unblocks: yesOrNo,
      method: 'What do we believe today, and what makes us doubt it?',
      criteria: 'For which version, setting or case must the answer hold?',
    },
    size: 'access to the place where it is done',
  },
  {
    id: 'existence',
    forms: ['whether', 'what', 'topic'],
    cues: [
      /^(?:is|are) there (?=(?:\S+ ){0,5}?(?:librar(?:y|ies)|tools?|packages?|plugins?|extensions?|alternatives?|implementations?|services?|apis?|data ?sets?|sources?|frameworks?|models?|standards?|providers?|vendors?|products?|existing|standard|tables?|strategies|patterns?|techniques?|algorithms?|db\w*|databases?|apps?|free)\b)/,
      /^(?:which|what) .{3,120} (?:fits? our case|can we use to|come into question)\b/,
      /^(?:brainstorm|(?:what|which) (?:other |possible |new )?(?:kinds?|types?|sorts?|ways|ideas)) /,
    ],
    unless: [
      /^(?:is|are) there (?:any|some)thing\b|^is there (?:an?|any|some) (?:\S+ )?way\b/,
      /^(?:is|are) there (?:\S+ ){0,5}?(?:leaks?|bugs?|errors?|issues?|problems?|risks?|mistakes?|regressions?|vulnerabilit\w+|conflicts?|savings|differences?)\b/,
    ],
    rank: 4.5,
    verb: 'Look for',
    ask: 'Which {bare} would suit us, and on what terms?',
    hours: 4,
    method: 'Search where it would be listed, and look at each match against our case.',
    deliverable: 'A written answer: the list of what was found, with sources and a recommendation',
    exit: 'hand over the list with a mark at what was not looked at.',
    criteria: [
      'The answer lists what was found{asked}, each with its source and whether it fits our case.',
      'Matches that came close are listed, each with the reason why it was not taken.',
      'If nothing fits, the answer names the places that were searched and what we do instead.',
    ],
    asks: {
      method: 'What must it do for us at the very least, and what rules it out?',
      criteria: 'Which candidates are known already?',
    },
    size: 'number of sources',
  },
  {
    id: 'check',
    forms: ['whether', 'topic'],
    cues: [
      /^(?:verify|confirm|ensure|validate|double-?check|make sure|check that|test that)\b/,
      /^(?:is|are) there (?:\S+ ){0,5}?(?:leaks?|bugs?|errors?|issues?|problems?|mistakes?|regressions?|vulnerabilit\w+|conflicts?)\b/,
      /\b(?:still (?:pass\w*|work\w*|hold\w*)|correctly|properly|as expected|in sync|consistent\w*)\b/,
    ],
    rank: 2.5,
    verb: 'Check',
    ask: 'Is {topic} right, and where not?',
    hours: 4,
    method:
      'List the cases in which it could be wrong, go through them one by one, and note the result of each.',
    deliverable: 'A written answer with what shows it and how it was checked',
    exit: 'hand over the list with a mark at what was not looked at.',
    slots: { says: 'says whether it holds' },
    criteria: [
      'The answer {says}, with the list of cases that were checked and the result of each.',
      'Each case that failed is described so that a second person can see it too.',
      'What was not looked at is listed, with the reason.',
    ],
    asks: {
      criteria: 'Which cases must be checked before we call it right?',
      unblocks: yesOrNo,
    },
    size: 'number of cases',
  },
  {
    id: 'fact',
    forms: ['what', 'figure', 'choice'],
    cues: [/(?:)/],
    rank: 1,
    method: 'Look first-hand where the answer lies, and ask those who know for the rest.',
    deliverable: 'A written answer with what shows it and how it was checked',
    slots: { says: 'settles the question' },
    criteria: [
      'The answer {says}, each part with a source or an observation that a second person can check.',
      'It keeps apart what was seen first-hand and what others only say.',
      'What could not be settled is listed, with the person or the trial that could.',
    ],
    asks: {
      unblocks: 'Which decision or item waits until we know {known}?',
      method: 'Who knows part of it already, and where is that written down?',
    },
    size: 'number of sources',
  },
]
