// Reads what comes from outside (the server, the device's store) into the shapes that the page works with.
import type { DraftEvent, Failure } from '../../architect/draft-request.ts'
import type { SetAside } from '../../architect/passage.ts'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Span } from '../../backlog/span.ts'
import { typeLooks } from '../type-looks.ts'

type Fields = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText)
}

/** The value that a text of JSON holds; undefined when it is none. */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

function isSpan(value: unknown): value is Span {
  if (!isRecord(value)) return false
  return [value['idea'], value['start'], value['end']].every((number) => Number.isInteger(number))
}

/** True of an item with every part that the page reads; the server has checked it in full. */
export function isBacklogItem(value: unknown): value is BacklogItem {
  if (!isRecord(value)) return false
  const { id, type, title, summary, details, estimate, priority, quality, source } = value
  return (
    isText(id) &&
    isText(title) &&
    isText(summary) &&
    isText(type) &&
    Object.hasOwn(typeLooks, type) &&
    isRecord(details) &&
    isRecord(estimate) &&
    isTextList(estimate['drivers']) &&
    isRecord(priority) &&
    isRecord(priority['inputs']) &&
    typeof priority['score'] === 'number' &&
    isRecord(value['classification']) &&
    isRecord(value['provenance']) &&
    isRecord(quality) &&
    isRecordList(quality['findings']) &&
    isRecord(source) &&
    isText(source['text']) &&
    isSpanList(source['spans']) &&
    ['acceptanceCriteria', 'evidence', 'openQuestions', 'duplicates'].every((key) =>
      isRecordList(value[key]),
    ) &&
    ['assumptions', 'dependsOn'].every((key) => isTextList(value[key]))
  )
}

function isRecordList(value: unknown): value is Fields[] {
  return Array.isArray(value) && value.every(isRecord)
}

function isSpanList(value: unknown): value is Span[] {
  return Array.isArray(value) && value.every(isSpan)
}

export function isSetAside(value: unknown): value is SetAside {
  return isRecord(value) && isText(value['text']) && isSpan(value['span']) && isText(value['reason'])
}

export function isFailure(value: unknown): value is Failure {
  if (!isRecord(value)) return false
  return isText(value['text']) && isSpan(value['span']) && isText(value['code']) && isText(value['message'])
}

function isOrderedItem(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isRecordList(value['duplicates']) &&
    isRecord(value['quality']) &&
    isRecordList(value['quality']['findings'])
  )
}

/** True of an event of the stream; what a newer server may add is not one, and is passed over. */
export function isDraftEvent(value: unknown): value is DraftEvent {
  if (!isRecord(value)) return false
  switch (value['event']) {
    case 'intake':
      return typeof value['passages'] === 'number'
    case 'triage':
      return typeof value['ideas'] === 'number' && typeof value['complete'] === 'boolean'
    case 'set-aside':
      return isSetAside(value['setAside'])
    case 'item':
      return isBacklogItem(value['item'])
    case 'failure':
      return isFailure(value['failure'])
    case 'done':
      return Array.isArray(value['order']) && value['order'].every(isOrderedItem)
    default:
      return false
  }
}
