// What a line says must be true once the work is done, in its own words.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findOrder } from '../technical/technical-order.ts'
import { toDone } from './done-clause.ts'
import { findListed } from './listed-parts.ts'
import { toStatedOutcomes } from './stated-outcomes.ts'

const done = (title: string, text = title) => toDone(title, readLine(text, 'en'))
function outcomes(text: string): string[] {
  const line = readLine(text, 'en')
  const { own, besides } = toStatedOutcomes(line, findListed(line), findOrder(line))
  return [...own, ...besides]
}

describe('toDone', () => {
  it.each<readonly [string, string | null]>([
    ['Fix the alarm with the two bells', 'the alarm with the two bells has been fixed'],
    ['Make it possible to ring from the pier', null],
    ['Add mail catcher to compose.yml', 'the mail catcher has been added to compose.yml'],
    ['Set up tide gauges for the quay', 'the tide gauges for the quay have been set up'],
    ['Upgrade Selkie 3.1 → 4.0', 'Selkie has been upgraded from 3.1 to 4.0'],
    ['Renew the cert of the quay site', 'the cert of the quay site has been renewed'],
    ['Migrate from Gulp to Vite', 'the migration from Gulp to Vite has been made'],
    ['Use Podman for local runs', 'Podman is in use for local runs'],
    ['Write a guide that names each valve', 'the guide that names each valve has been written'],
    ['Set up lint and test pipeline', 'the lint and test pipeline has been set up'],
    ['Install Loki, Tempo and Mimir', 'Loki, Tempo and Mimir have been installed'],
    ['Get the siren working on the quay', 'the siren is working on the quay'],
    ['Restart the pump and ring the bell', 'the pump has been restarted'],
    ['Review and harden the lock service', 'the lock service has been reviewed and hardened'],
    ['Replace kegd with tidelib', 'kegd has been replaced with tidelib'],
    ['Get rid of Gulpfile', 'Gulpfile has been removed'],
    ['Install sluicectl on the quay box', 'sluicectl has been installed on the quay box'],
    ['Make the pump call the siren by itself', 'the pump calls the siren by itself'],
    ['Make the compose file configurable', 'the compose file is configurable'],
    ['Make repo public', 'the repo is public'],
    ['Have every chart built and signed by CI', 'every chart is built and signed by CI'],
    ['Stop sending raw gauges to the browser', 'the raw gauges are no longer sent to the browser'],
    ['Fail CI when the chart differs', 'CI fails when the chart differs'],
    ['Exit non-zero when a gauge is dead', 'the run exits non-zero when a gauge is dead'],
    ['Allow traffic from the quay to the pier', 'the traffic is allowed from the quay to the pier'],
    ['Ensure the siren is tested weekly', 'the siren is tested weekly'],
    ['Publish to the quay registry', 'the publication to the quay registry has been made'],
    ['Move to our own name server', 'the move to the team’s own name server has been made'],
    ['Make custom charts', null],
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
      ['Each of these is covered and has been checked: pump, gauge and siren.'],
    ],
    ['Rotate the gauge logs to prevent the disk from filling', ['The disk no longer fills.']],
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
      ['This stays and works as before: pass for guests.'],
    ],
    ['Use Podman instead of Docker', ['Nothing uses Docker for this any more.']],
    [
      'gaugekit 1.2 → 2.0, test the tide export',
      ['This is done after the change and shows no fault: test the tide export.'],
    ],
    [
      'Make sure the pump is restarted by the watchdog',
      ['A log, query or test run shows that the pump is restarted by the watchdog.'],
    ],
    ['Move the feed to the quay box, and then remove the old cron entry', ['The old cron entry is removed.']],
    ['Switch to quaylib only (remove tidelib)', ['tidelib is removed.']],
    ['Split the feed: write one topic for each quay', ['One topic for each quay is written.']],
    ['Use box.yml instead of quay-box.dev.yml', ['Nothing uses quay-box.dev.yml for this any more.']],
    [
      'Trim the image to reduce start time',
      ['Measurements before and after show the improvement: start time.'],
    ],
    ['Let the pump page the keeper so every outage is seen', ['Every outage is seen.']],
    ['Add a mail catcher. Stateless', ['This applies too: stateless.']],
    ['Add a feed for the quay. Not for the pier', ['This restriction applies: not for the pier.']],
    [
      'Try the new gauge! If it works, add its topic',
      ['If the condition applies, this is done too: if it works, add its topic.'],
    ],
    ['Fix the feed, move to Kelp', ['The move to Kelp is complete.']],
    [
      'Hide the raw value from guests; log it on the server instead',
      ['What no longer goes there is logged on the server instead.'],
    ],
    ['Set up lint and build jobs', []],
    ['Move the feed because the old box is loud', []],
    ['Add alerting (Opsgenie, PagerDuty)', []],
    ['Bring the siren back (was it ever loud?)', []],
  ])('of %j', (text, expected) => {
    expect(outcomes(text)).toEqual(expected)
  })
})
