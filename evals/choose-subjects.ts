// Which drafters a run measures: embedded always can be; llm live, recording, or from recordings.
import { basename, dirname, join } from 'node:path'
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
  /** Null where none is asked for and none is recorded. */
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
  if (options.data.length > 0 && options.drafter === null) {
    skipped.push('llm: recordings are of the cases of this project. Measure other data with --live.')
    return { chosen, skipped }
  }
  const folders = findCassettes(places.recordingsFolder)
  const none =
    'llm: there are no recordings. Make some with "npm run evals -- --record" and a configured model.'
  if (folders.length === 0 && options.drafter === 'llm') throw new UsageError(none)
  if (folders.length === 0) skipped.push(none)
  return { chosen: [...chosen, ...folders.map((folder) => chooseReplay(folder, options))], skipped }
}

/** Nothing of it is used: a replay asks nobody. */
const replayed = { apiKey: null, keyHeader: 'bearer', concurrency: 4, attemptTimeoutMs: 30_000 } as const

function chooseReplay(folder: string, options: EvalOptions): ChosenSubject {
  const cassette = openCassette(folder, null)
  const { model, triageModel, judgeModel, baseUrl, about } = cassette.meta
  const subject = createLlmSubject({
    model: { ...replayed, baseUrl, model, triageModel },
    cassette,
    mode: 'replay',
  })
  return {
    subject,
    mode: 'replay',
    model,
    prompts: toPromptLabels(),
    judge: options.judge || cassette.holds('judge') ? createLlmJudge(subject, judgeModel ?? model) : null,
    finish(suites, isPart) {
      const unused = isPart ? 0 : suites.reduce((sum, suite) => sum + cassette.toUnused(suite).length, 0)
      const stale = `${unused} recordings in ${basename(folder)} are of no use any more; --record drops them.`
      return [...(about === null ? [] : [about]), ...(unused === 0 ? [] : [stale])]
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
    about: options.about ?? readAbout(folder),
  }
  const cassette = mode === 'record' ? openCassette(folder, meta) : null
  const subject = createLlmSubject({ model, cassette, mode, isUntimed: options.untimed })
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

/** What was said of the recordings before. */
function readAbout(folder: string): string | null {
  return findCassettes(dirname(folder)).includes(folder) ? openCassette(folder, null).meta.about : null
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
