// Every kind of infrastructure work is reached by a line of its kind, and the form decides where no cue does.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { testIdea } from '../../architect/test-passages.ts'
import { readLine } from './grammar/read-line.ts'
import { findWorkOrder, toPattern } from './infrastructure-kind.ts'
import { infrastructurePatterns } from './patterns/infrastructure-patterns.ts'
import { toTechnicalLine } from './technical-opening.ts'

function kindOf(text: string): string {
  const idea: Idea = {
    ...testIdea,
    text,
    type: 'infrastructure',
  }
  const line = toTechnicalLine(idea, readLine(text, 'en'))
  return toPattern(line, findWorkOrder(line)).id
}

const lines: Record<string, string> = {
  repair: 'Fix the gauge upload',
  review: 'Review the buoy firmware settings of last year',
  'tool-switch': 'Switch from Gulp to Vite',
  'automated-checks': 'Static analysis of the sluice code',
  'rate-limiting': 'Rate limiting of the tide feed',
  'mail-delivery': 'SMTP relay for the harbour office',
  patching: 'Unattended upgrades on the kiosks',
  encryption: 'Encrypt the skipper records',
  'pipeline-step': 'Run the chart linter in CI',
  'commit-hook': 'Add the chart linter to the pre-commit configuration',
  pipeline: 'CI for the chart renderer',
  deployment: 'Deploy the tide service',
  release: 'Release of the chart viewer',
  environment: 'Staging environment for the lock app',
  containers: 'Dockerize the label printer',
  'infrastructure-as-code': 'Terraform for the harbour network',
  'signing-and-stores': 'Code signing of the chart viewer',
  'environment-settings': 'Environment variables of the importer',
  secrets: 'Hard-coded credentials in the pump settings',
  certificates: 'Wildcard certificate for the kiosks',
  hardening: 'Restrict SSH access to the office network',
  weakness: 'Harden the gate login against guessing',
  compliance: 'GDPR audit trail for the berth register',
  backup: 'Nightly backups of the berth register',
  redundancy: 'Failover for the tide service',
  alerting: 'Alerts for a full disk on the gauge box',
  monitoring: 'Monitoring of the pumps',
  analytics: 'Plausible analytics on the harbour site',
  logging: 'Logging of the pump service',
  'health-checks': 'Health check of the pump service',
  scaling: 'Capacity of the chart workers',
  cost: 'Cut hosting costs of the old site',
  'scheduled-jobs': 'Nightly cron of the tide importer',
  'database-operations': 'Vacuum of the Postgres on the gauge box',
  'domain-and-network': 'Multicast routing between both quays',
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
  'load-test': 'Load test of the booking desk',
  accounts: 'Sign up for a satellite account',
  rules: 'Define uptime targets',
  'published-pages': 'Docs site for the tide feed',
  'restore-test': 'Quarterly restore drill',
  tracing: 'Distributed tracing of the berth requests',
  'error-tracking': 'Error tracking for the kiosks',
  'log-collection': 'Central logging for the buoys',
  'metrics-export': 'Metrics endpoint of the pump service',
  dashboard: 'Dashboard for the pumps',
  'uptime-monitoring': 'Uptime monitoring of the harbour site',
  'certificate-expiry': 'Monitor the expiry of certificates: cert expiry check',
  linting: 'Add a linter to the chart renderer',
  'vulnerability-scan': 'Vulnerability scanning of the images',
  trial: 'Test with the new board of the buoys',
  'delivery-pipeline': 'CI/CD for the tide service',
  rollback: 'Rollback of a failed tide release',
  'rolling-deployment': 'Blue-green deployment of the tide service',
  'dev-environment': 'Local development environment of the lock app',
  compose: 'Docker Compose for the lock app',
  orchestration: 'Helm chart of the tide service',
  'package-publishing': 'Publish the chart package',
  provenance: 'Checksums of the chart viewer',
  versioning: 'Semantic versioning of the chart viewer',
  'release-automation': 'Automated releases of the chart viewer',
  'reverse-proxy': 'Reverse proxy for the harbour site',
  dns: 'DNS records of the harbour site',
  cdn: 'CDN for the chart tiles',
  vpn: 'VPN for the lock keepers',
  firewall: 'Firewall of the gauge box',
  'single-sign-on': 'SSO for the lock app',
  'browser-policy': 'CORS for the tide feed',
  'secret-store': 'Secret store of the tide service',
  'key-rotation': 'Rotate the database password',
  'api-key': 'Add the weather key to Harbourhost',
  'settings-values': 'Update the environment variables of the importer',
  'load-balancer': 'Load balancing of the chart workers',
  'schema-migrations': 'Database migrations of the berth register',
  persistence: 'Persistent volumes for the berth register',
  'process-supervision': 'Start the tide importer at boot',
  'disclosure-policy': 'Write SECURITY.md',
  'install-software': 'Install harbourd',
}

describe('the kind of infrastructure work', () => {
  it.each(infrastructurePatterns.map(({ id }) => id))('%s is reached by a line of its kind', (id) => {
    expect(kindOf(lines[id] ?? '')).toBe(id)
  })

  it.each([
    ['Drift detector for the buoys', 'new-part'],
    ['Add a quay camera to the lock house', 'new-part'],
    ['Provide the label printer service', 'new-part'],
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
    ['Central logging for the buoys', 'database-setup'],
    ['Distributed tracing of the berth requests', 'monitoring'],
    ['Notarization of the chart viewer', 'accounts'],
    ['Persistent volumes for the berth register', 'backup'],
    ['Build the tide server with the new compiler', 'hosting'],
    ['Slack messages about the lock gates via webhook', 'hosting'],
    ['Write SECURITY.md', 'rules'],
    ['Update DNS and domain configurations', 'environment-settings'],
    ['The lock gate skips docs-only changes and does not exclude maps', 'operations-documents'],
  ])('is not told by a passing word: %j', (text, id) => {
    expect(kindOf(text)).not.toBe(id)
  })
})
