// Tells how something is to be found out ("ask ten of them", "try it for a week") from what is asked.
import { upperFirst } from '../grammar/noun-phrase.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isQuestionLike } from './spike-title.ts'

const someone = '(?:some|any)(?:one|body)'
/** "could somebody please", "so let's go and": words before what is to be done. */
export const lead = new RegExp(
  `^(?:(?:so|and|but|just|then|also|maybe|perhaps|please|pls|we (?:could|should|must)|let['’]s|(?:can|could|would)(?= ${someone} )|(?:let|have)(?= ${someone} )|${someone}(?! else)|should|must|needs?|ought|has|to|go(?= (?:and|find|ask|look|see|visit) )|first|don['’]t build,) )+`,
  'i',
)
const act =
  /^(?:ask\b|(?:try|talk|speak|sit|look|go|ride|borrow|measure|compare|check|count|play|calculate|pilot|rent|lease|visit|watch|profile|sketch) (?!to\b|if\b|whether\b|and\b|an alternative)\S|make an? |do (?:the|an?) (?:sums?|maths?|test|trial|measured|quick)|(?!(?:does|did|is|are|was|has|had|will) |find |see |keep |drop |figure |evaluate |stop )\p{L}+ (?:the|an?|our|my|his|it|them|both|all|each|half|one|two|three|five|six|eight|ten|\p{L}+(?:teen|ty)|last|what|how|who|with|on|in|at|for|through|from|up|next|out|down|by|some|people|figures|numbers|\d+)(?! (?:and|or)\b)\b)/iu

/** "need to know prior to the hearing": when the answer is needed, which is no part of the answer. */
const needed =
  /^(?:(?:and |but |so )?(?:we |i )?(?:['’]d |would )?(?:need|want|have|like|must)(?: to know| an answer| to find out| something in writing)? (?:before|prior to|until|till|by) |before (?!long\b)|(?:has|have) to be (?:clear|known) before |(?:please )?find out(?:$| (?:pls|please|before|till|until|by)\b))/i

const seam = /\s?[,;]\s|\sso\s(?=(?:ask|try|let['’]s)\s)|\s(?:[–—-]+|…|\.{2,3})\s|\.{3}\s/g

/** "half a day each", "rough figure": what the answer is to be like. */
const aside =
  /^(?:(?:a |an )?(?:rough|honest|quick|ball-?park|back-of)|(?:i|we)['’]ve |(?:i|we) have |(?:(?:i|we) )?need |no clue|my (?:guess|bet) |(?:half an?|a|one|two|three|\d+) (?:day|hour|week|afternoon)s?\b(?! (?:or|and) ))/i

/** "LoRa or NB-IoT" before a comma. */
function isChoice(words: string): boolean {
  return (
    /^[^,;:?]{2,50} or [^,;:?]{2,50}$/.test(words) &&
    !isQuestionLike(words) &&
    !/ or not$|^(?:if|when|whether|find|check|in|on|for|at) /i.test(words) &&
    toOrder(words) === null &&
    !isStatement(words)
  )
}

/** "patch it" after "can we lift it" is one more of the same. */
const loose = /^\S+ (?:it|them|the)\b(?! .*\bask)/i

/** Where the words of a sentence turn to what is to be done or by when; null where they never do. */
export function findTurn(sentence: string): { at: number; from: number } | null {
  if (sentence.length > 600 || /^time-?box/i.test(sentence)) return null
  const isAsked = isQuestionLike(sentence) || /\b(?:whether|if|why|how) /.test(sentence)
  const isOwnDeed = /^(?:can|could|should) (?:we|i) [^?]*$/i.test(sentence)
  for (const match of sentence.matchAll(seam)) {
    const from = match.index + match[0].length
    const rest = sentence.slice(from)
    if (
      match.index > 6 &&
      (isChoice(sentence.slice(0, match.index)) || turnsTo(rest, isAsked)) &&
      !(isOwnDeed && loose.test(rest))
    )
      return { at: match.index, from }
  }
  return null
}

function turnsTo(rest: string, isAsked: boolean): boolean {
  if (rest.endsWith('?') && !/\b(?:some|any)(?:one|body)\b/.test(rest)) return false
  return (
    isAct(rest) ||
    isNeeded(rest) ||
    aside.test(rest) ||
    (isAsked &&
      /^(?:the|my|our|half|most) /i.test(rest) &&
      (isStatement(rest) || /^(?:\S+ ){2,4}(?:says?|said|wants?|thinks?|swears?) /.test(rest)))
  )
}

/** True for words that only say when the answer is needed. */
export function isNeeded(words: string): boolean {
  return needed.test(words)
}

/** True for an order to ask, try, measure or look. */
export function isAct(words: string): boolean {
  const [opening = ''] = lead.exec(words) ?? []
  const rest = words.slice(opening.length)
  return (
    (act.test(rest) &&
      (/^(?:ask|try|do|test|call|send|ring|pilot|lease|sit|profile|write|line|time|pull) ?/i.test(rest) ||
        toOrder(rest) !== null)) ||
    (/\b(?:some|any)(?:one|body) (?:(?:please|pls) )?$/i.test(opening) && toOrder(rest) !== null)
  )
}

/** What is to be done, as sentences without who is to do it. */
export function toWay(ways: readonly string[]): string {
  return ways
    .map((way) =>
      upperFirst(
        way
          .replace(lead, '')
          .replace(
            /,? (?:and|then) (?:then )?(?:(?:tell|report(?: back)? to|let|show|give) (?:me|us)|we(?:['’]ll)?)\b.*$/i,
            '',
          )
          .replace(/[\s.!;,]+$/, ''),
      ),
    )
    .join('. ')
}

const proofs: readonly (readonly [act: RegExp, proof: string])[] = [
  [/^(?:Ask|Call|Ring|Phone|Interview|Visit|Talk (?:to|with)|Speak (?:to|with)) (?:up )?(?!around|the ones?\b|in\b|it\b|at\b|what|how|if|whether|them\b|for\b)((?:(?!(?:if|whether|about|how|what|which|why|who|where|when|before|on|in|and(?! (?:\p{Lu}|two|three|one|the))|at|that|not|they|without|a week|around|for|first|until|till)\b)[\p{L}\p{N}'’&+-]+ ?){1,7}(?<! ))/u, 'It records what $1 said.'],
  [/^(?:ask|call|ring|phone|interview|visit|talk|speak|survey|send (?:a |the )?(?:survey|form|e?mail|question\w*))\b/i, 'It says who was asked and what they answered.'],
  [/^(?:measure|count|time|do the|compare|pull|profile|bench|load|work)\b/i, 'The figures are listed, with how they were obtained.'],
  [/^(?:look|read|dig|go through|check|list|collect|take the)\b/i, 'It names what was looked at and what was found there.'],
  [/(?:)/, 'It says what was tried, and what happened.'],
] // biome-ignore format: a table reads better in rows

/** What the answer shows of the way: "It records what the twenty regulars said." */
export function toProof(way: string): string {
  const [cue, proof = ''] = proofs.find(([cue]) => cue.test(way)) ?? []
  return proof.replace('$1', () => cue?.exec(way)?.[1]?.replace(/[\s,]+$/, '') ?? '')
}
