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
    edges: [
      [
        'a secret has been replaced',
        'the old one is used',
        'access is refused, and the systems that use the new one keep running',
      ],
    ],
    askAll: 'Which secrets are meant, which systems read them, and who may see or replace them?',
    impact: 5,
  },
  {
    id: 'certificates',
    cues: [
      /\b(?:certs?|certificates?|tls|ssl|https|let'?s encrypt|letsencrypt|acme|ca bundle|mtls|dnssec)\b/,
    ],
    unless: [/\bcode[- ]?sign/],
    rank: 6,
    driver: 'security',
    verb: 'Renew',
    thing: 'the certificates',
    good: [
      'each name in scope is opened from outside',
      'it answers with a valid chain, and an independent check confirms it',
    ],
    edges: [
      [
        'the automatic renewal fails',
        'the expiry comes near',
        'the people in charge are warned while the old certificate is still valid',
      ],
      'Unprotected access is redirected or refused, and private keys can be read by the service only.',
    ],
    askAll:
      'Which names and servers does the work on {thing} cover, by when, and what if a client refuses the new state?',
    impact: 4,
  },
  {
    id: 'hardening',
    cues: [
      /^(?:restrict|block|close|lock down|require|deny|permit|protect|gate|make sure to require|allow) .{0,60}\b(?:access|logins?|inbound|connections?|endpoints?|traffic|ports?|ips?|hosts?|permissions?|ssh|introspection|auth\w*)\b|^disable .{0,30}\b(?:ports?|access|logins?|introspection)\b/,
      /\b(?:non-root|(?:database|redis|mongo\w*|api|route) auth(?:entication)?|inbound connections?|owasp|signing keys|secure jail)\b/,
      /\b(?:harden\w*|ssh|security (?:scan\w*|headers|policy|hardening)|least privilege|rbac|iam|access (?:control|rights)|permissions?|perms|fail2ban|sandbox(?:ing|ed)|jail|selinux|insecure|intrusion|supply chain|quarantine)\b/,
    ],
    rank: 5,
    driver: 'security',
    verb: 'Harden',
    thing: 'the protection',
    good: [
      'what is now forbidden is tried from each place from which it was possible before',
      'the attempt is refused',
    ],
    edges: [
      ['those who need the access', 'they work as before', 'nothing that they need is refused'],
      'The protection is still in force after a restart and after the next deployment; no step by hand is needed for that.',
    ],
    askAll:
      'What must be refused on which systems, what must still succeed, and who gets in if it locks somebody out?',
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
    good: [
      'the attack or the check that shows the weakness is repeated',
      'it no longer succeeds, and a test keeps it that way',
    ],
    edges: ['What users are meant to do still works: the tests of it pass without a change.'],
    ask: 'Which finding, attack or measurement shows the weakness today, and what must it show afterwards?',
    size: 'findings that are not known yet',
  },
  {
    id: 'compliance',
    cues: [
      /\b(?:complian\w+|gdpr|dsgvo|hipaa|soc ?2|iso ?27001|pci|attestation|auditors?|audit (?:trail|evidence|requirements?)|(?:external|annual|yearly|iso|soc) audit|regulat\w+|retention (?:periods?|polic\w+|rules?)|legal|immutab\w+|worm|data protection|privacy|works council|insurance|accessibility act|licen[cs]e check|sbom|delete after|purge data|court|c5)\b/,
    ],
    rank: 5,
    driver: 'compliance',
    verb: 'Put in place',
    thing: 'the rule',
    good: [
      'an auditor asks for the proof',
      'it comes out of the system without work by hand, and names the rule that it fulfils',
    ],
    edges: [
      [
        'the automatic step fails',
        'the next check runs',
        'the failure is reported before the obligation is broken',
      ],
    ],
    askAll:
      'Which rule or contract asks for {thing}, by which date, where does it apply, and what counts as proof?',
    impact: 4,
  },
  {
    id: 'backup',
    cues: [
      /\b(?:back-?ups?|back(?:ing)? up|restore\w*|(?:database|db|disk|volume|vm|server|rds|ebs|elasticsearch|zfs) snapshots?|off-?site|object lock|velero|dumps?|point[- ]in[- ]time|(?:data|database|db) recovery)\b/,
    ],
    unless: [/\bdisaster\b|\bas (?:a )?(?:fallback|backup)\b|^(?:shut ?down|remove|drop|delete|stop) /],
    rank: 7,
    thing: 'the backups',
    good: [
      'the newest backup is restored on an empty system',
      'counts and samples match the source, and the time it took is written down',
    ],
    edges: [
      [
        'a backup fails, is empty or does not happen',
        'its due time has passed',
        'the people in charge are warned',
      ],
      'One copy is kept apart from the machine that holds the data.',
    ],
    askAll:
      'Which systems and data are covered, how much may be lost at most, and how long may a restore take?',
    size: 'amount of data',
    impact: 5,
  },
  {
    id: 'redundancy',
    cues: [
      /\b(?:disaster recovery|redundancy|fail-?over|standby|high[- ]availability|single point of failure|spof|second (?:site|region|node|data ?cent\w+)|geographic|multi[- ]region|uptime guarantee|off air)\b/,
    ],
    rank: 7,
    driver: 'scaling',
    thing: 'the standby',
    good: [
      'the main instance is taken away in a rehearsal',
      'the service is back, the time it took is recorded, and no confirmed data is lost',
    ],
    edges: [
      ['the connection between both sides is cut', 'both are alive', 'only one of them accepts changes'],
    ],
    ask: 'How long may an outage last, and how much data may be lost, with {thing} in place?',
    size: 'stored data that has to be kept in step',
    impact: 4,
  },
]

export const infrastructureProtectionPatterns = kinds.map(toInfrastructurePattern)
