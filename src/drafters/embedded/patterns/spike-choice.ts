// Spikes that set options side by side: which to choose, which way to take, how two things compare, whether a vendor fits.
import type { SpikeKind } from './spike-pattern.ts'

export const choiceKinds: readonly SpikeKind[] = [
  {
    id: 'choice',
    forms: ['choice', 'what', 'topic'],
    cues: [
      /\b(?:(?<!for |of |and )compar(?:e|ing|ison)|versus|vs\.?(?! code\b)|choice of|pick (?:one|between|a|an|the)|choos\w+|select(?:ion)? (?:a|an|the|between|of)|decide between|which (?:of|one)\b.{0,60}\b(?:should|do we(?! need)|to (?:use|choose|take|buy|pick))\b|alternatives?|trade-?offs?|shortlist|or should)\b/,
      /^which of the .{3,120} works best|^what are the pros and cons of .{1,90} and |^which .{2,60} comes? (?:first|second|third|next|last)\b/,
      /^which (?:\S+ ){1,4}?(?:to(?! (?:our|us|the)\w*\b)|should|do we(?! want| need)|would|is (?:best|right)|fits?|will (?:we|be used))\b/,
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
    ask: '{which} should we choose?',
    days: 2,
    method: 'Compare {options} on the same real case, and note each result.',
    deliverable: 'A decision record with the options, the choice and the reasons',
    exit: 'recommend the option that is ahead so far and list what was not tried.',
    slots: { picks: 'names the chosen option' },
    criteria: [
      'The decision record {picks}, with the deciding reason.',
      '{theOptions} are compared on the same points, each result from a trial or a source.',
      'If {none} is good enough, the record says so and names what to do instead.',
    ],
    asks: {
      method: 'What matters most for the choice{of}?',
      criteria: 'What rules an option out?',
    },
    size: 'number of options',
  },
  {
    id: 'either-or',
    forms: ['whether', 'decision', 'what', 'how', 'choice'],
    cues: [
      /^should (?:(?! (?:before|if|when) ).){3,200},? or (?!not\b|else\b|so\b|more\b|similar\b|other\b|another\b)/,
      /^(?:is|are|do|does|can|could|may|must) .{3,200}, or (?!not\b|else\b|so\b|more\b|anything\b)/,
      /,? or (?:do|must|can|will|would) (?:we|i) /,
      /^(?:what|where|when|who|how|which) (?:.{3,200}|is it): .{3,160} or /,
      / or (?:should|is|are|do|does|keep|stay|remain|only|just|leave) /,
    ],
    unless: [
      /^(?:which (?:one )?should we choose|is it true)|^is there (?:an?|any) |, or (?:(?:do|are|did|were) (?:they|people|users|customers)|(?:is|does|did) (?:it|that) (?:just|only)) /,
    ],
    rank: 5.5,
    verb: 'Decide on',
    hours: 4,
    method: 'Go through one real case with each option, and compare the results.',
    deliverable: 'A decision record with the options, the choice and the reasons',
    exit: 'without agreement, name who decides and take the option that is easiest to undo.',
    slots: { says: 'names the chosen option' },
    criteria: [
      'The decision record {says}, with the deciding reason.',
      'The pros and cons of {options} are listed, from a real case or a source.',
      'One real case is worked through with each option, and what does not work with it is listed.',
    ],
    asks: {
      method: 'Which option do we lean towards, and what speaks against it?',
      criteria: 'What must the decision achieve?',
    },
    size: 'number of people who have to agree',
  },
  {
    id: 'vendor-or-interface',
    forms: ['whether', 'topic'],
    cues: [
      /^(?!(?:is|are|do|does|can|could|will|would|has|have) ).*\b(?:apis?|sdks?|vendors?|providers?|suppliers?|third[- ]party|saas|data sources?|webhooks?|protocols?|oauth|auth0|integrations?|librar(?:y|ies)|frameworks?|packages?|crate|plugins?|extensions?|terminals?|gateways?)\b/,
      /^(?:evaluate|vet|try out) (?!on )/,
    ],
    unless: [
      /=|, or |work in practice|\bdesign$|^(?:check|look) for\b|\b(?:issues?|problems?|approach|ways?|docs|documentation|supporting|compatib\w+|capabilit\w+|handling|errors?|rate limit\w*|settings?)\b|^(?:is|are) there\b/,
    ],
    rank: 3,
    verb: 'Evaluate',
    ask: '{whichDo} what we need, and what are the limits?',
    days: 2,
    method: 'Read the documentation, then try it on one real case.',
    deliverable: 'A written answer with the results and a recommendation',
    criteria: [
      'A trial{of} shows the part that we need working, or where it failed.',
      'Limits{of} that affect us are listed, each with its source.',
      'The answer recommends for or against using {it}, and names what we would use instead.',
    ],
    asks: {
      method: ['What must {thing} do for us?', 'Which requirements must be met?'],
      criteria: 'What would rule {it} out?',
    },
    size: 'quality of the documents',
  },
  {
    id: 'comparison',
    forms: ['what', 'whether', 'how', 'figure', 'topic'],
    cues: [
      /^what do we (?:find|learn) when we compare\b|^how (?:do|does) .{3,120} compare\b|^what (?:is|are) the differences? /,
    ],
    rank: 5.6,
    verb: 'Compare',
    ask: 'How do {topic} compare?',
    method: 'Run the same cases through both, and compare the results.',
    deliverable: 'A written answer with the results and a recommendation',
    slots: { says: 'compares both' },
    criteria: [
      'The answer {says}, on the same cases, with a figure or an observation for each.',
      'The differences are listed, each with what it means for us.',
      'The answer gives a recommendation, or says why the results do not allow one.',
    ],
    asks: {
      method: 'Which cases should the comparison cover?',
      criteria: 'Which difference would be large enough to matter?',
    },
    size: 'number of sources',
  },
]
