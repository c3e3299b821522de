// Sorts of documentation: what a reader must be able to do with each, and the question that it raises.
import type { DebtPattern } from './debt-pattern.ts'

type Sort = readonly [cue: RegExp, question: string, ...criteria: readonly string[]]

/** Checked in this order on the lower-cased line. */
const sorts: readonly Sort[] = [
  [
    /\b(?:why|trade-?offs?|rationale|adrs?|decision records?)\b/,
    'Who knows the reasons, and do they still hold?',
    'The reason and the alternatives that were rejected are named.',
    'The text says what would have to change for the decision to be reconsidered.',
    'Someone who was not involved can explain the decision after reading it.',
  ],
  [
    /\bchangelog|release notes|\bchanges\b/,
    'Since which version should changes be listed, and who reads the list?',
    'Each change is listed with what it means for those who use the code.',
    'Changes that break existing use are marked as such.',
    'A check against the history of the code finds no such change missing.',
  ],
  [
    /\b(?:migration|upgrade|upgrading) (?:guide|notes|instructions|docs?)/,
    'From which versions do readers come, and what breaks for them?',
    'Someone who was not involved migrates a project with {text} alone.',
    'Each incompatible change is listed with what to do instead.',
    'All commands and examples work as written.',
  ],
  [
    /\btroubleshoot\w*|\bfaq\b|\brunbook|known issues/,
    'Which problems come up most often, and who has to solve them?',
    'Each problem is listed with its symptoms, its cause and what to do.',
    'The steps have been tried in the situation that they are for.',
    'Someone who does not know the cause gets ahead with {text} alone.',
  ],
  [
    /\b(?:guidelines?|standards?|conventions?|style guide|polic(?:y|ies)|best practices)\b/,
    'Which rules are agreed already, and which are still disputed?',
    'Each rule has an example of how to do it and of how not to do it.',
    'For each rule it is clear whether a check or a review enforces it.',
    'Existing code that breaks a rule is fixed or listed.',
  ],
  [
    /\bapi (?:docs?|documentation|endpoints|reference)|\bdocument (?:all )?(?:the )?(?:api|endpoints)\b|docstrings?|\b(?:php|js|java)docs?\b/,
    'Which parts come first, and who reads them?',
    'Each public part in scope is described with its inputs, its results and its errors.',
    'Calls that follow the documentation give the documented results.',
    'A check finds no public part in scope that is undocumented.',
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
