// What a line says must be true once the work is done, in its own words.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { newPart } from '../patterns/infrastructure-upkeep.ts'
import { findOrder } from '../technical/technical-order.ts'
import { findListed } from './listed-parts.ts'
import { toStatedOutcomes } from './stated-outcomes.ts'

function outcomes(text: string, id = 'hosting'): string[] {
  const kind = { id, parts: newPart.parts }
  const line = readLine(text, 'en')
  const { own, besides } = toStatedOutcomes(line, findListed(line), findOrder(line), kind)
  return [...own, ...besides]
}

describe('toStatedOutcomes', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Rehearse the restarts (pump, gauge, siren)',
      ['Each of these is in place and has been tried: pump, gauge and siren.'],
    ],
    ['Rotate the gauge logs to prevent the disk from filling', ['The disk no longer fills.']],
    ['Run the importer twice a day so that the berths are never stale', ['The berths are never stale.']],
    [
      'As a lock keeper, I want one chart file so that my display matches the quay',
      ['The lock keeper’s display matches the quay.'],
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
      ['Measured in the same way before and after, the start time is lower.'],
    ],
    ['Let the pump page the keeper so every outage is seen', ['Every outage is seen.']],
    ['Add a mail catcher. Stateless', ['It is stateless.']],
    ['Add a feed for the quay. Not for the pier', ['What the idea excludes is respected: not for the pier.']],
    ['Try the new gauge! If it works, add its topic', ['If it works, the topic is added.']],
    ['Fix the feed, move to Kelp', ['The move to Kelp is complete.']],
    [
      'Hide the raw value from guests; log it on the server instead',
      ['What no longer goes there is logged on the server instead.'],
    ],
    ['Set up lint and build jobs', []],
    ['Add a pipeline for packing, weighing and labels', ['A run covers packing, weighing and labels.']],
    ['Move the feed because the old box is loud', []],
    ['Add alerting (Opsgenie, PagerDuty)', []],
    [
      'Add watching (`tide audit` in CI plus Kelpbot)',
      ['Each of these is in place and has been tried: `tide audit` in CI and Kelpbot.'],
    ],
    [
      'Add a tide switch (noon vs midnight)',
      ['Each of these is in place and has been tried: noon and midnight.'],
    ],
    ['Bring the siren back (was it ever loud?)', []],
  ])('of %j', (text, expected) => {
    expect(outcomes(text)).toEqual(expected)
  })

  it.each<readonly [string, string, readonly string[]]>([
    [
      'Push the clean charts to the quay archive',
      'general',
      ['The clean charts are pushed to the quay archive.'],
    ],
    ['Turn the quay map public after a last look', 'general', ['The quay map is public after a last look.']],
    ['Downgrade to older gauge kits', 'general', ['The downgrade to older gauge kits is complete.']],
    ['Find a way to read the Kelp gauge at night', 'general', ['The Kelp gauge is read at night.']],
    ['Add step 4 to `quay.ps1`', 'script', ['Step 4 is added to `quay.ps1`.']],
    [
      'Document tide feeds, pump alarms and bell codes',
      'procedures',
      ['Each of these is in place and has been tried: tide feeds, pump alarms and bell codes.'],
    ],
    ['Connect the quay box to upload tide charts', 'hosting', ['The tide charts are uploaded.']],
    ['Move to Kelp 2 and make a custom gauge', 'hosting', ['The custom gauge is available.']],
    [
      'Set up the quay run and push to the store',
      'hosting',
      ['Pushing to the store works without manual steps.'],
    ],
    ['Pull more, ideally all, of the charts into the box', 'general', []],
    ['Move to my own quay', 'general', []],
    ['tide-box: own charts. Stateless', 'hosting', ['tide-box is stateless.']],
    ['The lamp should warn the crew', 'general', ['The lamp warns the crew.']],
    [
      'Add fog detection (fall back to the horn)',
      'hosting',
      ['Where this is not possible, the horn is used instead.'],
    ],
    [
      'Rehearse the restore, schedule it for monthly runs',
      'restore-test',
      ['The next monthly run is scheduled, and it is known who carries it out.'],
    ],
    [
      'Upgrade the tide database to 9',
      'upgrade',
      ['All stored data is there after the upgrade: counts and samples match.'],
    ],
    [
      'Nightly job for the clean-up of old charts',
      'scheduled-jobs',
      ['Only what is meant to be removed is removed, and each run records it.'],
    ],
    [
      'Set the pump settings (keys)',
      'environment-settings',
      ['No secret value appears in the repository, in an image or in a log.'],
    ],
  ])('of %j as %s', (text, id, expected) => {
    expect(outcomes(text, id)).toEqual(expected)
  })
})
