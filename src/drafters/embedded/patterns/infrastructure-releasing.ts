// Narrow kinds of infrastructure that start and release software: development, containers together, packages, versions.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'release-automation',
    cues: [
      /\b(?:automat\w+ releas\w*(?: builds?)?|release (?:builds?|automation|pipelines?|workflows?|ci|process)|releas(?:e|es|ing) on tags?|published by ci)\b/,
    ],
    rank: 6,
    driver: 'delivery',
    good: [
      'the agreed event triggers a release',
      'everything that belongs to it is published without manual steps',
    ],
    edges: [
      'What is published shows its version and commit, and is what was tested.',
      'What fails its build or a test is not published.',
    ],
    ask: 'Which event should trigger a release, and what exactly is published where?',
    last: 'Who may release, and how is a faulty version withdrawn?',
  },
  {
    id: 'dev-environment',
    cues: [
      /\b(?:(?:local |dev(?:elopment)? )+(?:environments?|set-?up|stack|servers?|machines?)|dev ?containers?|contributors? set\w* up|vagrant(?: setup)?)\b|^use .{0,20}\bdev ?containers?\b/,
    ],
    unless: [/\bprod(?:uction)?\b|\bdeploy\b|\btunnel\b/],
    rank: 4,
    thing: 'the development environment',
    good: [
      'somebody with a fresh machine follows the documented steps',
      'the application starts and the tests pass',
    ],
    edges: [
      'No undocumented step is needed.',
      'A missing tool or a port already in use stops the start with a message that names it.',
    ],
    ask: 'Which operating systems must {thing} support, and which services run locally?',
    last: 'Which data should it start with?',
  },
  {
    id: 'compose',
    cues: [
      /^add .{2,60} to (?:the |our )?\S{0,8}(?:docker[- ])?compose\b/,
      /\b(?:docker[- ])?compose(?:\.[\w.]+)?(?: (?:file|stack|services?|config\w*|examples?|profiles?|for))?\b|`profiles`/,
    ],
    unless: [/\blimits?\b|\bgpu\b/],
    rank: 5,
    driver: 'delivery',
    good: [
      'the stack is started with one command from a fresh checkout',
      'every service becomes healthy and reaches the services it needs',
    ],
    edges: [
      'Stored data is still there after the containers are removed and recreated.',
      'A missing setting or a port already in use stops the start with a message that names it.',
    ],
    ask: 'Which services, ports and stored data are part of it?',
    last: 'Which services may be reached from outside, and where do the secrets come from?',
  },
  {
    id: 'orchestration',
    cues: [
      /\b(?:kubernetes|k8s|k3s|helm(?: charts?)?|manifests?|(?:container )?orchestration|nomad|swarm|openshift)(?: (?:manifests?|stack|clusters?|charts?|config\w*))?\b/,
    ],
    unless: [/\bsecrets\b/],
    rank: 4,
    driver: 'delivery',
    good: ['the set-up is applied to an empty namespace or cluster', 'all instances become ready'],
    edges: [
      'Each service is reachable at its address.',
      'If an instance or node is lost, the service recovers without manual work and keeps its data.',
    ],
    ask: 'Which cluster should it run in, with how many instances and which stored data?',
    last: 'What may be interrupted during the change, and how can we go back?',
  },
  {
    id: 'package-publishing',
    cues: [
      /\b(?:npm publish|packagist|pypi|crates\.io|maven central|nuget|homebrew|bottles?|gem server|rubygems|(?:package|npm) on npm|on npm)\b/,
      /^publish .{0,40}\b(?:packages?|librar(?:y|ies)|gems?|crates?|modules?|to (?:npm|pypi|maven|a private))\b/,
    ],
    rank: 6,
    driver: 'delivery',
    verb: 'Publish',
    good: ['the published version is installed on a clean system', 'it can be used there'],
    edges: [
      'The published files and version number are those of the tagged commit.',
      'A failed upload changes nothing that is already published.',
    ],
    ask: 'Under which name and account should it be published, and what triggers it?',
    last: 'Who may release, and how is a faulty version withdrawn?',
  },
  {
    id: 'provenance',
    cues: [
      /\b(?:provenance|attestations?|checksums?|shasums?|signed (?:releases?|artifacts?)|release signatures?)\b/,
    ],
    rank: 7,
    driver: 'security',
    good: ['a file whose content was changed is checked', 'the check fails before the file is used'],
    edges: ['A missing signature or checksum counts as a failure too.', 'An unchanged file passes.'],
    ask: 'Which files should be checked, and where does the trusted checksum or signature come from?',
    last: 'Who updates it, and what happens when the check fails?',
  },
  {
    id: 'versioning',
    cues: [
      /\b(?:semantic versioning|semver|versioning|version numbers?)(?: (?:number|workflow|scheme|strategy))?\b/,
      /^tag releases\b/,
    ],
    rank: 6,
    good: ['a release is made', 'every place that shows the version shows the same one'],
    edges: [
      'The version is higher than that of the last release.',
      'A release without a new version is refused.',
    ],
    ask: 'What decides the next version number: a person or the commit messages?',
    last: 'Which version comes first, and what relies on the current numbers?',
  },
]

export const infrastructureReleasingPatterns = kinds.map(toInfrastructurePattern)
