// Texts in which much stands around the ideas: signatures, quoted mails, agendas, levels of lists. For tests, with the ideas a reader finds.

interface FramedText {
  readonly name: string
  readonly text: string
  readonly ideas: readonly string[]
}

/** Mails with all that programs and companies add. */
const mailTexts: readonly FramedText[] = [
  {
    name: 'a mail with company, address and the quoted mail under it',
    text: 'Guten Tag,\n\n- der Zählerstand wird doppelt gespeichert\n- Rechnung als PDF\n\nFür Rückfragen stehen wir gern zur Verfügung.\n\nMit freundlichen Grüßen\n\nPetra Hoffmann\nHausverwaltung Hoffmann GmbH\nLindenallee 14, 04107 Leipzig\nTel. 0341 000000\nwww.hoffmann.example\n\nVon meinem iPhone gesendet\n\n> Am 3.5. um 14:02 schrieb Sven Richter:\n> Hallo Frau Hoffmann,\n> wie läuft es? Wir wollen die Suche erneuern.',
    ideas: ['der Zählerstand wird doppelt gespeichert', 'Rechnung als PDF'],
  },
  {
    name: 'a mail over an older one that has no marks',
    text: 'Hi Pia,\n\n* the handheld forgets the printer\n* drivers would like a dark map\n\nThanks a lot!\nBert\n\n--\nBert Osei\nDepot Lead · Hall 3\nT +44 20 0000 0000\nParcelling Ltd, 12 Dock Road\n\nAm Mo., 3. Mai 2027 um 08:11 Uhr schrieb Pia Lund <pia@x.example>:\nHi Bert,\nanything missing? Should we bring back the old map?\nPia',
    ideas: ['the handheld forgets the printer', 'drivers would like a dark map'],
  },
  {
    name: 'a reply over the fields of the older mail',
    text: 'Moin,\n\ndie Rüstzeit fehlt in der Auswertung.\n\nVG\nSilke\n\nSilke Brandt\nMetallbau Brandt GmbH & Co. KG\nIndustriestr. 8 | 33602 Bielefeld\nGeschäftsführer: Udo Brandt | Amtsgericht Bielefeld HRB 0000\n\nVon: Jens Wolf <jens@wolf.example>\nGesendet: Dienstag, 4. Mai 2027 10:02\nAn: Silke Brandt\nBetreff: Testphase\n\nHallo Silke,\nbitte schickt mir eure Punkte.',
    ideas: ['die Rüstzeit fehlt in der Auswertung.'],
  },
  {
    name: 'a letter with a postscript under the address',
    text: 'Dear team,\n\nplease print the plan on A3.\n\nWith kind regards from Wales,\nOwen Pryce\n12 Mill Lane\nBrecon\n\nP.S. The seed list cuts off long names.',
    ideas: ['please print the plan on A3.', 'The seed list cuts off long names.'],
  },
  {
    name: 'work after a word of thanks, with labels that a signature has too',
    text: '- the map crashes on old phones\nThanks!\n- mobile: bulk delete for photos\n- web push for new orders',
    ideas: ['the map crashes on old phones', 'bulk delete for photos', 'web push for new orders'],
  },
]

/** Levels told by other signs than blanks. */
const levelTexts: readonly FramedText[] = [
  {
    name: 'stars of org-mode',
    text: '* Search\n** typo tolerance\n** TODO [#A] filter by size\n   SCHEDULED: <2027-05-04 Tue>\n   shops ask for it every week\n** DONE address form\n* Checkout\n** guest checkout\n* dark theme',
    ideas: ['typo tolerance', 'filter by size [shops ask for it every week]', 'guest checkout', 'dark theme'],
  },
  {
    name: 'letters under numbers',
    text: '1) Onboarding\na) skip button on the tour\nb) import contacts\n2) Reports\na) the pie chart has no legend',
    ideas: ['skip button on the tour', 'import contacts', 'the pie chart has no legend'],
  },
  {
    name: 'headings and numbers of a wiki',
    text: 'h2. Ideas for the kiosk\n# Check in with the card\n# Show the waiting time\n\nh2. Out of scope\n# payment',
    ideas: ['Check in with the card', 'Show the waiting time'],
  },
  {
    name: 'a ticket in a sheet of blanks whose last cell is left out',
    text: 'PROJ-12  To Do  Deactivate old vouchers  High\nPROJ-15  Done  Footer links\nPROJ-19  To Do  Voucher as wallet pass  Low',
    ideas: ['Deactivate old vouchers', 'Voucher as wallet pass'],
  },
  {
    name: 'columns of a board with how many cards they hold',
    text: 'Backlog (2)\nramp icon on the map\nask for the language once\nDoing (1)\nsearch by stop number\nDone (1)\ntram colours',
    ideas: ['ramp icon on the map', 'ask for the language once', 'search by stop number'],
  },
  {
    name: 'what customers said, in a table with bare pipes',
    text: 'Customer | Said | Plan\nBakery Ost | The pickup time jumps an hour back | Pro\nKiosk 7 | all fine | Free',
    ideas: ['The pickup time jumps an hour back'],
  },
]

/** Meetings, calls and threads in which little is work. */
const meetingTexts: readonly FramedText[] = [
  {
    name: 'minutes with an agenda, decisions and actions',
    text: 'Minutes of the library app\nAttendees: Ida, Kofi, Jo\n\nAgenda\n1. Opening hours\n2. Returns\n\nDiscussion\n- holiday hours are wrong on the start page\n\nDecisions\n- we keep the blue logo\n\nActions\n- Ida: ask hosting for a second runner\n- Kofi: write a script that merges double accounts\n\nNext meeting: 26 April',
    ideas: [
      'holiday hours are wrong on the start page',
      'ask hosting for a second runner',
      'write a script that merges double accounts',
    ],
  },
  {
    name: 'an agenda that is all there is',
    text: 'Agenda\n- calendar sync is broken\n- new pricing page',
    ideas: ['calendar sync is broken', 'new pricing page'],
  },
  {
    name: 'who gave the feedback, over verdicts',
    text: 'Feedback from the pilot group (12 people)\nGood: easy to get started, nice colours\nBad: sync takes forever on the ward tablets\nWishes: dictate notes',
    ideas: ['sync takes forever on the ward tablets', 'dictate notes'],
  },
  {
    name: 'days of a standup under names',
    text: '**Ines**\n- yesterday: finished the map tiles\n- today: start with offline routes\n- blocked: -\n\n**Paul**\n- yesterday: holiday\n- blocked: no access to the staging database',
    ideas: ['today: start with offline routes', 'blocked: no access to the staging database'],
  },
  {
    name: 'what was wrong yesterday',
    text: '- yesterday: checkout was down for an hour, nobody was alerted\n- a report of what was sold yesterday',
    ideas: [
      'yesterday: checkout was down for an hour, nobody was alerted',
      'a report of what was sold yesterday',
    ],
  },
  {
    name: 'what a customer told of himself over what he wants',
    text: 'Call with Mr Okafor and his son, 14.2.\nthey use it on 2 tills\n- love the speed\n- cannot cancel a single roll\n- wants day totals\nMood: good, will renew',
    ideas: ['cannot cancel a single roll', 'wants day totals'],
  },
  {
    name: 'a thread of a help desk',
    text: 'Ticket #8812\nCustomer: my exported calendar is one hour off.\nAgent: Thank you for reaching out! Could you tell us which calendar you use?\nCustomer: I would love a weekly view.\nAgent: Thanks, I passed it on.',
    ideas: ['my exported calendar is one hour off.', 'I would love a weekly view.'],
  },
  {
    name: 'a chat with surnames first, and with questions to one another',
    text: 'Weber, Anna  08:31\nkann man die Übergabe auch diktieren?\nKurz, Emil  08:35\nsoweit ich weiß nicht\nWeber, Anna  08:36\ndie Filter springen nach jedem Speichern zurück',
    ideas: ['kann man die Übergabe auch diktieren?', 'die Filter springen nach jedem Speichern zurück'],
  },
  {
    name: 'a form with answers behind the questions',
    text: 'Name: Sofia R.\nCompany: Bike Depot\nWhat do you like? The design\nWhat annoys you? The invoice has no bike number\nAnything else? no',
    ideas: ['What annoys you? The invoice has no bike number'],
  },
  {
    name: 'a retrospective in French',
    text: "Rétro équipe mobile\nCe qui a bien marché\n- la démo\nCe qui n'a pas marché\n- les tests prennent une journée\nActions\n- mettre les appareils dans une ferme de tests",
    ideas: ['les tests prennent une journée', 'mettre les appareils dans une ferme de tests'],
  },
  {
    name: 'quotations of an interview, line under line',
    text: 'Interview 3 – nurse, 44, night shift\n\n"I always look for the handover notes, they are hidden in the third tab."\n"The colours are nice."\n"On the old PCs the page takes twenty seconds to open"',
    ideas: [
      'I always look for the handover notes, they are hidden in the third tab.',
      'On the old PCs the page takes twenty seconds to open',
    ],
  },
]

export const framedTexts: readonly FramedText[] = [...mailTexts, ...levelTexts, ...meetingTexts]
