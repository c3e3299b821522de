// The facts of a defect that a line states outright: environment, frequency, who is hit, workaround, regression.
import type { BugDetails, BugInputs } from '../../../backlog/work-types/bug.ts'
import { isPersonWord } from './roles.ts'

const platform =
  /\b(?:(?:mobile|desktop|iphone|ipad|android|ios|macos|mac|windows|linux|ubuntu|debian|fedora|samsung|pixel) )?(?:safari|chrome|firefox|edge|opera|internet explorer|ie ?11|iphones?|ipads?(?: mini| pro| air)?|ipod|(?<=\bon )phones|android|ios|mac(?:os| os)?|os x|windows|linux|ubuntu|debian|fedora|chromebook|raspberry pi|wsl2?|cygwin|wayland|x11|tablets?|desktop|mobile|production|prod|staging)(?: mini| app| build| browser| mac)?(?: \d{1,4}(?:\.\d{1,4}){0,3})?\b/gi

/** The platform before the report ("[iOS 17] …"), else the one that it names; null for none or several, or where it works. */
export function findEnvironment(text: string): string | null {
  const label = /^[[(]?([\w. ]{2,30})[\]):]+ /.exec(text)?.[1] ?? ''
  if (label !== '' && label.replace(platform, '').trim() === '') return label
  const found = [...text.matchAll(platform)].map((match) => match[0])
  const [only] = found
  if (only === undefined || found.length > 1) return null
  const before = text.slice(0, text.indexOf(only)).toLowerCase()
  if (/(?:works?|fine|ok|okay) (?:well |fine )?(?:on|in|with) (?:the )?$/.test(before)) return null
  const after = text.slice(before.length + only.length)
  if (
    /^(?:\s(?:earlier|older|newer|later|before|and|or|up|(?:it|they|that|everything)(?: |['’])(?:(?:s|re|is|are|all|still) )*(?:works?|fine|ok|okay|right)\b|[a-zß-ɏ]+s\b(?!\sonly))|[\w/+<>-])/i.test(
      after,
    )
  )
    return null
  const isPlace = /\b(?:on|in|under|using)\s(?:the |my |an? )?$/.test(before)
  return isPlace ||
    (before === '' && /^\s(?:does|is|shows|crashes|fails|hangs|freezes|never|can)/i.test(after))
    ? only
    : null
}

export function findFrequency(text: string): BugDetails['frequency'] {
  if (
    /(?:(?<!\bso (?:that )?[^,;:]{3,40} )\bnot always|n['’]?t always|^some ?time(?= )|\bsometimes|occasionally|intermittent(?:ly)?|random(?:ly)?|now and then|once in a while|from time to time|finicky|flaky|rarely|seldom|again (?:yesterday|today)|(?:third|fourth) (?:time now|\w+ this (?:week|month|year))|(?:twice|times|once) a (?:month|year))\b|[,(] ?again\W*$/i.test(
      text,
    )
  )
    return 'sometimes'
  if (
    /\b(?:(?<!\bas )often|(?:twice|times|once) an? (?:hour|day|week)|frequently|most of the time|usually|regularly|(?:each|every) (?:single )?(?:night|morning|evening|week|month|year|winter|\w*day))\b/i.test(
      text,
    )
  )
    return 'often'
  if (
    /\b(?:(?<!\b(?:to|some\w+|people) )always|every time|each time|everytime|constantly|permanently|100 ?% of the time|whenever)\b/i.test(
      text,
    )
  )
    return 'always'
  return /\b(?:happened once|(?:only|just|exactly) once|once only|seen once|(?:one|a single) time)\b/i.test(
    text,
  )
    ? 'once'
    : 'unknown'
}

/** The words that say who is hit, such as "all users" or "customers with two accounts". */
export function findAffected(text: string): string | null {
  for (const match of text.matchAll(
    /\b((?:all|some|many|most|several|new|existing|few|every|free|premium|paying|about \d{1,6}|\d{1,6}|two|three|our|one|only|no) )?([a-zß-ɏ]{3,20})\b/gi,
  )) {
    const [whole, quantifier, word = ''] = match
    const lower = word.toLowerCase()
    if (
      !isPersonWord(lower) ||
      /^(?:support|user|host|guide|agent|actor|client|driver|controller|player|viewer|reader|editor|reporter|operator|owner|author|visitor|child|parent|family|observer|runner|tester|follower|listener|manager|worker|collector|contractor|admin|team|artists?|clients)$/.test(
        lower,
      )
    )
      continue
    if (
      /\b(?:into|in|per|as|by|across|between|of|from|with|than|to) (?:the |an? )?$/i.test(
        text.slice(Math.max(0, match.index - 20), match.index),
      )
    )
      continue
    if (quantifier !== undefined && /\ban? $/i.test(text.slice(0, match.index))) continue
    if (/[/\\]$/.test(text.slice(0, match.index)) || text.charAt(match.index + whole.length) === '/') continue
    if (
      quantifier === undefined &&
      (match.index > 4 || !/s$|^(?:everyone|everybody|people|staff|children)$/.test(lower))
    )
      continue
    return `${whole}${findGroup(text.slice(match.index + whole.length))}`.trim()
  }
  return null
}

const group =
  /^ (?:(?:with|without|who|whose|over|under|older than|younger than) |(?:in|from|on|at) (?=(?:the )?\p{Lu}))[^.,;:!?()]{2,60}?(?=\s(?:cannot|can|can['’]t|could|do|does|don['’]t|did|are|is|were|was|have|get|gets|got|see|lose|still|no longer|never|always|sometimes|receive|report|hit|meet|fail|share|hear|miss|wait|pay|try|need|want|find|open|buy|call|think|believe|work|complain)\b|[.,;:!?()]|$)/u

/** What narrows the people down: " in Norway", " with two accounts". */
function findGroup(after: string): string {
  return group.exec(after)?.[0] ?? ''
}

export function toAffectedShare(affected: string | null): BugInputs['affectedShare'] {
  if (affected === null) return null
  if (/^(?:all|every|everyone|everybody)\b/i.test(affected)) return 'all'
  if (/^most\b/i.test(affected)) return 'most'
  return /^(?:one|two|three|few|\d{1,2}\b)/i.test(affected)
    ? 'few'
    : /^(?:some|several|many)\b/i.test(affected)
      ? 'some'
      : null
}

export function findWorkaround(text: string): string | null {
  const named = /\bwork-?around(?: is|:| -)?\s+(?!for\b|needed\b|exists\b)([^.;()]{4,160})/i.exec(text)?.[1]
  const helps =
    /(?:^|[.;,(]\s?)((?:re)?[a-zß-ɏ]{3,20}ing [^.;,()]{0,80}?(?:fixes|helps|solves|cures|resolves)(?: this| it| the (?:problem|issue))?)(?=[.;,)]|$)/i.exec(
      text,
    )?.[1]
  const done =
    /(?:^|[.;(]\s?)([^.;()]{4,160}?,? (?:and )?(?:then|after that),? (?:it|that|this|everything) works(?: again| fine)?)(?=[.;)!]|$)/i.exec(
      text,
    )?.[1]
  const instead =
    /(?:^|[.,;(]\s?)(use [^.,;()]{3,100}? instead(?: for now)?|you (?:have|need) to [^.,;()]{4,80}? for (?:this|it|that))(?=[.,;)!]|$)/i.exec(
      text,
    )?.[1]
  const again = /\bworks again (?:after|once|when|if) [^.;,()]{3,120}/i.exec(text)?.[0]
  return (named ?? helps ?? done ?? instead ?? again)?.trim() ?? null
}

/** True where the text says that it worked before; null where it says nothing. */
export function findRegression(text: string): true | null {
  return /\b(?:regression|regressed|used to (?:work|be)|(?:it|this|that|they|we|i|you) used to [a-z]+|(?:worked|was (?:fine|ok|okay)) (?:before|until|last|yesterday|fine (?:before|until|in|last|yesterday))|stopped working|(?:since|after) (?:(?:the|our|this|last|yesterday['’]s|[a-z]+day['’]s) )?(?:last |latest |recent |new )?(?:update|upgrade|release|deploy(?:ment)?|version|migration|relaunch|redesign|switch to)|(?<!been \w+ )since (?:the (?:last (?:import|change)|rebuild|move|clocks)|\w+day|last (?:week|month|year)|new year)\b|last (?:week|month|year) it [a-z]+ |used to be|since (?:version |release )?v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?=[,;:)]|\.?$|\.\s|\s(?:the|an?|our|my|all|no|we|i|it|there|this|some|every|on|in|with|is|are)\b)|broke (?:again|after|in|since|with))\b/i.test(
    text,
  )
    ? true
    : null
}

/** What follows the last step on its line and is no part of it. */
const afterSteps =
  /[.!;]\s+(?:expected|actual|result|but|now|used to|it|instead|works|workaround|since)\b.*$/is

/** Steps that the text numbers itself; null where it does not. */
export function findSteps(text: string): string[] | null {
  const steps = [
    ...text.matchAll(/(?:^|\s)(?:step )?\d{1,2}[.):]\s+([^\n]{3,200}?)(?=\s(?:step )?\d{1,2}[.):]\s|\n|$)/gi),
  ].flatMap(
    ([, step]) =>
      step
        ?.replace(afterSteps, '')
        .replace(/\p{Cc}+/gu, ' ')
        .trim() ?? [],
  )
  return steps.length >= 2 ? steps.slice(0, 20) : null
}
