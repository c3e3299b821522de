// Checks the shape of the house: one-way imports, no cycles, the domain's purity, who reads the environment, file length, costly patterns.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'

/** A room may import from the rooms that its row names, and from itself. */
const mayImport: Record<string, readonly string[]> = {
  backlog: [],
  architect: ['backlog'],
  drafters: ['backlog', 'architect', 'prompts'],
  exports: ['backlog', 'architect'],
  telemetry: ['backlog', 'architect'],
  access: ['backlog', 'architect'],
  http: ['backlog', 'architect'],
  web: ['backlog', 'architect'],
  entry: ['backlog', 'architect', 'drafters', 'exports', 'telemetry', 'access', 'http', 'prompts'],
  prompts: [],
}

/** Rooms inside of the embedded drafter: types are siblings, and what reads a line knows none of them. */
const embedded = 'src/drafters/embedded'
const shared = ['', 'grammar', 'patterns', 'technical']
const mayImportInside: Record<string, readonly string[]> = {
  grammar: [],
  patterns: ['', 'grammar'],
  technical: shared,
  feature: shared,
  bug: shared,
  debt: shared,
  spike: shared,
  infrastructure: shared,
}

/** Packages that a room may use; a room without a row may use any. */
const mayUse: Record<string, readonly string[]> = { backlog: ['zod'], architect: ['zod'], prompts: [] }

const maxLines = 250
/** Lexicons and patterns are data: long, and read like a table. */
const isData = /(\.generated\.ts|\/patterns\/[^/]+\.ts|lexicon[^/]*\.ts|words[^/]*\.ts)$/u

/** A class of all scripts under the flag `i`: some ten times as long to compile (docs/decisions/letters-in-patterns.md). */
const costlyPattern =
  /(?<![\w)\]/])\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*?\\p\{(?:L[lu]?|N)\}(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*\/[dgmsuvy]*i[a-z]*/u

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Every breach of the rules below `root`/src, one sentence each; empty when the house is in order. */
export function checkHouse(root: string): string[] {
  const files = readSourceFiles(join(root, 'src'))
  return [...files.flatMap((file) => checkFile(file, root)), ...checkCycles(files, root)]
}

function readSourceFiles(src: string): SourceFile[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const text = readFileSync(path, 'utf8')
      return { path, room: relative(src, path).split('/')[0] ?? '', text, imports: toImports(path, text) }
    })
}

function toImports(path: string, text: string): string[] {
  const { module } = parseSync(path, text)
  const fixed = module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/gu, ''),
  )
  return [...fixed, ...reexported, ...dynamic]
}

function checkFile(file: SourceFile, root: string): string[] {
  const name = relative(root, file.path)
  const isTest = /\.test\.tsx?$|\/test-[^/]+\.tsx?$/u.test(file.path)
  const breaches: string[] = []
  for (const target of file.imports) {
    const breach = isTest ? null : checkImport(file, target, root)
    if (breach !== null) breaches.push(`${name} ${breach}`)
  }
  const lines = file.text.split('\n').length - 1
  if (lines > maxLines && !isData.test(file.path) && !isTest) {
    breaches.push(`${name} has ${lines} lines; the limit is ${maxLines}: split it by subject.`)
  }
  if (file.room !== 'entry' && !isTest && /\bprocess\.env\b/u.test(file.text)) {
    breaches.push(`${name} reads process.env; only src/entry may, and hands on what is needed.`)
  }
  if (!isTest && !file.text.startsWith('//'))
    breaches.push(`${name} has no header comment that says what it is.`)
  const costly = isTest ? undefined : costlyPattern.exec(file.text)?.[0]
  if (costly !== undefined)
    breaches.push(
      `${name} asks for \\p{…} without regard to case in ${costly.slice(0, 60)}: write [a-zß-ɏ] and \\d.`,
    )
  return breaches
}

function checkImport(file: SourceFile, target: string, root: string): string | null {
  if (!target.startsWith('.')) {
    const allowed = mayUse[file.room]
    const packageName = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/')
    if (allowed === undefined || allowed.includes(packageName)) return null
    return `uses the package ${packageName}; ${file.room} may use ${allowed.join(', ') || 'none'}.`
  }
  const path = resolve(dirname(file.path), target)
  const room = toRoom(path, root)
  const inner = toInnerRoom(file.path, root)
  const aim = toInnerRoom(path, root)
  if (inner !== null && aim !== null && aim !== inner && mayImportInside[inner]?.includes(aim) === false)
    return `imports ${target}; ${inner} may import no file of ${aim === '' ? 'embedded itself' : aim}.`
  if (room === file.room || mayImport[file.room]?.includes(room)) return null
  return `imports ${target} from ${room}; ${file.room} may import ${mayImport[file.room]?.join(', ') || 'nothing else'}.`
}

function toRoom(path: string, root: string): string {
  const parts = relative(root, path).split('/')
  return (parts[0] === 'src' ? parts[1] : parts[0]) ?? ''
}

/** The folder inside of the embedded drafter, empty for what stands in none; null for a file elsewhere. */
function toInnerRoom(path: string, root: string): string | null {
  const inside = relative(join(root, embedded), path).split('/')
  if (inside[0] === '..') return null
  return inside.length === 1 ? '' : (inside[0] ?? '')
}

/** Cycles between files; imports of types count, since they tie files together for a reader as well. */
function checkCycles(files: readonly SourceFile[], root: string): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const state = new Map<string, 'open' | 'closed'>()
  const breaches: string[] = []
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    state.set(file.path, 'open')
    for (const target of file.imports.filter((name) => name.startsWith('.'))) {
      const next = byPath.get(resolve(dirname(file.path), target))
      if (next === undefined) continue
      const known = state.get(next.path)
      if (known === 'open') {
        const cycle = [...trail.slice(trail.indexOf(next.path)), next.path].map((path) =>
          relative(root, path),
        )
        breaches.push(`Import cycle: ${cycle.join(' -> ')}.`)
      } else if (known === undefined) visit(next, [...trail, next.path])
    }
    state.set(file.path, 'closed')
  }
  for (const file of files) if (!state.has(file.path)) visit(file, [file.path])
  return breaches
}
