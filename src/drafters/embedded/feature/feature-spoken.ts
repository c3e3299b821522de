// Takes what people say in one breath apart: the clause that asks, of whom it speaks, and what is only told of today.

import type { Line } from '../grammar/line.ts'
import { lastWord } from '../grammar/object.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { readLine } from '../grammar/read-line.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { findAsking, toClauses } from './feature-clauses.ts'
import { toNeutral, withWho } from './feature-referent.ts'
import { bare, cutReason, opener, toOrder } from './feature-said-forms.ts'
import { isAsking, isTopic } from './feature-telling.ts'
import { tellsOf, toBarred, toTopic, toWholeRole } from './feature-topic.ts'

export interface Spoken {
  readonly line: Line
  /** What is told of today, and no part of the wish. */
  readonly told: readonly string[]
}

const longest = 900
/** A story, an order to the product, code: nobody speaks. */
const unspoken =
  /^as |[.:;(] as an? [a-zß-ɏ ]{3,40},? i(?:['’]d| want| need| can| would| should)\b|^(?:please )?make it (?:so|such)|`|[.!?] \(/i

/** The line read by the clause that asks; as it is where nobody speaks. */
export function toSpoken(line: Line): Spoken {
  const { core } = line
  if (line.language !== 'en' || core.length > longest || unspoken.test(core)) return { line, told: [] }
  const parts = toClauses(line.sentences)
  const at = findAsking(parts, core)
  const named = toTopic(parts[at] ?? '')
  const asked = withThose(named?.wish ?? parts[at] ?? '', parts[at - 1])
  const topic = named?.topic ?? (at > 0 && isTopic(parts) ? parts[0] : undefined)
  const order = toBarred(parts) ?? toOrder(line.reason === null ? cutReason(asked) : asked)
  if (
    parts.length < 2 &&
    named === null &&
    !/^let (?:them|him|her|us)$/i.test(bare(line.main)) &&
    !/^(?:tell|show|remind|warn) them /.test(order.toLowerCase()) &&
    order === bare(asked.replace(opener, ''))
  )
    return { line: { ...line, role: toWholeRole(line) }, told: [] }
  const said = toNeutral(
    withWho(order, parts.slice(0, at), topic === undefined ? parts.slice(at + 1) : [topic]),
  )
  const ground = line.reason?.text ?? ''
  const isGround = ground !== '' && /\bbecause\s$/i.test(core.slice(0, Math.max(0, core.indexOf(ground))))
  const others = parts.filter((_part, index) => index !== at)
  const told = isGround && !others.join(' ').includes(ground) ? [...others, ground] : others
  const read = toRead(line, said, others)
  return {
    line: {
      ...read,
      label: read.label ?? (topic === undefined ? null : bare(topic)),
      role: read.role ?? (tellsOf(parts, line.role?.text) ? toWholeRole(line) : null),
      reason: isGround || (ground !== '' && said.includes(ground)) ? null : (line.reason ?? read.reason),
    },
    told: told.map(bare),
  }
}

/** "Several lamps should be dimmable" for "Several lamps are fixed. They should be dimmable": things, no people. */
function withThose(asked: string, before = ''): string {
  const [, things = ''] =
    /^(?:they|these|those) (?:should|must|could|need to) be [a-zß-ɏ]+(?:able|ible|ed|en)\b/i.test(asked)
      ? (/^((?:[a-zß-ɏ\d-]+ ){0,4}?[a-zß-ɏ\d-]+s) (?:are|were|have|can|only)\b/i.exec(before) ?? [])
      : []
  return things === '' || isPersonWord(lastWord(things)) ? asked : asked.replace(/^\S+/, things)
}

/** What is meant, read as a line of its own, with the quotes and the remarks of the whole. */
function toRead(line: Line, said: string, others: readonly string[]): Line {
  const read = readLine(said, 'en')
  const own = (words: string | undefined) => toPhrase(line.raw, words)
  const second =
    /, and ((?:let|show|send|tell|mark|give|add|remind|print|ask) .{8,})$/i.exec(said)?.slice(1) ?? []
  const asked = others.filter((part) => isAsking(part) && !/ (?:wants?|needs?|ha(?:ve|s)) to /.test(part))
  return {
    ...read,
    raw: line.raw,
    sentences: [said, ...second, ...asked],
    label: read.label ?? line.label,
    object: own(read.object?.text),
    role: / (?:that|which) /.test(read.role?.text ?? '') ? null : own(read.role?.text),
    condition: own(read.condition?.text),
    deadline: line.deadline,
    remarks: line.remarks,
  }
}
