import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from './grounding/figures.ts'
import { holdsName, toGround } from './grounding/ground.ts'
import { findNames } from './grounding/names.ts'
import { checkGrounding, findUngrounded } from './grounding.ts'
import type { ProseItem } from './quality/prose.ts'

function toItem(summary: string, overrides: Partial<ProseItem> = {}): ProseItem {
  return {
    title: 'Change it',
    summary,
    details: {},
    acceptanceCriteria: [],
    openQuestions: [],
    assumptions: [],
    language: 'en',
    ...overrides,
  }
}

function findIn(summary: string, sourceText: string, language = 'en'): string[] {
  return findUngrounded(toItem(summary, { language }), { sourceText, contextText: '' }).map(
    ({ text }) => text,
  )
}

describe('what has its ground', () => {
  it.each([
    ['Shows three guests', 'show 3 guests'],
    ['Shows 3 guests', 'show three guests'],
    ['Holds 12 rows', 'a dozen rows'],
    ['Takes 1,000 rows', 'take 1000 rows'],
    ['Takes 1000 rows', 'take 1,000 rows'],
    ['Takes 10000 rows', 'take 10k rows'],
    ['Costs €5', 'costs 5 euros'],
    ['Kept for 14 days', 'keep it for two weeks, that is 14 days'],
    ['Kept for 24 hours', 'keep it for 1 day'],
    ['Answers within 2000 ms', 'answer within 2 seconds'],
    ['Due on 2027-03-31', 'due 31 March 2027'],
    ['Due on 31 March 2027', 'due 31.03.2027'],
    ['Runs on Node 22', 'move to Node v22.4'],
    ['It happens 0 times or 1 time', 'it never happens'],
    ['AC1 and AC2 belong together', 'they belong together'],
    ['1. Open the page\n2. Click', 'open the page, click'],
    ['Moves to PostgreSQL', 'move to postgres'],
    ['Runs on Kubernetes', 'run it on k8s'],
    ['Uses Node.js', 'use nodejs'],
    ['Signs in by SSO', 'single sign-on'],
    ['Stands on GitHub', 'is on github'],
    ['The OrderService answers', 'the order service answers'],
    ['Each Organiser sees it', 'organisers see it'],
    ["Uses Stripe's page", 'the stripe page'],
    ['Press Enter or the Save button', 'save it by keyboard'],
    ['Given a list, When it is opened, Then it shows', 'open the list'],
    ['The message says “Sorry, try again”', 'say sorry'],
    ['Export The Guest List Of Organisers', 'export list'],
    ['See https://example.org/help', 'see https://example.org/help'],
    ['EXPORT THE LIST', 'export'],
    ['Reacts when it is opened; React to it', 'react to it'],
    ['Show the URL, the ID and the UI', 'show it'],
    ['Uses S3', 'use an S3 bucket'],
    ['Follow OAuth 2.0', 'do oauth 2.0'],
  ])('%s <- %s', (summary, source) => {
    expect(findIn(summary, source)).toEqual([])
  })

  it('stands in the context or under assumptions as well', () => {
    const item = toItem('Sends 40 rows to Salesforce', { assumptions: ['About 40 rows at a time'] })
    expect(findUngrounded(item, { sourceText: 'send rows', contextText: 'CRM on Salesforce' })).toEqual([])
    const read = { sourceText: 'send rows', contextText: '', contextGround: toGround('CRM on Salesforce') }
    expect(findUngrounded(item, read)).toEqual([])
  })

  it('is the timebox of a spike', () => {
    const item = toItem('Stops after 3 days', { details: { timebox: { amount: 3, unit: 'days' } } })
    expect(findUngrounded(item, { sourceText: 'find out', contextText: '' })).toEqual([])
  })
})

describe('what has none', () => {
  it.each([
    ['Shows 20 guests', 'show guests', '20'],
    ['Shows five guests', 'show guests', 'five'],
    ['Answers within 1 second', 'answer', '1 second'],
    ['Takes files up to 5 MB', 'take 5 GB files', '5 MB'],
    ['Kept for 30 days', 'keep it for 30 minutes', '30 days'],
    ['Costs $5', 'costs 5 euros', '$5'],
    ['Serves 99.9% of calls', 'serve calls', '99.9%'],
    ['Due on 2027-04-30', 'due 31 March 2027', '2027-04-30'],
    ['Due on Friday', 'due next week', 'Friday'],
    ['Ready by October', 'ready in autumn', 'October'],
    ['Moves to PostgreSQL', 'move to mysql', 'PostgreSQL'],
    ['cached in redis', 'cache it', 'redis'],
    ['Follows GDPR', 'follow the law', 'GDPR'],
    ['Sent through SendGrid', 'send mail', 'SendGrid'],
    ['Written to order_log', 'write orders', 'order_log'],
    ['The list goes to Salesforce', 'send the list on', 'Salesforce'],
    ['Asks Martina first', 'ask first', 'Martina'],
    ['Linked to PB-12', 'linked', 'PB'],
    ['See https://example.org', 'see the page', 'https://example.org'],
    ['Mail to shop@example.org', 'mail to the shop', 'shop@example.org'],
    ['Uses S3', 'use a bucket', 'S3'],
  ])('%s <- %s', (summary, source, expected) => {
    expect(findIn(summary, source)).toEqual([expected])
  })

  it('is told once, where it stands first', () => {
    const item = toItem('Kept in Redis for 90 days', { title: 'Keep it in Redis' })
    expect(checkGrounding(item, { sourceText: 'keep it', contextText: '' })).toEqual([
      expect.objectContaining({
        rule: 'A8',
        severity: 'error',
        path: 'title',
        message: expect.stringContaining('“Redis”'),
      }),
      expect.objectContaining({ path: 'summary', message: expect.stringContaining('“90 days”') }),
    ])
  })
})

describe('other languages', () => {
  it('knows a name behind an elided article, and asks for one that nobody gave', () => {
    const said = 'la liste doit venir de MarinaBook, sans passer par Ondine'
    expect(findIn("Que la liste vienne d'Ondine et qu'MarinaBook la garde", said, 'fr')).toEqual([])
    expect(findIn("On veut qu'HarborApp garde la liste", said, 'fr')).toEqual(['HarborApp'])
    expect(findIn("Ask O'Malley and D'Angelo", "O'Malley and D'Angelo know")).toEqual([])
  })

  it('takes no German noun for a name, and finds technologies and numbers', () => {
    expect(findIn('Die Gäste sehen den Export in der Liste', 'Export für Gäste', 'de')).toEqual([])
    expect(findIn('Die Liste liegt in Redis und hat zwanzig Zeilen', 'Liste', 'de')).toEqual([
      'zwanzig',
      'Redis',
    ])
    expect(findIn('Die Liste hat drei Spalten', '3 Spalten', 'de')).toEqual([])
  })

  it('reads number words in the language of the item and in any of the input', () => {
    expect(findIn('Six lignes', 'show 6 lines', 'fr')).toEqual([])
    expect(findIn('Si vuoi, sei qui', 'nulla', 'it')).toEqual([])
  })

  it('has something to say of scripts without capitals', () => {
    expect(findIn('一覧を Redis に 30 件保存する', '一覧を保存する', 'ja')).toEqual(['30', 'Redis'])
  })
})

describe('any text', () => {
  const pieces =
    'A1|’s| |.|3|5 MB|PostgreSQL|-|/|:|K|x|$|12|,|%|Friday|ß|_|GitHub|@|a|https://|ss|31|2027|#|+|k|\n'
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces.split('|'))).map((parts) => parts.join('')),
  )

  it('is grounded in itself', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'und'), (text, language) => {
        expect(findIn(text, text, language)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('says nothing when the input is unknown', () => {
    expect(findUngrounded(toItem('20 rows in Redis'), { sourceText: null, contextText: '' })).toEqual([])
  })

  it('is read in linear time', () => {
    for (const piece of [
      '1. ',
      '1,',
      'a.',
      "a'",
      'A1_',
      '9',
      'ÄÖ-',
      '1.1:',
      '@',
      'a@',
      'https://',
      'x://a',
      '=',
      'É_',
    ]) {
      const text = piece.repeat(100_000 / piece.length)
      const ground = toGround(text)
      for (const name of findNames(text, 'en')) expect(holdsName(ground, name)).toBe(true)
    }
  })

  it('knows a figure with its unit', () => {
    expect(findFigures('within 1.5 h', 'en')).toEqual([
      { text: '1.5 h', keys: ['1.5'], parts: [], unit: { dimension: 'time', factor: 3_600 }, listed: false },
    ])
  })
})
