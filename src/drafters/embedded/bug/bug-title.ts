// The title of a bug: its symptom, never the fix.

import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isPlural, lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isVerb } from '../grammar/verbs.ts'
import { fitTitle, lengthen } from '../title.ts'
import { hasVerb, symptomWords } from './bug-clause.ts'
import { cure, toConsequence, toToldSymptom, withoutComment, withSecond } from './bug-comment.ts'
import { endsWithEvent } from './bug-event.ts'
import { fromWhy, toBugReport } from './bug-report.ts'
import {
  fromActing,
  fromHindered,
  toAgreeing,
  toFaulty,
  toOne,
  toPassive,
  toSentenceCase,
  toStated,
  withApostrophes,
} from './bug-voice.ts'
import { fromImperative, fromShould, toWished } from './bug-wish.ts'

const fixing =
  /^(?!(?:check|address|patch|correct) (?!(?:the|an?|why|whether|if|that|how|for|our|all|up|out)\b)[^,:;]{2,60} (?:is|are|was|were|does|has|gets?)(?:n['’]t)? )(?:please |also |maybe |need to |we need to |should |try to |(?:understand|investigate|check|debug) \/ )*(?:(?:hot)?fix(?:es|ed|ing)?(?! needed)|find (?:an? |the )?(?:proper |better |good |real )?(?:fix|solution) for|(?:come up with|find|figure out) (?:a|some) way to|resolve|solve|repair|correct|address|debug|sort out|look into|investigate|figure out|find out|check|understand|patch|track down)(?= )(?: up| the fact that| for| with)?\s+/i
const naming =
  /^(?:(?:weird|strange|odd) \w+ (?:bug|issue|problem) where\s+|(?:the |a |an |this |that |another |possible |known |weird |strange |small |minor |nasty |annoying |ugly |subtle |rare |serious |major |critical |silly |stupid |bad )*(?:bug|issue|problem|error|glitch|defect|regression)s?(?: (?:where|when|that|whereby|in which|of|:))\s+|(?:the )?(?:bug|issue|problem|symptom|(?:hot)?fix needed)\s?[:–—-]\s*|(?:severe|serious|critical|major|minor) (?:error|bug|issue|problem)\s?[,:–—-]\s+|there(?:'s| is| was| are) (?:a|an|some) (?:bug|issue|problem|error)s? (?:where|when|that|with|in)\s+|why (?=\S+ (?:is|are|do|does|did)\b)|(?:in my \w+ \w+,? )?(?:i |we )?(?:just )?(?:saw|noticed)(?: that)? (?=(?:an?|the|two|three|that|some|my|our)\b)|(?:it )?(?:seems|looks) (?:like|that)\s+|it (?:seems|appears)(?: that)?\s+|(?:for some reason|apparently|somehow|currently|right now|at the moment|sometimes it happens that),?\s+(?=\S))/i

/** Who told of it, and what is said before: "Ah and Jonas said that the lamp is out". */
const telling =
  /^(?:(?:[Hh]m+|[Ii]irc|IIRC)? ?[,.…]+ |(?:[Hh]m+|[Ii]irc|IIRC) )?(?:(?:[Aa]h|[Oo]h|[Hh]ey|[Aa]nd),? )*(?:(?!The|It|This)\p{Lu}\p{Ll}+ (?:said|mentioned|says that) (?:that )?)?(?=\S+ \S)/u
const dueTo = /^(?:because of|due to) [^,]{4,80}, (?=\S+ \S+ \S)/i

export interface BugTitle {
  readonly title: string
  /** The same words, not cut to the length of a title. */
  readonly words: string
}

/** The symptom in the line's own words, as a title and whole. */
export function toBugTitle(line: Line): BugTitle {
  const told = withApostrophes(withSecond(withoutComment(toWords(line)), line))
  const words = toAgreeing(toSentenceCase(toPassive(toStated(toOne(told)))))
  const brief = toConsequence(words.replace(dueTo, '').replace(/ vs\. /g, ' vs '))
  const title = brief.length > 110 && brief.length <= 120 ? upperFirst(brief) : toWholeTitle(brief)
  return {
    words,
    title: lengthen(title.replace(/^The (?=\w+$)/, ''), [
      fitTitle(`Problem reported: ${lowerFirst(words)}`),
      fitTitle(`Problem reported: ${line.core}`),
      'Problem reported without details',
    ]),
  }
}

/** A title that is cut must not end with the circumstances alone. */
function toWholeTitle(words: string): string {
  const title = fitTitle(words)
  const [, fault = ''] = /, but ((?:the|an?|our|my) .{15,110})$/i.exec(words) ?? []
  if (fault !== '' && !title.endsWith(fault) && !symptomWords.test(title)) return fitTitle(fault)
  if (title.length >= words.length || !/^(?:when|if|while|after|whenever|in|on) /i.test(words)) return title
  const { symptom, circumstance } = toBugReport(words)
  const moment = /^(?:when|if|while|after) \S+ .+?(?= (?:that|which|who)\b|, |$)/.exec(
    circumstance ?? '',
  )?.[0]
  const placed = `${upperFirst(symptom)} ${moment}`
  if (moment !== undefined && placed.length <= 118) return placed
  const [core = ''] = symptom.split(/ (?:if|when|because|since|until|unless|so that) /, 1)
  if (moment !== undefined && core.length > 20 && core.length + moment.length < 118 && hasVerb(core))
    return `${upperFirst(core)} ${moment}`
  return symptom.length < words.length && symptom.length > 11 && !/^(?:it|they)\b/i.test(symptom)
    ? fitTitle(symptom)
    : cutText(upperFirst(words), 118)
}

/** A sentence of a report without "fix", "bug where" and the like, and without its last mark. */
export function toBareReport(sentence: string): string {
  return stripNames(
    stripNames(
      (sentence.startsWith('PATCH ') ? sentence : sentence.replace(fixing, '')).replace(/^why /i, ''),
    ),
  ).replace(/[\s.!?]+$/, '')
}

/** `main` without what looks like a request: the sentence itself where the symptom stands in what was cut off. */
function toUncut({ main, sentences }: Line): string {
  const first = (sentences[0] ?? '').replace(/\s\([^()]*\)/g, '').replace(/[\s.!?]+$/, '')
  if (first.length > 12 && !/\p{Ll}/u.test(first)) return main.toLowerCase()
  if (/^so far /i.test(first)) return first.slice(7)
  if (/^(?:you|we|people|anyone|users?) can (?!not|only)/i.test(first)) return first
  if (/^why(?! (?:does not|do not))\b/i.test(first) && !/^why /i.test(main)) return first
  if (
    first.length <= 160 &&
    main.length < first.length &&
    / as (?:an?|one|if) /.test(first.slice(12)) &&
    !/ as (?:an?|one|if) /.test(main)
  )
    return first
  if (
    first === `${main} in the future` ||
    (/ (?:by|to|at|of|for|with)$/.test(main) && first.startsWith(main))
  )
    return first
  const isDoing = /^\p{L}+ing\b/u.test(first) && !/^\p{L}+ing\b/u.test(main)
  const isSaid =
    hasVerb(first) ||
    hasFiniteVerb(first) ||
    / (?:ends|results) (?:with|in) | [a-z]{3,}(?<!s)s (?:the|an?|my|["“\d])|: /.test(first)
  if (isDoing && isSaid) return first
  const at = first.indexOf(main.slice(0, 16))
  if (
    at === 0 &&
    (first.length <= 120 || first.charAt(main.length) === ':') &&
    /^,? (?:so|because|since|due to|which|would|to avoid|to prevent|although|by (?:an?|one|two|three|\d+))\b|^: /i.test(
      first.slice(main.length),
    ) &&
    (!fixing.test(first) || first.charAt(main.length) === ':')
  )
    return first
  return at > 12 &&
    !/: $/.test(first.slice(0, at)) &&
    (symptomWords.test(first.slice(0, at)) ||
      / (?:is|are|was|were|gets?|got) \p{L}+ed to $/u.test(first.slice(0, at))) &&
    !/^(?:bug|issue|problem|error)\b/i.test(first)
    ? first
    : main
}

function toWords(line: Line): string {
  const checked = /^check for ((?![^,;:]*\b(?:leak|race|bug|issue|problem|error))[^,;:]{4,80})$/i.exec(
    line.main,
  )?.[1]
  if (checked !== undefined) return `There is no check for ${checked}`
  const thrown = toToldSymptom(line) ?? toWished(line, fixing)
  if (thrown !== null) return thrown
  const source = toUncut(line)
  const isFix = fixing.test(source) && !source.startsWith('PATCH ')
  const bare = isFix ? source.replace(fixing, '') : source
  const [, aim = '', deed = '', what = ''] = /^to ((?:[a-z]+ly )?([a-z]+) (.{4,}))$/i.exec(bare) ?? []
  if (isVerb(deed)) return fromImperative(aim, deed, what)
  const named = stripNames(stripNames(bare))
  const told = named.replace(cureTail, '')
  const clear = isFix ? told.replace(/^why (?!(?:is|are|was|were|do|does|did|no)\b)/i, '') : told
  if (/\b(?:with|in)\s$/i.test(bare.slice(0, -named.length)) && isNamed(named)) return toFaulty(named)
  const words = isFix && named === bare ? toRemarked(clear) : clear
  const symptom = toSymptom(words, isFix && named === bare && clear === told, line)
  return withRemark(symptom, line).replace(dangling, '')
}

/** "Fix the lid, it may jam" and "Fix the lid: it may jam" tell what is wrong after the comma; a cure there is left out. */
function toRemarked(words: string): string {
  const [, thing, remark] = /^([^,:]{4,70})(?:,|:| [-–—]+) (?!and |or |not )(.{8,})$/i.exec(words) ?? []
  if (thing === undefined || remark === undefined) return words
  if (
    (hasFiniteVerb(remark) || symptomWords.test(remark)) &&
    toLeadingVerb(remark) === null &&
    !/^(?:use|make|should|must|set|so|to)\b/i.test(remark)
  )
    return `${thing}: ${remark}`
  return /\b(?:that|which|where|when|if)\b|\b(?:with|of|in|on|at|for|to|from)$/i.test(
    words.split(/(?::| [-–—]+) /, 1)[0] ?? '',
  )
    ? words
    : words.replace(/(?::| [-–—]+) .*$/, '')
}

/** True for words that tell nothing of what is wrong. */
const isNamed = (words: string) => !symptomWords.test(words) && !hasFiniteVerb(words) && !hasVerb(words)

/** "Odd bugs on the map (pins jump, names missing)": where the words name no symptom, the brackets after them may. */
function withRemark(words: string, line: Line): string {
  const [remark] = line.remarks
  if (
    /^(?:while|when|if|after|before|during) \S+ /i.test(remark ?? '') &&
    /\)[.!]?$/.test(line.sentences[0] ?? '')
  )
    return `${words} ${remark ?? ''}`
  if (remark === undefined || words.includes('(') || words.length + remark.length > 106) return words
  const isVague =
    !words.includes(' ') ||
    (!symptomWords.test(words) && !hasFiniteVerb(words)) ||
    /^change |\b(?:bugs?|issues?|problems?|problem with|behaviou?r|weird|strange|glitch\w*|faulty)\b| (?:is|are) (?:wrong|incorrect|off)$/i.test(
      words,
    )
  const first = (line.sentences[0] ?? '').replace(/[\s.!]+$/, '')
  return isVague &&
    first.endsWith(`(${remark})`) &&
    !/^(?:i\.?e|see|cf|https?:|#\d|i think|maybe)/i.test(remark)
    ? `${words} (${remark})`
    : words
}

const dangling = /\s(?:ie|i\.e|eg|e\.g|just|for (?:some|no apparent) reason)\.?$/i
/** What a report says of its own repair, at its end. */
const cureTail =
  /(?:,|;|\s[-–—]+>?| ?…)\s(?:please |pls |maybe )?(?:look into|change$|check|fix|needs? (?:to be |a (?:little |bit of )?|some )?(?:debugging|fix|fixed|fixing|investigation|redesign|checking)|(?:(?:must|should|to) )?be fixed|needs? an? [^,;]{3,60}|not sure why|no idea why|dunno why|wtf|prevent (?:it|this|that)|at least (?:add|write)|help)\b[^,;]*$/i

function stripNames(words: string): string {
  const rest = words.replace(telling, '').replace(naming, '')
  const isStep =
    /^(?:[a-zß-ɏ]+ing|you|i|we|git|the user|users?)\b/i.test(rest) &&
    /\b(?:when|with|in)\s$/i.test(words.slice(0, words.length - rest.length))
  const isLost = (isStep || (/^\p{L}+ing\b/u.test(rest) && !hasFiniteVerb(rest))) && !symptomWords.test(rest)
  return isLost || /^[^\p{L}\p{N}`"'/.$-]*$/u.test(rest) ? words : rest
}

/** "Draft saved on Monday": a thing and what was done to it, no order. */
const isDone = /^\S+ (?:\p{L}+ed|set|sent|sold|shown) (?:on|for|in|at|by|to|from|as|with)\b/u

function toSymptom(words: string, isFix: boolean, line: Line): string {
  const hindered = fromHindered(words, isFix)
  if (hindered !== null) return hindered
  const prevented = /^(?:prevent(?:ing)?|avoid|stop|disallow)\s+(.{4,})$/i.exec(words)?.[1]
  const [object = ''] = prevented?.split(/ (?:from|in|on|when|while|of|if) /, 1) ?? []
  if (prevented !== undefined)
    return endsWithEvent.test(object)
      ? prevented
      : `${prevented} ${isPlural(object) ? 'are' : 'is'} ${/^prevent|^disallow/i.test(words) ? 'possible' : 'not prevented'}`
  const verbFirst = line.verb !== null && words === line.main && !isDone.test(words)
  const wish = verbFirst ? fromShould(words) : null
  if (wish !== null) return wish
  if (verbFirst && line.verb !== null) return fromImperative(words, line.verb.base, line.verb.rest)
  if (/^(?:why|how come)\b/i.test(words)) return fromWhy(words)
  const broken =
    /^(.{3,60}) (?:needs?|has|have) to be (?:fixed|repaired|corrected|debugged|investigated|checked)$/i.exec(
      words,
    )?.[1]
  if (broken !== undefined) return toFaulty(broken)
  const wrong = fromShould(words.replace(/\b(?:is|are) (?:supposed|meant) to (?=[a-z]+ \S)/i, 'should '))
  if (wrong !== null) return wrong
  const acting = isFix ? fromActing(words) : null
  if (acting !== null) return acting
  const head = words.split(/ (?:that|which|who|whose) /, 1)[0] ?? words
  if (isFix && !hasFiniteVerb(words) && !symptomWords.test(head)) {
    const next = (line.sentences[1] ?? '').replace(/[\s.!]+$/, '')
    const isTold =
      symptomWords.test(next) && !next.endsWith('?') && !cure.test(next) && words.length + next.length < 108
    return isTold ? `${words}: ${lowerFirst(next)}` : toFaulty(words)
  }
  return words
}
