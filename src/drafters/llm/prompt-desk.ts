// What all methods of the drafter work with: the models, the prompts, the wire schemas and the random words.
import type { CallOptions } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import type { AskModel } from './model-request.ts'
import type { Prompt } from './prompt-file.ts'
import { toContextInput } from './prompt-inputs.ts'
import { createPromptSecrets, type PromptSecrets } from './prompt-secrets.ts'
import { prompts } from './prompts.generated.ts'
import { TriageReplySchema } from './triage-reply.ts'
import { toDraftWire, toWireSchema, type WireObject } from './wire-schema.ts'

export type PromptName = keyof typeof prompts

export interface LlmDrafterOptions {
  readonly ask: AskModel
  /** The model that drafts, and triages unless another is given for that. */
  readonly model: string
  readonly triageModel?: string | null
  readonly concurrency?: number
  /** Another source of prompts, such as one that overrides them by label. */
  readonly toPrompt?: (name: PromptName) => Prompt
  /** Fixes the random words of the prompts, so that recordings can be found again. Never in production. */
  readonly seed?: string
}

export interface Desk {
  readonly ask: AskModel
  readonly model: string
  readonly triageModel: string
  readonly toPrompt: (name: PromptName) => Prompt
  readonly toWire: (type: WorkType) => WireObject
  readonly toTriageWire: () => WireObject
  readonly toSecrets: () => PromptSecrets
}

/** Schemas and random words are made when first asked for. */
export function createDesk({ ask, model, triageModel, toPrompt, seed }: LlmDrafterOptions): Desk {
  const wires = new Map<string, WireObject>()
  const remember = (name: string, make: () => WireObject): WireObject => {
    const wire = wires.get(name) ?? make()
    wires.set(name, wire)
    return wire
  }
  let secrets: PromptSecrets | null = null
  return {
    ask,
    model,
    triageModel: triageModel ?? model,
    toPrompt: toPrompt ?? ((name) => prompts[name]),
    toWire: (type) => remember(type, () => toDraftWire(type)),
    toTriageWire: () => remember('triage', () => toWireSchema(TriageReplySchema)),
    toSecrets() {
      secrets ??= createPromptSecrets(seed)
      return secrets
    },
  }
}

/** The values that every prompt with a system message takes. */
export async function toCommonValues(
  desk: Desk,
  context: ProductContext,
  { requestId }: CallOptions,
): Promise<{ canary: string; boundary: string; context: string }> {
  const secrets = desk.toSecrets()
  return {
    canary: secrets.canary,
    boundary: await secrets.toBoundary(requestId),
    context: toContextInput(context),
  }
}
