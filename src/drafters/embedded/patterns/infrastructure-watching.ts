// Narrow kinds of infrastructure that watch: tracing, errors, collected logs, figures, dashboards, uptime, expiry.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'tracing',
    cues: [/\b(?:(?:distributed |request )?tracing|distributed traces?|jaeger|zipkin)\b/],
    rank: 6,
    driver: 'observability',
    thing: 'the tracing',
    good: ['one request passes all services in scope', 'one trace shows each step'],
    edges: [
      'Each step stands with its duration, in the order of the calls.',
      'Users are served without an error while the place that collects the traces is down.',
    ],
    ask: 'Which requests and services must a trace cover, and which share of the requests is recorded?',
    last: lasts.watched,
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
    thing: 'the error tracking',
    good: [
      'an error is provoked twice outside production',
      'one entry shows its message, version and place in the code',
    ],
    edges: [
      'The same error counts up its entry, and opens no second one.',
      'No password, token or personal data stands in an entry: an error with such data proves it.',
    ],
    ask: 'Which applications and environments report their errors, and who looks at a new one?',
    last: lasts.watched,
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
      'Each line shows its time and its origin.',
      'Records from a time when {thing} could not be reached arrive late or show as lost.',
    ],
    ask: 'Which systems send to {thing}, and for how long must a record be found there?',
    last: lasts.watched,
  },
  {
    id: 'log-rotation',
    cues: [/\blogs? ?rotat\w*|\b(?:rotat\w+|rolling|prun\w+) .{0,20}\blogs?\b|\/error rolling\b/],
    rank: 7,
    driver: 'observability',
    thing: 'the log rotation',
    good: ['a log reaches its size or age', 'a new one is begun'],
    edges: ['The oldest log goes by the set rule, and no other.', 'No record is lost while a log changes.'],
    ask: 'How large or how old may a log become, and how long must old ones be kept?',
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
    good: ['an event happens a known number of times', 'the next figures show exactly that many'],
    edges: ['A source that is down shows as down.', 'No old figure stands for a new one.'],
    ask: 'Which figures must {thing} deliver, and which question does each of them answer?',
    last: lasts.watched,
  },
  {
    id: 'dashboard',
    cues: [/\bdashboards?\b/],
    rank: 5,
    driver: 'observability',
    thing: 'the dashboard',
    good: ['a known load is put on one of the systems shown', 'the dashboard shows it for that system'],
    edges: [
      'Each figure stands there with its unit and its time.',
      'A source that delivers nothing shows as a gap, not as zero or as the last value.',
    ],
    ask: 'Which questions must {thing} answer at a glance, and for whom?',
    last: lasts.watched,
  },
  {
    id: 'uptime-monitoring',
    cues: [
      /\b(?:uptime(?:[ -]?kuma| monitor\w*| checks?)?|status page|synthetic \w+)\b/,
      /^(?:automatically )?add .{0,30} to uptime/,
    ],
    rank: 6,
    driver: 'observability',
    thing: 'the uptime checks',
    good: ['a watched address stops answering and comes back', 'those who have to act are told of both'],
    edges: [
      'The check runs outside of the watched system.',
      'A single request that gets lost raises no alarm if the next one is answered.',
    ],
    ask: 'Which addresses are watched, how often, and who is told after how long an outage?',
    last: lasts.watched,
  },
  {
    id: 'certificate-expiry',
    cues: [
      /\b(?:monitor|alert|warn|watch)\w*\b.{0,30}\b(?:certs?|certificates?|ssl|tls|domains?)\b.{0,15}\bexpir/,
      /\b(?:cert|certificate|ssl|tls|domain) expir\w+ (?:monitor|alert|warning|check)/,
    ],
    rank: 9,
    driver: 'observability',
    thing: 'the expiry check',
    good: ['a certificate comes as near to its expiry as agreed', 'the people in charge are told'],
    edges: [
      'The message names the certificate, its place and its last day.',
      'No warning ends while a server still hands out the old certificate.',
    ],
    ask: 'How long before a certificate expires must who be told, and which names are watched?',
    last: lasts.watched,
  },
]

export const infrastructureWatchingPatterns = kinds.map(toInfrastructurePattern)
