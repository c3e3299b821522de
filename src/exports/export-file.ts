// What every export is: items in, a file out.
import type { BacklogItem } from '../backlog/backlog-item.ts'

export interface ExportFile {
  /** ASCII letters, digits, dots and hyphens: fit for a header as it is. */
  readonly filename: string
  readonly mediaType: string
  /** Well-formed text, without control characters other than line ends and tabs. */
  readonly body: string
  /** What the format could not hold, one sentence each; empty when it holds everything. */
  readonly warnings: readonly string[]
}

export interface ExportOptions {
  /**
   * Spreadsheets run a cell that begins with = + - or @. Such cells of a CSV get a leading apostrophe, which some
   * importers keep; `false` leaves them as they are, for files that no spreadsheet opens.
   */
  readonly formulaGuard?: boolean
  /** Key of the Jira project, for `jira-json`. */
  readonly projectKey?: string
  /** Name of the team, for `linear-csv`. */
  readonly team?: string
}

/** Pure: the same items and options give the same file. */
export type ToFile = (items: readonly BacklogItem[], options?: ExportOptions) => ExportFile
