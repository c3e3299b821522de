// Patterns for features between people: accounts, rights, sharing, talking.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

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
      'Whoever has set it up gets in with all that is asked for.',
      'What is wrong, used before or expired is refused.',
      'The message does not tell which part was wrong.',
    ),
    questions: ask('for whom is it mandatory, and how does somebody who has lost the device get back in?'),
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
      'The new password works from then on.',
      'The old one is refused, and every other sign-in is ended.',
      'An address without an account gets the same answer as one that has one.',
    ),
    questions: ask('how does {who} prove who they are, and how long is the proof valid?'),
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
    criteria: holds(
      'Whoever agrees at the provider is signed in.',
      'Whoever cancels at the provider is back at the sign-in, and no account was made.',
      'The next sign-in leads to the same account.',
    ),
    questions: ask('what should happen when the address from the provider belongs to an account already?'),
    drivers: ['depends on a system that the team does not control'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'sign-in',
    cues: [
      /\b(?:log|sign)[ -]?(?:in|ins|on|up|ups|out)\b/,
      /\b(?:login|logout|signup|sso|oauth\d?|openid|saml|ldap|authentication|authenticate|single sign-on|auth)\b/,
      /\b(?:user )?registration\b|\b(?:create|creates|creating|open|new|secure|guest) (?:an? |my |their )?(?:\w+ )?accounts?\b|\baccounts? (?:creation|page|system|login)\b/,
    ],
    unless: [
      /\baccount (?:balance|statement|number|manager|name)\b/,
      /\bbank accounts?\b/,
      /\baccounts? (?:receivable|payable)\b/,
    ],
    rank: 4,
    criteria: holds(
      'Whoever signs in arrives at the place that was asked for.',
      'A wrong password or an unknown name is refused.',
      'The message does not tell which of the two it was.',
    ),
    questions: ask('which ways to sign in are wanted, and what happens to accounts that exist already?'),
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
      'Whoever the rule lets in can do everything that it permits.',
      'Whoever it keeps out is refused on a direct try too.',
      'Whoever is refused is shown nothing of the content.',
    ),
    questions: ask('who may see, change and remove what, and who grants the rights?'),
    drivers: ['every place that shows the content has to be checked'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'share',
    screen: true,
    cues: [
      /\bshar(?:e|es|ed|ing|eable|able)\b/,

      /\b(?:public|private|secret|permanent) links?\b/,
    ],
    unless: [
      /\b(?:market|cpu|memory) share\b/,
      /\b(?:social|twitter|facebook|instagram|linkedin)\b/,
      /\bscreen sharing\b/,
    ],
    rank: 4,
    head: /\b(?:shar(?:e|ed|ing|eable)|(?:public|private) links?|embed(?:ding)?)\b(?: (?:button|link|links|feature|option))?/,
    fallbacks: { thing: 'the content' },
    criteria: holds(
      'Those with whom {thingIs} shared can open {it} and see exactly that part.',
      'Once the sharing is ended, nothing of it can be opened any more.',
      'Whoever tries it then is told that the sharing has ended.',
    ),
    questions: ask('with whom should {thing} be shared, and may they change it or only look?'),
    drivers: ['who may see what'],
  },
]
