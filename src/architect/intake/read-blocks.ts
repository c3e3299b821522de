// Reads the lines of a text into blocks: each reader takes what it knows, the last takes anything.
import type { Block, Reader } from './block.ts'
import { findTopStars, withoutOuterStars, withoutWikiNumbers } from './counted-levels.ts'
import { findSpeakers } from './find-speakers.ts'
import { opensInCapitals, opensInGroups, standsInLanes } from './group-lines.ts'
import { isBlankLine, toLines, withoutCounts } from './lines.ts'
import { findQuoted, withoutQuoteMarks } from './quoted-letter.ts'
import { readChatFrame } from './read-chat.ts'
import { readFence, readTrace } from './read-code.ts'
import { readGherkin } from './read-gherkin.ts'
import { readMarkedHeading, readRule, readSoftHeading } from './read-heading.ts'
import { readFields, readGreeting, readQuoted, readSignature } from './read-letter.ts'
import { readItem, readPlain } from './read-prose.ts'
import { readRecord } from './read-record.ts'
import { readReview } from './read-review.ts'
import { readSpacedTable } from './read-spaced-table.ts'
import { readCommaTable, readPipeTable, readTabTable } from './read-table.ts'
import { readTicket } from './read-ticket.ts'
import { readTicketLine } from './read-ticket-line.ts'

/** Returns false and leaves everything as it is when the line at hand is none of its kind. */
type BlockReader = (reader: Reader) => boolean

const readers: readonly BlockReader[] = [
  readQuoted,
  readFence,
  readSignature,
  readReview,
  readRule,
  readGherkin,
  readTicket,
  readTicketLine,
  readFields,
  readPipeTable,
  readTabTable,
  readSpacedTable,
  readRecord,
  readMarkedHeading,
  readTrace,
  readGreeting,
  readChatFrame,
  readSoftHeading,
  readCommaTable,
  readItem,
  readPlain,
]

function toNextVisible(lines: readonly { readonly from: number; readonly to: number }[]): number[] {
  const next: number[] = new Array(lines.length + 1).fill(lines.length)
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    next[at] = line !== undefined && line.from < line.to ? at : (next[at + 1] ?? lines.length)
  }
  return next
}

/** The blocks of a text in order, and who speaks in it; `keepQuotes` reads a quoted letter like any other text. */
export function readBlocks(
  source: string,
  keepQuotes: boolean,
): { readonly blocks: readonly Block[]; readonly speakers: ReadonlySet<string> } {
  const rough = withoutOuterStars(source, withoutWikiNumbers(source, withoutCounts(source, toLines(source))))
  const lines = rough.map((line) => withoutQuoteMarks(source, line))
  const quoted = keepQuotes ? new Set<number>() : findQuoted(source, rough)
  const nextVisible = toNextVisible(lines)
  const speakers = findSpeakers(source, lines)
  const reader: Reader = {
    source,
    lines,
    at: 0,
    gap: false,
    blocks: [],
    talks: false,
    speakers,
    quoted,
    unclosed: new Map(),
    spacedFrom: 0,
    ticketFrom: 0,
    capitals: opensInCapitals(source, lines),
    grouped: opensInGroups(source, lines),
    laned: standsInLanes(source, lines),
    topStars: findTopStars(source, lines),
    nextVisible,
  }
  while (reader.at < lines.length) {
    const line = lines[reader.at]
    if (line === undefined) break
    if (isBlankLine(line)) {
      reader.gap = true
      reader.at += 1
      continue
    }
    const { at } = reader
    for (const read of readers) if (read(reader)) break
    if (reader.at !== at) reader.gap = false
  }
  return { blocks: reader.blocks, speakers }
}
