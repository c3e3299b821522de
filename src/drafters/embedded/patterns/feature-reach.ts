// Patterns for features that reach out: notices, time, money, bookings.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const reachFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'reminder',
    cues: [
      /\bremind(?:s|er|ers|ed|ing)?\b/,
      /\b(?:text|sms|nudge|e?-?mail|message) (?:\S+ ){1,3}(?:before|ahead|in advance)\b/,
    ],
    rank: 6,
    criteria: holds(
      'One reminder is sent at the chosen time.',
      'If the matter is done or cancelled before, no reminder is sent.',
      'The reminder names what is due.',
    ),
    questions: ask('how should the reminder be delivered, and how long in advance?'),
    drivers: ['time zones and changed dates'],
  },
  {
    ...plain,
    id: 'notification',
    cues: [
      /\bnotif(?:y|ies|ied|ication|ications|ying)\b/,
      /\balert(?:s|ed|ing)?\b/,
      /\b(?:e-?mails?|digest|newsletter(?! (?:box|archive|sign-?up|form|field|link|page))|sms|text message|warn me|tell me|let me know|ping me)\b/,
    ],
    unless: [/\b(?:email|mail) (?:address|addresses|field|validation|outreach)\b|^(?:consolidat|unif)/],
    rank: 5,
    fallbacks: { which: 'notification', asked: 'which events should trigger it', event: 'each event' },
    told: (core) => {
      const lower = core.toLowerCase()
      const [which] = /\b(?:(?:push|toast|in-app|desktop) notification|e-?mail|alert)\b/.exec(lower) ?? []
      const [, event] =
        / (?:for|about) (?!all|each|every|my|our|users|members|admins)([a-z' -]{5,40}s)$/.exec(core) ?? []
      return {
        ...(which === undefined ? {} : { which }),
        ...(event === undefined ? {} : { event }),
        ...(/ (?:when|whenever|if|for|on|about|before|after) /.test(lower)
          ? { asked: 'how soon after the event should it be sent' }
          : {}),
      }
    },
    criteria: holds(
      'Exactly one {which} is sent for {event}.',
      'For other events, no {which} is sent.',
      'The {which} says what happened.',
    ),
    questions: ask('{asked}, and who should receive it?'),
    drivers: ['delivery channels'],
  },
  {
    ...plain,
    id: 'payment',
    cues: [
      /\b(?:pay|pays|payment|payments|paying|checkout|check-out|paypal|stripe|credit card|card payments?|donat(?:e|ions?))\b/,
    ],
    unless: [
      /\bpay attention\b|\bgit\b|\bcheck-?out (?:an? |the )?(?:branch|commit|tag|repo\w*|book)\b|\b(?:donation|payment) (?:history|log|list)\b|\b(?:failed|late|overdue|open|past|missing|unpaid) payments?\b|^(?:see|view|show|list|find|know|filter|sort|search) /,
    ],
    rank: 5,
    criteria: holds(
      'Exactly the amount shown is charged, once.',
      'A refused or cancelled payment charges nothing.',
      'Such a payment can be tried again.',
    ),
    questions: ask('which payment methods and currencies are needed first, and who is the payment provider?'),
    drivers: ['money and a payment provider'],
    inputs: { userValue: 8, riskOrOpportunity: 8 },
  },
]
