// Patterns for features of the whole product: language, look, input, devices, settings, limits, help by machine.
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

export const deviceFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'localisation',
    cues: [
      /\b(?:i18n|l10n|locali[sz](?:e|ed|ation)|internationali[sz]ation|translat(?:e|ed|ion|ions|or)|multi-?lingual|multi-?language|right-to-left|rtl|locales?)\b/,
      /\b(?:support|add|in) (?:\S+ )?(?:german|french|spanish|italian|dutch|portuguese|turkish|arabic|hebrew|chinese|japanese|korean|russian|ukrainian|swedish|hindi)\b/,
      /\blanguage (?:switch|switcher|selection|support|setting|picker|options?)\b/,
      /\b(?:more|other|multiple|additional) languages\b/,
    ],
    unless: [/\bprogramming languages?\b/],
    rank: 6,
    criteria: holds(
      'Every text and message is in the language chosen.',
      'A text that is not translated yet appears in the main language.',
      'No text appears as a bare key.',
    ),
    questions: ask('who writes and checks the translations, and which parts come first?'),
    drivers: ['every text of the product'],
  },
  {
    ...plain,
    id: 'accessibility',
    cues: [/\b(?:accessib(?:le|ility)|a11y|wcag|screen ?readers?|aria|dyslexi\w+)\b/],
    unless: [/\bfor accessibility\b|\baccessibility audits?\b/],
    anywhere: true,
    rank: 7,
    criteria: holds(
      'Every control concerned is announced with its name, role and state.',
      'With the keyboard alone every step can be done.',
      'The focus is always seen and never caught.',
    ),
    questions: ask('which pages come first, which standard must they meet, and who tests it with real aids?'),
    drivers: ['number of pages and controls'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'contrast',
    cues: [/\b(?:high[- ]contrast|contrasts?|colou?r[- ]?blind\w*)\b/],
    unless: [/\bin contrast\b/],
    anywhere: true,
    rank: 7,
    criteria: holds(
      'States and series that differ in colour can be told apart by colour-blind people as well.',
      'A shape, a text or a pattern says the same, so that nothing hangs on the colour alone.',
      'Text has the contrast asked for on every ground.',
    ),
    questions: ask('which contrast must be reached, and which pages or pictures come first?'),
    drivers: ['number of screens to go through'],
  },
  {
    ...plain,
    id: 'keyboard',
    cues: [
      /(?:^|\s)(?:ctrl|cmd|command|control|shift|alt|meta|mod)(?: ?\+ ?[\w/+]+|-\w(?!\w))(?: binds?| bindings?)?|<(?:cr|tab|esc|leader)>|\bkey ?binds?\b/,
      /\b(?:keyboard|shortcuts?|hot-?keys?|key-?bindings?|keymap|vim (?:mode|keys|bindings)|ctrl ?[+-]|cmd ?\+|arrow keys?|tab key|press(?:ing)? (?:enter|esc|escape|space|tab)|down arrow)\b/,
    ],
    rank: 5,
    fallbacks: { thing: 'the shortcut' },
    criteria: holds(
      'One press of the keys starts the action that is named for them once.',
      'While one types in a text field, the keys start nothing.',
      'Keys that are taken already keep their meaning.',
    ),
    questions: ask('which action gets which key, and may a person change {it}?'),
    drivers: ['conflicts with keys that exist'],
  },
  {
    ...plain,
    id: 'offline',
    cues: [
      /\boff-?line\b/,
      /\bwithout (?:a |an )?(?:connection|internet|network|signal|wi-?fi)\b/,
      /\bno (?:signal|reception|coverage)\b/,
    ],
    unless: [/\boff-?line[- ](?:label|badge|banner|indicator)/],
    anywhere: true,
    rank: 6,
    criteria: holds(
      'What was loaded before can be opened.',
      'A change made without a connection is transferred once when it is back, without further action.',
      'One can see as of when the content is.',
    ),
    questions: ask('what must be possible without a connection: only reading, or changing as well?'),
    drivers: ['changes that meet after a time offline'],
  },
  {
    ...plain,
    id: 'assistant',
    cues: [
      /\b(?:ai|llms?|gpt|chatgpt|claude|openai|copilot|agentic|rag|genai)(?:[- ](?:powered|based|assisted|driven))?(?: [\w-]+){0,2}$/,
      /\b(?:speech[- ]to[- ]text|transcriptions?|ocr|summari[sz](?:e|es|ation)|auto-?(?:tag|categori[sz]e)\w*|image recognition|voice input)\b/,
    ],
    unless: [/[+&] ai\b|\bai (?:character|opponent|player|enem|companion|driver|art)/],
    rank: 4,
    criteria: holds(
      'On examples with a known good result, people judge the outcome good before it is released.',
      'Where it fails, this is said, and nothing that was entered is lost.',
      'Where it takes too long, one can stop it.',
    ),
    questions: ask(
      'how does one tell a good result from a bad one, and which data may be sent outside for it?',
    ),
    drivers: ['quality of results has to be measured', 'cost of each use'],
  },
  {
    ...plain,
    id: 'settings',
    cues: [
      /\b(?:settings?|preferences?|config(?:s|uration|urable|ure|ured)?|options? (?:to|for|menu|screen|page)|toggle|toggles|switch (?:between|to|off|on)|enable\/disable|customi[sz](?:able|ation|e)|opt[- ](?:in|out)|default (?:value|values|view|language))\b/,

      /^allow (?:to )?(?:change|choose|choosing|set|setting)\b/,
      /\bchoose (?:between|from|which)\b/,
    ],
    rank: 2,
    criteria: holds(
      'A value that is chosen is in force everywhere it applies, after a restart as well.',
      'Whoever chooses nothing sees no change.',
      'A value that is not possible is refused.',
    ),
    questions: ask('which values can be chosen, and which one holds for people who never touch this?'),
    drivers: ['combinations with other settings'],
  },
  {
    ...plain,
    id: 'command-line',
    cues: [
      /(?:^|\s)--[a-z][\w-]+/,
      /\b(?:cli|command[- ]line|commandline|sub-?commands?|(?<=\S )flags?|arguments?|stdin|stdout|repl)\b/,
      /\btui\b/,
    ],
    unless: [
      /\b(?:country|feature|red|capture the|env) flags?\b|--\S+ (?:\S+ )?(?:flag|option|argument|switch)\b/,
    ],
    rank: 3,
    criteria: holds(
      'A call with it has the effect that the help tells.',
      'A value that is missing, unknown or contradicts another is named in the message, and nothing is changed.',
      'A call that leaves it out does what it does today.',
    ),
    questions: ask(
      'how exactly is it called, and what should be printed or written for other programs to read?',
    ),
    drivers: ['scripts that rely on the present form'],
  },
]
