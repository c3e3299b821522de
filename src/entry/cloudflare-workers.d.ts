// The part of the Workers platform's own module that the entry uses.
declare module 'cloudflare:workers' {
  /** Keeps the request under way alive until the work has ended, for 30 seconds at most after its answer. */
  export function waitUntil(work: Promise<unknown>): void
}
