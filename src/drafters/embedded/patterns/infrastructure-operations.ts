// Patterns of infrastructure in operation: alerts, monitoring, logs, health, scaling, cost, jobs, data, domains.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureOperationsPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'alerting',
    cues: [
      /^(?:send|exit|notify|warn|alert|tell) .{0,80}\b(?:if|when|whenever)\b/,
      /\bmonitor(?:ing|s)?\b.{0,40}\b(?:fail\w*|missed|broken|expir\w+|expiry|lingering|down)\b/,
      /\b(?:alert\w*|alarms?|pagerduty|opsgenie|on[- ]call|dead[- ]?man\w*|wake\w*|woken|paged|notify (?:us|ops|the team)|notifications?|uptime\w*|synthetic \w+|incident\w*)\b/,
    ],
    rank: 5,
    driver: 'observability',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the alerts' },
    criteria: [
      {
        given: '{done}',
        when: 'the watched condition is provoked outside production',
        then: 'those who have to act are reached, and the message names what is wrong and where',
      },
      {
        given: 'the watching part itself is down or sends nothing',
        when: 'its due time has passed',
        then: 'that silence raises an alert of its own',
      },
      { statement: 'Each alert has a threshold, an owner, and a link to what to do.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'From which value or delay on should somebody be told, and who is that?',
      },
      {
        field: 'details.environments',
        question: 'Which systems, and which of their environments, are watched?',
      },
      { field: 'details.rollback', question: 'How is a false alarm muted, and by whom?' },
    ],
    drivers: ['number of conditions'],
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
    fallbacks: { done: 'the change is in place', thing: 'the monitoring' },
    criteria: [
      {
        given: '{done}',
        when: 'a load or an error of known size is provoked',
        then: 'the figures show it for the right system and the right time',
      },
      {
        given: 'a source stops delivering figures',
        when: 'somebody looks at them',
        then: 'the gap is shown as a gap, not as zero or as the last value',
      },
      { statement: 'Each figure says what it measures, in which unit, and which value is usual.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'Which questions must be answered with {thing} in place, and from which value on does somebody act?',
      },
      {
        field: 'details.environments',
        question: 'Which systems and environments are to be measured, and which of them first?',
      },
    ],
    drivers: ['number of systems and figures'],
    inputs: {},
  },
  {
    id: 'analytics',
    cues: [/\b(?:google analytics|analytics|plausible|posthog|matomo)\b/],
    unless: [/\blog analytics\b/],
    rank: 5,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the analytics' },
    criteria: [
      {
        given: '{done}',
        when: 'a visit with known steps has taken place',
        then: 'it stands in the report once, with its steps, on the right pages',
      },
      {
        statement:
          'Nothing is sent before the visitor’s consent where consent is needed, and no personal data is sent at all.',
      },
      {
        given: 'the service is blocked or down',
        when: 'a page is opened',
        then: 'the page works without an error and no slower than before',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which decisions should the figures of {thing} support, and which events do they need?',
      },
      {
        field: 'details.environments',
        question: 'Which pages and environments are counted, and which are left out?',
      },
      {
        field: 'details.rollback',
        question: 'How is the counting stopped, and collected data deleted, if consent is withdrawn?',
      },
    ],
    drivers: ['number of events'],
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
    fallbacks: { done: 'the change is in place', thing: 'the logging' },
    criteria: [
      {
        given: '{done}',
        when: 'an error is provoked outside production',
        then: 'its message, time, version and request are found in one place',
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
    ],
    questions: [
      { field: 'details.environments', question: 'Which systems and environments send to {thing}?' },
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
    drivers: ['number of systems'],
    inputs: {},
  },
  {
    id: 'health-checks',
    cues: [
      /\b(?:health|status|ready)\S* (?:\S+ )?endpoint\b|\b(?:health[- ]?(?:checks?|endpoints?|probes?)?|readiness|liveness|probes?|heartbeat|graceful shutdown|self-?heal\w*|autoheal|watchdog)\b/,
    ],
    unless: [/\bstart-?up probes?\b|\bsimulator/],
    rank: 5,
    driver: 'observability',
    verb: 'Add',
    fallbacks: { done: 'the change is in place', thing: 'the health checks' },
    criteria: [
      {
        given: '{done}',
        when: 'the state is asked for while all is well',
        then: 'the answer says that the service is ready',
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
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which other services must be reachable for {thing} to report a healthy state?',
      },
      {
        field: 'details.rollback',
        question: 'How is it stopped at once if a wrong answer of {thing} makes healthy instances restart?',
      },
    ],
    drivers: ['number of services'],
    inputs: {},
  },
  {
    id: 'scaling',
    cues: [
      /\b(?:scal(?:e|es|ing|ability)|autoscal\w*|load[- ]?(?:balanc\w*|tests?|testing)|capacity|maxmemory|memory limits?|cpu|throughput|traffic (?:peak|spike)|black friday|sharding|read replicas?|worker (?:process\w*|pool)|queues?|concurrency|quotas?|cope with|\d+ times|times the (?:load|orders|traffic|users)|peak (?:load|hours|times)|growth|resource (?:limits?|ceiling)|storage space|disk space)\b/,
    ],
    rank: 4,
    driver: 'scaling',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the capacity' },
    criteria: [
      {
        given: '{done}',
        when: 'the highest load that is expected arrives, outside production first',
        then: 'answer times and error rate stay within the limits that the service has today',
      },
      {
        given: 'more load than the system can bear',
        when: 'it arrives',
        then: 'requests are refused or queued in a defined way, nothing is lost, and the team is alerted',
      },
      {
        statement:
          'Usage is watched, a warning comes before the limit is reached, and the cost has an upper limit.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which load must the system bear with {thing} in place, and within which answer time?',
      },
      { field: 'details.deadline', question: 'By when is the higher load expected?' },
      {
        field: 'details.environments',
        question: 'In which environments is the load for {thing} tried first?',
      },
    ],
    drivers: ['load tests with data of real size'],
    inputs: {},
  },
  {
    id: 'cost',
    cues: [
      /\b(?:costs?(?! control)|cheap\w*|bills?|invoice from|pricing|too expensive|expensive|budget|save money|isn'?t free|no longer free|free tier|hardware costs|spend\w*|over-?provision\w*|right-?siz\w*|under-?used|reserved instances?|idle (?:servers?|instances?))\b/,
    ],
    rank: 4,
    driver: 'cost',
    verb: 'Cut',
    fallbacks: { done: 'the change is in place', thing: 'the running cost' },
    criteria: [
      {
        given: '{done}',
        when: 'the bills of comparable periods are compared by position',
        then: 'the saving shows, and no other position rose because of it',
      },
      {
        given: 'the cheaper set-up meets the usual peak load',
        when: 'it is watched over one full cycle of use',
        then: 'answer times and error rate are no worse than before',
      },
      { statement: 'A warning goes out when the cost or the use leaves its range.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which amount a month must be saved for {thing} to be worth it?',
      },
      { field: 'details.rollback', question: 'Can the former set-up come back, and until when?' },
      {
        field: 'details.environments',
        question: 'Which accounts and environments does the bill in question cover?',
      },
    ],
    drivers: ['positions of the bill that are not understood yet'],
    inputs: {},
  },
  {
    id: 'scheduled-jobs',
    cues: [
      /^(?:launch|start|run|execute|schedule) .{0,60}\b(?:(?:at|on) (?:boot|start-?up)|daily|nightly|weekly|hourly|monthly|every (?:night|day|hour|week|month))\b/,
      /\b(?:cron\w*|scheduled (?:jobs?|tasks?)|schedulers?|nightly|airflow|prefect|dags?|batch jobs?|background (?:jobs?|workers?|tasks?|processing)|celery|sidekiq|bullmq|rabbitmq|kafka|(?:task|job|message) (?:queues?|brokers?)|at (?:boot|start-?up)|on boot|systemd|supervisor|daemons?|workers?|\.service)\b/,
    ],
    rank: 3,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the jobs' },
    criteria: [
      { given: '{done}', when: 'a job is due', then: 'it runs once, and start, end and result are recorded' },
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
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'How does somebody notice a missed run of {thing}, and what counts as too late?',
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
    drivers: ['number of jobs'],
    inputs: {},
  },
  {
    id: 'database-operations',
    cues: [
      /\b(?:databases?|db|postgres\w*|mysql|mariadb|mongo\w*|redis|sqlite|qdrant|sql server|elasticsearch|solr|rds|schema version|migrations? (?:step|job|task|on)|vacuum|reindex\w*|connection pool\w*|indexes)\b/,
    ],
    rank: 2,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the database' },
    criteria: [
      {
        given: '{done}',
        when: 'it has run on a copy with data of real size',
        then: 'counts and samples match those of before, and the time it took is known',
      },
      { statement: 'A backup was taken right before the change, and its restore was tried.' },
      {
        given: 'the change stops half-way with an error',
        when: 'it is rolled back or started again',
        then: 'the data is whole, and the service can be used',
      },
    ],
    questions: [
      {
        field: 'details.rollback',
        question: 'How does the data get back to its former state if the work on {thing} goes wrong?',
      },
      {
        field: 'details.verification',
        question: 'Which counts and queries must agree before and after the work on {thing}?',
      },
      {
        field: 'details.environments',
        question: 'In which environment is the work on {thing} rehearsed, and with how much data?',
      },
    ],
    drivers: ['amount of data'],
    inputs: {},
  },
  {
    id: 'domain-and-network',
    cues: [
      /\b(?:dns|cdn|content delivery network|domains?|nameservers?|ingress|reverse prox(?:y|ies)|nginx|caddy|traefik|prox(?:y|ies)|subdomains?|cloudflare|v?lans?|multicast|mqtt|network\w*|ip addresses|routing|ports?|tunnel|redirects?)\b/,
    ],
    unless: [/\b(?:port|ported|porting) (?:to|from|the)\b/],
    rank: 4,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the network set-up' },
    criteria: [
      {
        given: '{done}',
        when: 'each name, route and port in scope is tried from outside the own network',
        then: 'it leads to the right service, and no other one is open',
      },
      {
        given: 'the change was made and does not work',
        when: 'the former state is restored',
        then: 'users are served as before',
      },
      {
        given: 'the service behind it is down',
        when: 'a request arrives',
        then: 'the user gets a clear error instead of a wrong page or an endless wait',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which names, networks and services does the work on {thing} cover?',
      },
      {
        field: 'details.verification',
        question: 'From where is it tried that every name and route works after the work on {thing}?',
      },
    ],
    drivers: ['number of names and services'],
    inputs: {},
  },
]
