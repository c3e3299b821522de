// The command with recordings: made, replayed without a call, refused when something changed.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TestModel } from './test-model.ts'
import { numbers, openWorkspace, toFailures, toLines, type Workspace } from './test-workspace.ts'

let workspace: Workspace
let folder = ''
let model: TestModel
let run: Workspace['run']

beforeEach(async () => {
  workspace = await openWorkspace()
  ;({ folder, model, run } = workspace)
})

afterEach(() => workspace.close())

describe('runEvals from recordings', () => {
  it('records and replays the cases that are named for it, and asks for work types together', async () => {
    mkdirSync(join(folder, 'recordings'))
    const ids = numbers(45).map((number) => `wt-${number}`)
    writeFileSync(join(folder, 'recordings', 'recorded-cases.json'), JSON.stringify({ 'work-type': ids }))
    await run('--record', '--untimed', '--about', 'A model for tests, in January.')
    expect(model.calls).toBe(3)
    const replay = await run('--accept')
    const [subject] = replay.report.subjects
    expect(subject?.suites.map(({ suite, results }) => [suite, results.length])).toEqual([['work-type', 45]])
    expect(subject?.notes.join()).toContain('A model for tests, in January.')
    expect(replay.text).toContain('no times recorded')
    await run('--suite', 'injection', '--drafter', 'embedded', '--accept')
    const attack = await run('--filter', 'camp 5;', '--drafter', 'embedded')
    expect(attack.report.subjects[0]?.suites.map(({ suite }) => suite)).toEqual(['injection'])
    await expect(run('--filter', 'no line says this')).resolves.toMatchObject({ report: { passed: false } })
    const some = await run('--filter', 'wt-31')
    expect(toFailures(some)).toEqual([])
    expect(some.report.subjects[0]?.suites[0]?.results.map(({ id }) => id)).toEqual(['wt-31'])
    expect(model.calls).toBe(3)
  })

  it('gives every drafter the same cases where it is told to, and compares what the baseline has of them', async () => {
    await run('--live', '--accept')
    mkdirSync(join(folder, 'recordings'))
    const named = { 'work-type': ['wt-3', 'wt-40'] }
    writeFileSync(join(folder, 'recordings', 'recorded-cases.json'), JSON.stringify(named))
    const { report } = await run('--live', '--recorded')
    const [suite] = report.subjects[0]?.suites ?? []
    expect(suite?.results.map(({ id }) => id)).toEqual(['wt-3', 'wt-40'])
    expect(suite?.readings[0]?.change?.cases).toBe(2)
    expect(report.passed).toBe(true)
  })

  it('measures no model with prompts that are not those of the prompt files', async () => {
    workspace.promptMistakes.push('The compiled prompts are out of date.')
    await expect(run('--record')).rejects.toThrow(/out of date[\s\S]*npm run prompts/u)
    expect(model.calls).toBe(0)
    const { report } = await run('--drafter', 'embedded', '--suite', 'injection', '--accept')
    expect(report.subjects.map(({ subject }) => subject)).toEqual(['embedded'])
  })

  it('replays what was recorded without a call, and refuses what changed', async () => {
    await run('--record')
    const calls = model.calls
    expect(calls).toBeGreaterThan(40)
    const [name = ''] = readdirSync(join(folder, 'recordings'))
    const recorded = readFileSync(join(folder, 'recordings', name, 'work-type.jsonl'), 'utf8')
    expect(recorded).not.toContain('org-secret')

    const replay = await run('--accept')
    expect(toFailures(replay)).toEqual([])
    expect(model.calls).toBe(calls)
    const again = await run()
    expect(toFailures(again)).toEqual([])
    expect(again.report.subjects[0]?.mode).toBe('replay')

    const path = join(folder, 'work-type.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('tents, number 12"', 'tarps, number 12"'))
    const changed = await run()
    expect(toFailures(changed).join('\n')).toMatch(/is not what was recorded .* --record --suite work-type/u)

    const prompts = join(folder, 'recordings', name, 'work-type.jsonl')
    writeFileSync(prompts, recorded.replaceAll(/"prompt":"[0-9a-f]+"/gu, '"prompt":"0000000000000000"'))
    expect(toFailures(await run()).join('\n')).toMatch(/The prompt behind triage changed since/u)
    expect(model.calls).toBe(calls)
  })

  it('judges drafts from recordings as well, once the judge is calibrated', async () => {
    const drafts = numbers(12).map((number) => ({
      id: `dr-${number}`,
      why: 'a plain wish of somebody',
      tier: 'should',
      text: `let hosts print list ${number} of the guests`,
      type: 'feature',
      holds: [{ in: 'title', anyOf: ['guests'] }],
    }))
    writeFileSync(join(folder, 'drafting.jsonl'), toLines(drafts))
    await run('--record', '--judge', '--suite', 'drafting')
    const calls = model.calls
    const [name = ''] = readdirSync(join(folder, 'recordings'))
    const judgements = join(folder, 'recordings', name, 'judge.jsonl')
    const judged = await run('--judge', '--suite', 'drafting', '--accept')
    expect(model.calls).toBe(calls)
    expect(toFailures(judged)).toEqual([])
    const [subject] = judged.report.subjects
    expect(subject?.notes.join()).toMatch(/72 labelled items, .* kappa 1.00 .*: trusted/u)
    expect(subject?.calibration?.isTrusted).toBe(true)
    const readings = subject?.suites.find(({ suite }) => suite === 'drafting')?.readings
    const reading = readings?.find(({ metric }) => metric.id === 'drafting.judged')
    expect(reading).toMatchObject({ value: 1, metric: { isGated: true } })

    rmSync(judgements)
    const unjudged = await run('--judge', '--suite', 'drafting')
    expect(toFailures(unjudged).join()).toMatch(/could not be calibrated.*--record --judge --suite drafting/u)
  })

  it('says that there are none', async () => {
    await expect(run()).rejects.toThrow(/There are no recordings|there are no recordings/u)
  })
})
