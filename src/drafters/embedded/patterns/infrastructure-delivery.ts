// Patterns of infrastructure for delivery: pipelines, deployment, releases, environments, containers, code, signing.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureDeliveryPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'pipeline',
    cues: [
      /\b(?:ci|ci\/cd|cicd|pipelines?|github actions?|gitlab ci|travis\w*|jenkins\w*|circleci|azure pipelines?|build agents?|runners?|workflows?|continuous (?:integration|delivery|deployment)|pre-?commit|merge queue|status checks?|cloud build|checks on pull)\b/,
      /^(?:add|integrate|run|include|wire|put|use|enable|implement|automate) .{2,60} (?:to|into|in|on) (?:the |our )?(?:ci|ci\/cd|pipeline|github actions|gitlab ci|build pipeline)\b/,
    ],
    rank: 4,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the pipeline', place: 'the repository' },
    criteria: [
      {
        given: 'a change that is known to be good is pushed',
        when: 'the pipeline has run',
        then: 'every step has passed and its result is shown on the change',
      },
      {
        given: 'a change breaks the build or a test',
        when: 'the pipeline runs',
        then: 'it fails, names the step, and the change cannot be merged',
      },
      {
        statement:
          'No secret stands in the repository or in the output of {thing}, and changes by strangers cannot read one.',
      },
      { statement: 'The duration of a run is known and within the limit that was agreed before the change.' },
      {
        statement:
          'The old way keeps working until the new one has passed side by side, and is then switched off.',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'Which checks must pass before a change may be merged or released?',
      },
      { field: 'details.rollback', question: 'How does the team deliver while the pipeline cannot be used?' },
      {
        field: 'details.securityAndCost',
        question: 'Which secrets does the pipeline need, and what may its runs cost a month?',
      },
      {
        field: 'details.verification',
        question:
          'Which runs, good ones and broken ones, are tried before the work on {thing} counts as done?',
      },
      {
        field: 'details.environments',
        question: 'Which repositories and branches does the work on {thing} cover?',
      },
    ],
    drivers: ['number of repositories and steps', 'secrets and permissions that the pipeline needs'],
    inputs: {},
  },
  {
    id: 'deployment',
    cues: [
      /\b(?:deploy\w*|go[- ]?live|roll ?out|blue[- ]green|canary|zero[- ]downtime|production (?:setup|server)|release to prod\w*|heroku|vercel|netlify|fly\.io|render\.com|cloud run|railway)\b/,
    ],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the deployment', place: 'production' },
    criteria: [
      {
        given: 'a version has passed its checks',
        when: 'it is deployed by the documented way',
        then: 'the running system reports that version and its health check passes',
      },
      {
        given: 'the new version fails its health check',
        when: 'the deployment ends',
        then: 'users are served by the version before, and the team is told',
      },
      { statement: 'The way back to the version before was rehearsed outside production, data included.' },
      {
        statement:
          'Whoever is on duty can deploy by following the written steps, without knowledge from single persons.',
      },
    ],
    questions: [
      {
        field: 'details.rollback',
        question: 'How does the team return to the last good version if a deployment goes wrong?',
      },
      { field: 'details.environments', question: 'Which environments are deployed to, and in which order?' },
      { field: 'details.maintenanceWindow', question: 'May users notice a deployment, and at which hours?' },
      {
        field: 'details.verification',
        question: 'Which check after a deployment shows that users are served by the new version?',
      },
    ],
    drivers: ['number of environments', 'data that changes together with the code'],
    inputs: {},
  },
  {
    id: 'release',
    cues: [
      /\b(?:releas(?:e|es|ing)|versioning|version numbers?|semver|tagg(?:ing|ed)|tag-based|publish\w*|packagist|pypi|npm (?:publish|provenance)|crates\.io|maven (?:repo\w*|central)|nuget|artifacts?|registry|changelog|release notes|installers?|homebrew|package for)\b/,
    ],
    unless: [/\bregistry (?:cach|mirror|credential|secret)/],
    rank: 4,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the release', place: 'the release' },
    criteria: [
      {
        given: 'a version is marked for release',
        when: 'the release runs',
        then: 'the same version number stands in the artefact, the tag and the notes',
      },
      {
        given: 'a step of the release fails half-way',
        when: 'it is started again',
        then: 'it ends in one complete release or none, never in two that differ',
      },
      { statement: 'The released artefact was installed and started on a clean machine.' },
      { statement: 'A bad release can be withdrawn by written steps, and these were tried once.' },
      {
        statement:
          'The credentials for publishing belong to the project, not to a person, and stand in no repository.',
      },
    ],
    questions: [
      {
        field: 'details.rollback',
        question: 'How is a bad release withdrawn or replaced?',
      },
      { field: 'acceptanceCriteria', question: 'Who may trigger a release, and who has to approve it?' },
      {
        field: 'details.securityAndCost',
        question: 'Which accounts and credentials are needed for a release?',
      },
      {
        field: 'details.verification',
        question: 'Where is a release tried out before others get it?',
      },
      {
        field: 'details.environments',
        question: 'Which targets and channels get the release?',
      },
    ],
    drivers: ['number of targets', 'manual steps today', 'accounts and permissions'],
    inputs: {},
  },
  {
    id: 'environment',
    cues: [
      /\b(?:staging|preview (?:env\w*|deploy\w*)|review apps?|(?:test|dev|demo|sandbox|qa) (?:environments?|servers?|systems?|instances?)|dev(?:elopment)? environment|environments?|devcontainers?|sandbox(?:es)?|vagrant|local setup|onboarding script|anonymi[sz]\w+)\b/,
    ],
    unless: [/\benvironment (?:variables?|vars?|configs?|files?)\b|\bprod(?:uction)?\b/],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the environment', place: 'the environment' },
    criteria: [
      {
        given: 'an empty target',
        when: 'the documented steps are run',
        then: 'it runs, with the same versions and settings as production apart from listed differences',
      },
      { statement: 'No personal data and no secret of production stands in {thing}.' },
      {
        given: 'somebody breaks something in it',
        when: 'the environment is built anew',
        then: 'it is back in a known state, and production has noticed nothing',
      },
      { statement: 'It is known who may use {thing}, what it costs, and when it is switched off.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'In what may {thing} differ from production, and which data may it hold?',
      },
      {
        field: 'details.securityAndCost',
        question: 'Who gets access to {thing}, and what may it cost a month?',
      },
      { field: 'details.verification', question: 'Which check must {thing} pass before use?' },
      {
        field: 'details.rollback',
        question: 'How is a working state of {thing} brought back after somebody has broken it?',
      },
    ],
    drivers: ['differences to production', 'test data', 'access and running cost'],
    inputs: {},
  },
  {
    id: 'containers',
    cues: [
      /\b(?:docker(?!ignore)\w*|containers?|containeri[sz]\w+|compose|images?|kubernetes|k8s|k3s|helm|pods?|openshift|podman|talos|orchestration|argo\w*|nomad|swarm|base image|native image)\b/,
    ],
    unless: [/\b(?:image|picture) (?:upload|gallery)\b/],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the container', place: 'the container' },
    criteria: [
      {
        given: 'a clean machine',
        when: 'the documented command is run',
        then: 'the build ends, everything starts, and the health check passes',
      },
      {
        statement:
          'The versions of all that goes into the build are pinned, and the same source gives the same result.',
      },
      {
        given: 'the process inside dies, or is told to stop',
        when: 'it is restarted',
        then: 'no stored data is lost and no request is left half-done without an error',
      },
      { statement: 'The process runs without administrator rights, and no secret is part of what is built.' },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Where should {thing} run: on developers’ machines, in the pipeline, in production?',
      },
      { field: 'details.rollback', question: 'What does the team return to if {thing} must be given up?' },
      { field: 'details.securityAndCost', question: 'Which data and secrets must {thing} get from outside?' },
      {
        field: 'details.verification',
        question: 'Which check shows that everything is up and answers once the work on {thing} is done?',
      },
    ],
    drivers: ['stored data', 'number of services', 'secrets and settings from outside'],
    inputs: {},
  },
  {
    id: 'infrastructure-as-code',
    cues: [
      /\b(?:terraform|ansible|pulumi|cloudformation|puppet|chef|saltstack|salt|infrastructure as code|iac|provision\w*|playbooks?|opentofu|nixos|bicep)\b/,
    ],
    unless: [/\bprovision\w* time\b/],
    rank: 5,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the infrastructure code', place: 'the infrastructure' },
    criteria: [
      {
        given: 'the code for {thing} was applied',
        when: 'it is applied a second time',
        then: 'it reports no change',
      },
      { statement: 'The planned changes are shown and approved by a second person before they are applied.' },
      {
        given: 'applying the code fails half-way',
        when: 'the error is mended and it is applied again',
        then: 'the target reaches the described state without repair by hand',
      },
      {
        statement:
          'What was made by hand before is either taken over into the code or listed, and no secret stands in the code.',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which environments must be covered by {thing}, and in which order?',
      },
      { field: 'details.blastRadius', question: 'What else is hit if a mistake in {thing} is applied?' },
      { field: 'details.rollback', question: 'How is the former state restored if {thing} should go wrong?' },
      {
        field: 'details.verification',
        question: 'Which differences between code and reality may remain after the work on {thing}?',
      },
    ],
    drivers: ['resources made by hand so far', 'number of environments'],
    inputs: {},
  },
  {
    id: 'signing-and-stores',
    cues: [
      /\b(?:app ?stores?|play store|google play|testflight|code[- ]?sign\w*|sign(?:ing)? (?:certificate|key|the (?:build|app|installer))|provisioning profiles?|notari[sz]\w+|apns|chrome web store|web store|fastlane|keystore|bundle id)\b/,
    ],
    rank: 7,
    driver: 'delivery',
    verb: 'Arrange',
    fallbacks: { thing: 'the store release', place: 'the store' },
    criteria: [
      {
        statement:
          'A build that was signed the new way installs and starts on a clean device without a warning.',
      },
      {
        statement:
          'Accounts, keys and certificates behind {thing} belong to the organisation, and at least two people can reach them.',
      },
      {
        given: 'a key or certificate is about to expire',
        when: 'the agreed lead time is reached',
        then: 'the people in charge are warned',
      },
      {
        given: 'the store refuses the build',
        when: 'the refusal arrives',
        then: 'users keep the version before, and the reason is in the backlog',
      },
    ],
    questions: [
      {
        field: 'details.deadline',
        question: 'By which date must the work on {thing} be done so that users are not cut off?',
      },
      {
        field: 'details.blastRadius',
        question: 'What happens to installed versions during the work on {thing}?',
      },
      { field: 'details.securityAndCost', question: 'Who owns the accounts and keys behind {thing}?' },
      {
        field: 'details.verification',
        question: 'On which clean devices is the result tried out before users get it?',
      },
      {
        field: 'details.rollback',
        question: 'What do users get in case of a refusal or delay of {thing}?',
      },
    ],
    drivers: ['review by the store', 'access to accounts and keys'],
    inputs: {},
  },
  {
    id: 'environment-settings',
    cues: [
      /\b(?:environment (?:variables?|vars?|configs?|files?)|env (?:vars?|files?|variables?)|environment-based|key vault|config(?:uration)?s?(?: (?:management|files?))?|parameters|settings|\.env)\b/,
    ],
    rank: 4,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the settings', place: 'the environments' },
    criteria: [
      { statement: 'The same build runs in each environment, and only the settings differ.' },
      {
        given: 'a required setting is missing or malformed',
        when: 'the system starts',
        then: 'it stops with an error that names the setting',
      },
      {
        statement:
          'Secrets among {thing} come from a protected store and stand in no repository, image or log.',
      },
      {
        statement:
          'A list of all settings exists, with meaning and owner, and the settings before the change can be restored.',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which environments need {thing}, and in which values do they differ?',
      },
      {
        field: 'details.securityAndCost',
        question: 'Which values among {thing} are secret, and where are they kept?',
      },
      {
        field: 'details.rollback',
        question: 'How are the former values restored if a mistake shows in {thing}?',
      },
      {
        field: 'details.verification',
        question: 'Which check at start-up shows that every setting is there and valid?',
      },
    ],
    drivers: ['number of settings and environments', 'secrets among the settings'],
    inputs: {},
  },
]
