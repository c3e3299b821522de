// Patterns of infrastructure in operation: alerts, monitoring, logs, health, scaling, cost, jobs, data, domains.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

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
    slots: { trigger: 'the watched condition is triggered outside production', of: '' },
    good: ['{trigger}', 'the agreed people are notified, and the message says what is wrong and where'],
    edges: ['No alert is sent while all is well.', 'A lasting condition sends one alert, not a flood.'],
    parts: '',
    ask: 'Who should be notified{of}, how, and from which value or duration on?',
    last: 'Who reacts outside working hours, and what should they do?',
  },
  {
    id: 'monitoring',
    cues: [
      /\b(?:monitor\w*|dashboards?|metrics?|prometheus|grafana|datadog|new ?relic|telemetry|otlp|opentelemetry|observab\w*|instrument\w*|apm|(?:memory|cpu|disk|resource) usage)\b/,
    ],
    rank: 4,
    driver: 'observability',
    slots: { for: '' },
    good: ['a known load or error is caused on purpose', 'the figures{for} show it at the right time'],
    edges: [
      'The figures can be looked up for the agreed period.',
      'A source that sends no data shows as a gap, not as zero or as the last value.',
    ],
    ask: 'Which questions should the figures{for} answer, and at which value should somebody act?',
    last: 'How long must the data be kept, and who may see it?',
  },
  {
    id: 'analytics',
    cues: [/\b(?:google analytics|analytics|plausible|posthog|matomo)\b/],
    rank: 5,
    good: ['a test visit with known steps has taken place', 'the report shows it once, with these steps'],
    edges: [
      'Nothing is sent without the visitor’s consent where consent is required.',
      'If the analytics service is blocked or down, pages still load without an error.',
    ],
    ask: 'Which decisions should the figures support, and which events are needed for them?',
    last: 'Is consent needed, and how long is the data kept?',
  },
  {
    id: 'logging',
    cues: [/\b(?:log(?:s|ging)?(?! in\b)|kibana)\b/],
    unless: [/\b(?:silence|suppress|mute|quiet)\b/],
    rank: 4,
    driver: 'observability',
    thing: 'the logging',
    good: ['an error is triggered outside production', 'its log entry can be found in one place'],
    edges: [
      'The entry contains the message, time, version and request.',
      'No password, token or personal data appears in the logs.',
    ],
    ask: 'Which questions should {thing} answer during an incident?',
    last: 'Which data must not appear in it, and who may see it?',
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
    good: ['the state is requested while everything is running', 'the response reports a healthy state'],
    edges: [
      'If a required service is down, the response says so and names what is missing.',
      'A response that takes too long counts as unhealthy.',
    ],
    ask: 'Which services must be reachable for a healthy state, and who or what asks for it?',
    last: 'What should happen if a check fails: a restart, no more traffic, or an alert?',
  },
  {
    id: 'scaling',
    cues: [
      /\b(?:(?:auto-?)?scal(?:e|es|ing|ability)|capacity|memory limits?|cpu|throughput|traffic (?:peak|spike)|sharding|worker (?:process\w*|pool)|queue workers?|concurrency|quotas?|cope with|\d+ times|times the (?:load|orders|traffic|users)|peak (?:load|hours|times)|growth|resource (?:limits?|ceiling)|disk space)\b/,
    ],
    unless: [/^(?:report|tell) |^scale .{0,30}\bimages\b/],
    rank: 4,
    driver: 'scaling',
    thing: 'the capacity',
    good: [
      'the highest expected load arrives, first outside production',
      'response times and error rate stay within today’s limits',
    ],
    edges: [
      'Under even more load, requests are queued or refused with a clear error.',
      'No accepted request is lost.',
    ],
    ask: 'What load must {thing} handle, and within which response time?',
    last: 'What may it cost per month, and who looks after it?',
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
    good: ['the bills of comparable periods are compared', 'the saving is visible'],
    edges: [
      'No other item on the bill rises because of it.',
      'Response times and error rate at peak load do not get worse.',
    ],
    ask: 'How much must be saved per month for {thing} to be worth it?',
    last: 'What may get slower or less safe because of it?',
    size: 'cause not known yet',
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
      'Somebody is notified if a job fails, hangs or does not start.',
      'A job does not start while its previous run is still going.',
    ],
    ask: 'What exactly should a run of {thing} do, and who gets or checks its result?',
    last: 'Which account and which time zone apply to the runs?',
  },
  {
    id: 'database-operations',
    cues: [
      /\b(?:databases?|db|postgres\w*|mysql|mariadb|mongo\w*|redis|sqlite|qdrant|sql server|elasticsearch|solr|rds|migrations? (?:step|job|task|on)|vacuum|reindex\w*|connection pool\w*|indexes)\b/,
    ],
    rank: 2,
    thing: 'the database',
    good: [
      'the change is tried on a copy with realistic data',
      'counts and samples match, and the duration is known',
    ],
    edges: [
      'A backup is taken right before the change, and restoring it has been tested.',
      'After an error halfway the data is intact and the service can be used.',
    ],
    ask: 'How long may the work on {thing} take, and what may write to it meanwhile?',
    last: 'When may it be done, and how can it be undone?',
    size: 'amount of data',
  },
  {
    id: 'domain-and-network',
    cues: [
      /^expose (?!.{0,40}\b(?:metrics|figures|values?|fields?)\b)/,
      /\b(?:domains?|ingress|nginx|caddy|traefik|prox(?:y|ies)|cloudflare|v?lans?|multicast|mqtt|network\w*|(?:\S*floating|elastic|static|public) ips?|ip pools?|ip addresses|routing|ports?|tunnel|redirects?)\b/,
    ],
    unless: [/\blogs?\b/],
    rank: 4,
    good: ['each connection in scope is tried from where it is needed', 'it reaches the right service'],
    edges: [
      'What is not meant to be reachable is refused.',
      'Connections that existed before still reach the same target.',
    ],
    ask: 'Which addresses and services should be reachable, and from where?',
    last: 'What relies on the current settings, and how can they be restored?',
  },
]

export const infrastructureOperationsPatterns = kinds.map(toInfrastructurePattern)
