// Grounding: what stands in an item stands in the input, in the given context, or under its assumptions.
import type { Figure } from './grounding/figures.ts'
import { type Ground, holdsFigure, holdsName, toGround } from './grounding/ground.ts'
import { type ProseItem, toProse } from './quality/prose.ts'
import type { Finding } from './quality/rule.ts'
import { readText } from './quality/text-reading.ts'

/** `contextGround` is `contextText` as ground, made once for many items; without it the text is read when needed. */
export interface GroundingFacts {
  readonly sourceText: string | null
  readonly contextText: string
  readonly contextGround?: Ground
}

/** A word or figure of an item that has no ground. */
export interface Ungrounded {
  readonly path: string
  readonly text: string
  readonly kind: 'number' | 'date' | 'name' | 'acronym' | 'address'
}

/**
 * Numbers (in digits, or in words from three upwards), dates, product and technology names of the item's prose that
 * stand neither in the input nor in the context nor under `assumptions`; each once. Empty when the input is unknown.
 */
export function findUngrounded(item: ProseItem, facts: GroundingFacts): Ungrounded[] {
  if (facts.sourceText === null) return []
  const { sourceText } = facts
  let own: Ground | null = null
  let context: Ground | null = facts.contextGround ?? null
  const isGrounded = (holds: (ground: Ground) => boolean) => {
    own ??= toGround([sourceText, ...item.assumptions, toTimeboxText(item.details)].join('\n'))
    if (holds(own)) return true
    context ??= toGround(facts.contextText)
    return holds(context)
  }
  const found = new Map<string, Ungrounded>()
  for (const { path, text } of toProse(item)) {
    const { figures, names } = readText(text, item.language)
    for (const figure of figures) {
      if (isBare(figure) || isGrounded((ground) => holdsFigure(ground, figure))) continue
      const kind = figure.parts.length > 0 ? 'date' : 'number'
      if (!found.has(figure.text)) found.set(figure.text, { path, text: figure.text, kind })
    }
    for (const name of names) {
      if (isGrounded((ground) => holdsName(ground, name))) continue
      if (!found.has(name.key)) found.set(name.key, { path, text: name.text, kind: name.kind })
    }
  }
  return [...found.values()]
}

/** What rule A8 says of a word or figure without ground. */
export function toBreach({ path, text, kind }: Ungrounded): Omit<Finding, 'rule' | 'severity'> {
  return {
    path,
    message: `The ${labels[kind]} “${text}” stands neither in the input nor in the context.`,
    fix: `Take “${text}” out wherever it stands, or put it under assumptions, or ask for it.`,
  }
}

/** As findings of rule A8, each an error: an item must not hold what nobody said. */
export function checkGrounding(item: ProseItem, facts: GroundingFacts): Finding[] {
  return findUngrounded(item, facts).map((found) => ({ rule: 'A8', severity: 'error', ...toBreach(found) }))
}

const labels = { number: 'number', date: 'date', name: 'name', acronym: 'name', address: 'address' } as const

/** None and one are counted in any text, and lists are numbered; with a unit they are figures. */
function isBare({ keys, parts, unit, listed }: Figure): boolean {
  return listed || (unit === null && parts.length === 0 && keys.every((key) => key === '0' || key === '1'))
}

/** A spike's timebox is a decision of the draft, so its words may speak of it. */
function toTimeboxText(details: object): string {
  if (!('timebox' in details)) return ''
  const { timebox } = details
  if (typeof timebox !== 'object' || timebox === null) return ''
  return 'amount' in timebox && 'unit' in timebox ? `${timebox.amount} ${timebox.unit}` : ''
}
