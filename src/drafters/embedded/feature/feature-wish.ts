// Reads a wish that is told as a statement about people (who does what, which thing somebody wants), and what is no reason for it.
import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson } from '../grammar/verbs.ts'

/** `deed` is in base form, such as "copy a course"; `thing` a noun phrase. */
export type Wish =
  | { readonly kind: 'deed'; readonly who: string; readonly deed: string }
  | { readonly kind: 'thing'; readonly thing: string }

const able = /^((?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+) to (?:be able to |also )?(\p{Ll}[\p{L}-]+ .+)$/u
const present = /^((?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (\p{Ll}{3,15}s) (\S.*)$/u
const wants =
  /^((?:the |our |some |many |most |all )?(?:[a-zß-ɏ'’-]{2,20} ){0,2}?[a-zß-ɏ'’-]{2,20}) (?:really |also |still )?(?:wants?|wanted|needs?|would (?:like|love)) (?!to\b|no\b)(\S.{2,})$/i
const article = /^(?:an?|the|more|some|better|[a-zß-ɏ]{3,8}er) /i

/** "teachers to be able to copy a course", "guest sees the menu", "sven wants a dashboard"; null for anything else. */
export function readWish(words: string): Wish | null {
  const [, who, deed] = able.exec(words) ?? []
  if (who !== undefined && deed !== undefined && isPeople(who) && toLeadingVerb(deed) !== null)
    return { kind: 'deed', who, deed }
  const [, subject, verb = '', rest = ''] = present.exec(words) ?? []
  const base = subject !== undefined && isPeople(subject) ? fromThirdPerson(verb) : null
  if (subject !== undefined && base !== null)
    return { kind: 'deed', who: subject, deed: `${base} ${toBaseActs(rest)}` }
  const [, wanter = '', thing = ''] = wants.exec(words) ?? []
  const isOne = isPeople(wanter) || (article.test(thing) && !/\S \S+ \S/.test(wanter))
  return thing === '' || !isOne || hasFiniteVerb(thing) ? null : { kind: 'thing', thing }
}

/** "sort and print the slips" for "sorts and prints the slips", as "sort" was told already. */
export function toBaseActs(rest: string): string {
  return rest.replace(/(^|, |,? )and (\p{Ll}{3,}s) (?=\p{L})/gu, (whole, before: string, word: string) => {
    const base = fromThirdPerson(word)
    return base === null ? whole : `${before}and ${base} `
  })
}

function isPeople(words: string): boolean {
  return isPersonWord(lastWord(words)) || isTeam(words)
}

/** "the night shift": several people by one word. */
export function isTeam(words: string): boolean {
  return / (?:team|crew|shift|office|committee)$/i.test(words)
}

/** "The chart mixes Celsius and Fahrenheit": article, noun, verb in the third person and what it acts on. */
export function isTelling(words: string): boolean {
  const verb =
    /^(?:the|our|my|this|card|each) (?:\p{L}+ ){1,3}?(\p{Ll}{3,12}s) (?:the|an?|my|their|our|your|all|every|\p{Lu})/u.exec(
      words,
    )?.[1]
  return verb !== undefined && fromThirdPerson(verb) !== null
}

const unwanted =
  /\b(?:wants?|prefers?|(?:would|['’]d) (?:like|prefer|love)) (?:to (?:have|see) )?no\b|^no\b.*\b(?:please|any ?more|ever again)\b/i

/** What somebody wants to be without: "ads" for "we want no ads". Null for a mere lack, such as "no dark mode". */
export function readUnwanted(words: string, raw: string): string | null {
  return unwanted.test(raw.trim()) ? (/^no (?=\S)(.+?)(?: any ?more)?$/is.exec(words)?.[1] ?? null) : null
}

/** The deed of one who says "let me …" or "allow us to …"; null for anybody else. */
export function readOwnDeed(base: string, rest: string): string | null {
  if (!/^(?:let|allow|enable|permit|help)$/.test(base)) return null
  return /^(?:me|us) (?:to )?(\p{Ll}.+)$/su.exec(rest)?.[1] ?? null
}

/** "Make it so that only owners can close it": what follows is the wish itself, no reason for it. */
export function isOutcome(line: Line): boolean {
  return /\bmake it (?:so|such)\b/i.test(line.core)
}

/** "We lose farmers because the form is long": why something is so, not what the wish is good for. */
export function isCause(line: Line): boolean {
  const words = line.reason?.text
  const at = words === undefined ? -1 : line.core.indexOf(words)
  const before =
    at < 0
      ? ''
      : (line.core
          .slice(0, at)
          .split(/[.!?]\s/)
          .at(-1) ?? '')
  return (
    /\bbecause\s$/i.test(before) &&
    toLeadingVerb(before) === null &&
    !/\b(?:want|wants|need|needs|would like|['’]d (?:like|love)|would love|wish|please|should|must|let|add|allow|can (?:we|you|i)|could (?:we|you|i))\b/i.test(
      before,
    )
  )
}

/** "Members book a class for a friend": the friend is not the one who books. */
export function isBeneficiary(line: Line): boolean {
  const quote = line.role?.quote ?? null
  return quote !== null && /\bfor (?:an? |the |our |all )?$/i.test(line.raw.slice(0, line.raw.indexOf(quote)))
}
