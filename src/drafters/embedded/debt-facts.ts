// What a line states of a debt beyond the common facts: the area it lies in, the figures before and after, its trigger.
import type { Line } from './grammar/line.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'

const readLimit = 1_500

const part =
  '(?:modules?|packages?|services?|components?|libraries|library|layer|code|codebase|controllers?|pages?|screens?|scripts?|jobs?|api|endpoints?|views?|forms?|class|classes|repo|repository|importer|exporter|parser|engine|client|server|folder|directory|package|schema|tables?|macros|templates)'
const area = new RegExp(
  String.raw`\b(?:in|of|for|inside|within|from) (?:the |our |its )?((?!(?:the|our|all|this|that|these|those|any|some|each|every|a|an)\b)[\p{L}\p{N}_-]{2,30}(?: (?!(?:in|of|for|and|or|to|is|are|the|on|with)\b)[\p{L}\p{N}_-]{2,30})? ${part})\b`,
  'iu',
)
const named =
  /\b(?:of|in|from) (?!\S+(?:ing|ed|able|free|time|level|wide|party|end|case|type|based|only|file|line|source|place)\b)((?:[a-z][a-z0-9]{1,30}-){1,4}[a-z0-9]{2,30})(?= (?:from|to|is|are|by|has|and|up|down)\b|[.,;]|$)/
const folder = /\b(?:in|of|under|from|inside|within) ((?:[\w.-]{1,40}\/){1,6})(?=[\s.,;]|$)/
/** Words that single no part of the code out. */
const wide =
  /^(?:non-?test|first-party|different|missing|various|all|parallel|two|three|four|five|six|several|multiple|many|whole|entire|existing|new|old|legacy|same|own|dead|duplicate\w*|unused|source|production|real|more|better|much|most|other|shared) (?:code|codebase|pages?|scripts?|modules?|services?|classes|components?)$/i

/** The folder, the named part or the area of the code; null where the line names none. */
export function findArea(line: Line): Phrase | null {
  const core = line.core.slice(0, readLimit)
  const found = folder.exec(core)?.[1] ?? named.exec(core)?.[1] ?? area.exec(core)?.[1] ?? null
  return found === null || wide.test(found) ? null : toPhrase(line.raw, found)
}

const unit = String.raw`(?:\s?%|\s(?!to\b)[\p{L}]{1,12})?`
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
  /\b((?:each|every) (?:new |further |other )?\p{L}{2,20}(?: \p{L}{2,20})?) (?:means|needs|requires|costs|takes|forces|leads to|touches|breaks)\b/iu

/** What makes the team pay, where the line says so: "each new language" before "means". */
export function findTrigger(line: Line): string | null {
  return occasion.exec(line.core.slice(0, readLimit))?.[1] ?? null
}
