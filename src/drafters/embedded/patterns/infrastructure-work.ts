// Patterns of infrastructure told by the form of the order: packages, scripts, files, builds, runs, figures, limits.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'dependency-bot',
    cues: [
      /\b(?:renovate|dependabot|dependency (?:update|upgrade)s? (?:automation|bot)|automat\w+ (?:dependency|package) (?:updates?|upgrades?)|auto-?updat\w+ (?:containers|images|dependencies|packages))\b/,
    ],
    rank: 7,
    good: ['a new version of a dependency is published', 'a pull request for it is open after the next run'],
    edges: [
      'The pull request shows the release notes and the test results.',
      'An update that breaks the build or a test is not merged automatically.',
    ],
    ask: 'Which updates may be merged automatically: patch, minor, security fixes, or none?',
    last: 'How often should it run, and who looks after its pull requests?',
  },
  {
    id: 'package-updates',
    cues: [
      /^(?:update|upgrade|bump|refresh|monitor and update)(?: [^\s,;:(]+){0,4}? (?:dependenc\w+|packages?|gems?|libraries|crates|modules|deps)\b/,
      /\b(?:stale|outdated) (?:packages|dependencies|gems|deps|libraries)\b/,
    ],
    unless: [/\bautomat|\bv?\d+(?:\.\d+)+/],
    rank: 6,
    driver: 'upgrade',
    verb: 'Update',
    good: [
      'build and tests are run with the new lock file',
      'they pass with the newest allowed version of each package',
    ],
    edges: [
      'A package whose update fails the build or a test keeps its old version, with the reason listed.',
      'Installing from the lock file gives the same versions on another machine.',
    ],
    ask: 'How far should the updates go (patch, minor or major), and which packages must stay?',
    last: 'What do the tests not cover, so that it must be tried by hand?',
    size: 'breaking changes on the way',
  },
  {
    id: 'build-cache',
    cues: [
      /^cache .{0,40}\b(?:build|layers?|dependencies|steps?|packages)\b|\b(?:layer|build|dependency) cach(?:e|ing)\b/,
    ],
    rank: 8,
    verb: 'Set up',
    good: [
      'a run is repeated without a change',
      'its log shows that the cache was used, and it takes less time',
    ],
    edges: [
      'What has changed is built anew and not taken from the cache.',
      'With an empty cache the run still works and gives the same result.',
    ],
    ask: 'Which changes must make the cache invalid?',
    last: 'How long does a run take today, and how large may the cache get?',
  },
  {
    id: 'figure',
    cues: [
      /^(?:enable .{0,20}\boptimi[sz]ations|speed up|reduce|optimi[sz]e|minimi[sz]e|shrink|shorten|accelerate|decrease|slim down|make smaller)\b(?!.{0,80}\b(?:costs?|bills?|spend\w*)\b)/,
      /\b(?:faster|smaller|shorter) (?:\S+ )?(?:builds?|images?|deploys?|deployments?|pipelines?|runs?|boots?|start-?ups?)\b/,
    ],
    rank: 7,
    verb: 'Improve',
    good: [
      'the same measurement is taken on the same machine as before',
      'it shows a gain, and both figures are recorded',
    ],
    edges: [
      'No existing test fails, and the output stays the same.',
      'The gain is still there after the next ordinary change.',
    ],
    ask: 'Which figure should improve, from which value to which?',
    last: 'What may the gain cost, and what must not get worse?',
    size: 'cause not known yet',
  },
  {
    id: 'limit-value',
    cues: [
      /^(?:increase|raise|extend|lower|set|add|define|configure)(?: [^\s,;:(]+){0,6}? (?:retention|timeouts?|heap size|ttl|quotas?|(?:resource|memory|cpu|ram|size|file|connection|upload) limits?)\b/,
      /^\w+: (?:cpu|ram|memory)\b.{0,20} limits?\b|\b(?:(?:cpu|ram|memory|resource)(?: and \w+)? limits?|heap size(?: limits?)?|session ttl|\w+_(?:expires|timeout|limit|ttl))\b/,
    ],
    rank: 6,
    verb: 'Set',
    slots: { value: 'the new one' },
    good: ['the value is read from the running system', 'it is {value}'],
    edges: [
      'The new value survives a restart.',
      'What stays below the value works as before, and what exceeds it is handled as agreed.',
    ],
    ask: 'How will we know that the value is neither too low nor too high?',
    last: 'What should happen to what exceeds the value?',
  },
  {
    id: 'script',
    cues: [
      /^(?:create|write|add|build|make|provide|prepare|update|extend|set up|setup|finish|automate)(?: [^\s,;:(]+){0,5}? (?:(?:helper |setup |install |deployment |deploy |build )?scripts?|makefile|wrapper)\b/,
      /\b(?:(?:setup|install|installation|onboarding|bootstrap|deployment|deploy|helper|backup|build)[- ]scripts?|\w[\w./-]*\.(?:sh|ps1)(?: wrapper)?|makefile with)\b/,
      /^(?:automate|automated) .{0,40}\b(?:install\w*|set-?up|bootstrap\w*)\b|\bautomated (?:\w+ )?(?:runbook|process for .*install\w*)\b/,
    ],
    unless: [/\bbackups?\b|\bci\b|^update makefile|\bmonitor\w*/],
    rank: 5,
    verb: 'Write',
    thing: 'the script',
    good: [
      'a run is started as documented from a fresh checkout',
      'it finishes without errors or manual steps',
    ],
    edges: [
      'If a step fails, the run stops, names the step and returns an error code.',
      'A second run does no harm.',
    ],
    ask: 'Exactly which steps should {thing} cover, and on which systems?',
    last: 'Who will run it, and what must be installed first?',
  },
  {
    id: 'settings-file',
    cues: [
      /^(?:update|extend|change|edit|adjust|adapt|modify|write|complete|configure|make) .{0,40}(?:\.\w+\x60? files?\b|\w\.(?:ya?ml|toml|json|xml|cfg|ini|conf|cmake|txt|lock|nix)\b|\.\w+ignore\b|makefile\b|dockerfile\b|gemfile\b|config(?:uration)? files?\b)/,
      /^(?:add|set up|setup|create) .{0,40} to (?:the |our )?\S{0,30}\.(?:ya?ml|toml|json|xml|cfg|ini|conf|cmake|txt|nix)\b/,
      /\b(?:config(?:uration)? files?|build config)\b/,
    ],
    unless: [
      /\benv(?:ironment)? (?:vars?|variables?)\b|\bci\b|travis|\bpipeline\b|workflow|\bcron|\brequirements\.txt|\bgemfile\b/,
    ],
    rank: 5,
    good: ['what uses the file is started or run with it', 'it works without errors or warnings'],
    edges: [
      'The intended change can be seen in the result.',
      'What the change is not meant for gives the same result as before.',
    ],
    ask: 'Who or what uses the file, and by what do we see that it takes effect?',
    last: 'On which systems does it apply, and may it differ between them?',
  },
  {
    id: 'build',
    cues: [
      /\b(?:build (?:options?|flags?|system|process|tools?|stage|steps?|rules)|cross-?compil\w+|toolchain|compil(?:e|es|er|ers|ation|ing)|native (?:image|code|modules)|stable abi|c\+\+\d\d|clang|gcc|linker|cmake|meson|makefile|prebuild|bundler|dev(?:elopment)? build|(?:android|ios|windows|debug|release|binary|dev) builds?|building \w+ from source|build to)\b|^build .{2,30}\busing\b/,
    ],
    unless: [/\bci\b|pipeline|\bsign/],
    rank: 4,
    good: ['the documented build command is run on a clean machine', 'the build succeeds'],
    edges: ['What it produces runs on every target system.', 'No build that worked before fails.'],
    ask: 'Which platforms must it work on, and what should it produce there?',
    last: 'Which versions of the tools are needed, and should CI build it too?',
  },
  {
    id: 'one-time-run',
    cues: [
      /^(?:run|execute|perform|launch|apply|import|export|load|pull|copy|restore) (?!tests?\b|in\b)(?:.{0,50}\b)?(?:migrations?|data|imports?|dumps?|db|databases?|tables?|seeds?|records|sql files|\w+\.(?:php|sql))\b/,
    ],
    unless: [
      /\b(?:at|on|after|before|each|every|automatically) (?:\w+ )?(?:boot|start-?up|deploy\w*|release|commit|push|install|day|night|migrations)\b|\bci\b/,
    ],
    rank: 5,
    verb: 'Run',
    good: [
      'the result is compared with the source or plan',
      'counts and samples match, and any difference is explained',
    ],
    edges: [
      'If it fails halfway, it can be started again without losing or duplicating data.',
      'A trial run on a copy has passed, and a backup was taken right before the real run.',
    ],
    ask: 'Which counts, samples or pages show that it is complete?',
    last: 'When may it be done, and how can it be undone?',
    size: 'amount of data',
  },
]

export const infrastructureWorkPatterns = kinds.map(toInfrastructurePattern)
