// What a line says must be true once the work is done, in its own words.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findOrder } from '../technical/technical-order.ts'
import { findListed } from './listed-parts.ts'
import { toStatedOutcomes } from './stated-outcomes.ts'

function outcomes(text: string): string[] {
  const line = readLine(text, 'en')
  const { own, besides } = toStatedOutcomes(line, findListed(line), findOrder(line))
  return [...own, ...besides]
}

describe('toStatedOutcomes', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Rehearse the restarts (pump, gauge, siren)', ['All of these are included: pump, gauge and siren.']],
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
      ['After the change, the tide export is tested, and no fault is found.'],
    ],
    [
      'Make sure the pump is restarted by the watchdog',
      ['A log, query or test run shows that the pump is restarted by the watchdog.'],
    ],
    ['Move the feed to the quay box, and then remove the old cron entry', ['The old cron entry is removed.']],
    ['Switch to quaylib only (remove tidelib)', ['Tidelib is removed.']],
    ['Move the feed. Also update the docs to reflect this', ['The docs are updated.']],
    ['Slim the box, disable sonar, disable radar', ['Sonar is disabled.', 'Radar is disabled.']],
    ['Open the harbour log (make sure no names are shown)', ['No names are shown.']],
    ['Move the feed, add echo filtering and damping', ['Echo filtering and damping are added.']],
    [
      'Set up the harbour CI to run sonar tests for each quay',
      ['The log of a run shows sonar tests for each quay.'],
    ],
    ['Move the feed, and require a quay token', ['A quay token is required.']],
    ['Build the feed, and enable Tide App Alarms', ['Tide App Alarms are enabled.']],
    ['Use box.yml instead of quay-box.dev.yml', ['Nothing uses quay-box.dev.yml for this any more.']],
    [
      'Trim the image to reduce start time',
      ['Measurements before and after show the improvement: start time.'],
    ],
    ['Let the pump page the keeper so every outage is seen', ['Every outage is seen.']],
    ['Add a mail catcher. Stateless', ['It is stateless.']],
    ['Add a feed for the quay. Not for the pier', ['This restriction applies: not for the pier.']],
    [
      'Try the new gauge! If it works, add its topic',
      ['If the condition applies, this is done too: if it works, add its topic.'],
    ],
    ['Fix the feed, move to Kelp', ['This is done too: move to Kelp.']],
    [
      'Hide the raw value from guests; log it on the server instead',
      ['What no longer goes there is logged on the server instead.'],
    ],
    ['Set up lint and build jobs', []],
    ['Move the feed because the old box is loud', []],
    ['Add alerting (Opsgenie, PagerDuty)', []],
    [
      'Add watching (`tide audit` in CI plus Kelpbot)',
      ['All of these are included: `tide audit` in CI and Kelpbot.'],
    ],
    ['Add a tide switch (noon vs midnight)', ['All of these are included: noon and midnight.']],
    ['Bring the siren back (was it ever loud?)', []],
  ])('of %j', (text, expected) => {
    expect(outcomes(text)).toEqual(expected)
  })
})
