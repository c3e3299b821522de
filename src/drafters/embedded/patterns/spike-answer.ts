// Patterns of spikes that end with an answer in words: a way to go, how something works, what there is, whether it holds.
import { nothingNamed, type SpikePattern } from './spike-pattern.ts'

const learning: SpikePattern = {
  id: 'learning',
  forms: ['topic'],
  cues: [
    /^(?:read|study|look (?:into|up)|check out|research|explore|read up|find examples|dig into|consider|investigate \S+$) ?/,
    /\b(?:learn|understand|research|explor\w+|read up|look into)\b/,
  ],
  rank: 1,
  verb: 'Investigate',
  ask: '{fit}?',
  timebox: { amount: 1, unit: 'days' },
  method: 'Read the primary sources, then try what matters for our case on a small example.',
  deliverable: 'A written answer of a page: what it gives us, with sources and one tried example',
  exitRule:
    'When the timebox ends, share what is known and name the question that is worth another look, if any.',
  fallbacks: nothingNamed,
  criteria: [
    {
      statement:
        'The answer says what is of use for our case, and what is not, with a source for each point.',
    },
    { statement: 'One example{of} was tried on our own case, and can be run or looked at again.' },
    {
      statement:
        'It recommends what to use, what to leave, and what to look at again under a named condition.',
    },
  ],
  questions: [
    { field: 'details.method', question: 'What exactly do we want to find out{about}?' },
    { field: 'details.unblocks', question: 'Which decision or item waits for what we learn{about}?' },
    { field: 'acceptanceCriteria', question: 'What do we know already, and what have we tried?' },
  ],
  drivers: ['quality of the sources'],
  inputs: { uncertainty: 'medium' },
}

/** What is looked into and not taken over from others: own code, a behaviour, a state. */
export const lookingSpike: SpikePattern = {
  ...learning,
  id: 'looking',
  cues: [],
  ask: 'What do we find out about {topic}, and what follows from that?',
  method:
    'Look at it first-hand on one real case, note what is seen and where, and read up what that leaves open.',
  deliverable: 'A written answer: what was found, where it is to be seen, and what follows from it',
  criteria: [
    {
      statement: 'The answer says what was found out{about}, each point with the place or run that shows it.',
    },
    { statement: 'For each point it says what follows: a change, a question that is left, or nothing.' },
    { statement: 'What was not looked at is listed, with the reason.' },
  ],
  questions: [
    { field: 'details.method', question: 'What is unclear or wrong{about} today?' },
    { field: 'details.unblocks', question: 'Which decision or item waits for what we learn{about}?' },
    { field: 'acceptanceCriteria', question: 'What do we know already, and where is it written down?' },
  ],
}

export const spikeAnswerPatterns: readonly SpikePattern[] = [
  {
    id: 'approach',
    forms: ['how'],
    cues: [/(?:)/],
    rank: 1,
    verb: 'Work out',
    ask: 'How do we go about {topic}?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Sketch the ways that come into question and take the most promising one through the smallest real case.',
    deliverable:
      'A written answer with the way to go, a sample that shows it, and the ways that were ruled out',
    exitRule: 'When the timebox ends, recommend the way that got furthest and name what is not solved in it.',
    fallbacks: { ...nothingNamed, says: 'names one way to go' },
    criteria: [
      { statement: 'The answer {says}, and a sample shows that way on one real case.' },
      { statement: 'Other ways that were looked at are listed, each with the reason why it was not taken.' },
      {
        statement:
          'Cases in which the way does not work are named, or the answer says where every way that was tried failed.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which work waits until we know {known}?' },
      { field: 'details.unblocks', question: 'Which work waits for the answer, and by when?' },
      {
        field: 'details.method',
        question: 'Which ways have been thought of or tried so far, and where did they stop?',
      },
      { field: 'acceptanceCriteria', question: 'What must a way fulfil at the very least to be taken?' },
    ],
    drivers: ['how many ways there are', 'the part nobody has done before'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'working',
    forms: ['what', 'topic', 'how'],
    cues: [
      /^how (?:do|does|did|is|are|was|were) (?!(?:we|i|you)\b)/,
      /^(?:figure out|understand|learn|get to know|work out) /,
    ],
    rank: 2,
    verb: 'Understand',
    ask: '{howDo} work, and what of that matters for us?',
    timebox: { amount: 1, unit: 'days' },
    method: 'Follow one real case from start to end in the code or the documents, and draw what was found.',
    deliverable:
      'A written answer with a drawing or a list of the steps, and where each of them is to be found',
    exitRule: 'When the timebox ends, share the part that is understood and mark where the trail was lost.',
    fallbacks: { ...nothingNamed, says: 'describes how it works, step by step' },
    criteria: [
      { statement: 'The answer {says}, so that a person who was not there can follow it.' },
      {
        statement:
          'One real case was followed from start to end, and each step names where it is to be found.',
      },
      { statement: 'What stayed unclear, or differs from what the documents say, is listed.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which work waits until we know {known}?' },
      { field: 'details.unblocks', question: 'What do we want to do once we understand it?' },
      { field: 'details.method', question: 'Which part{of} is unclear, and who knows it at least in part?' },
      { field: 'acceptanceCriteria', question: 'Who has to be able to use the answer?' },
    ],
    drivers: ['quality of the documents', 'number of parts that take part'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'behaviour',
    forms: ['whether'],
    cues: [/^(?:do|does|did|is|are|was|were|has|have|will|would)\b/],
    rank: 1,
    verb: 'Find out about',
    ask: 'Does {topic} do what we need?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Look it up where it is written down, then see for yourself on one real case where that can be done.',
    deliverable: 'A written answer with what shows it and how it was checked',
    exitRule:
      'When the timebox ends, note what was seen and what would have to be asked of somebody who knows.',
    fallbacks: { ...nothingNamed, says: 'says yes, no, or yes under a named condition' },
    criteria: [
      {
        statement: 'The answer {says}, and names the place, the run or the record that shows it.',
      },
      { statement: 'The check behind it is noted step by step, so that a second person can repeat it.' },
      {
        statement:
          'Cases in which the answer is different are listed, or the answer says that none was found.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What would we do differently depending on {known}?' },
      { field: 'details.unblocks', question: 'What would we do next with a yes, and what with a no?' },
      { field: 'details.method', question: 'What do we believe today, and what makes us doubt it?' },
      { field: 'acceptanceCriteria', question: 'For which version, setting or case must the answer hold?' },
    ],
    drivers: ['access to the place where it is done'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'existence',
    forms: ['whether', 'what', 'topic'],
    cues: [
      /^(?:is|are) there (?=.*\b(?:librar(?:y|ies)|tools?|packages?|plugins?|extensions?|alternatives?|implementations?|services?|apis?|data ?sets?|sources?|frameworks?|models?|standards?|providers?|vendors?|products?|existing|standard|tables?|strategies|patterns?|techniques?|algorithms?|db\w*|databases?|apps?|free)\b)/,
      /^(?:which|what) .{3,120} (?:fits? our case|can we use to|come into question)\b/,
      /^(?:brainstorm|(?:what|which) (?:other |possible |new )?(?:kinds?|types?|sorts?|ways|ideas)) /,
    ],
    unless: [
      /^(?:is|are) there (?:any|some)thing\b|^is there (?:an?|any|some) (?:\S+ )?way\b/,
      /^(?:is|are) there (?:\S+ ){0,5}?(?:leaks?|bugs?|errors?|issues?|problems?|risks?|mistakes?|regressions?|vulnerabilit\w+|conflicts?|savings|downsides?|differences?)\b/,
    ],
    rank: 4.5,
    verb: 'Look for',
    ask: 'Which {bare} would suit us, and on what terms?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Search where it would be listed, look at each match against our case, and note where was searched.',
    deliverable: 'A written answer: the list of what was found, with sources and a recommendation',
    exitRule: 'When the timebox ends, hand over the list with a mark at what was not looked at.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'The answer lists what was found, each match with its source and a sentence on whether it fits our case.',
      },
      { statement: 'Matches that came close are listed too, each with the reason why it was dropped.' },
      {
        statement: 'If nothing fits, the answer names the places that were searched and what we do instead.',
      },
    ],
    questions: [
      {
        field: 'details.method',
        question: 'What must it be able to do for us at the very least, and what rules it out?',
      },
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What would we do with a match, and what without one?' },
      { field: 'acceptanceCriteria', question: 'Which candidates are known already?' },
    ],
    drivers: ['number of sources'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'check',
    forms: ['whether', 'topic'],
    cues: [
      /^(?:verify|confirm|ensure|validate|double-?check|make sure|check that|test that|audit whether)\b/,
      /^(?:is|are) there (?:\S+ ){0,5}?(?:leaks?|bugs?|errors?|issues?|problems?|mistakes?|regressions?|vulnerabilit\w+|conflicts?)\b/,
      /\b(?:still (?:pass\w*|work\w*|hold\w*)|correctly|properly|as expected|in sync|consistent\w*|up to date)\b/,
    ],
    rank: 2.5,
    verb: 'Check',
    ask: 'Is {topic} right, and where not?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'List the cases in which it could be wrong, go through them one by one, and note the result of each.',
    deliverable: 'A written answer with the list of cases that were checked and the result of each',
    exitRule: 'When the timebox ends, hand over the list with a mark at what was not looked at.',
    fallbacks: { ...nothingNamed, says: 'says whether it holds' },
    criteria: [
      { statement: 'The answer {says}, with the list of cases that were checked and the result of each.' },
      { statement: 'Each case that failed is described so that a second person can see it too.' },
      { statement: 'What was not looked at is listed, with the reason.' },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'Which cases must be checked before we call it right?' },
      {
        field: 'details.unblocks',
        question: 'What waits for the result, and what do we do if a case fails?',
      },
      { field: 'details.method', question: 'What gives rise to the doubt?' },
    ],
    drivers: ['number of cases'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'fact',
    forms: ['what', 'figure', 'choice'],
    cues: [/(?:)/],
    rank: 1,
    verb: 'Find out about',
    ask: 'What do we know for sure about {topic}?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Look first-hand where the answer lies, note what is seen and where, and ask those who know for the rest.',
    deliverable: 'A written answer, each part with its source',
    exitRule:
      'When the timebox ends, state the answer as far as it is backed, and who could settle the rest.',
    fallbacks: { ...nothingNamed, says: 'settles the question' },
    criteria: [
      {
        statement:
          'The answer {says}, each part with a source or an observation that a second person can check.',
      },
      { statement: 'It keeps apart what was seen first-hand and what others only say.' },
      {
        statement:
          'Parts that could not be settled are listed, each with the person or the trial that could.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which decision or item waits until we know {known}?' },
      { field: 'details.unblocks', question: 'Which decision or item waits for the answer?' },
      { field: 'details.method', question: 'Who knows part of it already, and where is that written down?' },
      { field: 'acceptanceCriteria', question: 'What do we believe today, and how sure are we?' },
    ],
    drivers: ['who can settle it'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'inventory',
    forms: ['what', 'whether', 'topic'],
    cues: [
      /^(?:audit|inventory|review|list|map(?: out)?|identify|collect|gather|check all|go through|document|assemble|analy[sz]e|sample|catalogu?e|count|sort out|survey) /,
      /\b(?:competit(?:ors?|ive)|market research|prior art|state of the art)\b/,
      /^what do we find when we |^(?:which|what) .{3,140} (?:are|is) there\b|^(?:is|are) (?:there (?:any|some)thing|any|some)\b/,
    ],
    rank: 3,
    verb: 'Take stock of',
    ask: '{what}, and what follows from that?',
    timebox: { amount: 1, unit: 'days' },
    method: 'Go through the sources one by one, and note what was found and where.',
    deliverable: 'A written answer: the list of findings, each with its source, and what follows from them',
    exitRule: 'When the timebox ends, hand over the list with a mark at what was not looked at.',
    fallbacks: { ...nothingNamed, list: 'The list' },
    criteria: [
      {
        statement: '{list} names for each entry where it was found, and which sources were gone through.',
      },
      {
        statement:
          'For each entry the answer says what follows: an item for the backlog, a decision, or nothing.',
      },
      { statement: 'What was not looked at is listed, with the reason.' },
    ],
    questions: [
      {
        field: 'details.method',
        question: 'What counts as a finding{about}, and what does not?',
      },
      { field: 'details.unblocks', question: 'What will be decided or built with the findings{on}?' },
      { field: 'acceptanceCriteria', question: 'How complete must the list be?' },
    ],
    drivers: ['number of sources', 'access to them'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'task',
    forms: ['what'],
    cues: [/^what do we find out when we /],
    rank: 5,
    verb: 'Carry out',
    ask: 'What do we find out about {topic}?',
    timebox: { amount: 1, unit: 'days' },
    method: 'Do it once on a real case, note each step and what was seen, and stop where it gets stuck.',
    deliverable: 'A written answer with what was done, what was seen and what follows from it',
    exitRule: 'When the timebox ends, share what was seen so far and name the part that was not done.',
    fallbacks: { ...nothingNamed, done: 'what was seen' },
    criteria: [
      { statement: 'The answer says {done}, step by step, so that a second person can do it again.' },
      { statement: 'The answer says what follows: an item for the backlog, a decision, or nothing.' },
      { statement: 'Parts that could not be done are listed, each with what stood in the way.' },
    ],
    questions: [
      { field: 'details.method', question: 'What would we do differently, depending on what we see?' },
      { field: 'details.unblocks', question: 'Which decision or item waits for the outcome?' },
      { field: 'acceptanceCriteria', question: 'What must be seen at the very least to call it done?' },
    ],
    drivers: ['access to the place where it is done'],
    inputs: { uncertainty: 'medium' },
  },
  learning,
  {
    ...lookingSpike,
    cues: [
      /^(?:check(?! out)(?: on| over)?|watch|look (?:at|through|over)|investigate|inspect|monitor|go over|revisit) (?=\S+ \S|.*s$)/,
    ],
  },
  {
    ...learning,
    id: 'design',
    forms: ['what', 'topic'],
    cues: [
      /^(?:what should .{3,200} look like\b|(?:design|specify|draft|plan|outline|sketch) )/,
      /\bconcept\??$/,
    ],
    rank: 3.6,
    verb: 'Design',
    ask: 'What should {topic} look like?',
    method:
      'Take the hardest real case first, sketch what would serve it, and put the sketch to those who build and use it.',
    deliverable: 'A written answer: the design with a drawing or an example, and the reasons for it',
    criteria: [
      {
        statement:
          'The design{of} shows each part with a drawing or an example, so that work can start from it.',
      },
      { statement: 'One hard real case was taken through it, and what did not fit is noted.' },
      { statement: 'Other designs that were weighed are listed, each with the reason why it was dropped.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'What must {thing} do at the very least, and what is set already?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'What must it do at the very least, and what is set already?',
      },
      {
        field: 'details.unblocks',
        question: 'Which work waits for the design{of}, and who has to agree to it?',
      },
      { field: 'details.method', question: 'Which real case is the hardest one for it?' },
    ],
    inputs: { uncertainty: 'medium' },
  },
  {
    ...learning,
    id: 'trial',
    forms: ['topic', 'whether', 'what'],
    cues: [
      /^(?:try(?: out)?|experiment|play|tinker) (?!(?:alternative|different|other|various) )|\b(?:play around|experiment with|tinker)\b/,
    ],
    rank: 4.9,
    verb: 'Try',
    ask: 'What does a trial of {topic} show, and do we go on with it?',
    method: 'Try it on one real case, change one thing at a time, and note what was seen each time.',
    deliverable: 'A written answer with what was tried, what was seen and a recommendation',
    criteria: [
      { statement: 'The answer lists what was tried{with}, what was seen each time, and what failed.' },
      { statement: 'What was seen stands beside how it is today, with figures where it can be counted.' },
      {
        statement:
          'The answer says whether to go on with it, to change it or to leave it, with the observation that decided.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'What would the trial{of} have to show for us to go on?' },
      { field: 'details.method', question: 'On which real case do we try it, and what is set?' },
      { field: 'details.unblocks', question: 'What will be decided once the result is seen, and by whom?' },
    ],
    inputs: { uncertainty: 'high' },
  },
  {
    ...learning,
    id: 'comparison',
    forms: ['what', 'whether', 'how', 'figure', 'topic'],
    cues: [
      /^what (?:does it show|do we find(?: out)?) when we compare\b|^how (?:do|does) .{3,120} compare\b|^what (?:is|are) the differences? /,
    ],
    rank: 5.6,
    verb: 'Compare',
    ask: 'How do {topic} compare?',
    method: 'Take the same cases through both, note the same points for each, and put them side by side.',
    deliverable: 'A written answer with both side by side and what follows from the differences',
    fallbacks: { ...nothingNamed, both: 'Both' },
    criteria: [
      {
        statement:
          '{both} stand side by side on the same cases and points, with a figure or an observation for each.',
      },
      { statement: 'The differences are listed, each with what it means for us.' },
      { statement: 'What was not looked at is listed, with the reason.' },
    ],
    questions: [
      { field: 'details.method', question: 'On which points and on which cases are the two to be compared?' },
      { field: 'details.unblocks', question: 'What would we change depending on the outcome?' },
      { field: 'acceptanceCriteria', question: 'Which difference would be large enough to matter?' },
    ],
    inputs: { uncertainty: 'medium' },
  },
]
