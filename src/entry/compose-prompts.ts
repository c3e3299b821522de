// Where the model's prompts come from: the files, or prompts of Langfuse that replace them while the service runs.
import type { Telemetry } from '../architect/ports.ts'
import { createLangfusePrompts } from '../drafters/llm/langfuse-prompts.ts'
import type { LlmDrafterOptions } from '../drafters/llm/prompt-desk.ts'
import { createPromptOverrides, type PromptOverrides } from '../drafters/llm/prompt-overrides.ts'
import { writeNotice } from '../telemetry/json-log.ts'
import type { WatchSurroundings } from './compose-telemetry.ts'
import type { TraceConfig } from './trace-config.ts'

/** How old a replaced prompt may be before it is looked up again. */
const maxAgeMs = 5 * 60_000

interface PromptSurroundings extends WatchSurroundings {
  readonly trace: TraceConfig | null
}

interface PromptSource {
  readonly source: Pick<LlmDrafterOptions, 'toPrompt'>
  /** The same telemetry; where nothing runs between requests, its events also keep the prompts young. */
  watch(telemetry: Telemetry): Telemetry
  stop(): void
}

/** Looks prompts up now and from time to time, beside the requests: none of them waits for that. */
export function composePrompts({ trace, now, writeLog, keepAlive }: PromptSurroundings): PromptSource {
  if (trace === null || trace.promptLabel === null) {
    return { source: {}, watch: (telemetry) => telemetry, stop: () => {} }
  }
  const overrides = createPromptOverrides({
    label: trace.promptLabel,
    find: createLangfusePrompts({ ...trace, fetch: (input, init) => fetch(input, init) }),
    notify: ({ level, ...fields }) =>
      writeNotice({ write: writeLog, now }, level, { event: 'prompt-override', ...fields }),
    now,
  })
  const source = { toPrompt: overrides.toPrompt }
  const first = overrides.refresh()
  if (keepAlive === undefined) {
    const timer = setInterval(() => void overrides.refresh(), maxAgeMs)
    timer.unref?.()
    return { source, watch: (telemetry) => telemetry, stop: () => clearInterval(timer) }
  }
  keepAlive(first)
  return { source, watch: (telemetry) => refreshing(telemetry, overrides, keepAlive), stop: () => {} }
}

function refreshing(
  telemetry: Telemetry,
  { refresh }: PromptOverrides,
  keepAlive: (work: Promise<unknown>) => void,
): Telemetry {
  return {
    record(event) {
      telemetry.record(event)
      keepAlive(refresh(maxAgeMs))
    },
  }
}
