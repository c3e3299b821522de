// Patterns of infrastructure in operation: alerts, monitoring, logs, health, scaling, cost, jobs, data, domains.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureOperationsPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'alerting',
    cues: [
      /\b(?:alert\w*|alarms?|pagerduty|opsgenie|on[- ]call|dead[- ]?man\w*|wake\w*|woken|paged|notify (?:us|ops|the team)|notifications?|uptime\w*|synthetic \w+|incident\w*)\b/,
    ],
    rank: 5,
    driver: 'observability',
    verb: 'Set up',
    fallbacks: { thing: 'the alerts', place: 'the system' },
    criteria: [
      {
        given: 'the watched condition is provoked outside production',
        when: 'the agreed time has passed',
        then: 'the people in charge are reached on the agreed channel, and the message names what is wrong',
      },
      {
        given: 'the watching part itself is down or sends nothing',
        when: 'the agreed time has passed',
        then: 'that silence raises an alert of its own',
      },
      {
        statement:
          'Each alert has a threshold that was agreed before the change, an owner, and a link to what to do.',
      },
      { statement: 'One cause raises one alert, and its end is reported too.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which conditions should {thing} report, and from which threshold on?',
      },
      {
        field: 'details.monitoring',
        question: 'Who has to react to {thing}, on which channel, and also at night?',
      },
      { field: 'details.environments', question: 'Which systems must be watched by {thing}?' },
      {
        field: 'details.rollback',
        question: 'How are false alarms of {thing} muted, and who may do that?',
      },
    ],
    drivers: ['number of conditions', 'agreement on thresholds and on who reacts'],
    inputs: {},
  },
  {
    id: 'monitoring',
    unless: [/\bdependenc/],
    cues: [
      /\b(?:monitor\w*|metrics?|dashboards?|prometheus|grafana|datadog|new ?relic|telemetry|otlp|opentelemetry|observab\w*|tracing|instrument\w*|usage report|analytics|apm|(?:memory|cpu|disk|resource) usage|statsd|kuma|openlit)\b/,
    ],
    rank: 4,
    driver: 'observability',
    verb: 'Set up',
    fallbacks: { thing: 'the monitoring', place: 'the system' },
    criteria: [
      {
        given: 'load or an error is provoked outside production',
        when: 'the dashboard is opened',
        then: 'the change can be seen in the figures for that system and time',
      },
      {
        given: 'a source stops to deliver figures',
        when: 'the dashboard is opened',
        then: 'the gap is shown as a gap, not as zero or as the last value',
      },
      {
        statement:
          'For each figure it is written down what it means, which value is usual, and who looks at it.',
      },
      {
        statement:
          'The measured system keeps working when the monitoring is down, and its extra load was measured.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'Which questions must the figures be able to answer, and from which value on does somebody act?',
      },
      {
        field: 'details.environments',
        question: 'Which systems and environments are to be measured, and which of them first?',
      },
      {
        field: 'details.securityAndCost',
        question: 'How long are the figures of {thing} kept, and what may that cost?',
      },
      {
        field: 'details.rollback',
        question: 'How is the measuring switched off if it slows down the system?',
      },
    ],
    drivers: ['number of systems and figures', 'agreement on what is worth watching'],
    inputs: {},
  },
  {
    id: 'logging',
    cues: [
      /\b(?:log(?:s|ging)?(?! in\b)|log aggregation|structured log\w*|json logs?|correlation ids?|audit logs?|sentry|error (?:tracking|reporting|reports?)|crash report\w*|crashlytics|bugsnag|rollbar|loki|elk|kibana|logstash)\b/,
    ],
    rank: 4,
    driver: 'observability',
    verb: 'Set up',
    fallbacks: { thing: 'the logging', place: 'the system' },
    criteria: [
      {
        given: 'an error is provoked outside production',
        when: 'somebody looks it up',
        then: 'its message, time, version and request can be found within the time agreed before the change',
      },
      {
        statement:
          'No password, token or personal data stands in a record, and a test with such data proves it.',
      },
      {
        given: 'the place that collects the records cannot be reached',
        when: 'the system keeps running',
        then: 'users notice nothing, and the loss or delay of records is visible',
      },
      { statement: 'How long records are kept and who may read them is set and was agreed.' },
    ],
    questions: [
      { field: 'details.environments', question: 'Which systems and environments send to {thing}?' },
      {
        field: 'details.securityAndCost',
        question: 'How long are records of {thing} kept, who may read them, and what may it cost a month?',
      },
      {
        field: 'details.verification',
        question: 'Which question must somebody be able to answer from {thing} in an incident?',
      },
      {
        field: 'details.rollback',
        question:
          'How are records cut back at once if {thing} should slow down the service or cost too much?',
      },
    ],
    drivers: ['number of systems', 'personal data in the records'],
    inputs: {},
  },
  {
    id: 'health-checks',
    cues: [
      /\b(?:health[- ]?(?:checks?|endpoints?|probes?)?|readiness|liveness|probes?|heartbeat|graceful shutdown|self-?heal\w*|autoheal|watchdog)\b/,
    ],
    rank: 5,
    driver: 'observability',
    verb: 'Add',
    fallbacks: { thing: 'the health checks', place: 'the service' },
    criteria: [
      {
        given: 'everything that the service needs can be reached',
        when: 'the health check is asked',
        then: 'it answers that the service is ready',
      },
      {
        given: 'something the service needs is down',
        when: 'the health check is asked',
        then: 'it answers in time that the service is not ready, and names what is missing',
      },
      {
        statement:
          'A short failure of a neighbour does not make healthy instances restart one after the other.',
      },
      { statement: 'The answer reveals no version, address or secret to strangers.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which other services must be reachable for {thing} to report a healthy state?',
      },
      {
        field: 'details.monitoring',
        question: 'Who or what asks {thing}, and what happens on a bad answer?',
      },
      { field: 'details.environments', question: 'Which services get {thing}?' },
      {
        field: 'details.rollback',
        question: 'How is it stopped at once if a wrong answer of {thing} makes healthy instances restart?',
      },
    ],
    drivers: ['number of services', 'what each one depends on'],
    inputs: {},
  },
  {
    id: 'scaling',
    cues: [
      /\b(?:scal(?:e|es|ing|ability)|autoscal\w*|load[- ]?(?:balanc\w*|tests?|testing)|capacity|maxmemory|memory limits?|cpu|throughput|traffic (?:peak|spike)|black friday|sharding|read replicas?|cdn|worker (?:process\w*|pool)|queues?|concurrency|quotas?|cope with|\d+ times|times the (?:load|orders|traffic|users)|peak (?:load|hours|times)|growth|resource (?:limits?|ceiling)|storage space|disk space)\b/,
    ],
    rank: 4,
    driver: 'scaling',
    verb: 'Set up',
    fallbacks: { thing: 'the capacity', place: 'the system' },
    criteria: [
      {
        given: 'the load that was agreed before the change',
        when: 'it is applied outside production with data of real size',
        then: 'answer times and error rate stay within the agreed limits',
      },
      {
        given: 'more load than the system can bear',
        when: 'it arrives',
        then: 'requests are refused or queued in a defined way, nothing is lost, and the team is alerted',
      },
      { statement: 'Usage is watched, and a warning comes before the limit is reached.' },
      { statement: 'The cost at usual and at highest load is known, and an upper limit is set.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which load must the system bear with {thing} in place, and within which answer time?',
      },
      { field: 'details.securityAndCost', question: 'What may {thing} cost at usual and at highest load?' },
      { field: 'details.deadline', question: 'By when is the higher load expected?' },
      {
        field: 'details.rollback',
        question: 'How is the present set-up restored if the work on {thing} makes things slower?',
      },
      {
        field: 'details.environments',
        question: 'In which environments is the load for {thing} tried first?',
      },
    ],
    drivers: ['load tests with data of real size', 'parts that hold state'],
    inputs: {},
  },
  {
    id: 'cost',
    cues: [
      /\b(?:costs?(?! control)|cheap\w*|bills?|invoice from|pricing|too expensive|expensive|budget|save money|isn'?t free|no longer free|free tier|hardware costs|spend\w*|reserved instances?|idle (?:servers?|instances?))\b/,
    ],
    rank: 4,
    driver: 'cost',
    verb: 'Cut',
    fallbacks: { thing: 'the running cost', place: 'the system' },
    criteria: [
      { statement: 'The cost before and after the change is known for a comparable period and by position.' },
      {
        statement:
          'The saving reaches the amount that was agreed before the change, and no other bill rises by it unnoticed.',
      },
      {
        given: 'the cheaper set-up meets the usual peak load',
        when: 'it is watched over the agreed period',
        then: 'answer times and error rate stay within the limits of before',
      },
      {
        statement:
          'A warning goes out when the cost leaves the agreed range, and the former set-up can be restored.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which amount a month must be saved for {thing} to be worth it?',
      },
      {
        field: 'details.blastRadius',
        question: 'Which loss of speed, comfort or safety would be too much for {thing}?',
      },
      { field: 'details.rollback', question: 'Can the former set-up come back, and until when?' },
      {
        field: 'details.environments',
        question: 'Which accounts and environments does the bill in question cover?',
      },
    ],
    drivers: ['positions of the bill that are not understood yet', 'contracts and notice periods'],
    inputs: {},
  },
  {
    id: 'scheduled-jobs',
    cues: [
      /\b(?:cron\w*|scheduled (?:jobs?|tasks?)|schedulers?|nightly|airflow|prefect|dags?|batch jobs?|background (?:jobs?|workers?|tasks?|processing)|celery|sidekiq|bullmq|rabbitmq|kafka|(?:task|job|message) (?:queues?|brokers?)|at (?:boot|start-?up)|on boot|systemd|supervisor|daemons?|workers?|\.service)\b/,
    ],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the jobs', place: 'the jobs' },
    criteria: [
      {
        given: 'a job is due',
        when: 'its time comes',
        then: 'it runs once, and start, end and result are recorded',
      },
      {
        given: 'a job fails, hangs or does not start',
        when: 'its due time has passed',
        then: 'the people in charge are warned',
      },
      {
        given: 'the run before has not ended',
        when: 'the next one is due',
        then: 'both do not run at once, and a repeated run does no harm',
      },
      {
        statement:
          'Every job of today is listed with its owner and works in the new place before the old one is switched off.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'How does somebody notice a missed run of {thing}, and what counts as too late?',
      },
      {
        field: 'details.blastRadius',
        question: 'What goes wrong for users when a run of {thing} is missed or happens twice?',
      },
      {
        field: 'details.environments',
        question: 'On which machine or service are the runs of {thing} started today, and where afterwards?',
      },
      {
        field: 'details.rollback',
        question: 'How are runs that failed, or that happened twice, put right?',
      },
    ],
    drivers: ['number of jobs', 'jobs that must not run twice'],
    inputs: {},
  },
  {
    id: 'database-operations',
    cues: [
      /\b(?:databases?|db|postgres\w*|mysql|mariadb|mongo\w*|redis|sqlite|qdrant|sql server|elasticsearch|solr|rds|schema version|migrations? (?:step|job|task|on)|vacuum|reindex\w*|connection pool\w*|indexes)\b/,
    ],
    rank: 2,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the database', place: 'the database' },
    criteria: [
      { statement: 'A backup was taken right before the change, and its restore was tried.' },
      {
        given: 'the change was rehearsed on a copy with data of real size',
        when: 'it has run',
        then: 'counts and samples match, and the time it took is within the agreed window',
      },
      {
        given: 'the change stops half-way with an error',
        when: 'it is rolled back or started again',
        then: 'the data is whole and the service can be used',
      },
      {
        statement:
          'Answer times of the main queries are watched and stay within the limit agreed before the change.',
      },
    ],
    questions: [
      {
        field: 'details.rollback',
        question: 'How does the data get back to its former state if the work on {thing} goes wrong?',
      },
      {
        field: 'details.maintenanceWindow',
        question: 'May the service be read-only or down during {thing}, and when?',
      },
      { field: 'details.blastRadius', question: 'Which services and reports use the same data as {thing}?' },
      {
        field: 'details.verification',
        question: 'Which counts and queries must agree before and after the work on {thing}?',
      },
      {
        field: 'details.environments',
        question: 'In which environment is the work on {thing} rehearsed, and with how much data?',
      },
    ],
    drivers: ['amount of data', 'services that share the database'],
    inputs: {},
  },
  {
    id: 'domain-and-network',
    cues: [
      /\b(?:dns|domains?|nameservers?|ingress|reverse prox(?:y|ies)|nginx|caddy|traefik|prox(?:y|ies)|subdomains?|cloudflare|v?lans?|multicast|mqtt|network\w*|ip addresses|routing|ports?|tunnel|redirects?)\b/,
    ],
    unless: [/\b(?:port|ported|porting) (?:to|from|the)\b/],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the network set-up', place: 'the network' },
    criteria: [
      {
        statement:
          'Each name and path that worked before leads to the right service, tried from outside the own network.',
      },
      {
        given: 'the change was made and does not work',
        when: 'the former state is restored',
        then: 'users are served again within the time agreed before the change',
      },
      {
        statement:
          'Everything that relies on the names, addresses or routes was listed and checked, mail and certificates included.',
      },
      {
        given: 'the service behind it is down',
        when: 'a request arrives',
        then: 'the user gets a clear error instead of a wrong page or an endless wait',
      },
    ],
    questions: [
      {
        field: 'details.blastRadius',
        question: 'Which services and people are cut off if the work on {thing} goes wrong?',
      },
      {
        field: 'details.maintenanceWindow',
        question: 'When may {thing} take effect, given that old entries live on for a while?',
      },
      {
        field: 'details.rollback',
        question: 'How is the former state of {thing} restored, and how long does that take?',
      },
      {
        field: 'details.verification',
        question: 'From where is it tried that every name and route works after the work on {thing}?',
      },
      {
        field: 'details.environments',
        question: 'Which networks and environments does the work on {thing} cover?',
      },
    ],
    drivers: ['number of names and services', 'entries that are cached elsewhere'],
    inputs: {},
  },
]
