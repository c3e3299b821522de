// Verbs of technical work that the general lexicon does not know, and their base forms.
import { isVerb } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'

/** Verbs of technical work that the general lexicon has not. */
export const isTechnicalVerb = wordSet(`
  look talk turn run dockerize dockerise containerize
  audit harden kill ditch bin bump debounce deal be harmonise harmonize centralise centralize parametrize parameterise port
  rip untangle factor go try study think interview dig prototype benchmark assess brainstorm converge detach dismantle
  decompose encapsulate externalise externalize fail finalise finalize funnel generalise generalize inline instrument
  inventory isolate modularise modularize modernise modernize provision reconsider reimplement retrofit reorganize
  restructure rollout scaffold scrap secure shard shift slim stress sunset throw transition typecheck weed yank experiment
  agree do come consult contain continue contribute declare deprioritise exercise file harvest lint memoize memoise obfuscate
  pass pilot point prefer question re-evaluate re-check rehearse renegotiate reproduce screen seed shake spike spot squash
  stand sum tackle target unhook unpick unwind vendor virtualise virtualize hire poc clean-up cleanup subclass bake roll tear
  rm lift unit-test classify formalize formalise codify buy purchase reverse-engineer opt ride act understand analyze analyse
  right-size`)

/** Nouns as often as verbs: verbs only where what follows looks like an object. */
export const isDoubtful = wordSet(
  `queue profile benchmark prototype lint patch plan port monitor trace cache spike archive bundle pilot point question request
   screen shift slice stress stub survey target work compile hash comment file fork audit cap measure research seed sum
   vendor pass mirror inventory handle batch mock gate abstract phase cleanup experiment poc rollout cover index address break act package`,
)

/** True for the base form of any verb known here, in any case. */
export function isPlainVerb(word: string): boolean {
  const lower = word.toLowerCase()
  return isVerb(lower) || isTechnicalVerb(lower) || isDoubtful(lower)
}

/** Base form of a past participle: "moved" gives "move"; null for a word that is none or is not known. */
export function fromParticiple(word: string): string | null {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? null
  if (!word.endsWith('ed') || word.length < 5) return null
  const stem = word.slice(0, -2)
  const forms = [
    `${stem}e`,
    stem,
    /(\p{L})\1$/u.test(stem) ? stem.slice(0, -1) : stem,
    `${word.slice(0, -3)}y`,
  ]
  const endsOpen = /(?:[^aeiou][aeiou][^aeiouwxy]|[sz]|[uvg])$/.test(stem) ? forms : [stem, ...forms]
  return endsOpen.find((form) => isPlainVerb(form)) ?? null
}

const irregular: Readonly<Record<string, string>> = {
  built: 'build', rebuilt: 'rebuild', run: 'run', written: 'write', rewritten: 'rewrite', set: 'set', split: 'split', made: 'make',
  kept: 'keep', shown: 'show', sent: 'send', put: 'put', taken: 'take', chosen: 'choose', cut: 'cut', found: 'find', hidden: 'hide',
  broken: 'break', done: 'do', drawn: 'draw', bound: 'bind', brought: 'bring', given: 'give', shut: 'shut', reset: 'reset', read: 'read', hit: 'hit', sold: 'sell',
} // biome-ignore format: a table reads better in rows

const toBase: Readonly<Record<string, string>> = {
  upgrade: 'upgrade', update: 'update', migration: 'migrate', cleanup: 'clean up', 'clean-up': 'clean up', refactor: 'refactor',
  refactoring: 'refactor', removal: 'remove', rewrite: 'rewrite', rotation: 'rotate', renewal: 'renew', setup: 'set up',
  'set-up': 'set up', installation: 'install', deployment: 'deploy', extraction: 'extract', hardening: 'harden',
  renaming: 'rename', rename: 'rename', replacement: 'replace', review: 'review', comparison: 'compare', investigation: 'investigate',
  deduplication: 'deduplicate', consolidation: 'consolidate', simplification: 'simplify', optimization: 'optimize', separation: 'separate',
  introduction: 'introduce', reconciliation: 'reconcile', evaluation: 'evaluate', benchmark: 'benchmark', prototype: 'prototype', research: 'research', selection: 'select',
} // biome-ignore format: a table reads better in rows

/** The verb of an act's noun: "rotate" of "rotation". */
export function toActBase(noun: string): string | undefined {
  const key = noun.toLowerCase()
  return Object.hasOwn(toBase, key) ? toBase[key] : undefined
}

/** "Node upgrade" gives "upgrade Node"; null where the last noun is no such act or its object is not plain. */
export function fromActNoun(nouns: string): string | null {
  const match = /^((?:the |an? |our )?[\w .+#/`'-]{2,40}?) ([a-z-]+)$/i.exec(nouns)
  const base = toActBase(match?.[2] ?? '')
  const object = match?.[1]
  if (
    base === undefined ||
    object === undefined ||
    /\b(?:is|are|was|were|has|have|will|should|must|can|does)\b/i.test(object) ||
    (/^(?!react\b)/i.test(object) && isVerb(object.toLowerCase().split(' ', 1)[0] ?? ''))
  )
    return null
  if (
    /\b(?:of|for|in|to|on|with|and|a|more|needs?|full|big|general|first|initial|production|automated|automatic)$/i.test(
      object,
    )
  )
    return null
  const versioned = /^(.+?) v?(\d+(?:\.\d+)*)$/.exec(object)
  if (versioned !== null && /^up(?:grade|date)$/.test(base))
    return `${base} ${versioned[1] ?? ''} to ${versioned[2] ?? ''}`
  return `${base} ${object}`
}

/** "cart.md update for new columns": "update cart.md for new columns"; "parse() deprecation": "replace the deprecated parse()". */
export function fromActFor(words: string): string | null {
  const [, object, act, rest] =
    /^(\S+(?: \S+){0,3}?) (update|upgrade|refactor(?:ing)?|clean-?up|rewrite|removal) ((?:for|to|in|after|with|so) .{3,})$/i.exec(
      words,
    ) ?? []
  const order =
    object === undefined || isVerb(object.toLowerCase()) ? null : fromActNoun(`${object} ${act ?? ''}`)
  if (order !== null) return `${order} ${rest ?? ''}`
  const old = /^([^\s,;]+(?: \S+)?) deprecations?$/i.exec(words)?.[1]
  return old === undefined || /^(?:fix|resolve|remove|address|handle)\b/i.test(old)
    ? null
    : `Replace the deprecated ${old}`
}
