// What is known of a feature by its form alone, where no kind of it is known: what its verb does, or what its thing is.
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

function ask(question: string) {
  return [{ field: 'acceptanceCriteria', question }] as const
}

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
      {
        statement:
          'On the smallest supported screen {thing} can be read in full and nothing else is covered.',
      },
    ],
    questions: ask(
      'where exactly should {thing} stand, and what should be there while there is nothing to show?',
    ),
    who: 'who looks at {thing}, and how often?',
    why: 'What will people do differently once they see {thing}?',
  },
  screen: {
    ...base,
    id: 'form-screen',
    made: 'there',
    criteria: [
      { statement: '{whole} can be opened and {shows} the current data.' },
      {
        given: 'there is nothing to show yet',
        when: '{who} opens {thing}',
        then: 'it says what belongs there and how to begin, and no error is shown',
      },
      { statement: 'On the smallest supported screen nothing in {thing} is cut off or out of reach.' },
    ],
    questions: ask('what must {thing} show in a first version, and from where does one open {it}?'),
    who: 'who will use {thing}?',
    why: 'Where do people go for this today?',
  },
  control: {
    ...base,
    id: 'form-control',
    made: 'there',
    criteria: [
      { given: '{whole} can be used', when: '{who} does so', then: '{effect}' },
      { statement: '{unknown} {is} offered in the place where {sub} {is} needed.' },
      { statement: 'While {thing} can have no effect, {sub} {is} shown as not available.' },
      { statement: 'If what {thing} should do fails, a message says why and nothing is left half done.' },
    ],
    questions: [
      ...ask('what exactly happens when one uses {unknown}, and where {isThing} found?'),
      ...ask('where {isThing} found, and in which cases must {sub} not be available?'),
    ],
    who: 'who will use {thing}?',
    why: 'what problem {doThing} solve, and how often does it come up?',
  },
  option: {
    ...base,
    id: 'form-option',
    made: 'there',
    criteria: [
      { statement: '{whole} can be set, and the choice still holds after a restart.' },
      { statement: 'Where {thing} {is} not set, everything stays as it is today.' },
      {
        statement:
          'A value that {thing} cannot take is refused, and the message names the values that are possible.',
      },
    ],
    questions: ask('which values may {thing} take, and which one holds when nobody has chosen?'),
    who: 'who will use {thing}?',
    why: 'Who is stuck today without {thing}, and what do they do instead?',
  },
  mode: {
    ...base,
    id: 'form-mode',
    made: 'there',
    criteria: [
      { statement: '{whole} can be turned on and off, and one can see at any time whether {sub} {is} on.' },
      { statement: 'While {thing} {is} off, everything is as it is today.' },
      {
        given: 'the product is closed while {thingIs} on',
        when: 'it is opened again',
        then: 'nothing is lost, and one can see whether {sub} {is} still on',
      },
    ],
    questions: ask('what exactly is different while {thingIs} on, and who may turn {it} on?'),
    who: 'who will use {thing}?',
    why: 'what problem {doThing} solve, and how often does it come up?',
  },
  look: {
    ...base,
    id: 'form-look',
    made: 'shown',
    criteria: [
      { statement: '{good}.' },
      {
        statement:
          'On the smallest and on the largest supported screen nothing is cut off, covered or pushed out of reach.',
      },
      { statement: 'Text on and beside {thing} stays legible, also for people who see little contrast.' },
    ],
    questions: ask(
      'is there a sketch or an example of how {thing} should look, and which places does it concern?',
    ),
    who: 'who sees this most?',
    why: 'What is wrong with the look of today?',
  },
  content: {
    ...base,
    id: 'form-content',
    made: 'there',
    criteria: [
      { statement: '{good}.' },
      {
        statement:
          'Each of them is complete, and one with a missing or broken part is reported instead of shown.',
      },
      { statement: 'What was there before is unchanged, and nothing of it is shown twice.' },
    ],
    questions: ask('which {bare} exactly, and where do they come from?'),
    who: 'who is waiting for {it}?',
    why: 'What can people not do today because {thing} {is} missing?',
  },
  detect: {
    ...base,
    id: 'form-detect',
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
    who: 'who must be told when it is found?',
    why: 'How is this noticed today, and what does it cost when it is noticed too late?',
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
    who: 'who will rely on the result?',
    why: 'What will people decide with the result?',
  },
  check: {
    ...base,
    id: 'form-check',
    head: /\b(?:validation|validator|verification|checks?|checking|enforcement)\b/,
    made: 'in force',
    criteria: [
      {
        given: 'a case that keeps the rule',
        when: 'it is handled',
        then: '{good}, and no further step is asked for',
      },
      {
        given: 'a case that breaks the rule',
        when: 'it is handled',
        then: 'it is refused, the message names what is wrong, and nothing that was entered is lost',
      },
      {
        given: 'stored data that breaks the rule already',
        when: '{who} opens it',
        then: 'it can be read and is marked',
      },
    ],
    questions: ask('which rule exactly holds for {thing}, and what happens to data that breaks it already?'),
    who: 'who runs into this rule?',
    why: 'What goes wrong today because this is not checked?',
  },
  generate: {
    ...base,
    id: 'form-generate',
    head: /\b(?:generation|generator|creation|synthesis)\b/,
    made: 'possible',
    criteria: [
      { statement: '{good}, from the data as it is at that moment.' },
      {
        given: 'a part of the data for {it} is missing',
        when: '{thingIs} made',
        then: 'the gap is named, and nothing is made up in its place',
      },
    ],
    questions: ask('from which data {isThing} made, and may a person change the result?'),
    who: 'who will use the result?',
    why: 'Who does this by hand today, and how long does it take?',
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
      {
        given: 'an empty input',
        when: 'it is handled',
        then: 'the result is empty too and no error is shown',
      },
    ],
    questions: ask('what should happen to a part of {thing} that cannot be handled?'),
    who: 'who will work with the result?',
    why: 'Who does this by hand today, and how often?',
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
      { statement: 'Nobody sees more of it than that person may see elsewhere in the product.' },
    ],
    questions: ask('what exactly must be kept, for how long, and who may see it?'),
    who: 'who will read what is kept?',
    why: 'Which question can nobody answer today because this is not kept?',
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
        then: 'this is reported, and the rest of the product can be used',
      },
      {
        given: 'the other side is back',
        when: 'the next attempt is made',
        then: 'it succeeds without a restart',
      },
    ],
    questions: ask(
      'what is handed over in which direction, and what happens while the other side is not there?',
    ),
    who: 'who will use the connection?',
    why: 'How is this bridged today, and by whom?',
  },
  kind: {
    ...base,
    id: 'form-kind',
    head: /\b(?:support|handling|compatibility)\b/,
    made: 'supported',
    criteria: [
      { statement: '{good}, with the same functions as what is supported today.' },
      {
        given: 'a part of it that is not supported yet',
        when: 'the product meets it',
        then: 'a message names that part, and the product goes on',
      },
      { statement: 'What is supported today still gives the same results.' },
    ],
    questions: ask('which cases of {thing} come first, and which parts of the product must support {it}?'),
    who: 'who has such cases today?',
    why: 'What happens today with {thing}, and whom does that stop?',
  },
  remove: {
    ...base,
    id: 'form-remove',
    made: 'removed',
    criteria: [
      { statement: '{good}, and no gap, dead link or help text that speaks of {it} is left.' },
      {
        statement:
          'What could be done only with {thing} can be done in another way, or is named as given up.',
      },
      {
        given: 'settings or data from the time before',
        when: 'the product is started with them',
        then: 'no error is shown because {thingIs} missing',
      },
    ],
    questions: ask('can anything be done only with {thing} today, and what should people use instead?'),
    who: 'who still uses {thing}?',
    why: 'What is the harm of keeping {thing}?',
  },
  omit: {
    ...base,
    id: 'form-omit',
    made: 'left out',
    criteria: [
      { statement: '{good}, and this can be seen in the result.' },
      {
        given: 'a case that only looks similar',
        when: 'it is handled',
        then: 'it is treated as before',
      },
      {
        given: 'a case in which nothing would be left',
        when: 'it is handled',
        then: 'the product says so and does not fail',
      },
    ],
    questions: ask('how exactly does one tell {thing} from what must stay as it is?'),
    who: 'who meets such cases today?',
    why: 'What trouble {doThing} make today?',
  },
  replace: {
    ...base,
    id: 'form-replace',
    made: 'changed',
    criteria: [
      { statement: '{good}.' },
      {
        statement: 'Whatever people could do before can still be done, and nothing that they stored is lost.',
      },
    ],
    questions: ask(
      'what of {thing} as {sub} {is} today must stay, and from when on does the new state hold for everybody?',
    ),
    who: 'who works with {thing} today?',
    why: 'What is wrong with {thing} as {sub} {is} today?',
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
    who: 'who works with {old} today?',
    why: 'What is wrong with {old}?',
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
      { statement: 'On the smallest supported screen {thingIs} not cut off and {doesNot} cover anything.' },
    ],
    questions: ask('where exactly {doThing} go, and does anything else have to make room?'),
    who: 'who uses {thing} today?',
    why: 'What is wrong with the place of today?',
  },
  improve: {
    ...base,
    id: 'form-improve',
    made: 'changed',
    criteria: [
      {
        statement:
          'Shown both forms of {thing}, the people who use {it} prefer the new one for the point that was to change.',
      },
      { statement: 'Every function that {thing} {has} today can still be found and used.' },
    ],
    questions: ask(
      'what exactly is wrong with {thing} today, and by what would you see that it has changed?',
    ),
    who: 'who works with {thing} most?',
    why: 'Whom does this help, and in which situation?',
  },
  automatic: {
    ...base,
    id: 'form-automatic',
    made: 'carried out',
    criteria: [
      { given: '{circumstance}', when: 'nobody does anything further', then: '{result}' },
      { statement: '{alone}, without a further step by anybody.' },
      { statement: 'In all other cases nothing of this happens.' },
      {
        given: 'it occurs twice, one right after the other',
        when: 'both are handled',
        then: 'the outcome is the same as for one, and no error is shown',
      },
    ],
    questions: ask('must this always happen {condition}, or are there exceptions?'),
    who: 'who must notice that it has happened?',
    why: 'What do people have to do by hand today because this does not happen?',
  },
  state: {
    ...base,
    id: 'form-state',
    made: 'so',
    criteria: [
      { statement: '{good}.' },
      { statement: 'In other cases everything stays as it is today.' },
      { statement: 'If this fails, a message says why and nothing is lost.' },
    ],
    questions: [
      ...ask('does it always hold that {brief}, or are there exceptions?'),
      ...ask('in which cases exactly should this hold, and are there exceptions?'),
    ],
    who: 'who meets this case, and how often?',
    why: 'What happens today instead, and whom does that bother?',
  },
  act: {
    ...base,
    id: 'form-act',
    made: 'there',
    criteria: [
      {
        given: '{aWho} at the place where this is offered',
        when: '{who} {acting}',
        then: '{done}, and the result can be seen',
      },
      { statement: '{ordered}, and the result can be seen.' },
      { statement: 'If {who} cannot {short}, a message says why and nothing is changed.' },
      { statement: '{stopping} leaves nothing half done.' },
    ],
    questions: ask(
      'where does a person start when they want to {short}, and what should they see at the end?',
    ),
    who: 'who will {short}, and how often?',
    why: 'How do people manage today, and what does it cost them?',
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
        then: 'the page says so and no error is shown',
      },
    ],
    questions: ask('where should people be able to {deed}, and what must they see first?'),
    who: 'who may {deed}, and who may not?',
    why: 'How do people find this out today?',
  },
  manage: {
    ...base,
    id: 'form-manage',
    head: /\b(?:management|manager|administration)\b/,
    made: 'there',
    criteria: [
      {
        statement:
          'With {whole} an entry can be added, changed and removed, and each change is shown at once.',
      },
      {
        given: 'an entry that is still in use elsewhere',
        when: '{who} removes it',
        then: 'it is named where it is used, and nothing is broken silently',
      },
      {
        given: '{aWho} without the right to it',
        when: '{who} tries a change',
        then: 'the change is refused with the reason',
      },
    ],
    questions: ask('what exactly can be done with {thing}, and by whom?'),
    who: 'who looks after {thing}?',
    why: 'Where is this kept today?',
  },
  activity: {
    ...base,
    id: 'form-activity',
    made: 'possible',
    criteria: [
      { statement: '{good}.' },
      { statement: 'What people do today without {it} can still be done.' },
      { statement: 'If this fails, a message says why and nothing is changed.' },
    ],
    questions: ask('what goes into {thing}, and what exactly should come out?'),
    who: 'who will use this, and how often?',
    why: 'what problem {doThing} solve, and how often does it come up?',
  },
  process: {
    ...base,
    id: 'form-process',
    made: 'running',
    criteria: [
      { statement: '{good}, after a restart too and without anybody starting {it} by hand.' },
      {
        given: 'one run fails',
        when: 'the next one is due',
        then: 'the failure has been reported with its reason, and the next run is not held up by it',
      },
      {
        given: 'a run has not ended yet',
        when: 'the next one is due',
        then: 'nothing is done twice or left out',
      },
    ],
    questions: ask('what sets {thing} going, and what should people see of {it}?'),
    who: 'who looks after {thing} when something goes wrong?',
    why: 'Who does this by hand today, and how often?',
  },
  method: {
    ...base,
    id: 'form-method',
    made: 'in use',
    criteria: [
      {
        given: 'an example whose right outcome is known',
        when: '{thing} {is} tried on it',
        then: 'the outcome is the known one',
      },
      { statement: 'Without data to go by, {thing} {does} not guess: the result says that data is missing.' },
    ],
    questions: ask('which data {doThing} go by, and for which examples is the right outcome known?'),
    who: 'who relies on what comes of it?',
    why: 'What goes wrong today without {it}?',
  },
  field: {
    ...base,
    id: 'form-field',
    made: 'there',
    criteria: [
      { statement: '{whole} can be filled in, saved and seen again after the page is reopened.' },
      { statement: 'Entries from before the change can still be opened and saved with {thing} left empty.' },
      { statement: 'A value that {thing} cannot take is refused with a message that names the reason.' },
    ],
    questions: ask('which values may {thing} hold, and may {sub} stay empty?'),
    who: 'who fills in {thing}, and who reads {it}?',
    why: 'Where do people note this today?',
  },
  code: {
    ...base,
    id: 'form-code',
    made: 'there',
    criteria: [
      { statement: '{good}, and an automated test uses {it} in the way that callers will.' },
      {
        given: 'a caller that hands over wrong or missing values',
        when: 'it calls {thing}',
        then: 'the error names the value, and nothing is half done',
      },
    ],
    questions: ask('who calls {thing}, and which calls must work in a first version?'),
    who: 'who will build on {thing}?',
    why: 'what problem {doThing} solve, and how often does it come up?',
  },
  thing: {
    ...base,
    id: 'form-thing',
    made: 'there',
    criteria: [
      { statement: '{good}.' },
      { statement: 'What could be done before can still be done, and no error is shown.' },
    ],
    questions: ask('what exactly should {thing} do, and where does one meet {it}?'),
    who: 'who will use {thing}?',
    why: 'what problem {doThing} solve, and how often does it come up?',
  },
} satisfies Readonly<Record<string, FeaturePattern>>

export type FeatureFormName = keyof typeof featureForms
