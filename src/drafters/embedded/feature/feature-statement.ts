// Features told as a statement: who or what should do something, how things are to be, what is missing or complained of.

import type { Line } from '../grammar/line.ts'
import { isGivenName, isPlural, lowerFirst, toDefinite } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord, toPluralRole } from '../grammar/roles.ts'
import { hasFiniteVerb, type ModalClause } from '../grammar/statement.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { isCode, isOnlyOne } from '../patterns/feature-pattern.ts'
import { toSentence } from '../patterns/pattern.ts'
import { fromParticiple } from '../technical/technical-verbs.ts'
import { isSpecified, readAct } from './feature-act.ts'
import { toNeedless } from './feature-bound.ts'
import { fromComplaint } from './feature-complaint.ts'
import { gesture, isVague, toDeed, toOutcome } from './feature-outcome.ts'
import { isPeople as namesPeople } from './feature-people.ts'
import { everywhere, fromOccasion } from './feature-rule.ts'
import { serving } from './feature-verbs.ts'
import { isTelling } from './feature-wish.ts'
import { type FeatureWords, finishTitle, ofProduct } from './feature-words.ts'
import { toMine, toTheir } from './point-of-view.ts'

const added =
  /^be (?:also )?(?:added|implemented|created|built|introduced|supported|included|available|provided|offered|possible|there(?! (?:by|at|before|until)))\b(?! as)/i

/** "X should Y": what people may do, what a thing is to do, to be or to have. */
export function fromModal(line: Line, { subject, negated, predicate }: ModalClause): FeatureWords {
  const doer = lowerFirst(subject).replace(/^(?:an?|the|our) /i, '')
  const isPeople =
    namesPeople(doer) ||
    / (?:wants?|would (?:\p{L}+ )?like) to /u.test(line.main.slice(subject.length, subject.length + 25)) ||
    (/s$/.test(doer) && /^(?:be able to )?(?:see|pick|choose|book|order|download|upload) /.test(predicate)) ||
    isGivenName(lastWord(doer))
  const thing = lowerFirst(subject)
  if (!negated && added.test(predicate))
    return {
      title: finishTitle(`Add ${thing}`, line),
      want: `have ${thing}`,
      doer: 'thing',
      deed: null,
      outcome: null,
      whole: thing,
    }
  const needless = negated ? null : toNeedless(line, thing, predicate, isPeople)
  if (needless !== null) return needless
  if (isPeople && !negated) {
    const isMany = / and /i.test(subject)
    const isKnown = isPersonWord(lastWord(doer)) || isGivenName(lastWord(doer))
    const people = isMany
      ? thing
          .split(' and ')
          .map((one) => (isPersonWord(lastWord(one)) ? (toPluralRole(one) ?? one) : one))
          .join(' and ')
      : isOnlyOne(doer)
        ? `the ${doer.replace(/^my /, '')}`
        : !isKnown
          ? /s$/.test(doer)
            ? doer
            : thing.replace(/^(?:our|my) /, 'the ')
          : (toPluralRole(isGivenName(doer.toLowerCase()) ? `${doer},` : doer) ?? thing)
    return {
      title: finishTitle(`Let ${people} ${toTheir(predicate)}`, line),
      want: toMine(predicate),
      doer: 'person',
      deed: toDeed(predicate),
      outcome: null,
      ...(isMany
        ? { who: thing, holds: [`${toSentence(people)} can ${toTheir(predicate)}.`] }
        : isKnown
          ? {}
          : { who: people }),
    }
  }
  if (gesture.test(thing) && !negated) return fromGesture(line, toOutcome(thing, predicate) ?? line.main)
  const named = toNamed(thing)
  const { title, want } = negated
    ? { title: `Do not let ${named} ${predicate}`, want: `have ${named} not ${predicate}` }
    : toChange(named, predicate)
  const isBarred =
    isPeople && /\b(?:not be (?:able|allowed) to|cannot|can['’]t|may not|must not) /i.test(line.main)
  return {
    title: finishTitle(title, line),
    want,
    ...(isBarred && negated
      ? {
          holds: [
            `${toSentence(thing)} cannot ${toTheir(predicate)}.`,
            'Anyone who tries is refused, and the reason is shown.',
            everywhere,
          ],
          asks: 'What should they see instead: nothing, or a note that explains why?',
        }
      : {}),
    doer: 'product',
    deed: null,
    outcome: toOutcome(
      named,
      predicate,
      negated,
      /^\p{Ll}[\p{Ll}-]+$/u.test(predicate.split(' ', 1)[0] ?? ''),
    ),
  }
}

/** "the tide panel" for "tide panel": one thing takes its article, also in a title. */
function toNamed(thing: string): string {
  return isPlural(thing) ||
    isCode(thing) ||
    / and | I |["“(]|^(?:command|ctrl|control|cmd|alt|shift)\b|^\p{Lu}\S*$|^\S+ing$|^(?:it|this|that|they|there|everything|nothing|an?|our|my|some|more|another)\b/u.test(
      thing,
    )
    ? thing
    : toDefinite(thing)
}

/** "Pressing escape closes the menu": the title tells what then holds. */
export function fromGesture(line: Line, told: string): FeatureWords {
  const clause = (told.charAt(0).toLowerCase() + told.slice(1))
    .replace(/^(?:the )?(?=(?:\p{L}+-)?(?:click|tap|press|hover|swipe) )/u, 'a ')
    .replace(/[\s.]+$/, '')
  return ofProduct(line, `Make sure that ${clause}`, `be sure that ${clause}`, clause)
}

/** What shall be done to a thing that "should be moved", "should be clickable", "should have a legend", "should blink". */
function toChange(thing: string, predicate: string): { title: string; want: string } {
  const [, state = '', rest = ''] = /^be (?:also |always )?([a-zß-ɏ-]+)(.*)$/i.exec(predicate) ?? []
  const base = state === '' ? null : fromParticiple(state.toLowerCase())
  if (base !== null && thing.length <= 60 && !/^ by (?!default)/.test(rest))
    return { title: `${base} ${thing}${rest}`, want: `have ${thing} ${state}${rest}` }
  if (/^(?:at|on|in|above|below|under|beside|between|next)$/.test(state))
    return { title: `Put ${thing} ${state}${rest}`, want: `have ${thing} ${state}${rest}` }
  if (state !== '' && base === null && thing.length <= 60 && !/^able$/i.test(state))
    return { title: `Make ${thing} ${state}${rest}`, want: `have ${thing} ${state}${rest}` }
  const owned = /^have ((?:an?|the|some|more|its own|their own|[a-zß-ɏ]+s) .+)$/i.exec(predicate)?.[1]
  if (owned !== undefined)
    return { title: `Give ${thing} ${owned}`, want: `have ${thing} come with ${owned}` }
  return { title: `Let ${thing} ${predicate}`, want: `have ${thing} ${predicate}` }
}

/** "The map forgets my piers": what nobody wants, told as it is. */
const failing =
  /^((?:the|our|my) [\p{L} -]{3,40}?) (forget|lose|drop|ignore|break|overwrite|swallow)s (\S.{2,80})$/u

/** A sentence that tells how things are, or how they shall be. */
export function fromStatement(line: Line, words: string): FeatureWords {
  const ordered = fromOccasion(line, words)
  if (ordered !== null) return ordered
  const clause = lowerFirst(
    words.replace(/, (?:please|pls|so|but|can we|could we|maybe|and (?:please|we|i|it|they|then))\b.*$/i, ''),
  )
  const [, thing = '', fault = '', what = ''] = failing.exec(clause) ?? []
  if (fault !== '')
    return ofProduct(
      line,
      `Do not let ${thing} ${fault} ${what}`,
      `have ${thing} not ${fault} ${what}`,
      toOutcome(toTheir(thing), `${fault} ${what}`, true, true),
    )
  const complaint = isSpecified(clause) ? null : fromComplaint(line, words)
  if (complaint !== null) return complaint
  return fromAct(line, clause) ?? fromState(line, clause)
}

/** "re-runs update the comment", "the panel shows humidity": what a thing does, wished for. */
function fromAct(line: Line, clause: string): FeatureWords | null {
  const act = readAct(clause)
  if (act === null) return null
  const thing = toNamed(act.thing)
  return {
    title: finishTitle(`Let ${thing} ${act.predicate}`, line),
    want: `have ${thing} ${act.predicate}`,
    doer: 'product',
    deed: null,
    outcome:
      toOutcome(thing, act.predicate) ??
      (clause.length > 200 || /[?!:;"]/.test(clause) || isVague(clause) ? null : clause),
  }
}

/** "routes are highlighted in the view": the state that is wished for. */
function fromState(line: Line, clause: string): FeatureWords {
  const isTold =
    hasFiniteVerb(clause) &&
    !/^(?:if|when|while|after|before|once|how|what|it|this|that|there|i|we|you)\b/i.test(clause)
  const isState = isTold && /\s(?:is|are) (?!the\b|an?\b)\p{L}/u.test(clause)
  return ofProduct(
    line,
    isState ? `Make sure ${clause}` : clause,
    isState ? `be sure that ${clause}` : `have this: ${clause}`,
    isTold && clause.length <= 120 && !/[?!:;"]/.test(clause) ? clause : null,
  )
}

/** True for words that tell something: a subject with its verb. */
export function isTellingClause(words: string): boolean {
  return (
    serving.test(words) ||
    failing.test(lowerFirst(words)) ||
    /^(?:how|what|which|where|whether) /i.test(words) ||
    hasFiniteVerb(words) ||
    (/^(?:the|our|my) /i.test(words) && isPersonWord(words.split(' ')[1]?.toLowerCase() ?? '')) ||
    /^(?:i|we|you|they|he|she|it)(?:['’][a-zß-ɏ]+)?\s/i.test(words) ||
    (!/^an? /i.test(words) && /\s(?:still|always|never|sometimes|no longer|suddenly) \p{Ll}/u.test(words)) ||
    isTelling(words) ||
    readAct(lowerFirst(words)) !== null ||
    /^(?:all|each|every|any) .{3,60}\s(?:shows?|displays?|uses?|contains?|opens?|supports?|comes?|goes|go)\s/i.test(
      words,
    )
  )
}

/** The thing that is missing or named before a remark: "there is no legend", "face unlock, can be limited"; null for others. */
export function readNamedThing(words: string): string | null {
  const none =
    /^there(?:['’]s| is| are) (?:currently |still |also )?no (?!(?:easy |simple |good |real )?way\b)(.+)$/i.exec(
      words,
    )?.[1]
  if (none !== undefined && !hasFiniteVerb(none)) return none
  const isPlainThing = (thing: string) =>
    thing !== words && !hasFiniteVerb(thing) && readAct(lowerFirst(thing)) === null
  const head = words.split(/ [-–—]+ |; /, 1)[0] ?? words
  if (head.includes(' ') && isPlainThing(head)) {
    const rest = words.slice(head.length)
    return rest.length <= 60 &&
      !hasFiniteVerb(rest) &&
      !/^\W+(?:no|not|currently|only|but|already|maybe|needs?|see|would|if)\b/i.test(rest)
      ? words
      : head
  }
  const named =
    words.split(/, (?:which |that |it )?(?:can|could|should|must|is|are|will|may) /, 1)[0] ?? words
  return isPlainThing(named) && !/^(?:it|this|that|if|when|we|i)\b/i.test(named) ? named : null
}

/** "Clicking a knot opens it": no name of a thing. */
export function isWholeClause(words: string): boolean {
  const [, before = '', verb = ''] =
    /^(\S.*?) (\p{Ll}{4,}) (?:an?|the|them|it|its|their|what|how)(?: |$)/u.exec(words) ?? []
  return (
    before !== '' &&
    !/\b(?:that|which|who|where|when|if|to|for|of|by|in|on|at|with|and|or|can|not)$|[,;:(–—-]| (?:that|which|who|where|when|if|to|how|what) /.test(
      before,
    ) &&
    (isPlural(before) ? isVerb(verb) && !/ing$/.test(verb) : fromThirdPerson(verb) !== null)
  )
}
