// Finds the words of a spike's line that its title and its question are made of.
import type { Line } from './grammar/line.ts'
import { isQuestionLike } from './spike-title.ts'
import { toOrder } from './technical-order.ts'

const leadIns: readonly RegExp[] = [
  /^(?:spike|research|poc|investigation|question|q|open question|open|idea|decision|explore|evaluate|investigate|risk check)\s*(?:\d+\s*)?[:,–—-]\s+/i,
  /^(?:maybe|perhaps|possibly|hmm+|also|then|and|so|ok|please|we (?:need|have|want) to|i (?:need|have|want) to|need to|try to|let['’]s|would like to|someone should|we should|time-?boxed(?: spike)?)[,:]?\s+/i,
  /^(?:could|should|can|might|would) (?=(?:profile|benchmark|try|test|look|check|explore|investigate|measure|compare|prototype|research|evaluate|experiment)\b)/i,
  /^as (?:an? )?[^,.]{2,40}?,? i (?:want|need|would like|['’]d like) to (?:know|find out|understand|learn|see) (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:nobody (?:knows|can (?:say|tell))|(?:it is |it['’]s )?(?:unclear|not clear|unknown)|(?:i['’]?m |i am |we are |we['’]re )?(?:not sure|unsure)|(?:we|i) (?:do not|don['’]?t) know|(?:(?:we|i)(?:['’]ve| have) (?:got )?)?no idea)[,:]? (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
  /^(?:we|i) need (?=(?:an?|the|more|better) )/i,
  /^if (?:so|not), /i,
  /^(?:we |i )?need (?:an answer|clarity|to know)(?: on| to| about)? (?=(?:if|whether|how|what|which|who|where|when|why)\b)/i,
]

/** The first sentence without remarks, lead-ins and lists after a dash. */
export function toOpening(line: Line): string {
  const [first = line.core] = line.sentences
  const text = leadIns
    .reduce((rest, leadIn) => rest.replace(leadIn, ''), first)
    .replace(/^(investigat|explor|evaluat|compar|research|test)ing (?=\S)/i, (_whole, stem: string) =>
      /^(?:research|test)$/i.test(stem) ? `${stem} ` : `${stem}e `,
    )
    .replace(/\s\([^()]{1,300}\)(?=$|[\s,;:.!?])/g, '')
    .replace(/\s\([^()]*$/, '')
    .replace(/[\s.!;,]+$/, '')
    .trim()
  const head = text.split(/\s[–—-]+\s|;\s|:\s(?=\S+(?:\s\S+){3})/, 1)[0]?.trim() ?? ''
  const tail = text.slice(head.length).replace(/^[\s–—:;-]+/, '')
  const joined = joinQuestion(head, tail)
  if (joined !== null) return joined
  if (
    toOrder(head) === null &&
    !isQuestionLike(head) &&
    (toOrder(tail) !== null || isQuestionLike(tail) || /^whether\b/i.test(tail))
  )
    return tail.split(/\s[–—-]+\s|;\s/, 1)[0] ?? tail
  const kept = head.split(' ').length >= 2 && head.length >= 12 ? head : text
  return kept === '' ? line.core.trim() || line.raw.trim() : kept
}

/** "When X happens - how does Y react?" asks about Y, under the circumstance; a topic before the question is left to the summary. */
function joinQuestion(head: string, tail: string): string | null {
  if (
    head !== '' &&
    /^[\w.+#/-]+(?: [\w.+#/-]+){0,2} (?:or|vs\.?) [\w.+#/-]+(?: [\w.+#/-]+){0,2}$/.test(tail)
  )
    return `${tail}?`
  if (tail === '' || !isQuestionLike(tail) || head.endsWith('?')) return null
  const question = tail.split(/\s[–—-]+\s|;\s/, 1)[0] ?? tail
  if (/^(?:when|if|while|after|once|as|for|with)\b/i.test(head) && head.length + question.length < 140)
    return `${question.replace(/\?+$/, '')} ${head.charAt(0).toLowerCase()}${head.slice(1)}?`
  if (/^(?:check|look at|see|ask) /i.test(head)) return question
  return null
}
