// What a line says must be true once the work is done: its parts, its purpose, its further orders, what goes.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import type { InfrastructurePattern } from '../patterns/infrastructure-pattern.ts'
import { toSentence } from '../patterns/pattern.ts'
import { participle, toPassive } from '../technical/deed-clauses.ts'
import { isMany, toUse } from '../technical/deed-parts.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { joinParts, type Listed } from './listed-parts.ts'
import { isSureDeed, toDeedResult, toFirstDeed, withoutWay } from './order-end.ts'
import { toDemanded, toNamedCheck, toNeeded, toPurpose, toReplaced, toShown } from './stated-purpose.ts'
import { toDoes, toRest } from './stated-rest.ts'

/** What the line says must be true afterwards, as full sentences: what belongs to its main deed, and what comes besides. */
export function toStatedOutcomes(
  line: Line,
  listed: Listed | null,
  order: Order | null,
  { id, parts: told }: Pick<InfrastructurePattern, 'id' | 'parts'>,
): { readonly own: readonly string[]; readonly besides: readonly string[] } {
  const parts =
    listed === null || listed.isChoice
      ? null
      : told.replace('{parts}', joinParts(listed.parts, 'and')) || null
  const covered = parts === null && written.test(id) ? toDocumented(order, told) : parts
  const isText = (text: string | null) => text !== null
  const does = toLogged(line) ?? toDoes(order) ?? toDemanded(line)
  const own = [covered, does, toPurpose(line), toNamedCheck(line), toShown(line), toReplaced(line)].filter(
    isText,
  )
  const aim = own.length === 0 ? toAim(line, order) : null
  const result =
    own.length < 2 && does === null && order?.isLater === false && bare.test(id) ? toResult(order) : null
  return {
    own: [result, ...own, aim].filter(isText),
    besides: [
      id === 'upgrade' ? toUsable(order) : null,
      toNeeded(line, id),
      ...toOtherDeeds(line, order?.isLater === false ? order : null),
      toHeld(line),
      ...toRest(line),
    ].filter(isText),
  }
}

const written = /^(?:operations-documents|procedures)$/

/** The things that an order to document joins, as the text that covers them. */
function toDocumented(order: Order | null, told: string): string | null {
  const parts = order?.base === 'document' ? order.rest.split(/, (?:and )?| and /) : []
  return parts.length > 1 && parts.every((part) => isThing(part))
    ? told.replace('{parts}', joinParts(parts, 'and'))
    : null
}

/** What an upgrade is wanted for. */
function toUsable(order: Order | null): string | null {
  const use = toUse(order).slice(5)
  return isThing(use) ? `After the upgrade, ${use} can be used.` : null
}

/** Kinds that know nothing of the deed itself. */
const bare =
  /^(?:general|new-part|settings-file|script|environment-settings|compose|orchestration|domain-and-network)$/
/** Verbs of which it is no news that they are done. */
const making =
  /^(?:set|add|install|create|build|write|do|find|provide|implement|make|keep|have|use|run|enable|start|configure)$/

/** The deed of the line as done, where its kind knows nothing of it; null where that is no news. */
function toResult(order: Order): string | null {
  const deed = withoutWay(toFirstDeed(order.clause))
  const { base, rest } = toOrder(lowerFirst(deed)) ?? order
  if (making.test(base) && !/^add .+ to \S/i.test(deed)) return null
  if (/^to \S/.test(rest)) return toComplete(base, rest)
  const [, what = '', state = ''] = /^([^,;:]{2,40}?) ((?:public|private|read-only)\b.*)$/.exec(rest) ?? []
  if (isThing(what)) return `${toSentence(toPlainDefinite(what))} ${isMany(what) ? 'are' : 'is'} ${state}.`
  const passive = / vs |[(),]| so |\b(?:my|our|me|us|we)\b/.test(rest)
    ? null
    : (toPassive(base, rest)?.result ?? null)
  const first = /^(?:the |an? )?(\p{Lu}\S*)/u.exec(rest)?.[1] ?? ''
  const named = passive?.replace(/^(the |an? )?(\S+)/, (whole, article: string | undefined, word: string) =>
    word === first.toLowerCase() ? `${article ?? ''}${first}` : whole,
  )
  return named === undefined ? null : `${toSentence(named.replace(/^the (?=\p{L}+ \d+ )/u, ''))}.`
}

/** "The switch to Kelp is complete." */
function toComplete(base: string, rest: string): string | null {
  const act = acts[base]
  return act === undefined || /\b(?:my|our|it|them)\b/.test(rest) ? null : `The ${act} ${rest} is complete.`
}
const acts: Readonly<Record<string, string>> = {
  move: 'move',
  switch: 'switch',
  migrate: 'migration',
  upgrade: 'upgrade',
  update: 'update',
  downgrade: 'downgrade',
}

/** Verbs that tell nothing of what is to come. */
const weakAim = /^$|^(?:provide|handle|manage|support|reach|use|get|see|be|have|match|make|help) /
const noAim = /\b(?:needs?|ha[sv]e?|want|able|how|ways?|should|must|ability|attempts?|try|is|are)\b/i

/** "to upload the charts" at the end of an order, as done; null for the aim of a person or a thing named before. */
function toAim(line: Line, order: Order | null): string | null {
  const [, before = '', aim = ''] =
    /^(.{8,120}?) to (\p{Ll}{3,} [^,;:()]{4,80}?)[\s.]*$/u.exec(line.main.slice(0, 240)) ?? []
  if (
    weakAim.test(aim) ||
    !isSureDeed(aim) ||
    / and |,/.test(aim + before) ||
    order?.base === 'use' ||
    isStatement(before) ||
    noAim.test(before)
  )
    return null
  const done = toDeedResult(aim)
  return done === null ? null : `${toSentence(done)}.`
}

/** "to run the linters" of a pipeline: what its log shows. */
function toLogged(line: Line): string | null {
  const steps = runs.exec(line.main.slice(0, 300))?.[1]
  if (steps !== undefined) return `A run covers ${steps}.`
  const [, ran = ''] =
    /\b(?:ci|github actions|workflow|pipeline|travis|jenkins|gitlab)\b[^.;:]{0,30} to run ([^.;:()]{4,80})$/i.exec(
      line.main.slice(0, 300),
    ) ?? []
  const [what = ''] = ran.split(/ (?:after|before|for|on|in|with|when) /, 1)
  if (!isThing(what)) return null
  return `The log of a run shows ${isMany(what) ? ran : toPlainDefinite(ran)}.`
}

/** The steps that are told of a pipeline, where there are several. */
const runs =
  /\b(?:ci|actions|workflows?|pipelines?|travis|jenkins) for ((?!(?:the|all|each|every)\b)[^.;:()]{3,50}(?:,| and | \+ )[^.;:()]{3,50})$/i

/** A remark in brackets that is an order of its own. */
const orderedRemark =
  /^(?:remove|add|drop|delete|replace|rename|disable|enable|move|migrate|update|include|exclude|make sure|ensure) \S/i

/** What the line orders besides its first order, in the same sentence or in a later one. */
function toOtherDeeds(line: Line, order: Order | null): string[] {
  const [whole = ''] = line.sentences
  if (line.sentences.length < 2 && !/[,;&+:(]| and | then | [-–]/.test(whole)) return []
  const after = order === null ? '' : order.rest.slice(toFirstDeed(order.rest).length)
  const joined = after.startsWith(' or ') ? '' : after
  const headed = order === null ? '' : (/^[^:]{8,80}: (.+)$/.exec(whole)?.[1] ?? '')
  const deeds = [
    ...toEach(joined.replace(opening, '')),
    order === null ? '' : (/: (.+)$/.exec(toFirstDeed(order.rest))?.[1] ?? ''),
    ...(line.main.includes(headed) ? [] : toEach(headed)),
    ...line.remarks
      .map((words) => words.replace(/^.*, so (?:i|we) (?:need to|have to|must|should) /i, ''))
      .filter((words) => orderedRemark.test(words)),
    ...line.sentences.slice(1, 3),
  ]
    .map((words) =>
      words
        .replace(/ (?:->|→) .*$|\s\([^()]*\)/g, '')
        .replace(opening, '')
        .replace(/^setup (?=an? |the )/i, 'set up ')
        .replace(/,? etc\.?$| to reflect (?:this|that|it)\.?$/, '')
        .replace(/[\s.!]+$/, ''),
    )
    .filter(
      (words) =>
        words.length <= 110 &&
        (isSureDeed(words.replace(/^if [^,]{4,40}, /i, '')) || /^(?:make sure|ensure) /i.test(words)) &&
        !noOtherDeed.test(words) &&
        (!isStatement(words) || /^(?:if|make sure|ensure) /i.test(words)),
    )
  const isTold = line.sentences.length > 1 && /^\p{Ll}/u.test(line.raw)
  const own = deeds.filter((deed) => !deeds.some((other) => other !== deed && other.includes(deed)))
  return [...new Set(own)].slice(0, 2).flatMap((deed) => {
    const told = lowerFirst(deed)
    return toFact(told) ?? (isTold && !/ or /.test(told) ? `This is done as well: ${told}.` : [])
  })
}

/** The orders that a comma and "and" join, where each of them is surely one. */
function toEach(words: string): string[] {
  const parts = words.split(/, (?:and )?| and (?=\p{Ll}+ \S)/u)
  const isEach = parts.every((part, at) => isSureDeed(part) || (at > 0 && isSure.test(part)))
  return isEach ? parts : [words]
}

/** Orders that are nouns elsewhere, behind another order and before a plural. */
const isSure = /^(?:schedule|test|back up|document|deploy|release) \p{Ll}+s$/u

/** The deed as done; null where no plain sentence tells that. */
function toFact(told: string): string | null {
  const deed = told.replace(/\b(?:our|my) (?=\p{L})/u, 'the ')
  const [, condition = '', then = ''] = /^(if [^,]{4,60}), (.+)$/i.exec(deed) ?? []
  if (condition !== '') {
    const done = toDeedResult(then.replace(/^then /, ''))
    return done === null ? null : `${toSentence(condition)}, ${done}.`
  }
  const [, held = ''] = /^(?:make sure|ensure)(?: that)? (.+)$/i.exec(deed) ?? []
  if (isStatement(held) && !/[(?:]/.test(held)) return `${toSentence(held)}.`
  const [, verb = '', where] = /^(\p{L}+) (?:it|them) (.+)$/u.exec(deed) ?? []
  if (where !== undefined && / instead$/.test(deed) && isPlainVerb(verb))
    return `What no longer goes there is ${participle(verb)} ${where}.`
  const made = /^make (.+)$/.exec(deed)?.[1] ?? ''
  if (isThing(made)) return `${toSentence(toPlainDefinite(made))} ${isMany(made) ? 'are' : 'is'} available.`
  const [, go = '', rest = ''] = /^(\p{L}+) (to .+)$/u.exec(deed) ?? []
  const done = go === '' ? null : toComplete(go, rest)
  if (done !== null) return done
  if (/^(?:push|publish|deploy|upload) to /.test(deed))
    return `${toSentence(deed.replace(' ', 'ing '))} works without manual steps.`
  const result = toDeedResult(deed)
  return result === null ? null : `${toSentence(result)}.`
}

/** A word or two after the first sentence that are to hold as well ("Stateless"), or what they rule out. */
function toHeld(line: Line): string | null {
  const more = [...line.sentences.slice(1, 4), ...line.remarks].map((text) => text.replace(/[\s.!]+$/, ''))
  const limit = more.find((text) =>
    /^(?:not|only|never|without) (?!again|sure|yet|urgent|now|if\b|when\b|important|needed|necessary)[^?]{4,80}$/i.test(
      text,
    ),
  )
  if (limit !== undefined) return `What the idea excludes is respected: ${lowerFirst(limit)}.`
  const words = line.sentences.length > 1 ? (more[0] ?? '') : ''
  const isWhat = /^\p{L}[\p{L} -]{4,40}$/u.test(words) && words.split(' ').length <= 4
  return isWhat && (isThing(words) || !words.includes(' ')) && !isSureDeed(words) && !idle.test(words)
    ? `${/^\p{L}+(?:less|able|ible|al|ed|ic|only)$/u.test(words) ? `${/^([a-z][\w.-]{2,30}): /.exec(line.core)?.[1] ?? 'It'} is` : 'This applies too:'} ${lowerFirst(words)}.`
    : null
}
const idle =
  /\b(?:thanks?|please|later|maybe|wip|tbd|todo|done|low|high|medium|prio\w*|urgent|asap|cheap|easy|important|optional|nice|cool|great|people|customers|users|ones?|this|that)\b/i

const opening = /^[\s,:;&+–-]*(?:(?:and|then|also|please)[, ]+)*/i
const noOtherDeed =
  /^(?:test|re-?test|check|verify|see|use|note|done|needs?|choose|keep|think|disabled|ask|tell|find|look|have|go|pick|try)\b|\bthis$|\b(?:me|us|we|i|my)\b|^\S+ (?:it|them)$/i
