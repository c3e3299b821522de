// Patterns for features that reach out: notices, time, money, bookings.
import type { FeaturePattern } from './feature-pattern.ts'

export const reachFeatures: readonly FeaturePattern[] = [
  {
    id: 'reminder',
    cues: [
      /\bremind(?:s|er|ers|ed|ing)?\b/,
      /\bfollow[- ]?up (?:date|dates|task|reminder)\b/,
      /\b(?:due|overdue)\b.{0,25}\b(?:alert|notice|mail|email)\b/,
    ],
    rank: 6,
    head: /\b(?:due date |basic |automatic )*remind(?:s|er|ers)?\b/,
    fallbacks: { thing: 'the matter' },
    criteria: [
      {
        given: 'something that is due',
        when: 'the agreed time before it is reached',
        then: 'one reminder is sent that names it and leads to it',
      },
      {
        given: 'the matter is done, moved or cancelled before that time',
        when: 'the time comes',
        then: 'no reminder is sent for the old date',
      },
      {
        given: 'the product was not running at that time',
        when: 'it runs again',
        then: 'the reminder is sent once, or marked as late',
      },
      { given: '{aWho} who has turned reminders off', when: 'something is due', then: 'none is sent' },
      {
        given: '{aWho} in another time zone',
        when: 'the reminder is sent',
        then: 'its time is that of the receiver',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'how long before, and by which way, should the reminder come?',
      },
    ],
    drivers: ['time zones and changed dates'],
    inputs: {},
  },
  {
    id: 'notification',
    cues: [
      /\bnotif(?:y|ies|ied|ication|ications|ying)\b/,
      /\balert(?:s|ed|ing)?\b/,
      /\b(?:push|sms|e-?mail|slack|in-app) (?:message|messages|notice|notices|digest|updates?)\b/,
      /\b(?:e-?mails?|digest|newsletter|sms|text message|warns?|warn me|tell me|let me know|ping me)\b/,
      /\b(?:ring|beep) (?:when|twice|if)\b/,
    ],
    unless: [/\b(?:email|mail) (?:address|addresses|field|validation|outreach)\b/, /\balert\(\)/],
    rank: 5,
    head: /\b(?:(?:push|email|e-mail|sms|custom|customi[sz]able|automated|weather|price) )*(?:notif(?:y|ications?)|alerts?|digest|newsletter)\b(?: (?:templates?|sounds?|settings|system))?/,
    fallbacks: { thing: 'the event' },
    criteria: [
      {
        given: '{aWho} who wants to be told',
        when: 'the event happens',
        then: 'one notice arrives that says what happened and leads to it',
      },
      {
        given: '{aWho} who has turned these notices off',
        when: 'the event happens',
        then: 'no notice is sent',
      },
      {
        given: 'the same event is recorded again or a great number happen at once',
        when: 'notices are sent',
        then: 'nobody receives the same one twice and they are bundled as agreed',
      },
      {
        given: 'a notice cannot be delivered',
        when: 'it is sent',
        then: 'the event itself is not affected and the failure can be seen',
      },
      {
        given: '{aWho} who may not see the content',
        when: 'the event happens',
        then: 'no notice with that content is sent',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which events exactly should trigger the notice, and by which way should it arrive?',
      },
      {
        field: 'details.outOfScope',
        question: 'can each person turn the notice off or choose how often it comes?',
      },
    ],
    drivers: ['ways of delivery and personal choices'],
    inputs: {},
  },
  {
    id: 'subscription',
    cues: [
      /\bsubscriptions?\b/,
      /\b(?:pricing|free|premium|paid|pro) (?:plan|plans|tier|tiers|version)\b/,
      /\b(?:usage-based )?billing\b/,
      /\btrial (?:period|version)\b/,
      /\bfree trial\b/,
      /\bmoneti[sz]\w+/,
    ],
    unless: [/\bevent subscription\b/],
    rank: 6,
    head: /\b(?:subscriptions?|billing|plans?|tiers?|trial)\b(?: (?:management|page|system))?/,
    fallbacks: { thing: 'the plan' },
    criteria: [
      {
        given: '{aWho} without a plan',
        when: '{who} takes one',
        then: 'its functions are there at once and price, period and renewal are stated before',
      },
      {
        given: 'a running period',
        when: '{who} changes or ends the plan',
        then: 'it is said from when that holds and what it costs or returns',
      },
      {
        given: 'a payment fails at renewal',
        when: 'the period ends',
        then: '{who} is told and the agreed time of grace applies before anything is switched off',
      },
      {
        given: 'a plan has ended',
        when: '{who} signs in',
        then: 'the own data can still be reached as agreed',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which plans with which limits are there, and what happens when one ends?',
      },
      {
        field: 'details.outOfScope',
        question: 'which countries, currencies and taxes must be covered first?',
      },
    ],
    drivers: ['money, taxes and failed payments'],
    inputs: { userValue: 8, riskOrOpportunity: 8 },
  },
  {
    id: 'payment',
    cues: [
      /\b(?:pay|pays|payment|payments|paying|checkout|check-out|paypal|stripe|credit card|card payments?|invoice|invoices|invoicing|refund|refunds|deposit|tip|tips jar|donat(?:e|ion|ions)|wallet|voucher|vouchers|coupon|coupons|gift cards?|discount codes?|promo codes?|credit notes?|split the bill)\b/,
    ],
    unless: [/\bpay attention\b/, /\bbest practice tips\b/, /\bget a tip\b/],
    rank: 5,
    head: /\b(?:pay(?:ments?)?|checkout|refunds?|deposits?|donations?|coupons?|vouchers?|discounts?|invoic(?:e|es|ing))\b/,
    fallbacks: { thing: 'the amount' },
    criteria: [
      {
        given: 'a valid way to pay',
        when: '{who} confirms',
        then: 'exactly the amount shown is charged once and a receipt is given',
      },
      {
        given: 'the payment is refused or cancelled',
        when: '{who} comes back',
        then: 'nothing is charged, the order is kept and the payment can be tried again',
      },
      {
        given: 'the button is pressed twice or the answer is lost',
        when: 'the payment is processed',
        then: 'the amount is charged only once',
      },
      { given: 'a refund or a correction', when: 'it is booked', then: 'amount, tax and receipt agree' },
      {
        given: 'sensitive payment data',
        when: 'it is entered',
        then: 'it appears neither in logs nor in messages',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which ways to pay and which currencies are needed first, and who is the payment provider?',
      },
      { field: 'details.outOfScope', question: 'how are refunds, taxes and receipts handled?' },
    ],
    drivers: ['money and a payment provider'],
    inputs: { userValue: 8, riskOrOpportunity: 8 },
  },
  {
    id: 'cart',
    cues: [
      /\b(?:cart|basket|order form|pre-?order|re-?order|orders|ordering|purchase|buy|sell|auction|bid|bids|stock|inventory|shop|store front|storefront|marketplace|shopping list)\b/,
    ],
    unless: [
      /\bin order to\b/,
      /\border (?:by|of)\b/,
      /\bplayer|weapon|game\b/,
      /\bstock (?:price|market)\b/,
    ],
    rank: 3,
    head: /\b(?:cart|basket|orders?|ordering|purchases?|stock|inventory)\b/,
    fallbacks: { thing: 'the order' },
    criteria: [
      {
        given: 'an article that is available',
        when: '{who} orders it',
        then: 'price, quantity and total are the same in the list, the confirmation and the stock',
      },
      {
        given: 'the last piece is taken by somebody else meanwhile',
        when: '{who} confirms',
        then: '{who} is told before anything is charged',
      },
      {
        given: 'a price has changed since it was chosen',
        when: '{who} confirms',
        then: 'the new price is shown and has to be accepted',
      },
      { given: 'an empty list', when: '{who} tries to go on', then: 'it says that nothing was chosen' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'until when may {thing} be changed or cancelled, and by whom?',
      },
    ],
    drivers: ['prices and stock that change meanwhile'],
    inputs: {},
  },
  {
    id: 'booking',
    cues: [
      /\b(?:book(?:s|ed|ing|ings|able)?|reserv(?:e|es|ed|ing|ation|ations)|appointments?|waiting ?list|wait-?list|check-?ins?|time slots?|seats?|availability|rsvp)\b/,
    ],
    unless: [
      /\b(?:book (?:[ivx]+\b|club|list|cover|title|review|reader|search|page)|books|audiobooks?|e-?books?|notebooks?|cook-?books?|reserved (?:word|keyword))\b/,
    ],
    rank: 4,
    head: /\b(?:book(?:ings?|able)?|reserv(?:e|ation|ations)|appointments?|wait(?:ing )?-?list|check-?ins?)\b(?: (?:system|page|form))?/,
    fallbacks: { thing: 'the place' },
    criteria: [
      {
        given: 'a free place',
        when: '{who} books it',
        then: 'it is taken for everybody else at once and {who} gets a confirmation',
      },
      {
        given: 'two people choose the last place at the same moment',
        when: 'both confirm',
        then: 'one gets it and the other is told at once',
      },
      {
        given: 'a booking',
        when: '{who} cancels it within the agreed time',
        then: 'the place is free again and those concerned are told',
      },
      {
        given: 'a time in the past or outside of the opening hours',
        when: '{who} tries to book it',
        then: 'it is refused with the reason',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'until when may a booking be changed or cancelled, and what happens then?',
      },
      { field: 'details.outOfScope', question: 'what holds for {who} who does not appear?' },
    ],
    drivers: ['two people wanting the same place'],
    inputs: {},
  },
  {
    id: 'calendar',
    cues: [
      /\b(?:calendar|calendars|ical|ics|agenda|rota|shifts?|roster|timetable|schedul(?:e|es|ed|er|ing)|recurring(?: [\p{L}-]+){0,2}|repeat(?:s|ing|ed)?|cron|timer|deadline|due dates?|at (?:a )?(?:set|given|certain) times?|every (?:day|week|month|morning|evening|night|hour))\b/u,
    ],
    unless: [
      /\bevent (?:bus|loop|handler|listener|sourcing)s?\b/,
      /\b(?:shift|ctrl) [a-z]\b/,
      /\bin the event\b/,
      /\b(?:key|mouse|click|cdp) events?\b/,
    ],
    rank: 3,
    head: /\b(?:calendars?|events?|schedul(?:e|ed|er|ing)|recurring|timetable|rota|roster|timer)\b(?: (?:view|creation|integration|page))?/,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: 'a date and time in the future',
        when: '{who} saves {thing}',
        then: 'what was planned happens at that time in the time zone of {who}, once',
      },
      {
        given: 'a time in the past, or an end before the start',
        when: '{who} saves',
        then: 'it is refused with the reason',
      },
      {
        given: 'the clock changes to or from summer time',
        when: 'a repeated entry is due',
        then: 'it stays at its local time',
      },
      {
        given: 'a repeated entry',
        when: '{who} changes or cancels one of its dates',
        then: '{who} chooses whether the others change as well',
      },
      {
        given: 'the product was not running at the time',
        when: 'it runs again',
        then: 'the missed entry is treated by the agreed rule and visible',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'must {thing} repeat, and what should happen when a date is missed or moved?',
      },
      { field: 'details.outOfScope', question: 'in which time zones are the people concerned?' },
    ],
    drivers: ['time zones and repeated dates'],
    inputs: {},
  },
  {
    id: 'form',
    cues: [
      /\b(?:form|forms|survey|surveys|questionnaire|quiz|quizzes|poll|polls|voting|vote|checklist|checklists|sign-?up sheet)\b/,
      /\bvalidat(?:e|es|ion|ing)\b/,
      /\b(?:required|mandatory|optional) fields?\b/,
      /\b(?:date|phone|custom|input) fields?\b/,
      /\bcheck (?:if|that|whether)\b/,
      /\benforce\b/,
    ],
    unless: [/\b(?:terraform|platform|transform|perform|uniform)\b/, /\bform of\b/],
    rank: 3,
    head: /\b(?:forms?|surveys?|quiz(?:zes)?|polls?|voting|validat(?:e|ion)|enforce)\b/,
    fallbacks: { thing: 'the input' },
    criteria: [
      {
        given: 'valid values',
        when: '{who} sends {thing}',
        then: 'they are stored once and {who} sees that they arrived',
      },
      {
        given: 'a value that is missing or invalid',
        when: '{who} sends {thing}',
        then: 'nothing is stored, each field concerned is named with the reason and what was typed is kept',
      },
      {
        given: 'a value with an accent, an emoji or surrounding spaces',
        when: '{who} sends it',
        then: 'it is stored as agreed and not damaged',
      },
      {
        given: 'a caller that goes around the page',
        when: 'invalid values are sent directly',
        then: 'they are refused as well',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which rules must {thing} keep, and what should a person read when one is broken?',
      },
    ],
    drivers: ['number of fields and rules'],
    inputs: {},
  },
]
