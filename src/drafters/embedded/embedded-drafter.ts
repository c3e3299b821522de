// The drafter without a model: no key, no network, the same on Node and Workers.
import type { Drafted, Drafter, Idea } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { ItemDraft } from '../../backlog/backlog-item.ts'
import type { Provenance } from '../../backlog/item-fields.ts'
import { draftBug } from './bug/draft-bug.ts'
import { draftDebt } from './debt/draft-debt.ts'
import { draftFeature } from './feature/draft-feature.ts'
import { readLine } from './grammar/read-line.ts'
import { draftInfrastructure } from './infrastructure/draft-infrastructure.ts'
import { reviseDraft } from './revise.ts'
import { draftSpike } from './spike/draft-spike.ts'
import { triagePassages } from './triage.ts'

const usage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 } as const

const provenance: Provenance = {
  drafter: 'embedded',
  model: null,
  prompt: null,
  attempts: 1,
  tokens: null,
  degraded: null,
}

/** Triage by a trained classifier, drafts from a small grammar and a library of patterns. Deterministic. */
export function createEmbeddedDrafter(): Drafter {
  return {
    name: 'embedded',
    model: null,
    triageBatch: Number.POSITIVE_INFINITY,
    concurrency: 8,
    async triage(passages, _context, call) {
      call.signal.throwIfAborted()
      return triagePassages(passages)
    },
    async draft(idea, context, call) {
      call.signal.throwIfAborted()
      return toDrafted(inLanguage(draftIdea(idea, context), idea, call.language))
    },
    async repair() {
      return null
    },
    async revise(idea, revision, context, call) {
      call.signal.throwIfAborted()
      return toDrafted(reviseDraft(idea, revision, context, draftIdea))
    },
  }
}

/** The draft of an idea in the form of its type. */
export function draftIdea(idea: Idea, context: ProductContext): ItemDraft {
  const line = readLine(idea.text, idea.language, idea.type === 'feature' ? 'asking' : 'first')
  switch (idea.type) {
    case 'feature':
      return draftFeature(idea, line, context)
    case 'bug':
      return draftBug(idea, line)
    case 'debt':
      return draftDebt(idea, line)
    case 'spike':
      return draftSpike(idea, line)
    case 'infrastructure':
      return draftInfrastructure(idea, line)
  }
}

/** This drafter does not translate; where another language was asked for, the draft says so. */
function inLanguage(draft: ItemDraft, idea: Idea, asked: string | null): ItemDraft {
  if (asked === null || asked === idea.language || idea.language === 'und') return draft
  const note = `The built-in drafter does not translate: the words stay in the language of the idea (${idea.language}), ${asked} was asked for.`
  return { ...draft, assumptions: [...draft.assumptions, note].slice(0, 20) }
}

function toDrafted(draft: ItemDraft): Drafted {
  return { draft, provenance: { ...provenance }, usage: { ...usage } }
}
