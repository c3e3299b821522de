// Tells what a part of a line of research adds to what is asked already.
import { isQuestionLike } from './spike-title.ts'

const courtesy =
  /^(?:(?:(?:i|we) )?(?:need|want) (?:it|something|an answer) in writing|(?:i|we) (?:only |honestly |really |just )?(?:have (?:theories|feelings|opinions|no|a )|(?:don['’]t|do not|have not|haven['’]t) |heard |lean).*|(?:no|not a) (?:clue|idea)|(?:i['’]m|we['’]re|i am) (?:tired|curious|fed up) .*|(?:i|we)['’]d (?:like|want|love) to know.*|(?:search|beats) me|who knows|(?:nobody|no one) (?:knows|ever|has|reads|looked|can)\b.*|.* (?:dumb|stupid|crazy) idea|(?:please )?(?:some|any)(?:one|body) (?:\S+ )?(?:please )?(?:do|calculate|\S+ better .*)|(?:the )?\S+ (?:was vague|wants? (?:numbers|figures))|(?:i|we) can['’]t make .*|(?:i|we) want (?:numbers|figures|interviews) .*|honestly|(?:we )?need (?:the |some |hard )?(?:numbers|figures|facts)|nothing fancy|roughly|(?:i'?m )?not sure|probably not|undecided|unclear|open|tbd|please|maybe|optional|later|if (?:possible|time|needed|available)|or not|see (?:above|below|also)\b.*|(?:this|it)(?:['’]s| is| (?:will|would|might) be) (?:an? )?(?:bigger|big|large|long|huge|small|quick|easy|hard|difficult|tricky|nice|good|great)\b.*|(?:(?:this|it) .*)?(?:needs?|requires?) (?:\S+ ){0,3}?(?:thinking|thought|discussion)|some (?:consensus|agreement|discussion|thought) needs? to .*|decide (?:before|by|until|when|at|after)\b.*|leaning|still to \w+|open (?:question|point|decision)s?\b.*|i think (?:so|yes|no)|ie|eg|e\.g|i\.e|low prio\w*|nice to have)$/i

/** True for words that say more than `known` does, and are no courtesy, mood or question. */
export function isNews(part: string, known: ReadonlySet<string>, isListed: boolean): boolean {
  const keys = toKeys(part)
  const fresh = keys.filter((key) => !known.has(key))
  return (
    (part.includes(' ') || part.length >= 12) &&
    fresh.length > 0 &&
    fresh.length / keys.length >= (part.endsWith('?') ? 0.7 : 0.5) &&
    !courtesy.test(part) &&
    (isListed || !isQuestionLike(part))
  )
}

/** Words that carry content, without the ending of plurals and verbs. */
export function toKeys(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !filler.test(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word))
}

const filler =
  /^(?:the|an?|of|to|in|on|at|for|with|by|from|as|and|or|but|so|if|it|its|is|are|was|be|this|that|these|those|we|i|you|they|our|my|your|do|does|did|can|could|should|would|will|not|no|also|then|just|there|here|open|question|decision|spike|research|investigate|investigation|explore|idea|decide|find|out|need|needs|still|maybe|perhaps|possibly|into|look|whether|what|which|how|use|using|used|vs|versus)$/
