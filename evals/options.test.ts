import { describe, expect, it } from 'vitest'
import { parseOptions, UsageError } from './options.ts'

describe('parseOptions', () => {
  it('measures everything by default, without asking a model', () => {
    const options = parseOptions([])
    expect(options.suites).toHaveLength(6)
    expect(options).toMatchObject({ mode: 'replay', drafter: null, accept: false, repeats: null })
  })

  it('takes --live and --record as the llm drafter', () => {
    expect(parseOptions(['--live'])).toMatchObject({ mode: 'live', drafter: 'llm' })
    expect(parseOptions(['--record', '--suite', 'split'])).toMatchObject({
      mode: 'record',
      suites: ['split'],
    })
  })

  it.each([
    [['--live', '--record'], /exclude each other/u],
    [['--live', '--drafter', 'embedded'], /embedded always runs live/u],
    [['--accept', '--filter', 'x'], /--accept needs all cases/u],
    [['--suite', 'spelling'], /no suite "spelling"/u],
    [['--drafter', 'gpt'], /embedded or llm/u],
    [['--repeats', '0'], /whole number from 1/u],
    [['--nonsense'], /nonsense/u],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError)
    expect(() => parseOptions(args)).toThrow(message)
  })
})
