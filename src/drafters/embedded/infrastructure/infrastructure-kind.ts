// What kind of infrastructure work a line is: the order that it gives or stands for, and the pattern that fits it.
import type { Line } from '../grammar/line.ts'
import { readLine } from '../grammar/read-line.ts'
import type { InfrastructurePattern } from '../patterns/infrastructure-pattern.ts'
import { infrastructurePatterns } from '../patterns/infrastructure-patterns.ts'
import { generalInfrastructure, newPart, presentState } from '../patterns/infrastructure-upkeep.ts'
import { selectKind } from '../technical/technical-kind.ts'
import { findOrder, type Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { findTold } from './infrastructure-clause.ts'

/** The order of the line; null where it only names the check that belongs to a step between two versions. */
export function findWorkOrder(line: Line): Order | null {
  const found = findOrder(line)
  const first = found?.isLater === false && demanded.test(found.clause) ? null : found
  const isNoun =
    first?.isLater === false &&
    ((/^(?:backup|label|water|power|mail|phone|support)$/.test(first.base) &&
      findTold(line.main, true) !== null) ||
      (/^(?:push|render|scan|send|queue|print|store|search|test)$/.test(first.base) &&
        findTold(line.main, false) !== null))
  const order =
    isNoun || (first?.isLater === false && compound.test(first.clause))
      ? findOrder({ ...line, main: `the ${line.main}`, verb: null })
      : first
  const isCheck = order?.isLater === true && /^(?:test|re-?test|check|verify)$/.test(order.base)
  return isCheck && bareStep.test(line.core.slice(0, 120)) ? null : order
}

/** What opens with a verb and is a thing: "test bench", "update window". */
const compound =
  /^(?:render farm\b|push gateway\b|(?:test|build|search|update) (?:bench|phones?|devices?|videos?|window|lab|rig|rack|index|servers?|agents?|and (?![a-zß-ɏ]+ (?:the|an?|all|our) )[a-zß-ɏ]+ (?:share|are|is|run|use)\b)|test build every)/i

/** "target 3 should be raised": what stands before the demand is its subject, whatever verb its first word may be. */
const demanded = /^(?:(?!(?:that|which|so|if|when|where|because|and)\b)\S+ ){2,6}should be /i

/** The pattern of the work, the general ones where nothing tells more. */
export function toPattern(line: Line, order: Order | null): InfrastructurePattern {
  const found = toKind(line, order)
  if (found.id !== 'accounts' && isUpgrade(line, order)) return upgrade
  if (
    found.id !== 'procedures' &&
    /^(?:document|describe) (?!(?:stores?|databases?|uploads?|management)(?:$| (?:for|on|in|with|to)\b))/i.test(
      line.main,
    )
  )
    return documents
  if (
    order === null &&
    setUps.test(found.id) &&
    isStatement(line.main) &&
    complains.test(line.core) &&
    !demands.test(line.main) &&
    !/\b(?:no|without|missing)\b/i.test(line.core)
  )
    return presentState
  if (
    order !== null &&
    !order.isLater &&
    /^(?:extend|enhance|rework|revise)$/.test(order.base) &&
    setUps.test(found.id)
  )
    return generalInfrastructure
  if (found.id === 'general' && order?.isLater === false && scriptFile.test(order.clause)) return script
  return found.id === 'general' || isNowhere(found.id, order) ? toGeneral(line, order) : found
}

/** "A box with no siren": what is there, and what it lacks. */
export const withNo = /^((?!no )[^,;:()]{3,60}?) with(?:out any| no) ([^,;:()]{3,60})$/i

/** The kind that the cues tell; where they tell none, what stands after a colon may. */
function toKind(line: Line, order: Order | null): InfrastructurePattern {
  const found = selectKind(line, order, infrastructurePatterns, generalInfrastructure, true)
  const lacked = order === null ? withNo.exec(line.core.slice(0, 160))?.[2] : undefined
  const tail = /^[^:]{2,60}: ([^:]{3,80})$/.exec(line.core.slice(0, 160))?.[1]
  if (lacked === undefined && (found.id !== 'general' || tail === undefined)) return found
  const rest = readLine(lacked === undefined ? (tail ?? '') : `Add ${lacked}`, 'en')
  return selectKind(rest, findWorkOrder(rest), infrastructurePatterns, generalInfrastructure, true)
}

/** Patterns that describe something new: no complaint about what is there and no order to extend it has their form. */
const setUps =
  /^(?:backup|restore-test|containers|deployment|store-submission|operations-documents|pipeline|build|connection|environment|hosting|release|scheduled-jobs|domain-and-network|script|procedures)$/

/** True for a migration that does not say from where or to where. */
function isNowhere(id: string, order: Order | null): boolean {
  return (
    id === 'migration' &&
    order?.base === 'migrate' &&
    !/\b(?:to|from|off|onto|into|over|away|with)\b/i.test(order.clause)
  )
}

/** Words of a statement that is a complaint, and no description of how things are to be. */
export const complains =
  /\b(?:gaps?|expensive|miss(?:es)?|lacks?|unless|outdated|still|only|no|not|never|nowhere|neither|nobody|single|without|missing|bug|fails?|dies|falls asleep|goes to sleep|crash(?:es|ed)|stood still|stands still|broken|hangs?|slow\w*|too|by hand|manual\w*|triggers|friction|shared|all|expired|(?:is|are) (?:public|exposed|unpatched))\b|n['’]t\b/i

/** Words of how things are to be, whatever is complained of besides. */
const demands = /\b(?:should|must|(?:needs?|has|have) to) /i

/** Where no cue tells the kind, the form does: something new, a state, or a change of what is there. */
function toGeneral(line: Line, order: Order | null): InfrastructurePattern {
  if (order === null || order.isLater) {
    if (isStatement(line.main))
      return complains.test(line.core) && !demands.test(line.main) ? presentState : generalInfrastructure
    return order === null && line.question === null ? newPart : generalInfrastructure
  }
  const isNew =
    /^(?:add|introduce|create|provide|implement|build|write|develop|install|set|configure|enable|activate|finish)$/
  return isNew.test(order.base) && !/^\S*files?\b/i.test(order.rest) ? newPart : generalInfrastructure
}

/** A script that is named by its file. */
const scriptFile = /^(?:create|write|add|extend) (?:\S+ \S+ (?:to|in) )?\S+\.(?:sh|ps1|py|bat)\x60?(?= |$)/i

const upgrade = infrastructurePatterns.find(({ id }) => id === 'upgrade') ?? generalInfrastructure
const script = infrastructurePatterns.find(({ id }) => id === 'script') ?? generalInfrastructure
const documents =
  infrastructurePatterns.find(({ id }) => id === 'operations-documents') ?? generalInfrastructure

/** "Guava 27 to 33". */
export const bareStep = /^(?:[^\d:,;(]{2,50}?|[A-Za-z]+\d) \(?v?\d[\w.-]* (?:to|->|→|=>) v?\d/
/** "from Spring Boot 3.5 to Spring Boot 4": both versions after a name. */
export const namedStep =
  /\bfrom (?:[\w.-]{1,30} ){1,3}v?\d+(?:\.\d+)* to (?:[\w.-]{1,30} ){1,3}v?\d+(?:\.\d+)*(?=[\s,.;)]|$)/i

/** "(Kelp to Moss)". */
export const steps = /^([^,;:]{2,30}) to ([^,;:]{2,30})$/i

const toLatest =
  /^(?:upgrade|update|migrate|move|switch|bump|go) (?:\S+ ){0,4}to (?:the )?(?:latest|newest) (?!way\b)/

/** True for a step between two versions, which is no step between two amounts. */
function isUpgrade(line: Line, order: Order | null): boolean {
  return (
    (line.versions?.from != null ||
      (/\b(?:eol|end of (?:life|support)|out of support)\b/.test(line.lower) &&
        !/^move .* from .* to [^\d]*$/i.test(order?.clause ?? '')) ||
      namedStep.test(line.core.slice(0, 600)) ||
      toLatest.test(line.lower) ||
      (order === null && bareStep.test(line.core.slice(0, 120)))) &&
    !/\b(?:limits?|keys?|replicas|nodes|instances|workers|timeouts?|size|[gmk]b|percent|minutes|hours|days|seconds|cores?|ports?|\d+ ?(?:h|am|pm|o['’]clock))\b/.test(
      line.lower,
    )
  )
}

/** False where the cues of a kind name the work better than what the line tells. */
export function isTellable({ lower }: Line, id: string): boolean {
  return !trusted.test(id) || toldTerm.test(lower)
}

/** Kinds that a told line names by words of their own. */
const trusted = /^(?:certificates|restore-test|load-test)$/
/** Where the line asks who does it, or tells when it ends or how it shows. */
const toldTerm = /^who |\bnot secure\b|^[^,;:.]{3,60} (?:ends|runs out) (?:in|on|by|next|before) [^,;.]+$/
