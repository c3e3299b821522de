// Patterns of infrastructure that other work stands on: new projects, test data, retention, previews, queues, findings.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'new-project',
    cues: [
      /^(?:create|set ?up|setting up|bootstrap|initiali[sz]e|scaffold|start) (?:[^\s,;:(]+ ){0,4}?(?:project|repo(?:sitory)?|app(?:lication)?|skeleton|monorepo|workspace|module)(?=$|[,;.(]| (?:&|with|for|in|on|and|using)\b)/,
      /^(?:\S+ ){0,3}?(?:project|repo|app|ios|android|desktop) (?:set-?up|skeleton|shell)$/,
    ],
    unless: [/\b(?:railway|netlify|vercel|cloud|backup|script|users?|accounts?|page)\b/],
    rank: 6,
    thing: 'the project',
    good: ['a fresh checkout is built and started as the readme describes', 'the empty application runs'],
    edges: [
      'A first automated test passes locally and in CI.',
      'The versions of language, framework and packages are fixed in the repository.',
    ],
    ask: 'Which parts should {thing} contain at the start, and which come later?',
    last: 'Which versions and conventions should it follow?',
  },
  {
    id: 'retention',
    cues: [
      /\b(?:archiv(?:al|ing|e)|retention|expir(?:ation|y)|lifecycle|clean-?up|purge|deletion) (?:strateg(?:y|ies)|polic(?:y|ies)|rules?|schedule)\b/,
    ],
    unless: [/\blogs?\b|\bcert|\bbackups?\b|\btokens?\b/],
    rank: 7,
    verb: 'Set up',
    good: ['something has reached the agreed age', 'the next run archives or deletes it as agreed'],
    edges: [
      'Nothing younger, and nothing that is still in use, is touched.',
      'Each run records what it archived or deleted.',
    ],
    ask: 'What should be archived or deleted after which time, and what must always be kept?',
    last: 'How can something that was archived or deleted by mistake be brought back?',
  },
  {
    id: 'transit-encryption',
    cues: [
      /\bencrypt\w* in transit\b|\b(?:mtls|mutual tls)\b|\bend[- ]to[- ]end (?:\w+ and )?encrypt\w+|\bencrypt\w* (?:\S+ ){0,3}?(?:traffic|connections?|communication)\b/,
    ],
    rank: 8,
    driver: 'security',
    good: ['the traffic on the way is recorded', 'its content cannot be read'],
    edges: [
      'An attempt to connect without encryption is refused.',
      'An invalid or expired certificate or key ends the connection with an error that says so.',
    ],
    ask: 'Between which systems must the traffic be encrypted, and where may it be decrypted?',
    last: 'Where is the key kept, and how is it replaced?',
  },
  {
    id: 'task-queue',
    cues: [
      /\b(?:celery|sidekiq|bullmq|background (?:tasks?|jobs?|workers?|processing)|(?:task|job|message|work) (?:queues?|brokers?))\b/,
    ],
    unless: [/\b(?:monitor\w*|flower|image|script)\b/],
    rank: 5,
    good: ['a task or message is queued', 'it is handled once, and its result or failure can be looked up'],
    edges: [
      'What is waiting or running is not lost when the queue or a worker restarts.',
      'What keeps failing is set aside and reported, and the rest goes on.',
    ],
    ask: 'Which tasks or messages should go through it, and which of them come first?',
    last: 'How often, and after how long, should something that failed be tried again?',
  },
  {
    id: 'previews',
    cues: [
      /\b(?:deploy(?:ment)?|pr|pull request|branch) previews?\b|\bpreview (?:deploy\w*|environments?|apps?|links?)\b/,
    ],
    unless: [/\bstaging\b/],
    rank: 7,
    driver: 'delivery',
    good: ['a pull request is opened or changed', 'its own address shows that version'],
    edges: [
      'A failed preview is reported on the pull request.',
      'Once the pull request is closed, its preview is removed.',
    ],
    ask: 'Which data and secrets may a preview use, and who may open it?',
    last: 'How many previews may run at the same time?',
  },
]

export const infrastructureGroundworkPatterns = kinds.map(toInfrastructurePattern)
