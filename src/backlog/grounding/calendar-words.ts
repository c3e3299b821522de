// Names of months and weekdays, by language, as numbers: a date may be written in many ways.

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari'],
  ['february', 'feb', 'februar', 'février', 'febrero', 'febbraio', 'fevereiro', 'februari'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart'],
  ['april', 'apr', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre', 'dicembre', 'dezembro'],
]

const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'mon', 'montag', 'lundi', 'lunes', 'lunedì', 'maandag'],
  ['tuesday', 'tue', 'dienstag', 'mardi', 'martes', 'martedì', 'dinsdag'],
  ['wednesday', 'wed', 'mittwoch', 'mercredi', 'miércoles', 'mercoledì', 'woensdag'],
  ['thursday', 'thu', 'donnerstag', 'jeudi', 'jueves', 'giovedì', 'donderdag'],
  ['friday', 'fri', 'freitag', 'vendredi', 'viernes', 'venerdì', 'vrijdag'],
  ['saturday', 'sat', 'samstag', 'samedi', 'sábado', 'sabato', 'zaterdag'],
  ['sunday', 'sun', 'sonntag', 'dimanche', 'domingo', 'domenica', 'zondag'],
]

/** Names that are common words as well: a date only where they are written as a name. */
const ambiguous: readonly string[] = [
  'mar',
  'may',
  'march',
  'mai',
  'mei',
  'mars',
  'sat',
  'sun',
  'mon',
  'wed',
  'nov',
  'dec',
  'jan',
  'sep',
]

export interface CalendarWord {
  /** "month-3" or "weekday-5": the same in every language. */
  readonly key: string
  readonly ambiguous: boolean
}

let index: ReadonlyMap<string, CalendarWord> | null = null

/** What a lower-case word names in the calendar; null for any other word. */
export function toCalendarWord(word: string): CalendarWord | null {
  index ??= toIndex()
  return index.get(word) ?? null
}

/** The days and months of all languages. Built on first use. */
export function toCalendarNames(): readonly string[] {
  index ??= toIndex()
  return [...index.keys()]
}

function toIndex(): Map<string, CalendarWord> {
  const words = new Map<string, CalendarWord>()
  const add = (kind: string, names: readonly (readonly string[])[]) => {
    names.forEach((variants, position) => {
      for (const name of variants) {
        words.set(name, { key: `${kind}-${position + 1}`, ambiguous: ambiguous.includes(name) })
      }
    })
  }
  add('month', monthNames)
  add('weekday', weekdayNames)
  return words
}
