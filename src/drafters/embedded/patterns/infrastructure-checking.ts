// Narrow kinds of infrastructure for checks, trials, delivery and its way back.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'linting',
    cues: [
      /\b(?:lint\w*|formatters?|prettier|clippy|ruff|black|eslint)(?: (?:pipeline|step|job|check|workflow|rules|plugins?|config\w*|setup))?\b/,
    ],
    unless: [/\btests?\b|^(?:switch|move|migrate|replace|upgrade|downgrade|fix)\b/],
    rank: 5,
    driver: 'delivery',
    thing: 'the linter',
    good: ['a file that breaks one of the rules is checked', 'the run fails'],
    edges: [
      'The message names file, line and rule.',
      'Today’s code passes without an error, or what is found in it is listed as an exception.',
    ],
    ask: 'Which rules apply, and does a finding block the merge or only warn?',
    last: lasts.files,
  },
  {
    id: 'vulnerability-scan',
    cues: [
      /\b(?:(?:vulnerability|dependency|container|image|security|code) scan\w*|trivy(?: scan)?|codeql|coverity|snyk|(?:npm|cargo|rustsec|pip|dependency) audit(?: gate)?|sast|dast|penetration testing automation|security automation)\b/,
    ],
    unless: [/^fix\b/],
    rank: 6,
    driver: 'security',
    thing: 'the scan',
    good: ['a part with a known weakness is scanned', 'the scan names its severity and place'],
    edges: [
      'The scan fails from the agreed severity on.',
      'A scan that could not run, or knows old weaknesses only, never counts as clean.',
    ],
    ask: 'From which severity on does a finding stop the merge or the release?',
  },
  {
    id: 'trial',
    cues: [
      /^(?:test|try)(?: it| this)? (?:with|on|against|in) /,
      /^test [\w\s-]{2,30} (?:compilation|(?:in)?compatibility)\b/,
      /\b(?:validation|test) session\b/,
    ],
    rank: 8,
    verb: 'Carry out',
    thing: 'the trial',
    good: [
      'each main flow is gone through',
      'it is recorded which ones pass, with the exact version that was tried',
    ],
    edges: [
      'What fails has an item of its own with the steps to repeat it.',
      'A flow that could not be tried is listed as open, not as passed.',
    ],
    ask: 'Which flows must pass before {thing} counts as successful?',
    last: lasts.check,
  },
  {
    id: 'delivery-pipeline',
    cues: [
      /\b(?:ci\/cd|cicd|ci cd|cd pipelines?|continuous (?:delivery|deployment)|deploy(?:ment)? (?:pipelines?|automation)|automat\w+ (?:build and )?deploy\w*|build and deployment pipelines|(?:pipeline|workflow) (?:to|for) deploy\w*)\b/,
      /^make .{0,60}\b(?:build|deploy|release)\w* on (?:tags?|push|merge|commit)\b/,
    ],
    unless: [/\bblue\b|\brollback\b/],
    rank: 6,
    driver: 'delivery',
    thing: 'the pipeline',
    good: [
      'a change that passes all checks reaches the branch or tag that starts a delivery',
      'the target serves it without a step by hand, and the run names its version',
    ],
    edges: [
      'When a step fails, the run names it.',
      'After a failed run the target serves the former version.',
    ],
    ask: 'Which target is delivered to by {thing}, and which step needs the consent of a person?',
  },
  {
    id: 'rollback',
    cues: [
      /\brollbacks?(?: (?:mechanism|automation|strategy|procedure|path))?\b|\bdeploy\w* recovery\b|\brecovery after\b/,
    ],
    rank: 6,
    driver: 'delivery',
    thing: 'the rollback',
    good: ['a faulty version is deployed on purpose outside production', 'the former version serves again'],
    edges: [
      'The way back takes no longer than agreed.',
      'Stored data that the bad version has changed can be read by the former one, or the way back is refused.',
    ],
    ask: 'What triggers the way back: a person, a failed check or an error rate, and within which time?',
  },
  {
    id: 'rolling-deployment',
    cues: [/\b(?:blue[-/ ]green|canary|zero[- ]downtime|rolling (?:updates?|deploy\w*))\b/],
    rank: 7,
    driver: 'delivery',
    thing: 'the deployment',
    good: [
      'a new version is deployed while requests keep coming',
      'each request is answered by the old or the new version, and none is lost',
    ],
    edges: [
      'When the new version answers with errors, all requests go to the old one again.',
      'Both versions work with the same stored data while they run side by side.',
    ],
    ask: 'Which check decides that users get the new version, and how long is the old one kept ready?',
  },
]

export const infrastructureCheckingPatterns = kinds.map(toInfrastructurePattern)
