// The question of an order such as "compare X and Y", "find a way to X" or "talk to nurses about X".
import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { isVerb } from '../grammar/verbs.ts'
import { isMany } from '../technical/deed-parts.ts'
import {
  fromDeed,
  fromImproved,
  fromListing,
  fromLooking,
  fromTopical,
  fromTrying,
  lowerVerb,
  testedOn,
  topical,
} from './spike-deed.ts'
import { fromDefining, fromFinding, fromProof, fromSpecified } from './spike-object.ts'
import { fromClause } from './spike-question.ts'
import { choosable, withDefinite } from './spike-topic.ts'

const choosing =
  /^(?:compare|choose|pick|select|decide (?:between|on|for)|decide|evaluate|weigh)\s+(?:between |from |among |one of |a |an |the )*(.+)$/i
const between = /^(.{2,60}?)\s+(?:vs\.?|versus|or|and|&|against|with|to)\s+(.{2,80})$/i

/**
 * The question of an order such as "compare X and Y" or "find a way to X"; null where it only names a topic, such as
 * "research X". `text` starts with a verb.
 */
export function fromOrder(text: string, base: string, rest: string): string | null {
  const clause = fromClause(rest.replace(/^together /i, ''))
  if (clause !== null) return clause
  const apart =
    /^(?:(?:with|together with|explicitly|now|first|again|for)(?: \S+){0,3}? )(whether .+)$/i.exec(rest)?.[1]
  const decided = apart === undefined ? null : fromClause(apart)
  if (decided !== null) return decided
  const seen =
    /\bto (?:see|find out|learn|know|understand|check|determine|decide) ((?:if|whether|how|what|which|who|where|when|why)\b(?!.*\b(?:it|they|them|this|that)\b).+)$/i.exec(
      rest,
    )?.[1]
  const purpose = seen === undefined || seen.split(' ').length < 4 ? null : fromClause(seen)
  if (purpose !== null) return purpose
  if (/^(?:with|to|against)\b/i.test(rest) && /^(?:compare|check)$/.test(base))
    return `What do we learn when we ${lowerFirst(text)}`
  const described = fromSources(rest)
  if (described !== null) return described
  const chosen = fromChoice(text, base)
  if (chosen !== null) return chosen
  if (testedOn.test(text)) return `What do we learn when we ${lowerVerb(text)}`
  const object = rest
    .replace(
      base === 'check'
        ? /^out (?=\S)/i
        : /^(?:out|into|at|on|up on|up|about|through|around with|with|for) (?=\S)/i,
      '',
    )
    .trim()
  return object === '' ? null : fromKnownVerb(text, base, object)
}

/** What sources say of something, and how something works that an order only names last: "study X to understand the tide model". */
function fromSources(rest: string): string | null {
  const [, sources, subject] = said.exec(rest) ?? []
  if (sources !== undefined && subject !== undefined)
    return `What ${isMany(sources) ? 'do' : 'does'} ${withDefinite(sources)} say about ${subject}`
  const [, working] = understood.exec(rest) ?? []
  if (working === undefined) return null
  return isMany(working)
    ? `How do ${working} work`
    : `How does ${/^(?:the|an?|our|its) /i.test(working) ? working : `the ${working}`} work`
}

const said =
  /^((?:[\w.+#'’-]+ ){1,4}?(?:documentation|docs|manuals?|specs?|specifications?|changelogs?|release notes)) (?:for|about|on) ([^,;:()]{3,100})$/i
const understood =
  / to (?:understand|learn about) ([^,;:()]{3,60} (?:mechanisms?|process(?:es)?|flow|logic|algorithm|pipeline|protocol|lifecycle|system))$/i

function fromChoice(text: string, base: string): string | null {
  const [, one, other, measure] =
    /^(?:benchmark|measure|profile|test) (.{2,40}?) (?:vs\.?|versus|against|and) (.{2,40}?)(?: (performance|speed|latency|throughput|cost|accuracy|quality|memory(?: usage)?))?$/i.exec(
      text,
    ) ?? []
  if (
    one !== undefined &&
    other !== undefined &&
    (measure !== undefined || / (?:vs|versus|against)/i.test(text))
  )
    return `How do ${one} and ${other} compare${measure === undefined ? '' : ` in ${measure}`}`
  const isVersus = /\s(?:vs\.?|versus|VS\.?(?! Code\b))\s/.test(text)
  const isEither = /^(?:evaluate|assess|consider|investigate|research|test|try)$/.test(base)
  if (!/^(?:compare|choose|pick|select|decide|weigh)$/.test(base) && !isVersus && !isEither) return null
  if (/^(?:identify|define|determine|list)$/.test(base)) return null
  if (base === 'decide' && !isVersus && !/^decide between /i.test(text)) return null
  const object = (choosing.exec(text)?.[1] ?? text.replace(/^\S+ (?:(?:around )?with )?/, '')).replace(
    / (?:before|so that|because|since) .*$|, (?:this|it|we|i) .*$/i,
    '',
  )
  if (
    /^(?:choose|pick|select)$/.test(base) &&
    !/ (?:or|vs\.?|versus|between|from|among) /.test(text) &&
    !/^[^,]{2,40}, /.test(object)
  )
    return `Which ${isPlural(toNounPhrase(object) ?? '') ? 'of the ' : ''}${object} should we choose`
  const either =
    /^([\w.+#/-]+(?: [\w.+#/-]+)?) or ([\w.+#/-]+(?: [\w.+#/-]+)?)((?: (?:for|as|in|to|on|with) .+)?)$/i.exec(
      object,
    )
  if (either !== null && !/ or (?:similar|other|another)\b/.test(object))
    return `Which should we choose${either[3] ?? ''}: ${either[1] ?? ''} or ${either[2] ?? ''}`
  const [, left, right] =
    base === 'compare' || (base === 'evaluate' && /^(?!\S+ing )[^,]{2,60} against the /.test(object))
      ? (/^(.{2,60}?) (?:to|with|against) (?!\d|the other|each other)(.{2,120})$/i.exec(object) ?? [])
      : []
  if (left?.includes(' and ') === true) return `What do we learn when we ${lowerVerb(text)}`
  if (left !== undefined && right !== undefined)
    return `How ${isPlural(left) ? 'do' : 'does'} ${withDefinite(left)} compare with ${right.replace(/, (?:make|write|then) .*$/, '')}`
  if (isEither && (!isVersus || /\b(?:issues?|differences?|problems?)\b/i.test(object))) return null
  const versus = isVersus ? /^(.{2,80}?) (?:vs\.?|versus) (.{2,80})$/i : between
  const pair = / with (?:\d|the other|each other|one another)/.test(object) ? null : versus.exec(object)
  if (object.includes(', ') && !/^[^,]* (?:that|which|with|where|for|to) /.test(object))
    return `Which one should we choose: ${object}`
  if (
    pair !== null &&
    !/^(?:with|how|what)\b/i.test(object) &&
    !isVerb((pair[2] ?? '').split(' ', 1)[0]?.toLowerCase() ?? '')
  )
    return `What are the pros and cons of ${pair[1] ?? ''} and ${pair[2] ?? ''}`
  return null
}

const rightWay =
  /^(?:the )?(?:best|right|proper|ideal|optimal) (?:possible )?(?:way|method|approach) to (?=[a-zß-ɏ])/i

/** Where the object itself says what is asked: the best way, a hypothesis, ways to do something. */
function fromObject(base: string, object: string): string | null {
  if (
    /^(?:the )?(?:best|right|proper|ideal|optimal|[a-zß-ɏ]{3,}est) (?:possible )?(?:way|approach|method|place|time|moment|format|tool|size|value|number|order|position)s?\b/i.test(
      object,
    )
  )
    return rightWay.test(object)
      ? `How should we ${object.replace(rightWay, '')}`
      : `What is the ${object.replace(/^the /i, '')}`
  if (/^(?:figure|work|find)$/.test(base) && /^the (?:best|right) [^,;:]+$/i.test(object))
    return `What is ${object}`
  const ways =
    /^(?:up )?(?:with )?(?:some |new |other |different |the |possible |better )*ways? to (.+)$/i.exec(
      object,
    )?.[1]
  if (ways !== undefined && /^(?:find|develop|come)$/.test(base)) return `How can we ${ways}`
  return null
}

function fromKnownVerb(text: string, base: string, object: string): string | null {
  if (/, or at least \p{Ll}/u.test(text)) return `Should we ${lowerVerb(text)}`
  const chosen =
    /^(?:re-?)?(?:evaluate|finali[sz]e|settle|review|revisit|reconsider) (?:an? |the |our )?(?:final )?([^,;:]{3,50}) (?:choice|selection)$/i.exec(
      text,
    )?.[1]
  if (chosen !== undefined) return `Which ${chosen} should we choose`
  const known = fromObject(base, object) ?? fromLooking(text, base)
  if (known !== null) return known
  const sorted =
    /^(?:figure|work)$/.test(base) ||
    (base !== 'find' && /^(?:an? |the )?(?:approach|strategy|solution) for /i.test(object))
      ? toNounPhrase(object)
      : null
  if (sorted !== null && choosable.test(sorted) && !/['’]s /.test(sorted)) return fromDefining(object)
  const improved = fromImproved(object)
  if (improved !== null && base !== 'find') return improved
  if (/^(?:figure|work|sort)$/.test(base) && /^[^,;:]{3,60} or [^,;:]{2,60}$/.test(object))
    return `Which should we choose: ${object}`
  if (base === 'find') return /^(?:out )?more /i.test(object) ? null : fromFinding(object)
  if (/^(?:talk|interview|ask|speak)$/.test(base)) return `What do we learn when we ${lowerVerb(text)}`
  const tried = fromTrying(base, object)
  if (tried !== null) return tried
  if (/^(?:prove|verify|confirm|validate|check|ensure|demonstrate|test)$/.test(base))
    return fromProof(object, base)
  const about = fromTopical(base, object)
  if (about !== null || topical.test(base)) return about
  if (/^(?:define|specify|plan|draft|sketch)$/.test(base)) return fromSpecified(base, object)
  if (/^(?:determine|identify)$/.test(base)) return fromListing(base, object) ?? fromDefining(object)
  if (trying.test(base)) return null
  return fromDeed(text, base)
}

const trying = /^(?:pilot|prototype|poc|spike|try|mock|simulate|demo|experiment|play|sample)$/
