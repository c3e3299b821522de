// Patterns of spikes that find something out by trying or asking: causes, performance, users, others, prototypes, feasibility.
import { nothingNamed, type SpikePattern } from './spike-pattern.ts'

export const spikeDiscoveryPatterns: readonly SpikePattern[] = [
  {
    id: 'unknown-cause',
    forms: ['why', 'whether', 'topic'],
    cues: [
      /^(?:why|how come)\b|\b(?:find out|figure out|investigate|research|understand|look into|see|check|learn|know) why\b/,
      /\b(?:root cause|causes? of|what causes|reasons? (?:for|why|behind)|reproduc(?:e|ing) (?:the|this|a|an) (?:\S+ )?(?:bug|error|crash|issue|problem|failure)|troubleshoot|diagnos(?:e|ing))\b/,
      /^(?:(?:investigate|look into|research|debug|analy[sz]e|understand|check|explore) )?(?:the |this |our )?(?:possible |potential |intermittent |occasional |random |recurring |suspected |frequent )*(?:\S+ ){0,2}?(?:flaky|leaks?|leaking|freez\w+|crash(?:es|ing)?|errors?|failures?|timeouts?|outages?|slowdowns?|spikes|drops?|deadlocks?|stutter\w*|hangs?|flicker\w*|weird|strange|suspicious|unexpected|mysterious)\b(?! (?:handling|report\w*|track\w*|message|page|rate|budget|log\w*|test\w*|monitor\w*))/,
    ],
    unless: [
      /^should /,
      /\b(?:avoid|prevent|handle|detect|report|display|log) (?:\S+ ){0,2}?(?:errors?|crashes|failures|leaks?)\b/,
    ],
    rank: 6,
    verb: 'Find the cause of',
    ask: 'What causes {topic}?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Make it happen on purpose, then rule out one suspected cause after the other, with a note on each.',
    deliverable: 'A written answer with the cause, the way to provoke it and the evidence',
    exitRule:
      'When the timebox ends without a cause, hand over the list of what was ruled out and what to record until it happens again.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'The steps that provoke the behaviour are written down, or the answer says how often it was tried without success.',
      },
      {
        statement: 'Each suspected cause was confirmed or ruled out by an observation that is kept.',
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
      { field: 'details.unblocks', question: 'Who is hit by this, and how urgent is the answer for them?' },
      {
        field: 'details.method',
        question: 'When was it noticed first, and what had changed before that?',
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
    forms: ['whether', 'figure', 'what', 'choice', 'topic'],
    cues: [
      /\b(?:performance|benchmark\w*|fast(?:er|est)?|slow(?:er|ly)?|speed|latency|throughput|memory (?:overhead|usage|use|footprint|envelope)|cpu (?:usage|load|time)|profil(?:e|ing)|load[- ]test\w*|scal(?:e|es|ability)(?! (?:can|reports?|sends?|has|is))|battery (?:life|drain|use|usage)|(?:write|read|peak|our|heavy|high) load|frame ?rate|fps|response times?|cope with|keep up|concurrent|hold up under|per (?:second|minute|hour)|more efficient|overhead)\b/,
      /^(?:measure|benchmark|quantify|stress) /,
      /\b\d[\d.,]*\s?(?:k|m|million|thousand)?\+? (?:(?:concurrent|parallel|simultaneous) )?(?:users|people|requests|buyers|visitors|messages|rows|records|files|events|connections|documents|images|items|customers)\b/,
      /^how (?:far|many|large|big|fast|accurate|reliable|precise) /,
      /\b(?:accuracy|precision|recall|error rate)\b/,
    ],
    unless: [
      /^should we (?:use|show|hide|add|have)\b/,
      /\bprofile (?:page|picture|photo|data|settings)\b|\b(?:user|customer) profiles?\b/,
    ],
    rank: 4,
    verb: 'Measure',
    ask: 'Which figures do we get for {topic}, and are they good enough?',
    timebox: { amount: 2, unit: 'days' },
    method:
      'Set the target first, measure on data and machines like the real ones, repeat, and keep the raw results.',
    deliverable: 'A benchmark that can be repeated, with its results and what follows from them',
    exitRule:
      'When the timebox ends, report what the measurements show so far and how far they are from the target.',
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'The figure to be reached was agreed before the first measurement.' },
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
      {
        field: 'details.method',
        question: 'Which figure, on which data and machine, would be good enough?',
      },
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What will be decided with the figures{on}?' },
      {
        field: 'acceptanceCriteria',
        question: 'Is there real or realistic data to measure with?',
      },
    ],
    drivers: ['data of real size', 'set-up of the measurement'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'user-need',
    forms: ['whether', 'decision', 'how', 'what', 'why', 'figure', 'topic'],
    cues: [
      /\b(?:interview\w*|survey (?:of|among|the|our|users?|customers?|members|guests)|talk to|speak (?:to|with)|ask (?:the |our |some |a few |\S+ )?(?:users?|customers?|teachers?|schools?|people|guests?|members|clients)|customer (?:research|feedback)|usability|user (?:research|test(?:s|ing)|feedback|interviews?)|pain points?|personas?|feedback (?:from|of)|observe (?:how|users|customers|people|the (?:users|customers|staff|team))|shadow (?:a|an|the|our|two|three|some)|diary study|focus groups?|willing(?:ness)? to pay)\b/,
      /\b(?:users?|people|customers|guests|members|players|visitors|shoppers|students|teachers|parents|patients|nurses|drivers|tenants|listeners|readers|buyers|sellers|hosts|clubs|schools) (?:even |really |actually |ever |still |already )?(?:want|need|use|think|expect|struggle|like|prefer|understand|care|pay|would|miss|notice|trust|do (?:today|now|when|if|with|after|before|instead)|drop|leave|cancel|skip|abandon|give up)\b/,
    ],
    unless: [/\b(?:permission|role|table|record|model)s? (?:for|of) users?\b/],
    rank: 6,
    verb: 'Find out about',
    ask: 'What do those concerned say and do about {topic}, and does it bear out our plan?',
    timebox: { amount: 3, unit: 'days' },
    method:
      'Write the assumption down, talk to people who have the problem, ask what they did last time, and compare notes.',
    deliverable: 'A written answer with what was heard from whom, quotes, and what it means for the plan',
    exitRule:
      'When the timebox ends, state which assumption was confirmed, which was refuted, and what nobody could answer.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement: 'The assumption and what would refute it were written down before the first conversation.',
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
        question: 'What would we build, change or drop depending on the answer?',
      },
      { field: 'details.method', question: 'Whom should we ask, and who can make the contact?' },
      {
        field: 'acceptanceCriteria',
        question: 'What do we believe about this today, and what makes us doubt it?',
      },
    ],
    drivers: ['reaching the right people'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'others',
    forms: ['what', 'how', 'topic'],
    cues: [
      /\b(?:competitors?|competitive|market research|(?:what|how) (?:do )?(?:other|others|similar) (?:\S+ )?(?:companies|apps|teams|products|tools|sites|games|projects|vendors)?|state of the art|prior art|inspiration|(?:other|similar) (?:apps|products|tools|sites|games|projects))\b/,
    ],
    rank: 6,
    verb: 'Look at',
    ask: 'What do we take over from {topic}, and what do we leave out on purpose?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Agree on what to look for, go through the examples one by one with pictures and notes, and compare them in one table.',
    deliverable: 'A written answer with the table, its sources, and what we take over or leave out',
    exitRule: 'When the timebox ends, share the table as it stands, with a mark at what was not looked at.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'What is compared was agreed before the start, and the table has one row for each example.',
      },
      { statement: 'Each finding has its source and date, so that a second person can look at it again.' },
      { statement: 'The answer recommends what to take over and what not, each with its reason.' },
      { statement: 'What could not be seen from outside is listed as missing, not guessed.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which plan of ours would change with what we find?' },
      { field: 'details.method', question: 'Which examples must be looked at, and what exactly at them?' },
      { field: 'acceptanceCriteria', question: 'Who will use the findings, and in which form?' },
    ],
    drivers: ['number of examples', 'access to them'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'prototype',
    forms: ['topic', 'whether'],
    cues: [
      /\b(?:prototyp(?:e|ing)|poc|proof of concept|mock-?up|play (?:around )?with|play around|experiment with|tinker|breadboard|spike out|throw[- ]?away|hack together|walking skeleton|clickable)\b/,
      /^(?:try|pilot|prototype|poc|mock|build|simulate|simulation|demo|demonstrate|minimal|toy) (?!(?:alternative|different|other|various) )/,
      /^(?:an? |the )?(?:\S+ ){0,2}?(?:prototype|demo|simulation|mock-?up|experiment|trial|sample app)\b/,
    ],
    unless: [
      /^(?:is|are|does|do|can|could|should|would|will|how|what|which|why|may|whether|if|check|find out|figure out|test if)\b/,
    ],
    rank: 5,
    verb: 'Try',
    ask: 'Does a trial of {topic} show that it is worth building?',
    timebox: { amount: 2, unit: 'days' },
    method:
      'Build the smallest thing that can fail in the way we fear, show it to those who asked, and throw it away.',
    deliverable: 'A prototype that is thrown away, and a written answer on what it showed',
    exitRule:
      'When the timebox ends, show what there is, state what it proves and what it does not, and stop building.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'What the prototype must show, and what would count as a failure, was written down before the start.',
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
        question: 'What will be decided once the prototype has been seen, and by whom?',
      },
      { field: 'details.method', question: 'Which part is the one most likely to fail?' },
      { field: 'acceptanceCriteria', question: 'What would the prototype have to show for a yes?' },
    ],
    drivers: ['tools and devices that are needed', 'the part most likely to fail'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'feasibility',
    forms: ['whether', 'topic'],
    cues: [/\b(?:feasib\w+|viab\w+|possibilit(?:y|ies) of|prove|proof)\b/],
    rank: 2,
    verb: 'Find out about',
    ask: 'Can {topic} be done with what we have, and at what effort?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Name what would have to be true, try the most doubtful part first on a small sample, and stop at the first clear no.',
    deliverable: 'A written answer: yes, no, or yes under a condition, with the sample that shows it',
    exitRule:
      'When the timebox ends without a clear yes, the answer is "not with what we know", with the one doubt that remains.',
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'The question has a plain answer: yes, no, or yes under a named condition.' },
      { statement: 'The most doubtful part{of} was tried out, and the evidence can be looked at.' },
      {
        statement:
          'Limits and errors that were met on the way are listed with what each would mean for the product.',
      },
      { statement: 'The answer names the next step and its rough size, or why no next step is worth it.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What would we do differently depending on {known}?' },
      { field: 'details.unblocks', question: 'What would we do next with a yes, and what with a no?' },
      { field: 'details.method', question: 'What would have to be shown for a yes?' },
      { field: 'acceptanceCriteria', question: 'Which part do we doubt most, and why?' },
    ],
    drivers: ['the most doubtful part'],
    inputs: { uncertainty: 'high' },
  },
]

export const generalSpike: SpikePattern = {
  id: 'general',
  forms: [],
  cues: [],
  rank: 0,
  verb: 'Investigate',
  ask: '{isTopicFirst} worth going on with, and in which form?',
  timebox: { amount: 1, unit: 'days' },
  method:
    'Write down what would settle the question, try the most doubtful part first, and keep the evidence.',
  deliverable: 'A written answer with its evidence and what follows from it',
  exitRule: 'When the timebox ends, state what is known, what is not, and whether it is worth going on.',
  fallbacks: nothingNamed,
  criteria: [
    {
      statement: 'The written answer settles each question or says what would be needed to settle it.',
    },
    { statement: 'The evidence for the answer is kept where a second person can check it.' },
    {
      statement:
        'The answer names the decision it allows and recommends one way, with what speaks against it.',
    },
    { statement: 'What failed or stayed unclear on the way is listed, so that nobody repeats it.' },
  ],
  questions: [
    { field: 'details.unblocks', question: 'Which decision waits until we know {known}, and by when?' },
    { field: 'details.unblocks', question: 'Which decision waits for the answer{on}, and by when?' },
    { field: 'details.method', question: 'What exactly is unclear{about}, and what would settle it?' },
    { field: 'acceptanceCriteria', question: 'What is known so far, and where is it written down?' },
  ],
  drivers: ['how much is unknown'],
  inputs: {},
}
