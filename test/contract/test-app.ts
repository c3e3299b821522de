// The application as the contract suites run it: true parts, except for a drafter that does as it is told.
import { createAnswerStore } from '../../src/access/answer-store.ts'
import type { TelemetryEvent } from '../../src/architect/ports.ts'
import type { BacklogItem } from '../../src/backlog/backlog-item.ts'
import { createApp } from '../../src/http/app.ts'
import type { AppDeps, ExportFile, Limits } from '../../src/http/app-deps.ts'
import { createFakeDrafter, type FakeDrafter } from './fake-drafter.ts'

export interface TestApp {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly drafter: FakeDrafter
  readonly events: readonly TelemetryEvent[]
}

export const testLimits: Limits = {
  maxBodyBytes: 64 * 1024,
  maxItemsBodyBytes: 128 * 1024,
  maxIdeas: 20,
  requestDeadlineMs: 5_000,
  heartbeatMs: 15_000,
}

export function createTestApp(
  limits: Partial<Limits> = {},
  guard: Partial<Pick<AppDeps, 'access' | 'clientAddress' | 'answers'>> = {},
): TestApp {
  const drafter = createFakeDrafter()
  const events: TelemetryEvent[] = []
  const app = createApp({
    drafters: { auto: drafter, embedded: drafter, llm: null },
    drafterReason: 'A test says so.',
    readSize: () => 3,
    exportFormats: {
      csv: { mediaType: 'text/csv', meaning: 'Titles, one a line.', toFile: toTitles('text/csv', 'csv') },
      markdown: { mediaType: 'text/markdown', meaning: 'Titles.', toFile: toTitles('text/markdown', 'md') },
      'github-json': {
        mediaType: 'application/json',
        meaning: 'Titles.',
        toFile: (items) => ({
          filename: 'items.json',
          mediaType: 'application/json',
          body: JSON.stringify(items.map(({ title }) => title)),
          warnings: [],
        }),
      },
    },
    answers: createAnswerStore({ now: Date.now }),
    telemetry: { record: (event) => events.push(event) },
    now: () => Date.now(),
    limits: { ...testLimits, ...limits },
    ...guard,
  })
  return { fetch: (request) => app.fetch(request), drafter, events }
}

function toTitles(mediaType: string, ending: string) {
  return (items: readonly BacklogItem[]): ExportFile => ({
    filename: `items "for you".${ending}`,
    mediaType,
    body: items.map(({ title }) => `${title}\n`).join(''),
    warnings: ['Only titles are written.'],
  })
}
