// Reads the marks that a speaker says aloud: "period", "comma", "new paragraph".

const spoken =
  /[\s,]{0,3}(?<![a-zß-ɏ])(?:(period|full stop|punkt|punto)|(comma|komma|coma|virgule)|(question mark|fragezeichen|signo de interrogación|point d'interrogation)|(exclamation (?:mark|point)|ausrufezeichen)|(?:new|next) (?:line|paragraph)|neue zeile|neuer absatz|nächster absatz|punto y aparte|à la ligne|nouvelle ligne)(?![a-zß-ɏ])/gi
const hint = /period|full stop|question mark|new (?:line|paragraph)|punkt|absatz|zeile|punto|ligne|virgule/i

/** True for words without written ends of sentences among which three or more marks of two kinds are said aloud. */
function isDictated(text: string): boolean {
  if (text.length < 60 || !hint.test(text) || /[.!?]\s+\p{L}/u.test(text)) return false
  const said = [...text.matchAll(spoken)].map(([mark]) => mark.trim().toLowerCase())
  return said.length > 2 && new Set(said).size > 1
}

/** The text with marks for those said aloud, each in the place of its words and padded to their length. */
export function withSpokenMarks(text: string): string {
  if (!isDictated(text)) return text
  let marked = -1
  return text.replace(spoken, (words: string, ...rest: unknown[]) => {
    const [stop, comma, asks, calls, at] = rest
    const repeats = marked === at
    marked = Number(at) + words.length
    const sign = comma !== undefined ? ',' : asks !== undefined ? '?' : calls !== undefined ? '!' : '.'
    return (repeats && stop === undefined ? ' ' : sign).padEnd(words.length)
  })
}
