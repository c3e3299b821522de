// Patterns for features between people: accounts, rights, sharing, talking.
import { ask, type FeaturePattern, holds, plain, tellsWhich } from './feature-pattern.ts'

export const peopleFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'two-factor',
    cues: [
      /\b(?:2fa|mfa|totp|passkeys?|webauthn)\b/,
      /\b(?:two|multi|2)-?factor\b|\b(?:two|2)-step (?:auth|verif|log)/,
      /\bface ?id\b/,
    ],
    anywhere: true,
    rank: 7,
    criteria: holds(
      'After setting it up, signing in works with the correct code or device.',
      'A wrong, expired or already used code is refused.',
      'The message does not reveal which part was wrong.',
    ),
    questions: ask('who has to use it, and how do people who lost the device get back in?'),
    drivers: ['recovery of lost access'],
    inputs: { riskOrOpportunity: 8 },
  },
  {
    ...plain,
    id: 'password',
    cues: [
      /\b(?:password|passcode)(?:s)?\b.{0,20}\b(?:reset|recovery|change|forgot|forgotten)\b/,
      /\b(?:reset|recover|change|forgot|forgotten) (?:\S+ ){0,2}passwords?\b/,
      /\baccount recovery\b/,
    ],
    unless: [/^(?:enforce|force|require)\b/],
    anywhere: true,
    rank: 7,
    fallbacks: { thing: 'the password' },
    criteria: holds(
      'The new password works immediately.',
      'The old password is refused.',
      'An address without an account gets the same answer as one with an account.',
    ),
    questions: ask('how should {who} prove who they are, and how long is the proof valid?'),
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'foreign-sign-in',
    cues: [
      /\b(?:google|facebook|github|gitlab|apple|gmail|microsoft|twitter|discord|steam|social|third-party|oauth2?|openid|saml|ldap|sso)\b.{0,12}\b(?:log-?ins?|log in|sign-?(?:in|up|on)|sign in|auth\w*)\b/,
      /\b(?:oauth2?|openid|saml|ldap|sso)\b/,
    ],
    rank: 6,
    fallbacks: { which: 'the provider' },
    told: tellsWhich(
      /\b(?:google|facebook|github|gitlab|apple|gmail|microsoft|twitter|discord|steam|linkedin)\b/gi,
    ),
    criteria: holds(
      'A person with an account at {which} can sign in with it.',
      'Cancelling there leads back to the sign-in, and no account is created.',
      'The next sign-in opens the same account.',
    ),
    questions: ask('what should happen if the address from {which} already belongs to an account?'),
    drivers: ['depends on a system of others'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'sign-in',
    cues: [
      /\b(?:log|sign)[ -]?(?:in|ins|on)\b/,
      /\b(?:login|authentication|authenticate|single sign-on|auth)\b/,
    ],
    rank: 4,
    criteria: holds(
      'After signing in, the requested page opens.',
      'A wrong password or an unknown name is refused.',
      'The message does not reveal which of the two was wrong.',
    ),
    questions: ask('which ways to sign in are needed, and what should happen to existing accounts?'),
    drivers: ['security review of access'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'sign-up',
    cues: [
      /\bsign-?(?: ?up|ups)\b/,
      /\bregistrations?\b|\b(?:create|creates|creating|open|new|secure|guest) (?:an? |my |their )?(?:\w+ )?accounts?\b|\baccounts? (?:creation|page|system|login)\b/,
    ],
    unless: [
      /\b(?:event|device|domain|image|vehicle|course|service) registration/,
      /\baccount (?:balance|statement|number|manager|name)\b/,
      /\bbank accounts?\b/,
      /\baccounts? (?:receivable|payable)\b/,
    ],
    rank: 4,
    criteria: holds(
      'A new account can be used immediately.',
      'A second try with the same data creates no second account.',
      'The account has the data that was entered.',
    ),
    questions: ask('which data is required, how is it checked, and who can sign up?'),
    drivers: ['security review of access'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'permissions',
    cues: [
      /\b(?:permission|permissions|privileges?|access control|rbac|acl|role-based|user roles?|roles and|read-?only|admin[- ]only|restrict(?:s|ed)? (?:\w+ ){0,3}to|(?:access|user|role|view) restrictions?|authori[sz]ation)\b/,
      /\b(?:only|just) (?:the )?(?:admins?|managers?|owners?|members?|staff)\b/,
      /\b(?:customer|guest|admin|user) access\b/,
    ],
    anywhere: true,
    rank: 6,
    criteria: holds(
      'People with access can do everything that it includes.',
      'People without access are refused, also with a direct link.',
      'A refused attempt changes nothing.',
    ),
    questions: ask('who may see, change and remove what, and who grants access?'),
    drivers: ['number of places'],
    inputs: { riskOrOpportunity: 5 },
  },
]
