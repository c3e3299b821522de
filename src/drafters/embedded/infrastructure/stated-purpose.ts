// What a line says its work is for, how it is to be checked, and what it replaces, as sentences that can be found false.
import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund, toThirdPerson } from '../grammar/verbs.ts'
import { toSentence } from '../patterns/pattern.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { isSureDeed, toDeedResult } from './order-end.ts'

/** The check that the line itself asks for after the work. */
export function toNamedCheck(line: Line): string | null {
  const words = line.core.slice(8, 400)
  const check = namedCheck.exec(words)?.[1]?.trim()
  if (check === undefined) return null
  const done = toDeedResult(lowerFirst(check))
  return done === null ? null : `After the change, ${done}, and no fault is found.`
}
const namedCheck = /(?:[,;]| -+| –) ((?:re-?test|test|check|verify) (?!for\b|if\b|in\b)[^,;.]{3,100})/i

/** What is to be verified or made sure of, as something that can be shown. */
export function toShown(line: Line): string | null {
  const told =
    /^(?:please )?(?:verify|check|ensure|make sure|confirm|double-?check|validate)(?: that| if| whether)? (?!to\b)(.{8,140})$/i
      .exec(line.sentences[0] ?? '')?.[1]
      ?.replace(/[\s.!]+$/, '')
  const isTold = told !== undefined && isStatement(told) && !/[(?:]/.test(told)
  return isTold ? `A log, query or test run shows that ${lowerFirst(told)}.` : null
}

const infinitive =
  /^(?:avoid|prevent|save|reduce|ensure|make|help|keep|speed up|cut|protect|comply|eliminate|fix|stop|allow|enable|be able) (?=\S)/i

const painAfter = /^[^.;]{0,120}?(?:\b(?:no|nobody|never|only|still)\b|n['’]t\b)[^.;]{0,120}?, so (?!that\b)/i
/** The stated purpose as a sentence that one can find false; null for a mere cause. */
export function toPurpose(line: Line): string | null {
  const reason = line.reason?.text.replace(/,? if not (?:already|yet)\b.*$|[\s.!]+$/, '') ?? null
  const remark =
    line.remarks.find((words) => /^(?:to )?(?:prevent|avoid|ensure|eliminate)s? \S/i.test(words)) ?? null
  const tail =
    /(?:,| [-–—]+)\s+((?:prevents?|avoids?|ensures?|fixes) [^,;.]{4,120})/i.exec(
      line.sentences[0] ?? '',
    )?.[1] ?? null
  const aim = remark ?? tail ?? (reason !== null && infinitive.test(reason) ? reason : null)
  if (aim !== null)
    return toMet(
      aim
        .replace(/^to /i, '')
        .replace(/^(prevent|avoid|ensure|eliminate)s\b/i, '$1')
        .replace(/^fixes\b/i, 'fix'),
    )
  if (painAfter.test(line.core)) return null
  const all =
    /[ ,]so (?:that )?((?:everything|nothing|everyone|nobody|all|each|every|no|only|the) [^.;()]{4,120})$/i.exec(
      (line.sentences[0] ?? '').replace(/(?: \([^()]*\))?[\s.!]+$|[\s.!]+$| \([^()]*\)$/, ''),
    )?.[1]
  if (all !== undefined && isStatement(all)) return `${toSentence(all)}.`
  if (reason === null || reason.length > 200) return null
  const at = line.core.indexOf(reason.slice(0, 30))
  const isPurpose = at > 0 && /\bso (?:that )?$/i.test(line.core.slice(0, at))
  if (!isPurpose || /^(?:it|this|that|they|these|those|he|she|you)\b/i.test(reason)) return null
  const who = line.role === null ? 'the team' : `the ${line.role.text.replace(/^(?:an?|the) /i, '')}`
  const told = reason
    .replace(/^(?:i|we) (?=(?:can|could|will|never|no longer)\b)/i, `${who} `)
    .replace(/^(?:i|we) (?:don['’]t|do not) have to /i, `${who} does not have to `)
    .replace(/^(?:i|we) get /i, `${who} gets `)
    .replace(/\b(?:my|our) (?=[a-zß-ɏ])/gi, `${who}’s `)
  return /^(?:i|we)\b|\bme\b/i.test(told) ? null : `${toSentence(told)}.`
}

/** "The disk no longer fills" of "prevent the disk from filling"; a figure where one of less or more is told. */
function toMet(aim: string): string {
  const [, verb = '', what = ''] = /^(\p{L}+(?: up)?) (.+)$/u.exec(aim) ?? []
  const base = verb.toLowerCase()
  const [, who = '', gerund = '', rest = ''] = /^(.{3,60}?) from (\p{L}+ing)\b(.*)$/u.exec(what) ?? []
  const does = /^(?:prevent|stop|keep)$/.test(base) && gerund !== '' ? fromGerund(gerund.toLowerCase()) : null
  if (does !== null) return `${toSentence(who)} no longer ${isMany(who) ? does : toThirdPerson(does)}${rest}.`
  const are = isMany(what) ? 'are' : 'is'
  if (
    /^(?:prevent|avoid|eliminate|fix|stop)$/.test(base) &&
    isThing(what.split(/ (?:during|in|on|when|after|at|by|with) /, 1)[0] ?? what)
  )
    return `${toSentence(what)} no longer ${are === 'are' ? 'occur' : 'occurs'}.`
  const how = changed.find(([word]) => word.test(base))?.[1]
  if (how !== undefined && !isStatement(what) && !/\b(?:it|them|that|which)\b/.test(what))
    return `Measured in the same way before and after, ${toPlainDefinite(what)} ${are} ${how}.`
  const [, able = '', deed = ''] =
    (/^(?:allow|enable)$/.test(base) && /^(.{2,50}?) to (.+)$/.exec(what)) || []
  if (isThing(able)) return `${toSentence(able)} can ${deed}.`
  const claim = base === 'ensure' ? what.replace(/^that /i, '') : ''
  return isStatement(claim)
    ? `${toSentence(claim)}.`
    : `A test or figure shows that this goal is reached: to ${aim}.`
}

const changed: readonly (readonly [RegExp, string])[] = [
  [/^(?:reduce|cut|lower)$/, 'lower'],
  [/^increase$/, 'higher'],
  [/^speed up$/, 'faster'],
  [/^improve$/, 'better'],
]

/** What a word of the line asks of work of the kind `id`. */
export function toNeeded(line: Line, id: string): string | null {
  const often = repeated.test(id)
    ? /\b(?:daily|nightly|weekly|monthly|quarterly|yearly|annual)\b/.exec(line.lower)?.[0]
    : undefined
  if (often !== undefined) return `The next ${often} run is scheduled, and it is known who carries it out.`
  if (id === 'upgrade' && storesData.test(line.lower))
    return 'All stored data is there after the upgrade: counts and samples match.'
  if (id === 'scheduled-jobs' && /\b(?:clean-?up|purge|prune|delet\w+)\b/.test(line.lower))
    return 'Only what is meant to be removed is removed, and each run records it.'
  return id === 'environment-settings' && isSecret.test(line.lower)
    ? 'No secret value appears in the repository, in an image or in a log.'
    : null
}

/** Kinds of work that is done again and again. */
const repeated = /^(?:restore-test|review|verification|load-test|patching)$/
/** What keeps data over a step to another version. */
const storesData = /\b(?:postgres\w*|mysql|mariadb|mongo\w*|elasticsearch|opensearch|neo4j|database|db)\b/
const isSecret = /\b(?:secrets?|(?:api )?keys?|tokens?|passwords?|credentials)\b/

/** "The lamp warns the crew." of "the lamp should warn the crew". */
export function toDemanded(line: Line): string | null {
  const [, who = '', verb = '', rest = ''] =
    /^(?:ideally,? )?([^,;:.]{3,60}?) (?:should|must|has to|needs to) (?!be\b|have\b)([a-zß-ɏ]{3,}) ([^;:?]{4,120}?)[\s.]*$/i.exec(
      line.sentences[0] ?? '',
    ) ?? []
  const and = / and (.+)$/.exec(rest)?.[1] ?? ''
  const isTwo = isSureDeed(and) && !/^(?:attempt|try)$/.test(verb)
  if (!isThing(who) || !isPlainVerb(verb) || isTwo || /, |\b(?:it|we|they)\b/.test(rest)) return null
  return `${toSentence(toPlainDefinite(lowerFirst(who)))} ${isMany(who) ? verb : toThirdPerson(verb)} ${rest}.`
}

/** What nothing is to use any longer, after "instead of". */
export function toReplaced(line: Line): string | null {
  const old = line.insteadOf?.text.replace(/^(?:using|having|running|the use of) /i, '').trim() ?? null
  const isThing =
    old !== null &&
    old.length <= 60 &&
    !/^(?:a |an |just |only |manual\w*\b|by )|\b(?:every|each|time)\b|^[a-zß-ɏ]+ing\b/i.test(old)
  const kept = /[;,(–-] ?keep (?:the )?([^,;.)]{3,60}?)(?=[,;.)]|$)/i.exec(line.core.slice(0, 400))?.[1]
  if (isThing && kept !== undefined) return `This stays and works as before: ${kept}.`
  return isThing ? `Nothing uses ${old} for this any more.` : null
}
