// The questions of a feature: what the line leaves open, what its pattern asks first, and who needs it for what.
import type { QuestionDraft } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { areMany, type FeaturePattern } from '../patterns/feature-pattern.ts'
import { findQuality, findVague } from '../patterns/feature-qualities.ts'
import { fillQuestions, type Slots, toSentence } from '../patterns/pattern.ts'
import { isOpen } from './feature-criteria.ts'
import { toMore } from './feature-facts.ts'
import { toAsked, toChoice, toWhich } from './feature-rule.ts'
import { isCause, isOutcome } from './feature-wish.ts'
import type { FeatureWords } from './feature-words.ts'

/** What a line tells, by the question that need not be asked then. */
const told: readonly (readonly [question: RegExp, answer: RegExp])[] = [
  [/\buntil when\b/i, /\buntil\b/i],
  [/\b(?:in which|which|what) (?:form|format)s?\b/i, /\b(?:csv|json|pdf|xml|excel|markdown|html|svg)\b/i],
  [/\bwhich event triggers\b/i, /\b(?:daily|weekly|monthly|nightly|when|whenever|if|once|as soon as|after|before)\b/i],
  [/ each time/, /\b(?:each|every|always|once)\b/i],
  [/\ba button, a key\b/, /\b(?:press\w*|click\w*|tap\w*|keys?|buttons?|shortcuts?|hover\w*|drag\w*|menu|command|option|flag)\b/i],
  [/\bwhich (?:values|states|figures|fields|entries|settings|properties) (?:should|are|belong)\b/i, /[:(][^:()]*[,/]|\bvs\b/],
  [/\bwhich screen sizes\b/, /\d ?px\b/],
  [/\bwhich keys should\b/, /\b(?:arrow|enter|tab|ctrl|shift|esc\w*|space)\b/i],
  [/\bwhen should (?:it|they) be\b/, /\b(?:when|whenever|while|if|during|after|before|until)\b/i],
  [/\bwhat (?:exactly )?should (?:start|trigger) /i, /\b(?:daily|weekly|monthly|nightly)\b|\b(?:when|whenever|whilst|while|on|upon|after|if|during) (?:the |an? )?[a-zß-ɏ]+(?:ing|s|ed|ion|t)\b/i],
  [/\bwhere (?:exactly )?should .* (?:appear|be|go)\b/i, /\b(?:in|on|at|above|below|beside|next to|over|under|inside) (?!time\b|order\b|case\b)[a-zß-ɏ]|\bto an? /i],
  [/ provider$/, /\b(?:stripe|paypal|razorpay|klarna|upi)\b/i],
] // biome-ignore format: a table reads better in rows

const stepwise = /^How exactly should .* work in a typical case/

/** The question without the half that the line answers already; null where nothing of it is left. */
function toOpenPart(question: string, { core }: Line): string | null {
  const halves = question.slice(0, -1).split(/, and |, (?=(?:how|what|which|where|when) )/)
  const open = halves.filter((half) => !told.some(([asks, answers]) => asks.test(half) && answers.test(core)))
  if (open.length === halves.length) return `${toSentence(question.slice(0, -1))}?`
  const isWhole = /^(?:wh|how |may |must |should |do|are )/i.test(open[0] ?? '')
  return !isWhole ? null : `${toSentence(open.join(', and '))}?`
}

/** The best question of the pattern, another one, then what the line leaves open of who needs it and what for. */
export function toFeatureQuestions(
  pattern: FeaturePattern,
  slots: Slots,
  line: Line,
  words: FeatureWords,
  role: Phrase | null,
  personas: readonly string[],
  isGroundTold = false,
): QuestionDraft[] {
  const isWhyOpen = !isGroundTold && (line.reason === null || isOutcome(line) || isCause(line))
  const own = toStoryQuestion(role, isWhyOpen, personas)
  const asked =
    words.asks ??
    toChoice(line, words) ??
    toOtherChoice(line) ??
    toAsked(line) ??
    toWhich(line) ??
    toMore(line)
  const first = asked === null ? [] : [{ field: 'acceptanceCriteria', question: asked }]
  const open = fillQuestions(pattern, slots, new Set()).flatMap(({ field, question }) => {
    const left = toOpenPart(question, line)
    return left === null ? [] : [{ field, question: left }]
  })
  const isPlain = isOpen(pattern)
  const quality = isPlain ? (findQuality(line.main)?.question ?? null) : null
  const vague = quality ?? (pattern.id === 'form-improve' ? null : findVague(line.main))
  const meant = vague === null ? null : toOpenPart(`${vague.slice(0, -1)}?`, line)
  const asks = meant === null ? [] : [{ field: 'acceptanceCriteria', question: meant }]
  // What tells little of itself asks less than a word of which everybody thinks something else.
  const known = isPlain
    ? [...asks, ...(quality === null && asked?.startsWith('Which is meant') !== true ? open : [])]
    : [...open.slice(0, 1), ...asks]
  // What should happen with a mere name is asked only where nothing else is left to ask.
  const isBare =
    own !== null && !isGroundTold && known.length === 1 && stepwise.test(known[0]?.question ?? '')
  const best = [...first, ...(words.asks === undefined && !isBare ? known : [])].slice(0, 2)
  // Two questions on the work itself leave none for whom it is; who tells what is hard today needs it.
  const isEnough = best.length > (isGroundTold ? 0 : personas.length > 1 ? 2 : 1)
  return own === null || isEnough ? best : [...best, own]
}

/** "Either a lamp or a bell", "Options: a lamp or a bell" in a sentence of its own. */
function toOtherChoice({ raw, main }: Line): string | null {
  const [, one, other] =
    /(?:\beither|\boptions?:) (?!way|of)([^.;:()?]{2,90}?),? or ([^,.;:()?]{2,50})(?=[,.;:()?]|$)/i.exec(
      raw.slice(0, 400),
    ) ?? []
  return one === undefined || other === undefined || main.includes(one)
    ? null
    : `Which is meant, ${lowerFirst(one)} or ${lowerFirst(other)}?`
}

/** One question for what of role and benefit the line leaves open; null where it tells both. */
function toStoryQuestion(
  role: Phrase | null,
  isWhyOpen: boolean,
  personas: readonly string[],
): QuestionDraft | null {
  if (role !== null) {
    const named = role.text.replace(/^(?:the|our|an?|one) /i, '')
    const bare = /^\p{Lu}\p{Ll}+s(?: |$)/u.test(named) ? lowerFirst(named) : named
    const who = /^(?:people|everyone|someone|my .*)$|\p{Lu}\p{Ll}/u.test(bare) ? bare : `the ${bare}`
    const isMany = areMany(bare) || /^(?:people|.* staff)$/.test(bare)
    const question = `What ${isMany ? 'do' : 'does'} ${who} need this for?`
    return isWhyOpen ? { field: 'details.benefit', question } : null
  }
  const names = personas.slice(0, 5).map((persona) => (persona.split(/[,:(–—]/, 1)[0] ?? persona).trim())
  const known = names.length < 2 ? '' : ` most, ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
  const who = `Who needs this${known}`
  if (!isWhyOpen) return { field: 'details.role', question: `${who}?` }
  return { field: 'details', question: `${who}, and what for?` }
}
