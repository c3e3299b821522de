// What a single word of a line asks for, whatever the thing is: "editable", "parallel", "daily". For forms that tell little themselves.
import { readSurface } from './feature-surface.ts'

/** One quality a line: the words in lower case (a regex); what holds, `|` between sentences; a question. */
const table = String.raw`
(?:ai|llm|ml|smart|intelligent|adaptive)(?:[- ](?:powered|based|driven|generated|assisted))?(?= [a-z])(?! (?:use|char|play|oppo|unit));On examples with a known good result, reviewers rate the result as good.|If there is too little data for a result, this is said instead of guessing.;which examples show a good and a bad result, and how many wrong ones are acceptable?
editable;After saving, the changed content is shown.|Leaving without saving keeps the old content.;who may edit, and what should happen if two people edit at the same time?
keyboard (?:access|nav|user|only|operab|usab)\w*;Everything can be reached and used with the keyboard alone.|The focus is always visible and never trapped.;which parts come first, and which keys should be used?
(?:responsive(?:ness)?|mobile(?:[- ](?:friendly|first|layout|view|version|support|optimi\w+)));On a narrow screen, nothing is cut off and no sideways scrolling is needed.|Everything can also be used by touch.;which screen sizes matter most, and may anything be left out there?
`

export interface Quality {
  readonly criteria: readonly string[]
  readonly question: string | null
}

let known: readonly (Quality & { readonly cue: RegExp })[] | null = null

function readTable() {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [cue = '', criteria = '', question = ''] = row.split(';')
      return {
        cue: new RegExp(`(?:^|[ /(])${cue}(?![\\w-])`),
        criteria: criteria.split('|').filter((one) => one !== ''),
        question: question === '' ? null : question,
      }
    })
}

/** Where the name of a thing or the order itself ends. */
const tail =
  / (?:that|which|who|when|whenever|if|while|so|because|since|instead|rather|without|unless|until|but|based on) |[,;:(?]|\s[-–—]\s/

/** Words of which everybody thinks something else. */
const vague =
  /(?:^|[ /(])((?:better|nicer?|improved|clearer|cleaner|simpler|simplified|simple|basic|minimal|advanced(?! (?:page|tab|settings|options))|proper|modern|meaningful|comprehensive|flexible|robust|reasonable|relevant|secure|intuitive|efficient|seamless|appropriate|accurate)|(?:more|less) (?!decimal)\p{L}+(?:ed|nt|al|ive|ble|ous|ate|y|ic))(?= |$)/u

/** Words that hold from some point on, which nobody has named yet. */
const gradual =
  /(?:^|[ /(])(for a while|large|stale|inactive|recent(?:ly)?|older|nearby|similar|interesting|important|popular|frequent(?:ly)?|suspicious|unusual|incomplete|redundant|outdated|overdue|trending|sensitive|critical|ambiguous|abnormal|long[- ]running|large-scale|gracefully|periodic(?:ally)?|regularly|occasionally|from time to time|user[- ]friendly|sane)(?= |[,.;:)]|$)/

/** What the first such word of the line asks for; null for none. Linear in its length. */
export function findQuality(main: string): Quality | null {
  const words = toName(main)
  known ??= readTable()
  for (const { cue, criteria, question } of known) {
    const match = cue.exec(words)
    if (match === null || (/\bai\b/.test(match[0]) && readSurface(words) === 'game')) continue
    const before = words.slice(0, match.index)
    if (before.split(' ').length > 4 && !/^make |\b(?:be|is|are)$/.test(before)) continue
    return { criteria, question }
  }
  const word = vague.exec(words)?.[1]
  return word === undefined
    ? null
    : { criteria: comparing.test(word) ? [compared] : [], question: findVague(main) }
}

/** Asks what a word means of which everybody thinks something else; null where the line holds none. */
export function findVague(main: string): string | null {
  const word = vague.exec(toName(main))?.[1]
  if (word !== undefined) return `what does “${word}” mean here, and how will we check it?`
  const degree = gradual.exec(main.toLowerCase())?.[1]
  return degree === undefined ? null : `what exactly does “${degree}” mean here?`
}

function toName(main: string): string {
  return (main.split(tail, 1)[0] ?? '').toLowerCase()
}

const comparing = /^(?:better|nicer|clearer|cleaner|simpler|more|less)\b/
const compared = 'The same examples, compared before and after, show the improvement.'
