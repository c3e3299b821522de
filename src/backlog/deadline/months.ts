// Names of the months: English, German, French, Spanish, Italian, Portuguese, Dutch; in full and abbreviated.

const names: readonly string[] = [
  ' january januar jänner janvier enero gennaio janeiro januari jan ',
  ' february februar février febrero febbraio fevereiro februari feb ',
  ' march märz mars marzo março maart mar mär ',
  ' april avril abril aprile apr ',
  ' may mai mayo maggio maio mei ',
  ' june juni juin junio giugno junho jun ',
  ' july juli juillet julio luglio julho jul ',
  ' august août agosto augustus aug ',
  ' september septembre septiembre settembre setembro sept sep ',
  ' october oktober octobre octubre ottobre outubro oct okt ',
  ' november novembre noviembre novembro nov ',
  ' december dezember décembre diciembre dicembre dezembro dec dez ',
]

/** 1 to 12 for the lower-case name of a month; 0 for any other word. */
export function toMonth(word: string | undefined): number {
  return word === undefined ? 0 : names.findIndex((ofMonth) => ofMonth.includes(` ${word} `)) + 1
}

export interface NamedMonth {
  readonly month: number
  readonly year: number
  readonly date: number
  readonly isBefore: boolean
}

/**
 * The first match of a global pattern whose group `month` names a month. The pattern may have the groups `year`,
 * `date` and `before`; `year` and `date` are NaN where they are missing.
 */
export function findMonth(pattern: RegExp, words: string): NamedMonth | null {
  for (const found of words.matchAll(pattern)) {
    const { month: name, year, date, before } = found.groups ?? {}
    const month = toMonth(name)
    if (month > 0) return { month, year: Number(year), date: Number(date), isBefore: before !== undefined }
  }
  return null
}
