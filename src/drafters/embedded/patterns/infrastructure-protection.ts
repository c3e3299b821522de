// Patterns of infrastructure that protects: secrets, certificates, access, compliance, backup, redundancy.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureProtectionPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'secrets',
    cues: [
      /\b(?:secrets?|credentials?|passwords?|api keys?|tokens?|vault|(?:key|secret|credential|token|password)s? rotation|rotat(?:e|ing) (?:the )?(?:\w+ )?(?:keys?|secrets?|tokens?|credentials|passwords?)|leaked|exposed in|private keys?|default credentials)\b/,
    ],
    rank: 6,
    driver: 'security',
    verb: 'Secure',
    fallbacks: { thing: 'the secrets', place: 'the system' },
    criteria: [
      {
        statement:
          'A search of repository, history, images and logs finds none of the secrets in plain text.',
      },
      {
        given: 'a secret has been replaced',
        when: 'the old one is used',
        then: 'access is refused, and the systems that use the new one keep running',
      },
      { statement: 'Each secret has an owner, a list of who may read it, and a written way to replace it.' },
      {
        given: 'a secret is missing or expired',
        when: 'the system starts',
        then: 'it stops with an error that names the secret without showing it',
      },
    ],
    questions: [
      {
        field: 'details.blastRadius',
        question: 'Which systems use the secrets in question, and what stops when one of them is replaced?',
      },
      {
        field: 'details.riskIfDeferred',
        question: 'Could anybody outside the team have read {thing} already?',
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
    drivers: ['number of systems that use the secrets', 'secrets that stand in the history'],
    inputs: { impact: 5 },
  },
  {
    id: 'certificates',
    cues: [/\b(?:certs?|certificates?|tls|ssl|https|let'?s encrypt|letsencrypt|acme|mtls|dnssec)\b/],
    unless: [/\bcode[- ]?sign/],
    rank: 6,
    driver: 'security',
    verb: 'Renew',
    fallbacks: { thing: 'the certificates', place: 'the servers' },
    criteria: [
      {
        statement:
          'Each name behind {thing} answers with a valid chain, and an independent check confirms it.',
      },
      {
        given: 'the renewal fails',
        when: 'the agreed lead time before expiry is reached',
        then: 'the people in charge are warned while the old certificate is still valid',
      },
      { statement: 'The renewal was run once as a rehearsal, and no step needs somebody to remember it.' },
      {
        statement:
          'Private keys can be read by the service only, and unprotected access is redirected or refused.',
      },
    ],
    questions: [
      { field: 'details.deadline', question: 'By which date must the work on {thing} be done?' },
      {
        field: 'details.blastRadius',
        question: 'Which names, services and outside partners rely on {thing}?',
      },
      { field: 'details.rollback', question: 'What do users get if {thing} cannot be put in place in time?' },
      {
        field: 'details.verification',
        question: 'Which check from outside shows that every name answers with a valid certificate?',
      },
      {
        field: 'details.environments',
        question: 'Which names and servers does the work on {thing} cover?',
      },
    ],
    drivers: ['number of names and servers', 'partners who pin the old certificate'],
    inputs: { impact: 4 },
  },
  {
    id: 'hardening',
    cues: [
      /\b(?:harden\w*|firewalls?|vpn|openvpn|wireguard|ssh|waf|vulnerab\w+|trivy|cve|security (?:scan\w*|headers|policy|hardening)|least privilege|rbac|iam|access (?:control|reviews?|rights)|permissions?|perms|fail2ban|security groups?|sandbox(?:ing|ed)|jail|selinux|insecure|intrusion|supply chain|pin to commit|quarantine)\b/,
    ],
    rank: 4,
    driver: 'security',
    verb: 'Harden',
    fallbacks: { thing: 'the protection', place: 'the system' },
    criteria: [
      {
        statement: 'It is written down what is protected, against whom, and which accesses stay allowed.',
      },
      {
        given: 'somebody without the right tries the access that is to be closed',
        when: 'the change is in place',
        then: 'the attempt is refused and recorded',
      },
      {
        given: 'those who need access today',
        when: 'the change is in place',
        then: 'they can still work, and nobody is locked out for good',
      },
      { statement: 'The way back was rehearsed, and an emergency access exists that its use reports.' },
    ],
    questions: [
      { field: 'details.blastRadius', question: 'Who or what could be locked out by the work on {thing}?' },
      {
        field: 'details.riskIfDeferred',
        question: 'Which attack or finding is behind {thing}, and how likely is it today?',
      },
      {
        field: 'details.verification',
        question:
          'Which attempt must be refused, and which must still succeed, once the work on {thing} is done?',
      },
      {
        field: 'details.rollback',
        question: 'Which emergency access remains if the work on {thing} locks somebody out?',
      },
      {
        field: 'details.environments',
        question: 'Which systems and environments does the work on {thing} cover?',
      },
    ],
    drivers: ['number of accesses to be kept', 'systems that are hit at once'],
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
    fallbacks: { thing: 'the rule', place: 'the systems concerned' },
    criteria: [
      { statement: 'Each requirement behind {thing} is listed with its source and with what fulfils it.' },
      {
        statement:
          'Proof for {thing} is produced by the system and can be handed to an auditor without work by hand.',
      },
      {
        given: 'data falls under two rules that contradict each other, or under a hold',
        when: 'the rule is applied',
        then: 'nothing is deleted or shown that must not be, and the case is reported',
      },
      {
        given: 'the automatic step fails',
        when: 'the next check runs',
        then: 'the failure is reported before the obligation is broken',
      },
      { statement: 'Deletion and changes of access were rehearsed on a copy before they run on real data.' },
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
    drivers: ['number of systems that hold the data', 'agreement with legal or data protection'],
    inputs: { impact: 4 },
  },
  {
    id: 'backup',
    cues: [
      /\b(?:back-?ups?|back(?:ing)? up|restore\w*|snapshots?|off-?site|object lock|velero|dumps?|point[- ]in[- ]time|recovery)\b/,
    ],
    unless: [/\bdisaster\b/],
    rank: 7,
    driver: 'security',
    verb: 'Set up',
    fallbacks: { thing: 'the backups', place: 'the data' },
    criteria: [
      {
        given: 'a backup was taken',
        when: 'it is restored on an empty system',
        then: 'counts and samples match the source, and the time it took is written down',
      },
      {
        given: 'a backup fails, is empty or does not happen',
        when: 'its due time has passed',
        then: 'the people in charge are warned',
      },
      { statement: 'Backups are encrypted, and whoever can delete the data cannot delete its backups.' },
      {
        statement:
          'How much data may be lost and how long a restore may take was agreed, and the rehearsal stayed within both.',
      },
      { statement: 'Old backups are removed by the agreed retention rule, never the last good one.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'How much data may be lost at most, and how long may a restore take, with {thing} in place?',
      },
      { field: 'details.environments', question: 'Which systems and data must be covered by {thing}?' },
      {
        field: 'details.securityAndCost',
        question: 'What is the storage place for {thing}, for how long, and who may delete there?',
      },
      {
        field: 'details.rollback',
        question: 'What does a restore fall back on if the newest backup cannot be used?',
      },
    ],
    drivers: ['amount of data', 'rehearsal of the restore', 'number of systems'],
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
    fallbacks: { thing: 'the standby', place: 'the system' },
    criteria: [
      {
        given: 'the main instance is taken away in a rehearsal',
        when: 'the standby takes over',
        then: 'the service is back within the time agreed before the change, and no confirmed data is lost',
      },
      {
        given: 'the connection between both sides is cut',
        when: 'both are alive',
        then: 'only one of them accepts changes',
      },
      { statement: 'The way back from the standby to the main instance was rehearsed and is written down.' },
      { statement: 'A lag or failure of the standby raises an alert before it is needed.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'How long may an outage last, and how much data may be lost, with {thing} in place?',
      },
      {
        field: 'details.blastRadius',
        question: 'Which failures must {thing} survive: a process, a machine, a site?',
      },
      { field: 'details.securityAndCost', question: 'What may {thing} cost a month?' },
      {
        field: 'details.rollback',
        question: 'How does the service return to the main instance once that is back?',
      },
      {
        field: 'details.environments',
        question: 'Which systems and sites does the work on {thing} cover?',
      },
    ],
    drivers: ['stored data that has to be kept in step', 'rehearsal of the take-over'],
    inputs: { impact: 4 },
  },
]
