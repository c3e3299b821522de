// A third thing to check where the line and the kind of debt give only two.
import type { DebtFacts } from './debt-slots.ts'

/** One more criterion that fits what the line asks for; it says nothing that the other ones say. */
export function toThird({ pattern, order, deed, said }: DebtFacts, first: string): string {
  if (said?.pattern === pattern)
    return 'Someone who works with it every day has checked a sample and found nothing wrong.'
  const told = deed?.result ?? (pattern.id === 'general' ? first.toLowerCase() : '')
  const asked = ` ${order?.base ?? ''} ${told} `
  return (
    thirds.find(([kinds, cue]) => kinds.test(pattern.id) && cue.test(asked))?.[2] ??
    'Comments and documents that describe the former state are brought up to date.'
  )
}

/** In this order: the kinds of debt, what the result says, and the sentence. */
const thirds: readonly (readonly [kinds: RegExp, result: RegExp, sentence: string])[] = [
  [/^adopt$/, /^/, 'The code that this replaces is removed: no second way is left.'],
  [/^dropped$/, /^/, 'Imports, helpers and settings that only this needed are removed as well.'],
  [/^stated$/, /^/, 'The rest of the code has been searched for the same problem; what was found is fixed or listed.'],
  [/^named$/, /^/, 'Whoever asked for this has seen the result and agrees that nothing is missing.'],
  [/^general$/, /\beach problem with /, 'Before the change, tests cover what the affected code does today.'],
  [/^general$/, /\bdocument|\bcomments\b|\breadme\b| (?:re-rate|rate|archive|put|provide|consider|explain|explanation) /, 'Someone other than the author has checked the result.'],
  [/^general$/, /^/, 'An automated test covers this and fails without the change.'],
  [/^changed$/, / (?:no longer|not|never) /, 'A search that can be repeated finds no place where it still happens.'],
  [/^changed$/, / (?:limited|capped|restricted|reduced) /, 'Tests cover values below, at and above the limit.'],
  [/^changed$/, / (?:enforced|required|forbidden|guaranteed|validated) /, 'A test or a build that breaks this rule fails.'],
  [/^changed$/, /(?<! for| of| in) uses? (?!of ) *| (?:replaced|rewritten|refactored|reimplemented|based on) /, 'The code that this replaces is removed: no second way is left.'],
  [/^changed$/, / (?:registered|set up|enabled|installed|integrated|configured|activated) /, 'It works on a fresh checkout without further steps.'],
  [/^changed$/, / (?:is|are) (?:in|inside|under|part of) (?!sync|use|place|order|line) *| (?:moved|extracted|separated) /, 'Nothing of it is left in the old place.'],
  [/^changed$/, / (?:generated|computed|derived|rendered|loaded|calculated) /, 'The results before and after the change are compared on the same data.'],
] // biome-ignore format: a table reads better in rows
