import { describe, expect, it } from 'vitest'
import { createPromptOverrides, type Found, type OverrideNotice } from './prompt-overrides.ts'
import { prompts } from './prompts.generated.ts'
import { toPromptLabel } from './render-prompt.ts'

const triage = prompts.triage

function toFound(version: number, { words = '', marks = (text: string) => text } = {}): Found {
  const messages = triage.messages.map(({ role, text }) => ({ role, content: marks(text) + words }))
  return { kind: 'found', prompt: { version, messages, config: null } }
}

const broken = (version: number) => toFound(version, { marks: (text) => text.replaceAll('{{canary}}', '') })

/** A store that knows `triage` alone; `answers.triage` is what it says. */
function createTrial() {
  const answers: { triage: Found; calls: number; now: number } = {
    triage: { kind: 'unknown' },
    calls: 0,
    now: 0,
  }
  const notices: OverrideNotice[] = []
  const overrides = createPromptOverrides({
    label: 'production',
    find: async (name, label) => {
      answers.calls += 1
      return name === 'triage' && label === 'production' ? answers.triage : { kind: 'unknown' }
    },
    notify: (notice) => notices.push(notice),
    now: () => answers.now,
  })
  const label = () => toPromptLabel(overrides.toPrompt('triage'))
  return { ...overrides, answers, notices, label }
}

const fileLabel = `triage@${triage.version}`

describe('prompts that may be replaced', () => {
  it('are those of the files until a store says otherwise, and again when it no longer does', async () => {
    const { answers, label, refresh, notices, toPrompt } = createTrial()
    expect(label()).toBe(fileLabel)
    await refresh()
    expect(label()).toBe(fileLabel)
    expect(notices).toEqual([])
    answers.triage = toFound(7)
    await refresh()
    expect(label()).toBe('triage@production.7')
    expect(toPrompt('repair')).toBe(prompts.repair)
    answers.triage = { kind: 'unknown' }
    await refresh()
    expect(toPrompt('triage')).toBe(triage)
    expect(notices.map(({ level }) => level)).toEqual(['info', 'info'])
  })

  it('stay the same object while nothing changed, so that caches know', async () => {
    const { answers, refresh, toPrompt } = createTrial()
    answers.triage = toFound(7)
    await refresh()
    const first = toPrompt('triage')
    answers.triage = toFound(7)
    await refresh()
    expect(toPrompt('triage')).toBe(first)
    answers.triage = toFound(7, { words: 'Edited under the same version.' })
    await refresh()
    expect(toPrompt('triage')).not.toBe(first)
  })

  it('give the file back for a version that cannot be used, and say why once', async () => {
    const { answers, refresh, label, notices } = createTrial()
    answers.triage = toFound(7)
    await refresh()
    answers.triage = broken(8)
    await refresh()
    await refresh()
    expect(label()).toBe(fileLabel)
    expect(notices.filter(({ level }) => level === 'warn')).toHaveLength(1)
    expect(notices.at(-1)).toMatchObject({
      prompt: 'triage',
      reason: expect.stringMatching(/Version 8.*canary/u),
    })
    answers.triage = broken(9)
    await refresh()
    expect(notices.at(-1)?.reason).toContain('Version 9')
    answers.triage = toFound(10)
    await refresh()
    expect(label()).toBe('triage@production.10')
  })

  it('stay as they are while the store does not answer, and say so once for all', async () => {
    const { answers, refresh, label, notices } = createTrial()
    answers.triage = toFound(7)
    await refresh()
    answers.triage = { kind: 'unavailable', reason: 'Langfuse answers 500.' }
    await refresh()
    await refresh()
    expect(label()).toBe('triage@production.7')
    expect(notices.slice(1)).toEqual([
      { level: 'warn', prompt: '*', reason: 'Langfuse answers 500. The prompts stay as they are.' },
    ])
  })

  it('are not looked up again before their time, nor broken by a store that throws', async () => {
    const { answers, refresh } = createTrial()
    await refresh(1_000)
    const { calls } = answers
    answers.now = 999
    await refresh(1_000)
    expect(answers.calls).toBe(calls)
    answers.now = 1_000
    await refresh(1_000)
    expect(answers.calls).toBe(2 * calls)

    const throwing = createPromptOverrides({
      label: 'x',
      find: () => Promise.reject(new Error('no')),
      notify: () => {},
      now: () => 0,
    })
    await throwing.refresh()
    expect(throwing.toPrompt('triage')).toBe(triage)
  })
})
