// Reads code blocks, stack traces and lines of a log: parts of the idea before them.
import { type Reader, seen } from './block.ts'
import { isBlankLine } from './lines.ts'

const fence = /^(`{3,}|~{3,})(?!.*`{3})/

/** A fenced block; an opening fence that nothing closes is an ordinary line. */
export function readFence(reader: Reader): boolean {
  const opening = fence.exec(seen(reader, reader.at))?.[1]
  const line = reader.lines[reader.at]
  if (opening === undefined || line === undefined) return false
  const close = findClose(reader, opening)
  if (close === null) return false
  const first = reader.lines[reader.at + 1]
  const last = reader.lines[close]
  const before = reader.lines[close - 1]
  if (last === undefined || first === undefined || before === undefined) return false
  const text = close === reader.at + 1 ? '' : reader.source.slice(first.start, before.end)
  reader.blocks.push({
    kind: 'code',
    indent: line.indent,
    gap: reader.gap,
    text,
    start: line.from,
    end: last.to,
  })
  reader.at = close + 1
  return true
}

/** A block of more lines than this was never meant to be closed. */
const longestBlock = 2_000

/** Searches each line at most once for a fence of one kind and length, however many are never closed. */
function findClose(reader: Reader, opening: string): number | null {
  const last = Math.min(reader.lines.length, reader.at + longestBlock)
  const searched = reader.unclosed.get(opening) ?? 0
  for (let at = Math.max(reader.at + 1, searched); at < last; at += 1) {
    const line = reader.lines[at]
    if (line === undefined || line.to - line.from < opening.length || line.to - line.from >= 80) continue
    if (isAll(reader.source, line.from, line.to, opening.charAt(0))) return at
  }
  reader.unclosed.set(opening, last)
  return null
}

function isAll(source: string, from: number, to: number, sign: string): boolean {
  for (let at = from; at < to; at += 1) if (source.charAt(at) !== sign) return false
  return true
}

const frame =
  /^(?:at (?:async |new )?[\w$.<>[\]/@\\: -]{1,200}(?:\(.{1,300}\)|:\d+(?::\d+)?)$|Traceback \(most recent call last\):|File ".{1,300}", line \d+|Caused by: |Exception in thread |goroutine \d+ \[|\.\.\. \d+ (?:more|common frames)|npm ERR!|panic: |thread '.{1,80}' panicked|#\d+ +(?:0x[\da-f]+|\/|\{main\}))/u
const logLine =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?[^ \]]{0,8}\]?\s+\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|SEVERE)|\[?(?:ERROR|FATAL|WARN(?:ING)?|INFO|DEBUG)\]?:?\s+(?:\[|\d{4}-|[\w.]{1,60}(?::| - )\s?)|(?:GET|POST|PUT|PATCH|DELETE) \/\S{0,300} (?:HTTP\/|[1-5]\d\d)|HTTP\/[\d.]+ [1-5]\d\d)/u
const message =
  /^(?:Uncaught )?(?:[\w$.]{0,100}(?:Error|Exception|Fault)|Segmentation fault|SIGSEGV|ORA-\d+)(?:\s\[\w+\])?(?:: |:$|$| \(core)/u

/** True for a line of a stack trace or log. */
export function isTraceLine(text: string): boolean {
  return frame.test(text) || logLine.test(text)
}

/** Lines of a trace or log; a lone error message counts only beside such a line. */
export function readTrace(reader: Reader): boolean {
  const start = reader.lines[reader.at]
  const text = seen(reader, reader.at)
  if (start === undefined) return false
  if (!isTraceLine(text) && !(message.test(text) && isTraceLine(seen(reader, reader.at + 1)))) return false
  let at = reader.at
  let python = false
  for (; at < reader.lines.length; at += 1) {
    const line = reader.lines[at]
    if (line === undefined || isBlankLine(line) || reader.quoted.has(at)) break
    const words = seen(reader, at)
    python ||= words.startsWith('Traceback')
    if (
      !isTraceLine(words) &&
      !message.test(words) &&
      !(python && line.indent >= 2) &&
      !/^[~^]+$/.test(words)
    )
      break
  }
  const last = reader.lines[at - 1]
  if (last === undefined || at === reader.at) return false
  const body = reader.source.slice(start.start, last.end)
  reader.blocks.push({
    kind: 'code',
    indent: start.indent,
    gap: reader.gap,
    text: body,
    start: start.from,
    end: last.to,
  })
  reader.at = at
  return true
}
