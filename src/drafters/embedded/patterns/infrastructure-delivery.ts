// Patterns of infrastructure for delivery: pipelines, deployment, releases, environments, containers, code, signing.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'commit-hook',
    cues: [
      /\b(?:pre-?commit|commit|pre-?push|git|husky) hooks?\b|\bpre-?commit (?:checks?|config\w*)|\bhusky\b|\blint-staged\b/,
      /^(?:add|set up|integrate|use|include|run) .{0,80}?\bpre-?commit\b/,
    ],
    rank: 8,
    driver: 'delivery',
    good: [
      'a change that violates a check is committed from a fresh checkout',
      'the commit is blocked with an error that names the file and the reason',
    ],
    edges: [
      'A commit without violations goes through.',
      'Files that are not part of the commit are not checked.',
    ],
    ask: 'Which findings should block a commit, and for which file types?',
    last: 'How long may it take, and should CI run the same checks?',
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
    slots: { fault: 'a fault that it should catch' },
    good: ['a change with {fault} is pushed', 'the run fails and names the place and the reason'],
    edges: ['Without such a fault the run passes.', 'If the check itself cannot run, the run fails.'],
    ask: 'Should a finding block the merge or only warn, and what about findings that exist today?',
    last: 'How long may it take, and who looks at its findings?',
    size: 'findings that exist today',
  },
  {
    id: 'pipeline',
    cues: [
      /\b(?:ci|ci\/cd|cicd|pipelines?|github actions?|gitlab ci|travis\w*|jenkins\w*|circleci|azure pipelines?|build agents?|runners?|workflows?|continuous (?:integration|delivery|deployment)|pre-?commit|merge queue|status checks?|cloud build|checks on pull)\b/,
    ],
    unless: [/\b(?:data|etl|ingest\w*|render\w*|ml|training) pipelines?\b/],
    rank: 4,
    driver: 'delivery',
    slots: { fault: 'a build error or a failing test' },
    good: ['a change that should pass is pushed', 'every step runs and passes'],
    edges: [
      'The result is shown on the commit or pull request.',
      'A change with {fault} fails the run, and the failed step is named.',
    ],
    parts: 'A run covers {parts}.',
    ask: 'Which branches and events should trigger a run, and which steps must pass before a merge?',
    last: 'Which runners and secrets are needed, and how long may a run take?',
  },
  {
    id: 'deployment',
    cues: [
      /\b(?:deploy\w*|go[- ]?live|roll ?out|production (?:setup|server)|release to prod\w*|heroku|vercel|netlify|fly\.io|render\.com|cloud run|railway)\b/,
      /^(?:send|sent|push|ship|bring) .{0,40}\bto (?:production|prod|staging)\b|^(?:configure|set up|setup|prepare) (?:the )?prod(?:uction)? (?:environment|system)(?=$| (?:with|for|on|in|using)\b)/,
    ],
    rank: 3,
    driver: 'delivery',
    slots: { trial: 'its most important function is tried', place: 'the target' },
    good: ['{trial} on {place}', 'this succeeds with the deployed version'],
    edges: [
      'A failed deployment is reported as failed, and the previous version stays live.',
      'The next version can be deployed by following the documented steps.',
    ],
    ask: 'Which version should be deployed, and which check shows that it works there?',
    last: 'May the deployment cause downtime, and how can we roll back?',
  },
  {
    id: 'release',
    cues: [
      /\b(?:releas(?:e|es|ing)|tagg(?:ing|ed)|tag-based|publish\w*|artifacts?|registry|installers?|homebrew)\b/,
    ],
    unless: [/\bregistry (?:cach|mirror|credential|secret)|\b(?:changelogs?|release notes?)\b/],
    rank: 4,
    driver: 'delivery',
    good: ['somebody fetches it from the agreed place', 'they get the intended version'],
    edges: [
      'What they get can be used on a clean machine.',
      'If a release fails halfway, running it again produces one complete release.',
    ],
    ask: 'Who or what should trigger a release, and what must be tested first?',
    last: 'Who may release, and how is a faulty version withdrawn?',
  },
  {
    id: 'environment',
    cues: [
      /\b(?:staging|preview (?:env\w*|deploy\w*)|deploy\w* previews?|review apps?|(?:test|dev|demo|sandbox|qa) (?:environments?|servers?|systems?|instances?)|dev(?:elopment)? environment|environments?|devcontainers?|sandbox(?:es)?|vagrant)\b/,
    ],
    unless: [/\benvironment (?:variables?|vars?|configs?|files?)\b|\bprod(?:uction)?\b(?! environments)/],
    rank: 3,
    driver: 'delivery',
    good: ['the documented steps are run on an empty target', 'the application starts there'],
    edges: [
      'Versions and settings match production, except for documented differences.',
      'No production secrets or personal data are used there.',
    ],
    ask: 'How may each environment differ from production, and which data may be used there?',
    last: 'Who may use it, and how is it reset?',
  },
  {
    id: 'containers',
    cues: [
      /^add .{2,40} to (?:the |our )?\S*dockerfile\b|\bmulti-stage builds?\b/,
      /\b(?:docker(?!ignore)\w*|containers?|containeri[sz]\w+|images?|pods?|podman|native image)\b/,
    ],
    rank: 3,
    driver: 'delivery',
    good: ['an image is built from a fresh checkout', 'the build succeeds'],
    edges: [
      'Each application behaves the same in its container as outside it.',
      'No stored data is lost when a container is replaced.',
    ],
    ask: 'What belongs in an image, and what does it need from outside?',
    last: 'Which data must survive a new container, and where do settings and secrets come from?',
    size: 'amount of data',
  },
  {
    id: 'host-configuration',
    cues: [/\b(?:ansible|puppet|chef|saltstack|salt|playbooks?|nixos)\b/],
    unless: [/\bterraform\b/],
    rank: 5,
    driver: 'delivery',
    good: ['it is applied to a fresh host', 'the host reaches the described state without manual steps'],
    edges: [
      'A second run right afterwards changes nothing.',
      'Secret values are not readable in the repository or the output.',
    ],
    ask: 'Which hosts and settings should it cover, and which of them differ between environments?',
    last: 'Who may apply it, and what happens to changes made by hand?',
  },
  {
    id: 'infrastructure-as-code',
    cues: [/\b(?:terraform|pulumi|cloudformation|infrastructure as code|iac|provision\w*|opentofu|bicep)\b/],
    unless: [/\b(?:certs?|certificates?|encrypt|tls|ssl) provision|\bprovision\w* time\b|\bover-?provision/],
    rank: 5,
    driver: 'delivery',
    good: ['the code is applied', 'the target reaches the described state without manual steps'],
    edges: [
      'A second run right afterwards reports no changes.',
      'After a failed run, running it again reaches the described state.',
    ],
    ask: 'Which resources should the code describe, and which of them exist already?',
    last: 'Who may apply changes, and where is the state kept?',
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
    good: ['the downloaded build is opened on a clean machine', 'it starts without a security warning'],
    edges: [
      'The signature check passes.',
      'If signing fails or the certificate has expired, the release stops and nothing unsigned is published.',
    ],
    ask: 'Which builds must be signed, and where is the key stored?',
    last: 'Who may sign, and when does the certificate expire?',
  },
  {
    id: 'store-submission',
    cues: [
      /\b(?:(?:app|play) (?:store )?(?:review|submission|listing)|store (?:listings?|review|submission|release)|testflight|publish .{0,40}(?:app|play) store)\b/,
    ],
    rank: 9,
    driver: 'delivery',
    verb: 'Prepare',
    good: ['it is sent to the store', 'it is accepted for review with no missing information'],
    edges: [
      'Texts and screenshots in the store match the submitted version.',
      'If the store rejects it, each reason has its own backlog item.',
    ],
    ask: 'Which version is submitted, and who provides texts and screenshots?',
    last: 'What happens if it is rejected?',
  },
  {
    id: 'environment-settings',
    cues: [
      /^(?:update|change|set|add)\b.{0,60}\b(?:env(?:ironment)? (?:vars?|variables?)|\w+_\w+ env)\b/,
      /\b(?:environment (?:variables?|vars?|configs?|files?)|env (?:vars?|files?|variables?|switch)|environment-based|key vault|config(?:uration)? management|(?:environment|app|application|server|system|prod|production) (?:config(?:uration)?s?|conf|settings)|parameters|settings|\.env)\b/,
    ],
    rank: 4,
    good: ['the system is started', 'it runs with the values of its environment'],
    edges: [
      'No value has to be changed in the code.',
      'A missing or malformed required setting stops the start with an error that names it.',
    ],
    ask: 'Which settings differ between environments, and which of them are secret?',
    last: 'Who may change them, and does a change need a restart?',
  },
]

export const infrastructureDeliveryPatterns = kinds.map(toInfrastructurePattern)
