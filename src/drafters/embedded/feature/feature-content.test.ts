// What the line says of its thing comes first among the criteria, as a sentence.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function criteriaOf(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'feature' }
  return draftFeature(idea, readLine(text, 'en', 'asking'), emptyContext).acceptanceCriteria
}

describe('content', () => {
  it.each([
    ['Add a buoy panel that explains wind or tide', 'The buoy panel explains wind or tide.'],
    ['Add a pop-up to render the new berth labels', 'The pop-up renders the new berth labels.'],
    ['Add a page to manage berths', 'With the page, it is possible to manage berths.'],
    ['A warning to close the hatch', 'The warning tells people to close the hatch.'],
    ['Resizable berth table with drag handles', 'The resizable berth table has drag handles.'],
    ['A tide guide based on the harbour log', 'The tide guide is based on the harbour log.'],
    ['Ability to add tide marks', 'A user can add tide marks, and they are still there later.'],
    ['Title and berth odds: show weekly change', 'The weekly change is shown, always up to date.'],
  ])('of %s', (text, statement) => {
    expect(criteriaOf(text)).toContainEqual({ statement })
  })

  it.each(['Harbour login with the club card', "Add don't ring", 'Shrinking sails with wind', 'rankings to'])(
    'makes nothing up for %s',
    (text) => {
      expect(JSON.stringify(criteriaOf(text))).not.toMatch(
        /login has|The don|The only|sails? ha[sv]e?| (?:undefined|null)/,
      )
    },
  )

  it('keeps the entries of a list together with their brackets', () => {
    expect(criteriaOf('Boats: Cutter (sail, oars), Ferry (diesel), Raft')).toContainEqual({
      statement: 'This covers: Cutter (sail, oars), Ferry (diesel), Raft.',
    })
    expect(JSON.stringify(criteriaOf('Boats: Cutter (sail, oars), Ferry (diesel), Raft'))).not.toContain(
      'This covers: sail',
    )
  })
})
