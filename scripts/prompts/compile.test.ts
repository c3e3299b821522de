import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkPrompts } from '../compile-prompts.ts'
import { checkLock, compilePrompts, toLock } from './compile.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function toFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'prompts-'))
  folders.push(folder)
  mkdirSync(join(folder, 'partials'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function toPrompt({ name = 'greet', version = 1, input = 'who', body = 'Hello {{who}}.' } = {}): string {
  return `---\nname: ${name}\nversion: ${version}\ndescription: Says hello.\nrole: draft\nsettings:\n  temperature: 0.2\n  maxTokens: 10\ninput: [${input}]\noutput: bug\n---\n{{role "system"}}\n${body}\n`
}

describe('the prompts of the project', () => {
  it('are compiled, and locked with their versions', () => {
    expect(checkPrompts()).toEqual([])
  })

  it('have one draft prompt for each form', () => {
    const { prompts, forms } = compilePrompts(join(import.meta.dirname, '..', '..', 'prompts'))
    const drafts = prompts.filter(({ name }) => name.startsWith('draft-'))
    expect(drafts.map(({ output }) => output).toSorted()).toEqual(Object.keys(forms).toSorted())
    for (const { output, messages } of drafts) expect(messages[0]?.text).toContain(forms[output])
  })
})

describe('compilePrompts', () => {
  it('puts partials in place, nested ones too', () => {
    const folder = toFolder({
      'greet.md': toPrompt({ body: '{{> tone}} Hello {{who}}.' }),
      'partials/tone.md': 'Be kind. {{> length}}\n',
      'partials/length.md': 'Be brief.\n',
    })
    expect(compilePrompts(folder).prompts[0]?.messages).toEqual([
      { role: 'system', text: 'Be kind. Be brief. Hello {{who}}.' },
    ])
  })

  it('names the file in which something is wrong', () => {
    expect(() => compilePrompts(toFolder({ 'greet.md': toPrompt({ name: 'meet' }) }))).toThrow(
      'greet.md: The prompt is called "meet".',
    )
    expect(() => compilePrompts(toFolder({ 'greet.md': toPrompt({ body: '{{> gone}} {{who}}' }) }))).toThrow(
      'greet.md: There is no partial "gone".',
    )
  })
})

describe('checkLock', () => {
  const lockOf = (text: string) => toLock(compilePrompts(toFolder({ 'greet.md': text })))

  it('asks for a new version when the text changed', () => {
    const locked = lockOf(toPrompt())
    expect(checkLock(locked, lockOf(toPrompt()))).toEqual([])
    expect(checkLock(locked, lockOf(toPrompt({ body: 'Hi {{who}}.' })))).toEqual([
      'greet changed and is still version 1: raise its version to 2.',
    ])
    expect(checkLock(locked, lockOf(toPrompt({ body: 'Hi {{who}}.', version: 2 })))).toEqual([])
  })

  it('does not let a version go back', () => {
    expect(checkLock(lockOf(toPrompt({ version: 3 })), lockOf(toPrompt({ version: 2 })))).toEqual([
      'greet has version 2, and 3 was locked already.',
    ])
  })

  it('locks a prompt that takes a form together with the forms', () => {
    const text = toPrompt({ input: 'form', body: 'Fill in {{form}}.' })
    const [a, b] = ['A good bug.', 'A very good bug.'].map((form) =>
      toLock(compilePrompts(toFolder({ 'greet.md': text, 'partials/form-bug.md': form }))),
    )
    expect(a?.['greet']?.hash).not.toBe(b?.['greet']?.hash)
  })
})
