// The form of a feature by the head of the noun phrase that names its thing.
import { isVerb } from '../grammar/verbs.ts'
import { headForms } from '../patterns/feature-form-words.ts'
import type { FeatureFormName } from '../patterns/feature-forms.ts'

/** What follows the head of a noun phrase. */
export const afterHead =
  / (?:of|for|in|on|at|to|from|with|by|as|via|between|behind|like|that|that['’]ll|which|who|when|if|while|after|before|based on|based upon|using|per|against|over|onto|into|within|where|without|other than|next|above|below|beside|under|inside|across|over|onto|during|showing|about|so|because|instead|similar|such|everywhere|around|following|containing|triggering|sharing|matching) |[,;:(]|\s[-–—]/i

/** The form of a thing by its head word: "slider" of "volume slider for the loop". */
export function byHead(thing: string, deed: string | null): FeatureFormName | null {
  if (
    /^(?:an? |the )?(?:configurable|customi[sz]able|adjustable|selectable|user-defined|variable)\b/i.test(
      thing,
    )
  )
    return 'option'
  if (/^[a-zß-ɏ]+ing (?:all|the|every|each|our) /i.test(thing)) return null
  const head = toHead(thing)
  const last = /[^\s/&]+$/.exec(head.replace(/ systems?$/, ''))?.[0] ?? ''
  if (/\bbackground tasks?$/.test(head)) return 'process'
  if (/\b(?:hand|eye|head|face|body|motion|object|finger|gaze)[- ]tracking$/.test(head)) return 'detect'
  const isMusic =
    /^notes?$/.test(last) && /\b(?:scale|chords?|fretboard|piano|midi|pitch|melody)\b/.test(thing)
  const form = isMusic ? 'visible' : (headForms.find(([, heads]) => heads.test(last))?.[0] ?? null)
  if (deed !== null && (form === 'option' || /^(?:settings?|toggles?)$/.test(last))) return 'choice'
  if (form !== null) return form
  if (deed !== null) return 'control'
  if (/^(?:more|additional|other|further) (?!functionalit|features?\b)|^(?:support|data) for /i.test(thing))
    return 'content'
  return null
}

/** "volume slider" of "Volume slider for the loop". */
export function toHead(thing: string): string {
  const isPair = /^\S+ to \S+ (?:conver\w+|mapping|translation)$/i.test(thing)
  const first = / or (\p{Ll}+) \S/u.exec(thing)
  const named = first !== null && isVerb(first[1] ?? '') ? thing.slice(0, first.index) : thing
  const head = (isPair ? thing : (named.split(afterHead, 1)[0] ?? '')).trim().toLowerCase()
  return head.replace(/(?<=\p{Ll}) ["“][^"”]*["”]$/u, '').replace(/["'”’`.!]+$/, '')
}
