// One telemetry for several: each gets every event, and none can harm another or the request.
import type { Telemetry } from '../architect/ports.ts'

/** Hands each event to all parts in order; what one of them throws is dropped. */
export function createFanOut(parts: readonly Telemetry[]): Telemetry {
  return {
    record(event) {
      for (const part of parts) {
        try {
          part.record(event)
        } catch {
          // Watching must not change what is watched.
        }
      }
    },
  }
}
