// The slots of the patterns of infrastructure: what changes, what it becomes, and what a line complains of.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { toThirdPerson } from '../grammar/verbs.ts'
import type { InfrastructurePattern } from '../patterns/infrastructure-pattern.ts'
import type { Slots } from '../patterns/pattern.ts'
import { isNoun, toUse } from '../technical/deed-parts.ts'
import { toGone } from '../technical/technical-gone.ts'
import type { Order } from '../technical/technical-order.ts'
import { isTool, toPlainDefinite, toSubject } from '../technical/technical-phrase.ts'
import { toGoal, toThing } from '../technical/technical-slots.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { namedStep, steps } from './infrastructure-kind.ts'
import { isLoneName, isSureDeed, toFirstDeed } from './order-end.ts'

/** What the line says for the slots of `pattern`; null for a slot of which it says nothing. */
export function toSlots(line: Line, order: Order | null, pattern: InfrastructurePattern): Slots {
  const found = toThing(line, order)
  const isGuess = found !== null && / or /.test(order?.rest ?? line.main) && line.identifiers.includes(found)
  const isCut =
    found !== null &&
    / (?:of|from) /.test(found) &&
    /^, [^,.;]{2,40}, /.test(
      line.core.slice(line.core.toLowerCase().indexOf(found.slice(4).toLowerCase()) + found.length - 4),
    )
  const opening = (order?.rest ?? line.core).slice(0, 70).toLowerCase()
  const isFar =
    formOnly.test(pattern.id) && found !== null && !opening.includes(found.replace(/^the /, '').toLowerCase())
  const isClause = order !== null && /^(?:make|let|have|keep|ensure|stop|exit|fail)$/.test(order.base)
  const bare = order === null || found === null ? '' : found.replace(/^the /, '')
  const thing =
    isGuess ||
    isCut ||
    isClause ||
    isFar ||
    (found !== null && !isThing(found)) ||
    /^(?:the )?(?:(?:most|half|part) of |end$|setting$)/.test(found ?? '')
      ? null
      : order !== null && bare !== '' && isLoneName(bare, order.base)
        ? bare
        : toBareName(toCommonNoun(found, line), line)
  const aim = toGoal(order === null ? null : { ...order, rest: toFirstDeed(order.rest) })
  const goal =
    aim !== null &&
    (!isThing(aim) ||
      line.core.includes(`${aim} + `) ||
      isSureDeed(aim) ||
      /^(?:the )?(?:some|other)/.test(aim))
      ? null
      : toBareName(aim, line)
  const step = pattern.id === 'upgrade' ? namedGoal.exec(line.core.slice(0, 300)) : null
  const version =
    line.versions?.to ?? step?.[2] ?? / (?:to|→|->) (v?\d[\d.]*\.x)\b/.exec(line.core.slice(0, 300))?.[1]
  const use = toUse(order).slice(5)
  const slots: Slots = {
    thing: thing !== null && nameFirst.test(thing) ? `the ${thing}` : thing,
    goal: goal ?? steps.exec(line.remarks[0] ?? '')?.[2] ?? null,
    old: toOld(line),
    use: noAct.test(use) ? null : use,
    move: toMove(order, thing, goal),
    value: / (?:to|=|of) (\d[^,;:()]{0,24})$/.exec(line.core.slice(0, 200))?.[1] ?? null,
    version: version === undefined ? null : `version ${version.replace(/^v/i, '')}`,
  }
  if (pattern.id !== 'upgrade') return slots
  const isOrder = order !== null && line.main.startsWith(order.clause.slice(0, 20))
  const old = !isOrder && isStatement(line.main) ? toSubject(line.main) : null
  const named = namedStep.test(line.core) ? step?.[1]?.trim() : gem.exec(line.core)?.[1]
  const stepped = steppedName.exec(line.core.slice(0, 200))
  const upgraded = [stepped?.[2], named, old, thing, slots['goal'], step?.[1]?.trim(), stepped?.[1]]
    .map((words) => (words == null ? null : withoutVersion(words)))
    .find((words) => words !== null)
  return { ...slots, thing: upgraded ?? null }
}

/** A name before a common noun: "Kelp client". */
const nameFirst = /^\p{Lu}\S* (?:\S+ )*(?:\p{Ll}{3,}|API|UI|CLI|DB)$/u

/** What cannot be tried itself. */
const noAct = /^$|accounts?$/

/** The kinds that are known by their form alone. */
export const formOnly = /^(?:general|new-part|present-state)$/

/** "longhorn" for "the longhorn": a lone word that the line itself gives no article. */
function toBareName(thing: string | null, line: Line): string | null {
  const word = thing === null ? undefined : /^the ([a-z][\w.-]*)$/.exec(thing)?.[1]
  return word !== undefined && isLoneName(word, 'move') && !line.lower.includes(`the ${word}`) ? word : thing
}

/** "the detector" for a line that opens with "Detector for"; a thing that is said to work only by its name. */
function toCommonNoun(thing: string | null, line: Line): string | null {
  if (thing !== null && /^the \S+ (?:the|an?) /.test(thing)) return null
  if (thing !== null && /^the [a-z]+ \d+$/.test(thing)) return thing.slice(4)
  const doer =
    /^((?:the )?[\p{L}-]+s) (?:display|show|include|contain|use|run|need|have|support|return|send) /u.exec(
      thing ?? '',
    )
  if (doer?.[1] !== undefined) return doer[1]
  const bare =
    thing
      ?.replace(/ (?:working|running)$/i, '')
      .replace(/^the (?:security )?(?:audit|review|assessment) of (?=the )/i, '')
      .replace(/^the (?:security )?(?:audit|review|assessment) of /i, 'the ') ?? null
  const isOpening = bare !== null && line.core.startsWith(`${bare} `) && /^\p{Lu}\p{Ll}+$/u.test(bare)
  const isCommon =
    isOpening &&
    /^(?:for|on|in|with|to|of|that|when)$/.test(line.core.slice(bare.length + 1).split(' ', 1)[0] ?? '')
  return isCommon && !isTool(bare.toLowerCase()) ? toPlainDefinite(lowerFirst(bare)) : bare
}

/** "the move of the cache to the new disk", "the switch to the new disk"; null where the line does not say to what. */
function toMove(order: Order | null, thing: string | null, goal: string | null): string | null {
  if (order === null || goal === null || /^be /.test(goal)) return null
  const isMoved =
    thing !== null && thing !== goal && /^(?:move|switch)$/.test(order.base) && !/^from /.test(order.rest)
  return isMoved ? `the ${order.base} of ${thing} to ${goal}` : `the switch to ${goal}`
}

/** "Gulp" of "replace Gulp with Vite" and "move from Gulp to Vite"; null where the line names nothing that is left. */
function toOld(line: Line): string | null {
  const words =
    /(?:^(?:replace|swap)|\bfrom) ([^,;:(]{2,50}?) (?:with|by|to) /i.exec(line.main.slice(0, 200))?.[1] ??
    line.insteadOf?.text ??
    /^(?:move|get|take) .{3,60}? off ([^,;:(]{2,50})$/i.exec(line.main.slice(0, 200))?.[1] ??
    null
  if (words === null) return steps.exec(line.remarks[0] ?? '')?.[1] ?? null
  return !isNoun(words) ? null : /\s/.test(words) ? toPlainDefinite(words, false) : words
}

/** "Node" for "the Node 14": what is upgraded, whatever its version. */
function withoutVersion(thing: string): string | null {
  const bare = thing
    .replace(/^the /, '')
    .replace(/^(?:(?:minimum|latest|newest|current|supported|bundled|stable|required|old|new) )+(?=\S)/i, '')
    .replace(/ (?:minimum|constraint|dependency|requirement)$/i, '')
    .replace(/\s*\b(?:versions?\b|v?\d).*$/i, '')
    .trim()
  if (!/\p{L}/u.test(bare) || noPackage.test(bare)) return null
  return bare.includes(' ') && !/\p{Lu}/u.test(bare) ? `the ${bare}` : bare
}

/** "to Spring Boot 4.0": what it becomes, and its version. */
const namedGoal =
  / (?:to|→|->) (?:stable |the )?((?:(?![\d(])[\w.-]{1,30} ){1,3})v?(\d[\d.]*(?:\.?x)?)(?=\+?(?:[\s,;)]|\.?$))/i
/** "H2 1.x → 2.x", "upgrading Spring Boot from 2 to 3": the name before its versions. */
const steppedName =
  /^([A-Za-z][\w.-]*(?: [\w.-]+)?) \(?v?\d[\w.]* ?(?:to|->|→|=>)|\b(?:upgrading|updating) ([A-Z][\w.-]*(?: [A-Z][\w.-]*)?) from v?\d/
/** "gem 'rake'" in a list of packages. */
const gem = /\bgem ["']([\w-]+)/
/** A file that lists packages, or an act: nothing that has versions. */
const noPackage =
  /^(?:gemfile|dockerfile|package\.json|requirements\.txt|[a-zß-ɏ][a-zß-ɏ]+ing|upgrade|migration)$/i

/** The complaint turned round: "each box pins it" of "neither box pins it". */
export function toBetter(state: string): string {
  const plain = state.replace(
    /^(?:for some reason|i remember|i think|it seems(?: that)?|apparently|right now),? /i,
    '',
  )
  const each = /^neither (.+?)(?:, so .*)?$/i.exec(plain)?.[1]
  if (each !== undefined) return `each ${each}`
  const [, who = '', verb = '', rest = ''] =
    /^([^,;:]{3,80}?) (?:still )?does(?: not|n['’]t) (?:yet )?(\p{L}+)([^,;]*)$/u.exec(plain) ?? []
  const better = verb === '' ? toGone(toFirstDeed(plain)) : `${who} ${toThirdPerson(verb)}${rest}`
  return better.replace(/ any ?more$/i, '')
}
