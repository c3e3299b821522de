// What somebody who has done a deed before asks first and looks for in its answer.
import { describe, expect, it } from 'vitest'
import { toNeeded } from './spike-needed.ts'
import { draftTestSpike as draft } from './test-spike-draft.ts'

const toStatements = (text: string) =>
  draft(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : ''))
const toAsked = (text: string) => draft(text).openQuestions.map(({ question }) => question)

describe('the knowledge of deeds', () => {
  it.each([
    ['how to make backups of the tide tables', 'What must be restorable, and from how long ago?'],

    ['how to display several authors', 'Which is the most complex case that must be covered?'],
    ['how to import the old charts', 'Which real inputs must it cope with?'],

    ['should we drop the fog horn', 'What still relies on the fog horn?'],
    ['can we remove the second mooring', 'What still relies on the second mooring?'],
    ['should we use sonar for the wrecks', 'Where does the current solution fall short?'],
    ['should we use a sounder instead of the old plumb line', 'What speaks for the old plumb line?'],

    ['should we rework the rota', 'Which planned work would become easier?'],
  ])('asks of %j what changes the work', (text, question) => {
    expect(toAsked(text)).toContain(question)
  })

  it.each([
    [
      'should we drop the fog horn',
      'Everything that uses the fog horn today is listed, each with what takes its place.',
    ],
    [
      'should we use sonar for the wrecks',
      'The same real case is done with and without sonar, and the results are compared.',
    ],
    ['how to import the old charts', 'The example includes a broken or incomplete input.'],
  ])('has for %j the edge of its deed', (text, criterion) => {
    expect(toStatements(text)).toContain(criterion)
  })

  it.each([
    'Should we use oak, ash or elm?',
    'Should we use it?',
    'Should we try to caulk the seams?',
    'Does the lamp matter?',
  ])('names no object that %j does not surely have', (question) => {
    expect(JSON.stringify(toNeeded(question))).not.toMatch(/oak|\bit (?:and|that)|to caulk|lamp/)
  })

  it('asks what was tried before only behind what it knows of the deed', () => {
    const tried = 'What has been tried so far, and where did it fail?'
    expect(toAsked('how to dry the sails')).toEqual(['Which requirements must the solution meet?', tried])
    expect(toAsked('how to import the old charts')).toEqual(['Which real inputs must it cope with?', tried])
  })

  it.each([
    ['verify no leak in the hull', 'What will we do if the answer is yes, and what if it is no?'],
    [
      'check whether the hull is dry behind the engine room after three nights at sea',
      'What will we do if the answer is yes, and what if it is no?',
    ],
  ])('asks of %j what follows from each answer', (text, question) => {
    expect(toAsked(text)).toContain(question)
  })

  it.each([
    'should the ferry or the tug go first',
    'figure out how to merge two rotas',
    'which crane should we choose',
    'do we need a second lamp',
  ])('asks of %j nothing about what waits where two better questions stand', (text) => {
    expect(toAsked(text).length).toBeGreaterThanOrEqual(2)
    expect(toAsked(text).join(' ')).not.toMatch(/\bwaits\b/)
  })
})

describe('the kinds of what is decided and looked into', () => {
  it.each([
    ['figure out what to do with the old lamps', 'What goes wrong if nothing is changed?'],

    ['look into carbon ropes', 'What do we want to use carbon ropes for?'],
  ])('asks of %j what its kind leaves open', (text, question) => {
    expect(toAsked(text)).toContain(question)
  })

  it.each([
    ['look into carbon ropes', 'How do carbon ropes work, and where would we use them?'],
    ['verify no leak in the hull after the storm', 'Is there any leak in the hull after the storm?'],
    ['find out the differences between the two quays', 'What are the differences between the two quays?'],
    ['verify the exact depth at the pier', 'What is the exact depth at the pier?'],
    ['validate the feasibility of a night ferry by rowing it once', 'Is a night ferry feasible?'],
    ['the gap in the tide log is not explained', 'What explains the gap in the tide log?'],
    ['find a chart that shows the wrecks', 'Which chart shows the wrecks?'],
    [
      'build a proof of concept of a tide clock',
      'What does a trial of a tide clock show, and is that enough to go on?',
    ],
    [
      'prototype without a keel',
      'What does a trial of a prototype without a keel show, and is that enough to go on?',
    ],
    ['poc for a tide clock', 'What does a trial of a tide clock show, and is that enough to go on?'],
    ['the gauge is wrong since Monday, find out why', 'Why is the gauge wrong since Monday?'],
    ['trial of the sonar, unsure it hears wrecks', 'What does a trial of the sonar show?'],
    ['tools to consider for the night run', 'Which tools for the night run should we choose?'],
    ['we never measured the swell at the pier', 'What are the figures for the swell at the pier?'],
    ['some benchmarks for the new winch', 'What are the figures for the new winch?'],

    ['the depth at the quay was never measured', 'What are the figures for the depth at the quay?'],
    [
      'investigate the quay crane -- keep or sell',
      'Which should we choose for the quay crane: keep or sell?',
    ],
    ['Endurance testing on a cold sea', 'What does endurance testing on a cold sea show?'],
    ['research approach for mooring at night', 'Which approach for mooring at night should we choose?'],
    ['find out more about the north quay', 'What do we need to know about the north quay?'],
  ])('asks by %j what it wants to know', (text, question) => {
    expect(draft(text).details.questions[0]).toBe(question)
  })

  it.each([
    ['Oil the winch? This is a bigger task and requires some thinking', 'bigger task'],
    ['How to dry sails? Some consensus needs to be reached', 'consensus'],
  ])('makes no criterion of what %j says of the work itself', (text, words) => {
    expect(toStatements(text).join(' ')).not.toContain(words)
  })

  it.each([
    [
      'Sort out the mooring fees: one long list with a price for each boat',
      'also covers “one long list with a price for each boat”',
    ],
    ['Check the tide log, it may be wrong by an hour', 'It says whether it is wrong by an hour.'],

    ['Decide on the night watch; needs a second pilot', 'respects this limit: “needs a second pilot”'],
    [
      'Should we move the pier? Not sure cause that would close the old channel',
      '“that would close the old channel”',
    ],
    [
      'Decide what to do at low tide (a ramp? a crane? nothing?)',
      'The answer covers a ramp, a crane and nothing. Alternatives',
    ],
    ['Compare the two winches (in particular the noise under load)', 'the noise under load'],
  ])('loses nothing that %j says besides', (text, words) => {
    expect(toStatements(text).join(' ')).toContain(words)
  })

  it('keeps what a thing of the line needs', () => {
    expect(toStatements('Should we sail at night? Some ropes need to be replaced first').join(' ')).toContain(
      'Some ropes need to be replaced first',
    )
  })

  it('keeps what a trial is in doubt about', () => {
    expect(toStatements('Prototype a reed sail, not sure it is strong enough').join(' ')).toContain(
      'It says whether this is true: “it is strong enough”.',
    )
  })

  it('takes a suggestion up as one, and not for a claim', () => {
    expect(toStatements('How to open the hatch. Probably a lever plus a rope').join(' ')).toContain(
      'The suggestion “Probably a lever plus a rope” is taken up, or rejected with a reason.',
    )
  })

  it.each([
    [
      'Validate the way in which the pilots of the two northern harbours talk to one another by listening to their radio for a whole week',
      'Validate the way in which the pilots of the two northern harbours talk to one another',
    ],
  ])('cuts the title of %j so that it stays true', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it('answers both halves of an alternative', () => {
    expect(
      toStatements('Is the quay reliable enough to load, or should the ferry be moored elsewhere?')[0],
    ).toContain(
      'says whether the quay is reliable enough to load, or whether the ferry should be moored elsewhere',
    )
  })
})
