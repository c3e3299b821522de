// Reads a prompt file: front matter, and a body with three marks: {{variable}}, {{role "…"}} and {{> partial}}.
import * as z from 'zod'

const MarkNameSchema = z.string().regex(/^[a-z][a-zA-Z]*$/)

const FrontMatterSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  version: z.coerce.number().int().min(1),
  description: z.string().min(1),
  /** Which of the two models it is written for. */
  role: z.enum(['triage', 'draft']),
  settings: z.strictObject({
    temperature: z.coerce.number().min(0).max(2),
    maxTokens: z.coerce.number().int().min(1),
  }),
  /** The variables of the body, each used at least once. */
  input: z.array(MarkNameSchema),
  /** The form of the answer: `triage`, a work type, or `draft` for that of the item at hand. */
  output: z.enum(['triage', 'draft', 'feature', 'bug', 'debt', 'spike', 'infrastructure']),
})

export interface PromptMessage {
  readonly role: 'system' | 'user'
  /** With {{variable}} as the only mark left. */
  readonly text: string
}

/** A prompt, ready to be rendered; partials are in place. */
export interface Prompt extends z.infer<typeof FrontMatterSchema> {
  readonly messages: readonly PromptMessage[]
  /** The label under which it was found where it is no file; `version` then counts there. */
  readonly label?: string
}

/** The mark of a variable. */
export const variableMark = /\{\{([a-z][a-zA-Z]*)\}\}/gu

const mostNested = 3

/** @throws Error that says what is wrong with the file. */
export function parsePromptFile(text: string, partials: ReadonlyMap<string, string>): Prompt {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/u.exec(text)
  if (parts === null) throw new Error('The prompt file has no front matter between two lines of "---".')
  const front = FrontMatterSchema.parse(readFrontMatter(parts[1] ?? ''))
  const messages = splitMessages(expandPartials(parts[2] ?? '', partials))
  checkVariables(front.name, front.input, messages)
  return { ...front, messages }
}

/** The text with its partials in place, and theirs. */
export function expandPartials(text: string, partials: ReadonlyMap<string, string>): string {
  let expanded = text
  for (let depth = 0; depth < mostNested && expanded.includes('{{>'); depth++) {
    expanded = expanded.replace(/\{\{> ([a-z-]+)\}\}/gu, (_, name: string) => {
      const partial = partials.get(name)
      if (partial === undefined) throw new Error(`There is no partial "${name}".`)
      return partial.trim()
    })
  }
  return expanded
}

/** The few forms of YAML that a prompt file uses: `key: value`, a list in brackets, one level of nesting. */
function readFrontMatter(text: string): Record<string, unknown> {
  const front: Record<string, unknown> = {}
  let nested: Record<string, string> | null = null
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [, indent = '', key = '', value = ''] = /^( {0,2})([a-zA-Z]+): ?(.*)$/u.exec(line.trimEnd()) ?? []
    if (key === '') throw new Error(`The front matter has a line that cannot be read: "${line}".`)
    if (indent !== '' && nested !== null) nested[key] = value
    else if (value === '') front[key] = nested = {}
    else front[key] = value.startsWith('[') ? readList(value) : value
  }
  return front
}

function readList(value: string): string[] {
  return value
    .slice(1, -1)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

function splitMessages(body: string): PromptMessage[] {
  const [before = '', ...pieces] = body.split(/\{\{role "([a-z]+)"\}\}/u)
  if (before.trim() !== '') throw new Error('Text stands before the first role.')
  const messages: PromptMessage[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const role = pieces[at]
    if (role !== 'system' && role !== 'user') throw new Error(`There is no role "${role}".`)
    messages.push({ role, text: (pieces[at + 1] ?? '').trim() })
  }
  if (messages.length === 0) throw new Error('The prompt has no role.')
  return messages
}

/** @throws Error when the texts use another set of variables than the declared one, or hold a mark that is none. */
export function checkVariables(
  name: string,
  declared: readonly string[],
  messages: readonly PromptMessage[],
): void {
  const used = new Set<string>()
  for (const { text } of messages) {
    for (const [, variable = ''] of text.matchAll(variableMark)) used.add(variable)
    const stray = /\{\{[^}]{0,40}/u.exec(text.replace(variableMark, ''))?.[0]
    if (stray !== undefined) throw new Error(`${name} has a mark that is none: "${stray}".`)
  }
  const unused = declared.filter((variable) => !used.has(variable))
  const undeclared = [...used].filter((variable) => !declared.includes(variable))
  if (unused.length > 0) throw new Error(`${name} declares but does not use: ${unused.join(', ')}.`)
  if (undeclared.length > 0) throw new Error(`${name} uses but does not declare: ${undeclared.join(', ')}.`)
}
