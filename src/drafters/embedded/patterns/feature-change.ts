// Patterns for features that create, change, move and remove.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const changeFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'bulk-action',
    cues: [
      /\bbulk\b/,
      /\bbatch (?!size|level|mode)(?:\w+)/,
      /\bmass (?:delete|edit|update|assign|change)/,
      /\b(?:several|multiple|many|all) (?:\S+ ){1,2}at once\b/,
      /\bmulti-?select(?:ion|ing)?\b/,
      /\bselect (?:all|multiple|several)\b/,
    ],
    anywhere: true,
    rank: 6,
    criteria: holds(
      'The action is done to the selected ones and to no others.',
      'One for which it fails is named with the reason, and the others are done.',
      'Their number is shown before.',
    ),
    questions: ask('what happens when one of those selected fails, and may the whole be taken back?'),
    drivers: ['partial failures have to be handled'],
  },
  {
    ...plain,
    id: 'undo',
    cues: [/\b(?:undo|un-?delete|revert|roll ?back)\b/, /\bredo(?=$| (?:stack|button|and|or|the last))/],
    rank: 6,
    criteria: holds(
      'Once a change is taken back, everything is as before it.',
      'With nothing left to take back, nothing is changed.',
      'What depends on the change is taken back with it.',
    ),
    questions: ask('which actions must be possible to take back, how many steps, and until when?'),
    drivers: ['every action needs its reverse'],
  },
  {
    ...plain,
    id: 'history',
    cues: [
      /\b(?:change|edit|version|activity|audit|order|search|purchase|watch|game|move|command|booking)[ -](?:history|log|trail|feed)\b/,
      /\bhistory\b/,
      /\b(?:audit|activity) ?(?:log|trail)s?\b/,
      /\bwho changed\b/,
    ],
    rank: 5,
    fallbacks: { thing: 'the history' },
    criteria: holds(
      'What belongs into {thing} stands there once, with its time and what it was.',
      'Where there is no entry yet, this is said.',
      'The newest stands first.',
    ),
    questions: ask(
      'what exactly becomes an entry of {thing}, how far back must it reach, and who may see it?',
    ),
    drivers: ['amount of events that are kept'],
  },
  {
    ...plain,
    id: 'delete',
    cues: [
      /\b(?:delete|deletes|deleting|deletion|remove|removes|removing|removal|discard|purge|archive|archiving|clear(?! (?:\w+ )?(?:messages?|errors?|text|labels?|names?|indicat\w+|warnings?|distinction)))\b(?!\/)/,
    ],
    unless: [
      /^remov\w+ (?:the )?(?:limit|limitation|restriction|need|requirement|dependency)/,
      /^remove (?:the )?(?:floating|redundant|unused|old|button|icon|menu)\b/,
      /\bbefore deleting\b|\b(?:functions?|code|redundant)\b/,
    ],
    rank: 2,
    head: /\b(?:delet(?:e|ion|ing)|remov(?:e|al|ing)|archiv(?:e|ing)|purge|clear)\b(?: (?:button|option|route|function))?/,
    fallbacks: { thing: 'the entry' },
    criteria: holds(
      'Afterwards every list and search leaves {thing} out.',
      'A no at the question before leaves everything as it was.',
      'No count includes {it} any more.',
    ),
    questions: ask(
      'must a removal of {thing} be possible to take back, and what happens to what depends on {it}?',
    ),
    drivers: ['what depends on the removed data'],
  },
]
