// Spikes that go through something: sources, a task, what others made, our own, a design.
import type { SpikeKind } from './spike-pattern.ts'

/** What is looked into and not taken over from others: own code, a behaviour, a state. */
export const looking: SpikeKind = {
  id: 'looking',
  forms: ['topic'],
  cues: [
    /^(?:check(?! out)(?: on| over)?|watch|look (?:at|through|over)|investigate|inspect|monitor|revisit) (?=\S+ \S|.*s$)/,
  ],
  rank: 1,
  method: 'Look at one real case first-hand, and look up at the source what that leaves open.',
  deliverable: 'A written answer with the findings, their sources and a recommendation',
  criteria: [
    'The findings{about} are listed, each with the source or the run that shows it.',
    'The answer recommends what to do next, with the finding that decides it.',
    'What was not looked at is listed, with the reason.',
  ],
  asks: {
    unblocks: 'What do we want to change or decide once we know more?',
    criteria: 'What do we know{about} already, and what is missing?',
  },
  size: 'number of sources',
}

export const lookingKinds: readonly SpikeKind[] = [
  {
    id: 'technique',
    forms: ['topic'],
    cues: [
      /^(?:research|look into|explore|evaluate|study|check out|read up on|learn) (?!.*=|(?:the|our|this|that|these|those|its|their|my|a|an|existing|current|other|more|better|larger|smaller|shorter|how|possible|potential) |.*\b(?:quality|concerns|risks|implications|issues?|problems?|behaviou?r|bottlenecks?|performance|differences?|examples?|approach|solution|strategy|data|research|plan|and|for (?:compatib\w+|feasib\w+|suitab\w+|securit\w+|vulnerab\w+|enhancements?|improvements?))\b)/,
    ],
    rank: 2.6,
    verb: 'Research',
    ask: '{howDo} work, and where would we use {them}?',
    method: 'Read the documentation, then try it on one real case.',
    deliverable: 'A written answer with the results and a recommendation',
    slots: { says: 'describes how it works' },
    criteria: [
      'The answer {says}, with one example of our own.',
      'It names the places where we would use {it} and what that would replace, or says that there are none.',
      'Limits{of} that affect us are listed, each with its source.',
    ],
    asks: {
      criteria: 'What do we want to use {it} for?',
      method: 'Where does the current solution fall short?',
    },
    size: 'quality of the documents',
  },
  {
    id: 'inventory',
    forms: ['what', 'whether', 'topic'],
    cues: [
      /^(?:audit|inventory|review|list|map(?: out)?|identify|collect|gather|check all|go through|document|assemble|analy[sz]e|sample|catalogu?e|count|sort out|survey) /,
      /\b(?:competit(?:ors?|ive)|state of the art)\b/,
      /^(?:investigate|look (?:into|for)|explore|research|find) (?:\S+ ){0,3}?(?:bottlenecks|gaps|hotspots|duplicates|inconsistencies|examples|redundancies)\b/,
      /^what do we find when we |^(?:which|what) .{3,140} (?:are|is) there\b|^(?:is|are) (?:there (?:(?:any|some)(?:thing)?|(?:\S+ ){0,2}?(?:issues|leaks|bugs|errors|problems|risks|gaps))|any|some)\b(?! (?:\S+ )?way\b)/,
    ],
    rank: 3,
    verb: 'Take stock of',
    ask: '{what}?',
    method: 'Go through the sources one by one, and note each finding.',
    deliverable: 'A written answer with the findings, their sources and a recommendation',
    exit: 'hand over the list and mark what was not looked at.',
    slots: { list: 'The answer lists what was found' },
    criteria: [
      '{list}, with the source of each finding.',
      'The answer says which of the findings matter most to us, and why.',
      'What was not looked at is listed, with the reason.',
    ],
    asks: {
      unblocks: 'What will we do with the result?',
      method: 'Where should we look, and what can be left out?',
    },
    size: 'number of sources',
  },
  {
    id: 'task',
    forms: ['what'],
    cues: [/^what do we learn when we /],
    rank: 5,
    method: 'Do it step by step, and note each result.',
    deliverable: 'A written answer with the results and a recommendation',
    exit: 'share the results so far and name the part that was not done.',
    slots: { says: 'says what was learned' },
    criteria: [
      'The answer {says}, with the evidence.',
      'What was done is written down, so that others can check or repeat it.',
      'The answer recommends what to do next, with the result that decides it.',
    ],
    asks: { unblocks: 'What do we want to decide or change with the result?' },
    size: 'access to the place where it is done',
  },
  {
    id: 'plan',
    forms: ['what'],
    cues: [
      /^what should (?:the |our )?(?:\S+ ){0,3}?(?:plan|timeline|roadmap|schedule|rollout|migration|move|switch|transition|launch)(?: (?:for|of|to|from|into) .{2,100})? look like\b/,
    ],
    rank: 3.7,
    method: 'Cut the work into steps, and ask those who depend on each of them.',
    deliverable: 'A written answer with the plan, the order of its steps and the reasons',
    slots: { says: 'gives the plan' },
    criteria: [
      'The answer {says}, step by step, each with its rough effort and what it waits for.',
      'For each step the answer says what works when it is done, and how to go back if it fails.',
      'What could delay the plan is listed, each point with what we do about it.',
    ],
    asks: {
      criteria: 'By when must it be done, and who can work on it?',
      method: 'What must keep working in the meantime?',
    },
    size: 'number of steps',
  },
  {
    id: 'design',
    forms: ['what', 'topic'],
    cues: [
      /^(?:what should .{3,200} look like\b|(?:design|specify|draft|plan|outline|sketch) )/,
      /\bconcept\??$/,
    ],
    rank: 3.6,
    verb: 'Design',
    ask: 'What should {topic} look like?',
    method: 'Sketch the most difficult real case, and review it with those who use it.',
    deliverable: 'A written answer with the design, an example and the reasons',
    slots: { thing: 'it', says: 'shows the design' },
    criteria: [
      'The answer {says}, with a drawing or an example for each part.',
      'One difficult real case was worked through, and what did not fit is noted.',
      'Alternatives that were considered are listed, each with the reason for rejecting it.',
    ],
    asks: {
      criteria: 'Which requirements must {thing} meet?',
      method: 'Which real case is the most difficult one?',
    },
    size: 'number of sources',
  },
  looking,
]
