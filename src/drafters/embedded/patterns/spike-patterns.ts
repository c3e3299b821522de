// All patterns of investigation, and the one that fits a question.
import { isPersonWord } from '../grammar/roles.ts'
import { selectPattern } from './pattern.ts'
import { answerKinds } from './spike-answer.ts'
import { choiceKinds } from './spike-choice.ts'
import { decisionKinds } from './spike-decision.ts'
import { discoveryKinds, generalSpike } from './spike-discovery.ts'
import { figureKinds } from './spike-figures.ts'
import { lookingKinds } from './spike-looking.ts'
import { type InquiryForm, type SpikePattern, toSpikePattern } from './spike-pattern.ts'

export const spikePatterns: readonly SpikePattern[] = [
  ...choiceKinds,
  ...figureKinds,
  ...decisionKinds,
  ...discoveryKinds,
  ...answerKinds,
  ...lookingKinds,
].map(toSpikePattern)

/** Where no cue tells the kind of uncertainty, the form of the question does. */
const byForm: Readonly<Partial<Record<InquiryForm, string>>> = {
  whether: 'behaviour',
  decision: 'decision',
  why: 'unknown-cause',
  choice: 'choice',
}

const fittingForms = new Map<InquiryForm, readonly SpikePattern[]>()

/** The patterns of a form, found once. */
function toFitting(form: InquiryForm): readonly SpikePattern[] {
  const known = fittingForms.get(form)
  if (known !== undefined) return known
  const fitting = spikePatterns.filter(({ forms }) => forms.includes(form))
  fittingForms.set(form, fitting)
  return fitting
}

/** The pattern for a question of `form`; `words` are its own words in lower case, without remarks. */
export function selectSpikePattern(form: InquiryForm, words: string): SpikePattern {
  const found = selectPattern({ lower: words }, toFitting(form), toSpikeOf(byForm[form] ?? ''))
  return found.rank <= 2 && form !== 'figure' && isAboutPeople(words) ? toSpikeOf('user-need') : found
}

/** The pattern with that id, else the general one. */
export function toSpikeOf(id: string): SpikePattern {
  return spikePatterns.find((pattern) => pattern.id === id) ?? generalSpike
}

/** Words for people that are as often parts of software. */
const ambiguous =
  /^(?:clients?|hosts?|parents?|child(?:ren)?|drivers?|readers?|workers?|producers?|owners?|listeners?|subscribers?|editors?|runners?|operators?|publishers?|controllers?)$/

/** "what do sitters do when a parent cancels": the question is about what people do, want or think. */
function isAboutPeople(words: string): boolean {
  const who =
    /^(?:(?:what|how|why|where|when)(?: often| many| much)? (?:do|would|will|did|does)|do|would|will) (?:the |our )?([\p{L}-]+) /u.exec(
      words,
    )?.[1]
  return who !== undefined && isPersonWord(who) && !ambiguous.test(who)
}
