// Narrow kinds of infrastructure for secrets, settings, stored data and processes.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'secret-store',
    cues: [
      /\b(?:secrets? (?:managers?|management|stores?)|key vault|sealed secrets|kubernetes secrets|sops|doppler)\b/,
      /^(?:configure|set up|make|let|use) .{0,60}\b(?:from (?:\w+ )?(?:key )?vault\b|to (?:provide|handle|manage|store) secrets)/,
    ],
    rank: 7,
    driver: 'security',
    thing: 'the secret store',
    good: ['what needs a secret is started anew', 'it gets each secret from the store'],
    edges: [
      'None of them stands in repository, image or log.',
      'A store that cannot be reached stops the start with the name of the secret, not its value.',
    ],
    ask: 'Which secrets come from the store, and who or what may read each of them?',
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
    good: ['one of the former values is used', 'it is refused'],
    edges: [
      'All that needs access still has it.',
      'No place with a former value is left: settings, pipeline and helpers were searched.',
    ],
    ask: 'Which systems use {thing}, and may old and new values be valid side by side?',
  },
  {
    id: 'api-key',
    cues: [
      /^(?:add|set|configure) .{0,40}\b(?:keys?|tokens?) to \S+$/,
      /\bapi keys? (?:set-?up|management)\b/,
    ],
    rank: 7,
    driver: 'security',
    thing: 'the key',
    good: ['the deployed application makes a call that needs the key', 'the call is accepted'],
    edges: [
      'The key itself stands in no repository, page or log.',
      'Without a valid key an error names it, and other functions go on.',
    ],
    ask: 'Which environments need a key of their own, and what may it do at most?',
  },
  {
    id: 'load-balancer',
    cues: [/\bload[- ]?balanc\w+/],
    unless: [/\bssl\b|\btls\b/],
    rank: 6,
    driver: 'scaling',
    thing: 'the load balancing',
    good: ['one instance is taken away while requests arrive', 'the others answer'],
    edges: [
      'Nobody who was signed in has to sign in again.',
      'An instance that answers with errors gets no more requests until it is healthy again.',
    ],
    ask: 'How are requests shared out, and which check takes an instance out?',
    last: lasts.network,
  },
  {
    id: 'schema-migrations',
    cues: [
      /^(?:add|drop|rename) .{0,60}\bcolumns?\b/,

      /\b(?:(?:database|db|schema) migrations?(?: (?:automation|workflow|step|job|tool))?|migration workflow|(?:run|apply) migrations (?:on|at|during|before) (?:container|start|deploy|boot)\w*)\b/,
    ],
    unless: [/\bscripts?\b|\b(?:migrations?|migrate) (?:to|from)\b/],
    rank: 6,
    thing: 'the migrations',
    good: ['a new version meets a database of the former one', 'all open migrations run once and in order'],
    edges: [
      'The new version serves users only after the last one.',
      'A migration that fails, or is started twice at once, is not applied in part.',
    ],
    ask: 'When do migrations run: at the start, in the pipeline or by hand?',
  },
  {
    id: 'persistence',
    cues: [
      /\b(?:persistence|persistent (?:data|volumes?|storage)|(?:static |docker |data )?volumes?(?: management)?|stateful data|storage class\w*)\b/,
      /^(?:use|add|create) .{0,20}\bvolumes\b/,
    ],
    rank: 6,
    thing: 'the volumes',
    good: [
      'what writes the data is replaced by a new copy of itself',
      'all data written before is still there',
    ],
    edges: [
      'Where the place of the data is full or missing, an error is reported.',
      'Nothing starts with empty data in its place.',
    ],
    ask: 'Which data must outlive a restart, and where should it lie?',
    last: lasts.stored,
  },
  {
    id: 'process-supervision',
    cues: [
      /^(?:launch|start|run|execute) .{0,60}\b(?:at|on) (?:boot|start-?up)\b/,
      /\b(?:at boot|on boot|systemd(?! timers)|supervisor|supervisord|daemons?|upstart|pm2|process manage(?:r|ment)|graceful shutdown)\b|^use .{2,40} for process management\b/,
    ],
    unless: [/\bcron\b|\bskill\b/],
    rank: 6,
    thing: 'the processes',
    good: ['the machine is restarted, or a process is killed', 'each process is back by itself'],
    edges: [
      'Each runs with its settings and under its own account.',
      'A process that fails at each start is tried as often as agreed, then the people in charge are told.',
    ],
    ask: 'Which processes are meant, in which order do they start, and under which account?',
  },
  {
    id: 'disclosure-policy',
    cues: [/\bsecurity\.md\b|\b(?:vulnerability )?disclosure (?:policy|path)\b/],
    rank: 9,
    driver: 'security',
    verb: 'Add',
    thing: 'the policy',
    good: [
      'somebody who found a weakness follows the text',
      'their report reaches a private place that is read',
    ],
    edges: [
      'The text says when an answer can be expected.',
      'The text says what happens to a public report, or one about a version no longer supported.',
    ],
    ask: 'Where should reports go, who answers them, and within which time?',
    last: lasts.text,
  },
  {
    id: 'install-software',
    cues: [/^install (?!.{0,30}\bscripts?\b)/, /^add tools\b|^add .{0,30}\bgit server\b/],
    rank: 1,
    verb: 'Install',
    thing: 'the software',
    good: ['the target has been restarted', '{thing} can be used there as before the restart'],
    edges: [
      'The version there is the intended one.',
      'The same steps report no error the second time, and settings and data are still there.',
    ],
    ask: 'Which settings are needed for {thing}, and who or what uses it there?',
  },
]

export const infrastructureValuesPatterns = kinds.map(toInfrastructurePattern)
