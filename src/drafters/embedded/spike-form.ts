// Tells in which form a spike asks, and puts its question into the middle of a sentence.
import { lowerFirst } from './grammar/noun-phrase.ts'
import type { InquiryForm } from './patterns/spike-pattern.ts'

const forms: readonly (readonly [cue: RegExp, form: InquiryForm])[] = [
  [/^(?:why|how come|what (?:causes|explains|is the (?:root )?cause))\b/i, 'why'],
  [
    /^(?:how (?:much|many|long|far|fast|big|large|often|expensive|hard|accurate|slow|difficult|reliable)\b|which figures\b|what .{2,60}\bcost\b)/i,
    'figure',
  ],
  [/^(?:which (?:one )?do we choose|what speaks for .{1,90} and what for|(?:which|what) (?:\S+ ){1,6}?(?:should|do|would) we (?:use|choose|take|pick|go with|adopt|buy))\b/i, 'choice'],
  [/^Can we say, with evidence,/, 'what'],
  [/^how (?:to|(?:do|can|could|should|would|will|might|must) (?:we|i|you|one))\b/i, 'how'],
  [/^(?:should|shall|do we (?:want|need)|what do we do about)\b/i, 'decision'],
  [/^(?:what|which|who|whom|whose|where|when|how)\b/i, 'what'],
  [/^\p{L}+/u, 'whether'],
] // biome-ignore format: a table reads better in rows

/** The form of a spike by its first question; `topic` where it has none. */
export function toForm(question: string | null, title: string | null): InquiryForm {
  if (question === null) return 'topic'
  if (/^Decide whether /.test(title ?? '') && !/^(?:how|what|why|when|where)/i.test(question))
    return 'decision'
  return forms.find(([cue]) => cue.test(question))?.[1] ?? 'whether'
}

const longest = 110
const knowing =
  /^(?:find out|figure out|work out|check|determine|decide|investigate|verify|test|confirm|clarify|understand|learn|research|explore|evaluate|see|look at|look into|assess|study|define|settle|measure|prove|answer|validate|identify)(?: on| about| explicitly| with (?:the |our )?\S+(?: \S+)?| together)? (?=(?:whether|how|what|which|who|where|when)\b)(.+)$/i
/** A comma that opens a second order or a remark. */
export const remark =
  /,\s(?:and |but |then |so )?(?:check|see|test|try|find|write|measure|simulate|sample|work out|note|possibly|probably|maybe|e\.g|i\.e|because|since|currently|including|there (?:must|should|is|are)|that|this|it|we|they|i)\b.*$/i

/** The words of the title's question as clauses; each null where it does not read well within a sentence. */
export function toKnown(
  form: InquiryForm,
  title: string | null,
): { known: string | null; claim: string | null; deed: string | null } {
  const none = { known: null, claim: null, deed: null }
  const way = /^find (?:a|an|the|some) (?:\p{L}+ )?way to (.+)$/iu.exec(title ?? '')?.[1]
  const text = (way === undefined ? (knowing.exec(title ?? '')?.[1] ?? '') : `how to ${way}`)
    .replace(/\s\([^()]{1,200}\)/g, '')
    .replace(remark, '')
    .replace(/[\s,.;:]+$/, '')
  if (text === '' || text.length > longest || /[;?()]|[:.]\s/.test(text) || form === 'why') return none
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
  if (helper === undefined || act === undefined || /[:;?()]|, /.test(act)) return { claim: null, deed: null }
  return helper === 'Should' ? { claim: null, deed: act } : { claim: `we can ${act}`, deed: null }
}

const proving =
  /^(?:confirm|verify|prove|check|test|validate|demonstrate) (?:that |the (?:hypothesis|assumption|claim|idea) that )?(\S.{4,90})$/i

/** What is to be proven, where the question asks for just that: "the scale is exact" of "Verify that the scale is exact". */
export function fromProven(question: string | null, title: string | null): string | null {
  const claim = proving.exec(title ?? '')?.[1]
  const isAsked =
    /^(?:do|does|is|are|can|will|has|have) (?!(?:there|it certain|it the case)\b)/i.test(question ?? '') &&
    !/ (?:hold up in a trial|fit our case|what we need|worth going on)/.test(question ?? '')
  return claim === undefined ||
    !isAsked ||
    /[:;?()]|, | or | if |^(?:how|what|which|whether|if)\b/i.test(claim)
    ? null
    : lowerFirst(claim)
}
