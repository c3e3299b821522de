// Narrow kinds of infrastructure for secrets, settings, stored data and processes.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'disclosure-policy',
    cues: [/\bsecurity\.md\b|\b(?:vulnerability )?disclosure (?:policy|path)\b/],
    rank: 9,
    driver: 'security',
    verb: 'Add',
    good: [
      'somebody who found a vulnerability follows the text',
      'their report reaches a private channel that is monitored',
    ],
    edges: [
      'The text says when to expect an answer.',
      'The text says what happens to public reports and to reports on unsupported versions.',
    ],
    ask: 'Where should reports go, who answers them, and how soon?',
    last: 'Who keeps the text up to date?',
  },
  {
    id: 'api-key',
    cues: [
      /^(?:add|set|configure) .{0,40}\b(?:keys?|tokens?) to \S+$/,
      /\bapi keys? (?:set-?up|management)\b/,
    ],
    rank: 7,
    driver: 'security',
    good: ['the deployed application makes a call that needs the key', 'the call is accepted'],
    edges: [
      'The key does not appear in the repository, in a page or in a log.',
      'If the key is invalid, an error says so and other functions still run.',
    ],
    ask: 'Which environments need their own key, and what should it be allowed to do?',
    last: 'Where is the key kept, and how is it replaced?',
  },
  {
    id: 'load-balancer',
    cues: [/\bload[- ]?balanc\w+/],
    unless: [/\bssl\b|\btls\b/],
    rank: 6,
    driver: 'scaling',
    good: ['one instance is taken down while requests arrive', 'the other instances answer them'],
    edges: [
      'Signed-in users do not have to sign in again.',
      'An instance that returns errors gets no requests until it is healthy again.',
    ],
    ask: 'How should requests be distributed, and which check takes an instance out?',
    last: 'Must a user stay on the same instance, and where does HTTPS end?',
  },
  {
    id: 'secret-store',
    cues: [
      /\b(?:secrets? (?:managers?|management|stores?)|key vault|sealed secrets|kubernetes secrets|sops|doppler)\b/,
      /^(?:configure|set up|make|let|use) .{0,60}\b(?:from (?:\w+ )?(?:key )?vault\b|to (?:provide|handle|manage|store) secrets)/,
    ],
    rank: 7,
    driver: 'security',
    good: ['an application that needs a secret is started again', 'it gets the secret from the store'],
    edges: [
      'No secret is left in the repository, an image or a log.',
      'If the store is unreachable, the start fails with the name of the secret, not its value.',
    ],
    ask: 'Which secrets should be in the store, and who or what may read each of them?',
    last: 'What should happen if the store is unreachable at start-up?',
  },
  {
    id: 'key-rotation',
    cues: [
      /^rotate /,
      /\b(?:key|secret|credential|token|password)s? rotation\b/,
      /^(?:change|replace|renew) .{0,40}\b(?:passwords?|keys?|tokens?|credentials)\b/,
    ],
    unless: [/\blogs?\b|\bmodel\b/],
    rank: 7,
    driver: 'security',
    verb: 'Rotate',
    thing: 'the secrets',
    good: ['one of the old values is used', 'it is refused'],
    edges: [
      'Everything that needs access still has it.',
      'No setting, pipeline or script still contains an old value.',
    ],
    ask: 'Which systems use {thing}, and may old and new values be valid at the same time?',
    last: 'How can we go back if something still uses the old value?',
  },
  {
    id: 'schema-migrations',
    cues: [
      /^(?:add|drop|rename) .{0,60}\bcolumns?\b/,

      /\b(?:(?:database|db|schema) migrations?(?: (?:automation|workflow|step|job|tool))?|migration workflow|(?:run|apply) migrations (?:on|at|during|before) (?:container|start|deploy|boot)\w*)\b/,
    ],
    unless: [/\bscripts?\b|\b(?:migrations?|migrate) (?:to|from)\b/],
    rank: 6,
    good: [
      'a new version starts with a database of the previous version',
      'all pending migrations run once and in order',
    ],
    edges: [
      'The new version serves users only after the last migration.',
      'A migration that fails is not applied in part.',
    ],
    ask: 'When should migrations run: at start-up, in the pipeline or by hand?',
    last: 'When may it be done, and how can it be undone?',
  },
  {
    id: 'persistence',
    cues: [
      /\b(?:persistence|persistent (?:data|volumes?|storage)|(?:static |docker |data )?volumes?(?: management)?|stateful data|storage class\w*)\b/,
      /^(?:use|add|create) .{0,20}\bvolumes\b/,
    ],
    unless: [/\bvolumes? of\b|\blog volumes?\b/],
    rank: 6,
    good: [
      'the container or process that writes the data is replaced',
      'all data written before is still there',
    ],
    edges: [
      'If the volume is full or missing, an error is reported.',
      'The service does not start with empty data instead.',
    ],
    ask: 'Which data must survive a restart, and where should it be stored?',
    last: 'Who needs access to it, and how is it backed up?',
  },
  {
    id: 'process-supervision',
    cues: [
      /^(?:launch|start|run|execute) .{0,60}\b(?:at|on) (?:boot|start-?up)\b/,
      /\b(?:at boot|on boot|systemd(?! timers)|supervisor|supervisord|daemons?|upstart|pm2|process manage(?:r|ment)|graceful shutdown)\b|^use .{2,40} for process management\b/,
    ],
    unless: [/\bcron\b|\bskill\b/],
    rank: 6,
    good: ['the machine is restarted or a process is killed', 'each process starts again by itself'],
    edges: [
      'Each process runs with its own settings and account.',
      'A process that keeps failing is retried as often as agreed, then somebody is notified.',
    ],
    ask: 'Which processes are meant, in which order should they start, and under which account?',
    last: 'How often may a process restart before somebody is told?',
  },
  {
    id: 'install-software',
    cues: [
      /^install (?!.{0,30}\bscripts?\b)/,
      /^add tools\b|^add .{0,30}\bgit server\b|^(?:provide|set up) .{0,30}\b(?:tools|drivers|node\.?js)\b/,
    ],
    rank: 1,
    verb: 'Install',
    thing: 'the software',
    good: ['somebody starts or calls {thing} on the target', 'the intended version runs'],
    edges: [
      'The installation survives a restart of the target.',
      'Running the installation again reports no error and keeps settings and data.',
    ],
    ask: 'Which version and settings are needed for {thing}?',
    last: 'Who needs it, on which machines, and who keeps it up to date?',
  },
]

export const infrastructureValuesPatterns = kinds.map(toInfrastructurePattern)
