// CSV: what is written is read back the same, and no cell runs in a spreadsheet.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCleanText } from './clean-text.ts'
import { toCsvFile } from './csv-file.ts'
import { anyText, hostileTexts } from './test-items.ts'

function write(rows: string[][], formulaGuard: boolean): string {
  return toCsvFile({ filename: 'x.csv', header: ['a', 'b'], rows, warnings: [] }, { formulaGuard }).body
}

function read(body: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',' })
  expect(errors).toEqual([])
  return data
}

const anyRows = fc.array(fc.tuple(anyText, fc.oneof(anyText, fc.constant(''))), { maxLength: 6 })

describe('toCsvFile', () => {
  it('reads back as the same cells without the guard', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const cells = [['a', 'b'], ...rows.map((row) => row.map(toCleanText))]
        expect(read(write(rows, false))).toEqual(cells)
      }),
    )
  })

  it('reads back as the same cells but for an apostrophe with it', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const back = read(write(rows, true))
        rows.forEach((row, at) => {
          row.map(toCleanText).forEach((cell, column) => {
            expect([cell, `'${cell}`]).toContain(back[at + 1]?.[column])
          })
        })
      }),
    )
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t1',
    '\r1',
    '\n1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '"=1',
    "'=1",
    '\u00a0=1',
    '\ufeff=1',
    '\u200b=1',
    '“=1”',
    '=1+1\nand a second line',
    '\u0007=1',
  ])('guards %j', (cell) => {
    expect(read(write([[cell, 'x']], true))[1]?.[0]).toBe(`'${toCleanText(cell)}`)
  })

  it.each(['a = b', 'x-ray', 'mail@example.org', '1+1', '"quoted"', '3 seats', '’s'])(
    'leaves %j alone',
    (cell) => {
      expect(read(write([[cell, 'x']], true))[1]?.[0]).toBe(cell)
    },
  )

  it('ends records with CRLF and has no other carriage return, nor control characters', () => {
    const body = write(
      hostileTexts.map((text) => [text, text]),
      true,
    )
    expect(body.replaceAll('\r\n', '')).not.toContain('\r')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is checked
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/)
    expect(body.isWellFormed()).toBe(true)
  })
})
