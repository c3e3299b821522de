// The acceptance criteria of a debt: those of its kind, and what the line asks for in its own words.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fillCriteria, type Slots, toSentence } from '../patterns/pattern.ts'
import { isMany, isNoun, isVague, ofOwnWords } from '../technical/deed-parts.ts'
import { toHead } from '../technical/statement-title.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { strong } from './debt-besides.ts'
import { findEither } from './debt-choice.ts'
import { toDeed } from './debt-deed.ts'
import { toPlainResult } from './debt-implied.ts'
import type { DebtFacts } from './debt-slots.ts'
import { toThird } from './debt-third.ts'

interface Told {
  readonly after: string | null
  readonly remedy: string | null
}

/** Kinds of debt whose criteria say all that their lines make true. */
const saidByKind = /^(?:audit|dead-code|unused-dependency)$/

/** Where no result can be told, the order itself says what these kinds leave out. */
const saidByOrder = /^(?:test-upkeep|error-handling|configuration|convert|extract|move)$/

/** Their own criteria say what the title says, only sharper. */
const ownFact =
  /^(?:replace replace-part|(?:extract|move|pull) extract|(?:move|relocate) move|(?:split|break|divide|refactor|restructure) oversized|\S+ duplication|rename naming)$/

/** What comes with these kinds can be seen at work. */
const shownInUse = /^(?:caching|interface|measurement|test-)/

/** A complaint that could be turned round. */
const solved = /^(?!this |what)./
const outdated = / no longer (?:empty|stale|outdated|wrong|incomplete|misleading)/
const turned = /^(?!this |what)(?!.*\bcan no ).* no longer /

/** What these verbs ask for shows to a user. */
const changing = /^(?:be|make|add|handle|manage|improve|enhance|introduce|fix|use|put|speed|extend|expand)$/
/** Says of itself that the rest stays as it is. */
const kept = /unchanged|as before|still pass/

/** The criteria of a debt: what the line makes true, what its kind adds, what it asks for besides. */
export function toDebtCriteria(facts: DebtFacts, slots: Slots, { after, remedy }: Told): CriterionDraft[] {
  const { pattern, order, aim, parts } = facts
  const isUntold = pattern.id === 'stated' && / is settled: /.test(slots['resolved'] ?? ' is settled: ')
  const filled = fillCriteria(pattern, slots)
    .filter((one) => !('statement' in one) || one.statement !== '')
    .slice(0, isUntold ? 1 : 5)
  const forgotten = slots['forgotten'] ?? null
  if (forgotten !== null && /^(?:new|supplied|general)$/.test(pattern.id))
    filled.splice(1, pattern.id === 'new' ? 1 : 0, { statement: forgotten })
  const told = toTold(facts, slots, filled)
  const own = [...told, ...filled.slice(0, told.length === 0 ? 5 : 2)]
  const whole = remedy === null ? null : toWholeCriterion(facts, slots, remedy)
  if (whole !== null) own[0] = { statement: whole }
  const said = JSON.stringify(own)
  const isText = pattern.kind === 'documentation'
  const isMore = aim !== null || facts.besides.length > 0
  const isChange = pattern.isChange || isMore || changing.test(order?.base ?? '')
  // What the line asks for says more than "each point that refinement names".
  const isPlain =
    order !== null && (!isVague(order.base) || order.base === 'make' || ofOwnWords.test(order.base))
  if (pattern.id === 'general' && isChange) own.pop()
  if (pattern.id === 'general' && (isMore || isPlain)) own.shift()
  if (pattern.id === 'general' && isPlain) {
    const clause = lowerFirst(order.clause).replace(/(?:,? (?:and|or))?[\s.!]*$/, '')
    const result = toPlainResult(order)
    own.unshift({
      statement: `A test or a review confirms that ${result ?? `this is done: ${clause}`}.`,
    })
  }
  const either = order === null ? findEither(facts.line) : null
  if (either !== null)
    own.splice(
      0,
      own.length,
      { statement: `One of the two is chosen and carried out: ${either}.` },
      { statement: 'Nothing refers to anything that is no longer there.' },
      ...(isText ? [{ statement: 'Everyone who uses it knows what was decided.' }] : []),
    )
  if (isMore && own.length > 2 && /^(?:new|named)$/.test(pattern.id)) own.splice(1, 1)
  const relief = facts.said?.relief ?? null
  // What follows from the fault is checked, and not that somebody would notice it.
  if (relief !== null && /^(?:stated|told)$/.test(pattern.id) && own.length > 1)
    own.splice(
      1,
      own.length,
      { statement: relief },
      ...own.slice(1).filter((one) => kept.test(JSON.stringify(one))),
    )
  const known = `${JSON.stringify(own)} ${parts ?? ''}`.toLowerCase()
  const besides = facts.besides.filter((text) => {
    const [, told = text] = /: “(.{3,40})/.exec(text) ?? /^(.{3,40})/.exec(text) ?? []
    return !known.includes(told.replace(/”?\.$/, '').toLowerCase())
  })
  const figure =
    after !== null && pattern.kind !== 'dependency' && !said.includes(after)
      ? `Measured in the same way before and after, this figure is reached: ${after}.`
      : null
  const stated = [
    parts === null
      ? null
      : isText
        ? `${strong.test(parts) ? 'The following is done' : 'It covers the following'}: ${lowerFirst(parts)}.`
        : `Each of these is covered: ${parts}.`,
    aim === null || said.includes(aim) ? null : toAimCriterion(aim, slots['thing'] ?? null),
    pattern.id !== 'oversized' || slots['into'] == null || said.includes(slots['into'])
      ? null
      : `Each of these is a separate part: ${slots['into']}.`,
    figure,
    relief === null || known.includes(relief.toLowerCase()) ? null : relief,
    ...besides,
  ].flatMap((statement) => (statement === null ? [] : [{ statement }]))
  const rest =
    isText ||
    facts.said?.pattern === pattern ||
    (own.length + stated.length > 1 && kept.test(JSON.stringify(own)))
      ? null
      : pattern.kind === 'test'
        ? 'Production behaviour is unchanged.'
        : isChange
          ? 'Apart from this, behaviour is unchanged and existing tests still pass.'
          : 'Behaviour is unchanged, and existing tests still pass.'
  const all = [...own, ...stated, ...(rest === null ? [] : [{ statement: rest }])]
  if (all.length > 2 || isText) return all
  const third = toThird(facts, JSON.stringify(all[0] ?? ''))
  return [...all.slice(0, 1), { statement: third }, ...all.slice(1)]
}

/** What the line makes true or ends, where the criteria of its kind, `filled`, leave a word of that out. */
function toTold(facts: DebtFacts, slots: Slots, filled: CriterionDraft[]): CriterionDraft[] {
  const { pattern, deed, order } = facts
  const shown = JSON.stringify(filled)
  const result = deed?.result ?? null
  const isText = pattern.kind === 'documentation'
  const isThere = result === null || /^there (?:is|are) | (?:has|have) /.test(result)
  const gone =
    pattern.id !== 'internal-speed' &&
    (pattern.kind === 'test' ? solved : isText ? outdated : turned).test(slots['gone'] ?? '')
      ? (slots['gone'] ?? null)
      : null
  const holds = isThere && slots['good'] === result ? gone : (slots['good'] ?? gone)
  const ordered = result === null && gone === null && saidByOrder.test(pattern.id) ? order : null
  // Words of the result, beside its verb, that the kind itself does not say.
  const left = (holds ?? result ?? ordered?.rest ?? '')
    .replace(/ (?:is|are) (?:no longer )?\S+/, '')
    .match(/[\p{L}\p{N}]{4,}/gu)
    ?.filter((word) => !shown.includes(word.slice(0, 6)))
  const isSaid =
    pattern.rank === 0 || saidByKind.test(pattern.id) || (gone === null && /tests$|coverage/.test(pattern.id))
  const proof =
    shownInUse.test(pattern.id) || / ha(?:s|ve) /.test(result ?? '') ? (slots['proof'] ?? null) : null
  const claim =
    holds !== null
      ? `A ${isText ? 'review' : 'test or a code search'} confirms that ${holds}.`
      : ordered !== null && left !== undefined && left.length > 1
        ? `A test or a review confirms that this is done: ${lowerFirst(ordered.clause).replace(/[\s.!]+$/, '')}.`
        : proof
  const isRepeated =
    order !== null &&
    gone === null &&
    !(order.base === 'extract' && / with \S+ \S/.test(order.rest)) &&
    ownFact.test(`${order.base} ${pattern.id}`) &&
    filled.length > 1
  return isRepeated || left === undefined || left.length === 0 || isSaid || claim === null
    ? []
    : [{ statement: claim }]
}

/** A criterion of the purpose that the line tells, about `thing` where the words say "it". */
function toAimCriterion(aim: string, thing: string | null): string {
  const [, base, rest] = /^to (\p{L}+) (.+)$/u.exec(aim) ?? []
  const order =
    base === undefined || rest === undefined ? null : { clause: aim.slice(3), base, rest, isLater: false }
  const told =
    order !== null && !/^(?:save|confirm|verify|check|prove|see)$/.test(order.base)
      ? toDeed(order)?.result
      : isStatement(aim) || /^we /.test(aim)
        ? aim
        : null
  const said =
    thing === null
      ? told
      : told?.replace(/^it['’]s /i, 'it is ').replace(/^(?:it|they) (?=[a-zß-ɏ])/i, `${thing} `)
  const [, ended] =
    /^(?:avoid|prevent) (?!(?:any|having|us|it|them)\b)([^,]{4,80})$/.exec(aim.replace(/^to /, '')) ?? []
  if (ended !== undefined && isNoun(ended))
    return `A test or a measurement shows that there ${isMany(ended) ? 'are' : 'is'} no ${ended.replace(/^(?:the|an?) /, '')} any more.`
  return said == null
    ? `A test or a review confirms that the purpose is met: ${aim}.`
    : `${toSentence(said)}.`
}

/** The first criterion in all words of the remedy, where a kind of debt has none that names its subject; else null. */
function toWholeCriterion({ pattern }: DebtFacts, slots: Slots, remedy: string): string | null {
  const words = lowerFirst(remedy)
  if (pattern.id === 'audit') return toFoundCriterion(words, words.replace(sought, ''))
  if (pattern.id === 'documentation' && slots['text'] == null)
    return `A review confirms that this is done: ${words}.`
  if (pattern.id !== 'missing-tests' || slots['place'] != null || slots['cases'] != null) return null
  const suite = testsOnly.exec(words)?.[1]
  return suite === undefined
    ? /^(?:\S+ )(?:(?:more|some|a|full|few|proper|and|unit|e2e|integration|frontend|backend|regression|automated|better|other|of|&) )*(?:tests?|testing)$/.test(
        words,
      )
      ? 'The parts to be tested first are agreed, and each has tests for its main case and an error case.'
      : `Each case agreed in refinement, good and bad, has a test${/^test/.test(words) ? '' : `: ${words}`}.`
    : `One documented command runs ${toPlainDefinite(suite)} on a fresh checkout.`
}

const testsOnly = /^(?:set up|add|write|create|implement) (?!more |some |tests?$)((?:[^\s,]+ ){1,4}?tests)$/

/** What an audit brings: a list of what was sought, or of what was found about its subject. */
function toFoundCriterion(words: string, found: string): string {
  const what = toHead(found).replace(/^(?:the|all|any) (?:of the )?/, '')
  if (found === words || what.length > 80 || /^(?:more|other|if|whether|everything|out)\b/.test(what))
    return 'Each finding is listed with its location and a recommended action.'
  return isMany(what.replace(/ \(.*$/, '')) && /^(?:identify|find|locate|look|list|check for)\b/.test(words)
    ? `The ${what} that are found are listed, each with its location and a recommended action.`
    : `Each finding about ${toPlainDefinite(what)} is listed with its location and a recommended action.`
}

/** Verbs of searching, where what is sought follows them. */
const sought =
  /^(?:identify|find|locate|look for|list|review|audit|inspect|assess|check(?: for)?(?!.* \p{L}+ly$)) (?!out\b|whether\b|if\b|how\b|what\b|why\b|where\b|which\b|(?:and|or|&) |all the \S+$)/u
