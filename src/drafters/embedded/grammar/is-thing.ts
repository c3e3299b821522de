// Tells whether words surely name a thing, so that a title or a criterion may speak of it.
import { isPersonWord } from './roles.ts'
import { hasFiniteVerb } from './statement.ts'
import { fromThirdPerson, isLeadingVerb, isVerb } from './verbs.ts'
import { wordSet } from './word-set.ts'

const maxWords = 10

/** In no name of a thing: pronouns, adverbs, remarks, conjunctions, question words. */
const isNever = wordSet(`
  i we you he she they it me us him them who whom what which why when where how whether if because although though while
  until unless so then than but nor never always often sometimes usually mostly hardly barely rarely already still yet just
  even too again really quite rather maybe perhaps probably basically honestly anyway somehow please sorry thanks yes no-one
  nobody everybody everyone anyone anybody something anything nothing not nope gonna wanna ok okay
  hey oh well ugh um uh also go come die dies say tell ask know think get keep forget stops jumps crashes wakes scrolls hangs
  sends turns disagree enough now today yesterday tomorrow tonight later soon lately ago once twice here there away else instead
  almost want love hope eats nearly apparently obviously otherwise therefore however ever beats gets got keeps goes says said comes makes gives
  knows forgets loses wants seems becomes ends dunno i'd i'll i've i'm we'd we'll we've you'd it'll cannot am is are was
  were been has have had does did do can could will would shall should must may might ought`)

/** Past forms that are no participle of a thing and no noun. */
const isPast = wordSet(`
  fell went froze blew died came ran stood took gave made told knew thought became began wrote drove grew threw sank shrank ate
  caught brought bought sent spent fought taught slept wept crept swore tore wore woke flew drew rang sang swam stank hung stuck
  met shot slid hid bit forgot chose spoke stole rode shook swept meant dealt heard held won wound understood overslept
  broke carked conked packed chucked binned popped happened kept lost felt left found sold paid built went's`)

/** Past forms that may stand before the noun that they describe: "the lost key", "found items". */
const mayDescribe = wordSet(
  'lost left found sold paid built stolen broken hung packed sent kept bought stuck hidden caught',
)

/** Nothing to speak of where they stand alone or last: qualities, prepositions, articles. */
const isNoHead = wordSet(`
  the a an this that these those my our your his her its their any each every some all both no of in on at by to from for with
  without about into onto over under after before through per as via and up down off out back scary slow quick fast bad good
  great nice fine easy hard full empty broken wrong right sure clear ready late early new old big small huge tiny long short
  hot cold warm dead gone sick tired annoying awful horrible terrible useless stupid crazy weird strange random fresh daft
  impossible possible important urgent same different better worse more less much many few several longer enough other own such
  one two three four five six seven eight nine ten dozen hundred hundreds thousand only wet dry dirty messy nervous wary or
  since somebody someone`)

/** Orders that are as often qualities of the noun behind them: "open invoices". */
const mayBeQuality =
  /^(?:open|complete|clean|clear|correct|separate|duplicate|close|process|change|record|review|release|water|hand)$/

const isAfterDeterminer =
  /^(?:the|a|an|this|that|these|those|my|our|your|his|her|its|their|each|every|any|some|all|both|no) /i

/** What tells more of a thing that is named before it. */
const relative =
  /(?<=\S )(?:(?:of )?(?:that|which|who|whose)(?:['’]s)?|(?:both|i|we|you|they|one) (?:can|could)) .*$/i

/**
 * True where `words` surely name a thing, with or without an article ("the guest list", "keys of the boathouse"): no finite
 * verb, no order, no pronoun, adverb or remark, and a noun to end on. Where it is false, the plain form says less.
 */
export function isThing(words: string): boolean {
  const text = words.trim().replace(relative, '')
  if (!/\p{L}/u.test(text) || /[;:?!…→=<>]|\. |--|\s[–—-]\s|n['’]t\b|['’](?:re|ve|ll|d|m)\b/u.test(text))
    return false
  const all = text.toLowerCase().split(/\s+/)
  if (all.length > maxWords || hasFiniteVerb(text)) return false
  const hasArticle = isAfterDeterminer.test(text)
  const bare = all.map((word) => word.replace(/^["“'‘(]+|["”'’),.]+$/g, ''))
  for (const [index, word] of bare.entries()) {
    if (isNever(word) && !(word === 'may' && index > 0)) return false
    const describes = mayDescribe(word) && index <= (hasArticle ? 1 : 0) && index < bare.length - 1
    // "photo of a wound": behind its article such a word is a noun.
    if (isPast(word) && !describes && !(index > 1 && /^(?:an?|the)$/.test(bare[index - 1] ?? '')))
      return false
    if (isLooseEd(word, index, bare)) return false
  }
  if (!hasArticle && (isOrder(bare) || isDeedOfPeople(bare))) return false
  return isHead(bare)
}

/** "the parcel vanished": a word in -ed behind a noun, with nothing that it could describe. */
function isLooseEd(word: string, index: number, all: readonly string[]): boolean {
  if (
    index === 0 ||
    !/[a-z]{2,}[^aeiou]ed$|[a-z]{2}[aiou]ed$/.test(word) ||
    /(?:hundred|sacred|biped)$/.test(word)
  )
    return false
  if (all[index - 1] === 'the' && index > 1) return false
  const next = all[index + 1]
  return next === undefined || isNoHead(next)
}

function isOrder(all: readonly string[]): boolean {
  const [first = '', next = ''] = all
  if (first === 'try' || first === 'tried') return true
  if (mayBeQuality.test(first) && next !== '' && !isNoHead(next)) return false
  const third =
    first.endsWith('s') && next !== '' && !isPreposition.test(next) && !/['’]/.test(first)
      ? fromThirdPerson(first)
      : null
  if (third !== null && isVerb(third)) return true
  return all.length > 1 && isLeadingVerb(first, all.slice(1).join(' '))
}

/** "members cancel": several people and a verb. */
function isDeedOfPeople([who = '', deed = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /s$/.test(who) && isPersonWord(who) && isVerb(deed)
}

const isPreposition =
  /^(?:of|in|on|at|by|to|from|for|with|without|about|into|over|under|between|per|via|as|since|every)$/

/** The noun before the first preposition, and the last word, both stand for something; a number may follow a name. */
function isHead(all: readonly string[]): boolean {
  const isNumber = (word: string) => /^(?:v?\d[\d.,:-]*)?%?$/.test(word)
  const at = all.findIndex((word) => isPreposition.test(word))
  const head = all.slice(0, at < 0 ? all.length : at).findLast((word) => !isNumber(word)) ?? ''
  const last = all.at(-1) ?? ''
  return [head, all.length > 1 && isNumber(last) ? head : last].every(
    (word) =>
      /\p{L}/u.test(word) &&
      !isNoHead(word) &&
      (!/[a-z]{2}ly$/.test(word) ||
        /^(?:family|reply|supply|assembly|anomaly|july|italy|jelly|belly|ally)$/.test(word)),
  )
}
