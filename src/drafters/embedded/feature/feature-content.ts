// What a line says of its thing besides the name, told as a sentence: what the thing does, has, or is there for.

import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lastWord } from '../grammar/object.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromGerund, fromThirdPerson, isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { areMany } from '../patterns/feature-pattern.ts'
import { type Slots, toSentence } from '../patterns/pattern.ts'
import { withArticle } from '../title.ts'
import { unsure } from './feature-edges.ts'
import { fromShape, fromShare, toSubject } from './feature-named.ts'
import { isVague, joinActs, own, passive, toDoable } from './feature-outcome.ts'
import { personal } from './feature-verbs.ts'
import { type FeatureWords, isCounted } from './feature-words.ts'
import { toTheir } from './point-of-view.ts'

/** "The tray counts the mails." for "a tray that counts the mails"; null where the line only names its thing. */
export function toContent(
  { whole, deed, doer }: FeatureWords,
  { condition, result, ...slots }: Slots,
): string[] | null {
  if (
    condition != null &&
    result != null &&
    /^(?:when|whenever|if|once|as soon as|on|every|each)\b/i.test(condition)
  )
    return [`${toSentence(toTheir(condition.replace(mine, toUsers)))}, ${result}.`]
  if (doer === 'person' && deed !== null && (whole === undefined || isAbility.test(whole))) {
    const base = toLeadingVerb(deed)?.base ?? ''
    const ordered = slots['ordered'] ?? null
    const isPersons = slots['able'] != null || own.test(base)
    if (ordered !== null && !isPersons) return isVague(ordered) ? null : [`${toSentence(ordered)}.`]
    const done = toDoable(deed, slots['role'] ?? slots['aWho'] ?? 'a user')
    if (done !== null) return [done]
    if (isVague(deed)) return null
    const order = toLeadingVerb(deed)
    const isTried = order !== null && !/^(?:start|get)$/.test(order.base)
    if (ordered !== null || (isTried && passive(order.base, order.rest) === null))
      return [
        `${toSentence(slots['role'] ?? slots['aWho'] ?? 'a user')} can ${deed}${toTail(order?.base ?? '', deed)}.`,
      ]
  }
  const body = (whole ?? '')
    .split(
      /[;:(]\s?|\s[-–—]+\s|\.\s|, (?:so|but|as|e\.g|i\.e|like|there|it|we|they|this|currently|not)\b/,
      1,
    )[0]
    ?.replace(/[\s.,!]+$/, '')
    .replace(/^(?:(?:some|simple|basic|nice|optional|more|new|quick|easy|better|proper) )+(?=\S)/i, '')
  if (body === undefined || body.length < 12 || body.length > 220 || isAbility.test(body)) return null
  if (((body.match(/["`]/g) ?? []).length & 1) === 1 || /(?:^|\s)['‘][^'’]*$/.test(body)) return null
  for (const read of readings) {
    const told = read(body)
    if (told !== null && !isVague(told) && !/\b(?:I|me|we|us)\b|[?"]$/.test(told))
      return [`${toSentence(toTheir(told))}${pressed.test(body) ? ', once for each use' : ''}.`]
  }
  return null
}

/** "when I knock", "when a user knocks": seen from outside. */
const mine = /^(when|whenever|if|once) (?:i|we) ([a-zß-ɏ]{3,}) /i

function toUsers(_words: string, when: string, act: string): string {
  return `${when} a user ${toThirdPerson(act)} `
}

/** "a button that rings the bell" */
const pressed = /^(?:an? |the )?(?:[a-zß-ɏ"“”-]+ ){0,3}?(?:button|hot-?key|shortcut)\b.* (?:that|to) /i

/** What one does with the eyes alone. */
const looking =
  /^(?:see|view|look|watch|read|compare|know|track|browse|find|search|explore|check|follow|visit|hear)$/

/** What has no result of its own to look at. */
const using =
  /^(?:run|work|start|play|operate|get|receive|talk|sign|log|connect|join|use|access|reach|go|return|download|print|send|pay|buy|navigate|jump|exit|leave|close|visit|opt|make|manage|zip)$/

/** What people rely on once the deed is done. */
function toTail(verb: string, deed: string): string {
  if (using.test(verb) && !/ and /.test(deed)) return ', and it can be seen whether it has worked'
  if (!looking.test(verb)) return ', and the result is visible immediately'
  return unsure.test(deed) ? ', and what is shown is correct' : ', and what is shown is complete'
}

const isAbility =
  /^(?:an? |the )?(?:[a-zß-ɏ]+ )?(?:abilit(?:y|ies)|possibilit(?:y|ies)|ways?|means|chance|support|capabilit(?:y|ies)) /i

const readings: readonly ((body: string) => string | null)[] = [
  fromPlace,
  fromRelative,
  fromPurpose,
  fromParticiple,
  fromEquipment,
  fromUse,
  fromShare,
  fromShape,
]

/** "a harbour view, where you pick a berth" */
function fromPlace(body: string): string | null {
  const [, head = '', act = ''] =
    /^(.{2,50}?),? where (?:you|users|people|one|we|i) (?:can )?([a-zß-ɏ].{4,})$/i.exec(body) ?? []
  const subject = act === '' || toLeadingVerb(act) === null ? null : toSubject(head)
  return subject === null ? null : `in ${subject}, it is possible to ${act}`
}

/** "a tray that counts mails". */
function fromRelative(body: string): string | null {
  const [, head = '', told = ''] = /^(.{2,70}?),? (?:that|which|who) (.{4,})$/.exec(body) ?? []
  const isOpen =
    / (?:which|what|whom)$| can .* (?:to|through|on|in|with|from|at)$/.test(told) ||
    / (?:of|for|to|in|on|at|by|with|from|about)$| (?:for|about) [^,]*s$/.test(head)
  const subject = told === '' || isOpen ? null : toSubject(head)
  if (subject === null) return null
  const [, modal, act] =
    /^(should|would|will|must|can|could) (?:also |then )?(\p{Ll}.{3,})$/u.exec(told) ?? []
  if (act !== undefined)
    return /^(?:can|could)$/.test(modal ?? '') ? `${subject} can ${act}` : toAct(subject, act)
  const [verb = ''] = told.split(' ', 1)
  const isTold =
    /^(?:is|are|has|have|does|do|lets?|goes|gets?)$/.test(verb) ||
    fromThirdPerson(verb) !== null ||
    (/^\p{Ll}{3,}s$/u.test(verb) && !areMany(subject)) ||
    (areMany(subject) && isVerb(verb))
  const isApart =
    /^(?:is|are|has|have|does|do)$/.test(verb) && /^(?:are|have|do)$/.test(verb) !== areMany(subject)
  const isTorn = / and /.test(subject) && areMany(subject) && !isVerb(verb) && fromThirdPerson(verb) !== null
  return isTold && !isTorn && !isApart ? `${subject} ${told}` : null
}

const saying = /^(?:warnings?|hints?|messages?|notices?|reminders?|notes?|prompts?|tooltips?|errors?)$/
const chosen =
  /^(?:options?|settings?|flags?|switch|toggle|checkbox|parameters?|params?|arguments?|config(?:uration)?|preferences?|mode|variables?)$/
const place =
  /^(?:pages?|views?|dialogs?|dialogues?|modals?|forms?|tabs?|menus?|panels?|screens?|windows?|wizards?|portals?|ui|gui|interfaces?|editors?|sections?|apps?|tools?|dashboards?|controls?|sliders?|dropdowns?|pickers?|selectors?|buttons?|fields?|inputs?|commands?|shortcuts?|keys?|hotkeys?|keybinds?|gestures?|links?|actions?|function|config(?:uration)?|settings?|options?|preferences?|cli)$/

/** "a pop-up to render templates", "a flag to skip the cache", "a page to manage keys", "a warning to close the lid". */
function fromPurpose(body: string): string | null {
  const [, head = '', act = ''] = /^(.{2,70}?) to (?:be able to |also )?(\p{Ll}.{4,})$/u.exec(body) ?? []
  const order = act === '' ? null : toLeadingVerb(act)
  const subject = order === null || / with /.test(head) ? null : toSubject(head)
  if (order === null || subject === null || /ing$/.test(order.base) || fromThirdPerson(order.base) !== null)
    return null
  const last = lastWord(head.split(/ (?:for|of|in|on|at|from|within|via|using) /, 1)[0] ?? head)
  if (saying.test(last)) return `${subject} ${areMany(subject) ? 'tell' : 'tells'} people to ${act}`
  if (/^(?:use|have|keep|share|buy|bring|eat)$/.test(order.base) || hangs.test(act)) return null
  if (isEmpty.test(last) || / (?:those|who|people|what|how)$/.test(head)) return null
  if (/^(?:see|view|watch|read)$/.test(order.base) && place.test(last))
    return `${subject} ${areMany(subject) ? 'show' : 'shows'} ${order.rest}`
  if (place.test(last) ? personal.test(order.base) : moving.test(order.base))
    return `with ${subject}, it is possible to ${act}`
  if (chosen.test(last)) return toAct(`with ${subject} set, the product`, act, false)
  return toAct(subject, act)
}

/** "a list to put one's name on": the thing itself is not the one that acts. */
const hangs = / (?:on|in|at|to|with|from|for|into)(?:$| (?:when|if|once) )/

const isEmpty =
  /^(?:need|reason|plan|effort|attempt|request|right|permission|time|things?|place|room|changes?|default|people|users?|data|prep|access)$/
const moving = /^(?:manage|move|navigate|go|interact|choose|pick|edit|browse|specify|configure|customi[sz]e)$/

/** "a label showing the price", "a guide based on the tides". */
function fromParticiple(body: string): string | null {
  const [, head = '', gerund = '', rest = ''] =
    /^(.{2,70}?),? (showing|displaying|listing|containing|including|indicating|describing|explaining|supporting|using|covering|highlighting|allowing|letting|providing|offering) (?!(?:with|of|for|in|on|by|from|to) )(.{3,})$/.exec(
      body,
    ) ?? []
  const base = gerund === 'letting' ? 'let' : fromGerund(gerund)
  const subject = base === null ? null : toSubject(head)
  if (base !== null && subject !== null) return toAct(subject, `${base === 'us' ? 'use' : base} ${rest}`)
  const [, thing = '', ground = ''] = /^(.{2,70}?),? (based on .{3,})$/.exec(body) ?? []
  const based = ground === '' ? null : toSubject(thing)
  return based === null ? null : `${based} ${areMany(based) ? 'are' : 'is'} ${ground}`
}

/** Things of two sides, and ways in: what follows "with" is no part of them. */
const joined =
  /(?:integrations?|connections?|connectors?|compatibility|comparison|chat|sync|interaction|communication|log-?in|sign-?in|sign-?up|auth(?:entication)?|payments?|sharing|work|play|support|deal|trade|help|along|together|start|up|down|problems?|issues?)$/i

/** "a table with hover handles", "fetching with a client". */
function fromEquipment(body: string): string | null {
  const [, head = '', extra = ''] =
    /^(.{3,70}?) with (?!(?:out|no|all|my|our|your|it|them|and|or)\b)(?!the (?!ability|option|possibility))([^:]{4,})$/i.exec(
      body,
    ) ?? []
  const subject = extra === '' || joined.test(head) || / (?:for|from|to) /.test(head) ? null : toSubject(head)
  if (subject === null || hasFiniteVerb(extra)) return null
  const isMany = areMany(subject)
  const head1 = (head.split(/ (?:of|in|on|at|by|per|as) /, 1)[0] ?? head).toLowerCase()
  const isActivity =
    /(?:[a-z]{3}ing|[a-z]{3}tion|ment|[a-z]{2}sis)$/.test(head1) &&
    !/(?:setting|building|section|option|question)$/.test(head1)
  if (isActivity) return `${subject} ${isMany ? 'use' : 'uses'} ${extra}`
  const part = isCounted(extra) ? withArticle(extra) : extra
  return `${subject} ${isMany ? 'have' : 'has'} ${part}`
}

/** "templates for building sheds". */
function fromUse(body: string): string | null {
  const [, head = '', use = '', rest = ''] = /^(.{3,70}?) for (\p{Ll}+ing) (.{3,})$/u.exec(body) ?? []
  const subject = use === '' || fromGerund(use) === null ? null : toSubject(head)
  if (subject === null || /(?:s?menus?|pages?|lists?|section|data|logic|tests?|rules?)$/.test(head))
    return null
  return `with ${subject}, it is possible to ${fromGerund(use) ?? use} ${rest}`
}

/** "the pop-up renders the template and closes itself" for "render the template and close itself". */
function toAct(subject: string, act: string, isMany = areMany(subject)): string {
  const [, adverb = '', deed = act] =
    /^((?:only|also|always|never|first|automatically) )(.+)$/.exec(act) ?? []
  const [verb = '', ...rest] = deed.split(' ')
  if (verb === 'be') return `${subject} ${isMany ? 'are' : 'is'} ${adverb}${rest.join(' ')}`
  if (isMany) return `${subject} ${act}`
  return `${subject} ${adverb}${toThirdPerson(verb)} ${joinActs(rest.join(' '))}`.trimEnd()
}
