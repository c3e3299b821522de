// Tells a statement from a noun phrase in a line of technical work.
import { hasFiniteVerb } from './grammar/statement.ts'
import { isPlainVerb } from './technical-verbs.ts'

const finite =
  /^(?:\S+ ){1,9}?(?:passed|got|grew|became|decides?|disagrees?|lives?|relies|rely|runs?|expires?|belongs?|lacks?|requires?|handles?|uses|collects|mixes|duplicates|conflicts?|includes?|miss|misses|need|needs|means|exists|contains?|imports|reads|writes|depends|hits|grew|knows|crosses|spans|blocks|leaks|recovers|demands?|ends in|asks for|stays|feel|feels|expose[sd]?|drop(?:s|ped)) (?!\/)/i

/** A plain verb of a statement, wherever a preposition stands before it. */
const plainVerb = /^((?:\S+ ){1,9}?)(?:is|are|was|were|come|comes|contains?|makes?|keeps?|travels?|got) \S/i

/** A word in -s before an article and the like: "the loader names two budgets". */
const thirdPerson =
  /^(?:\S+ ){1,6}?\p{L}{2,}(?!s)\p{Ll}s (?:the|a|an|its|their|no|two|three|every|each|only|all|it|them|itself)\b/u

/** "The archives live on one disk", "index rebuilt on each keystroke". */
const pluralStatement =
  /^(?:\S+ ){0,6}?(?:\p{L}+(?<!s)s(?: \([^()]{1,80}\))? (?:refer to|point to|rely on|happen|live|exist|remain|include|contain|miss|need|require|lack|depend|fail|expose|share|grow|lie|sit|duplicate)|\S+ (?:rebuilt|thrown|\p{L}{3,}ed) (?:on (?:each|every)|twice|daily|each|every|by hand|manually)) ?\b/u

/** True for a clause with a finite verb of its own. */
export function isStatement(words: string): boolean {
  return (
    hasFiniteVerb(words) ||
    hasFinite(words) ||
    /^(?!(?:that|which|to) )(?:(?!(?:that|which|to)\b)\S+ ){1,9}?(?:sits?|landed|lies) (?:in|on|at) /i.test(
      words,
    ) ||
    /^(?:currently|today|right now|at the moment|nowadays)\b/i.test(words) ||
    /^(?:there|it|that|this|here|we|they)['’](?:s|re|ve) /i.test(words) ||
    thirdPerson.test(words) ||
    hasPlainVerb(words) ||
    pluralStatement.test(words) ||
    hasPluralVerb(words) ||
    /^(?!(?:if|when|while|that|which|who|as)\b)(?:(?!(?:that|which|who|where|when|if|what|how)\b)\S+ ){2,12}?(?:would|will|must|cannot|can['’]t|won['’]t) \p{L}/iu.test(
      words,
    ) ||
    /^(?:we|i|they|it|there|nobody|someone|everyone)\s/i.test(words)
  )
}

/** "Widgets call the server": a plural, a verb and an article, where the first word is no verb itself. */
function hasPluralVerb(words: string): boolean {
  const [, before, verb] =
    /^((?:(?!(?:that|which|who|where|when|if|to|and|how|what)\b)\S+ ){0,6}?\p{L}+(?<!s)s) (\p{L}+) (?:the|an?|their|its|each other|directly|no|every)\b/u.exec(
      words,
    ) ?? []
  return (
    before !== undefined &&
    verb !== undefined &&
    isPlainVerb(verb) &&
    !isPlainVerb(before.split(' ', 1)[0] ?? '')
  )
}

function hasFinite(words: string): boolean {
  const match = finite.exec(words)
  return (
    match !== null && !/(?:\b(?:of|for|to|the|an?|and|in|with|by|via|from|on)|ing)\s\S+\s$/i.test(match[0])
  )
}

function hasPlainVerb(words: string): boolean {
  const before = plainVerb.exec(words)?.[1]
  return (
    before !== undefined &&
    !/\b(?:that|which|who|where|when|if|what|how|why|whether|to|and|as|so|because)\s/i.test(before)
  )
}
