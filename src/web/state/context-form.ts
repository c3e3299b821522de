// The context form as the API takes it: lines of plain text become personas, reference items and a backlog.
import type { Size } from '../../backlog/estimate-schema.ts'
import { type ContextForm, emptyContextForm } from './page-state.ts'
import { sizeCards } from './size-cards.ts'

/** The context of a request; what was left empty is left out. */
export interface RequestContext {
  readonly product?: string
  readonly personas?: readonly string[]
  readonly scale: ContextForm['scale']
  readonly typicalPoints?: Size
  readonly referenceItems?: readonly { readonly title: string; readonly points: Size }[]
  readonly backlog?: readonly { readonly id: string; readonly title: string }[]
}

/** The context, and the lines that could not be read, in words. */
export function toRequestContext(form: ContextForm): {
  readonly context: RequestContext
  readonly unread: readonly string[]
} {
  const references = toLines(form.referenceItems).map((line) => ({ line, item: toReference(line) }))
  const typical = form.typicalSize.trim() === '' ? null : toSize(form.typicalSize)
  const personas = toLines(form.personas)
    .flatMap((line) => line.split(/[,;]/))
    .flatMap(toName)
  const referenceItems = references.flatMap(({ item }) => (item === null ? [] : [item]))
  const backlog = toBacklog(form.backlog)
  const unread = references.flatMap(({ line, item }) =>
    item === null ? [`“${line.slice(0, 60)}” has no size at its end`] : [],
  )
  if (form.typicalSize.trim() !== '' && typical === null) {
    unread.push(`“${form.typicalSize.trim().slice(0, 20)}” is no size`)
  }
  return {
    context: {
      scale: form.scale,
      ...(form.product.trim() === '' ? {} : { product: form.product.trim().slice(0, 4_000) }),
      ...(personas.length === 0 ? {} : { personas: personas.slice(0, 50) }),
      ...(typical === null ? {} : { typicalPoints: typical }),
      ...(referenceItems.length === 0 ? {} : { referenceItems: referenceItems.slice(0, 500) }),
      ...(backlog.length === 0 ? {} : { backlog: backlog.slice(0, 20_000) }),
    },
    unread,
  }
}

/** True when a person has said nothing in the form. */
export function isEmptyForm(form: ContextForm): boolean {
  return (
    form.scale === emptyContextForm.scale &&
    [form.product, form.personas, form.typicalSize, form.referenceItems, form.backlog].every(
      (text) => text.trim() === '',
    )
  )
}

function toLines(text: string): string[] {
  return text.split(/\r\n?|\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

function toName(text: string): string[] {
  const name = text.trim().slice(0, 500).trim()
  return name === '' ? [] : [name]
}

/** A size: a number above 0, or a shirt size; null when it is neither. */
export function toSize(text: string): Size | null {
  const word = text.trim().toUpperCase()
  const shirt = sizeCards['t-shirt'].find((card) => card === word)
  if (shirt !== undefined) return shirt
  const number = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(word) ? Number(word.replace(',', '.')) : 0
  return number > 0 ? number : null
}

/** "Export as PDF, 5", "Export as PDF | 5" or "Export as PDF (5)": the size stands last. */
function toReference(line: string): { title: string; points: Size } | null {
  const match = /^(.*?)[\s,;|:(=–-]+([\d.,]{1,6}|XS|S|M|L|XL|XXL)\s*(?:points?|pts?|sp)?\s*\)?$/i.exec(line)
  const size = match?.[2] === undefined ? null : toSize(match[2])
  const [title] = toName((match?.[1] ?? '').replace(/^"|"$/g, ''))
  return size === null || title === undefined ? null : { title, points: size }
}

/** One entry a line: "PB-12 Title", "PB-12, Title", or a CSV with a header that names id and title. */
export function toBacklog(text: string): { id: string; title: string }[] {
  const rows = toLines(text).map(toCells)
  const header = rows[0]?.map((cell) => cell.toLowerCase()) ?? []
  const title = header.findIndex((cell) => ['title', 'summary', 'name', 'subject', 'titel'].includes(cell))
  const id = header.findIndex((cell) => ['id', 'key', 'issue key', 'issue id', 'number', 'nr'].includes(cell))
  const body = title === -1 ? rows : rows.slice(1)
  const seen = new Set<string>()
  return body.flatMap((cells, index) => {
    const entry = title === -1 ? toPlainEntry(cells) : { id: cells[id] ?? '', title: cells[title] ?? '' }
    const [name] = toName(entry.title)
    if (name === undefined) return []
    const given = entry.id.trim().slice(0, 200)
    const own = given === '' || seen.has(given) ? `line-${index + 1}` : given
    seen.add(own)
    return [{ id: own, title: name }]
  })
}

function toPlainEntry(cells: readonly string[]): { id: string; title: string } {
  const line = cells.join(', ')
  const match = /^[-*•]?\s*#?([A-Za-z][\w]{0,14}-\d{1,7}|\d{1,7})[\s,;:|)\].–-]+(.+)$/.exec(line)
  return { id: match?.[1] ?? '', title: match?.[2] ?? line.replace(/^[-*•]\s+/, '') }
}

/** The cells of one line of CSV, with quotes; comma, semicolon or tab between them. */
function toCells(line: string): string[] {
  const mark = line.includes('\t') ? '\t' : /^[^",]*;/.test(line) ? ';' : ','
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? ''
    if (letter === '"' && quoted && line[at + 1] === '"') {
      cell += '"'
      at++
    } else if (letter === '"' && (quoted || cell.trim() === '')) quoted = !quoted
    else if (letter === mark && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += letter
  }
  return [...cells, cell.trim()]
}
