// Reports as people say them: what they add to the fault stays out of title and criteria, but not out of the symptom.
import { describe, expect, it } from 'vitest'
import { toRightElsewhere, withNames, withoutComment } from './bug-comment.ts'
import { draftTestBug as draftOf } from './test-bug-draft.ts'

const again = 'When the original steps are repeated'

describe('withoutComment', () => {
  it.each([
    ['The oven bakes at 90 degrees, noticed it when the bread came out wet', 'The oven bakes at 90 degrees'],
    ['Rolls show up as cakes, had to relabel every tray', 'Rolls show up as cakes'],
    ['The tray counter loses the last tray, very embarrassing', 'The tray counter loses the last tray'],
    ['The mixer stops after a minute, two customers then went home', 'The mixer stops after a minute'],
    ['Flour is booked in grams on the tablet, on paper it is fine', 'Flour is booked in grams on the tablet'],
    [
      'When a baker swaps his shift the plan loses him, so we stood there alone',
      'When a baker swaps his shift the plan loses him',
    ],
    // What follows is part of the fault.
    ['When I weigh the dough, I get an error', 'When I weigh the dough, I get an error'],
    ['The oven is hot, the plan says cold', 'The oven is hot, the plan says cold'],
    ['It printed "no flour, had to stop" twice', 'It printed "no flour, had to stop" twice'],
  ])('of "%s"', (report, fault) => {
    expect(withoutComment(report)).toBe(fault)
  })

  it('finds where it is right', () => {
    expect(toRightElsewhere('The bell is silent on Sundays, on Mondays it works.')).toEqual([
      'on Mondays it works',
    ])
    expect(toRightElsewhere('The bell is silent, on Mondays it rings twice')).toEqual([])
  })
})

describe('a spoken report', () => {
  it.each([
    [
      'rye loaves turn into rolls on the label, had to write forty by hand',
      'Rye loaves turn into rolls on the label',
      `${again}, rye loaves no longer turn into rolls on the label.`,
    ],
    [
      'bread sold after 18:00 lands on the next day',
      'Bread sold after 18:00 lands on the next day',
      `${again}, the bread sold after 18:00 no longer lands on the next day.`,
    ],
    [
      'why does the till print the wrong street and say it is closed?',
      'The till prints the wrong street and says it is closed',
      null,
    ],
    [
      'why is the oven plan showing the cakes of last week?',
      'The oven plan is showing the cakes of last week',
      `${again}, the oven plan is no longer showing the cakes of last week.`,
    ],
    ["why's the stock of flour negative?", 'The stock of flour is negative', null],
    [
      'delete the first order and the last one goes missing',
      'Delete the first order and the last one goes missing',
      'When you delete the first order, the last one no longer goes missing.',
    ],
    [
      'oven list said 12 trays, we needed 20',
      'Oven list said 12 trays, we needed 20',
      `${again}, this no longer occurs: oven list said 12 trays, we needed 20.`,
    ],
    [
      'everybody gets the mail of the head baker',
      'Everybody gets the mail of the head baker',
      `${again}, it no longer happens that everybody gets the mail of the head baker.`,
    ],
    [
      'the family box says 6 rolls, the tray holds 5',
      'The family box says 6 rolls, the tray holds 5',
      `${again}, it no longer happens that the family box says 6 rolls while the tray holds 5.`,
    ],
    [
      'says we bake at 4 on Sundays',
      'Says we bake at 4 on Sundays',
      `${again}, it no longer says we bake at 4 on Sundays.`,
    ],
    [
      'rolls dated before 1970 get priced as cakes',
      'Rolls dated before 1970 get priced as cakes',
      `${again}, rolls dated before 1970 no longer get priced as cakes.`,
    ],
    [
      'the roster has been empty for two days',
      'The roster has been empty for two days',
      `${again}, the roster is no longer empty for two days.`,
    ],
  ])('of "%s"', (text, title, first) => {
    const { title: drafted, acceptanceCriteria } = draftOf(text)
    expect(drafted).toBe(title)
    if (first !== null) expect(acceptanceCriteria[0]).toMatchObject({ statement: first })
  })

  it('keeps in the symptom what is cut from the title', () => {
    expect(draftOf('rolls show up as cakes, had to relabel every tray').details.symptom).toBe(
      'Rolls show up as cakes, had to relabel every tray',
    )
  })

  it('says where it is right', () => {
    const { acceptanceCriteria } = draftOf('flour is booked in grams on the tablet, on paper it is fine')
    expect(acceptanceCriteria).toContainEqual(
      expect.objectContaining({ statement: 'It is still right on paper.' }),
    )
  })

  it.each([
    ['the bell is silent every Monday', 'often', null],
    ['the scale lost a roll, third time now', 'sometimes', null],
    ['since Monday the scale shows zero', 'unknown', true],
    ['the board is blank since the last import', 'unknown', true],
    ['the gate has been shut since Monday', 'unknown', null],
  ])('reads how often and since when out of "%s"', (text, frequency, regression) => {
    expect(draftOf(text).details).toMatchObject({ frequency, regression })
  })
})

it('finds the fault behind who writes and what was done before', () => {
  const { title, details } = draftOf(
    'Hello, I run a bakery with two ovens. Last night I set oven two to low. Today the log is empty.',
  )
  expect(title).toBe('Today the log is empty')
  expect(details.symptom).toBe(
    'Hello, I run a bakery with two ovens. Last night I set oven two to low. Today the log is empty',
  )
})

describe('withNames', () => {
  it.each([
    ['The oven bakes bread', 'the oven (North) bakes bread', 'The oven (North) bakes bread'],
    ['Both ovens bake', 'both ovens (left, right) bake', 'Both ovens (left, right) bake'],
    ['The oven bakes bread', 'the oven (maybe hot) bakes bread', 'The oven bakes bread'],
    ['A tray is lost', 'the oven (North) bakes bread', 'A tray is lost'],
  ])('of %j', (text, report, named) => expect(withNames(text, report)).toBe(named))
})
