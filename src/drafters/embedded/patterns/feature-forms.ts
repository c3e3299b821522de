// What is known of a feature by its form alone, where no kind of it is known: what its verb does, or what its thing is.
import { readSurface, type Surface } from '../feature-surface.ts'
import { changeForms } from './feature-forms-change.ts'
import { shownForms } from './feature-forms-shown.ts'
import { workForms } from './feature-forms-work.ts'
import { ask, type FeaturePattern, holds } from './feature-pattern.ts'

/** Forms by name; `feature-form.ts` tells which one a line has. */
export const featureForms = {
  ...shownForms,
  ...workForms,
  ...changeForms,
} satisfies Readonly<Record<string, FeaturePattern>>

export type FeatureFormName = keyof typeof featureForms

/** Edges, one after each "|", and a question. */
type Known = readonly [edges: string, question: string]

/** What a form that tells nothing of itself owes to the place where the feature is met, and what holds of it there. */
const bySurface: Partial<Readonly<Record<Surface, readonly [...Known, made?: string]>>> = {
  screen: [
    'Where {thing} cannot be shown or used, one is told why.|A failed attempt loses nothing that was entered.',
    'where exactly does one meet {thing}, and what must one see or do there?',
  ],
  command: [
    'A wrong or missing value ends with a message that names it.|Nothing is changed by such a call.',
    'what must one type for {thing}, and what exactly should come back?',
    'named in the help, with a call that can be run as it stands there',
  ],
  exchange: [
    'A wrong or incomplete request is refused.|The error names the mistake.',
    'which request and which answer belong to {thing}, and what follows from them?',
  ],
  code: [
    'A wrong use is refused.|The error names the place of the wrong use.',
    'how should one write {thing}, and what should come out of it?',
  ],
  device: [
    'Where a part of the device does not answer, this is reported.|The rest of the device goes on without it.',
    'what sets {thing} off, and which part of the device must act?',
  ],
  game: [
    'In every state of the game in which one meets it, nobody gets stuck.|No progress in the game is lost by it.',
    'what sets {thing} off, and what can a player do with {it} or against {it}?',
    'met in play, and a player can see what came of it',
  ],
}

/** The same for a state, by what its clause says. */
const byClause: readonly (readonly [clause: RegExp, ...Known])[] = [
  [
    / (?:shows?|displays?|tells?|says?|informed|reports?|indicates?)\b/,
    'What is told is right at that moment.|Where there is nothing to tell, no empty or old message stands in its place.',
    'what exactly should one be told, at which moment, and until when?',
  ],
  [
    / (?:accepts?|takes?|understands?|recogni[sz]es?)\b/,
    'It is accepted in each place where it can be given.|Anything else is refused with a message that names it.',
    'which forms of it must be accepted, and what should happen to any other?',
  ],
  [
    / (?:is|are) (?:\S+ )?\S+able\b| can\b/,
    'Where it is not possible, one can see so before trying.|The reason is told.',
    'in which cases may it not be so?',
  ],
  [
    / (?:has|have|includes?|contains?)\b/,
    'Where a part of it is missing, this is said.|No gap is left in its place.',
    'what exactly belongs to it, and where should it stand?',
  ],
]

const negative = /\b(?:no|not|never|without|cannot)\b|n['’]t\b/
/** Edges without a second "not". */
const similar = 'It holds each time.|A case that only looks similar is treated as before.'

/** A form that tells nothing of itself, with what the line (in lower case) tells of its place, its clause or its number. */
export function toPlainForm(
  name: 'thing' | 'state',
  lower: string,
  words: string,
  isMany = false,
): FeaturePattern {
  const form = featureForms[name]
  const isState = name === 'state'
  const surface = readSurface(lower)
  const clause = isState ? byClause.find(([cue]) => cue.test(words)) : undefined
  const place = surface === null || (isState && surface === 'screen') ? undefined : bySurface[surface]
  const half = isState && words === '' ? ordered : isMany ? members : undefined
  const edges = isState && negative.test(words) ? similar : (clause?.[1] ?? place?.[0] ?? half?.[0])
  const question = clause?.[2] ?? (isState ? half?.[1] : (place ?? half)?.[1])
  return {
    ...form,
    made: isState ? form.made : (place?.[2] ?? form.made),
    criteria:
      edges === undefined ? form.criteria : [...form.criteria.slice(0, 1), ...holds(...edges.split('|'))],
    questions: question === undefined ? form.questions : ask(question),
  }
}

/** An order that says no more, and a thing in the plural. */
const ordered: Known = [
  'A part for which this cannot be done is named.|The other parts are done all the same.',
  'what exactly is different afterwards, and by which example can one tell that it is right?',
]
const members: Known = [
  'One of {thing} that is missing or faulty is named.|A fault in one of them does not affect the others.',
  'which {bare} come first, and what must be true of each?',
]
