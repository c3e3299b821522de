// What stays as it is beside a feature, named by the line's own words: its place.
import { toDefinite } from '../grammar/noun-phrase.ts'
import { areMany, isCode } from '../patterns/feature-pattern.ts'

/** Phrases that name no place that is there already. */
const noPlace =
  /^(?:all|any|each|every|some|no|an?|both|more|one|its?|this|these|which|what|new|another|different|[a-zß-ɏ]+ing|\d+)\b|\b(?:to|for|of|with|by|from|and|or|that|when|is|if|cases?|times?|days?|general|background|place|order|mode|default|users?|people|data|linux|mobile|evening|night|press|rain|red|same|top|tap|lid|car)\b/i

/** "the tide panel" of "a clock in the tide panel"; null for none. */
export function toKnownPlace(whole: string): string | null {
  const place =
    / (?:in|on|onto|into|inside) (?:the |our )?((?:[\p{L}\d/_-]+ ){0,3}[\p{L}\d/_-]+)$/u.exec(whole)?.[1] ??
    ''
  if (place === '' || noPlace.test(place)) return null
  return isCode(place) || /^\p{Lu}\p{Ll}+$/u.test(place) ? place : toDefinite(place)
}

/** "apart from that, the tide panel is unchanged"; null where the line names no place. */
export function toRest(whole: string | undefined, told: string | null): string | null {
  const place = toKnownPlace(whole ?? told ?? '')
  return place !== null &&
    !/^the (?:phones?|tablets?|desktop|watch|street|site)$/.test(place) &&
    (whole !== undefined || / (?:in|on|into|onto) the /.test(told ?? ''))
    ? `apart from that, ${place} ${areMany(place) ? 'are' : 'is'} unchanged`
    : null
}
