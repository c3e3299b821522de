import { describe, expect, it } from 'vitest'
import { type Result, toMeanMetric } from '../measurement.ts'
import { judgeSuite } from '../verdict.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toJunit } from './junit.ts'
import { toMarkdown } from './markdown.ts'
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
      { subject: 'test', mode: 'live', model: nasty, prompts: [], repeats: 1, suites: [suite], notes: [] },
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
    expect(html).not.toMatch(/(?:src|href)=/u)
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
