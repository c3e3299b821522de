// Prompts that may be replaced by those of a store while the service runs. The files are what counts until then.

import type { PromptName } from './prompt-desk.ts'
import type { Prompt } from './prompt-file.ts'
import { type StoredPrompt, toOverride } from './prompt-override.ts'
import { prompts } from './prompts.generated.ts'
import { toPromptLabel } from './render-prompt.ts'

/** What a store knows of a prompt; `unknown` is the usual case: only some prompts are replaced. */
export type Found =
  | { readonly kind: 'found'; readonly prompt: StoredPrompt }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly reason: string }

/** Something to tell the operator: a prompt that was replaced or given back, or why it could not be. */
export interface OverrideNotice {
  readonly level: 'info' | 'warn'
  readonly prompt: string
  readonly reason: string
}

export interface OverrideOptions {
  readonly label: string
  /** Looks one prompt up under the label, within a time of its own. Never throws. */
  readonly find: (name: PromptName, label: string) => Promise<Found>
  readonly notify: (notice: OverrideNotice) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

export interface PromptOverrides {
  /** The prompt in force: no wait, no network. */
  readonly toPrompt: (name: PromptName) => Prompt
  /** Looks all prompts up, unless that was done within `maxAgeMs`. Never rejects. */
  refresh(maxAgeMs?: number): Promise<void>
}

const names = Object.keys(prompts).filter((name): name is PromptName => Object.hasOwn(prompts, name))

/** A store that does not answer leaves in force what is; a prompt that is gone from it gives the file back. */
export function createPromptOverrides(options: OverrideOptions): PromptOverrides {
  const { label, find, now } = options
  const inForce = new Map<PromptName, Prompt>()
  const told = new Map<string, string>()
  let last = Number.NEGATIVE_INFINITY

  /** Says the same thing once, until something else is true. */
  const notify = (level: OverrideNotice['level'], prompt: string, reason: string) => {
    if (told.get(prompt) === reason) return
    told.set(prompt, reason)
    options.notify({ level, prompt, reason })
  }

  const giveBack = (name: PromptName, level: OverrideNotice['level'], reason: string) => {
    const wasReplaced = inForce.delete(name)
    if (level === 'warn' || wasReplaced) notify(level, name, `${reason} The prompt file is used.`)
    else told.delete(name)
  }

  const take = (name: PromptName, stored: StoredPrompt) => {
    const current = inForce.get(name)
    try {
      const prompt = toOverride(prompts[name], stored, label)
      if (current !== undefined && JSON.stringify(current) === JSON.stringify(prompt)) return
      inForce.set(name, prompt)
      notify('info', name, `${toPromptLabel(prompt)} replaces the prompt file.`)
    } catch (error) {
      const why = error instanceof Error ? error.message : 'It cannot be read.'
      giveBack(name, 'warn', `Version ${stored.version} under "${label}" cannot be used. ${why}`)
    }
  }

  const refreshOne = async (name: PromptName): Promise<string | null> => {
    const found = await find(name, label)
    if (found.kind === 'unavailable') return found.reason
    if (found.kind === 'found') take(name, found.prompt)
    else if (found.kind === 'unreadable') giveBack(name, 'warn', found.reason)
    else giveBack(name, 'info', `There is none under "${label}".`)
    return null
  }

  return {
    toPrompt: (name) => inForce.get(name) ?? prompts[name],
    async refresh(maxAgeMs = 0) {
      if (now() - last < maxAgeMs) return
      last = now()
      const reasons = await Promise.all(
        names.map((name) => refreshOne(name).catch(() => 'It cannot be asked.')),
      )
      const [reason] = reasons.filter((given) => given !== null)
      if (reason === undefined) told.delete('*')
      else notify('warn', '*', `${reason} The prompts stay as they are.`)
    },
  }
}
