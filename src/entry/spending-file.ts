// Keeps what was spent today in a file, so that a restart of the process does not begin the day anew.
import { access, constants, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod'
import type { Spending } from '../access/ledger.ts'
import type { LedgerPort } from '../access/ledger-port.ts'
import { createLocalLedger } from '../access/local-ledger.ts'
import { ConfigError } from './config.ts'

export interface SpendingFile {
  readonly ledger: LedgerPort
  /** Writes what is not yet written. Never rejects. */
  close(): Promise<void>
}

export interface SpendingFileOptions {
  readonly now: () => number
  /** Told once when the file cannot be written: from then on a restart forgets. */
  readonly warn: (message: string) => void
  /** Pause between two writes, in milliseconds: so much is lost at most when the process is killed. */
  readonly pauseMs?: number
}

const CountSchema = z.int().min(0)
const SpendingSchema = z.record(z.string(), z.strictObject({ day: CountSchema, tokens: CountSchema }))

/**
 * A ledger that begins with what the file says; a file that is not there is empty.
 * @throws ConfigError when the file is there and cannot be read: to begin anew then could spend a budget twice; and when
 *   its folder takes no file, which nobody would notice before a restart.
 */
export async function openSpendingFile(path: string, options: SpendingFileOptions): Promise<SpendingFile> {
  const { now, warn, pauseMs = 500 } = options
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing: Promise<void> = Promise.resolve()
  let hasWarned = false

  const write = async () => {
    const part = `${path}.part`
    await writeFile(part, `${JSON.stringify(ledger.toSpending())}\n`, { mode: 0o600 })
    // The file is whole at every moment.
    await rename(part, path)
  }
  const writeNext = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    writing = writing.then(write).catch((error: unknown) => {
      if (!hasWarned)
        warn(`SPENDING_FILE cannot be written (${toCode(error)}): a restart will forget what was spent.`)
      hasWarned = true
    })
    return writing
  }
  const onSpending = () => {
    timer ??= setTimeout(writeNext, pauseMs).unref()
  }
  const ledger = createLocalLedger(now, { before: await readSpending(path), onSpending })
  await checkFolder(path)
  return { ledger, close: () => (timer === null ? writing : writeNext()) }
}

async function readSpending(path: string): Promise<Spending> {
  try {
    return SpendingSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (toCode(error) === 'ENOENT') return {}
    throw new ConfigError(
      `SPENDING_FILE cannot be read (${toCode(error)}). Name a file that this process may read and write, or delete the file to begin anew.`,
    )
  }
}

/** A new file takes the place of the old one at each writing, so that the folder must be there and take it. */
async function checkFolder(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK | constants.X_OK).catch((error: unknown) => {
    throw new ConfigError(
      `SPENDING_FILE cannot be written (${toCode(error)}). Make its folder, and let this process write there.`,
    )
  })
}

/** The system's code of an error, such as EACCES; for a file of another form that it is none of ours. */
function toCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'it is not of the form that was written'
}
