// Renders a prompt: values go into the place of its variables, in one pass, so that a value is never read as a mark.
import type { ModelMessage } from './model-request.ts'
import { type Prompt, variableMark } from './prompt-file.ts'

/** @throws Error when a variable of the prompt has no value. */
export function renderPrompt(prompt: Prompt, values: Readonly<Record<string, string>>): ModelMessage[] {
  return prompt.messages.map(({ role, text }) => ({
    role,
    content: text.replace(variableMark, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      if (value === undefined) throw new Error(`${prompt.name} needs a value for "${name}".`)
      return value
    }),
  }))
}

/** The name under which items, traces and reports know a prompt: `triage@3`, or `triage@production.7` where it is no file. */
export function toPromptLabel({ name, version, label }: Prompt): string {
  return label === undefined ? `${name}@${version}` : `${name}@${label}.${version}`
}
