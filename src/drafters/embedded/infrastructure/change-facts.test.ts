// What a change to running systems states of its way back, its reach, its check and its hours.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findBlastRadius, findDriver, findHours, findRollback, findVerification } from './change-facts.ts'

const read = (text: string) => readLine(text, 'en')

describe('change facts', () => {
  it.each<readonly [string, string | null]>([
    ['Move the logs to the new disk; if writes fail we switch back', 'if writes fail we switch back'],
    ['Wiping the old tapes cannot be undone', 'Wiping the old tapes cannot be undone'],
    ['Upgrade the broker; keep the old one running until Friday', 'keep the old one running until Friday'],
    ['Move the cache, we can go back to the old one, 10 minutes', 'we can go back to the old one'],
    ['Add a rollback step to the pipeline', null],
    ['Delivery with one-click rollback for the quay site', null],
  ])('rollback of %s', (text, rollback) => {
    expect(findRollback(read(text))).toBe(rollback)
  })

  it.each<readonly [string, string | null]>([
    ['Replace the till server; while it is down no guest can pay', 'while it is down no guest can pay'],
    ['Swap the hub. Everything that uses it is down meanwhile.', 'Everything that uses it is down meanwhile'],
    ['Alert us when everything is down', null],
  ])('blast radius of %s', (text, radius) => {
    expect(findBlastRadius(read(text))).toBe(radius)
  })

  it.each<readonly [string, string | null]>([
    ['Move the queue. Error rate below 2 %.', 'Error rate below 2 %'],
    [
      'Recovery of the mail must work within 3 hours; drill it',
      'Recovery of the mail must work within 3 hours',
    ],
    ['Alert when free space is below 5 %', null],
    ['Finish the move within 3 weeks', null],
    [
      'As a skipper I want a start script so that I can sail in under 5 minutes',
      'I can sail in under 5 minutes',
    ],
  ])('verification of %s', (text, verification) => {
    expect(findVerification(read(text))).toBe(verification)
  })

  it.each<readonly [string, string | null]>([
    [
      'Swap the hub, only between 1 and 4 in the morning on a Tuesday',
      'between 1 and 4 in the morning on a Tuesday',
    ],
    ['Move the mail on Sunday night', 'on Sunday night'],
    ['The backup fails every Sunday night', null],
    ['Buoys: each one is patched by hand on a Friday night. Send signed packages instead.', null],
    ['The mail can only be moved on a Sunday night', 'on a Sunday night'],
    ['Keep between 2 and 5 servers', null],
  ])('hours of %s', (text, hours) => {
    expect(findHours(read(text))).toBe(hours)
  })

  it.each<readonly [string, string | null]>([
    ['DORA: list our hosting partners', 'compliance'],
    ['DORA metrics on a wall screen', null],
    ['Keep the audit log longer', null],
    ['Archive the mails for the yearly audit', 'compliance'],
    ['Move the letters from the old box to the queue', 'migration'],
    ['Unattended security updates on the kiosks', 'security'],
    ['Restart the proxy', null],
  ])('driver of %s', (text, driver) => {
    expect(findDriver(read(text))).toBe(driver)
  })
})
