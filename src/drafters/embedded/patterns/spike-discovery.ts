// Patterns of spikes that find something out: feasibility, performance, causes, users, what there is, how it works.
import type { SpikePattern } from './spike-pattern.ts'

export const spikeDiscoveryPatterns: readonly SpikePattern[] = [
  {
    id: 'unknown-cause',
    cues: [
      /\b(?:why|root cause|find the cause|cause of|what causes|reason (?:for|why)|reproduc\w+|flaky|leaks?|freez\w+|investigate (?:slow|crash|the (?:slow|crash|error|failure|issue|problem))|troubleshoot|diagnos\w+|suspicious\w*|weird|strange|miss(?:es|ing) )\b/,
    ],
    rank: 6,
    verb: 'Find the cause of',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Make it happen on purpose, then rule out one suspected cause after the other, with a note on each.',
    deliverable: 'A written answer with the cause, the way to provoke it and the evidence',
    exitRule:
      'When the timebox ends without a cause, hand over the list of what was ruled out and what to record until it happens again.',
    fallbacks: { thing: 'the behaviour' },
    criteria: [
      {
        statement:
          'The steps that provoke the behaviour are written down, or the answer says how often it was tried without success.',
      },
      {
        statement:
          'Each suspected cause of {thing} was confirmed or ruled out by an observation that is kept.',
      },
      {
        statement:
          'When the cause is taken away in a trial, the behaviour stays away, and when it is put back, it returns.',
      },
      {
        statement:
          'The items that follow from the answer stand in the backlog, or the answer says why nothing follows.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'Who is hit by {thing}, and how urgent is the answer for them?',
      },
      {
        field: 'details.method',
        question: 'When did somebody first notice {thing}, and what had changed before that?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Is there a record, such as a log or a trace, from a time when it happened?',
      },
    ],
    drivers: ['whether it can be provoked', 'access to the place where it happens'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'performance',
    cues: [
      /\b(?:performance|benchmark\w*|fast(?:er|est)?|slow\w*|speed|latency|throughput|memory (?:overhead|usage|envelope)|profil\w+|measure\w*|load test\w*|scale|scalability|limit for|how (?:far|many|large|big|fast)|compress\w*|accuracy|overhead|efficient\w*|concurrent)\b/,
    ],
    rank: 4,
    verb: 'Measure',
    timebox: { amount: 2, unit: 'days' },
    method:
      'Set the target first, measure on data and machines like the real ones, repeat, and keep the raw results.',
    deliverable: 'A benchmark that can be repeated, with its results and what follows from them',
    exitRule:
      'When the timebox ends, report what the measurements show so far and how far they are from the target.',
    fallbacks: { thing: 'the behaviour under load' },
    criteria: [
      { statement: 'The figure to be reached by {thing} was agreed before the first measurement.' },
      {
        statement: 'The benchmark runs with one documented command, on data and machines that are described.',
      },
      { statement: 'The results hold the spread of repeated runs and the worst case, not the mean alone.' },
      {
        statement:
          'The answer says where the limit lies and what gives way first, or why no limit was found.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What will be decided with the figures about {thing}?' },
      {
        field: 'details.method',
        question: 'Which figure, on which data and machine, would be good enough for {thing}?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Is there real or realistic data on which to measure {thing}?',
      },
    ],
    drivers: ['data of real size', 'set-up of the measurement'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'user-need',
    cues: [
      /\b(?:users? (?:want|need|really|think|expect|do|struggle)|interviews?|survey\w*|talk to|ask (?:the )?(?:users?|customers?|teachers?|schools?|people)|customer (?:research|feedback)|usability|user (?:research|testing|feedback)|pain points?|personas?|competitors?|what other companies|market research|feedback from|observe|shadow|gather \w+ feedback|impactful story|conversion)\b/,
    ],
    rank: 6,
    verb: 'Find out about',
    timebox: { amount: 3, unit: 'days' },
    method:
      'Write the assumption down, talk to people who have the problem, ask what they did last time, and compare notes.',
    deliverable: 'A written answer with what was heard from whom, quotes, and what it means for the plan',
    exitRule:
      'When the timebox ends, state which assumption was confirmed, which was refuted, and what nobody could answer.',
    fallbacks: { thing: 'the need' },
    criteria: [
      {
        statement:
          'The assumption about {thing} and what would refute it were written down before the first conversation.',
      },
      {
        statement:
          'The people asked are described by what they do, and as many as agreed before were reached.',
      },
      {
        statement:
          'The answer keeps apart what was observed, what people said, and what we conclude from it.',
      },
      {
        statement:
          'What speaks against our plan stands in the answer as prominently as what speaks for it, even if no finding does.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'What would we build, change or drop depending on the answer about {thing}?',
      },
      {
        field: 'details.method',
        question: 'Whom should we ask about {thing}, and who can make the contact?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'What do we believe about {thing} today, and what makes us doubt it?',
      },
    ],
    drivers: ['reaching the right people'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'prototype',
    cues: [
      /\b(?:prototyp\w*|poc|proof of concept|mock-?up|try (?:to |out |a |an |the )?|play around|experiment\w*|tinker|breadboard|mvp|spike out|laborator\w+|throw[- ]?away|demo of|toy|hack together|sandbox|minimal (?:app\w*|extension|example|version))\b/,
      /^(?:try|test|simple|one converted) /,
    ],
    rank: 4,
    verb: 'Prototype',
    timebox: { amount: 2, unit: 'days' },
    method:
      'Build the smallest thing that can fail in the way we fear, show it to those who asked, and throw it away.',
    deliverable: 'A prototype that is thrown away, and a written answer on what it showed',
    exitRule:
      'When the timebox ends, show what there is, state what it proves and what it does not, and stop building.',
    fallbacks: { thing: 'the idea' },
    criteria: [
      {
        statement:
          'What the prototype of {thing} must show, and what would count as a failure, was written down before the start.',
      },
      { statement: 'The prototype was shown, and what was seen is recorded with its limits.' },
      {
        statement:
          'The answer recommends to build, to change the plan, or to drop it, and gives the reasons.',
      },
      {
        statement:
          'No code of the prototype goes into the product, and shortcuts that were taken are listed.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'What will be decided once the prototype of {thing} has been seen?',
      },
      { field: 'details.method', question: 'Which part of {thing} is the one most likely to fail?' },
      { field: 'acceptanceCriteria', question: 'Who has to see the prototype of {thing}?' },
    ],
    drivers: ['tools and devices that are needed', 'the part most likely to fail'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'feasibility',
    cues: [
      /\b(?:feasib\w+|possib(?:le|ility)|viab\w+|whether|can (?:we|it|an?|the|this|radios|\w+ )|could (?:we|it|an?|the|this)|see if|check if|find out if|find out whether|figure out (?:if|how)|how (?:to|can|could|do|would|should)|is there (?:a|any)|would it|prove|proof|does \w+|will \w+|work with|support for|look into|way to)\b/,
    ],
    rank: 2,
    verb: 'Find out about',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Name what would have to be true, try the most doubtful part first on a small sample, and stop at the first clear no.',
    deliverable: 'A written answer: yes, no, or yes under a condition, with the sample that shows it',
    exitRule:
      'When the timebox ends without a clear yes, the answer is "not with what we know", with the one doubt that remains.',
    fallbacks: { thing: 'the idea' },
    criteria: [
      { statement: 'The question has a plain answer: yes, no, or yes under a named condition.' },
      { statement: 'The most doubtful part of {thing} was tried out, and the evidence can be looked at.' },
      {
        statement:
          'Limits and errors that were met on the way are listed with what each would mean for the product.',
      },
      { statement: 'The answer names the next step and its rough size, or why no next step is worth it.' },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'What would we do next with a yes, and what with a no, to the question about {thing}?',
      },
      {
        field: 'details.method',
        question: 'What would have to be shown for a yes to the question about {thing}?',
      },
      { field: 'acceptanceCriteria', question: 'Which part of {thing} do we doubt most?' },
    ],
    drivers: ['the most doubtful part'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'inventory',
    cues: [
      /^(?:audit|inventory|review|list|map|identify|get|collect|gather|check all|document|assemble|analy[sz]e|sample) /,
      /\b(?:inventory|gap analysis|requirement clarification|field list|touchpoints|identify)\b/,
    ],
    rank: 3,
    verb: 'Take stock of',
    timebox: { amount: 1, unit: 'days' },
    method: 'Agree on what counts, go through the sources one by one, and note what was found and where.',
    deliverable: 'A written answer: the list of findings, each with its source, and what follows from them',
    exitRule: 'When the timebox ends, hand over the list with a mark at what was not looked at.',
    fallbacks: { thing: 'what there is' },
    criteria: [
      {
        statement:
          'What counts as a finding on {thing}, and which sources are gone through, was agreed before the start.',
      },
      { statement: 'Each finding has its source, so that a second person can find it again.' },
      { statement: 'What could not be reached or read is listed as missing.' },
      { statement: 'The answer says what follows: items for the backlog, a decision, or nothing.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What will be decided or built with the findings on {thing}?' },
      { field: 'details.method', question: 'Which sources count for {thing}, and who has access to them?' },
      { field: 'acceptanceCriteria', question: 'How complete must the list for {thing} be?' },
    ],
    drivers: ['number of sources', 'access to them'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'learning',
    cues: [
      /^(?:learn|read|study|understand|look (?:at|into|up)|research|explore|read up|find examples|watch|investigate|dig into|consider|evaluate) /,
      /\b(?:learn|understand|research|explor\w+|read up|look into|how \S+ (?:works?|does it|do(?:es)? (?:it|that)))\b/,
    ],
    rank: 1,
    verb: 'Investigate',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Write down what we need to know, read the primary sources, and try the main claim on a small example.',
    deliverable: 'A written answer of a page: what we need to know, with sources and one tried example',
    exitRule:
      'When the timebox ends, share what is known and name the question that is worth another look, if any.',
    fallbacks: { thing: 'the subject' },
    criteria: [
      {
        statement:
          'The written answer on {thing} gives what we need for our case, with a source for each claim.',
      },
      { statement: 'At least one claim that matters was tried out, and the example can be run again.' },
      {
        statement:
          'The answer says whether and how our plan changes with {thing}, and what speaks against it.',
      },
      {
        statement:
          'What could not be answered is listed with the next place to look, or as not worth more time.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'Which decision or item waits for what we learn about {thing}?',
      },
      {
        field: 'details.method',
        question: 'What do we know about {thing} already, and what exactly is unclear?',
      },
      { field: 'acceptanceCriteria', question: 'Who will use the answer about {thing}?' },
    ],
    drivers: ['quality of the sources'],
    inputs: { uncertainty: 'medium' },
  },
]

export const generalSpike: SpikePattern = {
  id: 'general',
  cues: [],
  rank: 0,
  verb: 'Investigate',
  timebox: { amount: 1, unit: 'days' },
  method:
    'Write down what would settle the question, try the most doubtful part first, and keep the evidence.',
  deliverable: 'A written answer with its evidence and what follows from it',
  exitRule: 'When the timebox ends, state what is known, what is not, and whether it is worth going on.',
  fallbacks: { thing: 'the question' },
  criteria: [
    {
      statement:
        'The written answer on {thing} settles each question or says what would be needed to settle it.',
    },
    { statement: 'The evidence for the answer is kept where a second person can check it.' },
    {
      statement:
        'The answer names the decision it allows and recommends one way, with what speaks against it.',
    },
    { statement: 'What failed or stayed unclear on the way is listed, so that nobody repeats it.' },
  ],
  questions: [
    { field: 'details.unblocks', question: 'Which decision waits for the answer on {thing}, and by when?' },
    { field: 'details.method', question: 'What would settle the question about {thing}?' },
    { field: 'acceptanceCriteria', question: 'What is known about {thing} so far?' },
  ],
  drivers: ['how much is unknown'],
  inputs: {},
}
