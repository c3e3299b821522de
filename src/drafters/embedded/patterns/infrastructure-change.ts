// Patterns of infrastructure told by what is asked for: a repair, a check, a switch of tools, limits, mail, checks before a merge.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureChangePatterns: readonly InfrastructurePattern[] = [
  {
    id: 'repair',
    cues: [
      /^(?:fix|repair|debug|resolve|unbreak|un-?block|restore the|correct|bring back|troubleshoot|diagnose) /,
      /\b(?:fails?|failed|failing|is broken|are broken|broken|is down|are down|hangs|crash(?:es|ing)|times? out|timing out|stuck|disks? (?:is |are )?full|no longer works?|stopped working)\b/,
    ],
    unless: [
      /\b(?:alert|alarm|warn|notify|notification|page)\w* .{0,40}\b(?:if|when|on|that|about|for)\b|\bvulnerab|\bfix(?:ed)? version/,
    ],
    rank: 4,
    driver: null,
    verb: 'Fix',
    fallbacks: { thing: 'what fails', place: 'the system' },
    criteria: [
      {
        statement:
          'The cause of the failure is written down together with what proved it: a log, a figure or a failed run.',
      },
      {
        given: 'the situation in which it failed',
        when: 'it is provoked again after the repair',
        then: 'it works, and the run is kept as proof',
      },
      { statement: 'What was done by hand to get round the failure is undone and no longer needed.' },
      {
        given: 'the same failure comes back',
        when: 'the next run or check meets it',
        then: 'the people in charge are told, and the message names the step that failed',
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
    drivers: ['cause not known yet', 'runs needed to reproduce the failure'],
    inputs: {},
  },
  {
    id: 'review',
    cues: [
      /^(?:check|verify|review|audit|confirm|inspect|assess|validate|go through|double-?check|re-?check|evaluate|look into|examine|analy[sz]e|survey|inventory|try out|test (?!suite|coverage|environment|data|server|pipeline)|rehearse|exercise) (?!(?:in|out)\b)/,
      /\b(?:review|audit|assessment|inventory)$/,
      /\b(?:penetration test\w*|pen-?test\w*|security audits?)\b/,
    ],
    unless: [/\b(?:pass|for) (?:the |an? )?(?:\w+ )?audit\b|\bcode review/],
    rank: 4,
    driver: null,
    verb: 'Review',
    fallbacks: { thing: 'the parts in question', place: 'the system' },
    criteria: [
      {
        statement:
          'A list of all findings exists: for each the place, what is wrong, how bad it is, and what should happen.',
      },
      {
        statement:
          'What must hold was written down before the check began, so that two people come to the same findings.',
      },
      {
        given: 'a finding is open or an error shows during the check',
        when: 'the check ends',
        then: 'the finding is mended, stands in the backlog as an item of its own, or is accepted by a named person',
      },
      {
        statement:
          'The check changes nothing in running systems, and it can be repeated from the written steps.',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which systems and environments does the check of {thing} cover?',
      },
      {
        field: 'details.verification',
        question:
          'Which requirement or limit counts in the check of {thing}, and from what on must a finding be mended?',
      },
      {
        field: 'details.rollback',
        question: 'May anything be changed during the check of {thing}, and how is that undone?',
      },
    ],
    drivers: ['number of systems', 'findings that are not known yet'],
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
      /^use (?!\S+(?: \S+){0,4} instead of )/,
    ],
    rank: 5,
    driver: 'migration',
    verb: 'Switch',
    fallbacks: { thing: 'the old way', place: 'the project', goal: 'the new way' },
    criteria: [
      {
        statement:
          'Old and new way ran side by side on the same input, and each difference in the result is explained.',
      },
      {
        statement:
          'Everything that called the old way was listed and moved over: scripts, pipeline, settings and documents.',
      },
      {
        given: 'the new way fails after the switch',
        when: 'the team goes back within the agreed time',
        then: 'the old way works again without further changes',
      },
      { statement: 'After the agreed time the old way is gone, with its settings, accounts and packages.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which runs and results must agree before the switch to {goal} is final?',
      },
      {
        field: 'details.rollback',
        question: 'For how long does the old way stay usable after the switch to {goal}?',
      },
      {
        field: 'details.environments',
        question:
          'Where does the switch to {goal} happen first: on developers’ machines, in the pipeline, in production?',
      },
      {
        field: 'details.blastRadius',
        question: 'Who or what still relies on the old way and has to follow to {goal}?',
      },
    ],
    drivers: ['features that only the old way has', 'scripts and pipelines that have to follow'],
    inputs: {},
  },
  {
    id: 'automated-checks',
    cues: [
      /\b(?:(?:unit|integration|e2e|end-to-end|smoke|load|regression|accessibility|performance|automated|ui|browser) (?:tests?|testing)|tests?|test suite|testing|lint\w*|scans?|scanning|scanner|scanners|static analysis|code quality|coverage|type[- ]checks?|checks|sonar\w*|codeql|trivy|dependabot|renovate)\b/,
      /^(?:run|execute|automate) .{0,40}\b(?:tests?|checks?|suite|scans?)\b/,
    ],
    unless: [
      /\.test\b|\bcheck ?(?:lists?|points?|sums?|out)\b|\bhealth\b|\btest (?:environment|server|system|instance|account)s?\b|\b(?:backup|restore|restoration|recovery|failover) tests?\b/,
    ],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the checks', place: 'the repository' },
    criteria: [
      {
        given: 'a change that breaks one of the rules on purpose',
        when: 'the checks run',
        then: 'they fail, and the message names the rule and the place',
      },
      {
        statement:
          'A clean checkout passes with one documented command, on a developer’s machine as well as in the pipeline.',
      },
      {
        statement:
          'What is found today is mended or listed with a date, so that only new findings stop anybody.',
      },
      {
        given: 'a check fails for a reason outside the change, such as the network',
        when: 'somebody reads the result',
        then: 'this can be told from a real finding, and a repeat needs no new change',
      },
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
    drivers: ['findings that exist today', 'duration of a run'],
    inputs: {},
  },
  {
    id: 'rate-limiting',
    cues: [/\b(?:rate[- ]?limit\w*|throttl\w+|brute[- ]?force|ddos|bot protection)\b/],
    rank: 7,
    driver: 'security',
    verb: 'Set up',
    fallbacks: { thing: 'the limit', place: 'the service' },
    criteria: [
      {
        given: 'a caller has reached the limit',
        when: 'the next request arrives',
        then: 'it is refused with an answer that says so and when to try again',
      },
      {
        statement:
          'The count is shared by all instances that serve the requests, and one caller cannot use up the share of another.',
      },
      {
        given: 'the place where the counts are kept cannot be reached',
        when: 'requests arrive',
        then: 'they are treated as was agreed, and the team is told',
      },
      {
        statement:
          'Usual traffic of the past stays below the limits, and refused requests can be seen in figures.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which number of requests, by whom and in which time, may pass {thing}?',
      },
      {
        field: 'details.environments',
        question: 'Which entrances and environments must be covered by {thing}?',
      },
      {
        field: 'details.rollback',
        question: 'How is the limit loosened at once if it shuts out real users?',
      },
    ],
    drivers: ['number of entrances', 'counts shared between instances'],
    inputs: {},
  },
  {
    id: 'mail-delivery',
    cues: [
      /\b(?:e-?mail|mail|smtp) (?:providers?|services?|servers?|delivery|sending|stack|setup|set-up|relay|gateway|domain|integration|infrastructure|config\w*)\b|\b(?:smtp|sendgrid|mailgun|postmark|mailjet|dkim|spf|dmarc)\b/,
    ],
    rank: 6,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the mail service', place: 'the service' },
    criteria: [
      {
        statement:
          'A message of each kind arrives in the mailboxes that were agreed on, and not among the spam.',
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
      { statement: 'Outside production no message reaches a real person.' },
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
    drivers: ['entries for the sending domain', 'kinds of messages'],
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
    fallbacks: { thing: 'the log rotation', place: 'the system' },
    criteria: [
      {
        given: 'a log has reached its agreed size or age',
        when: 'the rotation runs',
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
      {
        statement:
          'What must be kept by rule is still there at the end of its time, and what must be deleted is gone.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What is kept for how long, and up to which size, before it is deleted?',
      },
      { field: 'details.environments', question: 'Which services and machines must be covered by {thing}?' },
      {
        field: 'details.rollback',
        question: 'Where does somebody find what was put away, and for how long?',
      },
    ],
    drivers: ['number of services that write logs', 'rules for keeping'],
    inputs: {},
  },
  {
    id: 'patching',
    cues: [
      /\b(?:security (?:updates?|patch\w*)|auto(?:matic)?(?:ally)? updates?|auto-?update\w*|automat\w+ (?:\w+ )?(?:upgrades?|updates?)|unattended[- ]upgrades?|patch (?:management|day|policy)|patching|patch(?:es)?|os updates?|system updates?)\b/,
    ],
    rank: 6,
    driver: 'security',
    verb: 'Set up',
    fallbacks: { thing: 'the updates', place: 'the systems' },
    criteria: [
      {
        given: 'an update has been published',
        when: 'the agreed time has passed',
        then: 'every system in scope has it, and a report shows the version of each',
      },
      {
        given: 'an update fails or a system does not come back',
        when: 'its due time has passed',
        then: 'the people in charge are told, and the other systems are not updated at the same moment',
      },
      { statement: 'Restarts happen in the agreed window only, and services come back by themselves.' },
      { statement: 'What is left out of the updates is listed, each with its reason and a date of review.' },
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
    drivers: ['number of systems', 'services that do not survive a restart'],
    inputs: {},
  },
  {
    id: 'encryption',
    cues: [/\b(?:encrypt\w*|encryption)\b/],
    rank: 5,
    driver: 'security',
    verb: 'Set up',
    fallbacks: { thing: 'the encryption', place: 'the data' },
    criteria: [
      {
        given: 'somebody gets hold of the stored or transmitted data without the key',
        when: 'the data is opened',
        then: 'nothing of it can be read, and a test shows it',
      },
      {
        statement:
          'Keys are kept apart from the data, each with an owner, and can be replaced by written steps.',
      },
      {
        given: 'a key is lost or has been replaced',
        when: 'older data is needed',
        then: 'it can still be read in the agreed way, and this was rehearsed',
      },
      {
        statement:
          'A restore from an encrypted backup was tried, and answer times stay within the agreed limit.',
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
    drivers: ['data that exists already', 'keeping and replacing keys'],
    inputs: {},
  },
]

/** For the set-up of something that no other pattern knows. */
export const installation: InfrastructurePattern = {
  id: 'installation',
  cues: [],
  rank: 0,
  driver: null,
  verb: 'Set up',
  fallbacks: { thing: 'this item', place: 'the system' },
  criteria: [
    { statement: 'A second person has repeated the set-up on an empty target from the written steps alone.' },
    {
      statement:
        'Settings that differ from the default are listed with their reason, and no secret stands in the repository.',
    },
    {
      given: 'the machine or the service is restarted',
      when: 'it is up again',
      then: 'everything runs with the same settings, and nobody has to help',
    },
    {
      given: 'the set-up fails half-way',
      when: 'it is taken back or run again',
      then: 'nothing half-finished is left behind, and what ran before runs on',
    },
  ],
  questions: [
    {
      field: 'details.environments',
      question: 'Which environments and machines need {thing}?',
    },
    {
      field: 'details.verification',
      question: 'What must work, seen from outside, before the work on {thing} counts as done?',
    },
    { field: 'details.rollback', question: 'How is the work on {thing} taken back if it does not hold up?' },
  ],
  drivers: ['settings and access rights', 'systems that have to be connected'],
  inputs: {},
}
