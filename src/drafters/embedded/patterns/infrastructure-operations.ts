// Patterns of infrastructure in operation: alerts, monitoring, logs, health, scaling, cost, jobs, data, domains.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'alerting',
    cues: [
      /^(?:send|exit|notify|warn|alert|tell) .{0,80}\b(?:if|when|whenever)\b/,
      /\bmonitor(?:ing|s)?\b.{0,40}\b(?:fail\w*|missed|broken|expir\w+|expiry|lingering|down)\b/,
      /\b(?:alert\w*|alarms?|pagerduty|opsgenie|on[- ]call|wake\w*|notify (?:us|ops|the team)|notifications?|incident\w*)\b/,
    ],
    rank: 5,
    driver: 'observability',
    thing: 'the alerts',
    good: [
      'the watched condition is provoked outside production',
      'those who have to act are reached, and the message names what is wrong and where',
    ],
    edges: [
      'No alert is raised while the condition does not hold.',
      'A condition that lasts raises one alert and no flood.',
    ],
    ask: 'From which value or delay on should somebody be told, and who is that?',
    last: lasts.watched,
  },
  {
    id: 'monitoring',
    cues: [
      /\b(?:monitor\w*|metrics?|prometheus|grafana|datadog|new ?relic|telemetry|otlp|opentelemetry|observab\w*|instrument\w*|apm|(?:memory|cpu|disk|resource) usage)\b/,
    ],
    rank: 4,
    driver: 'observability',
    thing: 'the monitoring',
    good: ['a load or an error of known size is provoked', 'the figures show it at the right time'],
    edges: [
      'The system that was hit shows it, and no other one does.',
      'A source that delivers nothing shows as a gap, not as zero or as the last value.',
    ],
    ask: 'Which questions must {thing} answer, and from which value on does somebody act?',
    last: lasts.watched,
  },
  {
    id: 'analytics',
    cues: [/\b(?:google analytics|analytics|plausible|posthog|matomo)\b/],
    rank: 5,
    thing: 'the analytics',
    good: [
      'a visit with known steps has taken place',
      'the report shows it once, with its steps, on the right pages',
    ],
    edges: [
      'Nothing is sent before the visitor’s consent where it is needed, and no personal data at all.',
      'Where the service is blocked or down, the page works without an error and no slower.',
    ],
    ask: 'Which decisions should the figures of {thing} support, and which events do they need?',
    last: lasts.watched,
  },
  {
    id: 'logging',
    cues: [/\b(?:log(?:s|ging)?(?! in\b)|kibana)\b/],
    rank: 4,
    driver: 'observability',
    thing: 'the logging',
    good: ['an error is provoked outside production', 'it is found in one place'],
    edges: [
      'The entry holds message, time, version and request.',
      'No password, token or personal data stands in an entry: an error with such data proves it.',
    ],
    ask: 'Which question must somebody be able to answer from {thing} in an incident?',
    last: lasts.watched,
  },
  {
    id: 'health-checks',
    cues: [
      /^add .{0,30}\bendpoint .{0,60}\b(?:state|status|health|availability)\b|\b(?:health|status|ready)\S* (?:\S+ )?endpoint\b|\b(?:health[- ]?(?:che\w+|endpoints?|probes?)?|readiness|liveness|probes?|heartbeat|self-?heal\w*|autoheal|watchdog)\b/,
    ],
    unless: [/\bstart-?up probes?\b|\bsimulator/],
    rank: 5,
    driver: 'observability',
    verb: 'Add',
    thing: 'the health checks',
    good: ['the state is asked for while all is well', 'the answer says that the service is ready'],
    edges: [
      'When something the service needs is down, it answers that it is not ready, and names what is missing.',
      'An answer that takes too long counts as not ready.',
    ],
    ask: 'Which other services must be reachable for {thing} to report a healthy state?',
  },
  {
    id: 'scaling',
    cues: [
      /\b(?:(?:auto-?)?scal(?:e|es|ing|ability)|capacity|memory limits?|cpu|throughput|traffic (?:peak|spike)|sharding|worker (?:process\w*|pool)|queues?|concurrency|quotas?|cope with|\d+ times|times the (?:load|orders|traffic|users)|peak (?:load|hours|times)|growth|resource (?:limits?|ceiling)|disk space)\b/,
    ],
    unless: [/^(?:report|tell) /],
    rank: 4,
    driver: 'scaling',
    thing: 'the capacity',
    good: [
      'the highest expected load arrives, outside production first',
      'answer times and error rate stay within today’s limits',
    ],
    edges: [
      'With more load than that, requests are refused or queued in a defined way.',
      'Nothing that was accepted is lost.',
    ],
    ask: 'Which load must it bear with {thing} in place, and within which answer time?',
    last: lasts.measured,
    size: 'load tests with data of real size',
  },
  {
    id: 'cost',
    cues: [
      /\b(?:costs?(?! control)|cheap\w*|bills?|pricing|too expensive|expensive|budget|free tier|spend\w*|over-?provision\w*|right-?siz\w*|reserved instances?|idle (?:servers?|instances?))\b/,
    ],
    rank: 4,
    driver: 'cost',
    verb: 'Cut',
    thing: 'the running cost',
    good: ['the bills of comparable periods are compared by position', 'the saving shows'],
    edges: [
      'No other position of the bill rose because of it.',
      'Answer times and error rate are no worse at the usual peak load.',
    ],
    ask: 'Which amount a month must be saved for {thing} to be worth it?',
    last: lasts.measured,
    size: 'positions of the bill that are not understood yet',
  },
  {
    id: 'scheduled-jobs',
    cues: [
      /^(?:start|run|schedule) .{0,60}\b(?:daily|weekly|hourly|every (?:night|day|hour|week))\b/,
      /\b(?:cron\w*|scheduled (?:jobs?|tasks?)|schedulers?|nightly|airflow|prefect|dags?|batch jobs?|systemd|workers?)\b/,
    ],
    rank: 3,
    thing: 'the jobs',
    good: ['a job is due', 'it runs once, and start, end and result are recorded'],
    edges: [
      'The people in charge are warned of a job that fails, hangs or does not start.',
      'A job that is due while its last run goes on does not run twice at once.',
    ],
    ask: 'How does somebody notice a missed run of {thing}, and what counts as too late?',
  },
  {
    id: 'database-operations',
    cues: [
      /\b(?:databases?|db|postgres\w*|mysql|mariadb|mongo\w*|redis|sqlite|qdrant|sql server|elasticsearch|solr|rds|migrations? (?:step|job|task|on)|vacuum|reindex\w*|connection pool\w*|indexes)\b/,
    ],
    rank: 2,
    thing: 'the database',
    good: [
      'it has run on a copy with data of real size',
      'counts and samples match those of before, and the time it took is known',
    ],
    edges: [
      'A backup was taken right before the change, and its restore was tried.',
      'After an error half-way the data is whole, and the service can be used.',
    ],
    ask: 'How long may the work on {thing} take, and what may write meanwhile?',
    last: ['which databases are meant', 'how do they get back to their former state'],
    size: 'amount of data',
  },
  {
    id: 'domain-and-network',
    cues: [
      /^expose (?!.{0,40}\b(?:metrics|figures|values?|fields?)\b)/,
      /\b(?:domains?|ingress|nginx|caddy|traefik|prox(?:y|ies)|cloudflare|v?lans?|multicast|mqtt|network\w*|(?:\S*floating|elastic|static|public) ips?|ip addresses|routing|ports?|tunnel|redirects?)\b/,
    ],
    rank: 4,
    thing: 'the network set-up',
    good: [
      'each connection in scope is tried from the place where it is needed',
      'it leads to the right service',
    ],
    edges: [
      'No connection is open that is not in scope.',
      'What was connected before is not lost, and goes no other way.',
    ],
    ask: 'Which names, networks and services does the work on {thing} cover?',
    last: lasts.network,
  },
]

export const infrastructureOperationsPatterns = kinds.map(toInfrastructurePattern)
