// Texts whose parts say what they are, cut by intake into the passages that the model of roles learns from.
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { parseIntake } from '../../src/architect/intake.ts'
import type { Passage } from '../../src/architect/passage.ts'
import {
  type Before,
  type Role,
  roles,
  toPlaceMarks,
} from '../../src/drafters/embedded/classifier/place-marks.ts'

/** A `lead` names the matter of the idea after it; a `heading` stands over ideas. */
const PartSchema = z.tuple([
  z.enum([...roles, 'lead', 'heading']),
  z.string().describe('what stands before it: a blank, a new line or a blank line'),
  z.string().min(1),
])
const RoleTextSchema = z.object({ id: z.string(), parts: z.array(PartSchema).min(1) })
export type RoleText = z.infer<typeof RoleTextSchema>

export interface RoleLine {
  readonly text: string
  readonly role: Role
  /** Where it stands. */
  readonly marks: readonly string[]
  /** The text that it comes from. */
  readonly group: string
}

interface Placed {
  readonly role: RoleText['parts'][number][0]
  readonly start: number
  readonly end: number
}

function layOut(parts: RoleText['parts']): { text: string; placed: Placed[] } {
  let text = ''
  const placed = parts.map(([role, before, words]) => {
    text += before
    const start = text.length
    text += words
    return { role, start, end: text.length }
  })
  return { text, placed }
}

/** Letters of a part that a passage must hold to count as holding it. */
const leastShared = 12

/** What a passage is: an idea where it holds one, else a detail where it holds one, else talk; null for a mere heading. */
function toRole({ spans }: Passage, placed: readonly Placed[]): Role | null {
  const held = new Set(
    placed.flatMap(({ role, start, end }) =>
      spans.some(
        (span) =>
          Math.min(span.end, end) - Math.max(span.start, start) > Math.min(leastShared, (end - start) / 2),
      )
        ? [role]
        : [],
    ),
  )
  if (held.has('idea') || held.has('lead')) return 'idea'
  if (held.has('detail')) return 'detail'
  return held.has('talk') ? 'talk' : null
}

/** The texts in a file, in order. Throws with file and line number where one is malformed. */
export function readRoleTexts(path: string): RoleText[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  return rows.map((row, index) => {
    try {
      return RoleTextSchema.parse(JSON.parse(row))
    } catch (cause) {
      throw new Error(`${path}:${index + 1} is not a text with roles.`, { cause })
    }
  })
}

/** The passages of the texts in a file, in order. */
export function readRoleLines(path: string): RoleLine[] {
  return readRoleTexts(path).flatMap(({ id, parts }) => toRoleLines(id, layOut(parts)))
}

/** The model is not asked of what intake holds to be a detail. */
function toRoleLines(group: string, { text, placed }: ReturnType<typeof layOut>): RoleLine[] {
  let before: Before | null = null
  const lines: RoleLine[] = []
  for (const passage of parseIntake([text], { wholeTexts: false }).passages) {
    const role = passage.detail ? 'detail' : toRole(passage, placed)
    if (role === null) continue
    if (!passage.detail) lines.push({ text: passage.text, role, marks: toPlaceMarks(passage, before), group })
    before = { passage, role }
  }
  return lines
}

/** How people write several matters one after the other. */
const layouts: readonly ((line: string, place: number) => string)[] = [
  (line) => `- ${line}\n`,
  (line) => `${line}\n`,
  (line, place) => `${place + 1}. ${line}\n`,
  (line) => `${line}\n\n`,
]
const listLength = 6

/** A line that was written by itself. */
export interface LoneLine {
  readonly text: string
  readonly role: Role
  /** Folds never cut through a group. */
  readonly group: string
}

/** Where in a list the n-th remark stands: first, last or in between. */
const toPlace = (list: number) => (list * 5) % (listLength + 1)

/**
 * Ideas as they stand in lists, six of one source in each, and as long as there are any a remark among them; the lines in
 * the order of the lists, each with the one that it comes from.
 */
export function toListLines<One extends LoneLine>(
  ideas: readonly One[],
  remarks: readonly One[],
): (RoleLine & { readonly from: One })[] {
  const lists = [...Map.groupBy(ideas, ({ group }) => group).values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / listLength) }, (_, list) =>
      own.slice(list * listLength, (list + 1) * listLength),
    ),
  )
  return lists.flatMap((list, index) => {
    const remark = remarks[index]
    const mixed = remark === undefined ? list : list.toSpliced(toPlace(index), 0, remark)
    return toMixedLines(mixed, layouts[index % layouts.length] ?? layouts[0])
  })
}

function toMixedLines<One extends LoneLine>(
  list: readonly One[],
  write: ((line: string, place: number) => string) | undefined,
): (RoleLine & { readonly from: One })[] {
  let text = ''
  const placed = list.map((from, place) => {
    const start = text.length
    text += write?.(from.text.replace(/\s+/g, ' '), place) ?? ''
    return { from, role: from.role, start, end: text.length }
  })
  return toRoleLines('', { text, placed }).flatMap((line) => {
    const own = placed.find(({ from }) => from.text.replace(/\s+/g, ' ').includes(line.text.slice(0, 60)))
    return own === undefined ? [] : [{ ...line, role: own.role, group: own.from.group, from: own.from }]
  })
}
