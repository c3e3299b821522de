import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCases } from '../read-cases.ts'
import { readRecordedCases, selectCases, toRecordedSuites } from './recorded-cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
afterAll(() => rmSync(folder, { recursive: true }))
const cases = readCases(join(import.meta.dirname, '..', 'cases'))

describe('the recorded part of the cases', () => {
  it('names cases that are there, of every suite and every work type', () => {
    const selection = readRecordedCases(import.meta.dirname)
    if (selection === null) throw new Error('There is no selection.')
    const selected = selectCases(cases, selection)
    expect(toRecordedSuites(selection)).toHaveLength(6)
    for (const suite of ['work-type', 'drafting'] as const)
      expect(new Set(selected[suite]?.map(({ type }) => type)).size).toBe(5)
    expect(selected['work-type']?.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(30)
  })

  it('keeps the order of the selection', () => {
    const ids = ['sp-chat-01', 'sp-bullets-01']
    expect(selectCases(cases, { split: ids }).split?.map(({ id }) => id)).toEqual(ids)
  })

  it('refuses a case that is gone, and one that is named twice', () => {
    expect(() => selectCases(cases, { split: ['sp-gone-01'] })).toThrow(
      /sp-gone-01, which is no case of split/u,
    )
    expect(() => selectCases(cases, { split: ['sp-chat-01', 'sp-chat-01'] })).toThrow(/split twice/u)
  })

  it('says what is wrong with its file, and is everything where there is none', () => {
    expect(readRecordedCases(folder)).toBeNull()
    const path = join(folder, 'recorded-cases.json')
    writeFileSync(path, '{"spelling":["x"]}')
    expect(() => readRecordedCases(folder)).toThrow(/cannot be used/u)
    writeFileSync(path, '{"split":')
    expect(() => readRecordedCases(folder)).toThrow(/is not JSON/u)
  })
})
