// The stems of the words that carry meaning, to see whether two sentences speak of the same thing.
import { toWords } from './phrase.ts'

const stopWords = new Set(
  `the a an and or of to in on at for with from by as into per via when while if so that we i you they he she it our your their my its all any some
  need want should would could like can also more please be is are was were has have had do does not no add make get new user users customer customers
  after before every each only still than there which who what how why where about page app
  old new now not two three
    der die das den dem des und oder für von mit ein eine einen wenn auch ist sind nicht wir bitte auf im am zum zur bei beim sich
    el los las un una que en con para por es son del al se de la le les des du une et pour dans sur est sont`.split(
    /\s+/,
  ),
)

/** The stems of the words that carry meaning. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>()
  for (const word of toWords(text.slice(0, 2_000)))
    if (word.length > 2 && !stopWords.has(word))
      stems.add(word.replace(/(?:ies|es|s|ing|ed|en|n)$/u, '').slice(0, 6))
  return stems
}

export function sharesContent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const stem of a) if (b.has(stem)) return true
  return false
}
