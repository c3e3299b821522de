// Which drafters a run measures: embedded always can be; llm live, recording, or from recordings.
import { basename, join } from 'node:path'
import { ConfigError, parseConfig } from '../src/entry/config.ts'
import type { Suite } from './case-schema.ts'
import { createEmbeddedSubject } from './embedded-subject.ts'
import type { Judge } from './judge/judge.ts'
import { createLlmJudge, createLlmSubject, toPromptLabels, toSlug } from './llm-subject.ts'
import { type EvalOptions, UsageError } from './options.ts'
import { findCassettes, openCassette } from './recordings/cassette.ts'
import type { Subject } from './subject.ts'

export interface ChosenSubject {
  readonly subject: Subject
  readonly mode: EvalOptions['mode']
  readonly model: string | null
  readonly prompts: readonly string[]
  /** Null where none is asked for, or none could be. */
  readonly judge: Judge | null
  /** Ends the work with the recordings, and says what is to be said of them. */
  finish(suites: readonly Suite[], isPart: boolean): readonly string[]
}

interface Places {
  readonly recordingsFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** @throws UsageError when what was asked for cannot be measured. */
export function chooseSubjects(
  options: EvalOptions,
  places: Places,
): { chosen: ChosenSubject[]; skipped: string[] } {
  const chosen: ChosenSubject[] = []
  const skipped: string[] = []
  if (options.drafter !== 'llm')
    chosen.push({
      subject: createEmbeddedSubject(),
      mode: 'live',
      model: null,
      prompts: [],
      judge: null,
      finish: () => [],
    })
  if (options.drafter === 'embedded') return { chosen, skipped }
  if (options.mode !== 'replay') return { chosen: [...chosen, chooseLive(options, places)], skipped }
  const folders = findCassettes(places.recordingsFolder)
  const none =
    'llm: there are no recordings. Make some with "npm run evals -- --record" and a configured model.'
  if (folders.length === 0 && options.drafter === 'llm') throw new UsageError(none)
  if (folders.length === 0) skipped.push(none)
  return { chosen: [...chosen, ...folders.map((folder) => chooseReplay(folder, options))], skipped }
}

function chooseReplay(folder: string, options: EvalOptions): ChosenSubject {
  const cassette = openCassette(folder, null)
  const { model, triageModel, judgeModel, baseUrl } = cassette.meta
  const subject = createLlmSubject({
    model: { baseUrl, apiKey: null, keyHeader: 'bearer', model, triageModel, concurrency: 4 },
    cassette,
    mode: 'replay',
  })
  return {
    subject,
    mode: 'replay',
    model,
    prompts: toPromptLabels(),
    judge: options.judge ? createLlmJudge(subject, judgeModel ?? model) : null,
    finish(suites, isPart) {
      const unused = isPart ? 0 : suites.reduce((sum, suite) => sum + cassette.toUnused(suite).length, 0)
      return unused === 0
        ? []
        : [`${unused} recordings in ${basename(folder)} are of no use any more; --record drops them.`]
    },
  }
}

function chooseLive(options: EvalOptions, { env, recordingsFolder }: Places): ChosenSubject {
  const mode = options.mode === 'record' ? 'record' : 'live'
  const model = readModel(env)
  const folder = join(recordingsFolder, toSlug(model.model))
  const judgeModel = env['JUDGE_MODEL'] ?? ''
  const meta = {
    model: model.model,
    triageModel: model.triageModel,
    judgeModel: judgeModel === '' ? null : judgeModel,
    baseUrl: model.baseUrl,
  }
  const cassette = mode === 'record' ? openCassette(folder, meta) : null
  const subject = createLlmSubject({ model, cassette, mode })
  return {
    subject,
    mode,
    model: model.model,
    prompts: toPromptLabels(),
    judge: options.judge ? createLlmJudge(subject, meta.judgeModel ?? model.model) : null,
    finish(suites, isPart) {
      cassette?.save(options.judge ? [...suites, 'judge'] : suites, isPart)
      return cassette === null ? [] : [`The recordings are in ${folder}.`]
    },
  }
}

function readModel(env: Places['env']) {
  try {
    const { model } = parseConfig(env)
    if (model !== null) return model
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message)
    throw error
  }
  throw new UsageError('No model is configured: set MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL.')
}
