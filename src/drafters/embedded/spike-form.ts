// Tells in which form a spike asks, and puts its question into the middle of a sentence.
import { cutText, type QuestionDraft } from './compose-draft.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { toIndirect } from './indirect-question.ts'
import type { InquiryForm } from './patterns/spike-pattern.ts'
import { toPlainWords, withDefinite } from './spike-topic.ts'

const forms: readonly (readonly [cue: RegExp, form: InquiryForm])[] = [
  [/^(?:why|what (?:causes|explains|is the (?:root )?cause))\b/i, 'why'],
  [
    /^(?:how (?:much|many|long|far|fast|big|large|often|expensive|hard|accurate|slow|difficult|reliable)\b|which figures\b|what .{2,60}\bcost\b)/i,
    'figure',
  ],
  [/^(?:which (?:one )?do we choose|what speaks for .{1,90} and what for|(?:which|what) (?:\S+ ){1,12}?(?:(?:should|do|would) we (?:use|choose|take|pick|go with|adopt|buy)|(?:will|should|would) be (?:used|chosen|taken)))\b/i, 'choice'],
  [/^What can we find out about/, 'what'],
  [/^how (?:to|(?:do|can|could|should|would|will|might|must) (?:we|i|you|one))\b/i, 'how'],
  [/^(?:should|shall|do we (?:want|need)|what do we do(?: about|, given))\b/i, 'decision'],
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
  /^(?:find out|figure out|work out|check|determine|decide|investigate|verify|test|confirm|clarify|understand|learn|research|explore|evaluate|see|look at|look into|assess|study|define|settle|measure|prove|answer|validate|identify)(?: on| about| explicitly| with (?:the |our )?\S+(?: \S+)?| together)? (?=(?:whether|how|what|which|who|where|when|why)\b)(.+)$/i
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
  const way = /^find (?:a|an|the|some) (?:\p{L}+ )?way to (.+)$/iu.exec(title ?? '')?.[1]
  const text = (way === undefined ? (knowing.exec(title ?? '')?.[1] ?? '') : `how to ${way}`)
    .replace(/\s\([^()]{1,200}\)/g, '')
    .replace(remark, '')
    .replace(/[\s,.;:]+$/, '')
  if (text === '' || text.length > longest || /[;?()]|[:.]\s/.test(text.replace(/(?<=\w)\(\)/g, '')))
    return none
  const known = lowerFirst(text).replace(/^whether or not /, 'whether ')
  const deed = /^whether (?:to|(?:we|i) should) (.+)$/.exec(known)?.[1] ?? null
  if (deed !== null) return { known, claim: null, deed }
  const claim = /^whether (.+)$/.exec(known)?.[1] ?? null
  return { known, claim: claim === null || / or |, | if | should /.test(claim) ? null : claim, deed: null }
}

/** The deed or claim of a question that was made from an order: "Should we drop the sidecar, and what …". */
export function fromAskedOrder(question: string | null): { claim: string | null; deed: string | null } {
  const [, helper, act] =
    /^(Should|Can) we (.{4,100}?)(?:, and (?:what speaks against it|what does a first try show))?\?$/.exec(
      question ?? '',
    ) ?? []
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
    /^(?:do|does|is|are|can|will|has|have) (?!(?:there|it certain|it the case)\b)/i.test(question ?? '') &&
    !/ (?:hold up in a trial|given, and|fit our case|what we need|worth going on)/.test(question ?? '')
  return claim === undefined ||
    !isAsked ||
    /[:;?()]|, | or | if |^(?:how|what|which|whether|if)\b/i.test(claim)
    ? null
    : lowerFirst(claim)
}

/** What is done in "What do we find out when we X"; null for other questions. */
export function fromAct(question: string | null): string | null {
  const act = /^What do we find (?:out )?when we ([^;:?()]{4,160})\?$/.exec(question ?? '')?.[1] ?? null
  return act === null || /, (?:find|see|check|then|\p{Ll}+ing|\S+ (?:is|was|are|were)) /u.test(act)
    ? null
    : act
}

const helping =
  /^(?:Do|Does|Is|Are|Will|Has|Have) (?!(?:it the case|it certain|we (?:want|decide|go ahead)|there)\b)[^,;:()]{6,140}\?$/

/** The claim of a plain yes-or-no question as a clause; null for others. */
export function fromYesNo(question: string | null): string | null {
  if (
    question === null ||
    !helping.test(question) ||
    / (?:hold up in a trial|fit our case|what we need|or) /i.test(question)
  )
    return null
  const clause = toKnown(toIndirect(question)).known
  return clause?.startsWith('whether ') === true ? clause : null
}

const agreed: Readonly<Record<string, string>> = { do: '', does: 's' }

/** The questions of the patterns as a clause, such as "how the pumps work"; null for others. */
export function fromAskOfPattern(question: string): string | null {
  const bare = question.replace(/\?$/, '').replace(/\s\([^()]{1,200}\)/g, '')
  const [, helper = '', subject = '', rest = ''] =
    /^(do|does) ([^,;:]+) (hold up in a trial, and where not)$/i.exec(bare) ??
    /^how (do|does) ([^,;:]+) (work), and what of that matters for us$/i.exec(bare) ??
    /^how (do|does) ([^,;:]+?) (compare(?: (?:in|with) .+)?)$/i.exec(bare) ??
    /^what (do|does) (a test of [^,;:]+) (show), and is that good enough$/i.exec(bare) ??
    []
  const verb = agreed[helper.toLowerCase()]
  if (verb === undefined || bare.length > longest || / or /.test(subject)) return null
  const [act = '', ...others] = rest.split(' ')
  const lead = act === 'hold' ? 'whether' : act === 'show' ? 'what' : 'how'
  return `${[lead, subject, `${act}${verb}`, ...others].join(' ')}${act === 'show' ? ', and whether that is good enough' : ''}`
}

/** The question what "it" stands for in "Can it zoom?"; none for other questions. */
export function askOfPronoun(question: string, raw: string): QuestionDraft[] {
  const pronoun = / when we /.test(question)
    ? null
    : /^(?:can|could|does|do|is|are|will|would|should) (?:(it|they)|(this|that)(?= (?:still |also )?works?\b)) (?!be\b|possible|worth|necessary|makes?\b|certain|true|ok\b|feasible|the case|better|good|even be|hurt|matter)/i.exec(
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

/** A question as a clause after "says" and "know": "how to fold the sail", "what causes the drift"; null for others. */
export function fromQuestion(question: string | null): string | null {
  const bare = (question ?? '').replace(/\?$/, '').replace(/\s\([^()]{1,200}\)/g, '')
  const wanted = /^Do we want ([^,;:]{2,60}), and what for$/.exec(bare)?.[1]
  if (wanted !== undefined) return `whether we want ${wanted}`
  const handled = /^How do we want to handle (.{3,110}), and on what grounds$/.exec(bare)?.[1]
  if (handled !== undefined) return `how to handle ${handled}`
  const feasible =
    /^Can ((?!.*feasib)[^;:]{3,100}?) be done(?: with what we have)?, and at what effort$/.exec(bare)?.[1]
  if (feasible !== undefined) return `whether ${feasible} can be done, and at what effort`
  const worth = /^(Is|Are) ([^,;:]{3,90}) worth it, and what speaks against it$/.exec(bare)
  const given = /^Is ([^;:]{3,90}) given, and where not$/.exec(bare)?.[1]
  if (given !== undefined) return `whether ${given} is given, and where not`
  if (worth !== null) return `whether ${worth[2] ?? ''} ${worth[1]?.toLowerCase() ?? ''} worth it`
  const one =
    /^Which (?!one\b)([^;:?()]+) do we choose(?:, and (?:on what grounds|in which steps would it go))?$/.exec(
      bare,
    )?.[1]
  const among = /^Which one do we choose, and on what grounds: ([^;:?()]+)$/.exec(bare)?.[1]
  if ((one !== undefined || among !== undefined) && bare.length <= longest)
    return one === undefined ? `which of ${among ?? ''} to choose` : `which ${one} to choose`
  if (bare.length > longest || /[;:?()]|, /.test(bare)) return null
  const way = /^How (?:can|do) we (?!want\b)(.+)$/.exec(bare)?.[1]
  if (way !== undefined) return `how to ${way}`
  const work = /^How much work is it to (.+)$/.exec(bare)?.[1]
  if (work !== undefined) return `how much work it is to ${work}`
  const spent = /^Where does the time go (in .+)$/.exec(bare)?.[1]
  if (spent !== undefined) return `where the time goes ${spent}`
  const looks = /^What should (.+) look like$/.exec(bare)?.[1]
  if (looks !== undefined) return `what ${looks} should look like`
  const best = /^What(?: (?:is|(are))|['’]s) ((?:the|our) .+)$/.exec(bare)
  if (best !== null) return `what ${best[2] ?? ''} ${best[1] ?? 'is'}`
  return /^(?:Which .+ (?:fits? our case|are there|do(?:es)? best in a trial)|Which [^,]+ do we want|What (?:causes|explains|speaks for) .+|What (?:kinds?|types?|sorts?) of .+ (?:would|will|is|are) (?!(?:we|i|you|they|it|the|there|our|users) ).+)$/.test(
    bare,
  )
    ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}`.replace(/ do we want$/, ' we want')
    : null
}

/** Words that a criterion must not rest on; the question keeps them. */
export const vague =
  /\b(?:fast(?:er)?|quick(?:ly|er)?|eas(?:y|ily|ier)|simpl(?:e|y|er)|user[- ]friendly|intuitive(?:ly)?|robust(?:ly)?|seamless(?:ly)?|flexibl[ey]|efficient(?:ly)?|appropriate(?:ly)?|adequate(?:ly)?|reasonabl[ey]|acceptabl[ey]|sufficient(?:ly)?|properly|several|some|many|etc|if possible|normally|ideally|optimi[sz]ed?|minimi[sz]ed?|maximi[sz]ed?|better|improved|and\/or)\b/i

/** The criterion for a question that stands beside the first one; none for what asks nothing. */
export function toBesides(question: string): string[] {
  if (!question.endsWith('?')) return []
  const topic = /^What about (.+)\?$/.exec(question)?.[1]
  if (topic !== undefined) return [`It also says what was found out about ${withDefinite(topic)}.`]
  const clause = toAnswered(question.replace(/^Or /, ''))
  return clause === null ||
    vague.test(clause) ||
    /, or |^whether it is the case|^what \S+ \S+ \S+ is that$/.test(clause)
    ? [`It also answers this: “${cutText(question, 220)}”`]
    : [`It also says ${clause.replace(/^what is (it|that|this)$/, 'what $1 is')}.`]
}

/** What opens a criterion about findings. */
export function toList(says: string | null, act: string | null, of: string): string {
  if (says !== null) return `The answer ${says}, and the list of findings`
  return act === null ? `The list${of}` : `The answer lists what we find when we ${act}, and`
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
  const isOwn = !/^(?:Is it the case|What can we find out|What do(?:es)? .* (?:tell us|hear))/.test(first)
  return (isOwn ? first : opening).toLowerCase()
}
