// Mends how a terse line of features is read: a thing that looks like an order, an order that does not look like one, headings.
import type { LeadingVerb, Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { lastWord, toObject } from '../grammar/object.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { fromGerund, isBuiltThing, isVerb } from '../grammar/verbs.ts'
import { timely } from './feature-outcome.ts'
import { toPlain } from './feature-plain.ts'

/** The line with the main clause and the verb that are meant; as it is where nothing is misread. */
export function toReading(asRead: Line): Line {
  const line = toMeant(asRead)
  const [, object] =
    /^(\S.*\S) (?:showing|displaying|listing|containing|including|explaining|supporting|covering|allowing|letting|providing|offering) \S/.exec(
      line.object?.text ?? '',
    ) ?? []
  return object === undefined ? line : { ...line, object: toPhrase(line.raw, object) }
}

function toMeant(asRead: Line): Line {
  const [, area, rest] = /^\[([^\]]{2,20})\] (\S.{3,})$/.exec(asRead.main) ?? []
  if (area !== undefined && rest !== undefined)
    return toMeant({ ...withMain(asRead, rest), label: asRead.label ?? area })
  const [, named = '', lack = ''] = lacking.exec(asRead.main) ?? []
  if (lack !== '') return { ...withMain(asRead, lack), label: asRead.label ?? lowerFirst(named) }
  if (
    asRead.label !== null &&
    ((asRead.verb?.base === 'add' && isBuiltThing(lastWord(asRead.label))) ||
      /^only |^[\p{L}-]+(?:, [\p{L} -]{2,20})+$/u.test(asRead.main))
  )
    return {
      ...asRead,
      main: `${asRead.label}: ${asRead.main}`,
      label: null,
      verb: null,
      object: toPhrase(asRead.raw, asRead.label),
    }
  const plain = toPlain(asRead)
  const line = plain === asRead.main ? asRead : withMain(asRead, plain)
  if (line.verb !== null && (isNoOrder(line.main, line.verb.base) || summed.test(asRead.main))) {
    const thing = { ...line, verb: null, object: toPhrase(line.raw, toObject(line.main, null)) }
    return toHeaded(thing) ?? thing
  }
  const [, one = '', other = ''] = slashed.exec(line.main) ?? []
  if (line.verb !== null && isVerb(one.toLowerCase()) && isVerb(other) && one.toLowerCase() !== 'enable')
    return withParticle(
      { ...withMain(line, line.main.replace(slashed, '$1 and $2 ')), object: line.object },
      line.verb,
    )
  const headed = resuming.test(line.main) ? toHeaded({ ...line, verb: null }) : null
  if (line.verb !== null) return headed ?? withParticle(line, line.verb)
  const order = toOrdered(line.main)
  return order === null ? (toHeaded(line) ?? line) : withMain(line, order)
}

/** "Fog horn: needs a cover" */
const lacking = /^([^:,.;]{3,36}): needs? (?!to )(\S.{3,})$/i

/** "Resume after dusk: keep the lamps": when, before the order. */
const resuming = /^[a-zß-ɏ]+ (?:after|on|in|for|at|before|during|from|with) [^:]{3,30}: /i

/** "wipe down the deck": what is acted on stands behind the particle. */
function withParticle(line: Line, { rest }: LeadingVerb): Line {
  if (timely.test(line.object?.text ?? '')) return { ...line, object: null }
  const [, object] = line.object === null ? (/^(?:out|up|down|off|back) (\S.*)$/.exec(rest) ?? []) : []
  return object === undefined ? line : { ...line, object: toPhrase(line.raw, toNounPhrase(object)) }
}

/** "Check the hulls" for "Checking hulls for rust"; "add a rope (pier view)" for "pier view add a rope"; null for a thing. */
function toOrdered(main: string): string | null {
  const [, gerund = '', things = '', tail = ''] = doing.exec(main) ?? []
  const base = gerund === '' ? null : fromGerund(gerund.toLowerCase())
  const isSure = mass.test(things) || (isPlural(things) && !isBuiltThing(lastWord(things).replace(/s$/, '')))
  if (base === null || !isSure || hasFiniteVerb(main)) return null
  return `${base} ${things}${tail.replace(/ and (\p{L}+ing) (?=\p{L})/gu, (whole, word: string) => {
    const act = fromGerund(word)
    return act === null ? whole : ` and ${act} `
  })}`
}

const doing =
  /^(sending|checking|increasing|reducing|prompting|displaying|converting|importing|exporting|uploading|saving|storing|changing|replacing|updating|generating|parsing|preventing|removing|dragging|editing|deleting|assigning|renaming|copying|reordering) ((?:[a-zß-ɏ\d-]+ ){0,2}?[a-zß-ɏ\d-]+)((?: (?:to|with|on|for|from|in|into|onto|between|as|via|after|when|before|if|and|at|by|per) .+)?)$/i
const mass =
  /(?:^| )(?:data|speed|volume|text|content|state|input|output|performance|latency|sudo|users|players|access)$/i

/** The line with another main clause, wherever that stands in it. */
function withMain(line: Line, main: string): Line {
  const known = line.verb !== null && main.startsWith(`${line.verb.base} `) ? line.verb.base : null
  const verb =
    toLeadingVerb(main) ?? (known === null ? null : { base: known, rest: main.slice(known.length + 1) })
  const told = (text: string) => text.replace(line.main, () => main)
  const core = told(line.core)
  return {
    ...line,
    main,
    verb,
    object: toPhrase(line.raw, toObject(main, verb)),
    core,
    lower: core.toLowerCase(),
    sentences: line.sentences.map(told),
  }
}

const slashed = /^(\p{L}{3,})\/(\p{Ll}{3,}) (?=\S)/u

/** Verbs that are names of activities too: "upload progress bar", "release notes page". */
const activity =
  /^(?:upload|download|record|release|launch|process|match|reset|upgrade|load|boot|transfer|redirect|delay|sample|repair|snooze|speed|water|leave)(?: (?!(?:the|an?|my|our|your|their|its|all|each|every) )[a-zß-ɏ\d/-]+){0,2} (?:bars?|buttons?|pages?|screens?|dialogs?|options?|icons?|panels?|limits?|queues?|views?|flows?|wizards?|indicators?|diagrams?|notes|history|lists?|alarms?|labels?|tickets?|sliders?|requests?|orders?|readings?|temperature)(?:,? (?:on|in|at|for|of|by|with|per|from|as|showing|using) .+|[,:] .+)?$|^(?:limit|report) (?:per|at the end) /i
const activityNoun =
  /^(?:process|record|match|release|transfer|group|object|image|sample|report|resource|traffic|input)(?: (?!(?:the|an?|all|any|each|every|my|our|its|their) )[a-zß-ɏ-]+){0,4} (?:visuali[sz]ation|detection|generation|recognition|optimi[sz]ation|integration|automation|prediction|management|tracking|monitoring|handling|logging|matching|scheduling|rendering)$/i
/** "Start on boot option", "close on escape setting": the name of a choice. */
const choice =
  /^(?!switch|change|move|respond|react|navigate)[a-zß-ɏ]+ (?:on|at|to|in|after|before|by|with) [^,;:]{2,40} (?:option|setting|toggle|switch|flag|button|checkbox)s?$/i
/** "Clear error messages", "complete example": a quality of the thing. */
const quality =
  /^separate (?!.*\b(?:from|into|and)\b)[a-zß-ɏ]+ (?:for|in|on|per) |^(?:clear|complete|direct|clean|live|open|correct|exact) (?:[a-zß-ɏ]+ )?(?:messages?|instructions?|labels?|feedback|descriptions?|examples?|errors) (?:for|of|on|in|when|if|about|to|per)\b/i
/** "Clear all filters button": the control is named by what it does. */
const control =
  /^(?:rename|overwrite|clear|delete|reset|undo|cancel|save|send|submit|print|copy|select|mark|share|book|refresh|reload|edit|export|import|skip|mute|confirm|verify|upload|download)(?: (?!(?:the|an?|my|our|its) )[a-zß-ɏ-]+){0,3} (?:button|option|link|icon|shortcut)(?: (?:on|in|at|for|when) .+)?$/i
/** "Group chats", "read receipts": names that everybody knows. */
const gathered =
  /^(?:read receipts?|(?:read|write) (?:access|rights?)|hover (?:states?|effects?|styles?|colou?rs?|text)|rate limits?|invite links?|print style ?sheets?|split (?:view|screen)s?|zoom levels?|page numbers?)\b|^group (?:chats?|calls?|messages?|tours?|bookings?|tickets?|events?|sessions?)$/i

/** "label + receipt printers" */
const summed = /^\p{L}+ [+&] (?!\p{L}+ (?:the|an?|all|it) )/u

/** True where the word that looks like a verb is part of a name, or of the subject of a "should". */
function isNoOrder(main: string, base: string): boolean {
  const bare = main.replace(/[\s.!?]+$/, '')
  const subject = toModalClause(bare)?.subject.split(' ') ?? []
  return (
    activity.test(bare) ||
    control.test(bare) ||
    activityNoun.test(bare) ||
    choice.test(bare) ||
    quality.test(bare) ||
    gathered.test(bare) ||
    /^\p{Lu}{3,} (?:only|just|never|always) /u.test(bare) ||
    /^\p{L}+\/\p{L}+(?:ing|tion|ment) /u.test(bare) ||
    (subject.length > 1 &&
      subject.length < 4 &&
      !/^(?:ensure|make|let|allow|show|check|verify|explain|tell|say|note|confirm|guarantee|add|enable)$/.test(
        base,
      ) &&
      !/^(?:users?|people|the|an?|all|whether|if|how|what|which|that|why|when|where)$/i.test(
        subject[1] ?? '',
      )) ||
    (/ing$/.test(base) && toModalClause(bare) !== null)
  )
}

/** "chat history: keep the drafts" is "keep the drafts (chat history)"; null where what stands before the colon is the thing. */
function toHeaded(line: Line): Line | null {
  const [, label = '', order = ''] = /^([^:,.;(]{3,36}?)(?::| →| ->) (\S[^:]{7,})$/su.exec(line.main) ?? []
  const verb = toLeadingVerb(order)
  if (
    line.label !== null ||
    verb === null ||
    !verb.rest.includes(' ') ||
    isBuiltThing(lastWord(label)) ||
    toModalClause(label) !== null
  )
    return null
  return { ...withMain(line, order), label: lowerFirst(label) }
}
