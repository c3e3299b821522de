// The build of a sentence's opening, whatever its nouns and verbs are: "the _ _ s" for "the booking page shows".

/** Words that make the build of a sentence; any other counts by its ending. */
const closedWords = new Set(
  `a an the this that these those it its i we you they he she my our your their his her one nobody somebody someone anyone everyone nothing something
  is are was were be been being am do does did has have had will would can could should must may might shall let let's please
  not no nor and or but if when while whenever where what which who whom whose why how because so since until after before than as
  then there here also too only just still even very more most less least some any each every all both few many much other another such same own
  of in on at to for from with without by about into over under between through during against out off up down per
  maybe perhaps once two three first second next last never always often again`.split(/\s+/),
)

/** A word in small letters: as it is, or its ending, `0` for a figure, `_` for any other. */
function toShape(word: string): string {
  if (closedWords.has(word)) return word
  if (/^\d/.test(word)) return '0'
  return /(?:ing|ed|ly|n't|'s|'ve|'d|'ll|'re|'m|s)$/.exec(word)?.[0] ?? '_'
}

/** The shapes of two to four words from the first and from the second on, each with the place where it starts. */
export function toOpeningShapes(words: readonly string[]): string[] {
  const shapes = words.slice(0, 5).map(toShape)
  return [0, 1].flatMap((from) =>
    [2, 3, 4].flatMap((count) =>
      shapes.length < from + count ? [] : [`${from}${shapes.slice(from, from + count).join(' ')}`],
    ),
  )
}
