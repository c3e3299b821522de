// What the line of a feature gives to its story, and how a title is finished.
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { isBuiltThing } from '../grammar/verbs.ts'
import { fitTitle, lengthen } from '../title.ts'
import { building } from './feature-verbs.ts'

export interface FeatureWords {
  readonly title: string
  /** One verb phrase for "I want to …". */
  readonly want: string
  /** Who acts: a person in front of the product, the product itself, or nobody (a thing to use). */
  readonly doer: 'person' | 'product' | 'thing'
  /** What is done, in base form such as "snooze mails until Monday"; null where it reads badly in a sentence. */
  readonly deed: string | null
  /** What then holds, as a clause such as "the lift shows its floor"; null where the line does not say it so. */
  readonly outcome: string | null
  /** The thing to add in the line's own words, with what belongs to it, where the line names one. */
  readonly whole?: string
  /** What must hold, in full sentences, where the form of the line says all of it. */
  readonly holds?: readonly string[]
  /** The question that this line leaves open above all others. */
  readonly asks?: string
  /** Who does it, where the line names people that are no single role. */
  readonly who?: string
  /** True where the line is only told again: nothing else is said of it. */
  readonly isTold?: boolean
}

/** The title within its bounds, with the area of the line in parentheses. */
export function finishTitle(title: string, line: Line): string {
  const isNamed =
    line.label === null ||
    / (?:asks?|asked|wants?|have)$/i.test(line.label) ||
    title.toLowerCase().includes(line.label.toLowerCase())
  const label = isNamed ? '' : ` (${line.label ?? ''})`
  const told = title
    .replace(/,? (?:e\.g\.?|for example),? [^()]{40,}$/i, '')
    .replace(/\b(if|when) i (?:just )?([a-zß-ɏ]{2,})\b/gi, (words, when: string, verb: string) =>
      /^(?:am|was)$/i.test(verb) ? words : `${when} users ${verb}`,
    )
  const short =
    told.length > 110
      ? told.replace(
          /(?<=^.{30,100}) (?:when|whenever|if) .+$|(?<=^.{20,100}), which (?:includes?|shows?|displays?|has|contains?|is|can|would) .+$/,
          '',
        )
      : told
  const plain = fitTitle(/, \S+$|\b(?:even|only|just|also|and|or|not)$/.test(short) ? told : short)
  const whole = isListCut(told, plain) ? `${plain} and more` : plain
  const fitted = whole.length + label.length <= 100 ? whole + label : whole
  const bare = line.object === null ? line.main : line.object.text
  return lengthen(fitted, [
    ...(line.verb === null ||
    (building.test(line.verb.base) && !/\b(?:abilit|able|possib|way|option)/i.test(line.raw))
      ? []
      : [`Make it possible to ${lowerFirst(fitted)}`]),
    `Add support for ${lowerFirst(bare)}`,
    `${fitted} to the product`,
    `Add to the product: ${bare}`,
  ])
}

/** True where the title ends inside of a list: what is left out must be seen to be. */
function isListCut(told: string, title: string): boolean {
  const rest = told.toLowerCase().startsWith(title.toLowerCase()) ? told.slice(title.length) : ''
  return (
    title.length <= 110 &&
    /^, (?!(?:not|instead|as|but|so|which|where|when|if|while|or|e\.g|our|we|it|there|i|you|also|include|ensure|helpful|[a-zß-ɏ]+ing)\b)/i.test(
      rest,
    ) &&
    (/^, [^,]{3,60},? and |^, and (?:[\p{L}-]+ ){1,3}(?:to|with|in|for|of|that)\b/u.test(rest) ||
      (/^, (?:and )?[^,]{3,60}(?:,|$)/.test(rest) && title.includes(', '))) &&
    !/^(?:in|after|when|if|once|before) |, (?:which|who|what|where|how|when) [^,]*$/i.test(title)
  )
}

/** What the product is to be or do by itself. */
export function ofProduct(line: Line, title: string, want: string, outcome: string | null): FeatureWords {
  return { title: finishTitle(title, line), want, doer: 'product', deed: null, outcome }
}

const counted =
  /^(?:[a-z]{2,}(?<!wat|weath|pow|col|colou|behavi|behaviou|pap|oth|ord|furth|bett)(?:er|or)|flag|overlay|digest|hole|map|message|layout|popup|variable|function|image|heuristic|journal|record|summary|mechanic|node|channel)$/

/** One thing of a kind that takes "a", and not two things. */
export function isCounted(noun: string): boolean {
  const last = lastWord(noun)
  return (
    ((isBuiltThing(last) && last !== 'tracking') || counted.test(last)) &&
    !/ and | & | or |^[^"]*"[^"]*$|^[FLMNSX]\p{Lu}|^(?:an?|the|some|any|all|each|every|more|no|another|several|multiple|two|both|better|different|our|my|their|above|if|when|one|\d+) /u.test(
      noun,
    )
  )
}
