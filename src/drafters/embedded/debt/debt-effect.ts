// What follows from a fault, as people tell it after the fault; and the criterion that it no longer does.
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { toThirdPerson } from '../grammar/verbs.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'

const joint = /(?:,|;| [-–—])(?: (?:and|so|but))* | (?:and|so) (?=\p{L})/gu
/** Nobody has to do these: "we no longer lose a day", but "we no longer have to type it twice". */
const lasting =
  /^(?:lose|spend|guess|need|pay|wait|search|pick|learn|get|drift|differ|contradict|use|say|convert)$/
const counted =
  /^(?:(?:each|every|any) (?!time\b|one of)|an? )((?:[^\s,;]+ ){1,5}?)(means|costs?|takes|took|breaks|needs|starts|touches|asks|goes|gets|is|has to)( [^;]+)$/i
const doing =
  /^(?:(after (?:each|every) \S+) )?(I|we|they|both|people|(?:the |new |all )?(?:devs|developers|designers|editors|colleagues|agents|clients|cataloguers|testers|teams|users|customers)) (\p{Ll}+)((?: [^;]+)?)$/u

/** What surely has ended then: "each change costs us a day", "we copy it by hand", "nobody knows which is right". */
function toSureRelief(words: string): string | null {
  const [, thing = '', verb = '', rest = ''] = counted.exec(words) ?? []
  if (verb !== '')
    return `${/^(?:[aeio]|up|un(?!i))/i.test(thing) ? 'An' : 'A'} ${thing}${verb === 'is' ? 'is no longer' : `no longer ${verb.replace('took', 'takes')}`}${rest}`
  const known = /^(?:nobody|no one) ((?:knows|understands) .{4,})$/i.exec(words)?.[1]
  if (known !== undefined) return `Whoever works with it ${known}`
  const [, when = '', whom = '', base = '', what = ''] = doing.exec(words) ?? []
  if (
    !(isPlainVerb(base) || lasting.test(base)) ||
    /^(?:have|be|can|could|know|think|like|count|hope|believe|refuse)$/.test(base) ||
    (/^(?:we|I)$/.test(whom) && /^(?:need|want)$/.test(base))
  )
    return null
  const isOne = whom === 'I'
  const done = lasting.test(base)
    ? isOne
      ? toThirdPerson(base)
      : base
    : `${isOne ? 'has' : 'have'} to ${base}`
  return `${isOne ? 'The author' : upperFirst(whom)} no longer ${done}${what}${when === '' ? '' : ` ${when}`}`
}

/** The criterion that `told` has ended; null where it is an order, a wish, a remark, or told of the past. */
export function toRelief(told: string): string | null {
  const words = told
    .replace(/^(?:[\s,;–—-]+|(?:and|so|but|then|now) )+/i, '')
    .replace(
      /,? and s?he .*$|, (?:one|please|pls|needs|that|so|sort|\d+) .*$|, \p{Ll}+ly$| for myself$|[\s.!…]+$/gu,
      '',
    )
    .replace(/\bme\b/g, 'the author')
  if (words.length < 9 || words.length > 130 || /[?:“”()]|\b(?:should|[cw]ould)\b/.test(words)) return null
  const tail = words.lastIndexOf(', ')
  if (tail > 8 && toOrder(words.slice(tail + 2)) !== null) return toRelief(words.slice(0, tail))
  const [, first = '', second = ''] = /^(.{9,}?), and ((?:each|every|any|we|I|nobody) .+)$/.exec(words) ?? []
  const [one, other] = [first, second].map((part) => (part === '' ? null : toRelief(part)))
  if (one != null && other != null) return `${one} ${other}`
  const sure = toSureRelief(words)
  if (sure !== null) return `${sure}.`
  return open.test(words) && !past.test(words) && isStatement(words) && toOrder(words) === null
    ? `It is no longer the case that ${lowerFirst(words)}.`
    : null
}

const open =
  /^(?:they|one (?:of them )?is always|(?:half of|each|every|any) .*? (?:is|are|has|must|can|don['’]t|(?!always|this|us\b)[a-zß-ɏ]{3,}s)\b|every(?:one|body)|nobody|no one|only|no two|whoever|people)\b/i
const past = /\b(?:was|were|had|took|knew|left|retired|has cost|went|came|broke|failed)\b/

/** "depend on the date and turn red in March": what follows has the same subject. */
const ended =
  /^((?:the )?\p{L}[^,;:.]{15,100}?) and ((?:turn|break|fail|block|cost)s?|go(?:es)?|ha(?:s|ve) to) ([^,;]{3,80}?)[\s.]*$/u

/** A fault as it was told, cut before what follows from it; `effect` is null where nothing does. Linear in `told`. */
export function splitEffect(told: string): { readonly fault: string; readonly effect: string | null } {
  const [, head = '', verb, rest] = ended.exec(told) ?? []
  if (verb !== undefined)
    return { fault: head, effect: `${/s(?: to)?$/.test(verb) ? 'It' : 'They'} no longer ${verb} ${rest}.` }
  for (const { index, 0: mark } of told.slice(0, 400).matchAll(joint)) {
    if (index < 16) continue
    const next = told.slice(index + mark.length)
    const effect =
      toRelief(next) ?? (/^\p{L}+ \p{Ll}+s per /u.test(next) ? `This is no longer needed: ${next}.` : null)
    // "Kiln 0.68, and half …" tells nothing without its second half.
    if (effect !== null && told.slice(0, index).split(' ').length > 3)
      return { fault: told.slice(0, index), effect }
  }
  return { fault: told, effect: null }
}
