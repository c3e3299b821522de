// What a line does not say, no item states.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import type { WorkType } from '../../../backlog/work-type.ts'
import { draftIdea } from '../embedded-drafter.ts'
import { findDeadline, findReason } from '../grammar/clauses.ts'
import { findRole } from '../grammar/find-role.ts'
import { toParticiple } from '../grammar/verbs.ts'

function draft(text: string, type: WorkType) {
  const idea: Idea = {
    ...testIdea,
    text,
    type,
  }
  return draftIdea(idea, emptyContext)
}

describe('stated facts', () => {
  it.each<readonly [string, string | null]>([
    ['As a required step, we weigh the crate', null],
    ['Print the rota as a workaround, we have no screen', null],
    ['Ask users to rate the ferry', null],
    ['For each manager, list the open shifts', null],
    ['As a stall holder, I want to book a pitch', 'stall holder'],
    ['As a QA I want to replay a run', 'QA'],
  ])('role of %s', (text, role) => {
    expect(findRole(text)?.role ?? null).toBe(role)
  })

  it.each<readonly [string, string | null]>([
    ['The labels are checked by hand before release', null],
    ['We always count the stock before the audit', null],
    ['Run the smoke list before every release', null],
    ['Swap the certificate before the launch', 'before the launch'],
    ['We check it by hand before release, automate it by 3 May', 'by 3 May'],
    ['The pump stopped on Friday and nobody noticed until Monday', null],
    ['The pump was off till Tuesday, replace it by Friday', 'by Friday'],
    ['The pump must be replaced until Friday', 'until Friday'],
  ])('deadline of %s', (text, deadline) => {
    expect(findDeadline(text)).toBe(deadline)
  })

  it.each([
    ['It blinks because pump?.running is never set', 'pump?.running is never set'],
    ['Cache it so that map.tiles.json loads once', 'map.tiles.json loads once'],
    ['Wait because flush() returns early', 'flush() returns early'],
  ])('keeps identifiers whole in the reason of %s', (text, words) => {
    expect(findReason(text)?.words).toBe(words)
  })

  it('doubles the consonant where the stress is on the last syllable', () => {
    const bases = [
      'embed',
      'submit',
      'admit',
      'unpin',
      'debug',
      'remap',
      'format',
      'render',
      'visit',
      'reopen',
      'open',
    ]
    expect(bases.map(toParticiple)).toEqual([
      'embedded', 'submitted', 'admitted', 'unpinned', 'debugged', 'remapped', 'formatted', 'rendered', 'visited',
      'reopened', 'opened',
    ]) // biome-ignore format: a table reads better in rows
  })

  it.each<readonly [string, string | null]>([
    ['We lose growers because the form is in Latin only, please translate it', null],
    ["I'd love a list of empty stalls because I walk the hall twice", 'I walk the hall twice'],
  ])('benefit of %s', (text, benefit) => {
    expect(draft(text, 'feature').details).toMatchObject({ benefit })
  })

  it.each<readonly [string, string, string | null]>([
    ['The gauge shows a tiny number after a reset', 'severity', null],
    ['Stack overflow is reported as minor bug', 'severity', 'minor'],
    ['The bell isnt always rung', 'frequency', 'sometimes'],
    ['A balance is shared across all members', 'affected', null],
    ['The hatch jams. We should just grease it', 'expected', null],
    ['The hatch jams, should it close? no idea', 'expected', null],
    ['The hatch jams, should block until closed? or ring', 'expected', null],
  ])('of %s the %s', (text, field, value) => {
    expect(draft(text, 'bug').details).toMatchObject({ [field]: value })
  })

  it('takes no control character into steps', () => {
    const { details } = draft('The sum is off\n add \u0000 one\n add two', 'bug')
    expect(JSON.stringify(details)).not.toContain('u0000')
  })

  it('titles notes by what they ask for', () => {
    expect(draft('Minutes 3 June. Let bakers copy a recipe.', 'feature').title).toBe(
      'Let bakers copy a recipe',
    )
  })
})
