// What people typed, laid out for a prompt: context, passages, an idea, a revision. All of it is data, made harmless.
import type { Passage } from '../../architect/passage.ts'
import type { Idea, Revision } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import type { Finding } from '../../backlog/quality/rule.ts'
import { toHarmless } from './given-words.ts'

const longestPersona = 200
/** A passage beyond this is shown by its beginning: enough to tell what it is. */
const longestPassage = 2_000

/** Product and people, the same for all prompts of one request. */
export function toContextInput({ product, personas }: ProductContext): string {
  const people = personas.map((name) => name.slice(0, longestPersona)).join('; ')
  return toHarmless(
    [
      `Product: ${product === '' ? 'not described' : product}`,
      `People: ${people === '' ? 'not named' : people}`,
    ].join('\n'),
  )
}

/** Numbered passages in their order, from 1, with what stands above them. */
export function toPassagesInput(passages: readonly Passage[], all: readonly Passage[]): string {
  const numbers = new Map(passages.map(({ index }, position) => [index, position + 1]))
  const byIndex = new Map(all.map((passage) => [passage.index, passage]))
  const lines: string[] = []
  let above = ''
  for (const passage of passages) {
    const heading = passage.headings.join(' > ')
    if (heading !== above) lines.push(heading === '' ? 'No heading' : `Heading: ${toLine(heading)}`)
    above = heading
    const notes = [...toParentNote(passage, numbers, byIndex), ...toTagNote(passage.stated.tags)]
    const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`
    lines.push(`${numbers.get(passage.index)}${note}: ${indent(cutText(passage.text, longestPassage))}`)
  }
  return toHarmless(lines.join('\n'))
}

/** An idea with what stands above it; the words that may be quoted come last. */
export function toIdeaInput(idea: Idea): string {
  const lines = [
    ...(idea.headings.length === 0 ? [] : [`Heading: ${toLine(idea.headings.join(' > '))}`]),
    ...(idea.parentText === null ? [] : [`Stands under: ${toLine(idea.parentText)}`]),
    ...(idea.stated.tags.length === 0 ? [] : [`Tags: ${toLine(idea.stated.tags.join(', '))}`]),
    'Idea:',
    idea.text,
  ]
  return toHarmless(lines.join('\n'))
}

/** The source, the item as it stands, and what is to change. */
export function toRevisionInput(idea: Idea, { draft, type, answers, instruction, locked }: Revision): string {
  const lines = [
    toIdeaInput(idea),
    '',
    'Item as it stands:',
    toHarmless(JSON.stringify(draft)),
    '',
    'What is to change:',
    ...(type === draft.type ? [] : [`Work type: from ${draft.type} to ${type}`]),
    ...answers.map(
      ({ field, question, answer }) =>
        `Answer to "${toLine(question)}" (${toLine(field)}): ${toHarmless(answer)}`,
    ),
    ...(instruction === null ? [] : [`Instruction: ${toHarmless(instruction)}`]),
    `Locked: ${locked.length === 0 ? 'nothing' : toLine(locked.join(', '))}`,
  ]
  return lines.join('\n')
}

/** Findings as a list, in the rules' own words. */
export function toFindingsInput(findings: readonly Finding[]): string {
  return toHarmless(findings.map(({ path, message, fix }) => `- ${path}: ${message} ${fix}`).join('\n'))
}

/** Made at its first use: that takes longer than a draft's whole prompt. */
let languageNames: Intl.DisplayNames | null = null

/** A language as a prompt names it; a language that cannot be told is that of the idea. */
export function toLanguageInput(language: string): string {
  if (language === 'und') return 'the language of the idea'
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language' })
  return `${languageNames.of(language) ?? language} (${language})`
}

function toParentNote(
  { parent, detail }: Passage,
  numbers: ReadonlyMap<number, number>,
  byIndex: ReadonlyMap<number, Passage>,
): string[] {
  if (parent === null) return []
  const number = numbers.get(parent)
  const name = number ?? `"${toLine(cutText(byIndex.get(parent)?.text ?? '', 120))}"`
  return [detail ? `explains ${name}` : `under ${name}`]
}

function toTagNote(tags: readonly string[]): string[] {
  return tags.length === 0 ? [] : [`tagged ${tags.map(toLine).join(', ')}`]
}

function toLine(text: string): string {
  return toHarmless(text.replace(/\s+/gu, ' ').trim())
}

/** Further lines of a text are indented, so that none looks like a passage of its own. */
function indent(text: string): string {
  return text.replaceAll('\n', '\n    ')
}

function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()} …`
}
