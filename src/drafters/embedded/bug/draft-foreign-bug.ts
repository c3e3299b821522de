// Drafts a bug from a line in a language without patterns: the facts that closed-class words state, the rest asked.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { BugDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft, cutText } from '../compose-draft.ts'
import type { ForeignParts } from '../foreign-draft.ts'
import { findEnvironment } from '../grammar/bug-facts.ts'
import type { Line } from '../grammar/line.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { toPlainTitle } from '../title.ts'
import { readForeignBug } from './foreign-bug-facts.ts'

/** One bug; `parts` are the general phrases of the line's language. */
export function draftForeignBug(idea: Idea, line: Line, parts: ForeignParts): z.infer<typeof BugDraftSchema> {
  const facts = readForeignBug(line)
  const environment = facts.environment ?? findEnvironment(line.core)
  const told = new Set(
    Object.entries({ ...facts, environment }).flatMap(([key, value]) =>
      value === null || value === 'unknown' ? [] : [`details.${key}`],
    ),
  )
  return {
    type: 'bug',
    details: {
      symptom: cutText(line.sentences[0] ?? line.core, 600) || 'Untitled',
      severity: null,
      affected: null,
      workaround: null,
      ...facts,
      expected: facts.expected === null ? null : cutText(facts.expected, 600),
      environment,
    },
    priority: { affectedShare: null, dataLoss: null, security: null },
    ...composeDraft(idea, line, {
      ...parts,
      questions: parts.questions.filter(({ field }) => !told.has(field)),
      title: toPlainTitle(line),
      evidence: [
        ['details.symptom', toPhrase(line.raw, line.sentences[0])],
        ['details.expected', toPhrase(line.raw, facts.expected)],
        ['details.environment', toPhrase(line.raw, environment)],
        ...(facts.steps ?? [])
          .slice(0, 6)
          .map((step) => ['details.steps', toPhrase(line.raw, step)] as const),
      ],
      drivers: [],
    }),
  }
}
