// Measures intake on texts with the ideas that a person found: node scripts/measure-split.ts PATH [--verbose]
// Each line of the file is JSON: { "text": string, "ideas": string[] }.
import { readFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import * as z from 'zod'
import { parseIntake } from '../src/architect/intake.ts'
import type { Passage } from '../src/architect/passage.ts'

const CaseSchema = z.object({ text: z.string(), ideas: z.array(z.string()) })
type Case = z.infer<typeof CaseSchema>

/** The share of a person's words that a found idea must hold to count as that idea. */
const needed = 0.6

/** The ideas of an intake: each passage that is no detail, with the texts of its details. */
function toIdeas(passages: readonly Passage[]): string[] {
  const texts = new Map<number, string>()
  const roots = new Map<number, number>()
  for (const { index, parent, detail, text } of passages) {
    const root = detail && parent !== null ? (roots.get(parent) ?? parent) : index
    roots.set(index, root)
    texts.set(root, root === index ? text : `${texts.get(root) ?? ''} ${text}`)
  }
  return [...texts.values()]
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The share of the words of `wanted` that stand in `found`; a word that is wanted twice must stand there twice. */
function toCoverage(found: string, wanted: string): number {
  const left = new Map<string, number>()
  for (const word of toWords(found)) left.set(word, (left.get(word) ?? 0) + 1)
  const words = toWords(wanted)
  let hits = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    hits += 1
  }
  return words.length === 0 ? 0 : hits / words.length
}

interface Match {
  readonly wanted: number
  readonly found: number
  readonly coverage: number
}

/** One to one, the best coverage first. */
function matchIdeas(found: readonly string[], wanted: readonly string[]): Match[] {
  const pairs = wanted.flatMap((idea, index) =>
    found.map((text, at): Match => ({ wanted: index, found: at, coverage: toCoverage(text, idea) })),
  )
  const matches: Match[] = []
  const usedFound = new Set<number>()
  const usedWanted = new Set<number>()
  for (const pair of pairs.toSorted((a, b) => b.coverage - a.coverage)) {
    if (pair.coverage < needed || usedFound.has(pair.found) || usedWanted.has(pair.wanted)) continue
    usedFound.add(pair.found)
    usedWanted.add(pair.wanted)
    matches.push(pair)
  }
  return matches
}

function readCases(path: string): Case[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => CaseSchema.parse(JSON.parse(line)))
}

function print(line: string): void {
  stdout.write(`${line}\n`)
}

function measure(cases: readonly Case[], verbose: boolean): void {
  let matched = 0
  let found = 0
  let wanted = 0
  for (const [index, { text, ideas }] of cases.entries()) {
    const own = toIdeas(parseIntake([text], { wholeTexts: false }).passages)
    const matches = matchIdeas(own, ideas)
    matched += matches.length
    found += own.length
    wanted += ideas.length
    const missed = ideas.filter((_, at) => !matches.some((match) => match.wanted === at))
    const extra = own.filter((_, at) => !matches.some((match) => match.found === at))
    if (verbose && missed.length + extra.length > 0) {
      print(`text ${index}`)
      for (const idea of missed) print(`  missed ${JSON.stringify(idea)}`)
      for (const idea of extra) print(`  extra  ${JSON.stringify(idea)}`)
    }
  }
  const precision = matched / found
  const recall = matched / wanted
  const f1 = (2 * precision * recall) / (precision + recall)
  print(`texts ${cases.length}  ideas wanted ${wanted}  found ${found}  matched ${matched}`)
  print(`precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
}

const [, , path, flag] = argv
if (path === undefined) {
  print('usage: node scripts/measure-split.ts PATH [--verbose]')
  exit(2)
}
measure(readCases(path), flag === '--verbose')
