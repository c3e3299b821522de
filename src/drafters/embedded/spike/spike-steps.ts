// A plain task among the research: its question, what holds when its steps are done, and what it is done for.
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { participle } from '../technical/deed-clauses.ts'
import { isMany, isNoun, toParts } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { vague } from './spike-form.ts'
import { withDefinite } from './spike-topic.ts'

const testing = /^(?:re-?)?test ((?:on|from|with|against|under|without|in|at) .+)$/i

/** The question of a task as one would ask it: "What does a test from the quay show?" for "What do we learn when we test from the quay?". */
export function toTaskQuestion(question: string): string {
  const act = /^What do we learn when we (.+)\?$/.exec(question)?.[1]
  if (act === undefined) return question
  const place = testing.exec(act.replace(/ to (?:rule out|see|find|check|make sure) .*$/, ''))?.[1]
  if (place !== undefined) return `What does a test ${place} show?`
  for (const step of toOrders(act)) {
    const [, base = '', noted = ''] = /^(\S+) (?:for )?([^,;:]{4,110})$/.exec(step) ?? []
    if (
      !recorded.test(base) ||
      (base === 'ask') !== step.startsWith('ask for ') ||
      / (?:and|or) |^(?:down|up|out|what|how|which|whether|if) /.test(noted)
    )
      continue
    if (!isMany(noted)) return `What is ${withDefinite(noted).replace(/^[Aa]n? /, 'the ')}?`
    return /^(?:the|our|all|these) /i.test(noted) ? `What are ${noted}?` : `Which ${noted} are there?`
  }
  return question
}

/** What holds when each step of a task is done, one sentence each; none where one of them cannot be told surely. */
export function toSteps(act: string): string[] {
  let object = ''
  const steps = toOrders(act).map((order) => {
    const named = object === '' ? order : order.replace(/^(\S+) (?:them|it)\b/, `$1 ${object}`)
    const done = toStep(named)
    object = done?.split(/ (?:is|are) /, 1)[0] ?? ''
    return done
  })
  return steps.every((step) => step !== null) ? steps.map((step) => `${upper(step)}.`) : []
}

/** "gather the tide tables": "the tide tables are gathered"; null where the words do not surely tell. */
export function toStep(words: string): string | null {
  const order = toOrder(words)
  if (
    order === null ||
    vague.test(order.rest) ||
    /^\S+[- ]test\b/.test(words) ||
    /[;:?]|^(?:to|if|whether|how|about|on|with|w\/|into|at|from|in) /.test(order.rest)
  )
    return null
  const { base } = order
  const [, asked = null] = (base === 'ask' ? /^for (.+)$/.exec(order.rest) : null) ?? []
  if (untold.test(base) && asked === null) return null
  const rest = asked ?? order.rest
  const [object, after] = toParts(rest.replace(/ (?:first|later|now|again)$/, ''))
  if (object === null || !isNoun(object) || / (?:and|or) \S+ (?:the|an?|it|them) /.test(rest)) return null
  const isWhole = recorded.test(base) || /^(?:that|which) /.test(after)
  const many = isMany(object)
  const subject =
    /^(?:an?|the|our|each|every|all|both) /i.test(object) || many ? object : toPlainDefinite(object)
  const done = `${many ? 'are' : 'is'} ${asked === null ? participle(base) : 'asked for'}`
  return (isWhole ? [subject, after, done] : [subject, done, after]).filter((part) => part !== '').join(' ')
}

/** What these verbs take keeps all that is said of it. */
const recorded =
  /^(?:document|record|note|capture|collect|gather|list|report|publish|draft|write|describe|define|ask)$/

/** Verbs of looking, whose passive tells nothing. */
const untold =
  /^(?:make|keep|use|have|let|get|give|tell|go|do|put|treat|take|want|need|look|try|test|check|see|ask|talk|run|think|play|find|learn|work|compare|consider|read)$/

/** "review A, confirm B and C, and list D" as its orders. */
function toOrders(act: string): string[] {
  const parts: string[] = []
  for (const piece of act.split(/(?<=,) |(?<!,) (?=and )/)) {
    const bare = piece.replace(/^(?:and|then|and then) /, '').replace(/,$/, '')
    const isOrder = bare.split(' ').length > 2 && toOrder(lowerFirst(bare)) !== null
    if (parts.length === 0 || isOrder) parts.push(bare)
    else parts.push(`${parts.pop() ?? ''}${/^and /.test(piece) ? '' : ','} ${piece.replace(/,$/, '')}`)
  }
  return parts
}

/** With a capital. */
function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const aims =
  /\bto (improve|reduce|avoid|prevent|increase|speed up|lower|cut|save|simplify|shrink|rule out|minimi[sz]e|maximi[sz]e) ([^,;:.?()"]{3,80})[\s.]*$/i

const sought =
  /\bto (?:identify|find|detect|discover|spot|uncover) (?:(?:any|all|potential|possible) )*([^,;:.?()"]{3,60})[\s.]*$/i

/** What the answer says of the purpose that the question leaves out: "It also says whether this helps to save fuel." */
export function toAim(sentence: string, asked: string): string[] {
  const found = sought.exec(sentence)?.[1]?.trim()
  if (
    found !== undefined &&
    / to /.test(sentence) &&
    isMany(found) &&
    !asked.includes(found) &&
    !/^(?:what|which|how|ways|out|the) /.test(found)
  )
    return [`The ${found} that were found are listed, each with the result that shows it.`]
  const goal = /, so (?:that )?((?:the|an?|our|we|it|they|users|people) [^,;:?"“”]{8,120})$/i.exec(
    sentence.replace(/[\s.]+$/, ''),
  )?.[1]
  if (goal !== undefined && /^Should we /.test(asked) && !asked.includes(goal))
    return [`The record says whether this goal is reached: “${goal}”.`]
  const [, verb = '', object = ''] = aims.exec(sentence) ?? []
  if (verb === '' || asked.toLowerCase().includes(object.trim().toLowerCase())) return []
  if (/^(?:how (?:can|do we)|what should) /i.test(asked)) return []
  return verb.toLowerCase() === 'rule out'
    ? [`It also says whether ${withDefinite(object.trim())} is ruled out.`]
    : [
        `It also says whether this helps to ${verb.toLowerCase()} ${object.trim()}, with the results that show it.`,
      ]
}
