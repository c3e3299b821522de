// Cuts what a lead announces, such as a promise, a plan or a count: "The offer says: mobile tickets, two languages, and a role for cashiers".
import { cutAt, trimRun, withoutJoint } from './cut-at.ts'
import type { Run } from './flow.ts'
import { inLowerCase } from './in-lower-case.ts'
import { cutSemicolons, cutTaskChain, isFullClause } from './inline-list.ts'
import { fewWords, matterWords, toCount } from './lexicon-counts.ts'
import { article } from './lexicon-cues.ts'
import {
  elaborates,
  hasFiniteVerb,
  isDefect,
  isDemand,
  pointsBack,
  startsWithVerb,
  toWords,
} from './phrase.ts'
import { contentStems, sharesContent } from './stems.ts'
import { toPriority, toSize } from './tag-words.ts'

/** Words over several matters: what was promised, ordered, planned, wished for, went wrong or is left. */
const promise = inLowerCase(
  /(?<![a-zß-ɏ])(?:(?:rough |short |wish|quick )list|list for|(?:things|stuff|todos?) (?:for|about)|relaunch|roll-?out|here(?:'s| is| are) (?:what|the|my|our)|came up|noticed|found|reported|offer|contract|quote|proposal|order|tender|sow|statement of work|agreement|scope|roadmap|release|milestone|sprint|iteration|(?<=^|(?:the|our|my|this|rough|release|sprint|work|q\d) )plan|planned|mvp|version|phase|launch|go-?live|deadline|promised?|promises|committed|agreed|wish ?list|wish(?:es|ed)?|wants?|wanted|asked for|asks? for|requests?|requested|demands?|missing|lacks?|lacking|struggl[a-zß-ɏ]+|went (?:badly|wrong)|didn't go well|not so good|bad|annoy[a-zß-ɏ]*|complain[a-zß-ɏ]*|complaints?|pain points?|problems?|issues?|bugs|broken|gripes?|still open|open points|still to do|to ?dos?|left to do|leftovers?|backlog|before the [a-zß-ɏ]+ starts|get (?:this|these|that) (?:in|done)|need(?:ed|s)? (?:for|by|before|until|this|these|to)|for (?:spring|summer|autumn|fall|winter|q[1-4]|next [a-zß-ɏ]+|the next [a-zß-ɏ]+|(?:january|february|march|april|may|june|july|august|september|october|november|december))|ideas?|improvements?|next steps?|priorities|fehlt|fehlen|wünsche|offen|geplant|versprochen|probleme|problemas|falta[n]?|pedidos|quieren|promis[a-zß-ɏ]*|demandes?|souhaits?|manque)(?![a-zß-ɏ])/u,
)

/** Words over the parts of one thing. */
const holding = inLowerCase(
  /(?<![a-zß-ɏ])(?:holds?|hold|contains?|includ(?:es?|ing)|shows?|showing|displays?|lists|columns?|fields?|with(?=\s+[a-zß-ɏ])|has|have (?!to)|having|consists?|covers?|supports?|accepts?|roles?|states?|status(?:es)?|formats?|types?|options?|values?|filters?|languages?|levels?|criteria|steps?|attributes?|properties|e\.?g\.?|such as|like|namely|screens?|page|form|table|report|invoice|menu|button|export|import|enthält|enthalten|felder|spalten|mit|contiene|campos|columnas|contient|champs|colonnes|avec)(?![a-zß-ɏ])/u,
)

const lead =
  /^(?:(?:however|also|and|but|so|then|now|finally), )?[^:：,;.!?]{4,90}?(?::|：|\s[–—-])\s+(?=\S)/iu
const tied =
  /^(?:which|who|that (?:is|are|was|would)|because|so|or|but|when|if|while|until|since|e\.?g|etc|not|incl[a-zß-ɏ]*|with|without|per|by|for|in|on|at|to|from)(?![a-zß-ɏ])/i

/** A label over one matter. */
const single =
  /^(?:idea|wish|request|problem|issue|complaint|gripe|to ?do|bug|idee|wunsch|idée)\s?(?::|：|\s[–—-])/i

/** A sentence over a list of matters of different kinds. */
export function opensListed(text: string): boolean {
  const found = lead.exec(text)?.[0]
  if (found === undefined || single.test(found) || !promise.test(found) || holding.test(found)) return false
  return (
    (!startsWithVerb(found) ||
      /^(?:still )?(?:needs?|release|plan|order|requests?|promised?|launch|offer|sprint|demands?|wish(?:es)?|wants?|lacks?)(?![a-zß-ɏ])/i.test(
        found,
      )) &&
    toWords(found).length <= 14
  )
}

/** The lead and its matters, three or more, or two of which one is a clause; null for the parts of one thing. */
export function cutListed(text: string, mask: Uint8Array): { lead: Run; parts: Run[] } | null {
  if (text.length > 700 || /[.!?]\s/u.test(text) || !opensListed(text)) return null
  const from = lead.exec(text)?.[0].length ?? 0
  const commas = cutAt(text, mask, from, text.length, ';；')
  const found = commas.length > 1 ? commas : cutAt(text, mask, from, text.length, ',，')
  const parts = found.flatMap((part) => cutJoint(text, mask, part, found.length > 1 && part === found.at(-1)))
  const bodies = parts.map((part) => text.slice(part.from, part.to))
  if (parts.length < 2 || (parts.length < 3 && !bodies.some(isClause))) return null
  return areMatters(bodies) ? { lead: trimRun(text, 0, from), parts } : null
}

function isClause(body: string): boolean {
  return hasFiniteVerb(body) || startsWithVerb(body) || isDefect(body)
}

/** What is said of the part before, which is its subject: "should at least warn". */
const leaning =
  /^(?:should|must|could|would|needs?|has|have|is|are|was|were|does|do|hardcoded|only|not)(?![a-zß-ɏ'’-])/i

/** Different things: most in two words or more, none tied to another, next to no word said twice. */
function areMatters(bodies: readonly string[]): boolean {
  const fits = bodies.every((part) => {
    const body = part.replace(/^that\s/i, '')
    const count = toWords(body).length
    return (
      count > 0 && count <= 18 && !tied.test(body) && !leaning.test(body) && !elaborates(body) && !isTag(body)
    )
  })
  if (
    !fits ||
    bodies.some((body) =>
      pointsBack(
        toOpening(
          body.replace(/^that\s/i, '').replace(/(?<![a-zß-ɏ])(?:say|says|said|report|complain) that /i, ''),
        ),
      ),
    )
  )
    return false
  if (bodies.filter((body) => toWords(body).length > 1).length * 3 < bodies.length * 2) return false
  const stems = bodies.map(contentStems)
  const pairs = stems.flatMap((own, at) => stems.slice(at + 1).filter((other) => sharesContent(own, other)))
  return pairs.length <= Math.floor(bodies.length / 5)
}

/** Where a word points at the part before; further on it points at something in its own. */
function toOpening(body: string): string {
  return body.split(/\s+/, 4).join(' ')
}

function isTag(body: string): boolean {
  return toPriority(body) !== null || toSize(body) !== null
}

/** Without the "and" before a part; the last of a list may be two: "two languages and a role for cashiers". */
function cutJoint(text: string, mask: Uint8Array, part: Run, last: boolean): Run[] {
  const own = withoutJoint(text, part)
  if (!last || own.from > part.from) return [own]
  const words = text.slice(part.from, part.to)
  const inner = /\s(?:and|und|et|y)\s(?=(?:an?|the|some|no|eine?n?|une?|un[ao]?)\s)/i.exec(words)
  if (inner === null || mask[part.from + inner.index] === 1) return [own]
  const before = words.slice(0, inner.index)
  if (toWords(before).length < 2 || toWords(words.slice(inner.index)).length < 4) return [own]
  return [
    { from: part.from, to: part.from + inner.index },
    { from: part.from + inner.index + inner[0].length, to: part.to },
  ]
}

const speaker =
  /^(?:and )?(?:(?:i|we)(?:'d| would) (?:like|love)|(?:i|we) (?:want|need|miss)|(?:nobody|no one|everyone|everybody|(?:the |our |some |many )?[a-zß-ɏ-]+s) (?:say|says|said|report|complain|want|need|ask|asked|can|cannot|can't|don't|never|keep|get|have to|would like|must|should)|(?:the|our|my) [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)? (?:is|are|has|have|shows?|doesn't|don't|can't|cannot|never|keeps?|takes?|gets?|should|must|needs?))(?![a-zß-ɏ])/i
const named = /^[^:：,;.!?]{4,50}[:：]\s+/u

/** "The evening app: I'd like to see …, teachers say that …, and nobody can …": three long clauses or more, each with its own subject. */
export function cutSpokenClauses(text: string, mask: Uint8Array): { lead: Run | null; parts: Run[] } | null {
  if (text.length > 500 || !/[,，]/u.test(text) || /[.!?;]\s/u.test(text)) return null
  const from = named.exec(text)?.[0].length ?? 0
  const parts = cutAt(text, mask, from, text.length, ',，').map((part) => cutJoint(text, mask, part, false))
  const runs = parts.flat()
  const bodies = runs.map((run) => text.slice(run.from, run.to))
  if (runs.length < 3 || !bodies.every((body) => speaker.test(body) && toWords(body).length >= 4)) return null
  if (bodies.filter((body) => isDemand(body) || isDefect(body)).length < 2) return null
  return areMatters(bodies) ? { lead: from === 0 ? null : trimRun(text, 0, from), parts: runs } : null
}

const announced = new RegExp(
  String.raw`^(?:here are |here's |there are |i have |i've got |we have |just )?(?:(?:the|my|our) )?(?:${fewWords}|more)(?: more| other| quick| small| new){0,2}(?: (?:${matterWords}))?(?: (?:from|for|on) [a-zß-ɏ' ]{2,30})?\s?:\s+`,
  'iu',
)

/** "ok so from the call with the club:": where what follows was said. */
const source =
  /^(?:(?:ok(?:ay)?|so|and|well|right|now)[\s,]+){0,3}(?:notes? from|from|after|in|at|during)\s(?:the|our|my|a|today's|yesterday's|this morning's)\s[a-zß-ɏ\d' -]{3,50}:\s+/i

/** "Two more from my side: the legend needs English, and the colours are wrong": the lead and its parts. */
export function cutAnnounced(text: string, mask: Uint8Array): { lead: Run; parts: Run[] } | null {
  const found = text.includes(':') ? (announced.exec(text) ?? source.exec(text)) : null
  if (found === null || text.length > 500) return null
  const from = found[0].length
  const lists = cutSemicolons(text, mask, from, text.length) ?? cutTaskChain(text, mask, from, text.length)
  const all = lists ?? cutAt(text, mask, from, text.length, ',，')
  const parts = all.map((part) => withoutJoint(text, part))
  if (parts.length < 2) return null
  const bodies = parts.map((part) => text.slice(part.from, part.to))
  if (lists === null && !bodies.every(isWhole) && !isCount(found[0], bodies)) return null
  return { lead: trimRun(text, 0, from), parts }
}

/** As many clauses as the lead says: "Three problems: …, …, and …". */
function isCount(lead: string, bodies: readonly string[]): boolean {
  return bodies.length === toCount(lead) && bodies.every((body) => toWords(body).length > 2 && isClause(body))
}

/** A clause, a demand or a thing with an article, which says something without the parts around it. */
function isWhole(body: string): boolean {
  if (isFullClause(body)) return true
  return (isDemand(body) || article.test(body)) && toWords(body).length > 2
}
