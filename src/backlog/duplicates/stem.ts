// Folds words so that forms of one word read the same: case, accents, and English endings.

/** Lower case without accents: "Über" and "uber" read the same; other scripts stay as they are. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
}

/** True for a text of ASCII characters only: most are, and there is little to fold in them. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}

/** The stem of a folded word of Latin letters; a light version of Porter (1980), made to join rather than to be exact. */
export function stem(word: string): string {
  if (word.length < 4) return word
  if (/^[a-z]+$/.test(word)) return stemDerived(stemVerb(stemPlural(word)))
  return word.length > 5 && /^\p{Script=Cyrillic}+$/u.test(word) ? stemCyrillic(word) : word
}

function stemCyrillic(word: string): string {
  return word.replace(
    /(?:ировать|ирование|ования|ование|ами|ями|ого|его|ать|ить|ять|ов|ев|еи|ыи|ии|ая|ое|ые|[ауыоеиюяь])$/u,
    '',
  )
}

function stemPlural(word: string): string {
  if (!word.endsWith('s')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

function stemVerb(word: string): string {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0
  const bare = word.slice(0, word.length - ending)
  if (ending === 0 || bare.length < 3 || !/[aeiouy]/.test(bare)) return word
  return /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare
}

function stemDerived(word: string): string {
  if (word.length >= 8 && word !== 'production' && /[st]ion$/.test(word)) return word.slice(0, -3)
  const plain = word.length > 6 && word.endsWith('ly') ? word.slice(0, -2) : word
  if (plain.length > 4 && plain.endsWith('e')) return plain.slice(0, -1)
  return plain.endsWith('y') ? `${plain.slice(0, -1)}i` : plain
}
