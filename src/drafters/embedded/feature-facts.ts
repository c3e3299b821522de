// What a line says besides its main clause: remarks in brackets, further sentences, parts after a colon or a dash. None may be lost.
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { isVague } from './feature-outcome.ts'
import { toTraits } from './feature-purpose.ts'
import type { Line } from './grammar/line.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { upperFirst } from './grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from './grammar/statement.ts'
import { fromThirdPerson } from './grammar/verbs.ts'
import { toSentence } from './patterns/pattern.ts'

const longestTitle = 110

/** The text with the remarks that stood in brackets behind its words, as far as `limit` characters hold them. */
export function withRemarks(text: string, line: Line, limit = longestTitle): string {
  if (line.remarks.length === 0) return text
  let whole = text
  for (const match of line.core.slice(0, 600).matchAll(/(?<=(\S+)) (\([^()]{1,160}\))/g)) {
    const [, word = '', remark = ''] = match
    if (
      whole.includes(remark) ||
      whole.length + remark.length + 1 > limit ||
      /^\((?:s|es|optional|optionally|maybe|perhaps|possibly|nice to have|low prio(?:rity)?|later|wip|todo|tbd|done|new|\?+|see .{1,80}|https?:.*|#\d+)\)$/i.test(
        remark,
      )
    )
      continue
    const before =
      line.core
        .slice(Math.max(0, match.index - 24), match.index)
        .split(' ')
        .at(-2) ?? ''
    const at = findWords(whole, before === '' ? [word] : [`${before} ${word}`, word])
    if (at !== null) whole = `${whole.slice(0, at)} ${remark}${whole.slice(at)}`
  }
  return whole
}

/** Where the first of the wordings ends in the text, as whole words; null for nowhere. */
function findWords(text: string, wordings: readonly string[]): number | null {
  const lower = ` ${text.toLowerCase()} `
  for (const words of wordings) {
    const at = lower.indexOf(` ${words.toLowerCase().replace(/[,.;:]+$/, '')}`)
    const end = at + words.replace(/[,.;:]+$/, '').length
    if (at >= 0 && /[\s,.;:]/.test(lower[end + 1] ?? ' ')) return end
  }
  return null
}

/** Most lines are one short clause, and nothing of them can be left over. */
function isCompound({ core, sentences }: Line): boolean {
  return sentences.length > 1 || /[,;:(–—]|\s-|\bwith\b|ble\b|-\p{L}/u.test(core)
}

/** Criteria in the line's own words: what brackets list, what further sentences ask for. At most three. */
export function toStatedFacts(line: Line, whole: string | null, shown: readonly string[]): CriterionDraft[] {
  if (!isCompound(line)) return []
  const told = shown.join(' ').toLowerCase()
  const facts = [
    ...fromBrackets(line),
    ...fromParts(line),
    ...(whole === null ? [] : toTraits(whole)),
    ...fromSentences(line, told),
  ]
  return [...new Set(facts)]
    .filter((fact) => !isVague(fact))
    .slice(0, 3)
    .map((statement) => ({ statement }))
}

function fromBrackets({ remarks }: Line): string[] {
  const named = remarks.slice(0, 3).flatMap((remark) => toCovered(remark) ?? [])
  return named.length === 0 ? [] : [`This covers: ${named.join('; ')}.`]
}

/** The examples or the list that a remark names; null for a remark of another kind. */
function toCovered(remark: string): string | null {
  const words = remark.replace(/[,;.\s]+(?:etc|and so on|\.\.\.|…)?\.?$/i, '').trim()
  const example =
    /^(?:e\.?g\.?,?|for example,?|for instance,?|such as|ex\.?:?|i\.?e\.?,?|including|incl\.?) (.{3,120})$/i.exec(
      words,
    )?.[1]
  if (example !== undefined) return isVague(example) ? null : example
  const parts = words.split(/,\s+/)
  return parts.length > 1 &&
    parts.every((part) => part.length < 50 && !hasFiniteVerb(part)) &&
    !isVague(words)
    ? words
    : null
}

/** "Stats in the bar: words, time", "Notes with links, an empty page as a start": the parts of a thing that follow its name. */
function fromParts(line: Line): string[] {
  const { main, verb } = line
  const [, head = '', list = ''] = /^([^:]{3,90}): (\S.{2,200})$/.exec(main) ?? []
  if (head !== '' && !/["“‘'`][^"”’'`]*$/.test(head) && !hasFiniteVerb(head)) {
    const words = withRemarks(list, line, 250).replace(/[\s.,/]+(?:etc)?\.?$/i, '')
    if (isEvent(words)) return [`${toSentence(words)}.`]
    return hasFiniteVerb(words) || (toLeadingVerb(words) !== null && !words.includes(', ')) || isVague(words)
      ? []
      : [`This covers: ${words}.`]
  }
  const [first = '', ...others] = main.split(/,\s+/)
  const orders = others.filter((part) => part.split(' ').length >= 3 && toLeadingVerb(part) !== null)
  if (orders.length > 0 && orders.length === others.length && !/ or /.test(main))
    return orders.map((part) => `The product can ${part.replace(/[.\s]+$/, '')}.`)
  if (verb !== null && !/^(?:add|implement|create|build|introduce|include|provide|support)$/.test(verb.base))
    return []
  const acts = others.filter(
    (part) => fromThirdPerson(/^\p{Ll}{4,}s(?= \p{L})/u.exec(part)?.[0] ?? '') !== null,
  )
  if (acts.length > 0 && acts.length === others.length && verb === null && isEvent(first))
    return acts.map((part) => `It ${part.replace(/[.\s]+$/, '')}.`)
  const isPlain =
    first.split(' ').length >= 3 &&
    others.length <= 4 &&
    !/ (?:and|or) /.test(others.at(-1)?.slice(0, 5) ?? '')
  return isPlain &&
    others.length > 0 &&
    others.every(
      (part) =>
        part.split(' ').length >= 3 &&
        !hasFiniteVerb(part) &&
        !/^(?:and|or|but|not|so|which|that|like|e\.?g|i\.?e|for|if|when|using|including|just|even|more|to|\p{L}+ing)\b/iu.test(
          part,
        ) &&
        toLeadingVerb(part) === null,
    )
    ? others.map((part) => `This includes: ${part.replace(/[.\s]+$/, '')}.`)
    : []
}

/** "what is unfinished gets added to tomorrow", "T cycles the themes": something happens. */
function isEvent(words: string): boolean {
  const verb = /^(?:\S+ ){1,6}?(\p{Ll}{3,}s) (?=\p{L}|\d)/u.exec(words)?.[1]
  return (
    verb !== undefined &&
    (verb === 'gets' || fromThirdPerson(verb) !== null) &&
    !/\b(?:is|are|was|were|has|have|needs?|currently|still|only)\b/i.test(words.replace(/^what is \S+ /i, ''))
  )
}

/** Further sentences, and what follows a semicolon, a colon or a dash, where they say what is to hold. */
function fromSentences(line: Line, told: string): string[] {
  return line.sentences
    .slice(0, 6)
    .flatMap((sentence) => sentence.split(/;\s|\s[-–—]+\s|:\s/))
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

/** True for the part that the title is made of. */
function holdsMain(part: string, { main }: Line): boolean {
  return part.toLowerCase().includes(
    main
      .toLowerCase()
      .split(/;\s|\s[-–—]+\s|:\s|\s\(/, 1)[0]
      ?.slice(0, 30) ?? main,
  )
}

/** A wish or a rule as a full sentence; null for a remark on how things are. */
function toRule(part: string): string | null {
  const words = part
    .replace(/^(?:and|also|but|so|then|maybe|perhaps|please|ideally)[, ]+/i, '')
    .replace(/^(?:also|ideally) /i, '')
  const modal = toModalClause(words)
  if (/^(?:i|we|you|one)\b/i.test(words)) return null
  if (modal !== null) return `${toSentence(words)}.`
  if (
    /^(?:it|this|they|that|there) (?:should|must|needs? to|has to|have to|can|could|will|shall|may)\b/i.test(
      words,
    )
  )
    return `${toSentence(words)}.`
  const isOrder =
    toLeadingVerb(words) !== null &&
    /\s/.test(words) &&
    !/ or /.test(words) &&
    !/^(?:thanks?|see|look|check|note|ask|think|consider|maybe|use case)\b/i.test(words)
  if (isOrder) return `The product can ${words.charAt(0).toLowerCase()}${words.slice(1)}.`
  return /^(?:no|never|always|only) \S+ \S+/i.test(words) && hasFiniteVerb(words)
    ? `${upperFirst(words)}.`
    : null
}

/** True where nearly all longer words of the part stand in what is shown already. */
function isTold(part: string, told: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return words.filter((word) => told.includes(word.slice(0, 5))).length >= words.length * 0.75
}

/** The want with what the line says besides and no other field holds: a remark after a colon, a further sentence, a cause. */
export function withRest(want: string, line: Line, shown: readonly string[]): string {
  if (!isCompound(line)) return want
  let whole = withRemarks(want, line, 400)
  const parts = line.sentences
    .slice(0, 5)
    .flatMap((sentence) =>
      sentence.split(/;\s|\s[-–—]+\s|:\s|,\s(?=(?:but|because|since|so|which|as|no|it would|it['’]d)\b)/),
    )
  for (const raw of parts) {
    const part = raw
      .replace(/[\s.!]+$/, '')
      .replace(/^(?:and|but|so) /i, '')
      .trim()
    if (
      part.length < 8 ||
      /^(?:thanks?|thank you|cheers|regards)\b/i.test(part) ||
      whole.length + part.length > 420 ||
      holdsMain(part, line)
    )
      continue
    if (isTold(part, [whole, ...shown].join(' ').toLowerCase())) continue
    whole = `${whole} (${part.replace(/[()]/g, '')})`
  }
  return whole
}
