// A clause that tells a fault outright, turned round: it no longer is so.
import { isVerb } from '../grammar/verbs.ts'
import { agree, type Clause, isSureVerb, join, toBase } from './bug-clause.ts'
import { denySecond } from './bug-event.ts'

const needless =
  /^(?:still|sometimes|always|often|randomly|currently|now|occasionally|constantly|usually|intermittently|already|also)$/i

/** What can be told by its opposite. */
const opposable = /^(?:wrong|cut off|(?:un|in)(?:re\w+|available|visible|correct))(?=$| (?:in|on|at|with) )/i

/** Subjects of clauses that "no longer" would not deny. */
const unturned = /^(?:every(?:one|body)|nothing|nobody|none|no|there|this|that|what|when|if|while)\b| never$/i

/** "there are dozens of windows": "there are no longer dozens of windows". */
function fromThere({ verb, negated, rest }: Clause): string | null {
  if (negated || !/^(?:is|are)$/.test(verb)) return null
  if (/^(?:an? )?(?:chance|risk|possibility) /.test(rest)) return `there is no longer ${rest}`
  if (/^(?:only|still|nothing)\b|\b(?:not|no)\b/i.test(rest)) return null
  const [, thing] = /^an? (\S.{2,})$/.exec(rest) ?? []
  return thing === undefined ? `there ${verb} no longer ${rest}` : `there is no ${thing} any more`
}

/** A further finite verb within the object: the verb that was found is a noun. */
const second =
  /^(?:[\w'’-]+ ){0,3}?(?:says?|said|shows?|lands?|gets?|goes|stays?|reached|ran|went|came|keeps?|finds?) (?!up\b)/i

/** "the gate sticks" gives "the gate no longer sticks", by what kind of verb it is; null where that is not sure. */
export function fromPositive(clause: Clause): string | null {
  const { rest } = clause
  if (/^lacks?$/.test(clause.verb)) return join(clause.subject, agree(clause.subject, 'have'), rest)
  if (/^there$/i.test(clause.subject)) return fromThere(clause)
  if (clause.negated || unturned.test(clause.subject)) return null
  const subject = clause.subject.replace(/^(?:some|several|many|certain) (?=(?:\S+ )?\S+s\b)/i, '')
  const verb = clause.verb === 'let' ? agree(subject, 'let') : clause.verb
  if (
    /\b(?:never|no(?!-)|not|nothing|nobody|neither|nor|\w+n['’]t)\b/i.test(
      rest.replace(/ (?:that|who|which|if|when|because|while|until|no matter) .*$/, ''),
    ) ||
    /^(?:issue|bug|problem)|\bexcept (?:for|in|on|when|with)\b/.test(rest) ||
    / (?:it|gave|took|came|went|got|said|sent)$|^(?:under|after|before|during) | (?:thinks?|believes?|assumes?|claims?) |s and (?:the|its) /i.test(
      subject,
    ) ||
    (/^ha(?:s|ve)$/.test(verb) && /^\w+ed (?:on|in|at|for|to) /.test(rest)) ||
    /^(?:did|do|does|had|should|must|works?)$/.test(verb) ||
    (/^needs?$/.test(verb) && !/^(?:you|we|i|one)$/i.test(subject))
  )
    return null
  if (/ (?:runs|stops|goes|stays) /.test(subject)) return null
  if (second.test(rest) && !/^(?:may|might|could|would|can|will)$/.test(verb)) return null
  const adverb = needless.test(clause.adverb) ? '' : clause.adverb
  const kept = denySecond(verb, rest.replace(/^(?=the first \d+ )/, 'only ')).replace(
    /^(?:(?:still|sometimes|always|often|randomly|currently|now|occasionally|constantly|already|also|instead(?! of)|just) )+(?=\S)/i,
    '',
  )
  if (verb === 'could') return join(subject, 'can no longer', kept)
  if (/^(?:may|might|would)$/.test(verb)) {
    const [base = '', ...others] = kept.replace(/^[a-z]+ly (?=[a-z])/, '').split(' ')
    return /^[a-z-]{2,}$/.test(base) && base !== 'have' && !(verb === 'would' && base === 'be')
      ? join(
          subject,
          base === 'be' ? join(agree(subject, 'be'), 'no longer') : join('no longer', agree(subject, base)),
          ...others,
        )
      : null
  }
  if (/^ha(?:s|ve)$/.test(verb) && kept.startsWith('been '))
    return join(subject, agree(subject, 'be'), 'no longer', kept.slice(5))
  if (/^(?:is|are|was|were)$/.test(verb)) {
    const be = verb.replace('was', 'is').replace('were', 'are')
    const [, place] = /^(?:broken|dead|out of order)($| (?:for|in|on|with) .+$)/i.exec(kept) ?? []
    if (place !== undefined)
      return join(subject, /e$/.test(be) ? 'work' : 'works', place === '' ? 'again' : place.trim())
    if (/^(?:missing|gone)(?=$| )/i.test(kept))
      return join(subject, be, 'there', kept.replace(/^\S+ ?/, '').replace(/^from /, 'in '))
    if (opposable.test(kept))
      return join(
        subject,
        be,
        kept
          .replace(/^(?:un|in)/i, '')
          .replace(/^(?:always )?wrong/i, 'correct')
          .replace(/^cut off/i, 'fully visible'),
      )
    return join(
      subject,
      be,
      'no longer',
      adverb,
      kept.replace(
        /^(?:very|really|kinda|kind of|pretty|quite|rather|so|extremely|super|a bit|a little|way) (?=\S)/i,
        '',
      ),
    )
  }
  if (/^(?:can|will)$/.test(verb)) return join(subject, verb, 'no longer', adverb, kept)
  return /^(?:has|have|need)$/.test(verb) || /^it$/i.test(subject) || isSureVerb(verb) || isVerb(toBase(verb))
    ? join(subject, 'no longer', adverb, verb, kept)
    : null
}
