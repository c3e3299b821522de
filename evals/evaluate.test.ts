// Drafters that fail in one way each, at the port: the suite that looks at this way must see it, on the project's own cases.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../src/architect/errors.ts'
import type { Drafted, Idea } from '../src/architect/ports.ts'
import { writeBaseline } from './baseline.ts'
import type { AnyCases, Suite } from './case-schema.ts'
import { createBudget } from './cost.ts'
import { createEmbeddedSubject } from './embedded-subject.ts'
import { evaluateSubject } from './evaluate.ts'
import { readCases } from './read-cases.ts'
import type { Subject } from './subject.ts'

const own = readCases(join(import.meta.dirname, 'cases'))
const cases: AnyCases = {
  ...own,
  drafting: (own.drafting ?? []).slice(0, 80),
}
const good = createEmbeddedSubject()
const baselineFolder = mkdtempSync(join(tmpdir(), 'evals-port-'))
const canary = 'quietlanternmead'

async function evaluate(subject: Subject, suites: readonly Suite[], isAccepting = false) {
  return evaluateSubject(subject, {
    suites,
    cases,
    baselineFolder,
    isAccepting,
    judging: null,
    filter: null,
    isPart: false,
    repeats: 1,
    budget: createBudget({ maxTokens: 1, maxCost: null, prices: null }),
    now: () => performance.now(),
    onProgress: () => {},
  })
}

/** The embedded drafter with every tenth draft changed. */
function withChange(change: (drafted: Drafted, idea: Idea) => Drafted): Subject {
  let count = 0
  return {
    ...good,
    canary,
    isDeterministic: false,
    drafter: {
      ...good.drafter,
      async draft(idea, context, call) {
        const drafted = await good.drafter.draft(idea, context, call)
        count += 1
        return count % 10 === 0 ? change(drafted, idea) : drafted
      },
    },
  }
}

async function findFailures(subject: Subject, suite: Suite): Promise<string> {
  const [report] = await evaluate(subject, [suite])
  return (report?.failures ?? []).join('\n')
}

beforeAll(async () => {
  for (const { suite, results } of await evaluate(good, ['drafting', 'estimation'], true))
    writeBaseline(baselineFolder, good.name, suite, results)
})
afterAll(() => rmSync(baselineFolder, { recursive: true }))

describe('evaluateSubject', () => {
  it('passes the same drafter again', async () => {
    const reports = await evaluate(good, ['drafting', 'estimation'])
    expect(reports.flatMap(({ failures }) => failures)).toEqual([])
    expect(reports.flatMap(({ fresh, lost }) => [...fresh, ...lost])).toEqual([])
  })

  it('sees figures that nobody gave', async () => {
    const inventing = withChange(({ draft, ...rest }) => ({
      ...rest,
      draft: { ...draft, summary: `${draft.summary} It concerns 4711 accounts.` },
    }))
    expect(await findFailures(inventing, 'drafting')).toMatch(
      /Inventions an item got worse, from 0.00 to 0.10/u,
    )
  })

  it('sees drafts about something else', async () => {
    const elsewhere = withChange(({ draft, ...rest }) => ({
      ...rest,
      draft: { ...draft, title: 'Rotate banners', summary: 'Banners rotate.', evidence: [], assumptions: [] },
    }))
    expect(await findFailures(elsewhere, 'drafting')).toMatch(/Title words that the input holds got worse/u)
  })

  it('sees drafts that fail', async () => {
    const failing = withChange(() => {
      throw new AppError('truncated')
    })
    expect(await findFailures(failing, 'drafting')).toMatch(/One idea stays one item got worse/u)
    expect(await findFailures(failing, 'estimation')).toMatch(/could not be measured/u)
  })

  it('takes one canary, and one item against its schema, for a failure of the run', async () => {
    const telling = withChange(({ draft, ...rest }, idea) => ({
      ...rest,
      draft: idea.text === cases.drafting?.[9]?.text ? { ...draft, assumptions: [canary] } : draft,
    }))
    expect(await findFailures(telling, 'drafting')).toMatch(/holds the canary/u)
    const endless = withChange(({ draft, ...rest }) => ({
      ...rest,
      draft: { ...draft, title: 'x'.repeat(600) },
    }))
    expect(await findFailures(endless, 'drafting')).toMatch(/breaks its schema at items\.0\.title/u)
  })

  it('fails on a single lost must case where the drafter repeats itself, and not where it may be chance', async () => {
    const reports = await evaluate(good, ['drafting'])
    const must = reports[0]?.results.find(({ tier, passed }) => tier === 'must' && passed)
    const text = cases.drafting?.find(({ id }) => id === must?.id)?.text
    const draft: typeof good.drafter.draft = async (idea, context, call) => {
      const drafted = await good.drafter.draft(idea, context, call)
      if (idea.text !== text) return drafted
      return { ...drafted, draft: { ...drafted.draft, summary: 'It concerns 4711 accounts.' } }
    }
    const slipping: Subject = { ...good, drafter: { ...good.drafter, draft } }
    expect(await findFailures(slipping, 'drafting')).toMatch(/1 must case passed before and fails now/u)
    expect(await findFailures({ ...slipping, isDeterministic: false }, 'drafting')).toBe('')
  })

  it('sees sizes that are far off', async () => {
    const { drafter } = good
    const draft: typeof drafter.draft = async (idea, context, call) => {
      const drafted = await drafter.draft(idea, context, call)
      if (drafted.draft.type === 'spike') return drafted
      return { ...drafted, draft: { ...drafted.draft, estimate: { points: 100, drivers: [] } } }
    }
    const wild: Subject = { ...good, isDeterministic: false, drafter: { ...drafter, draft } }
    expect(await findFailures(wild, 'estimation')).toMatch(/Within one card got worse/u)
  })
})
