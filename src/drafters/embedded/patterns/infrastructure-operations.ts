// Patterns of infrastructure in operation: alerts, monitoring, logs, health, scaling, cost, jobs, data, domains.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'alerting',
    cues: [
      /^(?:send|exit|notify|warn|alert|tell) .{0,80}\b(?:if|when|whenever)\b/,
      /\bmonitor(?:ing|s)?\b.{0,40}\b(?:fail\w*|missed|broken|expir\w+|expiry|lingering|down)\b/,
      /\b(?:alert\w*|alarms?|pagerduty|opsgenie|on[- ]call|wake\w*|woken|paged|notify (?:us|ops|the team)|notifications?|incident\w*)\b/,
    ],
    rank: 5,
    driver: 'observability',
    thing: 'the alerts',
    good: [
      'the watched condition is provoked outside production',
      'those who have to act are reached, and the message names what is wrong and where',
    ],
    edges: [
      [
        'the watching part itself is down or sends nothing',
        'its due time has passed',
        'that silence raises an alert of its own',
      ],
    ],
    ask: 'From which value or delay on should somebody be told, and who is that?',
  },
  {
    id: 'monitoring',
    cues: [
      /\b(?:monitor\w*|metrics?|prometheus|grafana|datadog|new ?relic|telemetry|otlp|opentelemetry|observab\w*|instrument\w*|usage report|apm|(?:memory|cpu|disk|resource) usage)\b/,
    ],
    unless: [/\bdependenc/],
    rank: 4,
    driver: 'observability',
    thing: 'the monitoring',
    good: [
      'a load or an error of known size is provoked',
      'the figures show it for the right system and the right time',
    ],
    edges: [
      [
        'a source stops delivering figures',
        'somebody looks at them',
        'the gap is shown as a gap, not as zero or as the last value',
      ],
    ],
    ask: 'Which questions must {thing} answer, and from which value on does somebody act?',
  },
  {
    id: 'analytics',
    cues: [/\b(?:google analytics|analytics|plausible|posthog|matomo)\b/],
    unless: [/\blog analytics\b/],
    rank: 5,
    thing: 'the analytics',
    good: [
      'a visit with known steps has taken place',
      'it stands in the report once, with its steps, on the right pages',
    ],
    edges: [
      'Nothing is sent before the visitor’s consent where consent is needed, and no personal data is sent at all.',
      [
        'the service is blocked or down',
        'a page is opened',
        'the page works without an error and no slower than before',
      ],
    ],
    ask: 'Which decisions should the figures of {thing} support, and which events do they need?',
  },
  {
    id: 'logging',
    cues: [/\b(?:log(?:s|ging)?(?! in\b)|kibana)\b/],
    rank: 4,
    driver: 'observability',
    thing: 'the logging',
    good: [
      'an error is provoked outside production',
      'its message, time, version and request are found in one place',
    ],
    edges: ['No password, token or personal data stands in a record, and a test with such data proves it.'],
    ask: 'Which question must somebody be able to answer from {thing} in an incident?',
  },
  {
    id: 'health-checks',
    cues: [
      /^add .{0,30}\bendpoint .{0,60}\b(?:state|status|health|availability)\b|\b(?:health|status|ready)\S* (?:\S+ )?endpoint\b|\b(?:health[- ]?(?:che\w+|endpoints?|probes?)?|readiness|liveness|probes?|heartbeat|graceful shutdown|self-?heal\w*|autoheal|watchdog)\b/,
    ],
    unless: [/\bstart-?up probes?\b|\bsimulator/],
    rank: 5,
    driver: 'observability',
    verb: 'Add',
    thing: 'the health checks',
    good: ['the state is asked for while all is well', 'the answer says that the service is ready'],
    edges: [
      [
        'something the service needs is down',
        'the health check is asked',
        'it answers in time that the service is not ready, and names what is missing',
      ],
      'A short failure of a neighbour does not make healthy instances restart one after the other.',
    ],
    ask: 'Which other services must be reachable for {thing} to report a healthy state?',
  },
  {
    id: 'scaling',
    cues: [
      /\b(?:scal(?:e|es|ing|ability)|capacity|maxmemory|memory limits?|cpu|throughput|traffic (?:peak|spike)|black friday|sharding|worker (?:process\w*|pool)|queues?|concurrency|quotas?|cope with|large-scale|\d+ times|times the (?:load|orders|traffic|users)|peak (?:load|hours|times)|growth|resource (?:limits?|ceiling)|storage space|disk space)\b/,
    ],
    rank: 4,
    driver: 'scaling',
    thing: 'the capacity',
    good: [
      'the highest load that is expected arrives, outside production first',
      'answer times and error rate stay within the limits that the service has today',
    ],
    edges: [
      [
        'more load than the system can bear',
        'it arrives',
        'requests are refused or queued in a defined way, nothing is lost, and the team is alerted',
      ],
    ],
    ask: 'Which load must the system bear with {thing} in place, by when, and within which answer time?',
    size: 'load tests with data of real size',
  },
  {
    id: 'cost',
    cues: [
      /\b(?:costs?(?! control)|cheap\w*|bills?|invoice from|pricing|too expensive|expensive|budget|save money|isn'?t free|no longer free|free tier|hardware costs|spend\w*|over-?provision\w*|right-?siz\w*|under-?used|reserved instances?|idle (?:servers?|instances?))\b/,
    ],
    rank: 4,
    driver: 'cost',
    verb: 'Cut',
    thing: 'the running cost',
    good: [
      'the bills of comparable periods are compared by position',
      'the saving shows, and no other position rose because of it',
    ],
    edges: [
      [
        'the cheaper set-up meets the usual peak load',
        'it is watched over one full cycle of use',
        'answer times and error rate are no worse than before',
      ],
    ],
    ask: 'Which amount a month must be saved for {thing} to be worth it?',
    size: 'positions of the bill that are not understood yet',
  },
  {
    id: 'scheduled-jobs',
    cues: [
      /^(?:launch|start|run|execute|schedule) .{0,60}\b(?:daily|nightly|weekly|hourly|monthly|every (?:night|day|hour|week|month))\b/,
      /\b(?:cron\w*|scheduled (?:jobs?|tasks?)|schedulers?|nightly|airflow|prefect|dags?|batch jobs?|systemd|workers?|\.service)\b/,
    ],
    rank: 3,
    thing: 'the jobs',
    good: ['a job is due', 'it runs once, and start, end and result are recorded'],
    edges: [
      ['a job fails, hangs or does not start', 'its due time has passed', 'the people in charge are warned'],
      [
        'the run before has not ended',
        'the next one is due',
        'both do not run at once, and a repeated run does no harm',
      ],
    ],
    ask: 'How does somebody notice a missed run of {thing}, and what counts as too late?',
  },
  {
    id: 'database-operations',
    cues: [
      /\b(?:databases?|db|postgres\w*|mysql|mariadb|mongo\w*|redis|sqlite|qdrant|sql server|elasticsearch|solr|rds|schema version|migrations? (?:step|job|task|on)|vacuum|reindex\w*|connection pool\w*|indexes)\b/,
    ],
    rank: 2,
    thing: 'the database',
    good: [
      'it has run on a copy with data of real size',
      'counts and samples match those of before, and the time it took is known',
    ],
    edges: [
      'A backup was taken right before the change, and its restore was tried.',
      [
        'the change stops half-way with an error',
        'it is rolled back or started again',
        'the data is whole, and the service can be used',
      ],
    ],
    askAll:
      'Which databases are meant, and how do they get back to their former state if the work on {thing} goes wrong?',
    size: 'amount of data',
  },
  {
    id: 'domain-and-network',
    cues: [
      /\b(?:domains?|ingress|nginx|caddy|traefik|prox(?:y|ies)|cloudflare|v?lans?|multicast|mqtt|network\w*|ip addresses|routing|ports?|tunnel|redirects?)\b/,
    ],
    unless: [/\b(?:port|ported|porting) (?:to|from|the)\b/],
    rank: 4,
    thing: 'the network set-up',
    good: [
      'each connection in scope is tried from the place where it is needed',
      'it leads to the right service, and no other one is open',
    ],
    edges: [
      [
        'connections that are not in scope',
        'they are tried again',
        'none of them is lost, and none goes another way than before',
      ],
    ],
    askAll:
      'Which names, networks and services does the work on {thing} cover, and how are they set back if one is lost?',
  },
]

export const infrastructureOperationsPatterns = kinds.map(toInfrastructurePattern)
