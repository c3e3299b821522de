// Texts as people jot them down or speak them: sentences of several matters, chains behind a lead, short questions. For tests, with the ideas a reader finds.

export const spokenTexts: readonly { name: string; text: string; ideas: readonly string[] }[] = [
  {
    name: 'jotted sentences without capitals: who writes is context, a topic takes its question',
    text: 'we run a small climbing gym. members should be able to freeze their subscription for a month. front desk forgets to check waivers so a popup at check-in maybe. belay tests!! how do other gyms track them? the schedule page is tiny on phones. our door script is one huge file, only Petr understands it',
    ideas: [
      'members should be able to freeze their subscription for a month.',
      'front desk forgets to check waivers so a popup at check-in maybe.',
      'belay tests!! how do other gyms track them?',
      'the schedule page is tiny on phones.',
      'our door script is one huge file, only Petr understands it',
    ],
  },
  {
    name: 'a letter that says how many points follow',
    text: "Dear support,\n\nthanks for coming back to me so fast. Two things are still missing for us. First, parents can't see which teacher marked the absence. Second, the report cards should be printable on both sides.\n\nBest wishes\nHelga Brandt\nSchool office",
    ideas: [
      "First, parents can't see which teacher marked the absence.",
      'the report cards should be printable on both sides.',
    ],
  },
  {
    name: 'short questions with what they ask of',
    text: 'payments? stripe or mollie. invoices? we still write them by hand in word',
    ideas: ['payments? stripe or mollie.', 'invoices? we still write them by hand in word'],
  },
  {
    name: 'a promise with several matters',
    text: 'The contract promises for March: offline tickets, a second language (cz), export for the accountant, refunds by the cashier, and a role for auditors who may only read.',
    ideas: [
      'offline tickets',
      'a second language (cz)',
      'export for the accountant',
      'refunds by the cashier',
      'a role for auditors who may only read.',
    ],
  },
  {
    name: 'the parts of one thing',
    text: 'The invoice should contain: customer number, VAT, due date, bank details',
    ideas: ['The invoice should contain: customer number, VAT, due date, bank details'],
  },
  {
    name: 'a call: what was liked and what they use asks for nothing',
    text: 'call with Nordbad (pool operator)\n- asked why the opening hours differ between app and website (need to check)\n- setting up the turnstiles took two days, want a guide\n- would pay for a family card\n- liked the new colours\n- they use an iPad mini at the entrance',
    ideas: [
      'asked why the opening hours differ between app and website (need to check)',
      'setting up the turnstiles took two days, want a guide',
      'would pay for a family card',
    ],
  },
  {
    name: 'dictation that starts with a sound and thinks aloud',
    text: "so uh the thing with the rental app is that you can't extend a booking while the car is moving and then it charges you the late fee automatically which makes people furious and also I had the idea that we show how full the battery is on the map and um what else the signup asks for the licence twice and somebody should look at whether we even need the fax gateway any more",
    ideas: [
      "the thing with the rental app is that you can't extend a booking while the car is moving and then it charges you the late fee automatically which makes people furious",
      'I had the idea that we show how full the battery is on the map',
      'what else the signup asks for the licence twice',
      'somebody should look at whether we even need the fax gateway any more',
    ],
  },
  {
    name: 'a German letter with a defect, a wish and something to add',
    text: 'Hallo zusammen, kurze Rückmeldung aus der Praxis: Der Kalender springt beim Blättern immer auf heute zurück. Patienten sollten ihren Termin selbst verschieben können. Außerdem wäre eine Erinnerung per SMS schön. Der Drucker am Empfang ist inzwischen ersetzt, das hat sich erledigt. Viele Grüße, Anke',
    ideas: [
      'kurze Rückmeldung aus der Praxis: Der Kalender springt beim Blättern immer auf heute zurück.',
      'Patienten sollten ihren Termin selbst verschieben können.',
      'Außerdem wäre eine Erinnerung per SMS schön.',
    ],
  },
  {
    name: 'French sentences that ask in the third person and with "il faudrait"',
    text: "Bonjour, nous gérons une bibliothèque. les lecteurs devraient pouvoir prolonger un prêt en ligne. la recherche ne trouve pas les accents. il faudrait aussi un rappel avant la date de retour. merci d'avance !",
    ideas: [
      'les lecteurs devraient pouvoir prolonger un prêt en ligne.',
      'la recherche ne trouve pas les accents.',
      'il faudrait aussi un rappel avant la date de retour.',
    ],
  },
  {
    name: 'notes where a bracket and its reason stay with their matter',
    text: "notes from the van: heater timer should start from phone. gps loses signal in tunnels and then the km are wrong, that's why the fuel stats are off. want to share a trip with my sister. logbook for the tax office!!! (pdf, signed). settings screen is a mess, too many toggles",
    ideas: [
      'notes from the van: heater timer should start from phone.',
      "gps loses signal in tunnels and then the km are wrong, that's why the fuel stats are off.",
      'want to share a trip with my sister.',
      'logbook for the tax office!!! (pdf, signed).',
      'settings screen is a mess, too many toggles',
    ],
  },
  {
    name: 'an interview: where it was held is context, a price that is fine is no matter',
    text: 'customer interview w/ bakery chain, 12 shops. they print labels by hand bc our allergen list is outdated. asked for api access. "ordering on sunday evening is hell" - too many clicks. price is fine. they\'d switch from competitor if we had scales integration',
    ideas: [
      'they print labels by hand bc our allergen list is outdated.',
      'asked for api access.',
      '"ordering on sunday evening is hell" - too many clicks.',
      "they'd switch from competitor if we had scales integration",
    ],
  },
  {
    name: 'details of a wish, and one that "would help too"',
    text: 'the map should cluster pins when you zoom out. currently 2000 pins kill the browser. use the library we already have in the admin. pins in red for closed shops would help too',
    ideas: [
      'the map should cluster pins when you zoom out. currently 2000 pins kill the browser. use the library we already have in the admin.',
      'pins in red for closed shops would help too',
    ],
  },
  {
    name: 'what went well is set aside, and what is struggled with is a list',
    text: 'Sorry for the long silence. The migration to the new warehouse went well and everybody is happy. What we still struggle with: pick lists come out in random order, the handheld beeps at the wrong shelf, returns have no reason code. If you ever find the time, a dark theme for the night shift. Cheers, Malik',
    ideas: [
      'pick lists come out in random order',
      'the handheld beeps at the wrong shelf',
      'returns have no reason code.',
      'If you ever find the time, a dark theme for the night shift.',
    ],
  },
  {
    name: 'a ticket whose title the story repeats',
    text: 'Ticket 4471: Search by postcode. As a driver I want to search by postcode so that I find stops faster. AC: results in 2 s, at most 20 hits, empty state with hint.',
    ideas: [
      'Search by postcode. As a driver I want to search by postcode so that I find stops faster. AC: results in 2 s, at most 20 hits, empty state with hint.',
    ],
  },
  {
    name: 'wishes behind a lead, and what was agreed not to be done',
    text: "Hi Jo, following up on yesterday's demo. The client was happy overall. Their wishes: bulk edit of prices, a history of who changed what, and that the quote can be signed online. They also reported that umlauts break in the csv. We agreed to skip the chat for now. Talk soon, Bea",
    ideas: [
      'bulk edit of prices',
      'a history of who changed what',
      'that the quote can be signed online.',
      'They also reported that umlauts break in the csv.',
    ],
  },
  {
    name: 'one complaint with what happened around it',
    text: 'The export takes forever. It worked in spring. I have about 12,000 rows. My colleague has the same problem with 8,000. Please fix it before the audit.',
    ideas: [
      'The export takes forever. It worked in spring. I have about 12,000 rows. My colleague has the same problem with 8,000. Please fix it before the audit.',
    ],
  },
  {
    name: 'a retro in one line',
    text: 'retro notes: deploys on friday are scary. we never finish the docs. more pairing please. test data is always stale on monday. kudos to sam for the fix',
    ideas: [
      'retro notes: deploys on friday are scary.',
      'we never finish the docs.',
      'more pairing please.',
      'test data is always stale on monday.',
    ],
  },
  {
    name: 'a standup in one line: who speaks opens a matter',
    text: "anna: morning. I'm on the tax report today. ben: the ci runner is out of memory again. carla: users can't paste into the search field on ios, looking into it. ben: also we should drop node 16",
    ideas: [
      'ben: the ci runner is out of memory again.',
      "carla: users can't paste into the search field on ios, looking into it.",
      'ben: also we should drop node 16',
    ],
  },
  {
    name: 'a visit told in long sentences',
    text: 'Yesterday I shadowed the night nurses. They write vitals on paper first because the tablet needs a login every time. That costs them ten minutes a round. Handing over to the day shift happens by voice, a summary they can print would save a lot. The alarm list mixes all wards, nobody finds their own patients. Coffee was great by the way.',
    ideas: [
      'Yesterday I shadowed the night nurses. They write vitals on paper first because the tablet needs a login every time. That costs them ten minutes a round.',
      'Handing over to the day shift happens by voice, a summary they can print would save a lot.',
      'The alarm list mixes all wards, nobody finds their own patients.',
    ],
  },
  {
    name: 'how things are before a list of what came up',
    text: "Subject: feedback pilot week 1\n\nHi Ruth,\nthe pilot at the depot is running. Here's what came up so far: drivers can't read the route list in sunlight, the proof of delivery photo is sometimes upside down, and we have no way to mark a parcel as damaged. Lars thinks we could skip the signature for small parcels. I don't agree but let's talk about it. The rest is fine.\nBest, Tom",
    ideas: [
      "drivers can't read the route list in sunlight",
      'the proof of delivery photo is sometimes upside down',
      'we have no way to mark a parcel as damaged.',
      "Lars thinks we could skip the signature for small parcels. I don't agree but let's talk about it.",
    ],
  },
  {
    name: 'three wishes announced, and three sentences',
    text: 'As the treasurer I have three wishes. The fee reminder should go out automatically. When a member leaves in the middle of the year the fee is not split. And I would like to see who has paid by direct debit and who has not.',
    ideas: [
      'The fee reminder should go out automatically.',
      'When a member leaves in the middle of the year the fee is not split.',
      'I would like to see who has paid by direct debit and who has not.',
    ],
  },
  {
    name: 'dictation that counts with "first" and "then"',
    text: "voice memo 14 may: right so first thing is the check in takes too long because guests have to type their passport number so maybe we scan it then the minibar list is wrong in half of the rooms and what I'd also love is that housekeeping sees late check outs on their phone",
    ideas: [
      'voice memo 14 may: right so first thing is the check in takes too long because guests have to type their passport number so maybe we scan it',
      'then the minibar list is wrong in half of the rooms',
      "what I'd also love is that housekeeping sees late check outs on their phone",
    ],
  },
  {
    name: 'minutes in German with a kind word on the meeting',
    text: 'Workshop mit der Gemeinde:\n- Bürger finden das Formular für Sperrmüll nicht\n- Termine sollen auch per Telefon gebucht werden können, das macht dann die Zentrale\n- Statistik? reicht einmal im Jahr\n- war insgesamt ein guter Termin\n- Barrierefreiheit prüfen bis Juni',
    ideas: [
      'Bürger finden das Formular für Sperrmüll nicht',
      'Termine sollen auch per Telefon gebucht werden können, das macht dann die Zentrale',
      'Statistik? reicht einmal im Jahr',
      'Barrierefreiheit prüfen bis Juni',
    ],
  },
  {
    name: 'one wish and how it is meant',
    text: "Feature wish: pause deliveries during holidays. I'd pick start and end date, and get a mail before it starts again.",
    ideas: [
      "Feature wish: pause deliveries during holidays. I'd pick start and end date, and get a mail before it starts again.",
    ],
  },
  {
    name: 'what is needed, thing by thing',
    text: "what i need from the new warehouse tool. fast picking. a way to split an order over two boxes. not sure if lot numbers matter, ask Dana. returns!!! right now it's a shared excel and everyone overwrites everyone. labels in two sizes",
    ideas: [
      'fast picking.',
      'a way to split an order over two boxes.',
      'not sure if lot numbers matter, ask Dana.',
      "returns!!! right now it's a shared excel and everyone overwrites everyone.",
      'labels in two sizes',
    ],
  },
  {
    name: 'a list behind "some things we would need before"',
    text: "Thank you for the demo yesterday. Overall our team liked it. However, there are some things we'd need before we can sign: single sign-on with our directory, an audit trail of all changes, hosting in the EU. It would also be important for us that invoices can be sent to several addresses.",
    ideas: [
      'single sign-on with our directory',
      'an audit trail of all changes',
      'hosting in the EU.',
      'It would also be important for us that invoices can be sent to several addresses.',
    ],
  },
  {
    name: 'a reply: the nod goes, the consequence stays',
    text: "> On Tue, Marta wrote:\n> can we have the export as xlsx?\n\nyes please, same wish here. and while you're at it the date column is in american format. our auditors go crazy. cheers, f.",
    ideas: ['the date column is in american format. our auditors go crazy.'],
  },
  {
    name: 'a list behind a dash',
    text: 'rough list for the app relaunch - push when the bus is late, favourite stops, tickets in the wallet, german and turkish, get rid of the splash screen',
    ideas: [
      'push when the bus is late',
      'favourite stops',
      'tickets in the wallet',
      'german and turkish',
      'get rid of the splash screen',
    ],
  },
  {
    name: 'one complaint without capitals, with what the page says',
    text: 'the checkout fails on safari. the error page says payment declined but the bank shows the charge. three customers called about it. happens only with saved cards. we refunded them by hand',
    ideas: [
      'the checkout fails on safari. the error page says payment declined but the bank shows the charge. three customers called about it. happens only with saved cards. we refunded them by hand',
    ],
  },
  {
    name: 'one question with its reasons',
    text: 'should we move from jenkins to github actions? builds take 40 minutes today. the agents are old machines under a desk. licences cost nothing but nobody patches them. two days to try it out would be ok',
    ideas: [
      'should we move from jenkins to github actions? builds take 40 minutes today. the agents are old machines under a desk. licences cost nothing but nobody patches them. two days to try it out would be ok',
    ],
  },
  {
    name: 'one slip of the pen at two places',
    text: 'typo on the contact page: "adress". also in the footer of the mails.',
    ideas: ['typo on the contact page: "adress". also in the footer of the mails.'],
  },
  {
    name: 'one wish in four sentences',
    text: 'We would like to have maintenance windows. During a window no alerts are sent. The window is shown on the status page. Customers get a mail one day before.',
    ideas: [
      'We would like to have maintenance windows. During a window no alerts are sent. The window is shown on the status page. Customers get a mail one day before.',
    ],
  },
]
