// What is known of a feature by its form alone, where no kind of it is known: what its verb does, or what its thing is.

import { isVerb } from '../grammar/verbs.ts'
import { changeForms } from './feature-forms-change.ts'
import { shownForms } from './feature-forms-shown.ts'
import { workForms } from './feature-forms-work.ts'
import { ask, type FeaturePattern, holds } from './feature-pattern.ts'
import { readSurface, type Surface } from './feature-surface.ts'
import { proven } from './to-form.ts'

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
    '{rest}.|Nothing else that is needed there is covered or cut off.',
    'where exactly should {thing} appear, and what should be possible there?',
    'visible and usable',
  ],
  command: [
    'A wrong or missing value ends with a message that names it.|Existing calls work as before.',
    'how should {thing} be called, and what should the output be?',
    'described in the help, with an example that can be run',
  ],
  exchange: [
    'An invalid or incomplete request is refused with an error that names the mistake.|Existing requests work as before.',
    'what should the request and the response for {thing} look like?',
  ],
  code: [
    'Wrong use ends with an error that names its place.|Existing code works unchanged.',
    'what should {thing} look like in code, and what should the result be?',
  ],
  device: [
    'If a part of the device does not respond, this is reported.|The rest of the device works as before.',
    'what should trigger {thing}, and which part of the device should act?',
  ],
  game: [
    'The rest of the game plays as before.|A player cannot get stuck because of {it}.',
    'what should trigger {thing}, and what can a player do with or against {it}?',
    'in play, and the player sees the effect',
  ],
}

/** The same for a state, by what its clause says. */
const byClause: readonly (readonly [clause: RegExp, ...Known])[] = [
  [
    / (?:shows?|displays?|tells?|says?|informed|reports?|indicates?)\b/,
    'What is shown matches the actual state at that moment.|If there is nothing to show, no empty or old text appears.',
    'what exactly should be shown, at which moment, and until when?',
  ],
  [
    / (?:accepts?|takes?|understands?|recogni[sz]es?)\b/,
    'It is accepted everywhere it can be entered.|Anything else is refused with a message that names it.',
    'which forms of it must be accepted, and what should happen with others?',
  ],
  [
    / (?:is|are) (?:\S+ )?\S+able\b| can\b/,
    `If it is not possible, the reason is shown.|${proven[0]}`,
    'are there cases in which this should not be possible?',
  ],
  [
    / (?:has|have|includes?|contains?)\b(?! to\b)/,
    `Everything that belongs to it today is still there.|${proven[0]}`,
    'what exactly belongs to it, and where should it appear?',
  ],
]

const negative = /(?<!, |\b(?:but|and|if) )\b(?:not(?! only)|never|cannot)\b|n['’]t\b/
/** Edges without a second "not", and what the line leaves open then. */
const denied: Known = [
  `What this does not rule out works as before.|${proven[0]}`,
  'what should happen instead?',
]

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
  const isScreen = isState && surface === 'screen'
  const place = surface === null || isScreen ? undefined : bySurface[surface]
  const does =
    !isState && (/ (?:that|which) /.test(words) || isVerb(/ to (\p{Ll}+) /u.exec(words)?.[1] ?? ''))
  const half = does ? doing : isState && words === '' ? ordered : isMany ? members : undefined
  const isDenied = isState && negative.test(words)
  const edges = isDenied ? denied[0] : (clause?.[1] ?? place?.[0] ?? half?.[0])
  const question = isDenied
    ? denied[1]
    : (clause?.[2] ?? (isState || does ? half?.[1] : (place ?? half)?.[1]))
  return {
    ...form,
    made: isState ? form.made : (place?.[2] ?? form.made),
    criteria: [
      ...(edges === members[0] ? [] : form.criteria.slice(0, 1)),
      ...(edges === undefined ? form.criteria.slice(1) : holds(...edges.split('|'))).map((one) =>
        isScreen && 'statement' in one && one.statement === proven[0]
          ? { statement: 'It also works in a narrow window.' }
          : one,
      ),
    ],
    questions: question === undefined ? form.questions : ask(question),
  }
}

/** What people do in a place where nothing is looked at: its edges are those of the place. */
export function toDeedForm(name: FeatureFormName, lower: string): FeaturePattern {
  const form = featureForms[name]
  const surface = readSurface(lower)
  const place = surface === null || surface === 'screen' ? undefined : bySurface[surface]
  if (place === undefined || !/^form-(?:act|create|choose|alter)$/.test(form.id)) return form
  return {
    ...form,
    criteria: [...form.criteria.slice(0, 2), ...holds(...place[0].split('|'))],
    questions: ask('what would a typical case look like, step by step?'),
  }
}

/** An order that says no more, and a thing in the plural. */
const ordered: Known = [['{rest}.', ...proven].join('|'), '{which}?']
const doing: Known = [ordered[0], 'what should happen with {thing} if the input is empty or unexpected?']
const members: Known = [
  'Each of {thing} works in a real case of its own.|{rest}.',
  'which {bare} are needed first, and what exactly should each of them do?',
]
