// What a line states of a debt beyond the common facts: its area, figures, trigger, purpose and parts, and what is left over.
import type { Line } from '../grammar/line.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import type { Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'

const readLimit = 1_500

const part =
  '(?:modules?|packages?|services?|components?|libraries|library|layer|code|codebase|controllers?|pages?|screens?|scripts?|jobs?|api|endpoints?|views?|forms?|class|classes|repo|repository|importer|exporter|parser|engine|client|server|folder|directory|package|schema|tables?|macros|templates)'
const area = new RegExp(
  String.raw`\b(?:in|of|inside|within|from|(?<=\b(?:tests|coverage|docs|documentation) )for(?= (?:the|our|its) )) (?:the |our |its )?((?!(?:the|our|all|this|that|these|those|any|some|each|every|a|an)\b)[a-zß-ɏ\d_-]{2,30}(?: (?!(?:in|of|for|and|or|to|is|are|the|on|with)\b)[a-zß-ɏ\d_-]{2,30})? ${part})\b`,
  'iu',
)
const named =
  /\b(?:of|in|from) (?!\S+(?:ing|ed|able|free|time|level|wide|party|end|case|type|based|only|file|line|source|place)\b)((?:[a-z][a-z0-9]{1,30}-){1,4}[a-z0-9]{2,30})(?= (?:from|to|is|are|by|has|and|up|down)\b|[.,;](?: |$)|$)/
const folder = /\b(?:in|of|under|from|inside|within) ((?:[\w.-]{1,40}\/){1,6})(?=[\s.,;]|$)/
/** Words that single no part of the code out. */
const wide =
  /^(?:non-?test|first-party|different|missing|various|all|parallel|two|three|four|five|six|several|multiple|many|whole|entire|existing|new|old|legacy|proper|right|correct|same|own|dead|duplicate\w*|unused|source|production|real|more|better|much|most|other|shared|outdated) (?:code|codebase|pages?|scripts?|modules?|services?|classes|components?)$/i

/** The folder, the named part or the area of the code; null where the line names none. */
export function findArea(line: Line): Phrase | null {
  const core = line.core.slice(0, readLimit)
  const found = folder.exec(core)?.[1] ?? named.exec(core)?.[1] ?? area.exec(core)?.[1] ?? null
  return found === null || wide.test(found) ? null : toPhrase(line.raw, found)
}

const unit = String.raw`(?:\s?%|\s(?!to\b)[a-zß-ɏ]{1,12})?`
const span = new RegExp(
  String.raw`\bfrom ((?:about |around |~)?\d[\d.,]*k?${unit}) (?:down |up )?to ((?:under |below |less than |at most |at least |over |above )?(?:about |around |~)?\d[\d.,]*\d?k?(?:\s?%)?)(?![\w.]*\w)`,
  'iu',
)

/** Both ends of "from 12 to under 4"; null for a step between versions. */
export function findSpan(line: Line): { readonly before: string; readonly after: string } | null {
  const isMeasured = /\b(?:cut|reduce|lower|raise|bring|shrink|increase)\b/.test(line.lower)
  if (line.versions !== null && !isMeasured) return null
  const [, before, after] = span.exec(line.core.slice(0, readLimit)) ?? []
  if (before === undefined || after === undefined) return null
  return { before: before.trim(), after: after.replace(/[.,]+$/, '').trim() }
}

const occasion =
  /\b((?:each|every) (?:new |further |other )?[a-zß-ɏ]{2,20}(?: [a-zß-ɏ]{2,20})?) (?:means|needs|requires|costs|takes|forces|leads to|touches|breaks)\b/i

/** What makes the team pay, where the line says so: "each new language" before "means". */
export function findTrigger(line: Line): string | null {
  return occasion.exec(line.core.slice(0, readLimit))?.[1] ?? null
}

const purpose =
  /\b(?:so that|so (?=(?:we|it|they|the|that|you|one|i|future|two|users?|repeated|every|each|only|all|there)\b)|(?<=, )so (?=[a-z]{3,} )|in order (?=to\b)|(?=to (?:avoid|prevent|reduce|save|ensure|verify|prove|guarantee|confirm|make sure|allow|enable|keep|get rid|protect)\b))([^.;!?]{6,180})/i

/** A purpose that nobody could find missed. */
const hollow =
  /^(?:the |our |this )?[a-zß-ɏ]+ (?:is|are|looks?|will be|becomes?) (?:a bit |much )?(?:better|cleaner|nicer)\b/i

/** What the work is for, in the line's words; null where the line does not say, or where the order is itself the purpose. */
export function findAim(line: Line, order: Order | null): string | null {
  if (order?.isLater === true) return null
  const match = purpose.exec(line.core.slice(0, readLimit))
  if (match === null || match.index < 12) return null
  if (
    /\b(?:sense|nice|good|better|possible|easy|hard|want|need|like) $/.test(match.input.slice(0, match.index))
  )
    return null
  const words = (match[1] ?? '')
    .replace(/\s[-–—]\s.*$|\s\(.*$|, (?:but|which|and (?:maybe|then))\b.*$/, '')
    .trim()
  const who = line.role === null ? 'the author' : `the ${line.role.text}`
  const told = words
    .replace(/^i (?=can\b|could\b|will\b)/i, `${who} `)
    .replace(/^i don['’]t (?=[a-zß-ɏ])/i, `${who} does not `)
  return told.split(' ').length < 2 || hollow.test(told) ? null : told.replace(/[\s,:]+$/, '')
}

/** The members of a list in brackets or after a colon, such as "limits, retries and logging"; of a text all that follows the colon. */
export function findParts(line: Line, isText: boolean): string | null {
  const core = line.core.replace(/[\s.]+$/, '')
  const tail =
    /^[^:.;]{4,90}: ([^:;]{6,200})$/.exec(core)?.[1] ??
    /^[^:.;,]{4,90} [-–—] ([^:;]{3,60}?,[^:;]{3,160})$/.exec(core)?.[1]
  for (const words of [...line.remarks, ...(tail === undefined || isStatement(tail) ? [] : [tail])]) {
    const members = words
      .replace(/^(?:e\.g\.?|eg|for example|such as|like|including|i\.e\.?),? /i, '')
      .replace(/,? (?:and so on|etc\.?|and more|\.\.\.)$/i, '')
    if (isText && tail !== undefined && words === tail && members.length <= 180)
      return members.replace(/[\s.]+$/, '')
    if (/^(?:either|maybe|perhaps|or|requires?|needs?|see|uses?|with|using|via|by) /i.test(members)) continue
    const isList =
      members.split(', ').length > 1 &&
      !isStatement(members) &&
      !/[?=\d(]|->|→/.test(members) &&
      members.length <= 180
    if (isList && /^[\p{L}\x60]/u.test(members)) return members.replace(/[\s.]+$/, '')
  }
  return null
}
