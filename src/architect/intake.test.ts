// Intake: headings, what is set aside, what is stated, spans, whole texts.
import { describe, expect, it } from 'vitest'
import { toIdeas } from './intake/idea-lines.ts'
import { parseIntake } from './intake.ts'
import type { SetAsideReason } from './passage.ts'

const read = (text: string) => parseIntake([text], { wholeTexts: false })

function toAside(text: string, reason: SetAsideReason): string[] {
  return read(text)
    .setAside.filter((aside) => aside.reason === reason)
    .map((aside) => aside.text)
}

describe('parseIntake hands over headings', () => {
  it('outermost first, of every kind', () => {
    const { passages } = read(
      '# Shop\n## Bugs\n- login loop\n## Ideas\nMobile:\n- dark theme\n\n**Later**\n- voice search',
    )
    expect(passages.map(({ text, headings }) => [text, headings])).toEqual([
      ['login loop', ['Shop', 'Bugs']],
      ['dark theme', ['Shop', 'Ideas', 'Mobile']],
      ['voice search', ['Shop', 'Ideas', 'Later']],
    ])
  })

  it('also underlined and in capitals', () => {
    const { passages } = read(
      'Mobile app\n==========\n- crash on start\n\nBackend\n-------\n- new cache\n\nIDEAS\ndark theme',
    )
    expect(passages.map(({ headings }) => headings.at(-1))).toEqual(['Mobile app', 'Backend', 'IDEAS'])
  })

  it('but makes ideas of headings with nothing under them', () => {
    expect(toIdeas(read('# Add a dark theme\n# Fix the login loop').passages)).toEqual([
      'Add a dark theme',
      'Fix the login loop',
    ])
  })

  it('and never sets the only words of a text aside as a heading', () => {
    expect(toIdeas(read('SSO').passages)).toEqual(['SSO'])
    expect(toIdeas(read('Dark theme:').passages)).toEqual(['Dark theme:'])
  })
})

describe('parseIntake sets aside', () => {
  it('what is done, with its words', () => {
    const text = '- [x] old\n- ✅ shipped\n- Filters DONE\n## Done\n- more\n## Next\n- [ ] new'
    expect(toAside(text, 'done')).toEqual(['- [x] old', '- ✅ shipped', '- Filters DONE', '- more'])
    expect(toIdeas(read(text).passages)).toEqual(['new'])
  })

  it('small talk, agendas, praise and what was merely told, but no wish told in the same way', () => {
    const text = `Sync 3 March
Present: Ines, Bo

- Welcome
- Ines presented the numbers
- Ines showed that the export loses rows
- Bo wants a second printer
- Bo to book the room
- all good so far
- any other business`
    expect(toAside(text, 'not-work')).toEqual([
      '- Welcome',
      '- Ines presented the numbers',
      '- Bo to book the room',
      '- all good so far',
      '- any other business',
    ])
    expect(toIdeas(read(text).passages)).toEqual([
      'Ines showed that the export loses rows',
      'Bo wants a second printer',
    ])
  })

  it('the parts of a README that explain, except a box to tick, and only beside a plan', () => {
    const explained = '# App\n\n## Usage\nRun it.\n- [ ] write a tour\n\n## Roadmap\n- dark theme'
    expect(toAside(explained, 'context')).toEqual(['Run it.'])
    expect(toIdeas(read(explained).passages)).toEqual(['write a tour', 'dark theme'])
    expect(toIdeas(read('## Installation\n- the installer crashes\n- sign it').passages)).toEqual([
      'the installer crashes',
      'sign it',
    ])
  })

  it('what is struck out', () => {
    expect(toAside('- ~~old plan~~\n- new plan\n~~- other old plan~~', 'struck')).toEqual([
      '- ~~old plan~~',
      '~~- other old plan~~',
    ])
  })

  it('open boxes under a done one stay ideas', () => {
    expect(toIdeas(read('- [x] Release\n  - [ ] announce it\n  - [x] build it').passages)).toEqual([
      'announce it',
    ])
  })

  it('a quoted mail under its lead, but not a quote that is all there is', () => {
    expect(
      toAside('Please add a dark theme.\n\nOn Monday Bob wrote:\n> what do you need?', 'quoted'),
    ).toEqual(['On Monday Bob wrote:', '> what do you need?'])
    expect(toIdeas(read('> The invoice page is too slow').passages)).toEqual(['The invoice page is too slow'])
    expect(toIdeas(read('On Monday Bob wrote:\n> Add a dark theme').passages)).toContain('Add a dark theme')
  })

  it('rules and lines of marks', () => {
    expect(toAside('---\ndark theme\n***\nlogin broken\n!!! ???', 'separator')).toEqual([
      '---',
      '***',
      '!!! ???',
    ])
  })
})

describe('parseIntake reads what is stated', () => {
  it.each([
    ['- [FIX] login loop (hard)', 'login loop', { type: 'bug', tags: ['FIX', 'hard'] }],
    ['- [SPIKE] which queue to use? (3 pts)', 'which queue to use?', { type: 'spike', size: 3 }],
    ['- BUG: totals are wrong P1', 'totals are wrong', { type: 'bug', priority: 1 }],
    ['- spike - evaluate Redis', 'evaluate Redis', { type: 'spike' }],
    ['- feat(export): csv download', 'csv download', { type: 'feature', tags: ['feat', 'export'] }],
    ['- [BUG][P0] cart loses items', 'cart loses items', { type: 'bug', priority: 1 }],
    ['- P2 refactor the billing module', 'refactor the billing module', { type: null, priority: 2 }],
    ['- Offline mode (size: M, prio: high)', 'Offline mode', { size: 'M', priority: 2 }],
    ['- Offline mode - SP: 5', 'Offline mode', { size: 5 }],
    ['- urgent: renew the certificate', 'renew the certificate', { priority: 1 }],
    ['- less urgent: renew the certificate', 'renew the certificate', { priority: 4 }],
    ['- the new certificate is not urgent', 'the new certificate is not urgent', { priority: null }],
    ['- renew the certificate, urgent', 'renew the certificate', { priority: 1 }],
    ['- fix #123 again #quickwin', 'fix #123 again', { type: null, tags: ['quickwin'] }],
    [
      '- Speed up the parser [a third of the build time]',
      'Speed up the parser [a third of the build time]',
      { tags: [] },
    ],
    ['- loyal users get 3 points', 'loyal users get 3 points', { size: null }],
    [
      '- **Dark theme**: use `__init__` and __all__ of it',
      'Dark theme: use `__init__` and all of it',
      { tags: [] },
    ],
  ])('%s', (text, words, stated) => {
    const [passage] = read(text).passages
    expect(passage?.text).toBe(words)
    expect(passage?.stated).toMatchObject(stated)
  })

  it('from the columns of a table', () => {
    const { passages } = read(
      'Summary;Issue Type;Priority;Story Points;Component\nFilter orders;Story;Medium;5;Shop\nNull in invoices;Bug;Highest;;Billing',
    )
    expect(
      passages.map(({ stated, headings }) => [stated.type, stated.priority, stated.size, headings]),
    ).toEqual([
      ['feature', 3, 5, ['Shop']],
      ['bug', 1, null, ['Billing']],
    ])
  })

  it('from lines of their own', () => {
    const { passages } = read('Title: Dark theme\nPriority: High\nEstimate: 5')
    expect(passages.map(({ text }) => text)).toEqual(['Dark theme'])
    expect(passages[0]?.stated).toMatchObject({ priority: 2, size: 5 })
  })

  it('never a type from a heading', () => {
    expect(read('## Bugs\n- totals are off').passages[0]?.stated.type).toBeNull()
  })
})

describe('parseIntake gives spans', () => {
  it('with the marker, in UTF-16 units of the text with its index', () => {
    const intake = parseIntake(['x', '😀 hi\n- [ ] foo bar  \n'], { wholeTexts: false })
    const passage = intake.passages.find(({ text }) => text === 'foo bar')
    expect(passage?.spans).toEqual([{ idea: 1, start: 6, end: 19 }])
  })

  it('two for an idea with another one inside', () => {
    const { passages } = read('- tables scroll badly (also add sorting) on phones')
    expect(passages.map(({ spans }) => spans.length)).toEqual([2, 1])
  })

  it('and counts how often a text stood before', () => {
    expect(read('- same\n- other\n- same').passages.map(({ occurrence }) => occurrence)).toEqual([0, 0, 1])
  })
})

describe('parseIntake with whole texts', () => {
  const readWhole = (...given: string[]) => toIdeas(parseIntake(given, { wholeTexts: true }).passages)

  it('keeps a text without a list as one idea', () => {
    expect(
      readWhole('filters, badges, guest accounts', 'Login is slow. We need a cache. Add tests.'),
    ).toEqual(['filters, badges, guest accounts', 'Login is slow. We need a cache. Add tests.'])
    expect(readWhole('Export invoices\n\nAccountants need a file each month.')).toEqual([
      'Export invoices [Accountants need a file each month.]',
    ])
  })

  it('cuts a text with a list', () => {
    expect(readWhole('- one thing\n- another thing', 'single')).toEqual([
      'one thing',
      'another thing',
      'single',
    ])
  })

  it('still sets greeting and signature aside', () => {
    expect(readWhole('Hi team,\n\nplease add a dark theme.\n\nThanks,\nMaria')).toEqual([
      'please add a dark theme.',
    ])
  })
})

describe('parseIntake on texts that hold nothing', () => {
  it.each([[''], [' \n\t\r\n'], ['\ufeff\u200b']])('%j gives nothing', (text) => {
    expect(read(text)).toEqual({ passages: [], setAside: [] })
  })
})
