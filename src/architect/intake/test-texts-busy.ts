// Texts as busy people paste them: lists under groups, letters, memos, chats, notes of a visit. For tests, with the ideas a reader finds.

interface BusyText {
  readonly name: string
  readonly text: string
  readonly ideas: readonly string[]
}

export const busyTexts: readonly BusyText[] = [
  {
    name: 'groups of bullets, one of which says what it should do and not do',
    text: "Things for the booking tool\n\nCalendar\n- show public holidays\n- drag a booking to another day\n- double click should open the booking, not create a new one\n\nCustomers\n- merge duplicate customers\n- birthday field\n- can't search by phone number\n\nReports\n- revenue per instructor\n- the monthly PDF cuts off the last column",
    ideas: [
      'show public holidays',
      'drag a booking to another day',
      'double click should open the booking, not create a new one',
      'merge duplicate customers',
      'birthday field',
      "can't search by phone number",
      'revenue per instructor',
      'the monthly PDF cuts off the last column',
    ],
  },
  {
    name: 'bullets with details, some of them one alone',
    text: '- Import of bank statements\n  - CSV first, then CAMT\n  - show which lines were not recognised\n- Dunning letters in three steps\n  - text per step can be edited\n- Rounding error on invoices with more than 20 lines\n  - seen at customer 4711\n  - since version 3.2',
    ideas: [
      'Import of bank statements [CSV first, then CAMT / show which lines were not recognised]',
      'Dunning letters in three steps [text per step can be edited]',
      'Rounding error on invoices with more than 20 lines [seen at customer 4711 / since version 3.2]',
    ],
  },
  {
    name: 'what was said at a library',
    text: 'Meeting with the library, 4 June\n\nThey liked the new catalogue. Main wish is that readers can extend a loan from the reminder mail. The kiosk needs a bigger font, older readers complain. Mrs Adler asked for a list of books that were not borrowed for five years. We also talked about the summer party. They will send the room plan. The scanner sometimes reads a barcode twice.',
    ideas: [
      'Main wish is that readers can extend a loan from the reminder mail.',
      'The kiosk needs a bigger font, older readers complain.',
      'Mrs Adler asked for a list of books that were not borrowed for five years.',
      'The scanner sometimes reads a barcode twice.',
    ],
  },
  {
    name: 'a complaint about an app in one paragraph',
    text: 'We need to talk about the warehouse app. Pickers lose about ten minutes a shift because the app logs them out whenever the tablet sleeps. They also want to see the next three picks, not only the next one. The label printer should be chosen once per device and then remembered. Finally, the team lead needs an overview of who is working in which aisle.',
    ideas: [
      'Pickers lose about ten minutes a shift because the app logs them out whenever the tablet sleeps.',
      'They also want to see the next three picks, not only the next one.',
      'The label printer should be chosen once per device and then remembered.',
      'the team lead needs an overview of who is working in which aisle.',
    ],
  },
  {
    name: 'a wish and a report joined by and',
    text: "Coaches need a list of all players with a doctor's note, and the PDF export of the line-up is slow. Parents keep asking where the game is, so a map link in the invite would help. We should also stop sending the invite twice. Training on Mondays was moved to the old gym, please change the default place.",
    ideas: [
      "Coaches need a list of all players with a doctor's note",
      'the PDF export of the line-up is slow.',
      'Parents keep asking where the game is, so a map link in the invite would help.',
      'We should also stop sending the invite twice.',
      'Training on Mondays was moved to the old gym, please change the default place.',
    ],
  },
  {
    name: 'letters with full stops under numbers',
    text: '1. User management\n   a. bulk invite by CSV\n   b. deactivate instead of delete\n   c. roles per project\n2. Time tracking\n   a. timer keeps running after logout (bug!)\n   b. rounding to 15 minutes\n3. Other\n   a. privacy policy link is dead',
    ideas: [
      'bulk invite by CSV',
      'deactivate instead of delete',
      'roles per project',
      'timer keeps running after logout',
      'rounding to 15 minutes',
      'privacy policy link is dead',
    ],
  },
  {
    name: 'a letter from a ward',
    text: 'Subject: wishes from the ward\n\nDear team,\n\nthank you for the quick fix last week. Here is the list from our nurses:\n\n* Shift swap should need only one approval\n* The handover note is lost when the session times out\n* See at a glance who has the emergency phone\n* Bigger touch targets, we wear gloves\n* Please remove the pop-up about the survey\n\nIf anything is unclear just call me (ext. 4410).\n\nKind regards,\nDr. Helene Brandt\nStation 3B',
    ideas: [
      'Shift swap should need only one approval',
      'The handover note is lost when the session times out',
      'See at a glance who has the emergency phone',
      'Bigger touch targets, we wear gloves',
      'Please remove the pop-up about the survey',
    ],
  },
  {
    name: 'groups in small letters and what was done last week',
    text: 'backlog grooming 5/3\n\nauth\n - SSO for the two big customers (asap!!)\n - session expires after 5 min, should be 30\nsearch\n - typo tolerance\n - results page 2 shows page 1 again\n - index PDFs\ninfra\n - move cron jobs off the old VM\n - alert when the disk is > 80 %\ndone last week: mail templates, audit log',
    ideas: [
      'SSO for the two big customers',
      'session expires after 5 min, should be 30',
      'typo tolerance',
      'results page 2 shows page 1 again',
      'index PDFs',
      'move cron jobs off the old VM',
      'alert when the disk is > 80 %',
    ],
  },
  {
    name: 'topics of one word over sentences',
    text: "What users told us this month\n\nNavigation\nPeople don't find the settings. Two asked for a search in the menu.\n\nGroups\nThe admin can't leave a group without deleting it. Members would like to see who else is coming. \n\nMoney\nSplitting a bill by shares instead of equal parts was requested 9 times.",
    ideas: [
      "People don't find the settings.",
      'Two asked for a search in the menu.',
      "The admin can't leave a group without deleting it.",
      'Members would like to see who else is coming.',
      'Splitting a bill by shares instead of equal parts was requested 9 times.',
    ],
  },
  {
    name: 'a chat with answers',
    text: 'Julia  10:02\nthe export to DATEV fails when a booking text has a semicolon\nJulia  10:03\ncan you look at it today?\nMarc  10:05\nyes, on it\nMarc  10:41\nfound it. fix comes tomorrow\nJulia  10:44\ngreat. another thing: accountants would like to lock a month once it is closed\nMarc  10:45\nnoted 👍\nSven  11:20\nand the dashboard takes 12 seconds to load on Mondays',
    ideas: [
      'the export to DATEV fails when a booking text has a semicolon',
      'accountants would like to lock a month once it is closed',
      'the dashboard takes 12 seconds to load on Mondays',
    ],
  },
  {
    name: 'stories, then a group with a colon',
    text: "As a trainer I want to copy a training plan so that I don't start from scratch every week.\nAs an athlete I want to log how I slept.\nAs an admin I want to see inactive accounts.\n\nBugs:\nheart rate is shown as 0 after a sync with Polar\nweekly total counts Sunday twice\n\nTech: the nightly job runs for 6 hours, split it by region. Also upgrade to Postgres 16 before May.",
    ideas: [
      "As a trainer I want to copy a training plan so that I don't start from scratch every week.",
      'As an athlete I want to log how I slept.',
      'As an admin I want to see inactive accounts.',
      'heart rate is shown as 0 after a sync with Polar',
      'weekly total counts Sunday twice',
      'the nightly job runs for 6 hours, split it by region.',
      'upgrade to Postgres 16 before May.',
    ],
  },
  {
    name: 'small letters in one paragraph',
    text: `the onboarding mail is too long, nobody reads it. shorten it to three lines. also we have two different buttons for "save" in the app and one of them doesn't save. would be cool to import contacts from the phone. invoices: customer wants a PO number field`,
    ideas: [
      'the onboarding mail is too long, nobody reads it. shorten it to three lines.',
      `we have two different buttons for "save" in the app and one of them doesn't save.`,
      'would be cool to import contacts from the phone.',
      'invoices: customer wants a PO number field',
    ],
  },
  {
    name: 'as many problems as a sentence says',
    text: 'Hi all,\nquick summary of the warehouse visit. In general the app is well received. Three problems: the scanner app crashes when the wifi drops, pallets can be booked twice, and there is no sound when a scan fails. The foreman would like to see open orders per gate on the big screen. They are also thinking about a second shift, so we need roles for shift leads.\nRegards, Omar',
    ideas: [
      'the scanner app crashes when the wifi drops',
      'pallets can be booked twice',
      'there is no sound when a scan fails.',
      'The foreman would like to see open orders per gate on the big screen.',
      'They are also thinking about a second shift, so we need roles for shift leads.',
    ],
  },
  {
    name: 'minutes with numbered titles over prose',
    text: 'Minutes of the harbour board\n\n1. Review of last actions\nThe new buoys are in place.\n\n2. Guest berths\nSkippers should be able to pay at night. The price list should only show the season that runs.\n\n3. Crane\nThe crane log is kept on paper. Guests wait three days for an answer, that is too long.',
    ideas: [
      'Skippers should be able to pay at night.',
      'The price list should only show the season that runs.',
      'The crane log is kept on paper.',
      'Guests wait three days for an answer, that is too long.',
    ],
  },
  {
    name: 'a round of reports',
    text: 'Daily, Thursday\nIlka: reviewed the map tiles, started with the legend. The test phone is full, someone needs to clear it.\nBram: out sick\nOda: worked on the tide table. Needs the key of the weather service renewed before Monday.',
    ideas: [
      'The test phone is full, someone needs to clear it.',
      'Needs the key of the weather service renewed before Monday.',
    ],
  },
  {
    name: 'what a test with a user showed',
    text: 'Usability test, participant 3 (teacher, 52)\n\n- found the course list without help\n- did not see the save button\n- expected the calendar to open on today\n- asked for a print view\n- liked the colours\n- got lost after pressing "back" twice',
    ideas: [
      'did not see the save button',
      'expected the calendar to open on today',
      'asked for a print view',
      'got lost after pressing "back" twice',
    ],
  },
]
