// Makes the opening of a technical line readable: details under it apart, one-word verbs as two, pronouns replaced.
import type { Idea } from '../../../architect/ports.ts'
import { listHeading } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { readLine } from '../grammar/read-line.ts'
import { fromGerund, isVerb } from '../grammar/verbs.ts'
import { toPlainDefinite } from './technical-phrase.ts'
import { toMeantVerb } from './technical-typo.ts'
import { isPlainVerb } from './technical-verbs.ts'

/**
 * The line as technical work reads it: the first line of the text is the opening, what stands under it are sentences of
 * their own; `raw` stays the idea's text, so quotes stay exact. The line itself where there is nothing to mend.
 */
export function toTechnicalLine(idea: Idea, line: Line): Line {
  if (idea.language !== 'en' && idea.language !== 'und') return line
  const text = toSentenceText(idea.text.slice(0, 4_000))
  const started = idea.type === 'spike' ? text : withoutHesitation(text)
  const opened = mendOpening(started)
  const wished =
    idea.type === 'infrastructure'
      ? opened
          .replace(/^([^,.;:?]{2,40}?) could (?=\p{Ll})/u, '$1 should ')
          .replace(/^([^,;:]{2,50}?),? replace with (?=\S)/i, 'Replace $1 with ')
      : opened
  const mended = replacePronoun(wished, idea)
  return mended === idea.text ? line : { ...readLine(mended, idea.language), raw: line.raw }
}

/** Lines under the first one become sentences; a wrapped line stays part of its sentence. */
function toSentenceText(text: string): string {
  if (!text.includes('\n')) return text
  let whole = ''
  let last = ''
  for (const part of text.split(/\r?\n/)) {
    const words = part.trim().replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, '')
    if (words === '') continue
    const isWrapped = last.length >= 50 && /^[\p{Ll}(]/u.test(words) && part.trim() === words
    if (whole === '') whole = words
    else whole += /[.!?:;,]$/.test(last) || isWrapped ? ` ${words}` : `. ${words}`
    last = words
  }
  return whole === '' ? text : whole
}

const splitVerbs: Readonly<Record<string, string>> = {
  setup: 'Set up',
  backup: 'Back up',
  cleanup: 'Clean up',
  rollout: 'Roll out',
  teardown: 'Tear down',
  shutdown: 'Shut down',
  lockdown: 'Lock down',
}
/** After "setup", "backup" and the like: the word makes a compound noun of them. */
const compoundTail =
  /^(?:(?!(?:all|the|any|our|an?|old|unused) )(?:\S+ ){1,3}?(?:has|is|was|are|were|needs?|runs?|fails?) |guides?|docs?|documentation|scripts?|jobs?|strateg\w+|plans?|instructions?|wizard|page|process(?:es)?|procedures?|code|tasks?|steps|phase|time|policy|policies|tapes?|disks?|drives?|solutions?|systems?|servers?|storage|rotation|retention|verification|restore|automation|frequency|encryption|monitoring|alerts?|schedules?|tools?|tooling|of|for|in|on|is|was|should|must|needs?|and|or|to|\/|-|handling|logic|method|function|hook|sequence|behaviou?r|files?|copies|management|service)\b/i

/** An adverb before the order that adds nothing to it. */
const manner =
  /^(?:always|somehow|further|properly|correctly|every now and then|actually|finally|really|simply|basically) ([a-zß-ɏ]{3,})(?= )/i
/** An adverb that says how the work is to be done; it stands behind the object. */
const extent =
  /^(further|properly|correctly) ([a-zß-ɏ]{3,}) ([^,.;:()]{3,60}?)(?=[,.;:]| (?:to|in|for|so|with|of|on|at|when|if|[-–—]) |$)/i
/** How sure the author is, before a statement. */
const unsure =
  /^(?:i['’]?m (?:pretty|quite|fairly|rather)? ?sure|i (?:think|guess|believe|suspect)|it (?:seems|looks like|appears)|looks like|seems like|apparently)(?: that)?,? (?=[a-zß-ɏ]+(?:['’]s)? (?:\S+ ){0,6}?(?:is|are|isn['’]t|aren['’]t|has|have|does|doesn['’]t|should|could|needs?)\b)/i

/** "Consider moving X", "keep trimming X": the deed itself; for a spike, whether to do it is the question. */
function withoutHesitation(text: string): string {
  return text
    .replace(/^(?:consider|try) to (?=[a-zß-ɏ])/i, '')
    .replace(/^check to (?=make sure |ensure )/i, '')
    .replace(/^(?:keep|continue|consider) ([a-zß-ɏ]+ing) (?=\S)/i, (whole, gerund: string) => {
      const base = fromGerund(gerund.toLowerCase())
      return base === null ? whole : `${base} `
    })
}

function mendOpening(text: string): string {
  const bare = text
    .replace(
      /^\((?:maybe|optional|optionally|later|someday|eventually|future|wip|nice to have|low prio\w*)\)[\s:,-]*/i,
      '',
    )
    .replace(unsure, '')
    .replace(/^as the (?=[a-zß-ɏ -]{2,40}, (?:i|we) )/i, 'As a ')
    .replace(/^sent (?=(?:these|the|all|our|an?) )/i, 'Send ')
    .replace(/^install script (?=that |which |for |to )/i, 'Write install script ')
    .replace(/^saniti[sz]ing (?=[a-zß-ɏ])/i, 'Sanitize ')
    .replace(/^double check (?=\S)/i, 'double-check ')
    .replace(/^rm (?=[a-zß-ɏ])/i, 'remove ')
    .replace(/^unit test (?=[a-zß-ɏ])/i, 'unit-test ')
    .replace(
      /^instead of ([^,.]{3,80}), ([^.]{8,200})/i,
      (_whole, old: string, rest: string) => `${rest} instead of ${old}`,
    )
    .replace(
      /^([^\s.,;:][^.,;:]{1,50}?|\S{2,50}) (?:is|was|are|were) depr\w+[.;,] +use ([^;]{2,70}) instead\.?$/i,
      (_whole, old: string, next: string) => `Replace ${old} with ${next}. ${old} was deprecated`,
    )
    .replace(/^(all [^\d→>:;,()]{3,60}?) (?:→|->|=>) (?=[^→>]{2,60}$)/i, (_whole, old: string) => {
      return `Replace ${lowerFirst(old)} with `
    })
    .replace(extent, (whole, how: string, verb: string, what: string) =>
      isPlainVerb(verb) && !what.includes(' and ') ? `${verb} ${what} ${how.toLowerCase()}` : whole,
    )
    .replace(manner, (whole, verb: string) => (isPlainVerb(verb) ? verb : whole))
  const start = /\S/.test(bare) ? bare : text
  const [first = ''] = /^\p{L}+/u.exec(start) ?? []
  const lower = first.toLowerCase()
  const rest = start.slice(first.length)
  const split = Object.hasOwn(splitVerbs, lower) ? splitVerbs[lower] : undefined
  const isServiceToRun = lower === 'setup' && /^ services?\b/i.test(rest)
  if (split !== undefined && /^ \S/.test(rest) && (isServiceToRun || !compoundTail.test(rest.trim())))
    return `${split}${rest}`
  const isSlipped = /^(?:\p{Ll}\p{Lu}\p{Ll}+|\p{Lu}{2}\p{Ll}{2,})$/u.test(first)
  const meant = rest.startsWith(' ') ? toMeantVerb(first) : null
  if (meant !== null) return `${meant}${rest}`
  if (isSlipped && (isVerb(lower) || /^(?:what|how|why|which|when|where|ditch|check)$/.test(lower)))
    return `${lower}${rest}`
  return start
}

const pronoun =
  /^(this|it|they|these|those|that)(?=\s+(?:is|are|was|were|has|have|had|needs?|should|must|could|can|would|will|does|do|also|still|currently|only|no longer|ought)\b)/i

/** "This needs to run at night" under a parent or heading: its subject in the place of the pronoun. */
function replacePronoun(text: string, idea: Idea): string {
  const match = pronoun.exec(text)
  if (match === null) return text
  const referent = findReferent(idea)
  if (referent === null) return text
  const upper = `${referent.charAt(0).toUpperCase()}${referent.slice(1)}`
  return `${/^the /.test(referent) ? upper : referent}${text.slice(match[0].length)}`
}

/** Headings of technical lists besides the usual ones. */
const workHeading =
  /^(?:(?:devops|deployment|security|performance|testing|maintenance|questions?|decisions?|investigations?)[\s:&/,-]*)+$/i

/** What the idea stands under, as a noun phrase with its article; null where the words do not tell. */
function findReferent(idea: Idea): string | null {
  for (const words of [idea.parentText, idea.headings.at(-1)]) {
    const text =
      words
        ?.split('\n', 1)[0]
        ?.trim()
        .replace(/[\s.:]+$/, '') ?? ''
    if (text === '' || text.length > 200 || listHeading.test(text) || workHeading.test(text)) continue
    const above = readLine(text, idea.language)
    const phrase = above.object?.text ?? toNounPhrase(above.main)
    if (phrase !== null && phrase.length <= 50 && !isVerb(phrase.toLowerCase().split(' ', 1)[0] ?? ''))
      return toPlainDefinite(lowerFirst(phrase))
  }
  return null
}
