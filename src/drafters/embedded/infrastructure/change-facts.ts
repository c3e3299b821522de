// What a line states of a change to running systems: its way back, what it takes down, how one checks it, when it may run.
import type { InfrastructureDetails } from '../../../backlog/work-types/infrastructure.ts'
import type { Line } from '../grammar/line.ts'
import { toOrder } from '../technical/technical-order.ts'

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
