// Patterns for features that reach out: notices, time, money, bookings.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const reachFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'reminder',
    cues: [/\bremind(?:s|er|ers|ed|ing)?\b/, /\b(?:due|overdue)\b.{0,25}\b(?:alert|notice|mail|email)\b/],
    rank: 6,
    criteria: holds(
      'One reminder comes at the time that was set.',
      'What is done, moved or cancelled before brings no reminder for the old date.',
      'The reminder names what is due and leads to it.',
    ),
    questions: ask('how long before, and by which way, should the reminder come?'),
    drivers: ['time zones and changed dates'],
  },
  {
    ...plain,
    id: 'notification',
    cues: [
      /\bnotif(?:y|ies|ied|ication|ications|ying)\b/,
      /\balert(?:s|ed|ing)?\b/,
      /\b(?:push|sms|e-?mail|slack|in-app) (?:message|messages|notice|notices|digest|updates?)\b/,
      /\b(?:e-?mails?|digest|newsletter|sms|text message|warn me|tell me|let me know|ping me)\b/,
    ],
    unless: [/\b(?:email|mail) (?:address|addresses|field|validation|outreach)\b|^(?:consolidat|unif)/],
    rank: 5,
    criteria: holds(
      'Each event that is meant brings one notice.',
      'Nothing else brings a notice.',
      'The notice says what happened.',
    ),
    questions: ask('which events exactly should trigger the notice, and by which way should it arrive?'),
    drivers: ['ways of delivery and personal choices'],
  },
  {
    ...plain,
    id: 'payment',
    cues: [
      /\b(?:pay|pays|payment|payments|paying|checkout|check-out|paypal|stripe|credit card|card payments?|refunds?|donat(?:e|ions?))\b/,
    ],
    unless: [/\bpay attention\b|\b(?:donation|payment) (?:history|log|list)\b/],
    rank: 5,
    criteria: holds(
      'Exactly the amount shown is charged once, and a receipt is given.',
      'A payment that is refused or cancelled charges nothing.',
      'Such a payment can be tried again.',
    ),
    questions: ask(
      'which ways to pay and which currencies are needed first, and who is the payment provider?',
    ),
    drivers: ['money and a payment provider'],
    inputs: { userValue: 8, riskOrOpportunity: 8 },
  },
]
