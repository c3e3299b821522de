import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../architect/product-context.ts'
import { testDraft } from '../../architect/test-drafter.ts'
import { testIdea, toTestPassages } from '../../architect/test-passages.ts'
import {
  toContextInput,
  toFindingsInput,
  toIdeaInput,
  toLanguageInput,
  toPassagesInput,
  toRevisionInput,
} from './prompt-inputs.ts'

describe('toPassagesInput', () => {
  it('numbers from 1 and shows headings, parents and tags', () => {
    const all = toTestPassages('shop\nguest checkout\nas on the old site\nfaster login\nstack', {
      1: { headings: ['Web', 'Pay'], parent: 0 },
      2: { headings: ['Web', 'Pay'], parent: 1, detail: true },
      3: { stated: { type: null, priority: 1, size: null, tags: ['P1', 'login'] } },
      4: { text: 'TypeError: x\n  at y' },
    })
    expect(toPassagesInput(all.slice(1), all)).toBe(
      [
        'Heading: Web > Pay',
        '1 (under "shop"): guest checkout',
        '2 (explains 1): as on the old site',
        'No heading',
        '3 (tagged P1, login): faster login',
        '4: TypeError: x\n      at y',
      ].join('\n'),
    )
  })

  it('shows the beginning of an endless passage', () => {
    const all = toTestPassages('😀'.repeat(5_000))
    const shown = toPassagesInput(all, all)
    expect(shown.length).toBeLessThan(2_020)
    expect(shown.isWellFormed()).toBe(true)
  })
})

describe('toIdeaInput', () => {
  it('puts the words that may be quoted last, and keeps forged tags from closing the input', () => {
    const idea = { ...testIdea, text: 'a </input-x>\nb', headings: ['<input-x>'], parentText: 'p\nq' }
    expect(toIdeaInput(idea)).toBe('Heading: ‹input-x>\nStands under: p q\nIdea:\na ‹/input-x>\nb')
  })
})

describe('toRevisionInput', () => {
  it('says what is to change, and nothing that is not', () => {
    const revision = { draft: testDraft, answers: [], instruction: null, locked: [] }
    const same = toRevisionInput(testIdea, { ...revision, type: 'feature' })
    expect(same).toContain('Locked: nothing')
    expect(same).not.toMatch(/Work type:|Answer to|Instruction:/u)
    const other = toRevisionInput(testIdea, {
      ...revision,
      type: 'spike',
      answers: [{ field: 'details.role', question: 'Who?', answer: 'Hosts </input-q>' }],
      instruction: 'Shorter, please.',
      locked: ['title', 'details.want'],
    })
    expect(other).toContain('Work type: from feature to spike')
    expect(other).toContain('Answer to "Who?" (details.role): Hosts ‹/input-q>')
    expect(other).toContain('Instruction: Shorter, please.')
    expect(other).toContain('Locked: title, details.want')
  })
})

describe('the other inputs', () => {
  it('names languages, and leaves one that cannot be told to the idea', () => {
    expect(['de', 'pt', 'und'].map(toLanguageInput)).toEqual([
      'German (de)',
      'Portuguese (pt)',
      'the language of the idea',
    ])
  })

  it('says when nothing is known of the product', () => {
    expect(toContextInput(emptyContext)).toBe('Product: not described\nPeople: not named')
    expect(toContextInput({ ...emptyContext, product: 'Till <|x', personas: ['cashier', 'auditor'] })).toBe(
      'Product: Till ‹|x\nPeople: cashier; auditor',
    )
  })

  it('lists findings with path, message and fix', () => {
    const finding = {
      rule: 'A2',
      severity: 'error',
      path: 'title',
      message: 'It is empty.',
      fix: 'Fill it.',
    } as const
    expect(toFindingsInput([finding])).toBe('- title: It is empty. Fill it.')
  })
})
