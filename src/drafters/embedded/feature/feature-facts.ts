// What a line says besides its main clause: remarks in brackets, further sentences, parts after a colon or a dash. None may be lost.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { toDefinite, upperFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { toSentence } from '../patterns/pattern.ts'
import { isVague } from './feature-outcome.ts'
import { fromParts, isOrder, toAct } from './feature-parts.ts'
import { toTraits } from './feature-purpose.ts'
import { holdsMain, isCompound, isTold, splitUnquoted } from './feature-remarks.ts'
import { toTheir } from './point-of-view.ts'

/** Criteria in the line's own words: what brackets list, what further sentences ask for. At most three. */
export function toStatedFacts(line: Line, whole: string | null, shown: readonly string[]): CriterionDraft[] {
  if (!isCompound(line)) return []
  const told = shown.join(' ').toLowerCase()
  const facts = [
    ...fromBrackets(line),
    ...fromParts(line).filter((fact) => !isTold(fact, told)),
    ...(whole === null ? [] : toTraits(whole)),
    ...fromSentences(line, told),
    ...fromExtras(line),
    ...fromCondition(line),
  ]
  const covered = facts.find((fact) => fact.startsWith('This covers')) ?? ''
  return [...new Set(facts)]
    .filter((fact) => !isVague(fact) && (fact === covered || !covered.includes(fact.split(', ')[1] ?? '\n')))
    .slice(0, 3)
    .map((statement) => ({ statement }))
}

/** A bracket in the list after a colon belongs to its entry. */
function fromBrackets({ remarks, main }: Line): string[] {
  if (/^[^:]{3,90}: \S.*,/.test(main)) return []
  const shown = remarks.slice(0, 3)
  const examples = shown.flatMap((remark) => toExample(remark) ?? [])
  const named = shown.flatMap((remark) => toCovered(remark) ?? [])
  return [
    ...(named.length === 0
      ? []
      : [
          `This covers${named.some((one) => one.goesOn) ? ' at least' : ''}: ${named.map(({ words }) => words).join('; ')}.`,
        ]),
    ...(examples.length === 0 ? [] : [`This covers, for example: ${examples.join('; ')}.`]),
  ]
}

/** What a remark names as an example only. */
function toExample(remark: string): string | null {
  const example = /^(?:e\.?g\.?,?|for example,?|for instance,?|such as|ex\.?:?) (.{3,120})$/i.exec(
    remark,
  )?.[1]
  return example === undefined || isVague(example) ? null : withoutEnd(example)
}

function withoutEnd(remark: string): string {
  return remark.replace(/[,;.\s]+(?:etc|and so on|\.\.\.|…)?\.?$/i, '').trim()
}

/** The list that a remark names, and whether it goes on ("etc."); null for a remark of another kind. */
function toCovered(remark: string): { words: string; goesOn: boolean } | null {
  const goesOn = goingOn.test(remark)
  const words = withoutEnd(remark)
  const listed = /^(?:i\.?e\.?,?|including|incl\.?) (.{3,120})$/i.exec(words)?.[1]
  if (listed !== undefined) return isVague(listed) ? null : { words: listed, goesOn }
  if (/^(?:e\.?g|for (?:example|instance)|such as|ex\b|like|similar|see|not)/i.test(remark)) return null
  const parts = words.split(goesOn ? /,\s+|\s\/\s/ : /,\s+/)
  return parts.length > 1 &&
    parts.every((part) => part.length < 50 && !hasFiniteVerb(part)) &&
    !isVague(words)
    ? { words: parts.join(', '), goesOn }
    : null
}

const goingOn = /[,\s/](?:etc|and so on)\b|\.\.\.$|…$/i

/** "What else should be covered besides red and blue?" for a list that goes on; null for others. */
export function toMore({ remarks }: Line): string | null {
  const list = remarks.map(toCovered).find((one) => one?.goesOn === true)?.words
  return list == null || list.length > 70
    ? null
    : `What else should be covered besides ${list.replace(/, (?=[^,]*$)/, ' and ')}?`
}

/** What the line gives as the end of the work, where it can be checked: "so a body can stand on it". */
export function toGoal(reason: string | null, object: string | null): string[] {
  const [, who = '', act = ''] =
    /^(?:that )?((?:[a-zß-ɏ\d_/-]+ ){0,4}?[a-zß-ɏ\d_/-]+) (?:can|(?:are|is) able to) (.{4,90}?)(?: so .*)?$/i.exec(
      reason ?? '',
    ) ?? []
  const thing = /^it$/i.test(who) && object !== null ? toDefinite(object) : who
  if (act === '' || isVague(act) || / (?:more|less|actually|even if) /.test(act)) return []
  if (/^(?:it|this|that|they|he|she|there)$|\b(?:can|is|are)\b/i.test(thing)) return []
  return [`${/^(?:we|i|you|people|users)$/i.test(thing) ? 'A user' : toSentence(thing)} can ${toTheir(act)}.`]
}

/** "Restore purchases; a switch for tests": the second thing that a semicolon adds, and the examples after "such as". */
function fromExtras({ main }: Line): string[] {
  const [, examples] = /\bsuch as ([^;:()]{3,120}?)[\s.]*$/.exec(main) ?? []
  const extras = main
    .split(/;\s+/)
    .slice(1)
    .map((part) => part.replace(/[\s.]+$/, ''))
    .filter(
      (part) =>
        part.split(' ').length >= 2 &&
        isThing(part.split(/ (?:instead of|rather than|that|which|who|where|when) /, 1)[0] ?? part) &&
        !/^(?:e\.?g|i\.?e|today|currently|not?|see|neither|if|when|so|but)\b/i.test(part) &&
        !isVague(part),
    )
  return [
    ...(extras.length === 0 || /:\s/.test(main) ? [] : [`This includes: ${extras.join('; ')}.`]),
    ...(examples === undefined ? [] : [`This covers, for example: ${withoutEnd(examples)}.`]),
  ]
}

/** "A note at login, must be signed": what a last clause says must hold. */
function fromCondition({ raw }: Line): string[] {
  const must = /, (must be [^,.]+)\.?$/.exec(raw)?.[1]
  return must === undefined ? [] : [`It ${must}.`]
}

/** Further sentences, and what follows a semicolon, a colon or a dash, where they say what is to hold. */
function fromSentences(line: Line, told: string): string[] {
  return line.sentences
    .slice(0, 6)
    .flatMap((sentence) => splitUnquoted(sentence, /;\s|\s[-–—]+\s|:\s/))
    .map((part) =>
      part
        .replace(/\s\([^()]*\)/g, '')
        .replace(/[\s.!]+$/, '')
        .trim(),
    )
    .filter((part) => !holdsMain(part, line))
    .filter((part) => part.length >= 12 && part.length <= 200 && !part.endsWith('?') && !isTold(part, told))
    .flatMap((part) => toRule(part) ?? [])
}

/** A wish or a rule as a full sentence; null for a remark on how things are. */
function toRule(part: string): string | null {
  const words = part
    .replace(/^(?:and|also|but|so|then|maybe|perhaps|please|ideally)[, ]+/i, '')
    .replace(/^(?:also|ideally) /i, '')
  const modal = toModalClause(words)
  if (/^(?:i|we|you|one|all (?:you|one|we)|currently|today|at the moment|right now)\b/i.test(words))
    return null
  if (modal !== null) return `${toSentence(words)}.`
  if (
    /^(?:it|this|they|that|there) (?:should|must|needs? to|has to|have to|can|could|will|shall|may)\b/i.test(
      words,
    )
  )
    return `${toSentence(words)}.`
  const isAsked =
    isOrder(words) &&
    /\s/.test(words) &&
    !/ or |^have /.test(words) &&
    !/^(?:thanks?|see|look|check|note|ask|think|consider|maybe|use case)\b/i.test(words)
  if (isAsked) return toAct(words)
  return /^(?:no|never|always|only) \S+ \S+/i.test(words) && hasFiniteVerb(words)
    ? `${upperFirst(words)}.`
    : null
}
