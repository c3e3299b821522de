// Patterns of spikes that prepare a decision: options, vendors and interfaces, cost, rules and law, effort, way of migration.
import { nothingNamed, type SpikePattern } from './spike-pattern.ts'

export const spikeChoicePatterns: readonly SpikePattern[] = [
  {
    id: 'choice',
    forms: ['choice', 'what', 'topic'],
    cues: [
      /\b(?:compar(?:e|ing|ison)|versus|vs\.?(?! code\b)|choice of|pick (?:one|between|a|an|the)|choos\w+|select(?:ion)? (?:a|an|the|between|of)|decide between|which (?:of|one)\b.{0,60}\b(?:should|do we|to (?:use|choose|take|buy|pick))\b|alternatives?|trade-?offs?|shortlist|or should)\b/,
      /^which (?:\S+ ){1,4}?(?:to|should|do we|would|is (?:best|right)|fits?|will (?:we|be used))\b/,
      /^(?:two|three|four|\d+|competing|alternative) (?:competing |different |possible |alternative )*(?:ideas|options|approaches|ways|designs|variants|candidates|methods)\b/,
      /^(?:the )?(?:best|right) (?:\S+ ){1,3}?(?:for|to)\b/,
      /^(?:\S+ ){0,3}?(?:options|candidates|selection|choice|alternatives)\b/,
      /^(?:\S+ ){0,2}?(?:tools|libraries|vendors|providers|frameworks|services|platforms) (?:to (?:consider|use|choose)|for)\b/,
    ],
    unless: [/^(?:what does it show|benchmark|measure|profile)\b/],
    rank: 5,
    verb: 'Compare',
    ask: '{which} do we choose, and on what grounds?',
    timebox: { amount: 2, unit: 'days' },
    method: 'Agree on the criteria first, try each option on the same small task, and fill in one table.',
    deliverable: 'A decision record with the criteria, the compared options and a recommendation',
    exitRule:
      'When the timebox ends, recommend the option that is ahead on the agreed criteria and list what stayed open.',
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'The criteria of the choice and their order were agreed before the options were tried.' },
      {
        statement: '{eachOption} was tried on the same task, and the evidence is kept with the answer.',
      },
      {
        statement:
          'The decision record names a recommendation, what speaks against it, and what a later change of mind would cost.',
      },
      {
        statement:
          'If no option meets the criteria, the answer says so and names the one that is missed by least.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which work waits until we know {known}, and who decides?' },
      { field: 'details.unblocks', question: 'Which work waits for the choice{of}, and who decides?' },
      {
        field: 'details.method',
        question: 'Which criteria rule an option out at once, such as licence, price or platform?',
      },
      { field: 'acceptanceCriteria', question: 'Are the options set, or may others be added?' },
    ],
    drivers: ['number of options', 'effort to try one option'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'vendor-or-interface',
    forms: ['whether', 'topic'],
    cues: [
      /\b(?:apis?|sdks?|vendors?|providers?|suppliers?|third[- ]party|saas|data sources?|webhooks?|protocols?|oauth|auth0|okta|integrations?|librar(?:y|ies)|frameworks?|packages?|crate|plugins?|terminals?|gateways?)\b/,
      /^(?:evaluate|vet|try out) /,
    ],
    unless: [
      /\busing (?:\S+ ){0,3}?apis?\b|\b(?:our|the) (?:own )?api\b|\bapi (?:design|change)s?\b|\b(?:on|for|of|in) (?:our )?\S+ api\b/,
    ],
    rank: 3,
    verb: 'Evaluate',
    ask: '{whichDo} what we need, and within which limits?',
    timebox: { amount: 2, unit: 'days' },
    method: 'Read the documents and terms, then make the smallest real call or sample that could fail.',
    deliverable: 'A written answer with a working sample, the limits that were found and the terms of use',
    exitRule:
      'When the timebox ends, state what was proven by a sample, what only the documents claim, and whether to go on.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement: 'A sample shows the part{of} that is needed, or the answer shows where it failed.',
      },
      {
        statement:
          'Limits, terms and price{of} are written down with their source and the date they were read.',
      },
      { statement: 'The answer says what happens to our users in an outage on the other side.' },
      { statement: 'The answer names what it would take to leave again later.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      {
        field: 'details.unblocks',
        question: 'Which plan depends on the answer{about}, and what happens if it is no?',
      },
      {
        field: 'details.method',
        question: 'What must be possible at the very least, and with how much use?',
      },
      { field: 'acceptanceCriteria', question: 'Is there test access{to}, and who can get it?' },
    ],
    drivers: ['access and accounts', 'quality of the documents'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'cost',
    forms: ['whether', 'what', 'figure', 'topic'],
    cues: [
      /\b(?:how (?:much|expensive) (?:would|does|do|will|is|are|can)|what (?:would|does|do|will|is|are) (?:\S+ ){1,8}?(?:cost|price)\b|cost us|afford\b|(?:running|licen[cs]e) (?:costs?|fees?)|per month|business case|roi|pricing|price (?:list|model)s?)/,
      /^(?:(?:work out|find out|estimate|calculate|research|check|compare|investigate|understand|analy[sz]e|evaluate) )?(?:the )?(?:\S+ ){0,3}?(?:costs?|pric(?:e|es|ing))(?= (?:of|for|per)\b|$|[,:?])/,
    ],
    unless: [/\bpricing (?:page|table|screen)\b/, /\bcost of (?:delay|failure)\b/],
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
      { statement: 'One-off and running cost stand apart, and effort of the team is part of both.' },
      { statement: 'The answer names what would make the cost jump, and from which usage on.' },
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
      /^(?:\S+ ){0,2}?(?:privacy|consent)\b/,
    ],
    unless: [/\blicen[cs]e (?:keys?|server|plates?|fees?)\b/],
    rank: 7,
    verb: 'Clarify',
    ask: 'Which rules apply to {topic}, and what do they let us do?',
    timebox: { amount: 1, unit: 'days' },
    method: 'Read the rule itself, write our case down in a page, and put it to somebody who may decide.',
    deliverable:
      'A written answer with the rules that apply, their sources and the name of the person who confirmed it',
    exitRule:
      'When the timebox ends without a confirmed answer, hand over to the responsible expert and plan for the stricter reading.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'The rules that apply to our case are listed with their sources and with what each of them asks of us.',
      },
      {
        statement:
          'The answer was confirmed by the person who is responsible, and name and date are recorded.',
      },
      {
        statement:
          'The answer says for each planned use whether it is allowed, forbidden, or allowed under a condition.',
      },
      {
        statement:
          'Cases that stayed unclear are listed with the stricter reading that holds until they are settled.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What would we do next if {claim}, and what if not?' },
      {
        field: 'details.unblocks',
        question: 'What are we about to build or sell that depends on the answer{about}?',
      },
      { field: 'details.method', question: 'Who may give a binding answer?' },
      {
        field: 'acceptanceCriteria',
        question: 'Which countries and which kinds of customers must the answer cover?',
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
      /^(?:estimate|size|scope) /,
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
    fallbacks: nothingNamed,
    criteria: [
      { statement: 'The work is cut into parts, and each part has a range and the reason for it.' },
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
    ask: '{isTopicFirst} worth it, and in which steps would it go?',
    timebox: { amount: 2, unit: 'days' },
    method: 'Take one small, real part through the whole way, write down what broke, and scale that up.',
    deliverable:
      'A decision record with the way to go, its steps, and what was learnt from one part that was moved',
    exitRule:
      'When the timebox ends, state whether to go on, and which step would have to be understood first.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement: 'One real part was taken through the whole way as a trial, and what broke is listed.',
      },
      {
        statement:
          'The steps are in order, each with its size and with the point up to which one can go back.',
      },
      { statement: 'The answer says what happens to existing data and users while both sides are alive.' },
      {
        statement:
          'The case against the change is written down too, with the cost of leaving things as they are.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'What waits until we have decided whether to {deed}, and what if all stays as it is?',
      },
      { field: 'details.unblocks', question: 'Which work waits until we know {known}?' },
      {
        field: 'details.unblocks',
        question: 'Which plan depends on the answer, and what happens if all stays as it is?',
      },
      { field: 'details.method', question: 'Which small, real part would be the best one to try first?' },
      { field: 'acceptanceCriteria', question: 'What speaks for leaving things as they are?' },
    ],
    drivers: ['existing data', 'parts that depend on the old way'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'decision',
    forms: ['decision', 'topic'],
    cues: [
      /^(?:decide|define|determine|clarify|settle|agree|specify|design|take a decision|make a decision)\b/,
      /^(?:think about|think of|rethink) /,
      /^(?:figure out|work out|come up with|think of|develop|find|draft|propose) (?:an? |the |our )?(?:[\p{L}/-]+ ){0,2}?(?:plan|strategy|approach|process|concept|design|architecture|policy|name|naming)\b/u,
      /^(?!(?:research|investigate|explore|study|look|read|learn|check|evaluate|figure|find|test|try|understand|assess|review)\b)(?:[\p{L}/-]+ ){1,4}?(?:decision|strategy|policy|architecture|approach|structure|schema|format|convention|naming)(?=$| (?:for|of|in|on|between)\b)/u,
      /\b(?:go\/no-?go|decide (?:on|if|whether|fate))\b/,
      /^should /,
    ],
    rank: 4,
    verb: 'Decide on',
    ask: 'Which way do we go with {topic}, and on what grounds?',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Write the options down with what speaks for and against each, check the facts in doubt, and put it to those who decide.',
    deliverable: 'A decision record with the options, the reasons and the date of the decision',
    exitRule:
      'When the timebox ends without agreement, name the person who decides and take the option that is easiest to undo.',
    fallbacks: nothingNamed,
    criteria: [
      {
        statement:
          'The decision record states the question, at least two options with doing nothing among them, and what was decided.',
      },
      { statement: 'Each fact that tips the decision{on} has a source or was tried out.' },
      { statement: 'Those who have to live with the decision were asked, and objections are recorded.' },
      {
        statement:
          'The record says under which condition the decision has to be taken anew, or who decides if no agreement is reached.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'What cannot go on until we have decided whether to {deed}?',
      },
      { field: 'details.unblocks', question: 'What cannot go on until we know {known}?' },
      { field: 'details.unblocks', question: 'What cannot go on until there is a decision{on}?' },
      { field: 'details.method', question: 'Who decides, and who has to be asked first?' },
      { field: 'acceptanceCriteria', question: 'By when is the decision needed?' },
    ],
    drivers: ['number of people who have to agree'],
    inputs: { uncertainty: 'medium' },
  },
]
