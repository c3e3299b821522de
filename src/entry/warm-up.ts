// Drafts a few ideas for nobody, so that the first caller finds tables made and code compiled.
import { assembleItem, toAssemblyFacts } from '../architect/assemble-item.ts'
import { DraftRequestSchema } from '../architect/draft-request.ts'
import { parseIntake } from '../architect/intake.ts'
import type { CallOptions } from '../architect/ports.ts'
import { toTriagedBatch } from '../architect/triaged-ideas.ts'
import type { WorkType } from '../backlog/work-type.ts'
import { createEmbeddedDrafter } from '../drafters/embedded/embedded-drafter.ts'
import { readSize } from '../drafters/embedded/size.ts'

/** One of each type in plain words, as a first caller may send; then some that reach more of what reads a line. */
const samples = [
  'let people export the list as CSV',
  'the total shows NaN after an update',
  'tidy the import module, the same rules stand in three places',
  'find out whether maps can be kept offline',
  'upgrade the database before its support ends',
  'As a host I want reminders when a guest cancels, so that I can fill the room by Friday',
  'Upgrade Node from 18 to 22 by 31 May: the build fails since the last release, it should pass in 5 minutes',
]

/** Nobody waits for it, and it never ends early. */
const call: CallOptions = {
  signal: new AbortController().signal,
  deadline: Number.MAX_SAFE_INTEGER,
  requestId: 'warm-up',
  tenant: 'none',
  cache: 'bypass',
  language: null,
}

/**
 * Drafts the samples, some tens of milliseconds each, after a `pause` before each: there, other work may have its turn.
 * It takes no clock, no chance and no timer of its own: a platform may allow none while it starts. Resolves to the types
 * of the items that came of it.
 */
export async function warmUp(pause: () => Promise<void>): Promise<WorkType[]> {
  const drafter = createEmbeddedDrafter()
  const types: WorkType[] = []
  for (const text of samples) {
    await pause()
    const request = DraftRequestSchema.parse({ ideas: text })
    const { passages } = parseIntake([text], { wholeTexts: false })
    const triage = await drafter.triage(passages, request.context, call)
    const { ideas } = toTriagedBatch(triage, { texts: [text], passages, types: {}, takenIds: new Set() })
    const facts = toAssemblyFacts(request, [text], { today: '2026-01-01', readSize })
    for (const idea of ideas) {
      types.push(assembleItem(idea, await drafter.draft(idea, request.context, call), facts).type)
    }
  }
  return types
}
