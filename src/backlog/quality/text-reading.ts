// What rules ask of a text, read once: the same words stand in many items, and several rules ask the same of them.
import { type Figure, findFigures } from '../grounding/figures.ts'
import { findNames, type Name } from '../grounding/names.ts'
import { toWordLists, type WordLists } from './word-lists.ts'

type ListName = keyof WordLists

/** A text as rules see it. Each answer is worked out when it is first asked for. */
export interface TextReading {
  readonly figures: readonly Figure[]
  readonly names: readonly Name[]
  /** True where a word of the list stands in the text; false as well where its language has no such list. */
  holds(list: ListName): boolean
}

/** How many readings are remembered at least; twice as many at most. */
const most = 2_000
/** Texts that are longer than this seldom come again. */
const longest = 300

let young = new Map<string, LazyReading>()
let old = new Map<string, LazyReading>()

/** The reading of a text in a language (BCP 47 primary). Readings of late are remembered, so that this is quick. */
export function readText(text: string, language: string): TextReading {
  if (text.length > longest) return new LazyReading(text, language)
  const recent = young.get(text)
  if (recent !== undefined && recent.language === language) return recent
  const former = old.get(text)
  const reading =
    former !== undefined && former.language === language ? former : new LazyReading(toOwn(text), language)
  if (young.size >= most) {
    old = young
    young = new Map()
  }
  young.set(reading.text, reading)
  return reading
}

/** The same characters for themselves: a piece of a long input would keep all of it in memory. */
function toOwn(text: string): string {
  return ` ${text}`.slice(1)
}

/** Bits of the lists for which it is known whether the text holds a word of them. */
const bits = new Map<ListName, number>()

function toBit(list: ListName): number {
  const known = bits.get(list)
  if (known !== undefined) return known
  const bit = 2 ** bits.size
  bits.set(list, bit)
  return bit
}

class LazyReading implements TextReading {
  readonly text: string
  readonly language: string
  private asked = 0
  private held = 0
  private ownFigures: readonly Figure[] | null = null
  private ownNames: readonly Name[] | null = null

  constructor(text: string, language: string) {
    this.text = text
    this.language = language
  }

  get figures(): readonly Figure[] {
    this.ownFigures ??= findFigures(this.text, this.language)
    return this.ownFigures
  }

  get names(): readonly Name[] {
    this.ownNames ??= findNames(this.text, this.language)
    return this.ownNames
  }

  holds(list: ListName): boolean {
    const bit = toBit(list)
    if ((this.asked & bit) === 0) {
      this.asked |= bit
      const words = toWordLists(this.language)?.[list] ?? null
      // Of some lists the expression is global, and `test` would go on where it last stopped.
      if (words !== null && this.text.search(words) >= 0) this.held |= bit
    }
    return (this.held & bit) !== 0
  }
}
