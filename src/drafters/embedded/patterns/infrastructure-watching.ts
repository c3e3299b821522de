// Narrow kinds of infrastructure that watch: tracing, errors, collected logs, figures, dashboards, uptime, expiry.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'log-rotation',
    cues: [/\blogs? ?rotat\w*|\b(?:rotat\w+|rolling|prun\w+) .{0,20}\blogs?\b|\/error rolling\b/],
    rank: 7,
    driver: 'observability',
    good: ['a log reaches the agreed size or age', 'a new file is started'],
    edges: [
      'Old files are deleted by the agreed rule, and no others.',
      'No log line is lost during the switch.',
    ],
    ask: 'How large or old may a log get, and how long must old files be kept?',
    last: 'Which logs are meant, and who may see them?',
  },
  {
    id: 'metrics-export',
    cues: [
      /\b(?:metrics? (?:endpoints?|exporters?|export)|prometheus (?:metrics|(?:\w+ )?endpoint)|exporters?|pod-?monitors?|service-?monitors?)\b/,
      /^(?:add|set up|create) .{2,40} for .{0,30}\bmetrics\b|^instrument /,
    ],
    rank: 6,
    driver: 'observability',
    thing: 'the metrics',
    good: ['a known number of events is triggered', 'the metrics show exactly that number'],
    edges: ['A source that is down is shown as down.', 'No outdated value is shown as current.'],
    ask: 'Which metrics should {thing} provide, and which question does each of them answer?',
    last: 'Who may read the metrics, and from where?',
  },
  {
    id: 'dashboard',
    cues: [/\bdashboards?\b/],
    rank: 5,
    driver: 'observability',
    thing: 'the dashboard',
    good: ['a known load is put on one of the systems shown', 'the dashboard shows it for that system'],
    edges: [
      'Each figure shows its unit and time range.',
      'A source that sends no data shows as a gap, not as zero or as the last value.',
    ],
    ask: 'Which questions should {thing} answer at a glance, and for whom?',
    last: 'Which of the data is already collected, and what has to be added first?',
  },
  {
    id: 'tracing',
    cues: [/\b(?:(?:distributed |request )?tracing|distributed traces?|jaeger|zipkin)\b/],
    rank: 6,
    driver: 'observability',
    good: ['one request passes through all services in scope', 'one trace shows each step'],
    edges: [
      'Each step shows its duration, in call order.',
      'Requests do not fail while the trace collector is down.',
    ],
    ask: 'Which requests and services should be traced, and what share of requests is recorded?',
    last: 'Which data must not appear in it, and who may see it?',
  },
  {
    id: 'error-tracking',
    cues: [
      /\b(?:sentry|rollbar|bugsnag|crashlytics|glitchtip|error (?:tracking|reporting|reports?|monitoring)|crash (?:report\w*|tracking))\b/,
      /^add .{0,30}\bfor error reporting\b/,
    ],
    unless: [/^(?:switch|migrate|move|replace|upgrade)\b/],
    rank: 6,
    driver: 'observability',
    good: [
      'an error is triggered twice outside production',
      'one entry shows its message, version and place in the code',
    ],
    edges: [
      'A repeated error raises the count of its entry and opens no second one.',
      'No password, token or personal data appears in an entry.',
    ],
    ask: 'Which applications and environments should report errors, and who looks at new ones?',
    last: 'Which data must not appear in it, and who may see it?',
  },
  {
    id: 'log-collection',
    cues: [
      /\b(?:log (?:collection|aggregation|shipping|forwarding)|(?:centrali[sz]ed|central) (?:logs|logging)|logging stack|logs? .{0,20}with loki|papertrail|filebeat|logstash|graylog|loki|elk)\b/,
      /^(?:set ?up|add|install|configure|use) .{2,40} for (?:the )?log(?:s|ging)?\b/,
      /\bno log aggregation\b/,
    ],
    rank: 6,
    driver: 'observability',
    thing: 'the log collection',
    good: ['a known line is written on each system in scope', 'a search finds each of them'],
    edges: [
      'Each line shows its time and source.',
      'Lines written while {thing} could not be reached arrive later or are reported as lost.',
    ],
    ask: 'Which systems should send logs to {thing}, and how long must the logs be kept?',
    last: 'Which data must not appear in it, and who may see it?',
  },
  {
    id: 'uptime-monitoring',
    cues: [
      /\b(?:uptime(?:[ -]?kuma| monitor\w*| checks?)?|status page|synthetic \w+)\b/,
      /^(?:automatically )?add .{0,30} to uptime/,
    ],
    rank: 6,
    driver: 'observability',
    good: ['a monitored address stops responding and comes back', 'the agreed people are notified of both'],
    edges: [
      'The check runs outside the monitored system.',
      'A single lost request triggers no alert if the next one is answered.',
    ],
    ask: 'Which addresses should be checked, how often, and who is notified after how long?',
    last: 'Which planned downtimes should not raise an alert?',
  },
  {
    id: 'certificate-expiry',
    cues: [
      /\b(?:monitor|alert|warn|watch)\w*\b.{0,30}\b(?:certs?|certificates?|ssl|tls|domains?)\b.{0,15}\bexpir/,
      /\b(?:cert|certificate|ssl|tls|domain) expir\w+ (?:monitor|alert|warning|check)/,
    ],
    rank: 9,
    driver: 'observability',
    good: ['a certificate gets as close to its expiry as agreed', 'the agreed people are warned'],
    edges: [
      'The message names the certificate, its server and its expiry date.',
      'The warning does not stop until the server presents the new certificate.',
    ],
    ask: 'Which names should be watched, and who should be warned how long before expiry?',
    last: 'How are the certificates renewed today, and by whom?',
  },
]

export const infrastructureWatchingPatterns = kinds.map(toInfrastructurePattern)
