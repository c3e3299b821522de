// Properties of intake that hold for any text: nothing is lost, nothing stands twice, the same input gives the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIntake } from './intake.ts'
import type { Intake } from './passage.ts'

/** Characters that need no span: white space, zero-width spaces and joiners, the byte order mark. */
const needless = /[\s\u200B-\u200D\u2060\uFEFF]/

function checkConservation(texts: readonly string[], intake: Intake): void {
  const owners = texts.map((text) => new Uint8Array(text.length))
  const spans = [
    ...intake.passages.flatMap((passage) => passage.spans),
    ...intake.setAside.map((aside) => aside.span),
  ]
  for (const { idea, start, end } of spans) {
    const owner = owners[idea]
    if (owner === undefined || start < 0 || end <= start || end > owner.length)
      expect.fail(`no span of a text: ${idea} ${start} ${end}`)
    for (let at = start; at < end; at += 1) owner[at] = (owner[at] ?? 0) + 1
  }
  for (const [idea, text] of texts.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const count = owners[idea]?.[at] ?? 0
      if (count > 1) expect.fail(`character ${at} of ${JSON.stringify(text)} stands in ${count} spans`)
      if (count === 0 && !needless.test(text.charAt(at)))
        expect.fail(`character ${at} of ${JSON.stringify(text)} stands in no span`)
    }
  }
  for (const { text, span } of intake.setAside)
    expect(texts[span.idea]?.slice(span.start, span.end)).toBe(text)
}

function checkPassages({ passages }: Intake): void {
  for (const [index, passage] of passages.entries()) {
    expect(passage.index).toBe(index)
    expect(passage.text.trim()).not.toBe('')
    expect(passage.spans.length).toBeGreaterThan(0)
    if (passage.parent !== null) expect(passage.parent).toBeLessThan(index)
    if (passage.detail) expect(passage.parent).not.toBeNull()
  }
}

const words = fc.constantFrom(
  'add dark mode',
  'login',
  'fix the export',
  'Search is slow',
  'because',
  'It crashes',
  'also',
  'users want reports',
  'Bugs',
  'Done',
  'P1',
  '(3 pts)',
  'URGENT',
  '[FIX]',
  '#bug',
  'https://example.org/a,b',
  '`x, y`',
  '"a, b"',
  '(also add c)',
  'Anna: hi',
  '[10:32] Bob: ok',
  'こんにちは',
  'ダークモード',
  'مرحبا',
  '\u200f',
  '\u200b',
  '\ud83d',
  '\ud83d\ude00',
  'é',
  'DONE',
  '✅',
  'High',
  '3',
  'and also',
  'e.g.',
  '...',
  '?',
  '!!!',
)
const glue = fc.constantFrom(
  ' ',
  ', ',
  '; ',
  '. ',
  ': ',
  ' - ',
  '\t',
  ' | ',
  '|',
  ',',
  '  ',
  '~~',
  '**',
  '__',
  '`',
  '"',
  '(',
  ')',
  '。',
  '、',
)
const openers = fc.constantFrom(
  '',
  '',
  '- ',
  '* ',
  '+ ',
  '• ',
  '-',
  '1. ',
  '2) ',
  'a) ',
  '- [ ] ',
  '- [x] ',
  '[ ] ',
  '> ',
  '>> ',
  '# ',
  '## ',
  '  - ',
  '    - ',
  '\t- ',
  '| ',
  '```',
  '~~~',
  '--',
  '---',
  '====',
  '    ',
  '~~',
  '**',
  'Subject: ',
  'From: ',
  'Hi all,',
  'Thanks,',
  'On Monday Bob wrote:',
  'Steps to reproduce:',
  '    at foo (a.js:1:2)',
  'Traceback (most recent call last):',
  '|---|---|',
  '→ ',
  '・',
  '１．',
  '\ufeff',
  'title,notes',
  '"',
)
const ends = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\u2028', '|\n', ':\n', '')
const line = fc
  .tuple(openers, fc.array(fc.tuple(words, glue), { maxLength: 5 }), words, ends)
  .map(([opener, parts, last, end]) => `${opener}${parts.flat().join('')}${last}${end}`)
const composed = fc.array(line, { maxLength: 14 }).map((lines) => lines.join(''))
const wild = fc.string({ unit: 'binary', maxLength: 60 })
const lone = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))
const marks = fc.array(fc.oneof(openers, glue, ends, words), { maxLength: 40 }).map((parts) => parts.join(''))
const anyText = fc.oneof(composed, marks, wild, lone)

describe('parseIntake on any text', () => {
  it('puts every character that can be seen into exactly one span', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), fc.boolean(), (texts, wholeTexts) => {
        const intake = parseIntake(texts, { wholeTexts })
        checkConservation(texts, intake)
        checkPassages(intake)
      }),
      { numRuns: 1500 },
    )
  })

  it('gives the same for the same input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseIntake([text], { wholeTexts: false })).toEqual(parseIntake([text], { wholeTexts: false }))
      }),
      { numRuns: 100 },
    )
  })
})

const size = 1 << 20
const repeat = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

describe('parseIntake on 1 MiB', () => {
  it.each([
    ['dashes', repeat('-')],
    ['commas', repeat(',')],
    ['parts between commas', repeat('a,')],
    ['fences inside fences', repeat('````\n```\n~~~\n')],
    ['fences that nothing closes', repeat('```js\n````\n~~~ x\n')],
    ['one line of words', repeat('word ')],
    ['quotes that nothing closes', repeat('a "b (c [')],
    ['lone surrogates', repeat('\ud800')],
    ['deep nesting', Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
    ['pipes', repeat('|')],
    ['stars before short lines', repeat('* a\n')],
    ['stars at two levels', repeat('* one board\n** one card of it\n')],
    ['numbers of a wiki', `h2. Ideas\n${repeat('# a\n')}`],
    ['tasks of a bullet', repeat('- [ ] one task\n')],
    ['quoted lines', repeat('> a\n')],
    ['words of a chat', repeat('Ada: a\n')],
    ['cells', repeat('| one | two words |\n')],
    ['plain lines', repeat('one line of words\n')],
    ['blanks', `${repeat(' ')}x`],
  ])('reads %s within the time of a test, and loses nothing', (_, text) => {
    const intake = parseIntake([text], { wholeTexts: false })
    checkConservation([text], intake)
  })
})
