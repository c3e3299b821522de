// Texts in the way people write, with the ideas that a reader finds in them; details stand in brackets behind. For tests.

export const exampleTexts: readonly { name: string; text: string; ideas: readonly string[] }[] = [
  {
    name: 'a chat with times: speakers and consent stay out, a reply and a trace are details',
    text: `[09:12] Anna: can we get a dark theme please?
[09:13] Bob: +1
[09:13] Bob: also the export crashes in Safari with more than 1000 rows
[09:15] Anna: yes that one is annoying
TypeError: Cannot read properties of undefined (reading 'rows')
    at draw (export.js:31:12)
[09:20] Carla: we need to move off the old mail provider before June`,
    ideas: [
      'can we get a dark theme please?',
      "the export crashes in Safari with more than 1000 rows [yes that one is annoying / TypeError: Cannot read properties of undefined (reading 'rows')\n    at draw (export.js:31:12)]",
      'we need to move off the old mail provider before June',
    ],
  },
  {
    name: 'a chat with names only',
    text: 'Anna: the login page is slow again\nBob: ok\nBob: could we cache the avatars?\nAnna: thanks',
    ideas: ['the login page is slow again', 'could we cache the avatars?'],
  },
  {
    name: 'a chat copied with name and time on a line of their own',
    text: 'Dana  9:15 AM\nthe import button is dead in Firefox\nSam  9:20 AM\nsure\nSam  9:21 AM\nwe should upgrade the upload library anyway',
    ideas: ['the import button is dead in Firefox', 'we should upgrade the upload library anyway'],
  },
  {
    name: 'a telephone chat in Spanish',
    text: '12/03/2025, 10:32 - Maria: el buscador no encuentra nada con acentos\n12/03/2025, 10:33 - Pedro: ok\n12/03/2025, 10:34 - Maria: necesitamos exportar a Excel',
    ideas: ['el buscador no encuentra nada con acentos', 'necesitamos exportar a Excel'],
  },
  {
    name: 'a mail with fields, greeting, signature and a quoted mail',
    text: `From: Maria Lopez <maria@example.com>
To: product@example.com
Subject: Re: Feedback from the fair

Hi all,

Hope you are doing well. Most customers want to export their invoices to Excel. The search returns nothing when there is a typo. Also, two of them asked for single sign-on.

Thanks,
Maria
--
Maria Lopez
Head of Sales

On Fri, 28 Feb 2025 at 10:11, Bob <bob@example.com> wrote:
> can you collect feedback at the fair?`,
    ideas: [
      'Most customers want to export their invoices to Excel.',
      'The search returns nothing when there is a typo.',
      'two of them asked for single sign-on.',
    ],
  },
  {
    name: 'a forwarded mail',
    text: 'FYI\n\n---------- Forwarded message ---------\nFrom: Jane <jane@example.com>\nDate: Tue, 4 Mar\nSubject: Problem with reports\n\nHello,\nwhen I download the monthly report the totals are zero. I need this fixed before Friday.\nKind regards\nJane',
    ideas: ['when I download the monthly report the totals are zero. I need this fixed before Friday.'],
  },
  {
    name: 'a German mail',
    text: 'Hallo zusammen,\n\nwir brauchen einen Dunkelmodus für die App. Außerdem stürzt der Export ab, wenn die Liste leer ist. Bitte auch die Anleitung überarbeiten.\n\nViele Grüße\nJürgen',
    ideas: [
      'wir brauchen einen Dunkelmodus für die App.',
      'Außerdem stürzt der Export ab, wenn die Liste leer ist.',
      'Bitte auch die Anleitung überarbeiten.',
    ],
  },
  {
    name: 'a French mail',
    text: "Bonjour,\n\nIl faudrait pouvoir trier les factures par date. De plus, l'export PDF ne fonctionne plus depuis hier.\n\nCordialement,\nLuc",
    ideas: [
      'Il faudrait pouvoir trier les factures par date.',
      "De plus, l'export PDF ne fonctionne plus depuis hier.",
    ],
  },
  {
    name: 'notes of a meeting',
    text: `Sprint review 12 March
Attendees: Anna, Bob

Discussion:
- Search is too slow on mobile, takes about 8 seconds
- Marketing wants campaign parameters in the share links
  - should also work for QR codes
- [x] Footer links fixed

Action items
1. Upgrade Postgres 13 to 16 before support ends
2. Write the runbook for restoring backups`,
    ideas: [
      'Search is too slow on mobile, takes about 8 seconds',
      'Marketing wants campaign parameters in the share links [should also work for QR codes]',
      'Upgrade Postgres 13 to 16 before support ends',
      'Write the runbook for restoring backups',
    ],
  },
  {
    name: 'rows from a sheet with tabs',
    text: 'Title\tDescription\tPriority\tStatus\nDark theme\tPeople read at night\tHigh\topen\nLogin loop\tAfter a password reset\tCritical\tDone',
    ideas: ['Dark theme: People read at night'],
  },
  {
    name: 'values with commas and quotes over two lines',
    text: '"Idea","Why","Prio"\n"Bulk delete, with undo","Support spends hours\ndeleting one by one",P2\n"Rename ""Projects"" to Spaces",Branding,P3',
    ideas: [
      'Bulk delete, with undo: Support spends hours deleting one by one',
      'Rename "Projects" to Spaces: Branding',
    ],
  },
  {
    name: 'values with commas and no header',
    text: 'Login broken on iPad,High,3\nDark theme,Low,5\nMove to Terraform,Medium,8',
    ideas: ['Login broken on iPad', 'Dark theme', 'Move to Terraform'],
  },
  {
    name: 'a Markdown table in Japanese',
    text: '| 項目 | 優先度 |\n|---|---|\n| 検索の改善 | 高 |\n| ログ出力 | 低 |',
    ideas: ['検索の改善', 'ログ出力'],
  },
  {
    name: 'a bug with code, steps and expectation, then another idea',
    text: 'Checkout fails for guests since yesterday\n\n```\nNullPointerException: cart\n  at Checkout.pay(Checkout.java:88)\n```\n\nSteps to reproduce:\n1. Add an item\n2. Click pay\nExpected: confirmation\n\nDark theme for the shop',
    ideas: [
      'Checkout fails for guests since yesterday [NullPointerException: cart\n  at Checkout.pay(Checkout.java:88) / Steps to reproduce: / Add an item / Click pay / Expected: confirmation]',
      'Dark theme for the shop',
    ],
  },
  {
    name: 'nothing but a stack trace',
    text: 'TypeError: x is undefined\n    at a (b.js:1:2)',
    ideas: ['TypeError: x is undefined\n    at a (b.js:1:2)'],
  },
  {
    name: 'one idea a line, no marks',
    text: 'dark theme\nlogin is broken on safari\nexport invoices as csv for the accountants\nSSO\nupgrade to react 19',
    ideas: [
      'dark theme',
      'login is broken on safari',
      'export invoices as csv for the accountants',
      'SSO',
      'upgrade to react 19',
    ],
  },
  {
    name: 'a paragraph with explanation and other demands',
    text: 'We need a way to archive old projects. They clutter the sidebar and new colleagues get confused. Right now people rename them to "zzz". The sidebar should also remember its width. Login takes ages since the last release.',
    ideas: [
      'We need a way to archive old projects. They clutter the sidebar and new colleagues get confused. Right now people rename them to "zzz".',
      'The sidebar should also remember its width.',
      'Login takes ages since the last release.',
    ],
  },
  {
    name: 'a complaint with its remedy, and a task beside it',
    text: "The onboarding is confusing, new users don't know where to start. Let's add a checklist. Investigate whether Postgres could replace Elasticsearch.",
    ideas: [
      "The onboarding is confusing, new users don't know where to start. Let's add a checklist.",
      'Investigate whether Postgres could replace Elasticsearch.',
    ],
  },
  {
    name: 'wrapped paragraphs',
    text: 'The export of invoices should contain the customer number and the tax id, because\nour accountants otherwise have to look up each of them by hand, which takes about\ntwo hours a week.\n\nWhen a user changes the language, the date format stays in the old language until\nthe page is loaded again.',
    ideas: [
      'The export of invoices should contain the customer number and the tax id, because our accountants otherwise have to look up each of them by hand, which takes about two hours a week.',
      'When a user changes the language, the date format stays in the old language until the page is loaded again.',
    ],
  },
  {
    name: 'titles with a text right under each',
    text: 'Export invoices\nAccountants need a file by the 5th of each month. Otherwise they type it all by hand.\n\nDark theme\nPeople work at night and get headaches from the white screen.',
    ideas: [
      'Export invoices [Accountants need a file by the 5th of each month. Otherwise they type it all by hand.]',
      'Dark theme [People work at night and get headaches from the white screen.]',
    ],
  },
  {
    name: 'a user story with acceptance criteria, then another story',
    text: 'As a warehouse clerk I want to scan barcodes so that I need not type them.\nAcceptance criteria:\n- works offline\n- beeps\n\nAs a manager, I want a weekly mail.',
    ideas: [
      'As a warehouse clerk I want to scan barcodes so that I need not type them. [Acceptance criteria: / works offline / beeps]',
      'As a manager, I want a weekly mail.',
    ],
  },
  {
    name: 'groups of bullets, two levels deep',
    text: '- Backend\n  - API\n    - add rate limits\n    - paginate the orders\n  - Jobs\n    - retry failed mails',
    ideas: ['add rate limits', 'paginate the orders', 'retry failed mails'],
  },
  {
    name: 'bullets that explain the bullet above',
    text: '- Let admins invite guests by mail\n  - link expires after 7 days\n  - show who invited whom\n- Fix the broken avatar upload\n  - only PNG over 2 MB',
    ideas: [
      'Let admins invite guests by mail [link expires after 7 days / show who invited whom]',
      'Fix the broken avatar upload [only PNG over 2 MB]',
    ],
  },
  {
    name: 'an introduction over a list, with words before it',
    text: 'We had a good talk with the pilot customers. Here is what they want:\n* bulk upload\n* a mobile app',
    ideas: ['bulk upload', 'a mobile app'],
  },
  {
    name: 'a spoken interview',
    text: "Q: What annoys you most?\nA: The calendar never syncs with Outlook.\nQ: Anything else?\nA: I'd love to drag tasks between days.",
    ideas: ['The calendar never syncs with Outlook.', "I'd love to drag tasks between days."],
  },
  {
    name: 'Japanese sentences',
    text: 'ダークモードが欲しい。ログインが遅い。CSV出力を追加してください。',
    ideas: ['ダークモードが欲しい。', 'ログインが遅い。', 'CSV出力を追加してください。'],
  },
  {
    name: 'Japanese headings and bullets',
    text: '■ 機能要望\n・検索フィルタの保存\n・通知設定\n■ 不具合\n・画像の保存に失敗する',
    ideas: ['検索フィルタの保存', '通知設定', '画像の保存に失敗する'],
  },
  {
    name: 'Arabic sentences with marks of direction',
    text: '\u200fنحتاج إلى الوضع الداكن. التطبيق بطيء عند فتح الخريطة. كذلك نريد تصدير الفواتير.',
    ideas: ['نحتاج إلى الوضع الداكن.', 'التطبيق بطيء عند فتح الخريطة.', 'كذلك نريد تصدير الفواتير.'],
  },
  {
    name: 'Chinese, numbered with an ideographic comma',
    text: '1、需要支持微信登录\n2、导出报表太慢\n3、升级数据库',
    ideas: ['需要支持微信登录', '导出报表太慢', '升级数据库'],
  },
  {
    name: 'numbers and bullets inside one line',
    text: 'Three wishes: 1) export to Excel 2) a dark theme 3) faster search',
    ideas: ['export to Excel', 'a dark theme', 'faster search'],
  },
  {
    name: 'semicolons',
    text: 'add a dark theme; fix the login loop; investigate slow search',
    ideas: ['add a dark theme', 'fix the login loop', 'investigate slow search'],
  },
  {
    name: 'a second idea behind "and also", and one in brackets',
    text: '- Add an undo button for deletes and also show who deleted the item\n- tables scroll badly on phones (also add sorting)',
    ideas: [
      'Add an undo button for deletes',
      'show who deleted the item',
      'tables scroll badly on phones',
      'add sorting',
    ],
  },
  {
    name: 'a bare list is several ideas',
    text: '- filters, number of seats, delivery times\n- badges, guest accounts',
    ideas: ['filters', 'number of seats', 'delivery times', 'badges', 'guest accounts'],
  },
  {
    name: 'commas under a verb, in a shared phrase or in brackets part nothing',
    text: '- show name, address and phone on the card\n- Payroll, leave, and expense tools\n- team spaces (shared boards, guests, roles)\n- fast, simple checkout\n- Extract the mailer, templates, queue',
    ideas: [
      'show name, address and phone on the card',
      'Payroll, leave, and expense tools',
      'team spaces (shared boards, guests, roles)',
      'fast, simple checkout',
      'Extract the mailer, templates, queue',
    ],
  },
  {
    name: 'a label over a list in the line',
    text: 'Bugs: login loop on iOS; wrong VAT for Norway; PDF is blank',
    ideas: ['login loop on iOS', 'wrong VAT for Norway', 'PDF is blank'],
  },
  {
    name: 'all kinds of bullets, one of them empty',
    text: '-tight\n* star\n• dot\n– dash\n+ Plus\n1. one\n2) two\na) letter\n- \n[ ] box\n- [ ] both',
    ideas: ['tight', 'star', 'dot', 'dash', 'Plus', 'one', 'two', 'letter', 'box', 'both'],
  },
  {
    name: 'one long idea a line, which is no wrapped paragraph',
    text: 'Refactor OrderService (2000 lines, no tests)\nInvestigate moving to Kafka, current queue loses messages\nGDPR: delete user data on request, deadline 31 May\nk8s 1.27 → 1.30',
    ideas: [
      'Refactor OrderService (2000 lines, no tests)',
      'Investigate moving to Kafka, current queue loses messages',
      'GDPR: delete user data on request, deadline 31 May',
      'k8s 1.27 → 1.30',
    ],
  },
  {
    name: 'lines further in under the name of a group, without bullets',
    text: 'Mobile\n    push notifications\n    offline mode\nWeb\n    keyboard shortcuts',
    ideas: ['push notifications', 'offline mode', 'keyboard shortcuts'],
  },
  {
    name: 'a table with bare pipes',
    text: 'Feature | Who asked | Prio\nBulk edit | Purchasing | high\nWebhooks | Sales | low',
    ideas: ['Bulk edit', 'Webhooks'],
  },
  {
    name: 'an issue template',
    text: '### Describe the bug\nThe sidebar overlaps the map on small screens.\n### Steps to reproduce\n1. open the map\n2. shrink the window',
    ideas: ['The sidebar overlaps the map on small screens. [open the map / shrink the window]'],
  },
  {
    name: 'questions in a row',
    text: 'Why does the nightly job take 4 hours? Could we move to ARM? What would an audit cost us?',
    ideas: [
      'Why does the nightly job take 4 hours?',
      'Could we move to ARM?',
      'What would an audit cost us?',
    ],
  },
  {
    name: 'CRLF, tabs and zero-width characters',
    text: '\ufeff- add\tfilters\r\n\r\n-\u200b fix\u200b sorting\r\n',
    ideas: ['add filters', 'fix sorting'],
  },
  {
    name: 'tickets with their keys, columns apart by blanks',
    text: 'FARM-1   Weigh eggs with the scale      Story   High\nFARM-2   Coop door opens at midnight      Bug     Low\nFARM-30  Compare feed suppliers           Spike   Medium',
    ideas: ['Weigh eggs with the scale', 'Coop door opens at midnight', 'Compare feed suppliers'],
  },
  {
    name: 'tickets with numbers, one a line',
    text: 'Ticket #77 - The parcel label prints upside down on our label printers\nTicket #78 - Asks whether we ship to the islands',
    ideas: [
      'The parcel label prints upside down on our label printers',
      'Asks whether we ship to the islands',
    ],
  },
  {
    name: 'records of a board',
    text: 'Card: Split the tab\nList: Next\nLabels: feature\n\nCard: Old menu\nList: Done\n\nCard: Tips vanish\nLabels: bug, urgent',
    ideas: ['Split the tab', 'Tips vanish'],
  },
  {
    name: 'a retrospective: what was good is set aside',
    text: "What went well\n- pairing\n\nWhat didn't\n- the demo data was stale\n- nobody knows the tax rules\n\nTry\n- write the tax rules down",
    ideas: ['the demo data was stale', 'nobody knows the tax rules', 'write the tax rules down'],
  },
  {
    name: 'action items with the people who were there',
    text: 'Attendees: Bo, Chidi\n\nAction items\n- Bo: find out why the feed stops\n- Chidi: renew the licence',
    ideas: ['find out why the feed stops', 'renew the licence'],
  },
  {
    name: 'dictated words in one breath',
    text: 'the drivers need to see the next stop on the lock screen, and then the other thing is that signatures get lost when the battery dies. oh and we should look into cheaper maps',
    ideas: [
      'the drivers need to see the next stop on the lock screen',
      'signatures get lost when the battery dies.',
      'we should look into cheaper maps',
    ],
  },
  {
    name: 'verdicts as labels inside lines',
    text: 'Good: quick to set up.\nBad: the probe drops off the network at night and nobody is told. The chart mixes two units.\nMissing: an alarm below a limit; a way to give the vet access',
    ideas: [
      'the probe drops off the network at night and nobody is told.',
      'The chart mixes two units.',
      'an alarm below a limit',
      'a way to give the vet access',
    ],
  },
  {
    name: 'user stories under each other',
    text: 'As a reader, I want to see overdue books so that I can bring them back.\nAs a reader, I want to renew a book online so that I keep it longer.',
    ideas: [
      'As a reader, I want to see overdue books so that I can bring them back.',
      'As a reader, I want to renew a book online so that I keep it longer.',
    ],
  },
  {
    name: 'an epic over its stories with criteria',
    text: 'Epic: Front door\n  Story: Guest can open the door by phone\n    AC: works in flight mode\n  Story: Guest sees the house rules',
    ideas: ['Guest can open the door by phone [AC: works in flight mode]', 'Guest sees the house rules'],
  },
  {
    name: 'names without bullets under headings, and numbers with dots',
    text: '## Editor\nWord count\nFocus mode\n\n## Sync\nConflict view\nSelective sync\n\n## Stock\n1. Counting\n1.1 Count with the camera\n1.2 Stock goes negative',
    ideas: [
      'Word count',
      'Focus mode',
      'Conflict view',
      'Selective sync',
      'Count with the camera',
      'Stock goes negative',
    ],
  },
  {
    name: 'a group with its topic, and a list of names after it',
    text: 'Ideas for the quiz: streaks, timed rounds, sound on/off, import questions from a sheet',
    ideas: ['streaks', 'timed rounds', 'sound on/off', 'import questions from a sheet'],
  },
  {
    name: 'what a project is, over its list',
    text: '# sorter\n\nA small tool that sorts pictures.\n\n## TODO\n- sort by colour\n- crashes on big files',
    ideas: ['sort by colour', 'crashes on big files'],
  },
  {
    name: 'an idea with conditions under it',
    text: '- Impersonate a user\n  - must leave a trace\n  - only for admins\n- Quiet hours',
    ideas: ['Impersonate a user [must leave a trace / only for admins]', 'Quiet hours'],
  },
  {
    name: 'a report with a trace that its first line leads in',
    text: 'Getting this when I save an empty quote:\n\nTypeError: x is undefined\n    at draw (quote.js:3:1)',
    ideas: [
      'Getting this when I save an empty quote: [TypeError: x is undefined\n    at draw (quote.js:3:1)]',
    ],
  },
]
