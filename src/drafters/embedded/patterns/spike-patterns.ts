// All patterns of investigation, and the one that fits a question.
import { isPersonWord } from '../grammar/roles.ts'
import { selectPattern } from './pattern.ts'
import { spikeAnswerPatterns } from './spike-answer.ts'
import { spikeChoicePatterns } from './spike-choice.ts'
import { generalSpike, spikeDiscoveryPatterns } from './spike-discovery.ts'
import type { InquiryForm, SpikePattern } from './spike-pattern.ts'

export const spikePatterns: readonly SpikePattern[] = [
  ...spikeChoicePatterns,
  ...spikeDiscoveryPatterns,
  ...spikeAnswerPatterns,
]

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
  const isName = form === 'topic' && /^[\w.+#/-]+$/.test(words)
  const fallback = isName ? 'learning' : byForm[form]
  const general = spikePatterns.find(({ id }) => id === fallback) ?? generalSpike
  const found = selectPattern({ lower: words }, toFitting(form), general)
  return found.rank <= 2 && isAboutPeople(words)
    ? (spikePatterns.find(({ id }) => id === 'user-need') ?? found)
    : found
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
