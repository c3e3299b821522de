// Lines of research without a verb of asking: open points, claims, bare nouns, options.
import { isPlural, lowerFirst } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fromParticiple } from '../technical/technical-verbs.ts'
import { withDefinite } from './spike-topic.ts'

interface Told {
  /** Without its mark. */
  readonly question: string
  readonly title: string
}

const open =
  /^(.{5,90}?) (?:is|are) (?:both |all )?(?:still )?(?:not (?:yet )?(?:obvious|clear|defined|decided|known)|unclear|unknown|undefined|undecided|open|an open question)\b/i

const needsProof =
  /^(.{3,80}?) (?:still )?needs? ((?:\S+ ){0,3}?(?:evidence|proof|confirmation|validation|testing|measurement|verification|analysis))(?=$| (?:before|for|on|in|with|by|under)\b)(.*)$/i

/** "the owner of X is unclear"; null for anything else. */
export function readTold(bare: string): Told | null {
  const [, subject, proof, scope = ''] = needsProof.exec(bare) ?? []
  if (subject !== undefined && proof !== undefined)
    return {
      question: `What does ${proof} show for ${lowerOpening(subject)}${scope}`,
      title: `Get ${proof} for ${lowerOpening(subject)}${scope}`,
    }
  const unexplained =
    /^(.{3,90}?) (?:is|are) (?:still )?(?:not (?:yet )?(?:fully )?|un)(?:explained|understood)$/i.exec(
      bare,
    )?.[1]
  if (unexplained !== undefined)
    return {
      question: `What explains ${lowerOpening(unexplained)}`,
      title: `Find out what explains ${lowerOpening(unexplained)}`,
    }
  const point = open.exec(bare)?.[1]
  if (point === undefined) return null
  return {
    question: `What ${isMany(point) ? 'are' : 'is'} ${withDefinite(lowerOpening(point))}`,
    title: `Determine ${lowerOpening(point)}`,
  }
}

const helper =
  /^(?:becomes?|survives?|works?|talks?|fits?|hurts?|keeps?|holds?|lasts?|saves?|breaks?|sells?|is|are|was|were|do|does|did|can|could|should|would|will|may|must|has|have|had)$/

/** "e-sign provider" after "which": what is asked, and how a title says it; null where a verb follows. */
export function fromBareNoun(rest: string): { asked: string; told: string } | null {
  const noun = rest.replace(/[\s?.!]+$/, '')
  const words = noun.toLowerCase().split(' ')
  const head = noun
    .split(' ')
    .slice(1)
    .filter((word) => !/^\p{Lu}/u.test(word))
  if (
    words.length > 7 ||
    / \S+ (?:most|least|best|worst)\b/.test(noun) ||
    /^(?:of|is|are|do|does|one|wins|works|fits|costs|lasts|needs|pays|takes)\b/i.test(noun) ||
    head.some(
      (word) =>
        isVerb(word) ||
        fromThirdPerson(word) !== null ||
        helper.test(word) ||
        /^(?:to|we|they|it|you)$/.test(word),
    )
  )
    return null
  const [, ranked, rank = ''] = /^(.{2,60}) (first|second|third|next|last)$/i.exec(noun) ?? []
  if (ranked !== undefined) {
    const coming = `${ranked} ${isPlural(ranked) ? 'come' : 'comes'} ${rank}`
    return { asked: coming, told: coming }
  }
  return { asked: `${noun} should we choose`, told: `${noun} to choose` }
}

const asking =
  /^(?:how|what|which|who|where|when|why|whether|if|is|are|was|were|do|does|did|can|could|should|would|will|may|must|has|have)\b/i

/** What goes wrong, so that what is listed after it are its causes. */
const trouble = /^(?:the )?(?:slow|lag|delays?|crash|crashes|errors?|leaks?|noise|outages?)\b/i

/** "timer label: A or B", "A vs B vs C": the question which to choose, and its title; null for anything else. */
export function readOptions(bare: string): { question: string; title: string } | null {
  if (!/ or | vs\.? | versus |: /i.test(bare) || /;| [–—-]+ /.test(bare)) return null
  const [, label, list] = /^(?:([^:?]{3,60}): )?([^:?]{3,160})$/.exec(bare) ?? []
  const isDecided = /^(?:decide(?: on)?|choose|pick|select|settle on) /i.test(label ?? '')
  const about = label?.replace(/^(?:decide(?: on)?|choose|pick|select|settle on) (?:the |an? )?/i, '')
  if (list === undefined || asking.test(bare) || asking.test(list)) return null
  const isVersus = /\s(?:vs\.?|versus)\s/i.test(list)
  const options = list.split(isVersus ? /,? (?:vs\.?|versus|or) /i : /,? or |, (?=\S+(?: \S+){0,5}(?:,|$))/i)
  if (options.length < 2 || (about === undefined && options.length < 3)) return null
  if (about === undefined ? !isVersus : !isVersus && !/ or /.test(list)) return null
  if (options.some((option) => option.length > 90 || option.trim() === '')) return null
  if (options.some((option) => isStatement(option)) || (about !== undefined && isStatement(about)))
    return null
  if (!isVersus && !isDecided && toOrder(options[0] ?? '') !== null) return null
  const named = options.map((option) =>
    toOrder(option) === null ? option.trim() : lowerOpening(option.trim()),
  )
  const comma = named.some((option) => option.includes(',')) ? ',' : ''
  const whole = `${named.slice(0, -1).join(', ')}${comma} or ${named.at(-1) ?? ''}`
  const last = named.at(-1) ?? ''
  if (about !== undefined && list.includes(', ') && trouble.test(about)) {
    const cause = `${withDefinite(lowerOpening(about))}: ${whole}`
    return { question: `What causes ${cause}`, title: `Find the cause of ${cause}` }
  }
  if (about === undefined)
    return {
      question: `Which should we choose: ${whole}`,
      title: `Decide between ${named.slice(0, -1).join(', ')} and ${last}`,
    }
  const isOrder = toOrder(about) !== null
  if (isOrder && (!isVersus || named.some((option) => toOrder(option) !== null))) return null
  const subject = withDefinite(lowerOpening(about))
  const aim = isOrder ? `to ${lowerFirst(about)}` : `for ${subject}`
  return {
    question: `Which should we choose ${aim}: ${whole}`,
    title: `Decide ${isOrder ? `how ${aim}` : `on ${subject}`}: ${whole}`,
  }
}

const doubtful =
  /\b(?:could|might|may|can|should|would|probably|possibly|seems?|whether|works?|enough|better|faster|support\w*|really|actually|beats?|outperforms?|tames?|raises?|captures?|improves?|reduces?|increases?|helps?|prevents?|explains?|predicts?|scales?)\b/i

/** "I've heard that X": X is what is to be found out. */
const claims =
  '(?= (?:that|the|we|they|it|our|an?|nobody|[a-zß-ɏ]+ (?:[a-zß-ɏ]+s the|(?:\\S+ ){0,6}(?:can|could|is|are|will|would)))\\b)'
export const heard = new RegExp(
  `^(?:(?:i|we)(?:['’]ve| have) heard|(?!(?:we|i|it|there|nobody|users?) )(?:the |our )?\\S+(?: \\S+){0,2}? (?:believes?|thinks?|claims?|claimed|says|said|promises?)${claims}|(?:i|we) (?:think|suspect|assume|guess|believe|expect|heard)|it (?:seems|looks like)|(?:somebody|someone|(?:\\S+ )?people|they|support|sales) (?:said|says?|claims?|claimed)|(?:some|half|most|many|everybody)(?: \\S+){0,3}? says?${claims})(?: that)?,? (.+)$`,
  'iu',
)

/** What was heard, with those who say it in the place of "they". */
export function toHeard(bare: string): string | null {
  const told = heard.exec(bare)?.[1]?.replace(/, hm+$/, '')
  const [who = ''] =
    /^(?!some |they |others )\S+(?: people)?(?<=s|people)(?= (?:say|claim|swear|think)\b)/i.exec(bare) ?? []
  return (
    told
      ?.replace(/^they\b/i, who === '' ? 'they' : lowerOpening(who))
      .replace(/^(.{3,30}?)['’]d (?=\p{Ll})/u, '$1 would ') ?? null
  )
}

/** True for a statement whose verb does not stand in its circumstance: "options when the lease ends" is none. */
export function isFact(words: string): boolean {
  return isStatement(words.split(/ (?:when|if|once|while) /, 1)[0] ?? words)
}

/** True for a statement that only tells how things are, so that the question is what to do about it. */
export function isBackground(bare: string): boolean {
  return !doubtful.test(bare) && !heard.test(bare) && isFact(bare)
}

/** A claim is to be verified; a fact that only explains the question is looked into. */
export function fromStatement(bare: string): string {
  if (doubtful.test(bare)) return `Find out whether ${lowerOpening(bare)}`
  const spoken = bare.replace(/^[^:]{2,30}: /, '')
  return `Decide what to do, given that ${lowerOpening(spoken)}`
}

/** "Class balance assessed and sampling chosen": "Assess class balance and choose sampling". */
export function fromDone(bare: string): string | null {
  const parts = bare.split(/,? and (?=\S+(?: \S+){1,3}$)/)
  const orders = parts.map((part) => {
    const [, what = '', word = '', rest = ''] =
      /^(\S+(?: \S+){0,6}?) (?:(?:is|are) )?(researched|investigated|evaluated|compared|assessed|analy[sz]ed|identified|chosen|selected|tested|validated|documented|measured|reviewed|defined|verified)((?: for| against| on| with| in| from| by| at| to| as)\b.*)?$/i.exec(
        part,
      ) ?? []
    const base = word === '' ? null : fromParticiple(word.toLowerCase())
    return base === null
      ? null
      : `${base} ${lowerOpening(what.replace(/ (?:not|never)(?: yet)?$/i, ''))}${rest}`
  })
  return orders.some((order) => order === null) ? null : orders.join(' and ')
}

/** "Zephyr or FreeRTOS for the gateway" asks which to choose. */
export function fromPair(bare: string): string | null {
  const [, first, second, tail = ''] =
    /^([\w.+#/-]+(?: [\w.+#/-]+){0,3}) (?:vs\.?|versus|or) ([\w.+#/-]+(?: (?!(?:for|as|in|on|to|with)\b)[\w.+#/-]+){0,3})((?: (?:for|as|in|on|to|with) .+)?)$/i.exec(
      bare,
    ) ?? []
  if (first !== undefined && second !== undefined && !/^(?:not|so)\b/i.test(second))
    return `Which should we choose${tail}: ${first} or ${second}`
  return null
}

/** "Which should we choose for logs: Loki or Elastic?": Loki and Elastic. */
export function toPair(question: string): readonly [string, string] | null {
  const [, first, second] =
    /^Which should we choose[^:]*: (.{1,40}?) or (.{1,40}?)\?$/.exec(question) ??
    /^What are the pros and cons of (.{1,40}?) and (.{1,40}?)\?$/.exec(question) ??
    /^How (?:do|does) (.{1,40}?) (?:and|compare with) (?!vs )(.{1,40}?)(?: compare(?: in [^?]{3,30})?)?\?$/.exec(
      question,
    ) ??
    []
  return first === undefined || second === undefined || /, /.test(first)
    ? null
    : [first.replace(/,$/, ''), second]
}
