// One thing a criterion: a sentence that says several is told in several, and what a word of the line adds is told by itself.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import { isPlural } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { areMany } from '../patterns/feature-pattern.ts'
import { toTheir } from './point-of-view.ts'

/** What starts an object: after it a verb is no noun. */
const object = /^(?:the|an?|it|them|its|their|all|any|each|every|no|only|both|what|which|how|one) /

/** "It samples mails." and "It sends them." for a sentence with two deeds; the sentence alone where it has one. */
export function toAtoms(statement: string): CriterionDraft[] {
  return (toActs(statement) ?? toPair(statement) ?? toAbilities(statement) ?? [statement]).map((one) => ({
    statement: one,
  }))
}

function toActs(statement: string): string[] | null {
  if (
    !/^(?:The|Each|Every) /.test(statement) ||
    /["“(:;]| (?:that|which|who|where|when|if|how|whether) /.test(statement)
  )
    return null
  const acts: string[] = []
  const parts = statement.slice(0, -1).split(/(, and then |, and | and then |, | and )/)
  const starts = parts.map((part, at) => at > 0 && at % 2 === 0 && isAct(part))
  const isList = starts.filter(Boolean).length === (parts.length - 1) / 2 && parts.length > 4
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) continue
    const rest = part.slice(part.indexOf(' ') + 1)
    if (at === 0 || (starts[at] === true && (isList || object.test(`${rest} `)))) acts.push(part)
    else acts.push(`${acts.pop() ?? ''}${parts[at - 1] ?? ''}${part}`)
  }
  const [head = '', ...others] = acts
  const isTold = / \p{Ll}+s /u.test(head) && !areMany(head.split(/ (?=\p{Ll}+s )/u, 1)[0] ?? '')
  return others.length === 0 || others.length > 4 || !isTold
    ? null
    : [`${head}.`, ...others.map((act) => `It ${act}.`)]
}

/** "The guided start is shown." and "The crew list is shown." for two things of two words or more. */
function toPair(statement: string): string[] | null {
  const [, things = '', rest = ''] =
    /^The ([^,;:"“(]{7,90}?) (?:are|(?=work |can )) ?([^,]+)$/.exec(statement) ?? []
  const pair = things.split(/ (?:and|[+&]) (?:the )?/)
  const isPair =
    pair.length === 2 &&
    pair.every(
      (thing) =>
        / /.test(thing) &&
        !/^\p{L}+ing /u.test(thing) &&
        !/ (?:that|which|who|for|of|in|on|to|with|from|by|at) |ly $/.test(`${thing} `),
    ) &&
    !isVerb(pair[1]?.split(' ', 1)[0] ?? '')
  return isPair
    ? pair.map(
        (thing) =>
          `The ${thing} ${rest.startsWith('can ') ? rest : rest.startsWith('work ') ? (areMany(thing) ? rest : rest.replace('work', 'works')) : `${areMany(thing) ? 'are' : 'is'} ${rest}`}`,
      )
    : null
}

function isAct(part: string): boolean {
  const [verb = '', next] = part.split(' ')
  return (
    next !== undefined &&
    /^\p{Ll}{3,}s$/u.test(verb) &&
    fromThirdPerson(verb) !== null &&
    !/^(?:and|or|of|for|in|on|at|to|from|with|by|are|is)$/.test(next)
  )
}

/** "A user can add notes." and "A user can remove notes." for "A user can add and remove notes." */
function toAbilities(statement: string): string[] | null {
  const [, words = statement, tail = ''] =
    /^(.*?)(, and (?:the (?:change|current choice|result) is|nothing else is|it is still|they are still|what is) .*)$/.exec(
      statement,
    ) ?? []
  const [, head = '', first = '', others = '', last = '', rest = ''] =
    /^([^,]{3,60}? can )(\p{Ll}{3,})((?:, \p{Ll}{3,}){0,2}),? and (\p{Ll}{3,}) (?!and\b|or\b)(\S.*?)\.?$/u.exec(
      words,
    ) ?? []
  const verbs = [first, ...others.split(', ').slice(1), last]
  return rest === '' || / (?:and|or) /.test(rest) || !verbs.every((verb) => isVerb(verb))
    ? null
    : verbs.map((verb, at) => `${head}${verb} ${rest}${tail === '' || at < verbs.length - 1 ? '.' : tail}`)
}

const ended =
  '(?= (?:that|which|who|when|if|while|and|or|to|in|on|at|for|from|with|by|of|as|both|is|are|should|must|can|so|[a-zß-ɏ]+ed)\\b|[,;:.()]|$)'
/** Up to three words that name something. */
const named = `((?:[a-zß-ɏ][a-zß-ɏ/-]* ){0,2}?[a-zß-ɏ][a-zß-ɏ/-]*)${ended}`

/** What a word asks for, told of the words that it belongs to (`_`). */
const modifiers: readonly (readonly [cue: RegExp, said: string])[] = [
  [new RegExp(String.raw`\boptional ${named}`, 'iu'), 'Without the _, everything else works as before.'],
  [/\bdeterministic(?:ally)?\b/i, 'The same input gives the same result each time.'],
  [/\breal-?time\b/i, 'A change appears there without reopening.'],
  [/^only (?:show|display|list)\b/i, 'Nothing else is shown there.'],
  [/^(?:(?:add|implement|support|allow) )?(?:an? )?custom(?:i[sz]able)?\b/i, 'If nothing is customised, the default applies.'],
  [/\b(?:automatic(?:ally)?\b|auto-(?!complet|suggest))/i, 'No manual step is needed.'],
  [new RegExp(String.raw`\b(?:support|allow|handle|for|with|across|on) multiple ${named}`, 'iu'), 'It works with one of the _ and with several.'],
  [new RegExp(String.raw`\b(?:for|in|on|of|to|at|from|across) (?:each|every) (?!time|day|week|hour|minute|second|month|year|night|few|other|one)${named}`, 'iu'), 'No _ is left out.'],
  [new RegExp(String.raw`\ball (?:of )?(?:the |our |my |their )?(?!times?|days?|other|of)${named}`, 'iu'), 'None of the _ is left out.'],
  [new RegExp(String.raw`\bper (?!day|week|hour|minute|second|month|year|default)${named}`, 'iu'), 'This is separate for each _.'],
] // biome-ignore format: a table reads better in rows

const condition =
  /[, ]((?:when|whenever|if|while|once|during|until|unless|(?:after|before)(?= (?:the|an?|each|every|[a-zß-ɏ]+ing) )) (?!(?:possible|needed|necessary|available|applicable)\b)[^.,;:!?()]{3,70})$/i

/** Sentences for what single words of the line add to its thing, such as "optional"; `told` is what is said already. At most two. */
export function toModifiers(words: string, isThing: boolean, told: string, isPlain: boolean): string[] {
  const lower = told.toLowerCase()
  const [kept = ''] = words.split(/ (?:instead of|rather than) /, 1)
  const made = modifiers.flatMap(([cue, said]) => {
    const [found, thing = ''] = cue.exec(kept) ?? []
    const isSaid = /left out/.test(said) && !isPlain && lower.includes(thing.toLowerCase())
    const isKnown = /separate/.test(said) && lower.startsWith(`each ${thing.toLowerCase()}`)
    const isOdd = isPlural(thing) !== /of the _/.test(said) && thing !== '' && !/the _,/.test(said)
    return found === undefined || isSaid || isKnown || isOdd ? [] : [said.replace('_', thing)]
  })
  const [, clause = ''] = isThing ? (condition.exec(words) ?? []) : []
  const bare = toTheir(clause.replace(/ (?:for|in|on) (?:all|each|every) .*$/i, ''))
  if (bare !== '' && !lower.includes(clause.toLowerCase())) made.push(`This applies ${bare}.`)
  return made.slice(0, 2)
}
