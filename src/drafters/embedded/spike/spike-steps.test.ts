// Plain tasks among the research: their question, what holds when each step is done, and their purpose.
import { describe, expect, it } from 'vitest'
import { toAim, toSteps, toTaskQuestion } from './spike-steps.ts'
import { draftTestSpike as draft } from './test-spike-draft.ts'

const toStatements = (text: string) =>
  draft(text).acceptanceCriteria.map((criterion) => ('statement' in criterion ? criterion.statement : ''))

describe('a plain task', () => {
  it('has one criterion for each step', () => {
    expect(
      toSteps('collect tide tables, review them with pilots, and document open points on the locks'),
    ).toEqual([
      'Tide tables are collected.',
      'Tide tables are reviewed with pilots.',
      'Open points on the locks are documented.',
    ])
    expect(toSteps('try the winch and note the noise')).toEqual([])
  })

  it('lists what is looked for where the question leaves it out', () => {
    const line = 'Test the pumps under load to identify possible leaks'
    expect(toAim(line, 'What are the figures for the pumps?')).toEqual([
      'The leaks that were found are listed, each with the result that shows it.',
    ])
    expect(toAim(line, 'Which leaks are there?')).toEqual([])
  })

  it.each([
    ['What do we learn when we test from the quay?', 'What does a test from the quay show?'],
    ['What do we learn when we collect tide tables?', 'Which tide tables are there?'],
    ['What do we learn when we document a safe depth?', 'What is the safe depth?'],
    ['What do we learn when we paint the hull?', 'What do we learn when we paint the hull?'],
  ])('asks for %j as one would', (question, asked) => {
    expect(toTaskQuestion(question)).toBe(asked)
  })

  it.each([
    ['Look into tar for the hull to reduce drag', 'this helps to reduce drag'],
    ['Test from another pier to rule out a bad cable', 'whether a bad cable is ruled out'],
    ['Prototype sail charts, gather pilot feedback', 'The pilot feedback is gathered.'],
    ['Look into steel ropes. Perhaps make the colour a setting', 'whether to make the colour a setting'],
    [
      'Tide clock prototype - show the next high tide, and ring a bell',
      'The prototype shows the next high tide.',
    ],
  ])('keeps what %j says besides its question', (text, words) => {
    expect(toStatements(text).join(' ')).toContain(words)
  })

  it.each([
    ['Benchmarks between oak and ash oars', 'How do oak and ash oars compare?'],
    [
      'We need a measured depth profile for the lock',
      'What are the figures for the depth profile for the lock?',
    ],
    [
      'Decide the berth layout (rings vs bollards)',
      'Which should we choose for the berth layout: rings or bollards?',
    ],
    [
      'Controlled run comparing fuel use with vs without the new prop',
      'How does the fuel use compare with and without the new prop?',
    ],
  ])('asks by %j: %s', (text, question) => {
    expect(draft(text).details.questions[0]).toBe(question)
  })
})
