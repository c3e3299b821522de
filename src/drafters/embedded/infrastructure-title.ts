// Titles of infrastructure work: an order in the line's own words, with what it is about.
import type { Line } from './grammar/line.ts'
import { lowerFirst, toNounPhrase } from './grammar/noun-phrase.ts'
import { complains } from './infrastructure-kind.ts'
import type { InfrastructurePattern } from './patterns/infrastructure-pattern.ts'
import { type Order, toOrder } from './technical-order.ts'
import { lowerOpening } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'
import { toTechnicalTitle } from './technical-title.ts'
import { isPlainVerb } from './technical-verbs.ts'
import { fitTitle } from './title.ts'

/** An order that names what is done and to what; the statement itself where no order can be told. */
export function toInfrastructureTitle(
  line: Line,
  order: Order | null,
  pattern: InfrastructurePattern,
): string {
  const title = toTechnicalTitle({
    line,
    order,
    verb: pattern.verb,
    takesSubject: pattern.id === 'certificates',
    isBuilt: !namesOldOrAct.test(pattern.id),
  })
  if (pattern.id === 'present-state' && !/^(?:Fix|Resolve)\b/.test(title) && isStatement(title))
    return fitTitle(`Fix: ${lowerFirst(title)}`)
  const bare = toNounPhrase(title)
  const isBare =
    order === null &&
    /^(?:Set up|Write|Arrange|Add)$/.test(pattern.verb) &&
    !complains.test(title) &&
    bare !== null &&
    title.startsWith(bare) &&
    !isStatement(title) &&
    toOrder(lowerFirst(title)) === null &&
    !/^(?:\p{L}+ing|set|fix|check|before|after|when|if|for|on|in) |[?:→]| or /iu.test(title) &&
    !isPlainVerb(title.split(/[ /]/, 1)[0] ?? '')
  return withTopic(isBare ? fitTitle(`${pattern.verb} ${lowerOpening(title)}`) : title, line)
    .replace(/^Setup (?!scripts?\b|guides?\b|pages?\b|of\b)/, 'Set up ')
    .replace(/^Set up (?=(?:\w+ )?(?:usage|consumption|utili[sz]ation)\b)/, 'Monitor ')
    .replace(/^(Set up .{3,50}?)(?<! and) set-?up(?= and |,|$)/, '$1')
}

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
  return isApart ? `${title} (${before})` : title
}

const kindOfWork =
  /^(?:(?:nice to have|must have|infra\w*|ops|devops|ci|cd|deploy\w*|security|feature|task|chore|fix|todo|idea|note|optional\w*|low|high|medium|phase|step|p?\d|future|later|maybe|also|other|docs?|improvements?|production|bonus|stretch)\b.*)$/i

/** Patterns whose bare noun phrase names what exists already, or the act itself. */
const namesOldOrAct =
  /^(?:secrets|certificates|hardening|cost|switch-off|removal|upgrade|migration|operations-documents|repair|review|tool-switch|one-time-run|package-updates|figure|rules|accounts)$/
