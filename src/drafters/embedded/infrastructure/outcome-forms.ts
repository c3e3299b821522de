// Outcomes of orders that are no plain "X has been done": "the build calls the signer", "A has been replaced with B".

import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund, toThirdPerson } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'
import { fromMade, participle } from '../technical/deed-clauses.ts'
import { isMany, isNoun } from '../technical/deed-parts.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'

/** Verbs that are nouns or adjectives as often: the subject of "make the test build clean" ends behind them. */
const isNounAsWell = wordSet(
  'test release process access design support schedule backup cache index search image container service file set map mode log script script check clean secure own open public private static same change',
)
const otherVerb =
  /^(?:use|self-\p{L}+|attempt|fail|exit|work|wait|listen|survive|behave|respect|succeed|establish|build|run|call|start|stop|return)$/u

/** What `base` with `rest` makes true, as a clause; null where the words do not tell for sure. */
export function toOtherForm(base: string, rest: string): string | null {
  const said = rest.replace(/ so (?:that )?(?:the |we |it |they |every\p{L}*|all )?.*$|[\s.!]+$/iu, '')
  if (said === '' || said.length > 140) return null
  const sure = /^(?:sure|certain)(?: that)? (.+)$/i.exec(base === 'make' ? said : '')?.[1]
  const claim = sure ?? (base === 'ensure' ? said.replace(/^that /i, '') : null)
  if (claim !== null) return !/^to /i.test(claim) && isStatement(claim) ? lowerFirst(claim) : null
  if (/^(?:stop|avoid)$/.test(base)) return toStopped(said)
  if (/^(?:finish|complete)$/.test(base) && /^\p{L}+ing /u.test(said)) return `${said} is finished`
  if (/^(?:replace|swap|substitute)$/.test(base)) return toSwapped(said)
  if (base === 'fail' || base === 'exit') {
    const [, who = '', when = ''] = /^(.{2,40}?) ((?:when|if|on) .+)$/i.exec(said) ?? []
    if (when === '') return null
    return base === 'exit'
      ? `the run exits ${who} ${when}`
      : isNoun(who) && !/^(?:with|on|in|at|hard|fast)\b/.test(who)
        ? `${toPlainDefinite(who, false)} ${isMany(who) ? 'fail' : 'fails'} ${when}`
        : null
  }
  if (/^(?:send|receive|allow|support|handle)$/.test(base)) {
    const [, what = '', tail = ''] =
      /^(.+?)((?: (?:to|in|from|on|with|into|at|for|as|by|when|if|before|after|through|via|between)\b.*)?)$/.exec(
        said,
      ) ?? []
    return isNoun(what) && !/^(?:to|for|in|on|via|with|from) /.test(said)
      ? `${/^(?:these|those|all|each|every) /.test(what) ? what : toPlainDefinite(what, false)} ${isMany(what) ? 'are' : 'is'} ${participle(base)}${tail}`
      : null
  }
  if (base === 'give') {
    const [, who = '', what = ''] =
      /^((?:the|our|each|every|all) \p{L}+(?: \p{L}+)??) ((?:an?|its|their|some|more|two|a second) .+)$/u.exec(
        said,
      ) ?? []
    return what === '' ? null : `${toPlainDefinite(who, false)} ${isMany(who) ? 'have' : 'has'} ${what}`
  }
  return /^(?:make|let|have|keep)$/.test(base) ? toCaused(base, said) : null
}

/** "The raw status is no longer sent to the client" for "stop sending the raw status to the client". */
function toStopped(said: string): string | null {
  const [, gerund = '', rest = ''] = /^(\p{L}+ing) (.+)$/u.exec(said) ?? []
  const base = gerund === 'using' ? 'use' : fromGerund(gerund.toLowerCase())
  if (base === null || /^(?:for|to|in|on|at|with|from) /.test(rest)) return null
  const [, what = rest, tail = ''] =
    /^(.+?)( (?:to|in|from|on|with|into|at|for|as|by|when|if|before|after)\b.*)$/.exec(rest) ?? []
  return isNoun(what)
    ? `${toPlainDefinite(what, false)} ${isMany(what) ? 'are' : 'is'} no longer ${participle(base)}${tail}`
    : null
}

/** Both sides of "replace A with B". */
function toSwapped(said: string): string | null {
  const [, old = '', next = ''] = /^(.{2,70}?) (?:with|by) ((?:[^,]|,(?! \p{L}+s )){2,70})/u.exec(said) ?? []
  if (next === '' || !isNoun(old) || !isNoun(next.split(' ', 6).join(' '))) return null
  const former = /^[^\sA-Z]+$/.test(old) ? old : toPlainDefinite(old, false)
  return `${former} ${isMany(old) && !/^\S+-\S+$/.test(old) ? 'have' : 'has'} been replaced with ${next}`
}

/** "terraform calls ansible" for "make terraform call ansible", "the hook is configurable" for "make the hook configurable". */
function toCaused(base: string, said: string): string | null {
  const words = said.split(' ')
  if (/^(?:it|them|this|that|an?|another|some|one)$/i.test(words[0] ?? '')) return null
  for (let at = 1; at < Math.min(words.length, 8); at += 1) {
    const [verb = '', next = ''] = words.slice(at)
    const subject = words.slice(0, at).join(' ')
    if (/^(?:for|with|by|to|so|that|when|if|in|on|from)$/.test(verb)) break
    if (base === 'have' ? !/\p{L}{2}(?:ed|lt|un|et|nt),?$/u.test(verb) : !isActing(verb, next)) continue
    if (!isNoun(subject) || /^(?:the|an?|our|every|each|all)$/i.test(subject)) continue
    const many = isMany(subject)
    const who = /^(?:every|each|all) /i.test(subject) ? subject : toPlainDefinite(subject, false)
    const rest = words
      .slice(at + 1)
      .join(' ')
      .replace(/ and (\p{Ll}+)(?= (?:the|an?|all|its) )/u, (whole, next: string) =>
        many || !isPlainVerb(next) ? whole : ` and ${toThirdPerson(next)}`,
      )
    const told = base === 'have' ? `${many ? 'are' : 'is'} ${verb}` : many ? verb : toThirdPerson(verb)
    return `${who} ${told} ${rest}`.trim()
  }
  if (base === 'have') return null
  return base === 'let' ? null : (fromMade(base, said)?.result ?? null)
}

/** True for what can only be a verb here, with its object after it. */
function isActing(verb: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(verb) || /^(?:and|or|of|is|are|faster|smaller|more|less)$/.test(next)) return false
  if (otherVerb.test(verb)) return next !== '' && !/^with$|(?:er|able|ible)$/.test(next)
  return (
    next !== '' &&
    isPlainVerb(verb) &&
    !isNounAsWell(verb) &&
    !/^(?:faster|easier|safer|less|more)/.test(next)
  )
}
