// Reads the prompt of a judge: front matter with the score of each choice, and the messages.
import * as z from 'zod'
import type { Prompt } from '../../src/drafters/llm/prompt-file.ts'

export interface JudgePrompt {
  readonly name: string
  readonly version: number
  readonly maxTokens: number
  /** The score of each choice, 0 to 1. */
  readonly scores: ReadonlyMap<string, number>
  readonly messages: Prompt['messages']
}

const FrontSchema = z.object({
  name: z.string().min(1),
  version: z.coerce.number().int().min(1),
  maxTokens: z.coerce.number().int().min(1),
})
const ScoreSchema = z.coerce.number().min(0).max(1)

/** @throws Error that says what is wrong with the file. */
export function parseJudgePrompt(text: string): JudgePrompt {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? []
  const lines = front.split('\n').map((line): [string, string] => {
    const at = line.indexOf(':')
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  })
  const scores = lines
    .filter(([key]) => key.startsWith('choice '))
    .map(([key, value]): [string, number] => [key.slice('choice '.length), ScoreSchema.parse(value)])
  if (scores.length < 2) throw new Error('A judge needs at least two choices.')
  const [before = '', ...pieces] = body.split(/\{\{role "(system|user)"\}\}\n/u)
  if (before.trim() !== '' || pieces.length !== 4) throw new Error('A judge has a system and a user message.')
  const [, system = '', , user = ''] = pieces
  return {
    ...FrontSchema.parse(Object.fromEntries(lines)),
    scores: new Map(scores),
    messages: [
      { role: 'system', text: system.trim() },
      { role: 'user', text: user.trim() },
    ],
  }
}
