// Narrow kinds of infrastructure for checks, trials, delivery and its way back.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'rolling-deployment',
    cues: [/\b(?:blue[-/ ]green|canary|zero[- ]downtime|rolling (?:updates?|deploy\w*))\b/],
    rank: 7,
    driver: 'delivery',
    good: [
      'a new version is deployed while requests keep coming',
      'every request is answered by the old or the new version',
    ],
    edges: [
      'If the new version returns errors, all traffic goes back to the old one.',
      'Both versions work with the same data while they run side by side.',
    ],
    ask: 'Which check decides that traffic moves to the new version, and how long is the old one kept?',
    last: 'Can both versions run at the same time against the same database?',
  },
  {
    id: 'rollback',
    cues: [
      /\brollbacks?(?: (?:mechanism|automation|strategy|procedure|path))?\b|\bdeploy\w* recovery\b|\brecovery after\b/,
    ],
    rank: 6,
    driver: 'delivery',
    good: [
      'a faulty version is deployed on purpose outside production',
      'the previous version is live again after the rollback',
    ],
    edges: [
      'The rollback takes no longer than agreed.',
      'Data written by the faulty version can be read by the previous one, or the rollback is refused.',
    ],
    ask: 'What should trigger the rollback: a person, a failed check or an error rate?',
    last: 'What happens to database changes when the code is rolled back?',
  },
  {
    id: 'linting',
    cues: [
      /\b(?:lint\w*|formatters?|prettier|clippy|ruff|black|eslint|clang[- ]?(?:tidy|format))(?: (?:pipeline|step|job|check|workflow|rules|plugins?|config\w*|setup))?\b/,
    ],
    unless: [/\btests?\b|^(?:switch|move|migrate|replace|upgrade|downgrade|fix)\b/],
    rank: 5,
    driver: 'delivery',
    good: ['a file that breaks a rule is checked', 'the run fails'],
    edges: [
      'The message names the file, line and rule.',
      'The existing code passes, or its violations are listed as exceptions.',
    ],
    ask: 'Which rules should apply, and should a violation block the merge or only warn?',
    last: 'What should happen to existing violations: fix them now, or check only new code?',
  },
  {
    id: 'vulnerability-scan',
    cues: [
      /\b(?:(?:vulnerability|dependency|container|image|security|code) scan\w*|trivy(?: scan)?|codeql|coverity|snyk|(?:npm|cargo|rustsec|pip|dependency) audit(?: gate)?|sast|dast|penetration testing automation|security automation)\b/,
    ],
    unless: [/^fix\b/],
    rank: 6,
    driver: 'security',
    good: [
      'something with a known vulnerability is scanned',
      'the scan reports it with its severity and location',
    ],
    edges: [
      'Findings at or above the agreed severity fail the scan.',
      'A scan that could not run is not reported as clean.',
    ],
    ask: 'From which severity should a finding block the merge or the release?',
    last: 'Who may grant an exception, and for how long?',
  },
  {
    id: 'delivery-pipeline',
    cues: [
      /\b(?:(?:ci\/cd|cicd|ci cd)(?: pipelines?| set-?up)?|cd pipelines?|continuous (?:delivery|deployment)|deploy(?:ment)? (?:pipelines?|automation)|automat\w+ (?:build and )?deploy\w*|build and deployment pipelines|(?:pipeline|workflow) (?:to|for) deploy\w*)\b/,
      /^make .{0,60}\b(?:build|deploy|release)\w* on (?:tags?|push|merge|commit)\b/,
    ],
    unless: [/\bblue\b|\brollback\b/],
    rank: 6,
    driver: 'delivery',
    thing: 'the pipeline',
    good: [
      'a change that passes all checks reaches the branch or tag that triggers a deployment',
      'it is live on the target without manual steps',
    ],
    edges: [
      'If a step fails, the run stops and names the step.',
      'After a failed run the target still serves the previous version.',
    ],
    ask: 'Where should {thing} deploy to, and which step needs manual approval?',
    last: 'May the deployment cause downtime, and how can we roll back?',
  },
]

export const infrastructureCheckingPatterns = kinds.map(toInfrastructurePattern)
