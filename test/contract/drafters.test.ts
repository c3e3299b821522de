// Every drafter keeps the same contract.
import { AppError } from '../../src/architect/errors.ts'
import type { Drafter } from '../../src/architect/ports.ts'
import { createCachedDrafter } from '../../src/drafters/cached.ts'
import { createEmbeddedDrafter } from '../../src/drafters/embedded/embedded-drafter.ts'
import { createFallbackDrafter } from '../../src/drafters/fallback.ts'
import { createLlmDrafter } from '../../src/drafters/llm/llm-drafter.ts'
import { describeDrafter } from './drafter-suite.ts'
import { askTruthfulModel } from './truthful-model.ts'

const createLlm = () => createLlmDrafter({ ask: askTruthfulModel, model: 'truthful' })

/** A model server that is down. */
const createDown = (): Drafter =>
  createLlmDrafter({
    model: 'down',
    ask: async (_request, call) => {
      call.signal.throwIfAborted()
      throw new AppError('upstream_unreachable')
    },
  })

describeDrafter('embedded', createEmbeddedDrafter)
describeDrafter('llm', createLlm)
describeDrafter('llm, cached', () =>
  createCachedDrafter(createLlm(), {
    maxSize: 1_000_000,
    ttlMs: 60_000,
    toFingerprint: async () => 'truthful',
  }),
)
describeDrafter('fallback, model up', () => createFallbackDrafter(createLlm(), createEmbeddedDrafter()))
describeDrafter('fallback, model down', () => createFallbackDrafter(createDown(), createEmbeddedDrafter()))
