// Patterns of infrastructure for delivery: pipelines, deployment, releases, environments, containers, code, signing.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'commit-hook',
    cues: [
      /\b(?:pre-?commit|commit|pre-?push|git|husky) hooks?\b|\bpre-?commit (?:checks?|config\w*)|\bhusky\b|\blint-staged\b/,
      /^(?:add|set up|integrate|use|include|run) .{0,80}?\bpre-?commit\b/,
    ],
    rank: 8,
    driver: 'delivery',
    thing: 'the hook',
    good: [
      'somebody with a fresh checkout commits a change in which the check must fail',
      'the commit is stopped with an error that names the file and the reason',
    ],
    edges: [
      'A change that keeps to the rules goes through.',
      'Files that are not part of the change are not looked at.',
    ],
    ask: 'Which findings must stop a commit, and on which kinds of files?',
    last: lasts.files,
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
    unless: [
      /\bcach(?:e|ing)\b|\b(?:jobs?|steps?|workflows?|actions?) (?:that|to|which|for) (?:\w+ and )?(?:creat|build|upload|publish|deploy|push|releas|packag|generat|sign)\w*/,
    ],
    rank: 6,
    driver: 'delivery',
    thing: 'the new step',
    good: [
      'a change is pushed in which the new step must fail',
      'the run fails, and names the place and the reason',
    ],
    edges: [
      'A change that should pass does pass, and shows the result of the new step.',
      'A step that cannot run at all fails and does not count as passed.',
    ],
    ask: 'Does a failure of the new step block the merge, or does it only warn?',
    last: lasts.files,
    size: 'findings that exist today',
  },
  {
    id: 'pipeline',
    cues: [
      /\b(?:ci|ci\/cd|cicd|pipelines?|github actions?|gitlab ci|travis\w*|jenkins\w*|circleci|azure pipelines?|build agents?|runners?|workflows?|continuous (?:integration|delivery|deployment)|pre-?commit|merge queue|status checks?|cloud build|checks on pull)\b/,
    ],
    rank: 4,
    driver: 'delivery',
    thing: 'the pipeline',
    good: ['a change is pushed that should pass', 'every step passes'],
    edges: [
      'The result is shown on the change.',
      'A change that breaks the build or a test is marked as failed, with the name of the step.',
    ],
    ask: 'Which steps must pass before a merge or a release, and which branches and events start a run?',
    last: lasts.files,
  },
  {
    id: 'deployment',
    cues: [
      /\b(?:deploy\w*|go[- ]?live|roll ?out|production (?:setup|server)|release to prod\w*|heroku|vercel|netlify|fly\.io|render\.com|cloud run|railway)\b/,
    ],
    rank: 3,
    driver: 'delivery',
    thing: 'the deployment',
    slots: { done: 'the deployment has been made' },
    good: ['a request arrives from where its users are', 'it is answered by the deployed version'],
    edges: [
      'A version that does not start or answers with errors counts as failed.',
      'What served before a failed deployment still serves.',
    ],
    ask: 'Which check must pass before the new version serves users, and who may start a deployment?',
    last: lasts.rolled,
  },
  {
    id: 'release',
    cues: [
      /\b(?:releas(?:e|es|ing)|tagg(?:ing|ed)|tag-based|publish\w*|artifacts?|registry|installers?|homebrew)\b/,
    ],
    unless: [/\bregistry (?:cach|mirror|credential|secret)|\b(?:changelogs?|release notes?)\b/],
    rank: 4,
    driver: 'delivery',
    thing: 'the release',
    good: ['a release has been made', 'its result can be fetched where users will look for it'],
    edges: [
      'What was fetched works on a clean machine.',
      'A release that failed half-way ends, when started again, in one complete release, never in two that differ.',
    ],
    ask: 'Who triggers a release, and what must be tried before others get it?',
  },
  {
    id: 'environment',
    cues: [
      /\b(?:staging|preview (?:env\w*|deploy\w*)|deploy\w* previews?|review apps?|(?:test|dev|demo|sandbox|qa) (?:environments?|servers?|systems?|instances?)|dev(?:elopment)? environment|environments?|devcontainers?|sandbox(?:es)?|vagrant)\b/,
    ],
    unless: [/\benvironment (?:variables?|vars?|configs?|files?)\b|\bprod(?:uction)?\b(?! environments)/],
    rank: 3,
    driver: 'delivery',
    thing: 'the environment',
    good: ['the written steps are run on an empty target', 'the application starts there'],
    edges: [
      'Versions and settings are those of production, apart from listed differences.',
      'No personal data and no secret of production stands in {thing}.',
    ],
    ask: 'In what may {thing} differ from production, and which data may stand there?',
    last: ['where does it run', 'how is it rebuilt or removed again'],
    size: 'differences to production',
  },
  {
    id: 'containers',
    cues: [
      /^add .{2,40} to (?:the |our )?\S*dockerfile\b|\bmulti-stage builds?\b/,
      /\b(?:docker(?!ignore)\w*|containers?|containeri[sz]\w+|images?|pods?|podman|native image)\b/,
    ],
    rank: 3,
    driver: 'delivery',
    thing: 'the container',
    good: ['the image is built from a fresh checkout', 'the build ends without an error'],
    edges: [
      'The application in the container answers as it does outside of it.',
      'When the container is replaced by a new one, no stored data is lost.',
    ],
    ask: 'Where will it run: on developers’ machines, in the pipeline or in production?',
    last: ['on which processors must it run', 'how does the team get back to running without it'],
    size: 'stored data',
  },
  {
    id: 'infrastructure-as-code',
    cues: [
      /\b(?:terraform|ansible|pulumi|cloudformation|puppet|chef|saltstack|salt|infrastructure as code|iac|provision\w*|playbooks?|opentofu|nixos|bicep)\b/,
    ],
    unless: [/\bprovision\w* time\b|\bover-?provision/],
    rank: 5,
    driver: 'delivery',
    thing: 'the infrastructure code',
    good: ['the code is applied', 'the target reaches the described state without a step by hand'],
    edges: [
      'A second run right after the first reports no change.',
      'After a failure half-way, another run reaches the described state.',
    ],
    ask: 'Which resources must {thing} describe, and which of them were made by hand so far?',
    last: lasts.rolled,
    size: 'resources made by hand so far',
  },
  {
    id: 'signing-and-stores',
    cues: [
      /\b(?:code[- ]?sign\w*|sign(?:ing)? (?:certificate|key|the (?:\w+ )?(?:build|app|installer))|app signing|provisioning profiles?|notari[sz]\w+(?: pipeline)?|gpg sign\w*|apns|fastlane|keystore|gatekeeper|app store|play console)\b/,
      /\+ notari[sz]\w+/,
    ],
    rank: 8,
    driver: 'delivery',
    verb: 'Arrange',
    thing: 'the signed build',
    good: ['the downloaded build is opened on a clean machine', 'it starts without a warning of the system'],
    edges: [
      'The check of the signature passes.',
      'When signing fails or the certificate has expired, the release stops, and nothing unsigned is offered.',
    ],
    ask: 'Which builds must be signed, and where does the run get the key from?',
  },
  {
    id: 'environment-settings',
    cues: [
      /^(?:update|change|set|add)\b.{0,60}\b(?:env(?:ironment)? (?:vars?|variables?)|\w+_\w+ env)\b/,
      /\b(?:environment (?:variables?|vars?|configs?|files?)|env (?:vars?|files?|variables?)|environment-based|key vault|config(?:uration)? management|(?:environment|app|application|server|system|prod|production) (?:config(?:uration)?s?|conf|settings)|parameters|settings|\.env)\b/,
    ],
    rank: 4,
    thing: 'the settings',
    good: ['the system starts', 'it runs with the values of its environment'],
    edges: [
      'No value has to be changed in code.',
      'A required setting that is missing or malformed stops the start with an error that names it.',
    ],
    ask: 'Which settings differ by environment, and which of them are secret?',
  },
]

export const infrastructureDeliveryPatterns = kinds.map(toInfrastructurePattern)
