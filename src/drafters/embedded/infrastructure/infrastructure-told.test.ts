// Lines that people tell: titled by what they want, or in their own words without the speaker.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftInfrastructure } from './draft-infrastructure.ts'

function draft(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'infrastructure' }
  const { title, acceptanceCriteria, openQuestions, details } = draftInfrastructure(
    idea,
    readLine(text, 'en'),
  )
  const [first] = acceptanceCriteria.map((criterion) => ('statement' in criterion ? criterion.statement : ''))
  return { title, first, question: openQuestions[0]?.question, criteria: acceptanceCriteria, details }
}

describe('a line that tells how things stand', () => {
  it.each([
    [
      'nobody gets told when the quay pump stops, the harbour master hears it from fishermen',
      'Alert someone when the quay pump stops',
      'When the quay pump stops, the agreed people are alerted.',
    ],
    [
      'who gets a mail if the tide import fails? at the moment no one',
      'Alert someone when the tide import fails',
      'When the tide import fails, the agreed people are alerted.',
    ],
    [
      "nobody but me has the key for the lamp room and I'm away in May",
      'Make sure a second person has the key for the lamp room',
      'A second person has the key for the lamp room.',
    ],
    [
      'we have no copy of the berth book anywhere but on the office PC',
      'Keep a second copy of the berth book',
      'A second copy of the berth book exists in another place.',
    ],
    [
      'we are still on Debian 9 and the host says no to that from spring',
      'Upgrade from Debian 9',
      'Nothing runs on Debian 9 any more.',
    ],
    [
      "we've no spare lamp for the pier, so the boats wait till morning",
      'Add spare lamp for the pier',
      undefined,
    ],
    [
      'ex pilots still have access, I tried it with the old badge',
      'Remove the access of ex pilots',
      'Ex pilots can no longer log in.',
    ],
    [
      'everybody is admin on the chart server since the old days',
      'Limit the admin rights in the chart server',
      undefined,
    ],
    [
      'the tide log is copied by hand every evening, my arm hurts',
      'Automate the tide log',
      'The tide log needs no steps by hand, or only the agreed ones.',
    ],
    [
      "the radio doesn't reach the north pier, so we shout",
      'Make the radio reach the north pier',
      'The radio reaches the north pier.',
    ],
    [
      'the gate camera dies whenever the crane starts, it is a mess',
      'Keep the gate camera working whenever the crane starts',
      'A trial shows that the gate camera keeps working whenever the crane starts.',
    ],
    [
      "the label printer stands next to the boiler, I don't like it. Put it elsewhere",
      'Put the label printer elsewhere',
      undefined,
    ],
    [
      'does anybody check whether the fog horn still works? last year it did not',
      'Make sure that someone checks whether the fog horn still works',
      'It is checked each time whether the fog horn still works.',
    ],
    [
      'no one reads the pump book, we only fill it in',
      'Make sure that someone reads the pump book',
      'An agreed person or system reads the pump book.',
    ],
    [
      'a second radio in the tower would help, they shout over each other',
      'Set up a second radio in the tower',
      'Those who asked for it have tried it and confirm that it helps.',
    ],
  ])('is titled by what it wants where that is sure: %j', (text, title, first) => {
    const drafted = draft(text)
    expect(drafted.title).toBe(title)
    if (first !== undefined) expect(drafted.first).toBe(first)
    expect(drafted.criteria.length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    [
      'berth book sits on my laptop, and that one hums',
      "Make the berth book independent of one person's laptop",
      "Without one person's laptop, the berth book can still be used.",
    ],
    [
      'the crane phone falls off the net whenever it rains, nobody knows why',
      'Keep the crane phone connected whenever it rains',
      'A trial shows that the crane phone keeps the connection whenever it rains.',
    ],
    ['we patch once a year because nobody dares to restart it', 'Patching happens once a year', undefined],
    [
      'lamp alarm only beeps in the office, and on Sunday no one is there',
      'Lamp alarm only beeps in the office',
      'The lamp alarm no longer only beeps in the office.',
    ],
    [
      'the tide page went down when the regatta started, we looked silly',
      'Tide page went down when the regatta started',
      'A trial shows that the tide page stays available when the same happens again.',
    ],
  ])('keeps its own words without the speaker where nothing is sure: %j', (text, title, first) => {
    const drafted = draft(text)
    expect(drafted.title).toBe(title)
    expect(drafted.title).not.toMatch(/^(?:Set up|Fix)\b|\b(?:I|my|we)\b/)
    if (first !== undefined) expect(drafted.first).toBe(first)
    expect(drafted.criteria.length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    [
      'the tide display runs on a Windows that gets no updates any more, the harbour master shrugs',
      'Move the tide display off a Windows that gets no updates any more',
      'The tide display no longer runs on a Windows that gets no updates any more.',
    ],
    [
      'the buoy feed comes in over the old pager net and they switch that off in March',
      'Move the buoy feed off the old pager net',
      'The buoy feed works without the old pager net.',
    ],
    [
      'when the crane starts the ticket box freezes, and people queue up to the bridge',
      'Keep the ticket box working when the crane starts',
      'A trial shows that the ticket box keeps working when the crane starts.',
    ],
    [
      'recordings of the radio are deleted after three days, and the coast guard asks on day four',
      'Keep the recordings of the radio longer than three days',
      'The recordings of the radio can still be read after more than three days.',
    ],
    [
      'the chart build takes 70 minutes, and I sit there and look at gulls',
      'Shorten the 70 minutes that the chart build takes',
      'The chart build takes less than 70 minutes and no longer than the agreed time, measured on the same work.',
    ],
    [
      'alarms of the lock gate go to a mailbox nobody opens',
      'Make sure that someone acts on the alarms of the lock gate',
      'A test shows that the alarms of the lock gate reach the agreed people.',
    ],
    [
      'our mails to the skippers land in their spam since we have the new domain',
      'Keep the mails to the skippers out of the spam folders',
      'A test mail to each of the large mail providers arrives in the inbox.',
    ],
    [
      'the lock computer restarts for updates in the middle of the morning',
      'Let the lock computer install updates only while not in use',
      'While in use, the lock computer installs no update and does not restart for one.',
    ],
    [
      'nobody knows the code of the pump cabinet since Ole retired',
      'Get hold of the code of the pump cabinet again',
      'Two agreed people have the code of the pump cabinet and have used it once.',
    ],
    [
      'the domain is registered to a former harbour master, and we pay him in fish',
      'Make the domain independent of a former harbour master',
      'Without a former harbour master, the domain can still be used.',
    ],
    [
      'the tide server is in the boat cellar, we all wear boots there',
      'Move the tide server to a safe place',
      'The tide server is no longer in the boat cellar.',
    ],
    [
      "the keeper's old disk is the only place with the tide photos, and it whistles",
      'Keep a second copy of the tide photos',
      'A second copy of the tide photos exists in another place.',
    ],
    [
      'Ole is the only one who can open the lock by hand, and he sails in June',
      'Make sure a second person can open the lock by hand',
      'A second person can open the lock by hand.',
    ],
    [
      'the pier tablets keep losing their page and then we shout',
      'Stop the pier tablets from losing their page',
      'A full day of use passes without the pier tablets losing their page.',
    ],
    [
      'no wifi in the net loft, so the crew write on their hands',
      'Provide wifi in the net loft',
      'A device that is used in the net loft connects there and stays connected during a day of work.',
    ],
    [
      'no idea if anybody backs up the berth book, and the disk whistles',
      'Keep a second copy of the berth book',
      'A second copy of the berth book exists in another place.',
    ],
  ])('names what its kind of trouble needs: %j', (text, title, first) => {
    const drafted = draft(text)
    expect(drafted.title).toBe(title)
    expect(drafted.first).toBe(first)
    expect(drafted.criteria.length).toBeGreaterThanOrEqual(3)
    expect(drafted.question).toMatch(/\?$/)
  })

  it('makes a demand behind it the title and the first criterion', () => {
    const drafted = draft('the berth server hangs on Sundays, it is old. Should restart by itself')
    expect(drafted.title).toBe('Make the berth server restart by itself')
    expect(drafted.first).toBe('A trial shows that the berth server restarts by itself.')
  })

  it('asks first what the kind of trouble leaves open', () => {
    expect(draft('the berth book is on two old disks in a drawer, I shiver').question).toBe(
      'Should the berth book move, or is a second place enough, and where?',
    )
  })

  it('takes no time at which something goes wrong for a maintenance window', () => {
    expect(
      draft('who gets a mail if the import at night fails? we do not').details.maintenanceWindow,
    ).toBeNull()
  })

  it('takes no trouble that follows from a lack for a purpose', () => {
    const texts = JSON.stringify(draft('no tide board at the pier, so everyone calls the office').criteria)
    expect(texts).not.toContain('Everyone calls')
  })

  it('leaves orders and goals alone', () => {
    expect(draft('dumps of the berth book go to the second site every night').title).toMatch(/^Make dumps/)
    expect(draft('want a preview of each chart, our pilots asked').title).toMatch(/^(?:Set up|Add) preview/)
  })
})
