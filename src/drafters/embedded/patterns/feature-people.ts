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
      {
        given: '{aWho} has lost the device',
        when: '{who} uses the way of recovery',
        then: 'access is possible after the agreed check and the old device is shut out',
      },
      {
        given: 'repeated wrong attempts',
        when: 'the limit is reached',
        then: 'further attempts are held off and the account owner is told',
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
      {
        given: 'a link that has been used or has expired',
        when: 'somebody opens it',
        then: 'it is refused with the way to a new one',
      },
      {
        given: 'a new password that breaks the rules',
        when: '{who} saves it',
        then: 'the rule is named and the old password stays valid',
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
        given: '{aWho} with valid credentials',
        when: '{who} signs in',
        then: '{who} arrives at the page that was asked for, with the own rights',
      },
      {
        given: 'wrong credentials or an account that does not exist',
        when: 'somebody tries to sign in',
        then: 'access is denied and the message does not tell which of the two it was',
      },
      {
        given: 'repeated failed attempts',
        when: 'the limit is reached',
        then: 'further attempts are held off for the agreed time',
      },
      {
        given: '{aWho} has signed out or the session has expired',
        when: 'a protected page is opened, also by the back button',
        then: 'it asks to sign in and shows nothing of the old session',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which ways to sign in are wanted, and what happens to accounts that exist already?',
      },
      {
        field: 'details.outOfScope',
        question: 'how long does a session last, and on how many devices at once?',
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
        given: '{aWho} with the right',
        when: '{who} opens {thing}',
        then: 'the allowed actions are there and work',
      },
      {
        given: 'a person without the right',
        when: 'that person opens the address directly or repeats a stored request',
        then: 'it is denied and nothing of the content is shown',
      },
      {
        given: 'a right is taken away while somebody is signed in',
        when: 'that person takes the next step',
        then: 'the right no longer applies',
      },
      {
        given: 'the last person with the right to grant rights',
        when: 'this right would be removed',
        then: 'it is refused with the reason',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which roles may see, change and remove what, and who grants the rights?',
      },
      { field: 'details.outOfScope', question: 'what happens to the rights that people have today?' },
    ],
    drivers: ['every place that shows the content has to be checked'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    id: 'share',
    cues: [
      /\bshar(?:e|es|ed|ing|eable|able)\b/,
      /\binvit(?:e|es|ed|ing|ation|ations)\b/,
      /\b(?:public|private|secret|permanent) links?\b/,
      /\bembed(?:s|ding|dable)?\b/,
      /\bcollaborat(?:e|ion|ive|ors?)\b/,
      /\bpretty urls?\b/,
      /\bpermalinks?\b/,
    ],
    unless: [
      /\bembedded (?:system|device|db|database|blocked)/,
      /\b(?:market|cpu|memory) share\b/,
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
        given: 'a person who was not invited',
        when: 'that person guesses or forwards the address',
        then: 'access follows the agreed rule and nothing else can be reached from there',
      },
      {
        given: '{thingIs} shared',
        when: '{who} ends the sharing',
        then: 'the shared part can no longer be opened, and those concerned see a clear message',
      },
      {
        given: '{thing} was removed after sharing',
        when: 'somebody opens the address',
        then: 'a message says that the content is gone, without an error page',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'with whom should {thing} be shared, and may they change it or only look?',
      },
      { field: 'details.outOfScope', question: 'how does sharing of {thing} end?' },
    ],
    drivers: ['who may see what'],
    inputs: {},
  },
  {
    id: 'comment',
    cues: [
      /\b(?:comment|comments|commenting|annotat\w+|reviews|emoji reactions?|repl(?:y|ies)|threaded|discussions?|discussion threads?|feedback form|ratings?|star rating|likes?)\b/,
      /\brate (?:a |an |the |each |their )?\S+/,
    ],
    unless: [
      /\brate limit/,
      /\bcode review/,
      /\bcomments? in (?:config|code|the code)/,
      /\bmulti-?line comments?\b/,
      /\blike (?:the|a|an|in|vim|jira|ex\w+)\b/,
      /\bthread (?:pool|safe)/,
      /\breview (?:my|the|all|and)\b/,
      /\b(?:would|looks?|feels?) like\b/,
      /\blike (?!button|count)\S+ (?:form|does|do)\b/,
    ],
    rank: 4,
    head: /\b(?:comment(?:s|ing)?|annotations?|annotate|reviews?|reactions?|repl(?:y|ies)|threads?|ratings?|likes?|rate)\b/,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: '{thing} that {who} may see',
        when: '{who} adds a comment',
        then: 'it appears with name and time for all who may see {thing}',
      },
      {
        given: 'an empty comment or one above the limit',
        when: '{who} sends it',
        then: 'it is refused, the reason is shown and the text is kept',
      },
      {
        given: 'a comment that holds markup or a script',
        when: 'others read it',
        then: 'it is shown as plain text',
      },
      {
        given: 'an own comment',
        when: '{who} changes or removes it',
        then: 'the others see the new state and that it was changed',
      },
      { given: 'an offensive comment', when: 'somebody reports it', then: 'a person in charge can hide it' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'who may comment on {thing}, who is told, and who may remove a comment?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'message',
    cues: [
      /\b(?:chat(?: rooms?)?|chats|messaging|(?:direct|private|group|voice|text) messages?|message (?:people|users|customers|members|each|the|a|an|my)|dms?|inbox|conversations?|contact form)\b/,
      /\bchat ?bot\b/,
    ],
    unless: [
      /\berror messages?\b/,
      /\b(?:commit|log|status|warning|success|welcome) messages?\b/,
      /\bmessage (?:queue|broker|bus)\b/,
    ],
    rank: 3,
    head: /\b(?:chat|messag(?:e|es|ing)|inbox|conversations?)\b/,
    fallbacks: { thing: 'the message' },
    criteria: [
      {
        given: 'two people who may write to each other',
        when: 'one sends a message',
        then: 'the other receives it once and in the order in which it was sent',
      },
      {
        given: 'the receiver is offline',
        when: 'a message is sent',
        then: 'it is delivered when the receiver is back, and the sender can tell',
      },
      {
        given: 'somebody is blocked',
        when: 'that person sends a message',
        then: 'it does not arrive and nobody else is disturbed',
      },
      {
        given: 'sending fails',
        when: 'the sender looks at the message',
        then: 'it is marked as not sent and can be sent again',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'who may write to whom, and how long are messages kept?' },
    ],
    drivers: ['delivery and moderation'],
    inputs: {},
  },
  {
    id: 'tag',
    cues: [
      /\b(?:tag|tags|tagging|label(?:ling|ing)?|hashtags?|bookmark(?:s|ing)?|favou?rit(?:e|es|ing)|star(?:red|ring)?|pin(?:ned|ning)? (?:a |an |the )?\S+|watch ?lists?|wish ?lists?)\b/,
    ],
    unless: [/\b(?:alt|html|git|meta|script|nfc) tags?\b/, /\blabel selection\b/],
    rank: 4,
    head: /\b(?:tag(?:s|ging)?|labels?|hashtags?|bookmark(?:s|ing)?|favou?rit(?:e|es|ing)|stars?|pin(?:ned|ning)?)\b/,
    fallbacks: { thing: 'the entry' },
    criteria: [
      {
        given: '{thing} that {who} may see',
        when: '{who} marks {it}',
        then: 'the mark is shown there and everything with that mark can be listed',
      },
      { given: 'the mark is set already', when: '{who} sets it again', then: 'it is there only once' },
      {
        given: 'a mark that is in use',
        when: '{who} removes it',
        then: 'it disappears from that entry and stays on the others',
      },
      {
        given: 'a marked entry is deleted',
        when: '{who} lists everything with that mark',
        then: 'no dead entry is shown',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'are the marks private or seen by all, and who may create new ones?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'profile',
    cues: [
      /\b(?:profile (?:page|picture|photo|screen|settings)|(?:user|member|customer|public|personal|patient|player|guest) profiles?|profiles? of|avatars?|bio|nickname|user ?name)\b/,
      /\bdelete (?:my |the |their |your )?account\b/,
      /\b(?:contacts?|members?|users?|clients?|customers?|patients?) management\b/,
      /\bmanage (?:users|members|contacts|customers|clients|teams)\b/,
    ],
    rank: 3,
    head: /\b(?:profiles?|avatars?|management|manage)\b(?: (?:page|picture|settings))?/,
    fallbacks: { thing: 'the profile' },
    criteria: [
      {
        given: '{aWho} with the right to change {thing}',
        when: '{who} saves valid values',
        then: 'they are shown wherever the person or the entry appears',
      },
      {
        given: 'an invalid or taken value',
        when: '{who} saves',
        then: 'nothing is stored and the field is named',
      },
      {
        given: 'another person',
        when: 'that person opens {thing}',
        then: 'only what is meant to be public is shown',
      },
      {
        given: 'a person who leaves',
        when: 'the entry is removed',
        then: 'the personal data is gone and what must stay no longer names the person',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which details belong to {thing}, and which of them may others see?',
      },
    ],
    drivers: ['personal data'],
    inputs: {},
  },
  {
    id: 'onboarding',
    cues: [
      /\b(?:onboarding|onboard|tutorials?|walk-?through|guided tour|product tour|first[- ]run|getting started|welcome (?:screen|page|wizard|email|message)|help (?:page|text|screen|menu|section)|in-app (?:help|guidance)|faq)\b/,
      /\bhow[- ]to (?:guide|page)\b/,
    ],
    rank: 5,
    head: null,
    fallbacks: { thing: 'the introduction' },
    criteria: [
      {
        given: '{aWho} who is new',
        when: '{who} follows {thing} to the end',
        then: '{who} has done the first real task and knows where to find help later',
      },
      {
        given: '{aWho} who does not want it',
        when: '{who} skips it',
        then: 'it is not shown again without being asked for',
      },
      { given: '{aWho} stops half way', when: '{who} comes back', then: 'it goes on where it was left' },
      {
        given: 'a screen named in {thing} has changed',
        when: '{who} follows it',
        then: 'no step points to something that does not exist',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'what should {who} have achieved at the end of {thing}?' },
    ],
    drivers: [],
    inputs: {},
  },
]
