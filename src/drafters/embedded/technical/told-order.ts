// Orders that a statement implies: "the app isn't async" asks to make it so, "X lacks Y" to give it.
import { lowerOpening } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'
import { fromParticiple } from './technical-verbs.ts'

/** Adverbs that tell how long something has been so. */
const adverbs = '(?:currently |still |also |always |presently )?'
const who = '((?!(?:we|i|it|there|they|nobody|if|when|while|as|after|only|what|all)\\b)[^,;:]{3,70}?)'
const lacking = new RegExp(
  `^${who} ${adverbs}(?:lacks?|(?:does not|doesn['’]t|do not|don['’]t) have) ((?:an?|one|any|the|its own|their own) [^,;]{3,70})$`,
  'i',
)
const needing = new RegExp(
  `^${who} ${adverbs}needs? ((?!.*\\b(?:nobody|no one)\\b)(?:an?|its own|their own|more) [^,;]{3,60})$`,
  'i',
)
const unlike = new RegExp(
  `^${who} (?:is|are)(?: not|n['’]t) (?:yet |really )?(?!(?:be|used|needed|sure|clear|only|possible|the|an?|[a-zß-ɏ]+ing)\\b)([^,;]{3,50})$`,
  'iu',
)
const leaning = new RegExp(
  `^${who} ${adverbs}((?:depends?|rel(?:y|ies)) on|couples? to|piggybacks? on|overlaps? with|duplicates?|conflates?|bypass(?:es)?|self-registers? onto|leaks?|assumes?|mixe?s?) (\\S[^,;]{2,70}?)(?= and [a-zß-ɏ]+s |, | instead of | which | that |$)`,
  'iu',
)
const passive = new RegExp(
  `^${who} (?:is|are) (?:all |fully |always |also )?([a-zß-ɏ-]{4,})( (?:from|to|in|into|by|with|on|for|of|under|behind|out of) .{3,90})?$`,
  'iu',
)
const bare = /^([^,;:]{3,60}?) ([a-zß-ɏ-]{4,})( (?:from|to|in|into|by|for|under|behind|out of|at) .{3,80})?$/i
/** Participles of what a team does; the others tell of what is wrong. */
const worked =
  /^(?:added|removed|deleted|documented|extracted|moved|migrated|renamed|enforced|verified|consolidated|unified|validated|derived|decoupled|separated|replaced|merged|converted|isolated|centrali[sz]ed|cached|tested|encrypted|implemented|introduced)$/i
const complains =
  /\b(?:still|too|not|never|only|twice|manually|by hand|nobody|nowhere|silently|but|without|currently|instead|directly|two|three|several|multiple|every|each|everywhere|is|are|that|which|was|were)\b|n['’]t\b/i

/** The order that a statement implies, in its own words; null where it cannot be told safely. */
export function fromTold(words: string): string | null {
  const [, poor, lacked] = lacking.exec(words) ?? needing.exec(words) ?? []
  if (poor !== undefined && lacked !== undefined && isPlain(poor))
    return `Give ${toObject(poor)} ${lacked.replace(/^any /i, '')}`
  const [, plain, wanted] = unlike.exec(words) ?? []
  if (plain !== undefined && wanted !== undefined && isPlain(plain))
    return `Make ${/^this$/i.test(plain) ? 'the code' : toObject(plain)} ${wanted}`
  const [, one, leans, other] = leaning.exec(words) ?? []
  if (one !== undefined && other !== undefined && isPlain(one))
    return `Make sure ${toObject(one)} no longer ${leans ?? ''} ${other}`
  return fromDone(passive, words)
}

/** True for words that tell how things are to be: "the old flags are removed from the reader", "gauges cached by pier". */
export function isToBe(words: string): boolean {
  return fromDone(passive, words) !== null || fromBareDone(words) !== null
}

/** What is done to a thing, as an order. */
function fromDone(form: RegExp, words: string): string | null {
  const [, what, done = '', where = ''] = form.exec(words) ?? []
  if (what === undefined || !worked.test(done) || complains.test(what + where)) return null
  const base = fromParticiple(done.toLowerCase())
  return base === null ? null : `${base} ${toObject(what)}${where}`
}

/** The same for a noun phrase without "is". */
export function fromBareDone(words: string): string | null {
  return fromDone(bare, words)
}

/** True for words that hold no verb of their own. */
function isPlain(what: string): boolean {
  return !/ (?:that|which|who|where|when|if)(?: |$)/i.test(what) && !isStatement(what)
}

function toObject(what: string): string {
  return lowerOpening(what)
}
