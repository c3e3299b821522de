// The title of a feature and the wish of its story, from what the line says.

import { toDeed } from './feature-deed.ts'
import { toMade, toPurpose } from './feature-purpose.ts'
import { toPlace, toService } from './feature-service.ts'
import {
  complaining,
  fromModal,
  fromStatement,
  isTellingClause,
  putCircumstanceLast,
  readNamedThing,
  serving,
} from './feature-statement.ts'
import { building, isFilled, personal, readDoubtfulVerb, seeing, teamwork } from './feature-verbs.ts'
import { readOwnDeed, readUnwanted, readWish } from './feature-wish.ts'
import { type FeatureWords, finishTitle } from './feature-words.ts'
import type { Line } from './grammar/line.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { isGivenName, isPlural, lowerFirst, toNounPhrase } from './grammar/noun-phrase.ts'
import { lastWord, toPermission } from './grammar/object.ts'
import { toPluralRole } from './grammar/roles.ts'
import { toModalClause } from './grammar/statement.ts'
import { fromThirdPerson, isBuiltThing } from './grammar/verbs.ts'
import { toMine, toTheir } from './point-of-view.ts'
import { joinLabel, withArticle } from './title.ts'

/** Title, wish and doer of the line's feature. Nothing is added but the verb that a title needs. */
export function toFeatureWords(line: Line): FeatureWords {
  const words = putCircumstanceLast(line.main)
  const unwanted = readUnwanted(words, line.raw)
  if (unwanted !== null) {
    return {
      title: finishTitle(`Leave out ${unwanted}`, line),
      want: `have no ${unwanted}`,
      doer: 'product',
      deed: null,
      outcome: null,
    }
  }
  if (line.verb !== null && !(serving.test(words) && fromThirdPerson(line.verb.base) !== null))
    return fromVerb(line, line.verb.base, line.verb.rest)
  const moved = words === line.main ? null : toLeadingVerb(words)
  if (moved !== null) return fromVerb({ ...line, main: words }, moved.base, moved.rest)
  const doubtful = readDoubtfulVerb(words)
  if (doubtful !== null) return fromVerb(line, doubtful.base, doubtful.rest)
  const wished = fromWish(line, words)
  if (wished !== null) return wished
  const clause = toModalClause(words)
  if (clause !== null) return fromModal(line, clause)
  const named = readNamedThing(words)
  if (named !== null) return fromNouns(line, named)
  const isClause = isTellingClause(words)
  if (
    /\s(?:confusing|annoying|ugly|unclear|unreadable|(?:too|hard|difficult|impossible)(?: to)? \p{L}+)$/iu.test(
      words,
    ) &&
    !isClause
  )
    return {
      title: finishTitle(`Address the complaint: ${lowerFirst(words)}`, line),
      want: `no longer have this complaint: ${lowerFirst(words)}`,
      doer: 'product',
      deed: null,
      outcome: null,
    }
  return isClause && !/^(?:no|missing|lack of)\b/i.test(words)
    ? fromStatement(line, words)
    : fromNouns(line, words)
}

function fromVerb(line: Line, base: string, rest: string): FeatureWords {
  const own = readOwnDeed(base, rest)
  if (own !== null)
    return { title: finishTitle(own, line), want: own, doer: 'person', deed: toDeed(own), outcome: null }
  const phrase = line.main.toLowerCase().startsWith(base)
    ? `${base}${line.main.slice(base.length)}`
    : lowerFirst(line.main)
  if (/^(?:don['’]t|do not) /i.test(phrase))
    return {
      title: finishTitle(line.main, line),
      want: `have the product not ${phrase.replace(/^(?:don['’]t|do not) /i, '')}`,
      doer: 'product',
      deed: null,
      outcome: null,
    }
  if (/^(?:let|allow|enable|permit|help)$/.test(base)) return fromPermission(line, base, rest)
  const isStory = hasStory(line)
  const isTheirs = isStory || /\btheir\b/.test(phrase)
  const people = line.role !== null && isTheirs ? toPeople(line.role.text) : null
  const isPersonal = personal.test(base) || (isStory && !building.test(base) && !teamwork.test(base))
  const title = people !== null && isPersonal ? `Let ${lowerFirst(people)} ${toTheir(phrase)}` : line.main
  const object = toNounPhrase(rest)
  const isThing =
    !isStory &&
    building.test(base) &&
    base !== 'make' &&
    (object !== null || base === 'support' || /^(?:an?|the) /i.test(rest)) &&
    !isFilled(rest)
  const isTeamwork =
    teamwork.test(base) && !/^(?:change|set|rename|remove|replace|start|write|adjust|move)$/.test(base)
  const doer = isThing ? 'thing' : isStory || (isPersonal && !isTeamwork) ? 'person' : 'product'
  const want = isThing
    ? `${seeing.test(base) ? 'see' : 'use'} ${base === 'add' ? toPlace(rest, object) : rest}`
    : doer === 'person' || isPersonal
      ? phrase
      : toService(phrase, base, rest, object)
  const purpose = isThing ? toPurpose(rest) : null
  return {
    title: finishTitle(title, line),
    want,
    doer: purpose === null ? doer : 'person',
    deed: isThing || (teamwork.test(base) && doer !== 'person') ? purpose : toDeed(phrase),
    outcome: base === 'make' ? toMade(rest) : null,
  }
}

function fromWish(line: Line, words: string): FeatureWords | null {
  const wish = complaining.test(words) ? null : readWish(words)
  if (wish === null) return null
  return wish.kind === 'thing' ? fromNouns(line, wish.thing) : toDoing(line, wish.who, wish.deed)
}

/** A deed of people: "Let teachers copy a course". */
function toDoing(line: Line, who: string, deed: string): FeatureWords {
  const bare = lowerFirst(who).replace(/^(?:an?|our|each|every) /i, '')
  const people = / who /.test(bare) ? who : (toPluralRole(bare) ?? bare)
  const title = finishTitle(`Let ${people} ${toTheir(deed)}`, line)
  return { title, want: toMine(deed), doer: 'person', deed: toDeed(deed), outcome: null }
}

/** "store managers" for "store manager"; a name stays as it is. */
function toPeople(role: string): string | null {
  return isGivenName(role.toLowerCase()) ? role : toPluralRole(role)
}

function hasStory(line: Line): boolean {
  return line.role !== null && /\bas an? |^as \p{L}+,? i /iu.test(line.core)
}

function fromPermission(line: Line, base: string, rest: string): FeatureWords {
  const allowed = toPermission(rest)
  const title = finishTitle(line.main, line)
  if (allowed !== null)
    return { title, want: toMine(allowed.what), doer: 'person', deed: toDeed(allowed.what), outcome: null }
  const bare = rest.replace(/^for /i, '')
  if (/^to /i.test(rest))
    return { title, want: rest.slice(3), doer: 'person', deed: toDeed(rest.slice(3)), outcome: null }
  if (/^\p{L}+ing\b/iu.test(bare))
    return { title, want: `be allowed ${bare}`, doer: 'product', deed: null, outcome: null }
  const want = base === 'let' || /\sto\s/.test(rest) ? `have ${rest}` : `use ${bare}`
  return {
    title,
    want,
    doer: want.startsWith('use') && toNounPhrase(bare) !== null ? 'thing' : 'product',
    deed: null,
    outcome: base === 'let' ? toMade(rest) : null,
  }
}

function fromNouns(line: Line, words: string): FeatureWords {
  const thing = lowerFirst(
    joinLabel(words.replace(/^(?:no|missing|lack of|lacking)\s+/i, '').replace(/^(?:and|or)\s+/i, '')),
  )
  const named = /^([^:]{3,80}?): /.exec(thing)?.[1] ?? thing
  const noun = toNounPhrase(thing)
  const isOne =
    noun !== null &&
    isBuiltThing(lastWord(noun)) &&
    !/ and | & /.test(noun) &&
    !isPlural(noun.split(' ', 1)[0] ?? '') &&
    !/^(?:an?|the|\d+)\s/i.test(named)
  const people = hasStory(line) && line.role !== null ? toPeople(line.role.text) : null
  const isMore = /^(?:more|fewer|less|better|improved|nicer|prettier|cleaner|different|another)\b/i.test(
    thing,
  )
  const want = `${isMore || hasStory(line) ? 'have' : 'use'} ${isOne && !isMore ? withArticle(named) : named}`
  const title =
    people !== null
      ? `Give ${lowerFirst(people)} ${toTheir(thing)}`
      : `${isMore ? 'Provide' : 'Add'} ${thing}`
  const purpose = toPurpose(thing)
  return {
    title: finishTitle(title, line),
    want,
    doer: purpose === null ? 'thing' : 'person',
    deed: purpose,
    outcome: null,
  }
}
