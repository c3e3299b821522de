// Patterns of spikes that end with an answer in words: the way to go, a fact, an inventory, something learnt.
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
  ask: '{doTopicFirst} fit our case, and what would we use of {them}?',
  timebox: { amount: 1, unit: 'days' },
  method:
    'Write down what we need to know, read the primary sources, and try the main claim on a small example.',
  deliverable: 'A written answer of a page: what we need to know, with sources and one tried example',
  exitRule:
    'When the timebox ends, share what is known and name the question that is worth another look, if any.',
  fallbacks: nothingNamed,
  criteria: [
    {
      statement: 'The written answer gives what we need for our case, with a source for each claim.',
    },
    { statement: 'At least one claim that matters was tried out, and the example can be run again.' },
    {
      statement: 'The answer says whether and how our plan changes, and what speaks against it.',
    },
    {
      statement:
        'What could not be answered is listed with the next place to look, or as not worth more time.',
    },
  ],
  questions: [
    {
      field: 'details.unblocks',
      question: 'Which decision or item waits for what we learn{about}?',
    },
    {
      field: 'details.method',
      question: 'What do we know{about} already, and what exactly is unclear?',
    },
    { field: 'acceptanceCriteria', question: 'Who will use the answer, and for what?' },
  ],
  drivers: ['quality of the sources'],
  inputs: { uncertainty: 'medium' },
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
      'Sketch the ways that come into question, try the most promising one on the smallest real case, and note what speaks against each.',
    deliverable:
      'A written answer with the way to go, a sample that shows it, and the ways that were ruled out',
    exitRule: 'When the timebox ends, recommend the way that got furthest and name what is not solved in it.',
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'The answer names one way to go and what it rests on.' },
      { statement: 'That way was tried on a real case, and the sample can be looked at or run again.' },
      { statement: 'The ways that were ruled out are listed, each with its reason.' },
      { statement: 'The next step and its rough size are named, or the answer says where each way failed.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which work waits until we know {known}?' },
      { field: 'details.unblocks', question: 'Which work waits for the answer, and by when?' },
      { field: 'details.method', question: 'Which ways have been thought of or tried so far?' },
      { field: 'acceptanceCriteria', question: 'What must a way fulfil at the very least to be taken?' },
    ],
    drivers: ['how many ways there are', 'the part nobody has done before'],
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
    method: 'Name who or what can settle it, look there first-hand, and check the answer on a real case.',
    deliverable: 'A written answer with its sources and the case on which it was checked',
    exitRule:
      'When the timebox ends, state the answer as far as it is backed, and who could settle the rest.',
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'The question has one answer, or a list of answers with the case in which each holds.' },
      { statement: 'Each part of the answer has a source or an observation that a second person can check.' },
      { statement: 'What contradicts the answer, or could not be found, is listed.' },
      { statement: 'The answer says what changes in our plan, or that nothing changes.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which decision or item waits until we know {known}?' },
      { field: 'details.unblocks', question: 'Which decision or item waits for the answer, and by when?' },
      { field: 'details.method', question: 'What can settle it: a person, a document, or a trial?' },
      { field: 'acceptanceCriteria', question: 'What do we believe today, and how sure are we?' },
    ],
    drivers: ['who can settle it'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'inventory',
    forms: ['what', 'topic'],
    cues: [
      /^(?:audit|inventory|review|list|map(?: out)?|identify|get|collect|gather|check all|go through|document|assemble|analy[sz]e|sample|catalogu?e|count|sort out|outline|brainstorm|survey) /,
      /\b(?:inventory|gap analysis|requirement clarification|field list|touchpoints|audit of)\b/,
    ],
    rank: 3,
    verb: 'Take stock of',
    ask: '{what}, and what follows from that?',
    timebox: { amount: 1, unit: 'days' },
    method: 'Agree on what counts, go through the sources one by one, and note what was found and where.',
    deliverable: 'A written answer: the list of findings, each with its source, and what follows from them',
    exitRule: 'When the timebox ends, hand over the list with a mark at what was not looked at.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'What counts as a finding, and which sources are gone through, was agreed before the start.',
      },
      { statement: 'Each finding has its source, so that a second person can find it again.' },
      { statement: 'What could not be reached or read is listed as missing.' },
      { statement: 'The answer says what follows: items for the backlog, a decision, or nothing.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What will be decided or built with the findings{on}?' },
      { field: 'details.method', question: 'Which sources count, and who has access to them?' },
      { field: 'acceptanceCriteria', question: 'How complete must the list be?' },
    ],
    drivers: ['number of sources', 'access to them'],
    inputs: { uncertainty: 'medium' },
  },
  learning,
  {
    ...learning,
    id: 'looking',
    cues: [
      /^(?:check(?! out)(?: on| over)?|watch|look (?:at|through|over)|investigate|inspect|monitor|go over|revisit) (?=\S+ \S|.*s$)/,
    ],
    ask: '{what}, and what follows from that?',
  },
  {
    ...learning,
    id: 'understanding',
    cues: [/^(?:figure out|understand|learn|get to know|work out) /],
    ask: '{howDo} work, and what would we use of {them}?',
  },
]
