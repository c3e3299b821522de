// What somebody who has done a deed before knows of it: what to ask first, and what its answer must show.

/** $1 stands for the object that the cue captures. */
export interface DeedKnowledge {
  /** On the deed in its own words: "pass data into the pods". */
  readonly cue: RegExp
  readonly needed: string
  readonly edge: string
  /** What the decision rests on; only of changes. */
  readonly tried?: string
}

type Row = readonly [cue: RegExp, needed: string, edge: string, tried?: string]

const toKnowledge = ([cue, needed, edge, tried]: Row): DeedKnowledge =>
  tried === undefined ? { cue, needed, edge } : { cue, needed, edge, tried }

const measured = 'The same case is measured before and after, and cases that do not improve are listed.'
const uncovered = 'Cases that cannot be covered this way are listed.'

const removal =
  /^(?:remove|drop|disable|abandon|stop|delete|get rid of|get off|deprecate|retire|kill|hide|clean ?up) (.+)$/
const relied = 'What still relies on $1?'
const removed = 'Everything that uses $1 today is listed, each with what takes its place.'

/** "How can we …" and "can we …". */
export const ways: readonly DeedKnowledge[] = (
  [
    [/^(?:get|implement|find|come up with) (?:an? )?(?:better|nicer|cleaner) (.+)$/, 'What is wrong with the current $1?', 'The result is compared with the current $1, and cases that do not improve are listed.'],
    [/\b(?:efficien\w+|speed|faster?|quick(?:ly|er)|perform(?:ant|ance))\b/, 'How long does it take today, and what would be fast enough?', measured],
    [/\bscale\b|^(?:reduce|lower|shrink|cut|save|minimi[sz]e|optimi[sz]e)\b/, 'What is the figure today, and what is the target?', measured],
    [/\bback-?ups?\b/, 'What must be restorable, and from how long ago?', 'A backup was restored as a trial, with the time that it took and what was missing.'],
    [/^(?:handle|deal with|treat) (.+)$/, 'What should happen with $1?', uncovered],
    [/^use ((?:(?! (?:to|for) ).)+)$/, 'What do we want to use $1 for?', 'Limits of $1 that affect us are listed.'],
    [/^(?:test|verify|check|validate|typecheck|measure)\b/, 'Which cases must be covered?', uncovered],
    [/^(?:stop|prevent|avoid|ensure|preserve|keep|fix|solve)\b/, 'In which cases does it go wrong today?', 'The example is a case that goes wrong today.'],
    [/^(?:represent|model|store|encode|structure|lay out|format|display|show|render|draw) (.+)$/, 'Which is the most complex case that must be covered?', 'The example includes an empty case and the most complex one.'],
    [/^(?:parse|read|scan|import|load|ingest|extract|interpret)\b/, 'Which real inputs must it cope with?', 'The example includes a broken or incomplete input.'],
    [removal, relied, removed],
    [/^(?:determine|find|select|calculate|compute|generate|detect|identify|predict|recogni[sz]e|estimate)\b/, 'Which information is available for this?', 'The example includes a case with missing or unclear information.'],
    [/^(?:run|launch|install|set up|deploy|bring up|start (?!by |with |from |over )|compile|build|host|package)\b/, 'On which systems must it work?', 'Prerequisites are listed, and systems on which it does not work.'],
  ] satisfies Row[]
).map(toKnowledge) // biome-ignore format: a table reads better in rows

const bothWays = 'The same real case is done both ways, and the results are compared.'

/** "Should we …". */
export const changes: readonly DeedKnowledge[] = (
  [
    [/ (?:rather than|instead of) ((?:an?|the|our|\p{L}+ing) [^,]+|\p{L}+s)$/u, 'What speaks for $1?', 'The record says what becomes of what already exists.', bothWays],
    [removal, relied, 'The record says how to undo the step, and from when on that is no longer possible.', removed],
    [/^(?:just )?(?:use|adopt|introduce|try|consider) (.+)$/, 'Where does the current solution fall short?', 'Limits of $1 that affect us are listed, and what it takes to go back.', 'The same real case is done with and without $1, and the results are compared.'],
    [/^(?:add|release|publish|package|ship|launch|open-?source|sell|support|implement|build|generate|include|offer|allow|let|create|write|do|set up|also)\b/, 'Which real case needs it, and what is done today instead?', 'The record gives the effort of the smallest version, and lists the cases that it does not cover.', 'The record names the real cases that need it, and how each is handled today.'],
    [/^(?:rewrite|refactor|rework|redesign|restructure|split|merge|rethink|unify|extract|collapse) (.+)$/, 'Which planned work would become easier?', 'The record says in which steps it can be done, each usable without the next.', 'One small part was changed as a trial, with the effort that it took.'],
  ] satisfies Row[]
).map(toKnowledge) // biome-ignore format: a table reads better in rows
