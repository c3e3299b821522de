// A feature that only names its thing: "a lamp for the pier", "faster search".
import type { Line } from '../grammar/line.ts'
import { isGivenName, isPlural, lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import { toPluralRole } from '../grammar/roles.ts'
import { joinLabel, withArticle } from '../title.ts'
import { toPurpose } from './feature-purpose.ts'
import { type FeatureWords, finishTitle, isCounted, ofProduct } from './feature-words.ts'
import { toMine, toTheir } from './point-of-view.ts'

/** "store managers" for "store manager"; a name stays as it is. */
export function toPeople(role: string): string | null {
  return isGivenName(role.toLowerCase()) ? role : toPluralRole(role)
}

/** True for "as a pilot I want …". */
export function hasStory(line: Line): boolean {
  return line.role !== null && /\bas an? |^as (?:the |our )?[^,]{2,80}?,? i /i.test(line.core)
}

/** Title and want of a thing; it is added, or made better where the words compare. */
export function fromNouns(line: Line, words: string): FeatureWords {
  const bare = joinLabel(
    words
      .replace(/^(?:no|missing(?= an?\b)|lack of|lacking|needs?(?! to\b)|wanted:?)\s+/i, '')
      .replace(/^(?:and|or)\s+/i, '')
      .replace(/^(?:some|any) (?:kind|sort|form) of (?:an? )?(?=(\S+))/i, (_whole, noun: string) =>
        isPlural(noun) ? '' : withArticle(noun).slice(0, -noun.length),
      ),
  )
  // Two capitals in a row are a name, such as "Credit Notes".
  const thing = /^(?!(?:The|An?|One|Two|Some|All|Each|Every|Our) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(bare)
    ? bare
    : lowerFirst(bare.replace(/^(?:The|An?|One|Two|Some|All|Each|Every|Our) /, (word) => word.toLowerCase()))
  const named = /^([^:]{3,80}?): /.exec(thing)?.[1] ?? thing
  const noun = toNounPhrase(thing)
  const isOne =
    noun !== null &&
    isCounted(noun) &&
    !isPlural(noun.split(' ', 1)[0] ?? '') &&
    !/^(?:an?|the|one|\d+)\s/i.test(named)
  const [, how = '', what = ''] =
    /^(faster|quicker|smoother|easier|simpler|clearer|safer|smarter|slower|quieter) ([^,;:()]{3,60})$/i.exec(
      named,
    ) ?? []
  const better =
    what === '' || / than |(?:option|mode|version)s?$/i.test(what)
      ? null
      : `${toDefinite(what)} ${isPlural(what) ? 'are' : 'is'} ${how} than today`
  if (better !== null) return ofProduct(line, `Make ${what} ${how}`, `have ${how} ${what}`, better)
  const people = hasStory(line) && line.role !== null ? toPeople(line.role.text) : null
  const isMore = /^(?:more|fewer|less|better|improved|nicer|prettier|cleaner|different|another)\b/i.test(
    thing,
  )
  const tail = thing.length > 200 ? '' : thing.slice(named.length).replace(/[\s.,/]+$/, '')
  const want = `have ${isOne && !isMore ? withArticle(named) : named}${tail}`
  const title =
    people !== null
      ? `Give ${lowerFirst(people)} ${toTheir(thing)}`
      : `${isMore ? 'Provide' : 'Add'} ${thing}`
  const purpose = toPurpose(thing)
  const isAbility = purpose !== null && /^(?:the )?(?:ability|possibility|capability|chance) /i.test(thing)
  return {
    title: finishTitle(title, line),
    want: isAbility ? toMine(purpose) : want,
    doer: purpose === null ? 'thing' : 'person',
    deed: purpose,
    outcome: null,
    whole: named,
  }
}
