// What a line of debt makes true and what it is about, before its kind is chosen.
import type { Line } from '../grammar/line.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { type Deed, fromAdded, toBe } from '../technical/deed-clauses.ts'
import { isNoun, isVague } from '../technical/deed-parts.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { toThing } from '../technical/technical-slots.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toDeed, toObject, toWantedDeed } from './debt-deed.ts'
import { findAim } from './debt-facts.ts'
import type { DebtReading } from './debt-form.ts'
import { isSure, toSureDeed } from './sure-thing.ts'

/** The reading of `line` by its `order` or its `complaint`; what is not surely read is null in it. */
export function toReading(line: Line, order: Order | null, complaint: Phrase | null): DebtReading {
  const read = toSureDeed(
    toLineDeed(line, order) ?? (order === null ? toNamedDeed(line, complaint) : toWantedDeed(line)),
  )
  const deed =
    read !== null && isNamed(order) ? { ...read, state: read.state?.replace(/^the /i, '') ?? null } : read
  const own = toOwnThing(line, order, deed)?.replace(isNamed(order) ? /^the / : /(?!)/, '') ?? null
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
  const result = thing === null ? told : (told?.replace(/^(?:it|they) (?=[a-zß-ɏ])/i, `${thing} `) ?? null)
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

/** True where a version of something is upgraded that is called by its name. */
function isNamed(order: Order | null): boolean {
  return (
    /^(?:upgrade|bump)$/.test(order?.base ?? '') &&
    /^(?!the |our )\S+(?: v?\d\S*)?(?=$| from | to )/.test(order?.rest ?? '')
  )
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
  const deed = fromAdded('create', main.replace(/^needs? (?=an? )|[\s.]+$/gi, ''))
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

/** What the work is done to; the whole object of the order where it is a list or goes on after a slash. */
function toOwnThing(line: Line, order: Order | null, deed: Deed | null): string | null {
  const thing = toThing(line, order)
  const whole = order === null || order.isLater ? null : (deed?.subject ?? toObject(order))
  const isWhole =
    whole !== null &&
    whole.length <= 60 &&
    (thing === null || whole.length > thing.length || !whole.includes(thing.replace(/^the /, '')))
  const inside =
    whole !== null && order !== null && /^(?:remove|delete|drop|get|eliminate)$/.test(order.base)
      ? / (?:for|in|on|with|from|that (?:is|are)) (?!(?:the )?(?:code|favou?r)\b)[^,;:(]{3,40}(?:(?:, (?:and )?[\w.]{2,20}){1,4}$|(?=,| [-–—] |$))/.exec(
          order.rest,
        )?.[0]
      : undefined
  if (
    order !== null &&
    (/^(?:get ready|fail|tidy up\/) /i.test(order.clause) || (order.base === 'make' && deed === null))
  )
    return null
  const quality = order !== null && /^(?:make|keep)$/.test(order.base) ? / (?:is|are) .*$/ : null
  const who = quality?.test(deed?.result ?? '') ? (deed?.result?.replace(quality, '') ?? '') : ''
  const held = who !== '' && thing?.startsWith(who) === true ? who : isWhole ? toPlainDefinite(whole) : thing
  const isInside =
    held !== null && inside !== undefined && `${order?.rest}`.includes(held.replace(/^the /, '') + inside)
  const said = isInside ? held + inside : held
  const isGone = order !== null && /^(?:remove|delete|drop|strip|eliminate)$/.test(order.base)
  return (
    said
      ?.replace(isGone ? / from (?=\S+$)/ : /(?!)/, ' in ')
      .replace(/^[~\d][\d,.k+]*(?:[KMG]i?B)? (?=\p{Ll})/u, 'the ')
      .replace(/^all (?:the |our )?(?=[a-zß-ɏ])/i, 'the ')
      .replace(/^the (?:better|nicer|cleaner|other) (?=way|approach|method|solution)/, 'the present ')
      .replace(/^(?:any (?:remaining )?|(?:several|some|various|certain) (?=\S+ \S+s$))/, 'the ')
      .replace(/ (?:→|->|=>) .*$|, (?:one|two|three|[\d,]+) [^,]+ left$/, '')
      .replace(/^the (?:missing |(?:number|amount) of )/, 'the ')
      .replace(
        order?.base === 'make' ? / (?:more [\p{L}-]+|run|work|use|behave|return|accept|support)$/u : /(?!)/,
        '',
      ) ?? null
  )
}
