// What is known of a feature by its form alone, where no kind of it is known: what its verb does, or what its thing is.

import { changeForms } from './feature-forms-change.ts'
import { shownForms } from './feature-forms-shown.ts'
import { workForms } from './feature-forms-work.ts'
import { ask, type FeaturePattern, holds } from './feature-pattern.ts'
import { onShown, readSurface, type Surface } from './feature-surface.ts'
import { proven } from './to-form.ts'

/** Forms by name; `feature-form.ts` tells which one a line has. */
export const featureForms = {
  ...shownForms,
  ...workForms,
  ...changeForms,
} satisfies Readonly<Record<string, FeaturePattern>>

export type FeatureFormName = keyof typeof featureForms

/** Edges, one after each "|", and a question. */
type Known = readonly [edges: string, question: string]

/** What stays as it is in the place where the feature is met, what is said of a thing there, and what is left open. */
const bySurface: Partial<Readonly<Record<Surface, readonly [edge: string, made?: string, question?: string]>>> = {
  screen: ['{rest}.|If there is nothing to show, no empty place appears', 'shown in the right place'],
  command: ['Existing calls work as before', 'described in the help, with an example that can be run'],
  exchange: ['Existing requests work as before'],
  code: ['Existing code works unchanged'],
  device: ['The rest of the device works as before'],
  game: [
    'The rest of the game plays as before',
    'in play, and the player sees the effect',
    'what should trigger {thing}, and what can a player do with or against {it}?',
  ],
} // biome-ignore format: a table reads better in rows

/** The same for a state, by what its clause says. */
const byClause: readonly (readonly [clause: RegExp, ...Known])[] = [
  [
    / (?:shows?|displays?|tells?|says?|informed|reports?|indicates?)\b/,
    `What is shown matches the actual state at that moment.|${proven[0]}`,
    'what exactly should be shown, and what if there is nothing to show?',
  ],
  [
    / (?:accepts?|takes?|understands?|recogni[sz]es?)\b/,
    'It is accepted everywhere it can be entered.|Anything else is refused with a message that names it.',
    'which forms of it must be accepted, and what should happen with others?',
  ],
  [
    / (?:is|are) (?:\S+ )?\S+able\b| can\b/,
    `If it is not possible, the reason is shown.|${proven[0]}`,
    'are there cases in which this should not be possible?',
  ],
  [
    / (?:has|have|includes?|contains?)\b(?! to\b)/,
    `Everything that belongs to it today is still there.|${proven[0]}`,
    'what exactly belongs to it, and where should it appear?',
  ],
]

const negative = /(?<!, |\b(?:but|and|if) )\b(?:not(?! only)|never|cannot|no longer)\b|n['’]t\b/
/** Edges without a second "not", and what the line leaves open then. */
const denied: Known = [
  `Whatever was possible before is still possible.|${proven[0]}`,
  'what should happen instead?',
]

/** Names of what is done: it starts somehow and has a result. */
const doing =
  /(?:(?<!\b(?:\p{L}{0,3}str|\p{L}{0,4}th|sett|meet|build|k|r|w|spr))ing|(?<!\b(?:op|sec|func|applica|ques|loca|posi|condi|sta|collec|transac|organi[sz]a|ver|ac|mis|ses|implementa))[ts]ion|(?<!\b(?:assign|docu|ele|environ|com|seg|depart|equip|instru))ment|update|capture|restart|recovery|entry)s?$/u

const votes = 'who may vote, until when, and who sees the result?'

/** What a state leaves open, and its edge, by the verb of its clause or of the order. */
const open: readonly (readonly [verb: RegExp, question: string, edge?: string])[] = [
  [/\b(?:increas|decreas|reduc|tun(?:e|ing)|rais(?:e|ing)|lower|scal(?:e|ing)|resiz|enlarg)/, 'by how much should this change, and within which limits?', 'At the limits, nothing further changes.'],
  [/\b(?:fill(?:s|ed)?|populat\w+|seed\w*|defaults?)\b/, 'what should happen if no value is known, and can people overwrite it?', 'If no value is known, nothing is made up.'],
  [/\b(?:drawn?|paint\w*|render(?:s|ed)|corners?|borders?|portraits?|colou?r\w*|(?:blue|red|green) text)\b/, 'is there a design or an example to follow?', 'Everything else looks the same as before.'],
  [/\b(?:keeps?|kept|preserve[sd]?|retain\w*|track(?:s|ed)?|records?)\b/, 'what exactly should be kept, and for how long?', 'After a restart, nothing of it is lost.'],
  [/\b(?:returns?|returned|emits?)\b/, 'what exactly should be returned, and what if there is nothing to return?', 'If there is nothing to return, this is no error.'],
  [/\b(?:linked|attribut\w+|assign\w*|associat\w+|match\w*|put in|grouped)\b/, 'what should happen where it is not clear what belongs together?', 'Where it is not clear what belongs together, this is shown and nothing is guessed.'],
  [/\b(?:consolidat\w+|shares?|unif\w+|merg\w+|centrali\w+)\b/, 'what differs between them today, and which way should remain?', 'Nothing that is needed today is lost.'],
  [/\b(?:paginat\w+|chunks?|alternat\w+|rotat\w+|shuffl\w+|one[- ]by[- ]one)\b/, 'in which order exactly, and what comes first?', 'Nothing is left out, and nothing comes twice.'],
  [/\bvot(?:es?|ing)\b/, votes, 'Each vote counts once.'],
  [/\b(?:describ\w+|document(?:s|ed)?|explain\w*|reads?|names)\b/, 'how much should it say, and who will read or hear it?'],
  [/\b(?:supports?|reach\w*|captures?|operates?)\b/, 'which cases must work first, and what should happen with the others?'],
  [/\b(?:updates?|updated|replac\w+|re-\p{L}+)\b/u, 'what should happen to what is there already?', 'If it fails, what was there before stays.'],
  [/\b(?:prevents?|requires?|required|must|blocks?|needs?)\b/, 'what should people see when this stops them?', 'Whoever is stopped by this sees why.'],
  [/\b(?:when|whenever|once)\b|^(?:on|after|if) /, 'should this happen each time, and what should happen if it fails?', 'In all other cases, this does not happen.'],
] // biome-ignore format: a table reads better in rows

/** What people do, by its words: its edge and what is left open. */
const dealings: readonly (readonly [deed: RegExp, ...Known])[] = [
  [/\bbe (?:told|informed|notified|warned|asked)\b/, 'Each case is told once.|Nobody is told what does not concern them.', 'how should people be told, and how soon?'],
  [/ can (?:tell|inform|warn|notify) /, 'Each of them gets the message once.|Whoever cannot be reached is listed.', 'how should the message reach them?'],
  [/ can vote\b/, `Each vote counts once.|${proven[0]}`, votes],
  [/ can (?:pull|fetch|download|load|get .* from) /, 'If the source is unavailable, this is reported.|Incomplete data is not taken for complete.', 'how often is this needed, and in which form?'],
  [/ can (?:tap|type|key|put|fill) .* in\b/, 'If something required is missing, the message names it.|What was entered can be corrected later.', 'which details are required, and who sees them?'],
] // biome-ignore format: a table reads better in rows

/** What the first of these verbs leaves open. */
function findOpen(words: string): (typeof open)[number] | undefined {
  let best: (typeof open)[number] | undefined
  let first = Number.POSITIVE_INFINITY
  for (const row of open) {
    const at = words.search(row[0])
    if (at < 0 || at >= first) continue
    best = row
    first = at
  }
  return best
}

/** What people hold in their hands or look for: it may be out of reach. */
const handled =
  /\b(?:phones?|tablets?|apps?|pages?|buttons?|screens?|links?|scans?|scanners?|cameras?|for (?:the |our |my )?(?!all)[a-zß-ɏ]+s)\b/i
const outside = /\b(?:integrations?|services?|servers?|ipc|apis?|webhooks?|github|google|slack|daemon)\b/i
const within = 'If {sub} cannot be used at the moment, the reason is shown'

/** Where a thing has several parts. */
const several = /[+&] |, .* and |\p{L} \p{L}+ and \p{L}/u
const beyond = / (?:if|when|that|which|who|where|to|for|with|from|as|in|on) /

/** What a thing leaves open that has parts or is the name of a deed. */
function toThingQuestion(words: string, lower: string): string | undefined {
  const [name = ''] = words.replace(/["“][^"”]*["”]|,? (?:not?|without) .*$/g, '').split(beyond, 1)
  if (several.test(name) || /: [^:]*,.*,|\([^()]*,/.test(lower))
    return 'what exactly should each of these parts do?'
  return doing.test(name.toLowerCase()) ? 'what exactly should start {thing}?' : undefined
}

/** What may go wrong with a thing: it stands where it is read, or is out of reach. */
function toThingEdge(words: string): string | undefined {
  if (onShown.test(words)) return 'If there is nothing to show, no empty place appears'
  if (outside.test(words)) return 'If the other side is unavailable, this is reported'
  if (doing.test(words.split(beyond, 1)[0]?.toLowerCase() ?? ''))
    return 'If it fails, this is reported and nothing is left half done'
  return handled.test(words) ? `{rest}.|${within}` : undefined
}

/** A form that tells nothing of itself, with what the line (in lower case) tells of its place or its clause. */
export function toPlainForm(name: 'thing' | 'state', lower: string, words: string): FeaturePattern {
  const form = featureForms[name]
  const isState = name === 'state'
  const surface = readSurface(lower)
  const clause = isState ? byClause.find(([cue]) => cue.test(words)) : undefined
  const isScreen = isState && surface === 'screen'
  const place = surface === null || isScreen ? undefined : bySurface[surface]
  const known = isState && negative.test(words) ? denied : clause?.slice(1)
  const found = isState && known === undefined ? findOpen(words === '' ? lower : words) : undefined
  const rest = place?.[0] ?? found?.[2]?.slice(0, -1) ?? (isState ? undefined : toThingEdge(words))
  const edges = known?.[0] ?? (rest === undefined ? undefined : `${rest}.|${proven[0]}`)
  const question = known?.[1] ?? (isState ? found?.[1] : (place?.[2] ?? toThingQuestion(words, lower)))
  return {
    ...form,
    made: isState ? form.made : (place?.[1] ?? form.made),
    criteria: [
      ...form.criteria.slice(0, 1),
      ...(edges === undefined ? form.criteria.slice(1) : holds(...String(edges).split('|'))),
    ],
    questions: question === undefined ? form.questions : ask(String(question)),
  }
}

/** What people do in a place where nothing is looked at: its edges are those of the place. */
export function toDeedForm(name: FeatureFormName, lower: string, deed: string | null = null): FeaturePattern {
  const form = featureForms[name]
  const [, edges, question = ''] =
    (name === 'act' || name === 'create'
      ? dealings.find(([cue]) => cue.test(`who can ${deed ?? ''}`))
      : undefined) ?? []
  if (edges !== undefined)
    return {
      ...form,
      criteria: [...form.criteria.slice(0, 2), ...holds(...edges.split('|'))],
      questions: ask(question),
    }
  const surface = readSurface(lower)
  const place = surface === null || surface === 'screen' ? undefined : bySurface[surface]
  if (place === undefined || !/^form-(?:act|create|choose|alter)$/.test(form.id)) return form
  return {
    ...form,
    criteria: [...form.criteria.slice(0, 2), ...holds(`${place[0]}.`, proven[0])],
    questions: ask('what would a typical case look like, step by step?'),
  }
}
