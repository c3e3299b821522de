// The title of a feature and the wish of its story, from what the line says.

import { toDeed } from './feature-deed.ts'
import { building, isFilled, personal, seeing, teamwork } from './feature-verbs.ts'
import { isTelling, readOwnDeed, readUnwanted, readWish } from './feature-wish.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst, toNounPhrase } from './grammar/noun-phrase.ts'
import { lastWord, toPermission } from './grammar/object.ts'
import { isPersonWord, toPluralRole } from './grammar/roles.ts'
import { hasFiniteVerb, type ModalClause, toModalClause } from './grammar/statement.ts'
import { fromThirdPerson, isBuiltThing, toParticiple } from './grammar/verbs.ts'
import { toMine, toTheir } from './point-of-view.ts'
import { fitTitle, joinLabel, lengthen, withArticle } from './title.ts'

export interface FeatureWords {
  readonly title: string
  /** One verb phrase for "I want to …". */
  readonly want: string
  /** Who acts: a person in front of the product, the product itself, or nobody (a thing to use). */
  readonly doer: 'person' | 'product' | 'thing'
  /** What is done, in base form such as "snooze mails until Monday"; null where it reads badly in a sentence. */
  readonly deed: string | null
}

/** Title, wish and doer of the line's feature. Nothing is added but the verb that a title needs. */
export function toFeatureWords(line: Line): FeatureWords {
  const words = line.main
  const unwanted = readUnwanted(words, line.raw)
  if (unwanted !== null) {
    return {
      title: finishTitle(`Leave out ${unwanted}`, line),
      want: `have no ${unwanted}`,
      doer: 'product',
      deed: null,
    }
  }
  if (line.verb !== null) return fromVerb(line, line.verb.base, line.verb.rest)
  const wished = fromWish(line, words)
  if (wished !== null) return wished
  const clause = toModalClause(words)
  if (clause !== null) return fromModal(line, clause)
  const isClause =
    hasFiniteVerb(words) ||
    (/^(?:the|our|my) /i.test(words) && isPersonWord(words.split(' ')[1]?.toLowerCase() ?? '')) ||
    /^(?:i|we|you|they|he|she|it)(?:['’]\p{L}+)?\s/iu.test(words) ||
    /\s(?:still|always|never|sometimes|no longer|suddenly) \p{Ll}/u.test(words) ||
    isTelling(words) ||
    /^(?:all|each|every|any) .{3,60}\s(?:shows?|displays?|uses?|contains?|opens?|supports?|comes?|goes|go)\s/i.test(
      words,
    )
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
    }
  return isClause && !/^(?:no|missing|lack of)\b/i.test(words)
    ? fromStatement(line, words)
    : fromNouns(line, words)
}

function fromVerb(line: Line, base: string, rest: string): FeatureWords {
  const own = readOwnDeed(base, rest)
  if (own !== null) return { title: finishTitle(own, line), want: own, doer: 'person', deed: toDeed(own) }
  const phrase = lowerFirst(line.main)
  if (/^(?:don['’]t|do not) /i.test(phrase))
    return {
      title: finishTitle(line.main, line),
      want: `have the product not ${phrase.replace(/^(?:don['’]t|do not) /i, '')}`,
      doer: 'product',
      deed: null,
    }
  if (/^(?:let|allow|enable|permit|help)$/.test(base)) return fromPermission(line, base, rest)
  const isStory = hasStory(line)
  const isTheirs = isStory || /\btheir\b/.test(phrase)
  const people = line.role !== null && isTheirs ? toPluralRole(line.role.text) : null
  const isPersonal = personal.test(base) || (isStory && !building.test(base) && !teamwork.test(base))
  const title = people !== null && isPersonal ? `Let ${lowerFirst(people)} ${toTheir(phrase)}` : line.main
  const object = toNounPhrase(rest)
  const isThing = !isStory && building.test(base) && base !== 'make' && object !== null && !isFilled(rest)
  const isTeamwork =
    teamwork.test(base) && !/^(?:change|set|rename|remove|replace|start|write|adjust|move)$/.test(base)
  const doer = isThing ? 'thing' : isStory || (isPersonal && !isTeamwork) ? 'person' : 'product'
  const want = isThing
    ? `${seeing.test(base) ? 'see' : 'use'} ${rest}`
    : doer === 'person' || isPersonal
      ? phrase
      : toService(phrase, base, rest, object)
  return {
    title: finishTitle(title, line),
    want,
    doer,
    deed: isThing || teamwork.test(base) ? null : toDeed(phrase),
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
  const people = toPluralRole(bare) ?? bare
  const title = finishTitle(`Let ${people} ${toTheir(deed)}`, line)
  return { title, want: toMine(deed), doer: 'person', deed: toDeed(deed) }
}

/** "have costs monitored across accounts" for "monitor costs across accounts". */
function toService(phrase: string, base: string, rest: string, object: string | null): string {
  if (base === 'have') return phrase
  if (base === 'make' && !/^(?:an?|sure|it)\b/i.test(rest)) return `have ${rest}`
  const tail = object !== null && rest.startsWith(object) ? rest.slice(object.length) : null
  if (
    tail === null ||
    !phrase.startsWith(base) ||
    !/^(?:$| (?:in|on|at|to|from|for|when|if|while|after|before|by|with|until|via|across|as|into|per|during|without|over)\b)/.test(
      tail,
    )
  )
    return `have the product ${phrase}`
  return `have ${lowerFirst(object ?? '')} ${toParticiple(base)}${tail}`
}

function hasStory(line: Line): boolean {
  return line.role !== null && /\bas an? /i.test(line.core)
}

function fromPermission(line: Line, base: string, rest: string): FeatureWords {
  const allowed = toPermission(rest)
  const title = finishTitle(line.main, line)
  if (allowed !== null)
    return { title, want: toMine(allowed.what), doer: 'person', deed: toDeed(allowed.what) }
  const bare = rest.replace(/^for /i, '')
  if (/^to /i.test(rest)) return { title, want: rest.slice(3), doer: 'person', deed: toDeed(rest.slice(3)) }
  if (/^\p{L}+ing\b/iu.test(bare)) return { title, want: `be allowed ${bare}`, doer: 'product', deed: null }
  const want = base === 'let' || /\sto\s/.test(rest) ? `have ${rest}` : `use ${bare}`
  return {
    title,
    want,
    doer: want.startsWith('use') && toNounPhrase(bare) !== null ? 'thing' : 'product',
    deed: null,
  }
}

function fromModal(line: Line, { subject, negated, predicate }: ModalClause): FeatureWords {
  const doer = lowerFirst(subject).replace(/^(?:an?|the|our) /i, '')
  const isPeople = isPersonWord(lastWord(doer))
  if (
    !negated &&
    /^be (?:also )?(?:added|implemented|created|built|introduced|supported|included|available|provided|offered|possible|there)\b/i.test(
      predicate,
    )
  )
    return {
      title: finishTitle(`Add ${lowerFirst(subject)}`, line),
      want: `use ${lowerFirst(subject)}`,
      doer: 'thing',
      deed: null,
    }
  const subjectText = isPeople ? (toPluralRole(doer) ?? lowerFirst(subject)) : lowerFirst(subject)
  const verbs = isPeople ? toTheir(predicate) : predicate
  const title = finishTitle(
    negated ? `Do not let ${subjectText} ${verbs}` : `Let ${subjectText} ${verbs}`,
    line,
  )
  if (isPeople && !negated) return { title, want: toMine(predicate), doer: 'person', deed: toDeed(predicate) }
  return {
    title,
    want: `have ${lowerFirst(subject)} ${negated ? 'not ' : ''}${predicate}`,
    doer: 'product',
    deed: null,
  }
}

const serving =
  /^(?:allows|adds|emits|shows|displays|supports|enables|sends|creates|lets|provides|makes|removes|stores|saves|prevents|generates|checks|gives|keeps|detects|hides|handles|uses)\s/i
const complaining =
  /\b(?:not|n['’]t|cannot|no|never|still|hard|too|only|annoying|confusing|ugly|slow|difficult|impossible|unclear|incomplete|missing|broken|forget|miss|lose|waste|spend|complain|wrong)\b|n['’]t\b/i

/** A sentence that tells how things are, or how they shall be. */
function fromStatement(line: Line, words: string): FeatureWords {
  const [first = '', ...others] = words.split(' ')
  const base = serving.test(words) ? fromThirdPerson(first.toLowerCase()) : null
  if (base !== null) {
    const phrase = [base, ...others].join(' ')
    return {
      title: finishTitle(phrase, line),
      want: `have the product ${phrase}`,
      doer: 'product',
      deed: toDeed(phrase),
    }
  }
  const clause = lowerFirst(words.replace(/, (?:please|pls|so|and|but|can we|could we|maybe)\b.*$/i, ''))
  if (complaining.test(words))
    return {
      title: finishTitle(`Address the complaint that ${clause}`, line),
      want: `no longer have the problem that ${clause}`,
      doer: 'product',
      deed: null,
    }
  return {
    title: finishTitle(`Address: ${clause}`, line),
    want: `see it addressed that ${clause}`,
    doer: 'product',
    deed: null,
  }
}

function fromNouns(line: Line, words: string): FeatureWords {
  const thing = lowerFirst(
    joinLabel(words.replace(/^(?:no|missing|lack of|lacking)\s+/i, '').replace(/^(?:and|or)\s+/i, '')),
  )
  const named = /^([^:]{3,80}?): /.exec(thing)?.[1] ?? thing
  const noun = toNounPhrase(thing)
  const isOne = noun !== null && isBuiltThing(lastWord(noun)) && !/^(?:an?|the|\d+)\s/i.test(named)
  const people = hasStory(line) && line.role !== null ? toPluralRole(line.role.text) : null
  const isMore = /^(?:more|fewer|less|better|improved|nicer|prettier|cleaner|different|another)\b/i.test(
    thing,
  )
  const want = `${isMore || hasStory(line) ? 'have' : 'use'} ${isOne && !isMore ? withArticle(named) : named}`
  const title =
    people !== null
      ? `Give ${lowerFirst(people)} ${toTheir(thing)}`
      : `${isMore ? 'Provide' : 'Add'} ${thing}`
  return { title: finishTitle(title, line), want, doer: 'thing', deed: null }
}

function finishTitle(title: string, line: Line): string {
  const isNamed = line.label === null || title.toLowerCase().includes(line.label.toLowerCase())
  const label = isNamed ? '' : ` (${line.label ?? ''})`
  const plain = fitTitle(title)
  const fitted = plain.length + label.length <= 100 ? plain + label : plain
  const bare = line.object === null ? line.main : line.object.text
  return lengthen(fitted, [
    `Add support for ${lowerFirst(bare)}`,
    `${fitted} to the product`,
    `Add to the product: ${bare}`,
  ])
}
