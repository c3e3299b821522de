// What a line says must be true once the work is done, in its own words.
import { describe, expect, it } from 'vitest'
import { readLine } from './grammar/read-line.ts'
import { findListed } from './listed-parts.ts'
import { toDone, toStatedOutcomes } from './stated-outcomes.ts'
import { findOrder } from './technical-order.ts'

const done = (title: string, text = title) => toDone(title, readLine(text, 'en'))
function outcomes(text: string): string[] {
  const line = readLine(text, 'en')
  return toStatedOutcomes(line, findListed(line), findOrder(line))
}

describe('toDone', () => {
  it.each<readonly [string, string | null]>([
    ['Add mail catcher to compose.yml', 'the mail catcher has been added to compose.yml'],
    ['Set up tide gauges for the quay', 'the tide gauges have been set up for the quay'],
    ['Upgrade Selkie 3.1 → 4.0', 'Selkie has been upgraded from 3.1 to 4.0'],
    ['Renew the cert of the quay site', 'the cert of the quay site has been renewed'],
    ['Migrate from Gulp to Vite', 'the migration from Gulp to Vite has been made'],
    ['Use Podman for local runs', 'Podman is in use for local runs'],
    ['Write a guide that names each valve', 'the guide that names each valve has been written'],
    ['Set up lint and test pipeline', 'the lint and test pipeline has been set up'],
    ['Install Loki, Tempo and Mimir', 'Loki, Tempo and Mimir have been installed'],
    ['Get the siren working on the quay', 'the siren is working on the quay'],
    ['Restart the pump and ring the bell', 'the pump has been restarted'],
    ['Review and harden the lock service', null],
    ['Find out how the pump restarts', null],
    ['Verify the pump restarts by itself', null],
    ['Move its logs to the new disk', null],
  ])('%s', (title, clause) => {
    expect(done(title)).toBe(clause)
  })

  it('puts a remark back in its place, unless it is a doubt or an example', () => {
    expect(done('Rotate all quay secrets', 'Rotate all quay secrets (feed key, mail key)')).toBe(
      'all quay secrets (feed key, mail key) have been rotated',
    )
    expect(done('Rotate all quay secrets', 'Rotate all quay secrets (which ones?)')).toBe(
      'all quay secrets have been rotated',
    )
  })

  it('names a numbered thing without an article', () => {
    expect(done('Add stage 4 to the print job')).toBe('stage 4 has been added to the print job')
  })

  it('stops before a second order and before a remark after a comma', () => {
    expect(done('Add a pump monitor, log each start')).toBe('the pump monitor has been added')
    expect(done('Close the test gate, everybody can open it today')).toBe('the test gate has been closed')
  })
})

describe('toStatedOutcomes', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Rehearse the restarts (pump, gauge, siren)',
      ['Each of these is covered and was tried by itself: pump, gauge and siren.'],
    ],
    [
      'Rotate the gauge logs to prevent the disk from filling',
      ['A test or a figure shows that the purpose is met: to prevent the disk from filling.'],
    ],
    ['Run the importer twice a day so that the berths are never stale', ['The berths are never stale.']],
    [
      'As a lock keeper, I want one chart file so that my display matches the quay',
      ['The lock keeper’s display matches the quay.'],
    ],
    [
      'Public chart samples for each quay; `tide check` green in CI',
      ['`tide check` ends without a failure in CI.'],
    ],
    [
      'Use the quay card instead of the paper pass; keep the pass for guests',
      ['This is kept and works as before: pass for guests.'],
    ],
    ['Use Podman instead of Docker', ['Nothing uses Docker for this any longer.']],
    [
      'gaugekit 1.2 → 2.0, test the tide export',
      ['The check that the input asks for was carried out and passed: test the tide export.'],
    ],
    [
      'Make sure the pump is restarted by the watchdog',
      ['A log, a query or a test run shows for each environment that the pump is restarted by the watchdog.'],
    ],
    [
      'Move the feed to the quay box, and then remove the old cron entry',
      ['This was done and tried as well: remove the old cron entry.'],
    ],
    ['Switch to quaylib only (remove tidelib)', ['This was done and tried as well: remove tidelib.']],
    [
      'Split the feed: write one topic for each quay',
      ['This was done and tried as well: write one topic for each quay.'],
    ],
    ['Set up lint and build jobs', []],
    ['Move the feed because the old box is loud', []],
    ['Add alerting (Opsgenie, PagerDuty)', []],
    ['Bring the siren back (was it ever loud?)', []],
  ])('of %j', (text, expected) => {
    expect(outcomes(text)).toEqual(expected)
  })
})
