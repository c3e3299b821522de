// The drafter on a language model as a subject: live, or from recordings.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSize } from '../src/drafters/embedded/size.ts'
import { createLlmDrafter } from '../src/drafters/llm/llm-drafter.ts'
import type { AskModel } from '../src/drafters/llm/model-request.ts'
import { createPromptSecrets } from '../src/drafters/llm/prompt-secrets.ts'
import { prompts } from '../src/drafters/llm/prompts.generated.ts'
import { toPromptLabel } from '../src/drafters/llm/render-prompt.ts'
import { type Surroundings, upstreamDefaults } from '../src/drafters/llm/upstream.ts'
import type { ModelConfig } from '../src/entry/model-config.ts'
import { createJudge, type Judge, judgeForm } from './judge/judge.ts'
import { type JudgePrompt, parseJudgePrompt } from './judge/judge-prompt.ts'
import { type Cassette, toHash } from './recordings/cassette.ts'
import { createRecordedServer } from './recordings/recorded-server.ts'
import type { Subject } from './subject.ts'

/** Fixes canary and boundaries, so that a recorded answer is checked against the canary that its model saw. */
const seed = 'quietlanternmeadowcrossing'

/** Time for one case: triage, draft, repair and a retry each, of a server that takes its time. */
const leastDeadlineMs = 180_000
const attemptsACase = 6

export interface LlmSubjectOptions {
  readonly model: Pick<
    ModelConfig,
    'baseUrl' | 'apiKey' | 'keyHeader' | 'model' | 'triageModel' | 'concurrency' | 'attemptTimeoutMs'
  >
  readonly cassette: Cassette | null
  readonly mode: 'replay' | 'record' | 'live'
  readonly isUntimed?: boolean
  readonly surroundings?: Surroundings
}

export interface LlmSubject extends Subject {
  readonly ask: AskModel
}

/** A judge on the same server: the same recordings, the same client. */
export function createLlmJudge(subject: LlmSubject, model: string): Judge {
  return createJudge(subject.ask, model, readJudgePrompt(), seed)
}

function readJudgePrompt(): JudgePrompt {
  return parseJudgePrompt(readFileSync(join(import.meta.dirname, 'judge', 'refinement.md'), 'utf8'))
}

/** "name@version" of every prompt of the drafter. */
export function toPromptLabels(): string[] {
  return Object.values(prompts).map(toPromptLabel)
}

/** A name that can be a folder: letters, digits, dots and dashes. */
export function toSlug(model: string): string {
  const slug = model
    .toLowerCase()
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '')
  const hash = createHash('sha256').update(model).digest('hex').slice(0, 6)
  return slug === '' ? hash : slug.slice(0, 60)
}

/** The llm drafter behind the project's own client. In replay it is deterministic and asks nobody. */
export function createLlmSubject(options: LlmSubjectOptions): LlmSubject {
  const { model, cassette, mode, isUntimed = false, surroundings } = options
  const secrets = createPromptSecrets(seed)
  const server = createRecordedServer({
    config: {
      ...upstreamDefaults,
      baseUrl: model.baseUrl,
      apiKey: model.apiKey,
      keyHeader: model.keyHeader,
      concurrency: model.concurrency,
      attemptTimeoutMs: model.attemptTimeoutMs,
      queueWaitMs: Math.max(upstreamDefaults.queueWaitMs, model.attemptTimeoutMs),
    },
    cassette,
    mode,
    isUntimed,
    toPromptHash,
    toSecrets: async (requestId) => [secrets.canary, await secrets.toBoundary(requestId)],
    ...(surroundings === undefined ? {} : { surroundings }),
  })
  const drafter = createLlmDrafter({
    ask: server.ask,
    model: model.model,
    triageModel: model.triageModel,
    concurrency: model.concurrency,
    seed,
  })
  return {
    name: `llm-${toSlug(model.model)}${mode === 'replay' ? '-replay' : ''}`,
    drafter,
    readSize,
    isDeterministic: mode === 'replay',
    canary: secrets.canary,
    instructions: Object.values(prompts).flatMap(({ messages }) => messages.map(({ text }) => text)),
    deadlineMs: Math.max(leastDeadlineMs, attemptsACase * model.attemptTimeoutMs),
    concurrency: mode === 'replay' ? 4 : model.concurrency,
    isTriagePaid: true,
    toAccount: server.toAccount,
    ask: server.ask,
  }
}

/** The prompt behind a form: "triage", "bug_draft" for draft-bug, "judgement" for the judge. */
function toPromptHash(form: string): string {
  if (form === judgeForm) return toHash(readJudgePrompt().messages)
  const name = form === 'triage' ? form : `draft-${form.replace(/_draft$/u, '')}`
  const prompt = Object.entries(prompts).find(([key]) => key === name)?.[1]
  return toHash(prompt ?? name)
}
