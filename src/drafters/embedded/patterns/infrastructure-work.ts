// Patterns of infrastructure told by the form of the order: packages, scripts, files, builds, runs, figures, limits, accounts, rules.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'dependency-bot',
    cues: [
      /\b(?:renovate|dependabot|dependency (?:update|upgrade)s? (?:automation|bot)|automat\w+ (?:dependency|package) (?:updates?|upgrades?)|auto-?updat\w+ (?:containers|images|dependencies|packages))\b/,
    ],
    rank: 7,
    thing: 'the update bot',
    good: [
      'a new version of a package in use is published',
      'a change request with that version, its release notes and the test result is open after the next run',
    ],
    edges: [
      [
        'an update breaks the build or a test',
        'its change request is looked at',
        'it shows the failure and cannot be merged by the bot',
      ],
    ],
    ask: 'Which updates may be merged without a person: patch, minor, security fixes, or none?',
    size: 'updates that have piled up',
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
    thing: 'the packages',
    good: [
      'build and tests are run with the new lock file',
      'they pass, and each package in scope has the newest version that is allowed',
    ],
    edges: [
      [
        'a package makes the build or a test fail',
        'it is updated',
        'it alone stays on its former version, and its reason is listed',
      ],
    ],
    ask: 'How far should the updates of {thing} go: patch, minor or major versions, and which ones must stay?',
    size: 'breaking changes in major versions',
  },
  {
    id: 'figure',
    cues: [
      /^(?:speed up|reduce|optimi[sz]e|minimi[sz]e|shrink|shorten|accelerate|decrease|slim down|make smaller)\b(?!.{0,80}\b(?:costs?|bills?|spend\w*)\b)/,
      /^cache .{0,40}\b(?:build|layers?|dependencies|steps?|packages)\b|\b(?:layer|build|dependency) caching\b/,
      /\b(?:faster|smaller|shorter) (?:\S+ )?(?:builds?|images?|deploys?|deployments?|pipelines?|runs?|boots?|start-?ups?)\b/,
    ],
    rank: 7,
    verb: 'Improve',
    thing: 'this part',
    good: [
      'the same measurement is taken on the same machine as before',
      'it shows the gain for {thing}, and both figures are recorded',
    ],
    edges: ['No test that passed before fails with it, and what comes out of it is the same.'],
    ask: 'Which figure counts for {thing}, what is it today, and which one must be reached?',
    size: 'cause not measured yet',
  },
  {
    id: 'limit-value',
    cues: [
      /^(?:increase|raise|extend|lower|set|add|define|configure)(?: [^\s,;:(]+){0,6}? (?:retention|timeouts?|heap size|ttl|quotas?|(?:resource|memory|cpu|ram|size|file|connection|upload) limits?)\b/,
      /^\w+: (?:cpu|ram|memory)\b.{0,20} limits?\b|\b(?:(?:cpu|ram|memory|resource)(?: and \w+)? limits?|heap size(?: limits?)?|session ttl|\w+_(?:expires|timeout|limit|ttl))\b/,
    ],
    unless: [/\brate[- ]limit/],
    rank: 6,
    verb: 'Set',
    thing: 'the limit',
    good: ['the running system is asked for its value, also after a restart', 'it reports the new one'],
    edges: [
      [
        'the limit is reached',
        'more is asked for',
        'the log names the limit, and neighbouring services keep running',
      ],
    ],
    ask: 'Which measurement shows that the value for {thing} is right, neither too low nor too high?',
    size: 'usual and highest use not measured yet',
  },
  {
    id: 'script',
    cues: [
      /^(?:create|write|add|build|make|provide|prepare|update|extend|set up|setup|finish|automate)(?: [^\s,;:(]+){0,5}? (?:(?:helper |setup |install |deployment |deploy |build )?scripts?|makefile|wrapper)\b/,
      /\b(?:(?:setup|install|installation|onboarding|bootstrap|deployment|deploy|helper|backup|build)[- ]scripts?|\w[\w./-]*\.(?:sh|ps1)(?: wrapper)?|makefile with)\b/,
      /^(?:automate|automated) .{0,40}\b(?:install\w*|set-?up|bootstrap\w*)\b/,
    ],
    unless: [/\bbackups?\b|\bat boot\b|\bci\b|^update makefile|\bmonitor\w*|\b(?:health|memory)-?checks?\b/],
    rank: 5,
    verb: 'Write',
    thing: 'the script',
    good: [
      'a run is started as documented in a fresh checkout',
      'it ends without an error and without a step by hand',
    ],
    edges: [
      [
        'a tool is missing or a step fails',
        'the run stops',
        'the message names the step, and the exit code tells the failure',
      ],
      'A second run right after the first does no harm.',
    ],
    askAll: 'What must {thing} do or leave behind, on which systems, and who or what starts a run?',
  },
  {
    id: 'settings-file',
    cues: [
      /^(?:update|extend|change|edit|adjust|adapt|modify|write|complete|configure|make) .{0,40}(?:\.\w+\x60? files?\b|\w\.(?:ya?ml|toml|json|xml|cfg|ini|conf|cmake|txt|lock|nix)\b|\.\w+ignore\b|makefile\b|dockerfile\b|gemfile\b|config(?:uration)? files?\b)/,
      /^(?:add|set up|setup|create) .{0,40} to (?:the |our )?\S{0,30}\.(?:ya?ml|toml|json|xml|cfg|ini|conf|cmake|txt|nix)\b/,
      /\b(?:config(?:uration)? files?|build config|config_\w+\.cmake|cmake file|\w+ignore file)\b/,
      /\b(?:variables? to use|env switch)\b/,
    ],
    unless: [
      /\benv(?:ironment)? (?:vars?|variables?)\b|\bci\b|travis|\bpipeline\b|workflow|pre-commit|^add .{2,60}compose\b/,
    ],
    rank: 5,
    thing: 'the settings',
    good: [
      'the tool that reads the file is run in a fresh checkout',
      'its output shows that the entries are in force, and nothing had to be edited by hand',
    ],
    edges: [
      'One entry is altered on purpose: the output then differs, so this file is the one that is read.',
    ],
    ask: 'Which entries and values are needed, and which command shows that they are in force?',
    size: 'tools that read the same file',
  },
  {
    id: 'build',
    cues: [
      /\b(?:build (?:options?|flags?|system|process|tools?|stage|steps?|rules)|cross-?compil\w+|toolchain|compil(?:e|es|er|ers|ation|ing)|native (?:image|code|modules)|stable abi|c\+\+\d\d|clang\w*|gcc|linker|cmake|meson|makefile|prebuild|bundler|dev(?:elopment)? build|(?:android|ios|windows|debug|release|binary|dev) builds?|building \w+ from source|single exe|install target|native ios)\b/,
    ],
    unless: [/\bci\b|pipeline|github actions|\bsign/],
    rank: 4,
    thing: 'the build',
    good: [
      'the documented build command is run on a clean machine of each platform in scope',
      'it ends without an error, and what it built starts there',
    ],
    edges: ['Platforms and targets that were built before are still built, and their tests pass.'],
    askAll:
      'Which platforms and versions must the work on {thing} cover, and can the present way of building stay beside it?',
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
    thing: 'the run',
    slots: { act: 'the run' },
    good: [
      'the result is compared with the source or the plan',
      'counts and samples agree, and each difference is explained',
    ],
    edges: [
      [
        'an error half-way through {act}',
        'the work is started again',
        'it ends whole, and nothing is there twice or lost',
      ],
      'A trial run on a copy passed, and a backup from right before the real run exists.',
    ],
    ask: 'Which counts, samples or pages show that {act} was complete?',
    size: 'amount of data',
  },
  {
    id: 'database-setup',
    cues: [
      /^(?:set up|install|create|implement|add|configure|provision) (?:[^\s,;:(]+ ){0,4}?(?:databases?|db|postgres\w*|mysql|mariadb|mongo\w*|redis|sqlite|elasticsearch|neo4j|qdrant|supabase|bigquery)(?: (?:instance|server|cluster|backend|database|\d[\w.]*))?(?=$|[.,(]| \(| (?:for|on|with)\b)/,
    ],
    rank: 4,
    thing: 'the database',
    good: ['the application starts against it', 'it reads and writes its data, and nobody has to help'],
    edges: [
      'Only the application’s own account gets into {thing}: no default password works, nor access from outside.',
    ],
    ask: 'Which data and which load must {thing} be able to bear at the start?',
    size: 'amount of data',
  },
  {
    id: 'connection',
    cues: [
      /\bintegrations?\b|^integrate |\bwebhooks?\b|\b(?:sms|push|map|identity|payment) providers?\b|\b(?:s3|api|smtp) client\b/,
    ],
    unless: [
      /\bintegration (?:tests?|testing)\b|\b(?:coverity|ctest|codeql|sonar)\b|\bcontinuous integration\b|\bwebhook url\b/,
    ],
    rank: 3,
    thing: 'the connection',
    good: [
      'a known event or record is sent through',
      'it is there on the other side once, with the same values',
    ],
    edges: [
      [
        'the other side is down or refuses',
        'something should pass',
        'the failure can be seen, and the case is tried again or can be repeated by hand',
      ],
    ],
    ask: 'What should pass through {thing}, in which direction, and how is it seen that it did?',
    size: 'what the other side allows',
  },
  {
    id: 'accounts',
    cues: [
      /^(?:hire|commission) |^(?:sign up|enrol|enroll|register|buy|purchase|apply|sort out|stop paying|cancel|renew|get) .{0,50}\b(?:accounts?|licen[cs](?:e|es|ing)|plans?|subscriptions?|enrol?lment|support|membership)\b/,
      /^(?:upgrade|switch|move) (?:\S+ )?to .{0,40}(?:\b(?:paid|pro|premium|plan|tiers?|dyno)\b|\$\d)/,
      /\b(?:developer (?:accounts?|enrol?lment|id)|licensing|paid (?:plans?|tiers?|hosting))\b/,
    ],
    unless: [/\b(?:user|demo|test|service|private key|source) (?:accounts?|licen[cs]e)\b/],
    rank: 7,
    verb: 'Arrange',
    thing: 'the account',
    good: [
      'what the former plan or the lack of an account prevented is tried',
      'it succeeds with {thing}, and no limit of a trial stands in the way',
    ],
    edges: [
      'It is recorded what {thing} will cost, how long that binds, and what happens if a payment fails.',
    ],
    askAll:
      'What must be possible with {thing} that is not possible today, and how can the team get out of it again?',
    size: 'time until the vendor approves',
  },
  {
    id: 'rules',
    cues: [
      /^(?:define|name|decide|agree|specify|establish|determine|settle|create|write|add|draft) (?:[^,;:(]{0,60} )?(?:targets?|rules|polic(?:y|ies)|custodian|authority|strateg(?:y|ies)|conventions?|security\.md|licen[cs]e(?: file)?|decision|process)(?=$|[.,;:(]| \(| for | and )/,
      /^(?:define|name|decide on|decide|agree on|make (?:\S+ )?decision) /,
      /\b(?:no security\.md|disclosure policy)\b/,
    ],
    unless: [
      /\b(?:backup|restore|recovery|rotation|promotion|automated|merge|review|network|firewall|azure|deployment|blue|release|alert|scaling|lifecycle|retention|expiration|archiv\w+) (?:\w+ )?(?:strateg|polic|rules)|\bip pools|\bsecurity groups/,
    ],
    rank: 5,
    verb: 'Write',
    thing: 'the text',
    edges: [
      'One written place holds {thing}, each point with its reason and the person who answers for it.',
      [
        'a case comes up that the text leaves open, or somebody cannot keep to it',
        'the text is consulted',
        'it names who decides',
      ],
    ],
    ask: 'Who has to agree to {thing} before it counts?',
  },
  {
    id: 'published-pages',
    cues: [
      /\b(?:github pages?|gh-pages|github\.io|docs? site|documentation site|mkdocs|docs and push)\b|^publish (?:the )?(?:docs|documentation)\b/,
    ],
    rank: 7,
    driver: 'delivery',
    thing: 'the pages',
    good: ['a change of the texts is merged', 'the public address shows the change after the publishing run'],
    edges: [
      [
        'the publishing run fails',
        'somebody opens the public address',
        'the former pages are still shown, and the team has been told of the failure',
      ],
    ],
    askAll: 'At which address should the pages be found, for which versions, and who may read them?',
    size: 'texts that do not exist yet',
  },
  {
    id: 'restore-test',
    cues: [
      /\b(?:restore|restoration|recovery|restore-from-backup)(?: from backup)? (?:tests?|testing|exercises?|drills?)\b/,
      /^(?:test|verify|rehearse|exercise|perform|schedule|check) .{0,40}\b(?:restor\w+|back-?ups?|recovery)\b/,
    ],
    rank: 8,
    verb: 'Carry out',
    thing: 'the restore',
    good: [
      'the newest backup is restored on an empty system by the written steps alone',
      'the application starts with it, and counts and samples match the source',
    ],
    edges: [
      'The time that the restore took and the age of the restored data are recorded.',
      [
        'a backup turns out to be unusable or a step fails',
        'the exercise ends',
        'the cause is mended or stands in the backlog, and the exercise is repeated',
      ],
    ],
    ask: 'How long may a restore take, and how old may the restored data be?',
    size: 'amount of data',
    impact: 5,
  },
  {
    id: 'load-test',
    cues: [/\b(?:load|stress|soak)[- ]?test(?:s|ing)?\b/],
    rank: 7,
    driver: 'scaling',
    verb: 'Carry out',
    thing: 'the load test',
    good: [
      'the load that the item names is applied',
      'answer times and error rate are recorded for each step of the load',
    ],
    edges: [
      'The part that gives way first is named, with the load at which it does.',
      [
        'the system fails under the load',
        'the load is taken away',
        'it recovers without help, and no confirmed data is lost',
      ],
    ],
    ask: 'Which answer time and error rate must hold under that load?',
    size: 'an environment of real size',
  },
]

export const infrastructureWorkPatterns = kinds.map(toInfrastructurePattern)
