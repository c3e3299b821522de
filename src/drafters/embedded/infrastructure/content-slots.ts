// What the line itself says for the slots of single kinds: the faults of a check, what is watched, what is deployed where.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import type { Slots } from '../patterns/pattern.ts'
import { isMany } from '../technical/deed-parts.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { joinParts, type Listed } from './listed-parts.ts'

/** The slots {fault}, {for}, {trigger}, {of}, {trial} and {place}; null for one of which the line says nothing. */
export function toContentSlots(line: Line, listed: Listed | null): Slots {
  const said = line.core.slice(0, 300)
  const { noun = null, trigger = null } = toWatched(said, listed) ?? {}
  const faults = faultWords.flatMap(([word, fault]) => (word.test(line.lower) ? [fault] : []))
  const place = target.exec(said)?.[1]?.trim() ?? ''
  return {
    fault: faults.length === 0 ? null : joinParts(faults.slice(0, 3), 'or'),
    for: noun !== null && /\bmonitor\w* (?:\w+ )?(?:for|of) /i.test(said) ? ` for ${noun}` : null,
    trigger,
    of: noun === null ? null : ` of ${noun}`,
    trial: trials.find(([word]) => word.test(line.lower))?.[1] ?? null,
    place: isThing(place) && !/ (?:an?|the) /.test(place) ? place : null,
  }
}

const target =
  /\bdeploy\w* (?:\S+ ){0,5}?(?:to|on|onto) ([^,;:(]{3,40}?)(?=[,;:(]|[\s.]*$| (?:with|using|via|and|from|for|when|on|in|so)\b)/i

/** What a check finds, by its name. */
const faultWords: readonly (readonly [RegExp, string])[] = [
  [/\blint\w*|\b(?:clang[- ]?tidy|eslint|ruff|clippy)\b/, 'a lint error'],
  [/\bformat(?:ting|ters?|)\b|\bprettier\b/, 'a formatting error'],
  [/\btype[- ]?check\w*|\btyping\b/, 'a type error'],
  [/\b(?:builds?|building|compil\w+)\b/, 'a build error'],
  [/\b(?:tests?|testing)\b/, 'a failing test'],
  [/\bvulnerabilit\w+|\b(?:npm|pip|cargo|dependency) audit\b/, 'a known vulnerability'],
  [/\bcoverage\b/, 'too little test coverage'],
]

/** How one tries what was deployed. */
const trials: readonly (readonly [RegExp, string])[] = [
  [/\b(?:api|endpoint|model|backend|bot|webhook)\b/, 'a known request is sent to it'],
  [/\b(?:site|website|pages?|frontend|docs|web ?app|dashboard)\b/, 'its start page is opened'],
]

/** What should be told of, as a noun and as the clause with which it happens: "alerts for full disks". */
function toWatched(said: string, listed: Listed | null): { noun: string | null; trigger: string } | null {
  const happens = whenever.exec(said)?.[1] ?? ''
  if (isStatement(happens) && !/\b(?:it|they|this|that)\b/.test(happens))
    return { noun: null, trigger: happens }
  if (listed !== null && !listed.isChoice && /^[^:]{3,60}: /.test(said)) {
    const parts = joinParts(listed.parts, 'or')
    return { noun: `problems with ${parts}`, trigger: `there is a problem with ${parts}` }
  }
  const noun = about.exec(said)?.[1] ?? ''
  if (!isThing(noun.replace(/^no /, '')) || / and .*\b(?:alert|alarm|notif|monitor)/i.test(said)) return null
  const trigger = trouble.test(noun)
    ? `there ${isMany(noun) ? 'are' : 'is'} ${noun}`
    : `something is wrong with ${noun}`
  return { noun, trigger }
}

/** Words of what is told of as it happens, and not as a thing with which something may be wrong. */
const trouble =
  /^no |\b(?:fail\w*|miss\w*|broken|linger\w*|full|low|high|expir\w+|outdated|errors?|lost|crash\w*|time-?outs?|exceed\w*|stale|complet\w+|new|drops?|spikes?|overdue|late|orphan\w*|unusual|suspicious|down(?:time)?|outages?|pressure)\b/i

const whenever =
  /\b(?:alert|alarm|warn|notify|notification|mail|message|page)\w*\b[^,;:.]{0,40}? (?:when|whenever|if) ([^,;:()]{6,80}?)[\s.]*$/i
const about =
  /\b(?:alert|alarm|warning|notification|monitor)\w*(?: \w+)? (?:for|of|on|about) (?!\d)([^,;:()]{4,70}?)(?=[,;:(]|[\s.]*$| (?:so|to|with|using|via|in)\b(?! \w+ (?:hours|days|minutes)))/i
