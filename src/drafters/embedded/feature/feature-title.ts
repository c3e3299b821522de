// The title of a feature and the wish of its story, from what the line says.

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { toPluralRole } from '../grammar/roles.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { fromThirdPerson } from '../grammar/verbs.ts'
import { isOnlyOne } from '../patterns/feature-pattern.ts'
import { withArticle } from '../title.ts'
import { fromBan } from './feature-bound.ts'
import { complaining, fromComplaint } from './feature-complaint.ts'
import { couldNot, namesPlace, tellsOfDescribed, toDescribed } from './feature-described.ts'
import { fromJudgement } from './feature-judgement.ts'
import { fromNouns, hasStory, toPeople } from './feature-nouns.ts'
import { gesture, toDeed } from './feature-outcome.ts'
import { toDoers, toServed } from './feature-people.ts'
import { toChanged, toEnsured, toMade, toPlace, toPurpose, toService, toToldDeed } from './feature-purpose.ts'
import {
  fromOccasion,
  fromPermission,
  fromRestriction,
  fromWantedState,
  putCircumstanceLast,
} from './feature-rule.ts'
import {
  fromGesture,
  fromModal,
  fromStatement,
  isTellingClause,
  isWholeClause,
  readNamedThing,
} from './feature-statement.ts'
import {
  building,
  dealt,
  isAutomatic,
  isFilled,
  personal,
  readDoubtfulVerb,
  seeing,
  serving,
  teamwork,
} from './feature-verbs.ts'
import { isTeam, readOwnDeed, readUnwanted, readWish } from './feature-wish.ts'
import { type FeatureWords, finishTitle, isCounted, ofProduct } from './feature-words.ts'
import { toMine, toTheir } from './point-of-view.ts'

/** Title, wish and doer of the line's feature. Nothing is added but the verb that a title needs. */
export function toFeatureWords(line: Line): FeatureWords {
  const words = putCircumstanceLast(line.main)
  const ruled = fromRestriction(line)
  if (ruled !== null) return ruled
  const unwanted = readUnwanted(words, line.raw)
  if (unwanted !== null) {
    return ofProduct(line, `Leave out ${unwanted}`, `have no ${unwanted}`, null)
  }
  if (line.verb !== null && !(serving.test(words) && fromThirdPerson(line.verb.base) !== null))
    return fromVerb(line, line.verb.base, line.verb.rest)
  const barred = fromBan(line, words)
  if (barred !== null) return barred
  const moved = words === line.main ? null : toLeadingVerb(words)
  if (moved !== null) return fromVerb({ ...line, main: words }, moved.base, moved.rest)
  const doubtful = readDoubtfulVerb(words)
  if (doubtful !== null) return fromVerb(line, doubtful.base, doubtful.rest)
  if (namesPlace(words)) return fromNouns(line, words)
  const wished = fromWish(line, words)
  if (wished !== null) return wished
  const clause = couldNot.test(words) ? null : (toModalClause(words) ?? toDescribed(words))
  if (clause !== null)
    return (/ can only /.test(words) ? fromComplaint(line, words) : null) ?? fromModal(line, clause)
  const wanted = fromWantedState(line, words)
  if (wanted !== null) return wanted
  const lacking = /^[^,;:]+ (?:is|are)(?:n['’]t| not) (?:yet )?(?:implemented|supported|available)/i.test(
    words,
  )
    ? fromComplaint(line, words)
    : null
  if (lacking !== null) return lacking
  const named = readNamedThing(words)
  if (named !== null) return fromNouns(line, named)
  if (
    gesture.test(words) &&
    !complaining.test(words) &&
    !/ (?:needs?|takes?|requires?|is|are|costs?|causes?|breaks?|crashes|fails) /.test(words) &&
    (hasFiniteVerb(words) ||
      / \p{Ll}{3,}s (?:to (?:the|that)\b|(?!(?:between|to|on|in|from|with|for|at|of|and|or|by|into|onto|inline)\b)\p{L})/u.test(
        words,
      )) &&
    toLeadingVerb(words) === null
  )
    return fromGesture(line, words)
  const isCase = /^(?:when|whenever|once|as soon as)\s/i.test(words)
  const isClause = tellsOfDescribed(words) || isTellingClause(words.replace(/"[^"]*"/g, '""'))
  if (isCase || (!isClause && isWholeClause(words)))
    return fromOccasion(line, words) ?? fromClause(line, lowerFirst(words).replace(/[\s.]+$/, ''))
  const judged = isClause ? null : fromJudgement(line, words)
  if (judged !== null) return judged
  return isClause && !/^(?:no|missing|lack of)\b/i.test(words)
    ? fromStatement(line, words)
    : fromNouns(line, words)
}

function fromVerb(line: Line, base: string, rest: string): FeatureWords {
  const own = readOwnDeed(base, rest)
  if (own !== null) return ofPerson(line, own, own)
  const phrase = line.main.toLowerCase().startsWith(base)
    ? `${base}${line.main.slice(base.length)}`
    : lowerFirst(line.main)
  if (/^(?:don['’]t|do not) /i.test(phrase))
    return ofProduct(
      line,
      line.main,
      `have the product not ${phrase.replace(/^(?:don['’]t|do not) /i, '')}`,
      null,
    )
  const people = base === 'let' ? toDoers(line, rest) : null
  if (people !== null) return { ...ofPerson(line, line.main, people.deed), ...people.named }
  if (base === 'let' && /^(?:the|our|an?) | (?:that|which) /.test(rest))
    return ofProduct(line, line.main, `have ${rest}`, toMade(rest) ?? toServed(rest))
  if (/^(?:let|allow|enable|permit|help)$/.test(base)) return fromPermission(line, base, rest)
  const isStory = hasStory(line)
  const isTheirs = isStory || /\btheir\b/.test(phrase)
  const role = line.role !== null && isTheirs ? toPeople(line.role.text) : null
  const isPersonal =
    (personal.test(base) && (isStory || !(/^auto/i.test(line.main) || isAutomatic(base, rest)))) ||
    (isStory && !building.test(base) && !teamwork.test(base))
  const title = role !== null && isPersonal ? `Let ${lowerFirst(role)} ${toTheir(phrase)}` : line.main
  const object = toNounPhrase(rest)
  const told = isStory ? null : toToldDeed(base, rest, line.main)
  if (told !== null) return ofProduct(line, line.main, `have the product ${phrase}`, told)
  if ((base === 'make' && dealt.test(rest)) || (base === 'look' && /^up \S/.test(rest)))
    return ofPerson(line, line.main, phrase)
  const isThing = !isStory && !isAble(line) && isAdded(base, rest, object) && !isFilled(rest)
  const isTeamwork =
    teamwork.test(base) && !/^(?:change|set|rename|remove|replace|start|write|adjust|move)$/.test(base)
  const doer = isThing
    ? 'thing'
    : isStory || isAble(line) || (isPersonal && !isTeamwork)
      ? 'person'
      : 'product'
  const want = isThing
    ? toThingWant(base, rest, object)
    : doer === 'person' || isPersonal
      ? phrase
      : toService(phrase, base, rest, object)
  const purpose = isThing ? toPurpose(rest) : null
  const heading = isThing && base === 'have' ? `Add ${rest}` : title
  return {
    title: finishTitle(heading, line),
    want,
    doer: purpose === null ? doer : 'person',
    deed: isThing || (teamwork.test(base) && doer !== 'person') ? purpose : toDeed(phrase),
    outcome: isThing
      ? null
      : (toEnsured(base, rest) ?? (/^(?:make|have)$/.test(base) ? toMade(rest) : toChanged(base, rest))),
    ...(isThing ? { whole: base === 'add' ? toPlace(rest, object) : rest } : {}),
  }
}

/** "Ability to add fonts": somebody adds them, the team only makes that possible. */
export function isAble({ core, main }: Line): boolean {
  const at = core.toLowerCase().indexOf(main.toLowerCase())
  return (
    at > 0 &&
    !/^auto/i.test(main) &&
    !/^(?:find|figure|work) /i.test(core) &&
    /\b(?:ability|possibility|possible|able|way|option) to (?:be able to )?(?:also )?$/i.test(
      core.slice(0, at),
    )
  )
}

function toThingWant(base: string, rest: string, object: string | null): string {
  if (seeing.test(base)) return `see ${rest}`
  if (base === 'support' && !/[,;(]/.test(rest)) return `have ${rest.replace(/[\s.!]+$/, '')} supported`
  const placed = base === 'add' ? toPlace(rest, object) : rest
  return `have ${object !== null && placed.startsWith(object) && isCounted(object) ? withArticle(placed) : placed}`
}

/** True where the order is to add something: "build a shed", "make a list", "have more jars"; false for "make it green". */
function isAdded(base: string, rest: string, object: string | null): boolean {
  if (
    base === 'make' &&
    object !== null &&
    /(?:layout|page|screen|view|button|menu|version|tool|mode)$/i.test(object.split(' w/', 1)[0] ?? '')
  )
    return toMade(rest) === null
  if (base === 'have' && object !== null && isPlural(object) && toMade(rest) === null) return true
  if (/^(?:make|write|have)$/.test(base))
    return (
      /^(?:an?|some|more|different|multiple|several) /i.test(rest) &&
      /^(?:an? is |$)/.test(toMade(rest) ?? '')
    )
  if (/^(?:offer|provide|present)$/.test(base) && /^(?:the|their|it|them)\b.* (?:to|and) \p{L}/u.test(rest))
    return false
  const isSure =
    /^(?:add|implement|introduce|include|support)$/.test(base) || /^(?:(?:an?|the) |["“'`])/i.test(rest)
  return building.test(base) && (object !== null || isSure)
}

function fromWish(line: Line, words: string): FeatureWords | null {
  const wish = complaining.test(words.split(' to ', 1)[0] ?? '') ? null : readWish(words)
  if (wish === null) return null
  return wish.kind === 'thing' ? fromNouns(line, wish.thing) : toDoing(line, wish.who, wish.deed)
}

/** A deed of people: "Let teachers copy a course". */
function toDoing(line: Line, who: string, deed: string): FeatureWords {
  const bare = lowerFirst(who).replace(/^(?:an?|our|each|every) /i, '')
  const isGroup = isTeam(bare)
  const people = / who /.test(bare)
    ? who
    : isOnlyOne(bare)
      ? `the ${bare.replace(/^the /, '')}`
      : isGroup
        ? bare
        : (toPluralRole(bare) ?? bare)
  return {
    ...ofPerson(line, `Let ${people} ${toTheir(deed)}`, deed),
    ...(isGroup ? { who: bare } : {}),
  }
}

function ofPerson(line: Line, title: string, deed: string): FeatureWords {
  return {
    title: finishTitle(title, line),
    want: toMine(deed),
    doer: 'person',
    deed: toDeed(deed),
    outcome: null,
  }
}

function fromClause(line: Line, clause: string): FeatureWords {
  return ofProduct(
    line,
    `Make sure that ${clause.replace(', ', ' ')}`,
    `be sure that ${clause}`,
    clause.length <= 200 && !/[?!:;]/.test(clause) ? clause : null,
  )
}
