// Patterns for features that create, change, move and remove.
import type { FeaturePattern } from './feature-pattern.ts'

export const changeFeatures: readonly FeaturePattern[] = [
  {
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
    head: /\b(?:bulk|batch|mass)(?: (?:delete|deletion|edit|editing|update|updates|actions?|operations?|assign|import))?\b|\bmulti-?select(?:ion)?(?: operations?)?\b/,
    fallbacks: { thing: 'the entries' },
    criteria: [
      {
        given: '{aWho} has selected more than one',
        when: '{who} starts an action',
        then: 'it is done to exactly those, and their number is shown before',
      },
      {
        given: 'it fails for one of them',
        when: 'it ends',
        then: 'that one is named with the reason and the others are done',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'what happens when one of those selected fails, and may the whole be taken back?',
      },
    ],
    drivers: ['partial failures have to be handled'],
    inputs: {},
  },
  {
    id: 'undo',
    cues: [
      /\b(?:undo|un-?delete|revert|roll ?back)\b/,
      /\bredo(?=$| (?:stack|button|and|or|the last))/,
      /\b(?:trash|recycle bin|restore deleted)\b/,
    ],
    unless: [/\btrash icon\b/],
    rank: 6,
    head: /\b(?:undo(?:\/redo)?|redo|un-?delete|revert|trash|recycle bin|rollback)\b/,
    fallbacks: { thing: 'the last change' },
    criteria: [
      {
        given: '{aWho} has just made a change',
        when: '{who} takes it back',
        then: 'everything is as before, including what depends on the change',
      },
      { given: 'nothing is left to take back', when: '{who} tries it', then: 'nothing is changed' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which actions must be possible to take back, how many steps, and until when?',
      },
    ],
    drivers: ['every action needs its reverse'],
    inputs: {},
  },
  {
    id: 'history',
    cues: [
      /\b(?:change|edit|version|activity|audit|order|search|purchase|watch|game|move|command|booking)[ -](?:history|log|trail|feed)\b/,
      /\bhistory\b/,
      /\b(?:audit|activity) ?(?:log|trail)s?\b/,
      /\b(?:version|revision)s? (?:control|history|tracking)\b/,
      /\bwho changed\b/,
      /\brecently (?:viewed|used|opened)\b/,
    ],
    rank: 5,
    head: /\b(?:(?:change|edit|version|activity|audit) )?(?:history|audit log|audit trail|activity log|revisions?|log|replay)\b(?: (?:panel|view|page|feature))?/,
    fallbacks: { thing: 'the entries' },
    criteria: [
      {
        given: 'something has happened that counts for {thing}',
        when: '{who} opens the history',
        then: 'it stands there once, with its time and what it was, the newest first',
      },
      {
        given: 'there is no entry yet',
        when: '{who} opens the history',
        then: 'it says so and no error is shown',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'what exactly becomes an entry of {thing}, how far back must it reach, and who may see it?',
      },
    ],
    drivers: ['amount of events that are kept'],
    inputs: {},
  },
  {
    id: 'delete',
    cues: [
      /\b(?:delete|deletes|deleting|deletion|remove|removes|removing|removal|discard|purge|archive|archiving|clear(?! (?:\w+ )?(?:messages?|errors?|text|labels?|names?|indicat\w+|warnings?|distinction)))\b(?!\/)/,
    ],
    unless: [
      /^remov\w+ (?:the )?(?:limit|limitation|restriction|need|requirement|dependency)/,
      /^remove (?:the )?(?:floating|redundant|unused|old|button|icon|menu)\b/,
      /\bbefore deleting\b/,
    ],
    rank: 2,
    head: /\b(?:delet(?:e|ion|ing)|remov(?:e|al|ing)|archiv(?:e|ing)|purge|clear)\b(?: (?:button|option|route|function))?/,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: '{thing} that {who} may remove',
        when: '{who} confirms the removal',
        then: 'every list, search and count leaves {it} out',
      },
      {
        given: '{aWho} starts the removal',
        when: '{who} cancels at the question',
        then: 'nothing is changed',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'must a removal of {thing} be possible to take back, and what happens to what depends on {it}?',
      },
    ],
    drivers: ['what depends on the removed data'],
    inputs: {},
  },
]
