// What an order of debt implies of today, where neither its verb nor the line tells it.
import { toPassive } from '../technical/deed-clauses.ts'
import { isMany, isNoun } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'

type Told = (...words: string[]) => string | null

/** A clause that is true today if the order makes sense at all; null where its words do not surely turn. */
export function toImplied(order: Order | null, core: string): string | null {
  const [, who, how] = /\bwant ([^,]{3,60}?) to be ([^,]{3,60}?)(?: so that .*)?[\s.]*$/i.exec(core) ?? []
  if (who !== undefined && how !== undefined) return notYet(who.replace(/^all (?:the )?/i, ''), how)
  if (order === null) return null
  const words = order.clause.replace(/[\s.!]+$/, '')
  if (words.length > 160) return null
  for (const [form, told] of turns) {
    const found = form.exec(words)
    if (found !== null) return told(...found.slice(1))
  }
  return null
}

function notYet(what: string, rest: string): string | null {
  if (!isNoun(what)) return null
  const subject = toPlainDefinite(what)
  return `${subject} ${isMany(subject) ? 'are' : 'is'} not yet ${rest}`
}

const turns: readonly (readonly [form: RegExp, told: Told])[] = [
  [/^(?:refactor|change|convert|move|migrate|switch) (?:over )?to (?:an? |the )?([a-zß-ɏ\d_-]+(?: [a-zß-ɏ\d_-]+)?)(?=$| (?:in|for|with|instead|where) )/i, (way) => `the code does not use ${way} yet`],
  [/^redo .*\bso (?:that )?(?:there (?:are|is) )?no (?:more )?(.{3,60})$/i, (what = '') => `there ${isMany(what) ? 'are' : 'is'} ${what}`],
  [/^(?:update|change|fix|rework|rewrite|re-[a-zß-ɏ]+) (?:all (?:the )?|the )((?:[a-zß-ɏ]+ ){1,3}(?:using|carrying|having|holding|containing) .{3,60})$/i, (what = '') => `there are ${what}`],
  [/^make all ([a-zß-ɏ]+s) ([^,:]{3,60})$/i, (what, rest = '') => (/^(?:the|of|in|use|run|work|go|take) /.test(rest) ? null : `not all ${what} are ${rest}`)],
  [/^put (?:each of |all (?:of )?|the )?(.{3,60}?) (in|into|inside|through|behind) (.{3,70})$/i, (what = '', where, rest) => notYet(what, `${where === 'through' ? 'put through' : where === 'into' ? 'in' : where} ${rest}`)],
  [/^do (.{3,40}?) (via|with|using|in) (.{2,50})$/i, (what = '', how, rest) => notYet(what, `done ${how} ${rest}`)],
  [/^get rid of,? or improve (.{3,60})$/i, (what = '') => `${toPlainDefinite(what)} ${isMany(what) ? 'are' : 'is'} not good enough`],
  [/^rename (?:the |our )?([a-zß-ɏ_-]{3,30})(?=,|$)/i, (what) => `the name of the ${what} does not fit`],
  [/^(?:refresh|update) (.{3,60}?) (?:when|whenever|after|each time|every time) .{4,}$/i, (what) => `nothing makes sure yet that ${what} is up to date`],
  [/^only (create|add|build|make|draw|load|render|send|store|run) (.{3,50}?) (?:for|when|if|in|on|where) .{4,}$/i, (verb, what = '') => `the code also ${verb}s ${toPlainDefinite(what)} in other cases`],
] // biome-ignore format: a table reads better in rows

/** What an order makes true that is read by none of its kinds: "do the sums via the recorder"; null where its words do not surely turn. */
export function toPlainResult({ base, rest, clause }: Order): string | null {
  const words = clause.replace(/[\s.!]+$/, '')
  if (words.length > 170 || /\b(?:it|them|this)\b/i.test(words)) return null
  const [, verb, what, when] =
    /^only ([a-zß-ɏ]+) ([^,;]{3,50}?) ((?:for|when|if|in|on|where) .{4,})$/i.exec(words) ?? []
  if (verb !== undefined && what !== undefined) {
    const result = toPassive(verb, what)?.result
    return result == null ? null : `${result} only ${when}`
  }
  for (const [form, told] of results) {
    const found = form.exec(words)
    if (found !== null) return told(...found.slice(1))
  }
  return /^(?:extend|put|do|clean|re-\p{L}+)$/u.test(base)
    ? (toPassive(base, rest.replace(/[\s.!]+$/, ''))?.result ?? null)
    : null
}

const results: readonly (readonly [form: RegExp, told: Told])[] = [
  [/^make all ([a-zß-ɏ]+s) ([^,:]{3,60})$/i, (what, rest = '') => (/^(?:the|of|in|use|run|work|go|take) /.test(rest) ? null : `all ${what} are ${rest}`)],
  [/^make sure (?:that )?(?:we have|there (?:is|are)) ([^,;]{3,80})$/i, (what = '') => `there ${isMany(what) ? 'are' : 'is'} ${what}`],
  [/^(?:do not|don['’]t) be ([^,;]{3,100})$/i, (rest) => `the code is not ${rest}`],
  [/^allow ([a-zß-ɏ]+ing [^,;]{3,90})$/i, (what) => `${what} is possible`],
] // biome-ignore format: a table reads better in rows
