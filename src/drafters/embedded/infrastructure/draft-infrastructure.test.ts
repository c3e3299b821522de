// Drafts of infrastructure work from lines as people write them.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftInfrastructure } from './draft-infrastructure.ts'

function draft(text: string) {
  const idea: Idea = {
    ...testIdea,
    text,
    type: 'infrastructure',
  }
  return draftInfrastructure(idea, readLine(text, 'en'))
}

describe('draftInfrastructure', () => {
  it.each([
    ['log rotation', 'Set up log rotation', 'observability'],
    ['Angular 19 update', 'Update Angular to 19', 'upgrade'],
    ['Node 20 hits EOL in spring, go to 22 LTS', 'Move Node 20 to 22 LTS', 'upgrade'],
    ['we are on Vue v2, get to v3', 'Move Vue v2 to v3', 'upgrade'],
    ["Let's Encrypt renewal on the kiosks", "Set up Let's Encrypt renewal on the kiosks", 'security'],
    ["Let's Encrypt cert provisioning", "Set up Let's Encrypt cert provisioning", 'security'],
    ['migrate mail from Postmark to SES', 'Migrate mail from Postmark to SES', 'migration'],
    ['the booking db has no standby', 'Add standby to the booking db', 'scaling'],
    ['Dockerize the label printer service', 'Dockerize the label printer service', null],
    ['Set up the release pipeline', 'Set up the release pipeline', 'delivery'],
    ['The siren could ring at low tide', 'Make the siren ring at low tide', null],
    ['Tidebox 3.2 on the quay is end of life', 'Upgrade Tidebox 3.2 on the quay', 'upgrade'],
    ['Quaylib 3.x to 4.x (via Tidebox)', 'Upgrade Quaylib from 3.x to 4.x', 'upgrade'],
    ['https for the quay site', 'Set up https for the quay site', 'security'],
    ['no tide alarm and no log collection', 'Add tide alarm and log collection', 'observability'],
    ['The pump box has the same old gap', 'Pump box has the same old gap', null],
    ['14 stale packages of the gauge', 'Update 14 stale packages of the gauge', 'upgrade'],
    ['Set up alerts: pump pressure', 'Set up alerts: pump pressure', 'observability'],
    ['Sent the tide charts to production', 'Send the tide charts to production', null],
    ['all tide.* imports → shore.* (90 files)', 'Replace all tide.* imports with shore.*', 'migration'],
    ['tidelint was deprecated. Use shorelint instead.', 'Replace tidelint with shorelint', 'migration'],
    ['Install script that fetches charts', 'Write install script that fetches charts', null],
    ['Sanitizing setup for the quay lamps', 'Sanitize setup for the quay lamps', null],
    ['Memory usage per gauge in Grafana', 'Monitor memory usage per gauge in Grafana', 'observability'],
    ['dumps of the register go to the second quay', 'Make dumps of the register go to the second quay', null],
    ['tide-ffmpeg replace with something newer', 'Replace tide-ffmpeg with something newer', 'migration'],
    [
      'Stack configuration that supports quay maps',
      'Set up stack configuration that supports quay maps',
      null,
    ],
    ['alarm when the sluice stops', 'Set up an alarm when the sluice stops', 'observability'],
    ['Move to a domain name of the harbour', 'Move to a domain name of the harbour', null],
    ['the images should be scanned in the registry', 'Scan the images in the registry', null],
  ])('titles %j', (text, title, driver) => {
    const item = draft(text)
    expect(item.title).toBe(title)
    expect(item.details.driver).toBe(driver)
  })

  it('takes environments, deadline, window and threat from the line, and asks for the rest', () => {
    const { details, openQuestions } = draft(
      'Upgrade Postgres 13 to 16 on staging and production by 12 November, at night; 13 is out of support, end of life was announced.',
    )
    expect(details).toMatchObject({
      environments: ['staging', 'production'],
      deadline: 'by 12 November',
      maintenanceWindow: 'at night',
      rollback: null,
      blastRadius: null,
      verification: null,
      monitoring: null,
      securityAndCost: null,
    })
    expect(openQuestions.map(({ field }) => field)).not.toContain('details.deadline')
    expect(openQuestions[0]?.question).toBe(
      'Which breaking changes between the two versions of Postgres affect us?',
    )
  })

  it.each([
    ['Set up one chart file so that the quay box matches staging', []],
    ['Rename compose.prod.yml to compose.quay.yml', []],
    ['Drop the `.env.production` file', []],
    ['Restart the tide service in production', ['production']],
  ])('names an environment only where the change happens: %j', (text, environments) => {
    expect(draft(text).details.environments).toEqual(environments)
  })

  it('leaves unknown what the line does not say', () => {
    const { details, priority } = draft('Switch to another registrar')
    expect(details).toMatchObject({
      environments: [],
      deadline: null,
      maintenanceWindow: null,
      riskIfDeferred: null,
    })
    expect(priority.likelihood).toBeNull()
  })

  it('rates likelihood by what has happened or is announced', () => {
    expect(draft('wildcard certificate expired again').priority.likelihood).toBe(5)
    expect(draft('Debian 11 is EOL next year').priority.likelihood).toBe(4)
  })

  it.each([
    ['move from one linter to another', 'migration', /^When the existing builds and tests are run/],
    ['pikaday 1.8.2 to 2.x', 'upgrade', /^When the tests and main flows are run/],
    ['move the tide app from Selkie 3.5 to Selkie 4', 'upgrade', /^When the tests and main flows are run/],
    ['install the label printer service', null, /^When somebody starts or calls the label printer service/],
    ['review the tide mirror', null, /^When somebody reads the result/],
    ['no alarms for the lock gates', 'observability', /^When something is wrong with the lock gates/],
  ])('checks what the kind of change needs, in a plain sentence: %j', (text, driver, first) => {
    const { details, acceptanceCriteria } = draft(text)
    expect(details.driver).toBe(driver)
    expect(acceptanceCriteria[0]).toEqual(
      expect.objectContaining({ statement: expect.stringMatching(first) }),
    )
  })

  it.each([
    ['the cert for tides.example.org runs out on 3 March', 'on 3 March'],
    ['support for the tide box ends in autumn', 'in autumn'],
    ['Ubuntu on the buoys is out of support from April 2027', 'from April 2027'],
    ['the mirror runs out of memory on large maps', null],
  ])('takes the day on which something ends for the deadline: %j', (text, deadline) => {
    expect(draft(text).details.deadline).toBe(deadline)
  })

  it.each([
    ['Migrate the tide app from Quay Box 3.5.9 to Quay Box 4.0', 'version 4.0 of Quay Box'],
    ['Upgrade to tide-hal 1.2', 'version 1.2 of tide-hal'],
    ['Update Gemfile constraint: `gem "tide-charts", "~> 8.0"`', 'the new version of tide-charts'],
    ['Q2 1.x → 2.x (the quay format changes)', 'version 2.x of Q2'],
    ['Complete migration to Tidekit 16 (see the errors)', 'version 16 of Tidekit'],
    ['Going to Kelp 3 requires upgrading Moss Mill from 2.5 → 3.x', 'version 3.x of Moss Mill'],
    ['Upgrade dockerfile to the latest LTS', 'the new version of the package'],
  ])('names what is upgraded, and no file that lists it: %j', (text, words) => {
    expect(JSON.stringify(draft(text).acceptanceCriteria)).toContain(
      `uses ${words}, and nothing refers to the old one`,
    )
  })

  it('asks what is still missing of work that is to be finished', () => {
    expect(draft('finish the SSO setup').openQuestions[0]?.question).toMatch(/still missing/)
    expect(draft('set up SSO').openQuestions[0]?.question).not.toMatch(/still missing/)
  })

  it('turns a complaint round, with what has to hold once it is over', () => {
    const { acceptanceCriteria } = draft("Quay boxes don't get charts any more")
    expect(acceptanceCriteria).toMatchObject([
      { statement: 'Quay boxes get charts.' },
      {
        statement: expect.stringMatching(
          /^When the same situation is repeated, the problem does not come back/,
        ),
      },
      { statement: expect.stringMatching(/^The cause is documented/) },
    ])
  })

  it('tells what is left and what it becomes in the words of the line', () => {
    const texts = JSON.stringify(draft('Migrate from TideDB to the harbour database').acceptanceCriteria)
    expect(texts).toContain('Nothing reads from or writes to TideDB any more.')
    expect(texts).toContain('the data in the harbour database is compared with the source')
    expect(JSON.stringify(draft('Replace kegd with tidelib').acceptanceCriteria)).toMatch(
      /(?:uses|refers to) kegd/,
    )
  })

  it('tells the check alone where the order is no plain deed', () => {
    const [criterion] = draft('Optimize the tide image').acceptanceCriteria
    expect(criterion).toMatchObject({
      statement: expect.stringMatching(/^When the same measurement is taken/),
    })
  })

  it('promises of a lasting state that it holds in daily use', () => {
    const texts = JSON.stringify(
      draft('the tide register is a sheet on the lock keeper’s desk').acceptanceCriteria,
    )
    expect(texts).toContain('is no longer a sheet')
    expect(texts).toContain('A trial in daily use shows that it stays so.')
    expect(texts).not.toContain('same situation')
  })

  it('keeps the kind of a line whose words make no safe title, and reads a release that is taken as an upgrade', () => {
    const texts = (text: string) => JSON.stringify(draft(text).acceptanceCriteria)
    expect(texts('RULE 7 (privacy): skipper data encrypted at rest')).toContain('without the key')
    expect(texts('Take the newest harbour release or think of a lighter one')).toContain('breaking change')
  })

  it('leaves a line that it does not surely understand in its own words', () => {
    const { title, openQuestions } = draft('quay lamps: hot in summer, the covers melt')
    expect(title).toMatch(/^Quay lamps: hot in summer/)
    expect(openQuestions[0]?.question).toBe('How should it be instead, and what would be good enough?')
  })

  it('titles what something lacks as what is to be added to it', () => {
    expect(draft('One-box harbour deployment with no failover').title).toBe(
      'Add failover to the one-box harbour deployment',
    )
  })

  it('keeps what belongs to the subject in the title', () => {
    expect(draft('the cert for tides.example.org runs out on 3 March').title).toBe(
      'Renew the cert for tides.example.org',
    )
  })

  it('asks last what is easily forgotten, without the way back where the line tells it', () => {
    const fields = (text: string) => draft(text).openQuestions.map(({ field }) => field)
    expect(fields('Add a dashboard for the pumps')).toEqual(['details.verification', 'details'])
    expect(fields('Nightly backups of the berth register')).toEqual(['details.verification', 'details'])
    const last = (text: string) => draft(text).openQuestions.at(-1)?.question
    const order = 'Replace the siren server with the harbour cluster'
    expect(last(order)).toMatch(/, and how can we go back\?$/)
    expect(last(`${order}. We can switch back to the old one any time`)).not.toMatch(/go back/)
  })

  it('keeps words by which nothing can be found false out of its criteria', () => {
    const { title, acceptanceCriteria } = draft('Optimize the tide image so that pilots can easily load it')
    expect(title).toMatch(/^Optimize the tide image/)
    expect(JSON.stringify(acceptanceCriteria)).not.toMatch(/optimized|easily/)
  })
})
