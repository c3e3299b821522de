// Simple deadlines in German, French, Spanish, Italian, Portuguese and Dutch: a preposition of time and a date, a month or the end of one.

const german = '(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)'
const french = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const spanish = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const italian =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)'
const portuguese =
  '(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)'
const dutch = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const year = String.raw`(?: (?:de )?\d{4})?`
const day = String.raw`\d{1,2}\.\s?`

const patterns: Readonly<Record<string, RegExp>> = {
  de: new RegExp(
    String.raw`(?<![a-zß-ɏ])(?:(?:bis(?: spätestens)?(?: zum)?|vor dem|spätestens(?: am)?|ab(?: dem)?) (?:(?:ende|mitte|anfang) )?(?:${day}(?:${german}|\d{1,2}\.)(?: ?\d{4})?|${german}${year}|(?:jahres|monats|quartals)ende|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sommer|weihnachten|ostern)|(?:ende|mitte|anfang) ${german}${year}|am ${day}(?:${german}|\d{1,2}\.)(?: ?\d{4})?(?= (?:ab|aus)(?![a-zß-ɏ])))(?![a-zß-ɏ])`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`(?<![a-zß-ɏ])(?:(?:avant|d['’]ici|jusqu['’]au|pour|au plus tard) (?:le |la |au )?(?:fin |début |mi-|la fin de )?(?:(?:\d{1,2}|1er) )?(?:${french}${year}|l['’]été|noël|la fin de l['’]année)|(?:fin|début|mi-) ?${french}${year}|(?<=expire )le (?:\d{1,2}|1er) ${french}${year})(?![a-zß-ɏ])`,
    'iu',
  ),
  es: new RegExp(
    String.raw`(?<![a-zß-ɏ])(?:(?:antes de(?:l)?|hasta(?: el)?|para(?: el)?|a más tardar(?: el)?) (?:(?:fin(?:ales)?|principios|mediados) de )?(?:\d{1,2} de )?(?:${spanish}${year}|verano|navidad)|a (?:finales|principios|mediados) de ${spanish}${year}|(?<=(?:caduca|vence) )el \d{1,2} de ${spanish}${year})(?![a-zß-ɏ])`,
    'iu',
  ),
  it: new RegExp(
    String.raw`(?<![a-zß-ɏ])(?:(?:entro(?: (?:e non oltre )?(?:il|la|l['’]))?|prima (?:del(?:la|l['’])?|di)|fino al?|per il|al più tardi(?: il)?) ?(?:(?:la )?(?:fine|metà|inizio) (?:di |del )?)?(?:(?:\d{1,2}|1º) )?(?:${italian}${year}|l['’]estate|estate|natale)|a (?:fine|metà|inizio) ${italian}${year}|(?<=(?:scade|scadono) )(?:il (?:\d{1,2}|1º)|a|in) ${italian}${year})(?![a-zß-ɏ])`,
    'iu',
  ),
  pt: new RegExp(
    String.raw`(?<![a-zß-ɏ])(?:(?:até(?: (?:o|ao|a))?|antes d[eoa]|para o|no máximo até) (?:(?:o )?(?:fim|final|meados|início) de )?(?:(?:dia )?(?:\d{1,2}|1º) de )?(?:${portuguese}${year}|verão|natal)|n[oa] (?:fim|final|início) de ${portuguese}${year}|(?<=(?:vence|expira) )em (?:(?:\d{1,2}|1º) de )?${portuguese}${year})(?![a-zß-ɏ])`,
    'iu',
  ),
  nl: new RegExp(
    String.raw`(?<![a-zß-ɏ])(?:(?:vóór|uiterlijk(?: op)?|tot(?: en met)?|vanaf|per) (?:(?:eind|half|begin) )?(?:\d{1,2} )?(?:${dutch}${year}|kerst|de zomer|het eind van het jaar)|voor (?:(?:(?:eind|half|begin)|\d{1,2}) ${dutch}${year}|kerst|de zomer)|(?:eind|half|begin) ${dutch}${year}|(?<=(?:verloopt|verlopen) )(?:op \d{1,2}|in) ${dutch}${year})(?![a-zß-ɏ])`,
    'iu',
  ),
}

/** The first deadline with its preposition, as it stands; null in any other language. */
export function findForeignDeadline(text: string, language: string): string | null {
  const pattern = Object.hasOwn(patterns, language) ? patterns[language] : undefined
  return pattern?.exec(text)?.[0].trim() ?? null
}

const monthAhead = new RegExp(String.raw`^\s${german}(?![a-zß-ɏ])`, 'iu')

/** True where the full stop before `rest` is that of an ordinal, as in "14. März". */
export function isOrdinalDay(before: string, rest: string): boolean {
  return /(?:^|\D)\d{1,2}\.$/.test(before) && monthAhead.test(rest)
}
