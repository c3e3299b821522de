// The drafter that asks a language model. Prompts say how; this says what is asked when, and checks what comes back.
import { AppError } from '../../architect/errors.ts'
import type { CallOptions, Drafted, Drafter, Idea } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { ItemDraft } from '../../backlog/backlog-item.ts'
import type { Provenance } from '../../backlog/item-fields.ts'
import { checkDraftReply, toWireDraft } from './draft-reply.ts'
import { toHarmless } from './given-words.ts'
import type { ModelMessage, ModelReply } from './model-request.ts'
import { createDesk, type Desk, type LlmDrafterOptions, toCommonValues } from './prompt-desk.ts'
import type { Prompt } from './prompt-file.ts'
import { toFindingsInput, toIdeaInput, toLanguageInput, toRevisionInput } from './prompt-inputs.ts'
import { forms } from './prompts.generated.ts'
import { renderPrompt, toPromptLabel } from './render-prompt.ts'
import { toShapeText } from './shape-text.ts'
import { passagesACall, triagePassages } from './triage-passages.ts'

const ideasAtOnce = 8
/** Most calls of the model server for one piece of work, retries and the turn to mend the form included. */
const callLimits = { draft: 4, repair: 2, revise: 4 } as const
/** A longer idea costs more than a model makes of it, in characters. */
const longestIdea = 40_000

/** A drafter on any model behind `ask`. It throws the AppErrors of `ask`, and `input_too_large` for an endless idea. */
export function createLlmDrafter(options: LlmDrafterOptions): Drafter {
  const desk = createDesk(options)
  return {
    name: 'llm',
    model: options.model,
    triageBatch: passagesACall,
    concurrency: options.concurrency ?? ideasAtOnce,
    triage: (passages, context, call) => triagePassages(desk, passages, context, call),
    async draft(idea, context, call) {
      const prompt = desk.toPrompt(`draft-${idea.type}`)
      const messages = await toDraftMessages(desk, idea, context, call)
      return askForDraft(desk, { idea, messages, prompt, maxCalls: callLimits.draft, call })
    },
    async repair(idea, drafted, findings, context, call) {
      if (drafted.draft.type !== idea.type || findings.length === 0) return null
      const turn = desk.toPrompt('repair')
      const messages: ModelMessage[] = [
        ...(await toDraftMessages(desk, idea, context, call)),
        { role: 'assistant', content: toHarmless(toWireDraft(drafted.draft, desk.toWire(idea.type))) },
        ...renderPrompt(turn, {
          boundary: await desk.toSecrets().toBoundary(call.requestId),
          findings: toFindingsInput(findings),
        }),
      ]
      const prompt = desk.toPrompt(`draft-${idea.type}`)
      const maxCalls = callLimits.repair
      const repaired = await askForDraft(desk, { idea, messages, prompt, turn, maxCalls, call })
      return addTurns(drafted, repaired)
    },
    async revise(idea, revision, context, call) {
      const { type } = revision
      checkLength(idea)
      const prompt = desk.toPrompt('revise')
      const messages = renderPrompt(prompt, {
        ...(await toCommonValues(desk, context, call)),
        language: toLanguageInput(call.language ?? idea.language),
        form: forms[type],
        shape: toShapeText(desk.toWire(type)),
        revision: toRevisionInput(idea, revision),
      })
      return askForDraft(desk, {
        idea: { ...idea, type },
        messages,
        prompt,
        maxCalls: callLimits.revise,
        call,
      })
    },
  }
}

async function toDraftMessages(
  desk: Desk,
  idea: Idea,
  context: ProductContext,
  call: CallOptions,
): Promise<ModelMessage[]> {
  checkLength(idea)
  return renderPrompt(desk.toPrompt(`draft-${idea.type}`), {
    ...(await toCommonValues(desk, context, call)),
    language: toLanguageInput(call.language ?? idea.language),
    shape: toShapeText(desk.toWire(idea.type)),
    idea: toIdeaInput(idea),
  })
}

function checkLength({ text }: Idea): void {
  if (text.length > longestIdea) throw new AppError('input_too_large')
}

interface DraftAsk {
  readonly idea: Idea
  readonly messages: readonly ModelMessage[]
  readonly prompt: Prompt
  /** The prompt of the last message, where it is another one: the one under which the call is traced. */
  readonly turn?: Prompt
  readonly maxCalls: number
  readonly call: CallOptions
}

async function askForDraft(
  desk: Desk,
  { idea, messages, prompt, turn = prompt, maxCalls, call }: DraftAsk,
): Promise<Drafted> {
  const wire = desk.toWire(idea.type)
  const reply = await desk.ask<ItemDraft>(
    {
      model: desk.model,
      prompt: toPromptLabel(turn),
      messages,
      schema: { name: `${idea.type}_draft`, json: wire },
      ...prompt.settings,
      maxCalls,
      canary: desk.toSecrets().canary,
      check: (value) => checkDraftReply(value, idea.type, wire, idea.text),
    },
    call,
  )
  const provenance = {
    drafter: 'llm',
    model: reply.model.slice(0, 200),
    prompt: toPromptLabel(prompt),
    attempts: Math.max(1, reply.attempts),
    tokens: toTokens(reply),
    degraded: null,
  }
  return { draft: reply.value, provenance, usage: reply.usage }
}

type Tokens = NonNullable<Provenance['tokens']>

function toTokens({ usage, isUsageKnown }: ModelReply<unknown>): Tokens | null {
  if (!isUsageKnown) return null
  return { prompt: usage.promptTokens, cached: usage.cachedTokens, completion: usage.completionTokens }
}

/** The repaired draft; its provenance counts what the first one took, its usage only its own. */
function addTurns({ provenance: first }: Drafted, repaired: Drafted): Drafted {
  const { provenance } = repaired
  const tokens =
    first.tokens === null || provenance.tokens === null ? null : addTokens(first.tokens, provenance.tokens)
  return {
    ...repaired,
    provenance: { ...provenance, attempts: first.attempts + provenance.attempts, tokens },
  }
}

function addTokens(a: Tokens, b: Tokens): Tokens {
  const add = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y)
  return {
    prompt: add(a.prompt, b.prompt),
    cached: add(a.cached, b.cached),
    completion: add(a.completion, b.completion),
  }
}
