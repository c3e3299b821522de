// Patterns of infrastructure told by what is asked for: a repair, a check, a switch of tools, limits, mail, checks before a merge.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

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
    thing: 'what fails',
    slots: { done: 'the repair has been made' },
    good: ['the situation that failed before is repeated', 'it ends without the failure'],
    edges: [
      'The run or log that shows it without the failure is linked.',
      'The cause is named, with the log, figure or failed run that proved it.',
    ],
    ask: 'Which message or result shows the failure of {thing}, and since when?',
    last: ['in which environments does it fail', 'what is done until it is mended'],
    size: 'cause not known yet',
  },
  {
    id: 'review',
    cues: [
      /^(?:check|verify|review|audit|confirm|inspect|assess|validate|go through|double-?check|re-?check|evaluate|look into|examine|analy[sz]e|survey|inventory|try out|test (?!suite|coverage|environment|data|server|pipeline)|rehearse|exercise) (?!(?:in|out)\b)/,
      /\b(?:reviews?|audits?|assessment|inventory)$|^(?:\w+ )?(?:review|approval)\b|^(?:run|go through|work through|complete) .{0,40}\bcheck-?lists?\b/,
      /\b(?:penetration test\w*|pen-?test\w*|security audits?)\b/,
    ],
    unless: [/\bautomation\b|\b(?:pass|for) (?:the |an? )?(?:\w+ )?audit\b/],
    rank: 6,
    verb: 'Review',
    thing: 'the parts in question',
    slots: { done: 'the check is complete' },
    good: [
      'the result is read',
      'it names for each point the place, what was found, how bad it is, and what should happen',
    ],
    edges: [
      'No finding is lost: each is mended, has an item of its own, or is accepted by a named person.',
      'What could not be checked is listed with the reason.',
    ],
    ask: 'Which rule, list or limit applies to {thing}, and from what on must a finding be mended?',
    last: lasts.check,
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
    thing: 'the old way',
    slots: { done: 'the switch has been made', move: 'the switch', goal: 'the new way' },
    good: ['what used the old way is run with {goal}', 'no error appears that was not there before'],
    edges: [
      'Each difference in the result is listed and accepted.',
      'A search of scripts, pipeline, settings and documents finds no use of the old way.',
    ],
    ask: 'Which runs and results must agree before {move} is final?',
    last: lasts.rolled,
    size: 'features that only the old way has',
  },
  {
    id: 'automated-checks',
    cues: [
      /\b(?:(?:unit|integration|e2e|end-to-end|smoke|load|regression|accessibility|performance|automated|ui|browser) (?:tests?|testing)|tests?|test suite|testing|scans?|scanning|scanner|scanners|static analysis|quality gates?|coveralls|codecov|coverage|type[- ]checks?|checks)\b/,
    ],
    unless: [
      /\.test\b|\bcheck ?(?:lists?|points?|sums?|out)\b|\bhealth\b|\btest(?:ing)? (?:environment|server|system|instance|account)s?\b|\b(?:backup|restore|restoration|recovery|failover) tests?\b/,
    ],
    rank: 3,
    driver: 'delivery',
    thing: 'the checks',
    good: [
      'a fault of the kind that must be found is put in on purpose',
      'the run fails, and names the place and the reason',
    ],
    edges: [
      'Without such a fault the same run passes, when it is repeated too.',
      'A run in which checks are skipped, or none is found, does not count as passed.',
    ],
    ask: 'What must {thing} find, on which occasions, and does a finding block anything?',
    last: lasts.files,
    size: 'findings that exist today',
  },
  {
    id: 'rate-limiting',
    cues: [/\b(?:rate[- ]?limit\w*|throttl\w+|brute[- ]?force|ddos|bot protection)\b/],
    rank: 7,
    driver: 'security',
    thing: 'the limit',
    good: [
      'a caller goes past the limit',
      'the request is refused with an answer that says so and when to try again',
    ],
    edges: ['All instances share one count.', 'No caller can use up the share of another.'],
    ask: 'Which number of requests, by whom and in which time, may pass {thing}?',
    last: ['which addresses does it cover first', 'how is it loosened at once if it shuts out real users'],
  },
  {
    id: 'mail-delivery',
    cues: [
      /\b(?:e-?mail|mail|smtp) (?:providers?|services?|servers?|delivery|sending|stack|setup|set-up|relay|gateway|domain|integration|infrastructure|config\w*)\b|\b(?:smtp|sendgrid|mailgun|postmark|mailjet|dkim|spf|dmarc|postfix|outbound e?mails?|mail submission)\b|^(?:make sure|ensure|enable) .{0,40}\b(?:outbound|outgoing) e-?mails?\b/,
    ],
    rank: 6,
    thing: 'the mail service',
    good: [
      'a message of each kind is sent',
      'it arrives in the mailboxes that were agreed on, and not among the spam',
    ],
    edges: [
      'A message that the mail service refuses is kept and tried again, and the failure can be seen.',
      'Receivers can verify that the sending domain is ours, and an independent check confirms it.',
    ],
    ask: 'Which messages must arrive where?',
    size: 'entries for the sending domain',
  },
  {
    id: 'patching',
    cues: [
      /\b(?:security (?:updates?|patch\w*)|auto(?:matic)?(?:ally)? updates?|auto-?update\w*|automat\w+ (?:\w+ )?(?:upgrades?|updates?)|unattended[- ]upgrades?|patch (?:management|day|policy)|patching|os updates?|system updates?)\b/,
    ],
    rank: 6,
    driver: 'upgrade',
    thing: 'the updates',
    good: ['an update is published and its due time passes', 'every system in scope has it'],
    edges: [
      'A report shows the version of each system.',
      'An update that fails is reported, and the other systems are not updated at the same moment.',
    ],
    ask: 'Which systems and packages are covered by {thing}, and within which time?',
    last: ['which system comes first', 'how is an update that does harm taken back'],
  },
  {
    id: 'encryption',
    cues: [/\b(?:encrypt\w*|keyring)\b/],
    rank: 5,
    driver: 'security',
    thing: 'the encryption',
    good: ['the stored data is read without the key', 'nothing of it can be made out'],
    edges: [
      'With the key the data is read unaltered, also what is older than the change.',
      'A try with a wrong key fails.',
    ],
    ask: 'Which data is meant, where does it lie, and who holds the keys?',
    last: ['which environment comes first', 'how is the data read if a key is lost'],
    size: 'data that exists already',
  },
]

export const infrastructureChangePatterns = kinds.map(toInfrastructurePattern)
