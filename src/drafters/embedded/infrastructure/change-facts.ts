// What a line states of a change to running systems: its way back, what it takes down, how one checks it, when it may run.
import type { InfrastructureDetails } from '../../../backlog/work-types/infrastructure.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund, toThirdPerson } from '../grammar/verbs.ts'
import { toSentence } from '../patterns/pattern.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toDeedResult } from './order-end.ts'

const readLimit = 1_500

/** Parts between full stops, semicolons, dashes and brackets, in order, at most twenty. */
function toParts(line: Line): string[] {
  return line.core
    .slice(0, readLimit)
    .split(/[.;!?](?:\s|$)|\s[-–—]+\s|\s\(|\)/)
    .map((part) => part.replace(/^[\s,]+|[\s.!?;,]+$/g, '').trim())
    .filter((part) => part.includes(' '))
    .slice(0, 20)
}

const wayBack =
  /\b(?:roll(?:ed|ing|s)? ?back|(?:switch|go|point|turn|flip|move|swap|change|fall)(?:ed|ing)? (?:(?:it|them|this|that|dns|traffic|everything) )?back|reverted?|undo|undone|restore the (?:old|previous|last)|irreversible|no way back|(?:keep|leave) the old [^,]{2,40} (?:running|around|for|until))\b/i

/** How one goes back, or that one cannot; never the order itself, such as "add a rollback step". */
export function findRollback(line: Line): string | null {
  const found = toParts(line)
    .filter((part, index) => wayBack.test(index === 0 ? part.replace(/\brollbacks?\b/gi, '') : part))
    .map(toOwnClauses)
    .find(
      (part) =>
        toOrder(part) === null ||
        /^(?:(?:if|should|in case|when|on failure) |(?:keep|leave) the old )/i.test(part),
    )
  return found ?? null
}

/** Without what a comma adds that is neither its condition nor its cause. */
function toOwnClauses(part: string): string {
  if (/^(?:if|should|in case|when|on failure)\b/i.test(part)) return part
  const clauses = part.split(/,\s+(?!(?:so|but|by|because|as|since)\b)/)
  return clauses.find((clause) => wayBack.test(clause)) ?? part
}

const whileDown =
  /\b(?:while|when|if|as long as|once) (?:it|this|that|they|these) (?:is|are|goes|go|was|fails?|breaks?)(?: (?:down|off|offline|out|gone|unavailable|away))?\b/i
const allDown =
  /\b(?:everything|everyone|everybody|all|every|the whole|no|nobody|nothing|anything)\b[^.;]{0,80}\b(?:down|offline|unavailable|stops?|stands? still|hit|affected|locked out|leaves|works|can|goes)\b/i
const leansOn =
  /\b(?:everything|everyone|all|every|the whole)\b[^.;]{0,60}\b(?:depends?|hangs?|relies|rely|runs?) on (?:it|this|that)\b/i

/** What else stands still while the change runs or when it goes wrong. */
export function findBlastRadius(line: Line): string | null {
  const found = toParts(line)
    .flatMap((part) => [part, ...part.split(/,\s+(?:and |because |since )?/).slice(1)])
    .find(
      (part) =>
        toOrder(part) === null &&
        ((whileDown.test(part) && allDown.test(part)) ||
          leansOn.test(part) ||
          /^(?:everything|everyone|all|the whole)\b[^.;]{0,80}\b(?:is|are|goes|will be) (?:down|offline|unavailable|affected)\b/i.test(
            part,
          )),
    )
  return found ?? null
}

const count = String.raw`(?:~|about )?(?:\d|one\b|two\b|three\b|four\b|five\b|ten\b)`
const threshold = new RegExp(
  String.raw`\b(?:below|under|less than|fewer than|at most|no more than|at least|within) ${count}(?![^\s]* ?(?:weeks?|months?|days?|years?)\b)`,
  'i',
)
const checked =
  /\b(?:verif(?:y|ied) (?:by|with|that)|(?:we|to) (?:check|test|confirm) (?:that|by|with)|(?:is )?done when|success(?:ful)? (?:if|when|means)|worked (?:if|when))\b/i

/** The check that shows it worked, or the part that holds its threshold. */
export function findVerification(line: Line): string | null {
  const parts = toParts(line).flatMap((part) => {
    const clauses = (part.split(' so that ').at(-1) ?? part).split(/,\s+(?:and |but )?/)
    return clauses
  })
  const isAlarm = (part: string) => /\b(?:alarm|alert|page|warn|notify|when|whenever|if)\b/i.test(part)
  const found = parts.find(
    (part) => part.includes(' ') && (checked.test(part) || (threshold.test(part) && !isAlarm(part))),
  )
  return found ?? null
}

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const clock = String.raw`\d{1,2}(?::\d{2})?(?: ?[ap]m)?`
const onDay = `(?: on (?:a |the )?(?:${day}s?|weekends?))?`
const partOfDay = '(?:nights?|mornings?|evenings?)'
const window = new RegExp(
  String.raw`(?:\b(?:${day}s?(?: ${partOfDay})? )?(?:between ${clock} and|from ${clock} (?:to|until|till)) ${clock}(?: o['’]clock)?(?: (?:in the (?:morning|night|evening)|at night))?${onDay}(?=[.,;!?)]|$|\s(?:on|at|when|because|since|while|only|so|and)\b)|\b(?:on )?(?:a |the )?${day}s? ${partOfDay}\b)`,
  'gi',
)

/** What is done at that time today, not when the change may be made. */
const habit = /\b(?:is|are|was|were|gets?|has|have|does|do|currently|today|by hand|usually|always)\b/i
const allowed = /\b(?:can|may|must|should|only|allowed|ha(?:s|ve) to|to be)\b/i

/** A span of hours or a night of the week in which it may be done; not one in which something merely happens. */
export function findHours(line: Line): string | null {
  const core = line.core.slice(0, readLimit)
  for (const match of core.matchAll(window)) {
    const before = core.slice(Math.max(0, match.index - 24), match.index)
    const clause =
      core
        .slice(0, match.index)
        .split(/[.;:!?]\s/)
        .at(-1) ?? ''
    const isHabit =
      /\b(?:every|each|last|fails?|failed|crash\w*|broke|runs?|ran|down|happens?|was|since)\s(?:on )?$/i.test(
        before,
      ) ||
      (habit.test(clause) && !allowed.test(clause))
    if (!isHabit) return match[0].trim()
  }
  return null
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \d{4})?|${month}(?: \d{1,2})?(?:,? \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|(?:next |this )?(?:week|month|quarter|year|spring|summer|autumn|fall|winter)|\d{1,3} (?:days|weeks|months))`
const end = new RegExp(
  String.raw`\b(?:runs? out|due|expires?|ends?|end of (?:life|support)|eol|is (?:switched|turned|shut) (?:off|down)|shuts? down|out of support)\s((?:on |in |at the end of |from )?(?:the )?${date})(?![\w-])`,
  'i',
)

/** The date on which something ends by itself, as stated: "on 3 March" after "runs out". */
export function findEnd(line: Line): string | null {
  return end.exec(line.core.slice(0, readLimit))?.[1]?.trim() ?? null
}

/** The driver that the words state outright; null where the kind of work has to tell. */
export function findDriver(line: Line): InfrastructureDetails['driver'] {
  if (
    /\b(?:soc ?2|gdpr|dsgvo|rgpd|hipaa|iso ?27001|pci|auditors?|complian\w+|regulat\w+|(?:for|before|pass|until|by|in) (?:the |our |an? )?(?:\w+ )?audit(?! (?:log|trail)))\b/.test(
      line.lower,
    ) ||
    /\b(?:DORA(?! metrics?)|NIS ?2|SOX|PSD2|KRITIS|FedRAMP|CCPA|LGPD|eIDAS)\b/.test(
      line.raw.slice(0, readLimit),
    )
  )
    return 'compliance'
  if (
    /\b(?:isn['’]?t free|cheaper|(?:reduce|cut|save|lower)\w* (?:\w+ ){0,2}costs?|too expensive|costs? (?:us |the team )?(?:about |around |over |~)?[\d€$£])/.test(
      line.lower,
    )
  )
    return 'cost'
  if (/\bsecurity (?:updates?|patch|fix)/.test(line.lower)) return 'security'
  const isMove = /\b(?:move|migrate|relocate) [^.;]{2,80} from [^.;]{2,60} (?:to|onto|into) /.test(line.lower)
  return isMove && line.versions === null ? 'migration' : null
}

/** The check that the line itself asks for after the work. */
export function toNamedCheck(line: Line): string | null {
  const words = line.core.slice(8, 400)
  const [, what, where = ''] = greenCheck.exec(words) ?? []
  if (what !== undefined) return `${what} ends without a failure${where}.`
  const check = namedCheck.exec(words)?.[1]?.trim()
  if (check === undefined) return null
  const done = toDeedResult(lowerFirst(check)) ?? `this is done: ${lowerFirst(check)}`
  return `After the change, ${done}, and no fault is found.`
}
const greenCheck = /[;,–-] (`[^`]{2,60}`) (?:is |stays |ends )?(?:green|passes|passing)\b([^.;,]{0,40})$/
const namedCheck = /(?:[,;]| -+| –) ((?:re-?test|test|check|verify) (?!for\b|if\b|in\b)[^,;.]{3,100})/i

/** What is to be verified or made sure of, as something that can be shown. */
export function toShown(line: Line): string | null {
  const told =
    /^(?:please )?(?:verify|check|ensure|make sure|confirm|double-?check|validate)(?: that| if| whether)? (?!to\b)(.{8,140})$/i
      .exec(line.sentences[0] ?? '')?.[1]
      ?.replace(/[\s.!]+$/, '')
  const isTold = told !== undefined && isStatement(told) && !/[(?:]/.test(told)
  return isTold ? `A log, query or test run shows that ${lowerFirst(told)}.` : null
}

const infinitive =
  /^(?:avoid|prevent|save|reduce|ensure|make|help|keep|speed up|cut|protect|comply|eliminate|fix|stop|allow|enable|be able) (?=\S)/i

const painAfter = /^[^.;]{0,120}?(?:\b(?:no|nobody|never|only|still)\b|n['’]t\b)[^.;]{0,120}?, so (?!that\b)/i
/** The stated purpose as a sentence that one can find false; null for a mere cause. */
export function toPurpose(line: Line): string | null {
  const reason = line.reason?.text.replace(/[\s.!]+$/, '') ?? null
  const remark =
    line.remarks.find((words) => /^(?:to )?(?:prevent|avoid|ensure|eliminate)s? \S/i.test(words)) ?? null
  const tail =
    /(?:,| [-–—]+)\s+((?:prevents?|avoids?|ensures?|fixes) [^,;.]{4,120})/i.exec(
      line.sentences[0] ?? '',
    )?.[1] ?? null
  const aim = remark ?? tail ?? (reason !== null && infinitive.test(reason) ? reason : null)
  if (aim !== null)
    return toMet(
      aim
        .replace(/^to /i, '')
        .replace(/^(prevent|avoid|ensure|eliminate)s\b/i, '$1')
        .replace(/^fixes\b/i, 'fix'),
    )
  if (painAfter.test(line.core)) return null
  const all =
    /[ ,]so (?:that )?((?:everything|nothing|everyone|nobody|all|each|every|no|only|the) [^.;()]{4,120})$/i.exec(
      (line.sentences[0] ?? '').replace(/(?: \([^()]*\))?[\s.!]+$|[\s.!]+$| \([^()]*\)$/, ''),
    )?.[1]
  if (all !== undefined && isStatement(all)) return `${toSentence(all)}.`
  if (reason === null || reason.length > 200) return null
  const at = line.core.indexOf(reason.slice(0, 30))
  const isPurpose = at > 0 && /\bso (?:that )?$/i.test(line.core.slice(0, at))
  if (!isPurpose || /^(?:it|this|that|they|these|those|he|she|you)\b/i.test(reason)) return null
  const who = line.role === null ? 'the team' : `the ${line.role.text.replace(/^(?:an?|the) /i, '')}`
  const told = reason
    .replace(/^(?:i|we) (?=(?:can|could|will|never|no longer)\b)/i, `${who} `)
    .replace(/^(?:i|we) (?:don['’]t|do not) have to /i, `${who} does not have to `)
    .replace(/^(?:i|we) get /i, `${who} gets `)
    .replace(/\b(?:my|our) (?=\p{L})/giu, `${who}’s `)
  return /^(?:i|we)\b|\bme\b/i.test(told) ? null : `${toSentence(told)}.`
}

/** "The disk no longer fills" of "prevent the disk from filling"; a figure where one of less or more is told. */
function toMet(aim: string): string {
  const [, verb = '', what = ''] = /^(\p{L}+(?: up)?) (.+)$/u.exec(aim) ?? []
  const base = verb.toLowerCase()
  const [, who = '', gerund = '', rest = ''] = /^(.{3,60}?) from (\p{L}+ing)\b(.*)$/u.exec(what) ?? []
  const does = /^(?:prevent|stop|keep)$/.test(base) && gerund !== '' ? fromGerund(gerund.toLowerCase()) : null
  if (does !== null) return `${toSentence(who)} no longer ${isMany(who) ? does : toThirdPerson(does)}${rest}.`
  if (/^(?:prevent|avoid|eliminate)$/.test(base))
    return `This no longer happens in the situation that used to cause it: ${what}.`
  if (/^(?:reduce|cut|lower|save|speed up|improve|increase)$/.test(base))
    return `Measurements before and after show the improvement: ${what}.`
  const claim = base === 'ensure' ? what.replace(/^that /i, '') : ''
  return isStatement(claim)
    ? `${toSentence(claim)}.`
    : `A test or figure shows that this goal is reached: to ${aim}.`
}

/** What nothing is to use any longer, after "instead of". */
export function toReplaced(line: Line): string | null {
  const old = line.insteadOf?.text.replace(/^(?:using|having|running|the use of) /i, '').trim() ?? null
  const isThing =
    old !== null &&
    old.length <= 60 &&
    !/^(?:a |an |just |only |manual\w*\b|by )|\b(?:every|each|time)\b|^\p{L}+ing\b/iu.test(old)
  const kept = /[;,(–-] ?keep (?:the )?([^,;.)]{3,60}?)(?=[,;.)]|$)/i.exec(line.core.slice(0, 400))?.[1]
  if (isThing && kept !== undefined) return `This stays and works as before: ${kept}.`
  return isThing ? `Nothing uses ${old} for this any more.` : null
}
