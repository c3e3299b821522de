// Tells how something is to be found out ("ask ten of them", "try it for a week") from what is asked.
import { upperFirst } from '../grammar/noun-phrase.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toQuotes } from './spike-facts.ts'
import { vague } from './spike-form.ts'
import { isQuestionLike, seeking } from './spike-title.ts'

const someone = '(?:some|any)(?:one|body)'
/** "could somebody please", "so let's go and": words before what is to be done. */
export const lead = new RegExp(
  `^(?:(?:so|and|but|just|then|also|maybe|perhaps|please|pls|we (?:could|should|must)|i(?:['’]d| can)(?= (?:ask|call|put|ring|try|visit|test) )|let(?:['’]s| us)|(?:can|could|would)(?= ${someone} )|(?:let|have)(?= ${someone} )|${someone}(?! else)|should|must|needs?|ought|has|to|go(?= (?:and|find|ask|look|see|visit) )|first|don['’]t build,) )+`,
  'i',
)
const act =
  /^(?:ask\b|enquire |calc |(?:bench|benchmark) |(?:a )?(?:bake-?off|trial|pilot|survey|poll) (?:on|with|for|in|of) |(?:get|collect|gather) (?!rid\b|to\b|in\b|into\b)\S|(?:talk|speak) (?:to|with) \S|(?:try|sit|look|go|ride|borrow|measure|compare|check|count|play|calculate|pilot|rent|lease|visit|watch|profile|list|sketch) (?!to\b|if\b|whether\b|and\b|an alternative)\S|(?:note|read|list|try) and compare|see (?:two|three|four|five|six|ten|\d+) |make (?:(?:me|us) )?an? |(?:load[- ]?test|prototype|prove|bench|profile) (?:it|both|them|with|on|the)\b|(?:note|log|record) [a-zß-ɏ]{4,}s\b|do (?:the|an?) (?:sums?|day|week|month|fortnight|maths?|test|trial|measured|quick|(?:\S+ )?(?:study|survey|pilot|poll))|(?!(?:do|does|did|is|are|was|has|had|will) |list of |find |see |prove |keep |drop |figure |evaluate |stop |be |either |make (?:the|it) |\S+ \d+ (?:has|is|was|can) )[a-zß-ɏ]+ (?:the|an?|our|my|his|it|them|both|all|each|half|their|one|two|three|four|five|six|seven|eight|nine|ten|[a-zß-ɏ]+(?:teen|ty)|last|what|how|who|with|on|in|at|for|through|from|up|next|out|down|by|some|people|figures|numbers|\d+)(?! (?:and|or)\b(?! (?:two|three|four|five|ten|\d)))\b)/i

/** "need to know prior to the hearing": when the answer is needed, which is no part of the answer. */
const needed =
  /^(?:(?:and |but |so )?(?:we |i )?(?:['’]d |would )?(?:need|want|have|like|must)(?: to know| an answer| to find out| (?:the |some )?(?:numbers|figures|facts)| something in writing)? (?:before|prior to|until|till|by) |(?:is )?needed (?:before|by|until|till) |before (?!long\b)|do (?:it|that) before |(?:has|have) to be (?:clear|known) before |prove it before |(?:please )?find out(?:$| (?:pls|please|before|till|until|by)\b))/i

const seam = /\s?[,;]\s|(?<!\bleaning):\s|\sso\s(?=(?:ask|try|let['’]s)\s)|\s(?:[–—-]+|…|\.{2,3})\s|\.{3}\s/gi

/** "half a day each", "rough figure": what the answer is to be like. */
const aside =
  /^(?:(?:the )?[a-zß-ɏ]+ should (?:tell|know)|(?:(?!(?:that|which|the one)\b)\S+ ){1,6}(?:is|are) (?:good|fine|enough)(?: for (?:that|now))?$|(?:a |an )?(?:(?:small|short|quick) (?:list|summary|report|overview|table)\b|rough|honest|quick|ball-?park|back-of)|(?:i|we)['’]ve |(?:i|we) have |(?:(?:i|we) )?need |affects |no clue|my (?:guess|bet) |(?:half an?|a|one|two|three|\d+) (?:day|hour|week|afternoon)s?\b(?! (?:or|and) ))/i

/** "LoRa or NB-IoT" before a comma. */
export function isChoice(words: string): boolean {
  return (
    /^[^,;:?]{2,50} (?:or|vs\.?|versus) [^,;:?]{2,50}$/.test(words) &&
    !isQuestionLike(words) &&
    !/ or not$|^(?:if|when|whether|find|check|in|on|for|at) /i.test(words) &&
    toOrder(words) === null &&
    !isStatement(words)
  )
}

/** "patch it" after "can we lift it" is one more of the same. */
const loose = /^\S+ (?:it|them|the)\b(?! .*\bask)/i

const asks = /\b(?:whether|if|why|how) /i

/** Where the words of a sentence turn to what is to be done or by when; null where they never do. */
export function findTurn(sentence: string): { at: number; from: number } | null {
  if (sentence.length > 600 || /^time-?box/i.test(sentence)) return null
  const isAsked = isQuestionLike(sentence) || asks.test(sentence)
  const isOwnDeed = /^(?:can|could|should) (?:we|i) [^?]*$/i.test(sentence)
  for (const match of sentence.matchAll(seam)) {
    const from = match.index + match[0].length
    const rest = sentence.slice(from)
    if (
      match.index > 6 &&
      turns(sentence.slice(0, match.index), match[0] === ': ', rest, isAsked) &&
      !(isOwnDeed && loose.test(rest))
    )
      return { at: match.index, from }
  }
  return null
}

/** After a colon no order is cut off that makes a better title than its label. */
function turns(head: string, isLabel: boolean, rest: string, isAsked: boolean): boolean {
  const isOwn = isLabel && (seeking.test(rest.split(' ', 1)[0] ?? '') || /^maybe | or /.test(rest))
  return isChoice(head)
    ? !isLabel || turnsTo(rest, isAsked || !/["“]/.test(head))
    : turnsTo(rest, isAsked) && (!isOwn || asks.test(head))
}

function turnsTo(rest: string, isAsked: boolean): boolean {
  if (rest.endsWith('?') && !/\b(?:some|any)(?:one|body)\b/.test(rest)) return false
  return (
    isAct(rest) ||
    isNeeded(rest) ||
    (isAsked && isTrial(rest)) ||
    aside.test(rest) ||
    (isAsked &&
      /^(?:the|my|our|half|most) /i.test(rest) &&
      (isStatement(rest) || /^(?:\S+ ){2,4}(?:says?|said|wants?|thinks?|swears?) /.test(rest)))
  )
}

/** "climate chamber, one night": a step told in nouns, or no more than the time for it. */
const trial =
  /\b(?:(?:trial|test|interview|survey|poll|recording|sample|prototype|hack|stopwatch|call|offer|quote|screenshot)s?|look|tracking|a\/b|(?:list|numbers|data) first)\b|^(?:some )?numbers |\b(?:an?|one|two|three|four|five|ten|\d+)[ -](?:\S+ )?(?:day|night|hour|week|month|evening|quarter|sprint|page)s?\b/i
/** "one sprint", "half a page": how long it may take or be. */
export const measure =
  /^(?:(?:half an?|an?|one|two|three|four|five|\d+) )?(?:day|hour|week|sprint|afternoon|evening|morning|page)s?(?: max| each| at most| please)?(?:, (?:and )?then .*)?[\s.!]*$/i

/** "everyone notes it for two weeks": a step told by those who do it. */
const acted =
  /^(?:everyone|everybody|(?:two|three|four|\d+) of us) (?!(?:ha[sd]|have|wants?|uses?|said|says?|can|could|would|should) )[a-zß-ɏ]+ (?:it|them|the|one|an?|some|their|our) /i

/** True for a step in nouns beside a question, or told by those who do it. */
export function isTrial(words: string): boolean {
  return (
    acted.test(words) ||
    (words.length < 90 &&
      trial.test(words) &&
      !/\?|^(?:(?! what | how )[^,;])*\b(?:was|were|is|are|has|had)\b|^(?:(?!one|two|six|ten|a\b)[a-z]{1,3}|because|what|find|before|should|would|could|must|might|with|from|leaning)\b(?!\/)|^(?:an?|one) \S+ (?:the|our|we|they) /i.test(
        words,
      ) &&
      !isStatement(words.split(/,? and /, 1)[0] ?? words))
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
      (/^(?:ask|enquire|look (?:at|up|through)|calc|bench|bake|a |trial|survey|poll|talk|speak|try|do|test|call|send|ring|pilot|lease|sit|see|make|profile|write|line|time|pull|take|get|borrow|put|run|sketch|list|play|count|visit|rent|open|map|log|note|phone|load|prototype|prove|spend|measure|scan) ?/i.test(
        rest,
      ) ||
        toOrder(rest) !== null)) ||
    (/\b(?:some|any)(?:one|body) (?:(?:please|pls|should|must|could) )*$/i.test(opening) &&
      toOrder(rest) !== null)
  )
}

/** "get some": a step that names nothing to do. */
export const idle = /^(?:\S+|(?:get|do|try|find|collect) (?:some|it|that|them|one|more))$/i

/** "two hours, screenshots of five": what is to be brought, before its verb. */
const got =
  /^(?:(?:an?|one|two|three|four|\d+) (?:hour|day)s?, )?(?=(?:(?:two|three|four|five|six|ten|\d+) )?(?:offers|quotes|screenshots)\b)/i

/** What is to be done, as sentences without who is to do it. */
export function toWay(ways: readonly string[]): string {
  return ways
    .map((way) =>
      upperFirst(
        way
          .replace(lead, '')
          .replace(got, 'get ')
          .replace(/^make (?:me|us) (?=an? )/i, 'make ')
          .replace(/^(?:a )?(?=(?:bake-?off|trial|pilot|survey|poll) (?:on|with|for|in|of) )/i, 'run a ')
          .replace(
            /,? (?:and|then) (?:then )?(?:(?:tell|report(?: back)? to|let|show|give) (?:me|us|the team)|we(?:['’]ll)?)\b.*$/i,
            '',
          )
          .replace(/(?: please)?[\s.!;,]+$| please$/i, ''),
      ),
    )
    .join('. ')
}

/** Who is asked: "the twenty regulars" after "ask". */
const asked =
  /^(?:Ask|Call|Ring|Phone|Interview|Visit|(?:Check|Talk|Speak) with|Talk to|Speak to) (?:up )?(?!.* look$|around|the ones?\b|in\b|it\b|at\b|what|how|if|whether|them\b|for\b)((?:(?!(?:if|whether|about|how|what|which|why|who|where|when|before|on|and(?! (?:\p{Lu}|two|three|one|the))|that|not|they|without|a week|around|for|first|until|till)\b)(?!(?:in|at) (?!the |our ))[\p{L}\p{N}'’&+-]+ ?){1,8}(?<! ))/u

const clause = '((?:what|how|who|which|where|why) .+)$'
const named =
  '((?:the|our|both|last|all|his|these|those|[a-z]+ of|\\d+|two|three|five|ten) (?:(?!(?:and|&) )[^ ,;:]+(?: |$))+)$'

/** What a step is to give, by its verb; $1 is its object. */
const proofs: readonly (readonly [act: RegExp, proof: string])[] = [
  [/^(?:ask|call|ring|phone|interview|talk|speak|survey|send (?:a |the )?(?:survey|form|e?mail|question\w*))\b/i, 'It says who was asked and what they answered.'],
  [new RegExp(`^(?:look at|look up|look|check|count|measure|list|time|write down|note|collect|gather) ${clause}`), 'It says $1.'],
  [new RegExp(`^(?:look (?:at|through|over|into)|dig (?:into|through)|go through|check|pull|read(?!.* for )) ${named}`), 'It says what $1 shows.'],
  [/^(?:take|use) (?!both\b|it\b|them\b)((?:(?!and )[^ ,;:]+(?: |$))+)$/, 'The answer rests on $1.'],
  [/^(?:make|write|get|collect|gather|draw up) (?!sure|it\b|them\b|someone|somebody|down\b|to |both )((?:(?!(?:and|down|into|up|that) )[^ ,;:]+(?: |$)){2,})$/, 'It includes $1.'],
] // biome-ignore format: a table reads better in rows

/** What the answer shows of the way: "It records what the twenty regulars said." */
export function toProof(way: string): string {
  const who = asked.exec(way)?.[1]
  if (who !== undefined) return `It records what ${who.replace(/[\s,]+$/, '')} said.`
  const [head = way] = way.split(after, 1)
  const bare = (measure.test(head) ? way : head).replace(/(?<=^\S+ \S+ \S.*) first$/, '')
  const step = bare.replace(/^\p{Lu}(?=[\p{Ll} ])/u, (first) => first.toLowerCase())
  const [cue, proof = ''] = proofs.find(([cue]) => cue.test(step)) ?? []
  if (
    /\b(?:i|me|my)\b/i.test(step) ||
    acted.test(step) ||
    vague.test(step) ||
    (/ /.test(step) && isTrial(step) && !isAct(step))
  )
    return `The results of this step are listed: ${toQuotes([step])}.`
  if (proof === '')
    return /^\S+(?: \S+)?$|^\S+ (?:and|by) \S+$/.test(step) || / production\b/.test(step)
      ? 'The steps that were taken are listed, each with its result.'
      : `It says what we learn when we ${step}.`
  const object = cue?.exec(step)?.[1] ?? ''
  const told = isMany(object) || /(?:\d|ty|ten)$/.test(object) ? proof.replace('shows', 'show') : proof
  return told.replace('$1', () => object)
}

/** What follows the step itself. */
const after =
  /,? (?:and|to) (?:then )?(?:see|note|find out|learn|watch|look at|tell) (?:if|whether|how|what|which|why|who|where|when) | before (?=we |you |i |the )|, (?:then|not|don['’]t|no) |[,;]? could be /i
