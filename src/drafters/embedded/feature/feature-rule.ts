// Features told as a rule, a permission, a dislike, an occasion or a state; and what such a line leaves open.

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { lastWord, toPermission } from '../grammar/object.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { fromGerund, isVerb } from '../grammar/verbs.ts'
import { toSentence } from '../patterns/pattern.ts'
import { toDeed, toOutcome, toProductDeed } from './feature-outcome.ts'
import { toMade } from './feature-purpose.ts'
import { type FeatureWords, finishTitle, ofProduct } from './feature-words.ts'
import { toMine, toTheir } from './point-of-view.ts'

const only =
  /^only (.{3,90}?) (?:can|may|should|must|could|(?:is|are|should be) (?:allowed|able) to) (?:be able to )?([a-zß-ɏ].{3,})$/i
const allowing =
  /^(?:only (?:allow|let|permit)|(?:allow|let|permit) only) ([^,.;:]{3,70}?) to ([a-zß-ɏ].{3,})$/i

/** What a rule on who may do what is broken by when it is built in one place only. */
export const everywhere = 'This applies everywhere this can be attempted, not only in the usual place.'

/** "Only lenders may be added to the list": nothing else may. Null where the line holds no such rule. */
export function fromRestriction(line: Line): FeatureWords | null {
  const main = line.main.replace(/[\s.]+$/, '')
  const [, who, deed] = only.exec(main) ?? allowing.exec(main) ?? []
  if (who === undefined || deed === undefined || isVerb(who.split(' ', 1)[0]?.toLowerCase() ?? ''))
    return null
  if (/ (?:that|which|who|if|when)$/.test(who)) return null
  const those = lowerFirst(who)
  const act = toTheir(deed)
  const isPeople = isPersonWord(lastWord(those.split(/ (?:that|which|who|with|of|in) /, 1)[0] ?? those))
  const isPassive = /^be /.test(act)
  return {
    ...ofProduct(line, `Let only ${those} ${act}`, `have only ${those} ${act}`, `${those} can ${act}`),
    holds: [
      `${toSentence(those)} can ${act}.`,
      isPeople && !isPassive
        ? `Anyone else who tries to ${act} is refused, and the reason is shown.`
        : `Nothing else can ${act}: an attempt is refused with the reason.`,
      everywhere,
    ],
    asks:
      isPeople && !isPassive
        ? 'What should everyone else see instead: nothing, or a note that explains why?'
        : `What should happen to existing cases that break this rule?`,
    ...(isPeople && !isPassive ? { who: those } : {}),
  }
}

/** "Which is meant, paging or a button, or both?" for a line that leaves the choice open; null for others. */
export function toChoice({ main, core, remarks }: Line, { whole }: FeatureWords): string | null {
  const [, one, other] =
    /\beither (?!way|of)([^,.;:()]{2,60}?) or ([^,.;:()]{2,60})$/i.exec(main) ??
    /^(.{4,60}?),? or (?:even )?better(?: yet| still)?,? (.{4,80})$/i.exec(core) ??
    remarks
      .map((remark) =>
        /^(?!such as|e\.?g|like |for example|.* - )(?:either )?([^,.;:]{2,40}) or ([^,.;:]{2,40})\??$/i.exec(
          remark,
        ),
      )
      .find((found) => found !== null) ??
    /^((?:an? |the )?[^,.;:()]{3,40}(?:, [^,.;:()]{3,40}){1,3}),? or ((?:an? |the )?[^,.;:()]{3,60}?)(?: (?:in|on|at|to|of|for|with|from) .*)?$/i.exec(
      whole !== undefined && !/ (?:that|if|when|whether) /.test(whole) ? whole : '',
    ) ??
    /^(?:an? |the )?([^,.;:()]{3,40}?) or ([^,.;:()]{3,40})$/i.exec(
      whole !== undefined && !/ (?:that|to|with|for|when|if|in|on|of) /.test(whole) ? whole : '',
    ) ??
    /\s(?:with|via|using|to|into|through|as) ((?:an? |the )?[\w/.-]+(?: [\w/.-]+)?) or ((?:an? |the )?[\w/.-]+(?: [\w/.-]+)?)$/.exec(
      main,
    ) ??
    []
  if (
    one === undefined ||
    other === undefined ||
    /^(?:more|less|something|similar|other|not|so|later)\b/i.test(other)
  )
    return null
  const opening = (main.startsWith(one) ? lowerFirst(one) : one).replace(/^(?:add|implement|support) /, '')
  return `Which is meant, ${opening} or ${other}, or ${one.includes(', ') ? 'all' : 'both'}?`
}

/** "Should this include pattern groups?" for "(pattern groups?)": what the line asks itself; null for nothing. */
export function toAsked({ main, remarks, question }: Line): string | null {
  const words = remarks.find((remark) => /^[^?]{2,120}\?$/.test(remark))
  if (words === undefined)
    return question === null ||
      main.includes(question.text.slice(0, 20)) ||
      main.endsWith(question.text.slice(-20, -1)) ||
      !/^.{12,120}\?$/.test(question.text)
      ? null
      : toSentence(question.text)
  if (/^(?:what|which|how|where|when|who|why|is|are|can|could|should|does|do|will|would)\b/i.test(words))
    return toSentence(words)
  const bare = lowerFirst(
    words.replace(/^(?:maybe|perhaps|possibly|also|and|or) /i, '').replace(/\s+\?$/, '?'),
  )
  if (/^[\p{L}-]+\?$/u.test(words.trim().replace(/\s+\?$/, '?'))) return `Should it be ${bare}`
  return toLeadingVerb(bare) === null
    ? `Should this include ${bare}`
    : `Should this ${bare} as well?`.replace('? as', ' as')
}

const unnamed =
  /(?<!\b(?:in|for|at|all) )\b(?:certain|various|specific|particular|several|(?<=\b(?:support|add|allow|with|for|to|from|on) )(?:some|other)|(?<=\b(?:support|add|allow) )different) ((?:[a-zß-ɏ-]+ )?[a-zß-ɏ-]{3,}s)\b(?! of\b)/i

/** "Which callouts exactly?" for "certain callouts": what the line leaves unnamed; null for nothing. */
export function toWhich({ main, remarks }: Line): string | null {
  const things = remarks.length > 0 ? undefined : unnamed.exec(main)?.[1]
  return things === undefined ||
    /\b(?:like|such as|e\.g|including|:)/i.test(main) ||
    /\b(?:is|was|has|does|this|as|us|its|times|ways|cases)$/i.test(things)
    ? null
    : `Which ${lowerFirst(things)} exactly?`
}

/** "After the tide turns, ring the bell, flash the lamp": what is done then, each in a sentence of its own. */
export function fromOccasion(line: Line, words: string): FeatureWords | null {
  const [, occasion, rest = ''] =
    /^((?:after|when|whenever|once|if|as soon as|before) [^,]{4,90}), (?:then )?(.{8,})$/i.exec(words) ?? []
  const parts = rest.replace(/[\s.]+$/, '').split(/, (?:and )?(?:then )?/)
  const verbs = parts.map(toLeadingVerb)
  if (occasion === undefined || verbs.some((verb) => verb === null)) return null
  return {
    ...ofProduct(line, words, `have this: ${lowerFirst(words)}`, null),
    holds: verbs
      .slice(0, 3)
      .flatMap((verb) => (verb === null ? [] : [`${occasion}, ${toProductDeed(verb.base, verb.rest)}.`])),
  }
}

const state =
  /^([^,;:]{3,50}?(?<! (?:of|for|in|on|at|with|to|from|by|and|or|that|than|not|more|most|be|user|when|if|are|is|as))) ((?:also )?(?:visible|(?:in)?accessible|retained|preserved|persisted|stored|saved|kept|shown|hidden|disabled|enabled|sorted|highlighted|required|optional|explained|printed|reprinted|repeated|closed|greyed|rated|struck|proposed|set|split|[a-zß-ɏ]{3,}able)(?!-)(?= (?:in|on|at|by|with|to|for|from|after|before|when|while|during|as|per|until|unless|if|and|or|without|under|over|above|below|beside|next|right|only|even|first|out|through|online|offline|separately|an?|\d+)\b|[,.]|$).*)$/i

/** "Old versions kept until the review": a thing and the state that it shall be in; null for others. */
export function fromWantedState(line: Line, words: string): FeatureWords | null {
  const [, thing = '', told = ''] = state.exec(words.replace(/[\s.]+$/, '')) ?? []
  const subject = lowerFirst(thing)
  const outcome =
    !thing.includes(' ') || hasFiniteVerb(thing) || toLeadingVerb(thing) !== null || hasFiniteVerb(` ${told}`)
      ? null
      : toOutcome(subject, `be ${told}`)
  return outcome === null
    ? null
    : {
        title: finishTitle(`Make sure ${outcome}`, line),
        want: `have ${subject} ${told}`,
        doer: 'product',
        deed: null,
        outcome,
      }
}

/** What "let", "allow" and the like make possible. */
export function fromPermission(line: Line, base: string, rest: string): FeatureWords {
  const title = finishTitle(line.main, line)
  const ability = /^(?:for )?(?:the |an? )?(?:ability|option|possibility) to (?:be able to )?(.+)$/is.exec(
    rest,
  )?.[1]
  if (ability !== undefined) return toPersonal(title, ability)
  const allowed = toPermission(rest)
  if (allowed !== null) return toPersonal(title, allowed.what)
  if (/^to /i.test(rest)) return toPersonal(title, rest.slice(3))
  const bare = rest.replace(/^for /i, '')
  const [gerund = ''] = bare.split(' ', 1)
  const done = /ing$/.test(gerund) ? fromGerund(gerund.toLowerCase()) : null
  if (done !== null) return toPersonal(title, `${done}${bare.slice(gerund.length).replace(/^ of /, ' ')}`)
  const [, thing, act] = /^([^,]{2,60}?) to (?:also )?(\p{Ll}[\p{L}-]+ .{3,})$/u.exec(bare) ?? []
  const made = base === 'let' ? toMade(rest) : null
  if (made === null && thing !== undefined && act !== undefined && !hasFiniteVerb(thing)) {
    const outcome = act.length > 120 ? null : `${thing} can ${act}`
    return {
      title,
      want: `have ${thing} ${act.replace(/^be (?=\p{Ll}{2,}(?:ed|en|wn|t)\b)/u, '')}`,
      doer: 'product',
      deed: null,
      outcome,
    }
  }
  const isThing = base !== 'let' && !/\sto\s/.test(rest)
  return {
    title,
    want: `have ${isThing ? bare : rest}`,
    doer: isThing ? 'thing' : 'product',
    deed: null,
    outcome: made,
    ...(isThing ? { whole: bare } : {}),
  }
}

function toPersonal(title: string, deed: string): FeatureWords {
  return { title, want: toMine(deed), doer: 'person', deed: toDeed(deed), outcome: null }
}

/** "When it is dark, the map should dim": "the map should dim when it is dark". */
export function putCircumstanceLast(words: string): string {
  const [, circumstance, rest] =
    /^((?:when|whenever|if|while|after|before|once|in|on|at|for|during|with|above|below|beyond) [^,]{3,90}), (?:then |please )?(.{8,})$/i.exec(
      words,
    ) ?? []
  if (circumstance === undefined || rest === undefined || (rest.includes(',') && !/^with /i.test(words)))
    return words
  const bare = rest.replace(/^(?:we|it|you) (?:should|must|could) (?:also )?/i, '')
  return toModalClause(bare) === null && toLeadingVerb(bare) === null
    ? words
    : `${bare.replace(/[\s.!]+$/, '')} ${lowerFirst(circumstance)}`
}
