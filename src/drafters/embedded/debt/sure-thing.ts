// Guards against words that were read as a thing and are none.
import { isThing } from '../grammar/is-thing.ts'
import type { Deed } from '../technical/deed-clauses.ts'
import { isStatement } from '../technical/technical-statement.ts'

/** True where `words`, with whatever follows its first noun, surely name a thing. */
export function isSure(words: string): boolean {
  const text = words.replace(/\x60/g, '').replace(/^(?:(?:only|no|the|an?) )?(?=\S)/i, 'the ')
  const [head = ''] = text.split(
    /,| \(| (?:that|which|who|where|when|if|from|in|on|for|with|without|by|to|of|as|instead|between|at|into|via|using|defined|used|reused|declared|located|called|caused|created) /,
    1,
  )
  const isName = /^the \S*(?:[_/:.<]\S|\p{Ll}\p{Lu})\S*$/u.test(head)
  return isName || isThing(text) || (isThing(head) && !isStatement(text.slice(4)))
}

/** What a clause speaks of, before its first verb that is sure; null where none is told. */
const clause =
  /^(?:there (?:is|are|has|have) (?:no |an? )?(.+)|(.+?) (?:is|are|has|have|can|does|do|no longer)(?: .*)?)$/i

/** False where the words before the verb of `said` name no thing. */
export function isSureClause(said: string): boolean {
  const [, there, who] = clause.exec(said) ?? []
  if (/\b(?:spended|ringed|lended)\b|\b(?:is|are) (?:is|are)\b/.test(said)) return false
  const what = there ?? who
  return (
    what === undefined ||
    /^(?:not|the code)\b/i.test(said) ||
    isSure(what.replace(/ (?:left|any more|yet)$|^too (?:few|little) /g, ''))
  )
}

/** `deed`, or null where what it speaks of is not sure. */
export function toSureDeed(deed: Deed | null): Deed | null {
  if (deed === null || (deed.subject !== null && !isSure(deed.subject))) return null
  const said = deed.result ?? deed.state?.replace(/^so far /, '')
  return said === undefined || isSureClause(said) ? deed : null
}
