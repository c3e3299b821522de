// The blocks into which the lines of a text are read: prose and list items, headings, code, table rows, what is set aside.
import type { SetAsideReason, Stated } from '../passage.ts'
import type { Run } from './flow.ts'
import type { Line } from './lines.ts'
import type { Marker } from './markers.ts'

/** Offsets of the text, end exclusive. */
interface Range {
  readonly start: number
  readonly end: number
}

export interface AsideBlock extends Range {
  readonly kind: 'aside'
  readonly reason: SetAsideReason
}

export interface HeadingBlock extends Range {
  readonly kind: 'heading'
  /** 0 the subject of a letter, 1 to 6 as in Markdown, 7 bold, 8 a label; a heading closes those of its level and deeper. */
  readonly level: number
  readonly words: string
}

export interface ProseBlock extends Range {
  readonly kind: 'prose'
  /** The marker of a list item; null for a plain line or paragraph. */
  readonly marker: Marker | null
  readonly indent: number
  /** The words, line by line, without marker and speaker. */
  readonly runs: readonly Run[]
  /** A blank line stands before it. */
  readonly gap: boolean
  /** A message of a chat. */
  readonly spoken: boolean
}

export interface CodeBlock extends Range {
  readonly kind: 'code'
  readonly indent: number
  readonly gap: boolean
  /** The code with its lines, without fences. */
  readonly text: string
}

export interface RowBlock extends Range {
  readonly kind: 'row'
  readonly text: string
  readonly area: string | null
  readonly stated: Stated
  readonly reason: SetAsideReason | null
}

export type Block = AsideBlock | HeadingBlock | ProseBlock | CodeBlock | RowBlock

/** Where reading stands; readers push blocks and move `at` past the lines they took. */
export interface Reader {
  readonly source: string
  readonly lines: Line[]
  at: number
  /** A blank line stands before the line at `at`. */
  gap: boolean
  readonly blocks: Block[]
  /** Lines with a name and a time open the messages of this text. */
  talks: boolean
  /** Names that open chat lines in this text. */
  readonly speakers: ReadonlySet<string>
  /** Lines that repeat an older letter. */
  readonly quoted: ReadonlySet<number>
  /** By opening fence: no line before this one closes it. */
  readonly unclosed: Map<string, number>
  /** Groups are named in capitals, from the first line on. */
  readonly capitals: boolean
  /** Each paragraph opens with one word that names its lines. */
  readonly grouped: boolean
  /** Groups are named as the columns of a board are. */
  readonly laned: boolean
  /** Lines with stars that name what stands under them. */
  readonly topStars: ReadonlySet<number>
  /** Lines before this one were looked at and are no table with blanks between its columns. */
  spacedFrom: number
  /** Lines before this one were looked at and are no ticket. */
  ticketFrom: number
  /** For each line the index of the next line that isn't blank; the number of lines when none is. */
  readonly nextVisible: readonly number[]
}

/** What can be seen on a line, at most `limit` characters of it. */
export function seen(reader: Reader, index: number, limit = 400): string {
  const line = reader.lines[index]
  return line === undefined ? '' : reader.source.slice(line.from, Math.min(line.to, line.from + limit))
}

/** The line after `at` that isn't blank; null at the end. */
export function nextLine(reader: Reader, at: number): number | null {
  const next = reader.nextVisible[at + 1] ?? reader.lines.length
  return next < reader.lines.length ? next : null
}

/** Takes the line at `at` as one block set aside. */
export function takeAside(reader: Reader, reason: SetAsideReason): void {
  const line = reader.lines[reader.at]
  if (line !== undefined) reader.blocks.push({ kind: 'aside', reason, start: line.from, end: line.to })
  reader.at += 1
}
