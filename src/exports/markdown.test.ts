// Markdown: its shape, and that any text shows as text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from './markdown.ts'
import { escapeMarkdown } from './markdown-text.ts'
import { anyText, toFeature, toTestItems } from './test-items.ts'

/** Puts a letter for what a backslash makes plain, and takes away the zero-width space. */
function withoutEscapes(line: string): string {
  return line.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(/&#8203;/g, '')
}

describe('toMarkdown', () => {
  it('lists the contents in order and has one section an item', () => {
    const { body } = toMarkdown([toFeature('Print badges'), toFeature('Seat guests')])
    expect(body).toContain('1. [Print badges](#item-1) (64)\n2. [Seat guests](#item-2) (64)')
    expect(body.match(/^## .*$/gm)).toEqual(['## 1. Print badges', '## 2. Seat guests'])
    expect(body).toContain('As an organiser, I want to print badges')
    expect(body).toContain('- AC1: Given Print badges, when Print badges, then Print badges')
    expect(body).toContain('- Says the same as PB-7 (90 %)')
  })

  it('has the form of each type', () => {
    const { body } = toMarkdown(toTestItems('Seats overlap'))
    for (const words of [
      '### User story',
      '### Steps to reproduce\n\n1. Seats overlap\n2. Seats overlap',
      '- Interest: Seats overlap',
      '### Questions to answer',
      '- Timebox: 2 days',
      '- Blast radius: Seats overlap',
      '- 2 days',
    ]) {
      expect(body).toContain(words)
    }
  })

  it('keeps its structure whatever the texts are', () => {
    const plain = toMarkdown(toTestItems('Seat guests')).body
    const count = (body: string, pattern: RegExp) =>
      body.split('\n').filter((line) => pattern.test(withoutEscapes(line))).length
    fc.assert(
      fc.property(anyText, (text) => {
        const { body } = toMarkdown(toTestItems(text))
        expect(count(body, /^ {0,3}#{1,6}(?: |$)/)).toBeLessThanOrEqual(count(plain, /^ {0,3}#{1,6}(?: |$)/))
        for (const line of body.split('\n')) {
          const bare = withoutEscapes(line)
          if (/^<a id="item-\d"><\/a>$/.test(line)) continue
          expect(bare, 'HTML, tables, entities').not.toMatch(/[<|]|&/)
          expect(bare, 'code, rules, quick actions, indented code').not.toMatch(
            /^(?:```|~~~|===|---|\/|\t| {4})/,
          )
          expect(bare, 'images and links').not.toMatch(/!\[|\]\((?!#item-\d\))/)
        }
      }),
    )
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['# title', '\\# title'],
    ['1. first', '1\\. first'],
    ['- dash', '\\- dash'],
    ['/close', '\\/close'],
    ['a*b*_c_', 'a\\*b\\*\\_c\\_'],
    ['<b>', '\\<b\\>'],
    ['[x](y)', '\\[x\\](y)'],
    ['ask @team', 'ask @&#8203;team'],
    ['mail me@example.org', 'mail me@example.org'],
    ['2027 is a year', '2027 is a year'],
    ['plain - text / here', 'plain - text / here'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it('loses nothing: without its escapes the text is as before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(escapeMarkdown(text).replaceAll('@&#8203;', '@').replace(/\\(.)/g, '$1')).toBe(text)
      }),
    )
  })
})
