// Narrow kinds of infrastructure that start and release software: development, containers together, packages, versions.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'dev-environment',
    cues: [
      /\b(?:(?:local |dev(?:elopment)? )+(?:environments?|set-?up|stack|servers?|machines?)|dev ?containers?|contributors? set\w* up|vagrant(?: setup)?)\b|^use .{0,20}\bdev ?containers?\b/,
    ],
    unless: [/\bprod(?:uction)?\b|\bdeploy\b|\btunnel\b/],
    rank: 4,
    thing: 'the development environment',
    good: [
      'somebody with a fresh machine follows the written steps',
      'the application starts and the tests pass',
    ],
    edges: [
      'No step is needed that is not written.',
      'A missing tool or a taken port stops the start with a message that names it.',
    ],
    ask: 'On which systems must {thing} be usable, and which services run locally?',
    last: lasts.files,
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
    thing: 'the compose file',
    good: [
      'the stack is started with one command from a fresh checkout',
      'every service gets healthy and reaches those it needs by their names',
    ],
    edges: [
      'Stored data is still there after the containers were removed and started again.',
      'A taken port or a missing setting stops the start with a message that names it.',
    ],
    ask: 'Which services, ports and stored data belong to {thing}?',
    last: lasts.rolled,
  },
  {
    id: 'orchestration',
    cues: [
      /\b(?:kubernetes|k8s|k3s|helm(?: charts?)?|manifests?|(?:container )?orchestration|nomad|swarm|openshift)(?: (?:manifests?|stack|clusters?|charts?|config\w*))?\b/,
    ],
    unless: [/\bsecrets\b/],
    rank: 4,
    driver: 'delivery',
    thing: 'the set-up',
    good: ['it is applied to an empty namespace or cluster', 'all instances get ready'],
    edges: [
      'Each service answers at its address.',
      'When an instance or its node is lost, the service answers again without help, with its data.',
    ],
    ask: 'In which cluster, with how many instances, and with which stored data does it run?',
    last: lasts.rolled,
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
    thing: 'the package',
    good: ['an empty project installs the published version', 'the installation ends without an error'],
    edges: [
      'What the package offers can be called there.',
      'An upload that breaks off or meets an existing version changes nothing that is published.',
    ],
    ask: 'Under which name and account is it published, and what triggers that?',
  },
  {
    id: 'provenance',
    cues: [
      /\b(?:provenance|attestations?|checksums?|shasums?|signed (?:releases?|artifacts?)|release signatures?)\b/,
    ],
    rank: 7,
    driver: 'security',
    thing: 'the proof of origin',
    good: [
      'somebody checks what they fetched with the usual tool',
      'the check passes and names the expected origin',
    ],
    edges: [
      'One altered byte makes the check fail, and nothing is installed.',
      'A missing signature or checksum fails the check like a wrong one.',
    ],
    ask: 'What must be verifiable, by whom and with which tool?',
  },
  {
    id: 'versioning',
    cues: [
      /\b(?:semantic versioning|semver|versioning|version numbers?)(?: (?:number|workflow|scheme|strategy))?\b/,
      /^tag releases\b/,
    ],
    rank: 6,
    thing: 'the versioning',
    good: ['a release is made', 'tag, package and running program name the same version'],
    edges: [
      'That version is higher than the one of the last release.',
      'A change that breaks what users rely on raises the part that announces it, else the release is refused.',
    ],
    ask: 'What decides which part of the version rises: a person or the commit messages?',
    last: lasts.files,
  },
  {
    id: 'release-automation',
    cues: [
      /\b(?:automat\w+ releas\w*(?: builds?)?|release (?:builds?|automation|pipelines?|workflows?|ci|process)|releas(?:e|es|ing) on tags?|published by ci)\b/,
    ],
    rank: 6,
    driver: 'delivery',
    thing: 'the release',
    good: [
      'the agreed event starts a release',
      'the files for all targets stand in one release without a step by hand',
    ],
    edges: [
      'Each file names its version and commit.',
      'When one target fails, nothing is offered to users, and the message names the target.',
    ],
    ask: 'Which event starts a release, and for which targets is it built?',
  },
]

export const infrastructureReleasingPatterns = kinds.map(toInfrastructurePattern)
