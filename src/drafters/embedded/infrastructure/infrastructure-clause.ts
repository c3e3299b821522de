// A clause of conversation: without its speaker, its subject, and without what is joined to it.

import { fromThirdPerson, isVerb, toParticiple } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'
import { isMany } from '../technical/deed-parts.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'

/** Without fillers and without the speaker. */
export function toNeutral(words: string): string {
  return lowerOpening(words)
    .replace(/^(?:(?:so|and|but|well|ok|also|yes|now)[, ]+)+(?=[a-zß-ɏ])/i, '')
    .replace(
      /^(?:(?:says?|i (?:think|guess|mean)|as you know),?|last time|(?:retro|stand-?up|note|ops|infra):) /i,
      '',
    )
    .replace(
      /\b(on|under|in|from|at|by|needs?) my (?:own |private |personal )?(?=[a-zß-ɏ]+(?!['’]s)\b)/gi,
      "$1 one person's ",
    )
    .replace(/ \([^()]{1,80}\)/g, '')
    .replace(/^([^,:]{3,40}): (?=(?:went|got|did|is|are|was|has|had)\b)/i, '$1 ')
    .replace(/\ball of us\b/i, 'everyone')
    .replace(/ of (?:our|my) own\b/gi, " of the team's own")
    .replace(/^my (?=\S+['’]s )/i, 'a ')
    .replace(/\b(?:my|our) (?:own )?(?=\S)/gi, 'the ')
    .replace(
      /^(?:we|i) (deploy|release|test|patch|back up)(?= )/i,
      (_, verb: string) => happens[verb.toLowerCase()] ?? '',
    )
    .replace(
      /^(?:we|i) (share|take|keep|store|host|send|run|copy|print|build|manage|upload) ((?:the|an?|one|all|two|every) [a-zß-ɏ]+(?: [a-zß-ɏ]+)?)(?= (?:on|in|among|home|by|with|for|at|via|from)\b)/i,
      (_, verb: string, what: string) =>
        `${what} ${isMany(what) ? 'are' : 'is'} ${toParticiple(verb.toLowerCase())}`,
    )
}

const happens: Readonly<Record<string, string>> = {
  deploy: 'deployment happens',
  release: 'releases happen',
  test: 'testing happens',
  patch: 'patching happens',
  'back up': 'backups go',
}

const finite = wordSet(`
  is are was were has have had does do did can cannot will would must may gets get got keeps kept goes go went comes come came says
  hang hangs sound sounds land lands record records ring rings hum hums beep beeps talk talks
  said died dies die fell falls froze broke crashed stopped learned found kicked drops dropped lost hit sat stood ran took threw
  only still never always just sometimes take keep finished takes lands left made
  lie lies drifts sits lives live stands happens happen depends wants runs fails stops works stays seems lose loses need needs wait waits differs differ filled exceeded`)
const after =
  /^(?:up|off|out|down|over|back|by|via|through|like|from|when|whenever|if|because|at|on|in|to|into|between|after|before|behind|around|the|an?|its|all|every|each|people|themselves|itself|until|per|full|not|nothing|stale|dead|with|over|as|about|\d+)$/i

/** The subject of what is told, up to its verb, with its relative clause; null where no verb is sure. */
export function findTold(clause: string, isSpoken: boolean): string | null {
  if (isSpoken && / = |^v?\d+\.\d+,/.test(clause)) return clause.split(' = ', 1)[0] ?? clause
  const words = clause.split(' ', 16)
  const isHead = /^(?:\S+ ){0,3}?\p{L}+(?<![su])s (?:at|in|on|of|for|from|with) /u.test(clause.slice(0, 60))
  let open = 0
  for (const [at, raw] of words.entries()) {
    const word = raw.replace(/n['’]t$|['’](?:s|re|ve|d)$/, '').toLowerCase()
    if (at === 0) {
      if (/^every[a-zß-ɏ]+['’]s$/i.test(raw)) return word
      continue
    }
    const before = words[at - 1] ?? ''
    if (before.endsWith(':')) break
    const isPlace = word === 'to' && /^(?:the|a|an)$/.test(words[at + 1] ?? '')
    if (/[,;]$/.test(before)) break
    if (/^(?:where|when|whenever|while|because|unless|if|what|how|to|so|or)$/.test(word) && !isPlace)
      return null
    if (/^(?:that|which|who)$/.test(word)) {
      open += 1
      continue
    }
    if (
      finite(word) ||
      (open > 0 && word.endsWith('ed')) ||
      /n['’]t$/.test(raw) ||
      (isSpoken && isDeed(words, at, isHead))
    ) {
      if (open === 0) return words.slice(0, at).join(' ').replace(/:$/, '')
      open -= 1
    }
  }
  const topic =
    /^([^:]{4,40}): (?=.*\b(?:is|are|was|were|has|have|had|got|they|it|we|i|nobody|somebody|went|did|died)\b)/u.exec(
      clause,
    )?.[1]
  return !isSpoken ? null : (topic ?? (/^every(?:thing|body|one) /i.test(clause) ? 'everything' : null))
}

/** True for a verb that agrees with what stands before it and has behind it what no noun has. */
function isDeed(words: readonly string[], at: number, isHead: boolean): boolean {
  const before = words[at - 1] ?? ''
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (/[,;:]$/.test(word) || /^(?:the|an?|in|on|of|for|to|at|from|with|and|or)$/i.test(before)) return false
  const isMarked = after.test(next.replace(/[,;:]$/, ''))
  return /(?<![su])s$|^people$/i.test(before) || isHead
    ? isMarked && isVerb(word) && !word.endsWith('s')
    : (fromThirdPerson(word) !== null ||
        (/[^s]s$/.test(word) && (moving.test(next) || counted.test(next)))) &&
        (isMarked || (words[0] === 'the' && /\p{L}s$/u.test(next)))
}

/** What follows a verb and no plural noun: "mails 40 people". */
const counted = /^(?:the|an?|\d+|every|each|its)$/
/** Words that stand behind a verb and hardly behind a noun. */
const moving = /^(?:itself|themselves|over|off|up|out|down|whenever)$/

/** Another clause behind the first that a title does without. */
export function withoutTail(clause: string): string {
  if (/^(?:if|when|whenever|while|once|after|as|since)\b/i.test(clause))
    return clause.replace(/, (?:that|this|it|which|so) .*$| and (?:we|i|they) .*$/i, '')
  for (const { index, 0: joint } of clause.matchAll(tails)) {
    const head = clause.slice(0, index)
    if (index < 12) continue
    if (!/^ (?:and|but|&)/.test(joint) || isStatement(head) || findTold(head, true) !== null) return head
  }
  return clause
}

const tails =
  /,? (?:and|but|&) (?:(?:the|that|this|nobody|no one|everyone|half|now|then|when|if) |(?:i|we|he|she|it|they|there)(?:['’][a-zß-ɏ]+)? )|,? (?:because|even though|although|as (?=nobody|no one|it|we|the)|since (?=\S+ \S+ \S)|so (?=that|i|we|they|the|nobody|no one|people|each|every)\b) ?|, |\s[–—-]+\s|;\s|\s\(/gi
/** Where another clause is joined to what a slot holds. */
export const joined = /, | (?:and|&) (?:i|we|it|he|she|they|then|the|that|nobody|on|in|at)\b/i
