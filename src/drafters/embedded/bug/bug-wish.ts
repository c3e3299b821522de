// What is wrong as long as a wish is not met: reports that say what should be, told as symptoms.

import type { Line } from '../grammar/line.ts'
import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb, type ModalClause, toModalClause } from '../grammar/statement.ts'
import { isLeadingVerb, isVerb, toParticiple, toThirdPerson } from '../grammar/verbs.ts'
import { hasVerb, isMany, join, symptomWords, toBase, toClause } from './bug-clause.ts'
import { fromNegation } from './bug-negation.ts'
import { fromActing, toPresentClause } from './bug-voice.ts'

const wishing =
  /^(?:(?:please|also|we|must|need to|should|and) )*(?:make (?:it so(?: that)?|sure(?: that)?)|ensure(?: that)?) (\S.{6,})$/i

const correctly = /\s(?:correctly|properly|right|as expected|reliably|consistently)$/i

/** "Make sure the lid opens", "fix the hinge so the lid opens", "don't drop the cup": what is wrong as long as it is only a wish. */
export function toWished(line: Line, fixing: RegExp): string | null {
  const first = (line.sentences[0] ?? '').replace(/\s\([^()]*\)/g, '').replace(/[\s.!]+$/, '')
  const wish = (wishing.exec(line.main) ?? wishing.exec(first))?.[1]
  if (wish !== undefined)
    return toUnmet(wish) ?? (hasFiniteVerb(wish) ? `It is not ensured that ${lowerFirst(wish)}` : null)
  const mending = first.replace(fixing, '').replace(/^(?:update|improve|change|rework) /i, '')
  const [, mended = '', aim] =
    mending === first ? [] : (/^(.{3,60}?) so (?:that )?([^,;:]{10,90})$/i.exec(mending) ?? [])
  const unmet = aim === undefined ? null : toUnmet(aim.replace(/^it\b/i, mended))
  if (unmet !== null) return unmet
  const [, act = '', rest = ''] =
    /^(?:please )?(?:don['’]t|do not|never) ([a-z-]{3,}) (.{3,})$/i.exec(line.main) ?? []
  const [, left = '', thing = ''] = /^not ([a-z]{3,}) (.{3,})$/i.exec(line.main) ?? []
  if (isVerb(left.toLowerCase())) return toUndone(left.toLowerCase(), thing, false)
  const done =
    act !== '' && isVerb(act.toLowerCase())
      ? toUndone(act.toLowerCase(), rest.split(/, (?:it['’]s|this|that|because)\b/i, 1)[0] ?? rest, true)
      : null
  if (done !== null) return done
  const doubted = /^i (?:don['’]?t|do not) (?:think|believe) (?:that )?(.{6,})$/i.exec(first)?.[1]
  const denied = doubted === undefined ? null : toUnmet(doubted)
  if (denied !== null) return denied
  const [, wanted, todo] =
    /\b(?:i|we) (?:want|need|would like) ((?:the|my|our|a|an|this|that) [^,;:]{2,50}?) to ([a-z-]{3,} [^,;:]{3,80}?)(?:,| so that\b|$)/i.exec(
      first,
    ) ?? []
  if (wanted !== undefined && todo !== undefined && isVerb(todo.split(' ', 1)[0] ?? ''))
    return `${wanted} ${isMany(wanted) ? 'do' : 'does'} not ${todo}`
  const made = fromMade(line.main)
  if (made !== null) return made
  const acted = fromActing(/^handle (.+)$/i.exec(line.main)?.[1] ?? '')
  if (acted !== null) return acted
  const [, handled] = /^handle (?!.* being )(.{3,})$/i.exec(line.main) ?? []
  return handled === undefined ? null : toUndone('handle', handled, false)
}

/** "make the crane stop at night": the crane does not stop at night. */
function fromMade(main: string): string | null {
  const words = (/^make (.{6,})$/i.exec(main)?.[1] ?? '').replace(/ (?:actually|really) /gi, ' ').split(' ')
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < 7 &&
      /^[a-z]{3,}$/.test(word) &&
      isVerb(word) &&
      (index + 1 < words.length || (index > 1 && isLeadingVerb(word, ''))) &&
      !/^(?:the|an?|of|to|in|on|for|with|by|from|and|or|it|its|each|every|all|more|less|new|no)$/i.test(
        words[index - 1] ?? '',
      ) &&
      /^(?:the|an?|its|their|to|in|on|at|with|from|only|as|when|if|up|out|off|all|every|each|by|into|like|[a-z]+ly)$/i.test(
        words[index + 1] ?? 'to',
      ),
  )
  const subject = words.slice(0, at).join(' ')
  return at < 1 || /[,;:()]/.test(subject)
    ? null
    : `${subject} ${isMany(subject) ? 'do' : 'does'} not ${words.slice(at).join(' ')}`
}

/** "properly " of "properly weigh ratings"; empty for none. */
function toManner(words: string): string {
  const manner =
    /^(?:please )?(properly|correctly|always|automatically|periodically|directly|explicitly|fully|safely|immediately) /i.exec(
      words,
    )?.[1]
  return manner === undefined ? '' : manner.toLowerCase()
}

/** "weigh ratings correctly" tells that ratings are not weighed correctly. */
export function fromImperative(words: string, base: string, rest: string): string {
  const working = /^(.{2,60}?) (work(?: .*)?)$/i.exec(rest)
  if (base === 'make' && working?.[1] !== undefined && working[2] !== undefined) {
    const [, subject, predicate] = working
    const many = isMany(subject) || / and /.test(subject)
    if (/ again$/i.test(predicate))
      return `${subject} no longer ${many ? predicate.slice(0, -6) : toThirdPerson(predicate.slice(0, -6))}`
    return `${subject} ${many ? 'do' : 'does'} not ${predicate}`
  }
  if (
    base === 'build' ||
    hasFiniteVerb(words) ||
    hasVerb(words) ||
    hasVerb(rest) ||
    toPresentClause(words) !== null ||
    /^[A-Z]{3,} |, .*\bshould\b/.test(words)
  )
    return words
  if (
    base === 'remove' &&
    /^(?:duplicated?|redundant|unnecessary|stray|extra|unwanted|superfluous|wrong|leftover|ghost) /i.test(
      rest,
    )
  )
    return rest
  const object = rest.replace(correctly, '')
  if (object !== rest && !/[,;:]/.test(object) && object.split(' ').length <= 6)
    return `${object} ${isPlural(object) ? 'are' : 'is'} not ${toParticiple(base)} ${rest.slice(object.length + 1)}`
  const [, kept, place] = /^(?:remove|delete|drop)$/.test(base)
    ? (/^(.{3,60}?)(?: from (.{3,80}))?$/i.exec(rest) ?? [])
    : []
  if (kept !== undefined && !symptomWords.test(kept))
    return `${kept} ${isMany(kept) ? 'are' : 'is'} still ${place === undefined ? 'there' : `in ${place}`}`
  if (/^(?:change|adjust|rework)$/.test(base) && !/ to /.test(rest)) return words
  const isNamed =
    symptomWords.test(
      words.replace(/\b(?:only|too|no|not|without|null|empty|invalid|no|properly)\b/gi, ''),
    ) ||
    !isVerb(base) ||
    /\b(?:bug|issue|error|input)\b/i.test(rest.slice(0, 24))
  const isForbidden = /^(?:don['’]t|do not|never) /i.test(words)
  const undone =
    isNamed ||
    /^(?:make|change|adjust|rework|let|do|have|be|get|come|add|remove|delete|drop|improve|increase|decrease|reduce|rename|replace|refactor|rewrite|rethink|remember|go|put|try|review|tweak|mess|pay|turn|bring)$/.test(
      base,
    )
      ? null
      : toUndone(base, rest, isForbidden, toManner(words))
  if (
    /^(?:make|ensure|let|allow|do|show|hide|use|add|remove|support|keep|set|change|update|move|reset|respect|return|enable|disable|improve)$/.test(
      base,
    ) &&
    (base === 'add' || !symptomWords.test(words))
  )
    return undone ?? `Missing: ${lowerFirst(words.replace(/^add /i, ''))}`
  return symptomWords.test(words.split(' ', 1)[0] ?? '') ? words : (undone ?? words)
}

/** "The list should reset" tells that the list does not reset; null where more than that is said. */
export function fromShould(words: string): string | null {
  const [, scene = '', main = words] =
    /^((?:when|if|while|after|once|on|in|with) [^,]{3,80}(?:, | (?=it )))((?:it|they|you|we|the) .+)$/i.exec(
      words,
    ) ?? []
  const clause = toWishedClause(main)
  if (clause === null || !/\b(?:should|must|ought|supposed|needs?)/i.test(main)) return null
  const { subject, negated } = clause
  const predicate = clause.predicate.replace(/^(?:still|always|also) /i, '')
  const [deed = ''] = predicate.split(/ (?:when|if|while|after) /, 1)
  if (
    / (?:may|can|could) /i.test(` ${subject} ${deed}`) ||
    /[,;:]|\b(?:and(?! move)|but|only|not|unless|instead|should|must)\b/i.test(deed) ||
    predicate.length > 110 ||
    !/^[^,;()]{2,60}$/.test(subject) ||
    / [-–—]/.test(subject)
  )
    return null
  return `${scene}${scene === '' ? subject : lowerFirst(subject)} ${toUnmetPredicate(subject, negated, predicate)}`
}

/** The clause of a wish; behind circumstances its subject may be a pronoun. */
function toWishedClause(main: string): ModalClause | null {
  const [, subject, not, predicate] =
    /^(it|they|you|we) (?:should|must|ought to)( not|n['’]t)? (\S.{3,})$/i.exec(main) ?? []
  return subject === undefined || predicate === undefined
    ? toModalClause(main)
    : { subject, negated: not !== undefined, predicate }
}

function toUnmetPredicate(subject: string, negated: boolean, predicate: string): string {
  const many = isMany(subject)
  const [verb = '', ...others] = predicate.split(' ')
  const rest = others.join(' ')
  if (verb === 'be') return `${many ? 'are' : 'is'} ${negated ? '' : 'not '}${rest}`
  const done = many ? verb : toThirdPerson(verb)
  if (!negated && rest.startsWith('no ')) return `${done} ${rest.slice(3)}`
  return negated ? `${done} ${rest}` : `${many ? 'do' : 'does'} not ${predicate}`
}

/** What is wrong where a wish is not met: "the lid does not open" for "the lid opens"; null where it cannot be told. */
function toUnmet(wish: string): string | null {
  const [, never, done, after = ''] = /^([^,;:]{2,60}?) never ([a-z]+s)( .*)?$/i.exec(wish) ?? []
  if (never !== undefined && done !== undefined) return `${never} ${done}${after}`
  const clause = toClause(wish)
  if (clause?.negated === true && clause.rest.startsWith('always '))
    return join(clause.subject, clause.verb, clause.rest)
  if (
    clause === null ||
    /\b(?:only|always|still|unless|until|instead|nothing|never)\b/i.test(
      `${clause.subject} ${clause.adverb} ${clause.rest.slice(0, 20)}`,
    )
  )
    return null
  const { subject, verb, negated, rest } = clause
  if (negated) return fromNegation(wish, clause)
  if (/^(?:is|are)$/.test(verb)) return join(subject, verb, 'not', rest)
  if (/^(?:can|could)$/.test(verb)) return join(subject, 'cannot', rest)
  if (/^(?:will|would)$/.test(verb)) return join(subject, isMany(subject) ? 'do not' : 'does not', rest)
  if (/^(?:has|have|do|does|did|was|were|had|may|might)$/.test(verb)) return null
  return join(subject, isMany(subject) ? 'do not' : 'does not', toBase(verb), rest)
}

/** "Round the rate to cents" gives "the rate is not rounded to cents"; null where the object cannot be told. */
function toUndone(base: string, rest: string, isForbidden: boolean, manner = ''): string | null {
  const object = toNounPhrase(rest)
  if (
    object === null ||
    rest.includes(': ') ||
    !rest.startsWith(object) ||
    / (?:and|or) [a-z]+ /.test(rest.slice(object.length, object.length + 30))
  )
    return null
  if (hasVerb(object) || hasVerb(rest) || hasFiniteVerb(rest)) return null
  const be = isMany(object) ? 'are' : 'is'
  const after = rest.slice(object.length).trim()
  if (/^only /i.test(after)) return isForbidden ? null : join(object, be, toParticiple(base), 'not', after)
  if (/^(?:that|which|who|where) /i.test(after))
    return join(object, after, be, isForbidden ? '' : 'not', manner, toParticiple(base))
  return join(object, be, isForbidden ? '' : 'not', manner, toParticiple(base), after)
}
