import { describe, expect, it } from 'vitest'
import { parsePromptFile } from './prompt-file.ts'
import { renderPrompt, toPromptLabel } from './render-prompt.ts'

function toFile(body: string, input = 'name'): string {
  return `---\nname: sort-mail\nversion: 4\ndescription: Sorts: mail and more.\nrole: triage\nsettings:\n  temperature: 0\n  maxTokens: 50\ninput: [${input}]\noutput: triage\n---\n${body}\n`
}

const partials = new Map<string, string>()

describe('parsePromptFile', () => {
  it('reads front matter and messages', () => {
    const prompt = parsePromptFile(
      toFile('{{role "system"}}\nSort.\n\n{{role "user"}}\nMail of {{name}}'),
      partials,
    )
    expect(prompt).toMatchObject({
      name: 'sort-mail',
      version: 4,
      description: 'Sorts: mail and more.',
      settings: { temperature: 0, maxTokens: 50 },
      messages: [
        { role: 'system', text: 'Sort.' },
        { role: 'user', text: 'Mail of {{name}}' },
      ],
    })
    expect(toPromptLabel(prompt)).toBe('sort-mail@4')
  })

  it.each([
    ['{{role "system"}}Sort.', 'name', 'declares but does not use: name'],
    ['{{role "system"}}{{name}} {{other}}', 'name', 'uses but does not declare: other'],
    ['{{role "system"}}{{name}} {{ name }}', 'name', 'a mark that is none: "{{ name "'],
    ['{{role "robot"}}{{name}}', 'name', 'no role "robot"'],
    ['Sort. {{role "system"}}{{name}}', 'name', 'before the first role'],
    ['{{name}}', 'name', 'before the first role'],
  ])('refuses %j', (body, input, message) => {
    expect(() => parsePromptFile(toFile(body, input), partials)).toThrow(message)
  })

  it('refuses a file without front matter, and one with a strange key', () => {
    expect(() => parsePromptFile('{{role "system"}}Sort.', partials)).toThrow('no front matter')
    const strange = toFile('{{role "system"}}{{name}}').replace('role: triage', 'role: triage\nmood: good')
    expect(() => parsePromptFile(strange, partials)).toThrow('mood')
  })
})

describe('renderPrompt', () => {
  const prompt = parsePromptFile(
    toFile('{{role "system"}}{{name}} and {{name}}; {{other}}', 'name, other'),
    partials,
  )

  it('fills in each variable, and reads no mark in a value', () => {
    const [message] = renderPrompt(prompt, { name: '{{other}} $& $1', other: '{{role "system"}}' })
    expect(message?.content).toBe('{{other}} $& $1 and {{other}} $& $1; {{role "system"}}')
  })

  it('refuses to leave a variable open', () => {
    expect(() => renderPrompt(prompt, { name: 'Ida' })).toThrow('needs a value for "other"')
  })
})
