// Keeps weights that were made of more lines from being lost to weights made of fewer.
import { existsSync, readFileSync } from 'node:fs'

/** How many lines the weights in a generated module were made of; 0 where there is no module or it does not say. */
export function readLineCount(path: string): number {
  if (!existsSync(path)) return 0
  return Number(/^ {2}lines: (\d+),$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0)
}

/** Why weights of `lines` lines should not take the place of those at `path`; null where they may. */
export function toObjection(path: string, lines: number): string | null {
  const before = readLineCount(path)
  if (lines >= before) return null
  return [
    `Nothing was trained: the weights in ${path} were made of ${before} lines, these files hold ${lines}.`,
    'Weights made of fewer lines are weaker. Add --dry-run to cross-validate alone, --out FILE to write elsewhere,',
    'or --accept to overwrite them all the same.',
  ].join('\n')
}
