// What a mere name tells of its thing: each has its own, or the way it is to be had.
import { isPlural, lowerFirst, toDefinite } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromGerund, fromThirdPerson } from '../grammar/verbs.ts'
import { areMany, isCode } from '../patterns/feature-pattern.ts'

/** The thing as a subject, where what stands before the clause is one noun phrase. */
export function toSubject(head: string): string | null {
  const bare = head.replace(/,$/, '').trim()
  if (isCode(bare) || /^["'“‘:-]/.test(bare))
    return bare.includes(' ') && !/["'”’] \S+$/.test(bare) ? null : bare
  const [first = '', ...others] = bare.toLowerCase().split(' ')
  if (
    bare.length < 2 ||
    hasFiniteVerb(bare) ||
    / (?:that|which|who|where|when|if|to|into|instead|having|being) | and \S+ (?:it|them)|[,;]/.test(
      `${bare} `,
    ) ||
    /^(?:for|to|in|of|and|or|with|on|at|as|it|this|that|not|only|no|don['’]t)$/.test(first) ||
    (others.length > 0 && fromGerund(first) !== null) ||
    others.slice(0, -1).some((word) => fromThirdPerson(word) !== null) ||
    / \p{Ll}{3,}ing (?!of |for |and )\p{L}/u.test(` ${others.join(' ')}`)
  )
    return null
  return toDefinite(lowerFirst(bare))
}

/** "mooring rules per pier": each has its own. */
export function fromShare(body: string): string | null {
  const [, head = '', one = '', where = ''] =
    /^(?:(?:own|different|separate) )?((?:(?! per )[^,]){3,50}) per (?!(?:day|week|hour|minute|second|month|year|night|person|default|item|unit|use)\b)(\p{L}[\p{L}-]*(?: (?!in |on |at )\p{L}+)?)((?: (?:in|on|at) [^,]+)?)(?: and not only .*)?$/u.exec(
      body,
    ) ?? []
  const subject = one === '' || isPlural(one) ? null : toSubject(head)
  return subject === null || / (?:of|for|with|from) /.test(subject)
    ? null
    : `each ${one} has ${isPersonWord(lastWord(one)) ? 'their' : 'its'} own ${subject.replace(/^the /, '')}${where}`
}

/** "tide table as a picture", "log in Danish": the way it is to be had. */
export function fromShape(body: string): string | null {
  const [, head = '', shape = ''] =
    /^([^,]{3,60}?)(?<! (?:such|same|well|soon|far|long|much|known)) as (?!(?:well|like|soon|if|far|long|usual|before|today|much|it|they|you|we)\b)([^,]{3,60})$/.exec(
      body,
    ) ?? []
  const [, words = '', language = ''] = /^([^,]{3,60}?) (in \p{Lu}\p{Ll}+(?: for [^,]+)?)$/u.exec(body) ?? []
  const way = shape === '' ? language : `as ${shape}`
  const subject = way === '' ? null : toSubject(shape === '' ? words : head)
  return subject === null || /\b(?:export|upload|download|import|log-?in)\b/i.test(subject)
    ? null
    : `${subject} ${areMany(subject) ? 'are' : 'is'} available ${way}`
}
