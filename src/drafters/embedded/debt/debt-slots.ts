// The words of a line of debt that stand in the slots of its pattern.

import type { Line } from '../grammar/line.ts'
import type { Phrase } from '../grammar/phrase.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import type { Slots } from '../patterns/pattern.ts'
import type { Deed } from '../technical/deed-clauses.ts'
import { into, isMaking, toAble, toAdopted, toMade, toUse } from '../technical/deed-parts.ts'
import { findAfter } from '../technical/technical-facts.ts'
import { toGone } from '../technical/technical-gone.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { toState } from '../technical/technical-problem.ts'
import { findTarget, toGoal, toThing } from '../technical/technical-slots.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toObject } from './debt-deed.ts'
import { findSpan } from './debt-facts.ts'
import type { DebtReading } from './debt-form.ts'
import { toClaim, toCovers, toEdge, toForgotten, toPlace, toProof, toShown, toTested } from './debt-proof.ts'
import { type Said, toSaidText } from './debt-said.ts'
import { toReader, toText, toTextAbout } from './debt-text.ts'
import { isSureClause } from './sure-thing.ts'

/** What a line of debt was read to say, and the pattern chosen for it. */
export interface DebtFacts extends DebtReading {
  readonly pattern: DebtPattern
  /** What the work is for, and the members of a list that the line gives. */
  readonly aim: string | null
  readonly parts: string | null
  /** Criteria of what the line asks for besides. */
  readonly besides: readonly string[]
  /** What the line tells of how things are; null where it only orders. */
  readonly said: Said | null
}

/** What has no good case, and no thing. */
const bad = /^example$|(?:issues|errors|failures|breakdowns|problems|cases|conditions|scenarios)$/i

/** Words of what nobody needs: nothing takes its place. */
const idle =
  /\b(?:no longer|never|not used|nobody|no one|nothing|unused|un(?:needed|necessary|referenced|reachable)|dead|obsolete|orphan\w*|stale|left-?over\w*|duplicat\w*|redundan\w*|superseded)\b|n['’]t (?:used|needed|use|need)\b/

const valued = /value|string|number|literal|constant|hard|magic|path|url|colou?r|size|limit|key|name|text/i

/** What is true today, where the line does not complain itself. */
function toLack({ line, order, deed, complaint }: DebtFacts, slots: Slots): string | null {
  return complaint === null || (order !== null && !order.isLater)
    ? toState(line, order, deed, slots['thing'] ?? null)
    : null
}

/** Slots of the patterns of debt; null where the line has no words for one. */
export function toDebtSlots(facts: DebtFacts, place: Phrase | null): Slots {
  const { line, order, deed, complaint, pattern } = facts
  const isAbout =
    pattern.kind === 'test' || pattern.kind === 'documentation' || pattern.id === 'error-handling'
  const told = isAbout ? (toTested(order, deed) ?? findTarget(line, order)) : null
  const target = pattern.id === 'missing-tests' && bad.test(told ?? '') ? null : told
  const isTestFile = pattern.kind === 'test' && /test|spec/i.test(place?.text ?? '')
  const about = target ?? (isTestFile ? null : (place?.text ?? null))
  const cases = told !== null && target === null && told.endsWith('s') ? toPlainDefinite(told) : null
  const own = { thing: facts.thing, place: about === null ? null : toPlainDefinite(about) }
  const isMade =
    order !== null &&
    isMaking.test(order.base) &&
    /^(?:types|magic-values|naming|internal-speed|coupling|misplaced-logic|oversized|duplication|dead-code)$/.test(
      pattern.id,
    )
  const isTwice =
    pattern.id === 'duplication' &&
    ((complaint !== null && isStatement(line.main)) || /duplication\b/i.test(own.thing ?? ''))
  const isBig = order === null && pattern.id === 'oversized' && place !== null
  const isNamed = pattern.id === 'named' && line.main.length <= 160
  const thing =
    order?.base === 'be' || order?.base === 'have' || isTwice
      ? null
      : pattern.id === 'magic-values' && !valued.test(own.thing ?? '')
        ? null
        : isNamed
          ? `“${line.main}”`
          : isBig
            ? place.text
            : isMade
              ? (own.place ?? null)
              : (own.thing ?? (isAbout ? null : (own.place ?? null)))
  const ended = complaint === null ? null : toGone(facts.said?.clause ?? complaint.text)
  const isTurned =
    ended !== null &&
    ended.length <= 110 &&
    !unturned.test(ended) &&
    !doubtful.test(ended) &&
    isSureClause(ended)
  const gone =
    ended === null || isTurned
      ? ended
      : `this is resolved: ${ended.replace(unturned, '') === ended ? (facts.said?.clause ?? complaint?.text ?? '') : ended.slice(18)}`
  const state = toLack(facts, { thing: isTwice || pattern.id === 'fault' ? own.thing : thing })
  const on =
    thing === null ||
    order === null ||
    order.isLater ||
    /^(?:enable|incorporate|integrate|activate|install|include|allow|support)$/.test(order.base) ||
    (order.base === 'make' && deed?.result?.startsWith(`${thing} `) === false) ||
    /^the (?:way|sure|certain|work|code|security)$|^the (?:present|faster|fast|remaining|proper|full) |comments| migration$|\b(?:tests?|examples|documents)$|duplication| no longer$| (?:of|for|in|on|with|to|as|from)$|^the copy | \p{L}{3,}ly /u.test(
      thing,
    )
      ? null
      : thing
  const good = toAble(order) ?? deed?.result ?? null
  const result = deed?.result ?? (/^(?!this ).* no longer /.test(gone ?? '') ? gone : null)
  const [, subject] = /^(?!this |what |no )([^,]{2,50}?)(?: is| are)? no longer /.exec(gone ?? '') ?? []
  const isInside =
    /\b(?:imports|variables|comments|parameters|arguments|whitespace|debug statements)\b/i.test(thing ?? '')
  const slots = {
    ...own,
    thing:
      pattern.id === 'duplication'
        ? (thing?.replace(copied, 'the ') ?? null)
        : pattern.id === 'internal-speed'
          ? (thing?.replace(measured, '') ?? null)
          : thing,
    goal: toNamedGoal(
      toAdopted(order) ??
        toGoal(order) ??
        /^the code uses (.+?)(?: instead of .*)?$/.exec(deed?.result ?? '')?.[1] ??
        null,
    ),
    text: facts.parts !== null ? 'the document' : (toText(thing, about) ?? toTextAbout(order, thing)),
    reader: toReader(line),
    audience: toReader(line),
    result,
    edge: toEdge(result ?? '', line.insteadOf?.text),
    forgotten: toForgotten(result ?? order?.rest ?? line.main),
    good,
    during:
      / (?:during|while|when|under|on) (?!the fly)[^,;:(]{3,60}$/.exec(
        order?.rest.replace(/[\s.]+$/, '') ?? '',
      )?.[0] ?? null,
    real: /^(?:mock|stub|fake)$/.test(order?.base ?? '') ? thing : null,
    use: toUse(order),
    made: toMade(order),
    proof: good === null ? null : toProof(good),
    instead: subject === undefined ? null : `How should ${subject} work instead`,
    on,
    called: isInside ? null : '',
    unseen: isInside ? 'The linter or compiler reports no new errors or warnings.' : null,
    reach: on === null ? null : `Everything that uses ${on} works as before, and existing tests still pass.`,
    into: order === null ? null : (into.exec(`${order.base} ${order.rest}`)?.[1] ?? null),
    old: line.insteadOf?.text ?? null,
    target: target === null ? null : toPlainDefinite(target),
    cases,
    covers: toCovers(cases, own.place),
    after: findSpan(line)?.after ?? findAfter(line, pattern.kind),
    state,
    lack: state?.replace(/^so far /, '').replace(/ (?:yet|today)$/, '') ?? null,
    gone,
    resolved:
      gone !== null && isTurned
        ? `A ${facts.said?.isDaily === true ? 'check' : 'test or a code search'} confirms that ${gone}.`
        : complaint === null && facts.said === null
          ? null
          : `A ${facts.said?.isDaily === true ? 'review' : 'test or a review'} confirms that this is ${isFault(line, order) ? 'no longer the case' : 'settled'}: ${facts.said === null ? (gone ?? '').replace(unturned, '') : toSaidText(facts.said)}.`,
    lacks: gone === null || / no longer |^not? |^there are no |^this is /.test(gone) ? null : '',
    replaced: complaint === null || idle.test(line.lower) ? null : '',
    shown: pattern.id === 'named' ? toPlace(line.main) : toShown(line, order, deed),
    claim: order === null ? null : toClaim(line, order),
    said: facts.said === null ? null : toSaidText(facts.said),
    subject: facts.said?.subject ?? null,
    again: decaying.test(line.lower)
      ? 'It is agreed who repeats this, and how often, so that such entries do not pile up again.'
      : null,
  }
  return slots
}

/** What is true of them ends by itself, again and again. */
const decaying =
  /\b(?:pupils|students|members|customers|clients|patients|volunteers|tenants|interns|staff|people|helpers|players|employees|contacts|leaders|donors|goats|animals|pets|tickets|flags)\b/

/** True where the line surely says what is wrong, and orders, wishes and asks nothing. */
function isFault({ main, lower }: Line, order: Order | null): boolean {
  return (
    (order === null || order.isLater) &&
    (isStatement(main) || /\bwe \p{Ll}{2}/u.test(main)) &&
    !wishful.test(lower) &&
    !/^(?:people|\p{Ll}+(?<!s)s) \p{Ll}+(?<!s|ed|ing) /u.test(lower)
  )
}

/** Words of a wish or a question. */
const wishful =
  /\b(?:should|[cw]ould|wish|please|pls|let|can|may|needs?|idea|better|ought|to be)\b|\?|^(?:\S+ want|how|wh\p{Ll}+|if|not sure|unsure|an?|one|get|see|tell|all|some\p{L}+|maybe|timebox|try)\b/u

const unturned = /^this is resolved: /
const doubtful =
  /[;:“]| all no longer | (?:we|i) |, and |^(?:this|what|not (?:each|every) new|there are no .* (?:by|with|that|who)) |, not | and (?:\S+ of them|it|they) /i

/** What is measured is not the trouble with it. */
const measured = / (?:optimi[sz]ations?|issues|problems|bottlenecks|concerns)$|(?<=^the )(?:slow|poor|bad) /

function toNamedGoal(goal: string | null): string | null {
  return goal === null || /^(?:the )?(?:something|anything|else)\b/.test(goal) ? null : goal
}

const copied = /^(?:the )?(?:duplicated?|repeated|redundant|copy-?pasted|identical) (?=\S)/i

/** What the work is done to; the whole object of the order where it is a list or goes on after a slash. */
export function toOwnThing(line: Line, order: Order | null, deed: Deed | null): string | null {
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
  return (
    said
      ?.replace(/^[~\d][\d,.k+]*(?:[KMG]i?B)? (?=\p{Ll})/u, 'the ')
      .replace(/^all (?:the |our )?(?=\p{L})/iu, 'the ')
      .replace(/^the (?:better|nicer|cleaner|other) (?=way|approach|method|solution)/, 'the present ')
      .replace(/^any (?:remaining )?/, 'the ')
      .replace(/ (?:→|->|=>) .*$|, (?:one|two|three|[\d,]+) [^,]+ left$/, '')
      .replace(/^the (?:missing |(?:number|amount) of )/, 'the ')
      .replace(
        order?.base === 'make' ? / (?:more [\p{L}-]+|run|work|use|behave|return|accept|support)$/u : /(?!)/,
        '',
      ) ?? null
  )
}
