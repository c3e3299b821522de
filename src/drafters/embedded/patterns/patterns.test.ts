// Every pattern of features and bugs: reachable by a line of its kind, whole with and without the line's words, sober.
import { describe, expect, it } from 'vitest'
import { readText } from '../../../backlog/quality/text-reading.ts'
import { toBugSlots } from '../bug/bug-slots.ts'
import { selectFeaturePattern } from '../feature/feature-focus.ts'
import { toFormSlots } from '../feature/feature-slots.ts'
import { toFeatureWords } from '../feature/feature-title.ts'
import { readLine } from '../grammar/read-line.ts'
import { generalBug } from './bug-general.ts'
import { bugPatterns } from './bug-patterns.ts'
import { bugThemes } from './bug-themes.ts'
import { featureForms } from './feature-forms.ts'
import { listFeatureKinds } from './feature-kinds.ts'
import { type FeaturePattern, toFeatureSlots } from './feature-pattern.ts'
import { featurePatterns } from './feature-patterns.ts'
import { fillCriteria, fillQuestions, fillTemplate, selectPattern } from './pattern.ts'

const featureLines: Record<string, string> = {
  export: 'Export the seating plan',
  import: 'Import the address book of the old system',
  upload: 'Upload scans of the delivery notes',
  print: 'Print name badges',
  sync: 'Sync the grocery list between devices',
  api: 'Public API for opening hours',
  backup: 'Autosave while writing a report',
  search: 'Search the herbarium',
  filter: 'Filter the trails by length',
  sort: 'Sort the herd by age',
  recommend: 'Recommend books that suit a reader',
  report: 'Monthly report of the kilns',
  chart: 'Chart of the river level',
  preview: 'Preview of the poster',
  progress: 'Progress bar while the film is developed',
  'list-view': 'Kanban board of the repairs',
  'bulk-action': 'Bulk edit of the shelf labels',
  undo: 'Undo the last stroke',
  history: 'Change history of a contract',
  'two-factor': 'Passkeys at the gate',
  password: 'Forgotten password page',
  'foreign-sign-in': 'Log in with Google at the library',
  'sign-in': 'Sign in at the library',
  'sign-up': 'Registration of the oarsmen',
  permissions: 'Permissions of the treasurer',
  labels: 'Add accessibility labels to the tiller',
  reminder: 'Remind tenants of the rent',
  notification: 'Notify parents about a closed school',
  payment: 'Pay the mooring fee',
  localisation: 'Translate the ticket machine',
  contrast: 'Higher contrast of the timetable',
  accessibility: 'Screen reader support of the lift buttons',
  keyboard: 'Keyboard shortcuts of the mixer',
  offline: 'Offline mode of the trail maps',
  assistant: 'AI summary of a sermon',
  settings: 'Settings of the thermostat',
}

const bugLines: Record<string, string> = {
  crash: 'The kiosk crashes at midnight rain',
  error: 'Booking throws an exception with two dogs',
  freeze: 'The turnstile freezes',
  slow: 'Opening the album is slow',
  jerky: 'The carousel stutters',
  deviation: 'The tide forecast is inaccurate',
  race: 'Two turnstiles count the same visitor in a race condition',
  leak: 'The jukebox leaks memory over the evening',
  'silent-failure': 'The night export fails silently',
  upload: 'Photo upload fails on the train',
  'regression-build': 'The installer fails on a fresh machine',
  'visual-glitch': 'The timetable flickers at noon',
  intermittent: 'The bell sometimes rings at night',
  'lost-data': 'The form loses attachments',
  'not-saved': 'The chosen seat is not saved',
  duplicate: 'The order is sent twice',
  sync: 'The screen shows a stale score',
  timezone: 'Events are off in another time zone',
  encoding: 'Umlauts are garbled on the badge',
  'wrong-result': 'The total is wrong',
  'missing-data': 'Two guests are missing on the list',
  security: 'Guests can read other guests’ letters without logging in',
  access: 'Login is refused at the gate',
  payment: 'A refund is booked to the elder tenant',
  layout: 'Text overlaps the picture',
  look: 'The buoy icon has the wrong colour',
  message: 'Typo on the start page',
  'not-prevented': 'Anybody can vote for a horse that has left',
}

function kindOfFeature(text: string): string {
  const line = readLine(text, 'en', 'asking')
  return selectFeaturePattern(line, toFeatureWords(line)).id
}

function kindOfBug(text: string): string {
  return selectPattern({ lower: readLine(text, 'en').main.toLowerCase() }, bugPatterns, generalBug).id
}

describe('selection', () => {
  it.each(featurePatterns.map(({ id }) => id))(
    'feature pattern %s is reached by a line of its kind',
    (id) => {
      expect(kindOfFeature(featureLines[id] ?? '')).toBe(id)
    },
  )

  it.each(bugPatterns.map(({ id }) => id))('bug pattern %s is reached by a line of its kind', (id) => {
    expect(kindOfBug(bugLines[id] ?? '')).toBe(id)
  })

  it.each([
    ['Tooltips on the dials', 'form-tooltip'],
    ['Command palette of the mixer', 'form-menu'],
    ['A message before the mowing deadline', 'form-notice'],
    ['Chat between neighbours', 'form-chat'],
    ['Profile page of the referees', 'form-profile'],
    ['Shopping cart', 'form-order'],
    ['Breadcrumbs above the article', 'form-navigation'],
    ['Voice memos on the timeline of a dive', 'form-media'],
    ['Invite neighbours to the fair', 'form-invitation'],
    ['Voice input for the log of the ferry', 'form-voice'],
    ['QR code on the berth', 'form-scan'],
    ['Add SCIM provisioning', 'form-thing'],
    ['Weigh the catch before it is landed', 'form-compute'],
    ['Custom stepper for the trip', 'form-control'],
    ['Wonderful lanterns', 'form-thing'],
    ['Remove the ladder button from the start page', 'form-remove'],
    ['Replace the bell with a gong', 'form-swap'],
    ['Close the sluice when the water rises', 'form-automatic'],
    ['The gate should close at dusk', 'form-state'],
    ['Let bakers weigh the flour', 'form-act'],
  ])('falls back for %s', (text, id) => {
    expect(kindOfFeature(text)).toBe(id)
  })

  it.each([
    ['Dry run of the cleaner', 'form-dry-run'],
    ['Add --frost option to the oven', 'form-flag'],
    ['Add --thaw flag for frozen locks', 'form-flag'],
    ['Warn about unripe pears', 'form-warn'],
    ['Ubuntu support', 'form-platform'],
    ['More lanterns and masks', 'form-content'],
    ['The gate must never close at noon', 'form-rule'],
    ['Ask for the name of the goose', 'form-prompt'],
    ['Let bakers choose the flour', 'form-choose'],
    ['Option to skip the drying', 'form-choice'],
    ['Use gas for the kiln', 'form-use'],
    ['Download button for the choir recordings', 'form-download'],
    ['Pagination of the guest book', 'form-paging'],
    ['Map of the beehives', 'form-map'],
    ['Dashboard of the water plant', 'form-dashboard'],
    ['A jingle at the end of the lesson', 'form-sound'],
    ['Drag and drop of lessons', 'form-move'],
    ['Comments below a recipe', 'form-comment'],
    ['Tutorial at the first start', 'form-onboarding'],
    ['Dark mode', 'form-theme'],
    ['Rate limit of the horn', 'form-limit'],
    ['Folders of recipes', 'form-folder'],
    ['Autocomplete of street names', 'form-autocomplete'],
    ['Duplicate a menu', 'form-duplicate'],
    ['Book a rehearsal room', 'form-booking'],
    ['Larger text on the menu board', 'form-theme'],
    ['Integration with the parish register', 'form-integration'],
    ['Copy icon beside the hymn number', 'form-clipboard'],
    ['Contact form on the parish page', 'form-entry-form'],
    ['Timetable of the ferries', 'form-schedule'],
    ['Panel of the water plant', 'form-view'],
    ['Print the weight in the terminal', 'form-output'],
    ['Templates of invitations', 'form-template'],
    ['Survey after a concert', 'form-entry-form'],
    ['Recurring watering times', 'form-schedule'],
    ['Sign in with the library card', 'sign-in'],
    ['Sign-up for helpers', 'sign-up'],
    ['Two-step authentication at the gate', 'two-factor'],
    ['Donation history', 'history'],
    ['Abort button of the winch', 'form-cancel'],
    ['Cancel a berth', 'form-cancel'],
    ['Search history', 'history'],
    ['Pilots must be able to read the tide where there is no reception', 'offline'],
    ['Damage and error report form', 'form-entry-form'],
    ['Share a route with the group', 'form-share'],
    ['Copy the link of a berth', 'form-clipboard'],
    ['Settings page of the winch', 'form-settings-page'],
    ['Offline badge on the map', 'form-indicator'],
  ])('knows the kind of %s', (text, id) => {
    expect(kindOfFeature(text)).toBe(id)
  })

  it('takes no pattern of a screen for what has none', () => {
    expect(kindOfFeature('Filter the trails by length')).toBe('filter')
    expect(kindOfFeature('Filter the trails with --max-length in the CLI')).not.toBe('filter')
    expect(kindOfFeature('Collision filter of the crane')).not.toBe('filter')
    expect(kindOfFeature('Print a warning for wet wood')).not.toBe('print')
    expect(kindOfFeature('Disable search in the crypt')).not.toBe('search')
    expect(kindOfFeature('Show the relationship of the bees')).not.toBe('form-relation')
  })

  it('lets a passing word decide nothing', () => {
    expect(kindOfFeature('Sound server for the chapel')).toBe('form-connect')
    expect(kindOfFeature('file:line context in each message of the mill')).not.toBe('upload')
    expect(kindOfFeature('Add file:line marks to the hymn')).not.toBe('upload')
    expect(kindOfFeature('Shortcuts where walkers can cross the moor')).not.toBe('keyboard')
    expect(kindOfFeature('Integrate partner links on the ferry page')).not.toBe('form-connect')
    expect(kindOfFeature('Add a server agent for the mill')).not.toBe('form-agent')
    expect(kindOfFeature('Redo the lesson on knots')).not.toBe('undo')
    expect(kindOfFeature('Mute words of the translated sermon')).not.toBe('localisation')
    expect(kindOfFeature('API for external tools that search')).toBe('api')
    expect(kindOfFeature('Add a two-step wizard for moorings')).not.toBe('two-factor')
    expect(kindOfFeature('Checking log files for torn lines')).not.toBe('form-log')
    expect(kindOfFeature('Names may differ from the name column in harbour exports')).not.toBe('export')
    expect(kindOfFeature('Enforce a password change at the first shift')).not.toBe('password')
    expect(kindOfFeature('AI opponent in the regatta')).not.toBe('assistant')
    expect(kindOfFeature('Vehicle registration by number plate')).not.toBe('sign-up')
    expect(kindOfFeature('Plot twist in the last chapter')).not.toBe('chart')
    expect(kindOfFeature('Check out a branch of the git archive')).not.toBe('payment')
    expect(kindOfFeature('Water filter of the pump')).not.toBe('filter')
    expect(kindOfFeature('Response time of each mill')).not.toBe('form-time')
    expect(kindOfFeature('Scenic route for the ferry')).not.toBe('api')
    expect(kindOfFeature('Add some polish to the menu')).not.toBe('localisation')
    expect(kindOfFeature('No indication of measured and guessed tides')).not.toBe('progress')
    expect(kindOfFeature('Process route diagrams of the ferry')).not.toBe('chart')
    expect(kindOfFeature('Empty state of the shelf')).not.toBe('progress')
    expect(kindOfFeature('Consolidate the alerts of both mills')).not.toBe('notification')
    expect(kindOfFeature('Allow stewards to report on the whole harbour')).not.toBe('report')
    expect(kindOfFeature('Three finger window switching')).toBe('form-gesture')
    expect(kindOfFeature('Monitor costs across multiple accounts')).toBe('form-keep')
  })
})

const weak =
  /\b(?:fast|quick|quickly|easy|easily|simple|user-friendly|intuitive|robust|seamless|flexible|efficient|appropriate|adequate|reasonable|acceptable|sufficient|several|some|many|etc|properly|normally|ideally|optimi[sz]e|minimi[sz]e|maximi[sz]e|better|improved|and\/or|as expected)\b/i

const featureSamples = ['Wonderful lanterns', 'Let divers export the logbooks']
const features = featurePatterns.map((pattern) => [pattern.id, pattern] as const)
const forms: readonly FeaturePattern[] = [...Object.values(featureForms), ...listFeatureKinds()]
const bugs = [...bugPatterns, generalBug].map((pattern) => [pattern.id, pattern] as const)

describe('a form that tells nothing of itself', () => {
  const edgeOf = (text: string) => {
    const line = readLine(text, 'en', 'asking')
    const { criteria, questions } = selectFeaturePattern(line, toFeatureWords(line))
    return JSON.stringify([criteria.at(-1), questions])
  }

  it('takes its edge and its question from the place where it is met', () => {
    expect(edgeOf('Lantern for the goblin')).toMatch(/fails without the change.*a player do/)
    expect(edgeOf('Lantern in the CLI')).toContain('in a typical case')
    expect(edgeOf('Rope ladders and fog bells')).toContain('each of these parts do')
    expect(edgeOf('The lantern should accept candles')).toContain('Anything else is refused')
    expect(edgeOf('The lantern should not burn at noon')).toMatch(
      /fails without the change.*should happen instead/,
    )
  })
})

describe('content', () => {
  it('has one id for each pattern', () => {
    const ids = [...featurePatterns, ...forms].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(bugs.map(([id]) => id)).size).toBe(bugs.length)
    expect(featurePatterns.length + listFeatureKinds().length).toBeGreaterThanOrEqual(140)
    expect(bugPatterns.length).toBeGreaterThanOrEqual(25)
  })

  it.each(features)('feature pattern %s is whole and sober', (_id, pattern) => {
    for (const sample of featureSamples) {
      const slots = toFeatureSlots(readLine(sample, 'en'), pattern)
      const criteria = fillCriteria(pattern, slots)
      const questions = fillQuestions(pattern, slots, new Set())
      expect(criteria).toHaveLength(pattern.criteria.length)
      expect(questions).toHaveLength(pattern.questions.length)
      expect(criteria.length).toBeGreaterThanOrEqual(3)
      expect(criteria.length).toBeLessThanOrEqual(5)
      expect(new Set(criteria.map((criterion) => JSON.stringify(criterion))).size).toBe(criteria.length)
      expectSober(JSON.stringify(criteria))
      expectWhole(JSON.stringify([criteria, questions, pattern.drivers]))
      for (const { question } of questions) expect(question).toMatch(/^[\p{Lu}`].*\?$/u)
    }
  })

  it.each(forms.map((form) => [form.id, form] as const))('form %s is whole and sober', (_id, form) => {
    for (const sample of [
      ...featureSamples,
      'Replace the bell with a gong',
      'Close the gate when it rains',
    ]) {
      const line = readLine(sample, 'en')
      const slots = toFormSlots(line, toFeatureWords(line), form, toFeatureSlots(line, form))
      const criteria = fillCriteria(form, slots)
      const questions = fillQuestions(form, slots, new Set())
      expect(criteria.length).toBeGreaterThanOrEqual(2)
      expectSober(JSON.stringify(criteria))
      expectWhole(JSON.stringify([criteria, questions]))
      for (const { question } of questions) expect(question).toMatch(/^[\p{Lu}`].*\?$/u)
    }
  })

  it.each([...featurePatterns, ...listFeatureKinds()].map((pattern) => [pattern.id, pattern] as const))(
    '%s knows what holds when all goes well, and two things more that teams forget',
    (_id, pattern) => {
      for (const sample of ['Wonderful lanterns', 'A lantern that tells the time', 'Duplicate a menu']) {
        const line = readLine(sample, 'en')
        const slots = toFormSlots(line, toFeatureWords(line), pattern, toFeatureSlots(line, pattern))
        const texts = fillCriteria(pattern, slots).map((one) =>
          'statement' in one ? one.statement : one.then,
        )
        const edges = texts.filter((text) => readText(text, 'en').holds('edge'))
        expect(new Set(texts).size).toBe(texts.length)
        expect(texts.length).toBeGreaterThanOrEqual(3)
        expect(edges.length).toBeGreaterThanOrEqual(1)
        expect(edges.length).toBeLessThan(texts.length)
        for (const text of texts) {
          expect(text.length).toBeLessThan(150)
          expect(text).not.toMatch(/^(?:given|when|then)\b/i)
        }
      }
    },
  )

  it.each(bugs)('bug pattern %s is whole and sober', (_id, pattern) => {
    for (const sample of ['It rains in', 'Lanterns flicker when the bell rings']) {
      const slots = toBugSlots({ symptom: sample, circumstance: null }, pattern.fallbacks['thing'] ?? '')
      const criteria = fillCriteria(pattern, slots)
      const questions = fillQuestions(pattern, slots, new Set())
      expect(criteria).toHaveLength(pattern.criteria.length)
      expect(questions).toHaveLength(pattern.questions.length)
      expect(criteria.length).toBeGreaterThanOrEqual(pattern === generalBug ? 0 : 2)
      expectSober(JSON.stringify(criteria))
      expectWhole(JSON.stringify([criteria, questions, pattern.drivers]))
      for (const { question } of questions) expect(question).toMatch(/^[\p{Lu}`].*\?$/u)
    }
  })

  it.each(bugThemes.map(([, edge]) => edge))('edge of a bug is whole and sober: %s', (edge) => {
    expect(edge).toMatch(/^\p{Lu}.{30,115}\.$/u)
    expectSober(edge)
    expectWhole(edge)
  })
})

function expectSober(prose: string): void {
  expect(prose).not.toMatch(/[{}](?!["',:\]])\w|\d/)
  expect(prose).not.toMatch(weak)
}

function expectWhole(prose: string): void {
  expect(prose).not.toMatch(/\bthe the\b|\ba the\b| {2}|undefined|null/)
}

describe('fillTemplate', () => {
  it('takes the value, then the fallback, then leaves the text out', () => {
    expect(fillTemplate('open {thing}', { thing: 'the gate' }, { thing: 'it' })).toBe('open the gate')
    expect(fillTemplate('open {thing}', { thing: null }, { thing: 'it' })).toBe('open it')
    expect(fillTemplate('open {thing}', {}, {})).toBeNull()
  })
})
