// Spikes that end with figures: cost, effort, measurements.
import type { SpikeKind } from './spike-pattern.ts'

export const figureKinds: readonly SpikeKind[] = [
  {
    id: 'cost',
    forms: ['whether', 'what', 'figure', 'topic'],
    cues: [
      /\b(?:how much (?:would|does|do|will|is|are)|how expensive .*\b(?:us|month|hosting|licen\w+|plan|service|api|vendor|provider)\b|what (?:would|does|do|will|is|are) (?:\S+ ){1,8}?(?:cost|price)\b|cost us|afford\b|(?:running|licen[cs]e) (?:costs?|fees?)|per month|roi|pricing|price (?:list|model)s?)/,
      /^(?:\S+ ){0,5}?(?<!and )(?:costs?|pric(?:e|es|ing))(?= (?:of|for|per)\b|$|[,:?])/,
    ],
    rank: 6,
    verb: 'Work out',
    ask: 'What {costs} us, in a low, a usual and a high case?',
    method: 'Collect price lists and real usage, and name every assumption.',
    deliverable: 'A written answer with the calculation, its sources and its assumptions',
    exit: 'give the range as it stands and name what makes it wide.',
    criteria: [
      'The calculation gives a low, a usual and a high case, each with its assumptions and sources.',
      'One-off and running cost stand apart, with the usage at which the cost jumps.',
      'Prices that could not be found are listed as missing, not left out of the sum.',
    ],
    asks: {
      criteria: 'Above which cost would this be out of the question, and who decides that?',
      method: 'Which usage should the calculation assume?',
    },
    size: 'number of sources',
  },
  {
    id: 'effort',
    forms: ['figure', 'what', 'topic'],
    cues: [
      /\b(?:how (?:long|big|hard|difficult|complex|much (?:work|effort|time)) (?:would|is|are|will|does|do|to)\b|effort|what would it take)\b/,
      /^(?:rough )?(?:estimate|sizing)\b/,
    ],
    rank: 5,
    verb: 'Estimate',
    ask: 'How much work {isTopic}, and which part makes the range wide?',
    method:
      'Cut the work into parts, do the riskiest one for an hour, and size the rest against work that is done.',
    deliverable: 'A written answer with the calculation, its sources and its assumptions',
    exit: 'give the range as it stands and name what makes it wide.',
    slots: { figures: 'gives the effort' },
    criteria: [
      'The answer {figures}, part by part, each with a range and the reason for it.',
      'The riskiest part was tried out, and what was found is written down.',
      'What is not part of it is listed, and so is what would make it invalid.',
    ],
    asks: { criteria: 'What is the smallest version that would still be worth having?' },
    size: 'parts nobody has done before',
  },
  {
    id: 'performance',
    forms: ['whether', 'figure', 'what', 'choice', 'topic'],
    cues: [
      /\b(?:performance|benchmark\w*|fast(?:er|est)?|slow(?:er|ly)?|speed|latency|throughput|memory (?:overhead|usage|use|footprint|envelope)|cpu (?:usage|load|time)|profiling|load[- ]test\w*|scal(?:es|ability)(?! (?:can|reports?|sends?|has|is))|scale (?:to|with|up|out|beyond|for)|battery (?:life|drain|use|usage)|(?:write|read|peak|our|heavy|high) load|frame ?rate|fps|response times?|cope with|keep up|concurrent (?:users|requests|connections|sessions|viewers|players)|per (?:second|minute|hour)|more efficient|overhead)\b/,
      /^(?:(?:measure|benchmark|stress|profile) |where does the time go\b)/,
      /\b\d[\d.,]*\s?(?:k|m|million)?\+? (?:\w+ )?(?:users|people|requests|buyers|visitors|messages|rows|records|files|events|connections|documents|images|items|customers)\b/,
      /^how (?:far|many|large|big|fast|expensive|accurate|reliable|precise) /,
      /\b(?:accuracy|precision|recall|error rate|(?:retrieval|search|answer|prediction) quality)\b/,
    ],
    unless: [/\b(?:architecture|good enough)\b|^which .{3,140} are there\b/],
    rank: 4,
    verb: 'Measure',
    ask: 'Which figures do we get for {topic}, and are they good enough?',
    days: 2,
    method: 'Set the target first, measure on cases like the real ones, repeat, and keep the raw results.',
    deliverable: 'A benchmark that can be repeated, with its results and what follows from them',
    exit: 'report what was measured so far and how sure it is.',
    slots: { figures: 'gives the figures' },
    criteria: [
      'The answer {figures}, with the spread of repeated runs and the case that did worst.',
      'The benchmark can be repeated: its command, data and settings are noted.',
      'The figures stand beside the target; where it is not met, the answer names what gives way first.',
    ],
    asks: {
      method: 'Which figure, on which data and machine, would be good enough?',
    },
    size: 'set-up of the measurement',
  },
]
