// Patterns of infrastructure told by the form of the order: packages, scripts, files, builds, runs, figures, limits, accounts, rules.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

const store =
  'databases?|db|postgres\\w*|mysql|mariadb|mongo\\w*|redis|sqlite|elasticsearch|neo4j|qdrant|supabase|bigquery'

export const infrastructureWorkPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'dependency-bot',
    cues: [
      /\b(?:renovate|dependabot|dependency (?:update|upgrade)s? (?:automation|bot)|automat\w+ (?:dependency|package) (?:updates?|upgrades?)|auto-?updat\w+ (?:containers|images|dependencies|packages))\b/,
    ],
    rank: 7,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the update bot' },
    criteria: [
      {
        given: '{done}',
        when: 'a new version of a package in use is published',
        then: 'a change request with that version, its release notes and the test result is open after the next run',
      },
      {
        given: 'an update breaks the build or a test',
        when: 'its change request is looked at',
        then: 'it shows the failure and cannot be merged by the bot',
      },
      { statement: 'Packages that must not be updated are listed, and no change request opens for them.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which updates may be merged without a person: patch, minor, security fixes, or none?',
      },
      { field: 'details.environments', question: 'Which repositories and kinds of packages are covered?' },
      {
        field: 'details.rollback',
        question: 'Who takes an update back that turns out to be bad after the merge?',
      },
    ],
    drivers: ['updates that have piled up'],
    inputs: {},
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
    fallbacks: { done: 'the change is in place', thing: 'the packages' },
    criteria: [
      {
        given: '{done}',
        when: 'build and tests are run with the new lock file',
        then: 'they pass, and each package in scope has the newest version that is allowed',
      },
      {
        given: 'a package breaks the build or a test',
        when: 'it is updated',
        then: 'it alone stays on its former version, and its reason is listed',
      },
      {
        statement:
          'The audit of the package manager reports no known vulnerability that an update would close.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'How far should the updates of {thing} go: patch, minor or major versions, and which ones must stay?',
      },
      {
        field: 'details.rollback',
        question:
          'Do the updates of {thing} go out together or one by one, so that a bad one can be taken back?',
      },
      { field: 'details.environments', question: 'Which applications and environments use {thing}?' },
    ],
    drivers: ['breaking changes in major versions'],
    inputs: {},
  },
  {
    id: 'figure',
    cues: [
      /^(?:speed up|reduce|optimi[sz]e|minimi[sz]e|shrink|shorten|accelerate|decrease|slim down|make smaller)\b(?!.{0,80}\b(?:costs?|bills?|spend\w*)\b)/,
      /^cache .{0,40}\b(?:build|layers?|dependencies|steps?|packages)\b/,
      /\b(?:faster|smaller|shorter) (?:\S+ )?(?:builds?|images?|deploys?|deployments?|pipelines?|runs?|boots?|start-?ups?)\b/,
    ],
    rank: 7,
    driver: null,
    verb: 'Improve',
    fallbacks: { done: 'the change is in place', thing: 'this part' },
    criteria: [
      {
        given: '{done}',
        when: 'the same measurement is taken on the same machine as before',
        then: 'it shows the gain for {thing}, and both figures are recorded',
      },
      {
        given: 'nothing is cached or running yet',
        when: 'the measurement is taken',
        then: 'this first run is no slower and no larger than before the change',
      },
      { statement: 'What worked before still works: the tests pass, and nothing was left out for the gain.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'From which figure to which should the work bring {thing}?',
      },
      {
        field: 'details.environments',
        question:
          'Where does the figure of {thing} hurt: on developers’ machines, in the pipeline, in production?',
      },
      {
        field: 'details.rollback',
        question:
          'What must not be given up for the gain, and how is the change to {thing} taken back if it is?',
      },
    ],
    drivers: ['cause not measured yet'],
    inputs: {},
  },
  {
    id: 'limit-value',
    cues: [
      /^(?:increase|raise|extend|lower|set|add|define|configure)(?: [^\s,;:(]+){0,6}? (?:retention|timeouts?|heap size|ttl|quotas?|(?:resource|memory|cpu|ram|size|file|connection|upload) limits?)\b/,
      /\b(?:(?:cpu|ram|memory|resource)(?: and \w+)? limits?|heap size(?: limits?)?|session ttl|\w+_(?:expires|timeout|limit|ttl))\b/,
    ],
    unless: [/\brate[- ]limit/],
    rank: 6,
    driver: null,
    verb: 'Set',
    fallbacks: { done: 'the change is in place', thing: 'the limit' },
    criteria: [
      {
        given: '{done}',
        when: 'the running system is asked for its value, also after a restart',
        then: 'it reports the new one',
      },
      {
        given: 'the limit is reached',
        when: 'more is asked for',
        then: 'the log names the limit, and neighbouring services keep running',
      },
      { statement: 'The value stands in versioned settings, and no environment overrides it unseen.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'Which measurement shows that the value for {thing} is right, neither too low nor too high?',
      },
      {
        field: 'details.environments',
        question: 'Which services and environments get the value for {thing}?',
      },
    ],
    drivers: ['usual and highest use not measured yet'],
    inputs: {},
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
    driver: null,
    verb: 'Write',
    fallbacks: { done: 'the change is in place', thing: 'the script' },
    criteria: [
      {
        given: '{done}',
        when: 'a run is started as documented in a fresh checkout',
        then: 'it ends without an error and without a step by hand',
      },
      {
        given: 'a tool is missing or a step fails',
        when: 'the run stops',
        then: 'the message names the step, and the exit code tells the failure',
      },
      { statement: 'A second run right after the first does no harm.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What must {thing} do or leave behind, and how is that seen?',
      },
      {
        field: 'details.environments',
        question:
          'On which systems must {thing} work, and who starts a run: a person, the pipeline, a schedule?',
      },
      { field: 'details.rollback', question: 'How is a run of {thing} undone that did the wrong thing?' },
    ],
    drivers: ['number of systems'],
    inputs: {},
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
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the settings' },
    criteria: [
      {
        given: '{done}',
        when: 'a fresh checkout is built or started as documented',
        then: 'its output shows that the entries are read, and nothing had to be edited by hand',
      },
      {
        given: 'an entry is missing or misspelt',
        when: 'the tool starts',
        then: 'it stops with an error that names the entry',
      },
      {
        statement:
          'What did not have to change gives the same result as before, and no secret stands in a committed file.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question:
          'Which command or test shows that the change to {thing} works, and what does it show today?',
      },
      {
        field: 'details.environments',
        question: 'Who gets the change to {thing}: developers’ machines, the pipeline, production?',
      },
    ],
    drivers: ['tools that read the same file'],
    inputs: {},
  },
  {
    id: 'build',
    cues: [
      /\b(?:build (?:system|process|tools?|stage|steps?|rules)|cross-?compil\w+|toolchain|compil(?:e|es|er|ers|ation|ing)|native (?:image|code|modules)|stable abi|c\+\+\d\d|clang\w*|gcc|linker|cmake|meson|makefile|prebuild|bundler|dev(?:elopment)? build|(?:android|ios|windows|debug|release|binary|dev) builds?|building \w+ from source|single exe|install target|native ios)\b/,
    ],
    unless: [/\bci\b|pipeline|github actions|\bsign/],
    rank: 4,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the build' },
    criteria: [
      {
        given: '{done}',
        when: 'the documented build command is run on a clean machine of each platform in scope',
        then: 'it ends without an error, and what it built starts there',
      },
      {
        given: 'a needed tool is missing or has the wrong version',
        when: 'the build starts',
        then: 'it stops at once and names the tool and the version that it needs',
      },
      { statement: 'Platforms and targets that were built before are still built, and their tests pass.' },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which platforms and versions must the work on {thing} cover?',
      },
      {
        field: 'details.verification',
        question:
          'What is tried with the result of the build, and on which machines, before the work on {thing} is done?',
      },
      {
        field: 'details.rollback',
        question: 'How does the team keep building if the work on {thing} causes trouble?',
      },
    ],
    drivers: ['number of platforms'],
    inputs: {},
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
    driver: null,
    verb: 'Run',
    fallbacks: { done: 'the change is in place', thing: 'the run', act: 'the run' },
    criteria: [
      {
        given: '{done}',
        when: 'the result is compared with the source or the plan',
        then: 'counts and samples agree, and each difference is explained',
      },
      {
        given: 'an error half-way through {act}',
        when: 'the work is started again',
        then: 'it ends whole, and nothing is there twice or lost',
      },
      { statement: 'A trial run on a copy passed, and a backup from right before the real run exists.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which counts, samples or pages show that {act} was complete?',
      },
      {
        field: 'details.rollback',
        question: 'How is the state before {act} restored if the result is wrong?',
      },
      {
        field: 'details.environments',
        question: 'Against which environment is the work tried first, and where does it count?',
      },
    ],
    drivers: ['amount of data'],
    inputs: {},
  },
  {
    id: 'database-setup',
    cues: [
      new RegExp(
        `^(?:set up|install|create|implement|add|configure|provision) (?:[^\\s,;:(]+ ){0,4}?(?:${store})(?: (?:instance|server|cluster|backend|database|\\d[\\w.]*))?(?=$|[.,(]| \\(| (?:for|on|with)\\b)`,
      ),
    ],
    rank: 4,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the database' },
    criteria: [
      {
        given: '{done}',
        when: 'the application starts against it',
        then: 'it reads and writes its data, and nobody has to help',
      },
      {
        statement:
          'Only the application’s own account gets into {thing}: no default password works, nor access from outside.',
      },
      {
        given: 'the connection to {thing} is lost',
        when: 'a request needs data',
        then: 'the user gets an error, and the application recovers by itself once the connection is back',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which data and which load must {thing} be able to bear at the start?',
      },
      {
        field: 'details.environments',
        question: 'Which applications and environments use {thing}, and where does it run?',
      },
      {
        field: 'details.rollback',
        question: 'What do the applications use if {thing} must be given up again?',
      },
    ],
    drivers: ['amount of data'],
    inputs: {},
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
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the connection' },
    criteria: [
      {
        given: '{done}',
        when: 'a known event or record is sent through',
        then: 'it is there on the other side once, with the same values',
      },
      {
        given: 'the other side is down or refuses',
        when: 'something should pass',
        then: 'the failure can be seen, and the case is tried again or can be repeated by hand',
      },
      { statement: 'The access data of {thing} may do no more than it needs and stands in no repository.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What should pass through {thing}, in which direction, and how is it seen that it did?',
      },
      {
        field: 'details.environments',
        question: 'Which environments and accounts does the work on {thing} connect?',
      },
      {
        field: 'details.rollback',
        question: 'How does the team cut {thing} off at once if something wrong passes?',
      },
    ],
    drivers: ['what the other side allows'],
    inputs: {},
  },
  {
    id: 'schema-change',
    cues: [/\b(?:columns?|database tables?|schemas?)\b/],
    unless: [/\bgraphql|\.gql|\bjson schema|workflow|publish|reference|\btable of\b/],
    rank: 4,
    driver: null,
    verb: 'Add',
    fallbacks: { done: 'the change is in place', thing: 'the schema' },
    criteria: [
      {
        given: '{done}',
        when: 'the change has run on a copy with data of real size',
        then: '{thing} can be queried, and all rows of before are still there',
      },
      {
        given: 'the change stops half-way with an error',
        when: 'it is run again or taken back',
        then: 'the schema is in one of both states, and no row is lost',
      },
      { statement: 'The version of the application that runs today also works with the changed schema.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which values may {thing} hold, and what do the existing rows get?',
      },
      {
        field: 'details.environments',
        question: 'Which databases and environments get the change to {thing}?',
      },
    ],
    drivers: ['amount of data'],
    inputs: {},
  },
  {
    id: 'automation',
    cues: [/^automat\w+ |\bautomation\b|^make .{0,60}\bon (?:tag|push|merge|commit|release)\b/],
    rank: 1,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the automation' },
    criteria: [
      {
        given: '{done}',
        when: 'the event or the time that starts a run has come',
        then: 'the run ends without help, and its result is recorded',
      },
      {
        given: 'a step fails',
        when: 'the run ends',
        then: 'somebody is told which step, and the work can be finished by hand',
      },
      { statement: 'The same start twice does no harm, and two runs never get into each other’s way.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What starts {thing}, and what must be there when a run has ended?',
      },
      { field: 'details.environments', question: 'Where do runs of {thing} happen, and with whose rights?' },
      { field: 'details.rollback', question: 'How does the team stop {thing}, and put a wrong run right?' },
    ],
    drivers: ['steps that are done by hand today'],
    inputs: {},
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
    driver: null,
    verb: 'Arrange',
    fallbacks: { thing: 'the account' },
    criteria: [
      {
        statement:
          'The contract behind {thing} runs in the name of the organisation, and two named people can log in.',
      },
      { statement: 'It is recorded what {thing} will cost, how long that binds, and who pays.' },
      {
        given: 'a payment fails or a limit of the contract is reached',
        when: 'the vendor sends a notice',
        then: 'it arrives in a mailbox that is read, before anything is cut off',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What must be possible with {thing} that is not possible today?',
      },
      { field: 'details.rollback', question: 'How, and by when, can the team get out of {thing} again?' },
      { field: 'details.environments', question: 'Which projects and environments depend on {thing}?' },
    ],
    drivers: ['time until the vendor approves'],
    inputs: {},
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
    driver: null,
    verb: 'Write',
    fallbacks: { thing: 'the text' },
    criteria: [
      {
        statement:
          'One written place holds {thing}, each point with its reason and the person who answers for it.',
      },
      { statement: 'Those who have to keep to it have read it and agreed by name.' },
      {
        given: 'a case comes up that the text leaves open, or somebody cannot keep to it',
        when: 'the text is consulted',
        then: 'it names who decides',
      },
    ],
    questions: [
      { field: 'details.verification', question: 'Who has to agree to {thing} before it counts?' },
      { field: 'details.environments', question: 'To which systems, data and people should {thing} apply?' },
      { field: 'details.rollback', question: 'When, and by whom, may {thing} be changed again?' },
    ],
    drivers: ['number of people who have to agree'],
    inputs: {},
  },
  {
    id: 'published-pages',
    cues: [
      /\b(?:github pages?|gh-pages|github\.io|docs? site|documentation site|mkdocs|docs and push)\b|^publish (?:the )?(?:docs|documentation)\b/,
    ],
    rank: 7,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the pages' },
    criteria: [
      {
        given: '{done}',
        when: 'a change of the texts is merged',
        then: 'the public address shows the change after the publishing run',
      },
      {
        given: 'the publishing run fails',
        when: 'somebody opens the public address',
        then: 'the former pages are still shown, and the team has been told of the failure',
      },
      { statement: 'A check of all links within the pages finds none that is broken.' },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'At which address should the pages be found, and who may read them?',
      },
      { field: 'details.verification', question: 'Which pages must be there, and for which versions?' },
      {
        field: 'details.rollback',
        question: 'How is a page taken back that should not have been published?',
      },
    ],
    drivers: ['texts that do not exist yet'],
    inputs: {},
  },
  {
    id: 'restore-test',
    cues: [
      /\b(?:restore|restoration|recovery|restore-from-backup)(?: from backup)? (?:tests?|testing|exercises?|drills?)\b/,
      /^(?:test|verify|rehearse|exercise|perform|schedule|check) .{0,40}\b(?:restor\w+|back-?ups?|recovery)\b/,
    ],
    rank: 8,
    driver: null,
    verb: 'Carry out',
    fallbacks: { done: 'the change is in place', thing: 'the restore' },
    criteria: [
      {
        given: '{done}',
        when: 'the newest backup is restored on an empty system by the written steps alone',
        then: 'the application starts with it, and counts and samples match the source',
      },
      { statement: 'The time that the restore took and the age of the restored data are recorded.' },
      {
        given: 'a backup turns out to be unusable or a step fails',
        when: 'the exercise ends',
        then: 'the cause is mended or stands in the backlog, and the exercise is repeated',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'How long may a restore take, and how old may the restored data be?',
      },
      { field: 'details.environments', question: 'Which systems and backups are restored, and where to?' },
      { field: 'details.rollback', question: 'How are the live data kept safe from the exercise?' },
    ],
    drivers: ['amount of data'],
    inputs: { impact: 5 },
  },
  {
    id: 'load-test',
    cues: [/\b(?:load|stress|soak)[- ]?test(?:s|ing)?\b/],
    rank: 7,
    driver: 'scaling',
    verb: 'Carry out',
    fallbacks: { done: 'the change is in place', thing: 'the load test' },
    criteria: [
      {
        given: '{done}',
        when: 'the load that the item names is applied',
        then: 'answer times and error rate are recorded for each step of the load',
      },
      { statement: 'The part that gives way first is named, with the load at which it does.' },
      {
        given: 'the system fails under the load',
        when: 'the load is taken away',
        then: 'it recovers without help, and no confirmed data is lost',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which answer time and error rate must hold under that load?',
      },
      {
        field: 'details.environments',
        question: 'Where does the test run, with which data, so that no user is disturbed?',
      },
      {
        field: 'details.rollback',
        question: 'How is the test stopped at once, and how is its data removed?',
      },
    ],
    drivers: ['an environment of real size'],
    inputs: {},
  },
]
