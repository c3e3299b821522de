// Reads scenarios in Gherkin: a feature with all its scenarios is one idea.
import type { Reader } from './block.ts'
import { seen } from './block.ts'
import { isBlankLine } from './lines.ts'
import { nothingStated } from './stated.ts'

const feature = /^(?:feature|funktionalität|funktion|característica|fonctionnalité)\s?[:：]\s*(\S.*)$/i
const scenario =
  /^(?:scenario(?: outline| template)?|background|rule|examples?|szenario(?:grundriss)?|grundlage|beispiele|escenario|antecedentes|ejemplos|scénario|contexte|exemples)\s?[:：]/i
const step =
  /^(?:given|when|then|and|but|\*|angenommen|gegeben(?: sei(?:en)?)?|wenn|dann|und|aber|dado|dada|cuando|entonces|y|pero|étant donné|soit|quand|lorsque|alors|et|mais)\s+\S|^[@|]/i

function isOpening(text: string): boolean {
  return feature.test(text) || scenario.test(text)
}

/** The index after the last line of the scenarios that start at `from`; blank lines inside belong to them. */
function findEnd(reader: Reader, from: number): { end: number; steps: number } {
  let end = from + 1
  let steps = 0
  for (let at = from + 1; at < reader.lines.length; at += 1) {
    const line = reader.lines[at]
    if (line === undefined || reader.quoted.has(at)) break
    if (isBlankLine(line)) continue
    const text = seen(reader, at, 200)
    if (feature.test(text)) break
    const told = step.test(text)
    if (!told && !scenario.test(text)) break
    if (told) steps += 1
    end = at + 1
  }
  return { end, steps }
}

/** "Feature: …" or "Scenario: …" with two or more steps, as one row. */
export function readGherkin(reader: Reader): boolean {
  const head = seen(reader, reader.at, 300)
  if (!isOpening(head)) return false
  const { end, steps } = findEnd(reader, reader.at)
  const first = reader.lines[reader.at]
  const last = reader.lines[end - 1]
  if (steps < 2 || first === undefined || last === undefined) return false
  const name = feature.exec(head)?.[1] ?? head.replace(scenario, '').trim()
  const rest: string[] = []
  for (let at = reader.at + 1; at < end; at += 1) {
    const words = seen(reader, at, 2_000)
    if (words !== '') rest.push(words)
  }
  const text = [name.replace(/[.:]$/u, ''), rest.join(' ')].filter((part) => part !== '').join('. ')
  const range = { start: first.from, end: last.to }
  reader.blocks.push({ kind: 'row', text, area: null, stated: nothingStated, reason: null, ...range })
  reader.at = end
  return true
}
