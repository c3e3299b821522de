// Plain spoken lines: what decides stays in the title, no half that is right is denied, and each sentence is English.
import { describe, expect, it } from 'vitest'
import { isPair, isUnsettled } from './bug-comment.ts'
import { draftTestBug as draftOf } from './test-bug-draft.ts'

const again = 'When the original steps are repeated'
const saidOf = (text: string) =>
  draftOf(text).acceptanceCriteria.map((criterion) => ('statement' in criterion ? criterion.statement : ''))
const askedOf = (text: string) => draftOf(text).openQuestions.map(({ question }) => question)

describe('isPair', () => {
  it.each([
    'The dial says 40 knots, the mast has 14',
    'The crane was idle until May, now it never rests',
    'Buoy 6 sank in June and the chart still shows it',
  ])('sees two halves in %j', (words) => expect(isPair(words)).toBe(true))

  it.each([
    'The bell is missing, 7 boats waited',
    'When the tide is 4 metres, the gate shows 3',
    'The pier lamp shows red, although the plan says 2',
  ])('sees one fault in %j', (words) => expect(isPair(words)).toBe(false))

  it('asks which half is right only where nobody is told to know it', () => {
    expect(isUnsettled('The dial says 40 knots, the mast says 14')).toBe(true)
    expect(isUnsettled('The dial says 40 knots, I read 14')).toBe(false)
  })
})

describe('a title', () => {
  it.each([
    ['The ferry holds 80, it took 95', 'The ferry holds 80, it took 95'],
    ['Barges: 7. We have 9 at the quay.', 'Barges: 7, we have 9 at the quay'],
    [
      'a storm warning went to Olaf, who sold his boat in May',
      'A storm warning went to Olaf, who sold his boat in May',
    ],
    ['turning the chart clears the route', 'Turning the chart clears the route'],
    ['Draft saved at noon, gone at one', 'Draft saved at noon, gone at one'],
    ['Check mark of the pilot is hidden at night', 'Check mark of the pilot is hidden at night'],
    [
      'crews who had paid were asked to pay again in May',
      'Crews who had paid were asked to pay again in May',
    ],
    ['after a refit the timetable is moved by one hour', 'After a refit the timetable is moved by one hour'],
    ['Expected: the lock stops at red. What happens: it lets the barge in.', 'The lock lets the barge in'],
  ])('of %j keeps what decides', (text, title) => expect(draftOf(text).title).toBe(title))
})

describe('the first criterion', () => {
  it.each([
    [
      'The dial says 40 knots, the mast has 14',
      `${again}, it no longer happens that the dial says 40 knots while the mast has 14.`,
    ],
    [
      'Buoy 6 sank in June and the chart still shows it',
      `${again}, this no longer occurs: buoy 6 sank in June and the chart still shows it.`,
    ],
    ['The winch stops after 30 seconds', `${again}, the winch no longer stops after 30 seconds.`],
    [
      'The letter to all pilots went to the cooks',
      'In the fixed version, the letter to all pilots no longer goes to the cooks.',
    ],
    [
      "Sunday's counts land on Monday in the almanac",
      `${again}, it no longer happens that Sunday's counts land on Monday in the almanac.`,
    ],
    [
      'the berth card can be used again and again',
      `${again}, the berth card can no longer be used again and again.`,
    ],
    [
      'after a night shift the deck lamp is no longer seen by the tower, ships see it',
      `After a night shift, it no longer happens that the deck lamp is no longer seen by the tower, ships see it.`,
    ],
    [
      'Mooring in the app gives "error 403", on the desktop it works',
      `${again}, mooring in the app no longer gives "error 403".`,
    ],
    [
      'The tide job overwrote the log of the mate',
      `${again}, the tide job no longer overwrites the log of the mate.`,
    ],
    [
      'the lock mail opened the gate of the neighbour',
      `${again}, the lock mail no longer opens the gate of the neighbour.`,
    ],
    [
      'Skipper moved his berth on Friday, the tower printed the old list.',
      `${again}, this no longer occurs: skipper moved his berth on Friday, the tower printed the old list.`,
    ],
    [
      'Cancelled berths turn up on the map of the harbour',
      `${again}, cancelled berths no longer turn up on the map of the harbour.`,
    ],
    [
      'Depth was 1,240 cm on the chart and 860 cm in the log',
      `${again}, the figure for depth is the same on the chart and in the log.`,
    ],
    [
      'knots on Tuesday: dial says 64, log says 6.4',
      `${again}, dial and log say the same (knots on Tuesday).`,
    ],
    [
      'I enter the berth for the 18th and it ends up on the 17th',
      'When I enter the berth for the 18th, it no longer ends up on the 17th.',
    ],
    [
      'when the tug goes behind the pier the radio sits in "waiting" for ever, also with signal back',
      'When the tug goes behind the pier, the radio no longer sits in "waiting" for ever.',
    ],
    [
      'The north pier could be booked in a storm',
      `${again}, the north pier can no longer be booked in a storm.`,
    ],
    ['covers missing in search results', `${again}, covers are there in search results.`],
    ['The deck copy of the log lacks page 2', `${again}, the deck copy of the log has page 2.`],
  ])('of %j', (text, first) => expect(saidOf(text)[0]).toBe(first))

  it('is no order where a thing did something in the past', () => {
    expect(draftOf("label printer in dock 3 printed yesterday's pier").title).toBe(
      "Label printer in dock 3 printed yesterday's pier",
    )
    expect(draftOf('crew search by birth date: 29.02. is refused').title).toBe(
      'Crew search by birth date: 29.02. is refused',
    )
  })
})

describe('what does not fit is not asked', () => {
  it.each([
    ['Logs of 3 May are listed under April', /risk found|How should it/],
    ['Buoys appear 80 m too far west', /too far/],
    ['The price filter resets on page 2', /amounts/],
    ['Crews pay for one night too many', /limit/],
    ['The pier focus goes to the footer', /screen size/],
  ])('of %j', (text, question) => expect(askedOf(text).join()).not.toMatch(question))

  it('asks of a single case whether there are others', () => {
    expect(askedOf('The log for Sunday shows a boat that sank')[0]).toBe(
      'Is only this case affected, or are there others like it?',
    )
  })

  it('takes a year for no limit and a wrong name for no amount', () => {
    expect(saidOf('Charts from 1911 are filed under 1991').join()).not.toContain('just below')
    expect(saidOf('The receipt has the wrong address of the pier').join()).not.toContain('amounts')
  })
})
