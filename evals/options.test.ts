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

  it('reads prices from options before the environment, and takes cached input for input', () => {
    const env = { EVAL_PRICE_IN: '2', EVAL_PRICE_OUT: '8' }
    expect(parseOptions([], env).prices).toEqual({ input: 2, cached: 2, output: 8 })
    expect(parseOptions(['--price-in', '1', '--price-cached', '0.1'], env).prices).toEqual({
      input: 1,
      cached: 0.1,
      output: 8,
    })
    expect(parseOptions([]).prices).toBeNull()
  })

  it.each([
    [['--live', '--record'], /exclude each other/u],
    [['--live', '--drafter', 'embedded'], /embedded always runs live/u],
    [['--accept', '--filter', 'x'], /--accept needs all cases/u],
    [['--suite', 'spelling'], /no suite "spelling"/u],
    [['--drafter', 'gpt'], /embedded or llm/u],
    [['--repeats', '0'], /whole number from 1/u],
    [['--nonsense'], /nonsense/u],
    [['--price-in', '3'], /go together/u],
    [['--price-in', '3', '--price-out', 'much'], /--price-out .* must be a number/u],
    [['--max-cost', '3'], /--max-cost needs --price-in/u],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError)
    expect(() => parseOptions(args)).toThrow(message)
  })
})
