// Reads what a thing does off a statement in the present tense: "the panel shows humidity", "exports include totals".
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isPlural } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { toBaseActs } from './feature-wish.ts'

const objectStart =
  'the|an?|its|their|all|each|every|no|only|both|any|as|in|on|at|to|with|from|into|over|after|when|if|without|instead|up|out|back|how|what|which|where|who|why|whose|until|till|straight|again|afterwards|one|two|three'
const pluralAct = new RegExp(
  String.raw`^((?:(?:the|all|our) )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+(?<!s)s) ([a-z]{3,}) ((?:${objectStart})\b.+)$`,
  'u',
)
const singleAct = new RegExp(
  String.raw`^((?:the |an? |each |every |our )?(?:[\p{L}\p{N}-]+ ){0,3}?[\p{L}\p{N}-]+) ([a-z]{2,}s) ((?:${objectStart})\b.+|\p{Lu}.+|\p{L}+s\b.*)$`,
  'u',
)

/** "A check on the hull prints its findings": after "a", and never nouns. */
const specAct =
  /^((?:the|an?|each|every) [^,;:"]{3,80}?) (attaches|yields|rejects|returns|emits|forces|refuses|raises|keeps|shows|stays|produces|carries|survives|leaves|triggers|creates|contains|opens|gets) (\S.*)$/

/** True for a rule in the present tense, such as "a lamp missing at dusk raises a warning". */
export function isSpecified(clause: string): boolean {
  return specAct.test(clause) && !/ (?:no|not|still|only|too|wrong|currently)\b/.test(clause)
}

/** Third persons that are no nouns in the plural. */
const statedAct =
  /^((?:[^\s,;:]+ ){0,3}?[^\s,;:]+(?<! that|which|who|and|or|also)) (supports|allows|includes|contains|accepts|produces|generates|creates|remembers|receives|gets(?= (?:an?|one|the|\d+) )) (\S.*)$/

/** The same of what stands in the plural, such as "exports" or "Card/PIN". */
const manyAct =
  /^((?:\p{L}+ ){0,2}?(?:\p{L}{3,}(?<!s)s|\p{L}+\/\p{L}+)) (include|contain|accept|allow|replace|require|generate|produce|receive|remember|prevent|drop|attack|chase|shoot|regenerate|cost) (?!rate|chance|speed|pattern|range|time|zone|animation|sound|shadow|off|of\b|for\b)(\S.*)$/u

/** Verbs that a preposition may follow: "profiles with …" is rather a thing in the plural. */
const going =
  /^(?:goes|comes|arrives|opens|closes|runs|appears|starts|stops|depends|responds|reacts|returns|syncs|scales|belongs|points|leads|moves|falls|rises|switches|snaps|scrolls|reads|writes|increases|decreases|grows|shrinks|fades|rotates|spins|blinks|loops|bounces|respawns|regenerates|explodes|expires|disappears|collapses|expands|resizes|adapts|wraps|slides|zooms|turns|reacts|jumps|vibrates|beeps|survives)$/

/** Subject and predicate in base form of a statement in the present tense; null where they cannot be told apart. */
export function readAct(told: string): { thing: string; predicate: string } | null {
  const clause = told.replace(/ \([^()]*\)/g, '')
  const [, things = '', verb = '', object = ''] = pluralAct.exec(clause) ?? []
  const isName =
    /^(?:link|list|view|search|filter|export|import|report|order|map|form|page|button|count|preview|display|log|menu)$/.test(
      verb,
    ) && /^(?:in|on|at|with|from|to|without|as) /.test(object)
  if (!isName && isVerb(verb) && !isVerb(things.split(' ', 1)[0] ?? '') && !hasFiniteVerb(things))
    return { thing: things, predicate: `${verb} ${object}` }
  const [, many = '', act1 = '', what1 = ''] = manyAct.exec(clause) ?? []
  if (act1 !== '' && !hasFiniteVerb(many) && toLeadingVerb(many) === null)
    return { thing: many, predicate: `${act1} ${what1}` }
  const [, code = '', does = '', others = ''] = /^(`[^`]{2,80}`) (\p{Ll}{3,}s) (\S.*)$/u.exec(clause) ?? []
  const coded =
    fromThirdPerson(does) ??
    (/^(?:(?:for|of|in|on|to|with|and|or|from|at|as|are|is)\b|`)/.test(others) || does === ''
      ? null
      : does.replace(/(?<=ch|sh|ss|x)es$|s$/, ''))
  if (coded !== null)
    return { thing: code, predicate: `${coded} ${others.split(/; |, (?=\p{Ll}{4,}s )/u, 1)[0] ?? others}` }
  const [, spec = '', done = '', how = ''] = specAct.exec(clause) ?? []
  if (
    done !== '' &&
    !hasFiniteVerb(spec) &&
    !/ (?:that|which|who|where|when|if|how|what|to)(?: |$)/.test(spec)
  )
    return { thing: spec, predicate: `${done.replace(/(?<=ch|sh|ss|x)es$|s$/, '')} ${toBaseActs(how)}` }
  const [, plain = '', sure = '', what = ''] = statedAct.exec(clause) ?? []
  const act = sure.replace(/s$/, '')
  if (act !== '' && !hasFiniteVerb(plain) && !isPlural(plain) && toLeadingVerb(plain) === null)
    return { thing: plain, predicate: `${act} ${what}` }
  const [, thing = '', third = '', rest = ''] = singleAct.exec(clause) ?? []
  const isNoun =
    !/^(?:the|an?|each|every|our) /i.test(thing) &&
    /^(?:with|for|from|in|on|at|to|of|over|after)\b/.test(rest)
  const base = third === '' || (isNoun && !going.test(third)) ? null : fromThirdPerson(third)
  return base === null ||
    isPlural(thing) ||
    /^(?!(?:data)?table|variable|manual)[a-zß-ɏ]+(?:tic|onal|able|ible|ous|ful|odic|ual)$/i.test(thing) ||
    hasFiniteVerb(thing) ||
    / (?:that|which|who|where|when|if|how|what)(?: |$)/.test(thing) ||
    toLeadingVerb(clause) !== null ||
    / (?:of|for|in|on|at|with|to|from|by|as|and|or)$/.test(thing) ||
    / (?:of|for|in|on|at|with|to|from|by|as|and|or) \S+$/.test(thing)
    ? null
    : {
        thing,
        predicate: `${base} ${toBaseActs(rest)}`,
      }
}
