// Titles of infrastructure work: an order in the line's own words, with what it is about.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import type { InfrastructurePattern } from '../patterns/infrastructure-pattern.ts'
import { toStanding } from '../technical/bare-title.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { lowerOpening, toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toTechnicalTitle } from '../technical/technical-title.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { fitTitle } from '../title.ts'
import { findTold } from './infrastructure-clause.ts'
import { bareStep, complains, steps, withNo } from './infrastructure-kind.ts'
import { withoutWay } from './order-end.ts'

/** An order that names what is done and to what; the statement itself where no order can be told. */
export function toInfrastructureTitle(
  line: Line,
  order: Order | null,
  pattern: InfrastructurePattern,
): string {
  if (order === null && going.test(line.main))
    return fitTitle(complains.test(line.core) ? line.main : `Make ${lowerOpening(line.main)}`)
  const [, where = '', lacked = ''] = (order === null && withNo.exec(line.core)) || []
  if (isThing(where) && isThing(lacked)) return fitTitle(`Add ${lacked} to ${toPlainDefinite(where)}`)
  const isLacking = /^(?:there (?:is|are) )?no /.test(line.lower)
  const asTold = toTechnicalTitle({
    saysWhy: true,
    line,
    order,
    verb: pattern.verb,
    takesSubject: pattern.id === 'certificates',
    isBuilt: !namesOldOrAct.test(pattern.id),
  })
  if (order === null && asTold.startsWith('Fix: ')) return fitTitle(toStanding(asTold.slice(5)))
  const title = isLacking ? asTold.replace(/(,| and| or) no (?=\p{L})/gu, '$1 ') : asTold
  if (/^Set up (?:after|before) /.test(title))
    return fitTitle((line.sentences[0] ?? line.core).replace(/[\s.!]+$/, ''))
  const said = title.replace(/^Resolve (?=\S)/, '')
  const isWrong = pattern.id === 'present-state' || (order === null && state.test(title))
  const isTold = isStatement(said) || (said !== title && pattern.id === 'present-state' && !isLacking)
  if (isWrong && !title.startsWith('Make ') && isTold) return fitTitle(toStanding(said))
  if (said !== title && isLacking) return fitTitle(`Set up ${said}`)
  if (order === null && pattern.id === 'upgrade' && !title.startsWith('Upgrade') && bareStep.test(title))
    return fitTitle(`Upgrade ${lowerOpening(title).replace(/ (v?\d\S*) (?:to|→|->|=>) /, ' from $1 to ')}`)
  const ended = order === null && pattern.id === 'upgrade' ? ending.exec(title)?.[1] : undefined
  if (ended !== undefined) return fitTitle(`Upgrade ${lowerOpening(ended)}`)
  const bare = toNounPhrase(title)
  const isFresh = pattern.id === 'certificates' && fresh.test(line.lower)
  const verb = isFresh ? 'Set up' : pattern.verb
  const isBare =
    order === null &&
    /^(?:Set up|Write|Arrange|Add|Update)$/.test(verb) &&
    !complains.test(title) &&
    !fault.test(title) &&
    bare !== null &&
    title.startsWith(bare) &&
    !isStatement(title.split(/ (?:that|which) /, 1)[0] ?? title) &&
    toOrder(lowerFirst(title)) === null &&
    !/^(?:[a-zß-ɏ]+ing|set|fix|check|before|after|when|if|for|on|in) |[?:→]| or /i.test(title) &&
    !isPlainVerb(title.split(/[ /]/, 1)[0] ?? '')
  const [, from = '', to = ''] = steps.exec(line.remarks[0] ?? '') ?? []
  if (from !== '' && /^(?:Migrate|Move|Switch) (?!.* to )/.test(title))
    return fitTitle(`${title.replace(/ \(.*$/, '')} from ${from} to ${to}`)
  const told = withoutReason(title)
  return withTopic(isBare ? fitTitle(`${verb} ${lowerOpening(told)}`) : fitTitle(withoutWay(told)), line)
    .replace(/^Have (?=an? )/, 'Set up ')
    .replace(/ \(The (?=\S)/, ' (the ')
    .replace(/^(?:Make|Have) (.+?) able to (?=\p{L})/u, 'Let $1 ')
    .replace(/,? (?=[;,] )/g, '')
    .replace(/, the [\p{L} ]{3,25} (?:said|says|wrote)\b.*$/u, '')
    .replace(/\byour (?=\p{Ll})/u, 'the ')
    .replace(
      /^Set up (.+) \((Alerting|Monitoring|Logging)\)$/,
      (_, what: string, topic: string) => `Set up ${topic.toLowerCase()}: ${what}`,
    )
    .replace(/^Add support (?=\p{Lu})/u, 'Add support for ')
    .replace(/, (prevent|avoid|ensure)s (?=\S)/, ' to $1 ')
    .replace(/^Set up (?:the |an )?ability to (?=\S)/, 'Make it possible to ')
    .replace(/^Setup (?!scripts?\b|guides?\b|pages?\b|of\b)/, 'Set up ')
    .replace(/^Set up (?=(?:\w+ )?(?:usage|consumption|utili[sz]ation)\b)/, 'Monitor ')
    .replace(/^Set up (?=(?:alarm|alert) (?:if|when|on|for|that)\b)/, 'Set up an ')
    .replace(/^(Set up .{3,50}?)(?<! and) set-?up(?= and |,|$)/, '$1')
}

/**
 * False where a verb that the line does not hold would stand before what names no thing ("Set up the feed went"), so that
 * the line's own words are the better title.
 */
export function isSafeTitle(title: string, line: Line): boolean {
  const [, verb = '', rest = ''] =
    /^(Set up|Add|Get|Put in place|Write|Carry out|Arrange|Make|Let|Keep|Have|Stop) (.+)$/.exec(title) ?? []
  if (
    verb === '' ||
    new RegExp(`(?:^|[,;:.–-] |and |please )${verb.toLowerCase().replace('set up', 'set ?-?up')} `).test(
      line.lower,
    )
  )
    return true
  if (/^(?:Make|Let|Keep|Have|Stop)$/.test(verb))
    return (
      rest.startsWith('it possible to ') ||
      (!noSubject.test(rest) && !/^(?:\S+ ){1,3}?(?:is|are|was|were|has|have|shows) /.test(rest))
    )
  return rest.split(': ').every((part) => {
    const [head = ''] = part.split(
      /,? (?:so|that|which|who|when|if|where|while|to|whenever|including) |, | \(/,
      1,
    )
    return isThing(head) && findTold(part, /^\p{Ll}/u.test(line.raw)) === null
  })
}

/** Without what stands behind a comma and only tells how things are: "the tills freeze while somebody pays". */
function withoutReason(title: string): string {
  for (const { index } of title.matchAll(/, /g)) {
    const tail = title.slice(index + 2)
    const isTold = isStatement(tail) || findTold(tail, true) !== null
    if (index >= 12 && isTold && !tail.includes(', ') && !joins.test(tail) && !wishes.test(tail))
      return title.slice(0, index)
  }
  return title
}

/** What belongs to the words before it. */
const joins = /^(?:and|or|but|which|who|that|where|when|if|so|to|with|prevents|avoids|ensures)\b/i
/** How things are to be. */
const wishes = /\b(?:should|must|needs?|ha(?:s|ve) to)\b|: /i

/** What nobody sets up. */
const fault = /\b(?:(?:power|line) cut|outage|dead spots?|attack|due|on the same)\b/i

/** What no order is about. */
const noSubject =
  /^(?:i|if|it|they|we|he|she|you|would|what|when|who|why|how|is|are|was|love|does|do|not|no|there|never|nobody|since|because)\b/i

/** What stands after a colon, or before it, where the title holds nothing of it: "Set up alerts: pump pressure". */
function withTopic(title: string, line: Line): string {
  const [sentence = ''] = line.sentences
  const [, before = '', after = ''] =
    /^([^:]{2,60}): ([^:]{3,60})$/.exec(sentence.replace(/[\s.!]+$/, '')) ?? []
  if (after === '' || title.length > 60 || /[:)]/.test(title) || /[?]/.test(after)) return title
  const said = title.toLowerCase()
  if (said.endsWith(before.toLowerCase()) && !isStatement(after) && toOrder(after) === null)
    return `${title}: ${after}`
  const isApart =
    said.endsWith(after.toLowerCase()) &&
    before.length <= 30 &&
    !said.includes(before.toLowerCase()) &&
    !kindOfWork.test(before)
  if (isApart && /^[a-z][\w.-]*$/.test(before)) return `${title} for ${before}`
  return isApart ? `${title} (${before})` : title
}

const kindOfWork =
  /^(?:(?:nice to have|must have|infra\w*|ops|devops|ci|cd|deploy\w*|security|feature|task|chore|fix|todo|idea|note|optional\w*|low|high|medium|phase|step|p?\d|future|later|maybe|also|other|docs?|improvements?)\b.*)$/i

/** "Dumps of the register go to the second site": how it is to be, though "go" may be an order elsewhere. */
const going =
  /^(?!.* (?:should|must|that|which|nobody) )(?:\p{L}+ ){0,3}?\p{L}+(?<!s)s(?: (?:of|for|from) [^,;:()]{3,50}?)? go (?:in)?to \S/u

/** What is no longer supported, and so upgraded. */
const ending = /^([^,;:]{3,60}?) (?:is|are|goes|reaches) (?:eol|end of (?:life|support)|out of support)\b/i

/** A statement that says itself what is wrong. */
const state = /\b(?:gap|over-?provisioned|too|missing|outdated|broken)\b/i

/** Words of protection that is to come, not to be renewed. */
const fresh = /\b(?:let'?s ?encrypt|acme|wildcard|https|ssl|mtls|dnssec|provisioning)\b/

/** Patterns whose bare noun phrase names what exists already, or the act itself. */
const namesOldOrAct =
  /^(?:secrets|certificates|hardening|cost|switch-off|removal|upgrade|migration|operations-documents|procedures|repair|review|tool-switch|one-time-run|package-updates|figure|rules|accounts)$/
