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
        then: 'it appears in the agreed fallback language and never as a key',
      },
      {
        given: 'dates, numbers and sorting',
        when: 'they are shown in that language',
        then: 'they follow its customs',
      },
      {
        given: 'texts longer than the original',
        when: '{who} looks at each page',
        then: 'nothing is cut off or overlaps',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'who writes and checks the translations, and which parts come first?',
      },
      {
        field: 'details.outOfScope',
        question: 'is content that people have entered to be translated as well?',
      },
    ],
    drivers: ['every text of the product'],
    inputs: {},
  },
  {
    id: 'accessibility',
    cues: [/\b(?:accessib(?:le|ility)|a11y|wcag|screen ?readers?|aria|dyslexi\w+)\b/],
    anywhere: true,
    rank: 7,
    head: null,
    fallbacks: { thing: 'the page' },
    criteria: [
      {
        given: '{aWho} with a screen reader',
        when: '{who} goes through the steps concerned',
        then: 'every control is announced with its name, role and state',
      },
      {
        given: '{aWho} without a pointer',
        when: '{who} uses the keyboard only',
        then: 'every step can be done, the focus is visible and never caught',
      },
      {
        given: 'text that is enlarged',
        when: '{who} reads it',
        then: 'nothing is cut off or needs scrolling in two directions',
      },
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
    id: 'alt-text',
    cues: [/\balt(?:ernative)? (?:texts?|tags?|attributes?)\b/],
    anywhere: true,
    rank: 7,
    head: null,
    fallbacks: { thing: 'the texts' },
    criteria: [
      {
        statement:
          'Every picture that tells something has a text that says the same to people who do not see it.',
      },
      { statement: 'A picture that is mere decoration has an empty text, and screen readers pass it over.' },
      { given: 'a picture without a text', when: '{who} adds it', then: 'the missing text is asked for' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'who writes the texts for the pictures that are there already?',
      },
    ],
    drivers: ['number of pictures'],
    inputs: {},
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
      {
        statement:
          'Texts and icons keep the agreed contrast on each background, also when they are disabled or in focus.',
      },
      { statement: 'Nothing is told by colour alone: a shape, a text or a pattern says the same.' },
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
    id: 'text-size',
    cues: [
      /\b(?:font size|text size|larger (?:text|font|fonts)|large letters|bigger (?:text|font|fonts|letters))\b/,
    ],
    rank: 6,
    head: null,
    fallbacks: { thing: 'the text' },
    criteria: [
      {
        given: '{aWho} has chosen a size',
        when: '{who} opens any page',
        then: 'all text has that size, after a restart too',
      },
      { statement: 'With the largest size nothing is cut off, covered or out of reach.' },
      {
        statement:
          'Where nothing is chosen, the size stays as it is today and follows the setting of the device.',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which sizes can be chosen, and for which parts of the product?',
      },
    ],
    drivers: ['number of screens to go through'],
    inputs: {},
  },
  {
    id: 'theming',
    cues: [
      /\b(?:dark|light|night)[- ](?:mode|theme)\b/,
      /\b(?:theme|themes|theming|skins?|colou?r (?:scheme|theme|schemes)|branding)\b/,
      /\bbetween dark and light\b/,
    ],
    rank: 4,
    head: null,
    fallbacks: { thing: 'the look' },
    criteria: [
      {
        given: '{aWho} has chosen {thing}',
        when: '{who} opens any page, also after a restart',
        then: 'every page has the chosen look, without a flash of the other one',
      },
      {
        given: 'texts, icons, charts and disabled controls',
        when: 'they are shown with {thing}',
        then: 'each can be read with the agreed contrast',
      },
      {
        given: '{aWho} has not chosen anything',
        when: '{who} opens the product',
        then: 'the setting of the device is followed or the look stays as it was',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'should {thing} follow the setting of the device, and is there a design for every page?',
      },
      { field: 'details.outOfScope', question: 'which parts may keep the old look at first?' },
    ],
    drivers: ['number of screens to go through'],
    inputs: { timeCriticality: 1 },
  },
  {
    id: 'keyboard',
    cues: [
      /\b(?:keyboard|shortcut|shortcuts|hot-?keys?|key-?bindings?|keymap|vim (?:mode|keys|bindings)|ctrl ?[+-]|cmd ?\+|command palette|arrow keys?|tab key|press(?:ing)? (?:enter|esc|escape|space|tab)|down arrow|joystick|gamepad|gestures?|swip(?:e|ing)|long[- ]press|mouse wheel)\b/,
    ],
    rank: 5,
    head: null,
    fallbacks: { thing: 'the shortcut' },
    criteria: [
      {
        given: '{aWho} in the part of the product concerned',
        when: '{who} uses {thing}',
        then: 'the same happens as with the visible control',
      },
      {
        given: 'the cursor is in a text field',
        when: '{who} types the same keys',
        then: 'the text is written and no action is started',
      },
      {
        given: 'the combination is taken by the browser, the system or an assistive tool',
        when: '{who} uses it',
        then: 'that meaning is not broken',
      },
      { given: '{aWho} who does not know it yet', when: '{who} looks for help', then: 'it is listed there' },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which actions exactly get a key or gesture, and may a person change it?',
      },
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
      /\bpwa\b/,
      /\bno (?:signal|connection|internet)\b/,
      /\bservice worker\b/,
    ],
    anywhere: true,
    rank: 6,
    head: null,
    fallbacks: { thing: 'the content' },
    criteria: [
      {
        given: '{aWho} has opened it once with a connection',
        when: '{who} opens it again without one',
        then: 'the agreed content is there and it is visible that it may be old',
      },
      {
        given: 'a change made without a connection',
        when: 'the connection is back',
        then: 'it is transferred once, without further action',
      },
      {
        given: 'the same thing was changed elsewhere meanwhile',
        when: 'both changes meet',
        then: 'the conflict is solved by the agreed rule and nothing is lost silently',
      },
      {
        given: 'the space on the device is full',
        when: 'content is stored',
        then: 'a message says so and what is stored already stays usable',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'what must be possible without a connection: only reading, or changing as well?',
      },
      {
        field: 'details.outOfScope',
        question: 'how old may the content be, and what wins when two changes meet?',
      },
    ],
    drivers: ['changes that meet after a time offline'],
    inputs: {},
  },
  {
    id: 'mobile',
    cues: [
      /\b(?:mobile|responsive(?: (?:layout|design|pages?))?|tablet|tablets|phone|phones|iphone|ipad|android|ios|apple watch|smart ?watch|watch app|companion app|native app|widget for|home ?screen widget|wear ?os)\b/,
    ],
    unless: [/\bphone (?:number|call|field)s?\b/, /\b(?:by|over the|via) (?:mobile )?phone\b/],
    rank: 4,
    head: null,
    fallbacks: { thing: 'the product' },
    criteria: [
      {
        given: 'a small touch screen, upright or turned',
        when: '{who} goes through the main steps',
        then: 'every control can be reached with a finger and nothing is cut off',
      },
      {
        given: 'the device is turned or the app goes to the background half way',
        when: '{who} comes back',
        then: 'what was entered is still there',
      },
      {
        given: 'a slow or broken connection',
        when: '{who} takes a step',
        then: 'it is visible what is being waited for and nothing is sent twice',
      },
      {
        given: 'a permission of the device is refused',
        when: '{who} goes on',
        then: 'the rest can be used and it is said what is missing',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which steps must be possible on the small screen, and on which devices and versions?',
      },
      {
        field: 'details.outOfScope',
        question: 'is a page in the browser enough, or is an app from a store wanted?',
      },
    ],
    drivers: ['number of devices to test on'],
    inputs: {},
  },
  {
    id: 'assistant',
    cues: [
      /\b(?:ai|llms?|gpt|chatgpt|claude|openai|copilot|agentic|rag|genai)(?:[- ](?:powered|based|assisted|driven))?(?: [\w-]+){0,2}$/,
      /\b(?:speech[- ]to[- ]text|text[- ]to[- ]speech|tts|transcriptions?|ocr|summari[sz](?:e|es|ation)|auto-?(?:tag|categori[sz]e)\w*|image recognition|voice (?:input|control|commands?|assistant))\b/,
    ],
    rank: 4,
    head: null,
    fallbacks: { thing: 'the result' },
    criteria: [
      {
        given: 'a typical input',
        when: '{who} asks for {thing}',
        then: 'the result is marked as made by a machine and can be changed or discarded',
      },
      {
        given: 'an input that is empty, too long or in another language',
        when: '{who} asks for it',
        then: 'a message says what is possible and nothing is invented',
      },
      {
        given: 'the service behind it fails or takes too long',
        when: '{who} waits',
        then: 'the step can be cancelled and the work can be done by hand',
      },
      {
        given: 'an input with instructions hidden in it',
        when: 'it is processed',
        then: 'no action is taken that {who} has not asked for',
      },
      {
        given: 'an agreed set of examples',
        when: 'the results are compared with those of people',
        then: 'they reach the agreed quality before release',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'how does one tell a good result from a bad one, and who checks it?',
      },
      {
        field: 'details.outOfScope',
        question: 'which data may be sent to a service outside, and what may a use cost?',
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
      {
        given: '{aWho} who has chosen nothing',
        when: '{who} uses the product',
        then: 'nothing has changed for that person',
      },
      {
        given: 'a stored value that is invalid or no longer offered',
        when: 'the product starts',
        then: 'the default is used, a message says so and nothing fails',
      },
      { given: 'a changed value', when: '{who} resets it', then: 'the default is in force again' },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'what should hold for people who never touch this choice?' },
      { field: 'details.outOfScope', question: 'does the choice hold for one person, one device or all?' },
    ],
    drivers: ['combinations with other settings'],
    inputs: {},
  },
  {
    id: 'limits',
    cues: [
      /\b(?:rate[- ]limit(?:s|ing)?|quota|quotas|limits?|limiting|cap|throttl(?:e|ing)|maximum|minimum|at most|expir(?:e|es|y|ation)|age (?:check|verification)|captcha|block (?:users?|spam|ip))\b/,
    ],
    unless: [/\btime limit(?:s)? within\b/, /\bbilling limits\b/],
    rank: 3,
    head: /\b(?:rate[- ]limit(?:s|ing)?|quotas?|limits?|limiting|throttl(?:e|ing)|expir(?:y|ation))\b/,
    fallbacks: { thing: 'the limit' },
    criteria: [
      {
        given: 'a use that stays below the limit',
        when: '{who} goes on',
        then: 'it goes on as before',
      },
      {
        given: 'a use exactly at the limit',
        when: 'one more is tried',
        then: 'it is refused with a message that says when or how it is possible again',
      },
      {
        given: 'the limit is lowered',
        when: 'somebody is above it already',
        then: 'nothing that exists is lost',
      },
      {
        given: 'two requests at the same moment',
        when: 'both would pass the limit only alone',
        then: 'only one is accepted',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which limit should hold for whom, and what happens to those above it today?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'command-line',
    cues: [
      /(?:^|\s)--[a-z][\w-]+/,
      /\b(?:cli|command[- ]line|commandline|sub-?commands?|(?<=\S )flags?|arguments?|stdin|stdout|exit code|dry[- ]run|verbose|repl)\b/,
      /\b(?:terminal|shell|tui)\b/,
      /`[a-z][\w-]* [^`]*`/,
    ],
    unless: [/\b(?:country|feature|red|capture the) flags?\b/],
    rank: 3,
    head: null,
    fallbacks: { thing: 'the command' },
    criteria: [
      {
        given: 'valid arguments',
        when: '{who} runs it',
        then: 'the output is the agreed one and the exit code tells success',
      },
      {
        given: 'an argument that is missing, unknown or contradicts another',
        when: '{who} runs it',
        then: 'nothing is changed, the message names the argument and the exit code tells failure',
      },
      {
        given: 'a script that uses the old form',
        when: 'it runs again',
        then: 'its output is the same as before',
      },
      {
        given: '{aWho} who asks for help',
        when: 'the help text is printed',
        then: 'it explains what is new with an example',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'what exactly should be printed or written, and must other programs be able to read it?',
      },
    ],
    drivers: ['scripts that rely on the present form'],
    inputs: {},
  },
  {
    id: 'navigation',
    cues: [
      /\b(?:navigat(?:e|ion|ing)|breadcrumbs?|scroll(?:ing)?|jump to|go to (?:the )?(?:next|previous)|back button|full-?screen|zoom|tab bar|nav ?bar)\b/,
    ],
    rank: 1,
    head: null,
    fallbacks: { thing: 'the new control' },
    criteria: [
      {
        given: '{aWho} on the page concerned',
        when: '{who} uses {thing}',
        then: '{who} arrives where the item says and can go back to the same place',
      },
      {
        given: '{aWho} without a pointer',
        when: '{who} uses the keyboard',
        then: '{thing} can be reached and the purpose is announced',
      },
      {
        given: 'a narrow screen or long texts',
        when: 'the page is shown',
        then: 'nothing covers other content or is cut off',
      },
      {
        given: 'a state in which there is nothing to do for {thing}',
        when: '{who} looks at it',
        then: 'it is hidden or shown as not available',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'on which pages, and in which state of them, should {thing} be there?',
      },
    ],
    drivers: ['number of pages concerned'],
    inputs: {},
  },
]
