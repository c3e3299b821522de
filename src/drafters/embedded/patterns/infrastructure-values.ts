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
    id: 'load-balancer',
    cues: [/\bload[- ]?balanc\w+/],
    unless: [/\bssl\b|\btls\b|^dockeri[sz]e\b/],
    rank: 6,
    driver: 'scaling',
    good: ['one instance is taken down while requests arrive', 'the other instances answer them'],
    edges: [
      'Requests reach each healthy instance.',
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
    good: ['what needs a secret is started or run again', 'it gets the secret from the store'],
    edges: [
      'No secret is left in the repository, an image or a log.',
      'If the store is unreachable, this ends with an error that names the secret, not its value.',
    ],
    ask: 'Which secrets should be in the store, and who or what may read each of them?',
    last: 'How does it sign in to the store, and who may change the secrets there?',
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
    ask: 'What will {thing} be used for there, and which version is needed?',
    last: 'On which machines is it needed, and who keeps it up to date?',
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
    id: 'schema-migrations',
    cues: [
      /^(?:add|drop|rename) .{0,60}\bcolumns?\b/,
      /^(?:execute|run|apply) .{0,40}\b(?:schema|database|db|\S*\.sql|\S+_\S+) migrations?\b/,
      /\b(?:(?:database|db|schema) migrations?(?: (?:automation|workflow|step|job|tool))?|migration workflow|(?:run|apply) migrations (?:on|at|during|before) (?:container|start|deploy|boot)\w*)\b/,
    ],
    unless: [/\bscripts?\b|\b(?:migrations?|migrate) (?:to|from)\b/],
    rank: 6,
    good: [
      'the migrations are run on an empty database and on one of the previous version',
      'each ends with the planned tables, columns and indexes',
    ],
    edges: ['A second run changes nothing.', 'A migration that fails is not applied in part.'],
    ask: 'On which systems do the migrations run, and who or what starts them?',
    last: 'When may it be done, and how can it be undone?',
  },
]

export const infrastructureValuesPatterns = kinds.map(toInfrastructurePattern)
