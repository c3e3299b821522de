// What a pattern of investigation holds besides the common shape, and the short form in which the kinds are written.
import type { SpikeInputs, Timebox } from '../../../backlog/work-types/spike.ts'
import type { Pattern, Template } from './pattern.ts'

/**
 * How a line asks: for a yes or no, for a decision, for a way, for a fact, for a cause, for a figure, for one of several
 * options; `topic` only names what is to be looked into.
 */
export type InquiryForm = 'whether' | 'decision' | 'how' | 'what' | 'why' | 'figure' | 'choice' | 'topic'

/**
 * Slots of the line's own words, each null where it has none: {thing} what is looked into; {says} the question as a
 * clause after "says" ("says whether the scale reports its weight", "says how to merge two calendars"), {asked} the same
 * after "know", where it is short; {claim} what may be true or not; {deed} what may be done or not, both only where they
 * are short. {of}, {about}, {for} and {with} are the thing after that word and a space, or nothing; {it} the thing or a
 * pronoun; {options}, {picks}, {theOptions} and {none} the two options of a choice, or words for any; {needed} what to
 * ask first about a deed, {tried} and {edge} what its answer must show, {untried} empty where none of these is known;
 * {list} opens a criterion
 * about findings; {decides} and {figures} are {says}, or name the thing. Of several questions for one field the first that has
 * its words is asked. Criteria are answers and evidence, never shipped behaviour; three are enough: the answer, what it
 * rests on, and what holds where it fails.
 */
export interface SpikePattern extends Pattern<SpikeInputs> {
  /** The forms of question that this kind of uncertainty can have. */
  readonly forms: readonly InquiryForm[]
  /** Imperative that turns a line without a verb into a title, such as "Investigate". */
  readonly verb: string
  /**
   * The question for a line that only names its topic, answered by yes or no, a choice or a figure. Slots: {topic},
   * {isTopic}, {worth}, {whichDo} ("which radios do", "does the radio"), {howDo} ("how do the radios"), {which}
   * ("which radio"), {what} ("what are the radios"), {decide} ("which format
   * should we choose"), {bare} (without article), {them}, {costs}.
   */
  readonly ask: Template
  /** What such a question usually takes; it goes into the draft together with an assumption. */
  readonly timebox: Timebox
  readonly method: Template
  /** Names one of: decision record, prototype, benchmark, written answer. */
  readonly deliverable: Template
  readonly exitRule: Template
}

/** A kind of uncertainty in short: what is left out is usual. */
export interface SpikeKind
  extends Pick<SpikePattern, 'id' | 'forms' | 'cues' | 'unless' | 'rank' | 'method' | 'deliverable'>,
    Partial<Pick<SpikePattern, 'verb' | 'ask'>> {
  /** The timebox; one day where neither is given. */
  readonly hours?: number
  readonly days?: number
  /** What follows "When the timebox ends"; where it is not given, what was seen is shared. */
  readonly exit?: Template
  /** What makes questions of this kind larger. */
  readonly size: string
  /** What stands for further slots. */
  readonly slots?: Readonly<Record<string, string>>
  /** The answer, what it rests on, and what holds where it fails. */
  readonly criteria: readonly [Template, Template, Template]
  /**
   * By the field that the answer fills, best first; of several for one field, the first that has its words. What hangs
   * on the answer is always asked: last, or where `unblocks` stands.
   */
  readonly asks: Readonly<Partial<Record<keyof typeof fields, Template | readonly Template[]>>>
  /** Medium where it is not given. */
  readonly uncertainty?: 'high' | null
}

const fields = {
  method: 'details.method',
  unblocks: 'details.unblocks',
  criteria: 'acceptanceCriteria',
} as const

const ofClaim = 'What will we do if {claim}, and what if not?'

/** What hangs on the answer of a question that has only two. */
export const yesOrNo = [ofClaim, 'What will we do if the answer is yes, and what if it is no?']

/** What stands in the slots that follow a noun when the line has no thing to name. */
const nothingNamed = {
  of: '',
  about: '',
  for: '',
  with: '',
  options: 'each option',
  theOptions: 'The options',
  none: 'no option',
  it: 'it',
}

export function toSpikePattern(kind: SpikeKind): SpikePattern {
  const {
    verb = 'Investigate',
    ask = 'What do we need to know about {topic}?',
    hours,
    days = 1,
    exit = 'share the results so far and name what is still open.',
    size,
    slots,
    criteria,
    asks,
    uncertainty = 'medium',
    ...rest
  } = kind
  const order = new Set([...Object.keys(asks).filter(isField), 'unblocks' as const])
  const isDecision = kind.deliverable.startsWith('A decision record')
  return {
    ...rest,
    verb,
    ask,
    timebox: hours === undefined ? { amount: days, unit: 'days' } : { amount: hours, unit: 'hours' },
    exitRule: `When the timebox ends${exit.startsWith('without ') ? '' : ','} ${exit}`,
    fallbacks: { ...nothingNamed, ...slots },
    criteria: criteria.map((statement) => ({ statement })),
    questions: [...order].flatMap((field) =>
      [
        asks[field] ?? [],
        field === 'unblocks' ? [ofClaim, `What waits for the ${isDecision ? 'decision' : 'answer'}?`] : [],
      ]
        .flat()
        .map((question) => ({ field: fields[field], question })),
    ),
    drivers: [size],
    inputs: uncertainty === null ? {} : { uncertainty },
  }
}

function isField(name: string): name is keyof typeof fields {
  return name in fields
}
