// What stays as it is beside a feature, named by the line's own words: its place, or the thing itself where it is not used.
import { toDefinite } from '../grammar/noun-phrase.ts'
import { areMany, isCode } from '../patterns/feature-pattern.ts'

/** Phrases that name no place that is there already. */
const noPlace =
  /^(?:all|any|each|every|some|no|an?|both|more|one|its?|this|these|which|what|new|another|different|\p{L}+ing|\d+)\b|\b(?:to|for|of|with|by|from|and|or|that|when|is|if|cases?|times?|days?|general|background|place|order|mode|default|users?|people|data|linux|mobile|evening|night|press|rain|red|same)\b/iu

/** "the tide panel" of "a clock in the tide panel"; null for none. */
export function toKnownPlace(whole: string): string | null {
  const place =
    / (?:in|on|onto|into|inside) (?:the |our )?((?:[\p{L}\d/_-]+ ){0,3}[\p{L}\d/_-]+)$/u.exec(whole)?.[1] ??
    ''
  if (place === '' || noPlace.test(place)) return null
  return isCode(place) || /^\p{Lu}\p{Ll}+$/u.test(place) ? place : toDefinite(place)
}

/** "apart from that, the tide panel is unchanged", "if the lamp is not used, everything works as before"; null for neither. */
export function toRest(
  whole: string | undefined,
  thing: string,
  isMany: boolean,
  told: string | null,
): string | null {
  const place = toKnownPlace(whole ?? told ?? '')
  if (place !== null && (whole !== undefined || / (?:in|on|into|onto) the /.test(told ?? '')))
    return `apart from that, ${place} ${areMany(place) ? 'are' : 'is'} unchanged`
  return whole === undefined || thing.length > 45 || /^(?:it|this)$/.test(thing)
    ? null
    : `if ${thing} ${isMany ? 'are' : 'is'} not used, everything works as before`
}

/** Asks which of several things are meant, or for the examples that show what then holds; null where that says too little. */
export function toOpen(claim: string | null): string | null {
  if (
    claim === null ||
    claim.length > 85 ||
    /with an example |visible and usable|^(?:the product does this|if|how|this|once|when|whenever|after|before|as)\b|→|, maybe /.test(
      claim,
    )
  )
    return null
  const [, things] =
    /^(?!(?:all|both|each|every|some|two|three|only|more|many|the|other)\b)((?:[\p{L}\d/-]+ ){0,3}[\p{L}-]+(?<!s)s) are \p{L}/u.exec(
      claim,
    ) ?? []
  return things === undefined || / and /.test(things)
    ? `which examples will show that ${claim}`
    : `which ${things} exactly are meant`
}
