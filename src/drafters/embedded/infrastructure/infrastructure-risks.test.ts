// Lines that tell of what is shared, unprotected, on one part only or never tried, and words that are no orders here.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftInfrastructure } from './draft-infrastructure.ts'

function draft(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'infrastructure' }
  const { title, acceptanceCriteria, openQuestions } = draftInfrastructure(idea, readLine(text, 'en'))
  return {
    title,
    criteria: acceptanceCriteria.map((criterion) => ('statement' in criterion ? criterion.statement : '')),
    questions: openQuestions.map(({ question }) => question),
  }
}

describe('a risk that a line tells of', () => {
  it.each([
    [
      'the weir camera has no password and boats already post its pictures',
      'Protect the weir camera with a password',
    ],
    ['Harbour mails with crew lists go out unencrypted', 'Encrypt harbour mails with crew lists'],
    [
      'tide gauge runs on a single router in the hut',
      'Keep the tide gauge working when its one router fails',
    ],
    [
      'the berth plan lives on the same server as the webcam and goes down with it',
      'Move the berth plan off the server of the webcam',
    ],
    [
      'Harbour test system shares its database with the training boat, we need our own',
      'Separate the harbour test system from the training boat',
    ],
    [
      'North dock and south dock on the same switch, guess what happens',
      'Stop north dock and south dock from sharing one switch',
    ],
    [
      'Nobody has restored the log book backup since we changed harbours.',
      'Put the log book backup to the test',
    ],
    ['crew photos are kept 900 days, rule says 60', 'Delete crew photos in time'],
    ['quay nodes to Debian 12.5, one per week', 'Upgrade quay nodes to Debian 12.5'],
  ])('%s', (text, title) => {
    expect(draft(text).title).toBe(title)
    expect(draft(text).criteria.length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    [
      'all four of us use my password at the crane, each should have his own',
      'Give each person a login of their own',
    ],
    ['Hanno left in autumn and his login still opens the gate', 'Remove the access of people who left'],
    [
      'Seasonal crew keep their gate access for months after the last trip, clear out monthly',
      'Remove the access of seasonal crew in time',
    ],
    [
      'former pilots can still log in from home, take their access away',
      'Remove the access of former pilots',
    ],
  ])('%s', (text, title) => {
    expect(draft(text).title).toBe(title)
  })
})

describe('a word that is no order or no version here', () => {
  it('reads a verb before a noun as part of the subject', () => {
    expect(draft('scan link from the north pier stops when the fog sensor restarts').title).toBe(
      'Keep the scan link from the north pier working when the fog sensor restarts',
    )
  })

  it('reads hours as no versions', () => {
    const { title, criteria } = draft(
      'ferry boards were down from 18 to 20 h and we heard it from a passenger',
    )
    expect(title).toBe('Alert someone when ferry boards are down')
    expect(criteria[0]).toBe('When ferry boards are down, the agreed people are alerted.')
  })

  it('keeps apart what a condition already tells', () => {
    expect(draft('if the key box is stolen anyone can read the crew list, lock the cabinet').title).toBe(
      'Lock the cabinet',
    )
  })

  it('says what a line wishes for without a verb', () => {
    expect(draft('Depth sounder proxy in the lab, the simulator was only on Ida’s desk').title).toBe(
      'Set up depth sounder proxy in the lab',
    )
  })

  it('says the second half that asks for something', () => {
    const { title, criteria } = draft(
      'Buoy mailer was put on a blocklist again, we need a clean address and a watcher',
    )
    expect(`${title} ${criteria.join(' ')}`).toContain('clean address')
  })
})
