// The opening of a user story in other languages: whoever writes one asks for a feature, whatever pain it tells.
import type { HeadingEvidence } from './heading-evidence.ts'

/** Set by hand: the training set has too few stories in other languages to learn how little else they mean. */
const logOdds = 4

const forms: readonly RegExp[] = [
  /^(?:ich )?als [^.!?]{2,60}? (?:möchte|will|würde|brauche|wünsche) ich(?![a-zß-ɏ])/i,
  /^en tant qu[e'’][^.!?]{2,60}? (?:je (?:veux|voudrais|souhaite)|j['’]aimerais)(?![a-zß-ɏ])/i,
  /^(?:yo,? )?como [^.!?]{2,60}? (?:quiero|quisiera|querría|necesito|me gustaría)(?![a-zß-ɏ])/i,
  /^(?:io,? )?come [^.!?]{2,60}? (?:voglio|vorrei|desidero)(?![a-zß-ɏ])/i,
  /^(?:eu,? )?como [^.!?]{2,60}? (?:quero|gostaria|preciso|desejo)(?![a-zß-ɏ])/i,
  /^als [^.!?]{2,60}? (?:wil|zou) ik(?![a-zß-ɏ])/i,
]

/** The first words of all forms: without them no form fits. */
const opening = /^(?:(?:ich )?als|en tant|(?:yo,? |eu,? )?como|(?:io,? )?come) /i

/** Evidence of a story that opens the text; none in English, where the model has learned it. */
export function toStoryEvidence(text: string): HeadingEvidence[] {
  const head = text.slice(0, 200).trim()
  if (!opening.test(head)) return []
  const words = forms.map((form) => form.exec(head)?.[0]).find((match) => match !== undefined)
  return words === undefined ? [] : [{ type: 'feature', kind: 'story', words, logOdds }]
}
