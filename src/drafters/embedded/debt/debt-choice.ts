// The questions that a line of debt raises by its own words: an open choice, a vague word, a condition.
import type { Line } from '../grammar/line.ts'
import { isMany } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'

/** What must have come first: "remove the old pump once the new one has run for a month"; null where nothing must. */
export function findAwaited({ main, core }: Line, order: Order | null): string | null {
  const text = order === null || !core.startsWith(main) ? core : main
  const [, when] =
    /(?:^| )(?:once|as soon as|(?<!(?:day|week|month|year)s? )after) ((?!the fact|we\b|each|every|all\b|that\b|this\b|an?\b)[^,.;()]{6,90})/i.exec(
      text,
    ) ?? []
  return when === undefined || !waiting.test(when)
    ? null
    : `Who decides that this is so, and by what sign: ${when.replace(/[\s.!?]+$/, '')}?`
}

const waiting =
  /^(?:confirmed|verified|proven|released|merged|approved|stable)\b|\b(?:is|are|has|have|had|were|was) (?:\p{L}+ )?(?!not\b)\p{L}+/u

/** "fill or remove" of "either fill it or remove it" after what is wrong. */
export function findEither({ core }: Line): string | null {
  const [, one, other] =
    /(?:[;,.–—] | - )(?:(?:we )?(?:can|could|should) )?(?:either )?([a-zß-ɏ]{3,}(?: [a-zß-ɏ]+)?) or (remove|delete|drop|archive|rename|fix|keep|rewrite|replace|merge)(?: (?:it|them))?[\s.!]*$/i.exec(
      core,
    ) ?? []
  return one === undefined || other === undefined
    ? null
    : `${one.toLowerCase().replace(/ (?:it|them)$/, '')} or ${other.toLowerCase()}`
}

const inner =
  / (?:to|for|in|on|of|from|with|into|by|as|at|so|when|if|that|which|because|instead|behind|via|using|between) |[,;:(] | ?\(|\)/
/** Words that leave open what is meant. */
const measure =
  /(?<!\bthe )\b(large|big|huge|long|complex|heavy|slow|old|unnecessary|unneeded|irrelevant|redundant|suitable|appropriate|correct|important|critical|sensitive|noisy|meaningful|risky|obsolete|outdated|stale|confusing|hacky|trivial)((?: (?!and\b|or\b)[a-zß-ɏ\d_-]+){1,3})/i

/** A quality of which everybody thinks something else. */
const ofTaste =
  /(?<!\bfor )\b((?:proper|sensible|reasonable|meaningful|better|nicer|cleaner|clearer|neater|smarter|modern|professional) [a-zß-ɏ-]+(?: (?!(?:and|or|for|of|in|to|with|between|that|on|from|by|as|so|when|using)\b)[a-zß-ɏ-]+){0,2}|properly|sensibly|idiomatic\w*|intelligently|nicely)(?![a-zß-ɏ-])/i

/** A question on a quality of taste: "proper cleanup", "better names", "properly". */
function toMeasureOf(wished: string): string {
  const [, quality = '', what] = /^(\p{L}+) (.+)$/u.exec(wished) ?? []
  if (what === undefined) return `How will we see that it is done “${wished.toLowerCase()}”?`
  return /er$/i.test(quality) && !/^proper$/i.test(quality)
    ? `What is wrong with the present ${what}, and what would be good enough?`
    : `What belongs to “${wished}”?`
}

/** A question on words that point to what the line does not hold: "these fields", "it", "most stuff", "the new screens". */
function toUnnamed(words: string): string | null {
  const [, these] =
    /^(?:up |out )?(?:each of |all (?:of )?)?(?:the new|these|those) ((?!days|two|three)[a-zß-ɏ\d_-]+(?: [a-zß-ɏ_-]+)??s)(?= (?:in|to|for|so|and|from|with|into|on|by)\b|[,.]|$)/i.exec(
      words,
    ) ?? []
  if (these !== undefined) return `Which ${these} are meant?`
  const [whole] =
    /\bthe (?:whole|entire) thing\b|\b(?:most|the) (?:stuff|things)\b|^all things\b/i.exec(words) ?? []
  if (whole !== undefined) return `What is included in “${whole}”, and what stays as it is?`
  const [, some] = /^some ([a-zß-ɏ]+[^s\W])(?= (?:to|from|in|into|out)\b)/i.exec(words) ?? []
  if (some !== undefined) return `Which ${some} is meant?`
  return /^(?:out how to |how to )?(?:\S+ )?(?:it|this|that)(?: (?:with|to|in|into|from|by|work|more|so)\b|$)/i.test(
    words,
  )
    ? `What does “${/\b(?:it|this|that)\b/i.exec(words)?.[0]}” stand for here?`
    : null
}

/** Verbs that set a figure. */
const limiting = /^(?:limit|reduce|set|cap|cut|raise|increase|keep|shrink|lower|bound|restrict)$/

/** A question on what the line itself leaves open: alternatives, "some X", "large X", "see the issue"; null for none. */
export function findChoice(line: Line, order: Order | null): string | null {
  const words = (order === null ? line.main : order.rest).replace(/\s*[.!?]+$/, '')
  if (order?.base === 'decide') return null
  const about = /(?:^| )((?:about|around|roughly) \d\S*|\d\S* or so)(?=,? |$)/i.exec(words)?.[1]
  if (about !== undefined && limiting.test(order?.base ?? ''))
    return `Which exact figure is meant by “${about}”?`
  const unnamed = order === null || order.isLater ? null : toUnnamed(words)
  if (unnamed !== null) return unnamed
  if (order?.base === 'find' && /\b(?:ways?|methods?|approach|solution) (?:to|for|of) /.test(words))
    return 'Which options are there, and what decides between them?'
  const [, one, that] =
    order === null ? [] : (/^(\p{L}+) or (\p{L}+) (?!more\b|so\b)/u.exec(order.clause) ?? [])
  if (one !== undefined && that !== undefined)
    return `Which of these is wanted: ${one.toLowerCase()} or ${that}?`
  const [vague] =
    /(?<!\bor |like )\bsomething(?! (?:like|more like|that|which|to|from|for|in|is)\b)(?: (?:more )?[a-zß-ɏ-]+)?/i.exec(
      words,
    ) ?? []
  if (vague !== undefined && order !== null) return `What could “${vague}” be, and who decides?`
  const picks =
    order === null || !/^(?:remove|delete|drop|avoid|stop|check|test|find|fix|prevent)$/.test(order.base)
  const either = picks
    ? words
        .replace(/ (?:when|if|whether|unless|while) .*$/, '')
        .split(inner)
        .find(
          (part) =>
            part !== undefined &&
            / or /.test(part) &&
            !/\b(?:more|less|two|better|not|no|if|whether|true) or |\bor (?:so|not|more|less|similar|something|whatever|other|others)\b/i.test(
              part,
            ) &&
            part.length <= 80,
        )
    : undefined
  if (either !== undefined && !isStatement(either))
    return `Which of these is wanted: ${either.replace(/^(?:the|an?) (?=\S+ or )|^(?:add|use|make|create|move|try) (?:an? )?/i, '').trim()}?`
  const [, which] =
    /\b(?:some|certain|various|several|a few|other) ((?:of (?:the |our )?)?[a-zß-ɏ\d_/-]+(?: (?!(?:and|or|is|are)\b)[a-zß-ɏ\d_/-]+)?)/i.exec(
      words.split(/ (?:to|for|in|so|that|from) /, 1)[0] ?? '',
    ) ?? []
  if (order === null && !/\b(?:some|certain)\b/i.test(words)) return null
  const certain =
    /\b(?:for|of|in) (?:some|certain|various|several) ([a-zß-ɏ\d_/-]+)/i.exec(words)?.[1] ?? which
  if (certain?.endsWith('s') === true) return `Which ${certain.replace(/^of (?:the |our )?/i, '')} are meant?`
  if (/\b(?:everything|all (?:the )?(?:things|stuff))\b/i.test(words))
    return `What is included in “${/\b(?:everything|all (?:the )?(?:things|stuff))\b/i.exec(words)?.[0] ?? ''}”, and what stays as it is?`
  const [, wished] = ofTaste.exec(words) ?? []
  if (wished !== undefined) return toMeasureOf(wished)
  const [, left] = /\bremaining ((?:\S+ )?[\p{L}_-]+s)\b/u.exec(words) ?? []
  if (left !== undefined) return `Which ${left} remain, and where?`
  if (order === null ? isStatement(line.main) : order.isLater) return null
  const [, adjective = '', noun = ''] =
    measure.exec(
      words.split(/ (?:to|into|from|in|on|for|with|by|so|that|which|when|because) /, 2).join(' – '),
    ) ?? []
  if (adjective === '') return null
  const nouns = noun.trim()
  return isMany(nouns) ? `Which ${nouns} count as ${adjective.toLowerCase()}?` : null
}
