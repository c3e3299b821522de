// Cuts what people say in one breath: "Three members got charged twice, accountant is angry, so please refund them".
import { isPersonWord, kin } from './roles.ts'
import { hasFiniteVerb, tellsOfPeople } from './statement.ts'
import { fromThirdPerson, isLeadingVerb } from './verbs.ts'

/** Where another clause may begin: behind a comma, a dash, an arrow or a semicolon. */
const seam = /(?:[,;]|\s-+>|\s→|\s[-–—])\s+(?=[\p{L}"“'’])/gu

/** Lines longer than this are read up to here; linear. */
const readLimit = 1_200
/** What has more is no speech but a list or a log. */
const mostClauses = 8

/** A clause that opens so hangs on what follows: "if it rains, …", "in the app, …". */
const hanging =
  /^(?:(?:and|but|so|also|then) )?(?:if|when|whenever|while|after|before|once|since|until|unless|as|because|although|though|even|where|wherever|whether|in|on|at|for|with|without|from|by|to|during|under|over|upon|instead|given|apart|according|despite|except|like|unlike|besides|every time|each time|the (?:first|second|last|next) time|the moment|whoever|whatever|depending|based|having|being|rather|not only|either|both)(?![a-zß-ɏ-])/i

/** A condition inside of the clause, which the words behind its comma end: "make sure that if it rains, …". */
const hangingLater =
  /(?:\b(?:that|where|so|but|and)|[,:–—-]) (?:if|when|whenever|while|once|after|before|unless|until)\s[^,;]*$/i

/** Asides of a word or a few that change nothing of what is said. */
const hedge =
  /(?:,\s*|\s+)(?:as far as (?:i|we) (?:know|can (?:tell|see|reproduce it)|remember)|afaik|iirc|imo|imho|tbh|i (?:think|guess|swear|believe|suppose|bet)|just saying|honestly|obviously|of course|thank god|you know|apparently|understandably|lol|ffs|pl[sz]|please)(?=[.!?]*$)/i

/** "so maybe", "right now", "my guess is": words before a clause that say how it hangs together with the one before. */
const joint =
  /^(?:(?:and|so|or|now|also|because|since|which is why|otherwise)\s+)?(?:(?:maybe|perhaps|probably|please|pls|right now|at the moment|currently|today|now|sometimes|last (?:week|month|year|time)|so far|ideally|honestly|apparently)[,]?\s+)*/i

const pronoun =
  /^(?:i|we|you|they|he|she|nobody|no one|everyone|everybody|somebody|someone|people|i['’]m|i['’]ve|i['’]d|i['’]ll|we['’]re|we['’]ve|we['’]d|we['’]ll|they['’]re|they['’]ve|they['’]d|he['’]s|she['’]s|you['’]d|you['’]re)\s+\S+/i
const pointing = /^(?:it|that|this|there|these|those|it['’]s|that['’]s|there['’]s|it['’]d|theirs)\s+\S+/i
/** A remark about the report itself. */
const telling =
  /^(?:(?:it )?(?:has )?happened (?:again|twice|once|three|yesterday|on|in|last|to)|my (?:guess|bet|theory) is|no idea (?:why|how|what)|see (?:the )?(?:mail|ticket|notes?|thread|screenshot|#\d)|thanks|don['’]t ask|still (?:an?|the|on|in|by|no)|have to|(?:it )?happens (?:to|about|every|all|once|twice)|[a-zß-ɏ]+ing [^,]{3,60}? (?:drives|takes|costs|kills|eats))(?![a-zß-ɏ-])/i
const proposing = /^(?:so|therefore|hence)\s+(?:maybe|perhaps|please|pls|let['’]s|we|could|can|just)?\s*/i

/** "give them a list", "could it not just ask", "maybe a field for that": what is proposed after what was told. */
const order =
  /^(?:so |and |just )*(?:(?:maybe|perhaps|ideally|please|pls) (?:an?|some|the|just|let|give|send)\s|(?:tell|warn|remind|notify|let) [a-zß-ɏ-]{3,}s\s|(?:give|send|tell|let|ask|warn|remind|show|put|make|print|mark|have|weigh) (?:them|him|her|it|me|us|people|the|an?|that|this|who|how|what)\s|(?:could(?:n['’]t)?|can(?:['’]t)?|would|should) (?:it|they|the|we|you|i|people|somebody|someone)\s|there (?:should|must|ought to|has to) be\s|(?:it |that )?(?:would|['’]d) be [a-zß-ɏ]+ (?:if|to)\s|an? (?:[a-zß-ɏ][a-zß-ɏ'’-]* ){1,12}(?:would|could) (?:be|do|help|end|save|bring|make|solve)(?![a-zß-ɏ]))/i

/** "the lamp should go on by itself" */
const demanding =
  /^(?!(?:even|though|although|yet|but|which|where|who)\b)(?:[a-zß-ɏ'’-]+ ){1,5}(?:should|must|ought to|needs to|has to)\s\S/i

/** "swap it out before it breaks", "throw out what is unused" */
const mending =
  /^(?:so |and |then )?(?:throw|kick|get rid of|swap|cut|pull|move|take|kill|drop|merge|clean|tidy|sort|split|unify|replace|rewrite|delete|archive|renew|upgrade|fix) (?:(?:out|up|down|off|away) )?(?:it|them|that|these|those|what|everything)(?![a-zß-ɏ'’])/i

/** True where the words hold a clause of people who speak of what was said, or of the consequence. */
function opensClause(words: string, isTold: boolean): boolean {
  if (telling.test(words)) return true
  const rest = words.replace(joint, '')
  if (rest === '' || !/\s/.test(rest)) return false
  if (pronoun.test(rest) || (/^(?:our|my|the) /i.test(rest) && tellsOfPeople(rest))) return true
  if (!isTold) return false
  if (order.test(words) || mending.test(words) || demanding.test(rest)) return true
  if (pointing.test(rest)) return true
  const proposed = proposing.exec(words)?.[0]
  if (proposed !== undefined) return isOrder(words.slice(proposed.length))
  return hasOwnSubject(rest)
}

function isOrder(words: string): boolean {
  return isOrdered(words) || /^(?:an?|some|the)\s/i.test(words)
}

/** Verbs that follow people and are no plain third person or past. */
const said =
  "is|are|was|were|has|have|had|does|do|did|can|can['’]t|could|will|would|won['’]t|says?|said|thinks?|wants?|found|noticed|nearly|still|always|never|already|keeps?|kept|[a-zß-ɏ]+ed"
const saidOnly = new RegExp(`^(?:${said})$`, 'iu')
const subjectAndVerb = new RegExp(
  `^((?:(?:the|our|my|your|his|her|their|a|an|some|each|every|most|half (?:of )?the|two|three|one) )?(?:[a-zß-ɏ'’-]+ ){0,2}?[a-zß-ɏ'’-]+) (${said}|[a-zß-ɏ]{3,}s)\\s`,
  'iu',
)
const someone = /^(?:competitors|half|support|grandma|guys?|ones|lady)$/i

/** "the accountant is angry", "finance noticed it", "Dana does it by hand": people, and what they do. */
function hasOwnSubject(words: string): boolean {
  const [, subject = '', verb = ''] = subjectAndVerb.exec(`${words} `) ?? []
  const last = subject.split(' ').at(-1) ?? ''
  if (last === '') return false
  const isPerson =
    isPersonWord(last.toLowerCase()) ||
    kin.test(last) ||
    someone.test(last) ||
    /^\p{Lu}\p{Ll}+$/u.test(subject)
  return isPerson && (saidOnly.test(verb) || fromThirdPerson(verb.toLowerCase()) !== null)
}

/** True for words that tell or order something, and don't only name a thing. */
function stands(words: string): boolean {
  return (
    hasFiniteVerb(words) ||
    /\b(?:I|i|we|they|he|she) \p{Ll}{3,}/u.test(words) ||
    isOrdered(words) ||
    words
      .split(' ')
      .slice(1)
      .some((word) => /^\p{Ll}{3,}(?:s|ed)$/u.test(word))
  )
}

const goesOn = /^(?:where|which|who|and|or)(?![a-zß-ɏ-])/i

/** True where what stands before the seam is a clause or names a thing, and another clause begins behind it. */
function parts(before: string, after: string): boolean {
  const isTold = stands(before)
  if (before.length < 12 || (!isTold && !before.includes(' '))) return false
  return opensClause(after, isTold) && !(isOrdered(before) && order.test(after))
}

/** "select all rows, then let them blink": an order that goes on with another one. */
function isOrdered(words: string): boolean {
  const [first = '', ...others] = words.split(' ')
  return isLeadingVerb(first.toLowerCase(), others.join(' '))
}

/**
 * The clauses of a sentence that people joined by commas, dashes and arrows, in order, each as it stands in the text
 * but for hedges at its end; a sentence of one clause is left whole. Conditions stay with what hangs on them.
 */
export function toClauses(sentence: string): string[] {
  const words = sentence.slice(0, readLimit)
  const inside = findInside(words)
  const clauses: string[] = []
  let start = 0
  let isFree = false
  for (const match of words.matchAll(seam)) {
    const before = words.slice(start, match.index)
    const after = words.slice(match.index + match[0].length)
    if (inside.some(([from, to]) => match.index > from && match.index < to)) continue
    if (!isFree && (hanging.test(before) || hangingLater.test(before))) {
      isFree = !goesOn.test(after)
      continue
    }
    if (!parts(before, after)) continue
    isFree = false
    clauses.push(before)
    start = match.index + match[0].length
  }
  clauses.push(words.slice(start) + sentence.slice(readLimit))
  return (clauses.length > mostClauses ? [sentence] : clauses).map(withoutHedge)
}

/** A clause of one word is kept whole. */
function withoutHedge(clause: string): string {
  let bare = clause
  for (let turn = 0; turn < 2; turn += 1) bare = bare.replace(hedge, '')
  return /\S \S/.test(bare) ? bare : clause
}

/** Ranges in quotation marks and brackets. */
function findInside(words: string): [number, number][] {
  return [...words.matchAll(/["“„][^"“”]{1,400}["”]|\([^()]{1,400}\)/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
}
