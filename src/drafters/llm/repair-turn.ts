// Writes the turn that asks a model to mend its answer, in our own words.
import type { Issue, ModelMessage } from './model-request.ts'

const maxIssues = 20
const longestIssue = 200
/** A longer answer is not sent back: it would cost more than it helps. */
const longestEcho = 20_000

/** The answer and what is wrong with it; one that was cut off is not sent again, only asked shorter. */
export function toRepairTurn(
  content: string,
  { code, issues }: { readonly code: string; readonly issues: readonly Issue[] },
): ModelMessage[] {
  if (code === 'truncated') {
    const told = 'Your answer was cut off. Give the whole JSON object again, with shorter texts.'
    return [{ role: 'user', content: told }]
  }
  const lines = issues.slice(0, maxIssues).map(({ path, code: kind, message }) => {
    const place = path === '' ? 'the answer' : path.slice(0, longestIssue)
    return `- ${place}: ${message.slice(0, longestIssue)} (${kind})`
  })
  const told = `Your answer does not fit the form:\n${lines.join('\n')}\nGive the whole JSON object again, corrected, and nothing else.`
  const isEchoed = content.trim() !== '' && content.length <= longestEcho
  const echo: ModelMessage[] = isEchoed ? [{ role: 'assistant', content }] : []
  return [...echo, { role: 'user', content: told }]
}
