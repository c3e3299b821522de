// Lines of research that tell of an open point instead of asking: the question, and the title that goes with it.
import { isPlural } from './grammar/noun-phrase.ts'
import { lowerOpening } from './technical-phrase.ts'

interface Told {
  /** Without its mark. */
  readonly question: string
  readonly title: string
}

const unexplained = /^(.{5,80}?) (?:is|are) (?:still )?not (?:yet )?(?:explained|understood)\b/i
const open =
  /^(.{5,80}?) (?:is|are) (?:still )?(?:not (?:yet )?(?:obvious|clear|defined|decided|known)|unclear|unknown|undefined|undecided|open|an open question)\b/i

/** "any alternative to X", "pros and cons of X", "the owner of X is unclear"; null for anything else. */
export function readTold(bare: string): Told | null {
  const any = /^any (\S.{3,}?)\?*$/i.exec(bare)?.[1]
  if (any !== undefined) {
    const many = isPlural(any)
    return {
      question: `${many ? 'Are' : 'Is'} there any ${any}`,
      title: `Find out whether there ${many ? 'are' : 'is'} any ${any}`,
    }
  }
  const weighed = /^(?:the )?pros ?(?:and|&|\/) ?cons (?:of|for) (.+)$/i.exec(bare)?.[1]
  if (weighed !== undefined)
    return {
      question: `What speaks for and against ${lowerOpening(weighed)}`,
      title: `Weigh ${lowerOpening(bare)}`,
    }
  const puzzle = unexplained.exec(bare)?.[1]
  if (puzzle !== undefined)
    return {
      question: `What explains ${lowerOpening(puzzle)}`,
      title: `Find out what explains ${lowerOpening(puzzle)}`,
    }
  const point = open.exec(bare)?.[1]
  if (point === undefined) return null
  return {
    question: `What ${isPlural(point) ? 'are' : 'is'} ${lowerOpening(point)}`,
    title: `Determine ${lowerOpening(point)}`,
  }
}
