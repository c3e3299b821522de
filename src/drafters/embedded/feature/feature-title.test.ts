// Titles, wishes and roles of features, as people type them.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string, context = emptyContext) {
  const idea: Idea = {
    ...testIdea,
    text,
    type: 'feature',
  }
  return draftFeature(idea, readLine(text, 'en', 'asking'), context)
}

describe('title', () => {
  it.each([
    ['dark mode', 'Add dark mode'],
    ['We want coaches to be able to copy a training plan', 'Let coaches copy a training plan'],
    [
      'Visitor sees the opening hours on the start page',
      'Let visitors see the opening hours on the start page',
    ],
    ['mira wants a list of unpaid bills', 'Add a list of unpaid bills'],
    ['Skippers want berth bookings per hour', 'Add berth bookings per hour'],
    ['they want berth bookings per hour', 'Add berth bookings per hour'],
    ["they'd pay for a tide alarm", 'Add a tide alarm'],
    ['The kitchen team needs a list of open orders', 'Add a list of open orders'],
    ['The report needs page numbers', 'The report needs page numbers'],
    ['Kelly needs to record the mileage of the vans', 'Let Kelly record the mileage of the vans'],
    ['The carers really need to hide old notes', 'Let carers hide old notes'],
    ['As a tenant, I want to renew online so that I can stay home', 'Let tenants renew online'],
    ['Members keep asking for a way to freeze their card', 'Let members freeze their card'],
    ['Story: PIN\nAs a holder I want to view my PIN.', 'Let holders view their PIN'],
    ['Split the bill: waiters do this on paper today', 'Split the bill'],
    ['Wishlist for gift cards', 'Add wishlist for gift cards'],
    ['can we let them filter by year?', 'Let them filter by year'],
    ['Spell check', 'Add spell check'],
    ['Nurses would also like to print the plan', 'Let nurses print the plan'],
    ['"a map of the stalls"', 'Add a map of the stalls'],
    ['sound on/off', 'Add sound on/off'],
    ["I'd also like to see the price first", 'See the price first'],
    ['package as installable app', 'Package as installable app'],
    ['share a route by link\nonly with friends', 'Share a route by link'],
    ['maybe add search to the recipe book???', 'Add search to the recipe book'],
    ['TODO: undo for deleted notes 🎉', 'Add undo for deleted notes'],
    ['would be nice if we could sort the parts list by price', 'Sort the parts list by price'],
    ['Let organisers export the guest list as CSV', 'Let organisers export the guest list as CSV'],
    ['Users can toggle the tide overlay', 'Let users toggle the tide overlay'],
    ['The greenhouse panel should show humidity', 'Let the greenhouse panel show humidity'],
    ['members keep asking for a calendar of rehearsals', 'Add a calendar of rehearsals'],
    ['bulk edit of prices (optional)', 'Add bulk edit of prices'],
    ['iOS widget with the next departure', 'Add iOS widget with the next departure'],
    ['`npm run seed` for demo data', 'Add `npm run seed` for demo data'],
    ["don't let guests book the sauna twice", "Don't let guests book the sauna twice"],
    ['a way to duplicate a menu', 'Duplicate a menu'],
    ['Setting up alarms for frost', 'Set up alarms for frost'],
    ['If a lesson is cancelled, tell the parents', 'Tell the parents if a lesson is cancelled'],
    ['A waiting list should be added', 'Add a waiting list'],
    ['Search bar with operators', 'Add search bar with operators'],
    ['Filter bookings by room', 'Filter bookings by room'],
    ['push notifications for frost', 'Add push notifications for frost'],
    ['tags', 'Add support for tags'],
    ['**Bold** [link text](https://example.org) page', 'Add bold link text page'],
    ['Kiosk: add a large clock', 'Add a large clock (Kiosk)'],
    [
      'As a choir leader I want to export my attendance list so that I can hand it in',
      'Let choir leaders export their attendance list',
    ],
    [
      'Our nurses write the ward list on paper. We could print it every morning.',
      'Print the ward list every morning',
    ],
    ['save/restore the board', 'Save and restore the board'],
    ['The lane map should have a legend', 'Give the lane map a legend'],
    ['Tide tables should be sortable by harbour', 'Make tide tables sortable by harbour'],
    ['The banner must be hidden at night', 'Hide the banner at night'],
    ['As Clara, I can mute the horn', 'Let Clara mute the horn'],
    ['There is no way to reopen a closed lot', 'Reopen a closed lot'],
    ['Make it so that only stewards can lock the gate', 'Let only stewards lock the gate'],
    [
      'When the gate is shut, visitors should see the reason',
      'Let visitors see the reason when the gate is shut',
    ],
    ['Imports skip the header row', 'Let imports skip the header row'],
    ['Some tracks are missing, add a filter for live recordings', 'Add a filter for live recordings'],
    ['Emits a receipt for each deposit', 'Emit a receipt for each deposit'],
    ['Face unlock, can be limited to the vault', 'Add face unlock'],
    ['The label should only show the lane', 'Let the label only show the lane'],
    ['The lock page supports tide filters', 'Let the lock page support tide filters'],
    ['Exports include tide marks (height, hour)', 'Let exports include tide marks (height, hour)'],
    ['Card/Coin replace the paper slip', 'Let Card/Coin replace the paper slip'],
    ['Let the bell reach the quay to explain the tide', 'Let the bell reach the quay to explain the tide'],
    ['The berth list is too crowded - all it holds is names', 'Make the berth list less crowded'],
    ['In the harbour view, the compass is confusing', 'Make the compass in the harbour view less confusing'],
    ['What if we ring the bell at low tide?', 'Ring the bell at low tide'],
    ['Find a way to dim the quay lamps', 'Dim the quay lamps'],
    [
      'Create a quay service that fetches the tides, selects the berths, forwards the bookings of the night, and prints the slips',
      'Create a quay service that fetches the tides, selects the berths, forwards the bookings of the night and more',
    ],
    ['bleep out names in the recording', 'Bleep out names in the recording'],
    ['Idea from the crew: let stewards swap berths', 'Let stewards swap berths'],
  ])('%s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })

  it('cuts a long line at a clause and never inside a word', () => {
    const text =
      'Show the harbour master which berths are free tonight, which boats are late, who has not paid the fee for the last season and where the crane is'
    const { title } = draftOf(text)
    expect(title.length).toBeLessThanOrEqual(120)
    expect(title).toBe('Show the harbour master which berths are free tonight, which boats are late')
  })
})

describe('story', () => {
  it('takes no benefit from what is the wish itself', () => {
    expect(draftOf('Make it so that only stewards can lock the gate').details.benefit).toBeNull()
  })

  it('speaks of the deed that a thing is for', () => {
    const draft = draftOf('Option to mute the horn during lessons')
    expect(draft.acceptanceCriteria[0]).toEqual({
      statement: 'With the option, it is possible to mute the horn during lessons.',
    })
  })

  it('agrees with things in the plural', () => {
    const [wish, good] = draftOf('Import the seating plans').acceptanceCriteria
    expect(wish).toEqual({ statement: 'The seating plans are imported.' })
    expect(good).toEqual({
      statement: 'After the import, the seating plans are the same as in the source.',
    })
  })

  it('tells a wish of one person for a team by what the team does', () => {
    const { title, details } = draftOf(
      "As the person who feeds the geese (we are three, mostly) I'd love the late shift to see which pens are open",
    )
    expect(title).toBe('Let the late shift see which pens are open')
    expect(details.role).toBe('person who feeds the geese')
  })

  it('speaks of a person with a name as of a person', () => {
    expect(JSON.stringify(draftOf('As Clara, I can mute the horn'))).not.toMatch(/[Tt]he Clara|a Clara/)
  })

  it('takes role, want and benefit from the words, with evidence', () => {
    const draft = draftOf('As a choir leader I want to export my list so that I can hand it in')
    expect(draft.details).toMatchObject({
      role: 'choir leader',
      want: 'export my list',
      benefit: 'I can hand it in',
    })
    expect(draft.evidence).toContainEqual({ field: 'details.role', quote: 'choir leader' })
    expect(draft.evidence).toContainEqual({ field: 'details.benefit', quote: 'I can hand it in' })
    expect(draft.openQuestions.map(({ field }) => field)).not.toContain('details.role')
  })

  it('asks for what the line does not say', () => {
    const draft = draftOf('Export the guest list')
    expect(draft.details.role).toBeNull()
    expect(draft.details.benefit).toBeNull()
    expect(draft.openQuestions.at(-1)).toEqual({
      field: 'details',
      question: 'Who needs this, and what for?',
    })
    expect(draft.openQuestions[0]?.question).toBe(
      'Which parts of the guest list should the export contain, and which program should be able to read it?',
    )
  })

  it.each([
    ['Enable stewards to save their rota', 'stewards', null, 'save my rota'],
    ['Add an option to avoid the pop-up', null, null, 'have an option to avoid the pop-up'],
    ['Keyboard shortcuts for the editor', null, null, 'have keyboard shortcuts for the editor'],
    ['Archive old lots to keep the list short', null, 'keep the list short', 'archive old lots'],
    [
      "don't let guests book the sauna twice",
      'guests',
      null,
      'have the product not let guests book the sauna twice',
    ],
    ['Monitor the water level across tanks', null, null, 'have the water level monitored across tanks'],
  ])('%s', (text, role, benefit, want) => {
    expect(draftOf(text).details).toMatchObject({ role, benefit, want })
  })

  it('finds a persona of the context, and offers the personas where none is named', () => {
    const context = { ...emptyContext, personas: ['Harbour master', 'Skipper (guest)'] }
    expect(draftOf('Print the berth list for the harbour master', context).details.role).toBe(
      'harbour master',
    )
    expect(draftOf('Print the berth list', context).openQuestions.at(-1)?.question).toBe(
      'Who needs this most, Harbour master or Skipper, and what for?',
    )
  })

  it('keeps what is named as out of scope', () => {
    const draft = draftOf('Print the berth list, out of scope: colour prints')
    expect(draft.details.outOfScope).toEqual(['colour prints'])
    expect(draft.assumptions).toEqual([])
  })
})

describe('a wish to be without', () => {
  it.each([
    ['We want no banners on mobile', 'Leave out banners on mobile'],
    ['As a guest I want no reminders', 'Leave out reminders'],
    ['no offline mode', 'Add offline mode'],
    ['members want fewer mails', 'Provide fewer mails'],
    ['let me put a boat into two berths', 'Put a boat into two berths'],
  ])('never turns %j round', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })
})

describe('a thing or a person with a relative clause', () => {
  it.each([
    [
      'A skipper who was late should see the new berth at once.',
      'Let a skipper who was late see the new berth at once',
    ],
    [
      'Berths that lie in the shade are not worth the fee',
      'Berths that lie in the shade are not worth the fee',
    ],
    [
      'Page where sailors can report a leak themselves',
      'Add page where sailors can report a leak themselves',
    ],
    ['A list that shows which berths are free', 'Add a list that shows which berths are free'],
    ['Guests at the quay could not even buy a ticket', 'Guests at the quay could not even buy a ticket'],
    ['I myself want to see the tide before a race', 'See the tide before a race'],
  ])('%j becomes %j', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })
})
