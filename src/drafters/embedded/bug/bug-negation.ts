// What denies something turned round: "the list is not shown" gives "the list is shown".

import { isVerb } from '../grammar/verbs.ts'
import { agree, type Clause, isSureVerb, join } from './bug-clause.ts'
import { fromBareNot } from './bug-event.ts'

/** What holds once the denial is gone, of a clause or, where there is none, of the head alone; null where that is not sure. */
export function fromNegation(head: string, clause: Clause | null): string | null {
  if (clause === null) return fromBareNot(head)
  const { verb, negated, rest } = clause
  const subject = negated ? clause.subject.replace(/^some (?=(?:\S+ )?\S+s$)/i, 'all ') : clause.subject
  const none = /^no (\S.*s)$/i.exec(subject)?.[1]
  if (none !== undefined && !negated && verb !== 'has') return join(none, verb, rest)
  if (
    (negated && [isVerb, isSureVerb].some((is) => is(/ and ([a-z]+) \S/.exec(rest)?.[1] ?? ''))) ||
    /^(?:nothing|nobody|none|no|some|most|many|several|certain|not)\b/i.test(subject) ||
    /\b(?:any\w*|either|only|unless|until|except|but)\b/i.test(rest.replace(/ any ?more$/i, ''))
  )
    return null
  const never =
    /^(?:is|are|can)$/.test(verb) && !negated ? /^never ((?:being )?\S.*)$/.exec(rest)?.[1] : undefined
  if (never !== undefined) return join(subject, verb, never)
  const other = /^[^,]{1,60}, not (?!just |even |always |to )(\S+(?: \S+){0,3})$/.exec(rest)?.[1]
  if (other !== undefined && !negated) return join(subject, verb, other)
  const kept = rest.replace(
    / (?:any ?more|(?:so |very )?much(?= (?:for|in|on) )|yet|at all|right now|currently|at the moment|some|certain)\b/gi,
    '',
  )
  if (negated) {
    if (/^(?:do|does|did|will|would|may|might)$/.test(verb)) {
      const [base = '', ...others] = kept
        .replace(/^(?:seem to (?:be )?|even |actually |always |really |currently |all |both )/i, (lead) =>
          /be $/.test(lead) ? 'be ' : '',
        )
        .split(' ')
      if (base === 'be') return join(subject, agree(subject, 'be'), ...others)
      return /^[a-z-]{2,}$/.test(base) ? join(subject, agree(subject, base), ...others) : null
    }
    if (/^(?:is|are|was|were)$/.test(verb))
      return join(
        subject,
        verb.replace('was', 'is').replace('were', 'are'),
        kept.replace(/^(?:currently|always|even|actually|being) (?=\S)/i, (lead) =>
          /being/i.test(lead) ? lead : '',
        ),
      )
    return /^(?:can|could)$/.test(verb) ? join(subject, 'can', kept) : null
  }
  const failing = /^(?:fails?|refuses?)$/.test(verb) ? /^to ([a-z-]{2,})\b ?(.*)$/.exec(kept) : null
  return failing === null ? null : join(subject, agree(subject, failing[1] ?? ''), failing[2] ?? '')
}
