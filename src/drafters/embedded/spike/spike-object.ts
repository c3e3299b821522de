// The question of what is defined, found or proven, and the words in which a pattern asks about a topic.

import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { isVerb } from '../grammar/verbs.ts'
import { fillTemplate, type Slots } from '../patterns/pattern.ts'
import { generalSpike } from '../patterns/spike-discovery.ts'
import type { SpikePattern } from '../patterns/spike-pattern.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { fromListing, toBase } from './spike-deed.ts'
import { invert } from './spike-question.ts'
import { carried } from './spike-title.ts'
import { choosable, determiner, withDefinite } from './spike-topic.ts'

/** "define the mooring plan before the season" asks what it should look like, "define seat classes" which. */
export function fromSpecified(base: string, object: string): string | null {
  const bare = object.replace(/(?<=\S \S.*) (?:before|so that|so) .*$/i, '')
  const phrase = toNounPhrase(bare)
  if (phrase !== null && choosable.test(phrase)) return fromDefining(bare)
  if (/[:;]|, (?!.* and )/.test(bare)) return fromListing(base, bare) ?? fromDefining(object)
  return (
    (/ and /.test(bare) ? null : fromListing(base, bare)) ??
    `What should ${withDefinite(lowerFirst(bare))} look like`
  )
}

/** "determine the limit for uploads" gives "What is the limit for uploads". */
export function fromDefining(object: string): string | null {
  const phrase = toNounPhrase(object)
  if (phrase === null) return /^the [^,:;]{5,120}$/i.test(object) ? `What is ${lowerFirst(object)}` : null
  const named = lowerFirst(object).replace(/^(?:which|what) /, '')
  if (choosable.test(phrase) && !/^(?:the|our|a|an) .* (?:of|for|in) /i.test(named))
    return `Which ${named.replace(/^(?:the|our|an?) (?:best |right )?/i, '')} should we choose`
  return `What ${isMany(named) ? 'are' : 'is'} ${withDefinite(named)}`
}

/** "find a rope to moor with": which of its kind we can use. */
export function fromFinding(object: string): string {
  const way =
    /^(?:out )?(?:a|an|the|some|any) (?:(?:better|new|good|nicer|proper|cleaner|simple) )?(?:way|means|method) (?:to|of) (.+)$/i.exec(
      object,
    )?.[1]
  if (way !== undefined) {
    const [first = ''] = way.split(' ', 1)
    const base = toBase(first)
    return base === null ? `How can we ${way}` : `How can we ${base}${way.slice(first.length)}`
  }
  if (/^the (?:root )?(?:cause|reason) (?:of|for|behind) /i.test(object)) return `What is ${object}`
  if (/^(?:out )?the differences /i.test(object)) return `What are ${object.replace(/^out /i, '')}`
  const bare = object.replace(
    /^(?:(?:an?|the|some|any) )?(?:(?:better|best|right|good|suitable|proper|appropriate|fitting|nice) )?/i,
    '',
  )
  const [, head, relative] = /^(\S+(?: \S+){0,3}?) (?:that|which) (.+)$/.exec(bare) ?? []
  if (head !== undefined && relative !== undefined && !isMany(head))
    return `Which ${lowerFirst(head)} ${relative}`
  const [, means, aim] = /^((?:\S+ ){0,7}?\S+) to (?!the |our |a )(\p{Ll}+ .+)$/u.exec(bare) ?? []
  if (means !== undefined && aim !== undefined && isVerb(aim.split(' ', 1)[0] ?? ''))
    return `Which ${lowerFirst(means)} can we use to ${aim}`
  return `Which ${lowerFirst(bare)} ${isMany(bare) ? 'fit' : 'fits'} our needs`
}

/** "verify that the locks hold": whether they do. */
export function fromProof(object: string, base: string): string | null {
  const searched = /^for (.{3,})$/i.exec(object)?.[1]
  if (searched !== undefined && isPlural(toNounPhrase(searched) ?? ''))
    return `Are there ${searched.replace(/^the /i, '')}`
  const clause = object.replace(/^that /i, '')
  const denied = /^(?:there (?:is|are) )?no (.{3,})$/i.exec(clause)?.[1]
  if (denied !== undefined) return `${isMany(denied) ? 'Are' : 'Is'} there any ${denied}`
  if (/^the (?:exact|actual|current|correct) [^,;:]+$/i.test(clause)) return `What is ${clause}`
  const feasible =
    /^(?:the )?(?:technical )?(?:feasibility|viability) of (.+?)(?: by [a-zß-ɏ]+ing .*)?$/i.exec(clause)?.[1]
  if (feasible !== undefined) return `${isMany(feasible) ? 'Are' : 'Is'} ${withDefinite(feasible)} feasible`
  const inverted = invert(clause)
  if (/^that /i.test(object) || !inverted.startsWith('Is it true that')) return inverted
  if (base === 'test' && toNounPhrase(clause) !== null && !/[:;]|, /.test(clause))
    return `What does a test of ${withDefinite(clause)} show, and is that good enough`
  if (base === 'test' || base === 'check' || base === 'demonstrate') return null
  if (/ (?:with|against|by|using) /.test(object) && !/[:;]|, /.test(object))
    return `What do we find when we ${base} ${object}`
  const proven = clause.replace(/ (?:before|so that|so) .*$/i, '')
  const head = proven.split(/ (?:of|for|in|on|with|to|by|between|across) /, 1)[0] ?? proven
  if (
    /(?:compatib|avail|stab)ility$|\b(?:support|parity|consistency|correctness|completeness|isolation)$/i.test(
      head,
    ) &&
    !isMany(proven)
  )
    return `Is ${withDefinite(proven)} ensured`
  return `${isPlural(toNounPhrase(proven) ?? proven) || isMany(proven) ? 'Do' : 'Does'} ${withDefinite(proven)} work in practice`
}

/** The slots of {@link SpikePattern.ask} for a topic. */
function toTopicSlots(topic: string): Slots {
  const many = isMany(topic)
  const named = withDefinite(topic)
  const hasArticle = determiner.test(topic)
  const bare = topic
    .replace(/^(?:the|a|an|our|all|these|those|any|some) /i, '')
    .replace(/^(?:the )?(?:best|right|good|suitable) /i, '')
    .replace(/ to (?:consider|use|choose|try)(?= (?:for|in|on|with|as) |$)/i, '')
  const costing = toCosting(topic)
  return {
    topic: withDefinite(topic.replace(/^(?:the )?fate of /i, '')),
    isTopic: `${many ? 'are' : 'is'} ${named}`,
    worth: /\b(?:path|plan|strategy|route)$/i.test(
      bare.split(/ (?:of|for|in|on|to|with|from|as) /, 1)[0] ?? '',
    )
      ? `Which ${bare} should we choose`
      : `${many ? 'Are' : 'Is'} ${named} worth it`,
    whichDo:
      many && (!hasArticle || /^some /i.test(topic)) && !/ and |, /.test(topic)
        ? `Which ${bare} do`
        : `${many ? 'Do' : 'Does'} ${named} do`,
    which: many
      ? /^\d|^(?:two|three|four|five)\b|\b(?:options|alternatives|candidates)\b/.test(bare) || hasArticle
        ? `Which of the ${bare}`
        : `Which ${bare}`
      : `Which ${bare}`,
    what: many
      ? hasArticle
        ? `What are ${named}`
        : `Which ${bare} are there`
      : `What do we find in ${named}`,
    costs: `${isMany(costing) ? 'do' : 'does'} ${withDefinite(costing)} cost`,
    howDo: `How ${many ? 'do' : 'does'} ${named}`,
    bare,
    them: many ? 'them' : 'it',
    decide: choosable.test(bare.split(/ (?:of|for|in|on|to|with) /, 1)[0] ?? bare)
      ? `Which ${bare} should we choose`
      : designed.test(bare)
        ? `What should ${named} look like`
        : `How should we handle ${named}`,
  }
}

/** "the architecture for the feed": what is decided by drawing it up. */
const designed =
  /^(?:[a-zß-ɏ/-]+ ){0,3}?(?:architecture|structure|schema|layout|hierarchy|taxonomy|split|process|workflow|plan|concept)(?=$| (?:for|of|between|in|with|to) )/i

/** What costs something: "two SMS vendors" for "the cost of two SMS vendors". */
function toCosting(topic: string): string {
  return (
    /^(?:the )?(?:real |total |running |monthly |yearly )?(?:costs?|price|prices|pricing)(?: (?:models?|plans?|structure))? (?:of|for) (.+)$/i.exec(
      topic,
    )?.[1] ??
    /^(.{2,60}?) (?:costs?|pricing|prices?|fees?)$/i.exec(topic)?.[1] ??
    topic
  )
}

/** The question of the pattern and what the line asks besides; the latter alone where no kind of question is known. */
export function toTopicQuestions(
  topic: string | null,
  opening: string,
  pattern: SpikePattern,
  further: readonly string[],
): string[] {
  if (further.length > 0 && (topic === null || pattern === generalSpike)) return further.slice(0, 3)
  const [one, other, ...more] = (topic ?? '').split(/ (?:versus|vs\.?) /)
  if (
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    !/\b(?:issue|problem|bug)s?\b/.test(`${one} ${other}`)
  )
    return [`What are the pros and cons of ${one} and ${other}?`, ...further].slice(0, 3)
  const whole = lowerOpening(opening.replace(/\?+$/, ''))
  const own =
    topic === null
      ? `What do we ${toOrder(opening) === null ? 'need to know before we decide on this:' : 'learn when we'} ${whole}?`
      : carried.test(topic) && pattern.verb === 'Investigate'
        ? `What does ${topic} show?`
        : (toAsk(pattern, topic) ?? '')
  return [own, ...further].slice(0, 3)
}

/** The question of the pattern about `topic`. */
export function toAsk(pattern: SpikePattern, topic: string | null): string | null {
  return topic === null ? null : fillTemplate(pattern.ask, toTopicSlots(topic), {})
}
