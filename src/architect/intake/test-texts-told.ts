// Texts in which people tell rather than list: notes, letters, reviews, tickets, dictation. For tests, with the ideas a reader finds.

export const toldTexts: readonly { name: string; text: string; ideas: readonly string[] }[] = [
  {
    name: 'notes of a meeting: who was glad and who sends the slides stays out',
    text: 'Planning 12 May\nPresent: Ines, Tomasz\n\n- Ines showed the new figures\n- Tomasz: the badge printer drops every third badge\n- we talked about the summer party\n\nActions\n- Tomasz to find out if there is a newer driver\n- Ines to send the slides around',
    ideas: ['the badge printer drops every third badge', 'find out if there is a newer driver'],
  },
  {
    name: 'a letter with a wish behind "it would be really nice if"',
    text: 'Hi team,\n\nI was at the Lyon store yesterday. The stock count goes back to zero when the screen locks. And it would be really nice if a return could be booked to another store. Could you have a look at these?\n\nThanks a lot and kind regards,\nMargaux',
    ideas: [
      'The stock count goes back to zero when the screen locks.',
      'it would be really nice if a return could be booked to another store.',
    ],
  },
  {
    name: 'names of people and places over lines, with a title before',
    text: 'Ferry office, what came up this week\n\nSkippers\nShow the tide next to the berth.\nThe log forgets the last entry when the screen locks.\n\nTicket desk\nLet groups pay by invoice. Fares are printed without tax.\nShow where lost umbrellas are kept\n\nOffice\nMove the booking files off the old laptop.',
    ideas: [
      'Show the tide next to the berth.',
      'The log forgets the last entry when the screen locks.',
      'Let groups pay by invoice.',
      'Fares are printed without tax.',
      'Show where lost umbrellas are kept',
      'Move the booking files off the old laptop.',
    ],
  },
  {
    name: 'lines of their own though they open with "currently", "which", "who" or "not sure"',
    text: 'the pier camera freezes in fog\ncurrently one price for every berth, better two\nlamps on the east jetty, one is dead\nwhich crane do the other ports rent, and for how long\nwho orders the ropes? twice now there were none\nnot sure the flyer brings anyone, count the guests in May\nquiet hours on the ferry',
    ideas: [
      'the pier camera freezes in fog',
      'currently one price for every berth, better two',
      'lamps on the east jetty, one is dead',
      'which crane do the other ports rent, and for how long',
      'who orders the ropes? twice now there were none',
      'not sure the flyer brings anyone, count the guests in May',
      'quiet hours on the ferry',
    ],
  },
  {
    name: 'lines in small letters, one of them long: each is broken by hand',
    text: 'guests ask when the spa opens\nthe plan shows the wrong room after a swap\ncould the list say who comes late\nthe oven clock is four minutes slow since the winter, the cooks set it right each morning\nwish we had a pass that can be paused\nnobody knows who may refund',
    ideas: [
      'guests ask when the spa opens',
      'the plan shows the wrong room after a swap',
      'could the list say who comes late',
      'the oven clock is four minutes slow since the winter, the cooks set it right each morning',
      'wish we had a pass that can be paused',
      'nobody knows who may refund',
    ],
  },
  {
    name: 'lines without a mark, each of which ends its sentence',
    text: 'Night guests want to keep their usual room, for instance the one over the yard.\nThe door app hangs as soon as somebody rings.\nShow guests the way from the station. A map would do.\nIf the booking server dies we stand in the dark. Put a second one into the annex.',
    ideas: [
      'Night guests want to keep their usual room, for instance the one over the yard.',
      'The door app hangs as soon as somebody rings.',
      'Show guests the way from the station. A map would do.',
      'If the booking server dies we stand in the dark. Put a second one into the annex.',
    ],
  },
  {
    name: 'lines in capitals over sentences, and a wish that opens with "it"',
    text: 'KITCHEN\nLet cooks pick the supplier for each order themselves when they plan the week\nIt should be possible to pause an order over the holidays, today half of it ends in the bin\n\nBAR\nThe tab closes at midnight although we serve until two.\nDoes the till speak to the new scale? Ask the maker before we buy.',
    ideas: [
      'Let cooks pick the supplier for each order themselves when they plan the week',
      'It should be possible to pause an order over the holidays, today half of it ends in the bin',
      'The tab closes at midnight although we serve until two.',
      'Does the till speak to the new scale? Ask the maker before we buy.',
    ],
  },
  {
    name: 'a label on each line, some of them long',
    text: 'Page: visitors want to look inside the catalogue\nPage: the pictures of spring stand under autumn\nPlayer: swallows the first seconds after each break\nHosting: the raw films must be copied somewhere safe, we nearly lost the one from Bergen\nMoney: would people pay for a version without breaks? ask in two letters before we decide anything\nGuests: a page where they choose their own hour',
    ideas: [
      'Page: visitors want to look inside the catalogue',
      'Page: the pictures of spring stand under autumn',
      'Player: swallows the first seconds after each break',
      'Hosting: the raw films must be copied somewhere safe, we nearly lost the one from Bergen',
      'Money: would people pay for a version without breaks? ask in two letters before we decide anything',
      'Guests: a page where they choose their own hour',
    ],
  },
  {
    name: 'a paragraph that a mail program wrapped, with a sentence end at the end of one line',
    text: 'Hello,\n\nthe list of open tables is shown in the order in which they were made.\nIt would help the waiters a lot if it were shown by hall, because then\nthey could walk one round instead of three.\n\nBest, Ilka',
    ideas: [
      'the list of open tables is shown in the order in which they were made. It would help the waiters a lot if it were shown by hall, because then they could walk one round instead of three.',
    ],
  },
  {
    name: 'ideas told plainly in one paragraph, one of them in the second half of a sentence',
    text: "Hi, some things from the week. The stock list still counts the cups that broke in March. Could you add a field for the colour of the glaze? The kiln plan shows last week, and the label printer doesn't print our new logo. We do not know whether we may ship glaze to Norway, please ask the post office before we offer it.",
    ideas: [
      'The stock list still counts the cups that broke in March.',
      'Could you add a field for the colour of the glaze?',
      'The kiln plan shows last week',
      "the label printer doesn't print our new logo.",
      'We do not know whether we may ship glaze to Norway, please ask the post office before we offer it.',
    ],
  },
  {
    name: 'what answers a question stays with it, what only sounds so opens an idea',
    text: 'Morning. Could you add a plan of the halls? Check-in fails on Sundays. Do we need a second scanner? Ask Ines how long the queue is. Time zones are wrong in the mails.',
    ideas: [
      'Could you add a plan of the halls?',
      'Check-in fails on Sundays.',
      'Do we need a second scanner? Ask Ines how long the queue is.',
      'Time zones are wrong in the mails.',
    ],
  },
  {
    name: 'a second half that only says what follows',
    text: 'Thanks for the call. When the film roll is empty the counter runs on, and nobody notices it. Please show the rest of the roll on the screen.',
    ideas: [
      'When the film roll is empty the counter runs on, and nobody notices it. Please show the rest of the roll on the screen.',
    ],
  },
  {
    name: 'who speaks, with what they are, before words of their own',
    text: 'Ilka, regular: the page forgets my card\nTom (front desk): the badge opens both doors',
    ideas: ['the page forgets my card', 'the badge opens both doors'],
  },
  {
    name: 'a remark on what was counted, and a goodbye with its day',
    text: '- three lists of members, none of them complete\n- roster as PDF\n\nsee you on the 14th',
    ideas: ['three lists of members, none of them complete', 'roster as PDF'],
  },
  {
    name: 'a chat with small talk of several words',
    text: '[09:12] mira: morning\n[09:12] jo: hey hey\n[09:14] mira: map pins overlap when you zoom out\n[09:15] jo: oh yes seen that\n[09:25] kasper: we should move the tiles off the old server',
    ideas: ['map pins overlap when you zoom out', 'we should move the tiles off the old server'],
  },
  {
    name: 'names and times on lines of their own',
    text: 'Hofer, Anna (Depot)\nYesterday 4:12 PM\nthe map is mirrored in the tunnel\n\nMarek Z.\nYesterday 4:20 PM\nwe also have to renew the map licence',
    ideas: ['the map is mirrored in the tunnel', 'we also have to renew the map licence'],
  },
  {
    name: 'dictation without a mark, cut at its spoken joints',
    text: 'okay so um I want owners to see where the walker is on a map and also they should get a photo at the end oh and the payment page is broken when the card has expired it just spins and yeah maybe we should look at cheaper insurance',
    ideas: [
      'I want owners to see where the walker is on a map',
      'they should get a photo at the end',
      'the payment page is broken when the card has expired it just spins',
      'maybe we should look at cheaper insurance',
    ],
  },
  {
    name: 'dictation that counts in words',
    text: 'first we need quiet hours second the alarm stays silent when the phone is muted third let people snooze from the watch',
    ideas: [
      'first we need quiet hours',
      'the alarm stays silent when the phone is muted',
      'let people snooze from the watch',
    ],
  },
  {
    name: '"btw" opens another idea',
    text: 'The calendar should show bank holidays. Btw the backup has not run since Friday.',
    ideas: ['The calendar should show bank holidays.', 'the backup has not run since Friday.'],
  },
  {
    name: '"last month" opens none',
    text: 'Our price engine is copied into four services. Last month a change went into three of them. Let us pull it into one package.',
    ideas: [
      'Our price engine is copied into four services. Last month a change went into three of them. Let us pull it into one package.',
    ],
  },
  {
    name: 'a sentence with three things, and one with three long acts',
    text: "For autumn I'd like an archive of old seasons, a fix for the board that flickers, and an upgrade of the player.\n\nGuests want to check in on their own phone, choose a room with a good view, and get the key without any queue.",
    ideas: [
      "For autumn I'd like an archive of old seasons",
      'a fix for the board that flickers',
      'an upgrade of the player.',
      'Guests want to check in on their own phone',
      'choose a room with a good view',
      'get the key without any queue.',
    ],
  },
  {
    name: 'two tasks of unlike kinds, and two that belong together',
    text: '- add a waiting list and fix the broken unsubscribe link\n- create and send invoices\n- add a button and move it to the left',
    ideas: [
      'add a waiting list',
      'fix the broken unsubscribe link',
      'create and send invoices',
      'add a button and move it to the left',
    ],
  },
  {
    name: 'reviews: rating and title belong to the text, praise stays out',
    text: '★☆☆☆☆ Useless since the update\nIt closes when I open my tickets.\n\n★★★★★ Perfect\nBest app ever, thank you.\n\n2/5 - my password mail never arrives',
    ideas: ['Useless since the update It closes when I open my tickets.', 'my password mail never arrives'],
  },
  {
    name: 'tickets of a help desk, one of them settled',
    text: "Ticket #4471\nCustomer: Bakery Holm\nSubject: Wrong weight\nMessage: It shows 12 g too much.\nTaring helps for an hour.\n\nTicket #4480\nCustomer: Deli 8\nSubject: Can't log in\nMessage: Solved itself, sorry!",
    ideas: ['Wrong weight. It shows 12 g too much. Taring helps for an hour.'],
  },
  {
    name: 'a survey with numbers and empty answers',
    text: 'Q3: What should we improve?\n\n1 the filter for vegan\n2 n/a\n3 recipes disappear from my favourites\n4 Nothing, love it!',
    ideas: ['the filter for vegan', 'recipes disappear from my favourites'],
  },
  {
    name: 'quotations with who said them',
    text: '"The handover form should have photos." – Jens\n\n"I never know who has paid, I go through my bank account." (Ruth, 12 flats)',
    ideas: [
      'The handover form should have photos.',
      'I never know who has paid, I go through my bank account.',
    ],
  },
  {
    name: 'steps between what is wrong and what was expected',
    text: 'Rotated photos are printed upside down\n\n1. take a photo\n2. rotate it once\n\nExpected: as on the screen\nActual: upside down\n\nVersion 5.2, Firefox 128',
    ideas: [
      'Rotated photos are printed upside down [take a photo / rotate it once / Expected: as on the screen / Actual: upside down / Version 5.2, Firefox 128]',
    ],
  },
  {
    name: 'a feature with its scenarios, then another idea',
    text: 'Feature: Lost property\n  Scenario: Finder reports\n    Given I am at the station\n    When I send a photo\n    Then I get a number\n\nThe office wants to print labels for the shelf.',
    ideas: [
      'Lost property. Scenario: Finder reports Given I am at the station When I send a photo Then I get a number',
      'The office wants to print labels for the shelf.',
    ],
  },
  {
    name: 'a README: how to install it is no work',
    text: '# tidepool\n\nA tiny tide table.\n\n## Installation\n\n```sh\nnpm install tidepool\n```\n\n## TODO\n- [ ] stations outside of Europe\n\n## License\nMIT',
    ideas: ['stations outside of Europe'],
  },
  {
    name: 'headings that are ideas with what is said of them, one of them shipped',
    text: '# Findings\n\n### ✅ H-1 · Crash without a year\n**File:** `Share.swift`\nReplaced.\n\n### 🟠 M-2 · No vibration\n- **Issue:** adding feels dead\n- **Fix:** use the feedback call\n\n### 🟡 L-1 · Five passes over the shelf\n- **Effort:** low',
    ideas: [
      'No vibration [Issue: adding feels dead / use the feedback call]',
      'Five passes over the shelf [Effort: low]',
    ],
  },
  {
    name: 'numbered titles with paragraphs under them',
    text: '1) Better search\n\nPeople type the number with spaces and get nothing.\n\n2) Labels\n\nThe code is too small. We lose ten minutes a day.',
    ideas: [
      'Better search [People type the number with spaces and get nothing.]',
      'Labels [The code is too small. We lose ten minutes a day.]',
    ],
  },
  {
    name: 'groups in capitals without blank lines',
    text: 'MAP\noffline tiles\nnorth arrow\nROUTE\navoid ferries\nSSO for drivers',
    ideas: ['offline tiles', 'north arrow', 'avoid ferries', 'SSO for drivers'],
  },
]
