// What is fixed, missing or needed too often today, turned round: hard-coded values, work by hand.
import type { Line } from '../grammar/line.ts'
import { isPlural } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromParticiple } from '../technical/technical-verbs.ts'
import { toOutcome } from './feature-outcome.ts'
import { everywhere } from './feature-rule.ts'
import { type FeatureWords, ofProduct } from './feature-words.ts'
import { toMine, toTheir } from './point-of-view.ts'

/** Words of a rule: what is told then is wanted so. */
const ruled = /\b(?:only|another|others?|unless|until|before|after|without|if)\b/i

/** What nobody wants to have to do. */
const tedious =
  /\b(?:twice|(?:each|every) (?!other)[a-zß-ɏ]+|again|by hand|manually|reload|refresh|restart|re-?enter|retype|scroll|wait)\b/i

/** "Dues have to be typed by hand": nobody should need to; null for others. */
export function toNeedless(
  line: Line,
  thing: string,
  predicate: string,
  isPeople: boolean,
): FeatureWords | null {
  if (isPeople)
    return / (?:have|has) to (?!be able )/.test(line.main) &&
      tedious.test(predicate) &&
      !ruled.test(predicate)
      ? ofProduct(
          line,
          `Remove the need to ${toTheir(predicate)}`,
          `no longer have to ${toMine(predicate)}`,
          `${thing} no longer ${isPlural(thing) || isPlural(lastWord(thing)) ? 'have' : 'has'} to ${toTheir(predicate)}`,
        )
      : null
  const [, state = '', rest = ''] =
    /^be ([a-zß-ɏ]+)(.* (?:manually|by hand|each time|every time|again)(?:,? .*)?| (?:manually|by hand)(?:,? .*)?)$/i.exec(
      predicate,
    ) ?? []
  const base = state === '' ? null : fromParticiple(state.toLowerCase())
  if (base === null || !/ (?:must|has to|have to|needs? to) (?:always |still |first )?be /.test(line.main))
    return null
  return ofProduct(
    line,
    `Remove the need to ${base} ${thing}${rest}`,
    `no longer have to ${base} ${thing}${rest}`,
    `${thing} no longer ${isPlural(thing.split(' used ', 1)[0] ?? thing) ? 'have' : 'has'} to be ${state}${rest}`,
  )
}

/** "The depths are hard-coded", "the map does not show piers": what is fixed or missing today is wanted. */
export function fromBound(line: Line, asTold: string): FeatureWords | null {
  const clause = asTold.replace(/^(?:currently|right now|at the moment|today),? /i, '')
  const [, fixed] =
    /^(.{3,60}?) (?:is|are) (?:currently |still |all |now |both )*(?:hard-?coded|fixed in (?:the )?code)\b/i.exec(
      clause,
    ) ?? []
  if (fixed !== undefined && !hasFiniteVerb(fixed))
    return {
      ...ofProduct(
        line,
        `Make ${fixed} configurable`,
        `have ${fixed} configurable`,
        toOutcome(fixed, 'be configurable'),
      ),
      asks: 'Where should this be set, and what is the default?',
    }
  const [, undone = '', are = '', state = ''] =
    /^([^,;:]{3,60}?) (is|are)(?:n['’]t| not) (?:yet |currently )?(?!implemented|supported|available|only|possible|there)([a-zß-ɏ]+(?:ed|en|able|ible)(?: [^,;:–—]{2,60}?)??)(?: yet| currently)?$/i.exec(
      clause,
    ) ?? []
  if (undone !== '' && !hasFiniteVerb(undone) && !/^(?:it|this|that|there|we|i|you)\b/.test(undone))
    return ofProduct(
      line,
      `Make sure ${undone} ${are} ${state}`,
      `have ${undone} ${state}`,
      `${undone} ${are} ${state}`,
    )
  const [, dull = '', idle = ''] =
    /^((?:the |our |an? )?[^,;:]{3,50}?) (?:does|do)(?:n['’]t| not) (?:yet |currently |even )?(?!only|need)(\p{Ll}[^;:]{3,})$/u.exec(
      clause,
    ) ?? []
  const wanted = idle
    .replace(/\bany (?=\p{L}+s\b)/u, '')
    .replace(/\bany (?=\p{L})/u, 'a ')
    .replace(/ (?:yet|at all)$/, '')
  const isPeople =
    isPersonWord(lastWord(dull)) ||
    /^(?:it|this|that|there|we|i|you|they)$| (?:if|when|that|which|who) |^(?:sometimes|for|since|if|when|after|in|on|because|often|once|clicking) /.test(
      dull,
    )
  const act =
    dull === '' || isPeople || hasFiniteVerb(dull) || ruled.test(idle)
      ? null
      : toOutcome(dull, wanted, false, true)
  if (act !== null) return ofProduct(line, `Let ${dull} ${wanted}`, `have ${dull} ${wanted}`, act)
  const [, thing = '', deed = ''] =
    /^([^,;:]{3,60}?) (?:can|could) (?:currently |still )?only (\p{Ll}+ one [^,;:]{3,60})/u.exec(clause) ?? []
  const free = deed.replace(' one ', ' more than one ')
  if (deed === '' || /^(?:it|this|we|i|you|they)$| (?:but|and|so) /.test(thing)) return null
  return isPersonWord(lastWord(thing))
    ? ofProduct(line, `Make it possible to ${free}`, free, `it is possible to ${free}`)
    : ofProduct(line, `Let ${thing} ${free}`, `have ${thing} ${free}`, `${thing} can ${free}`)
}

/** "It should not be possible to knock", "no knocks during the night"; null for others, and for a mere lack. */
export function fromBan(line: Line, words: string): FeatureWords | null {
  const none =
    /^no ((?:[a-zß-ɏ-]+ ){0,3}?[a-zß-ɏ]+s (?:[^,]* )?(?:between|over|during|before|after|until|unless|if|when) .+)$/i.exec(
      words,
    )?.[1]
  if (none !== undefined)
    return ofProduct(line, `Allow no ${none}`, `have no ${none}`, `there are no ${none}`)
  const forbidden = /^(?:it (?:should|must) )?not be (?:possible|allowed) to ([a-zß-ɏ].+)$/i.exec(words)?.[1]
  if (forbidden !== undefined)
    return {
      ...ofProduct(
        line,
        `Make it impossible to ${forbidden}`,
        `be sure that nobody can ${forbidden}`,
        `it is not possible to ${forbidden}`,
      ),
      holds: [
        `It is not possible to ${forbidden}.`,
        'Anyone who tries is refused, and the reason is shown.',
        everywhere,
      ],
    }
  return null
}
