import { describe, expect, it } from 'vitest'
import { withoutLeadIn } from './lead-in.ts'

describe('withoutLeadIn', () => {
  it.each([
    ['Last thing, more of a question: could the kiln be shared?', 'could the kiln be shared?'],
    ['The main issue: the bell at the gate stays silent.', 'the bell at the gate stays silent.'],
    ['For myself: let me copy an old menu.', 'let me copy an old menu.'],
    ['And on a different matter, the stamps run out.', 'the stamps run out.'],
    ['Finally the ferry list needs a print view.', 'the ferry list needs a print view.'],
    ['What I miss most is a list of free moorings.', 'I need a list of free moorings.'],
    ["What we don't know is how guests find the jetty.", 'find out how guests find the jetty.'],
    ['My other point is that the tide table is from last year.', 'the tide table is from last year.'],
    ['Another thing I was asked to bring up is the old price list.', 'the old price list.'],
    ['Then there is the question of the spare keys.', 'the spare keys.'],
    ["I'd like somebody to count the lifejackets.", 'count the lifejackets.'],
    ['First thing, owners should get a key.', 'owners should get a key.'],
    ["What I'd wish for the summer: gift cards", 'gift cards'],
    ['Maren would like to know how long the queue may get.', 'find out how long the queue may get.'],
    ['Could somebody at least find out what a licence costs?', 'find out what a licence costs?'],
    ['Jonte pointed out that the buoy list is old.', 'the buoy list is old.'],
    ['By the way, what I also wonder is why two buoys drift.', 'find out why two buoys drift.'],
    ["The skipper asks if it's possible to pay by card", 'The skipper would like to pay by card'],
    ['Two guests asked us whether they could bring dogs', 'Two guests would like to bring dogs'],
    [
      'As to the floor sensors, we do not know whether they count people precisely.',
      'we do not know whether the floor sensors count people precisely.',
    ],
  ])('%s', (text, plain) => {
    expect(withoutLeadIn(text)).toBe(plain)
  })

  it.each([
    'Topics: allow a list inside a list',
    'Payment issue: the card is charged twice',
    'The third one is a school and will take a year to decide.',
    'Something is wrong with the calendar: the old date stays.',
    'What happens when the battery is empty?',
    'The second boat is not in the list.',
    'Next week the pier is closed, tell the guests.',
    'I want to know who booked the hall.',
    'The main menu is too long.',
    'Guests want to know if the sauna is warm.',
    'Guests reported that the gate stays shut.',
    'Skippers want to know when the lock opens.',
    'First things first.',
    'Nobody asked whether they could swim there.',
    'We were asked if it is possible to pay later.',
    'Ask the harbour office whether they can deliver on Sunday.',
  ])('leaves as it is: %s', (text) => {
    expect(withoutLeadIn(text)).toBe(text)
  })
})
