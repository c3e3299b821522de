// Patterns of infrastructure that protects: secrets, certificates, access, compliance, backup, redundancy.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'secrets',
    cues: [
      /\b(?:secrets?|credentials?|passwords?|api keys?|tokens?|leaked|exposed in|private keys?|default credentials)\b/,
    ],
    unless: [/\bpublishing (?:workflow|pipeline)\b|\btoken bucket/],
    rank: 6,
    driver: 'security',
    verb: 'Secure',
    good: [
      'the repository, its history, images and logs are searched',
      'none of these secrets is found in plain text',
    ],
    edges: ['Replaced secrets are refused.', 'Everything that uses the new secrets still runs.'],
    ask: 'Which secrets are affected, and who may see or replace them?',
    last: 'Has any of them been exposed, so that it must be replaced?',
    impact: 5,
  },
  {
    id: 'certificates',
    cues: [/\b(?:certs?|certificates?|tls|ssl|https|let'?s encrypt|letsencrypt|acme|mtls)\b/],
    unless: [
      /\bcode[- ]?sign|\b(?:gobd|iso(?: \d+)?|audit|destr\w+ with an?|without the) certificates?\b|\biso \d+/,
    ],
    rank: 6,
    driver: 'security',
    verb: 'Renew',
    good: ['each name in scope is opened from outside', 'it presents a valid certificate chain'],
    edges: [
      'If automatic renewal fails, somebody is warned before the certificate expires.',
      'Unencrypted access is redirected or refused.',
    ],
    ask: 'Which names and servers should be covered?',
    last: 'What has to be reloaded when a certificate is renewed?',
    impact: 4,
  },
  {
    id: 'hardening',
    cues: [
      /^(?:restrict|block|close|lock down|require|deny|permit|protect|gate|make sure to require|allow) .{0,60}\b(?:access|logins?|inbound|connections?|endpoints?|traffic|ports?|ips?|hosts?|permissions?|ssh|introspection|auth\w*)\b|^disable .{0,30}\b(?:ports?|access|logins?|introspection)\b/,
      /^protect .{0,20}\bbranch\b|\b(?:branch protection|non-root|(?:database|redis|mongo\w*|api|route) auth(?:entication)?|inbound connections?|owasp|signing keys)\b/,
      /\b(?:harden\w*|ssh|security (?:scan\w*|headers|policy|hardening)|least privilege|rbac|iam|access (?:control|rights)|permissions?|perms|fail2ban|waf|mfa|2fa|sandbox(?:ing|ed)|jail|selinux|insecure|supply chain)\b/,
    ],
    unless: [/^(?:allow|permit|block|deny) .{0,40}\b(?:traffic|inbound|connections?)\b/],
    rank: 5,
    driver: 'security',
    verb: 'Harden',
    good: ['something that is now forbidden is tried where it used to be possible', 'it is refused'],
    edges: [
      'Everyone who needs access still has it.',
      'The protection is still active after a restart or a new deployment.',
    ],
    ask: 'What exactly should be refused, and what must still be possible?',
    last: 'Who could be locked out by mistake, and how do they get in again?',
  },
  {
    id: 'weakness',
    cues: [
      /^(?:harden|protect|secure) .{2,60} against\b|^fix .{0,30}\b(?:security|vulnerab\w+)\b|\b(?:vulnerab\w+|cves?|bandit|trivy|security (?:warnings?|findings?|issues?)|(?:sql|script|header) injection|unsafe-inline)\b/,
    ],
    unless: [/\bscan/],
    rank: 6,
    driver: 'security',
    verb: 'Close',
    good: ['the check that showed the weakness is repeated', 'it no longer finds it'],
    edges: [
      'A test fails if the weakness comes back.',
      'The existing tests of the affected functions still pass.',
    ],
    ask: 'Which finding or attack shows the weakness today?',
    last: 'Has it been exploited, and which environments are affected?',
    size: 'findings that exist today',
  },
  {
    id: 'compliance',
    cues: [
      /\b(?:complian\w+|gdpr|dsgvo|hipaa|soc ?2|iso ?27001|pci|attestation|auditors?|audit (?:trail|evidence|requirements?)|(?:external|annual|yearly|iso|soc) audit|regulat\w+|retention \w+|legal|data protection|privacy|licen[cs]e check|sbom)\b/,
    ],
    rank: 5,
    driver: 'compliance',
    verb: 'Put in place',
    good: ['an auditor asks for proof', 'it can be produced without manual work'],
    edges: [
      'The proof names the rule that it meets.',
      'Exceptions to the rule are listed in the proof and not left out.',
    ],
    parts: 'The proof covers {parts}.',
    ask: 'What exactly does the rule require, and what counts as proof?',
    last: 'Who accepts the proof?',
    impact: 4,
  },
  {
    id: 'backup',
    cues: [
      /\b(?:back-?ups?|back(?:ing)? up|restore\w*|(?:database|db|disk|volume|vm|server|rds|ebs|elasticsearch|zfs) snapshots?|off-?site|object lock|velero|dumps?|point[- ]in[- ]time|(?:data|database|db) recovery)\b/,
    ],
    unless: [
      /\bdisaster\b|\bclean-?up\b|\bas (?:a )?(?:fallback|backup)\b|^(?:shut ?down|remove|drop|delete|stop) |^(?:the )?monitor\b/,
    ],
    rank: 7,
    good: [
      'the latest backup is restored to an empty system',
      'the restored data matches the source in counts and samples',
    ],
    edges: [
      'Somebody is alerted if a backup fails, is empty or does not run.',
      'The backups are stored apart from the data, so that they survive the loss of the machine.',
    ],
    ask: 'Exactly which data is covered, how much of it may be lost, and how long may a restore take?',
    last: 'How long are the copies kept, and who may read them?',
    size: 'amount of data',
    impact: 5,
  },
  {
    id: 'read-replicas',
    cues: [/\bread[- ]replicas?\b/],
    rank: 8,
    driver: 'scaling',
    good: [
      'the agreed read queries are run',
      'a replica answers them, and all writes go to the main instance',
    ],
    edges: [
      'The delay of each replica is measured and stays within the agreed limit.',
      'If a replica fails, its queries are answered elsewhere.',
    ],
    ask: 'Which queries may read from a replica, and how old may their data be?',
    last: 'What load should the replicas take, and what may they cost?',
    size: 'amount of data',
  },
  {
    id: 'redundancy',
    cues: [
      /\b(?:disaster recovery|redundancy|fail-?over|(?:database|db) (?:replication|replicas?)|standby|high[- ]availability|single point of failure|spof|second (?:site|region|node)|multi[- ]region)\b/,
    ],
    rank: 7,
    driver: 'scaling',
    good: [
      'the main instance is taken down in a drill',
      'the service is available again, and the downtime is recorded',
    ],
    edges: [
      'No confirmed data is lost.',
      'If the connection between both sides is cut, only one of them accepts changes.',
    ],
    ask: 'How long may an outage last, and how much data may be lost?',
    last: 'Who decides to switch over, and how do we switch back?',
    size: 'amount of data',
    impact: 4,
  },
]

export const infrastructureProtectionPatterns = kinds.map(toInfrastructurePattern)
