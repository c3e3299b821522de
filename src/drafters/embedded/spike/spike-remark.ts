// Tells what a remark beside the question of a spike is: a question, a suggestion, a guess, a doubt, a fact or a thing.
import { isThing } from '../grammar/is-thing.ts'
import { isStatement } from '../technical/technical-statement.ts'

export const joining = /^(?:and|but|so|since|because|though|as(?! (?:of|long|soon))) /i

/** False for asides, moods and what is neither a question nor a plain statement nor surely a thing. */
export function isSure(part: string): boolean {
  const kind = toKind(part)
  if (kind === 'asked' || doubtLead.test(part)) return true
  if (kind === 'suggested' || /^(?:think of |\w+: )\S/.test(part)) return true
  if (kind === 'guessed') return !/\b(?:i|me|my)\b/i.test(toGuess(part) ?? '')
  if (/\b(?:i|me|my|mine|i['’][a-zß-ɏ]+)\b|…|^we (?!can['’]t |cannot )/i.test(part.replace(joining, '')))
    return false
  if (kind === 'hedged')
    return (
      subjectless.test(part) ||
      (isStatement(part) && !/^(?:so|and|but|either|maybe|perhaps|possibly|some) /i.test(part))
    )
  if (kind === 'told' && /^they /i.test(part)) return false
  return kind === 'told'
    ? part.split(' ').length > 4 && isStatement(part.replace(joining, ''))
    : listLead.test(part) ||
        isThing(
          /^(?:the|an?|our|one) | (?:that|which) /i.test(part)
            ? (part.split(/,? (?:for|from|over|of|with|at|in|on|plus|that|which) |, /, 1)[0] ?? part)
            : part,
        )
}

export function toKind(part: string): 'asked' | 'suggested' | 'guessed' | 'hedged' | 'told' | 'named' {
  if (part.endsWith('?')) return 'asked'
  if (toGuess(part) !== null) return 'guessed'
  if (doubtLead.test(part)) return 'hedged'
  if (suggested.test(part)) return 'suggested'
  if (hedged.test(part.replace(/(?<=\S) (?:that|which) .*$/, ''))) return 'hedged'
  return /^(?:so that|because|though|but|so|since|if|as|currently)\b/i.test(part) || isStatement(part)
    ? 'told'
    : 'named'
}

/** What is only believed: "the tide" of "my bet is the tide". */
export function toGuess(part: string): string | null {
  return (
    /^(?:and |but )?(?:my (?:bet|guess|hunch|theory) is|i(?:['’]d)? (?:bet|guess|suspect|think)(?: on)?) (?:that )?(?!so\b|yes\b|no\b|(?:it|they|that)(?:['’]s)? (?:not )?\S+$)(.{4,})$/i.exec(
      part,
    )?.[1] ?? null
  )
}

/** What the answer must not go beyond. */
export const bound =
  /^(?:no(?! (?:idea|clue|one\b))|without|never|only|must(?:n['’]t)?(?! (?:find|know)\b)|don['’]t|do not|avoid|at (?:most|least)|needs? (?:an?|the)(?! (?:\S+ )?(?:look|comparison|answer|day|week|decision|discussion|recommendation)\b)) /i
/** "could help at night": a doubt about what the line speaks of. */
const subjectless =
  /^(?:could|may|might|would) (?!we|i|you|it|the|they|there|be ?$)[a-zß-ɏ]+ \S|^(?:maybe|perhaps|probably|possibly) too [a-zß-ɏ]/i
/** "Probably a cron job": how it may be done, without a subject of its own. */
const suggested =
  /^(?:suggest(?:ed|ion)?|leaning): |^leaning to|^(?:so )?we (?:should|could|might) (?:either|just|maybe|also|instead) |^(?:probably|maybe|perhaps|possibly|ideally) (?!(?:the|it|this|that|they|we|i|not|there|because|only|in|on|at|for|too) )(?!(?:\S+ ){0,3}(?:is|are|was|will|would|can|could) )\S+ \S/i
export const hedgedStart = /^(?:either|should) /i
export const hedged =
  /^(?:either|should|so (?!we\b)\S+) |\b(?:(?<!(?:of|in|till|until|by) )may|might|could|probably|maybe|perhaps|possibly|seems?|likely|looks like|i think)\b/i

/** "not sure it holds": what leads to a doubt and is no part of it. */
export const doubtLead =
  /^(?:(?:i|we)(?:['’]m|['’]re| am| are) )?(?:still )?(?:not (?:so |really )?sure|unsure) (?:that |whether |if )?(?=(?:it|this|they|the|there|its|our)\b)/i

/** What leads to a list and is no part of it. */
export const listLead =
  /^(?:(?:especially|mainly|in particular|notably|above all|e\.?g\.?|i\.?e\.?|such as|including|like|for (?:example|instance))[,:]? |needs? (?:[a-zß-ɏ]+ )?(?:on|for|about|in) )/i
