// The first criterion of a spike holds the whole of what the line asks; exit rules and last questions fit their method.
import { describe, expect, it } from 'vitest'
import { draftTestSpike as draft } from './test-spike-draft.ts'

const toStatements = (text: string) =>
  draft(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : ''))

describe('the core of a spike', () => {
  it.each([
    [
      'Prototype a quay lamp with its own battery and a night switch-off',
      'The trial of a quay lamp with its own battery and a night switch-off ran',
    ],
    ['Measure the charging time on the old jetty', 'the figures for the charging time on the old jetty'],
    ['Investigate the harbour log for missing tides', 'found out about the harbour log for missing tides'],
    [
      'figure out how to set buoy lights (need for a harbour key)',
      'set buoy lights (need for a harbour key),',
    ],
    ['Should ferries carry bikes (folded or locked)?', 'ferries should carry bikes (folded or locked),'],
    ['Can we keep some ropes dry and others wet?', 'settles “Can we keep some ropes dry and others wet?”'],
    ['Does the cook steer, or a separate mate?', 'settles “Does the cook steer, or a separate mate?”'],
    [
      'Find a chart reader to print the tides',
      'found on “Which chart reader can we use to print the tides?”',
    ],
    ['Benchmark oak vs ash oars', 'says how oak and ash oars compare'],
    ['Come up with a tide alarm', 'how to go about a tide alarm, and a sample shows'],
    ['learn how winches turn just so i can fix mine', 'says how winches turn, so that'],
  ])('stands whole in the first criterion of %j', (text, words) => {
    expect(toStatements(text)[0]).toContain(words)
  })

  it.each([
    ['Hull damage assessed and paint chosen', 'It says which paint was chosen, with the reason.'],
    [
      'Research how ropes are spliced (Check if hemp counts as well)',
      'The answer also holds the result of this: “Check if hemp counts as well”.',
    ],
    ['Radar? What the hell is that?', 'It also says what that is.'],
    [
      'Check rope wear on the pier, especially near knots',
      'The answer covers this as well: “especially near knots”.',
    ],
    [
      'Investigate the pump house to identify weak valves',
      'The answer names weak valves, or says that none was found.',
    ],
  ])('has a criterion of its own for what %j says besides', (text, criterion) => {
    expect(toStatements(text)).toContain(criterion)
  })

  it('keeps what only the title would hold besides the question', () => {
    expect(
      toStatements('Map the buoys, gather what pilots say, and note gaps on the chart').join(' '),
    ).toContain('“gather what pilots say, and note gaps on the chart”')
  })

  it('does not make a wish of the writer a criterion', () => {
    expect(toStatements('Can the crane lift boats? It would be nice to try that').join(' ')).not.toContain(
      'nice',
    )
  })

  it.each([
    ['figure out how to dry the sails', /the way that got furthest and name what is not solved/],
    ['Oak or ash for the oars', /the option that is ahead so far/],
    ['Prototype a quay lamp', /what it proves and what it does not/],
    ['Do we need a second gangway?', /the answer is no for now/],
    ['learn how the winch works', /mark where the trail was lost/],
    ['Contact the pilots for a ride along', /the part that was not done/],
  ])('ends %j as its method does', (text, exit) => {
    expect(draft(text).details.exitRule).toMatch(exit)
  })

  it.each([
    ['Oak or ash for the oars', 'Are the options set, or may others be added?'],
    ['Test the new sail cloth', 'What would we do next with a yes, and what with a no?'],
    ['Is the beacon loud enough', 'What do we believe today, and what makes us doubt it?'],
    ['benchmark the winch speed', 'Which figure, on which data and machine, would be good enough?'],
  ])('asks for %j what its kind of doubt leaves open', (text, question) => {
    expect(draft(text).openQuestions.map((one) => one.question)).toContain(question)
  })

  it('asks what follows from a claim before it asks for a yes or a no', () => {
    const asked = draft('Is the beacon loud enough').openQuestions.map(({ question }) => question)
    expect(asked).toContain('What would we do next if the beacon is loud enough, and what if not?')
    expect(asked.join(' ')).not.toContain('with a yes')
  })
})
