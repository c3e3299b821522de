// The first criterion of a spike holds the whole of what the line asks; exit rules and last questions fit their method.
import { describe, expect, it } from 'vitest'
import { draftTestSpike as draft } from './test-spike-draft.ts'

const toStatements = (text: string) =>
  draft(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : ''))

describe('the core of a spike', () => {
  it.each([
    [
      'Prototype a quay lamp with its own battery and a night switch-off',
      'A trial of a quay lamp with its own battery and a night switch-off ran on one real case',
    ],
    ['Measure the charging time on the old jetty', 'the figures for the charging time on the old jetty'],
    ['Investigate the harbour log for missing tides', 'findings about the harbour log for missing tides'],
    [
      'figure out how to set buoy lights (need for a harbour key)',
      'set buoy lights (need for a harbour key),',
    ],
    ['Should ferries carry bikes (folded or locked)?', 'ferries should carry bikes (folded or locked),'],
    [
      'Can we keep some ropes dry and others wet?',
      'says whether “we can keep some ropes dry and others wet”',
    ],
    [
      'Does the cook steer, or a separate mate?',
      'resolves the question “Does the cook steer, or a separate mate?”',
    ],
    ['Find a chart reader to print the tides', 'which chart reader we can use to print the tides'],
    ['Benchmark oak vs ash oars', 'says how oak and ash oars compare'],
    ['Come up with a tide alarm', 'how a tide alarm should work, and shows it'],
  ])('stands whole in the first criterion of %j', (text, words) => {
    expect(toStatements(text)[0]).toContain(words)
  })

  it.each([
    [
      'Research how ropes are spliced (Check if hemp counts as well)',
      'It also says whether hemp counts as well.',
    ],
    ['Radar? What the hell is that?', 'It also says what that is.'],
    ['Check rope wear on the pier, especially near knots', 'The answer also covers “near knots”.'],
  ])('has a criterion of its own for what %j says besides', (text, criterion) => {
    expect(toStatements(text)).toContain(criterion)
  })

  it('keeps what only the title would hold besides the question', () => {
    expect(
      toStatements('Map the buoys, gather what pilots say, and note gaps on the chart').join(' '),
    ).toContain('“gather what pilots say, and note gaps on the chart”')
  })

  it.each([
    ['is the list on the pier enough?', 'Find out whether the list on the pier is enough'],
    ['Who owns the harbour log: the pilots or the office?', 'Decide who owns the harbour log'],
    ['What do we do about rusty chains?', 'Decide what we do about rusty chains'],
    ['Can we tow it by night?', 'Find out whether we can tow it by night'],
    [
      'The winch slips in frost. Decide whether the new rope is worth it.',
      'Decide whether the new rope is worth it',
    ],
  ])('has a title that says what comes out of %j', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it('marks options that are orders, so that the sentence around them stays whole', () => {
    expect(toStatements('oar racks: use hooks vs a rented shed')).toEqual([
      'The decision record recommends either “use hooks” or “a rented shed”, with the deciding reason.',
      '“use hooks” and “a rented shed” are compared on the same points, each result from a trial or a source.',
      'If neither is good enough, the record says so and names what to do instead.',
    ])
  })

  it.each([
    ['how can we get better tide forecasts', 'The result is compared with the current tide forecasts'],
    ['how to test the siren', 'Cases that cannot be covered this way'],
    ['how to dry the sails', 'Cases that the recommended approach does not cover'],
    ['Should we paint the hull?', 'what happens if we do not make the change'],
  ])('has an edge of the deed in %j', (text, words) => {
    expect(toStatements(text).at(-1)).toContain(words)
  })

  it('does not make a wish of the writer a criterion', () => {
    expect(toStatements('Can the crane lift boats? It would be nice to try that').join(' ')).not.toContain(
      'nice',
    )
  })

  it.each([
    ['figure out how to dry the sails', /the approach that got furthest and list what is still unsolved/],
    ['Oak or ash for the oars', /the option that is ahead so far/],
    ['Prototype a quay lamp', /what it proves and what it does not/],
    ['Do we need a second gangway?', /the answer is no for now/],
    ['learn how the winch works', /mark what is still unclear/],
    ['Contact the pilots for a ride along', /the part that was not done/],
  ])('ends %j as its method does', (text, exit) => {
    expect(draft(text).details.exitRule).toMatch(exit)
  })

  it.each([
    ['Oak or ash for the oars', 'What rules an option out?'],
    ['Test the new sail cloth', 'What will we do if the answer is yes, and what if it is no?'],
    ['Is the beacon loud enough', 'What is the minimum that would be good enough?'],
    ['benchmark the winch speed', 'What is the target figure?'],
  ])('asks for %j what its kind of doubt leaves open', (text, question) => {
    expect(draft(text).openQuestions.map((one) => one.question)).toContain(question)
  })

  it('asks what follows from a claim before it asks for a yes or a no', () => {
    const asked = draft('Is the beacon loud enough').openQuestions.map(({ question }) => question)
    expect(asked).toContain('What will we do if the beacon is loud enough, and what if not?')
    expect(asked.join(' ')).not.toContain('is yes')
  })
})
