// The title of a bug: its symptom, never the fix.
import type { Line } from './grammar/line.ts'
import { isPlural, lowerFirst, toNounPhrase } from './grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from './grammar/statement.ts'
import { fromGerund, isVerb, toParticiple, toThirdPerson } from './grammar/verbs.ts'
import { fitTitle, lengthen } from './title.ts'

const fixing =
  /^(?:please |also |maybe |need to |we need to |should |try to |understand \/ )*(?:(?:hot)?fix(?:es|ed|ing)?|resolve|solve|repair|correct|address|debug|handle|sort out|look into|investigate|figure out|find out|check|understand|patch|track down)(?= )(?: up| the fact that| for| with)?\s+/i
const naming =
  /^(?:(?:the |a |an |this |that |another |possible |known |weird |strange |small |minor |nasty |annoying |ugly |subtle |rare |serious |major |critical |silly |stupid |bad )*(?:bug|issue|problem|error|glitch|defect|regression)s?(?: (?:where|when|that|whereby|in which|of|:))\s+|(?:the )?(?:bug|issue|problem|symptom)\s?[:–—-]\s*|there(?:'s| is| was| are) (?:a|an|some) (?:bug|issue|problem|error)s? (?:where|when|that|with|in)\s+|why (?=\S+ (?:is|are|do|does|did)\b)|it (?:seems|looks like|appears)(?: that)?\s+|(?:for some reason|apparently|somehow|currently|right now|at the moment|sometimes it happens that),?\s+(?=\S))/i
const symptomWords =
  /\b(?:\w+n['’]?t|not|no|never|nothing|cannot|without|fail\w*|crash\w*|error\w*|broken|break\w*|wrong\w*|missing|miss\w*|lost|los[ei]\w*|slow\w*|stuck|freez\w*|frozen|hang\w*|leak\w*|bug\w*|bad\w*|invalid\w*|incorrect\w*|inconsisten\w*|duplicate\w*|twice|double|blank|empty|overlap\w*|cut off|truncat\w*|flicker\w*|jump\w*|stutter\w*|glitch\w*|weird\w*|strange\w*|corrupt\w*|overflow\w*|delay\w*|late|outdated|stale|unable|unexpected\w*|unwanted|exception\w*|race condition\w*|deadlock\w*|collision\w*|conflict\w*|mismatch\w*|timeouts?|too|only|off by|misalign\w*|disappear\w*|vanish\w*|ignor\w*|reset\w*|regress\w*|warning\w*|404|500|undefined|null|nan|infinite|dead|ghost\w*|unreadable|unreachable|unusable|problem\w*|issue\w*)\b/i
const correctly = /\s(?:correctly|properly|right|as expected|reliably|consistently)$/i

/** The symptom in the line's own words, as a title. */
export function toBugTitle(line: Line): string {
  const thrown = fromTrace(line)
  if (thrown !== null) return thrown
  const later = toToldSymptom(line)
  if (later !== null) return later
  const isFix = fixing.test(line.main)
  const bare = line.main.replace(fixing, '')
  const named = stripNames(stripNames(bare))
  const told = named.replace(cureTail, '')
  const clear = isFix ? told.replace(/^why (?!(?:is|are|was|were|do|does|did|no)\b)/i, '') : told
  const words = isFix && named === bare ? clear.replace(/(?::| [-–—]+) .*$/, '') : clear
  return lengthen(fitTitle(toSymptom(words, isFix && named === bare && clear === told, line)), [
    fitTitle(`Problem reported: ${lowerFirst(words)}`),
    fitTitle(`Problem reported: ${line.core}`),
    'Problem reported without details',
  ])
}

/** "Review the agent. Requests do nothing", "Add a check - names never change": the sentence that tells what is wrong. */
function toToldSymptom(line: Line): string | null {
  const [first = '', second = ''] = line.sentences
  const after = first.startsWith(`${line.main}: `)
    ? first.slice(line.main.length + 2).replace(/[\s.!]+$/, '')
    : ''
  if (
    after.length > 5 &&
    line.verb === null &&
    !symptomWords.test(line.main) &&
    (symptomWords.test(after) || hasFiniteVerb(after))
  )
    return fitTitle(`${line.main}: ${after}`)
  if (
    /\b(?:ok|okay|fine|good|tried|says|worked|works)\b/i.test(line.main) &&
    !symptomWords.test(line.main) &&
    symptomWords.test(second) &&
    hasFiniteVerb(second) &&
    !second.endsWith('?')
  )
    return fitTitle(second.replace(/^(?:however|but|then|and),? /i, ''))
  if (
    line.verb === null ||
    /^(?:don['’]t|do not)\b/i.test(line.main) ||
    symptomWords.test(line.main.split(/ [-–—] /, 1)[0] ?? '')
  )
    return null
  const [, remark] = /^.{8,}? [-–—]+ (.{12,})$/.exec(line.main) ?? []
  const next =
    remark ??
    (/^(?:review|check|look|investigate|debug|see|verify|revisit|examine)$/.test(line.verb.base)
      ? line.sentences[1]
      : undefined)
  if (next === undefined || !symptomWords.test(next) || !(hasFiniteVerb(next) || / never /.test(next)))
    return null
  return fitTitle(next.replace(/^(?:currently|right now),? /i, ''))
}

const receiving =
  /^(?:i |we )?(?:['’]m |am |['’]re |are |keep )?(?:gett?ing|gets?|got|see(?:ing)?|saw|hit(?:ting)?|receiv(?:e|ing)) (?:this|the following|these|the)(?: (?:error|exception|stack ?trace|message|crash))?(?= (?:when|while|after|on|if|in|during|with|from)\b)/i

/** "Getting this when I save" over a trace: "TypeError when I save". */
function fromTrace(line: Line): string | null {
  const lead = receiving.exec(line.main)?.[0]
  const error = /^[\w.]{0,80}?([A-Z]\w{1,60}(?:Error|Exception|Fault|Panic))\b/m.exec(line.raw)?.[1]
  if (lead === undefined || error === undefined) return null
  return fitTitle(`${error}${line.main.slice(lead.length)}`)
}

/** What a report says of its own repair, at its end. */
const cureTail =
  /(?:,|;|\s[-–—]+)\s(?:please |pls )?(?:look into|check|fix|needs? (?:to be |a |some )?(?:fix|fixed|fixing|investigation|redesign|checking)|must be fixed|should be fixed|to be fixed|not sure why|no idea why|dunno why|wtf|help)\b[^,;]*$/i

function stripNames(words: string): string {
  const rest = words.replace(naming, '')
  const isLost = /^\p{L}+ing\b/u.test(rest) && !symptomWords.test(rest) && !hasFiniteVerb(rest)
  return isLost || /^[^\p{L}\p{N}`"'/.$-]*$/u.test(rest) ? words : rest
}

function toSymptom(words: string, isFix: boolean, line: Line): string {
  const [, doer, act, rest = ''] =
    /^(?:prevent|avoid|stop|disallow) (.{2,60}?)(?: \([^)]*\))? from (\p{L}+ing)\b(.*)$/iu.exec(words) ?? []
  const base = act === undefined ? null : fromGerund(act.toLowerCase())
  if (doer !== undefined && base !== null)
    return `${doer} ${isPlural(doer) || / and /.test(doer) ? base : toThirdPerson(base)}${rest}`
  const shown = fromStopped(words)
  if (shown !== null) return shown
  const prevented = /^(?:prevent|avoid|stop|disallow)\s+(.{4,})$/i.exec(words)?.[1]
  if (prevented !== undefined)
    return / from \p{L}+ing\b/u.test(prevented) || /ing$/.test(prevented) || prevented.length > 70
      ? `Not prevented: ${prevented}`
      : `${prevented} is not prevented`
  const verbFirst = line.verb !== null && words === line.main
  if (verbFirst && line.verb !== null) return fromImperative(words, line.verb.base, line.verb.rest)
  if (/^(?:why|how come) /i.test(words)) return fromWhy(words)
  const wrong = fromShould(words)
  if (wrong !== null) return wrong
  if (isFix && !hasFiniteVerb(words) && !symptomWords.test(words)) return `Problem with ${lowerFirst(words)}`
  return words
}

/** "stop showing the banner at night" tells that the banner is shown at night; null for anything else. */
function fromStopped(words: string): string | null {
  const [, act = '', rest = ''] = /^(?:prevent|avoid|stop) (\p{L}+ing) (.{4,80})$/iu.exec(words) ?? []
  const base = fromGerund(act.toLowerCase())
  const object = base === null ? null : toNounPhrase(rest)
  if (base === null || object === null || !rest.startsWith(object)) return null
  return `${object} ${isPlural(object) ? 'are' : 'is'} ${toParticiple(base)}${rest.slice(object.length)}`
}

/** "weigh ratings correctly" tells that ratings are not weighed correctly. */
function fromImperative(words: string, base: string, rest: string): string {
  const working = /^(.{2,60}?) (work(?: .*)?)$/i.exec(rest)
  if (base === 'make' && working?.[1] !== undefined && working[2] !== undefined) {
    const [, subject, predicate] = working
    const isMany = isPlural(subject) || / and /.test(subject)
    if (/ again$/i.test(predicate))
      return `${subject} no longer ${isMany ? predicate.slice(0, -6) : toThirdPerson(predicate.slice(0, -6))}`
    return `${subject} ${isMany ? 'do' : 'does'} not ${predicate}`
  }
  if (hasFiniteVerb(words)) return words
  if (
    base === 'remove' &&
    /^(?:duplicated?|redundant|unnecessary|stray|extra|unwanted|superfluous|wrong|leftover|ghost) /i.test(
      rest,
    )
  )
    return rest
  const object = rest.replace(correctly, '')
  if (object !== rest && !/[,;:]/.test(object) && object.split(' ').length <= 6) {
    const manner = correctly.exec(rest)?.[0].trim() ?? 'correctly'
    const isMany = /s$/.test(object) && !/ss$/.test(object)
    return `${object} ${isMany ? 'are' : 'is'} not ${toParticiple(base)} ${manner}`
  }
  if (
    /^(?:make|ensure|let|allow|do|show|hide|use|add|remove|support|keep|set|change|update|move|reset|respect|return|enable|disable|improve)$/.test(
      base,
    ) &&
    (base === 'add' || !symptomWords.test(words))
  )
    return /^(?:make sure|ensure)/i.test(words)
      ? `Not ensured: ${words.replace(/^(?:make sure|ensure)(?: that)?\s+/i, '')}`
      : `Missing: ${lowerFirst(words.replace(/^add /i, ''))}`
  return words
}

/** "The list should reset" tells that the list does not reset; null where more than that is said. */
function fromShould(words: string): string | null {
  const clause = toModalClause(words)
  if (
    clause === null ||
    !/\b(?:should|must|ought|supposed|needs?)/i.test(words) ||
    /\b(?:may|can|could)\b/i.test(words)
  )
    return null
  const { subject, negated, predicate } = clause
  if (
    /[,;:]|\b(?:and|but|only|not|if|when|unless|instead|should|must)\b/i.test(predicate) ||
    predicate.length > 80 ||
    !/^[^,;()]{2,60}$/.test(subject)
  )
    return null
  const isMany = isPlural(subject)
  const [verb = '', ...others] = predicate.split(' ')
  const rest = others.join(' ')
  if (verb === 'be') return `${subject} ${isMany ? 'are' : 'is'} ${negated ? '' : 'not '}${rest}`
  if (!negated) return `${subject} ${isMany ? 'do' : 'does'} not ${predicate}`
  return /^[a-z]{3,}$/.test(verb) ? `${subject} ${isMany ? verb : toThirdPerson(verb)} ${rest}` : null
}

/** "why do I see ads" tells that I see ads. */
function fromWhy(words: string): string {
  if (/^why no /i.test(words)) return words.slice(4)
  const said = /^(?:why|how come) is it that (.{8,})$/i.exec(words)?.[1]
  if (said !== undefined) return said
  const [, thing, verb = '', after] =
    /^(?:why|how come) does ((?:the |my |our |this |an? )?[\p{L}-]+(?: [\p{L}-]+)??) ([a-z]{3,})( .{3,})?$/iu.exec(
      words,
    ) ?? []
  if (thing !== undefined && isVerb(verb))
    return `${thing} ${toThirdPerson(verb)}${(after ?? '').replace(/ i /g, ' I ')}`
  const plain =
    /^(?:why|how come) (?:do|did) ((?:i|we|you|they|people|users|my \p{L}+s|the \p{L}+s)\b.{3,})$/iu.exec(
      words,
    )?.[1]
  if (plain !== undefined) return plain
  const being =
    /^(?:why|how come) (is|are|was|were) ((?:the |my |our |a |an |this |that )?[\p{L}-]+) (.{3,})$/iu.exec(
      words,
    )
  const [, be, subject, rest] = being ?? []
  return be !== undefined && subject !== undefined && rest !== undefined && !isVerb(subject.toLowerCase())
    ? `${subject} ${be} ${rest}`
    : words
}
