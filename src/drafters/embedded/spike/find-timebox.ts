// The timebox that a line of research states; never how long something else lasts.
import type { Timebox } from '../../../backlog/work-types/spike.ts'
import type { Line } from '../grammar/line.ts'

const readLimit = 1_500

const numbers: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, half: 0.5, two: 2, three: 3, four: 4, five: 5,
} // biome-ignore format: a table reads better in rows
const count = String.raw`(\d{1,3}(?:\.\d)?|half an?|a|an|one|two|three|four|five)`
const span = String.raw`${count}[ -]?(h|hrs?|hours?|d|days?|pd|weeks?)\b`
const notEffort = '(?! (?:ago|later|before|after|old|values?|data))'
const work =
  '(?:research|reading|testing|tests|work|prototyping|investigation|investigating|trying|study|effort|experiments?|looking|exploration|exploring|time|interviews?)'

/** Words of effort before or after the time. */
const effort = new RegExp(
  String.raw`\b(?:time-?box(?:ed)?(?: (?:to|of|at|is))?:?|spend(?: at most| no more than| up to| max\.?)?|limit(?:ed)? (?:it )?to|budget:?|stop(?:ping)? after|give (?:it|this|yourself))\s+(?:about |max\.? |~)?${span}${notEffort}(?! of (?!${work}\b))|\b${span} of ${work}\b`,
  'i',
)
const bare = new RegExp(
  String.raw`(?:^|[([,] ?|[-?.;] )(?:i['’]d like )?(?:max(?:imum|\.)? |at most |up to |no more than |not more than |~|about )?${span}(?: (?:max|timebox|spike|time-?boxed|study))?(?=[)\],.;:]|\s[-–—]\s|$| on (?:whether|if|how|what|which|why)\b| to (?:prove|disprove|try|find|check|see)\b| with the\b)|\b${count}[ -](hours?|days?|weeks?)[ -](?:spike|timebox|time-box|study|prototype|bake-?off|trial)\b`,
  'i',
)
/** Without a word of effort the time counts where nothing but an order of research stands before it. */
const afterOrder = new RegExp(
  String.raw`(?:^|[.;!]\s)(?:please |(?:someone|somebody|we|i|you) (?:should|could|must|need to) )?(?:investigate|sit|shadow|research|explore|try|prototype|spike|evaluate|look into|dig into|study|test|compare|benchmark|assess|experiment|play)\b(?:(?!\b(?:why|how|whether|if|that|which|who|when|what|keeps?|lasts?|stays?|takes?)\b)[^.;!?()]){2,160}? (?:for |in )?(?:max(?:imum|\.)? |at most |up to |no more than |not more than |for )(?:about |max\.? |~)?${span}(?=\s*(?:$|[.,;:)]| max\b| and (?:write|report|decide|tell|learn|note|see)))`,
  'i',
)

export interface FoundTimebox {
  readonly timebox: Timebox
  readonly quote: string
}

/** The timebox that the line states; weeks count five days. */
export function findTimebox(line: Line): FoundTimebox | null {
  const text = line.core.slice(0, readLimit)
  const sure = effort.exec(text)
  const match = sure ?? bare.exec(text) ?? afterOrder.exec(text)
  const [count, unit] = (match?.slice(1) ?? []).filter((part) => part !== undefined)
  if (match === null || count === undefined || unit === undefined) return null
  const figure = numbers[count.toLowerCase().split(' ', 1)[0] ?? ''] ?? Number(count)
  const amount = /^w/i.test(unit) ? figure * 5 : figure
  const isHours = /^h/i.test(unit)
  if (!(amount > 0) || amount > (isHours ? 80 : sure === null ? 5 : 30)) return null
  return {
    timebox: { amount, unit: isHours ? 'hours' : 'days' },
    quote: match[0].replace(/^[\s([,-]+/, '').trim(),
  }
}

const foreignNumbers: Readonly<Record<string, number>> = {
  ein: 1, eine: 1, einen: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5,
} // biome-ignore format: a table reads better in rows
const boxed = new RegExp(
  String.raw`(?:(^|[(,:;–—-]\s?|\b(?:timebox|maximal|max\.?|höchstens|maximum|pendant|au plus|en|máximo|durante|como mucho|in)\s))((?:\d{1,2}|${Object.keys(foreignNumbers).join('|')}) (Tage?n?|Stunden?|Wochen?|jours?|journées?|heures?|semaines?|d[ií]as?|horas?|semanas?))(?=[).,;:!]|$)`,
  'iu',
)

/** A timebox in German, French or Spanish words; weeks count five days. */
export function findForeignTimebox(line: Line): FoundTimebox | null {
  const [, , quote, unit] = boxed.exec(line.core.slice(0, readLimit)) ?? []
  if (quote === undefined || unit === undefined) return null
  const word = quote.split(' ', 1)[0]?.toLowerCase() ?? ''
  const figure = Object.hasOwn(foreignNumbers, word) ? (foreignNumbers[word] ?? 0) : Number(word)
  const isHours = /^[sh](?:t|e|o)/i.test(unit) && !/^sem/i.test(unit)
  const amount = /^(?:w|sem)/i.test(unit) ? figure * 5 : figure
  return amount > 0 && amount <= (isHours ? 80 : 30)
    ? { timebox: { amount, unit: isHours ? 'hours' : 'days' }, quote }
    : null
}
