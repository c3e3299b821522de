// Where in the sources a break of the bundled service is: read from the maps beside it, and only then.
import { readFileSync } from 'node:fs'
import { findSourceMap, SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

const frame = /(?<file>file:\/\/[^\s()]+\.js):(?<line>\d+):(?<column>\d+)/gu

/** The stack with files, lines and columns of the sources, where maps lie beside the files that it names; else as it is. */
export function toSourceStack(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>()
  return stack.replace(frame, (found, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, readMap(file))
    const origin = maps.get(file)?.findOrigin(Number(line), Number(column))
    return origin && 'fileName' in origin
      ? `${origin.fileName.replace(/^(?:\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`
      : found
  })
}

function readMap(file: string): SourceMap | undefined {
  // Node has put the sources' places in already when it was told to.
  if (findSourceMap(file) !== undefined) return undefined
  try {
    return new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(file)}.map`, 'utf8')))
  } catch {
    return undefined
  }
}
