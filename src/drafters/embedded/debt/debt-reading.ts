// What a line of debt makes true and what it is about, before its kind is chosen.
import type { Line } from '../grammar/line.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { type Deed, fromAdded, toBe } from '../technical/deed-clauses.ts'
import { isNoun, isVague } from '../technical/deed-parts.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toDeed, toWantedDeed } from './debt-deed.ts'
import { findAim } from './debt-facts.ts'
import type { DebtReading } from './debt-form.ts'
import { toOwnThing } from './debt-slots.ts'
import { isSure, toSureDeed } from './sure-thing.ts'

/** The reading of `line` by its `order` or its `complaint`; what is not surely read is null in it. */
export function toReading(line: Line, order: Order | null, complaint: Phrase | null): DebtReading {
  const deed = toSureDeed(
    toLineDeed(line, order) ?? (order === null ? toNamedDeed(line, complaint) : toWantedDeed(line)),
  )
  const own = toOwnThing(line, order, deed)
  const way =
    own === null && order !== null && isVague(order.base)
      ? /^how ([^,;:(]{6,60}?)[\s.]*$/i.exec(order.rest)?.[1]
      : undefined
  const thing =
    own !== null && !own.startsWith('the (') && isSure(own)
      ? own
      : way === undefined
        ? null
        : `the way ${way}`
  const aim = deed?.result == null && order !== null && isVague(order.base) ? findAim(line, order) : null
  const told = aim !== null && !aim.startsWith('to ') && isStatement(aim) ? aim : null
  const result = thing === null ? told : (told?.replace(/^(?:it|they) (?=\p{L})/iu, `${thing} `) ?? null)
  return {
    line,
    order,
    deed:
      result === null || /^(?:it|they|we|i|you)\b/i.test(result)
        ? deed
        : { result, state: deed?.state ?? null, subject: null },
    complaint,
    thing,
  }
}

/** "a variant of the tide chart": there is one when the work is done; whether there is one today is not said. */
function toNamedDeed({ main, question }: Line, complaint: Phrase | null): Deed | null {
  if (complaint !== null || question !== null || main.length > 90 || isStatement(main)) return null
  const needed =
    /^(?:[^,:]+ (?:works?|working|done|exists?|in place), )?([^,:]{3,60}?) (?:required|needed|wanted)$/i.exec(
      main.replace(/[\s.]+$/, ''),
    )?.[1]
  if (needed !== undefined) return fromAdded('create', needed)
  const [, what, done, how = '', ended = ''] = changedTo.exec(main.replace(/[\s.]+$/, '')) ?? []
  if (what !== undefined && isNoun(what)) {
    const { result } = toBe(toPlainDefinite(what), done === undefined ? ended : `${done} ${how}`)
    return { result, state: null, subject: null }
  }
  const deed = fromAdded('create', main.replace(/[\s.]+$/, ''))
  return deed?.result?.match(/^there is an? (?!.*(?:refactor|clean-?up|rewrite|update)\b)/i)
    ? { ...deed, state: null }
    : null
}

/** "the tide model decoupled from the chart": how things are to be. */
const changedTo =
  /^(.{2,100}?) (?:(decoupled|separated|moved|extracted|split|replaced|renamed|merged|unified|converted|migrated|isolated|centrali[sz]ed|documented|typed|validated) ((?:from|by|in|into|with|to|out of|under|behind|as) .{2,80})|(implemented|added|removed|deleted|documented))$/i

/** What the line makes true; where its order is vague, what a remark or the next sentence makes of it. */
function toLineDeed(line: Line, order: Order | null): Deed | null {
  const deed = order === null ? toWantedDeed(line) : toDeed(order)
  if (deed !== null || order?.isLater === true || (order !== null && !isVague(order.base))) return deed
  for (const words of [...line.remarks, ...line.sentences.slice(1, 4)]) {
    const said = words.replace(/[\s.!]+$/, '')
    const next = toOrder(said)
    const own = /^(?:it )?(?:needs? to|should|must|has to) (.{6,})$/i.exec(said)?.[1]
    const wanted = own === undefined ? null : `${toOwnThing(line, order, null) ?? 'the code'} should ${own}`
    const told =
      wanted !== null
        ? toWantedDeed({ main: wanted, core: wanted })
        : next === null
          ? null
          : toDeed({ ...next, isLater: false })
    if (told !== null && told.result !== null) return { result: told.result, state: null, subject: null }
  }
  return null
}
