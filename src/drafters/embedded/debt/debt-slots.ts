// The words of a line of debt that stand in the slots of its pattern.

import type { Phrase } from '../grammar/phrase.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import type { Slots } from '../patterns/pattern.ts'
import { into, isMaking, isMany, toAble, toAdopted, toMade, toUse } from '../technical/deed-parts.ts'
import { findAfter } from '../technical/technical-facts.ts'
import { toGone } from '../technical/technical-gone.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { toState } from '../technical/technical-problem.ts'
import { findTarget, toGoal } from '../technical/technical-slots.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toEnded, toOpenOf } from './debt-ended.ts'
import { findSpan } from './debt-facts.ts'
import { isFault } from './debt-fault.ts'
import type { DebtReading } from './debt-form.ts'
import { toImplied } from './debt-implied.ts'
import {
  toApart,
  toClaim,
  toCondition,
  toCovers,
  toEdge,
  toForgotten,
  toNamed,
  toPlace,
  toProof,
  toShown,
  toTested,
} from './debt-proof.ts'
import { type Said, toSaidText } from './debt-said.ts'
import { toReader, toText } from './debt-text.ts'
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

/** What is read, or stands there, and does nothing. */
const unrun =
  /\b(?:links?|updates?|specs?|descriptions?|lists?|plans?|rules?|categori[sz]ation|separation|ordering|order|structure|notes?|names?|fixtures|frames)$/i

/** Words of what nobody needs: nothing takes its place. */
const idle =
  /\b(?:no longer|never|not used|nobody|no one|nothing|unused|un(?:needed|necessary|referenced|reachable)|dead|obsolete|orphan\w*|stale|left-?over\w*|duplicat\w*|redundan\w*|superseded)\b|n['’]t (?:used|needed|use|need)\b/

const valued = /value|string|number|literal|constant|hard|magic|path|url|colou?r|size|limit|key|name|text/i

/** What is true today, where the line does not complain itself. */
function toLack({ line, order, deed, complaint }: DebtFacts, slots: Slots): string | null {
  return complaint === null || (order !== null && !order.isLater)
    ? (toState(line, order, deed, slots['thing'] ?? null) ?? toImplied(order, line.core))
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
  const clause = facts.said?.clause ?? complaint?.text ?? null
  const ended =
    clause === null || complaint === null
      ? null
      : (toEnded(clause) ?? toGone(clause)).replace(counted, ' has a ')
  const isTurned =
    ended !== null &&
    ended.length <= 110 &&
    !unturned.test(ended) &&
    !doubtful.test(ended) &&
    !(/ left$/.test(ended) && /[:,]/.test(clause ?? '')) &&
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
    /^the (?:way|sure|certain|work|code|security)$| (?:migration|rewrite|refactor\w*|clean-?up)\b|^the (?:present|faster|fast|remaining|proper|full) |comments| migration$|\b(?:tests?|examples|documents)$|duplication| no longer$| (?:of|for|in|on|with|to|as|from)$|^the copy | \p{L}{3,}ly /u.test(
      thing,
    )
      ? null
      : thing
  const good = toAble(order) ?? deed?.result ?? null
  const result = deed?.result ?? (/^(?!this ).* no longer /.test(gone ?? '') ? gone : null)
  const [, subject] = /^(?!this |what |no )([^,]{2,50}?)(?: is| are)? no longer /.exec(gone ?? '') ?? []
  const of = subject ?? facts.said?.subject ?? null
  const isInside =
    /\b(?:imports|variables|todos?|fixmes?|comments|parameters|arguments|whitespace|statements|prints?|logs|debug \w+|\w*tests)\b/i.test(
      thing ?? '',
    )
  const which =
    on !== null && isMany(on) && !/['’]s |,| (?:and|or) /.test(on) ? on.replace(/^(?:the|all) /, '') : null
  const made = toMade(order)?.replace(/^(?:the )?(?:\d+\+? )?missing /, 'the ') ?? null
  const edge = toEdge(result ?? '', line.insteadOf?.text)
  const slots = {
    ...own,
    thing:
      pattern.id === 'duplication'
        ? (thing?.replace(copied, 'the ') ?? null)
        : pattern.id === 'internal-speed'
          ? (thing?.replace(measured, '').replace(/memory leaks?$/, 'memory use') ?? null)
          : thing,
    goal: toNamedGoal(
      toAdopted(order) ??
        toGoal(order) ??
        /^the code uses (.+?)(?: instead of .*)?$/.exec(deed?.result ?? '')?.[1] ??
        null,
    ),
    text: facts.parts !== null ? 'the document' : toText(order, thing, about),
    reader: toReader(line),
    audience: toReader(line),
    result,
    edge:
      edge === '' && which !== null
        ? `All ${which} are covered, or each exception is listed with a reason.`
        : edge,
    forgotten: toForgotten(result ?? order?.rest ?? line.main),
    good,
    during:
      / (?:during|while|when|under|on) (?!the fly)[^,;:(]{3,60}$/.exec(
        order?.rest.replace(/[\s.]+$/, '') ?? '',
      )?.[0] ?? null,
    real: /^(?:mock|stub|fake)$/.test(order?.base ?? '') ? thing : null,
    use: toUse(order),
    made,
    newEdge:
      made !== null && unrun.test(made)
        ? 'Someone other than the author has checked that it is complete and correct.'
        : null,
    proof: good === null ? null : toProof(good),
    instead:
      of === null || /\.\w{1,5}\x60?$|(?: \S+){5}| and /.test(of) ? null : `What should change about ${of}`,
    on,
    which,
    concern: order?.base === 'isolate' ? thing : null,
    apart: toApart(order, thing),
    called: isInside ? null : '',
    unseen: isInside ? 'The linter or compiler reports no new errors or warnings.' : null,
    reach:
      on === null || isMany(on)
        ? null
        : `Everything that uses ${on} works as before, and existing tests still pass.`,
    into: order === null ? null : toNamed(into.exec(`${order.base} ${order.rest}`)?.[1] ?? null),
    old: line.insteadOf?.text ?? null,
    target: target === null ? null : toPlainDefinite(target),
    cases,
    about: own.place,
    untested: /^all (?:of |the )?(?:the )?([^,;:]{3,60}s)$/i.exec(own.place ?? '')?.[1] ?? null,
    covers: toCovers(cases, own.place, toCondition(order)),
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
    idle: idle.test((thing ?? '').toLowerCase()) ? '' : null,
    replaced: complaint === null || isInside || idle.test(line.lower) ? null : '',
    shown: pattern.id === 'named' ? toPlace(line.main) : toShown(line, order, deed),
    claim: order === null ? null : toClaim(line, order),
    said: facts.said === null ? null : toSaidText(facts.said),
    subject: facts.said?.subject ?? null,
    open: complaint === null ? null : toOpenOf(complaint.text),
    placed: /^.{2,70}? to us(?:e|ing) /.test(order?.rest ?? '') ? '' : null,
    again: decaying.test(line.lower)
      ? 'It is agreed who repeats this, and how often, so that such entries do not pile up again.'
      : null,
  }
  return slots
}

/** What is true of them ends by itself, again and again. */
const decaying =
  /\b(?:pupils|students|members|customers|clients|patients|volunteers|tenants|interns|staff|people|helpers|players|employees|contacts|leaders|donors|goats|animals|pets|tickets|flags)\b/

const unturned = /^this is resolved: /
const doubtful =
  /[;:“]|, (?:half|each) (?!in )|, (?:\S+ ){1,4}(?:is|are) | all no longer | (?:we|i) |, and |^(?:this|what|not (?:each|every|all)|there are no .* (?:by|with|that|who)) |, not | and (?:\S+ of them|it|they|every|each) | no longer .* and (?:[a-zß-ɏ]+s (?:about|the|an?|to|our|nobody)|fail|drifts?|breaks?) |^there are no (?:no |\d+|[a-zß-ɏ]+teen|seven|eight|nine|ten|eleven|twelve) | has (?:a single|not a) /i

/** What there is one of. */
const counted = / has (?!an? |the |no )(?=(?:\p{L}+ )?(?:number|field|flag|schema|test)(?:$|[,.]))/u

/** What is measured is not the trouble with it. */
const measured = / (?:optimi[sz]ations?|issues|problems|bottlenecks|concerns)$|(?<=^the )(?:slow|poor|bad) /

function toNamedGoal(goal: string | null): string | null {
  return goal === null || /^(?:the )?(?:something|anything|else)\b/.test(goal)
    ? null
    : goal.replace(/ \p{L}{3,}ly$/u, '')
}

const copied =
  /^(?:the )?(?:(?:duplicated?|repeated|redundant|copy-?pasted|identical) (?=\S)|[a-zß-ɏ]+ (?:versions|copies|variants) of (?:the )?)/i
