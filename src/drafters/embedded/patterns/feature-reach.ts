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
      { statement: 'One reminder comes at the time that was set, names what is due and leads to it.' },
      {
        given: 'the matter is done, moved or cancelled before that time',
        when: 'the time comes',
        then: 'no reminder is sent for the old date',
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
      /\b(?:e-?mails?|digest|newsletter|sms|text message|warn me|tell me|let me know|ping me)\b/,
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
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which events exactly should trigger the notice, and by which way should it arrive?',
      },
    ],
    drivers: ['ways of delivery and personal choices'],
    inputs: {},
  },
  {
    id: 'payment',
    cues: [
      /\b(?:pay|pays|payment|payments|paying|checkout|check-out|paypal|stripe|credit card|card payments?|refunds?|donat(?:e|ions?))\b/,
    ],
    unless: [/\bpay attention\b/],
    rank: 5,
    head: /\b(?:pay(?:ments?)?|checkout|refunds?|donations?)\b/,
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
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which ways to pay and which currencies are needed first, and who is the payment provider?',
      },
    ],
    drivers: ['money and a payment provider'],
    inputs: { userValue: 8, riskOrOpportunity: 8 },
  },
]
