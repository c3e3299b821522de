// Tests of reading JSON out of what a model wrote: what is accepted, what is not, and that no text makes it slow.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'

/** CPU time of this thread for the work, in milliseconds: other work of the machine does not count. */
function toCpuMs(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

describe('readJson', () => {
  it.each([
    ['{"a":1}', true],
    ['\uFEFF  {"a":1}\n', true],
    ['```json\n{"a":1}\n```', false],
    ['```\n{"a":1}', false],
    ['Sure: {"a":1} (see {notes})', false],
    ['Use {curly} braces: {"a":1}', false],
    ['<think>{"a":2}</think>{"a":1}', true],
    ['<thinking>maybe {"a":2}?</thinking>\n\n{"a":1}', true],
    ['so {"a":2}</think>{"a":1}', true],
    [
      '<|channel|>analysis<|message|>{"a":2}<|end|><|start|>assistant<|channel|>final<|message|>{"a":1}',
      true,
    ],
    ['{"a":1,"a":1}', true],
  ])('%j holds the object', (text, isBare) => {
    expect(readJson(text)).toEqual({ kind: 'value', value: { a: 1 }, isBare })
  })

  it.each([
    ['a closing thought tag in a string', '<think>x</think>{"a":"</think>"}', { a: '</think>' }],
    ['a thought tag in a string of a bare object', '{"a":"x</think>y"}', { a: 'x</think>y' }],
    ['braces, quotes and fences in strings', '{"a":"}{ \\" ``` ]"}', { a: '}{ " ``` ]' }],
    ['an escaped backslash before the end of a string', '{"a":"\\\\"}', { a: '\\' }],
    ['an empty object', '{}', {}],
  ])('%s does not mislead it', (_, text, value) => {
    expect(readJson(text)).toMatchObject({ kind: 'value', value })
  })

  it.each(['', '  \n', '<think>only thoughts', '<think>only</think>', '\uFEFF'])('%j is empty', (text) => {
    expect(readJson(text)).toEqual({ kind: 'empty' })
  })

  it.each([
    ['no object', 'I cannot.'],
    ['a list', '[1,2]'],
    ['a string with JSON in it', '"{\\"a\\":1}"'],
    ['a cut object', '{"a":1'],
    ['a cut string', '{"a":"x'],
    ['two objects', '{"a":1} {"a":2}'],
    ['an object and the beginning of another', '{"a":1} {"a":'],
    ['a trailing comma', '{"a":1,}'],
    ['a comment', '{"a":1 /* x */}'],
    ['33 levels', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`],
    ['a bracket that closes another kind', '{"a":[1}]}'],
  ])('%s is invalid, with a reason of our own', (_, text) => {
    const read = readJson(text)
    expect(read.kind).toBe('invalid')
    expect(read).toHaveProperty('reason', expect.stringMatching(/^(the|there) /))
  })

  it('reads 32 levels', () => {
    expect(readJson(`${'{"a":'.repeat(32)}1${'}'.repeat(32)}`).kind).toBe('value')
  })

  it('replaces lone surrogates, written out or escaped', () => {
    expect(readJson('{"a":"\ud800","b":"\\udc00"}')).toMatchObject({ value: { a: '\ufffd', b: '\ufffd' } })
  })

  it('leaves __proto__ a key like any other', () => {
    const read = readJson('{"__proto__":{"x":1}}')
    expect(read.kind === 'value' && Object.keys(Object(read.value))).toEqual(['__proto__'])
    expect({}).not.toHaveProperty('x')
  })

  it('finds any object again, whatever prose without braces stands around it', () => {
    const prose = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}<>]/u.test(text))
    const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }))
    fc.assert(
      fc.property(prose, value, prose, (before, object, after) => {
        const wire = JSON.parse(JSON.stringify(object).toWellFormed())
        expect(readJson(`${before}${JSON.stringify(object)}${after}`)).toMatchObject({
          kind: 'value',
          value: wire,
        })
      }),
    )
  })

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      ',',
      '```',
      '<think>',
      '</think>',
      '<|',
      ' ',
      '1',
    )
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(['value', 'empty', 'invalid']).toContain(readJson(parts.join('')).kind)
      }),
    )
  })

  const mib = 1024 * 1024
  it.each([
    '{',
    '{"',
    '{"a":',
    '{ ',
    '{}',
    '`',
    '```json\n',
    '<think>',
    '</think>',
    '"',
    '\\',
    '[',
    ' ',
    '<|end|> ',
    '{"a":"',
    '\n',
  ])('S-16 takes less than 100 ms for a mebibyte of %j', (piece) => {
    const text = piece.repeat(Math.floor(mib / piece.length))
    for (const around of [text, `{"a":${text}`, `{"a":1}${text}`, `<think>${text}`, `<|${text}`]) {
      expect(toCpuMs(() => readJson(around))).toBeLessThan(100)
    }
  })
})
