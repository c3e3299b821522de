// What stays as it is beside a feature, named by the line's own words: its place, or the thing itself where it is not used.
import { toDefinite } from '../grammar/noun-phrase.ts'
import { areMany, isCode } from '../patterns/feature-pattern.ts'

/** Phrases that name no place that is there already. */
const noPlace =
  /^(?:all|any|each|every|some|no|an?|both|more|one|its?|this|these|which|what|new|another|different|\p{L}+ing|\d+)\b|\b(?:to|for|of|with|by|from|and|or|that|when|is|if|cases?|times?|days?|general|background|place|order|mode|default|users?|people|data|linux|mobile)\b/iu

/** "the tide panel" of "a clock in the tide panel"; null for none. */
export function toKnownPlace(whole: string): string | null {
  const place =
    / (?:in|on|onto|into|inside) (?:the |our )?((?:[\p{L}\d/_-]+ ){0,3}[\p{L}\d/_-]+)$/u.exec(whole)?.[1] ??
    ''
  if (place === '' || noPlace.test(place)) return null
  return isCode(place) || /^\p{Lu}\p{Ll}+$/u.test(place) ? place : toDefinite(place)
}

/** "apart from that, the tide panel is unchanged", "if the lamp is not used, everything works as before"; null for neither. */
export function toRest(whole: string | undefined, thing: string, isMany: boolean): string | null {
  if (whole === undefined) return null
  const place = toKnownPlace(whole)
  if (place !== null) return `apart from that, ${place} ${areMany(place) ? 'are' : 'is'} unchanged`
  return thing.length > 45 || /^(?:it|this)$/.test(thing)
    ? null
    : `if ${thing} ${isMany ? 'are' : 'is'} not used, everything works as before`
}

/** What then holds, in few words: for a question. */
export function toClaim(good: string | null): string | null {
  return good === null ||
    good.length > 85 ||
    / from refinement|^(?:the product does this|if|how)\b|→|, maybe /.test(good)
    ? null
    : good
}
