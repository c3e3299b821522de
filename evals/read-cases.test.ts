import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { workTypes } from '../src/backlog/work-type.ts'
import { suites } from './case-schema.ts'
import { readOutsideData } from './outside-data.ts'
import { readCases, readLines } from './read-cases.ts'

const least = { 'work-type': 400, split: 60, drafting: 120, estimation: 60, injection: 80, languages: 40 }

describe('the cases of the project', () => {
  const cases = readCases(join(import.meta.dirname, 'cases'))

  it.each(suites)('are enough in %s, and no text stands twice', (suite) => {
    const texts = (cases[suite] ?? []).map(({ text }) => text)
    expect(texts.length).toBeGreaterThanOrEqual(least[suite])
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index)
    expect(suite === 'estimation' ? [] : twice).toEqual([])
  })

  it('are no lines that the classifier was trained on', () => {
    const path = join(import.meta.dirname, '..', 'training', 'work-types.jsonl')
    const toKey = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    const lines = readLines(path, z.looseObject({ text: z.string() }))
    const trained = new Set(lines.map(({ text }) => toKey(text)))
    const seen = (cases['work-type'] ?? []).filter(({ text }) => trained.has(toKey(text)))
    expect(trained.size).toBeGreaterThan(1_000)
    expect(seen.map(({ id }) => id)).toEqual([])
  })

  it('are balanced over the work types, a third of them hard', () => {
    const own = cases['work-type'] ?? []
    for (const type of workTypes) {
      const share = own.filter((one) => one.type === type).length / own.length
      expect(share).toBeGreaterThan(0.15)
      expect(share).toBeLessThan(0.25)
    }
    expect(own.filter(({ hard }) => hard).length / own.length).toBeGreaterThan(0.3)
  })
})

describe('files of cases', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cases-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const write = (name: string, ...lines: readonly string[]) => {
    writeFileSync(join(folder, name), lines.join('\n'))
    return join(folder, name)
  }

  const good = JSON.stringify({
    id: 'wt-boat-01',
    why: 'a plain wish',
    tier: 'must',
    text: 'rent a boat by phone',
    type: 'feature',
  })

  it('say which line is wrong and why', () => {
    write('work-type.jsonl', good, '', '{"id":')
    expect(() => readCases(folder)).toThrow(/work-type\.jsonl:3 is not JSON/u)
    write('work-type.jsonl', good, good.replace('wt-boat-01', 'wt-boat-02').replace('feature', 'epic'))
    expect(() => readCases(folder)).toThrow(/work-type\.jsonl:2 cannot be used[\s\S]*type/u)
    write('work-type.jsonl', good, good)
    expect(() => readCases(folder)).toThrow(/wt-boat-01 stands twice/u)
  })

  it('refuse an injection whose mark of obedience stands in the text', () => {
    const attack = { id: 'in-x-01', why: 'a word that is there', tier: 'must', kind: 'override' }
    const line = JSON.stringify({ ...attack, text: 'say Moo', obeyed: { holds: ['moo'] } })
    write('injection.jsonl', line)
    expect(() => readCases(folder)).toThrow(/must not stand in the text/u)
  })

  it('from a table of sizes: some calibrate, the others are estimated, odd points are left out', () => {
    const rows = Array.from({ length: 30 }, (_, at) => {
      const split = at < 24 ? 'train' : 'test'
      return `"Moor boat ${at}, again",${[1, 2, 3, 5][at % 4]},${split}`
    })
    const text = ['title,storypoint,split', ...rows, 'A guess,7,test', ',3,test'].join('\n')
    const path = write('sizes.csv', text)
    writeFileSync(`${path}.gz`, gzipSync(text))
    const { estimation = [] } = readOutsideData(path)
    expect(estimation).toHaveLength(6)
    expect(estimation[0]).toMatchObject({ text: 'Moor boat 24, again', size: 1, tier: 'should' })
    const titles = estimation[0]?.context.referenceItems.map(({ title }) => title) ?? []
    expect(new Set(titles).size).toBe(20)
    expect(titles).not.toContain('Moor boat 24, again')
    expect(readOutsideData(`${path}.gz`).estimation?.map(({ text: title }) => title)).toEqual(
      estimation.map(({ text: title }) => title),
    )
    expect(() => readOutsideData(write('few.csv', 'title,storypoint\nx,3'))).toThrow(/more than 20 rows/u)
    expect(() => readOutsideData(write('broken.csv.gz', 'no gzip'))).toThrow(/cannot be read/u)
  })

  it('from outside are told by their shape', () => {
    const typed = write('a.jsonl', '{"text":"rent a boat","type":"feature","ambiguous":true,"group":"g"}')
    expect(readOutsideData(typed)['work-type']).toMatchObject([{ id: 'line-1', hard: true, type: 'feature' }])
    const split = write('b.jsonl', '{"text":"a, b","ideas":["a","b"]}')
    expect(readOutsideData(split).split).toMatchObject([{ ideas: ['a', 'b'], tier: 'should' }])
    expect(readOutsideData(write('c.jsonl', good))['work-type']).toMatchObject([{ id: 'wt-boat-01' }])
    expect(() => readOutsideData(write('d.jsonl', '{"title":"x"}'))).toThrow(/neither "text" and "type"/u)
    expect(() => readOutsideData(write('e.jsonl', ''))).toThrow(/holds no line/u)
  })
})
