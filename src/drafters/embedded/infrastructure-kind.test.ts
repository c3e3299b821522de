// Every kind of infrastructure work is reached by a line of its kind, and the form decides where no cue does.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { testIdea } from '../../architect/test-passages.ts'
import { readLine } from './grammar/read-line.ts'
import { findWorkOrder, toMeantLine, toPattern } from './infrastructure-kind.ts'
import { infrastructurePatterns } from './patterns/infrastructure-patterns.ts'
import { toTechnicalLine } from './technical-opening.ts'

function kindOf(text: string): string {
  const idea: Idea = {
    ...testIdea,
    text,
    type: 'infrastructure',
  }
  const line = toMeantLine(toTechnicalLine(idea, readLine(text, 'en')))
  return toPattern(line, findWorkOrder(line)).id
}

const lines: Record<string, string> = {
  repair: 'Fix the gauge upload',
  review: 'Review the buoy firmware settings of last year',
  'tool-switch': 'Switch from Gulp to Vite',
  'automated-checks': 'Static analysis of the sluice code',
  'rate-limiting': 'Rate limiting of the tide feed',
  'mail-delivery': 'SMTP relay for the harbour office',
  'log-rotation': 'Log rotation on the buoys',
  patching: 'Unattended upgrades on the kiosks',
  encryption: 'Encrypt the skipper records',
  'pipeline-step': 'Run the chart linter in CI',
  'commit-hook': 'Add the chart linter to the pre-commit configuration',
  pipeline: 'CI for the chart renderer',
  deployment: 'Blue-green deployment of the tide service',
  release: 'Publish the chart package',
  environment: 'Staging environment for the lock app',
  containers: 'Dockerize the label printer',
  'infrastructure-as-code': 'Terraform for the harbour network',
  'signing-and-stores': 'Code signing of the chart viewer',
  'environment-settings': 'Environment variables of the importer',
  secrets: 'Rotate the database password',
  certificates: 'Wildcard certificate for the kiosks',
  hardening: 'Restrict SSH access to the office network',
  weakness: 'Harden the gate login against guessing',
  compliance: 'GDPR audit trail for the berth register',
  backup: 'Nightly backups of the berth register',
  redundancy: 'Failover for the tide queue',
  alerting: 'Alerts for a full disk on the gauge box',
  monitoring: 'Grafana dashboard for the pumps',
  analytics: 'Plausible analytics on the harbour site',
  logging: 'Structured logging in the pump service',
  'health-checks': 'Health check of the pump service',
  scaling: 'Autoscaling of the chart workers',
  cost: 'Cut hosting costs of the old site',
  'scheduled-jobs': 'Start the tide importer at boot',
  'database-operations': 'Vacuum of the Postgres on the gauge box',
  'domain-and-network': 'DNS records of the harbour site',
  upgrade: 'Upgrade Node 18 to 22',
  migration: 'Migrate the register to another database server',
  'switch-off': 'Decommission the old ftp server',
  removal: 'Get rid of the shell aliases',
  hosting: 'VPS for the demo',
  storage: 'Object storage for chart scans',
  'operations-documents': 'Document the restart of the pumps',
  'dependency-bot': 'Renovate for the chart repositories',
  'package-updates': 'Update all npm dependencies',
  figure: 'Speed up the firmware build',
  'limit-value': 'Raise the upload timeout',
  script: 'Setup script for new laptops',
  'settings-file': 'Extend harbour.toml to the new buoys',
  build: 'Cross-compilation for the buoy boards',
  'one-time-run': 'Import the berth data into the register',
  'database-setup': 'Set up MariaDB for the register',
  connection: 'Integration with the weather feed',
  'schema-change': 'Add a draught column to the berths',
  automation: 'Automate the tide table print',
  'load-test': 'Load test of the booking desk',
  accounts: 'Sign up for a satellite account',
  rules: 'Define uptime targets',
  'published-pages': 'Docs site for the tide feed',
  'restore-test': 'Quarterly restore drill',
}

describe('the kind of infrastructure work', () => {
  it.each(infrastructurePatterns.map(({ id }) => id))('%s is reached by a line of its kind', (id) => {
    expect(kindOf(lines[id] ?? '')).toBe(id)
  })

  it.each([
    ['Drift detector for the buoys', 'new-part'],
    ['Add a quay camera to the lock house', 'new-part'],
    ['Install the label printer service', 'new-part'],
    ['Enable the quiet mode of the horn', 'new-part'],
    ['The lock house runs on one shared plug', 'present-state'],
    ['The tide tables carry the harbour crest', 'general'],
    ['Split the harbour feed by quay', 'general'],
    ['Hire a firm for the penetration tests', 'accounts'],
    ['Extend the pump pipeline with three more quays', 'general'],
    ['The nightly pipeline only works on the old quay box', 'present-state'],
    ['Audit the rate limiting of the tide feed', 'review'],
  ])('is told by the form where no cue tells it: %j', (text, id) => {
    expect(kindOf(text)).toBe(id)
  })

  it.each([
    ['Fail the nightly print when the ink is low', 'repair'],
    ['Create a monitoring script for the bilge', 'script'],
    ['Snapshot the tide figures at noon as a fallback', 'backup'],
    ['Allow traffic from the quay network to the pump network only', 'tool-switch'],
    ['Add startup probes to the pump service', 'health-checks'],
    ['Run the tide checklist', 'operations-documents'],
    ['Update DNS and domain configurations', 'environment-settings'],
    ['The lock gate skips docs-only changes and does not exclude maps', 'operations-documents'],
  ])('is not told by a passing word: %j', (text, id) => {
    expect(kindOf(text)).not.toBe(id)
  })
})

describe('toMeantLine', () => {
  it.each([
    ['The tide box is over-provisioned on Railway', 'Right-size the tide box on Railway'],
    ['gauge-tools was deprecated. Use gaugekit instead', 'Replace gauge-tools with gaugekit'],
    ['Lock house with no standby', 'Add standby to the lock house'],
    ['gaugekit: downgrade to 2.1 if it still hangs', 'Downgrade gaugekit to 2.1 if it still hangs'],
    ['quay mirror: update config after the move', 'Update the configuration of quay mirror after the move'],
    ['All tide.* imports → quay.*', 'Replace all tide.* imports with quay.*'],
    ['Quay login in place of the guest list', 'Use quay login instead of the guest list'],
    ['The mirror could be moved to the new rack', 'move the mirror to the new rack'],
    ['Meet the harbour crew with no agenda at all', 'Meet the harbour crew with no agenda at all'],
  ])('reads the order that %j stands for', (text, core) => {
    expect(toMeantLine(readLine(text, 'en')).core).toBe(core)
  })

  it('keeps the words of the author for quotes', () => {
    expect(toMeantLine(readLine('Lock house with no standby', 'en')).raw).toBe('Lock house with no standby')
  })
})
