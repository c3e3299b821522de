// What is to be done, told as a title, where what is wrong leaves no doubt about it.
import { isThing } from '../grammar/is-thing.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { isMany } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'

/** The place or thing in `words`, with its article; null where they name none for sure. */
function toSure(words: string | undefined): string | null {
  const [, every = '', thing = ''] = /^((?:each|every|all) )?(.*)$/.exec(words ?? '') ?? []
  if (
    thing.length > 60 ||
    !isThing(thing) ||
    / (?:hold|contain|count|each) |(?<! (?:of|for|in|on|from)) the /.test(thing)
  )
    return null
  return every === '' ? toPlainDefinite(lowerFirst(thing).replace(/^Old /, 'old ')) : `${every}${thing}`
}

const unwritten = [
  /^(?:nobody|no one) (?:wrote|has written) (?:down|up) ((?:how|what|which|where|why|when) .{6,90}?)(?:, .*)?$/i,
  /^((?:how|what|which|where|why|when) .{6,70}?) (?:is|are|lives?|sits?) (?:only )?(?:known (?:only )?(?:to|by)|in \S+['’]s head)\b/i,
]

const thing = '^([^,;:]{3,60}?)'
const is = '(?: is| are)?'
const many = `(?:\\d+|[a-zß-ɏ]+) (?:\\S+ )?(?:places|files|lists|sheets|systems|tools|modules|folders|scripts)$`

/** How the fault is told, and what is done about the thing that the first group names, before and after it. */
const deeds = (
  [
    [`${thing} (?:has|have) no (?:unit )?tests?$`, 'Add tests for ', ''],
    ['^no (?:unit )?tests?(?: at all)? (?:for|around) ([^,;:]+)$', 'Add tests for ', ''],
    [`${thing}${is} hard-?(?:coded|wired) in ${many}`, 'Define ', ' in one place'],
    [`${thing}${is} hard-?(?:coded|wired)(?: in the \\S+)?$`, 'Stop hard-coding ', ''],
    [`${thing} (?:sits?|(?:is|are) (?:buried|hidden)) in the code$`, 'Take ', ' out of the code'],
    [`^((?:the )?old [^,;:]{3,50}?)${is} still (?:there next to|in the (?:repo[a-zß-ɏ]*|code|tree|project|server)\\b)`, 'Remove ', ''],
    [`${thing}${is} (?:spread|scattered) over [^;:]+(?:,| and) [^;:]+$`, 'Keep ', ' in one place'],
    [`${thing}${is}(?: lives?| lies?| sits?| stands?| exists?)?(?: kept| stored| maintained| typed)? (?:(?:half )?(?:in|on|into|at) [^;:]{2,60}(?:,| and)(?: once more| again)? (?:half )?(?:in|on|into|at) [^;:]{2,60}$|(?:in|over) ${many})`, 'Keep ', ' in one place'],
    [`${thing}: one (?:in|at|on) [^;:]+, (?:one|another) (?:in|at|on) `, 'Keep ', ' in one place'],
    [`${thing} exists? (?:twice|[a-zß-ɏ]+ times)\\b`, 'Leave only one copy of ', ''],
    ['^we (?:keep|have) ([^,;:]{3,50}?) (?:in|on) [^;:]+ and (?:in|on) [^;:]+$', 'Keep ', ' in one place'],
  ] as const
).map(([fault, deed, after]) => [new RegExp(fault, 'iu'), deed, after] as const) // biome-ignore format: a table reads better in rows

const offOld =
  /^([^,;:]{3,50}?) (?:still )?(?:(?:hangs?|rel(?:y|ies)|runs?|depends?) on|uses?|calls?|(?:is |are )?still on) ((?:[^\s,;:]+ ){0,3}(?:\b(?:librar(?:y|ies)|libs?|framework|sdk|v\d+)\b|\b\p{Lu}[\p{L}.]+ \d)[^,;:]*)$/u

interface Fault {
  readonly clause: string
  readonly subject: string | null
  readonly pattern: { readonly id: string } | null
}

/** The title of what is to be done; null where the fault leaves it open. Linear in the clause. */
export function toDeedTitle({ clause, subject, pattern }: Fault): string | null {
  const how = unwritten.map((form) => form.exec(clause)?.[1]).find((words) => words !== undefined)
  if (how !== undefined) return `Write down ${how}`
  if (pattern?.id === 'double-entry') {
    const [, object] =
      /\b(?:types?|enters?|writes?|notes?|records?|copy|copies|put|book) (?!it\b|them\b|down\b)((?:(?:every|each|the|all|our) )?(?:[^\s,;:]+ ){0,3}?[^\s,;:]+) (?:by hand|in|into|on|onto|from)\b/.exec(
        clause,
      ) ?? []
    const thing = toSure(object) ?? subject
    return thing === null ? null : `Enter ${thing} only once`
  }
  if (pattern !== null && !/^(?:many-versions|several-ways)$/.test(pattern.id)) return null
  const [, what, old] = offOld.exec(clause) ?? []
  const moved = toSure(what)
  if (moved !== null) return `Move ${moved} off ${old}`
  for (const [fault, deed, after] of deeds) {
    const thing = toSure(fault.exec(clause)?.[1])
    if (thing !== null) return upperFirst(deed + thing + after)
  }
  return null
}

/** True for an order that tells nothing without what stands before it: "agree on one", "merge them" of one button in three forms. */
export function isHanging({ clause }: Order, subject: string | null): boolean {
  return (
    /\b(?:one(?! (?!and\b)[a-zß-ɏ])|two|both|the rest|the other|that|remaining|apart)\b/i.test(clause) ||
    (/\bthem\b/i.test(clause) &&
      (subject === null
        ? /^(?:merge|delete|remove|drop|pull|split|unify) /i.test(clause)
        : !isMany(subject))) ||
    (/\bit\b/i.test(clause) && subject !== null && isMany(subject))
  )
}
