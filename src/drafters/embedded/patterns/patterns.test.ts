// Every pattern of features and bugs: reachable by a line of its kind, whole with and without the line's words, sober.
import { describe, expect, it } from 'vitest'
import { selectFeaturePattern } from '../feature-focus.ts'
import { toFormSlots } from '../feature-slots.ts'
import { toFeatureWords } from '../feature-title.ts'
import { readLine } from '../grammar/read-line.ts'
import { generalBug } from './bug-general.ts'
import { toBugSlots } from './bug-pattern.ts'
import { bugPatterns } from './bug-patterns.ts'
import { featureForms } from './feature-forms.ts'
import { type FeaturePattern, toFeatureSlots } from './feature-pattern.ts'
import { featurePatterns } from './feature-patterns.ts'
import { fillCriteria, fillQuestions, fillTemplate, selectPattern } from './pattern.ts'

const featureLines: Record<string, string> = {
  export: 'Export the seating plan',
  import: 'Import the address book of the old system',
  upload: 'Upload scans of the delivery notes',
  download: 'Download button for the choir recordings',
  print: 'Print name badges',
  integration: 'Integration with the parish register',
  sync: 'Sync the grocery list between devices',
  api: 'Public API for opening hours',
  backup: 'Autosave while writing a report',
  search: 'Search the herbarium',
  autocomplete: 'Autocomplete of street names',
  filter: 'Filter the trails by length',
  sort: 'Sort the herd by age',
  group: 'Folders of recipes',
  paging: 'Pagination of the guest book',
  recommend: 'Recommend books that suit a reader',
  map: 'Map of the beehives',
  dashboard: 'Dashboard of the water plant',
  report: 'Monthly report of the kilns',
  chart: 'Chart of the river level',
  preview: 'Preview of the poster',
  progress: 'Progress bar while the film is developed',
  'list-view': 'Kanban board of the repairs',
  sound: 'A jingle at the end of the lesson',
  media: 'Voice memos on the timeline of a dive',
  'bulk-action': 'Bulk edit of the shelf labels',
  undo: 'Undo the last stroke',
  'drag-and-drop': 'Drag and drop of lessons',
  copy: 'Duplicate a menu',
  templates: 'Templates of invitations',
  history: 'Change history of a contract',
  delete: 'Delete a stable from the register',
  'two-factor': 'Passkeys at the gate',
  password: 'Forgotten password page',
  'sign-in': 'Sign in with the library card',
  permissions: 'Permissions of the treasurer',
  share: 'Share a route with the group',
  comment: 'Comments below a recipe',
  message: 'Chat between neighbours',
  tag: 'Tag photos with the species',
  profile: 'Profile page of the referees',
  onboarding: 'Tutorial at the first start',
  reminder: 'Remind tenants of the rent',
  notification: 'Notify parents about a closed school',
  subscription: 'Free trial period',
  payment: 'Pay the mooring fee',
  cart: 'Shopping cart',
  booking: 'Book a rehearsal room',
  calendar: 'Recurring watering times',
  form: 'Survey after a concert',
  localisation: 'Translate the ticket machine',
  'alt-text': 'Alt texts for the pictures of the herd',
  contrast: 'Higher contrast of the timetable',
  'text-size': 'Larger text on the menu board',
  accessibility: 'Screen reader labels of the lift buttons',
  theming: 'Dark mode',
  keyboard: 'Keyboard shortcuts of the mixer',
  offline: 'Offline mode of the trail maps',
  mobile: 'Responsive layout',
  assistant: 'AI summary of a sermon',
  settings: 'Settings of the thermostat',
  limits: 'Rate limit of the horn',
  'command-line': 'Dry run of the cleaner',
  navigation: 'Breadcrumbs above the article',
}

const bugLines: Record<string, string> = {
  'missing-function': 'Add a back button to the lane map',
  crash: 'The kiosk crashes at midnight rain',
  error: 'Booking throws an exception with two dogs',
  freeze: 'The turnstile freezes',
  slow: 'Opening the album is slow',
  race: 'Two turnstiles count the same visitor in a race condition',
  leak: 'The jukebox leaks memory over the evening',
  'silent-failure': 'The night export fails silently',
  'regression-build': 'The installer fails on a fresh machine',
  upload: 'Photo upload fails on the train',
  'visual-glitch': 'The timetable flickers at noon',
  focus: 'Cursor lands in the second box of the order slip',
  intermittent: 'The bell sometimes rings at night',
  'not-responding': 'The save button does nothing',
  'does-not-work': 'The siren does not work',
  'lost-data': 'The form loses attachments',
  'not-saved': 'The chosen seat is not saved',
  duplicate: 'The order is sent twice',
  sync: 'The screen shows a stale score',
  'date-format': 'Fix the date format of the ferry tickets',
  timezone: 'Events are off in another time zone',
  encoding: 'Umlauts are garbled on the badge',
  'wrong-result': 'The total is wrong',
  'missing-data': 'Two guests are missing on the list',
  security: 'Guests can read other guests’ letters without logging in',
  'logged-out': 'Skippers get logged out while reading the tide table',
  access: 'Login is refused at the gate',
  payment: 'A refund is booked to the elder tenant',
  notification: 'The reminder never arrives',
  colour: 'The buoy icon has the wrong colour',
  layout: 'Text overlaps the picture',
  message: 'Typo on the start page',
  'broken-link': 'Dead link in the footer',
  media: 'No sound in the second hall video',
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
    ['Add SCIM provisioning', 'form-activity'],
    ['Weigh the catch before it is landed', 'form-compute'],
    ['Custom time picker for the trip', 'form-control'],
    ['Wonderful lanterns', 'form-thing'],
    ['Remove the ladder button from the start page', 'form-remove'],
    ['Replace the bell with a gong', 'form-swap'],
    ['Close the sluice when the water rises', 'form-automatic'],
    ['The gate should close at dusk', 'form-state'],
    ['Let bakers weigh the flour', 'form-act'],
  ])('falls back for %s', (text, id) => {
    expect(kindOfFeature(text)).toBe(id)
  })

  it('lets a passing word decide nothing', () => {
    expect(kindOfFeature('Sound server for the chapel')).toBe('form-connect')
    expect(kindOfFeature('file:line context in each message of the mill')).not.toBe('upload')
    expect(kindOfFeature('Mute words of the translated sermon')).not.toBe('localisation')
    expect(kindOfFeature('API for external tools that search')).toBe('api')
    expect(kindOfFeature('Monitor costs across multiple accounts')).toBe('form-keep')
  })
})

const weak =
  /\b(?:fast|quick|quickly|easy|easily|simple|user-friendly|intuitive|robust|seamless|flexible|efficient|appropriate|adequate|reasonable|acceptable|sufficient|several|some|many|etc|properly|normally|ideally|optimi[sz]e|minimi[sz]e|maximi[sz]e|better|improved|and\/or|as expected)\b/i

const featureSamples = ['Wonderful lanterns', 'Let divers export the logbooks']
const features = featurePatterns.map((pattern) => [pattern.id, pattern] as const)
const forms: readonly FeaturePattern[] = Object.values(featureForms)
const bugs = [...bugPatterns, generalBug].map((pattern) => [pattern.id, pattern] as const)

describe('content', () => {
  it('has one id for each pattern', () => {
    const ids = [...featurePatterns, ...forms].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(bugs.map(([id]) => id)).size).toBe(bugs.length)
    expect(featurePatterns.length).toBeGreaterThanOrEqual(60)
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

  it.each(bugs)('bug pattern %s is whole and sober', (_id, pattern) => {
    for (const sample of ['It rains in', 'Lanterns flicker when the bell rings']) {
      const slots = toBugSlots({ symptom: sample, circumstance: null }, pattern.fallbacks['thing'] ?? '')
      const criteria = fillCriteria(pattern, slots)
      const questions = fillQuestions(pattern, slots, new Set())
      expect(criteria).toHaveLength(pattern.criteria.length)
      expect(questions).toHaveLength(pattern.questions.length)
      expectSober(JSON.stringify(criteria))
      expectWhole(JSON.stringify([criteria, questions, pattern.drivers]))
      for (const { question } of questions) expect(question).toMatch(/^[\p{Lu}`].*\?$/u)
    }
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
