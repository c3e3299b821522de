// The form of a feature whose kind is not known: what its verb does with the thing, or what sort of thing it is.

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { toModalClause } from '../grammar/statement.ts'
import { deedForms, peopleForms, verbForms } from '../patterns/feature-form-words.ts'
import { type FeatureFormName, featureForms, toDeedForm, toPlainForm } from '../patterns/feature-forms.ts'
import { findKindOfHead, findKindOfVerb } from '../patterns/feature-kinds.ts'
import { ask, type FeaturePattern } from '../patterns/feature-pattern.ts'
import { onShown, readSurface } from '../patterns/feature-surface.ts'
import { isBettering, readCircumstance } from './feature-circumstance.ts'
import { afterHead, byHead, toHead } from './feature-head.ts'
import { own, passive } from './feature-outcome.ts'
import { isAble } from './feature-title.ts'
import type { FeatureWords } from './feature-words.ts'

/** A rule on what may be: "only the owner can close it". */
const bounds =
  /^(?:only|just) |\b(?:can|may|must|should) (?:only|not)\b|\b(?:cannot|never|at most)\b|\bonly (?:an?|the|one) /

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
        ? /^(?:screen|view|control|choice|mode|visible)$/.test(head ?? '')
          ? head
          : 'kind'
        : (head ?? (onShown.test(whole) ? 'visible' : null))
    if (told === null)
      return {
        pattern: toPlainForm('thing', lower, whole),
        isTold: false,
      }
    return { pattern: toForm(told, lower), isTold: true }
  }
  if (/^(?:don['’]t|do not) /i.test(line.main)) return { pattern: featureForms.omit, isTold: true }
  const base = toVerb(line, deed)
  const isOrder =
    line.role === null && line.verb !== null && !/^(?:let|allow|enable|permit|help)$/.test(line.verb.base)
  const act =
    deed !== null && /^(?:let|allow|enable|permit|help)$/.test(base ?? '') ? toLeadingVerb(deed)?.base : base
  const kind = act == null ? null : findKindOfVerb(act, line.main.toLowerCase())
  if (kind !== null && base === 'warn') return { pattern: kind, isTold: true }
  if (
    !isBettering(line) &&
    readCircumstance(line.main) !== null &&
    (isOrder || doer === 'product') &&
    (base !== null || outcome !== null)
  )
    return { pattern: featureForms.automatic, isTold: base !== null }
  if (kind !== null) return { pattern: kind, isTold: true }
  if (doer === 'person') return readDeed(line, base, isOrder, deed)
  if (outcome !== null) {
    if (/ (?:configurable|customi[sz]e?able|adjustable)$/.test(outcome))
      return { pattern: featureForms.option, isTold: true }
    const isLook = base === 'make' && / than today$/.test(outcome)
    const isTold = line.verb === null && toModalClause(line.main) === null
    const bound =
      bounds.test(outcome) && !/ no longer /.test(outcome) ? 'rule' : base === null ? null : byVerb(base)
    const isAllowed = /^(?:allow|enable|permit)$/.test(base ?? '')
    if (/ includes? /.test(outcome)) return { pattern: toState(line, outcome), isTold }
    const form = isAllowed
      ? 'allow'
      : bound === 'rule' || bound === 'prompt' || bound === 'extend'
        ? bound
        : isLook
          ? 'look'
          : null
    const done = form ?? (base === null ? byParticiple(outcome) : null)
    return { pattern: done === null ? toState(line, outcome) : toForm(done, outcome), isTold }
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
    (named === 'swap' && !/^\S+(?: \S+)* (?:with|by|for) \S/.test(line.verb?.rest ?? '')) ||
    (base === 'check' && / for \S/.test(line.main))
      ? null
      : named
  return {
    pattern: told === null ? toState(line, toClause(line)) : toForm(told, line.main.toLowerCase()),
    isTold: told !== null,
  }
}

/** What may change while it is looked at: a value, and no picture or toast. */
const changing =
  /\b(?:counts?|counters?|numbers?|totals?|stat(?:s|us|uses|es|istics)?|prices?|costs?|meters?|summar\w+|state|rates?|ratings?|scores?|progress|times?|dates?|values?|levels?|sizes?|odds|current|latest|live|real-time|plans?|usage|histor\w+|graphs?|charts?|results?|lists?|logs?|data|changes?|(?:show|display|see)s? (?:how|whether|who|what|which|when|where))\b/

function toForm(name: FeatureFormName, lower: string): FeaturePattern {
  return featureForms[name === 'visible' && !changing.test(lower) ? 'seen' : name]
}

/** "is moved to the left" has the form of "move". */
function byParticiple(outcome: string): FeatureFormName | null {
  const [, stem = ''] =
    /^[^,;:]{3,60}? (?:is|are) (?:\p{Ll}+ly )?(\p{Ll}{2,}?)e?d(?: |$)/u.exec(outcome) ?? []
  const form = byVerb(stem) ?? byVerb(`${stem}e`)
  return form === 'swap' || form === 'improve' ? null : form
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
    /^(?:more|additional|further) [a-zß-ɏ]+s$/i.test(whole) || isPairOfThings(whole)
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

/** Orders that may mean one change for all, or a choice for each. */
const setting = /^(?:change|adjust|modify|set|tweak|increase|decrease|enlarge|reduce)$/
const themselves =
  'should people be able to change this themselves, or should it be changed once for everybody?'

/** What a person does; an order such as "replace the logo" or "move the menu to the left" is one to the team. */
function readDeed(line: Line, base: string | null, isOrder: boolean, deed: string | null): FeatureForm {
  const told =
    base === null || isNew.test(line.main)
      ? null
      : base === 'read' && / from /.test(line.main)
        ? 'fetch'
        : byVerb(base)
  const isTeams =
    isOrder &&
    (told === 'remove' ||
      told === 'kind' ||
      told === 'fetch' ||
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
    : {
        pattern:
          isOrder && !isAble(line) && setting.test(base ?? '')
            ? { ...featureForms[name], questions: ask(themselves) }
            : toDeedForm(name, line.main.toLowerCase(), deed),
        isTold: false,
      }
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
