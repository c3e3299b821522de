// Patterns of infrastructure that protects: secrets, certificates, access, compliance, backup, redundancy.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureProtectionPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'secrets',
    cues: [
      /\b(?:secrets?|credentials?|passwords?|api keys?|tokens?|(?:key|secret|credential|token|password)s? rotation|rotat(?:e|ing) (?:the )?(?:\w+ )?(?:keys?|secrets?|tokens?|credentials|passwords?)|leaked|exposed in|private keys?|default credentials)\b/,
    ],
    rank: 6,
    driver: 'security',
    verb: 'Secure',
    fallbacks: { done: 'the change is in place', thing: 'the secrets' },
    criteria: [
      {
        given: '{done}',
        when: 'repository, history, images and logs are searched',
        then: 'none of the secrets in question is found in plain text',
      },
      {
        given: 'a secret has been replaced',
        when: 'the old one is used',
        then: 'access is refused, and the systems that use the new one keep running',
      },
      {
        given: 'a secret is missing or expired',
        when: 'the system starts',
        then: 'it stops with an error that names the secret without showing it',
      },
    ],
    questions: [
      {
        field: 'details.blastRadius',
        question: 'Which secrets are meant, which systems read them, and who may see or replace them?',
      },
      {
        field: 'details.rollback',
        question: 'How does access come back if the work on {thing} locks something out?',
      },
      {
        field: 'details.verification',
        question: 'Which search or test shows that no plain or outdated secret is left in use?',
      },
      {
        field: 'details.environments',
        question: 'Which environments hold the secrets in question?',
      },
    ],
    drivers: ['number of systems that use the secrets'],
    inputs: { impact: 5 },
  },
  {
    id: 'certificates',
    cues: [/\b(?:certs?|certificates?|tls|ssl|https|let'?s encrypt|letsencrypt|acme|mtls|dnssec)\b/],
    unless: [/\bcode[- ]?sign/],
    rank: 6,
    driver: 'security',
    verb: 'Renew',
    fallbacks: { done: 'the change is in place', thing: 'the certificates' },
    criteria: [
      {
        given: '{done}',
        when: 'each name in scope is opened from outside',
        then: 'it answers with a valid chain, and an independent check confirms it',
      },
      {
        given: 'the automatic renewal fails',
        when: 'the expiry comes near',
        then: 'the people in charge are warned while the old certificate is still valid',
      },
      {
        statement:
          'Unprotected access is redirected or refused, and private keys can be read by the service only.',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which names, servers and outside partners does the work on {thing} cover?',
      },
      { field: 'details.rollback', question: 'What do users get if {thing} cannot be put in place in time?' },
      {
        field: 'details.verification',
        question: 'Which check from outside shows that every name answers with a valid certificate?',
      },
      { field: 'details.deadline', question: 'By which date must the work on {thing} be done?' },
    ],
    drivers: ['number of names and servers'],
    inputs: { impact: 4 },
  },
  {
    id: 'hardening',
    cues: [
      /^(?:restrict|block|close|lock down|require|deny|permit|protect|make sure to require|allow) .{0,60}\b(?:access|logins?|inbound|connections?|endpoints?|traffic|ports?|ips?|hosts?|permissions?|ssh|auth\w*)\b|^disable .{0,30}\b(?:ports?|access|logins?|introspection)\b/,
      /\b(?:cors|csp|content security policy|non-root|(?:database|redis|mongo\w*|api|route) auth(?:entication)?|managed identity|sso|inbound connections?|owasp|signing keys|secure jail)\b/,
      /\b(?:harden\w*|firewalls?|vpn|openvpn|wireguard|ssh|waf|security (?:scan\w*|headers|policy|hardening)|least privilege|rbac|iam|access (?:control|rights)|permissions?|perms|fail2ban|security groups?|sandbox(?:ing|ed)|jail|selinux|insecure|intrusion|supply chain|pin to commit|quarantine)\b/,
    ],
    rank: 5,
    driver: 'security',
    verb: 'Harden',
    fallbacks: { done: 'the change is in place', thing: 'the protection' },
    criteria: [
      {
        given: '{done}',
        when: 'somebody or something without the right tries what is forbidden',
        then: 'the attempt is refused and recorded',
      },
      {
        given: 'those who need the access',
        when: 'they work as before',
        then: 'nothing that they need is refused',
      },
      {
        statement:
          'The protection is still in force after a restart and after the next deployment; nobody has to remember it.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'Which attempt must be refused, and which must still succeed, once the work on {thing} is done?',
      },
      {
        field: 'details.rollback',
        question: 'Which emergency access remains if the work on {thing} locks somebody out?',
      },
    ],
    drivers: ['number of accesses to be kept'],
    inputs: {},
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
    fallbacks: { done: 'the change is in place', thing: 'the weakness' },
    criteria: [
      {
        given: '{done}',
        when: 'the attack or the check that shows the weakness is repeated',
        then: 'it no longer succeeds, and a test keeps it that way',
      },
      { statement: 'What users are meant to do still works: the tests of it pass without a change.' },
      {
        given: 'a finding is not mended',
        when: 'the work ends',
        then: 'it is listed with the reason and the person who accepts it',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'Which finding, attack or measurement shows the weakness today, and what must it show afterwards?',
      },
      {
        field: 'details.rollback',
        question: 'What may stop working because of it, and how is the change taken back then?',
      },
    ],
    drivers: ['findings that are not known yet'],
    inputs: {},
  },
  {
    id: 'compliance',
    cues: [
      /\b(?:complian\w+|gdpr|dsgvo|hipaa|soc ?2|iso ?27001|pci|attestation|auditors?|audit (?:trail|evidence|requirements?)|(?:external|annual|yearly|iso|soc) audit|regulat\w+|retention (?:periods?|polic\w+|rules?)|legal|immutab\w+|worm|data protection|privacy|works council|insurance|accessibility act|licen[cs]e check|sbom|delete after|purge data|court|c5)\b/,
    ],
    rank: 5,
    driver: 'compliance',
    verb: 'Put in place',
    fallbacks: { done: 'the change is in place', thing: 'the rule' },
    criteria: [
      {
        given: '{done}',
        when: 'an auditor asks for the proof',
        then: 'it comes out of the system without work by hand, and names the rule that it fulfils',
      },
      { statement: 'Each requirement behind {thing} is listed with its source and with what fulfils it.' },
      {
        given: 'the automatic step fails',
        when: 'the next check runs',
        then: 'the failure is reported before the obligation is broken',
      },
    ],
    questions: [
      { field: 'details.deadline', question: 'Which rule or contract asks for {thing}, and by which date?' },
      { field: 'details.environments', question: 'Which systems and which data fall under {thing}?' },
      { field: 'details.verification', question: 'What does an auditor accept as proof of {thing}?' },
      {
        field: 'details.rollback',
        question: 'What is done if something that is still needed gets deleted or closed?',
      },
    ],
    drivers: ['number of systems that hold the data'],
    inputs: { impact: 4 },
  },
  {
    id: 'backup',
    cues: [
      /\b(?:back-?ups?|back(?:ing)? up|restore\w*|(?:database|db|disk|volume|vm|server|rds|ebs|elasticsearch|zfs) snapshots?|off-?site|object lock|velero|dumps?|point[- ]in[- ]time|(?:data|database|db) recovery)\b/,
    ],
    unless: [/\bdisaster\b|\bas (?:a )?(?:fallback|backup)\b/],
    rank: 7,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the backups' },
    criteria: [
      {
        given: '{done}',
        when: 'the newest backup is restored on an empty system',
        then: 'counts and samples match the source, and the time it took is written down',
      },
      {
        given: 'a backup fails, is empty or does not happen',
        when: 'its due time has passed',
        then: 'the people in charge are warned',
      },
      { statement: 'One copy is kept apart from the machine that holds the data.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'How much data may be lost at most, and how long may a restore take?',
      },
      {
        field: 'details.environments',
        question: 'Which systems and data must the backups cover, and where are they kept?',
      },
      {
        field: 'details.rollback',
        question: 'What does a restore fall back on if the newest backup cannot be used?',
      },
    ],
    drivers: ['amount of data'],
    inputs: { impact: 5 },
  },
  {
    id: 'redundancy',
    cues: [
      /\b(?:disaster recovery|redundancy|fail-?over|standby|replicat\w+|replicas?|high[- ]availability|single point of failure|spof|second (?:site|region|node|data ?cent\w+)|geographic|multi[- ]region|uptime guarantee|off air)\b/,
    ],
    rank: 7,
    driver: 'scaling',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the standby' },
    criteria: [
      {
        given: '{done}',
        when: 'the main instance is taken away in a rehearsal',
        then: 'the service is back, the time it took is recorded, and no confirmed data is lost',
      },
      {
        given: 'the connection between both sides is cut',
        when: 'both are alive',
        then: 'only one of them accepts changes',
      },
      { statement: 'The way back from the standby to the main instance was rehearsed and is written down.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'How long may an outage last, and how much data may be lost, with {thing} in place?',
      },
      {
        field: 'details.rollback',
        question: 'How does the service return to the main instance once that is back?',
      },
    ],
    drivers: ['stored data that has to be kept in step'],
    inputs: { impact: 4 },
  },
]
