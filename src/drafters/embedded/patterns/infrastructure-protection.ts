// Patterns of infrastructure that protects: secrets, certificates, access, compliance, backup, redundancy.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'secrets',
    cues: [
      /\b(?:secrets?|credentials?|passwords?|api keys?|tokens?|leaked|exposed in|private keys?|default credentials)\b/,
    ],
    unless: [/\bpublishing (?:workflow|pipeline)\b/],
    rank: 6,
    driver: 'security',
    verb: 'Secure',
    thing: 'the secrets',
    good: [
      'repository, history, images and logs are searched',
      'none of the secrets in question is found in plain text',
    ],
    edges: ['A secret that was replaced is refused.', 'Nothing that uses the new one stops running.'],
    ask: 'Which secrets are meant, and who may see or replace them?',
    last: ['which systems read them', 'what if a system loses its access'],
    impact: 5,
  },
  {
    id: 'certificates',
    cues: [/\b(?:certs?|certificates?|tls|ssl|https|let'?s encrypt|letsencrypt|acme|mtls|dnssec)\b/],
    unless: [/\bcode[- ]?sign/],
    rank: 6,
    driver: 'security',
    verb: 'Renew',
    thing: 'the certificates',
    slots: { done: 'the certificates are in place' },
    good: [
      'each name in scope is opened from outside',
      'it answers with a valid chain, and an independent check confirms it',
    ],
    edges: [
      'When the automatic renewal fails, the people in charge are warned before the old certificate expires.',
      'Unprotected access is redirected or refused, and private keys can be read by the service only.',
    ],
    ask: 'Which names and servers does the work on {thing} cover?',
    last: ['which of them comes first', 'what if a client refuses the new state'],
    impact: 4,
  },
  {
    id: 'hardening',
    cues: [
      /^(?:restrict|block|close|lock down|require|deny|permit|protect|gate|make sure to require|allow) .{0,60}\b(?:access|logins?|inbound|connections?|endpoints?|traffic|ports?|ips?|hosts?|permissions?|ssh|introspection|auth\w*)\b|^disable .{0,30}\b(?:ports?|access|logins?|introspection)\b/,
      /\b(?:non-root|(?:database|redis|mongo\w*|api|route) auth(?:entication)?|inbound connections?|owasp|signing keys)\b/,
      /\b(?:harden\w*|ssh|security (?:scan\w*|headers|policy|hardening)|least privilege|rbac|iam|access (?:control|rights)|permissions?|perms|fail2ban|waf|mfa|2fa|sandbox(?:ing|ed)|jail|selinux|insecure|supply chain)\b/,
    ],
    rank: 5,
    driver: 'security',
    verb: 'Harden',
    thing: 'the protection',
    slots: { done: 'the protection is in force' },
    good: [
      'what is now forbidden is tried from each place where it was possible before',
      'the attempt is refused',
    ],
    edges: [
      'Those who need the access work as before, and nothing that they need is refused.',
      'The protection is still in force after a restart and after the next deployment.',
    ],
    ask: 'What must be refused, and what must still succeed?',
    last: ['on which systems does it hold first', 'who gets in if it locks somebody out'],
  },
  {
    id: 'weakness',
    cues: [
      /^(?:harden|protect|secure) .{2,60} against\b|\b(?:vulnerab\w+|cves?|bandit|trivy|security (?:warnings?|findings?|issues?)|(?:sql|script|header) injection|unsafe-inline)\b/,
    ],
    unless: [/\bscan/],
    rank: 6,
    driver: 'security',
    verb: 'Close',
    thing: 'the weakness',
    good: ['the attack or the check that shows the weakness is repeated', 'it no longer succeeds'],
    edges: [
      'A test fails if the attack succeeds again.',
      'What users are meant to do still works: the tests of it pass without a change.',
    ],
    ask: 'Which finding or attack shows the weakness today?',
    size: 'findings that are not known yet',
  },
  {
    id: 'compliance',
    cues: [
      /\b(?:complian\w+|gdpr|dsgvo|hipaa|soc ?2|iso ?27001|pci|attestation|auditors?|audit (?:trail|evidence|requirements?)|(?:external|annual|yearly|iso|soc) audit|regulat\w+|retention \w+|legal|data protection|privacy|licen[cs]e check|sbom)\b/,
    ],
    rank: 5,
    driver: 'compliance',
    verb: 'Put in place',
    thing: 'the rule',
    slots: { done: 'the rule has been put in place' },
    good: ['an auditor asks for the proof', 'it comes out of the system without work by hand'],
    edges: [
      'The proof names the rule that it fulfils.',
      'What does not keep to the rule is named in the proof, and not left out.',
    ],
    ask: 'Which rule or contract asks for {thing}, and what counts as proof?',
    last: ['where does it apply', 'what is done where it cannot be kept to'],
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
    thing: 'the backups',
    slots: { done: 'the backups are in place' },
    good: [
      'the newest backup is restored on an empty system',
      'counts and samples match the source, and the time it took is recorded',
    ],
    edges: [
      'The people in charge are warned of a backup that fails, is empty or does not happen.',
      'One copy is kept apart from the machine that holds the data.',
    ],
    ask: 'Which data is covered, how much of it may be lost at most, and how long may a restore take?',
    last: ['which systems come first', 'where do the copies lie'],
    size: 'amount of data',
    impact: 5,
  },
  {
    id: 'redundancy',
    cues: [
      /\b(?:disaster recovery|redundancy|fail-?over|(?:database|db) replication|(?:database|db|read) replicas?|standby|high[- ]availability|single point of failure|spof|second (?:site|region|node)|multi[- ]region)\b/,
    ],
    rank: 7,
    driver: 'scaling',
    thing: 'the standby',
    good: [
      'the main instance is taken away in a rehearsal',
      'the service is back, and the time it took is recorded',
    ],
    edges: [
      'No confirmed data is lost.',
      'Only one side accepts changes while the connection between both is cut.',
    ],
    ask: 'How long may an outage last, and how much data may be lost, with {thing} in place?',
    size: 'stored data that has to be kept in step',
    impact: 4,
  },
]

export const infrastructureProtectionPatterns = kinds.map(toInfrastructurePattern)
