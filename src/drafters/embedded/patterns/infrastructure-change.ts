// Patterns of infrastructure told by what is asked for: a repair, a check, a switch of tools, limits, mail, checks before a merge.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureChangePatterns: readonly InfrastructurePattern[] = [
  {
    id: 'repair',
    cues: [
      /^(?:fix|repair|debug|resolve|unbreak|un-?block|restore the|correct|bring back|troubleshoot|diagnose) /,
      /\b(?:fails?|failed|failing|is broken|are broken|broken|is down|are down|hangs|crash(?:es|ing)|times? out|timing out|stuck|disks? (?:is |are )?full|no longer works?|stopped working|(?:does not|doesn['’]?t|do not|don['’]?t) work)\b/,
    ],
    unless: [
      /^fail /,
      /\b(?:alert|alarm|warn|notify|notification|page)\w* .{0,40}\b(?:if|when|on|that|about|for)\b|\bvulnerab|\bfix(?:ed)? version/,
    ],
    rank: 4,
    driver: null,
    verb: 'Fix',
    fallbacks: { done: 'the change is in place', thing: 'what fails' },
    criteria: [
      {
        given: '{done}',
        when: 'the situation that failed before is repeated',
        then: 'it ends without the failure, and the run or log that shows it is linked',
      },
      { statement: 'The cause is named together with the log, figure or failed run that proved it.' },
      {
        given: 'the same failure comes back',
        when: 'the next run or check meets it',
        then: 'it stops with a message that names the step',
      },
    ],
    questions: [
      {
        field: 'details.blastRadius',
        question: 'Who or what is held up until the repair of {thing} is done, and is there a way round?',
      },
      {
        field: 'details.verification',
        question: 'How often in a row must it work before the repair of {thing} counts as done?',
      },
      {
        field: 'details.environments',
        question: 'In which environments can the failure of {thing} be seen, and in which not?',
      },
      {
        field: 'details.rollback',
        question: 'Which state is restored if the repair of {thing} makes it worse?',
      },
    ],
    drivers: ['cause not known yet'],
    inputs: {},
  },
  {
    id: 'review',
    cues: [
      /^(?:check|verify|review|audit|confirm|inspect|assess|validate|go through|double-?check|re-?check|evaluate|look into|examine|analy[sz]e|survey|inventory|try out|test (?!suite|coverage|environment|data|server|pipeline)|rehearse|exercise) (?!(?:in|out)\b)/,
      /\b(?:reviews?|audits?|assessment|inventory)$/,
      /\b(?:penetration test\w*|pen-?test\w*|security audits?)\b/,
    ],
    unless: [/\bautomation\b|\b(?:pass|for) (?:the |an? )?(?:\w+ )?audit\b|\bcode review/],
    rank: 6,
    driver: null,
    verb: 'Review',
    fallbacks: { done: 'the check is complete', thing: 'the parts in question' },
    criteria: [
      {
        given: '{done}',
        when: 'the result is read',
        then: 'it names for each point that was checked the place, what was found, how bad it is, and what should happen',
      },
      {
        given: 'a finding is still open',
        when: 'the check ends',
        then: 'it is mended, has an item of its own in the backlog, or is accepted by a named person',
      },
      {
        statement:
          'What was checked can be checked again from the written steps, with the same result and without a change to what runs.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'Which rule, list or limit must hold in the check of {thing}, and from what on must a finding be mended?',
      },
      {
        field: 'details.environments',
        question: 'Which systems and environments does the check of {thing} cover?',
      },
    ],
    drivers: ['number of systems'],
    inputs: {},
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
      /(?<![-@/])\b(?:data(?:base|bases|store|sets?)?|dbs?|storage|servers?|host|hosts|hosted|hosting|cloud|aws|azure|gcp|heroku|hetzner|buckets?|s3|e-?mails?|mail\w*|domains?|dns|repos?|repositor\w+|registry|registrar|clusters?|accounts?|postgres\w*|mysql|mariadb|sqlite|mongo\w*|dbms|local ?storage|supabase|firebase|redis|vps|vms?|vercel|netlify|platforms?|users|files|archives?|backups?|records|tables?|queues?|brokers?|volumes?|disks?|network|machines?|uploads|media|secrets?|logs|region|data ?cent\w+|boxes|kubernetes|k8s)\b/,
      /\bv?\d+(?:\.\d+)+ (?:to|->|→) /,
      /^use (?!\S+(?: \S+){0,4} instead of )|^(?:allow|permit|block|deny|forward|route|send|sync|copy)\b|\benv(?:ironment)? (?:vars?|variables?)\b/,
    ],
    rank: 5,
    driver: 'migration',
    verb: 'Switch',
    fallbacks: {
      move: 'the switch',
      done: 'the change is in place',
      thing: 'the old way',
      goal: 'the new way',
    },
    criteria: [
      {
        given: '{done}',
        when: 'the same input as before goes through it',
        then: 'the result is the same, or the difference is listed and accepted',
      },
      {
        statement:
          'A search of scripts, pipeline, settings and documents finds no use of the old way that was left behind.',
      },
      {
        given: 'a failure with {goal} shows after the switch',
        when: 'the team goes back',
        then: 'the old way works again without further changes',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which runs and results must agree before {move} is final?',
      },
      { field: 'details.rollback', question: 'For how long does the old way stay usable after {move}?' },
      {
        field: 'details.environments',
        question: 'Where does {move} happen first: on developers’ machines, in the pipeline, in production?',
      },
    ],
    drivers: ['features that only the old way has'],
    inputs: {},
  },
  {
    id: 'automated-checks',
    cues: [
      /\b(?:(?:unit|integration|e2e|end-to-end|smoke|load|regression|accessibility|performance|automated|ui|browser) (?:tests?|testing)|tests?|test suite|testing|lint\w*|scans?|scanning|scanner|scanners|static analysis|code quality|coverage|type[- ]checks?|checks|sonar\w*|coverity|codeql|trivy|dependabot|renovate)\b/,
      /^(?:run|execute|automate) .{0,40}\b(?:tests?|checks?|suite|scans?)\b/,
    ],
    unless: [
      /\.test\b|\bcheck ?(?:lists?|points?|sums?|out)\b|\bhealth\b|\btest(?:ing)? (?:environment|server|system|instance|account)s?\b|\b(?:backup|restore|restoration|recovery|failover) tests?\b/,
    ],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the checks' },
    criteria: [
      {
        given: '{done}',
        when: 'a change with a fault that must be found is checked',
        then: 'the check fails, and the message names the place and the reason',
      },
      {
        statement:
          'One documented command starts {thing} on a developer’s machine as well as in the pipeline, and a clean checkout passes.',
      },
      { statement: 'What is found today is mended or listed, so that only new findings stop a change.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which findings of {thing} stop a merge or a release, and which only warn?',
      },
      {
        field: 'details.environments',
        question: 'When and where should {thing} run: on each change, each night, before a release?',
      },
      {
        field: 'details.rollback',
        question: 'Who may overrule {thing} in an emergency, and how is that recorded?',
      },
    ],
    drivers: ['findings that exist today'],
    inputs: {},
  },
  {
    id: 'rate-limiting',
    cues: [/\b(?:rate[- ]?limit\w*|throttl\w+|brute[- ]?force|ddos|bot protection)\b/],
    rank: 7,
    driver: 'security',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the limit' },
    criteria: [
      {
        given: '{done}',
        when: 'a caller goes past the limit',
        then: 'the request is refused with an answer that says so and when to try again',
      },
      {
        statement:
          'The count is shared by all instances that serve the requests, and one caller cannot use up the share of another.',
      },
      {
        given: 'the place where the counts are kept cannot be reached',
        when: 'requests arrive',
        then: 'they are let through or refused by a written rule, and the team is told',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which number of requests, by whom and in which time, may pass {thing}?',
      },
      {
        field: 'details.rollback',
        question: 'How is the limit loosened at once if it shuts out real users?',
      },
    ],
    drivers: ['number of entrances'],
    inputs: {},
  },
  {
    id: 'mail-delivery',
    cues: [
      /\b(?:e-?mail|mail|smtp) (?:providers?|services?|servers?|delivery|sending|stack|setup|set-up|relay|gateway|domain|integration|infrastructure|config\w*)\b|\b(?:smtp|sendgrid|mailgun|postmark|mailjet|dkim|spf|dmarc)\b/,
    ],
    rank: 6,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the mail service' },
    criteria: [
      {
        given: '{done}',
        when: 'a message of each kind is sent',
        then: 'it arrives in the mailboxes that were agreed on, and not among the spam',
      },
      {
        given: 'the mail service refuses or cannot be reached',
        when: 'the system wants to send',
        then: 'the message is kept and tried again, and the failure can be seen',
      },
      {
        statement:
          'Receivers can verify that the sending domain is ours, and an independent check confirms it.',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which environments send through {thing}, and where do the others deliver?',
      },
      {
        field: 'details.verification',
        question: 'Which messages must arrive where before the work on {thing} counts as done?',
      },
      { field: 'details.rollback', question: 'How do messages go out in case of a failure of {thing}?' },
    ],
    drivers: ['entries for the sending domain'],
    inputs: {},
  },
  {
    id: 'log-rotation',
    cues: [
      /\b(?:log[- ]?(?:rotation|rotate|retention|clean-?up)|logrotate|rotat(?:e|ing) (?:the |all |our )?(?:\w+ )?logs?)\b/,
    ],
    rank: 7,
    driver: 'observability',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the log rotation' },
    criteria: [
      {
        given: '{done}',
        when: 'a log reaches its largest size or age',
        then: 'the old part is put away or deleted, and the service keeps writing without a gap',
      },
      {
        statement:
          'All logs together cannot fill the disk: an upper limit is set, and a warning comes before it is reached.',
      },
      {
        given: 'the rotation fails or does not run',
        when: 'its due time has passed',
        then: 'the people in charge are warned',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What is kept for how long, and up to which size, before it is deleted?',
      },
      {
        field: 'details.rollback',
        question: 'Where does somebody find what was put away, and for how long?',
      },
    ],
    drivers: ['number of services that write logs'],
    inputs: {},
  },
  {
    id: 'patching',
    cues: [
      /\b(?:security (?:updates?|patch\w*)|auto(?:matic)?(?:ally)? updates?|auto-?update\w*|automat\w+ (?:\w+ )?(?:upgrades?|updates?)|unattended[- ]upgrades?|patch (?:management|day|policy)|patching|patch(?:es)?|os updates?|system updates?)\b/,
    ],
    rank: 6,
    driver: 'upgrade',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the updates' },
    criteria: [
      {
        given: '{done}',
        when: 'an update is published and its due time passes',
        then: 'every system in scope has it, and a report shows the version of each',
      },
      {
        given: 'an update fails or a system does not come back',
        when: 'its due time has passed',
        then: 'the people in charge are told, and the other systems are not updated at the same moment',
      },
      { statement: 'Restarts happen in the maintenance window only, and services come back by themselves.' },
    ],
    questions: [
      { field: 'details.environments', question: 'Which systems and packages must be covered by {thing}?' },
      { field: 'details.maintenanceWindow', question: 'At which hours may systems restart for {thing}?' },
      { field: 'details.rollback', question: 'How is an update taken back if it breaks something?' },
      {
        field: 'details.verification',
        question: 'Within which time must an update be on all systems, and who sees that it is?',
      },
    ],
    drivers: ['number of systems'],
    inputs: {},
  },
  {
    id: 'encryption',
    cues: [/\b(?:encrypt\w*|encryption)\b/],
    rank: 5,
    driver: 'security',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the encryption' },
    criteria: [
      {
        given: '{done}',
        when: 'the stored or sent data is opened without the key',
        then: 'nothing of it can be read, and what was there before the change is covered too',
      },
      { statement: 'Keys are kept apart from the data and can be replaced by written steps.' },
      {
        given: 'a key is lost or has been replaced',
        when: 'older data is needed',
        then: 'it can still be read, and this was tried once',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which data, in which systems and environments, must be covered by {thing}?',
      },
      { field: 'details.rollback', question: 'Who holds the keys, and how is data read if a key is lost?' },
      {
        field: 'details.verification',
        question: 'What must be unreadable without the key, and how is that tried?',
      },
    ],
    drivers: ['data that exists already'],
    inputs: {},
  },
]
