// Texts as they come out of heads, messengers, sheets and recorders, three of a kind. For tests, with the ideas a reader finds.

interface DumpedText {
  readonly name: string
  readonly text: string
  readonly ideas: readonly string[]
}

/** Lines that only say when, where a text comes from, or name the group under them. */
const overTexts: readonly DumpedText[] = [
  {
    name: 'a plan by month',
    text: 'Plan for the allotment shop (internal)\n\nMarch\nby 20.03. - seed calendar per region\nmid march - swap corner for cuttings\nApril\n10.04. moved to May\nlate april: water meter by photo\n\nnot dated: frost alarm; compost guide',
    ideas: [
      'by 20.03. - seed calendar per region',
      'mid march - swap corner for cuttings',
      'late april: water meter by photo',
      'frost alarm',
      'compost guide',
    ],
  },
  {
    name: 'a plan by quarter',
    text: 'Q1 2027\n* invoices in two currencies\nQ2\n* shipped: new start page\n* sign-in with a passkey\ntbd\n* kiosk mode',
    ideas: ['invoices in two currencies', 'sign-in with a passkey', 'kiosk mode'],
  },
  {
    name: 'a list by week',
    text: 'week 14\n- label printer jams after ten labels\nKW 15\n- second till per shop\nMonday\n- stock list as a file',
    ideas: ['label printer jams after ten labels', 'second till per shop', 'stock list as a file'],
  },
  {
    name: 'names over long underlines',
    text: 'Brush\n---------------\n- pressure curve per pen\n- eraser leaves a halo\n\nFiles\n---------------\n- open PSD files\n- recent files on the start page',
    ideas: [
      'pressure curve per pen',
      'eraser leaves a halo',
      'open PSD files',
      'recent files on the start page',
    ],
  },
  {
    name: 'a line that says where the rest comes from',
    text: 'Mailbox of the ferry line, calendar week 9, sorted by Ida\n\nthe car deck is never shown as full\ntickets for dogs\nqueue number on the phone',
    ideas: ['the car deck is never shown as full', 'tickets for dogs', 'queue number on the phone'],
  },
  {
    name: 'plain lines of which one has its details further in',
    text: 'loop pedal app\n\ncount-in before recording\nsetlists\n   order by drag and drop\n   print on one page\nundo of the last layer\nbug: metronome drifts after five minutes',
    ideas: [
      'count-in before recording',
      'setlists [order by drag and drop / print on one page]',
      'undo of the last layer',
      'metronome drifts after five minutes',
    ],
  },
  {
    name: 'numbers under numbers',
    text: '1. Kitchen\n   1.1 order slip per station\n   1.2 allergens in red\n2. Bar\n   2.1 happy hour prices\n   2.2 [done] tabs',
    ideas: ['order slip per station', 'allergens in red', 'happy hour prices'],
  },
  {
    name: 'a sheet with its total',
    text: 'Area\tWhat\tWhy\tEst\nDesk\tPrint the key card\tguests wait\t3\nDesk\tLate check-out\t\t2\n\tTotal\t\t5',
    ideas: ['Print the key card: guests wait', 'Late check-out'],
  },
]

/** Messages, minutes and mails in which not everything is work. */
const talkTexts: readonly DumpedText[] = [
  {
    name: 'a messenger export',
    text: '[07.05.26, 19:01:10] Ida: Missed voice call\n[07.05.26, 19:02:44] Bo: <Media omitted>\n[07.05.26, 19:03:02] Bo: the lane timer stops when the screen locks\n[07.05.26, 19:04:15] Ida: works for me, restart your phone\n[07.05.26, 19:05:00] Bo: can we see who swims next?\n[07.05.26, 19:06:30] Ida: 😂 right\n[07.05.26, 19:07:12] Bo: who has the key for the hall?\n[07.05.26, 19:08:45] Ida: under the mat',
    ideas: ['the lane timer stops when the screen locks', 'can we see who swims next?'],
  },
  {
    name: 'minutes with how things stand',
    text: 'Sync 4 May\nPresent: Ida, Bo\n\n- intro round, they have 12 people on 3 teams\n- budget for autumn approved\n- Bo: scanner reads every label twice\n- rollout went fine\n- Ida on holiday from Monday\n- Ida to send the floor plan by friday\n- ~~new sign~~ up since March\n- gate should open for guests',
    ideas: ['scanner reads every label twice', 'gate should open for guests'],
  },
  {
    name: 'a mail with excuses and a long end',
    text: 'Hi all,\n\nwritten on the train, so excuse the typos.\n\n- tills print the wrong date\n- we need a voucher for two\n\nMany thanks\nJ.\n\nJule Wirt\nSales | Tel 0000',
    ideas: ['tills print the wrong date', 'we need a voucher for two'],
  },
  {
    name: 'tickets with a subject beside the number',
    text: '#310 Subject: Loop at sign-in\nAfter the reset I land on the sign-in page again. Regards, T. Moor\n---\n#311 Subject: thanks\nJust wanted to say thank you, works now! Ina\n---\n#312 Subject: Re: bills\nHello team, could you add our tax number? And can I get the bill as a file?',
    ideas: [
      'After the reset I land on the sign-in page again.',
      'could you add our tax number?',
      'can I get the bill as a file?',
    ],
  },
  {
    name: 'quotations with stars behind them',
    text: '"It forgets my berth each time" (2)\n"Perfect!!" (5)\n"Does what it should" (4)\n"PLEASE ADD TIDES FOR IRELAND" (4 stars)',
    ideas: ['It forgets my berth each time', 'PLEASE ADD TIDES FOR IRELAND'],
  },
  {
    name: 'people who try something out',
    text: 'P1 (f, 61): could not read the small print. Said the price should come first.\nP2 (m, 30): quick, no problems\nP3 (f, 44): same as P1. Also expected a receipt by mail',
    ideas: [
      'could not read the small print.',
      'Said the price should come first.',
      'expected a receipt by mail',
    ],
  },
]

/** Words as they were spoken. */
const spokenTexts: readonly DumpedText[] = [
  {
    name: 'marks said aloud',
    text: 'the boat list should be sorted by length period the harbour map is blurry comma nobody finds the fuel pier period new paragraph could we get a push when the lock opens question mark',
    ideas: [
      'the boat list should be sorted by length.',
      'the harbour map is blurry, nobody finds the fuel pier.',
      'could we get a push when the lock opens?',
    ],
  },
  {
    name: 'marks said aloud in German',
    text: 'die Liste der Boote ist viel zu langsam Punkt wir brauchen eine Warnung bei Sturm Komma am besten als Push Punkt neuer Absatz können wir die Karte drucken Fragezeichen',
    ideas: [
      'die Liste der Boote ist viel zu langsam.',
      'wir brauchen eine Warnung bei Sturm, am besten als Push.',
      'können wir die Karte drucken?',
    ],
  },
  {
    name: 'words without any mark',
    text: 'the price list is printed twice every time somebody pays by card also the search does not know the old article numbers and can you make it so the drawer opens by itself and what bugs me is that the screen goes dark while I count i also think we should see who took the last order',
    ideas: [
      'the price list is printed twice every time somebody pays by card',
      'the search does not know the old article numbers',
      'can you make it so the drawer opens by itself',
      'what bugs me is that the screen goes dark while I count',
      'i also think we should see who took the last order',
    ],
  },
  {
    name: 'three things with a plus between them',
    text: '- mute for one evening + snooze until the next bus + swipe to hide\n- front camera + flash',
    ideas: ['mute for one evening', 'snooze until the next bus', 'swipe to hide', 'front camera + flash'],
  },
  {
    name: 'a line in shorthand',
    text: 'seed box w/ photos. variety, lot, where bought\nsowing reminder\nplan of the shed. beds, paths, water taps',
    ideas: [
      'seed box w/ photos. variety, lot, where bought',
      'sowing reminder',
      'plan of the shed. beds, paths, water taps',
    ],
  },
  {
    name: 'a wish and what happened before it',
    text: 'When someone edits a line, we should show their name. Yesterday Ida and Bo overwrote each other for an hour and the client complained. A grey box is enough.',
    ideas: [
      'When someone edits a line, we should show their name. Yesterday Ida and Bo overwrote each other for an hour and the client complained. A grey box is enough.',
    ],
  },
]

const brokenTexts: readonly DumpedText[] = [
  {
    name: 'lines of about one length, none of which ends a sentence: nobody wrapped them',
    text: 'let breeders choose their own columns in the litter book\nthe vaccination reminder comes a day after the appointment\nimport of the pedigree that says which row it choked on\nphotos of the kennel lie sideways on the public page\ncheck whether the federation has an interface for us',
    ideas: [
      'let breeders choose their own columns in the litter book',
      'the vaccination reminder comes a day after the appointment',
      'import of the pedigree that says which row it choked on',
      'photos of the kennel lie sideways on the public page',
      'check whether the federation has an interface for us',
    ],
  },
  {
    name: 'headings that name what the lines under them have in common',
    text: '## What annoys us\nThe test boat shares its tracker with boat 4\n\n## What we want to try\nTwo weeks without the paper log\nA radio in the workshop, so that the crew hears the gate\n\n## What guests told us\nA map of the moorings as a picture',
    ideas: [
      'The test boat shares its tracker with boat 4',
      'Two weeks without the paper log',
      'A radio in the workshop, so that the crew hears the gate',
      'A map of the moorings as a picture',
    ],
  },
  {
    name: 'headings in capitals of which one is plainly the name of a group',
    text: 'FERRIES\nShow the tides on the start page. Print a list of the skippers for the office.\n\nBEHIND THE SCENES\nThe tide table is copied by hand into two files. Guests would also like a map of the toilets.',
    ideas: [
      'Show the tides on the start page.',
      'Print a list of the skippers for the office.',
      'The tide table is copied by hand into two files.',
      'Guests would also like a map of the toilets.',
    ],
  },
  {
    name: 'one thing for several: commas that part no ideas',
    text: '- a shelf for helmets, gloves and scarves\n- opening hours on the door',
    ideas: ['a shelf for helmets, gloves and scarves', 'opening hours on the door'],
  },
]

export const dumpedTexts: readonly DumpedText[] = [...overTexts, ...talkTexts, ...spokenTexts, ...brokenTexts]
