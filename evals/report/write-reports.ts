// Writes the files of a report: HTML, Markdown, JUnit, JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toJunit } from './junit.ts'
import { toMarkdown } from './markdown.ts'
import type { RunReport } from './run-report.ts'

/** The paths that were written. */
export function writeReports(folder: string, report: RunReport): string[] {
  mkdirSync(folder, { recursive: true })
  const files = [
    ['report.html', toHtml(report)],
    ['report.md', toMarkdown(report)],
    ['junit.xml', toJunit(report)],
    ['report.json', toJson(report)],
  ] as const
  return files.map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
}
