// Patterns of spikes that prepare a decision: options, changes, rules, needs, vendors, cost, law, effort, migration.
import { nothingNamed, type SpikePattern } from './spike-pattern.ts'

export const spikeChoicePatterns: readonly SpikePattern[] = [
  {
    id: 'choice',
    forms: ['choice', 'what', 'topic'],
    cues: [
      /\b(?:compar(?:e|ing|ison)|versus|vs\.?(?! code\b)|choice of|pick (?:one|between|a|an|the)|choos\w+|select(?:ion)? (?:a|an|the|between|of)|decide between|which (?:of|one)\b.{0,60}\b(?:should|do we|to (?:use|choose|take|buy|pick))\b|alternatives?|trade-?offs?|shortlist|or should)\b/,
      /^which of the .{3,120} do(?:es)? best in a trial|^what speaks for .{1,90} and what for |^which .{2,60} comes? (?:first|second|third|next|last)\b/,
      /^which (?:\S+ ){1,4}?(?:to|should|do we|would|is (?:best|right)|fits?|will (?:we|be used))\b/,
      /^what (?:is|are) the (?:best|right|ideal|optimal|proper) (?!way|method|time|moment|place|position|order)/,
      /^(?:what|which) .{3,60} (?:will|should|would) be (?:used|chosen|taken)\b/,
      /^(?:\S+ ){0,3}?(?:options|candidates|selection|choice|alternatives)\b/,
      /^(?:\S+ ){0,2}?(?:tools|libraries|vendors|providers|frameworks|services|platforms) (?:to (?:consider|use|choose)|for)\b/,
    ],
    unless: [/ are there\b|^(?:try|experiment|play|prototype) .* comparison$/],
    rank: 5,
    verb: 'Compare',
    ask: '{which} do we choose, and on what grounds?',
    timebox: { amount: 2, unit: 'days' },
    method: 'Try {options} on the same small, real task, and put what was seen into one table.',
    deliverable: 'A decision record with the compared options, the reasons and a recommendation',
    exitRule: 'When the timebox ends, recommend the option that is ahead so far and list what was not tried.',
    fallbacks: { ...nothingNamed, picks: 'picks one option' },
    criteria: [
      { statement: 'The decision record {picks}, with the reason that decided.' },
      {
        statement:
          '{eachOption} was looked at on the same points, from a trial or a source, and the results stand side by side.',
      },
      {
        statement: 'If no option will do, the record names the need that is not met and what would meet it.',
      },
    ],
    questions: [
      {
        field: 'details.method',
        question: 'What must the choice{of} be good at, and what rules an option out at once?',
      },
      { field: 'details.unblocks', question: 'Which work waits until we know {known}, and who decides?' },
      { field: 'details.unblocks', question: 'Which work waits for the choice{of}, and who decides?' },
      { field: 'acceptanceCriteria', question: 'Are the options set, or may others be added?' },
    ],
    drivers: ['number of options', 'effort to try one option'],
    inputs: { uncertainty: 'medium' },
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
    unless: [/^which (?:one )?do we choose|^(?:is|are|does) .{3,100}, or (?:is|are|does) (?!it |they )/],
    rank: 5.5,
    verb: 'Decide between',
    ask: '{which} do we choose, and on what grounds?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Take one real case through each of the ways that the idea names, and compare what each gives and costs.',
    deliverable: 'A decision record with the ways that were weighed, the choice and its reasons',
    exitRule:
      'When the timebox ends without agreement, name the person who decides and take the way that is easiest to undo.',
    fallbacks: { ...nothingNamed, says: 'names the way that was chosen' },
    criteria: [
      { statement: 'The decision record {says}, with the reason that decided.' },
      {
        statement:
          'For each of the ways it says what speaks for it and what against it, from a real case or a source.',
      },
      { statement: 'If no way will do, the record says so and names what to do instead.' },
    ],
    questions: [
      {
        field: 'details.method',
        question: 'Which way is preferred today, and what keeps us from taking it?',
      },
      { field: 'details.unblocks', question: 'What cannot go on until this is decided, and who decides?' },
      { field: 'acceptanceCriteria', question: 'Are these all the ways, or may another one be proposed?' },
    ],
    drivers: ['number of people who have to agree'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'vendor-or-interface',
    forms: ['whether', 'topic'],
    cues: [
      /^(?!(?:is|are|do|does|can|could|will|would|has|have) ).*\b(?:apis?|sdks?|vendors?|providers?|suppliers?|third[- ]party|saas|data sources?|webhooks?|protocols?|oauth|auth0|okta|integrations?|librar(?:y|ies)|frameworks?|packages?|crate|plugins?|terminals?|gateways?)\b/,
      /^(?:evaluate|vet|try out) (?!on )/,
    ],
    unless: [
      /=|, or |hold up in a trial|\bdesign$|^(?:check|look) for\b|\b(?:issues?|problems?|approach|ways?|docs|documentation|supporting|compatib\w+|capabilit\w+|handling|errors?|rate limit\w*|settings?)\b|^(?:is|are) there\b/,
      /\busing (?:\S+ ){0,3}?apis?\b|\b(?:our|the) (?:own )?api\b|\bapi (?:design|change)s?\b|\b(?:on|for|of|in) (?:our )?\S+ api\b/,
    ],
    rank: 3,
    verb: 'Evaluate',
    ask: '{whichDo} what we need, and within which limits?',
    timebox: { amount: 2, unit: 'days' },
    method: 'Read the documents and terms, then make the smallest real call or sample that could fail.',
    deliverable: 'A written answer with a sample, the limits that were found and a recommendation',
    exitRule:
      'When the timebox ends, state what a sample has proven, what only the documents claim, and whether to go on.',
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'A sample shows the part{of} that we need at work, or the answer shows where it failed.' },
      {
        statement: 'Limits{of} that touch our case are noted, each with its source.',
      },
      { statement: 'The answer recommends for or against it, and names what we would use instead.' },
    ],
    questions: [
      { field: 'details.method', question: 'What must {thing} do for us at the very least?' },
      { field: 'details.method', question: 'What must be possible at the very least?' },
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      {
        field: 'details.unblocks',
        question: 'Which plan depends on the answer{about}, and what happens if it is no?',
      },
      { field: 'acceptanceCriteria', question: 'What would we use instead{of}?' },
    ],
    drivers: ['access and accounts', 'quality of the documents'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'cost',
    forms: ['whether', 'what', 'figure', 'topic'],
    cues: [
      /\b(?:how (?:much|expensive) (?:would|does|do|will|is|are)|what (?:would|does|do|will|is|are) (?:\S+ ){1,8}?(?:cost|price)\b|cost us|afford\b|(?:running|licen[cs]e) (?:costs?|fees?)|per month|business case|roi|pricing|price (?:list|model)s?)/,
      /^(?:(?:work out|find out|estimate|calculate|research|check|compare|investigate|understand|analy[sz]e|evaluate) )?(?:the )?(?:\S+ ){0,3}?(?:costs?|pric(?:e|es|ing))(?= (?:of|for|per)\b|$|[,:?])/,
    ],
    rank: 6,
    verb: 'Work out',
    ask: 'What {costs} us, in a low, a usual and a high case?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Collect price lists and real usage, work out a low, a usual and a high case, and name every assumption.',
    deliverable: 'A written answer with the calculation, its sources and its assumptions',
    exitRule:
      'When the timebox ends, give the range that the known figures allow and name the figure that would narrow it most.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'The calculation gives a low, a usual and a high case, each with its assumptions and sources.',
      },
      {
        statement:
          'One-off and running cost stand apart, and the answer names the usage from which on the cost jumps.',
      },
      { statement: 'Prices that could not be found are listed as missing, not left out of the sum.' },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'Above which cost would this be out of the question, and who decides that?',
      },
      { field: 'details.method', question: 'Which usage should the calculation assume?' },
      { field: 'acceptanceCriteria', question: 'By when is the figure needed?' },
    ],
    drivers: ['figures that only others can give'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'rules-and-law',
    forms: ['whether', 'decision', 'what', 'how', 'choice', 'topic'],
    cues: [
      /\b(?:legal\w*|laws?|gdpr|dsgvo|ccpa|hipaa|complian(?:ce|t)|regulat(?:ion|ions|ory)|(?:are|is|be) (?:we |it |\S+ )?(?:allowed|permitted)|copyright|medical device|fda|retention period|have to keep|terms of (?:use|service)|dco|cla|age rating|data residency|contributor agreement)\b/,
      /^(?:the )?(?:\S+ ){0,3}?licen[cs](?:e|es|ing)\b|\blicen[cs](?:e|es|ing) (?:of|for|allow|permit|compat)/,
      /^may (?:we|i|they|users|customers|members|guests) /,
    ],
    unless: [/^(?:which do we choose|decide)\b/],
    rank: 7,
    verb: 'Clarify',
    ask: 'Which rules apply to {topic}, and what do they let us do?',
    timebox: { amount: 1, unit: 'days' },
    method: 'Read the rule itself, write our case down in a page, and put it to somebody who may decide.',
    deliverable:
      'A written answer with the rules that apply, their sources and the name of the person who confirmed it',
    exitRule:
      'When the timebox ends without a confirmed answer, hand over to the responsible expert and plan for the stricter reading.',
    fallbacks: {
      ...nothingNamed,
      says: 'tells what is allowed, what is not, and what is allowed under a condition',
    },
    criteria: [
      { statement: 'The answer {says}, with each rule that applies and its source.' },
      { statement: 'It was confirmed by the person who is responsible, and name and date are recorded.' },
      {
        statement:
          'Cases that are not settled are listed with the stricter reading that holds until they are.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      { field: 'details.unblocks', question: 'What are we about to do that depends on the answer{about}?' },
      { field: 'details.method', question: 'Who may give a binding answer?' },
      {
        field: 'acceptanceCriteria',
        question: 'Which countries and which kinds of users must the answer cover?',
      },
    ],
    drivers: ['waiting for experts', 'number of countries'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'effort',
    forms: ['figure', 'what', 'topic'],
    cues: [
      /\b(?:how (?:long|big|hard|difficult|complex|much (?:work|effort|time)) (?:would|is|are|will|does|do|to)\b|effort|feasible in time|what would it take|dev effort|complexity of)\b/,
      /^(?:rough )?(?:estimate|sizing)\b/,
    ],
    rank: 5,
    verb: 'Estimate',
    ask: 'How much work {isTopic}, and which part makes the range wide?',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Cut the work into parts, do the riskiest one for an hour, and size the rest against work that is done.',
    deliverable: 'A written answer with the parts, a range for each, and the riskiest assumption',
    exitRule: 'When the timebox ends, give the range as it stands and name the part that makes it wide.',
    fallbacks: { ...nothingNamed, effort: 'gives the effort' },
    criteria: [
      { statement: 'The answer {effort}, part by part, each with a range and the reason for it.' },
      { statement: 'The riskiest part was tried out, and what was found is written down.' },
      { statement: 'What is not part of the estimate is listed, and so is what would make it invalid.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which plan or promise hangs on the answer{about}?' },
      { field: 'details.method', question: 'How exact must the answer be for that decision?' },
      {
        field: 'acceptanceCriteria',
        question: 'What is the smallest version that would still be worth having?',
      },
    ],
    drivers: ['parts nobody has done before'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'migration-path',
    forms: ['whether', 'decision', 'how', 'topic'],
    cues: [
      /\b(?:migrat\w+|upgrade path|(?:move|moving) (?:\S+ ){0,3}?(?:from|to|away|off|over)|switch(?:ing)? (?:\S+ ){0,2}?(?:to|from|back|over)|port(?:ing)? (?:\S+ ){0,3}?to|split(?:ting)? out|transition (?:to|from)|deprecation plan|backwards? compatib\w+)\b/,
      /^(?:(?:should we|can we|could we|consider|investigate|explore|evaluate|decide whether to|decide if we should|look into|how to|how (?:do|can|could|should) we) )?(?:replac(?:e|ing)|convert(?:ing)?|drop(?:ping)? our own) /,
    ],
    rank: 5,
    verb: 'Work out',
    ask: '{worth}, and in which steps would it go?',
    timebox: { amount: 2, unit: 'days' },
    method: 'Take one small, real part through the whole way, write down what broke, and scale that up.',
    deliverable:
      'A decision record with the way to go, its steps, and what was learnt from one part that was moved',
    exitRule:
      'When the timebox ends, state whether to go on, and which step would have to be understood first.',
    fallbacks: { ...nothingNamed, says: 'recommends for or against it' },
    criteria: [
      {
        statement:
          'The decision record {says}, with what broke when one real part was taken through the whole way.',
      },
      {
        statement:
          'The steps are in order, each with its rough size and the point from which there is no way back.',
      },
      {
        statement:
          'The record names what keeping things as they are would cost, and what speaks against the change.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'What would get better than today if we {deed}, and what waits for the decision?',
      },
      { field: 'details.unblocks', question: 'Which work waits until we know {known}?' },
      {
        field: 'details.unblocks',
        question: 'What is wrong with the way it is today, and what waits for the decision?',
      },
      { field: 'details.method', question: 'Which small, real part would be the best one to try first?' },
      { field: 'acceptanceCriteria', question: 'What must keep working while both ways are in use?' },
    ],
    drivers: ['existing data', 'parts that depend on the old way'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'change',
    forms: ['decision', 'whether'],
    cues: [
      /^should (?:we|i|you) (?!(?:be|have)\b)/,
      /^(?:is|are) .{1,160}\bworth (?:it|doing|having|the|\w+ing)\b/,
    ],
    rank: 3,
    verb: 'Decide on',
    ask: 'Which way do we go with {topic}, and on what grounds?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Name what is wrong with the way it is today, try the change on one small part, and weigh the gain against the effort.',
    deliverable: 'A decision record with the gain, the effort and the reasons',
    exitRule:
      'When the timebox ends without a clear gain, keep things as they are and note what would make us ask again.',
    fallbacks: { ...nothingNamed, says: 'speaks for or against it' },
    criteria: [
      { statement: 'The decision record {says}, with the gain that was seen on one real part.' },
      { statement: 'It gives the rough effort{for} and names what would be hard to undo.' },
      { statement: 'It says what speaks against the change and what happens if nothing is done.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would get better than today if we {deed}?' },
      { field: 'details.unblocks', question: 'What would get better than today, and for whom?' },
      { field: 'details.method', question: 'Who decides, and what waits for the decision?' },
      { field: 'acceptanceCriteria', question: 'What would the change cost at most to be worth it?' },
    ],
    drivers: ['number of people who have to agree'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'rule',
    forms: ['decision', 'whether', 'what', 'how'],
    cues: [
      /^(?:should|shall|may|must) (?!(?:we|i)\b)/,
      /^(?:what|which|where|when|who|whom|how)\b.{0,80}?\b(?:should|shall|must|happens?)\b/,
    ],
    unless: [
      /^how (?:can|do|does|could)\b|^(?:what|which) (?:\S+ ){1,6}?should we (?:use|choose|take|pick|buy)\b/,
    ],
    rank: 3,
    verb: 'Decide on',
    ask: 'What should hold for {topic}, and why?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Collect the real cases in which it makes a difference, say for each what should happen, and put that to the person who decides.',
    deliverable: 'A decision record with the answer, an example and the exceptions',
    exitRule:
      'When the timebox ends without agreement, name the person who decides and take the way that is easiest to undo.',
    fallbacks: { ...nothingNamed, says: 'gives one answer to the question' },
    criteria: [
      { statement: 'The decision record {says}, with the reason that decided.' },
      { statement: 'It shows on one real case what would be different from today, or that nothing changes.' },
      {
        statement:
          'Exceptions are named, each with what happens in it, or the record says that there are none.',
      },
    ],
    questions: [
      {
        field: 'details.method',
        question: 'In which real case did this come up, and what happens there today?',
      },
      { field: 'details.unblocks', question: 'What cannot go on until we know {known}, and who decides?' },
      { field: 'details.unblocks', question: 'What cannot go on until this is decided, and who decides?' },
      { field: 'acceptanceCriteria', question: 'Which exceptions must the answer cover?' },
    ],
    drivers: ['number of people who have to agree'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'need',
    forms: ['whether', 'decision'],
    cues: [
      /^(?:do|does|would|will) (?:(?:the |our )?\S+(?: \S+)?) (?:(?:really|actually|still|even|also|ever|ever need) )?(?:need|want|keep|care about)\b/,
      /^(?:is|are) .{1,70}\b(?:needed|necessary|overkill|still used|of use)\b/,
    ],
    rank: 4,
    verb: 'Decide on',
    ask: 'Do we want {topic}, and what for?',
    timebox: { amount: 4, unit: 'hours' },
    method: 'Collect the real cases that speak for it, and look at how each is dealt with today without it.',
    deliverable: 'A decision record with the cases for it, those against it and the reasons',
    exitRule:
      'When the timebox ends without a real case for it, the answer is no for now, with what would make us ask again.',
    fallbacks: { ...nothingNamed, says: 'says yes, no or not now' },
    criteria: [
      { statement: 'The decision record {says}, and names the real cases behind the answer.' },
      { statement: 'For each of these cases it says how it is dealt with today, and what is missing there.' },
      { statement: 'If the answer is no, or not now, the record names what would make us ask again.' },
    ],
    questions: [
      {
        field: 'details.method',
        question: 'In which real case is it missing today, and what happens there without it?',
      },
      { field: 'details.unblocks', question: 'What cannot go on until we know {known}, and who decides?' },
      { field: 'details.unblocks', question: 'What waits for the decision, and who decides?' },
      { field: 'acceptanceCriteria', question: 'What is the least that would be of use?' },
    ],
    drivers: ['number of cases'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'decision',
    forms: ['decision', 'how', 'topic'],
    cues: [
      /^(?:decide|define|determine|clarify|settle|agree|think about|think of|rethink)\b/,
      /^(?:figure out|work out|come up with|think of|develop|find|draft|propose) (?:an? |the |our )?(?:[\p{L}/-]+ ){0,2}?(?:plan|strategy|approach|process|concept|design|architecture|policy|name|naming)\b/u,
      /^(?!(?:research|investigate|explore|study|look|read|learn|check|evaluate|figure|find|test|try|understand|assess|review)\b)(?:[\p{L}/-]+ ){0,4}?(?:decision|strategy|policy|architecture|approach|structure|schema|format|convention|naming)(?=$| (?:for|of|in|on|between)\b)/u,
      /^(?:what do we do(?: about|, given)|how do we want to)\b/,
    ],
    rank: 3.2,
    verb: 'Decide on',
    ask: '{decide}, and on what grounds?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Write the ways down that come into question, leaving things as they are among them, and check the facts that tip the balance.',
    deliverable:
      'A decision record with the ways that were weighed, the reasons and the date of the decision',
    exitRule:
      'When the timebox ends without agreement, name the person who decides and take the way that is easiest to undo.',
    fallbacks: { ...nothingNamed, decides: 'states what was decided' },
    criteria: [
      { statement: 'The decision record {decides}, with the reasons and what follows for the backlog.' },
      {
        statement:
          'It lists at least two ways that were weighed, leaving things as they are among them, and why each was dropped.',
      },
      {
        statement:
          'Each fact that tipped the decision{on} has a source or was tried out; what could not be checked is listed.',
      },
    ],
    questions: [
      {
        field: 'details.method',
        question: 'What is open{about} today, and which ways have been thought of?',
      },
      { field: 'details.unblocks', question: 'What cannot go on until we have decided whether to {deed}?' },
      { field: 'details.unblocks', question: 'What cannot go on until we know {known}?' },
      {
        field: 'details.unblocks',
        question: 'What cannot go on until there is a decision{on}, and who decides?',
      },
      { field: 'acceptanceCriteria', question: 'What must the decision{on} achieve at the very least?' },
    ],
    drivers: ['number of people who have to agree'],
    inputs: { uncertainty: 'medium' },
  },
]
