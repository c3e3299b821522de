// Tells texts that people jot down, where nearly each sentence is a matter of its own.

import { opensWants } from './frames.ts'
import { anaphor, wish } from './lexicon-cues.ts'
import { givenNames } from './lexicon-labels.ts'
import {
  elaborates,
  isBarePhrase,
  isDefect,
  isDemand,
  isThirdPerson,
  pointsBack,
  startsWithVerb,
  toWords,
} from './phrase.ts'
import { contentStems, sharesContent } from './stems.ts'

/** Fewer sentences tell of one matter. */
const fewest = 3

/** "more pairing please" */
const pleads = /^\S+\s[^.!?,]{2,50}\s(?:please|pls)[\s.!]*$/i

type Kind = 'asks' | 'complains' | 'wonders'

/** What kinds of matter a sentence speaks of; none when it may be no more than a word about another. */
function toKinds(text: string): Kind[] {
  if (isTopic(text)) return ['wonders']
  if (pleads.test(text)) return ['asks']
  if (elaborates(text) || /^(?:maybe|perhaps|could it|is it|are they|any)(?![a-zß-ɏ])/i.test(text)) return []
  if (text.endsWith('?')) return pointsBack(text) ? [] : ['wonders']
  const asks: Kind[] = isDemand(text) || wish.test(text) ? ['asks'] : []
  return isDefect(text) ? [...asks, 'complains'] : asks
}

/** "retro notes:", "petite liste après la démo:" over what follows. */
const listing =
  /^(?:[a-zß-ɏ-]+ )?(?:lists?|notes?|dump|points?|thoughts|ideas|feedback|liste|punkte|notizen|notas|lista|idées|retours?)(?: [^:.!?]{2,40})?:\s/i

/** True when most sentences are short, open in lower case, and several ask, complain or wonder with no word in common. */
export function isJotted(slices: readonly string[]): boolean {
  if (slices.length < fewest) return false
  const lower = slices.filter((slice) => /^["'“„(]?[\p{Ll}\d]/u.test(slice)).length
  const words = slices.reduce((sum, slice) => sum + toWords(slice.slice(0, 400)).length, 0)
  if (lower * 3 >= slices.length * 2 && opensWants(slices[0] ?? '')) return true
  if (lower * 3 < slices.length * 2 || words > slices.length * 18) return false
  const seen: Set<string>[] = []
  const kinds = new Set<string>()
  for (const slice of slices.slice(0, 40)) {
    const own = toKinds(slice)
    if (own.length === 0) continue
    const stems = contentStems(slice)
    if (stems.size > 0 && !seen.some((other) => sharesContent(other, stems))) {
      seen.push(stems)
      for (const kind of own) kinds.add(kind)
    }
  }
  return seen.length > 2 || (seen.length > 1 && (kinds.size > 1 || listing.test(slices[0] ?? '')))
}

const tied =
  /^(?:i|we|you|he|she|one|someone|somebody|that's|there's|not(?! sure)|no|nobody|everyone|everybody|as|if|when|while|until|unless|just|too|same|like|works?|worked|happens|happened|maybe|perhaps|use|using|reuse|steps|with|without|for|at|by|per|from|on|in|after|before|because|currently|now|tested|checked|see|ich|wir|man|je|on)(?![a-zß-ɏ])/i

const told =
  /^(?:the |our |my )?[a-zß-ɏ-]+ (?:said|told|says|thinks|confirmed|answered|replied|suggested)(?![a-zß-ɏ])/i

/** What people feel about the matter before: "our auditors go crazy". */
const upset =
  /(?:go(?:es)? (?:crazy|nuts|mad)|(?:are|is|gets?|were|was) (?:so |very |really )?(?:angry|annoyed|furious|upset|confused|lost|frustrated|waiting|stuck))[.!]*$/i

/** True for words on what people feel about the matter before. */
export function isUpset(text: string): boolean {
  return text.length < 60 && toWords(text).length <= 7 && upset.test(text)
}

/** "coaches ask for a weekly overview": whoever asks, what is asked for tells the matter. */
const asksOwn =
  /^(?:(?:the|our|some|many|two|three|most) )?[a-zß-ɏ-]+ (?:asks?|asked|wants?|wanted|needs?|would like|wish) (?:for |to (?:have |get |see )?)?(?=an?\s|some\s|more\s|better\s)/i

/** In jotted text a sentence with a subject of its own that shares no word with the idea before opens another one. */
export function opensMatter(
  idea: { readonly stems: ReadonlySet<string>; readonly asks: boolean; readonly complains: boolean },
  text: string,
): boolean {
  const words = toWords(text)
  if (pleads.test(text) && !anaphor.test(text)) return !sharesContent(idea.stems, contentStems(text))
  if (words.length < 3 || elaborates(text) || told.test(text)) return false
  if (text.endsWith('?') && words.length <= 8 && pointsBack(text)) return false
  if (
    pointsBack(text.split(/\s+/, 4).join(' ')) ||
    (startsWithVerb(text) && !words.slice(1, 4).some(isThirdPerson))
  )
    return false
  if (tied.test(text) && !isOwnWish(text)) return false
  if (isUpset(text)) return false
  const asked = asksOwn.exec(text)?.[0]
  if (asked !== undefined) return !sharesContent(idea.stems, contentStems(text.slice(asked.length)))
  const turns = idea.asks && !idea.complains && isDefect(text)
  return !sharesContent(idea.stems, contentStems(turns ? text.split(/\s+/, 4).join(' ') : text))
}

function isOwnWish(text: string): boolean {
  return (
    /^(?:i|we) (?:also |really )?(?:need|want|should|must|pay|get|lack|miss|still|keep|spend|lose|hate|can't|cannot|have (?:no|two|three|to))(?![a-zß-ɏ])/i.test(
      text,
    ) && !pointsBack(text.split(/[,;]/u, 1)[0] ?? '')
  )
}

const noTopic = new Set(
  'why how when where who what which really right ok okay seriously possible feasible doable maybe yes no sure anyone anybody thoughts ideas correct true and or so huh eh deal agreed wdyt idea opinions wer wie wann warum was wo que qué cómo por pourquoi quoi comment'.split(
    ' ',
  ),
)

/** "analytics?", "belay tests!!": a name that the next sentence tells more of. */
export function isTopic(text: string): boolean {
  if (text.length > 40 || !/(?:\?|!)["')\s]*$|[!?]{2,}$/u.test(text)) return false
  const words = toWords(text)
  if (words.length === 0 || words.length > 3 || words.some((word) => noTopic.has(word))) return false
  return (words.length === 1 || isBarePhrase(text)) && !elaborates(text) && !isDefect(text)
}

const turn = /^([\p{L}][\p{L}'’-]{1,20}):\s/u

/** The speakers of "me: …. tom: …. lea: …": two or more short labels, one of them a known name or "me". */
export function findTurns(slices: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const slice of slices) {
    const label = turn.exec(slice)?.[1]?.toLowerCase()
    if (label !== undefined && (label === 'me' || givenNames.has(label))) found.add(label)
  }
  return found.size > 1 ? found : new Set()
}

/** True when a sentence opens with one who speaks. */
export function isTurn(text: string, names: ReadonlySet<string>, turns: ReadonlySet<string>): boolean {
  const label = turn.exec(text)?.[1]
  if (label === undefined) return false
  return turns.has(label.toLowerCase()) || (/^\p{Lu}/u.test(label) && names.has(label))
}
