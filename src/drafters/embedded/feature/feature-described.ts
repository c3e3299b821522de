// Features of things and people that a relative clause describes: "a pupil who was ill should see …".
import type { ModalClause } from '../grammar/statement.ts'

const demanded =
  /^((?:(?:an?|the|every|each|all|our|my) )?[a-zß-ɏ-]+(?: [a-zß-ɏ-]+)? (?:who|that|which) (?:(?!(?:should|must|what|who|that|which)\s)[^\s,;:.!?]+ ){1,8})(?:should|must|needs? to) (?!not )(.{3,})$/i

/** "A pupil who was ill should see …", where the plain reading stops at the relative clause; null for anything else. */
export function toDescribed(words: string): ModalClause | null {
  const [, subject, predicate] = demanded.exec(words) ?? []
  if (subject === undefined || predicate === undefined) return null
  return { subject: subject.trim(), negated: false, predicate }
}

const told =
  /^[a-zß-ɏ-]+s (?:who|that|which) (?!(?:is|are|was|were|has|have|had|do|does|can|could)\s)(?:(?!(?:which|who|what|that|where|when|if|how|whether|and|or)\s)[^\s,;:.!?]+ ){2,10}(?:is|are|was|were|has|have|does|do|isn['’]t|aren['’]t|don['’]t)\s/i

/** "Slots that begin in less than an hour are not worth it": a statement, which no "add" makes a wish of. */
export function tellsOfDescribed(words: string): boolean {
  return told.test(words)
}

/** "Status page where customers can see incidents": a thing by what people can do there. */
export function namesPlace(words: string): boolean {
  return /^(?:(?:an?|the) )?(?:[a-zß-ɏ-]+ ){1,3}where (?:[a-zß-ɏ-]+ ){1,3}(?:can|could|may) \S/i.test(words)
}

/** "People could not even print a note" tells what was missed; what they cannot do may as well be a ban. */
export const couldNot = /\bcould(?: not|n['’]t) /i
