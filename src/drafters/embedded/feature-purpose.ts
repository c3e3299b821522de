// What a feature's thing is for, and what holds once a thing was made to do something.
import { toDeed } from './feature-deed.ts'
import { toOutcome } from './feature-statement.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { fromGerund, isVerb } from './grammar/verbs.ts'

/** "the icons clickable", "the list remember its filter" after "make": what then holds. */
export function toMade(rest: string): string | null {
  const [, thing, state] =
    /^((?:[^\s,;:]+ ){0,4}?[^\s,;:]+) (\p{L}+able\b.*|(?:optional|visible|required|mandatory|searchable|sticky|interactive|private|public)\b.*)$/iu.exec(
      rest,
    ) ?? []
  if (thing !== undefined && state !== undefined) return toOutcome(thing, `be ${state}`)
  const words = rest.split(' ')
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < 6 &&
      isVerb(word) &&
      !/^(?:the|an?|our|of|for|in|on|to|and)$/.test(words[index - 1] ?? ''),
  )
  return at < 0 || at === words.length - 1 || /^(?:an?) /i.test(rest)
    ? null
    : toOutcome(words.slice(0, at).join(' '), words.slice(at).join(' '))
}

const means =
  /^(?:an? |the |some )?(?:\p{L}+ )?(?:options?|abilit(?:y|ies)|ways?|buttons?|possibilit(?:y|ies)|capabilit(?:y|ies)|commands?|flags?|settings?|functions?|features?|means|switch|toggle|support|key|shortcut|modal|dialog|form|page|menu)(?: \(.{1,40}\))? (?:to (?:be able to )?|that lets? (?:me|you|us|them|users?|people|\p{L}+) |for )(\p{Ll}[\p{L}-]+ .{3,})$/u

/** "insert a timestamp" of "an option to insert a timestamp"; null where the thing names no deed. */
export function toPurpose(thing: string): string | null {
  const words = means.exec(thing)?.[1]
  if (words === undefined) return null
  const isTo = / to (?:be able to )?$/.test(thing.slice(0, thing.length - words.length))
  if (isTo || (toLeadingVerb(words) !== null && !/^\p{L}+ing\b/u.test(words) && /lets? /.test(thing)))
    return toDeed(words)
  const [gerund = ''] = words.split(' ', 1)
  const base = fromGerund(gerund)
  return base === null ? null : toDeed(`${base}${words.slice(gerund.length)}`)
}
