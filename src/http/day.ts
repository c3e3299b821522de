// The day on which a request is answered.

/** The UTC day of a moment in milliseconds since the epoch, as YYYY-MM-DD. */
export function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
