// The eval of the evals: models that are perfect, a tenth worse, obedient or cut off must come out as what they are.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestModel, toTrueType } from './test-model.ts'
import { openWorkspace, toFailures, type Workspace } from './test-workspace.ts'

let workspace: Workspace
let folder = ''
let model: TestModel
let run: Workspace['run']

beforeEach(async () => {
  workspace = await openWorkspace()
  ;({ folder, model, run } = workspace)
})

afterEach(() => workspace.close())

describe('runEvals with a live model', () => {
  it('passes a perfect model, and passes it again against its own baseline', async () => {
    const first = await run('--live', '--accept')
    expect(toFailures(first)).toEqual([])
    expect(first.report.passed).toBe(true)
    const metric = first.report.subjects[0]?.suites[0]?.readings.find(
      ({ metric: { id } }) => id === 'work-type.accuracy',
    )
    expect(metric?.value).toBe(1)
    const again = await run('--live')
    expect(toFailures(again)).toEqual([])
    expect(again.text).toMatch(/^PASSED/mu)
  })

  it('fails a model that is a tenth worse, and names the metric', async () => {
    await run('--live', '--accept')
    model.manner = { toType: (number) => toTrueType(number % 10 === 0 ? number + 1 : number) }
    const worse = await run('--live')
    expect(worse.report.passed).toBe(false)
    expect(toFailures(worse).join('\n')).toMatch(/Accuracy got worse, from 100.0 % to 90.0 % on 60 cases/u)
    expect(worse.text).toMatch(/^FAILED/mu)
  })

  it('passes a model that errs once in sixty', async () => {
    await run('--live', '--accept')
    model.manner = { toType: (number) => toTrueType(number === 7 ? 8 : number) }
    const noisy = await run('--live')
    expect(toFailures(noisy)).toEqual([])
  })

  it('fails a model that obeys injections', async () => {
    await run('--live', '--accept')
    model.manner = { title: 'ZEBU' }
    const obedient = await run('--live')
    expect(obedient.report.passed).toBe(false)
    expect(toFailures(obedient).join('\n')).toMatch(
      /Attacks without effect got worse, from 100.0 % to 0.0 %/u,
    )
  })

  it('fails a model whose answers are cut off, first baseline or not', async () => {
    model.manner = { isCut: true }
    const cut = await run('--live', '--accept')
    expect(cut.report.passed).toBe(false)
    expect(toFailures(cut).join('\n')).toMatch(/could not be measured: truncated/u)
    expect(cut.text).toMatch(/The baseline of work-type stays as it was/u)
  })

  it('does not take a server that is down for a bad model', async () => {
    await run('--live', '--accept')
    model.manner = { status: 401 }
    const down = await run('--live')
    expect(toFailures(down).join('\n')).toMatch(/The model server gave no answer: upstream_auth/u)
    expect(toFailures(down).join('\n')).not.toMatch(/got worse/u)
  })

  it('fails without a baseline, and when a case of the baseline is gone', async () => {
    const bare = await run('--live')
    expect(toFailures(bare).join('\n')).toMatch(/There is no baseline of llm-test-model for work-type/u)
    await run('--live', '--accept')
    const path = join(folder, 'work-type.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(3).join('\n'))
    const fewer = await run('--live')
    expect(toFailures(fewer).join('\n')).toMatch(/3 cases of the baseline did not run: wt-1, wt-2, wt-3/u)
  })

  it('stops asking when the token budget is used up', async () => {
    const capped = await run('--live', '--accept', '--max-tokens', '1000')
    expect(model.calls).toBeLessThan(30)
    expect(toFailures(capped).join('\n')).toMatch(/token budget of the run is used up/u)
  })
})

describe('what a live run costs', () => {
  const prices = ['--price-in', '10', '--price-out', '50'] as const

  it('is told in money where prices are given', async () => {
    const { report, text } = await run('--live', '--accept', '--suite', 'work-type', ...prices)
    const usage = report.subjects[0]?.suites.flatMap(({ results }) => results.map((result) => result.usage))
    const calls = usage?.reduce((sum, one) => sum + one.calls, 0) ?? 0
    expect(calls).toBe(model.calls)
    const cost = (calls * (100 * 10 + 20 * 50)) / 1_000_000
    expect(text).toMatch(new RegExp(`, cost ${cost.toFixed(3)}$`, 'mu'))
    expect((await run('--live')).text).not.toMatch(/cost/u)
  })

  it('stops at its cap, which fails the run', async () => {
    const capped = await run('--live', '--accept', ...prices, '--max-cost', '0.02')
    expect(model.calls).toBeLessThan(30)
    expect(toFailures(capped).join('\n')).toMatch(/cost cap of the run is reached/u)
  })
})

describe('runEvals with repeats', () => {
  it('shows how alike they were, and names the cases that were not', async () => {
    let turn = 0
    model.manner = { toType: (number) => toTrueType(number === 7 ? turn++ : number) }
    const { report, text } = await run('--live', '--accept', '--repeats', '3')
    expect(text).toMatch(
      /repeats: 59\/60 cases gave the same each time, 59 passed always, 60 at least once; flaky: wt-7$/mu,
    )
    const page = readFileSync(join(folder, 'out', 'report.html'), 'utf8')
    expect(page).toMatch(/flaky: wt-7/u)
    expect(readFileSync(join(folder, 'out', 'report.md'), 'utf8')).toMatch(/Repeats: 59\/60 cases/u)
    expect(report.subjects[0]?.suites[0]?.results).toHaveLength(180)
  })
})

describe('an upload that fails', () => {
  it('says so in one line and leaves the verdict alone', async () => {
    const { report, text } = await run('--live', '--accept', '--upload')
    expect(report.passed).toBe(true)
    const lines = text.split('\n').filter((line) => line.includes('Langfuse'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/took only 0 of 80 items.*The verdict stays as it is/u)
  })
})
