// The form of a feature whose kind is not known: what its verb does with the thing, or what sort of thing it is.

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { toModalClause } from '../grammar/statement.ts'
import { isVerb } from '../grammar/verbs.ts'
import { deedForms, headForms, onShown, peopleForms, verbForms } from '../patterns/feature-form-words.ts'
import { type FeatureFormName, featureForms, toPlainForm } from '../patterns/feature-forms.ts'
import { findKindOfHead, findKindOfVerb } from '../patterns/feature-kinds.ts'
import { areMany, type FeaturePattern } from '../patterns/feature-pattern.ts'
import { readSurface } from '../patterns/feature-surface.ts'
import { own, passive } from './feature-outcome.ts'
import { isAble } from './feature-title.ts'
import type { FeatureWords } from './feature-words.ts'

/** A rule on what may be: "only the owner can close it". */
const bounds =
  /^(?:only|just) |\b(?:can|may|must|should) (?:only|not)\b|\b(?:cannot|never|at most)\b|\bonly (?:an?|the|one) /

const circumstance =
  /(?<!\b(?:at|even|not|only|and|or|also|except|detect|check|know|see|tell|tell you|tell me|decide|verify|determine|indicate|show|ask))\s((?:when|whenever|if|once|as soon as|every time|each time)\s(?!(?:possible|available|needed|necessary|required|applicable|relevant|present|enabled|desired|there are any)\b).{6,}|on (?:hover|click|double-click|load|start|start-?up|exit|close|save|submit|resize|scroll|error|errors|failure|login|logout|launch|reload|refresh|focus|blur|tap|boot|connect|disconnect|reconnect|win|death|merge|push|commit))$/i

export interface FeatureForm {
  readonly pattern: FeaturePattern
  /** True where the verb tells the form: stronger than a cue somewhere else in the line. */
  readonly isTold: boolean
  /** True where two words tell a kind, such as "dry run". */
  readonly isSure?: boolean
}

/** The form of the line; always one. */
export function readFeatureForm(line: Line, words: FeatureWords): FeatureForm {
  const { doer, whole, outcome, deed } = words
  if (whole !== undefined) {
    const lower = line.main.toLowerCase()
    const isShown = /^(?:show|display|indicate|present|surface|mention)$/.test(line.verb?.base ?? '')
    const kind = readKind(whole, deed, lower, isShown)
    if (kind !== null && (line.verb?.base !== 'support' || kind.pattern.id === 'form-platform')) return kind
    const head = toShown(isPairOfThings(whole) ? null : byHead(whole, deed), isShown, lower)
    const isSupport = line.verb?.base === 'support'
    const isDeed =
      deed !== null &&
      (head === 'kind' ||
        /^(?:the |an? )?(?:easy |easier |simple |quick )?(?:ability|possibility|capability|way|chance)\b/i.test(
          whole,
        ))
    const told = isDeed
      ? byDeed(deed, null)
      : isSupport
        ? 'kind'
        : (head ?? (onShown.test(whole) ? 'visible' : null))
    if (told === null)
      return {
        pattern: toPlainForm('thing', lower, whole, areMembers(whole)),
        isTold: false,
      }
    return { pattern: featureForms[told], isTold: true }
  }
  if (/^(?:don['’]t|do not) /i.test(line.main)) return { pattern: featureForms.omit, isTold: true }
  const base = toVerb(line, deed)
  const isOrder =
    line.role === null && line.verb !== null && !/^(?:let|allow|enable|permit|help)$/.test(line.verb.base)
  const act =
    deed !== null && /^(?:let|allow|enable|permit|help)$/.test(base ?? '') ? toLeadingVerb(deed)?.base : base
  const kind = act == null ? null : findKindOfVerb(act, line.main.toLowerCase())
  if (kind !== null && base === 'warn') return { pattern: kind, isTold: true }
  if (circumstance.test(line.main) && (isOrder || doer === 'product') && (base !== null || outcome !== null))
    return { pattern: featureForms.automatic, isTold: base !== null }
  if (kind !== null) return { pattern: kind, isTold: true }
  if (doer === 'person') return readDeed(line, base, isOrder, deed)
  if (outcome !== null) {
    if (/ configurable$/.test(outcome)) return { pattern: featureForms.option, isTold: true }
    const isLook = base === 'make' && / than today$/.test(outcome)
    const isTold = line.verb === null && toModalClause(line.main) === null
    const bound = bounds.test(outcome) ? 'rule' : base === null ? null : byVerb(base)
    const form = bound === 'rule' || bound === 'prompt' || bound === 'extend' ? bound : isLook ? 'look' : null
    return { pattern: form === null ? toState(line, outcome) : featureForms[form], isTold }
  }
  const isBetter = / better$/.test(line.main)
  const named =
    base === null ||
    isPart(line) ||
    isNew.test(line.main) ||
    / (?:according to|depending on) /.test(line.main)
      ? null
      : (byVerb(base) ?? (isBetter ? 'improve' : null))
  const told =
    named === 'swap' && !/^\S+(?: \S+)* (?:with|by|for) \S/.test(line.verb?.rest ?? '') ? null : named
  return {
    pattern: told === null ? toState(line, toClause(line)) : featureForms[told],
    isTold: told !== null,
  }
}

/** What is put somewhere and was nowhere before. */
const isNew = /^(?:put|place|pin|dock) (?:an?|some|more|another) /i

/** "Integrate partner links": a part of a page and no other side. */
function isPart({ main, verb }: Line): boolean {
  return verb?.base === 'integrate' && parts.test(main)
}

/** What an order says of its outcome by its verb alone, such as " tells" for "inform"; empty for nothing. */
function toClause(line: Line): string {
  if (isPart(line)) return ' has'
  return /^(?:inform|tell|explain|teach|brief)$/.test(line.verb?.base ?? '') ? ' tells' : ''
}

function toState({ main }: Line, outcome: string): FeaturePattern {
  return toPlainForm('state', main.toLowerCase(), outcome)
}

/** What is put in somewhere and speaks with no other side. */
const parts = /\b(?:links?|buttons?|icons?|animations?|pages?|menus?|themes?|pictures?|images?)\b/i

/** "reminder rates", and no "plugin and agent". */
function areMembers(whole: string): boolean {
  const [words = ''] = whole.split(/[,;:(]/, 1)
  return areMany(words) && !/ (?:and|&|\+|or) /.test(words)
}

/** Kinds that are looked at, and so can be what is to be shown. */
const seen =
  /^form-(?:tooltip|toast|indicator|dialog|intro|counter|timer|time|feedback|error|hint|picture|icon|link|highlight|notice|animation|colour)$/

/** "guided start and optional member list": the kind of the second says nothing of the first. */
function isPairOfThings(whole: string): boolean {
  const [, one = '', other = ''] = /^([^,;:()]{3,60}?) (?:and|&|\+) ([^,;:()]{3,60})$/.exec(whole) ?? []
  const isOwn = (words: string) => / \S/.test(words.split(afterHead, 1)[0] ?? '')
  return isOwn(one) && isOwn(other) && !afterHead.test(one)
}

const moved = / (?:to|from|into|instead of|back) /

/** The kind that the head word tells; of a thing to do something with, only where what it does is part of the kind. */
function readKind(whole: string, deed: string | null, lower: string, isShown: boolean): FeatureForm | null {
  const kind =
    /^(?:more|additional|further) \p{L}+s$/iu.test(whole) || isPairOfThings(whole)
      ? null
      : findKindOfHead(toHead(whole), lower)
  if (kind === null || (isShown && !seen.test(kind.pattern.id))) return null
  const isOwn =
    deed === null ||
    kind.pattern.criteria.some((one) => 'statement' in one && one.statement.includes('{effect}'))
  return isOwn ? { ...kind, isTold: true } : null
}

/** What is shown stands on a screen or in the output of a command; after "show" everything is looked at. */
function toShown(form: FeatureFormName | null, isShown: boolean, lower: string): FeatureFormName | null {
  const shown = isShown && form !== 'text' && form !== 'listing' ? 'visible' : form
  const isSeen = shown === 'visible' || shown === 'text' || shown === 'listing'
  return isSeen && readSurface(lower) === 'command' ? 'output' : shown
}

/** What a person does; an order such as "replace the logo" or "move the menu to the left" is one to the team. */
function readDeed(line: Line, base: string | null, isOrder: boolean, deed: string | null): FeatureForm {
  const told =
    base === null || isNew.test(line.main)
      ? null
      : base === 'read' && / from /.test(line.main)
        ? 'connect'
        : byVerb(base)
  const isTeams =
    isOrder &&
    (told === 'remove' ||
      told === 'kind' ||
      (told === 'connect' && base === 'read') ||
      told === 'output' ||
      (told === 'replace' &&
        (!/^(?:change|set|update|adjust|turn)$/.test(base ?? '') || moved.test(line.main))) ||
      told === 'swap' ||
      told === 'omit' ||
      told === 'improve' ||
      told === 'look' ||
      (told === 'place' &&
        / (?:to|into|from|above|below|next to|under|beside|inside|out of|in|on|at) /.test(line.main)))
  if (isTeams && told !== null) return { pattern: featureForms[told], isTold: true }
  const name = told === 'look_up' ? told : byDeed(deed, base, !isOrder || isAble(line))
  const isProducts = name === 'act' && isOrder && base !== null && !own.test(base) && !isAble(line)
  return isProducts && passive(base, line.verb?.rest ?? '') !== null
    ? { pattern: toState(line, ''), isTold: false }
    : { pattern: featureForms[name], isTold: false }
}

/** The form of what people do; `isSure` where the line is no order to the team. */
function byDeed(deed: string | null, base: string | null, isSure = false): FeatureFormName {
  const first = isSure ? deed?.split(' ', 1)[0] : toLeadingVerb(deed ?? '')?.base
  const verb = /^set (?:\S+ )?up\b/.test(deed ?? '') ? 'create' : (first ?? base ?? '')
  return [...deedForms, ...(isSure ? peopleForms : [])].find(([, verbs]) => verbs.test(verb))?.[0] ?? 'act'
}

function toVerb(line: Line, deed: string | null): string | null {
  return line.verb?.base ?? (deed === null ? null : (toLeadingVerb(deed)?.base ?? null))
}

function byVerb(base: string): FeatureFormName | null {
  return verbForms.find(([, verbs]) => verbs.test(base))?.[0] ?? null
}

const afterHead =
  / (?:of|for|in|on|at|to|from|with|by|as|via|between|behind|like|that|that['’]ll|which|who|when|if|while|after|before|based on|based upon|using|per|against|over|onto|into|within|where|without|other than|next|above|below|beside|under|inside|across|over|onto|during|showing|about|so|because|instead|similar|such|everywhere|around|following|containing|triggering|sharing|matching) |[,;:(]|\s[-–—]/i

/** The form of a thing by its head word: "slider" of "volume slider for the loop". */
function byHead(thing: string, deed: string | null): FeatureFormName | null {
  if (
    /^(?:an? |the )?(?:configurable|customi[sz]able|adjustable|selectable|user-defined|variable)\b/i.test(
      thing,
    )
  )
    return 'option'
  if (/^\p{L}+ing (?:all|the|every|each|our) /iu.test(thing)) return null
  const head = toHead(thing)
  const last = /[^\s/&]+$/.exec(head.replace(/ systems?$/, ''))?.[0] ?? ''
  if (/\bbackground tasks?$/.test(head)) return 'process'
  if (/\b(?:hand|eye|head|face|body|motion|object|finger|gaze)[- ]tracking$/.test(head)) return 'detect'
  const isMusic =
    /^notes?$/.test(last) && /\b(?:scale|chords?|fretboard|piano|midi|pitch|melody)\b/.test(thing)
  const form = isMusic ? 'visible' : (headForms.find(([, heads]) => heads.test(last))?.[0] ?? null)
  if (deed !== null && (form === 'option' || /^(?:settings?|toggles?)$/.test(last))) return 'choice'
  if (form !== null) return form
  if (deed !== null) return 'control'
  if (/^(?:more|additional|other|further) |^(?:support|data) for /i.test(thing)) return 'content'
  return null
}

/** "volume slider" of "Volume slider for the loop". */
function toHead(thing: string): string {
  const isPair = /^\S+ to \S+ (?:conver\w+|mapping|translation)$/i.test(thing)
  const first = / or (\p{Ll}+) \S/u.exec(thing)
  const named = first !== null && isVerb(first[1] ?? '') ? thing.slice(0, first.index) : thing
  const head = (isPair ? thing : (named.split(afterHead, 1)[0] ?? '')).trim().toLowerCase()
  return head.replace(/["'”’`.!]+$/, '')
}

/** The clause after "when" and the like, with its word; null for none. */
export function readCircumstance(main: string): string | null {
  return circumstance.exec(main)?.[1] ?? null
}

/** The text before ` end`; whole where it does not hold it. */
export function cutEnd(text: string, end: string): string {
  const at = text.indexOf(` ${end}`)
  return at < 4 ? text : text.slice(0, at)
}
