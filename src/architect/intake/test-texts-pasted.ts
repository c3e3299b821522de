// Texts as people paste them: channels, ticket lists, release plans, voice memos, mails with disclaimers. For tests, with the ideas a reader finds.

export const pastedTexts: readonly { name: string; text: string; ideas: readonly string[] }[] = [
  {
    name: 'a channel with speakers and times on lines of their own',
    text: "#support-tent\n\nLou  9:58 AM\nthe check-in scanner is dead slow when the hall wifi is full and everybody waits\nAmir  10:01 AM\nsame here\nAmir  10:02 AM\npeople want to print badges from the phone\nLou  10:03 AM\na6 and credit card size, with photo\nAmir  10:04 AM\nlunch at 12?\nJoss  10:11 AM\nwho's bringing cake?\nJoss  10:12 AM\noh and the map still shows last year's stages",
    ideas: [
      'the check-in scanner is dead slow when the hall wifi is full and everybody waits',
      'people want to print badges from the phone [a6 and credit card size, with photo]',
      "the map still shows last year's stages",
    ],
  },
  {
    name: 'messages with the time before the date',
    text: '[14:02, 3/6/2024] Bea: the booking page is empty on my tablet\n[14:03, 3/6/2024] Tom: ok\n[14:06, 3/6/2024] Bea: also can guests get a reminder the day before?',
    ideas: ['the booking page is empty on my tablet', 'can guests get a reminder the day before?'],
  },
  {
    name: 'minutes with what was passed over, and a speaker inside a paragraph',
    text: 'Weekly 3 June\nattendees: Noor, Piet, Sam\n\nNoor gave a short update on the hiring. Piet: the export mail arrives without the attachment since Monday.\nLong discussion about the new logo.\nSam: not sure if we still need the fax number, no one calls it\nNothing decided on the API.\nNext call on Thursday, Piet is away',
    ideas: [
      'Piet: the export mail arrives without the attachment since Monday.',
      'not sure if we still need the fax number, no one calls it',
    ],
  },
  {
    name: 'a letter that counts without numbers, with a disclaimer',
    text: 'Dear Ms Novak,\n\nas discussed here are the points from our driving school.\n\nFirst of all the learners cannot cancel a lesson on the phone. Then, the pick-up address is limited to one line. Some learners forget their papers at home, please send a reminder. Last but not least our accountant asks for a monthly list of payments.\n\nHave a nice weekend\nRita Lang\nOffice, Drive and Go\nThis e-mail may hold private data. If you are not the person it was meant for, please delete it and tell us.',
    ideas: [
      'the learners cannot cancel a lesson on the phone.',
      'Then, the pick-up address is limited to one line.',
      'Some learners forget their papers at home, please send a reminder.',
      'our accountant asks for a monthly list of payments.',
    ],
  },
  {
    name: 'dictation: a name before what is told of it, and what is taken back',
    text: "The intercom app rings twice, please look into it. Um, the parking gate. The parking gate opens but never tells who opened it. Then the laundry, no wait, that's fixed already. And, yeah, last thing, tenants want to report a broken lamp with a photo. Bye.",
    ideas: [
      'The intercom app rings twice, please look into it.',
      'the parking gate. The parking gate opens but never tells who opened it.',
      'last thing, tenants want to report a broken lamp with a photo.',
    ],
  },
  {
    name: 'dictation without marks: where one was, and joints of several kinds',
    text: "um okay so I was at the greenhouse today and the irrigation app keeps logging me out and also the valve names are just numbers nobody knows which is which and I'd love to have a map of the beds and my neighbour wants to switch the pump too oh and frost there should be a frost alarm",
    ideas: [
      'the irrigation app keeps logging me out',
      'the valve names are just numbers nobody knows which is which',
      "I'd love to have a map of the beds",
      'my neighbour wants to switch the pump too',
      'frost there should be a frost alarm',
    ],
  },
  {
    name: 'two counted lists inside a paragraph',
    text: 'For the quiz I see three things, namely (1) show the answer after each round, (2) a timer that can be switched off, and (3) teams of more than four. Everything else is fine. On the host screen two more: a) bigger font, b) a pause button.',
    ideas: [
      'show the answer after each round',
      'a timer that can be switched off',
      'teams of more than four.',
      'bigger font',
      'a pause button.',
    ],
  },
  {
    name: 'tickets with a line about who and when, one of them settled',
    text: 'Case 7781 · Client: Hofmann · received 12 Jan · open\nInvoice shows the old address although we changed it. Firefox and Safari.\n\nCase 7790 · Client: Aydin · received 12 Jan · resolved\nCould not log in, caps lock was on.\n\nCase 7802 · Client: Petit · received 13 Jan · pending\nThe statement is cut off at the right. Also they ask for a copy as a spreadsheet.',
    ideas: [
      'Invoice shows the old address although we changed it. Firefox and Safari.',
      'The statement is cut off at the right.',
      'they ask for a copy as a spreadsheet.',
    ],
  },
  {
    name: 'a plan by release, with struck lines that say why',
    text: 'Release planning autumn\n\n2.3 (May)\n- import from a watch\n- ~~leaderboard~~ too competitive\n2.4 – summer\n- group runs\n- ~~old map~~ new map with contour lines\nlater / no date\n- voice coach',
    ideas: ['import from a watch', 'group runs', 'old map new map with contour lines', 'voice coach'],
  },
  {
    name: 'code and a trace between what is wrong and what to do about it',
    text: 'crash when I open a big score, from the log:\n\nERROR 2024-05-01 render failed: no memory\n    at Score.draw (score.ts:88:3)\n\n-> draw only the visible pages\n\nsecond: the metronome drifts\n\n```js\nsetInterval(tick, 60000 / bpm)\n```\n\nuse the audio clock instead',
    ideas: [
      'crash when I open a big score, from the log: [ERROR 2024-05-01 render failed: no memory\n    at Score.draw (score.ts:88:3) / draw only the visible pages]',
      'the metronome drifts [setInterval(tick, 60000 / bpm) / use the audio clock instead]',
    ],
  },
  {
    name: 'answers to a survey that refer to others or open with "that"',
    text: 'Survey Q4: "What would you change about the library?" (free text)\n\n1. none\n2. Longer opening hours on Saturday\n3. same as 2\n4. That I can renew by phone, and that fees can be paid online\n5. I love the reading corner. More plugs for laptops please.',
    ideas: [
      'Longer opening hours on Saturday',
      'That I can renew by phone',
      'that fees can be paid online',
      'I love the reading corner. More plugs for laptops please.',
    ],
  },
  {
    name: 'a title over a list without bullets, a line further in, a long line last',
    text: 'house stuff\n\nlamp in the hall flickers\nheating schedule per room\n  weekends apart\ndoorbell sound on the phone\nthe camera picture is sometimes the one of the garage door\nfix the gate sensor',
    ideas: [
      'lamp in the hall flickers',
      'heating schedule per room [weekends apart]',
      'doorbell sound on the phone',
      'the camera picture is sometimes the one of the garage door',
      'fix the gate sensor',
    ],
  },
  {
    name: 'a French mail whose lead says what is to be done',
    text: "Bonjour,\n\nSuite à notre appel, voici ce qu'il faut changer sur le site :\n\n- afficher les horaires de chaque piscine\n- une carte des lignes d'eau ; un rappel la veille\n\nLa photo c'est bon, c'est validé.\n\nBonne soirée,\nJeanne",
    ideas: ['afficher les horaires de chaque piscine', "une carte des lignes d'eau", 'un rappel la veille'],
  },
  {
    name: 'an arrow over quoted lines, and a quotation with two ideas',
    text: 'From Paul\'s mail →\n> filter by age\n> price in the search results\n\nBilling (Tanja): "refunds take three clicks too many. and please add a second card, people ask all the time"',
    ideas: [
      'filter by age',
      'price in the search results',
      'Billing (Tanja): "refunds take three clicks too many.',
      'please add a second card, people ask all the time',
    ],
  },
  {
    name: 'a quoted text of the program, which stays whole',
    text: '- Error text: "The file could not be saved. Please try again in a minute"\n- rename the menu',
    ideas: ['Error text: "The file could not be saved. Please try again in a minute"', 'rename the menu'],
  },
  {
    name: 'reviews with a line about who wrote them',
    text: '★★★☆☆ Fine\nby Lina K – 3.2\nNo altitude. Offline maps would be great too\n\n★★★★★ wow\nby mo\nBest hiking app ever!!\n\n★☆☆☆☆\nby anna_b\nThe yearly plan was charged twice. And where do I get a refund?',
    ideas: [
      'No altitude.',
      'Offline maps would be great too',
      'The yearly plan was charged twice.',
      'where do I get a refund?',
    ],
  },
  {
    name: 'things that sound like frames but are wishes',
    text: '- next meeting on the start page\n- chat about an order\n- dark mode, thanks\n- login is already there on iOS but Android is missing\n- CSV export + a proper API for partners\n- faster start (6 s!) and while you are at it drop the splash screen',
    ideas: [
      'next meeting on the start page',
      'chat about an order',
      'dark mode, thanks',
      'login is already there on iOS but Android is missing',
      'CSV export',
      'a proper API for partners',
      'faster start (6 s!)',
      'drop the splash screen',
    ],
  },
  {
    name: 'columns of a board without marks, one of them empty and one done',
    text: 'Backlog\nDoing\nTurnstile in Dutch\nCoat tags tear in the rain\nIn review\nReprint a lost coat tag\nDone\nSign at the lift',
    ideas: ['Turnstile in Dutch', 'Coat tags tear in the rain', 'Reprint a lost coat tag'],
  },
  {
    name: 'a word of a board that is an idea like its neighbours',
    text: 'Larger coat tags\nReview\nBell at the lift',
    ideas: ['Larger coat tags', 'Review', 'Bell at the lift'],
  },
  {
    name: 'where two tickets come from, right over them',
    text: 'From the help desk\n#311 Coat tag shows the wrong day\n#315 Two coats per visitor',
    ideas: ['Coat tag shows the wrong day', 'Two coats per visitor'],
  },
  {
    name: 'sentences that open with how urgent they are',
    text: 'The coat list is empty after lunch. Less urgent: night colours at the desk. High priority - the turnstile counts twice. Low priority: it only happens on Mondays.',
    ideas: [
      'The coat list is empty after lunch.',
      'night colours at the desk.',
      'the turnstile counts twice. Low priority: it only happens on Mondays.',
    ],
  },
  {
    name: 'sentences that open with a kind of work',
    text: 'Feature: coats by number. Bug: the lamp at the desk stays red! Tech debt: two lists of coats in the code. Infra: the test machine is two versions behind. Fix: restart it',
    ideas: [
      'coats by number.',
      'the lamp at the desk stays red!',
      'two lists of coats in the code.',
      'the test machine is two versions behind. Fix: restart it',
    ],
  },
  {
    name: 'what several people said, each in quotation marks',
    text: 'guest feedback in May: "nice place but far too loud", "can\'t find the lift", "pls open earlier"',
    ideas: ['nice place but far too loud', "can't find the lift", 'pls open earlier'],
  },
  {
    name: 'names of buttons in quotation marks, which are one idea',
    text: '- Rename the buttons "Take over", "Hand back" and "Lost coat"\n- dark mode',
    ideas: ['Rename the buttons "Take over", "Hand back" and "Lost coat"', 'dark mode'],
  },
  {
    name: 'things between slashes, and the sides of one thing',
    text: '- night colours / larger labels / sort by floor\n- coats per day / per week / per month\n- iOS / Android / web',
    ideas: [
      'night colours',
      'larger labels',
      'sort by floor',
      'coats per day / per week / per month',
      'iOS / Android / web',
    ],
  },
  {
    name: 'what was said in a call, and what somebody else said',
    text: "ok so from the call with the theatre: they want coat tags in two colours, the lift must know season passes, and could we drop the paper lists. ah and Ida said the clock on the sign is always yesterday's. Maybe also check whether the scale has an API, nobody knows",
    ideas: [
      'they want coat tags in two colours',
      'the lift must know season passes',
      'could we drop the paper lists.',
      "ah and Ida said the clock on the sign is always yesterday's.",
      'Maybe also check whether the scale has an API, nobody knows',
    ],
  },
  {
    name: 'a retrospective with plain names of groups',
    text: 'Retro\nWhat slowed us down\nthe build takes an hour\nIdeas\nstage flags\nActions\nIda: ask for a second runner',
    ideas: ['the build takes an hour', 'stage flags', 'Ida: ask for a second runner'],
  },
  {
    name: 'a loud word before a report, and one for later after it',
    text: 'URGENT!! the till shows euros as dollars since the update. And long term: a desk without paper',
    ideas: ['the till shows euros as dollars since the update.', 'long term: a desk without paper'],
  },
  {
    name: 'a letter that counts its points, one with a semicolon',
    text: 'Hello Ida,\nthanks for the quick reply. Two points are still open from our side. Firstly, guests cannot change their coat number themselves; every week we do this by hand. Secondly, the season bill should be a PDF. By the way, is it planned that the desk works in Turkish?\nBest regards\nBo Hansen\nTheatre Hansen GmbH\nTel. 030 1234567',
    ideas: [
      'guests cannot change their coat number themselves; every week we do this by hand.',
      'the season bill should be a PDF.',
      'is it planned that the desk works in Turkish?',
    ],
  },
  {
    name: 'a list of changes with what is planned and what is still open',
    text: 'CHANGELOG\n\n## Unreleased\nplanned:\n - support for paper size A5\n - encrypt the coat list\n\n## 2.3.1\n - fixed a crash on empty lists\n - known issue: long names are cut silently, should at least warn\n',
    ideas: [
      'support for paper size A5',
      'encrypt the coat list',
      'long names are cut silently, should at least warn',
    ],
  },
  {
    name: 'three levels of stars, of which the third holds the ideas',
    text: '* Coat desk\n** Tags\n*** TODO tags in two colours\n*** TODO reprint a lost tag\n*** DONE larger font\n** Lift\n*** TODO call the lift from the desk\n    - only while the theatre is open\n*** bell for the last ride\n',
    ideas: [
      'tags in two colours',
      'reprint a lost tag',
      'call the lift from the desk [only while the theatre is open]',
      'bell for the last ride',
    ],
  },
  {
    name: 'a thread with names in bold, and praise with a wish behind it',
    text: '**Ida** 9:41\nhey all, they love the desk but: they need to print the coat list for the fire brigade\n\n**Bo** 9:44\n+1, heard that before. the lift sign is still wrong',
    ideas: [
      'they love the desk but: they need to print the coat list for the fire brigade',
      'the lift sign is still wrong',
    ],
  },
  {
    name: 'a ticket with its frame, and steps counted inside of a paragraph',
    text: 'Ticket #311\nPriority: High\nChannel: e-mail\nAssigned: Kofi\n\nCustomer description:\nWhen a coat moves to another rack, the tag still shows the old one. Steps: 1. hang up a coat 2. move it to rack B 3. print the tag. Expected: the tag says B.',
    ideas: [
      'When a coat moves to another rack, the tag still shows the old one. Steps: 1. hang up a coat 2. move it to rack B 3. print the tag. Expected: the tag says B.',
    ],
  },
  {
    name: 'thanks with what went well, and thanks with what does not',
    text: 'Hallo Ida,\n\nvielen Dank für die schnelle Hilfe gestern, der Druck läuft jetzt einwandfrei.\n\nthanks for the new tags, they do not look great in the rain\n',
    ideas: ['thanks for the new tags, they do not look great in the rain'],
  },
  {
    name: 'things for one product',
    text: 'things for the coat desk: extend a tag without going back, warn ten minutes before it runs out, receipts by mail, larger font',
    ideas: [
      'extend a tag without going back',
      'warn ten minutes before it runs out',
      'receipts by mail',
      'larger font',
    ],
  },
  {
    name: 'the two halves of one thing',
    text: '- [ ] Seating plan: drag guests between tables, warn when a table is full\n- [x] Guest list',
    ideas: ['Seating plan: drag guests between tables, warn when a table is full'],
  },
  {
    name: 'a long chain that says one word twice, and one idea with its reason',
    text: 'stuff for the coat desk: tags with pictures, a list of lost tags, call the lift from the desk, bell for the last ride, larger font\n\n- idea: night colours, groups asked for darker\n- larger hooks',
    ideas: [
      'tags with pictures',
      'a list of lost tags',
      'call the lift from the desk',
      'bell for the last ride',
      'larger font',
      'night colours, groups asked for darker',
      'larger hooks',
    ],
  },
  {
    name: 'lines of which one is longer than the rest',
    text: 'customers want coat tags by the hour\nguests can book a rack and give it back until the evening before\nthe turnstile counts twice when two people pass\nupgrade the server before easter\nwhy is the coat list on the site always a day too old?\nlarger hooks\nsmaller tags',
    ideas: [
      'customers want coat tags by the hour',
      'guests can book a rack and give it back until the evening before',
      'the turnstile counts twice when two people pass',
      'upgrade the server before easter',
      'why is the coat list on the site always a day too old?',
      'larger hooks',
      'smaller tags',
    ],
  },
]
