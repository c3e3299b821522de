// Patterns for features of the whole product: language, look, input, devices, settings, limits, help by machine.
import type { FeaturePattern } from './feature-pattern.ts'

export const deviceFeatures: readonly FeaturePattern[] = [
  {
    id: 'localisation',
    cues: [
      /\b(?:i18n|l10n|locali[sz](?:e|ed|ation)|internationali[sz]ation|translat(?:e|ed|ion|ions|or)|multi-?lingual|multi-?language|right-to-left|rtl|locales?)\b/,
      /\b(?:support|add|in) (?:\S+ )?(?:welsh|german|french|spanish|italian|dutch|portuguese|polish|turkish|arabic|hebrew|chinese|japanese|korean|russian|ukrainian|swedish|norwegian|danish|finnish|czech|hungarian|greek|irish|hindi)\b/,
      /\blanguage (?:switch|switcher|selection|support|setting|picker|options?)\b/,
      /\b(?:more|other|multiple|additional) languages\b/,
      /\bcurrenc(?:y|ies)\b.{0,15}\b(?:format|conversion|support)/,
    ],
    unless: [/\bprogramming languages?\b/],
    rank: 6,
    head: null,
    fallbacks: { thing: 'the language' },
    criteria: [
      {
        given: '{aWho} who has chosen the language',
        when: '{who} goes through the main steps',
        then: 'every text, message and mail is in that language',
      },
      {
        given: 'a text that is not translated yet',
        when: 'it is shown',
        then: 'it appears in the main language and never as a bare key',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'who writes and checks the translations, and which parts come first?',
      },
    ],
    drivers: ['every text of the product'],
    inputs: {},
  },
  {
    id: 'accessibility',
    cues: [/\b(?:accessib(?:le|ility)|a11y|wcag|screen ?readers?|aria|dyslexi\w+)\b/],
    unless: [/\bfor accessibility\b|\baccessibility audits?\b/],
    anywhere: true,
    rank: 7,
    head: null,
    fallbacks: { thing: 'the page' },
    criteria: [
      { statement: 'Every control concerned is announced with its name, role and state.' },
      { statement: 'With the keyboard alone every step can be done, the focus is seen and never caught.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which pages come first, which standard must they meet, and who tests it with real aids?',
      },
    ],
    drivers: ['number of pages and controls'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    id: 'contrast',
    cues: [/\b(?:high[- ]contrast|contrasts?|colou?r[- ]?blind\w*)\b/],
    unless: [/\bin contrast\b/],
    anywhere: true,
    rank: 7,
    head: null,
    fallbacks: { thing: 'the colours' },
    criteria: [
      {
        statement:
          'States and series that differ in colour can be told apart by colour-blind people as well.',
      },
      { statement: 'A shape, a text or a pattern says the same, so that nothing hangs on the colour alone.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which contrast must be reached, and which pages or pictures come first?',
      },
    ],
    drivers: ['number of screens to go through'],
    inputs: {},
  },
  {
    id: 'keyboard',
    cues: [
      /(?:^|\s)(?:ctrl|cmd|command|control|shift|alt|meta|mod)(?: ?\+ ?[\w/+]+|-\w(?!\w))(?: binds?| bindings?)?|<(?:cr|tab|esc|leader)>|\bkey ?binds?\b/,
      /\b(?:keyboard|shortcuts?|hot-?keys?|key-?bindings?|keymap|vim (?:mode|keys|bindings)|ctrl ?[+-]|cmd ?\+|command palette|arrow keys?|tab key|press(?:ing)? (?:enter|esc|escape|space|tab)|down arrow)\b/,
    ],
    rank: 5,
    head: null,
    fallbacks: { thing: 'the shortcut' },
    criteria: [
      {
        given: 'a place in which {thing} should work',
        when: '{who} presses the keys',
        then: 'the action that is named for them is done once',
      },
      {
        statement:
          'While one types in a text field, or where the keys are taken already, nothing is started by them.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'which action gets which key, and may a person change {it}?' },
    ],
    drivers: ['conflicts with keys that exist'],
    inputs: {},
  },
  {
    id: 'offline',
    cues: [
      /\boff-?line\b/,
      /\bwithout (?:a |an )?(?:connection|internet|network|signal|wi-?fi)\b/,
      /\bw\/out signal\b/,
      /\bno (?:signal|connection|internet)\b/,
    ],
    anywhere: true,
    rank: 6,
    head: null,
    fallbacks: { thing: 'the content' },
    criteria: [
      {
        given: '{aWho} has opened it once with a connection',
        when: '{who} opens it again without one',
        then: 'what was loaded is there, and it can be seen that it may be old',
      },
      {
        given: 'a change made without a connection',
        when: 'the connection is back',
        then: 'it is transferred once, without further action',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'what must be possible without a connection: only reading, or changing as well?',
      },
    ],
    drivers: ['changes that meet after a time offline'],
    inputs: {},
  },
  {
    id: 'assistant',
    cues: [
      /\b(?:ai|llms?|gpt|chatgpt|claude|openai|copilot|agentic|rag|genai)(?:[- ](?:powered|based|assisted|driven))?(?: [\w-]+){0,2}$/,
      /\b(?:speech[- ]to[- ]text|transcriptions?|ocr|summari[sz](?:e|es|ation)|auto-?(?:tag|categori[sz]e)\w*|image recognition|voice input)\b/,
    ],
    unless: [/[+&] ai\b/],
    rank: 4,
    head: null,
    fallbacks: { thing: 'the result' },
    criteria: [
      {
        statement:
          'On examples with a known good result, people find the outcome right before it is released.',
      },
      {
        given: 'the service behind it fails or takes too long',
        when: '{who} waits',
        then: 'one can stop it, and nothing that was entered is lost',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'how does one tell a good result from a bad one, and which data may be sent outside for it?',
      },
    ],
    drivers: ['quality of results has to be measured', 'cost of each use'],
    inputs: {},
  },
  {
    id: 'settings',
    cues: [
      /\b(?:settings?|preferences?|config(?:s|uration|urable|ure|ured)?|options? (?:to|for|menu|screen|page)|toggle|toggles|switch (?:between|to|off|on)|enable\/disable|customi[sz](?:able|ation|e)|opt[- ](?:in|out)|default (?:value|values|view|language))\b/,

      /^allow (?:to )?(?:change|choose|choosing|set|setting)\b/,
      /\bchoose (?:between|from|which)\b/,
    ],
    rank: 2,
    head: /\b(?:settings?|preferences?|config(?:uration)?|configure|options?|toggles?|customi[sz](?:e|ation))\b(?: (?:page|screen|menu|panel|files?))?/,
    fallbacks: { thing: 'the setting' },
    criteria: [
      {
        given: '{aWho} has chosen a value',
        when: '{who} opens the product again',
        then: 'it is still chosen and in force everywhere it applies',
      },
      { statement: 'Whoever chooses nothing sees no change, and a value that is not possible is refused.' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which values can be chosen, and which one holds for people who never touch this?',
      },
    ],
    drivers: ['combinations with other settings'],
    inputs: {},
  },
  {
    id: 'command-line',
    cues: [
      /(?:^|\s)--[a-z][\w-]+/,
      /\b(?:cli|command[- ]line|commandline|sub-?commands?|(?<=\S )flags?|arguments?|stdin|stdout|repl)\b/,
      /\btui\b/,
    ],
    unless: [/\b(?:country|feature|red|capture the|env) flags?\b/],
    rank: 3,
    head: null,
    fallbacks: { thing: 'the command' },
    criteria: [
      {
        statement:
          'A call with valid values does exactly what is meant, and the help names it with an example.',
      },
      {
        statement:
          'A value that is missing, unknown or contradicts another is named in the message, and nothing is changed.',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'how exactly is it called, and what should be printed or written for other programs to read?',
      },
    ],
    drivers: ['scripts that rely on the present form'],
    inputs: {},
  },
]
