// Spikes that set options side by side: which to choose, which way to take, how two things compare, whether a vendor fits.
import type { SpikeKind } from './spike-pattern.ts'

export const choiceKinds: readonly SpikeKind[] = [
  {
    id: 'choice',
    forms: ['choice', 'what', 'topic'],
    cues: [
      /\b(?:(?<!for |of |and )compar(?:e|ing|ison)|versus|vs\.?(?! code\b)|choice of|pick (?:one|between|a|an|the)|choos\w+|select(?:ion)? (?:a|an|the|between|of)|decide between|which (?:of|one)\b.{0,60}\b(?:should|do we|to (?:use|choose|take|buy|pick))\b|alternatives?|trade-?offs?|shortlist|or should)\b/,
      /^which of the .{3,120} do(?:es)? best in a trial|^what speaks for .{1,90} and what for |^which .{2,60} comes? (?:first|second|third|next|last)\b/,
      /^which (?:\S+ ){1,4}?(?:to|should|do we(?! want)|would|is (?:best|right)|fits?|will (?:we|be used))\b/,
      /^what (?:is|are) the (?:best|right|ideal|optimal|proper) (?!way|method|time|moment|place|position|order)/,
      /^(?:what|which) .{3,60} (?:will|should|would) be (?:used|chosen|taken)\b/,
      /^(?:\S+ ){0,3}?(?:options|candidates|selection|choice|alternatives)\b/,
      /^(?:\S+ ){0,2}?(?:tools|libraries|vendors|providers|frameworks|services|platforms) (?:to (?:consider|use|choose)|for)\b/,
    ],
    unless: [
      / are there\b|(?:issue|problem|difference|bug)s? (?:of|between|with) |^(?:try|experiment|play|prototype) .* comparison$/,
    ],
    rank: 5,
    verb: 'Compare',
    ask: '{which} do we choose, and on what grounds?',
    days: 2,
    method: 'Take one small, real task through {options}, and put what was seen side by side.',
    deliverable: 'A decision record with the ways that were weighed, the choice and its reasons',
    exit: 'recommend the option that is ahead so far and list what was not tried.',
    slots: { picks: 'picks one option' },
    criteria: [
      'The decision record {picks}, with the reason that decided.',
      '{eachOption} was looked at on the same points, from a trial or a source, and the results stand side by side.',
      'If no option will do, the record says so and names what to do instead.',
    ],
    asks: {
      method: 'What must the choice{of} be good at, and what rules an option out at once?',
      criteria: 'Are the options set, or may others be added?',
    },
    size: 'number of options',
  },
  {
    id: 'either-or',
    forms: ['whether', 'decision', 'what', 'how', 'choice'],
    cues: [
      /^should (?:(?! (?:before|if|when) ).){3,200},? or (?!not\b|else\b|so\b|more\b|similar\b|other\b|another\b)/,
      /^(?:is|are|do|does|did|can|could|will|would|may|must) .{3,200}, or (?!not\b|else\b|so\b|more\b|anything\b)/,
      /^(?:what|where|when|who|how|which) (?:.{3,200}|is it): .{3,160} or /,
      / or (?:should|is|are|do|does|keep|stay|remain|only|just|leave) /,
    ],
    unless: [/^which (?:one )?do we choose/],
    rank: 5.5,
    hours: 4,
    method:
      'Take one real case through each of the ways that the idea names, and compare what each gives and costs.',
    deliverable: 'A decision record with the ways that were weighed, the choice and its reasons',
    exit: 'without agreement, name the person who decides and take the way that is easiest to undo.',
    slots: { says: 'names the way that was chosen' },
    criteria: [
      'The decision record {says}, with the reason that decided.',
      'For each of the ways it says what speaks for and against it, from a real case or a source.',
      'If no option will do, the record says so and names what to do instead.',
    ],
    asks: {
      method: 'Which way is preferred today, and what keeps us from taking it?',
      criteria: 'Are the options set, or may others be added?',
    },
    size: 'number of people who have to agree',
  },
  {
    id: 'vendor-or-interface',
    forms: ['whether', 'topic'],
    cues: [
      /^(?!(?:is|are|do|does|can|could|will|would|has|have) ).*\b(?:apis?|sdks?|vendors?|providers?|suppliers?|third[- ]party|saas|data sources?|webhooks?|protocols?|oauth|auth0|integrations?|librar(?:y|ies)|frameworks?|packages?|crate|plugins?|terminals?|gateways?)\b/,
      /^(?:evaluate|vet|try out) (?!on )/,
    ],
    unless: [
      /=|, or |hold up in a trial|\bdesign$|^(?:check|look) for\b|\b(?:issues?|problems?|approach|ways?|docs|documentation|supporting|compatib\w+|capabilit\w+|handling|errors?|rate limit\w*|settings?)\b|^(?:is|are) there\b/,
      /\busing (?:\S+ ){0,3}?apis?\b|\b(?:our|the) (?:own )?api\b|\bapi (?:design|change)s?\b|\b(?:on|for|of|in) (?:our )?\S+ api\b/,
    ],
    rank: 3,
    verb: 'Evaluate',
    ask: '{whichDo} what we need, and within which limits?',
    days: 2,
    method: 'Read the documents and terms, then make the smallest real call or sample that could fail.',
    deliverable: 'A written answer with what was tried, what was seen and a recommendation',
    criteria: [
      'A trial{of} shows the part that we need at work, or where it failed.',
      'Limits{of} that touch our case are noted, each with its source.',
      'The answer recommends for or against it, and names what we would use instead.',
    ],
    asks: {
      method: ['What must {thing} do for us at the very least?', 'What must be possible at the very least?'],
    },
    size: 'quality of the documents',
  },
  {
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
    slots: { says: 'sets both side by side' },
    criteria: [
      'The answer {says}, on the same cases and points, with a figure or an observation for each.',
      'The differences are listed, each with what it means for us.',
      'What was not looked at is listed, with the reason.',
    ],
    asks: {
      method: 'On which points and on which cases are the two to be compared?',
      criteria: 'Which difference would be large enough to matter?',
    },
    size: 'number of sources',
  },
]
