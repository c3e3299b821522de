// Rule A1: what a title must be.
import { type ProseItem, toExcerpt } from './prose.ts'
import type { Breach, Rule } from './rule.ts'
import { toWordLists, type WordLists } from './word-lists.ts'

/** The shortest title that can say something; one ideograph says about what three letters do. */
const minLength = 10
const minIdeographs = 4
/** Trackers cut at 255; a board shows less. */
const maxLength = 120

interface TitledItem extends Pick<ProseItem, 'title' | 'language'> {
  readonly type: string
}

export const titleRules: readonly Rule<object>[] = [
  {
    id: 'A1',
    severity: 'warning',
    meaning:
      'The title has 10 to 120 characters on one line, no full stop, and starts with a telling verb (a bug: its symptom).',
    words: ['vagueTitle'],
    check: (item) => [...checkForm(item), ...checkWords(item, toWordLists(item.language))],
  },
]

function checkForm({ title, type }: TitledItem): Breach[] {
  const at = (message: string, fix: string): Breach => ({ path: 'title', message, fix })
  const length = [...title].length
  const breaches: Breach[] = []
  if (/[\r\n]/u.test(title)) {
    breaches.push(
      at('The title has more than one line.', 'Keep the first line and move the rest to the summary.'),
    )
  }
  if (
    length <
    (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)
      ? minIdeographs
      : minLength)
  ) {
    const what = type === 'bug' ? 'what goes wrong and where' : 'what is to be done and to what'
    breaches.push(
      at(`The title “${title}” has ${length} characters, too few to tell what it is about.`, `Say ${what}.`),
    )
  }
  if (length > maxLength) {
    breaches.push(
      at(
        `The title has ${length} characters; boards and trackers cut it.`,
        `Shorten it to ${maxLength} characters or fewer.`,
      ),
    )
  }
  if (/[.。]$/u.test(title) && !/(?:\.\.|\betc\.)$/u.test(title)) {
    breaches.push(
      at('The title ends with a full stop.', 'Take the full stop out: a title is not a sentence.'),
    )
  }
  return breaches
}

function checkWords({ title, type, language }: TitledItem, lists: WordLists | null): Breach[] {
  if (lists?.vagueTitle?.test(title.trim()) === true) {
    return [
      {
        path: 'title',
        message: `The title “${toExcerpt(title)}” does not say what will be different.`,
        fix:
          type === 'bug'
            ? 'Name the symptom and where it shows.'
            : 'Name the change: what will be possible, gone or measurable.',
      },
    ]
  }
  if (type === 'bug' || !isWithoutVerb(title, language, lists)) return []
  const [first = ''] = title.split(/\s/u)
  return [
    {
      path: 'title',
      message: `The title starts with “${first}” and not with a verb.`,
      fix: 'Start with the verb that says what is to be done, such as “Add” or “Let”.',
    },
  ]
}

/** English only: in other languages the verb of a title often stands at its end. Unknown first words pass. */
function isWithoutVerb(title: string, language: string, lists: WordLists | null): boolean {
  if (language === 'en' && /^[A-Z]{2,}s? /u.test(title) && /\p{Ll}/u.test(title)) return true
  return lists?.nounTitle?.test(title) === true
}
