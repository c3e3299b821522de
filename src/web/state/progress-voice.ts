// Tells progress to those who listen: at the start, at most every few seconds, and at the end.
import type { Run } from './page-state.ts'

/** Pause between two announcements, in milliseconds. */
const pause = 5_000

export interface ProgressVoice {
  start(): void
  progress(run: Run): void
  end(run: Run): void
}

/** `now` gives milliseconds. */
export function createProgressVoice(
  say: (words: string) => void,
  now: () => number = Date.now,
): ProgressVoice {
  let last = 0
  return {
    start() {
      last = now()
      say('Drafting.')
    },
    progress(run) {
      if (now() - last < pause) return
      last = now()
      say(toProgressText(run))
    },
    end(run) {
      say(toEndText(run))
    },
  }
}

/** "7 of 23 drafted"; "7 drafted, at least 23 found" while ideas are still being found. */
export function toProgressText({ ideas, complete, drafted, failed }: Run): string {
  if (ideas === 0) return 'Reading the text'
  const failures = failed > 0 ? `, ${failed} failed` : ''
  return complete
    ? `${drafted} of ${ideas} drafted${failures}`
    : `${drafted} drafted, ${ideas} found so far${failures}`
}

export function toEndText(run: Run): string {
  const { phase, drafted, ideas, failed, notice } = run
  const count = `${drafted} ${drafted === 1 ? 'item' : 'items'}`
  const failures = failed > 0 ? ` ${failed} could not be drafted.` : ''
  if (phase === 'stopped') return `Stopped. ${count} of ${Math.max(ideas, drafted)} drafted and kept.`
  if (phase === 'failed') return `${notice?.title ?? 'Drafting failed.'} ${count} drafted and kept.`
  return drafted === 0 ? `No items were drafted.${failures}` : `Done: ${count} drafted.${failures}`
}
