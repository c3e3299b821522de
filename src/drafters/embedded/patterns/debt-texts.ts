// Sorts of documentation: what a reader must be able to do with each, and the question that it raises.
import type { DebtPattern } from './debt-pattern.ts'

type Sort = readonly [cue: RegExp, question: string, ...criteria: readonly string[]]

/** Checked in this order on the lower-cased line. */
const sorts: readonly Sort[] = [
  [
    /\bchangelog\b|\brelease notes\b/,
    'From which release on must it be complete, and who adds to it?',
    'Each release from then on has an entry with its date and what changed for users.',
    'Changes that users must act on say what to do.',
    'The release steps say who adds an entry, and when.',
  ],
  [
    /\b(?:guidelines?|standards?|conventions?|style guide|best practices)\b/,
    'Which rules are agreed already, and which are still disputed?',
    'Each rule has an example of how to do it and of how not to do it.',
    'For each rule it is clear whether a check or a review enforces it.',
    'Existing code that breaks a rule is fixed or listed.',
  ],
  [
    /\b(?:fix|correct|misleading|wrong|outdated|stale) (?:[\w-]+ ){0,3}comments?\b/,
    'What is wrong there: the comment, or the code?',
    'The comment says what the code does.',
    'Other comments on the same code are checked as well.',
    'Someone who did not write the code understands the comment without asking.',
  ],
  [
    /\bcomments?\b/,
    'Which parts of the code are hardest to understand today?',
    'Each new comment says why the code is as it is, not only what it does.',
    'Someone who did not write the code understands the commented parts without asking.',
    'No comment is left that contradicts the code or only repeats it.',
  ],
  [
    /\b(?:set-?up|install\w*|getting started|quick ?start|deploy\w*|onboarding)\b/,
    'Which systems must the steps work on, and what may they expect to be installed?',
    'Someone who has not done it before succeeds on a clean machine with {text} alone.',
    'All commands, paths and examples work as written.',
    'The text says how to tell that it has worked.',
  ],
  [
    /\b(?:architecture|diagrams?|overview|design docs?)\b/,
    'Which questions should {text} answer, and who keeps it up to date?',
    'Every part that {text} names exists in the code, and no main part is missing.',
    'The task of each part and what it depends on are named.',
    'Someone new finds the part to change for a given task with {text} alone.',
  ],
]

const cost = { field: 'details', question: 'What goes wrong or takes longer today without this?' }

/** `pattern`, the one of documentation, or what fits the sort of text of which `lower` speaks. */
export function toTextSort(pattern: DebtPattern, lower: string): DebtPattern {
  const sort = sorts.find(([cue]) => cue.test(lower))
  if (sort === undefined) return pattern
  const [, question, ...criteria] = sort
  const [asked] = pattern.questions
  return {
    ...pattern,
    criteria: criteria.map((statement) => ({ statement })),
    questions: [asked, { field: 'acceptanceCriteria', question }, cost].flatMap((one) => one ?? []),
  }
}
