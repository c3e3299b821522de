// Finds who wants something, where the line says so: "as a X", "let X …", "X want …", "X keep asking for …".
import { isGivenName } from './noun-phrase.ts'
import { isPersonWord, toPluralRole } from './roles.ts'

export interface FoundRole {
  /** Without article, such as "store manager". */
  readonly role: string
  /** The words that introduce it and are no part of the wish, such as "As a store manager,". */
  readonly whole: string
}

const asA =
  /(?:^|[\s,(])(as an? ((?!who\b|i\b|want\b|user story\b)[a-zß-ɏ\d'’/-]{1,30}(?:\s(?!who\b|i\b|want\b|user story\b)[a-zß-ɏ\d'’/-]{1,30}){0,4}?)(?:\s?\([^()]{1,60}\))?(?:,|\s(?=who\b|i\b|we\b|they\b|he\b|she\b|my\b)|\s-\s))/i
const named =
  /^(as ([a-zß-ɏ][a-zß-ɏ'’-]{1,20}),? )(?=i (?:can|want|need|would|should|must|may|could|['’]d like|am able)\b)/i
const asThe =
  /^(as (?:the|our|one of the) ((?:person|people|one|someone|somebody) who [^,.;:]{3,60}?|(?:[a-zß-ɏ-]{2,20} ){0,3}?[a-zß-ɏ-]{2,20})(?: \([^()]{1,60}\))?,? )(?=i(?: (?:can|want|need|would|should|must|may|could|am able)|['’]d (?:like|love))\b)/iu
const subject =
  /^(?:(?:our|the|some|many|several|most|all|two|three|a few|a couple of|lots of|new|power)\s)?((?:[a-zß-ɏ'’-]{1,30}\s){0,3}?[a-zß-ɏ'’-]{2,30}) (?:can|could|cannot|can't|may|want|wants|wanted|would like|would love|'d like|need|needs|should be able|must be able|keep asking|keeps asking|ask|asks|asked|are asking|is asking|have asked|has asked|request|requested|complain|complained|complains|wish|expect|expects|struggle|don't|have to|has to|should|spend|spends|forget|miss|report|reported|reports|say|says)\b/i
const letSomeone =
  /\b(?:let|lets|letting|allow|allows|allowing|enable|enables|enabling|help|ability for|possible for|permit|want) (?:the |our |an? |new |all |each |every )?((?:[a-zß-ɏ-]{1,30}\s){0,3}?[a-zß-ɏ-]{2,30})(?: to\b| [a-zß-ɏ]+)/i
/** One of these stands wherever `letSomeone` finds somebody. */
const helping = /\b(?:let|allow|enabl|help|ability for|possible for|permit|want)/i
const forSomeone =
  /\bfor (?:the |our |an? |all )?((?:[a-zß-ɏ-]{2,20}\s){0,2}?[a-zß-ɏ-]{3,20})(?=$|[.,;:!?)]| who\b| to\b| when\b| so\b| in\b| on\b| at\b| that\b)/gi

const tellSomeone =
  /^(?:warn|notify|remind|inform|alert|tell) (?:the |our |an? |all |every |each )?((?:[a-zß-ɏ-]{1,30}\s){0,2}?[a-zß-ɏ-]{2,30}) (?:when|whenever|if|that|about|before|after|once|as soon as|how|which|what|by)\b/i
/** After "must be able to" the subject is somebody, unless it names a thing that is made in the same way. */
const ableTo =
  /^(?:the |our |all )?((?:[a-zß-ɏ]{3,20} )?[a-zß-ɏ]{2,20}(?:ers|ors|ists|ians|ees)) (?:must|should|need to|have to) be able to\b/i
const thing =
  /\b(?:print|serv|comput|contain|track|brows|numb|ord|lett|fold|filt|head|foot|tim|scann|rout|pap|vouch|off|paramet|chapt|bann|stick|trail|point|buff|charg|work|play|timers|load|build|render|pars|import|export|regist|tow|pow|consum|produc|sens|monit|err|do|col|vect|process|connect|generat|calculat|edit|select|react|mirr|hand|send|receiv|control|adapt|plann|read|view|layers|us)(?:ers|ors)$|\b(?:trees|fees|coffees|degrees|lists|checklists|playlists)$/i

const notInRole =
  /^(?:it|this|that|there|they|we|you|i|he|she|what|which|everything|nobody|no one|if|when|while|after|before)\b/i

/** The role that the core of a line names; null when it names none. Never guesses. */
export function findRole(core: string): FoundRole | null {
  // Each pattern runs only where the words stand that it cannot do without: most lines hold none of them.
  const story = /\bas an? /i.test(core) ? asA.exec(core) : null
  const storyRole = story?.[2]?.trim()
  if (
    story?.[1] !== undefined &&
    storyRole !== undefined &&
    storyRole !== '' &&
    isStoryRole(storyRole, core, story.index, story.index + story[0].length)
  )
    return { role: storyRole, whole: story[1].trim() }
  const person = /^as /i.test(core) ? named.exec(core) : null
  if (person?.[1] !== undefined && person[2] !== undefined && isGivenName(person[2].toLowerCase()))
    return { role: person[2], whole: person[1].trim() }
  const known = /^as (?:the|our|one) /i.test(core) ? asThe.exec(core) : null
  if (known?.[1] !== undefined && known[2] !== undefined && known[2].length > 3)
    return { role: known[2], whole: known[1].trim() }
  const doer = subject.exec(core)?.[1]
  if (doer !== undefined && isRole(doer)) return { role: doer, whole: '' }
  const told = /^(?:warn|notify|remind|inform|alert|tell) /i.test(core)
    ? tellSomeone.exec(core)?.[1]
    : undefined
  if (told !== undefined && isRole(told)) return { role: told, whole: '' }
  const able = /be able to/i.test(core) ? ableTo.exec(core)?.[1] : undefined
  if (able !== undefined && !thing.test(able)) return { role: able, whole: '' }
  const helped = helping.test(core) ? letSomeone.exec(core)?.[1] : undefined
  if (helped !== undefined && isRole(helped)) return { role: helped, whole: '' }
  for (const [, words] of /\bfor /i.test(core) ? core.matchAll(forSomeone) : []) {
    if (words !== undefined && isRole(words) && !/^(?:users?|people|me|everyone|everybody)$/i.test(words))
      return { role: words, whole: '' }
  }
  return null
}

const thingOfStory =
  /\b(?:steps?|result|whole|feature|workaround|work-around|tool|file|list|way|option|alternative|add-on|default|choice|fallback|attachment|reward|replacement|consequence|reminder|precaution|bonus|start|rule|example|test|solution|compromise|stopgap|note|measure)$/i

/** Somebody says "I" after the role; without that, only a word for people is one: "as a required step," is none. */
function isStoryRole(role: string, core: string, start: number, end: number): boolean {
  const last = role.split(' ').at(-1)?.toLowerCase() ?? ''
  if (isPersonWord(last)) return true
  if (thingOfStory.test(role) || / (?:so|also|because|and)\b/.test(role)) return false
  const isOpening = start === 0 || /[.!?:]\s?$/.test(core.slice(0, start + 1))
  const speaks = /^(?:i\b|who\b)/i.test(core.slice(end).trimStart())
  return speaks && (isOpening || !/^\p{Lu}{2,6}$/u.test(role))
}

/** "ask users to verify" is an order, "each household" no one who wants it. */
const notRoleStart =
  /^(?:ask|let|show|tell|remind|notify|allow|make|give|help|warn|get|force|require|have|each|every)$/

function isRole(words: string): boolean {
  if (notInRole.test(words)) return false
  const parts = words.toLowerCase().split(' ')
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && notRoleStart.test(parts[0] ?? '')) return false
  return (
    isPersonWord(last) &&
    !parts
      .slice(0, -1)
      .some((part) =>
        /^(?:of|in|on|for|the|and|or|to|a|an|is|are|with|how|what|when|which|where|often|that|by|from|as|if|until|about)$/.test(
          part,
        ),
      )
  )
}

/** "store managers" for a role in the singular where that is safe, else null. */
export function toPeople(role: string): string | null {
  return toPluralRole(role)
}
