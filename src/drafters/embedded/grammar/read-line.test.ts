// What the grammar reads out of a line, and what it leaves alone.
import { describe, expect, it } from 'vitest'
import { toCore, toSentences } from './clean.ts'
import { readLine } from './read-line.ts'

describe('toCore', () => {
  it.each([
    ['- [ ] **Bold** _move_', 'Bold move'],
    ['TODO: water the plants!!!', 'water the plants!'],
    ['[the plan](https://example.org/x) and `**kept**`', 'the plan and `**kept**`'],
    ['Show <upstream> in <b>red</b>', 'Show <upstream> in red'],
    ['sail 🎉⛵ home', 'sail home'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['one `open tick', 'one open tick'],
  ])('%s', (raw, core) => {
    expect(toCore(raw)).toBe(core)
  })

  it('splits sentences, not versions and abbreviations', () => {
    expect(toSentences('Works in 1.2. Fails e.g. at night. Why?')).toEqual([
      'Works in 1.2.',
      'Fails e.g. at night.',
      'Why?',
    ])
  })
})

describe('readLine', () => {
  const read = (text: string) => readLine(text, 'en')

  it.each([
    ['Tell me when the kettle boils', 'when the kettle boils'],
    ['Totals are wrong after removing a row, please look', 'after removing a row'],
    ['Export the list', null],
  ])('condition of %s', (text, condition) => {
    expect(read(text).condition?.text ?? null).toBe(condition)
  })

  it.each([
    ['Print the list by 31 March', 'by 31 March'],
    ['Print the list before the end of May', 'before the end of May'],
    ['Print the list by name', null],
    ['Print it next week', 'next week'],
  ])('deadline of %s', (text, deadline) => {
    expect(read(text).deadline?.text ?? null).toBe(deadline)
  })

  it.each([
    ['Upgrade the gate 13 -> 16', '13', '16'],
    ['Move from v3.1 to v4', 'v3.1', 'v4'],
    ['upgrade the pump to 7', null, '7'],
  ])('versions of %s', (text, from, to) => {
    expect(read(text).versions).toMatchObject({ from, to })
  })

  it.each([['Tables sized from 2 to 8 seats'], ['Ring 3 times']])('no version step in %s', (text) => {
    expect(read(text).versions).toBeNull()
  })

  it.each([
    ['As a night nurse, I want a dimmer', 'night nurse'],
    ['Let members vote', 'members'],
    ['our volunteers keep asking for a rota', 'volunteers'],
    ['A sandbox for merchants', 'merchants'],
    ['The log viewer needs to scroll', null],
    ['Sort by role as a first step', null],
    ['for users', null],
  ])('role of %s', (text, role) => {
    expect(read(text).role?.text ?? null).toBe(role)
  })

  it('gives quotes that stand in the text to the letter, or none', () => {
    const line = read('As a  warden I want **keys**   so that doors open')
    for (const phrase of [line.role, line.reason, line.object, line.condition]) {
      if (phrase?.quote != null) expect(line.raw).toContain(phrase.quote)
    }
    expect(line.reason).toEqual({ text: 'doors open', quote: 'doors open' })
  })

  it.each([
    ['Search the archive', 'search', 'the archive'],
    ['Search page for letters', null, 'Search page'],
    ['tip the waiter', 'tip', 'the waiter'],
    ['Import should skip rows', null, 'Import'],
    ['undo for strokes', null, 'undo'],
    ['Automatically water the beds', 'water', 'the beds'],
  ])('verb and object of %s', (text, verb, object) => {
    const line = read(text)
    expect([line.verb?.base ?? null, line.object?.text ?? null]).toEqual([verb, object])
  })

  it('finds identifiers, remarks, instead-of, question and doubt', () => {
    const line = read('Maybe move `cart.ts` (and --quiet) to src/shop instead of the root folder?')
    expect(line.identifiers).toEqual(expect.arrayContaining(['cart.ts', 'src/shop']))
    expect(line.remarks).toEqual(['and --quiet'])
    expect(line.insteadOf?.text).toBe('the root folder')
    expect(line.question?.text.endsWith('?')).toBe(true)
    expect(line.hedged).toBe(true)
  })

  it.each([
    ['visitors phone us about the weather, so send them a text', 'send visitors a text'],
    ['skippers write the log on paper, a form on the phone would be better', 'a form on the phone'],
    ['can the list put full boats at the end? I do this by hand', 'let the list put full boats at the end'],
    ["rowers can't see the tide, it would be nice if the app told them", 'the app told them'],
    ['the pier is dark, the lamp should go on by itself', 'the lamp should go on by itself'],
    ['a message before the tide turns, we forget it', 'a message before the tide turns'],
  ])('what is asked for in %s', (text, main) => {
    expect(readLine(text, 'en', 'asking').main).toBe(main)
  })
})
