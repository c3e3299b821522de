// What nobody has to do any more once a wish is there, from what is told of today: "we phone 400 people now".
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { toSentence } from '../patterns/pattern.ts'

const verbs =
  'do|retype|type|write|ring|phone|call|mail|draw|count|send|copy|dig|walk|sort|look|open|close|export|import|jump|scroll|make|print|scan|describe|answer|enter|fill|search|queue|wait|poll|guess|use|redraw|swap|explain|check|add|get up'
const own = new RegExp(
  `^(?:i|we) (?:(?:always|still|just|usually|often|now) )*(?:(?:have|need) to ([a-zß-ɏ].+)|((?:${verbs})(?: .+)?))$`,
  'iu',
)
const theirs = new RegExp(
  `^((?:(?:the|our) )?(?:[a-zß-ɏ-]+ )?([a-zß-ɏ]+)) (?:still |just )?((?:${verbs})(?: .+)?)$`,
  'iu',
)

/** "It is no longer necessary to phone 400 people." for the first told clause that says so; null for none. */
export function toRelief(told: readonly string[]): string | null {
  for (const clause of told) {
    const words = clause
      .replace(
        /^(?:(?:and|but|so|or|because|since|either|now|right now|today|currently|at the moment|at present|otherwise|every [a-zß-ɏ]+|each [a-zß-ɏ]+)[, ]+)+/i,
        '',
      )
      .split(/[,;:?!(–—→]| -|\. | (?:and|while|because|since|so|but|as|or) /, 1)[0]
      ?.replace(
        /(?: (?:now|today|currently|at the moment|at present|again|anyway|then|each time|every time|all the time|myself|weekly|daily))+$/i,
        '',
      )
      .replace(/\b(ring|phone|call|mail|poll|ask|send|write) (?:me|us)\b/gi, '$1')
      .replace(/\b(?:my|our) (?=\p{Ll})/gu, 'the ')
    if (
      words === undefined ||
      words.length > 100 ||
      /\b(?:it|that|this|them|one|these|those|ones|how|wrong)$/i.test(words)
    )
      continue
    const [, needed, done] = own.exec(words) ?? []
    const deed = needed ?? done
    if (deed !== undefined && isClear(deed)) return `It is no longer necessary to ${deed}.`
    const [, who = '', last = '', act = ''] = theirs.exec(words) ?? []
    if (isPersonWord(last.toLowerCase()) && /s$|people|staff/.test(last) && isClear(act))
      return `${toSentence(lowerFirst(who).replace(/^our /, ''))} no longer have to ${act}.`
  }
  return null
}

function isClear(deed: string): boolean {
  return (
    / /.test(deed) &&
    !/\b(?:i|me|my|we|us|our|it|them|they|this|that|he|she|him|her|his)\b|^(?:do|use|go) (?:so|the same)\b|["“]/i.test(
      deed,
    )
  )
}
