// Tells what somebody only tells of today from what is asked for, clause by clause of a spoken line.

import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isGivenName } from '../grammar/noun-phrase.ts'
import { isPersonWord, kin } from '../grammar/roles.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { isPeople as namesPeople } from './feature-people.ts'
import { cutReason, opener } from './feature-said-forms.ts'

export const cause =
  /^(?:because|since|cause|else|otherwise|no more (?=[a-zß-ɏ]+ing\b)|no idea why |or else|as (?=(?:the|they|we|i|our|my|he|she|it)\b(?! as))|(?:right )?now |today|currently|at the moment|at present|then (?=(?:they|i|we|he|she|it|people|the [a-zß-ɏ]+ knows)\b)|(?:on|at|in) [^,]{2,25} (?=(?:it['’]s|they|he|she|i|we) )|(?:just )?so (?=(?:i|we|they|people|you|nobody|no|he|she|the|our|my)\b(?! (?:should|could))))/i
export const hanging = /^(?:when|whenever|if|while|for|in|on|at|after|before|once|with|instead|from)\b(?!-)/i
export const tying =
  /^(?:even|not|no|and|or|but|with|without|which|who|whose|that|where|when|if|for|like|as|instead|rather|just|only|e\.?g|i\.?e|in|on|at|by|from|to|until|till|per|including|then|also|both|each|all|maybe|ideally)\b|^[a-zß-ɏ]{3,}s (?:the|an?|it|its|them|their)\b/i
export const speaker =
  /^(?:i|we|they|he|she|you|it|nobody|no one|everyone|everybody|somebody|someone|people|half|theirs|there|mine)(?:['’][a-zß-ɏ]+)?\s+[a-zß-ɏ]/i

/** True for a clause of somebody who tells how things are. */
export function isTelling(words: string): boolean {
  if (asking.test(words)) return false
  return (
    speaker.test(words) ||
    hasFiniteVerb(words.split(' ', 8).join(' ').split(/[,;:]/, 1)[0] ?? '') ||
    actOfPeople(words) !== null
  )
}

/** The same of what opens a line: there a plural with a verb, or "I" anywhere, tells as well. */
export function isTold(words: string): boolean {
  return (
    !/^(?:how|who|what|which|where) /i.test(words) &&
    (isTelling(words) ||
      /^\p{L}+ing .* is /u.test(words) ||
      cause.test(words) ||
      toSubject(words) !== null ||
      firstPerson.test(cutReason(words)))
  )
}

/** "scratches: we draw crosses on a paper car": what it is about, before anything is told. */
export function isTopic([first = '', second = '']: readonly string[]): boolean {
  return (
    first.split(' ').length <= 3 &&
    !isAsking(first) &&
    !isTold(first) &&
    (isTold(second) || second.endsWith('?'))
  )
}

/** "branches" of "branches phone in the order": people, and the verb of what they do. */
export function actOfPeople(words: string): string | null {
  const all = words.split(' ', 6).map((word) => word.replace(/,$/, ''))
  const at = all.findIndex((word, index) => {
    const next = all[index + 1]?.toLowerCase() ?? ''
    return (
      index < 4 &&
      all.length > index + 1 &&
      (isPerson(word) || (index > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(word) && /s$/.test(next))) &&
      !/^(?:let|help)$/i.test(all[index - 1] ?? '') &&
      ((next === 'who' && index < 2) ||
        /^(?:is|are|was|were|has|have|had)$/.test(next) ||
        isVerb(next) ||
        fromThirdPerson(next) !== null ||
        /^(?:calls|rings|phones|asks|thinks)$/.test(next) ||
        (/^(?:in|on|at|with|from)$/.test(next) &&
          / (?:go|come|have|need|ask|see|use|do|keep|sit|stand|wait) /.test(words)) ||
        (/s$/.test(word) &&
          /^\p{Ll}{3,}$/u.test(next) &&
          !linking.test(next) &&
          following.test(all[index + 2] ?? '')))
    )
  })
  return at < 0 ? null : all.slice(0, at + 1).join(' ')
}

function isPerson(word: string): boolean {
  return isPersonWord(word.toLowerCase()) || kin.test(word) || isGivenName(word.toLowerCase())
}

const linking = /^(?:that|with|for|and|from|into|but|about|over|under|without|can|could|should|must)$/
const following = /ly$|^(?:us|me|the|an?|it|them|their|his|her|each|every|in|on|at|to|up|from|for|\d+)$/

/** How an order or a wish opens. */
export const asking =
  /^there (?:must|should|could) be (?:an?|some|one) |^let['’]s |^(?:an?|one|the) (?:possible |further )?(?:enhancement|improvement|extension) (?:could|would|might) be to |^(?:it )?(?:should|must|could) be possible |^if (?:i|we) could |^what (?:i|we) (?:need|want|miss) |^write ["“]|^ask (?=["“]|for\b)|^(?:that|it|this) (?:should|must|has to) (?:go|be|stand|appear) (?:on|in|at|next) |^(?:what|how) (?:if|about) |^(?:is|isn['’]t) there (?:a|any) way |^wouldn['’]t it |^make it possible |^(?:we(?:['’]re| are) missing|we (?:lack|miss)) (?:an?|some) |^(?:it|that|this)(?: would|['’]d) be [a-zß-ɏ]+ (?:if|to)\b|^better (?:they|he|she|people)\b|^i['’]d (?:put|show|add|send|print|mark|give|offer|make|build|let|text)\b|^(?:(?:may|might|will) (?=the\b|our\b|we\b|i\b|people\b)|can|could|can['’]t|couldn['’]t|would|should|why not|why can['’]t|why don['’]t)\s|^(?:they|he|she|it|people|everybody|everyone|somebody|someone) (?:should|could|must|can|ought|needs? to)\b(?!['’]| only)|^(?:i|we|they)['’]d (?:like|love)\b|^(?:i|we) (?:want|need|could|should|would like|would love)\b|^(?:let|put|give|send|show|tell|warn|remind|alert|notify|offer|mark|ping|make|print|nudge|suggest|allow|add|say|text|email)\s/i

const wanting = /^(?:someone|somebody|everyone|everybody|people)\b.* (?:wants?|would like) to /i

/** True for a clause that asks for something; `isStart` where a sentence begins with it. */
export function isAsking(part: string, isStart = true): boolean {
  const words = part.replace(opener, '')
  if (/^(?:in|on|at|every|each|after|before) .*\b(?:i|we) (?:must|have to|had to) /i.test(words)) return false
  if (/^so (?:an?|the) .* would (?:do|be|help)\b/i.test(part)) return true
  if (asking.test(words) || wanting.test(words)) return true
  if (
    cause.test(part) ||
    speaker.test(words) ||
    hanging.test(words) ||
    /^(?:don['’]t|once|stop|why do) /i.test(words)
  )
    return false
  const clause = toModalClause(words)
  if (clause !== null && /^(?:phone|call|ring|ask|mail|write|tell) (?:me|us)\b/.test(clause.predicate))
    return false
  if (clause !== null && !/^(?:(?:have|had) to|with|without|on|in|at|for)\b/.test(clause.predicate))
    return !(/ (?:have|has) to /.test(words) && namesPeople(clause.subject)) && !clause.negated
  if (/ is needed$| would (?:do|be|help|save|spare|end|bring|sell|solve|make|mean)\b/i.test(words))
    return true
  return (
    (isStart || /^(?:please|pls) /i.test(part)) &&
    /\S \S/.test(words) &&
    toLeadingVerb(words) !== null &&
    !isTelling(words)
  )
}

export const firstPerson =
  /(?<!\b(?:that|which|what|when|how|who|where|so|if|to) )\b(?:I(?:['’](?:m|ve))?|we) (?!can\b|could\b)\p{Ll}+/u
/** "let them", "put it there", "can the van send it": what stands for something that was told before. */
export const pointing = /^(?:they|it)\b|\b(?:it|them|they|him|her)\b/i

const helping =
  /^(?:would|want|need|have|are|never|always|often|all|photograph|poll|phone|ring|mail|text|queue|come|go|get|keep|sit|stand|wait|lose|forget|think|know|complain|call|buy|bring|miss|stay|leave)$/

/** "pubs" of "pubs call on Sunday": several that do something. */
export function toSubject(words: string): string | null {
  const [, doer, act = ''] =
    /^((?:the|our|my) (?:[\p{L}-]+ )?\p{Ll}+(?<!s)) (\p{Ll}{3,}s) (?!of\b|and\b)\S/u.exec(words) ?? []
  if (
    doer !== undefined &&
    (fromThirdPerson(act) !== null ||
      /^(?:comes|goes|gets|keeps|sits|stands|thinks)$/.test(act) ||
      /^(?:me|us|them) /.test(words.slice(doer.length + act.length + 2)))
  )
    return doer
  const [, subject, verb = ''] =
    /^((?:(?:the|our|my) )?(?:[\p{L}'’]+ )?\p{Ll}{3,}s) (\p{Ll}+) \S/u.exec(words) ?? []
  return subject !== undefined &&
    (isVerb(verb) || helping.test(verb)) &&
    !isVerb(subject.split(' ', 1)[0] ?? '')
    ? subject
    : null
}
