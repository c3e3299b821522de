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
  method:
    'Look at it first-hand on one real case, note what is seen and where, and read up what that leaves open.',
  deliverable: 'A written answer: the list of what was found, with sources and a recommendation',
  criteria: [
    'The answer says what was found out{about}, each point with the source or run that shows it.',
    'For each point it says what follows: an item for the backlog, a decision, or nothing.',
    'What was not looked at is listed, with the reason.',
  ],
  asks: {
    unblocks: 'What do we want to change, build or decide with what is found{about}?',
    criteria: 'What do we know already, and where is it written down?',
  },
  size: 'number of sources',
}

export const lookingKinds: readonly SpikeKind[] = [
  {
    id: 'inventory',
    forms: ['what', 'whether', 'topic'],
    cues: [
      /^(?:audit|inventory|review|list|map(?: out)?|identify|collect|gather|check all|go through|document|assemble|analy[sz]e|sample|catalogu?e|count|sort out|survey) /,
      /\b(?:competit(?:ors?|ive)|state of the art)\b/,
      /^what do we find when we |^(?:which|what) .{3,140} (?:are|is) there\b|^(?:is|are) (?:there (?:any|some)thing|any|some)\b/,
    ],
    rank: 3,
    verb: 'Take stock of',
    ask: '{what}, and what follows from that?',
    method: 'Go through the sources one by one, and note what was found and where.',
    deliverable: 'A written answer: the list of what was found, with sources and a recommendation',
    exit: 'hand over the list with a mark at what was not looked at.',
    slots: { list: 'The list' },
    criteria: [
      '{list} names for each entry where it was found, and which sources were gone through.',
      'For each point it says what follows: an item for the backlog, a decision, or nothing.',
      'What was not looked at is listed, with the reason.',
    ],
    asks: {
      method: 'What counts as a finding{about}, and what does not?',
      criteria: 'How complete must the list be?',
    },
    size: 'number of sources',
  },
  {
    id: 'task',
    forms: ['what'],
    cues: [/^what do we find out when we /],
    rank: 5,
    method: 'Do it once on a real case, and note each step and what was seen.',
    deliverable: 'A written answer with what was tried, what was seen and a recommendation',
    exit: 'share what was seen so far and name the part that was not done.',
    slots: { done: 'says what was seen' },
    criteria: [
      'The answer {done}, step by step, so that a second person can do it again.',
      'It says what follows: an item for the backlog, a decision, or nothing.',
      'Parts that could not be done are listed, each with what stood in the way.',
    ],
    asks: {
      criteria: 'What must be seen at the very least to call it done?',
      method: 'On which real case do we try it, and what is set?',
    },
    size: 'access to the place where it is done',
  },
  {
    id: 'learning',
    forms: ['topic'],
    cues: [
      /^(?:read|study|look (?:into|up)|check out|research|explore|read up|dig into|consider|investigate \S+$) ?/,
      /\b(?:learn|understand|research|explor\w+|read up|look into)\b/,
    ],
    rank: 1,
    ask: '{fit}?',
    method: 'Read the primary sources, then try what matters for our case on a small example.',
    deliverable: 'A written answer with what was tried, what was seen and a recommendation',
    criteria: [
      'The answer says what is of use for our case, and what is not, with a source for each point.',
      'One example{of} was tried on our own case, and can be run or looked at again.',
      'It says what to use, what to leave, and what would make us look again.',
    ],
    asks: {
      method: 'What must it do for us at the very least, and what rules it out?',
      criteria: 'What do we know already, and where is it written down?',
    },
    size: 'number of sources',
  },
  looking,
  {
    id: 'design',
    forms: ['what', 'topic'],
    cues: [
      /^(?:what should .{3,200} look like\b|which .{3,200} do we want\??$|(?:design|specify|draft|plan|outline|sketch) )/,
      /\bconcept\??$/,
    ],
    rank: 3.6,
    verb: 'Design',
    ask: 'What should {topic} look like?',
    method:
      'Take the hardest real case first, sketch what would serve it, and put the sketch to those who build and use it.',
    deliverable: 'A written answer: the design with an example, and the reasons for it',
    slots: { thing: 'it', says: 'shows the design' },
    criteria: [
      'The answer {says}, each part with a drawing or an example that work can start from.',
      'One hard real case was taken through it, and what did not fit is noted.',
      'Other ways that were looked at are listed, each with the reason why it was not taken.',
    ],
    asks: {
      criteria: 'What must {thing} do at the very least, and what is set already?',
      method: 'Which real case is the hardest one for it?',
    },
    size: 'number of sources',
  },
]
