// What decides a model's reply besides the words: server, models, prompts with their settings, wire schemas.
import { toDigest } from '../../architect/digest.ts'
import { workTypes } from '../../backlog/work-type.ts'
import type { LlmDrafterOptions, PromptName } from './prompt-desk.ts'
import { prompts } from './prompts.generated.ts'
import { TriageReplySchema } from './triage-reply.ts'
import { toDraftWire, toWireSchema } from './wire-schema.ts'

type Deciding = Pick<LlmDrafterOptions, 'model' | 'triageModel' | 'toPrompt'> & { readonly baseUrl: string }

/** A reader of the fingerprint as it is now: prompts may be overridden while the service runs. */
export function createFingerprint({
  baseUrl,
  model,
  triageModel,
  toPrompt,
}: Deciding): () => Promise<string> {
  const names = Object.keys(prompts).filter(isPromptName)
  let last: { readonly used: readonly unknown[]; readonly digest: Promise<string> } | null = null
  return () => {
    const used = names.map((name) => toPrompt?.(name) ?? prompts[name])
    if (last === null || used.some((prompt, at) => prompt !== last?.used[at])) {
      const wires = [toWireSchema(TriageReplySchema), ...workTypes.map(toDraftWire)]
      last = { used, digest: toDigest(JSON.stringify([baseUrl, model, triageModel, used, wires])) }
    }
    return last.digest
  }
}

function isPromptName(name: string): name is PromptName {
  return Object.hasOwn(prompts, name)
}
