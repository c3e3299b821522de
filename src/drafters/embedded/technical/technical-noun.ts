// Tells a word that may be a verb from the first part of a compound noun: "release notes", "test data", "backup job".
import { isDoubtful } from './technical-verbs.ts'

/** Words after which what stands before them is a verb. */
const afterVerb =
  /^(?:a|an|the|this|that|these|those|all|any|each|every|both|no|our|my|your|their|its|it|them|if|whether|how|why|what|which|who|where|out|up|down|off|into|on|in|with|through|all|some|more|other)$/

/** A call or an identifier, which is an object and never the head of a compound noun. */
export const beforeName =
  /^\x60?[\w.]{1,60}\(\)|^\x60?[a-z]\w{0,40}_\w+\x60?(?= (?:and|to|into|from|in|with|by)\b|$)/
/** After "test" a noun that makes one noun with it, or no object at all. */
const testNoun =
  /^(?:hard-?coded|environments?|servers?|suites?|data|coverage|cases?|plans?|strateg\w+|infrastructure|harness|frameworks?|accounts?|instances?|set-?up|automation|helpers?|fixtures?|runners?|results?|files?|split|pipelines?|utilities|doubles?|isolation|performance|code|scripts?|jobs?|driven|bench|systems?|users?|failures?|names?|quality|execution|flows?|methods?|class\w*|steps?|tools?|tooling|databases?|db|stage|reports?|reporting|organi[sz]ation|structure|output|debt|of|in|for|to|is|are|with|on|at|from|as|not|fails?|driver)\b/i

/** "Duplicate definition", "release artifacts include X", "index rebuilt on each key": no order, whatever the first word. */
export function isNounHere(word: string, next: string, rest: string): boolean {
  if (word === 'test' && testNoun.test(rest)) return true
  if (/^(?:duplicate|file|fork)$/.test(word) && !afterVerb.test(next.toLowerCase())) return true
  if (
    /^(?:release|process|sign|address|build|test|report|support|design|review|access|update|upgrade|install|deploy|cache|index|search|import|export|check|backup)$/.test(
      word,
    ) &&
    !afterVerb.test(next.toLowerCase()) &&
    /^(?:\S+ ){1,7}?(?:lives|sits|takes|needs|is|are|has|supports|failed|fails|was|were|took|keeps) /.test(
      rest.split(/[,;:.]\s|\s[–—-]\s|\s(?:because|since|so|when|if|that|which)\s/, 1)[0] ?? rest,
    )
  )
    return true
  if (/^(?:\S+ ){0,4}?\S+s (?:include|contain|miss|need|have|require|lack)\b/.test(rest)) return true
  return (
    isDoubtful(word) &&
    /^(?:\p{L}{3,}ed|rebuilt|thrown|left) (?:on|in|by|at|from|to|per|after|when|twice|again)\b/u.test(rest)
  )
}
