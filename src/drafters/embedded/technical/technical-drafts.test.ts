// Properties and tables that hold for the drafts of debt, spikes and infrastructure alike.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { type ItemDraft, ItemDraftSchema } from '../../../backlog/backlog-item.ts'
import { toWordLists } from '../../../backlog/quality/word-lists.ts'
import { draftDebt } from '../debt/draft-debt.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftInfrastructure } from '../infrastructure/draft-infrastructure.ts'
import { draftSpike } from '../spike/draft-spike.ts'

type Technical = 'debt' | 'spike' | 'infrastructure'
const types = ['debt', 'spike', 'infrastructure'] as const

function toIdea(text: string, type: Technical, language = 'en'): Idea {
  return {
    ...testIdea,
    text,
    language,
    type,
  }
}

function draft(text: string, type: Technical, language = 'en'): ItemDraft {
  const idea = toIdea(text, type, language)
  const line = readLine(text, language)
  if (type === 'debt') return draftDebt(idea, line)
  return type === 'spike' ? draftSpike(idea, line) : draftInfrastructure(idea, line)
}

function toProse(item: ItemDraft): string {
  const { type, title, summary, details, acceptanceCriteria, assumptions, openQuestions } = item
  const shown = type === 'spike' ? { ...details, timebox: null } : details
  return JSON.stringify([
    title,
    summary,
    shown,
    acceptanceCriteria,
    assumptions,
    openQuestions.map((q) => q.question),
  ])
}

const words = [
  'split', 'remove', 'OrderParser', 'the', 'billing', 'module', 'because', 'it', 'is', 'too', 'big', '42', 'v3.1', '->', 'whether', 'can',
  'we', 'Postgres', '`a_b.py`', '(maybe)', '?', 'compare', 'and', 'by', 'March', 'tests', 'for', ',', '—', 'upgrade', 'to', '🚀', 'why',
  'how', 'backup', 'not', ':', 'vs', 'cost', 'Let’s', 'TODO', 'if', 'server', '"', 'nobody', 'runs', '.',
] // biome-ignore format: a table reads better in rows
const anyLine = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 16 }).map((list) => list.join(' ')),
  )
  .filter((text) => text.trim() !== '')

describe('technical drafts', () => {
  it('are valid drafts for any text, with quotes that stand in it and no figure that does not', () => {
    fc.assert(
      fc.property(
        anyLine,
        fc.constantFrom(...types),
        fc.constantFrom('en', 'de', 'ja', 'und'),
        (text, type, language) => {
          const item = draft(text, type, language)
          const parsed = ItemDraftSchema.safeParse(item)
          expect(parsed.error?.issues ?? []).toEqual([])
          for (const { quote } of item.evidence) expect(text).toContain(quote)
          expect(item.openQuestions.length).toBeLessThanOrEqual(3)
          for (const figure of toProse(item).match(/\d+/g) ?? []) expect(text.normalize()).toContain(figure)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('keep titles between 10 and 120 characters, on one line, without a full stop', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 40 }),
        fc.constantFrom(...types),
        (list, type) => {
          const { title } = draft(list.join(' '), type)
          expect(title.length).toBeLessThanOrEqual(120)
          expect(title).not.toMatch(/[\n\r]|\.$/)
        },
      ),
    )
  })

  it('take a long text without slowing down', () => {
    for (const piece of ['a, ', 'to ', '(x ', '`', 'the of ', 'x.y/', 'is it ']) {
      const text = piece.repeat(40_000)
      for (const type of types) expect(draft(text, type).type).toBe(type)
    }
  })
})

const samples: Record<Technical, readonly string[]> = {
  debt: [
    'Split InvoiceBuilder into header, lines and totals', 'four variants of the date picker, want one', 'delete the unused seed scripts',
    'rename foo2', 'hard-coded tax rates in TaxTable.kt', 'type hints for the loader', 'errors are swallowed in sync_worker',
    'inconsistent naming of columns', 'todo comments in the parser', 'debug prints in the importer', 'cart and pricing are tightly coupled',
    'pull the mail code out of the controller', 'SQL in views', 'global cache object', 'settings read in nine places', 'orders table schema is a mess',
    'legacy template engine', 'restructure the plugin interface', 'flaky tests in checkout', 'tests are too slow', 'test coverage for billing',
    'cypress tests for the booking flow', 'test fixtures', 'unit tests for PriceRule', 'document the import format', 'drop the moment dependency',
    'deprecated calls to the old SDK', 'outdated packages', 'set up a linter', 'compiler warnings', 'clean up the build script',
    'n+1 query in the order list', 'escape output in the mail templates', 'audit feature flags', 'add a retry wrapper', 'whatever this is',
  ],
  spike: [
    'Compare Typesense and Meilisearch', 'can the gate read our badges?', 'what would hosting cost per month', 'may we keep the call recordings?',
    'how much effort is a native app', 'migrate from Realm?', 'decide on the file format', 'find out why the import freezes', 'benchmark the parser',
    'interview three dispatchers', 'prototype for offline maps', 'whether the sensor works below zero', 'list all places that send mail',
    'read up on CRDTs', 'evaluate the vendor API', 'barcode stuff',
  ],
  infrastructure: [
    'CI pipeline for the firmware', 'blue-green deployment', 'publish the package', 'staging environment', 'dockerize the worker', 'terraform for the network',
    'renew the code signing certificate', 'env vars for the importer', 'rotate the database password', 'TLS certificate expires in May', 'harden ssh',
    'retention periods for audit logs, GDPR', 'nightly backups of the files', 'failover for the queue', 'alerts for failed jobs', 'metrics dashboard',
    'structured logging', 'health checks', 'autoscaling of the workers', 'cut hosting costs', 'cron jobs', 'postgres vacuum', 'move DNS', 'upgrade Node 18 to 22',
    'migrate from Heroku to our own cluster', 'decommission the old ftp box', 'a vps for the demo', 'runbook for outages', 'quiet corner',
  ],
} // biome-ignore format: a table reads better in rows

describe('criteria and questions of every pattern', () => {
  const lists = toWordLists('en')
  const cases = types.flatMap((type) => samples[type].map((text) => [type, text] as const))

  it.each(cases)('%s: %s', (type, text) => {
    const item = draft(text, type)
    const texts = item.acceptanceCriteria.map((c) =>
      'statement' in c ? c.statement : `${c.given}; ${c.when}; ${c.then}`,
    )
    expect(texts.length).toBeGreaterThanOrEqual(3)
    expect(texts.length).toBeLessThanOrEqual(10)
    expect(new Set(texts).size).toBe(texts.length)
    expect(Math.max(...texts.map((criterion) => criterion.length))).toBeLessThanOrEqual(300)
    expect(texts.join('\n')).not.toMatch(/[{}]/)
    expect(texts.filter((criterion) => lists?.tautology?.test(criterion))).toEqual([])
    const own = new Set(text.toLowerCase().match(/\p{L}+/gu))
    const weak = texts.flatMap((criterion) => criterion.match(lists?.weak ?? /(?!)/g) ?? [])
    expect(weak.filter((word) => !own.has(word.toLowerCase()))).toEqual([])
    expect(texts.some((criterion) => lists?.edge?.test(criterion))).toBe(true)
    for (const criterion of item.acceptanceCriteria) {
      if ('when' in criterion) expect(lists?.twoActions?.test(criterion.when)).toBe(false)
    }
    expect(item.openQuestions.length).toBeGreaterThanOrEqual(1)
    for (const { question } of item.openQuestions) expect(question).toMatch(/^[^{}]+\?$/)
    expect(item.title).toMatch(/^.{10,120}$/u)
    const isProse = item.type === 'debt' && item.details.kind === 'documentation'
    if (type === 'debt' && !isProse)
      expect(texts.some((criterion) => lists?.unchanged?.test(criterion))).toBe(true)
    if (type === 'spike') expect(texts.filter((criterion) => lists?.shipped?.test(criterion))).toEqual([])
  })
})
