// The question of a deed: of trying, of looking through, of changing or building something.

import { lowerFirst, toNounPhrase } from './grammar/noun-phrase.ts'
import { fromGerund } from './grammar/verbs.ts'
import { isMany, withDefinite } from './spike-topic.ts'

/** "review the tours against the rules": what is found by doing so. */
export function fromLooking(text: string, base: string): string | null {
  const isLooking =
    /^(?:review|audit|inspect|analy[sz]e|examine|monitor|observe|scan|revisit)$/.test(base) ||
    /^(?:go|look|dig) (?:through|over)\b/i.test(text)
  return isLooking && !/[:;]|, /.test(text) ? `What do we find when we ${lowerFirst(text)}` : null
}

const several = /^(?:different|various|several|other|(?:a )?few|alternative|multiple|some) /i

/** "try getting X to work", "assess X": whether it works, whether it is good enough. */
export function fromTrying(base: string, object: string): string | null {
  const tried = object.replace(/^(?:with|around with) /i, '')
  if (
    /^(?:try|experiment|test|play|prototype|pilot)$/.test(base) &&
    several.test(tried) &&
    isMany(tried) &&
    !/[:;]|, | or /.test(tried)
  )
    return `Which of the ${tried.replace(several, '')} do best in a trial`
  if (base === 'try' && /^(?:to )?(?:use|get|make|run|add|build|move|switch|find) \S/i.test(object))
    return `Can we ${object.replace(/^to /i, '')}`
  if (base === 'try' && /^\p{Ll}+ing /u.test(object)) {
    const gerund = object.split(' ', 1)[0] ?? ''
    const act = toBase(gerund)
    if (act !== null) return `Can we ${act}${object.slice(gerund.length)}`
  }
  if (base === 'assess' && /^(?:\p{Lu}|\S*[\d/_.])/u.test(object))
    return `Does ${object.replace(/[,:;].*$/, '')} do what we need, and within which limits`
  if (/^(?:assess|gauge)$/.test(base))
    return `How ${isMany(object) ? 'do' : 'does'} ${withDefinite(lowerFirst(object))} look today, and is that good enough`
  return null
}

/** An order that names what would be built or changed. */
export function fromDeed(text: string, base: string): string {
  const act = lowerVerb(
    text
      .replace(/^(?:maybe|probably|perhaps|possibly) /i, '')
      .replace(/,? (?:since|because|so that|so (?:it|we|they|the)) .*$/i, '')
      .replace(/, (?:then|stop|no) .*$/i, ''),
  )
  const sized = / to (?:gauge|estimate|judge|size)(?: the| our)? (?:effort|work|cost)s?$/i
  if (sized.test(act)) return `How much work is it to ${act.replace(sized, '')}`
  const sample =
    /^(?:build|create|make|write|develop|implement) (?:an? |the )?((?:[\w-]+ ){0,3}?(?:proof|prototype|poc|demo|mock-?up|sample)\b.*)$/i.exec(
      act,
    )?.[1]
  if (sample !== undefined) return `What does the ${sample} show, and is it worth going on`
  if (/ or /.test(text.replace(/ (?:such as|e\.g\.|like) .*$/i, '')) || deciding.test(base))
    return `Should we ${act}, and what speaks against it`
  return building.test(base)
    ? `Can we ${act}, and what does a first try show`
    : `What do we find out when we ${act}`
}

/** With its verb in lower case, even where that is also a name ("Sketch"). */
export function lowerVerb(order: string): string {
  return /^\p{Lu}[\p{Ll}-]+ /u.test(order) ? order.charAt(0).toLowerCase() + order.slice(1) : order
}

const building =
  /^(?:build|implement|create|write|make|develop|generate|train|port|integrate|enable|automate|extract|detect|predict|solve|prevent|avoid|embed|render|play|print|scan|stream|parse|cache|deploy|host|connect|control)$/

const deciding =
  /^(?:use|add|drop|switch|move|replace|keep|introduce|adopt|remove|migrate|rewrite|split|merge|allow|support|offer|extend|change|convert|stop|start|go|make|let|buy|rename|limit|upgrade|cap|put|have|enforce|require|restrict|hide|show|store|charge|include|exclude|implement|rework|refactor|redesign|reduce|increase|generalize|generalise|unify|standardize|standardise|deprecate|revisit|reconsider|rethink)$/

/** "use" for "using"; null where the word is no gerund of a known verb. */
export function toBase(gerund: string): string | null {
  return gerund === 'using' ? 'use' : fromGerund(gerund)
}

/** "better positioning of new windows" asks how to get there. */
export function fromImproved(object: string): string | null {
  return /^(?:an? |the )?(?:better|faster|nicer|cheaper|cleaner|smarter|improved|more (?:efficient|accurate|reliable|robust|realistic)) (?!(?:than|ways?|alternatives?|options?|tools?|librar(?:y|ies))\b)\S/i.test(
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
    /^([a-z]{2,}ing)\s(?!of\b|and\b|or\b|for\b|in\b|vs\b|is\b)(\S.*)$/.exec(object) ?? []
  if (gerund === undefined || rest === undefined || nounGerund.test(gerund)) return null
  const base = toBase(gerund)
  if (base === null && !/^(?:the|an?|our|all|its|their) /.test(rest)) return null
  return base === null
    ? `Is ${object} worth it, and what speaks against it`
    : `Should we ${base} ${rest}, and what speaks against it`
}

/** Verbs that only name what is looked into: the kind of uncertainty gives the question. */
export const topical =
  /^(?:research|investigate|explore|study|learn|understand|read|examine|consider|think|look|dig|analyse|analyze|watch|review|figure|evaluate|assess|vet|benchmark|measure|profile|quantify|settle|clarify|agree|decide|design|audit|inventory|list|map|collect|gather|document|assemble|catalogue|catalog|outline|estimate|size|scope|compare|choose|pick|select|weigh|work|brainstorm|survey|come|develop|propose)$/
/** The question of "consider X", "collect X", "investigate the use of X"; null where the verb leaves it to the kind of topic. */
export function fromTopical(base: string, object: string): string | null {
  const act = object.replace(
    /^the (?:wisdom|merits?|benefits?|possibility|idea|option|feasibility) of (?=\p{L}+ing )/iu,
    '',
  )
  if (
    /^(?:read|study)$/.test(base) &&
    /^(?:(?:two|three|four|five|six|\d+|the|our|all) )/i.test(object) &&
    !/[:;]/.test(object)
  )
    return `What do we learn from ${object.split(/, /, 1)[0] ?? object}, and what follows for us`
  if (base === 'read' && /^`| from /.test(object)) return `What do we find out when we read ${object}`
  const used = /^(?:the )?use of (.+)$/i.exec(object)?.[1]
  if (used !== undefined && topical.test(base)) return `Should we use ${used}, and what speaks against it`
  const chosen = /^(?:the |our )?(.{3,60}) (?:choice|selection)$/i.exec(object)?.[1]
  if (
    chosen !== undefined &&
    /^(?:re-?evaluate|finali[sz]e|reconsider|revisit|settle|make|review|rethink)$/.test(base)
  )
    return `Which ${chosen} do we choose, and on what grounds`
  if (
    base === 'consider' &&
    !/^(?:the|our|an?|this|that|all|some|if|whether|how|what|\p{L}+ing) /iu.test(object)
  )
    return `Should we use ${object}, and what speaks against it`
  if (/^(?:collect|gather)$/.test(base) && isMany(object) && !/[:;]|, /.test(object))
    return `What do ${/^(?:the|our|these|all) /i.test(object) ? '' : 'the '}${object} show, and what follows from that`
  const judged = toNounPhrase(object)
  if (
    /^(?:evaluate|assess|vet)$/.test(base) &&
    judged !== null &&
    ownWork.test(judged) &&
    !/[:;]|, /.test(object)
  )
    return `${isMany(object) ? 'Are' : 'Is'} ${withDefinite(object)} good enough for our case, and where not`
  return topical.test(base) && !/^(?:figure|work)$/.test(base) ? fromGerundObject(act) : null
}

/** What one judges by looking at it, not by its terms of use. */
const ownWork =
  /\b(?:design|schema|architecture|approach|strategy|process|workflow|layout|structure|concept|plan|idea|setup|feasibility|usability|readability|impact)$/i

/** "identify slow pages" asks which there are; null for one thing, or for things that are known. */
export function fromListing(base: string, object: string): string | null {
  const isOpen = isMany(object) && !/^(?:the|our|all|these|those|any|which|what|how) |[:;]|, /i.test(object)
  return !isOpen || base === 'determine'
    ? null
    : `Which ${lowerFirst(object).replace(/^possible /, '')} ${base === 'identify' ? 'are there' : 'do we want'}`
}
