// What a feature is about: the part of a line in which the kind of feature is looked for, so that a passing word decides nothing.
import type { Line } from './grammar/line.ts'
import { toModalClause } from './grammar/statement.ts'
import { generalAct, generalFeature, generalProduct } from './patterns/feature-general.ts'
import type { FeaturePattern } from './patterns/feature-pattern.ts'
import { featurePatterns } from './patterns/feature-patterns.ts'
import { selectPattern } from './patterns/pattern.ts'

const permission =
  /^(?:let|allow|enable|permit|help|make it possible for)\s+(?:(?:\S+\s+){1,5}?to\s+(?:be able to\s+)?)?/i
/** "a button to create tasks" is about creating tasks, "support for stickers" about stickers. */
const purpose =
  /^(?:(?:add|provide|have|give|create|include) )?(?:(?:an? |the )?support for |(?:(?:an?|the) )?(?:\p{L}+ )?(?:ability|option|way|button|feature|possibility|command|function|modal|dialog|endpoint|page) to (?:be able to )?)/iu
const tail =
  /\s(?:for|to|in|on|at|from|with|when|whenever|if|while|after|before|that|which|so|because|by|as|into|via|using|per|instead|across|through|where|during|based|without|until|like|and then|who|of (?:the|a|an|my|our|each|every|all))\s|[,;:(]|\s[-–—]\s/i

/** From this rank on, a pattern may also be told by words outside of the focus. */
const strongRank = 6

/** The pattern of the feature's kind; `doer` says which general pattern holds where there is none. */
export function selectFeaturePattern(line: Line, doer: 'thing' | 'person' | 'product'): FeaturePattern {
  const general = doer === 'thing' ? generalFeature : doer === 'person' ? generalAct : generalProduct
  const text = toFocus(line)
  const inFocus = selectPattern({ lower: text }, featurePatterns, general)
  if (inFocus !== general) return inFocus
  const strong = featurePatterns.filter((pattern) => pattern.rank >= strongRank)
  return selectPattern({ lower: line.main.toLowerCase() }, strong, general)
}

function toFocus(line: Line): string {
  const clause = line.verb === null ? toModalClause(line.main) : null
  const words = (clause?.predicate ?? line.main)
    .replace(permission, '')
    .replace(purpose, '')
    .replace(/\b(sign|log|check|opt|plug|zoom) (in|out|up|on)\b/gi, '$1-$2')
  const head = words.slice(0, 240).split(tail, 1)[0] ?? ''
  return (head.trim().length >= 3 ? head : words).toLowerCase()
}
