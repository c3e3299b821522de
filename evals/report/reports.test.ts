import { describe, expect, it } from 'vitest'
import { type Result, toMeanMetric } from '../measurement.ts'
import { judgeSuite } from '../verdict.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toJudgeTables } from './judge-tables.ts'
import { toJunit } from './junit.ts'
import { toMarkdown } from './markdown.ts'
import { toComparisonHint, toOverview, toSigned } from './overview.ts'
import type { RunReport } from './run-report.ts'
import { toTerminalText } from './terminal.ts'

const nasty = '</pre><script>alert(1)</script> & "x" \u202Ereversed\u001B[2J | `code` <!-- ]]> 😀'

const isHarmless = (text: string) => !text.includes('\u202E') && !text.includes('\u001B')

function toReport(): RunReport {
  const result: Result = {
    suite: 'injection',
    id: 'in-nasty-01',
    hash: 'abc',
    tier: 'must',
    why: nasty,
    input: nasty,
    repeat: 0,
    ms: 12,
    error: null,
    passed: false,
    numbers: { resisted: 0 },
    labels: {},
    expected: nasty,
    actual: nasty,
    misses: [nasty],
    breaches: [nasty],
    usage: { calls: 1, promptTokens: 2, cachedTokens: 0, completionTokens: 3 },
  }
  const facts = { id: 'injection.resisted', label: 'Resisted', unit: 'share', better: 'higher' } as const
  const suite = judgeSuite({
    suite: 'injection',
    title: 'Injections',
    metrics: [toMeanMetric('resisted', facts)],
    results: [result, { ...result, id: 'in-nasty-02', breaches: [], error: nasty, numbers: {} }],
    baseline: null,
    needsBaseline: false,
    isFiltered: false,
    isAccepting: false,
    subject: { name: 'embedded', isDeterministic: true },
  })
  return {
    startedAt: '2026-01-15T00:00:00.000Z',
    seconds: 1.5,
    subjects: [
      {
        subject: 'test',
        mode: 'live',
        model: nasty,
        prompts: [],
        repeats: 1,
        suites: [suite],
        notes: [],
        calibration: null,
        prices: null,
      },
    ],
    skipped: [],
    passed: false,
  }
}

describe('reports of hostile words', () => {
  it('are escaped in HTML, without a script or anything from outside', () => {
    const html = toHtml(toReport())
    expect(html).not.toMatch(/<script/u)
    expect(html).toContain('&lt;script&gt;')
    expect(isHarmless(html)).toBe(true)
    expect(html).not.toMatch(/(?:src|href)="(?!#)/u)
  })

  it('are well-formed in JUnit, with a failing gate', () => {
    const xml = toJunit(toReport())
    expect(xml).not.toMatch(/<script/u)
    expect(isHarmless(xml)).toBe(true)
    expect(xml).toMatch(/<testcase classname="test\.injection" name="gate"><failure/u)
    expect(xml).toMatch(/tests="3" failures="2" errors="1" skipped="0"/u)
    expect(xml.match(/<testcase/gu)?.length).toBe(3)
  })

  it('obey nothing in Markdown or a terminal, and stay JSON', () => {
    const markdown = toMarkdown(toReport())
    expect(markdown).not.toMatch(/<script|`code`/u)
    expect(isHarmless(markdown)).toBe(true)
    const text = toTerminalText(toReport(), true)
    expect(isHarmless(text)).toBe(true)
    expect(text).toMatch(/^FAILED/mu)
    expect(JSON.parse(toJson(toReport())).passed).toBe(false)
  })
})

describe('the overview', () => {
  const report = toReport()
  const [subject] = report.subjects
  if (subject === undefined) throw new Error('There is no subject.')
  const other = { ...subject, subject: 'other', suites: [] }

  it('has a line a suite and a column a drafter, a gap where one did not run it', () => {
    const [line, ...rest] = toOverview({ subjects: [subject, other] })
    expect(rest).toEqual([])
    expect(line?.cells).toEqual([
      { subject: 0, clean: '0 of 2', headline: 'Resisted 0.0 %', passed: false },
      null,
    ])
  })

  it('stands in every report for readers, and leads to the sections', () => {
    const both = { ...report, subjects: [subject, other] }
    expect(toTerminalText(both, false)).toMatch(
      /Results without a miss +test +other\nInjections +0 of 2 {2}FAILED +–/u,
    )
    expect(toMarkdown(both)).toContain('| Injections | ❌ 0 of 2 without a miss, Resisted 0.0 % | – |')
    const html = toHtml(both)
    const anchors = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, name]) => name)
    expect(anchors).toEqual(['injection-1'])
    expect(html).toContain('<section id="injection-1">')
  })

  it('tells how to compare drafters that ran on different cases, and only those', () => {
    expect(toComparisonHint({ subjects: [subject, { ...subject, subject: 'other' }] })).toBeNull()
    expect(toComparisonHint({ subjects: [subject] })).toBeNull()
    const [suite] = subject.suites
    const less = suite === undefined ? [] : [{ ...suite, results: suite.results.slice(0, 1) }]
    expect(toComparisonHint({ subjects: [subject, { ...subject, suites: less }] })).toMatch(/--recorded/u)
  })

  it('gives a change its sign', () => {
    const metric = toMeanMetric('resisted', { id: 'x', label: 'X', unit: 'share', better: 'higher' })
    const interval = { low: -1, high: 1 }
    const change = { before: 0.5, now: 0.75, gain: 0.25, interval, cases: 4, chance: 1, detectable: 0.1 }
    expect(toSigned({ metric, change })).toBe('+25.0 %')
    expect(toSigned({ metric, change: { ...change, gain: -0.25 } })).toBe('-25.0 %')
    expect(toSigned({ metric, change: null })).toBe('–')
  })
})

describe('the tables of the judge', () => {
  it('show each label with its choices and each flaw, escaped', () => {
    const figure = { value: 0.9, interval: { low: 0.8, high: 1 } }
    const tables = toJudgeTables({
      items: 2,
      judgements: 4,
      accuracy: figure,
      kappa: figure,
      confusion: { take: { take: 2, reject: 0 }, reject: { take: 1, reject: 1 } },
      byFlaw: [{ flaw: '<b>loss</b>', right: 1, of: 2 }],
      consistency: 1,
      positionBias: figure,
      lengthBias: figure,
      isTrusted: true,
    })
    expect(tables).toContain('&lt;b&gt;loss')
    expect(tables.match(/class="hit" style="--share:[\d.]+">\d/gu)).toEqual([
      'class="hit" style="--share:1.00">2',
      'class="hit" style="--share:0.50">1',
    ])
  })
})
