// Drafts a feature from a line in a language without patterns: the story where it tells one, the rest asked.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { FeatureDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft, cutText } from '../compose-draft.ts'
import type { ForeignParts } from '../foreign-draft.ts'
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { fitTitle, toPlainTitle } from '../title.ts'
import { type ForeignStory, readForeignStory } from './foreign-story.ts'

/** One feature; `parts` are the general phrases of the line's language. */
export function draftForeignFeature(
  idea: Idea,
  line: Line,
  parts: ForeignParts,
): z.infer<typeof FeatureDraftSchema> {
  const sentence = line.sentences[0] ?? line.core
  const story = readForeignStory(sentence, line.language)
  const want = story?.want ?? sentence
  return {
    type: 'feature',
    details: {
      role: story?.role ?? null,
      want: cutText(want, 500) || 'Untitled',
      benefit: story?.benefit ?? null,
      outOfScope: [],
    },
    priority: { userValue: null, timeCriticality: null, riskOrOpportunity: null },
    ...composeDraft(idea, line, {
      ...parts,
      questions: parts.questions.filter(({ field }) => !isTold(story, field)),
      title: toTitle(line, story),
      evidence: [
        ['details.want', toPhrase(line.raw, want)],
        ['details.role', toPhrase(line.raw, story?.role)],
        ['details.benefit', toPhrase(line.raw, story?.benefit)],
      ],
      drivers: [],
    }),
  }
}

function isTold(story: ForeignStory | null, field: string): boolean {
  return (
    (field === 'details.role' && story !== null) || (field === 'details.benefit' && story?.benefit != null)
  )
}

const shortestTitle = 10

/** What is wanted, in its own words; the whole sentence where that is too short or a clause. */
function toTitle(line: Line, story: ForeignStory | null): string {
  const title = story?.titled === true ? fitTitle(upperFirst(story.want)) : ''
  return title.length < shortestTitle ? toPlainTitle(line) : title
}
