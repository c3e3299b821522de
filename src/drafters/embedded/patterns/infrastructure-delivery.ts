// Patterns of infrastructure for delivery: pipelines, deployment, releases, environments, containers, code, signing.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureDeliveryPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'commit-hook',
    cues: [
      /\b(?:pre-?commit|commit|pre-?push|git|husky) hooks?\b|\bpre-?commit (?:checks?|config\w*)|\bhusky\b|\blint-staged\b/,
      /^(?:add|set up|setup|integrate|use|install|enable|configure|include|run) .{0,80}?\bpre-?commit\b/,
    ],
    rank: 8,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the hook' },
    criteria: [
      {
        given: '{done}',
        when: 'somebody with a fresh checkout commits a change in which the check must fail',
        then: 'the commit is stopped with an error that names the file and the reason',
      },
      {
        given: 'a change that keeps to the rules',
        when: 'it is committed',
        then: 'the commit goes through, and only the files of that change were looked at',
      },
      { statement: 'The files that are there today pass, or what is found in them is listed.' },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which findings must stop a commit, and on which kinds of files?',
      },
      {
        field: 'details.environments',
        question: 'Does the same check also run in the pipeline, for those who skip the hook?',
      },
      {
        field: 'details.rollback',
        question: 'Who may skip the hook in an emergency, and how is that seen afterwards?',
      },
    ],
    drivers: ['findings that exist today'],
    inputs: {},
  },
  {
    id: 'pipeline-step',
    cues: [
      /^(?:add|integrate|run|include|wire|put|use|enable|implement|automate|fail|gate|cache|update|integrate|check|make sure to use) .{2,120}?\b(?:to|into|in|on|from) (?:the |our |a )?(?:\S+ )?(?:ci|ci\/cd|pipelines?|github actions?|github workflow|gitlab ci|travis\S*|jenkins|prs?|pull requests?|workflows?)\b/,
      /^(?:gate|fail) (?:prs?|ci|the build|builds|pull requests)\b/,
      /^[^,;:]{2,60} (?:gate|check|build|builds|scan|step|job|tests?|lint\w*) in (?:the )?ci\b/,
      /\b(?:ci gate|ci step)\b|^(?:add|write|create) (?:a |an )?(?:ci|github actions?|workflow) (?:job|step|workflow)\b/,
    ],
    rank: 6,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the new step' },
    criteria: [
      {
        given: '{done}',
        when: 'a change is pushed that should pass',
        then: 'the run passes, and the result of {thing} is shown on the change',
      },
      {
        given: 'a change is pushed in which {thing} must fail',
        when: 'the run has ended',
        then: 'the run is marked as failed, and its output names the place and the reason',
      },
      {
        statement:
          'The main branch passes as it stands on the day on which {thing} comes in, or its findings are listed.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Does a failure of {thing} block the merge, or does it only warn?',
      },
      { field: 'details.environments', question: 'On which events and branches should {thing} run?' },
      {
        field: 'details.rollback',
        question: 'Who may get round {thing} in an emergency, and how is that seen afterwards?',
      },
    ],
    drivers: ['findings that exist today'],
    inputs: {},
  },
  {
    id: 'pipeline',
    cues: [
      /\b(?:ci|ci\/cd|cicd|pipelines?|github actions?|gitlab ci|travis\w*|jenkins\w*|circleci|azure pipelines?|build agents?|runners?|workflows?|continuous (?:integration|delivery|deployment)|pre-?commit|merge queue|status checks?|cloud build|checks on pull)\b/,
    ],
    rank: 4,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the pipeline' },
    criteria: [
      {
        given: '{done}',
        when: 'a change is pushed that should pass',
        then: 'every step passes, and the result is shown on the change',
      },
      {
        given: 'a change breaks the build or a test',
        when: 'the run has ended',
        then: 'it is marked as failed, names the step, and cannot be merged',
      },
      {
        statement:
          'No secret stands in the repository or in the output of a run, and changes by strangers cannot read one.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Which steps must pass in {thing} before a change may be merged or released?',
      },
      {
        field: 'details.environments',
        question: 'Which repositories, branches and events should start {thing}?',
      },
      { field: 'details.rollback', question: 'How does the team deliver while {thing} cannot be used?' },
    ],
    drivers: ['number of repositories and steps'],
    inputs: {},
  },
  {
    id: 'deployment',
    cues: [
      /\b(?:deploy\w*|rollback (?:mechanism|automation|strategy)|go[- ]?live|roll ?out|blue[-/ ]green|canary|zero[- ]downtime|production (?:setup|server)|release to prod\w*|heroku|vercel|netlify|fly\.io|render\.com|cloud run|railway)\b/,
    ],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the deployment' },
    criteria: [
      {
        given: '{done}',
        when: 'a request arrives from outside',
        then: 'it is answered by the version that was deployed, and not with an error',
      },
      {
        given: 'a version does not start, or answers with errors',
        when: 'its deployment ends',
        then: 'the deployment counts as failed, the team is told, and what worked before is still served',
      },
      {
        statement:
          'Somebody other than the author has deployed, and taken a deployment back, by the written steps alone.',
      },
    ],
    questions: [
      {
        field: 'details.rollback',
        question: 'How does the team return to the last good version if a deployment goes wrong?',
      },
      { field: 'details.environments', question: 'Which environments are deployed to, and in which order?' },
      {
        field: 'details.verification',
        question: 'Which check after a deployment shows that users are served by the new version?',
      },
    ],
    drivers: ['number of environments'],
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
    fallbacks: { done: 'the change is in place', thing: 'the release' },
    criteria: [
      {
        given: '{done}',
        when: 'a release has been made',
        then: 'its result can be fetched from the place where users will look for it, and works on a clean machine',
      },
      { statement: 'Each release shows which commit it was built from.' },
      {
        given: 'a step of the release fails half-way',
        when: 'it is started again',
        then: 'it ends in one complete release or none, never in two that differ',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Who triggers a release, and what must be tried before others get it?',
      },
      { field: 'details.rollback', question: 'How is a bad release withdrawn or replaced?' },
      { field: 'details.environments', question: 'Which targets and channels get the release?' },
    ],
    drivers: ['number of targets'],
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
    fallbacks: { done: 'the change is in place', thing: 'the environment' },
    criteria: [
      {
        given: '{done}',
        when: 'the documented steps are run on an empty target',
        then: 'the application starts there, with the versions and settings of production apart from listed differences',
      },
      { statement: 'No personal data and no secret of production stands in {thing}.' },
      {
        given: 'somebody breaks something in it',
        when: 'the environment is built anew',
        then: 'it is back in a known state, and production has noticed nothing',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'In what may {thing} differ from production, and which data may it hold?',
      },
      { field: 'details.verification', question: 'Which check must {thing} pass before use?' },
      {
        field: 'details.rollback',
        question: 'How is a working state of {thing} brought back after somebody has broken it?',
      },
    ],
    drivers: ['differences to production'],
    inputs: {},
  },
  {
    id: 'containers',
    cues: [
      /^add .{2,60} to (?:the |our )?(?:docker[- ])?compose\b/,
      /\b(?:docker(?!ignore)\w*|containers?|containeri[sz]\w+|compose|images?|kubernetes(?: manifests?)?|k8s(?: manifests?)?|k3s|helm(?: charts?)?|compose examples|pods?|openshift|podman|talos|orchestration|argo\w*|nomad|swarm|base image|native image)\b/,
    ],
    unless: [/\b(?:image|picture) (?:upload|gallery)\b/],
    rank: 3,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the container' },
    criteria: [
      {
        given: '{done}',
        when: 'the documented command is run on a clean machine',
        then: 'everything starts, and the health check passes',
      },
      {
        given: 'the process inside dies, or is told to stop',
        when: 'it is restarted',
        then: 'no stored data is lost, and no request is left half-done without an error',
      },
      {
        statement:
          'The versions of all that goes into the build are pinned, and the same source gives the same result.',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Where must everything run: on developers’ machines, in the pipeline, in production?',
      },
      {
        field: 'details.verification',
        question:
          'Which check shows that all containers are up and reach what they need, each other included?',
      },
      {
        field: 'details.rollback',
        question: 'What runs instead if a container does not start or loses its data?',
      },
    ],
    drivers: ['stored data'],
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
    fallbacks: {
      done: 'the change is in place',
      thing: 'the infrastructure code',
    },
    criteria: [
      { given: '{done}', when: 'the code is applied a second time', then: 'it reports no change' },
      {
        given: 'applying the code fails half-way',
        when: 'the error is mended and it is applied again',
        then: 'the target reaches the described state without repair by hand',
      },
      {
        statement:
          'Nothing of {thing} was made by hand outside of the code, and no secret stands in the code.',
      },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which environments must be covered by {thing}, and in which order?',
      },
      {
        field: 'details.verification',
        question: 'Which differences between code and reality may remain after the work on {thing}?',
      },
    ],
    drivers: ['resources made by hand so far'],
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
    fallbacks: { done: 'the change is in place', thing: 'the store release' },
    criteria: [
      {
        given: '{done}',
        when: 'the build is installed on a clean device',
        then: 'it starts without a warning of the system',
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
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What is still missing for {thing}: accounts, keys, texts, or the build itself?',
      },
      {
        field: 'details.environments',
        question: 'Which stores, platforms and channels does the work on {thing} cover?',
      },
      {
        field: 'details.rollback',
        question: 'What do users get in case of a refusal or delay of {thing}?',
      },
    ],
    drivers: ['review by the store'],
    inputs: {},
  },
  {
    id: 'environment-settings',
    cues: [
      /\b(?:environment (?:variables?|vars?|configs?|files?)|env (?:vars?|files?|variables?)|environment-based|key vault|config(?:uration)? management|(?:environment|app|application|server|system|prod|production) (?:config(?:uration)?s?|conf|settings)|parameters|settings|\.env)\b/,
    ],
    rank: 4,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the settings' },
    criteria: [
      {
        given: '{done}',
        when: 'the system starts',
        then: 'it runs with the values of its environment, and no value had to be changed in code',
      },
      {
        given: 'a required setting is missing or malformed',
        when: 'the system starts',
        then: 'it stops with an error that names the setting',
      },
      { statement: 'Each setting is listed with its meaning, its default, and whether it must be given.' },
    ],
    questions: [
      {
        field: 'details.environments',
        question: 'Which environments need {thing}, and in which values do they differ?',
      },
      {
        field: 'details.verification',
        question: 'Which check at start-up shows that every setting is there and valid?',
      },
    ],
    drivers: ['number of settings and environments'],
    inputs: {},
  },
]
