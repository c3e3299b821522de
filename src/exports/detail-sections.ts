// The details of each work type as sections, in the words of its form.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import type { FeatureDetails } from '../backlog/work-types/feature.ts'
import type { Section } from './section.ts'

type Field = readonly [label: string, value: string | null]

/** One to three sections; fields that are unknown are left out. */
export function toDetailSections(item: BacklogItem): Section[] {
  switch (item.type) {
    case 'feature': {
      const { details } = item
      return [toStory(details, item.language), toList('Out of scope', details.outOfScope)]
    }
    case 'bug': {
      const { details } = item
      const fields = toFields('Details', [
        ['Symptom', details.symptom],
        ['Expected', details.expected],
        ['Environment', details.environment],
        ['Severity', details.severity],
        ['Frequency', details.frequency],
        ['Affected', details.affected],
        ['Workaround', details.workaround],
        ['Worked before', details.regression === null ? null : details.regression ? 'yes' : 'no'],
      ])
      return [fields, { ...toList('Steps to reproduce', details.steps ?? []), form: 'steps' }]
    }
    case 'debt': {
      const { details } = item
      const fields: Field[] = [
        ['Problem', details.problem],
        ['Location', details.location],
        ['Kind', details.kind],
        ['Interest', details.interest],
        ['Trigger', details.trigger],
        ['Remedy', details.remedy],
        ['Risk if left', details.risk],
        ['Before', details.before],
        ['After', details.after],
      ]
      return [toFields('Details', fields)]
    }
    case 'spike': {
      const { details } = item
      const fields: Field[] = [
        ['Timebox', `${details.timebox.amount} ${details.timebox.unit}`],
        ['Method', details.method],
        ['Deliverable', details.deliverable],
        ['Unblocks', details.unblocks],
        ['When the time is up', details.exitRule],
      ]
      return [toList('Questions to answer', details.questions), toFields('Details', fields)]
    }
    case 'infrastructure': {
      const { details } = item
      const fields: Field[] = [
        ['Change', details.change],
        ['Driver', details.driver],
        ['Environments', details.environments.length === 0 ? null : details.environments.join(', ')],
        ['Deadline', details.deadline],
        ['Blast radius', details.blastRadius],
        ['Rollback', details.rollback],
        ['Verification', details.verification],
        ['Monitoring', details.monitoring],
        ['Maintenance window', details.maintenanceWindow],
        ['Security and cost', details.securityAndCost],
        ['Risk if deferred', details.riskIfDeferred],
      ]
      return [toFields('Details', fields)]
    }
  }
}

function toList(heading: string, lines: readonly string[]): Section {
  return { name: 'details', heading, form: 'list', lines }
}

function toFields(heading: string, fields: readonly Field[]): Section {
  return toList(
    heading,
    fields.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`])),
  )
}

/** A sentence where the role is known and the words are English; else the parts by name: no grammar is guessed. */
function toStory({ role, want, benefit }: FeatureDetails, language: string): Section {
  const heading = 'User story'
  if (role === null || language !== 'en') {
    return toFields(heading, [
      ['Role', role],
      ['Want', want],
      ['Benefit', benefit],
    ])
  }
  return { name: 'details', heading, form: 'text', lines: [toStoryLines({ role, want, benefit }).join(', ')] }
}

/** "As an organiser", "I want to …", "so that …": the story's clauses, in English. */
export function toStoryLines({
  role,
  want,
  benefit,
}: Pick<FeatureDetails, 'role' | 'want' | 'benefit'>): string[] {
  const lines = [`I want to ${toLowerStart(want.replace(/^(?:i want )?to /i, ''))}`]
  if (role !== null) lines.unshift(`As ${toNoun(role.replace(/^as /i, ''))}`)
  if (benefit !== null) lines.push(`so that ${toLowerStart(benefit.replace(/^so that /i, ''))}`)
  return lines
}

/** With its article, unless the role has one or is plural. */
function toNoun(role: string): string {
  if (/^(?:an?|the|any|every|each|all|our|my)\s/i.test(role) || /[^s]s$/.test(role)) return role
  return `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}`
}

/** A word that only begins a sentence loses its capital; names and acronyms keep theirs. */
function toLowerStart(clause: string): string {
  return /^[A-Z][a-z]+\s/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause
}
