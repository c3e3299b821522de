// Kinds of spoken features: who does it, what "it" and "one" stand for, how people ask, and pains without a wish.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'feature' }
  return draftFeature(idea, readLine(text, 'en', 'asking'), emptyContext)
}

const titles: readonly (readonly [kind: string, lines: readonly (readonly [text: string, title: string])[]])[] = [
  ['what a pronoun stands for', [
    ['every night I count the oars by hand and type it up, can the shed send the list over', 'Let the shed send the list over'],
    ['rowers phone us to find a new mooring. let them pick one on the map', 'Let rowers pick a new mooring on the map'],
    ['pilots ask me daily if the sluice is open, can that be on the start page', 'Show if the sluice is open on the start page'],
    ['I always forget to close the lock, can it shut itself after an hour', 'Let the lock shut itself after an hour'],
    ['skippers ping us for every single tide table, let them make those on their own', 'Let skippers make tide tables on their own'],
    ['the harbour crew works in the tunnel without signal, the map must work there too', 'Let the map work in the tunnel without signal'],
    ['no more typing the sail number, the camera could read it', 'Let the camera read the sail number'],
  ]],
  ['how people ask', [
    ['Is there any way rowers could pay without cash?', 'Let rowers pay without cash'],
    ["Wouldn't it be nice if skippers got a note when the lock opens?", 'Let skippers get a note when the lock opens'],
    ["I'd plan better if the chart told me which buoy I passed", 'Let the chart tell users which buoy they passed'],
    ['Might the page take orders for the chandlery?', 'Let the page take orders for the chandlery'],
    ['I need the list of moored boats', 'Add the list of moored boats'],
    ["We're missing a list of who has which key", 'Add a list of who has which key'],
    ['make it possible that the warden can book a crane on the phone', 'Let the warden book a crane on the phone'],
    ["why doesn't the map tell me that the lock is shut before I sail there", 'Let the map tell users that the lock is shut before they sail there'],
    ['when a boat is refused the owner should get a mail', 'Let owners get a mail when a boat is refused'],
    ['it should be possible to moor without a call, the mate has no radio', 'Moor without a call'],
    ['What we need most is a chart of the sandbanks', 'Add a chart of the sandbanks'],
    ['our eldest skipper is deaf in one ear, captions in the radio app would mean a lot to her', 'Add captions in the radio app'],
    ['the pilot calls the tide through a window, give her a lamp on the bridge', 'Give the pilot a lamp on the bridge'],
  ]],
  ['what it is about', [
    ['life vests, remind the one on duty, not the whole crew', 'Remind the one on duty, not the whole crew (life vests)'],
    ['close by storm: one button that tells every skipper', 'Add one button that tells every skipper (close by storm)'],
  ]],
  ['a thing that sounds like an order', [
    ['search that forgives spelling', 'Add a search that forgives spelling'],
    ['notice board in the lobby, large print', 'Add notice board in the lobby, large print'],
  ]],
  ['a pain without a wish', [
    ['wardens have to type the depth twice', 'Remove the need to type the depth twice'],
    ['owners have to show a licence before they can rent', 'Owners have to show a licence before they can rent'],
    ['two wardens can edit the same berth and overwrite one another', 'Two wardens can edit the same berth and overwrite one another'],
    ['two skippers get the same berth, that must not happen', 'Do not let two skippers get the same berth'],
    ['Guests never find the showers', 'Let guests find the showers'],
  ]],
] // biome-ignore format: a table reads better in rows

describe.each(titles)('%s', (_kind, lines) => {
  it.each(lines)('%s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })
})

describe('who does it', () => {
  it.each([
    ['the crew wants to see who booked which berth', 'crew', 'see who booked which berth'],
    ['sopranos want to hear only their own part at home', 'sopranos', 'hear only my own part at home'],
    ['skippers with a lapsed pass would like to lend it to a friend', 'skippers', 'lend it to a friend'],
    ['let pilot trainees swap back if they dislike it', 'pilot trainees', 'swap back if they dislike it'],
    [
      'can the bosun see how deep the lock is? he asks daily',
      'the bosun',
      'see how deep the lock is (he asks daily)',
    ],
  ])('%s', (text, role, want) => {
    const { details } = draftOf(text)
    expect(details.role).toContain(role)
    expect(details.want).toBe(want)
  })

  it('is no thing', () => {
    expect(draftOf('let the log turn into the invoice').details.role).toBeNull()
    expect(draftOf('offer the berth to the next boat when somebody leaves').details.want).toBe(
      'have the berth offered to the next boat when somebody leaves',
    )
  })
})

describe('a told pain alone', () => {
  it('stays a statement, and asks what should be possible', () => {
    const { title, openQuestions } = draftOf('the oldest chart is never readable at dusk')
    expect(title).toBe('The oldest chart is never readable at dusk')
    expect(openQuestions[0]?.question).toBe('What should be possible instead?')
  })
})

describe('what is said of a spoken feature', () => {
  it.each([
    [
      'the treasurer wants to open the ledger on the ferry',
      'The treasurer can open the ledger on the ferry, and the result can be seen.',
    ],
    [
      'our boss wants to open the tide table on deck',
      'The boss can open the tide table on deck, and the result can be seen.',
    ],
    ['could the lamp dim itself with the moon', 'Where this is not possible, the reason is shown.'],
    ['skippers want to be told when the berth is free', 'Each case is told once.'],
    ['let the choir vote on tablets for the next song', 'Each vote counts once.'],
    ['approval by the mate on the phone', 'The approval by the mate works on the phone.'],
  ])('of %s', (text, statement) => {
    expect(draftOf(text).acceptanceCriteria).toContainEqual({ statement })
  })

  it('says once at most that a test covers it or that all else stays', () => {
    for (const text of ['Knot practice mat', 'Gild the anchor', 'let the bell ring with the tide']) {
      const told = draftOf(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : ''))
      expect(told.filter((one) => /^(?:An automated test|Everything else)/.test(one))).toHaveLength(1)
      expect(told.length).toBeGreaterThan(2)
    }
  })

  it('takes no wish of a boss for a game, and no late payment for a till', () => {
    const told = (text: string) => JSON.stringify(draftOf(text).acceptanceCriteria)
    expect(told('our boss wants to open the tide table on deck')).not.toMatch(/game|player/)
    expect(told('is there a way to see late payments')).not.toMatch(/charge/)
  })

  it('asks of a mere name who needs it and what for', () => {
    expect(draftOf('Knot practice mat').openQuestions.map(({ question }) => question)).toEqual([
      'Who needs this, and what for?',
    ])
  })
})
