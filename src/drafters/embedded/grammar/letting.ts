// Reads a question of what something could do as an order.
import { isLeadingVerb } from './verbs.ts'

/** "can the list sort siblings to the top", "could the app just ask": "let the list sort …". */
export function toLetting(text: string): string {
  const rest = /^(?:can|could|can['’]t|couldn['’]t|would|why can['’]t)\s(.+)$/i.exec(text)?.[1]
  if (rest === undefined) return text
  const words = rest.split(' ')
  const at = words.findIndex((word, index) => {
    if (index === 0 || index > 4) return false
    const after = /^(?:just|also|not|please|maybe|already|only)$/i.test(word) ? index + 1 : index
    return after === index && isLeadingVerb(word.toLowerCase(), words.slice(index + 1).join(' '))
  })
  if (at < 1 || (/^(?:there|this|that|i|we|you|it)$/i.test(words[0] ?? '') && at > 2)) return text
  const subject = words.slice(0, at).filter((word) => !/^(?:just|also|not|please|maybe|already)$/i.test(word))
  return subject.length === 0 ? text : `let ${subject.join(' ')} ${words.slice(at).join(' ')}`
}
