// Patterns for features that create, change, move and remove.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const changeFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'bulk-action',
    cues: [/\bbulk\b/, /\bbatch (?!size|level|mode)(?:\w+)/],
    anywhere: true,
    rank: 6,
    criteria: holds(
      'The action applies to all selected items and to no others.',
      'If it fails for one item, the others are still done and the failed one is named.',
      'The number of selected items is shown beforehand.',
    ),
    questions: ask(
      'what should happen if the action fails for part of the selection, and should it be possible to undo it?',
    ),
    drivers: ['partial failures'],
  },
  {
    ...plain,
    id: 'undo',
    cues: [/\b(?:undo|un-?delete|revert|roll ?back)\b/, /\bredo(?=$| (?:stack|button|and|or|the last))/],
    rank: 6,
    criteria: holds(
      'After undo, everything is as it was before the change.',
      'If there is nothing to undo, nothing changes.',
      'Whatever depends on the change is undone with it.',
    ),
    questions: ask('which actions should be undoable, how many steps back, and until when?'),
    drivers: ['every action needs its reverse'],
  },
  {
    ...plain,
    id: 'history',
    cues: [/\bhistory\b/],
    rank: 5,
    fallbacks: { thing: 'the history' },
    criteria: holds(
      'Each entry appears in {thing} once.',
      'If there are no entries yet, a message says so.',
      'The newest entry comes first.',
    ),
    questions: ask('what exactly counts as an entry in {thing}, and how far back should it go?'),
    drivers: ['number of events to keep'],
  },
]
