// Patterns for features that create, change, move and remove.
import type { FeaturePattern } from './feature-pattern.ts'

export const changeFeatures: readonly FeaturePattern[] = [
  {
    id: 'bulk-action',
    cues: [
      /\bbulk\b/,
      /\bbatch (?!size)(?:\w+)/,
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
        given: '{aWho} has selected a number of entries',
        when: '{who} starts the action',
        then: 'it is done to exactly those entries, and the number is shown before and after',
      },
      {
        given: 'the action fails for one of them',
        when: 'it ends',
        then: 'the failed entry is named with the reason and the others are treated as agreed',
      },
      {
        given: 'a selection that includes entries {who} may not change',
        when: '{who} starts the action',
        then: 'those are left alone and named',
      },
      {
        given: 'the action cannot be undone',
        when: '{who} starts it',
        then: 'it asks for confirmation and names the number of entries concerned',
      },
      {
        given: '{aWho} has selected entries',
        when: '{who} goes to another page or changes the filter',
        then: 'it is visible whether the selection still holds',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'which actions should be possible on a selection of {thing}, and what happens when one entry fails?',
      },
      { field: 'details.outOfScope', question: 'how many entries may be treated at once?' },
    ],
    drivers: ['partial failures have to be handled'],
    inputs: {},
  },
  {
    id: 'undo',
    cues: [/\b(?:undo|redo|un-?delete|revert|roll ?back)\b/, /\b(?:trash|recycle bin|restore deleted)\b/],
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
      {
        given: 'a change that was taken back',
        when: '{who} repeats it',
        then: 'the changed state is there again',
      },
      {
        given: 'another person has changed the same thing meanwhile',
        when: '{who} takes the own change back',
        then: 'the change of the other person is not lost',
      },
      {
        given: 'nothing is left to take back',
        when: '{who} looks for the action',
        then: 'it is shown as not available',
      },
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
    id: 'drag-and-drop',
    cues: [
      /\bdrag(?:s|ged|ging|gable)?\b/,
      /\bdropp(?:ed|ing) on\b/,
      /\bis dropped\b/,
      /\bre-?(?:order|arrange)(?:ing|ed)?\b/,
      /\bsnap(?:ping|s)?\b/,
      /\bmove (?:\S+ ){1,3}(?:up|down|around|to another)\b/,
    ],
    unless: [/\bre-?order (?:stock|point|supplies)\b/, /\bsnapshots?\b/],
    rank: 6,
    head: /\b(?:drag(?:ging)?[ -](?:and|&|n|'n')[ -]drop|drag(?:ging|gable)?|re-?order(?:ing)?|re-?arrang(?:e|ing))\b/,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: '{thing} that may be moved',
        when: '{who} drags {it} to another place',
        then: 'the new place is kept after the page is opened again',
      },
      {
        given: '{aWho} drags over a place that does not take it',
        when: '{who} lets go',
        then: 'it returns to where it was',
      },
      {
        given: '{aWho} without a pointer',
        when: '{who} uses the keyboard',
        then: 'the same move is possible',
      },
      {
        given: 'the new place cannot be saved',
        when: '{who} lets go',
        then: 'it returns to where it was and a message says why',
      },
      { given: 'a touch screen', when: '{who} scrolls', then: 'nothing is moved by accident' },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'where may {thing} be moved to, and who sees the new order?' },
    ],
    drivers: ['pointer, touch and keyboard'],
    inputs: {},
  },
  {
    id: 'copy',
    cues: [/\b(?:duplicate|clone|copy|copies|copying|clipboard|paste|yank)\b/],
    unless: [
      /\bduplicate (?:detection|entries|records|solutions|check)/,
      /\bcopy(?:right|writing| text)\b/,
      /\beliminate duplicate/,
      /\bremove duplicate/,
    ],
    rank: 4,
    head: /\b(?:duplicat(?:e|ion|ing)|clon(?:e|ing)|cop(?:y|ies|ying)(?: and paste)?|paste)\b/,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: '{thing} to be copied',
        when: '{who} copies {it}',
        then: 'the copy holds the same content and the original is unchanged',
      },
      {
        given: 'a copy',
        when: '{who} changes it',
        then: 'the original stays as it is, and the other way round',
      },
      {
        given: 'a property that must be unique',
        when: '{who} makes the copy',
        then: 'the copy gets its own value and can be told from the original',
      },
      {
        given: 'nothing is selected',
        when: '{who} tries to copy',
        then: 'nothing is changed and what was copied before is kept',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which parts of {thing} go with the copy and which start afresh?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'templates',
    cues: [/\btemplates?\b/, /\bpresets?\b/, /\bsnippets?\b/, /\bboilerplate\b/],
    rank: 4,
    head: /\b(?:templates?|presets?|snippets?)\b(?: (?:gallery|library|editor|management))?/,
    fallbacks: { thing: 'the template' },
    criteria: [
      {
        given: 'a template',
        when: '{who} starts from it',
        then: 'the new entry holds the content of the template and can be changed freely',
      },
      {
        given: 'an entry made from a template',
        when: 'the template is changed or removed',
        then: 'the entry stays as it is',
      },
      {
        given: 'a template with a place for a value that is missing',
        when: '{who} starts from it',
        then: 'the place is marked and not filled with an invented value',
      },
      {
        given: '{aWho} without the right to change templates',
        when: '{who} opens one',
        then: 'it can be used but not changed',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'who may create and change templates, and who may use them?' },
    ],
    drivers: [],
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
      /\breplays?\b/,
      /\brecently (?:viewed|used|opened)\b/,
    ],
    rank: 5,
    head: /\b(?:(?:change|edit|version|activity|audit) )?(?:history|audit log|audit trail|activity log|revisions?|log|replay)\b(?: (?:panel|view|page|feature))?/,
    fallbacks: { thing: 'the entries' },
    criteria: [
      {
        given: 'a change to {thing}',
        when: '{who} opens the history',
        then: 'it says what was changed, by whom and when, newest first',
      },
      {
        given: 'an entry that was deleted',
        when: '{who} opens the history',
        then: 'its past is still there for as long as agreed',
      },
      {
        given: '{aWho} without the right to see {thing}',
        when: 'that person opens the history',
        then: 'nothing of it is shown',
      },
      {
        given: 'a long history',
        when: '{who} opens it',
        then: 'the newest part is shown and the rest can be reached',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which events of {thing} must be kept, for how long, and who may see them?',
      },
    ],
    drivers: ['amount of events that are kept'],
    inputs: {},
  },
  {
    id: 'delete',
    cues: [
      /\b(?:delete|deletes|deleting|deletion|remove|removes|removing|removal|discard|purge|archive|archiving|clear)\b/,
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
        then: 'every list, search and count is without {it}',
      },
      {
        given: '{aWho} starts the removal',
        when: '{who} cancels at the question',
        then: 'nothing is changed',
      },
      {
        given: 'other entries depend on {thing}',
        when: '{who} starts the removal',
        then: '{who} is told what depends on {it} before anything is removed',
      },
      {
        given: '{aWho} without the right to remove {thing}',
        when: 'that person tries it',
        then: 'it is denied and nothing is changed',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'must a removal of {thing} be possible to take back, and what happens to what depends on {it}?',
      },
      { field: 'details.outOfScope', question: 'who may remove {thing}?' },
    ],
    drivers: ['what depends on the removed data'],
    inputs: {},
  },
]
