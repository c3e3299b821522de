// The question of an order such as "compare X and Y", "find a way to X" or "talk to nurses about X".
import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { isVerb } from '../grammar/verbs.ts'
import {
  fromDeed,
  fromImproved,
  fromListing,
  fromLooking,
  fromTopical,
  fromTrying,
  lowerVerb,
  testedOn,
  toBase,
  topical,
} from './spike-deed.ts'
import { fromDefining, fromFinding, fromProof, fromSpecified } from './spike-object.ts'
import { fromClause, invert, stripSeek } from './spike-question.ts'
import { choosable, isMany, withDefinite } from './spike-topic.ts'

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
  const sought = stripSeek(text)
  const inner = sought === null ? null : fromClause(sought)
  if (inner !== null) return inner
  const apart =
    /^(?:(?:with|together with|explicitly|now|first|again|for)(?: \S+){0,3}? )(whether .+)$/i.exec(rest)?.[1]
  const decided = apart === undefined ? null : fromClause(apart)
  if (decided !== null) return decided
  const [, tried, trial] =
    /^(.{8,80}?) to (?:see|find out|check) ((?:if|whether) (?:there|they|it) .{8,})$/i.exec(text) ?? []
  if (tried !== undefined && trial !== undefined && !seeking.test(base))
    return `${fromClause(trial) ?? ''} when we ${lowerVerb(tried)}`
  const seen =
    /\bto (?:see|find out|learn|know|understand|check|determine|decide) ((?:if|whether|how|what|which|who|where|when|why)\b(?!.*\b(?:it|they|them|this|that)\b).+)$/i.exec(
      rest,
    )?.[1]
  const reported =
    /,? and (?:then )?(?:see|check|find out|measure|report|look at|note) ((?:if|whether|how|what|which|who|where|when|why)\b[^,;]+)/i.exec(
      rest,
    )?.[1]
  const asked = seen ?? reported
  const purpose = asked === undefined || asked.split(' ').length < 4 ? null : fromClause(asked)
  if (purpose !== null) return purpose
  if (/^(?:with|to|against)\b/i.test(rest) && /^(?:compare|check)$/.test(base))
    return `What do we learn when we ${lowerFirst(text)}`
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

function fromChoice(text: string, base: string): string | null {
  const [, one, other, measure] =
    /^(?:benchmark|measure|profile|test) (.{2,40}?) (?:vs\.?|versus|against|and) (.{2,40}?)(?: (performance|speed|latency|throughput|cost|accuracy|quality|memory(?: usage)?))?$/i.exec(
      text,
    ) ?? []
  if (one !== undefined && other !== undefined && (measure !== undefined || / (?:vs|versus)/i.test(text)))
    return `How do ${one} and ${other} compare${measure === undefined ? '' : ` in ${measure}`}`
  const isVersus = /\s(?:vs\.?|versus|VS\.?(?! Code\b))\s/.test(text)
  const isEither = /^(?:evaluate|assess|consider|investigate|research|test|try)$/.test(base)
  if (!/^(?:compare|choose|pick|select|decide|weigh)$/.test(base) && !isVersus && !isEither) return null
  if (/^(?:identify|define|determine|list|separate|distinguish|sort|map)$/.test(base)) return null
  const decided = /^decide (?:on |about |for )?(?!between)(.+)$/i.exec(text)?.[1]
  if (decided !== undefined && !isVersus) return null
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
  if (left !== undefined && right !== undefined)
    return `How ${isPlural(left) ? 'do' : 'does'} ${withDefinite(left)} compare with ${right}`
  if (isEither && (!isVersus || /\b(?:issues?|differences?|problems?)\b/i.test(object))) return null
  if (/^(?:benchmark|measure|profile)$/.test(base)) return null
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

const seeks = /^(?:figure|work|find|determine|identify)$/
const best = /^the (?:best|right|ideal|optimal|proper) [^,;:]+$/i

/** Where the object itself says what is asked: the best way, a hypothesis, ways to do something. */
function fromObject(base: string, object: string): string | null {
  if (
    /^(?:the )?(?:best|right|proper|ideal|optimal|\p{L}{3,}est) (?:possible )?(?:way|approach|method|place|time|moment|format|tool|size|value|number|order|position)s?\b/iu.test(
      object,
    )
  )
    return `What is the ${object.replace(/^the /i, '')}`
  if (seeks.test(base) && best.test(object))
    return `What ${isMany(object) ? 'are' : 'is'} ${lowerFirst(object)}`
  const claimed = /^(?:the |our |a )?(?:hypothesis|assumption|claim|idea|theory|thesis) that (.+)$/i.exec(
    object,
  )?.[1]
  if (claimed !== undefined) return invert(claimed)
  const [, doing = '', what] =
    /^(?:an? |the |possible |new )?(?:approach(?:es)?|methods?|strateg(?:y|ies)|ways?) (?:for|of) (\p{Ll}+ing) (.+)$/iu.exec(
      object,
    ) ?? []
  const stem = doing.slice(0, -3)
  const act = toBase(doing) ?? (isVerb(stem) ? stem : null)
  if (what !== undefined && act !== null) return `How can we ${act} ${what}`
  const ways =
    /^(?:up )?(?:with )?(?:some |new |other |different |the |possible |better )*ways? to (.+)$/i.exec(
      object,
    )?.[1]
  if (
    ways !== undefined &&
    /^(?:come|think|find|look|brainstorm|explore|figure|investigate|search|research|develop)$/.test(base)
  )
    return `How can we ${ways}`
  return null
}

function fromKnownVerb(text: string, base: string, object: string): string | null {
  const options = /^(?:figure|work|sort)$/.test(base) ? eitherOf.exec(object) : null
  if (options !== null) return `Which should we choose: ${options[1] ?? ''} or ${options[2] ?? ''}`
  const [, act, added] =
    /^\S+ and (add|implement|build|create|write|choose|pick|select|decide on) (.+)$/i.exec(text) ?? []
  if (act !== undefined && added !== undefined && seekingFirst.test(base))
    return /^(?:choose|pick|select|decide on)$/i.test(act)
      ? `Which ${added.replace(/^(?:an?|the) (?:best |right )?/i, '')} should we choose`
      : `How can we ${act} ${added}`
  const bought = base === 'sort' ? /^an? (.+)$/i.exec(object)?.[1] : undefined
  if (bought !== undefined) return `Which ${bought} should we choose`
  if ((/^\p{L}+ or \p{Ll}+ \S/u.test(text) && !seeking.test(base)) || /, or at least \p{Ll}/u.test(text))
    return `Should we ${lowerVerb(text)}`
  const known = fromObject(base, object) ?? fromLooking(text, base)
  if (known !== null) return known
  const sorted = /^(?:figure|work)$/.test(base) ? toNounPhrase(object) : null
  if (sorted !== null && choosable.test(sorted) && !/['’]s /.test(sorted)) return fromDefining(object)
  const improved = fromImproved(object)
  if (improved !== null && base !== 'find') return improved
  if (/^(?:more )?ab\w+ /i.test(object) && base === 'find') return null
  if (/^find out (?!an? way\b)/i.test(text)) return fromDefining(object)
  if (base === 'find') return fromFinding(object)
  if (base === 'brainstorm' && isMany(object) && !/[:;]|, /.test(object))
    return `Which ${lowerFirst(object)} are possible, and what are their pros and cons`
  if (
    /^(?:talk|interview|ask|speak)$/.test(base) ||
    (base === 'survey' && /\b(?:users|people|customers|members|team)\b/i.test(object))
  )
    return fromAsking(object)
  if (
    /^(?:verify|confirm|check|ensure|validate)$/.test(base) &&
    /^(?:that there (?:is|are) )?no /i.test(object)
  )
    return `Is it certain that there is ${lowerFirst(object.replace(/^that there (?:is|are) /i, ''))}`
  if (/^(?:prove|verify|confirm|validate|check|ensure|demonstrate|test)$/.test(base))
    return fromProof(object, base)
  const tried = fromTrying(base, object)
  if (tried !== null) return tried
  const about = fromTopical(base, object)
  if (about !== null || topical.test(base)) return about
  if (/^(?:define|specify|determine)$/.test(base) && /^(?:\S+ ){1,5}or \S/.test(object))
    return `Should we ${lowerVerb(text)}`
  if (/^(?:define|specify|plan|draft|sketch)$/.test(base)) return fromSpecified(base, object)
  if (/^(?:determine|identify)$/.test(base)) return fromListing(base, object) ?? fromDefining(object)
  if (trying.test(base)) return null
  return fromDeed(text, base)
}

/** "volume replication or go to s3": two ways, the second of which may be a deed. */
const eitherOf =
  /^((?!(?:how|what|which|if|whether|to|why|where|when)\b)[^,;:]{3,60}?),? or (?!not\b|at least\b)([^,;:]{2,60})$/i
const seekingFirst = /^(?:research|investigate|explore|evaluate|study|find|assess)$/
const seeking = /^(?:check|find|investigate|research|explore|look|see|test|try|compare|evaluate|figure)$/
const trying = /^(?:pilot|prototype|poc|spike|try|mock|simulate|demo|experiment|play|sample)$/
/** "six nurses about paper forms": what they say about it. */
function fromAsking(object: string): string {
  const words = object.replace(/^(?:to|with|for) /i, '')
  const [, who, topic] = /^(.{2,60}?) (?:about|on|regarding) (.{2,})$/i.exec(words) ?? []
  if (who === undefined || topic === undefined || /:/.test(topic)) {
    const [people = words] = words.split(/:|\s[-–—]\s| to (?=\p{L})/u, 1)
    return `What do we hear from ${people.trim()}, and what should we change as a result`
  }
  return `What do ${lowerFirst(who)} tell us about ${topic}`
}
