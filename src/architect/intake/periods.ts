// Recognises days, months, quarters and weeks: a line with nothing else is a heading, and a line that opens with one is a point.
const month =
  '(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s)?|märz|apr(?:il)?|may|mai|june?|juni?|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\.?'
const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi)'
const year = "(?:20\\d\\d|'\\d\\d)"
const figures = `(?:\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{4}|\\d\\d))?\\.?|\\d{4}-\\d\\d(?:-\\d\\d)?)`
const day = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)(?:,? ${year})?`
const span = `(?:(?:q[1-4]|h[12]|cw ?\\d{1,2}|kw ?\\d{1,2}|(?:calendar )?week \\d{1,2}|spring|summer|autumn|winter)(?:[ /]${year})?|${month}(?: ${year})?|end of (?:the )?(?:month|quarter|year|week)|tbd|no date)`
const opening =
  '(?:(?:by|until|till|from|on|in|mid|early|late|end of|beginning of|before|after|around|bis|ab|am|ende|anfang|mitte|hasta|à partir du)[ -])?'
const period = `${opening}(?:${weekday},? )?(?:${figures}|${day}|${span}|${weekday}|${year})`
const alone = new RegExp(`^${period}\\s?(?:[–—/-]\\s?${period})?[\\s:.]*$`, 'iu')
const ahead = new RegExp(`^(?:${period}(?:\\s?[–—-]|:)|\\d{1,2}\\.\\d{1,2}\\.|\\d{4}-\\d\\d-\\d\\d)\\s`, 'iu')

/** One of these signs stands in what a line opens with where it is a day or a month. */
const marked = /^.{1,80}?[–—:.-]/su

/** True for words that only say when: "January", "by 15.01.", "week 12", "Q3 2025". */
export function isPeriod(text: string): boolean {
  return text.length <= 40 && (/\d/.test(text) || /^\S+(?: \S+){0,3}$/.test(text)) && alone.test(text)
}

/** True where a line opens with a day or a month and a dash or colon: "mid march - chatbot off". */
export function opensWithPeriod(text: string): boolean {
  return /^[^–—:.-]{1,40}[–—:.-]/u.test(text) && ahead.test(text.slice(0, 60))
}

/** The words behind the day or month with which a line opens. */
export function withoutPeriod(text: string): string {
  return marked.test(text) ? text.replace(ahead, '') : text
}
