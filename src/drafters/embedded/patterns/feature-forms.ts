// What is known of a feature by its form alone, where no kind of it is known: what its verb does, or what its thing is.
import type { Surface } from '../feature-surface.ts'
import type { FeaturePattern } from './feature-pattern.ts'

/** What every form has in common; `good` is the line's own words for what then holds. */
const base = {
  cues: [],
  rank: 0,
  head: null,
  fallbacks: {
    thing: 'it',
    deed: 'do so',
    doing: 'does so',
  },
  drivers: [],
  inputs: {},
} as const

/** Where the good case is all that a form has to say, and the line's own words do not read as one. */
const wished = {
  ...base.fallbacks,
  good: 'this is shown at work with an example that was agreed before',
} as const

function ask(question: string) {
  return [{ field: 'acceptanceCriteria', question }] as const
}

/** An edge without a second "not". */
const similar = 'A case that only looks similar is treated as before.'

/** What holds of any wish: the line's own words, and an honest end where it cannot be met. */
const plain = {
  criteria: [
    { statement: '{good}.' },
    { statement: 'Where this cannot be done, one is told why, and nothing is left half done.' },
  ],
  questions: ask('in which cases exactly should this hold, and what should happen in all others?'),
} as const

/** What a person does, or what is done by an order. */
const deeds = [
  {
    given: '{aWho} does it for the first time',
    when: '{who} {acting}',
    then: '{done}, and one can see so right away',
  },
  { statement: '{ordered}.' },
] as const

/** Forms by name; `feature-form.ts` tells which one a line has. */
export const featureForms = {
  visible: {
    ...base,
    id: 'form-visible',
    made: 'shown',
    criteria: [
      { statement: '{good}, with the values that hold at that moment.' },
      {
        given: 'what {thing} should tell is missing or still loading',
        when: '{who} looks there',
        then: 'a note says so, and no old, empty or wrong value is shown',
      },
    ],
    questions: ask('what exactly should {thing} show, and where should {sub} stand?'),
  },
  text: {
    ...base,
    id: 'form-text',
    made: 'shown',
    criteria: [
      { statement: '{good}, in the words agreed and with the values of that moment.' },
      { statement: 'Where a value in {it} is missing, this is said, and no empty or old one is shown.' },
    ],
    questions: ask('what exactly should {thing} say, and where should {sub} stand?'),
  },
  listing: {
    ...base,
    id: 'form-listing',
    made: 'shown',
    criteria: [
      { statement: '{good}, with exactly one entry for each that there is.' },
      {
        given: 'there is no entry yet',
        when: '{who} looks there',
        then: 'it says so instead of showing an empty frame',
      },
    ],
    questions: ask('which entries belong into {thing}, with which details of each, and in which order?'),
  },
  output: {
    ...base,
    id: 'form-output',
    made: 'printed',
    criteria: [
      { statement: '{good}, and a program that reads the rest of the output still finds it unchanged.' },
      { statement: 'Where there is nothing to tell, nothing is printed in its place.' },
    ],
    questions: ask('what exactly should be printed, in which form, and must it be possible to turn it off?'),
  },
  screen: {
    ...base,
    id: 'form-screen',
    made: 'there',
    criteria: [
      { statement: 'With {thing}, {effect}.' },
      {
        statement:
          '{unknown} can be opened from where {sub} {is} needed, and the way back leads to the place before.',
      },
      {
        statement:
          'Where {thing} {has} nothing to show or cannot load it, this is said, and the way back works.',
      },
    ],
    questions: ask('what must one see and do in {thing}, and from where does one open {it}?'),
  },
  view: {
    ...base,
    id: 'form-view',
    made: 'there',
    criteria: [
      { statement: 'With {thing}, {effect}.' },
      { statement: 'What {unknown} {shows} agrees with what is stored, also after a change.' },
      {
        statement:
          'Where there is nothing to show yet, a note says what belongs there, and no error is shown.',
      },
    ],
    questions: ask('what must {thing} show, in which order, and from where does one open {it}?'),
  },
  control: {
    ...base,
    id: 'form-control',
    made: 'there',
    criteria: [
      { given: '{whole} can be used', when: '{who} does so', then: '{effect}' },
      {
        statement: 'One use of {unknown} has its effect exactly once, and one can see that it has happened.',
      },
      { statement: 'While {thing} can have no effect, {sub} {is} shown as not available.' },
    ],
    questions: [
      ...ask('what exactly happens when one uses {unknown}, and where {is} {sub} found?'),
      ...ask('in which cases must {thing} not be available?'),
    ],
  },
  choice: {
    ...base,
    id: 'form-choice',
    made: 'there',
    criteria: [
      { statement: 'With {thing} chosen, the product {doing}; as long as nobody chooses, all is as today.' },
      { statement: 'Where the choice can have no effect, this is said and not passed over in silence.' },
    ],
    questions: ask('which way {doThing} stand at first, and does a choice hold for one time or for good?'),
  },
  option: {
    ...base,
    id: 'form-option',
    made: 'there',
    criteria: [
      {
        statement:
          'A value that is set for {whole} is in force from then on, and until one is set all is as today.',
      },
      {
        statement:
          'A value that {thing} cannot take is refused, and the message names the values that are possible.',
      },
    ],
    questions: ask('which values may {thing} take, and which one holds when nobody has chosen?'),
  },
  mode: {
    ...base,
    id: 'form-mode',
    made: 'there',
    criteria: [
      { statement: '{whole} can be turned on and off, and one can see at any time whether {sub} {is} on.' },
      {
        statement:
          'After {thing} {is} turned off, everything is as it was before, and nothing that was begun is lost.',
      },
    ],
    questions: ask('what exactly is different while {thingIs} on, and who may turn {it} on?'),
  },
  look: {
    ...base,
    fallbacks: wished,
    id: 'form-look',
    made: 'shown',
    criteria: [
      { statement: '{good}.' },
      { statement: 'In a narrow window too, nothing is cut off, covered or pushed out of reach by it.' },
    ],
    questions: ask(
      'is there a sketch or an example of how {thing} should look, and which places does it concern?',
    ),
  },
  content: {
    ...base,
    id: 'form-content',
    made: 'there',
    criteria: [
      {
        statement: 'Every part of {thing} agrees with its source and is found where one looks for its kind.',
      },
      { statement: 'A part that is broken or there already is reported and not taken in twice.' },
    ],
    questions: ask('which {bare} exactly, and where do they come from?'),
  },
  detect: {
    ...base,
    id: 'form-detect',
    fallbacks: { ...base.fallbacks, thing: 'what is looked for' },
    head: /\b(?:detection|detector|recognition|identification|discovery|matching)\b/,
    made: 'recognised',
    criteria: [
      {
        given: 'a known case of {bare}',
        when: 'the product meets it',
        then: 'it is recognised, and one can see where it was found',
      },
      { given: 'data without {bare}', when: 'the product goes through it', then: 'nothing is reported' },
      {
        given: 'data that is incomplete or cannot be read',
        when: 'the product goes through it',
        then: 'this is reported as a problem and not as "nothing found"',
      },
    ],
    questions: ask('what exactly counts as {bare}, and what should happen when it is found?'),
  },
  compute: {
    ...base,
    id: 'form-compute',
    head: /\b(?:calculations?|calculator|estimat(?:e|es|ion|or)|counting|computation)\b/,
    made: 'worked out',
    criteria: [
      {
        given: 'a case that was worked out by hand',
        when: 'the product works out {thing} for it',
        then: 'the result is the same',
      },
      {
        given: 'a value that is needed for it is missing',
        when: 'the product works out {thing}',
        then: 'no result is shown, and it says which value is missing instead of counting it as zero',
      },
      {
        given: 'a value changes',
        when: '{who} looks again',
        then: 'the result has changed with it wherever it is shown',
      },
    ],
    questions: ask(
      'by which rule {isThing} worked out, and for which cases is the right result known already?',
    ),
  },
  check: {
    ...base,
    id: 'form-check',
    head: /\b(?:validation|validator|verification|checks?|checking|enforcement)\b/,
    made: 'in force',
    criteria: [
      {
        statement:
          '{good}: what breaks the rule is named with its place and the reason, and what keeps it passes.',
      },
      {
        given: 'stored data that breaks the rule already',
        when: '{who} opens it',
        then: 'it can be read and is marked',
      },
    ],
    questions: ask('which rule exactly holds for {thing}, and what happens to data that breaks it already?'),
  },
  generate: {
    ...base,
    id: 'form-generate',
    head: /\b(?:generation|generator|creation|synthesis)\b/,
    made: 'possible',
    criteria: [
      { statement: '{good}, and each part of the result can be led back to its source.' },
      {
        given: 'a part of the data for {it} is missing',
        when: '{thingIs} made',
        then: 'the gap is named, and nothing is made up in its place',
      },
    ],
    questions: ask('in which form is the result wanted, and what tells a good one from a bad one?'),
  },
  transform: {
    ...base,
    id: 'form-transform',
    head: /\b(?:conversion|converter|parsing|parser|extraction|extractor|mapping|compression|formatting|normali[sz]ation|transformation|processing|encoding|decoding)\b/,
    made: 'possible',
    criteria: [
      { statement: '{good}, and nothing of the content is lost or doubled on the way.' },
      {
        given: 'a part that cannot be handled',
        when: 'its turn comes',
        then: 'it is reported with its place, and the rest is still handled',
      },
    ],
    questions: ask('which input should give which result, and which cases are the difficult ones?'),
  },
  keep: {
    ...base,
    id: 'form-keep',
    made: 'in place',
    criteria: [
      { statement: '{good}, and what was kept is still there after a restart.' },
      {
        given: 'it cannot be written',
        when: '{who} goes on working',
        then: 'the work is not stopped, and a message says what was not kept',
      },
    ],
    questions: ask('what exactly must be kept, for how long, and who may see it?'),
  },
  connect: {
    ...base,
    id: 'form-connect',
    made: 'in place',
    criteria: [
      { statement: '{good}, and what is handed over arrives complete and once.' },
      {
        given: 'the other side is not there or refuses',
        when: 'something should be handed over',
        then: 'this is reported, and the rest can be used without it',
      },
    ],
    questions: ask(
      'what is handed over in which direction, and what should happen to it while the other side is not there?',
    ),
  },
  fetch: {
    ...base,
    fallbacks: wished,
    id: 'form-fetch',
    made: 'fetched',
    criteria: [
      { statement: '{good}.' },
      {
        statement:
          'Where the source gives nothing or no answer, the work goes on without it, and one can see so.',
      },
    ],
    questions: ask('what should happen when the source gives nothing, less than wanted, or no answer?'),
  },
  use: {
    ...base,
    fallbacks: wished,
    id: 'form-use',
    made: 'used',
    criteria: [
      { statement: '{good}.' },
      {
        statement:
          'Where {thing} cannot be used, the product falls back to the way of today and does not fail.',
      },
    ],
    questions: ask('in which cases exactly {isThing} used, and what holds where {sub} cannot be used?'),
  },
  kind: {
    ...base,
    id: 'form-kind',
    head: /\b(?:support|handling|compatibility)\b/,
    made: 'supported',
    criteria: [
      { statement: '{good}: a sample that fails today comes out right.' },
      {
        given: 'a part of it that is not supported yet',
        when: 'the product meets it',
        then: 'a message names that part, and the product goes on',
      },
    ],
    questions: ask('which forms of {thing} must work, and what should happen to any other?'),
  },
  remove: {
    ...base,
    id: 'form-remove',
    made: 'removed',
    criteria: [
      { statement: '{good}, and nothing is left that refers to {it}, not in help texts either.' },
      {
        statement:
          'What could be done only with {thing} can be done in another way, or is named as given up.',
      },
    ],
    questions: ask('can anything be done only with {thing} today, and what should people use instead?'),
  },
  omit: {
    ...base,
    id: 'form-omit',
    made: 'left out',
    criteria: [
      { statement: '{good}, and everything else is still there.' },
      { statement: 'A case that only looks similar is not treated in this way.' },
    ],
    questions: ask('how exactly does one tell {thing} from what must stay as it is?'),
  },
  replace: {
    ...base,
    fallbacks: wished,
    id: 'form-replace',
    made: 'changed',
    criteria: [
      { statement: '{good}.' },
      { statement: 'The old state is met nowhere any more, not in help texts or examples either.' },
    ],
    questions: ask('what of {thing} as {sub} {is} today must stay, and where else does the old state stand?'),
  },
  swap: {
    ...base,
    id: 'form-swap',
    fallbacks: {
      ...base.fallbacks,
      old: 'the old one',
      new: 'the new one',
      wasOld: 'was',
      isNew: 'is',
      itOld: 'it',
    },
    criteria: [
      { statement: 'Wherever {old} {wasOld} until now, there {isNew} {new} instead.' },
      { statement: '{old} can no longer be found, neither on the screen nor in help texts.' },
      { statement: 'Without {old}, everything that {itOld} {wasOld} needed for can be done with {new}.' },
    ],
    questions: ask('can anything be done with {old} that {new} will not offer?'),
  },
  place: {
    ...base,
    id: 'form-place',
    made: 'moved',
    criteria: [
      { statement: '{good}, and {sub} can no longer be found in the old place.' },
      {
        statement: 'Everything that could be done with {thing} in the old place can be done in the new one.',
      },
    ],
    questions: ask('where exactly {doThing} go, and does anything else have to make room?'),
  },
  improve: {
    ...base,
    id: 'form-improve',
    made: 'changed',
    criteria: [
      {
        statement: 'The cases named for {thing} come out in the way that is wanted, side by side with today.',
      },
      { statement: 'No case comes out worse than today, and no function of {thing} is lost.' },
    ],
    questions: ask('what exactly is wrong with {thing} today, and in which cases does one meet it?'),
  },
  automatic: {
    ...base,
    id: 'form-automatic',
    made: 'carried out',
    criteria: [
      { given: '{circumstance}', when: 'nobody does anything further', then: '{result}' },
      { statement: '{alone}, without a further step by anybody.' },
      { statement: 'In any other case it does not happen.' },
    ],
    questions: ask('how exactly is it told that the case has come, and what should happen in doubt?'),
  },
  state: {
    ...base,
    fallbacks: wished,
    id: 'form-state',
    made: 'so',
    ...plain,
  },
  rule: {
    ...base,
    fallbacks: wished,
    id: 'form-rule',
    made: 'so',
    criteria: [
      { statement: '{good}.' },
      { statement: 'An attempt against it is refused with the reason, and nothing is changed by it.' },
    ],
    questions: ask('what should happen to what breaks this rule already, and may somebody overrule it?'),
  },
  prompt: {
    ...base,
    fallbacks: wished,
    id: 'form-prompt',
    made: 'so',
    criteria: [
      { statement: '{good}.' },
      {
        statement: 'Where nobody can answer, as in a script, the work ends with a message and does not hang.',
      },
    ],
    questions: ask('which answers are possible, and what happens without one?'),
  },
  extend: {
    ...base,
    fallbacks: wished,
    id: 'form-extend',
    made: 'so',
    criteria: [
      { statement: '{good}.' },
      { statement: 'What was covered before still gives the same result, and nothing of it is lost.' },
    ],
    questions: ask('which cases are to be covered in addition, and which are not?'),
  },
  act: {
    ...base,
    id: 'form-act',
    made: 'there',
    criteria: [
      ...deeds,
      { statement: 'Where it is not possible to {short}, one can see why before trying.' },
    ],
    questions: ask(
      'where does a person start when they want to {short}, and what should they see at the end?',
    ),
  },
  create: {
    ...base,
    id: 'form-create',
    made: 'there',
    criteria: [
      ...deeds,
      { statement: 'What is missing or wrong is named, and nothing that was entered is lost.' },
    ],
    questions: ask('what must one give to {short}, and who sees the outcome?'),
  },
  choose: {
    ...base,
    id: 'form-choose',
    made: 'there',
    criteria: [
      ...deeds,
      { statement: 'Whoever chooses nothing gets what holds today, and no question in between.' },
    ],
    questions: ask('what exactly can be chosen, and does a choice hold for one time or for good?'),
  },
  alter: {
    ...base,
    id: 'form-alter',
    made: 'there',
    criteria: [
      ...deeds,
      { statement: 'Breaking off half way leaves everything as it was, and nothing else is changed.' },
    ],
    questions: ask('what exactly may be changed, by whom, and must one be able to take it back?'),
  },
  mark: {
    ...base,
    id: 'form-mark',
    made: 'there',
    criteria: [
      ...deeds,
      { statement: 'Marked twice, an entry is marked once, and the mark can be taken off without a trace.' },
    ],
    questions: ask('who sees the marks, and what follows from one?'),
  },
  look_up: {
    ...base,
    id: 'form-look-up',
    made: 'shown',
    criteria: [
      {
        given: '{aWho} who wants to know',
        when: '{who} {doing}',
        then: 'what is shown is complete and up to date',
      },
      {
        given: 'there is nothing to see yet',
        when: '{who} looks there',
        then: 'it says so and no error is shown',
      },
    ],
    questions: ask('where should people be able to {deed}, and what must they see first?'),
  },
  manage: {
    ...base,
    id: 'form-manage',
    head: /\b(?:management|manager|administration)\b/,
    made: 'there',
    criteria: [
      {
        statement:
          'With {whole} an entry can be added, changed and taken out, and each change is shown at once.',
      },
      {
        given: 'an entry that is still in use elsewhere',
        when: '{who} removes it',
        then: 'it is named where it is used, and nothing is broken silently',
      },
    ],
    questions: ask('what exactly can be done with {thing}, and by whom?'),
  },
  activity: {
    ...base,
    fallbacks: wished,
    id: 'form-activity',
    made: 'shown at work with an example that was agreed before',
    criteria: [
      { statement: '{good}.' },
      { statement: 'Where it cannot be carried through, the reason is told and nothing is left half done.' },
    ],
    questions: ask('what exactly sets {thing} off, and by what does one see that {sub} {has} succeeded?'),
  },
  process: {
    ...base,
    id: 'form-process',
    made: 'running',
    criteria: [
      { statement: '{good}, also after a restart.' },
      {
        given: 'one run fails',
        when: 'the next one is due',
        then: 'the failure has been reported with its reason, and the next run is not held up by it',
      },
    ],
    questions: ask('what sets {thing} going, and what should people see of {it}?'),
  },
  method: {
    ...base,
    id: 'form-method',
    made: 'in use',
    criteria: [
      {
        statement:
          'On cases whose right outcome is known, {whole} {is} right at least as often as the way of today.',
      },
      { statement: 'Without data to go by, {thing} {does} not guess: the result says that data is missing.' },
    ],
    questions: ask('by which cases with a known outcome {isThing} judged, and how often may {sub} be wrong?'),
  },
  rules: {
    ...base,
    id: 'form-rules',
    made: 'in force',
    criteria: [
      { statement: 'For each case of {whole} there is a written example, and it comes out as written.' },
      { statement: 'A case of which nothing is said is treated as today and leads to no error.' },
    ],
    questions: ask('how exactly {doThing} read, case by case, and what holds where two of them meet?'),
  },
  field: {
    ...base,
    id: 'form-field',
    made: 'there',
    criteria: [
      { statement: '{whole} can be filled in, saved and seen again when the entry is opened again.' },
      { statement: 'Entries from before the change can still be opened and saved with {thing} left empty.' },
    ],
    questions: ask('which values may {thing} hold, and may {sub} stay empty?'),
  },
  code: {
    ...base,
    id: 'form-code',
    made: 'there',
    criteria: [
      {
        statement: '{whole} can be called as the documentation says, and an example from it runs as a test.',
      },
      {
        given: 'a caller that hands over wrong or missing values',
        when: 'it calls {thing}',
        then: 'the error names the value, and nothing is half done',
      },
    ],
    questions: ask('from where {isThing} called, with which values, and what must come back?'),
  },
  thing: {
    ...base,
    fallbacks: wished,
    id: 'form-thing',
    made: 'shown at work with an example that was agreed before',
    criteria: [
      { statement: '{good}.' },
      { statement: 'A fault in {thing} is reported and stops nothing else.' },
    ],
    questions: ask('when exactly {doThing} come into play, and what should one see of {it}?'),
  },
} satisfies Readonly<Record<string, FeaturePattern>>

export type FeatureFormName = keyof typeof featureForms

const tested = 'documented with an example that runs as a test'

/** What a form that tells nothing of itself owes to the place where the feature is met: its edge, its question, what is done with it. */
const bySurface: Readonly<Record<Surface, readonly [edge: string, question: string, made?: string]>> = {
  screen: [
    'Where {thing} cannot be shown or used, one is told why, and nothing that was entered is lost.',
    'where exactly does one meet {thing}, and what must one see or do there?',
    'found and understood without help',
  ],
  command: [
    'A wrong or missing value ends with a message that names it, and nothing is changed.',
    'what must one type for {thing}, and what exactly should come back?',
    tested,
  ],
  exchange: [
    'A wrong or incomplete request is refused with an error that names the mistake.',
    'which request and which answer belong to {thing}, and what follows from them?',
    tested,
  ],
  code: [
    'A wrong use is refused with an error that names its place.',
    'how should one write {thing}, and what should come out of it?',
    tested,
  ],
  device: [
    'Where a part of the device does not answer, this is reported, and everything else goes on.',
    'what sets {thing} off, and which part of the device must act?',
  ],
  game: [
    'In every state of the game in which one meets it, nobody gets stuck and no progress is lost.',
    'what sets {thing} off, and what can a player do with {it} or against {it}?',
    'noticed by a player who was told nothing of it',
  ],
}

/** The same for a state, by what its clause says. */
const byClause: readonly (readonly [clause: RegExp, edge: string, question: string])[] = [
  [
    / (?:shows?|displays?|tells?|says?|informed|reports?|indicates?)\b/,
    'Where there is nothing to tell, no empty or old message stands in its place.',
    'what exactly should one be told, at which moment, and until when?',
  ],
  [
    / (?:accepts?|takes?|understands?|recogni[sz]es?)\b/,
    'Anything else is refused with a message that names it.',
    'which forms of it must be accepted, and what should happen to any other?',
  ],
  [
    / (?:is|are) (?:\S+ )?\S+able\b| can\b/,
    'Where it is not possible, one can see why before trying.',
    'who may do so, and in which cases not?',
  ],
  [
    / (?:has|have|includes?|contains?)\b/,
    'Where a part of it is missing, this is said instead of leaving a gap.',
    'what exactly belongs to it, and where should it stand?',
  ],
]

const negative = /\b(?:no|not|never|without|cannot)\b|n['’]t\b/

/** A form that tells nothing of itself, with what the line tells of its place, its clause or its number. */
export function toPlainForm(
  name: 'thing' | 'state',
  surface: Surface | null,
  words: string,
  isMany = false,
): FeaturePattern {
  const form = featureForms[name]
  const isState = name === 'state'
  const clause = isState ? byClause.find(([cue]) => cue.test(words)) : undefined
  const place = surface === null || (isState && surface === 'screen') ? undefined : bySurface[surface]
  const half = isState && words === '' ? ordered : isMany ? members : undefined
  const edge = isState && negative.test(words) ? similar : (clause?.[1] ?? place?.[0] ?? half?.[0])
  const question = clause?.[2] ?? (isState ? half?.[1] : (place ?? half)?.[1])
  return {
    ...form,
    ...(place?.[2] === undefined || isState ? {} : { made: place[2] }),
    criteria: edge === undefined ? form.criteria : [...form.criteria.slice(0, 1), { statement: edge }],
    questions: question === undefined ? form.questions : ask(question),
  }
}

/** An order that says no more, and a thing in the plural. */
const ordered = [
  'A part for which this cannot be done is named, and the rest is done all the same.',
  'what exactly is different afterwards, and by which example can one tell that it is right?',
] as const
const members = [
  'One of {thing} that is missing or faulty is named, and the others are not affected.',
  'which {bare} come first, and what must be true of each?',
] as const

/** Forms by the verb of the order, in base form. */
export const verbForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['look_up', /^(?:see|view|know|learn|browse|read|compare|watch|explore|inspect)$/],
  ['visible', /^(?:show|display|present|indicate|surface|list|mention|announce|expose)$/],
  ['output', /^(?:print|output|echo|emit)$/],
  ['look', /^(?:style|restyle|align|center|centre|resize|enlarge|shrink|animate|colou?r|fade|blur|tint|highlight|round|pad|redesign|fold|collapse|shorten|beautify|crop)$/],
  ['detect', /^(?:detect|recogni[sz]e|identify|discover|notice|flag|spot|scan|find)$/],
  ['compute', /^(?:calculate|compute|estimate|count|measure|predict|score|rank|sum|average|aggregate|recalculate|determine|forecast|weigh)$/],
  ['check', /^(?:validate|verify|check|ensure|enforce|require|limit|restrict|test|confirm|cap|guard|protect|assert)$/],
  ['generate', /^(?:generate|produce|compile|assemble|populate|prefill|fill|auto-generate|autofill|summari[sz]e|precompute|regenerate|draft|compose|build)$/],
  ['transform', /^(?:convert|parse|extract|map|translate|transform|normali[sz]e|format|reformat|encode|decode|seriali[sz]e|compress|split|strip|process|saniti[sz]e|clean|resolve|decrypt|encrypt|transcode|trim|round|wrap|unpack|classify|categori[sz]e|tokeni[sz]e|index|merge|combine|join|interpret)$/],
  ['keep', /^(?:save|store|persist|remember|cache|record|log|track|keep|retain|archive|collect|monitor|preserve|memori[sz]e)$/],
  ['connect', /^(?:connect|integrate|link|wire|bind|hook|thread|push|send|post|forward|feed|expose|stream|publish|subscribe|attach)$/],
  ['fetch', /^(?:fetch|pull|query|load|retrieve|get|obtain|scrape|call)$/],
  ['use', /^(?:use|utili[sz]e|leverage|adopt|rely|reuse)$/],
  ['kind', /^(?:support|handle|accept|understand|respect|honou?r|tolerate|implement)$/],
  ['remove', /^(?:remove|drop|hide|retire|deprecate|unship)$/],
  ['omit', /^(?:filter|ignore|skip|exclude|eliminate|avoid|suppress|prevent|stop|deduplicate|dedupe|omit|block|forbid|disallow|filter|reduce|ban|disable)$/],
  ['place', /^(?:move|reposition|place|put|relocate|dock|pin)$/],
  ['swap', /^(?:replace|swap)$/],
  ['rule', /^(?:reject|refuse|deny|force|enforce|ensure|restrict|limit)$/],
  ['prompt', /^(?:ask|prompt|confirm)$/],
  ['extend', /^(?:extend|expand|propagate|include|broaden|widen)$/],
  ['replace', /^(?:switch|change|rename|migrate|turn|reorgani[sz]e|restructure|set|update|adjust|rewrite|refactor|override|adapt|invert)$/],
  ['improve', /^(?:improve|enhance|optimi[sz]e|refine|rework|revamp|streamline|simplify|tweak|upgrade|modernise|modernize|fine-tune|better|polish|speed|flesh|finish|finali[sz]e|fix)$/],
] // biome-ignore format: a table reads better in rows

/** Forms of what people do, by the verb of the deed. */
export const deedForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['create', /^(?:add|create|submit|write|insert|enter|record|log|book|register|upload|attach|post|draft|build|compose)$/],
  ['choose', /^(?:choose|select|pick|set|specify|configure|customi[sz]e|tune|opt|provide|define|state|control)$/],
  ['alter', /^(?:edit|change|rename|move|resize|assign|reassign|organi[sz]e|overwrite|rearrange|swap|trim|merge|split|update|adjust|extend|alter)$/],
  ['mark', /^(?:mark|flag|tag|star|pin|complete|label|check|favou?rite|rate)$/],
] // biome-ignore format: a table reads better in rows

/** Forms by the head of the noun phrase that names the thing. */
export const headForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['detect', /^(?:detection|detector|recognition|identification|discovery|matching|perception|sensing)$/],
  ['compute', /^(?:calculations?|calculator|estimat(?:e|es|ion|or)|counting|predictions?|forecasts?|scoring|ratings?|computation|averages?|ranking|sums?)$/],
  ['check', /^(?:validation|validator|verification|checks?|checkers?|checking|enforcement|guards?|linting|linter|protection|prevention|limits?|restrictions?|throttling)$/],
  ['generate', /^(?:generation|generator|creation|synthesis|generators|maker|population|summari[sz]ation|summari[sz]er)$/],
  ['transform', /^(?:conversion|converter|parsing|parser|extraction|extractor|mapping|mapper|compression|formatting|formatter|normali[sz]ation|transformation|processing|processor|rendering|renderer|encoding|decoding|cleaning|cleanup|splitting|merging|resolution|encryption|classification|tokeni[sz]ation|pipeline|translation)$/],
  ['keep', /^(?:logging|logger|tracking|tracker|storage|caching|cache|persistence|recording|journal|journaling|memory|collection|logs?|recorder|monitoring|history|telemetry)$/],
  ['connect', /^(?:integrations?|connections?|connectors?|bridge|webhooks?|hooks?|client|adapters?|provider|providers|drivers?|loader|fetcher|fetching|import|imports|streaming|communication|plugin|plugins|binding|bindings|server|mcp|proxy|gateway|listener)$/],
  ['kind', /^(?:support|handling|compatibility|handler|handlers)$/],
  ['manage', /^(?:management|manager|administration|admin|registry|directory|crud)$/],
  ['option', /^(?:options?|flags?|parameters?|params?|arguments?|args|attributes?|property|properties|variables?|switch|presets?|defaults?|override|overrides|filters?|format|formats|thresholds?|assignments?)$/],
  ['process', /^(?:jobs?|services?|workers?|agents?|bots?|engine|daemon|queue|queues|workflows?|flow|loop|scraper|crawler|simulator|simulation|automation|scheduling|scheduler|retry|retries|rotation|refresh|reload|sync|reconnect|fallback|failover|worker|watcher|poller|polling)$/],
  ['mode', /^modes?$/],
  ['control', /^(?:buttons?|toggles?|sliders?|checkbox|checkboxes|dropdowns?|drop-downs?|selectors?|pickers?|inputs?|shortcuts?|hot-?keys?|gestures?|links?|commands?|tools?|actions?|controls?|key|keys|keybinds?|cta|stepper|handles?|function|shortcut|slash-command)$/],
  ['view', /^(?:views?|viewer|panels?|dashboard|browser|inspector|explorer|outline|gallery|overview|sections?|pane|sidebar|side-?bar|bar|showcase|canvas)$/],
  ['screen', /^(?:screens?|pages?|dialogs?|modals?|popups?|pop-ups?|windows?|tabs?|drawer|menus?|editor|wizard|forms?|ui|interface|gui|console|lobby|homepage|website|site|blog|front-?end|app)$/],
  ['text', /^(?:labels?|texts?|headers?|footers?|titles?|descriptions?|captions?|headline|names?|notes?|placeholders?|story|info|information|messages?)$/],
  ['output', /^(?:printing|printout|output)$/],
  ['listing', /^(?:grids?|lists?|listings?|tables?|columns?|rows?|cards?|feed|sheets?|strip|index|digest|board|results?)$/],
  ['visible', /^(?:badges?|widgets?|indicators?|counters?|meters?|gauges?|bars?|overlays?|markers?|summary|summaries|details?|previews?|charts?|graphs?|maps?|lines?|timeline|thumbnails?|avatars?|hud|scoreboard|stats|statistics|figures?|percentages?|totals?|status|states?|reports?|progress|suggestions?|numbers?|dates?|times?|timestamps?|prices?|scores?|metrics|diff|log-?viewer|tags?|snippets?|heatmap|heat-map|timer|clock|countdown|bubbles?|displays?|showcase|record|records|leds?|dots?|arrows?|pins?|points|scale|axis|ruler|sitemap)$/],
  ['look', /^(?:effects?|animations?|backgrounds?|styles?|styling|layouts?|design|designs|fonts?|themes?|colou?rs?|palettes?|icons?|logos?|images?|pictures?|sprites?|skins?|textures?|transitions?|shadows?|art|artwork|visuals?|graphics|spacing|padding|margins?|favicon|cursor|highlight|highlighting|glow|blur|typography|shaders?|lighting|minimi[sz]ation|alignment|hover|illustrations?|emojis?|looks?|appearance|bubbles|gradients?|borders?|outlines?)$/],
  ['content', /^(?:data|items|quotes|levels|questions|examples|content|contents|operators|types|languages|words|entries|assets|enemies|weapons|characters|missions|sources|models|templates|materials|categories|fields|units|symbols|recipes|locations|puzzles|stories|samples|datasets?|exercises|themes|translations|pages|articles|faqs?|guides?|tutorials?|docs|documentation|metadata|biomes|maps|vehicles|spells|skills|songs|tracks|links|resources|dialogue|shapes|tiles)$/],
  ['method', /^(?:heuristics?|algorithms?|learning|evaluator|solver|optimi[sz]er|recommender)$/],
  ['rules', /^(?:rules?|ruleset|logic|policy|policies|strategy|strategies|balancing|conditions?|criteria|constraints?)$/],
  ['field', /^(?:fields?|checkmark|textbox)$/],
  ['code', /^(?:librar(?:y|ies)|modules?|middleware|decorators?|hasher|sdk|package|wrapper|class|classes|methods?|helpers?|callbacks?|extrinsics?|components?|bindings|api)$/],
  ['look_up', /^(?:lookup|search|browsing|comparison|exploration)$/],
] // biome-ignore format: a table reads better in rows
