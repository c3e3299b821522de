// Features told as a complaint or as a rule: what people cannot do today, must never do, or miss.

import type { LeadingVerb, Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { lastWord, toObject } from '../grammar/object.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { isPersonWord, toPluralRole } from '../grammar/roles.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { fromGerund, fromThirdPerson } from '../grammar/verbs.ts'
import { fromParticiple } from '../technical/technical-verbs.ts'
import { fromBound } from './feature-bound.ts'
import { fromJudgement } from './feature-judgement.ts'
import { toDeed } from './feature-outcome.ts'
import { toReading } from './feature-reading.ts'
import { readDoubtfulVerb, serving } from './feature-verbs.ts'
import { type FeatureWords, finishTitle, ofProduct } from './feature-words.ts'
import { toMine, toTheir } from './point-of-view.ts'

export const complaining =
  /\b(?:not|n['’]t|cannot|no|never|still|hard|too|only|annoying|confusing|ugly|slow|difficult|impossible|unclear|incomplete|missing|broken|forget|miss|lose|waste|spend|complain|wrong|currently|today|hard-?coded|manually|by hand|lacks?|inaudible|unreadable|terrible|bad|poor)\b|n['’]t\b/i

/** "Guests cannot change their seat" is a lack, "members cannot open the notes of others" a rule. */
const cannot =
  /^((?:the |our |an? )?(?:[a-zß-ɏ-]+ ){0,3}?[a-zß-ɏ-]+) (?:cannot|can['’]?t|can not|are unable to|(?:never|don['’]t|do not|hardly)(?= (?:find|see|know|notice|hear|understand) )|is unable to|are not able to) (?:currently |yet |even |still )?([a-zß-ɏ].{4,})$/i
const ruled =
  /\b(?:only|another|others?|other people|private|internal|unless|until|before|after|more than|someone else|anybody else|anyone|if)\b|['’]s? own\b/i

/** "we can't moor a single boat, only the fleet": the rest says what works today. */
const exception = /^([^,]* (?:cannot|can['’]?t|can not) [^,]+), (?:only|just) .+$/i
/** Nobody forbids to see who sails. */
const sought = /^(?:see|find|know|tell|hear)(?: out)? (?:who|what|which|where|when|how|whether|why)\b/

/** "search to the archive" for "the archive has no search", "the export" for "the export is not implemented yet". */
function readLack(clause: string): string | null {
  const [, place, none] =
    /^((?:the |our )?(?:[a-zß-ɏ-]+ ){0,3}?[a-zß-ɏ-]+) (?:has|have) no ([^,;:]{3,60})$/i.exec(clause) ?? []
  if (place !== undefined && none !== undefined)
    return `${none.replace(/ (and|or) no /g, ' and ')} to ${place}`
  return (
    /^([^,;:]{3,90}?) (?:is|are)(?:n['’]t| not) (?:yet |currently )?(?:implemented|supported|available|there)(?: yet)?$/i.exec(
      clause,
    )?.[1] ?? null
  )
}

/** The wish behind a complaint or a rule; null for a sentence that is neither. */
export function fromComplaint(line: Line, words: string): FeatureWords | null {
  const clause = lowerFirst(
    words.replace(/, (?:please|pls|so|but|can we|could we|maybe|and (?:please|we|i|it|they|then))\b.*$/i, ''),
  )
  const [, barred, act] = cannot.exec(words.replace(exception, '$1')) ?? []
  const isRule = ruled.test(act ?? '') && !sought.test(act ?? '')
  if (barred !== undefined && act !== undefined && isPersonWord(lastWord(barred)) && !isRule) {
    const people = /^my /i.test(barred)
      ? 'people'
      : (toPluralRole(lowerFirst(barred).replace(/^(?:an?|the|our) /i, '')) ?? lowerFirst(barred))
    return {
      title: finishTitle(`Let ${people} ${toTheir(act)}`, line),
      want: toMine(act),
      doer: 'person',
      deed: toDeed(act),
      outcome: null,
      ...(line.role === null && people !== 'people' ? { who: people } : {}),
    }
  }
  if (isRule || (barred !== undefined && act !== undefined && isPersonWord(lastWord(barred))))
    return ofProduct(
      line,
      `Make sure ${lowerFirst(words)}`,
      `be sure that ${lowerFirst(words)}`,
      words.length <= 120 && !/[?!:;"]/.test(words) ? lowerFirst(words) : null,
    )
  const loosened = fromBound(line, clause)
  if (loosened !== null) return loosened
  const lack = readLack(clause)
  if (lack !== null)
    return {
      title: finishTitle(`Add ${lack}`, line),
      want: `have ${lack}`,
      doer: 'thing',
      deed: null,
      outcome: null,
      whole: lack.replace(/ to (?=(?:the |our )?[^ ]+(?: [^ ]+){0,3}$)/, ' in '),
    }
  if (/^(?:how|what|which|where|who) /i.test(clause))
    return {
      ...ofProduct(line, `Define ${clause}`, `have it defined ${clause}`, null),
      holds: [`It is settled ${clause}, and the product keeps to it.`],
    }
  const judged = fromJudgement(line, words)
  if (judged !== null) return judged
  // What stands after ", not" or "only on" bounds a wish.
  if (complaining.test(words.replace(/(?:, (?:not|no|only|if)| [-–—]+| only on) .*$/, '')))
    return {
      title: finishTitle(clause, line),
      want: `no longer have the problem that ${clause}`,
      asks: 'What should be possible instead?',
      doer: 'product',
      deed: null,
      outcome:
        clause.length > 150 || /[?!]/.test(clause)
          ? null
          : `it no longer happens that ${clause.split(/[;:] /, 1)[0] ?? clause}`,
    }
  return null
}

/** "Tracks are missing, add a filter": the order that follows a complaint, as the main clause; "Shows the sum" is "show the sum". */
export function toRemedy(asRead: Line): Line {
  const line = toReading(withoutAside(withoutRemark(asRead)))
  const served = serving.test(line.main) ? toServing(line.main) : null
  if (served !== null) return withOrder(line, served)
  if (line.verb?.base === 'set' && line.verb.rest.startsWith('up '))
    return withVerb(line, { base: 'set up', rest: line.verb.rest.slice(3) })
  if (line.verb !== null) return line
  const bare = line.main.replace(
    /^(?:(?:must|should|needs? to|has to|have to|ought to|can|could) (?:also |be able to )?|(?:then|either) )(?=[a-zß-ɏ])/i,
    '',
  )
  if (bare !== line.main && toLeadingVerb(bare) !== null) return withOrder(line, bare)
  const [, past = '', object = ''] =
    (/would be [a-zß-ɏ]+ if /i.test(line.core)
      ? /^(?:[a-zß-ɏ]+ly )?([a-zß-ɏ]+ed) (.{3,})$/i.exec(line.main)
      : null) ??
    /^(implemented|added|created|improved|updated|extended) (?!by\b|to\b|in\b)(.{3,})$/i.exec(line.main) ??
    []
  const ordered = past === '' ? null : fromParticiple(past.toLowerCase())
  if (ordered !== null && !complaining.test(object)) return withOrder(line, `${ordered} ${object}`)
  const manner = toLeadingVerb(
    /^(?!(?:(?:night|dai|week|month|year|hour|fami)ly|only)\b)[a-zß-ɏ]+ly (.+)$/is.exec(line.main)?.[1] ?? '',
  )
  if (manner !== null) return withVerb(line, manner)
  const [, gerund = '', rest = ''] =
    /^(?:(?:automatically|optionally|manually) |(?=\p{L}+ing (?:the|an?|all|any|each|every|my|our|your|their) ))(\p{L}{3,}ing) (.{3,})$/su.exec(
      lowerFirst(line.main),
    ) ?? []
  const done = fromGerund(gerund)
  if (done !== null) return withOrder(line, `${done} ${rest}`)
  const doubtful = readDoubtfulVerb(line.main)
  if (doubtful !== null) return withVerb(line, doubtful)
  if (!complaining.test(line.main)) return line
  const main =
    /, (?:please |so |maybe )?((?:create|add|show|make|allow|let|provide|build|give|offer) .{8,})$/i.exec(
      line.main,
    )?.[1] ??
    line.main
      .split(/;\s|\s[-–—]+\s/)
      .slice(1)
      .find((part) => part.includes(' ') && toLeadingVerb(part) !== null)
  return main === undefined ? line : withOrder(line, main)
}

/** "Add ports, we have too few": the remark after the comma says nothing of what is wanted. */
function withoutAside(line: Line): Line {
  const main =
    /^(.{15,}?), (?:we|i|it|they|there|this|that|our [a-zß-ɏ]+) (?:[a-zß-ɏ]+['’]?[a-zß-ɏ]*) [^,]{3,}$/i.exec(
      line.main,
    )?.[1] ?? null
  return main === null ||
    (toLeadingVerb(main) === null && toModalClause(main) === null && hasFiniteVerb(main)) ||
    /(?:^| )(?:if|when|once|so)\b/i.test(main)
    ? line
    : withOrder(line, main)
}

/** When work is due by what is done before it: "when the scheduler lands". */
export const timing = / (?:when|once) (?:the |our )?[\w -]{2,30} (?:lands|exists?|is merged|is in place)$/i

/** "add ports" for "add ports)", "add ports when the map lands", "add ports, or even better, docks", "for it to have ports". */
function withoutRemark(line: Line): Line {
  const bare = (/^[^(]*\)$/.test(line.main) ? line.main.slice(0, -1) : line.main)
    .replace(line.verb === null ? timing : /$^/, '')
    .replace(
      /^for (?:it|this|the (?:app|product|tool|game)) to (?=[a-zß-ɏ])|^(?:find|figure out|work out) (?:an? |some )?(?:[a-zß-ɏ]+ )?way to (?=[a-zß-ɏ])|^(?:an? )?attempt to (?=[a-zß-ɏ])/i,
      '',
    )
    .replace(
      line.verb === null ? / (?:remains?|(?:is|are) still) (?:open|unsolved|outstanding)\b.*$/i : /$^/,
      '',
    )
    .replace(/^whilst /i, 'while ')
    .replace(/ [-–—]+ ?(?:i['’]m|i am|we are|we['’]re) (?:not|un)\s?sure .*$/i, '')
    .replace(/^no (?:easy |simple |good |real )?way to (?=[a-zß-ɏ])/i, '')
    .replace(
      /^[^:]{3,60} (?:is|are) (?:still |currently )?(?:incomplete|missing|limited|insufficient|unfinished): (?=\S)/i,
      '',
    )
    .replace(/^(?:we |i |you )?(?:may|might) (?:also )?(?:want|like) to /i, '')
    .replace(/^add (?:the )?(?:support|ability|option) (?:to|for) (?=(?:allow|let|enable) )/i, '')
    .replace(/^what if+ (?:there )?(?:we|it|one|you) (?=[a-zß-ɏ])/i, '')
    .replace(/,? or (?:even )?better(?: yet| still)?,? .{4,}$/i, '')
    .trimEnd()
  return bare === line.main || bare.length < 4 ? line : withOrder(line, bare)
}

/** "show the sum" for "Shows the sum". */
function toServing(main: string): string | null {
  const [first = ''] = main.split(' ', 1)
  const base = fromThirdPerson(first.toLowerCase())
  return base === null ? null : `${base}${main.slice(first.length)}`
}

function withVerb(line: Line, verb: LeadingVerb): Line {
  return { ...line, verb, object: toPhrase(line.raw, toObject(line.main, verb)) }
}

/** The line with another main clause; its verb where that opens with one. */
export function withOrder(line: Line, main: string): Line {
  const verb = toLeadingVerb(main)
  return verb === null
    ? { ...line, main }
    : { ...line, main, verb, object: toPhrase(line.raw, toObject(main, verb)) }
}
