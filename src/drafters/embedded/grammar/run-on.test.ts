import { describe, expect, it } from 'vitest'
import { toClauses } from './run-on.ts'

describe('toClauses', () => {
  it.each([
    [
      'three tickets got paid twice, the accountant is angry',
      ['three tickets got paid twice', 'the accountant is angry'],
    ],
    [
      'a colour for late boats, they all look the same to me',
      ['a colour for late boats', 'they all look the same to me'],
    ],
    [
      'visitors phone us about the weather, then we shout it across the yard, so send them a text',
      ['visitors phone us about the weather, then we shout it across the yard', 'so send them a text'],
    ],
    [
      'skippers write the log on paper, give them a form',
      ['skippers write the log on paper', 'give them a form'],
    ],
    [
      'the meter shows zero after noon, my guess is the clock',
      ['the meter shows zero after noon', 'my guess is the clock'],
    ],
    ['the old boiler keeps failing as far as I know', ['the old boiler keeps failing']],
    ['bigger letters pls', ['bigger letters']],
  ])('cuts what is told in one breath: %s', (sentence, clauses) => {
    expect(toClauses(sentence)).toEqual(clauses)
  })

  it.each([
    'if the line is busy, they hear a tone',
    'make sure that when a berth is free, it is shown in green',
    'in the harbour app, the map is upside down',
    'add a list of boats, crews and berths',
    'the list, the map and the log are empty',
    'the tide table is right for Bremen, but it is an hour late for Emden',
    'the sign says "full, we are sorry" in red',
    'pick a berth, then send them the price',
    'the ferry (small, it has two decks) is missing',
  ])('leaves whole what belongs together: %s', (sentence) => {
    expect(toClauses(sentence)).toEqual([sentence])
  })

  it('ends a condition with its own clause and cuts behind it', () => {
    expect(toClauses('when it rains, the gate stays open, nobody knows why')).toEqual([
      'when it rains, the gate stays open',
      'nobody knows why',
    ])
  })

  it('takes what repeats itself for no speech', () => {
    const text = 'we are here, '.repeat(5_000)
    expect(toClauses(text)).toEqual([text])
  })
})
