// Units of figures, by their names in several languages.

export interface Unit {
  readonly dimension: string
  /** In the dimension's base unit: seconds, bytes; 1 elsewhere. */
  readonly factor: number
}

const unitNames: readonly (readonly [dimension: string, factor: number, names: string])[] = [
  ['time', 0.001, 'ms msec millisecond milliseconds millisekunden'],
  [
    'time',
    1,
    's sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi seconden',
  ],
  ['time', 60, 'min mins minute minutes minuten minuto minutos minuti minuut'],
  ['time', 3_600, 'h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur uren'],
  ['time', 86_400, 'd day days tag tage tagen jour jours día días giorno giorni dia dias dag dagen'],
  ['time', 604_800, 'week weeks woche wochen semaine semaines semana semanas settimana settimane weken'],
  ['time', 2_592_000, 'month months monat monate monaten mois mes meses mese mesi mês maand maanden'],
  [
    'time',
    31_536_000,
    'year years jahr jahre jahren an ans année années año años anno anni ano anos jaar jaren',
  ],
  ['share', 1, '% percent prozent procent'],
  ['euro', 1, '€ eur euro euros'],
  ['dollar', 1, '$ usd dollar dollars'],
  ['pound', 1, '£ gbp pound pounds'],
  ['bytes', 1_000, 'kb kilobyte kilobytes'],
  ['bytes', 1_000_000, 'mb megabyte megabytes'],
  ['bytes', 1_000_000_000, 'gb gigabyte gigabytes'],
  ['bytes', 1_000_000_000_000, 'tb terabyte terabytes'],
  ['pixels', 1, 'px pixel pixels'],
]

let index: ReadonlyMap<string, Unit> | null = null

/** The unit that a word or sign names; null for any other word. Built on first use. */
export function toUnit(word: string): Unit | null {
  index ??= new Map(
    unitNames.flatMap(([dimension, factor, names]) =>
      names.split(' ').map((name) => [name, { dimension, factor }] as const),
    ),
  )
  return index.get(word.toLowerCase()) ?? null
}
