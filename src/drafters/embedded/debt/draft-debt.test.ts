// Drafts of technical debt from lines as people write them.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftDebt } from './draft-debt.ts'

function draft(text: string, language = 'en') {
  const idea: Idea = {
    ...testIdea,
    text,
    language,
    type: 'debt',
  }
  return draftDebt(idea, readLine(text, language))
}

describe('draftDebt', () => {
  it.each([
    ['split InvoiceBuilder into three classes', 'Split InvoiceBuilder into three classes'],
    ["rework applyRules(), it's a maze", 'Rework applyRules()'],
    ['Consider moving `read_env` to the bootstrap file', 'Move `read_env` to the bootstrap file'],
    ['ShiftPlanner is far too big. split into Roster and Rules', 'Split ShiftPlanner into Roster and Rules'],
    [
      'the mail service got huge, move parts of it into plugins',
      'Move parts of the mail service into plugins',
    ],
    ['copy-pasted mail layouts', 'Remove copy-pasted mail layouts'],
    ['no unused imports', 'Remove unused imports'],
    ['unit testing', 'Set up unit testing'],
    ['two places decide who may refund, and they disagree', 'Two places decide who may refund'],
    ['TideReader assumes one gauge', 'Make sure TideReader no longer assumes one gauge'],
    ['Chart rules: colours of the lights', 'Chart rules: colours of the lights'],
    ['LockShim is a wrapper for Lock, and should be removed', 'Remove LockShim'],
  ])('titles %j', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it.each([
    ['magic numbers in FareTable.kt', 'FareTable.kt', 'code'],
    ['unit tests for the tariff rules', null, 'test'],
    ['drop the lodash dependency', null, 'dependency'],
    ['Document src/import/readme.md better', 'src/import/readme.md', 'documentation'],
    ['compiler warnings', null, 'build'],
    ['OrderService is a god class', 'OrderService', 'design'],
  ])('finds place and kind in %j', (text, location, kind) => {
    expect(draft(text).details).toMatchObject({ location, kind })
  })

  it('states what the line states, and asks for what it does not', () => {
    const { details, openQuestions, priority } = draft(
      'Every new tariff has to be entered in FareTable.kt and in fares.json. Merge both into one source.',
    )
    expect(details.interest).toBe('Every new tariff has to be entered in FareTable.kt and in fares.json')
    expect(details.remedy).toBe('Merge both into one source')
    expect(priority.probability).toBe('certain')
    expect(openQuestions.map(({ field }) => field)).not.toContain('details.interest')

    const bare = draft('Split RouteFinder')
    expect(bare.details).toMatchObject({ interest: null, risk: null, before: null, after: null })
    expect(bare.openQuestions[0]).toEqual({
      field: 'details.remedy',
      question: 'Which parts should RouteFinder be split into, and which comes first?',
    })
    expect(bare.openQuestions.at(-1)).toEqual({
      field: 'details',
      question: 'What makes changes to RouteFinder slow or risky today?',
    })
    expect(bare.assumptions.join(' ')).toContain('The problem is inferred from the request')
  })

  it('reads measures before and after', () => {
    expect(draft('BookingPage has 1,900 lines, get it down to about 400').details).toMatchObject({
      before: '1,900 lines',
      after: 'about 400',
    })
  })

  it('writes in the language of the idea where there are phrases, and says so where there are none', () => {
    const german = draft('Doppelten Code im Rechnungsmodul zusammenführen', 'de')
    expect(german.title).toBe('Doppelten Code im Rechnungsmodul zusammenführen')
    expect(german.openQuestions[0]?.question).toContain('Wie oft')
    const japanese = draft('請求モジュールの重複コードを整理する', 'ja')
    expect(japanese.acceptanceCriteria).toEqual([])
    expect(japanese.openQuestions[0]?.field).toBe('acceptanceCriteria')
  })

  it.each([
    ['Migrate to the Selkie router', 'The Selkie router is not in use yet.'],
    ['Swap Moment for Temporal', 'The code still has Moment.'],
    ['rework the rota export', 'The rota export needs reworking.'],
    ['put the rota export right', 'It is not said what is wrong today.'],
    ['the rota pages no longer import `tide`', 'The rota pages still import `tide`.'],
    ['the rota export', 'The rota export.'],
    [
      'add unit tests for the lock gates, above all the western one',
      'Unit tests for the lock gates are missing.',
    ],
    ['fix DRY in TidePanel and LockPanel', 'The duplication in TidePanel and LockPanel is still there.'],
    ['tide chart pass (slow on old tablets)', 'Tide chart pass. Slow on old tablets.'],
    ['split the gauges further', 'The gauges are not split far enough.'],
    ['cut the log buffer from 900 to 200 lines', 'The log buffer is at 900 today.'],
    ['be more careful about who gets a call', 'The code is not careful enough about who gets a call.'],
    ['test that a closed lock stays closed', 'No test shows yet that a closed lock stays closed.'],
    ['update the manual with signal flags', 'The manual lacks signal flags.'],
    ['remove inline html for flags in posts', 'The inline html for flags in posts is still there.'],
    [
      'Get rid of the last slider plugin, it blocks the print view',
      'The last slider plugin is still there. It blocks the print view',
    ],
  ])('claims no more of what is wrong than %j says', (text, problem) => {
    expect(draft(text).details.problem).toBe(problem)
  })

  it.each([
    'switch to the shared date picker',
    'add a queue for the label printer',
    'extend the socket server with acknowledgements',
    'measure the cold start',
    'make the planner stateless',
  ])('invents neither place nor interest nor measure for %j', (text) => {
    expect(draft(text).details).toMatchObject({
      location: null,
      interest: null,
      risk: null,
      before: null,
      after: null,
    })
  })

  it.each([
    ['Migrate To SelkieRouter', null],
    ['Check uses of tide() for error-handling', null],
    ['Remove the eager WindRose load', null],
    ['Rework `berth_plan.py`', '`berth_plan.py`'],
    ['add a guard to BerthPlan', 'BerthPlan'],
    ['tidy up tools/berth/plan.ts', 'tools/berth/plan.ts'],
  ])('takes for the place what is one: %j', (text, location) => {
    expect(draft(text).details.location).toBe(location)
  })

  it('takes one figure for one end only', () => {
    expect(draft('reach 80% test coverage in the planner').details).toMatchObject({
      before: null,
      after: '80%',
    })
  })

  it('names the thing by its nouns alone', () => {
    const asked = (text: string) =>
      draft(text)
        .openQuestions.map(({ question }) => question)
        .join('\n')
    expect(asked('split the pilot and berth screens further')).toContain(
      'the pilot and berth screens be split into',
    )
    expect(asked('make the tide engine a pure function')).not.toContain('engine a pure')
    expect(asked('merge sound_horn() and sound_bell()')).toContain('sound_horn() and sound_bell()')
    expect(asked("delete 'low tide' placeholder messages")).toContain("the 'low tide' placeholder messages")
    expect(asked('the locks are slow to answer')).not.toContain('the locks are')
  })

  const criteriaOf = (text: string) =>
    draft(text).acceptanceCriteria.map((c) =>
      'statement' in c ? c.statement : `${c.given}, ${c.when}, ${c.then}`,
    )

  it.each([
    [
      'route the gauges through the recorder',
      'A test or a code search confirms that the gauges are routed through the recorder.',
    ],
    ['add a tide method to BerthPlan', 'A test or a run confirms that BerthPlan has a tide method.'],
    [
      'the lock report loads all ships twice',
      'a code search confirms that the lock report no longer loads all ships twice.',
    ],
    [
      "the pilot plan doesn't keep its order, making drills hard",
      'confirms that the pilot plan keeps its order.',
    ],
    ['the pump handler is now a no-op (empty body)', 'is no longer a no-op'],
    ['the quay settings have never been checked against a real gauge', 'settings have been checked against'],
    ['the lock has no timeout', 'confirms that the lock has a timeout.'],
    ['there are no limits on the mooring queue', 'confirms that there are limits on the mooring queue.'],
    ['40+ tide table violations', 'confirms that there are no tide table violations left.'],
    ['the berth type is too broad for strict checks', 'is no longer too broad for strict checks.'],
    [
      'the lock opens late, and the gate is loud',
      'confirms that this is no longer the case: the lock opens late, and the gate is loud',
    ],
    ['refactor the buoy. Needs to work as a plugin', 'the buoy works as a plugin'],
    ['verify that the buoy is lit', 'whether the buoy is lit'],
    ['verify the buoy lamp is lit', 'whether the buoy lamp is lit'],
    [
      'make the lock parser more robust',
      'Each known case in which the lock parser is not robust enough has a test or a figure that shows',
    ],
    ['create a fuzzer for tide tables', 'A test or a run shows that the fuzzer for tide tables works.'],
    ['do the tide sums via the chart file', 'confirms that the tide sums are done via the chart file.'],
    [
      'find long lock routines (over 40 lines)',
      'The long lock routines (over 40 lines) that are found are listed, each with its location and a recommended action.',
    ],
    ['convert the tide charts to svg', 'Everything that uses the tide charts runs without errors'],
    ['rename quay to pier', 'A search confirms that quay is renamed to pier, and no old name is left.'],
    ['write unit & integration tests', 'command runs the unit & integration tests on a fresh checkout.'],
    ['add more tests', 'The parts to be tested first are agreed, and each has tests for its main case'],
    [
      'extend the pilot roster for night shifts',
      'confirms that the pilot roster is extended for night shifts.',
    ],
    ['add unit tests for locks, gates and pumps in `quay.ts`', 'error case of the locks, gates and pumps'],
    [
      'a second variant of the tide chart',
      'A test or a run shows that the second variant of the tide chart works.',
    ],
    ['check that a closed lock stays closed', 'whether a closed lock stays closed'],
    [
      'test that when the tide turns, the gate opens',
      'A test for this case passes: when the tide turns, the gate opens.',
    ],
    ['add a test that opens two gates at a time', 'there is a test that opens two gates at a time'],
    ['minimise the redraws of the map', 'before and after the change shows a reduction of the redraws'],
    [
      'tidy the scripts (mooring, pumping, painting)',
      'Each of these is covered: mooring, pumping, painting.',
    ],
    ['split the pilot class so that the roster can be tested alone', 'The roster can be tested alone.'],
    [
      'write a script to fetch the tides of a year',
      'confirms that the script can fetch the tides of a year.',
    ],
    ['add a worker that closes stale berths', 'confirms that the worker closes stale berths.'],
    [
      'split pilot.ts into roster.ts and rules.ts',
      'Each of these is a separate part: roster.ts and rules.ts.',
    ],
    ['rename the locks. Move the gauges behind the quay', '\nThe gauges are behind the quay.'],
    ['Remove the tide pages; document the new chart', '\nThe new chart is documented.'],
    ['the gates should open by wire. the pumps must stop first', '\nThe pumps stop first.'],
    ['clean up the charts that are no longer used (leaving the old pier)', 'as well: leaving the old pier.'],
    ['refactor the buoy so it blinks twice', 'confirms that the buoy blinks twice.'],
    [
      'simplify the tide reader by reading one table',
      'It is done in the way described: by reading one table.',
    ],
    [
      'have a 100% coverage of the lock code',
      'Measured in the same way before and after, this figure is reached: 100%.',
    ],
    ['the tide model decoupled from the chart', 'confirms that the tide model is decoupled from the chart.'],
    ['the quay still guesses its length', 'confirms that the quay no longer guesses its length.'],
    [
      'stop using the gauge as an owner of the log',
      'the code no longer uses the gauge as an owner of the log',
    ],
    ['tidy the charts and drop the flag list', 'The flag list is dropped.'],
    ['rename the piers and put the charts in folders', 'The charts are in folders.'],
    ['BuoyView mixes two scales', 'confirms that BuoyView no longer mixes two scales.'],
    ['PumpView re-subscribes on every tide', 'confirms that PumpView no longer re-subscribes on every tide.'],
    ['every gate logs its own tide', 'is no longer the case: every gate logs its own tide.'],
    ['pumps and locks lack one shared clock', 'confirms that pumps and locks have one shared clock.'],
    [
      'the roster says it is Monday',
      'confirms that this is no longer the case: the roster says it is Monday.',
    ],
    [
      'the harbour suite waits for the gauge before a run',
      'the harbour suite waits for the gauge before a run.',
    ],
    [
      'A single TideStore imports all charts',
      'a code search confirms that a single TideStore imports all charts.',
    ],
    [
      'sort the quay code - simplify the tide reader',
      'is part of the work as well: simplify the tide reader.',
    ],
    [
      'only fetch the tide when a ship is near',
      'confirms that the tide is fetched only when a ship is near.',
    ],
    ['tide charts (draw only the visible hours)', 'confirms that only the visible hours are drawn.'],
    ['fail fast on a missing tide table', 'confirms that the code fails fast on a missing tide table.'],
    [
      'set up a folder structure for the charts',
      'A test or a code search confirms that the folder structure is set up for the charts.',
    ],
    [
      'find a better way to store the tides',
      'A better way to store the tides has been chosen and is in use.',
    ],
    ['extract the chart helpers', 'No copy of the chart helpers is left in the old place'],
    ['split quay.css by pier', 'The new parts are cut by pier.'],
    [
      'each tide we lose half an hour',
      'confirms that this is no longer the case: each tide we lose half an hour.',
    ],
    [
      'refactor the loader, so charts load as one list',
      'confirms that the purpose is met: charts load as one list.',
    ],
    ['make the tide check lazy', 'Everything that uses the tide check works as before'],
    ['make the tide checks lazy', 'Apart from this, behaviour is unchanged'],
    ['add fuzzing, check the tide rules', 'is part of the work as well: check the tide rules.'],
    ['BuoyView mixes two scales. They should be kept apart.', 'as well: “they should be kept apart”.'],
  ])('says in the words of the line what is true when it is done: %j', (text, words) => {
    expect(criteriaOf(text).join('\n')).toContain(words)
  })

  it.each([
    ['write a section about locks in the manual', 'documentation'],
    ['as a pilot, I want a reference card with all signals', 'documentation'],
    ['add previews of the charts to `README.md`', 'documentation'],
    ['tests guard the names of the locks', 'test'],
  ])('takes for text or test what is one: %j', (text, kind) => {
    expect(draft(text).details.kind).toBe(kind)
    expect(criteriaOf(text).join('\n')).not.toMatch(/invalid input|callers/)
  })

  it.each([
    ['remove the tide table. it was only there for the old harbour', 'it was only there for the old harbour'],
    ['improve the berth script (use faker)', 'use faker'],
    ['replace the clock (three places), see the note of the pilots', 'three places'],
  ])('loses nothing of %j', (text, words) => {
    expect(JSON.stringify(draft(text).details).toLowerCase()).toContain(words)
  })

  it.each([
    [
      'add progress marks or a log line to the lock run',
      'Which of these is wanted: progress marks or a log line?',
    ],
    ['clearer names for certain gates', 'Which gates are meant?'],
    ['split up large chart functions', 'Which chart functions count as large?'],
    ['squash the remaining tide hacks', 'Which tide hacks remain, and where?'],
    ['the pump job runs before the lock job', 'Is this how it works today, or how it should work?'],
    ['rename the quay to something shorter', 'What could “something shorter” be, and who decides?'],
    ['get rid of the paper charts, they block the crane', 'What replaces the paper charts, if anything?'],
    ['rebuild everything', 'What is included in “everything”, and what stays as it is?'],
    ['set up a proper chart folder', 'What belongs to “proper chart folder”?'],
    ['file the flags more sensibly', 'How will we see that it is done “sensibly”?'],
    [
      'clean up unused imports',
      'Should any of the unused imports stay, and should a check keep new ones out?',
    ],
    ['use caching', 'Where should caching be used, and what is replaced there?'],
    [
      'split pilot.ts into roster.ts and rules.ts',
      'Which part of pilot.ts belongs to which of these: roster.ts and rules.ts?',
    ],
  ])('asks first what %j leaves open', (text, question) => {
    expect(draft(text).openQuestions[0]?.question).toBe(question)
  })

  it.each([
    ['separate the chart from the pumps', /before the merge|import/],
    ['make the names of the gates consistent', /before the merge/],
    ['fix the compiler warnings', /before the merge/],
    ['add log lines to the pump', /level/],
    ['build a settings store for the quay', /program starts/],
    ['use lanterns for the night watch', /former|new way/],
    ['throw the fixtures into one folder', /error|swallow/],
    ['implement lazy loading of the charts', /data behind it/],
    ['rename the piers and move the charts', /names and nothing else/],
    ['list the old gates; repair or drop them one by one', /there (?:is|are)/],
  ])('adds no work to %j that nobody asked for', (text, invented) => {
    expect(criteriaOf(text).slice(0, -1).join(' ')).not.toMatch(invented)
  })

  it.each([
    ['use tide.push for the gates', null],
    ['more tests for pier page checks', null],
    ['delete the pumps in `lock.ts`', '`lock.ts`'],
    ['find a way to read the log in the file other than by line', null],
  ])('takes for a place in the code what is one: %j', (text, location) => {
    expect(draft(text).details.location).toBe(location)
  })

  it('asks the question of the line itself, and whether an uncertain line is decided', () => {
    expect(draft('merge the two logbooks. Is there any difference?').openQuestions[0]?.question).toBe(
      'Is there any difference?',
    )
    expect(draft('use one clock for all gates?').openQuestions[0]?.question).toContain(
      'Has this been decided',
    )
  })

  it.each([
    ['route the gauges through the recorder', 'because the gauges are not routed through the recorder?'],
    ['split the tide reader', 'What makes changes to the tide reader slow or risky'],
    ['document the tide import', 'ask today that the documentation of the tide import should answer?'],
    ['add a tide method to BerthPlan', 'today without the tide method?'],
    ['use BuoyQueue for the pumps', 'What should get better with BuoyQueue?'],
  ])('asks last what %j costs as long as it is open, in its own words where they help', (text, words) => {
    expect(draft(text).openQuestions.at(-1)?.question).toContain(words)
  })

  it('names no trigger, and no assumption about one, that the line does not tell', () => {
    const drafted = draft('split RouteFinder')
    expect(drafted.details.trigger).toBeNull()
    expect(drafted.assumptions.join(' ')).not.toContain('trigger')
  })

  it('keeps documentation free of the promise that behaviour is unchanged, and gives it to all others', () => {
    expect(criteriaOf('document the tide import').join(' ')).not.toMatch(/behaviour|unchanged/)
    expect(criteriaOf('cache the tide tables').at(-1)).toMatch(
      /^Apart from this, behaviour is unchanged and existing tests still pass/,
    )
    expect(criteriaOf('split RouteFinder').at(-1)).toMatch(
      /^Behaviour is unchanged, and existing tests still pass/,
    )
  })
})
