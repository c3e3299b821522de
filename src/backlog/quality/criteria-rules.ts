// Rules A3, A4 and A5: number and form of acceptance criteria, and that they say something.
import type { Criterion } from '../item-fields.ts'
import { addToHash, hashStart } from '../word-sieve.ts'
import { toContentWords, toOverlap } from './content-words.ts'
import { type ProseItem, toCriterionProse, toCriterionText, toExcerpt } from './prose.ts'
import type { Breach, Rule } from './rule.ts'
import { readText } from './text-reading.ts'
import { toWordLists, type WordLists } from './word-lists.ts'

const minCriteria = 3
const maxCriteria = 10
const maxLength = 300

export const criteriaRules: readonly Rule<object>[] = [
  {
    id: 'A3',
    severity: 'warning',
    meaning:
      'There are 3 to 10 acceptance criteria, each different and at most 300 characters, with ids of their own.',
    check: ({ acceptanceCriteria }) => [...checkNumber(acceptanceCriteria), ...checkEach(acceptanceCriteria)],
  },
  {
    id: 'A4',
    severity: 'warning',
    meaning: 'A criterion is Given, When (one action) and Then in this order, or a full sentence.',
    words: ['keyword', 'twoActions'],
    check: (item) =>
      item.acceptanceCriteria.flatMap((criterion, index) => checkForm(criterion, index, item.language)),
  },
  {
    id: 'A5',
    severity: 'warning',
    meaning: 'A criterion says what can be observed; it is no “works as expected” and not the title again.',
    words: ['tautology'],
    check: (item) => checkTautologies(item, toWordLists(item.language)),
  },
]

function checkNumber(criteria: readonly Criterion[]): Breach[] {
  const path = 'acceptanceCriteria'
  const count = criteria.length
  if (count > maxCriteria) {
    return [
      {
        path,
        message: `There are ${count} acceptance criteria, more than ${maxCriteria}.`,
        fix: 'Split the item, or merge criteria that check one thing.',
      },
    ]
  }
  if (count >= minCriteria) return []
  const message =
    count === 0
      ? 'There are no acceptance criteria.'
      : `There ${count === 1 ? 'is only one acceptance criterion' : `are only ${count} acceptance criteria`}.`
  return [{ path, message, fix: `Write at least ${minCriteria}: the good case, an edge and an error.` }]
}

function checkEach(criteria: readonly Criterion[]): Breach[] {
  const ids = new Set<string>()
  const texts = criteria.map(toCriterionText)
  const twins = findTwins(texts)
  return criteria.flatMap((criterion, index) => {
    const breaches: Breach[] = []
    const path = `acceptanceCriteria[${index}]`
    const text = texts[index] ?? ''
    const twin = criteria[twins.get(index) ?? -1]
    if (twin !== undefined)
      breaches.push({
        path,
        message: `The criterion says the same as ${twin.id}.`,
        fix: 'Take one of the two out.',
      })
    if (ids.has(criterion.id)) {
      breaches.push({
        path: `${path}.id`,
        message: `The id ${criterion.id} stands at two criteria.`,
        fix: 'Give each criterion an id of its own.',
      })
    }
    ids.add(criterion.id)
    const length = text.length > maxLength ? [...text].length : 0
    if (length > maxLength) {
      breaches.push({
        path,
        message: `The criterion has ${length} characters, more than ${maxLength}.`,
        fix: 'Split it, or take out what is not checked.',
      })
    }
    return breaches
  })
}

/** The positions of texts that an earlier text says as well, each with the position of the first that does. */
function findTwins(texts: readonly string[]): ReadonlyMap<number, number> {
  const twins = new Map<number, number>()
  const firsts = new Map<string, number>()
  const hashes = texts.map(toHash)
  // Nearly all differ, and their hashes tell it.
  if (!hashes.includes(null) && new Set(hashes).size === hashes.length) return twins
  for (const [position, text] of texts.entries()) {
    const key = toKey(text)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, position)
    else twins.set(position, first)
  }
  return twins
}

/** The hash of a text without case and punctuation; null where other characters than ASCII stand in it. */
function toHash(text: string): number | null {
  let hash = hashStart
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return null
    const lower = code | 32
    const isKept = (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)
    if (isKept) hash = addToHash(hash, lower)
  }
  return hash
}

/** A text without case and punctuation. */
function toKey(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function checkForm(criterion: Criterion, index: number, language: string): Breach[] {
  const lists = toWordLists(language)
  return 'statement' in criterion
    ? checkStatement(criterion.statement, `acceptanceCriteria[${index}].statement`, lists)
    : checkScenario(criterion, index, language)
}

function checkScenario(criterion: Criterion, index: number, language: string): Breach[] {
  const lists = toWordLists(language)
  return toCriterionProse(criterion, index).flatMap(({ path, text }) => {
    const part = path.slice(path.lastIndexOf('.') + 1)
    const keyword = lists?.keyword?.exec(text)?.groups
    const named = (['given', 'when', 'then'] as const).find((name) => keyword?.[name] !== undefined)
    if (named !== undefined && !isPlainClause(part, named)) {
      const message = `The ${part} clause starts with the keyword “${toExcerpt(keyword?.[named] ?? named)}”.`
      const fix =
        named === part
          ? 'Take the keyword out: the form adds it.'
          : 'Put Given, When and Then in this order, each in its own clause.'
      return [{ path, message, fix }]
    }
    if (part === 'when' && readText(text, language).holds('twoActions')) {
      return [
        {
          path,
          message: `The When holds more than one action: “${toExcerpt(text)}”.`,
          fix: 'Keep one action; move what comes before it to Given, or make it a criterion of its own.',
        },
      ]
    }
    return []
  })
}

/** Inside another clause, "when" opens a subordinate clause and "given" is an adjective. */
function isPlainClause(part: string, named: 'given' | 'when' | 'then'): boolean {
  return part !== named && (named === 'when' || part === 'then')
}

function checkStatement(text: string, path: string, lists: WordLists | null): Breach[] {
  if (/^given\b/i.test(text) && lists?.keyword?.test(text) === true) return checkOrder(text, path)
  if (isSentence(text)) return []
  return [
    {
      path,
      message: `“${toExcerpt(text)}” is not a full sentence.`,
      fix: 'Say who or what does what, so that one can find it true or false.',
    },
  ]
}

/** A scenario in one text (English only): Given, exactly one When, then a Then. */
function checkOrder(text: string, path: string): Breach[] {
  const [when, ...moreWhens] = [...text.matchAll(/\bwhen\b/gi)].map(({ index }) => index)
  const inOrder = [...text.matchAll(/\bthen\b/gi)].some(({ index }) => when !== undefined && index > when)
  if (inOrder && moreWhens.length === 0) return []
  return [
    {
      path,
      message: 'The criterion starts with Given but has not one When and then a Then.',
      fix: 'Write Given, one When and Then, in this order.',
    },
  ]
}

const threeWords = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]+[^\p{L}\p{N}]+){2}[\p{L}\p{N}]/u

/** At least three words; scripts without spaces need six characters. */
function isSentence(text: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text))
    return [...text].length >= 6
  return threeWords.test(text)
}

/** Share of words in common from which on a criterion says the title again. */
const restated = 0.8

/** False where a text of ASCII cannot share enough words with the title, as it lacks too many of them: quick to tell. */
function isNear(text: string, title: ReadonlySet<string>): boolean {
  if (/[\u0080-\uffff]/.test(text)) return true
  const lower = text.toLowerCase()
  let held = 0
  for (const word of title) if (lower.includes(word)) held += 1
  return held >= restated * title.size
}

function checkTautologies(item: ProseItem, lists: WordLists | null): Breach[] {
  const title = toContentWords(item.title, lists?.filler ?? null)
  return item.acceptanceCriteria.flatMap((criterion, index) => {
    const outcome = 'statement' in criterion ? criterion.statement : criterion.then
    const path = `acceptanceCriteria[${index}].${'statement' in criterion ? 'statement' : 'then'}`
    const isEmpty = readText(outcome, item.language).holds('tautology')
    const empty = isEmpty ? lists?.tautology?.exec(outcome)?.[0] : undefined
    if (empty !== undefined) {
      return [
        {
          path,
          message: `“${toExcerpt(empty)}” says nothing that one can check.`,
          fix: 'Say what is seen, stored or sent.',
        },
      ]
    }
    if (title.size < 2 || !isNear(outcome, title)) return []
    if (toOverlap(title, toContentWords(outcome, lists?.filler ?? null)) < restated) return []
    return [
      {
        path,
        message: 'The criterion says the title again.',
        fix: 'Say what is seen, stored or sent when it is done.',
      },
    ]
  })
}
