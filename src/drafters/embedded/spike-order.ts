// The question of an order such as "compare X and Y", "find a way to X" or "talk to nurses about X".
import { isPlural, lowerFirst, toNounPhrase } from './grammar/noun-phrase.ts'
import { isPersonWord } from './grammar/roles.ts'
import { fromGerund, isVerb } from './grammar/verbs.ts'
import { fromClause, invert, stripSeek } from './spike-question.ts'
import { isMany, withDefinite } from './spike-topic.ts'

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
    /^(?:(?:with|together with|explicitly|now|finally|first|again|for)(?: \S+){0,3}? )(whether .+)$/i.exec(
      rest,
    )?.[1]
  const decided = apart === undefined ? null : fromClause(apart)
  if (decided !== null) return decided
  const seen =
    /\bto (?:see|find out|learn|know|understand|check|determine|decide) ((?:if|whether|how|what|which|who|where|when|why)\b(?!.*\b(?:it|they|them|this|that)\b).+)$/i.exec(
      rest,
    )?.[1]
  const reported =
    /,? and (?:then )?(?:see|check|find out|measure|report|look at|note) ((?:if|whether|how|what|which|who|where|when|why)\b[^,;]+)/i.exec(
      rest,
    )?.[1]
  const asked = seen ?? reported
  const purpose = asked === undefined ? null : fromClause(asked)
  if (purpose !== null) return purpose
  if (/^(?:with|to|against)\b/i.test(rest) && /^(?:compare|check)$/.test(base))
    return `What does it show when we ${lowerFirst(text)}`
  const chosen = fromChoice(text, base)
  if (chosen !== null) return chosen
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
  const isVersus = /\s(?:vs\.?|versus|VS\.?(?! Code\b))\s/.test(text)
  const isEither = /^(?:evaluate|assess|consider|investigate|research|test|try)$/.test(base)
  if (!/^(?:compare|choose|pick|select|decide|weigh)$/.test(base) && !isVersus && !isEither) return null
  if (/^(?:identify|define|determine|list|separate|distinguish|sort|map)$/.test(base)) return null
  const decided = /^decide (?:on |about |for )?(?!between)(.+)$/i.exec(text)?.[1]
  if (decided !== undefined && !isVersus) return null
  const object = choosing.exec(text)?.[1] ?? text.replace(/^\S+ /, '')
  if (
    /^(?:choose|pick|select)$/.test(base) &&
    !/ (?:or|vs\.?|versus|between) |^(?:between|from|among) |^[^,]{2,40}, /.test(object)
  )
    return `Which ${isPlural(toNounPhrase(object) ?? '') ? 'of the ' : ''}${object} do we choose`
  const either =
    /^([\w.+#/-]+(?: [\w.+#/-]+)?) or ([\w.+#/-]+(?: [\w.+#/-]+)?)((?: (?:for|as|in|to|on|with) .+)?)$/i.exec(
      object,
    )
  if (either !== null) return `Which do we choose${either[3] ?? ''}: ${either[1] ?? ''} or ${either[2] ?? ''}`
  if (isEither && !isVersus) return null
  const [, left, right] =
    base === 'compare'
      ? (/^(.{2,60}?) (?:to|with|against) (?!\d|the other|each other)(.{2,80})$/i.exec(object) ?? [])
      : []
  if (left !== undefined && right !== undefined)
    return `How ${isPlural(left) ? 'do' : 'does'} ${left} compare with ${right}`
  if (/^(?:benchmark|measure|profile)$/.test(base)) return null
  const pair = / with (?:\d|the other|each other|one another)/.test(object) ? null : between.exec(object)
  if (object.includes(', ') && !/^[^,]* (?:that|which|with|where|for|to) /.test(object))
    return `Which one do we choose, and on what grounds: ${object}`
  if (
    pair !== null &&
    !/^(?:with|how|what)\b/i.test(object) &&
    !isVerb((pair[2] ?? '').split(' ', 1)[0]?.toLowerCase() ?? '')
  )
    return `What speaks for ${pair[1] ?? ''} and what for ${pair[2] ?? ''}`
  return null
}

/** Where the object itself says what is asked: the best way, a hypothesis, ways to do something. */
function fromObject(base: string, object: string): string | null {
  if (
    /^(?:the )?(?:best|right|proper|ideal|optimal|\p{L}{3,}est) (?:possible )?(?:way|approach|method|place|time|moment|format|tool|size|value|number|order|position)s?\b/iu.test(
      object,
    )
  )
    return `What is the ${object.replace(/^the /i, '')}`
  const claimed = /^(?:the |our |a )?(?:hypothesis|assumption|claim|idea|theory|thesis) that (.+)$/i.exec(
    object,
  )?.[1]
  if (claimed !== undefined) return invert(claimed)
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
  const known = fromObject(base, object)
  if (known !== null) return known
  const improved = fromImproved(object)
  if (improved !== null && base !== 'find') return improved
  if (/^(?:more )?ab\w+ /i.test(object) && base === 'find') return null
  if (base === 'find') return fromFinding(object)
  if (/^(?:talk|interview|ask|speak)$/.test(base) || (base === 'survey' && hasPeople(object)))
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
  if (topical.test(base)) return fromGerundObject(object)
  if (/^(?:define|specify|determine|identify)$/.test(base)) return fromDefining(object)
  if (trying.test(base)) return null
  return fromDeed(text, base)
}

/** "try getting X to work", "assess X": whether it works, whether it is good enough. */
function fromTrying(base: string, object: string): string | null {
  if (base === 'try' && /^\p{Ll}+ing /u.test(object)) {
    const gerund = object.split(' ', 1)[0] ?? ''
    const act = fromGerund(gerund)
    if (act !== null) return `Can we ${act}${object.slice(gerund.length)}`
  }
  if (base === 'assess' && /^(?:\p{Lu}|\S*[\d/_.])/u.test(object))
    return `Does ${object.replace(/[,:;].*$/, '')} do what we need, and within which limits`
  if (/^(?:assess|gauge)$/.test(base))
    return `How ${isPlural(object.split(/ (?:of|for|in) /, 1)[0] ?? object) ? 'do' : 'does'} ${withDefinite(lowerFirst(object))} look today, and is that good enough`
  return null
}

/** An order that names what would be built or changed. */
function fromDeed(text: string, base: string): string {
  const act = lowerFirst(
    text
      .replace(/^(?:maybe|probably|perhaps|possibly) /i, '')
      .replace(/,? (?:since|because|so that|so (?:it|we|they|the)) .*$/i, '')
      .replace(/, (?:then|stop|no) .*$/i, ''),
  )
  return / or /.test(text) || deciding.test(base)
    ? `Should we ${act}, and what speaks against it`
    : `Can we ${act}, and what does a first try show`
}

/** Verbs that only name what is looked into: the kind of uncertainty gives the question. */
const topical =
  /^(?:research|investigate|explore|study|learn|understand|read|examine|consider|think|look|dig|analyse|analyze|watch|review|figure|evaluate|assess|vet|benchmark|measure|profile|quantify|settle|clarify|agree|decide|design|audit|inventory|list|map|collect|gather|document|assemble|catalogue|catalog|outline|estimate|size|scope|compare|choose|pick|select|weigh|get|work|brainstorm|survey|come|develop|propose|draft)$/
const trying = /^(?:pilot|prototype|poc|spike|try|mock|simulate|demo|experiment|play|sample)$/
const deciding =
  /^(?:use|add|drop|switch|move|replace|keep|introduce|adopt|remove|migrate|rewrite|split|merge|allow|support|offer|extend|change|convert|stop|start|go|make|let|buy|rename|limit|upgrade|cap|put|have|enforce|require|restrict|hide|show|store|charge|include|exclude|implement|rework|refactor|redesign|reduce|increase|generalize|generalise|unify|standardize|standardise|deprecate|revisit|reconsider|rethink)$/

function hasPeople(words: string): boolean {
  return words.split(' ', 6).some((word) => isPersonWord(word.toLowerCase()))
}

/** "six nurses about paper forms": what they say about it. */
function fromAsking(object: string): string {
  const words = object.replace(/^(?:to|with|for) /i, '')
  const [, who, topic] = /^(.{2,60}?) (?:about|on|regarding) (.{2,})$/i.exec(words) ?? []
  if (who === undefined || topic === undefined || /:/.test(topic)) {
    const [people = words] = words.split(/:|\s[-–—]\s| to (?=\p{L})/u, 1)
    return `What do we hear from ${people.trim()}, and what would it change in our plan`
  }
  return `What do ${lowerFirst(who)} tell us about ${topic}`
}

/** "determine the limit for uploads" gives "What is the limit for uploads". */
function fromDefining(object: string): string | null {
  const phrase = toNounPhrase(object)
  if (phrase === null) return /^the [^,:;]{5,120}$/i.test(object) ? `What is ${lowerFirst(object)}` : null
  const named = lowerFirst(object).replace(/^(?:which|what) /, '')
  return `What ${isMany(named) ? 'are' : 'is'} ${withDefinite(named)}`
}

function fromFinding(object: string): string {
  const way =
    /^(?:a|an|the|some|any) (?:(?:better|new|good|nicer|proper|cleaner|simple) )?(?:way|means|method) (?:to|of) (.+)$/i.exec(
      object,
    )?.[1]
  if (way !== undefined)
    return /ing\b/.test(way.split(' ', 1)[0] ?? '') ? `Which way of ${way} is there` : `How can we ${way}`
  const cause = /^the (?:root )?(?:cause|reason) (?:of|for|behind) (.+)$/i.exec(object)?.[1]
  if (cause !== undefined) return `What is the cause of ${cause}`
  if (isPlural(toNounPhrase(object) ?? ''))
    return `Are there ${object.replace(/^the /i, '')}, and on what terms`
  return `Is there ${object.replace(/^the /i, 'a ')}, and on what terms`
}

function fromProof(object: string, base: string): string | null {
  const searched = /^for (.{3,})$/i.exec(object)?.[1]
  if (searched !== undefined && isPlural(toNounPhrase(searched) ?? ''))
    return `Are there ${searched.replace(/^the /i, '')}`
  const several = /^(?:the )?(?:different|alternative|various|other) .{3,}$/i.test(object)
  if (base === 'test' && several && isPlural(toNounPhrase(object) ?? ''))
    return `Which of the ${object.replace(/^the /i, '')} does best in a trial`
  const clause = object.replace(/^that /i, '')
  const inverted = invert(clause)
  if (/^that /i.test(object) || !inverted.startsWith('Is it the case that')) return inverted
  if (/^the (?:exact|actual|current|right|correct|real|precise|maximum|minimum) /i.test(object))
    return fromDefining(object)
  if (base === 'test' || base === 'check' || base === 'demonstrate') return null
  const feasible = /^(?:the )?(?:technical )?(?:feasibility|viability) of (.+)$/i.exec(object)?.[1]
  if (feasible !== undefined) return `Can ${lowerFirst(feasible)} be done, and at what effort`
  return `${isPlural(toNounPhrase(clause) ?? clause) ? 'Do' : 'Does'} ${withDefinite(lowerFirst(clause))} hold up in a trial, and where not`
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
  const base = fromGerund(gerund)
  return base === null
    ? `Is ${object} worth it, and what speaks against it`
    : `Should we ${base} ${rest}, and what speaks against it`
}
