// Patterns of spikes that prepare a decision: options, vendors and interfaces, cost, rules and law, effort, way of migration.
import type { SpikePattern } from './spike-pattern.ts'

export const spikeChoicePatterns: readonly SpikePattern[] = [
  {
    id: 'choice',
    cues: [
      /\b(?:compar\w+|versus|vs\.?|pick (?:one|between|a|the)|choos\w+|choice|select(?:ion)?|decide (?:between|which)|which (?:of|one|\w+ (?:to|should|do|would|is|fits?))|alternatives?|options?|best (?:library|libraries|tool|way|option)|trade-?offs?|shortlist|instead of|or should)\b/,
      /\b(?:either|whether to use|rather than)\b/,
      /^\S+ (?:or|vs\.?) \S+/,
    ],
    rank: 4,
    verb: 'Compare',
    timebox: { amount: 2, unit: 'days' },
    method: 'Agree on the criteria first, try each option on the same small task, and fill in one table.',
    deliverable: 'A decision record with the criteria, the compared options and a recommendation',
    exitRule:
      'When the timebox ends, recommend the option that is ahead on the agreed criteria and list what stayed open.',
    fallbacks: { thing: 'the matter' },
    criteria: [
      { statement: 'The criteria of the choice and their order were agreed before the options were tried.' },
      {
        statement:
          'Each option for {thing} was tried on the same task, and the evidence is kept with the answer.',
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
      { field: 'details.unblocks', question: 'Which work waits for the choice on {thing}, and who decides?' },
      {
        field: 'details.method',
        question:
          'Which criteria rule an option for {thing} out at once, such as licence, price or platform?',
      },
      {
        field: 'acceptanceCriteria',
        question: 'Which options for {thing} are set, and may others be added?',
      },
    ],
    drivers: ['number of options', 'effort to try one option'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'vendor-or-interface',
    cues: [
      /\b(?:apis?|sdks?|vendors?|providers?|suppliers?|third[- ]party|services?|saas|data sources?|webhooks?|protocols?|oauth|auth0|okta|integrat\w+|librar(?:y|ies)|framework|package|crate|plugin|terminals?|gateways?)\b/,
    ],
    rank: 3,
    verb: 'Evaluate',
    timebox: { amount: 2, unit: 'days' },
    method: 'Read the documents and terms, then make the smallest real call or sample that could fail.',
    deliverable: 'A written answer with a working sample, the limits that were found and the terms of use',
    exitRule:
      'When the timebox ends, state what was proven by a sample, what only the documents claim, and whether to go on.',
    fallbacks: { thing: 'the candidate' },
    criteria: [
      {
        statement: 'A sample shows the part of {thing} that is needed, or the answer shows where it failed.',
      },
      {
        statement:
          'Limits, terms and price of {thing} are written down with their source and the date they were read.',
      },
      {
        statement: 'The answer says what happens to our users while {thing} cannot be reached or used.',
      },
      { statement: 'The answer names what it would take to leave {thing} again.' },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'Which plan depends on the answer about {thing}, and what happens if it is no?',
      },
      {
        field: 'details.method',
        question: 'What must {thing} be able to do at the very least to stay in the running?',
      },
      { field: 'acceptanceCriteria', question: 'Is there test access to {thing}, and who can get it?' },
    ],
    drivers: ['access and accounts', 'quality of the documents'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'cost',
    cues: [
      /\b(?:costs?(?! control)|pric(?:e|es|ing)|cheaper (?:option|alternative|provider|vendor|plan)s?|expensive|how much (?:would|does|do|will|is)|licen[cs]e fees?|running cost|per month|afford|worth it|pay for|business case|roi)\b/,
    ],
    rank: 5,
    verb: 'Work out',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Collect price lists and real usage, work out a low, a usual and a high case, and name every assumption.',
    deliverable: 'A written answer with the calculation, its sources and its assumptions',
    exitRule:
      'When the timebox ends, give the range that the known figures allow and name the figure that would narrow it most.',
    fallbacks: { thing: 'the cost' },
    criteria: [
      {
        statement:
          'The calculation for {thing} gives a low, a usual and a high case, each with its assumptions and sources.',
      },
      { statement: 'One-off and running cost stand apart, and effort of the team is part of both.' },
      { statement: 'The answer names what would make the cost jump, and from which usage on.' },
      { statement: 'Prices that could not be found are listed as missing, not left out of the sum.' },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'Above which price would {thing} be out of the question, and who decides that?',
      },
      { field: 'details.method', question: 'Which usage should the calculation for {thing} assume?' },
      { field: 'acceptanceCriteria', question: 'By when is the figure for {thing} needed?' },
    ],
    drivers: ['figures that only others can give'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'rules-and-law',
    cues: [
      /\b(?:legal\w*|law|licen[cs](?:e|es|ed|ing)|gdpr|dsgvo|complian\w+|regulat\w+|allowed|permitted|privacy|consent|copyright|medical device|fda|retention|have to keep|policy|terms of (?:use|service)|dco|cla|age rating)\b/,
    ],
    rank: 6,
    verb: 'Clarify',
    timebox: { amount: 1, unit: 'days' },
    method: 'Read the rule itself, write our case down in a page, and put it to somebody who may decide.',
    deliverable:
      'A written answer with the rules that apply, their sources and the name of the person who confirmed it',
    exitRule:
      'When the timebox ends without a confirmed answer, hand over to the responsible expert and plan for the stricter reading.',
    fallbacks: { thing: 'the matter' },
    criteria: [
      {
        statement:
          'The rules that apply to {thing} are listed with their sources and with what each of them asks of us.',
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
      {
        field: 'details.unblocks',
        question: 'What are we about to build or sell that depends on the answer about {thing}?',
      },
      { field: 'details.method', question: 'Who may give a binding answer about {thing}?' },
      {
        field: 'acceptanceCriteria',
        question: 'Which countries and kinds of customers are part of {thing}?',
      },
    ],
    drivers: ['waiting for experts', 'number of countries'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'effort',
    cues: [
      /\b(?:how (?:long|big|hard|difficult|much (?:work|effort))|effort|estimat\w+|sizing|feasible in time|what would it take|scope of|dev effort|complexity of)\b/,
    ],
    rank: 5,
    verb: 'Estimate',
    timebox: { amount: 1, unit: 'days' },
    method:
      'Cut the work into parts, do the riskiest one for an hour, and size the rest against work that is done.',
    deliverable: 'A written answer with the parts, a range for each, and the riskiest assumption',
    exitRule: 'When the timebox ends, give the range as it stands and name the part that makes it wide.',
    fallbacks: { thing: 'the work' },
    criteria: [
      {
        statement: 'The work on {thing} is cut into parts, and each part has a range and the reason for it.',
      },
      { statement: 'The riskiest part was tried out, and what was found is written down.' },
      { statement: 'What is not part of the estimate is listed, and so is what would make it invalid.' },
    ],
    questions: [
      { field: 'details.unblocks', question: 'Which plan or promise hangs on the size of {thing}?' },
      { field: 'details.method', question: 'How exact must the size of {thing} be for that decision?' },
      {
        field: 'acceptanceCriteria',
        question: 'What is the smallest version of {thing} that would still be worth having?',
      },
    ],
    drivers: ['parts nobody has done before'],
    inputs: { uncertainty: 'medium' },
  },
  {
    id: 'migration-path',
    cues: [
      /\b(?:migrat\w+|upgrade path|move (?:from|to|away)|switch(?:ing)? (?:to|from|back)|replac(?:e|ing|ement)|convert\w*|port(?:ing)? to|split(?:ting)? out|transition|drop our own|deprecation plan|backwards? compatib\w+)\b/,
    ],
    rank: 4,
    verb: 'Work out',
    timebox: { amount: 2, unit: 'days' },
    method: 'Take one small, real part through the whole way, write down what broke, and scale that up.',
    deliverable:
      'A decision record with the way to go, its steps, and what was learnt from one part that was moved',
    exitRule:
      'When the timebox ends, state whether to go on, and which step would have to be understood first.',
    fallbacks: { thing: 'the move' },
    criteria: [
      {
        statement:
          'One real part of {thing} was taken through the whole way as a trial, and what broke is listed.',
      },
      {
        statement:
          'The steps are in order, each with its size and with the point up to which one can go back.',
      },
      { statement: 'The answer says what happens to existing data and users while both sides are alive.' },
      {
        statement:
          'The case against the move is written down too, with the cost of leaving things as they are.',
      },
    ],
    questions: [
      {
        field: 'details.unblocks',
        question: 'Which plan depends on {thing}, and what happens if all stays as it is?',
      },
      { field: 'details.method', question: 'Which part of {thing} would be the best one to try first?' },
      {
        field: 'acceptanceCriteria',
        question: 'What speaks for leaving things as they are instead of {thing}?',
      },
    ],
    drivers: ['existing data', 'parts that depend on the old way'],
    inputs: { uncertainty: 'high' },
  },
  {
    id: 'decision',
    cues: [
      /^(?:decide|define|determine|clarify|settle|agree|specify|design|take a decision|figure out what to do|make a decision)\b/,
      /\b(?:should we|should i|do we (?:want|need|have)|go\/no-?go|strategy|policy for|decide (?:on|if|whether|fate))\b/,
      /^should /,
    ],
    rank: 3,
    verb: 'Decide on',
    timebox: { amount: 4, unit: 'hours' },
    method:
      'Write the options down with what speaks for and against each, check the facts in doubt, and put it to those who decide.',
    deliverable: 'A decision record with the options, the reasons and the date of the decision',
    exitRule:
      'When the timebox ends without agreement, name the person who decides and take the option that is easiest to undo.',
    fallbacks: { thing: 'the matter' },
    criteria: [
      {
        statement:
          'The decision record states the question, at least two options with doing nothing among them, and what was decided.',
      },
      { statement: 'Each fact that tips the decision on {thing} has a source or was tried out.' },
      { statement: 'Those who have to live with the decision were asked, and objections are recorded.' },
      {
        statement:
          'The record says under which condition the decision has to be taken anew, or who decides if no agreement is reached.',
      },
    ],
    questions: [
      { field: 'details.unblocks', question: 'What cannot go on until there is a decision about {thing}?' },
      { field: 'details.method', question: 'Who decides about {thing}, and who has to be asked first?' },
      { field: 'acceptanceCriteria', question: 'By when is the decision about {thing} needed?' },
    ],
    drivers: ['number of people who have to agree'],
    inputs: { uncertainty: 'medium' },
  },
]
