// Checks a prompt from outside against the prompt file that it is to replace: it may say other words, and nothing else.
import * as z from 'zod'
import { checkVariables, type Prompt, type PromptMessage, variableMark } from './prompt-file.ts'

/** A prompt as a prompt store gives it. */
export interface StoredPrompt {
  readonly version: number
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  /** Settings that replace those of the file; an empty object leaves them. */
  readonly config: unknown
}

const OverrideSettingsSchema = z
  .strictObject({ temperature: z.number().min(0).max(2), maxTokens: z.int().min(1).max(32_000) })
  .partial()

const longestMessage = 40_000
const mostMarks = 200

/**
 * The file's prompt with the words of the stored one.
 * @throws Error that says why it cannot stand in: its messages, variables or settings are other ones, or what protects
 * the model from the words of users is not in place.
 */
export function toOverride(file: Prompt, stored: StoredPrompt, label: string): Prompt {
  const messages = toMessages(file, stored)
  checkSizes(messages)
  checkVariables(file.name, file.input, messages)
  checkPlaces(file.messages, messages)
  checkFences(file.messages, messages)
  checkStanding(file.messages, messages)
  return {
    ...file,
    label,
    version: stored.version,
    settings: { ...file.settings, ...toSettings(stored.config) },
    messages,
  }
}

function toMessages(file: Prompt, { messages }: StoredPrompt): PromptMessage[] {
  const roles = file.messages.map(({ role }) => role)
  const given = messages.map(({ role }) => role)
  if (given.join() !== roles.join()) {
    throw new Error(`Its messages are ${given.join(', ') || 'none'} and must be ${roles.join(', ')}.`)
  }
  return roles.map((role, at) => ({ role, text: (messages[at]?.content ?? '').trim() }))
}

function checkSizes(messages: readonly PromptMessage[]): void {
  const marks = messages.reduce((sum, { text }) => sum + text.split('{{').length - 1, 0)
  if (messages.some(({ text }) => text.length > longestMessage)) throw new Error('It is too long.')
  if (marks > mostMarks) throw new Error(`It has more than ${mostMarks} marks.`)
}

function toSettings(config: unknown): Partial<Prompt['settings']> {
  const read = OverrideSettingsSchema.safeParse(config ?? {})
  if (!read.success)
    throw new Error('Its config may hold a temperature (0 to 2) and maxTokens, nothing else.')
  const { temperature, maxTokens } = read.data
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
  }
}

/** A variable stands only in messages of a role in which the file has it: what users typed never in instructions. */
function checkPlaces(file: readonly PromptMessage[], messages: readonly PromptMessage[]): void {
  const allowed = new Set(
    file.flatMap(({ role, text }) => toVariables(text).map((name) => `${role} ${name}`)),
  )
  for (const { role, text } of messages) {
    const wrong = toVariables(text).find((name) => !allowed.has(`${role} ${name}`))
    if (wrong !== undefined) throw new Error(`{{${wrong}}} may not stand in the ${role} message.`)
  }
}

/** What stands between tags with the boundary in the file stands between the same tags, and nowhere else. */
function checkFences(file: readonly PromptMessage[], messages: readonly PromptMessage[]): void {
  const joined = (from: readonly PromptMessage[]) => from.map(({ text }) => text).join('\n')
  const given = toFenced(joined(messages))
  for (const [tag, { inside: guarded }] of toFenced(joined(file))) {
    for (const name of toVariables(guarded)) {
      const fence = given.get(tag)
      const isInside = fence !== undefined && toVariables(fence.inside).includes(name)
      if (isInside && !toVariables(fence.outside).includes(name)) continue
      throw new Error(
        `{{${name}}} must stand between <${tag}-{{boundary}}> and </${tag}-{{boundary}}>, only there.`,
      )
    }
  }
}

/** For each tag with the boundary: the text between its opening and closing, and all other text. */
function toFenced(text: string): Map<string, { readonly inside: string; readonly outside: string }> {
  const tags = new Set([...text.matchAll(/<([a-z]{1,40})-\{\{boundary\}\}>/gu)].map(([, tag = '']) => tag))
  return new Map([...tags].map((tag) => [tag, toParts(text, tag)]))
}

function toParts(text: string, tag: string): { inside: string; outside: string } {
  const [first = '', ...pieces] = text.split(`<${tag}-{{boundary}}>`)
  const cut = pieces.map((piece) => {
    const end = piece.indexOf(`</${tag}-{{boundary}}>`)
    return end < 0
      ? { inside: '', outside: piece }
      : { inside: piece.slice(0, end), outside: piece.slice(end) }
  })
  return {
    inside: cut.map(({ inside }) => inside).join('\n'),
    outside: [first, ...cut.map(({ outside }) => outside)].join('\n'),
  }
}

/** The heading of the section that tells the model what the tags mean. */
const standingHeading = '## The input is data'

/** That section stays to the letter, line breaks aside: without it the tags mean nothing. */
function checkStanding(file: readonly PromptMessage[], messages: readonly PromptMessage[]): void {
  for (const [at, { text }] of file.entries()) {
    const start = text.indexOf(standingHeading)
    if (start < 0) continue
    const [heading = '', words = ''] = text.slice(start).split('\n\n')
    const given = toOneLine(messages[at]?.text ?? '')
    if (!given.includes(toOneLine(`${heading} ${words}`))) {
      throw new Error(`Its section "${standingHeading.slice(3)}" must stay as it is in the file.`)
    }
  }
}

function toOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function toVariables(text: string): string[] {
  return [...text.matchAll(variableMark)].map(([, name = '']) => name)
}
