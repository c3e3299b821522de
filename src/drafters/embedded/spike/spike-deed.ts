// The question of a deed: of trying, of looking through, of changing or building something.

import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund } from '../grammar/verbs.ts'
import { isMany } from '../technical/deed-parts.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { invert, invertThirdPerson } from './spike-question.ts'
import { fromDone, fromPair, isBackground, isFact, readTold, toHeard } from './spike-told.ts'

/** "review the tours against the rules": what is found by doing so. */
export function fromLooking(text: string, base: string): string | null {
  const isLooking =
    /^(?:review|audit|inspect|analy[sz]e|examine|monitor|observe|scan|revisit)$/.test(base) ||
    /^(?:go|look|dig) (?:through|over)\b/i.test(text)
  return isLooking && !/[:;]|, /.test(text) ? `What do we find when we ${lowerFirst(text)}` : null
}

const several = /^(?:different|various|several|other|(?:a )?few|alternative|multiple|some) /i

/** "try getting X to work": whether it works. */
export function fromTrying(base: string, object: string): string | null {
  const tried = object.replace(/^(?:with|around with) /i, '')
  if (
    /^(?:try|experiment|test|play|prototype|pilot)$/.test(base) &&
    several.test(tried) &&
    isMany(tried) &&
    !/[:;]|, | or /.test(tried)
  )
    return `Which of the ${tried.replace(several, '')} works best`
  if (
    base === 'try' &&
    /^(?:to (?!break )[a-zß-ɏ](?!.* and )|(?:to )?(?:use|get|make|run|add|build|move|switch|find) \S)/i.test(
      object,
    )
  )
    return `Can we ${object.replace(/^to /i, '')}`
  if (base === 'try' && /^\p{Ll}+ing /u.test(object)) {
    const gerund = object.split(' ', 1)[0] ?? ''
    const act = toBase(gerund)
    if (act !== null) return `Can we ${act}${object.slice(gerund.length)}`
  }
  return null
}

/** An order that names what would be built or changed. */
export function fromDeed(text: string, base: string): string {
  const act = lowerVerb(
    text
      .replace(/^(?:maybe|probably|perhaps) /i, '')
      .replace(/,? (?:since|because|so that|so (?:it|we|they|the)) .*$/i, '')
      .replace(/, (?:then|stop|no) .*$/i, ''),
  )
  const isTrial =
    / and (?:then )?(?:check|see|test|experiment|research|study|explore|measure|compare|try)\b/.test(act)
  if (isTrial) return `What do we learn when we ${act}`
  if (/ or /.test(text.replace(/ (?:such as|e\.g\.|like|to) .*$/i, '')) || deciding.test(base))
    return `Should we ${act}`
  return building.test(base) ? `Can we ${act}` : `What do we learn when we ${act}`
}

/** With its verb in lower case, even where that is also a name ("Sketch"). */
export function lowerVerb(order: string): string {
  return /^\p{Lu}[\p{Ll}-]+ /u.test(order) ? order.charAt(0).toLowerCase() + order.slice(1) : order
}

const building =
  /^(?:build|implement|create|write|make|develop|generate|train|port|integrate|enable|automate|extract|detect|predict|solve|prevent|avoid|embed|render|play|print|scan|stream|parse|cache|deploy|host|connect|control)$/

const deciding =
  /^(?:use|add|drop|switch|move|replace|keep|introduce|adopt|remove|migrate|rewrite|split|merge|allow|support|offer|extend|change|convert|stop|start|go|make|let|buy|rename|limit|upgrade|cap|put|have|enforce|require|restrict|hide|show|store|charge|include|exclude|implement|rework|refactor|redesign|reduce|increase|unify|standardize|standardise|deprecate|revisit|rethink)$/

/** "use" for "using"; null where the word is no gerund of a known verb. */
export function toBase(gerund: string): string | null {
  return gerund === 'using' ? 'use' : fromGerund(gerund)
}

/** "better positioning of new windows" asks how to get there. */
export function fromImproved(object: string): string | null {
  return /^(?:an? )?(?:better|faster|nicer|cheaper|cleaner|smarter|improved|more (?:efficient|accurate|reliable|robust|realistic)) (?!(?:than|ways?|alternatives?|options?|tools?|librar(?:y|ies))\b)\S/i.test(
    object,
  ) && !/[,;:]/.test(object)
    ? `How can we get ${lowerFirst(object)}`
    : null
}

const nounGerund =
  /^(?:string|king|ring|thing|something|everything|anything|pricing|caching|logging|testing|hosting|indexing|branding|voting|streaming|training|messaging|routing|rendering|monitoring|building|existing|working|missing|remaining|following|incoming|billing|routing|scaling|scheduling|processing|naming|typing|interesting|onboarding|tracing|landing|shipping|parking|booking|mapping|marketing|engineering|recording)\b/

/** "moving to R2" asks whether to move; null where the object is a noun. */
export function fromGerundObject(object: string): string | null {
  const [, gerund, rest] =
    /^([a-z]{2,}ing)\s(?!of\b|and\b|or\b|for\b(?<!waiting for)|in\b|vs\b|is\b)(\S.*)$/.exec(object) ?? []
  if (gerund === undefined || rest === undefined || nounGerund.test(gerund)) return null
  const act = rest.replace(/,? so (?:that |(?=(?:it|we|they|the|you|this)\b)).*$/i, '')
  const base = toBase(gerund)
  if (base === null && !/^(?:the|an?|our|all|its|their) /.test(rest)) return null
  return base === null || / and [a-z]{3,}ing [a-z]/.test(act)
    ? `Is ${object} worth it`
    : `Should we ${base} ${act}`
}

/** Verbs that only name what is looked into: the kind of uncertainty gives the question. */
export const topical =
  /^(?:research|investigate|explore|study|learn|understand|read|examine|consider|think|look|dig|analyse|analyze|watch|review|figure|evaluate|assess|vet|benchmark|measure|profile|settle|clarify|agree|decide|design|audit|inventory|list|map|collect|gather|document|assemble|catalogue|catalog|outline|estimate|size|scope|compare|choose|pick|select|weigh|work|brainstorm|survey|come|develop|propose)$/
/** The question of "consider X", "collect X", "investigate the use of X"; null where the verb leaves it to the kind of topic. */
export function fromTopical(base: string, object: string): string | null {
  if (
    base === 'consider' &&
    !/^(?:the|our|an?|this|that|all|some|if|whether|how|what|[a-zß-ɏ]+ing) /i.test(object)
  )
    return `Should we use ${object}`
  return topical.test(base) && !/^(?:figure|work)$/.test(base) ? fromGerundObject(object) : null
}

/** "identify slow pages" asks which there are; null for one thing, or for things that are known. */
export function fromListing(base: string, object: string): string | null {
  const isOpen = isMany(object) && !/^(?:the|our|all|these|those|any|which|what|how) |[:;]|, /i.test(object)
  return !isOpen || base === 'determine'
    ? null
    : `Which ${lowerFirst(object).replace(/^possible /, '')} ${base === 'identify' ? 'are there' : 'do we want'}`
}

/** Orders whose verb is as often a noun. */
export const bareAct =
  /^(?:watch (?:out )?for|contact|qualify|distill?|call|e-?mail|meet|visit|subscribe to|sign up|shadow|watch(?= (?:the|a|an|how|what|videos?|talks?|people|users)\b)) (?!(?:of|for|from|list|us|form|page|centre|center|time)\b)\S/i

/** "Test on a muddy river bed": how it is tested, not what. */
export const testedOn = /^(?:test|evaluate|train|validate) (?:on|from|with|against|under|without|in|at) /i

/** The question of an opening that gives no order, without its mark; null where it only names a topic. */
export function fromNoOrder(bare: string): string | null {
  if (bareAct.test(bare)) return `What do we learn when we ${lowerVerb(bare)}`
  if (testedOn.test(bare)) return `What do we learn when we ${lowerVerb(bare)}`
  const work = fromDone(bare)
  return fromPair(bare) ?? (work === null ? fromTelling(bare) : `What do we learn when we ${lowerVerb(work)}`)
}

/** The question of nouns and statements; null where they only name a topic. */
function fromTelling(bare: string): string | null {
  const told = readTold(bare)
  if (told !== null) return told.question
  const said = toHeard(bare)
  if (said !== null) return invert(said)
  if (/^[\p{L}-]{3,}ing /u.test(bare)) {
    const claim = invertThirdPerson(bare, lowerFirst)
    if (claim !== null) return claim
  }
  const improved = fromImproved(bare)
  if (improved !== null) return improved
  if (isBackground(bare))
    return `What should we do, given that ${lowerOpening(bare.replace(/^[^:]{2,30}: /, ''))}`
  return isFact(bare) ? invert(bare, true) : null
}
