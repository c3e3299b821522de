// Numbers from three upwards as words, by language. "One" and "two" are as often not figures at all.
import { createWordSieve, type WordSieve } from '../word-sieve.ts'

// biome-ignore format: a table reads better in rows
const wordsByLanguage: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1_000,
    million: 1_000_000,
  },
  de: {
    drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dutzend: 12,
    zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, neunzig: 90, hundert: 100, tausend: 1_000,
  },
  fr: {
    trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, onze: 11, douze: 12, quinze: 15, vingt: 20,
    trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1_000,
  },
  es: {
    tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 15, veinte: 20,
    treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, cien: 100, mil: 1_000,
  },
  it: {
    tre: 3, quattro: 4, cinque: 5, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, venti: 20,
    trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, cento: 100, mille: 1_000,
  },
  pt: {
    três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, vinte: 20,
    trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, cem: 100, mil: 1_000,
  },
  nl: {
    drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, twintig: 20,
    dertig: 30, veertig: 40, vijftig: 50, zestig: 60, honderd: 100, duizend: 1_000,
  },
}

interface NumberWord {
  readonly language: string
  readonly value: number
}

const none: readonly NumberWord[] = []
let index: ReadonlyMap<string, readonly NumberWord[]> | null = null

/** What a lower-case word says as a number, in each language that has it as one. Built on first use. */
export function toNumberWords(word: string): readonly NumberWord[] {
  index ??= toIndex()
  return index.get(word) ?? none
}

let sieve: WordSieve | null = null

/** The number words of all languages. Built on first use. */
export function toNumberSieve(): WordSieve {
  index ??= toIndex()
  sieve ??= createWordSieve(index.keys())
  return sieve
}

function toIndex(): Map<string, NumberWord[]> {
  const numbers = new Map<string, NumberWord[]>()
  for (const [language, words] of Object.entries(wordsByLanguage)) {
    for (const [word, value] of Object.entries(words)) {
      const others = numbers.get(word)
      if (others === undefined) numbers.set(word, [{ language, value }])
      else others.push({ language, value })
    }
  }
  return numbers
}
