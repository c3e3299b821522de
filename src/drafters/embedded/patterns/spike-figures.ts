// Spikes that end with figures: cost, effort, measurements.
import type { SpikeKind } from './spike-pattern.ts'

export const figureKinds: readonly SpikeKind[] = [
  {
    id: 'cost',
    forms: ['whether', 'what', 'figure', 'topic'],
    cues: [
      /\b(?:how much (?:would|does|will|is|are|do \S+ (?:pay|spend|charge|earn))|how expensive .*\b(?:us|month|hosting|licen\w+|plan|service|api|vendor|provider)\b|what (?:would|does|do|will|is|are) (?:\S+ ){1,8}?(?:cost|price)\b|cost us|afford\b|(?:running|licen[cs]e) (?:costs?|fees?)|per month|roi|pricing|price (?:list|model)s?)/,
      /^(?:\S+ ){0,5}?(?<!and )(?:costs?|pric(?:e|es|ing))(?= (?:of|for|per)\b|$|[,:?])/,
    ],
    rank: 6,
    verb: 'Work out',
    ask: 'How much {costs}?',
    method: 'Collect price lists and real usage, and note every assumption.',
    deliverable: 'A written answer with the calculation and its assumptions',
    exit: 'give the range as it stands and name what makes it wide.',
    criteria: [
      'The calculation gives a low, a typical and a high case, with assumptions and sources.',
      'One-off and running costs are listed separately.',
      'Prices that could not be found are listed as missing.',
    ],
    asks: {
      criteria: 'What is the most that we would pay?',
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
    ask: 'How much work {isTopic}?',
    method: 'Cut the work into parts, and try the riskiest one.',
    deliverable: 'A written answer with the calculation and its assumptions',
    exit: 'give the range as it stands and name what makes it wide.',
    slots: { figures: 'gives the effort' },
    criteria: [
      'The answer {figures}, part by part, each with a range and the reason for it.',
      'The riskiest part was tried out, and the findings are documented.',
      'What is not included is listed.',
    ],
    asks: { criteria: 'What is the smallest version worth having?' },
    size: 'parts nobody has done before',
  },
  {
    id: 'performance',
    forms: ['whether', 'figure', 'what', 'choice', 'topic'],
    cues: [
      /\b(?:performance|benchmark\w*|fast(?:er|est)?|slow(?:er|ly)?|speed|latency|throughput|memory (?:overhead|usage|use|footprint|envelope)|cpu (?:usage|load|time)|profiling|load[- ]test\w*|scal(?:es|ability)(?! (?:can|reports?|sends?|has|is))|scale (?:to|with|up|out|beyond|for)|battery (?:life|drain|use|usage)|(?:write|read|peak|our|heavy|high) load|frame ?rate|fps|response times?|cope with|keep up|concurrent (?:users|requests|connections|sessions|viewers|players)|per (?:second|minute|hour)|more efficient|overhead)\b/,
      /^(?:(?:measure|benchmark|stress|profile) |where does the time go\b)/,
      /\b\d[\d.,]*\s?(?:k|m|million)?\+? (?:\w+ )?(?:users|people|requests|buyers|visitors|messages|rows|records|files|events|connections|documents|images|items|customers)\b/,
      /^how (?:far|many (?:requests|messages|connections|rows|records|documents|tokens|threads|concurrent|parallel|events|files|users can)|large|big|fast|expensive|accurate|reliable|precise) /,
      /\b(?:accuracy|precision|recall|error rate|(?:retrieval|search|answer|prediction) quality)\b/,
    ],
    unless: [/\b(?:architecture|good enough)\b|^which .{3,140} are there\b/],
    rank: 4,
    verb: 'Measure',
    ask: 'What are the figures for {topic}, and are they good enough?',
    days: 2,
    method: 'Set the target, measure on realistic cases, and repeat the runs.',
    deliverable: 'A repeatable benchmark with its results and conclusions',
    exit: 'report what was measured so far and how certain it is.',
    slots: { figures: 'gives the figures' },
    criteria: [
      'The answer {figures}, with the spread of repeated runs and the worst case.',
      'The measurement can be repeated: its command, data and settings are documented.',
      'The results are compared with the target, and the main reason is named if it is not met.',
    ],
    asks: { method: 'What is the target figure, on which data and hardware?' },
    size: 'set-up of the measurement',
  },
]
