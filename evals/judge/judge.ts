// A model as a judge: one choice of a closed list, turned into a score.
import { z } from 'zod'
import type { CallOptions } from '../../src/architect/ports.ts'
import type { Usage } from '../../src/architect/usage.ts'
import { toHarmless } from '../../src/drafters/llm/given-words.ts'
import type { AskModel } from '../../src/drafters/llm/model-request.ts'
import { variableMark } from '../../src/drafters/llm/prompt-file.ts'
import { createPromptSecrets } from '../../src/drafters/llm/prompt-secrets.ts'
import type { JudgePrompt } from './judge-prompt.ts'

/** The name of the judge's form, by which its recordings are told. */
export const judgeForm = 'judgement'

export interface Judgement {
  readonly choice: string
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
  readonly usage: Usage
}

export interface Judge {
  /** "name@version". */
  readonly label: string
  readonly model: string
  /** @throws AppError when the model gives no choice. */
  judge(idea: string, item: string, call: CallOptions): Promise<Judgement>
}

/** `seed` fixes the boundary around what is judged, so that recordings are found again. */
export function createJudge(ask: AskModel, model: string, prompt: JudgePrompt, seed: string): Judge {
  const choices = [...prompt.scores.keys()]
  const ReplySchema = z.object({ reason: z.string().trim().min(1).max(2_000), choice: z.enum(choices) })
  const json = {
    type: 'object',
    properties: { reason: { type: 'string' }, choice: { type: 'string', enum: choices } },
    required: ['reason', 'choice'],
    additionalProperties: false,
  }
  const secrets = createPromptSecrets(seed)
  return {
    label: `${prompt.name}@${prompt.version}`,
    model,
    async judge(idea, item, call) {
      const boundary = await secrets.toBoundary(call.requestId)
      const values = new Map([
        ['boundary', boundary],
        ['idea', toHarmless(idea)],
        ['item', toHarmless(item)],
      ])
      const messages = prompt.messages.map(({ role, text }) => ({
        role,
        content: text.replace(variableMark, (_, name: string) => values.get(name) ?? ''),
      }))
      const { value, usage } = await ask<z.infer<typeof ReplySchema>>(
        {
          model,
          messages,
          schema: { name: judgeForm, json },
          maxTokens: prompt.maxTokens,
          temperature: 0,
          maxCalls: 3,
          canary: null,
          check(reply) {
            const parsed = ReplySchema.safeParse(reply)
            if (parsed.success) return { ok: true, value: parsed.data }
            const issues = parsed.error.issues.map(({ path, code, message }) => ({
              path: path.join('.'),
              code,
              message,
            }))
            return { ok: false, issues }
          },
        },
        call,
      )
      return { ...value, score: prompt.scores.get(value.choice) ?? 0, usage }
    },
  }
}
