// Triage by a model: passages go out in calls of a size that models do well, and what a reply passes over goes out once more.
import { toAppError } from '../../architect/errors.ts'
import type { Passage } from '../../architect/passage.ts'
import type { CallOptions, Triage } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import { addUsage, noUsage, type Usage } from '../../architect/usage.ts'
import type { ModelReply } from './model-request.ts'
import { type Desk, toCommonValues } from './prompt-desk.ts'
import { toPassagesInput } from './prompt-inputs.ts'
import { renderPrompt, toPromptLabel } from './render-prompt.ts'
import { toShapeText } from './shape-text.ts'
import { checkTriageReply, sortPassages, type TriageReply } from './triage-reply.ts'

/** How many passages go to one call. */
export const passagesACall = 20
/** A block of passages that belong together may be this much larger before it is cut. */
const largestPart = passagesACall * 2
/** Most calls of the model server for the passages, and for those that the first reply passed over. */
const callLimits = { first: 6, rest: 3 } as const

interface TriageJob {
  readonly desk: Desk
  readonly all: readonly Passage[]
  readonly context: ProductContext
  readonly call: CallOptions
}

/** @throws AppError where the model server fails for good. Passages that the model passes over twice are in no list. */
export async function triagePassages(
  desk: Desk,
  passages: readonly Passage[],
  context: ProductContext,
  call: CallOptions,
): Promise<Triage> {
  const job = { desk, all: passages, context, call }
  const triages = await Promise.all(splitPassages(passages).map((part) => triagePart(part, job)))
  return {
    ideas: triages.flatMap(({ ideas }) => ideas),
    setAside: triages.flatMap(({ setAside }) => setAside),
    usage: triages.reduce((sum, { usage }) => addUsage(sum, usage), noUsage),
  }
}

/** Parts of at most `largestPart`, cut before a passage that explains no other. */
export function splitPassages(passages: readonly Passage[]): Passage[][] {
  const parts: Passage[][] = [[]]
  for (const passage of passages) {
    const part = parts.at(-1) ?? []
    const isFull = part.length >= passagesACall && !passage.detail && passage.parent === null
    if (isFull || part.length >= largestPart) parts.push([passage])
    else part.push(passage)
  }
  return parts.filter((part) => part.length > 0)
}

async function triagePart(part: readonly Passage[], job: TriageJob): Promise<Triage> {
  const { value, usage } = await askForTriage(part, callLimits.first, job)
  const { missed, ...sorted } = sortPassages(value, part)
  if (missed.length === 0) return { ...sorted, usage }
  const rest = await triageRest(missed, job)
  return {
    ideas: [...sorted.ideas, ...rest.ideas],
    setAside: [...sorted.setAside, ...rest.setAside],
    usage: addUsage(usage, rest.usage),
  }
}

/** What is missed stays missed when this fails: the ideas that were found are worth keeping. */
async function triageRest(missed: readonly Passage[], job: TriageJob): Promise<Triage> {
  try {
    const { value, usage } = await askForTriage(missed, callLimits.rest, job)
    const { ideas, setAside } = sortPassages(value, missed)
    return { ideas, setAside, usage }
  } catch (error) {
    job.call.signal.throwIfAborted()
    const failure = toAppError(error)
    if (failure.code === 'internal') throw failure
    const usage: Usage = failure.usage ?? noUsage
    return { ideas: [], setAside: [], usage }
  }
}

async function askForTriage(
  shown: readonly Passage[],
  maxCalls: number,
  { desk, all, context, call }: TriageJob,
): Promise<ModelReply<TriageReply>> {
  const prompt = desk.toPrompt('triage')
  const wire = desk.toTriageWire()
  const values = await toCommonValues(desk, context, call)
  const messages = renderPrompt(prompt, {
    ...values,
    shape: toShapeText(wire),
    passages: toPassagesInput(shown, all),
  })
  return desk.ask<TriageReply>(
    {
      model: desk.triageModel,
      prompt: toPromptLabel(prompt),
      messages,
      schema: { name: 'triage', json: wire },
      ...prompt.settings,
      maxCalls,
      canary: values.canary,
      check: (value) => checkTriageReply(value, wire),
    },
    call,
  )
}
