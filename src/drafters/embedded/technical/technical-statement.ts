// Tells a statement from a noun phrase in a line of technical work.
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isPlainVerb } from './technical-verbs.ts'

const finite =
  /^(?:\S+ ){1,9}?(?:passed|got|grew|became|decides?|disagrees?|lives?|relies|rely|runs?|expires?|belongs?|lacks?|requires?|handles?|uses|collects|mixes|duplicates|conflicts?|includes?|miss|misses|need|needs|means|exists|contains?|imports|reads|writes|depends|hits|grew|knows|crosses|spans|blocks|leaks|recovers|demands?|(?:reports|says|warns|shows|complains|suggests) that|ends in|asks for|stays|feel|feels|expose[sd]?|drop(?:s|ped)|drifted|diverged|rotted|conflates|expired|broke|stops|stopped|succeeded|failed|bypass(?:es)?|couples|leaks|swallows|re-?resolves|re-?runs|hides|remains|ignores|assumes|allows|returns|logs|sends|hangs|starts|recomputes|times out|pushes|deploys|waits|crashes) (?!\/)/i

/** A plain verb of a statement, wherever a preposition stands before it. */
const plainVerb = /^((?:\S+ ){1,9}?)(?:is|are|was|were|come|comes|contains?|makes?|keeps?|travels?|got) \S/i

/** A word in -s before an article and the like: "the loader names two budgets". */
const thirdPerson =
  /^(?:\S+ ){1,6}?\p{L}{2,}(?!s)\p{Ll}s (?:the|a|an|its|their|no|two|three|every|each|only|all|it|them|itself)\b/u

/** "The archives live on one disk", "index rebuilt on each keystroke". */
const pluralStatement =
  /^(?:\S+ ){0,6}?(?:\p{L}+(?<!s)s(?: \([^()]{1,80}\))? (?:return|throw|display|show|report|support|refer to|point to|rely on|couple to|mix|leak|duplicate|bypass|ignore|swallow|hide|block|happen|live|exist|remain|include|contain|miss|need|require|lack|depend|fail|expose|share|grow|lie|sit|duplicate)|\S+ (?:rebuilt|thrown|\p{L}{3,}ed) (?:on (?:each|every)|twice|daily|each|every|by hand|manually)|\S+ (?:copied|duplicated|repeated|defined|declared|hard-?coded) in (?:two|three|four|five|several|many|multiple|every|each|all)|\p{L}+s (?:hit|talk|call|use|share|write|load|open|touch|reach|query|drive|keep|hold) (?:to |on |up )?(?:the|an?|each|every|all|its|their|real|one|no)) ?\b/u

/** "Settings currently mix two sources": an adverb of time between a noun and its verb. */
const hasAdverb =
  /^(?!(?:if|when|while|that|which|who|as|to|add|make|remove|fix)\b)(?:(?!(?:that|which|who|where|when|if|what|how|to)\b)\S+ ){1,12}?(?:currently|still|never|always|often|sometimes) (?!(?:in|on|at|to|for|with|by|as|the|an?|un[a-zß-ɏ]+|[a-zß-ɏ]+ing|[a-zß-ɏ]+ed|not|open|valid|missing|used|left|in use|needed|there)\b)[a-zß-ɏ]{2,}(?: |$)/i

/** "`Document` inherits from X": a name of the code and a verb in its third person. */
function isNameAndVerb(words: string): boolean {
  const [, verb] =
    /^(?=\S*(?:[._()\x60]|\p{Ll}\p{Lu}))\S{3,60} (?:re-)?(\p{Ll}{4,}(?<!s)s) (?:(?<=(?:inherits|depends|belongs|talks|writes|reads|listens|falls) )|(?!(?:for|of|in|to|from|with|and|or|on|at)\b(?! (?:every|each)\b)))\S/u.exec(
      words,
    ) ?? []
  return verb !== undefined && (isPlainVerb(verb.slice(0, -1)) || isPlainVerb(verb.slice(0, -2)))
}

/** "Circular imports in billing", "a typed reader instead of raw reads": plural nouns that look like verbs. */
function isNounPhrase(words: string): boolean {
  const [before, after] = words.split(/ (?:instead of|rather than) /, 2)
  return (
    (after !== undefined &&
      before !== undefined &&
      !hasFinite(`${before} `) &&
      !hasFiniteVerb(before) &&
      /^\S+(?: \S+){0,3}$/.test(before)) ||
    /^(?:circular|cyclic|unused|missing|duplicated?|wildcard|deep|relative|star|dead|dynamic) (?:imports|uses|includes|exports|reads|writes|calls) (?:in|of|from|between|across|for)\b/i.test(
      words,
    )
  )
}

/** True for a clause with a finite verb of its own. */
export function isStatement(words: string): boolean {
  if (words === asked.words) return asked.answer
  const answer = !isNounPhrase(words) && hasVerb(words)
  asked = { words, answer }
  return answer
}

/** The last answer: one draft asks several times about the same words. */
let asked = { words: '', answer: false }

function hasVerb(words: string): boolean {
  return (
    hasFiniteVerb(words) ||
    hasFinite(words) ||
    /^(?!(?:that|which|to) )(?:(?!(?:that|which|to)\b)\S+ ){1,9}?(?:sits?|landed|lies) (?:in|on|at) /i.test(
      words,
    ) ||
    hasAdverb.test(words) ||
    testsDo.test(words) ||
    isNameAndVerb(words) ||
    /^(?:currently|today|right now|at the moment|nowadays)\b/i.test(words) ||
    /^(?:there|it|that|this|here|we|they)['’](?:s|re|ve) /i.test(words) ||
    thirdPerson.test(words) ||
    hasPlainVerb(words) ||
    pluralStatement.test(words) ||
    hasPluralVerb(words) ||
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

/** "Tests guard the renames": what tests do. */
const testsDo =
  /^(?:[\w-]+ ){0,3}?tests? (?:guards?|covers?|verif(?:y|ies)|asserts?|ensures?|catch(?:es)?|proves?|confirms?|pins?) \S/i

const noLonger =
  /^\S+s (?:display|show|report|support|include|run|use|survive|have) (?!not\b|never\b|no\b)|\bno longer (?:import|use|depend|need|contain|call|rel|require|show|hold|touch)\w*/i
const reached =
  /\b(?:is|are) (?:all |fully |always )?(?:removed|replaced|deleted|documented|covered|extracted|moved|migrated|renamed|enforced|verified|gone|consolidated|unified|validated|linted|formatted)\b|\bexists? for\b/i
const complains =
  /\b(?:still|too|not|never|only|twice|manually|by hand|nobody|nowhere|wrong\w*|silently|unless|but|without)\b|n['’]t\b/i

/** True for a statement of how things are to be, such as "the pages no longer import it" or "old paths are removed". */
export function isGoal(words: string): boolean {
  return noLonger.test(words) || testsDo.test(words) || (reached.test(words) && !complains.test(words))
}
