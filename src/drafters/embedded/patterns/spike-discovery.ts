// Patterns of spikes that find something out by trying or asking: causes, figures, users, prototypes, feasibility.
import { nothingNamed, type SpikePattern } from './spike-pattern.ts'

export const spikeDiscoveryPatterns: readonly SpikePattern[] = [
  {
    id: 'unknown-cause',
    forms: ['why', 'what', 'topic'],
    cues: [
      /^(?:why|how come)\b|\b(?:find out|figure out|investigate|research|understand|look into|see|check|learn|know) why\b/,
      /\b(?:root cause|causes? of|what causes|reasons? (?:for|why|behind)|troubleshoot|diagnos(?:e|ing))\b/,
      /^(?:investigate|look into|research|debug|analy[sz]e|understand|explore) (?!(?:using|how)\b).{3,60}\b(?:issues?|problems?|bugs?|glitch\w*|artifacts?|discrepanc\w+|inconsistenc\w+)$/,
      /^(?:(?:investigate|look into|research|debug|analy[sz]e|understand|check|explore) )?(?:the |this |our )?(?:possible |potential |intermittent |occasional |random |recurring |suspected |frequent )*(?:\S+ ){0,2}?(?:flaky|leaks?|leaking|freez\w+|crash(?:es|ing)?|errors?|failures?|timeouts?|outages?|slowdowns?|spikes|drops?|deadlocks?|stutter\w*|hangs?|flicker\w*|weird|strange|suspicious|unexpected|mysterious)\b(?! (?:recovery|handling|report\w*|track\w*|message|page|rate|budget|log\w*|test\w*|monitor\w*))/,
    ],
    unless: [/\b(?:avoid|prevent|handle|detect) (?:\S+ ){0,2}?(?:errors?|crashes|failures|leaks?)\b/],
    rank: 6,
    verb: 'Find the cause of',
    ask: 'What causes {topic}?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Make it happen on purpose, then rule out one suspected cause after the other, with a note on each.',
    deliverable: 'A written answer with the cause, the way to provoke it and the evidence',
    exitRule:
      'When the timebox ends without a cause, hand over the list of what was ruled out and what to record until it happens again.',
    fallbacks: { ...nothingNamed, says: 'names the cause' },
    criteria: [
      {
        statement:
          'The answer {says}; with the cause taken away in a trial the behaviour is gone, and put back it returns.',
      },
      {
        statement:
          'The steps that provoke the behaviour are written down, or how often it was tried without success.',
      },
      {
        statement:
          'Suspected causes that were ruled out are listed, each with the observation that speaks against it.',
      },
    ],
    questions: [
      { field: 'details.method', question: 'Where and since when is it seen, and how was it measured?' },
      { field: 'details.unblocks', question: 'Who is hit by this, and how urgent is the answer for them?' },
      {
        field: 'acceptanceCriteria',
        question: 'Which log, trace or example of it is there?',
      },
    ],
    drivers: ['whether it can be provoked', 'access to the place where it happens'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'performance',
    forms: ['whether', 'figure', 'what', 'choice', 'topic'],
    cues: [
      /\b(?:performance|benchmark\w*|fast(?:er|est)?|slow(?:er|ly)?|speed|latency|throughput|memory (?:overhead|usage|use|footprint|envelope)|cpu (?:usage|load|time)|profiling|load[- ]test\w*|scal(?:es|ability)(?! (?:can|reports?|sends?|has|is))|scale (?:to|with|up|out|beyond|for)|battery (?:life|drain|use|usage)|(?:write|read|peak|our|heavy|high) load|frame ?rate|fps|response times?|cope with|keep up|concurrent (?:users|requests|connections|sessions|viewers|players)|hold up under|per (?:second|minute|hour)|more efficient|overhead)\b/,
      /^(?:(?:measure|benchmark|quantify|stress|profile) |where does the time go\b)/,
      /\b\d[\d.,]*\s?(?:k|m|million|thousand)?\+? (?:(?:concurrent|parallel|simultaneous) )?(?:users|people|requests|buyers|visitors|messages|rows|records|files|events|connections|documents|images|items|customers)\b/,
      /^how (?:far|many|large|big|fast|accurate|reliable|precise) /,
      /\b(?:accuracy|precision|recall|error rate|(?:retrieval|search|answer|prediction) quality)\b/,
    ],
    unless: [/\b(?:architecture|good enough)\b|^which .{3,140} are there\b/],
    rank: 4,
    verb: 'Measure',
    ask: 'Which figures do we get for {topic}, and are they good enough?',
    timebox: { amount: 2, unit: 'days' },
    method:
      'Set the target first, measure on data and machines like the real ones, repeat, and keep the raw results.',
    deliverable: 'A benchmark that can be repeated, with its results and what follows from them',
    exitRule:
      'When the timebox ends, report what the measurements show so far and how far they are from the target.',
    fallbacks: { ...nothingNamed, figures: 'gives the figures' },
    criteria: [
      { statement: 'The answer {figures}, with the spread of repeated runs and the worst case.' },
      { statement: 'The benchmark can be repeated: its command, data and machine are noted.' },
      {
        statement:
          'The figures stand beside the target; where it is not reached, the answer names what gives way first.',
      },
    ],
    questions: [
      { field: 'details.method', question: 'Which figure, on which data and machine, would be good enough?' },
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What will be decided with the figures{on}?' },
      { field: 'acceptanceCriteria', question: 'Is there real or realistic data to measure with?' },
    ],
    drivers: ['data of real size', 'set-up of the measurement'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'user-need',
    forms: ['whether', 'decision', 'how', 'what', 'why', 'figure', 'topic'],
    cues: [
      /\b(?:interview\w*|talk to|speak (?:to|with)|ask (?:the |our |some |a few |\S+ )?(?:users?|customers?|teachers?|people|guests?|members|clients)|(?:customer|user) (?:research|tests?|testing|feedback|interviews?)|usability|pain points?|personas?|feedback (?:from|of)|focus groups?|willing(?:ness)? to pay)\b/,
      /\b(?:users?|people|customers|guests|members|players|visitors|shoppers|students|teachers|parents|patients|nurses|drivers|readers|buyers|sellers) (?:even |really |actually |ever |still |already )?(?:want|need|use|think|expect|struggle|like|prefer|understand|care|pay|would|notice|trust|do (?:today|now|when|if|with|after|before|instead)|drop|leave|cancel|skip|give up)\b/,
    ],
    rank: 6,
    verb: 'Find out about',
    ask: 'What do those concerned say and do about {topic}, and does it bear out our plan?',
    timebox: { amount: 3, unit: 'days' },
    method:
      'Write the assumption down, talk to people who have the problem, ask what they did last time, and compare notes.',
    deliverable: 'A written answer with what was heard from whom, quotes, and what it means for the plan',
    exitRule:
      'When the timebox ends, state which assumption was confirmed, which was refuted, and what nobody could answer.',
    fallbacks: { ...nothingNamed, says: 'says what was found out' },
    criteria: [
      {
        statement:
          'The answer {says}, and keeps apart what was observed, what people said, and what we conclude.',
      },
      {
        statement:
          'The people who were asked are described by what they do, and none of them only guesses for others.',
      },
      { statement: 'What does not bear out our plan is named as plainly as what does.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would we build, change or drop depending on the answer?' },
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
    id: 'prototype',
    forms: ['topic', 'whether', 'what'],
    cues: [
      /\b(?:prototyp(?:e|ing)|poc|proof of concept|mock-?up|breadboard|spike out|throw[- ]?away|hack together|walking skeleton|clickable)\b/,
      /^(?:pilot|mock|build|simulat\w+|demo\w*|minimal|toy) /,
      /^(?:what does )?(?:an? |the )?(?:\S+ ){0,2}?(?:prototype|proof|poc|demo|simulation|mock-?up|sample app)\b/,
    ],
    unless: [
      /^(?:is|are|does|do|can|could|should|would|will|how|what(?! does (?:the|an?) (?:\S+ ){0,2}?(?:proof|prototype|poc|demo|mock-?up|sample)\b)|which|why|may|whether|if|check|find out|figure out|test if)\b/,
    ],
    rank: 5,
    verb: 'Try',
    ask: 'What does a trial of {topic} show, and is it worth building?',
    timebox: { amount: 2, unit: 'days' },
    method:
      'Build the smallest thing that can fail in the way we fear, run it on one real case, and throw it away.',
    deliverable: 'A prototype that is thrown away, and a written answer on what it showed',
    exitRule:
      'When the timebox ends, show what there is, state what it proves and what it does not, and stop building.',
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'The trial{of} ran on one real case, or the answer shows where it got stuck.' },
      {
        statement:
          'What was seen stands beside what we have today, with figures where the outcome can be counted.',
      },
      {
        statement:
          'The answer recommends to build it, to change the plan or to drop it, with the observation that decided.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'What would the trial{of} have to show for us to go on?' },
      { field: 'details.unblocks', question: 'What will be decided once the result is seen, and by whom?' },
      { field: 'details.method', question: 'Which part is the one most likely to fail?' },
    ],
    drivers: ['tools and devices that are needed', 'the part most likely to fail'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'fitness',
    forms: ['whether', 'what'],
    cues: [
      /^(?!what|which|how).*\b(?:enough|sufficient\w*|adequate\w*|reliable|suitable|good|right|safe|secure|mature|realistic\w*|viable|ready|appropriate|robust|stable|usable|accurate|practical|too \w+|hold up|fit|fits|the best|best)\b/,
      /\bgood enough\b|^how (?:robust|stable|reliable|safe|secure|mature|accurate)\b/,
    ],
    rank: 3,
    verb: 'Find out about',
    ask: 'Is {topic} good enough for our case?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Name what is needed, then look at two real cases, one of them a hard one, and note where it falls short.',
    deliverable: 'A written answer with what is needed, what was seen, and the gap between the two',
    exitRule: 'When the timebox ends, state what was seen so far and the case that is still in doubt.',
    fallbacks: { ...nothingNamed, says: 'says how far it holds up, and where it fails' },
    criteria: [
      { statement: 'The answer {says}, measured against what is needed, which it names.' },
      {
        statement:
          'It rests on at least one usual and one hard real case, and what was seen in each is noted.',
      },
      { statement: 'Where it falls short, the answer names what would close the gap or replace it.' },
    ],
    questions: [
      { field: 'details.method', question: 'What must be reached at the very least, and in which cases?' },
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What would we do next with a yes, and what with a no?' },
      { field: 'acceptanceCriteria', question: 'What makes us doubt it today?' },
    ],
    drivers: ['number of cases'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'feasibility',
    forms: ['whether', 'topic'],
    cues: [
      /\b(?:feasib\w+|viab\w+|possibilit(?:y|ies) of|prove|proof)\b/,
      /^(?:can|could|would it be possible|are we able|is it (?:\S+ )?(?:possible|feasible|viable|doable)|is there (?:an?|any|some) (?:\S+ )?way)\b/,
    ],
    rank: 2,
    verb: 'Find out about',
    ask: 'Can {topic} be done with what we have, and at what effort?',
    timebox: { amount: 1, unit: 'days' },
    method: 'Try it on the smallest real case, the most doubtful part first, and stop at the first clear no.',
    deliverable: 'A written answer: yes, no, or yes under a condition, with the sample that shows it',
    exitRule:
      'When the timebox ends without a sample that works, the answer is "not with what we know", with the one doubt that remains.',
    fallbacks: { ...nothingNamed, says: 'says yes, no, or yes under a named condition' },
    criteria: [
      { statement: 'The answer {says}, and a sample that can be run or looked at shows it.' },
      { statement: 'For a yes, it lists the limits that were met and the next step with its rough size.' },
      {
        statement:
          'For a no, it names what stands in the way and the nearest thing that is possible instead.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What would we do differently depending on {known}?' },
      { field: 'details.unblocks', question: 'What would we do next with a yes, and what with a no?' },
      { field: 'details.method', question: 'What is the least that has to work for a yes?' },
      { field: 'acceptanceCriteria', question: 'What has been tried so far, and where did it stop?' },
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
  ask: 'What do we know about {topic}, and what is still open?',
  timebox: { amount: 1, unit: 'days' },
  method:
    'Write down what would settle the question, try the most doubtful part first, and keep the evidence.',
  deliverable: 'A written answer with its evidence and what follows from it',
  exitRule: 'When the timebox ends, state what is known, what is not, and whether it is worth going on.',
  fallbacks: nothingNamed,
  criteria: [
    {
      statement:
        'The answer says what is known{about}, each point with its source or the trial that showed it.',
    },
    { statement: 'It recommends one next step, with what speaks for it and what against.' },
    {
      statement:
        'What failed or is still open is listed, each with the trial or the person that could settle it.',
    },
  ],
  questions: [
    { field: 'details.method', question: 'What is open or in doubt{about} today?' },
    { field: 'details.unblocks', question: 'Which decision waits until we know {known}, and by when?' },
    { field: 'details.unblocks', question: 'Which decision waits for the answer{on}, and by when?' },
    { field: 'acceptanceCriteria', question: 'What is known so far, and where is it written down?' },
  ],
  drivers: ['how much is unknown'],
  inputs: {},
}
