// Patterns for features between people: accounts, rights, sharing, talking.
import type { FeaturePattern } from './feature-pattern.ts'

export const peopleFeatures: readonly FeaturePattern[] = [
  {
    id: 'two-factor',
    cues: [
      /\b(?:2fa|mfa|totp|passkeys?|webauthn)\b/,
      /\b(?:two|multi)-?factor\b/,
      /\bfingerprint\b/,
      /\bface ?id\b/,
    ],
    anywhere: true,
    rank: 7,
    head: null,
    fallbacks: { thing: 'the second factor' },
    criteria: [
      { given: '{aWho} who has set it up', when: '{who} signs in with all factors', then: 'access is given' },
      {
        given: 'a factor that is wrong, used before or expired',
        when: '{who} signs in',
        then: 'access is denied and the message does not tell which part was wrong',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'for whom is it mandatory, and how does somebody who has lost the device get back in?',
      },
    ],
    drivers: ['recovery of lost access'],
    inputs: { riskOrOpportunity: 8 },
  },
  {
    id: 'password',
    cues: [
      /\b(?:password|passcode)(?:s)?\b.{0,20}\b(?:reset|recovery|change|forgot|forgotten|strength|less)\b/,
      /\b(?:reset|recover|change|forgot|forgotten) (?:\S+ ){0,2}passwords?\b/,
      /\baccount recovery\b/,
      /\bpassword recovery\b/,
    ],
    anywhere: true,
    rank: 7,
    head: null,
    fallbacks: { thing: 'the password' },
    criteria: [
      {
        given: '{aWho} with an account',
        when: '{who} sets a new password by the way provided',
        then: 'the new one works, the old one does not, and other sessions are ended',
      },
      {
        given: 'an address without an account',
        when: 'somebody asks for a new password',
        then: 'the answer is the same as for an existing account',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'how does {who} prove who they are, and how long is the proof valid?',
      },
    ],
    drivers: [],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    id: 'foreign-sign-in',
    cues: [
      /\b(?:google|facebook|github|gitlab|apple|gmail|microsoft|twitter|discord|steam|social|third-party|oauth2?|openid|saml|ldap|sso)\b.{0,12}\b(?:log-?ins?|log in|sign-?(?:in|up|on)|sign in|auth\w*)\b/,
      /\b(?:oauth2?|openid|saml|ldap|sso)\b/,
    ],
    rank: 6,
    head: null,
    fallbacks: { thing: 'the provider' },
    criteria: [
      {
        statement:
          'Whoever agrees at the provider is signed in, and has the same account there the next time.',
      },
      { statement: 'Whoever cancels at the provider is back at the sign-in, and no account was made.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'what should happen when the address from the provider belongs to an account already?',
      },
    ],
    drivers: ['depends on a system that the team does not control'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    id: 'sign-in',
    cues: [
      /\b(?:log|sign)[ -]?(?:in|ins|on|up|ups|out)\b/,
      /\b(?:login|logout|signup|sso|oauth\d?|openid|saml|ldap|authentication|authenticate|single sign-on|auth)\b/,
      /\b(?:user )?registration\b|\b(?:create|creates|creating|open|new|secure|guest) (?:an? |my |their )?(?:\w+ )?accounts?\b|\baccounts? (?:creation|page|system|login)\b/,
      /\bsession timeout\b/,
    ],
    unless: [
      /\baccount (?:balance|statement|number|manager|name)\b/,
      /\bbank accounts?\b/,
      /\baccounts? (?:receivable|payable)\b/,
    ],
    rank: 4,
    head: /\b(?:log-?in|sign[ -]?(?:in|up|on)|sso|oauth\d?|authentication|auth|registration|accounts?)\b/,
    fallbacks: { thing: 'the sign-in' },
    criteria: [
      {
        given: '{aWho} with an account',
        when: '{who} signs in',
        then: '{who} arrives at the page that was asked for',
      },
      {
        given: 'a wrong password or no account',
        when: 'somebody tries to sign in',
        then: 'access is refused, and the message does not tell which of the two it was',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which ways to sign in are wanted, and what happens to accounts that exist already?',
      },
    ],
    drivers: ['security review of access'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    id: 'permissions',
    cues: [
      /\b(?:permission|permissions|privileges?|access control|rbac|acl|role-based|user roles?|roles and|read-?only|admin[- ]only|restrict(?:s|ed)? (?:\w+ ){0,3}to|(?:access|user|role|view) restrictions?|authori[sz]ation)\b/,
      /\b(?:only|just) (?:the )?(?:admins?|managers?|owners?|members?|staff)\b/,
      /\b(?:customer|guest|admin|user) access\b/,
    ],
    anywhere: true,
    rank: 6,
    head: /\b(?:permissions?|privileges?|access(?: control)?|roles?|restrictions?)\b/,
    fallbacks: { thing: 'the protected content' },
    criteria: [
      {
        given: 'somebody whom the rule lets in',
        when: 'that person opens {thing}',
        then: 'everything that the rule permits can be done',
      },
      {
        given: 'somebody whom the rule keeps out',
        when: 'that person tries it directly',
        then: 'it is refused and nothing of the content is shown',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'who may see, change and remove what, and who grants the rights?',
      },
    ],
    drivers: ['every place that shows the content has to be checked'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    id: 'share',
    screen: true,
    cues: [
      /\bshar(?:e|es|ed|ing|eable|able)\b/,
      /\binvit(?:e|es|ed|ing|ation|ations)\b/,
      /\b(?:public|private|secret|permanent) links?\b/,
      /\bcollaborat(?:e|ion|ive|ors?)\b/,
      /\bpretty urls?\b/,
      /\bpermalinks?\b/,
    ],
    unless: [
      /\bembedded (?:system|device|db|database|blocked)/,
      /\b(?:market|cpu|memory) share\b/,
      /\b(?:social|twitter|facebook|instagram|linkedin)\b/,
      /\bscreen sharing\b/,
      /\bembeddings?\b/,
    ],
    rank: 4,
    head: /\b(?:shar(?:e|ed|ing|eable)|invit(?:e|ation|ations)|collaborat(?:ion|ive)|(?:public|private) links?|embed(?:ding)?)\b(?: (?:button|link|links|feature|option))?/,
    fallbacks: { thing: 'the content' },
    criteria: [
      {
        given: '{thing} that {who} may share',
        when: '{who} shares {it}',
        then: 'those who are meant can open {it} and see exactly that part',
      },
      {
        given: '{thingIs} shared',
        when: '{who} ends the sharing',
        then: 'the shared part can no longer be opened, and those concerned see a clear message',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'with whom should {thing} be shared, and may they change it or only look?',
      },
    ],
    drivers: ['who may see what'],
    inputs: {},
  },
]
