// Tells in which form a spike asks, and puts its question into the middle of a sentence.
import { cutText, type QuestionDraft } from '../compose-draft.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import type { InquiryForm } from '../patterns/spike-pattern.ts'
import { toIndirect } from './indirect-question.ts'
import { toPlainWords, withDefinite } from './spike-topic.ts'

const forms: readonly (readonly [cue: RegExp, form: InquiryForm])[] = [
  [/^(?:why|what (?:causes|explains|is the (?:root )?cause))\b/i, 'why'],
  [
    /^(?:how (?:much|many|long|far|fast|big|large|often|expensive|hard|accurate|slow|difficult|reliable)\b|which figures\b|what .{2,60}\bcost\b)/i,
    'figure',
  ],
  [/^(?:which (?:one )?should we choose|what are the pros and cons of .{1,90} and|(?:which|what) (?:\S+ ){1,12}?(?:(?:should|do|would) we (?:use|choose|take|pick|go with|adopt|buy)|(?:will|should|would) be (?:used|chosen|taken)))\b/i, 'choice'],
  [/^What can we find out about/, 'what'],
  [/^how (?:to|(?:do|can|could|should|would|will|might|must) (?:we|i|you|one))\b/i, 'how'],
  [/^(?:should|shall|do we (?:want|need)|what (?:do|should) we do(?: about|, given))\b/i, 'decision'],
  [/^(?:what|which|who|whom|whose|where|when|how)\b/i, 'what'],
  [/^(?:is|are|was|were|do|does|did|can|could|will|would|may|might|must|has|have|had|am|isn|aren|don|doesn|won|wouldn|couldn)\b/i, 'whether'],
] // biome-ignore format: a table reads better in rows

/** The form of a spike by its first question; `topic` where it has none. */
export function toForm(question: string | null, title: string | null): InquiryForm {
  if (question === null) return 'topic'
  if (/^Decide whether /.test(title ?? '') && !/^(?:how|what|why|when|where)/i.test(question))
    return 'decision'
  return forms.find(([cue]) => cue.test(question))?.[1] ?? 'decision'
}

const longest = 150
const knowing =
  /^(?:find out|figure out|work out|check|determine|decide|investigate|verify|test|confirm|clarify|understand|learn|research|explore|evaluate|see|look at|look into|assess|study|define|settle|measure|prove|answer|validate|identify|analy[sz]e|consider|find)(?: on| about| explicitly| with (?:the |our )?\S+(?: \S+)?| together)? (?=(?:whether|how|what|which|who|where|when|why)\b)(.+)$/i
/** A comma that opens a second order or a remark. */
export const remark =
  /,\s(?:and |but |then |so )?(?:check|see|test|try|find|write|run an?|measure|simulate|sample|work out|note|possibly|probably|maybe|e\.g|i\.e|because|since|currently|including|there (?:must|should|is|are)|that|this|it|we|they|i)\b.*$| othe?r?wise\b.*$/i

/** The words of the title's question as clauses; each null where it does not read well within a sentence. */
export function toKnown(title: string | null): {
  known: string | null
  claim: string | null
  deed: string | null
} {
  const none = { known: null, claim: null, deed: null }
  const way = /^find (?:a|an|the|some) (?:[a-zß-ɏ]+ )?way to (.+)$/i.exec(title ?? '')?.[1]
  const text = (way === undefined ? (knowing.exec(title ?? '')?.[1] ?? '') : `how to ${way}`)
    .replace(/\s\([^()]{1,200}\)/g, '')
    .replace(remark, '')
    .replace(/[\s,.;:]+$/, '')
  if (text === '' || text.length > longest || /[;?()]|[:.]\s/.test(text.replace(/(?<=\w)\(\)/g, '')))
    return none
  const known = lowerFirst(text)
    .replace(/^whether or not /, 'whether ')
    .replace(/^((?:what|which) [^,;]+?) (should|can|could|would|must) (one|we|they|it|you) /, '$1 $3 $2 ')
  const deed = /^whether (?:to|(?:we|i) should) (.+)$/.exec(known)?.[1] ?? null
  if (deed !== null) return { known, claim: null, deed }
  const claim = /^whether (.+)$/.exec(known)?.[1] ?? null
  return { known, claim: claim === null || / or |, | if | should /.test(claim) ? null : claim, deed: null }
}

/** The deed or claim of a question that was made from an order: "Should we drop the sidecar, and what …". */
export function fromAskedOrder(question: string | null): { claim: string | null; deed: string | null } {
  const [, helper, act] = /^(Should|Can) we (.{4,100}?)\?$/.exec(question ?? '') ?? []
  if (helper === undefined || act === undefined || /[;?()]|: |, (?!\S+(?: \S+)?(?:,|$))/.test(act))
    return { claim: null, deed: null }
  return helper === 'Should' ? { claim: null, deed: act } : { claim: `we can ${act}`, deed: null }
}

const proving =
  /^(?:confirm|verify|prove|check|test|validate|demonstrate) (?:that |the (?:hypothesis|assumption|claim|idea) that )?(\S.{4,90})$/i

/** What is to be proven, where the question asks for just that: "the scale is exact" of "Verify that the scale is exact". */
export function fromProven(question: string | null, title: string | null): string | null {
  const claim = proving.exec(title ?? '')?.[1]
  const isAsked =
    /^(?:do|does|is|are|can|will|has|have) (?!(?:there|it certain|it true)\b)/i.test(question ?? '') &&
    !/ (?:work in practice|ensured|fit our needs|what we need|worth continuing|feasible\?)/.test(
      question ?? '',
    )
  return claim === undefined ||
    !isAsked ||
    /[:;?()]|, | or | if |^(?:how|what|which|whether|if)\b/i.test(claim)
    ? null
    : lowerFirst(claim)
}

/** What is done in "What do we learn when we X"; null for other questions. */
export function fromAct(question: string | null): string | null {
  const act = /^What do we (?:find|learn) when we ([^;:?()]{4,160})\?$/.exec(question ?? '')?.[1] ?? null
  return act === null || /, (?:find|see|check|then|\p{Ll}+ing|\S+ (?:is|was|are|were)) /u.test(act)
    ? null
    : act
}

const helping =
  /^(?:Do|Does|Is|Are|Will|Has|Have) (?!(?:it true|it certain|we (?:want|decide|go ahead)|there)\b)[^,;:()]{6,140}\?$/

/** The claim of a plain yes-or-no question as a clause; null for others. */
export function fromYesNo(question: string | null): string | null {
  if (
    question === null ||
    !helping.test(question) ||
    / (?:work in practice|fit our needs|what we need|or) /i.test(question)
  )
    return null
  const clause = toKnown(toIndirect(question)).known
  return clause?.startsWith('whether ') === true ? clause : null
}

/** The questions of the patterns as a clause, such as "how the pumps work"; null for others. */
export function fromAskOfPattern(question: string): string | null {
  const bare = question.replace(/\?$/, '').replace(/\s\([^()]{1,200}\)/g, '')
  const [, helper = '', subject = '', rest = ''] =
    /^(do|does) ([^;:]+) (work in practice)$/i.exec(bare) ??
    /^how (do|does) ((?!(?:we|i|you)\b)[^,;:]+) (work)(?:, and where would we use \S+)?$/i.exec(bare) ??
    /^how (do|does) ([^,;:]+?) (compare(?: (?:in|with) .+)?)$/i.exec(bare) ??
    /^what (do|does) ((?:a (?:test|trial) |the |\S+ )[^,;:]+?) (show|say about [^,;:]+)(?:, and is that good enough)?$/i.exec(
      bare,
    ) ??
    []
  const verb = /^does$/i.test(helper) ? 's' : ''
  if (helper === '' || bare.length > longest || / or /.test(subject)) return null
  const [act = '', ...others] = rest.split(' ')
  const lead = others[0] === 'in' && act === 'work' ? 'whether' : /^(?:show|say)$/.test(act) ? 'what' : 'how'
  return `${[lead, subject, `${act}${verb}`, ...others].join(' ')}${bare.endsWith(' enough') ? ', and whether that is good enough' : ''}`
}

/** The question what "it" stands for in "Can it zoom?"; none for other questions. */
export function askOfPronoun(question: string, raw: string): QuestionDraft[] {
  const pronoun = / when we /.test(question)
    ? null
    : /^(?:can|could|does|do|is|are|will|would|should) (?:(it|they)|(this|that)(?= (?:still |also )?works?\b)) (?!be\b|\S+(?: \S+)? to |possible|worth|necessary|makes?\b|certain|true|ok\b|feasible|the case|better|good|even be|hurt|matter)/i.exec(
        question,
      )
  const word = /^if (?:so|not)(?=, )/i.exec(raw)?.[0] ?? (pronoun?.[1] ?? pronoun?.[2])?.toLowerCase()
  return word === undefined
    ? []
    : [{ field: 'details.questions', question: `What does “${word}” stand for here?` }]
}

/** Any question as a clause after "says", where it can be turned into one. */
function toAnswered(question: string): string | null {
  return toKnown(toIndirect(question)).known ?? fromQuestion(question)
}

/** "Is the rope dry, or should we wait?" as two clauses; null where one of them cannot be turned into one. */
export function fromAlternatives(question: string): string | null {
  const [, one, other] =
    /^([^:?]{8,150}), or ((?:is|are|do|does|should|can|could|will|would|must|may) [^:?]{6,150})\?$/.exec(
      question,
    ) ?? []
  if (one === undefined || other === undefined) return null
  const clauses = [one, other].map((part) => toAnswered(`${part.charAt(0).toUpperCase()}${part.slice(1)}?`))
  return clauses.every((clause) => clause?.startsWith('whether ') === true && !clause.includes(','))
    ? clauses.join(', or ').replaceAll('whether it is true that ', 'whether ')
    : null
}

/** Questions as clauses, their first letter lower; those from `plain` on hold no comma and no mark. */
const clauses: readonly (readonly [question: RegExp, clause: string])[] = [
  [/^do we want ([^,;:]{2,60}), and what for$/, 'whether we want $1'],
  [/^how should we handle (.{3,110})$/, 'how to handle $1'],
  [/^how should ([^,;:?]+) work$/, 'how $1 should work'],
  [/^should we ([^;?]{4,180})$/, 'whether to $1'],
  [/^(can|could|should|must|may|will|would) (we|they|it|I|you) ((?!.*, or (?:is|are|do|does|can) )[^;?]{4,180})$/, 'whether $2 $1 $3'],
  [/^is it (?:true|certain) that (?!.*, or (?:can|could|should|is|are|do|does|will) )([^;:?]{4,150})$/, 'whether $1'],
  [/^(is|are) ([^,;:]{3,90}) (ensured|feasible|good enough|worth (?:it|building))$/, 'whether $2 $1 $3'],
  [/^which (?!one\b)([^;:?()]{1,120}) should we choose(?:, and what steps would it take)?$/, 'which $1 to choose'],
  [/^(is|are) there ([^,;:?]{3,140})$/, 'whether there $1 $2'],
  [/^which one should we choose: ([^;:?()]{1,120})$/, 'which of $1 to choose'],
  [/^which should we choose(?: (?:for|to) [^:]+)?: ([^;:?()]{1,160})$/, 'which to choose ($1)'],
  [/^which ([^,;:?]+?) can we use to (.+)$/, 'which $1 we can use to $2'],
] // biome-ignore format: a table reads better in rows
const plain: typeof clauses = [
  [/^how (?:can|do) we (?!want\b)(.+)$/, 'how to $1'],
  [/^what should (.+) look like$/, 'what $1 should look like'],
  [/^what(?: is|['’]s) ((?:the|our) .+)$/, 'what $1 is'],
  [/^what are ((?:the|our) (?!figures for ).+)$/, 'what $1 are'],
  [/^which (.+) do we want$/, 'which $1 we want'],
  [/^(which .+ (?:fits? our needs|are there|works best)|what (?:causes|explains) .+|what (?:kinds?|types?|sorts?) of .+ (?:would|will|is|are) (?!(?:we|i|you|they|it|the|there|our|users) ).+)$/, '$1'],
] // biome-ignore format: a table reads better in rows

/** A question as a clause after "says" and "know": "how to fold the sail", "what causes the drift"; null for others. */
export function fromQuestion(question: string | null): string | null {
  const asked = (question ?? '').replace(/\?$/, '').replace(/\s\([^()]{1,200}\)/g, '')
  const bare = asked.charAt(0).toLowerCase() + asked.slice(1)
  const rows = bare.length > longest || /[;:?()]|, /.test(bare) ? clauses : [...clauses, ...plain]
  const row = rows.find(([cue]) => cue.test(bare))
  return row === undefined ? null : bare.replace(row[0], row[1])
}

/** Words that a criterion must not rest on; the question keeps them. */
export const vague =
  /\b(?:fast(?:er)?|quick(?:ly|er)?|eas(?:y|ily|ier)|simpl(?:e|y|er)|user[- ]friendly|intuitive(?:ly)?|robust(?:ly)?|seamless(?:ly)?|flexibl[ey]|efficient(?:ly)?|appropriate(?:ly)?|adequate(?:ly)?|reasonabl[ey]|acceptabl[ey]|sufficient(?:ly)?|properly|several|some|(?<!(?:how|so) )many|etc|if possible|normally|ideally|optimi[sz]ed?|minimi[sz]ed?|maximi[sz]ed?|better|improved|and\/or)\b/i

/** A clause after "says"; its words are quoted where a criterion must not rest on them. */
export function toSays(told: string | null): string | null {
  const plainly = told?.replace(/ some (?=\S*\p{Ll}s\b(?!.* others\b))/u, ' ') ?? null
  return plainly === null || !vague.test(plainly)
    ? plainly && `says ${plainly}`
    : `says ${plainly.replace(/[“”"]/g, "'").replace(/^(what we learn when we|\p{Ll}+(?: to)?) (.+)$/u, '$1 “$2”')}`
}

/** The criterion for a question that stands beside the first one; none for what asks nothing. */
export function toBesides(question: string): string[] {
  if (!question.endsWith('?')) return []
  const topic = /^What about (.+)\?$/.exec(question)?.[1]
  if (topic !== undefined) return [`It also covers ${withDefinite(topic)}.`]
  const clause = toAnswered(question.replace(/^Or /, ''))
  return clause === null ||
    vague.test(clause) ||
    /, or |^whether it is true|^what \S+ \S+ \S+ is that$/.test(clause)
    ? [`It also answers “${cutText(question, 220)}”`]
    : [`It also says ${clause.replace(/^what is (it|that|this)$/, 'what $1 is')}.`]
}

/** What opens a criterion about findings. */
export function toList(says: string | null, act: string | null, of: string): string {
  if (says !== null) return `The answer ${says}`
  return `The answer lists what ${act === null ? `was found${of}` : `we find when we ${act}`}`
}

const checking = /^(?:verify|confirm|ensure|validate|double-?check|make sure|check that)\b/i

/** Cues are looked for in what is asked, not in remarks, purposes and reasons. */
export function toCueWords({
  form,
  questions,
  opening,
}: {
  readonly form: InquiryForm
  readonly questions: readonly string[]
  readonly opening: string
}): string {
  const [first = '', second = ''] = questions
  if (second.startsWith('Or ')) return `${first.replace(/\?$/, '')}, ${second}`.toLowerCase()
  if (form === 'topic') return toPlainWords(opening).toLowerCase()
  if (form === 'whether' && checking.test(opening) && !/^c(?:an) /i.test(first))
    return `${opening} ${first}`.toLowerCase()
  const isOwn = !/^(?:Is it true(?!.*, or )|What can we find out|What do(?:es)? .* (?:tell us|hear))/.test(
    first,
  )
  return (isOwn ? first : opening).toLowerCase()
}
