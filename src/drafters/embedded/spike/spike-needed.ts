// What has to be known first about a way to do something, and what it has to show, by the deed that the question names.
import { vague } from './spike-form.ts'

/** For a deed the question to ask first and the edge of its answer; $1 is its object. */
const ways: readonly (readonly [deed: RegExp, question: string, edge: string])[] = [
  [/^(?:get|implement|find|come up with) (?:an? )?(?:better|nicer|cleaner|smarter) (.+)$/, 'What is wrong with the current $1?', 'The result is compared with the current $1, and cases that do not improve are listed.'],
  [/\b(?:efficien\w+|speed|faster?|quickly|perform\w+)\b/, 'How long does it take today, and what is the target?', 'The time is measured before and after, and cases that do not improve are listed.'],
  [/^(?:handle|deal with|treat) (.+)$/, 'What should happen with $1?', 'Cases that cannot be covered this way are listed.'],
  [/^use (.+)$/, 'What do we want to use $1 for?', 'Limits of $1 that affect us are listed.'],
  [/^(?:test|verify|check|validate|typecheck|measure)\b/, 'Which cases must be covered?', 'Cases that cannot be covered this way are listed.'],
  [/^(?:stop|prevent|avoid|ensure|preserve|keep|fix|solve)\b/, 'In which cases does it go wrong today?', 'The example is a case that goes wrong today.'],
  [/^(?:determine|find|select|calculate|generate|detect|identify|predict)\b/, 'Which information is available for this?', 'The example includes a case with missing or unclear information.'],
  [/^(?:run|launch|install|set up|deploy|bring up|start|compile|build|host)\b/, 'On which systems must it work?', 'Prerequisites are listed, and systems on which it does not work.'],
] // biome-ignore format: a table reads better in rows

/** What to ask first of "How can we VERB …?" and the edge of its answer, in its words; null for other questions. */
export function toNeeded(question: string): { needed: string; edge: string } | null {
  const deed = /^How (?:can|do|could|should|would) we (?:actually |only |best )?(.{3,110})\?$/.exec(
    question,
  )?.[1]
  if (deed === undefined) return null
  for (const [cue, needed, edge] of ways) {
    const found = cue.exec(deed)
    if (found === null) continue
    const [, named = ''] = found
    if (
      named.length > 60 ||
      /[,;:()/]| and | if | when |^(?:it|this|that|them)\b/.test(named) ||
      vague.test(named)
    )
      continue
    const fill = (text: string) => text.replace('$1', () => named)
    return { needed: fill(needed), edge: fill(edge) }
  }
  return null
}
