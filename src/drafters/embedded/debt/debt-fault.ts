// What is wrong today, told in words that are no sentence; and an upgrade told by its two versions.
import type { Line } from '../grammar/line.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'

/** What opens a wish: nothing is wrong with what it names. */
const wished =
  /^(?:an?|some|new|better|needs?|want\w*|we need|please|more|proper|clear\w*|clean\w*|automat\w*|central|shared|common|single|unified|no|missing|lack\w*|(?:\w+ )?tests? (?:for|of|around) [^,]*(?:without|, (?:there|nobody|every|each)))\b/i

/** A state that nobody wishes for, and what people say about it after a comma. */
const marks = [
  /\b(?:takes?|runs?) (?:\S+ )?\d+ ?(?:min|h\b|hours|sec)/,
  /\b(?:by hand|side by side|without (?!breaking|losing|changing|using|having|touching)|(?:two|three|\d+) (?:\p{L}+ )?versions? behind|from (?:the old|(?:19|20)\d\d)|since (?:the|forever|(?:19|20)\d\d)|documented nowhere|long dead)\b/u,
  /^[^,:]{3,60} (?:copied|forked|pinned|generated|typed|hard[- ]?(?:coded|wired)|grown|ported|deprecated)(?= (?:in|into|by|at|on|from|for|per|twice|since|to|over|out|off|line|all|anew|together)\b|[,.;:]|$)/,
  /^[^,:]{3,60} (?:unmaintained|mixed (?:in|into|with)|named \S+\d)\b|^(?:the |our )?(?:home-?made|hand-?rolled) /,
  /^(?:the )?(?:half (?:of )?(?:the |our )|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d+) (?!(?:new|more|hours?|days?)\b)(?!.*\b(?:e2e|end-to-end|unit|regression) tests? for))/,
  /^[^,:]{3,60}s (?:mock|call|sleep|cost|go|exist|wait|date|share|block|click|copy|behave|describe|mention)\b(?! (?:sites?|for|of|points?)\b)/,
  /^(?:\S+ )?tests? (?:for|of) [^,]{3,40} (?:sleep|exist|wait|cost|click|all|only|still|never)\b/,
  /^\S+ (?:\S+ ){0,6}?(?:describes|dates) (?:the|from|fields|screens|how)\b/,
  /, (?:and |so )?(?:(?:nobody|no one)(?! noticed| saw)|everyone|everybody|half|neither|none|both|fixes|people|we (?!need|want|could|should|can )|i (?!need|want|would)|you (?:have|never|can)|(?:each|every|any) (?:\S+ ){1,5}?(?:is|are|has|takes?|costs?|breaks?|means?|needs?|gets|goes|asks?|starts|loads|checks|must)\b)/,
  /^[^,:]{3,50}(?:,| -) (?:\d+|[a-z]+ty) (?:of them|places|copies)\b/,
]

/** True for "two lexers side by side" and "tide docs without examples": it is so today, and is not wanted. Linear in the words. */
export function isFaultPhrase(words: string): boolean {
  const lower = words.slice(0, 400).toLowerCase()
  return !wished.test(lower) && marks.some((mark) => mark.test(lower))
}

/** Nouns that are verbs elsewhere. */
const nounFirst =
  /^(?:query|bootstrap|exercise|deploy|release|address|test|batch|mock|check|prototype|price|report|stock|schedule|build|import|export|cache|index|log|feed|seed|screen|label|tag|model|format|order|mail|type|route|sync|theme|place|name|escape|shard|restart)$/
const ofNoun = /^(?:the|an?|our|all|each|every|it|them|that|if|whether|how|for|this|these)\b/i

/** True where `order` opens with a noun: "deploy scripts: three of them", "query layer grown by chance". */
export function isNounOpening({ base, clause, rest }: Order, core: string): boolean {
  if (!nounFirst.test(base) || ofNoun.test(rest) || !core.toLowerCase().startsWith(base)) return false
  return (
    /^(?:[^\s,:]+ ){1,4}?[^\s,:]+: /.test(core) ||
    /^\S+ (?:(?!to |that |which )\S+ ){1,6}?(?:has|have|still|grew|lives?|exists?|share|(?:is|are|was|were)(?:n['’]t)?) /i.test(
      clause,
    ) ||
    isFaultPhrase(core)
  )
}

/** `line` with "upgrade Kotlin from 1.6 to 2.x" where it says "Kotlin 1.6 → 2.x", and with "remove X" for "X should go"; any other line as it is. */
export function withUpgrade(line: Line): Line {
  const [gone, what] =
    /^((?:the |our )?[^\s,;:]+(?: [^\s,;:]+){0,4}?) (?:should|must|can|could|has to|have to) go(?=[,;.]|$)/i.exec(
      line.core,
    ) ?? []
  if (gone !== undefined) return turnLine(line, gone, `remove ${what}`)
  const [swapped, part, better] = /^([^\s,;:]+) to (something \p{L}+)(?=[,;.]|$)/u.exec(line.core) ?? []
  if (swapped !== undefined) return turnLine(line, swapped, `replace ${part} with ${better}`)
  const [said, name, old, next] =
    /^(\p{L}[\p{L}.+-]*(?: \p{L}[\p{L}.+-]*)?) (v?\d[\w.]*) (?:→|->|=>) (v?\d[\w.]*)(?=$|[,;.]| (?:in|on|for|and)\b)/u.exec(
      line.core,
    ) ?? []
  return said === undefined ? line : turnLine(line, said, `upgrade ${name} from ${old} to ${next}`)
}

/** `line` as the order `next` where it opens with `said`. */
function turnLine(line: Line, said: string, next: string): Line {
  const turn = (words: string) => words.replace(said, next)
  const core = turn(line.core)
  return {
    ...line,
    core,
    main: turn(line.main),
    lower: core.toLowerCase(),
    verb: null,
    sentences: line.sentences.map(turn),
  }
}

const remark = /^(?:half|pinned|the last|eol|\d+|forty|two|three|four|five|six) /i
const joint = /^(?:that|which|so|if|when|once|until|unless|not|as|and|or|but|where)\b/

/** `order` without a remark that follows it after a comma: "drop the gauge, half the locks ignore it". */
export function toBareOrder(order: Order | null): Order | null {
  if (order === null || order.isLater) return order
  const before = order.rest.search(/ before (?:every|each|another|any|some|no)/)
  if (before > 3) return cutAt(order, before)
  const at = order.rest.indexOf(', ')
  const tail = order.rest.slice(at + 2)
  if (at < 4 || toOrder(tail) !== null || /[:("“]| or |^(?:that|if|whether) /.test(order.rest.slice(0, at)))
    return order
  return remark.test(tail) || (isStatement(tail) && !joint.test(tail)) ? cutAt(order, at) : order
}

function cutAt(order: Order, at: number): Order {
  const rest = order.rest.slice(0, at)
  const end = order.clause.indexOf(order.rest.slice(0, at + 2))
  return end < 0 ? order : { ...order, rest, clause: order.clause.slice(0, end + at) }
}

/** True for what stands after a label or a comma and only looks like an order: "tide log: book in the hut", "differently, on paper". */
export function isNoLaterOrder({ base, clause, isLater }: Order, core: string): boolean {
  if (!isLater) return false
  return (
    /^(?:book(?:,| in)|mine,)/i.test(clause) ||
    /^(?:[a-zß-ɏ]+ly|each|save games)\b/i.test(clause) ||
    (/^(?:we|i|they|our \S+) /i.test(core) &&
      / and (?:then )?$/.test(core.slice(0, core.indexOf(clause))) &&
      !/^(?:make|replace|merge|remove|move)$/.test(base))
  )
}

/** True where the line surely says what is wrong, and orders, wishes and asks nothing. */
export function isFault({ main, lower }: Line, order: Order | null): boolean {
  return (
    (order === null || order.isLater) &&
    (isStatement(main) || isFaultPhrase(lower) || /\bwe \p{Ll}{2}/u.test(main)) &&
    !wishful.test(lower) &&
    !/^(?:people|\p{Ll}+(?<!s)s) \p{Ll}+(?<!s|ed|ing) /u.test(lower)
  )
}

/** Words of a wish or a question. */
const wishful =
  /\b(?:should|[cw]ould|wish|please|pls|let|can|may|needs?|idea|better|ought|to be)\b|\?|^(?:\S+ want|how|wh\p{Ll}+|if|not sure|unsure|an?|one|get|see|tell|all|some\p{L}+|maybe|timebox|try)\b/u
