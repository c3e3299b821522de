// Rules on all words of an item: A2 placeholders, A13 language.
import { guessLanguage } from '../language.ts'
import { type Prose, type ProseItem, toCriterionProse, toDetailProse, toExcerpt, toProse } from './prose.ts'
import type { Breach, Rule, RuleFacts } from './rule.ts'

export const textRules: readonly Rule<object>[] = [
  {
    id: 'A2',
    severity: 'error',
    meaning: 'No placeholder stands in the text: no TBD, TODO, xxx, [..], {{..}} or lorem ipsum.',
    check: (item, facts) => checkPlaceholders(item, facts),
  },
  {
    id: 'A13',
    severity: 'warning',
    meaning: 'The item is written in the language of the input, or in the one asked for.',
    check: (item, facts) => checkLanguage(item, facts),
  },
]

/** Without any of these signs and letters, a text holds no placeholder. */
const suspicious = /[[{<_]|\?\?|T[BO]|t[b.]|to be|lorem|FIX|[xX]{3}/

/** What is left to be filled in, even where the input says so. */
const unsettled =
  /(?<![\p{L}\p{N}])(?:TBD|tbd|TBA|TBC|t\.b\.d\.|to be (?:defined|determined|decided|confirmed)|lorem ipsum)(?![\p{L}\p{N}])|\[(?:\.{2,}|…|_+)\]/u
/** What is a placeholder unless the input itself speaks of it, as in "remove the TODO comments". */
const leftover =
  /(?<![\p{L}\p{N}])(?:TODO(?! (?:comments?|markers?|notes?|lists?|items?|entries|apps?))|FIXME(?! (?:comments?|markers?|notes?))|[xX]{3,})(?![\p{L}\p{N}])|\?{3,}|_{4,}|\[(?:(?:insert|your|enter|add|name of|describe|fill in|placeholder|role|user|feature|benefit|date|number|product)(?: [^\]\n]{0,60})?)\](?!\()|\{\{[^}\n]{0,80}\}\}|<(?:insert|your|placeholder|name|role|feature)[^>\n]{0,40}>/u

/** Each placeholder is told once, where it stands first. */
function checkPlaceholders(item: ProseItem, { sourceText }: RuleFacts): Breach[] {
  const source = sourceText ?? ''
  const assumptions = item.assumptions.map((text, index) => ({ path: `assumptions[${index}]`, text }))
  const seen = new Set<string>()
  return [...toProse(item), ...assumptions].flatMap(({ path, text }) => {
    if (!suspicious.test(text)) return []
    const found = findPlaceholder(
      text.includes('`') ? text.replace(/`[^`]*`/gu, '') : text,
      path === 'summary',
      source,
    )
    if (found === null || seen.has(found)) return []
    seen.add(found)
    return [
      {
        path,
        message: `“${toExcerpt(found)}” is a placeholder.`,
        fix: 'Fill it in, or leave the field empty and ask an open question for it.',
      },
    ]
  })
}

/** A summary may use the input's own words, unsettled as they are. */
function findPlaceholder(text: string, ownWords: boolean, source: string): string | null {
  const open = unsettled.exec(text)?.[0]
  if (open !== undefined && !(ownWords && source.includes(open))) return open
  const left = leftover.exec(text)?.[0]
  return left !== undefined && !source.includes(left) ? left : null
}

/** Fires only where both texts are long enough to be certain of their languages. */
function checkLanguage(item: ProseItem, { askedLanguage, sourceText }: RuleFacts): Breach[] {
  const written = toCertain(toOpening(item))
  if (written === null) return []
  const wanted =
    askedLanguage ?? toCertain(sourceText ?? '') ?? (item.language === 'und' ? null : item.language)
  if (wanted === null || written === wanted) return []
  const reason = askedLanguage == null ? 'is the language of the input' : 'was asked for'
  return [
    {
      path: 'language',
      message: `The item is written in ${toName(written)}, and ${toName(wanted)} ${reason}.`,
      fix: `Write it in ${toName(wanted)}.`,
    },
  ]
}

/** A few sentences are enough to be certain. */
const tellingChars = 500

/** The first words of an item, those that say most of it in front; questions may quote anything. */
function toOpening(item: ProseItem): string {
  let opening = item.summary ?? ''
  const add = (prose: readonly Prose[]) => {
    for (const { text } of prose) opening += `\n${text}`
  }
  add(toDetailProse(item.details))
  opening += `\n${item.title}`
  for (const [index, criterion] of item.acceptanceCriteria.entries()) {
    if (opening.length >= tellingChars) break
    add(toCriterionProse(criterion, index))
  }
  return opening
}

function toCertain(text: string): string | null {
  const { language, certain } = guessLanguage(text.slice(0, tellingChars))
  return certain ? language : null
}

const names: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
  sv: 'Swedish',
  da: 'Danish',
  nb: 'Norwegian',
  tr: 'Turkish',
  cs: 'Czech',
  ru: 'Russian',
  uk: 'Ukrainian',
  ar: 'Arabic',
  he: 'Hebrew',
  fa: 'Persian',
  hi: 'Hindi',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  vi: 'Vietnamese',
  id: 'Indonesian',
}

/** A language's English name, or its code in quotes where the name is not known. */
export function toName(language: string): string {
  return names[language] ?? `“${language}”`
}
