// Patterns of infrastructure told by what is asked for: a repair, a check, a switch of tools, limits, mail, checks before a merge.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'repair',
    cues: [
      /^(?:fix|repair|debug|resolve|correct|bring back) /,
      /\b(?:fails?|failed|failing|is broken|are broken|broken|is down|are down|hangs|crash(?:es|ing)|times? out|timing out|stuck|disks? (?:is |are )?full|no longer works?|stopped working|(?:does not|doesn['’]?t|do not|don['’]?t) work)\b/,
    ],
    unless: [
      /^fail /,
      /\b(?:alert|alarm|warn|notify|notification|page)\w* .{0,40}\b(?:if|when|on|that|about|for)\b/,
    ],
    rank: 4,
    verb: 'Fix',
    good: ['the steps or the run that failed before are repeated', 'they pass without the failure'],
    edges: [
      'The root cause is documented, with the log or failed run that proves it.',
      'A test or check fails if the problem comes back.',
    ],
    ask: 'Which error message or result shows the failure, and since when does it occur?',
    last: 'Does it fail every time, and what was changed just before?',
    size: 'cause not known yet',
  },
  {
    id: 'review',
    cues: [
      /^(?:check|verify|review|audit|confirm|inspect|assess|validate|(?:find and )?go through|double-?check|re-?check|evaluate|look into|examine|analy[sz]e|survey|inventory|try out|test (?!suite|coverage|environment|data|server|pipeline)|rehearse|exercise) (?!(?:in|out)\b)/,
      /\b(?:reviews?|audits?|assessment|inventory)$|^(?:\w+ )?(?:review|approval)\b|^(?:run|go through|work through|complete) .{0,40}\bcheck-?lists?\b/,
      /\b(?:penetration test\w*|pen-?test\w*|security audits?)\b/,
    ],
    unless: [/\bautomation\b|\b(?:pass|for) (?:the |an? )?(?:\w+ )?audit\b/],
    rank: 6,
    verb: 'Review',
    thing: 'the agreed scope',
    good: ['somebody reads the result', 'it lists what was checked, what was found, and how serious it is'],
    edges: [
      'Each finding is fixed, has its own backlog item, or is accepted by a named person.',
      'Anything that could not be checked is listed with the reason.',
    ],
    parts: 'The result covers {parts}.',
    ask: 'Which rules or limits apply to {thing}, and which findings have to be fixed?',
    last: 'Who carries it out, and who decides about the findings?',
  },
  {
    id: 'verification',
    cues: [/^(?:check|verify|confirm|double-?check|re-?check) (?!(?:in|out|up)\b)(?!.{0,40}\bguides?\b)/],
    rank: 7,
    verb: 'Check',
    good: ['somebody else repeats the check as recorded', 'they get the same result'],
    edges: [
      'Each difference from the expected result is fixed or has its own backlog item.',
      'Anything that could not be checked is listed with the reason.',
    ],
    ask: 'How and from where should this be checked, and what should happen if it is not so?',
    last: 'Who checks it, and where is the result recorded?',
  },
  {
    id: 'tool-switch',
    cues: [
      /^(?:migrate|switch|move|replace|swap|convert|port|transition|change|go|adopt|use|transfer) (?:\S+ ){0,12}?(?:to|from|with|by|into|onto|instead of) \S/,
      /^(?:migrate|switch|move|transition|upgrade) to /,
      /^[\w.-]+(?: [\w.-]+){0,2} from [^\d\s]\S*(?: \S+){0,2} to [^\d\s]/,
      /\bmigration (?:of|to|from)\b/,
      /^(?:finish|complete|continue) (?:migrating|moving|switching|porting|(?:the )?migration) /,
    ],
    unless: [
      /(?<![-@/])\b(?:data(?:base|bases|store|sets?)?|dbs?|storage|servers?|host|hosts|hosted|hosting|cloud|aws|azure|gcp|heroku|buckets?|s3|e-?mails?|mail\w*|domains?|dns|repos?|repositor\w+|registry|clusters?|accounts?|postgres\w*|mysql|mariadb|sqlite|mongo\w*|dbms|supabase|firebase|redis|vps|vms?|vercel|netlify|platforms?|users|files|archives?|backups?|records|tables?|queues?|brokers?|volumes?|disks?|providers?|managed (?!by)\w+|tracker|network|machines?|secrets?|logs|kubernetes|k8s)\b/,
      /\bv?\d+(?:\.\d+)+ (?:to|->|→) |^move (?!.*\bci\b).{2,40} (?:back|over) to /,
      /^use (?!\S+(?: \S+){0,4} instead of )|^(?:allow|permit|block|deny|forward|route|send|sync|copy)\b|\benv(?:ironment)? (?:vars?|variables?)\b/,
    ],
    rank: 5,
    driver: 'migration',
    verb: 'Switch',
    slots: { move: 'the switch', goal: 'the new set-up', old: 'the previous set-up' },
    good: ['the existing builds and tests are run with {goal}', 'they pass with no new errors or warnings'],
    edges: [
      'No script, setting or document still refers to {old}.',
      'A difference from the previous result is known and accepted.',
    ],
    ask: 'Which checks must pass before {move} is final?',
    last: 'What else has to change along with it, and how can we go back?',
    size: 'uses that are not known yet',
  },
  {
    id: 'local-run',
    cues: [/^(?:run|start|execute|test) .{2,60} locally\b/],
    rank: 8,
    good: ['the documented command is run on a fresh checkout', 'it gives the same result as in CI'],
    edges: ['A failure names the reason and the place.', 'Nothing is left over that changes the next run.'],
    ask: 'Which versions and settings must match CI, and which services have to run along?',
    last: 'Which operating systems must it work on?',
  },
  {
    id: 'automated-checks',
    cues: [
      /\b(?:(?:unit|integration|e2e|end-to-end|smoke|load|regression|accessibility|performance|automated|ui|browser) (?:tests?|testing)|tests?|test suite|testing|lint(?:ers?|ing)|scans?|scanning|(?<!(?:the|hand|barcode) )scanners?(?! (?:at|behind|on the|in the|los\w+)\b)|static analysis|quality gates?|coveralls|codecov|coverage|type[- ]checks?|checks|detectors?)\b|^add (?:an? )?check for\b/,
    ],
    unless: [
      /^test (?!files?\b|suites?\b|coverage\b|data\b|runs?\b)|\.test\b|\bcheck ?(?:lists?|points?|sums?|out)\b|\bhealth\b|\btest(?:ing)? (?:environment|server|system|instance|account)s?\b|\b(?:backup|restore|restoration|recovery|failover) tests?\b|\bscanner for\b/,
    ],
    rank: 3,
    driver: 'delivery',
    thing: 'the checks',
    slots: { fault: 'a fault that should be found' },
    good: ['{fault} is introduced on purpose', 'the run fails and reports where and why'],
    edges: [
      'Once it is removed, the run passes again.',
      'A run that finds nothing to check does not count as passed.',
    ],
    ask: 'What should {thing} catch, and should a finding block the merge?',
    last: 'How long may a run take, and when should it start?',
    size: 'findings that exist today',
  },
  {
    id: 'rate-limiting',
    cues: [/\b(?:rate[- ]?limit\w*|throttl\w+|brute[- ]?force|ddos|bot protection)\b/],
    rank: 7,
    driver: 'security',
    thing: 'the limit',
    good: [
      'a caller exceeds the limit',
      'further requests are refused with an error that says when to try again',
    ],
    edges: [
      'The limit holds across all instances together.',
      'Other callers are not affected when one caller reaches the limit.',
    ],
    ask: 'How many requests per caller and time span should {thing} allow?',
    last: 'Who or what must be exempt from the limit?',
  },
  {
    id: 'mail-server',
    cues: [/\b(?:mail ?servers?|imap|mailcow|mailboxes)\b/],
    rank: 7,
    good: ['a message is sent from outside and answered', 'both arrive, and not in the spam folder'],
    edges: [
      'Users read and send their mail over an encrypted connection.',
      'Nobody can send mail through the server without an account.',
    ],
    ask: 'Which domains and mailboxes are needed, and does existing mail move there?',
    last: 'Who looks after spam, bounces and backups of the mail?',
  },
  {
    id: 'mail-delivery',
    cues: [
      /\be-?mails? (?:to get )?forward|^receive e-?mails?\b|\b(?:e-?mail|mail|smtp) (?:providers?|services?|servers?|delivery|sending|stack|setup|set-up|relay|gateway|domain|integration|infrastructure|config\w*)\b|\b(?:smtp|sendgrid|mailgun|postmark|mailjet|dkim|spf|dmarc|postfix|outbound e?mails?|mail submission)\b|^(?:make sure|ensure|enable) .{0,40}\b(?:outbound|outgoing) e-?mails?\b/,
    ],
    rank: 6,
    good: ['a message of each kind is sent', 'it arrives in the agreed mailboxes and not in the spam folder'],
    edges: [
      'A message that could not be delivered is visible in the log.',
      'A message that was accepted is not lost during a restart or an outage.',
    ],
    ask: 'Which messages are meant, and which mailboxes should they reach?',
    last: 'Which domain sends them, how is it authenticated, and who notices bounces?',
  },
  {
    id: 'patching',
    cues: [
      /\b(?:security (?:updates?|patch\w*)|auto(?:matic)?(?:ally)? updates?|auto-?update\w*|automat\w+ (?:\w+ )?(?:upgrades?|updates?)|unattended[- ]upgrades?|patch (?:management|day|policy)|patching|os updates?|system updates?)\b/,
    ],
    rank: 6,
    driver: 'upgrade',
    thing: 'the updates',
    good: ['an update is published and the agreed delay passes', 'every system in scope has it installed'],
    edges: [
      'A report shows the installed version on each system.',
      'A failed update is reported and is not rolled out to the other systems.',
    ],
    ask: 'Which systems and packages should {thing} cover, and how soon after release?',
    last: 'When may it be done, and how can it be undone?',
  },
  {
    id: 'encryption',
    cues: [/\b(?:encrypt\w*|keyring)\b/],
    unless: [/\bin transit\b|let'?s ?encrypt|^(?:migrate|switch|move) /],
    rank: 5,
    driver: 'security',
    good: ['the stored data is read without the key', 'it is unreadable'],
    edges: ['With the key all data can be read.', 'After a restart the data is available again as agreed.'],
    ask: 'Who or what holds the key, and how is it provided after a restart?',
    last: 'What happens if a key is lost or leaks?',
    size: 'amount of data',
  },
]

export const infrastructureChangePatterns = kinds.map(toInfrastructurePattern)
