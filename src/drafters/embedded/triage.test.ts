// What the other ideas of a list do to the type of one of them.
import { describe, expect, it } from 'vitest'
import { parseIntake } from '../../architect/intake.ts'
import type { Passage } from '../../architect/passage.ts'
import { toPassage } from './test-passage.ts'
import { triagePassages } from './triage.ts'

function passage(index: number, text: string, more: Partial<Passage> = {}): Passage {
  return toPassage(text, index * 100, { index, ...more })
}

const crashes = [
  'Oven door sensor crashes the app',
  'Total is wrong after a refund',
  'Cannot log in on the old tablet',
  'Timer shows the wrong time zone',
  'Receipt is printed twice',
  'Page freezes when scrolling',
]

describe('triagePassages', () => {
  const bare = 'Voucher import'

  it('reads a line that could be two things by the list around it, and says so', () => {
    const open = 'sort order of the stalls'
    const wishes = ['Add a map of stalls', 'Share a basket', 'Gift cards', 'Export to Excel']
    const [alone] = triagePassages([passage(0, open)]).ideas
    expect(alone?.type).toBe('bug')
    expect(alone?.classification.runnerUp?.type).toBe('feature')
    const list = [...wishes.slice(0, 2), open, ...wishes.slice(2)].map((text, index) => passage(index, text))
    const found = triagePassages(list).ideas[2]
    expect(found?.type).toBe('feature')
    expect(found?.classification.reason).toContain('the ideas around it')
  })

  it('keeps clear words against their list, and lists apart', () => {
    const clear = 'As a baker I want to pin a recipe, so that I find it at night'
    const list = [...crashes.slice(0, 3), clear, ...crashes.slice(3)].map((text, index) =>
      passage(index, text),
    )
    expect(triagePassages(list).ideas[3]?.type).toBe('feature')
    const alone = triagePassages([passage(0, bare)]).ideas[0]
    for (const more of [
      { headings: ['Checkout'] },
      { parent: 0 },
      { spans: [{ idea: 1, start: 0, end: bare.length }] },
    ]) {
      const other = [...crashes.map((text, index) => passage(index, text)), passage(9, bare, more)]
      const found = triagePassages(other).ideas.at(-1)
      if ('parent' in more) expect(found?.classification.reason).not.toContain('ideas around it')
      else expect(found?.classification).toEqual(alone?.classification)
    }
  })

  it('does not listen to the list where a heading speaks', () => {
    const heading = { headings: ['Features'] }
    const list = [...crashes, bare].map((text, index) => passage(index, text, heading))
    const alone = triagePassages([passage(0, bare, heading)]).ideas[0]
    expect(triagePassages(list).ideas.at(-1)?.classification).toEqual(alone?.classification)
  })

  const talk = 'thanks Ruud, the cake was lovely, see you all on Tuesday'

  it('sets talk aside that stands among ideas, and keeps what is sent alone', () => {
    const list = [passage(0, crashes[0] ?? ''), passage(1, talk), passage(2, bare)]
    const { ideas, setAside } = triagePassages(list)
    expect(setAside).toEqual([{ passage: 1, reason: 'not-work' }])
    expect(ideas.map(({ passages }) => passages)).toEqual([[0], [2]])
    expect(triagePassages([passage(0, talk)]).setAside).toEqual([])
  })

  it('keeps talk with a tag, with a detail under it, and in other languages', () => {
    const stated = { type: null, priority: 1, size: null, tags: [] }
    for (const list of [
      [passage(0, bare), passage(1, talk, { stated })],
      [passage(0, bare), passage(1, talk), passage(2, 'with its price', { parent: 1, detail: true })],
      [passage(0, bare), passage(1, 'danke Ruud, der Kuchen war herrlich, bis Dienstag')],
    ])
      expect(triagePassages(list).setAside).toEqual([])
  })

  it('asks for more where a marker of a list stood before the words', () => {
    const words = 'the boss bought a van'
    const inText = passage(1, words)
    const inList = { ...inText, spans: [{ idea: 0, start: 100, end: 102 + words.length }] }
    expect(triagePassages([passage(0, bare), inText]).setAside).toHaveLength(1)
    expect(triagePassages([passage(0, bare), inList]).setAside).toEqual([])
  })

  /** The words of the ideas that intake and triage find in texts. */
  function findIdeas(...texts: string[]): string[] {
    const { passages } = parseIntake(texts, { wholeTexts: texts.length > 1 })
    return triagePassages(passages).ideas.map(({ passages: own }) =>
      own.map((index) => passages[index]?.text).join(' '),
    )
  }

  it('finds the ideas of a voice note that sound like reports, with reasons that sound like wishes', () => {
    const ideas = [
      'Nobody can see which kayak is out and which is only lent to the school. It should be on the board as well, really.',
      "I can't tell from the rota who has the key, so we stand in the rain.",
      'The rescue whistle list is still on paper. That one could wait till spring.',
    ]
    expect(findIdeas(`It's Ciara from the yard. ${ideas.join(' ')}`)).toEqual(ideas)
  })

  it('joins what goes on with an idea in a line of its own', () => {
    const idea = 'The pump log shows yesterday’s figures until noon'
    const detail = 'and then half of them ring me about it'
    const other = 'Let helpers swap their shifts'
    expect(findIdeas(`${idea}\n${detail}\n\n${other}`)).toEqual([`${idea} ${detail}`, other])
  })

  it('keeps each of several texts, whatever it sounds like', () => {
    const texts = [talk, 'then half of them ring me about it', bare]
    expect(findIdeas(...texts)).toEqual(texts)
  })
})
