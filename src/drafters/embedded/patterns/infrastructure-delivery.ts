// Patterns of infrastructure for delivery: pipelines, deployment, releases, environments, containers, code, signing.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'commit-hook',
    cues: [
      /\b(?:pre-?commit|commit|pre-?push|git|husky) hooks?\b|\bpre-?commit (?:checks?|config\w*)|\bhusky\b|\blint-staged\b/,
      /^(?:add|set up|setup|integrate|use|install|enable|configure|include|run) .{0,80}?\bpre-?commit\b/,
    ],
    rank: 8,
    driver: 'delivery',
    thing: 'the hook',
    good: [
      'somebody with a fresh checkout commits a change in which the check must fail',
      'the commit is stopped with an error that names the file and the reason',
    ],
    edges: [
      [
        'a change that keeps to the rules',
        'it is committed',
        'the commit goes through, and only the files of that change were looked at',
      ],
    ],
    ask: 'Which findings must stop a commit, and on which kinds of files?',
    size: 'findings that exist today',
  },
  {
    id: 'pipeline-step',
    cues: [
      /^(?:add|integrate|run|include|wire|put|enable|implement|automate|fail|gate|check) .{2,120}?\b(?:to|into|in|on|from) (?:the |our |a )?(?:\S+ )?(?:ci|ci\/cd|pipelines?|github actions?|github workflow|gitlab ci|travis\S*|jenkins|prs?|pull requests?|workflows?)\b/,
      /^(?:gate|fail) (?:prs?|ci|the build|builds|pull requests)\b/,
      /^[^,;:]{2,60} (?:gate|check|build|builds|scan|step|job|tests?|lint\w*) in (?:the )?ci\b/,
      /\b(?:ci gate|ci step)\b|^(?:add|write|create) (?:a |an )?(?:ci|github actions?|workflow) (?:job|step|workflow)\b/,
    ],
    unless: [/\bcach(?:e|ing)\b/],
    rank: 6,
    driver: 'delivery',
    thing: 'the new step',
    good: [
      'a change is pushed in which the new step must fail',
      'the run is marked as failed, and its output names the place and the reason',
    ],
    edges: [
      ['a change that should pass', 'it is pushed', 'the run passes, and shows the result of the new step'],
    ],
    ask: 'Does a failure of the new step block the merge, or does it only warn?',
    size: 'findings that exist today',
  },
  {
    id: 'pipeline',
    cues: [
      /\b(?:ci|ci\/cd|cicd|pipelines?|github actions?|gitlab ci|travis\w*|jenkins\w*|circleci|azure pipelines?|build agents?|runners?|workflows?|continuous (?:integration|delivery|deployment)|pre-?commit|merge queue|status checks?|cloud build|checks on pull)\b/,
    ],
    unless: [/\breproducib/],
    rank: 4,
    driver: 'delivery',
    thing: 'the pipeline',
    good: ['a change is pushed that should pass', 'every step passes, and the result is shown on the change'],
    edges: [
      [
        'a change breaks the build or a test',
        'the run has ended',
        'it is marked as failed and names the step',
      ],
    ],
    ask: 'Which steps of {thing} must pass before a merge or a release, and which branches and events start a run?',
  },
  {
    id: 'deployment',
    cues: [
      /\b(?:deploy\w*|go[- ]?live|roll ?out|production (?:setup|server)|release to prod\w*|heroku|vercel|netlify|fly\.io|render\.com|cloud run|railway)\b/,
    ],
    rank: 3,
    driver: 'delivery',
    thing: 'the deployment',
    good: [
      'a request arrives from outside',
      'it is answered by the version that was deployed, and not with an error',
    ],
    edges: [
      [
        'a version does not start, or answers with errors',
        'its deployment ends',
        'the deployment counts as failed, the team is told, and what worked before is still served',
      ],
    ],
    ask: 'Which check must pass before the new version serves users, and who may start a deployment?',
  },
  {
    id: 'release',
    cues: [
      /\b(?:releas(?:e|es|ing)|tagg(?:ing|ed)|tag-based|publish\w*|artifacts?|registry|installers?|homebrew|package for)\b/,
    ],
    unless: [/\bregistry (?:cach|mirror|credential|secret)/],
    rank: 4,
    driver: 'delivery',
    thing: 'the release',
    good: [
      'a release has been made',
      'its result can be fetched from the place where users will look for it, and works on a clean machine',
    ],
    edges: [
      [
        'a step of the release fails half-way',
        'it is started again',
        'it ends in one complete release or none, never in two that differ',
      ],
    ],
    ask: 'Who triggers a release, and what must be tried before others get it?',
  },
  {
    id: 'environment',
    cues: [
      /\b(?:staging|preview (?:env\w*|deploy\w*)|review apps?|(?:test|dev|demo|sandbox|qa) (?:environments?|servers?|systems?|instances?)|dev(?:elopment)? environment|environments?|devcontainers?|sandbox(?:es)?|vagrant|local setup|onboarding script)\b/,
    ],
    unless: [/\benvironment (?:variables?|vars?|configs?|files?)\b|\bprod(?:uction)?\b(?! environments)/],
    rank: 3,
    driver: 'delivery',
    thing: 'the environment',
    good: [
      'the documented steps are run on an empty target',
      'the application starts there, with the versions and settings of production apart from listed differences',
    ],
    edges: ['No personal data and no secret of production stands in {thing}.'],
    ask: 'In what may {thing} differ from production, and which data may stand there?',
    size: 'differences to production',
  },
  {
    id: 'containers',
    cues: [/\b(?:docker(?!ignore)\w*|containers?|containeri[sz]\w+|images?|pods?|podman|native image)\b/],
    unless: [/\b(?:image|picture) (?:upload|gallery)\b/],
    rank: 3,
    driver: 'delivery',
    thing: 'the container',
    good: [
      'the image is built from a fresh checkout and started on a machine that has nothing else of the project',
      'the application in it answers as it does outside of it',
    ],
    edges: [
      [
        'the container is stopped and replaced by a new one',
        'the application is used again',
        'no stored data is lost, and running work was brought to an end',
      ],
    ],
    askAll:
      'Where will it run: on developers’ machines, in the pipeline, in production, and on which processors?',
    size: 'stored data',
  },
  {
    id: 'infrastructure-as-code',
    cues: [
      /\b(?:terraform|ansible|pulumi|cloudformation|puppet|chef|saltstack|salt|infrastructure as code|iac|provision\w*|playbooks?|opentofu|nixos|bicep)\b/,
    ],
    unless: [/\bprovision\w* time\b/],
    rank: 5,
    driver: 'delivery',
    thing: 'the infrastructure code',
    good: ['the code is applied a second time', 'it reports no change'],
    edges: [
      [
        'applying the code fails half-way',
        'the error is mended and it is applied again',
        'the target reaches the described state without repair by hand',
      ],
    ],
    ask: 'Which resources must {thing} describe, and which of them were made by hand so far?',
    size: 'resources made by hand so far',
  },
  {
    id: 'signing-and-stores',
    cues: [
      /\b(?:code[- ]?sign\w*|sign(?:ing)? (?:certificate|key|the (?:\w+ )?(?:build|app|installer))|app signing|provisioning profiles?|notari[sz]\w+(?: pipeline)?|gpg sign\w*|apns|fastlane|keystore|gatekeeper|app store|play console|store listings?)\b/,
      /\+ notari[sz]\w+/,
    ],
    rank: 8,
    driver: 'delivery',
    verb: 'Arrange',
    thing: 'the signed build',
    good: [
      'the downloaded build is opened on a clean machine',
      'it starts without a warning of the system, and the check of its signature passes',
    ],
    edges: [
      [
        'signing fails, or the certificate has expired',
        'a release is made',
        'it stops with an error, and nothing unsigned is offered',
      ],
    ],
    ask: 'Which builds must be signed, and where does the run get the key from?',
  },
  {
    id: 'environment-settings',
    cues: [
      /\b(?:environment (?:variables?|vars?|configs?|files?)|env (?:vars?|files?|variables?)|environment-based|key vault|config(?:uration)? management|(?:environment|app|application|server|system|prod|production) (?:config(?:uration)?s?|conf|settings)|parameters|settings|\.env)\b/,
    ],
    rank: 4,
    thing: 'the settings',
    good: [
      'the system starts',
      'it runs with the values of its environment, and no value had to be changed in code',
    ],
    edges: [
      [
        'a required setting is missing or malformed',
        'the system starts',
        'it stops with an error that names the setting',
      ],
    ],
    ask: 'Which of {thing} differ by environment, and which of them are secret?',
  },
]

export const infrastructureDeliveryPatterns = kinds.map(toInfrastructurePattern)
