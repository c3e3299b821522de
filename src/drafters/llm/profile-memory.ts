// Remembers how each model of a server has to be asked, and notices a server that takes the schema and ignores it.
import type { Profile } from './ladder.ts'

/** How long a learned profile counts: servers are upgraded. */
const rememberedMs = 24 * 3_600_000
/** So many first answers in a row that ignore the schema show that it is not enforced. */
const ignoredToLearn = 3

export interface ProfileMemory {
  read(model: string): Profile
  learn(model: string, profile: Profile): void
  /** Tells whether a first answer kept to the schema. A server that ignores it is told of it in the prompt from then on. */
  countAnswer(model: string, keptSchema: boolean): void
}

/** Remembers one profile a model for a day, in this process. */
export function createProfileMemory(now: () => number, first: Profile): ProfileMemory {
  const learned = new Map<string, { profile: Profile; until: number }>()
  const ignored = new Map<string, number>()
  const read = (model: string) => {
    const entry = learned.get(model)
    return entry !== undefined && entry.until > now() ? entry.profile : first
  }
  const learn = (model: string, profile: Profile) => {
    learned.set(model, { profile, until: now() + rememberedMs })
  }
  return {
    read,
    learn,
    countAnswer(model, keptSchema) {
      const count = keptSchema ? 0 : (ignored.get(model) ?? 0) + 1
      ignored.set(model, count)
      const profile = read(model)
      if (count < ignoredToLearn || profile.format !== 'schema-strict') return
      learn(model, { ...profile, format: 'schema-loose' })
    },
  }
}
