// The questions of a feature: what the line leaves open, what its pattern asks first, and who needs it for what.
import type { QuestionDraft } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
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
  [/ this case recognised/, /\b(?:press\w*|click\w*|tap\w*|keys?|typ(?:ed|ing)|hover\w*|drag\w*|opens?|opened|closes|closed|starts?|startup|loads?|loaded|saved?|submit\w*|select\w*)\b/i],
  [/\bwhat (?:exactly )?should (?:start|trigger) /i, /\b(?:when|whenever|whilst|while|on|upon|after|if|during) (?:the |an? )?\p{L}+(?:ing|s|ed|ion|t)\b/iu],
  [/\bwhere should (?:it|they) (?:appear|be)\b/i, /\b(?:in|on|at|above|below|beside|next to|under) (?:the|each|all|every|main|top|left|right|corner) /i],
  [/ provider$/, /\b(?:stripe|paypal|razorpay|klarna|upi)\b/i],
] // biome-ignore format: a table reads better in rows

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
  const isNamed = words.whole !== undefined && pattern.id.startsWith('form-') && pattern.head === null
  const name = (isNamed ? slots['named'] : null) ?? 'this'
  const own = toStoryQuestion(name, role, isWhyOpen, personas)
  const asked = words.asks ?? toChoice(line, words) ?? toAsked(line) ?? toWhich(line) ?? toMore(line)
  const first = asked === null ? [] : [{ field: 'acceptanceCriteria', question: asked }]
  const open = fillQuestions(pattern, slots, new Set()).flatMap(({ field, question }) => {
    const left = toOpenPart(question, line)
    return left === null ? [] : [{ field, question: left }]
  })
  const quality = isOpen(pattern) ? (findQuality(line.main)?.question ?? null) : null
  const meant = quality ?? (pattern.id === 'form-improve' ? null : findVague(line.main))
  const known =
    meant === null
      ? open
      : [
          ...(quality === null ? open.slice(0, 1) : []),
          { field: 'acceptanceCriteria', question: toSentence(meant) },
        ]
  const best = [...first, ...(words.asks === undefined ? known : [])].slice(0, 2)
  // Who tells what is hard today needs it: what the work depends on is asked alone.
  return own === null || (isGroundTold && best.length > 0) ? best : [...best, own]
}

/** One question for what of role and benefit the line leaves open; null where it tells both. */
function toStoryQuestion(
  name: string,
  role: Phrase | null,
  isWhyOpen: boolean,
  personas: readonly string[],
): QuestionDraft | null {
  if (role !== null) {
    const bare = role.text.replace(/^(?:the|our|an?|one) /i, '')
    const who = /^(?:people|everyone|someone|my .*)$|\p{Lu}\p{Ll}/u.test(bare) ? bare : `the ${bare}`
    const isMany = areMany(bare) || /^(?:people|.* staff)$/.test(bare)
    const question = `What ${isMany ? 'do' : 'does'} ${who} need this for?`
    return isWhyOpen ? { field: 'details.benefit', question } : null
  }
  const names = personas.slice(0, 5).map((persona) => (persona.split(/[,:(–—]/, 1)[0] ?? persona).trim())
  const known = names.length < 2 ? '' : ` most, ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
  const who = `Who needs ${name}${known}`
  if (!isWhyOpen) return { field: 'details.role', question: `${who}?` }
  return { field: 'details', question: `${who}, and what for?` }
}
