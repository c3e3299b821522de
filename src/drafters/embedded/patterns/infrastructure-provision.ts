// Patterns of infrastructure that is provided, agreed or rehearsed: databases, connections, accounts, rules, pages, drills.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'database-setup',
    cues: [
      /^(?:set up|install|create|implement|add|configure|provision) (?:[^\s,;:(]+ ){0,4}?(?:databases?|db|postgres\w*|mysql|mariadb|mongo\w*|redis|sqlite|elasticsearch|neo4j|qdrant|supabase|bigquery)(?: (?:instance|server|cluster|backend|database|\d[\w.]*))?(?=$|[.,(]| \(| (?:for|on|with)\b)/,
      /\b(?:db|database|redis|postgres\w*) (?:\S+ )?integration\b/,
    ],
    unless: [/\blogging\b|\breplica/],
    rank: 4,
    thing: 'the database',
    good: ['the application starts against it', 'it reads and writes its data'],
    edges: [
      'Only the application’s own account has access, and no default password works.',
      'Access from outside is refused.',
    ],
    ask: 'Which data and load must {thing} handle at the start?',
    last: 'Who needs access to it, and how is it backed up?',
    size: 'amount of data',
  },
  {
    id: 'connection',
    cues: [
      /^(?:send|post) .{0,60}\bwebhook/,
      /\b(?:data|etl|ingestion) pipelines?\b|\bscrap(?:e|ing)\b|\bintegrations?\b|^integrate |\bwebhooks?\b|\b(?:sms|push|map|identity|payment) providers?\b|\b(?:api|smtp|s3) client\b/,
    ],
    unless: [
      /\bintegration (?:tests?|testing)\b|^integrate into ci\b|\b(?:db|database|redis|postgres\w*)\b|\b(?:coverity|ctest|codeql|sonar)\b|\bca bundle\b|\bterraform\b/,
    ],
    rank: 3,
    good: [
      'a known message or record is sent',
      'it arrives on the other side complete, with the same values',
    ],
    edges: [
      'If the other side is down or refuses it, the failure is visible.',
      'A repeat after a failure creates no duplicate.',
    ],
    ask: 'What triggers it, and what exactly should be sent to whom?',
    last: 'Which access does it need on the other side, and where is that kept?',
  },
  {
    id: 'accounts',
    cues: [
      /^(?:hire|commission) |^(?:sign up|enrol|enroll|register|buy|purchase|apply|sort out|renew|get) .{0,50}\b(?:accounts?|licen[cs](?:e|es|ing)|plans?|subscriptions?|enrol?lment|support|membership)\b/,
      /^(?:upgrade|switch|move) (?:\S+ )?to .{0,40}(?:\b(?:paid|pro|premium|plan|tiers?|dyno)\b|\$\d)/,
      /\b(?:developer (?:accounts?|enrol?lment|id)|licensing|paid (?:plans?|tiers?|hosting))\b/,
    ],
    unless: [/\b(?:user|demo|test|service) (?:accounts?|licen[cs]e)\b/],
    rank: 7,
    verb: 'Arrange',
    thing: 'the account',
    slots: { use: 'the agreed function' },
    good: ['{use} is tried', 'it works with {thing}, and no limit or trial notice appears'],
    edges: [
      'The cost and the minimum term are documented.',
      'The access data is stored where the team can find it, not only with one person.',
    ],
    ask: 'Which plan and term are needed, who approves the cost, and who is responsible afterwards?',
    last: 'Which projects will depend on it, and how can we leave it again?',
    size: 'time until the vendor approves',
  },
  {
    id: 'rules',
    cues: [
      /^(?:define|name|decide|agree|specify|establish|determine|settle|create|write|add|draft) (?:[^,;:(]{0,60} )?(?:targets?|rules|polic(?:y|ies)|custodian|authority|strateg(?:y|ies)|conventions?|security\.md|decision|(?<!automated )process)(?=$|[.,;:(]| \(| for | and )/,
      /^(?:define|name|decide on|decide|agree on|make (?:\S+ )?decision) /,
      /\b(?:no security\.md|disclosure policy)\b/,
    ],
    unless: [
      /\b(?:backup|restore|recovery|rotation|promotion|automated|merge|review|network|firewall|azure|deployment|blue|release|alert|scaling|lifecycle|retention|expiration|archiv\w+) (?:\w+ )?(?:strateg|polic|rules)|\bip pools/,
    ],
    rank: 5,
    verb: 'Write',
    thing: 'the text',
    edges: [
      'One document defines {thing}, with the reason for each point.',
      'It names those who are responsible, and they have agreed.',
      'It says who decides if a case is not covered.',
    ],
    ask: 'Who has to agree to {thing}?',
    last: 'From when does it apply, and what about existing cases?',
  },
  {
    id: 'published-pages',
    cues: [
      /\b(?:github pages?|gh-pages|github\.io|docs? site|documentation site|mkdocs|docs and push)\b|^publish (?:the )?(?:docs|documentation)\b/,
    ],
    rank: 7,
    driver: 'delivery',
    good: ['a change to the pages is merged', 'the public address shows it after the publishing run'],
    edges: [
      'If publishing fails, the previous pages stay online, and the team is told.',
      'All links between the pages work.',
    ],
    parts: 'The pages contain {parts}.',
    ask: 'Which pages belong to it at the start, and who approves their content?',
    last: 'Who may publish, and how soon should a change be visible?',
  },
  {
    id: 'restore-test',
    cues: [
      /\b(?:restore|restoration|recovery|restore-from-backup)(?: from backup)? (?:tests?|testing|exercises?|drills?)\b/,
      /^(?:test|verify|rehearse|exercise|perform|schedule|check) .{0,40}\b(?:restor\w+|back-?ups?|recovery)\b/,
    ],
    rank: 8,
    verb: 'Carry out',
    good: [
      'the latest backup is restored to an empty system by following the written steps',
      'the application starts with it, and counts and samples match the source',
    ],
    edges: [
      'The duration of the restore and the age of the restored data are recorded.',
      'If the backup or a step fails, the cause is fixed and the test is repeated.',
    ],
    ask: 'How long may a restore take, and how old may the restored data be?',
    last: 'Who carries it out, when, and on which system?',
    size: 'amount of data',
    impact: 5,
  },
  {
    id: 'load-test',
    cues: [/\b(?:load|stress|soak)[- ]?test(?:s|ing)?\b/],
    rank: 7,
    driver: 'scaling',
    verb: 'Carry out',
    good: ['the agreed load is applied', 'response times and error rate are recorded for each level'],
    edges: [
      'The first bottleneck is named, with the load at which it appears.',
      'When the load ends, the system recovers without help and no confirmed data is lost.',
    ],
    ask: 'Which load is realistic, and which response time and error rate must hold under it?',
    last: 'Who carries it out, when, and on which system?',
    size: 'load tests with data of real size',
  },
]

export const infrastructureProvisionPatterns = kinds.map(toInfrastructurePattern)
