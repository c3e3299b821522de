import { describe, expect, it } from 'vitest'
import { decodeText, largestFile, readTextFile } from './read-file.ts'

describe('decodeText', () => {
  it('reads UTF-8 with and without mark, UTF-16, and old Windows files', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffGröße'))).toBe('Größe')
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x47, 0, 0xf6, 0]))).toBe('Gö')
    expect(decodeText(new Uint8Array([0x47, 0xf6, 0x74, 0x65]))).toBe('Göte')
  })

  it('takes a picture for none', () => {
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBeNull()
  })
})

describe('readTextFile', () => {
  it('refuses what is too large or empty, with the reason', async () => {
    const large = new File(['x'.repeat(largestFile + 1)], 'all.txt')
    expect(await readTextFile(large)).toMatchObject({ ok: false, reason: expect.stringContaining('1.0 MB') })
    expect(await readTextFile(new File([' \n'], 'e.txt'))).toMatchObject({ ok: false })
  })

  it('gives lines with one kind of end', async () => {
    expect(await readTextFile(new File(['a\r\nb\rc'], 'a.txt'))).toEqual({ ok: true, text: 'a\nb\nc' })
  })
})
