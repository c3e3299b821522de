// What is said beside the work stays out of titles of debt and infrastructure, and nouns stay nouns.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { draftIdea } from '../embedded-drafter.ts'

type Technical = 'debt' | 'infrastructure'

function draft(type: Technical, text: string) {
  const idea: Idea = {
    ...testIdea,
    text,
    type,
  }
  return draftIdea(idea, emptyContext)
}

describe('a remark that is no part of the work', () => {
  it.each([
    ['split up TideForm (1,800 lines), every gauge ends up in there', 'Split up TideForm'],
    [
      'replace the `sleep` in the lock specs by an event, makes the suite quicker',
      'Replace the `sleep` in the lock specs by an event',
    ],
  ])('stays out of title and remedy: %j', (text, title) => {
    const drafted = draft('debt', text)
    expect(drafted.title).toBe(title)
    expect(drafted.type === 'debt' ? drafted.details.remedy?.toLowerCase() : null).toBe(title.toLowerCase())
  })

  it('is kept where it belongs to the order', () => {
    expect(draft('debt', 'merge the berth helpers (2 files), the roster and all specs').title).toBe(
      'Merge the berth helpers, the roster and all specs',
    )
  })
})

describe('a noun that looks like an order', () => {
  it('opens a statement: "address" before its finite verb', () => {
    expect(draft('debt', 'Address lookup exists in three berth services').title).not.toMatch(/^Address: /)
    expect(draft('debt', 'Address the lint warnings in the gauge').title).toBe(
      'Address the lint warnings in the gauge',
    )
  })
})

describe('a noun and what is done with it', () => {
  it.each([
    ['Harbour Viewer 2.9, replace with Gauge Viewer 3', /^Replace Harbour Viewer 2\.9 with Gauge Viewer 3$/],
    ['custom exporter from TideML to obj', /exporter from TideML to obj$/],
  ])('becomes one order: %j', (text, title) => {
    expect(draft('infrastructure', text).title).toMatch(title)
    expect(draft('infrastructure', text).title).not.toMatch(/^Move custom/)
  })
})
