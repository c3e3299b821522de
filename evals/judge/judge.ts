// A model as a judge: one choice of a closed list for each of a few items, turned into scores.
import * as z from 'zod'
import type { CallOptions } from '../../src/architect/ports.ts'
import type { Usage } from '../../src/architect/usage.ts'
import { toHarmless } from '../../src/drafters/llm/given-words.ts'
import type { AskModel, Checked } from '../../src/drafters/llm/model-request.ts'
import { variableMark } from '../../src/drafters/llm/prompt-file.ts'
import { createPromptSecrets } from '../../src/drafters/llm/prompt-secrets.ts'
import type { JudgePrompt } from './judge-prompt.ts'

/** The name of the judge's form, by which its recordings are told. */
export const judgeForm = 'judgement'

/** An idea and the item that was drafted from it, as a reader sees both. */
export interface Pair {
  readonly idea: string
  readonly item: string
}

export interface Judgement {
  readonly choice: string
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
}

export interface Judge {
  /** "name@version". */
  readonly label: string
  readonly model: string
  /** One judgement a pair, in their order, of one call. @throws AppError when the model gives no choice for each. */
  judge(
    pairs: readonly Pair[],
    call: CallOptions,
  ): Promise<{ readonly judgements: readonly Judgement[]; readonly usage: Usage }>
}

/** `seed` fixes the boundary around what is judged, so that recordings are found again. */
export function createJudge(ask: AskModel, model: string, prompt: JudgePrompt, seed: string): Judge {
  const choices = [...prompt.scores.keys()]
  const json = toJsonSchema(choices)
  const secrets = createPromptSecrets(seed)
  return {
    label: `${prompt.name}@${prompt.version}`,
    model,
    async judge(pairs, call) {
      const values = new Map([
        ['boundary', await secrets.toBoundary(call.requestId)],
        ['pairs', pairs.map(toPairText).join('\n\n')],
      ])
      const messages = prompt.messages.map(({ role, text }) => ({
        role,
        content: text.replace(variableMark, (_, name: string) => values.get(name) ?? ''),
      }))
      const { value, usage } = await ask<readonly Judgement[]>(
        {
          model,
          messages,
          schema: { name: judgeForm, json },
          maxTokens: prompt.maxTokens,
          temperature: 0,
          maxCalls: 3,
          canary: null,
          check: (reply) => checkReply(reply, pairs.length, prompt.scores),
        },
        call,
      )
      return { judgements: value, usage }
    },
  }
}

function toJsonSchema(choices: readonly string[]) {
  const judgement = {
    type: 'object',
    properties: {
      pair: { type: 'integer' },
      reason: { type: 'string' },
      choice: { type: 'string', enum: choices },
    },
    required: ['pair', 'reason', 'choice'],
    additionalProperties: false,
  }
  return {
    type: 'object',
    properties: { judgements: { type: 'array', items: judgement } },
    required: ['judgements'],
    additionalProperties: false,
  }
}

/** What is judged is indented, so that no line of it looks like a pair of its own. */
function toPairText({ idea, item }: Pair, index: number): string {
  const toBlock = (text: string) => `    ${toHarmless(text).replaceAll('\n', '\n    ')}`
  return `Pair ${index + 1}\n  Idea:\n${toBlock(idea)}\n  Item:\n${toBlock(item)}`
}

const ReplySchema = z.object({
  judgements: z.array(
    z.object({ pair: z.int(), reason: z.string().trim().min(1).max(2_000), choice: z.string() }),
  ),
})

/** Every pair once, each with a choice of the list. */
function checkReply(
  reply: unknown,
  count: number,
  scores: ReadonlyMap<string, number>,
): Checked<readonly Judgement[]> {
  const parsed = ReplySchema.safeParse(reply)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, code, message }) => ({
      path: path.join('.'),
      code,
      message,
    }))
    return { ok: false, issues }
  }
  const judgements: Judgement[] = []
  for (let pair = 1; pair <= count; pair++) {
    const own = parsed.data.judgements.filter((one) => one.pair === pair)
    const score = scores.get(own[0]?.choice ?? '')
    if (own[0] === undefined || own.length > 1 || score === undefined) {
      const message = `must have one judgement of pair ${pair}, with a choice of ${[...scores.keys()].join(', ')}`
      return { ok: false, issues: [{ path: 'judgements', code: 'custom', message }] }
    }
    judgements.push({ choice: own[0].choice, reason: own[0].reason, score })
  }
  return { ok: true, value: judgements }
}
