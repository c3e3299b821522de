// Titles for a bare noun phrase of technical work: a verb that keeps its meaning, or a neutral one where it cannot be told.
import { isTool, lowerOpening } from './technical-phrase.ts'
import { toActBase } from './technical-verbs.ts'

/** What the phrase names decides the verb; the first row that fits. All of them name something that is to go or to change. */
const wrongs: readonly (readonly [cue: RegExp, verb: string])[] = [
  [/^(?:inconsistent|inconsistenc(?:y|ies)|mixed|misleading|wrong|broken|incorrect|bad|failing|memory leaks?|leaks?|leaky|race conditions?|security (?:holes?|issues?)|vulnerabilit(?:y|ies)|n\+1|\w+ inconsistenc(?:y|ies))\b/i, 'Fix'],
  [/^(?:flaky|unstable|unreliable|brittle|fragile)\b/i, 'Stabilise'],
  [/^(?:large|huge|big|giant|long|oversized|bloated|fat|monolithic|god|overgrown) (?:\S+ ){0,3}?(?:files?|class(?:es)?|components?|controllers?|functions?|methods?|modules?|services?|objects?|views?|models?|store)\b/i, 'Split up'],
  [/^(?:magic (?:numbers?|strings?|values?|literals?)|hard-?coded \S+|deprecated \S+)/i, 'Replace'],
  [/^(?:(?:[\d,.k+~]+ )?(?:\S+ ){0,2}?(?:todos?|fixmes?)(?: comments?)?|(?:compiler |build |deprecation |lint(?:er|ing)? |eslint |\d+ )*(?:warnings?|errors|violations)|hacks?|work-?arounds?|technical debt|circular \w+)\b/i, 'Resolve'],
  [/^[\d,.k+~]+ (?:\S+ ){0,4}?(?:disables?|violations|errors|warnings|issues|vulnerabilities|problems|findings|smells|suppressions)\b/i, 'Resolve'],
  [/^(?:missing|no(?! (?:more|longer)\b)|lack of|lacking)\s/i, 'Add'],
  [/^(?:[\d,.k+~]+ )?(?:duplicat\w*|unused|unneeded|unnecessary|dead|left-?over|leftovers?|redundant|obsolete|orphan(?:ed)?|commented[- ]out|copy[- ]?past\w*|unreachable|debug (?:output|prints?|logs?|statements?)|console\.logs?|superfluous|needless)(?![\w-])/i, 'Remove'],
  [/\b(?:disk (?:is )?full|outages?|downtime|(?<!\b(?:for|on|of) (?:\S+ )?)failures?|fails)$/i, 'Resolve'],
] // biome-ignore format: a table reads better in rows

/** What the phrase names is wanted and not there yet, or not in this form. */
const wants: readonly (readonly [cue: RegExp, verb: string])[] = [
  [/^(?:better|improved|faster|cleaner|clearer|simpler|nicer|neater|(?:more )?(?:robust|efficient|readable|modular))\b/i, 'Introduce'],
  [/^(?:clear|uniform|consistent|central\w*|shared|proper|strict(?:er)?|unified|common|generic|reusable|typed|structured|dedicated|automat(?:ed|ic)|standard(?:i[sz]ed)?|modular|explicit|independent|single)\b/i, 'Introduce'],
  [/^(?:code |api |\S+ )?(?:style guide|guidelines?|documentation|docs|readme|runbooks?|changelog|docstrings?|adrs?|tutorials?)\b/i, 'Write'],
  [/^(?:[\w-]+ ){0,3}?(?:guides?|guidelines|handbook|reference card)(?=$|:| (?:for|to|on|with)\b)/i, 'Write'],
  [/^(?:[\w+/-]+ ){0,3}?(?:test cases|test suites?|tests|specs)\b/i, 'Add'],
  [/^(?:[\w+/'’-]+ ){0,3}?(?:testing|linting|formatting|linters?|formatter|type[- ]checking|automation|monitoring|alerting|tracing|code coverage|benchmarks?|pipelines?|ci|ci\/cd|pre-?commit hooks?|alarms?|alerts|dashboards?|metrics|log aggregation|observability|backups?|renewal|rotation|encryption|firewall|vpn|rate limiting|two-factor|2fa|rbac|sso|roles|provisioning|scanning)\b/i, 'Set up'],
  [/^(?:[\w/-]+ ){0,3}?(?:script|tool|command|cli|generator|plug-?in|template)s?(?= (?:for|to)\b)/i, 'Add'],
  [/^(?:(?:[\w+/-]+ ){0,3}?(?:logging|validation|caching|types|typing|type hints|type annotations|error (?:handling|boundary|boundaries)|checks?|support|abstractions?|interfaces?|layer|hooks|assertions|rate limiting|pagination|fixtures?|mocks?|retries|pooling|dependency injection|doubles|schema|timeouts?))(?=$| (?:for|of|in|on|around|with|to|between|across|when|against|before|after|via)\b)/i, 'Add'],
] // biome-ignore format: a table reads better in rows

/** "Refactoring of the parser" gives "refactor the parser", "Migration to X" gives "migrate to X"; else null. */
export function fromActOf(words: string): string | null {
  const match = /^(?:the |a )?([a-zß-ɏ-]+) (of|from|to) (\S.*)$/i.exec(words)
  const base = toActBase(match?.[1] ?? '')
  if (base === undefined || match?.[3] === undefined) return null
  if (match[2]?.toLowerCase() === 'of') return `${base} ${match[3]}`
  return base === 'migrate' || (base === 'upgrade' && match[2]?.toLowerCase() === 'to')
    ? `${base} ${match[2] ?? ''} ${match[3]}`
    : null
}

/** The noun of a deed before what it is done to. */
const deed =
  /^(?:[\w'’./-]+ ){1,5}?(?:migration|elimination|remediation|audits?|reviews?|conversion|consolidation|enrollment)(?= (?:for|of|in|on|to|from|across|with|via|before|after)\b|$)/i
/** What is there already, so that nobody sets it up. */
const present =
  /^(?:the|our|all|old|existing|current|legacy)\b|\b(?:findings|bill|costs?|usage|credentials|passwords|keys|downtime|prices?|access)$/i

/**
 * The verb for a bare noun phrase: one that says what the phrase itself says is wrong or wanted; else `verb` where the
 * phrase names the very thing that the pattern works on (`isBuilt`); null where none can be told.
 */
export function toBareVerb(phrase: string, verb: string, isBuilt: boolean): string | null {
  const uncounted = phrase.replace(/^[~\d][\d,.k+]* (?=\p{L})/u, '')
  for (const [cue, own] of wrongs) if (cue.test(phrase) || cue.test(uncounted)) return own
  if (deed.test(phrase)) return 'Carry out'
  if (isBuilt && /\bwith(?:out| no) /i.test(phrase)) return null
  if (
    /\b(?:migration|upgrade|roll-?out|cut-?over|update) (?:plan|wave|phase)\b|\bversion bump\b/i.test(phrase)
  )
    return 'Carry out'
  if (isBuilt) return present.test(phrase.split(/ (?:for|of|in|on|to|with) /, 1)[0] ?? phrase) ? null : verb
  for (const [cue, own] of wants) if (cue.test(phrase)) return own
  return null
}

/** Adjectives that open a phrase are no names, even before one. */
function withoutCapital(phrase: string): string {
  return /^(?:Un[a-z]+|Dead|Old|Legacy|Duplicate[d]?|Slow|Large|Long|Magic|Hard-?coded|Outdated|Flaky|Inconsistent|Redundant|Obsolete|Deprecated|Automatic|Automated|Proper|Better|Central(?:ised|ized)?) /.test(
    phrase,
  )
    ? `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
    : phrase
}

/** Words that stand as a title of their own, without the article that they open with. */
export function toStanding(words: string): string {
  return words.replace(/^(?:the|an?) (?=[a-zß-ɏ]{2,} \S)/i, '')
}

/** The whole order for a bare noun phrase, such as "Add tests for the parser". */
export function toBareOrder(phrase: string, verb: string, isBuilt: boolean): string {
  const sped = /^(?:faster|quicker) (\S.+)$/i.exec(phrase)?.[1]
  if (sped !== undefined) return `Speed up ${lowerOpening(sped)}`
  const isName =
    isTool(phrase.toLowerCase().split(' ', 1)[0] ?? '') ||
    (/^\p{Lu}\p{Ll}+ for /u.test(phrase) && lowerOpening(phrase) === phrase)
  if (!isBuilt && isName && / for \S/.test(phrase)) return `Use ${phrase}`
  if (/^using \S/i.test(phrase)) return `Use ${phrase.slice(6)}`
  const chosen = toBareVerb(phrase, verb, isBuilt)
  const none = /^(?:missing|no(?! (?:more|longer)\b)|lack of|lacking) (.+)$/i.exec(phrase)?.[1]
  const object = none ?? withoutCapital(phrase)
  if (chosen === null) return toStanding(phrase)
  return object.toLowerCase().startsWith(`${chosen.toLowerCase()} `)
    ? object
    : `${chosen} ${lowerOpening(object)}`
}
