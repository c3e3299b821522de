// What a feature is about: the part of a line in which the kind of feature is looked for, so that a passing word decides nothing.

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { toModalClause } from '../grammar/statement.ts'
import type { FeaturePattern } from '../patterns/feature-pattern.ts'
import { featurePatterns } from '../patterns/feature-patterns.ts'
import { readSurface, type Surface } from '../patterns/feature-surface.ts'
import { type FeatureForm, readFeatureForm } from './feature-form.ts'
import { building } from './feature-verbs.ts'
import type { FeatureWords } from './feature-words.ts'

const permission =
  /^(?:let|allow|enable|permit|help|make it possible for)\s+(?:(?:\S+\s+){1,5}?to\s+(?:be able to\s+)?)?/i
/** "a button to create tasks" is about creating tasks, "support for stickers" about stickers. */
const purpose =
  /^(?:(?:add|provide|have|give|create|include) )?(?:(?:an? |the )?support for |(?:(?:an?|the) )?(?:[a-zß-ɏ]+ )?(?:ability|option|way|button|feature|possibility|command|function|modal|dialog|endpoint|page) to (?:be able to )?)/i
const tail =
  /\s(?:for|to|in|on|at|from|with|when|whenever|if|while|after|before|that|which|so|because|by|as|into|via|using|per|instead|across|through|where|during|based|without|until|like|and then|who|of (?:the|a|an|my|our|each|every|all))\s|[,;:(]|\s[-–—]\s/i

/** "members cannot open the notes of others": a rule on who may do what. */
const bars = /^[^,]{3,60}? (?:cannot|can['’]t|may not|can only|may only) /

function findPattern(id: string): FeaturePattern | null {
  return featurePatterns.find((pattern) => pattern.id === id) ?? null
}

/** Patterns up to this rank tell less of a line than its verb does, where their cue stands elsewhere. */
const weakRank = 3

/** The pattern of the feature's kind, else that of its form. */
export function selectFeaturePattern(
  line: Line,
  words: FeatureWords,
  form: FeatureForm = readFeatureForm(line, words),
): FeaturePattern {
  const rule =
    words.outcome !== null && bars.test(words.outcome) && line.role !== null
      ? findPattern('permissions')
      : null
  if (rule !== null) return rule
  if (/ (?:configurable|customi[sz]e?able|adjustable)$/.test(words.outcome ?? '')) return form.pattern
  if (form.isSure === true) return form.pattern
  const focus = toFocus(line, words.deed)
  const inFocus = selectByHead(focus, featurePatterns)
  const isShown = /^(?:show|display|indicate|present|surface|mention|see|view)$/.test(line.verb?.base ?? '')
  const isTaken =
    form.isTold &&
    inFocus !== null &&
    !/ replaces? /.test(words.outcome ?? '') &&
    (ending.test(focus) ||
      isWeak(inFocus, focus, words.whole !== undefined) ||
      isOther(form, inFocus, focus, isShown))
  const isElsewhere =
    inFocus !== null &&
    (otherSense.test(line.main) ||
      (inFocus.screen === true && away.has(readSurface(line.main.toLowerCase()))) ||
      (inFocus.rank < 7 &&
        (changing.test(focus) || (line.verb !== null && isUsed(focus))) &&
        !inFocus.cues.some((cue) => cue.exec(focus)?.index === 0)))
  if (inFocus !== null && !isTaken && !isElsewhere) return inFocus
  return selectByHead(line.main.toLowerCase(), featurePatterns, true) ?? form.pattern
}

/** Verbs after which a thing is there already: nothing of its kind is new. */
const changing =
  /^(?:disable|turn off|hide|stop|avoid|rename|use|reuse|fix|style|color|colour|highlight|resize|cancel|abort|retry|pause|resume) /

/** "brand the login page": what is done with a thing is nothing of its kind. */
function isUsed(focus: string): boolean {
  const base = toLeadingVerb(focus)?.base
  return (
    base !== undefined &&
    !/^(?:see|use|get|have|send|receive|let|allow|read|view|access|need|want|open|choose|set|edit|manage|keep|save|find|pick|track|log|record|give|wire|generate|group|change)$/.test(
      base,
    ) &&
    !building.test(base)
  )
}

/** What already runs is ended or started anew. */
const ending = /^(?:cancel|abort|retry|pause|resume) (?!the (?:order|booking)\b)/

/** A way through a place, no key; an answer that is looked up, no search. */
const otherSense =
  /\bshortcuts? (?:where|between|through|across)\b|\blook(?: \S+)? up (?:which|whether|if|how|who|when|what|where|the answer)\b|\blook (?:it|that|them) up\b|\bto only show\b/i

/** Where nothing is looked at on a screen. */
const away: ReadonlySet<Surface | null> = new Set(['command', 'exchange', 'code', 'device'])

/** "Switch the search view to JSON" is no new search: where the verb changes what is there, only its own cue tells more. */
function isOther(
  { pattern }: FeatureForm,
  { id, rank, cues }: FeaturePattern,
  focus: string,
  isShown: boolean,
): boolean {
  if (pattern.id === 'form-visible' && isShown) return !shows.has(id)
  return changes.has(pattern.id) && rank < 7 && !cues.some((cue) => cue.exec(focus)?.index === 0)
}

/** Patterns of how something is shown; after "show" all others speak of more than the line does. */
const shows: ReadonlySet<string> = new Set([
  'chart',
  'list-view',
  'progress',
  'preview',
  'report',
  'history',
  'contrast',
])
const changes: ReadonlySet<string> = new Set([
  'form-replace',
  'form-swap',
  'form-remove',
  'form-omit',
  'form-state',
  'form-place',
  'form-improve',
  'form-look',
])

/** A cue of a weak pattern counts at the verb; in the name of a thing only as its last word. */
function isWeak({ rank, cues }: FeaturePattern, focus: string, isThing: boolean): boolean {
  if (rank !== weakRank) return rank < weakRank
  return !cues.some((cue) => {
    const match = cue.exec(focus)
    if (match === null) return false
    return isThing ? match.index + match[0].length === focus.length : match.index === 0
  })
}

/** The pattern of the highest rank, then of the earliest cue, whose cue is the head of the words and no mere modifier. */
function selectByHead(
  words: string,
  patterns: readonly FeaturePattern[],
  isAnywhere = false,
): FeaturePattern | null {
  let best: FeaturePattern | null = null
  let bestIndex = Number.POSITIVE_INFINITY
  const isOrder = toLeadingVerb(words) !== null
  for (const pattern of patterns) {
    if ((best !== null && pattern.rank < best.rank) || (isAnywhere && pattern.anywhere !== true)) continue
    const index = firstHead(words, pattern, isOrder)
    if (index === null || (best !== null && pattern.rank === best.rank && index >= bestIndex)) continue
    if (pattern.unless?.some((cue) => cue.test(words)) === true) continue
    best = pattern
    bestIndex = index
  }
  return best
}

function firstHead(words: string, { cues, anywhere }: FeaturePattern, isOrder: boolean): number | null {
  let first: number | null = null
  for (const cue of cues) {
    const match = cue.exec(words)
    if (match === null || (first !== null && match.index >= first)) continue
    if (anywhere === true || isHead(words, match.index, match.index + match[0].length, isOrder))
      first = match.index
  }
  return first
}

/** "search" in "search bar" and "the search of recipes" is a head, "sound" in "sound servers" is a modifier. */
function isHead(words: string, start: number, end: number, isOrder: boolean): boolean {
  const isOpening =
    start === 0 && /^ (?:me|us|them|the|an?|my|our|people|users|everyone)\b/.test(words.slice(end))
  return isOpening || (isOrder && adverbs.test(words.slice(0, start))) || closing.test(words.slice(end))
}

const adverbs =
  /^(?:(?:also|always|only|automatically|auto|optionally|don['’]t|do not|allow|let|be able to) )*$/
/** What may follow the head: nothing, a mark, a preposition, or a word that any function can have after its name. */
const closing =
  /^(?:$|[^\p{L}\p{N}\s:._/-]|[:.]\s|\s[-–—]|\s?[/&+(]|\s(?:for|of|to|in|on|at|from|with|by|via|using|as|when|while|if|after|before|between|across|through|within|into|over|per|and|or|that|which|so|like|without|during|based|until|every|below|above|beyond|about|against|around|under|once|how|where|who|whether|because|unless|off|instead|only|again|automatically|out|up|back|mode|modes|buttons?|page|pages|options?|views?|screens?|system|features?|functionality|functions?|support|dialogs?|modals?|forms?|bar|box|boxes|fields?|lists?|menu|panel|widgets?|tabs?|tools?|settings?|preferences|flow|icons?|links?|section|component|window|area|format|editor|manager|engine|service|module|implementation|log|logs|history|count|counter|limits?|period|plans?|codes?|requests?|status|command|commands|api|endpoint|shortcuts?|notifications?|messages?|prompt|interface|ui|integration|workflow|capabilit(?:y|ies)|handling|types?|rules?|templates?|controls?|selector|picker|toggle|switch|item|items|entries|data|files?|steps?|process|wizard|reports?|alerts?|emails?|mails?|should|must|can|could|(?:the|an?|one|two|three|\d+) (?:day|evening|week|hour|minute|month)s?)\b)/u

function toFocus(line: Line, deed: string | null): string {
  const clause = line.verb === null ? toModalClause(line.main) : null
  const done = /^(?:let|allow|enable|permit|help)$/.test(line.verb?.base ?? '') ? deed : null
  const words = (done ?? clause?.predicate ?? line.main)
    .replace(permission, '')
    .replace(purpose, '')
    .replace(/\b(sign|log|check|opt|plug|zoom) (in|out|up|on)\b/gi, '$1-$2')
    .replace(
      /\b(log-?in|sign-(?:in|up|on)|auth\w*) (?:with|via|through|using) (?:an? |the )?(google|facebook|github|gitlab|apple|gmail|microsoft|twitter|discord|steam|oauth2?)\b/i,
      '$2 $1',
    )
  const head = words.slice(0, 240).split(tail, 1)[0] ?? ''
  return (head.trim().length >= 3 ? head : (clause?.subject ?? words)).toLowerCase()
}
