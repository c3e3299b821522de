// The embedded drafter as a subject: live, without a key or a network.
import { createEmbeddedDrafter } from '../src/drafters/embedded/embedded-drafter.ts'
import { readSize } from '../src/drafters/embedded/size.ts'
import type { Subject } from './subject.ts'

/** Deterministic; one case after the other, so that its times are its own. */
export function createEmbeddedSubject(): Subject {
  return {
    name: 'embedded',
    drafter: createEmbeddedDrafter(),
    readSize,
    isDeterministic: true,
    canary: null,
    instructions: [],
    deadlineMs: 60_000,
    concurrency: 1,
    isTriagePaid: false,
  }
}
