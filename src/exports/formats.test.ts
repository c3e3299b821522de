// All formats: files that are fit to be sent, from any items.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFormatNames, exportFormats } from './formats.ts'
import { anyText, toTestItems } from './test-items.ts'

describe.each(exportFormatNames)('%s', (name) => {
  const { toFile, mediaType } = exportFormats[name]

  it('makes a file with a safe name, the media type of the table and well-formed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = toFile(toTestItems(text))
        expect(file.filename).toMatch(/^[a-z0-9-]+\.[a-z]+$/)
        expect(file.mediaType).toBe(mediaType)
        expect(file.body.isWellFormed()).toBe(true)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is checked
        expect(file.body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/)
        expect(toFile(toTestItems(text))).toEqual(file)
      }),
      { numRuns: 50 },
    )
  })

  it('makes a file of no items', () => {
    expect(toFile([]).warnings).toEqual([])
  })
})
