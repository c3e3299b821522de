// Items with a flaw that is known because we put it there: the labelled pairs on which a judge is calibrated.
import type { BacklogItem } from '../../src/backlog/backlog-item.ts'

export const flaws = [
  'invented-figure',
  'invented-person',
  'empty-criteria',
  'other-subject',
  'padding',
] as const
export type Flaw = (typeof flaws)[number]

const emptyWords = [
  'The feature works as expected.',
  'Everything behaves correctly.',
  'The change is done and users are happy.',
]
const padding =
  'It should be noted that this is an important topic that deserves attention, and that all stakeholders agree on how valuable it is to look at it in a holistic and sustainable way going forward.'

/** The item with one flaw and nothing else changed; every flaw makes it worse, and padding makes it longer as well. */
export function withFlaw(item: BacklogItem, flaw: Flaw): BacklogItem {
  switch (flaw) {
    case 'invented-figure':
      return {
        ...item,
        summary: `${item.summary} It concerns 4,700 accounts and is due on 9 October.`,
      }
    case 'invented-person':
      return {
        ...item,
        summary: `${item.summary} Dolores of the tax office asked for it because of an audit.`,
      }
    case 'empty-criteria':
      return {
        ...item,
        acceptanceCriteria: emptyWords.map((statement, index) => ({
          id: `AC${index + 1}`,
          statement,
          basis: 'model' as const,
        })),
      }
    case 'other-subject':
      return {
        ...item,
        title: 'Rotate the banner pictures of the winter campaign',
        summary: 'The banner pictures of the winter campaign rotate.',
      }
    case 'padding':
      return { ...item, summary: `${item.summary} ${padding} ${padding}` }
  }
}
