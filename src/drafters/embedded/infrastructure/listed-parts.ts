// What a line lists in brackets, after a colon or between plus signs: parts that all belong to it, or a choice.
import type { Line } from '../grammar/line.ts'
import { toOrder } from '../technical/technical-order.ts'

/** What a line lists: parts that all belong to the work, or things of which one is to be chosen. */
export interface Listed {
  readonly parts: readonly string[]
  readonly isChoice: boolean
  /** True where the words leave open whether all are meant. */
  readonly isOpen: boolean
}

const noPart =
  /^[~<>≥≤]|^(?:and|or|fails?|it|its|this|that|these|those|we|i|so|to|not|no|if|see|has|is|are|was|which|because|can|need|needs|via|only|also|currently|since|when|like|as|but|maybe|who|where|then|now|until|before|after|at|by|in|on|from|without|instead|prevents?|avoids?|ensures?|requires?|supports?|allows?|~|<|>|\d+%)(?![\w-])/i
const example =
  /\b(?:e\.? ?g\b\.?,?|for example|such as|like|etc\b\.?(?:\.\.)?|or similar|maybe|recommended|preferred)\s*/gi
const toolName = /^\p{Lu}[\p{L}\d.+#-]*(?: \p{Lu}[\p{L}\d.+#-]*)?$/u

const namedPair =
  /(?<![\w-])(\p{Lu}[\w.+#-]{1,30}(?: \p{Lu}[\w.+#-]{1,30})? or \p{Lu}[\w.+#-]{1,30}(?: \p{Lu}[\w.+#-]{1,30})?)(?! \p{Ll}+ing)(?=[\s.,]|$)/u

/** The list in brackets, after a colon or between plus signs; null where there is none of two to eight short phrases. */
export function findListed(line: Line): Listed | null {
  const sentence = (line.sentences[0] ?? line.core).slice(0, 600)
  const plain = sentence.replace(/\s?\([^()]{0,200}\)/g, '')
  const tail = /^[^:]{3,80}[^:\d]: (?=\S)(.{5,240})$/.exec(sentence)?.[1] ?? null
  const isSum = / \+ .+ \+ /.test(plain)
  const sums = isSum ? plain.replace(/^(?:set ?up|add|configure|install|create) /i, '') : null
  const named = plain.includes(' or ') ? namedPair.exec(plain)?.[1] : undefined
  const wide = / with ([^,]{3,50}(?:, [^,]{3,50})+,? and [^,.]{3,50})[.]?$/.exec(plain)?.[1] ?? null
  const tailOnly = tail !== null && /\([^()]*\)/.test(tail) ? tail.replace(/\s?\([^()]{0,200}\)/g, '') : null
  const sources = [tailOnly, ...line.remarks, tail, sums, wide, named ?? null]
  for (const words of sources) {
    const [, picked] = /^(?:choose|pick|select|decide)\b[^:]{0,30}: (.+)$/i.exec(words ?? '') ?? []
    if (picked !== undefined) {
      const offered = toListed(picked)
      if (offered !== null) return { ...offered, isChoice: true, isOpen: false }
    }
    const listed = words === null ? null : toListed(words)
    if (listed !== null && words !== null && toOrder(words) === null) return listed
  }
  return null
}

function toListed(words: string): Listed | null {
  const isExample = words.replace(example, '') !== words
  const bare = words
    .replace(example, '')
    .replace(/[\s.,;]+$/, '')
    .trim()
  if (/[?:]/.test(bare) || / to /.test(bare) || /\d\/\d|[{}<>]/.test(bare)) return null
  const isSlashed = /^\p{Lu}[\w.+-]*(?:\/\p{Lu}[\w.+-]*)+$/u.test(bare)
  const parts = bare
    .split(isSlashed ? /\//u : /,\s+(?:and\s+|or\s+)?|\s\+\s|;\s|\s(?:and|or|&|plus|vs\.?)\s/u)
    .map((part) => part.trim().replace(/^plus /i, ''))
    .filter((part) => part !== '')
  const isList =
    parts.length >= 2 &&
    parts.length <= 8 &&
    parts.every(
      (part) => part.length >= 2 && part.length <= 50 && /\p{L}/u.test(part) && !noPart.test(part),
    ) &&
    parts.every(
      (part) =>
        part.split(' ').length <= 6 && !/\b(?:is|are|was|were|has|have|will|should|must)\b/i.test(part),
    )
  const isNamed = parts.length <= 4 && parts.every((part) => toolName.test(part))
  if (isExample && isNamed && parts.length > 0)
    return { parts: [...parts, 'another one'], isChoice: true, isOpen: false }
  if (!isList) return null
  const isOr = /\sor\s/.test(bare)
  const isOpen = !isOr && (isSlashed || (isNamed && !/ \+ | & | and /.test(bare)))
  return { parts, isChoice: isOr || isOpen, isOpen }
}

export function joinParts(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`
}

/** The question which of the listed things it should be, where the line leaves that open. */
export function toChoice(listed: Listed | null): { field: string; question: string }[] {
  if (listed?.isChoice !== true) return []
  const question = listed.isOpen
    ? `Which should it be, ${joinParts(listed.parts, 'or')}, or is more than one needed?`
    : `Which should it be: ${joinParts(listed.parts, 'or')}?`
  return [{ field: 'details.change', question }]
}
