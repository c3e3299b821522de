// Patterns for features of the whole product: language, look, input, devices, settings, limits, help by machine.
import { ask, type FeaturePattern, holds, plain, tells, tellsWhich } from './feature-pattern.ts'

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
    unless: [
      /\bon the fly\b|\btranslat\w+ (?:words?|messages?|posts?|comments?|sentences?|documents?|files?)\b|\bprogramming languages?\b|\b(?:along|axis|coordinates?|matrix|vector|sprite|gene|protein)\b/,
    ],
    rank: 6,
    fallbacks: { which: 'the chosen language' },
    told: tellsWhich(
      /\b(?:german|french|spanish|italian|dutch|portuguese|turkish|arabic|hebrew|chinese|japanese|korean|russian|ukrainian|swedish|hindi)\b/gi,
    ),
    criteria: holds(
      'Every text and message appears in {which}.',
      'A text without a translation appears in the main language.',
      'No text appears as a bare key.',
    ),
    questions: ask('who writes and checks the translations, and which parts come first?'),
    drivers: ['every text of the product'],
  },
  {
    ...plain,
    id: 'labels',
    cues: [/\baria-label|\b(?:accessibility|aria) (?:labels?|names?|text)\b/],
    anywhere: true,
    rank: 8,
    criteria: holds(
      'Each element concerned is announced with its name and role.',
      'A change of its state is announced as well.',
      'No element is announced with an empty or technical name.',
    ),
    questions: ask('which elements are concerned, and who writes the texts?'),
    drivers: ['number of elements'],
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
      'Every step can be done with the keyboard alone.',
      'The focus is always visible and never trapped.',
    ),
    questions: ask('which pages come first, and which standard should they meet?'),
    drivers: ['number of pages'],
    inputs: { riskOrOpportunity: 5 },
  },
  {
    ...plain,
    id: 'contrast',
    cues: [/\b(?:high[- ]contrast|contrasts?|colou?r[- ]?blind\w*)\b/],
    unless: [/\bin contrast\b/],
    anywhere: true,
    rank: 7,
    fallbacks: { asked: 'text has the required contrast on every background' },
    told: tells(/blind/i, { asked: 'colour-blind people can tell everything apart that differs by colour' }),
    criteria: holds(
      '{asked}.',
      'No information depends on colour alone.',
      'Nothing becomes harder to read for others.',
    ),
    questions: ask('which parts come first, and which standard should they meet?'),
    drivers: ['number of pages'],
  },
  {
    ...plain,
    id: 'keyboard',
    cues: [
      /(?:^|\s)(?:ctrl|cmd|command|control|shift|alt|meta|mod)(?: ?\+ ?[\w/+]+|-\w(?!\w))(?: binds?| bindings?)?|<(?:cr|tab|esc|leader)>|\bkey ?binds?\b/,
      /\b(?:keyboard|shortcuts?|hot-?keys?|key-?bindings?|keymap|vim (?:keys|bindings)|ctrl ?[+-]|cmd ?\+|arrow keys?|tab key|press(?:ing)? (?:enter|esc|escape|space|tab)|down arrow)\b/,
    ],
    rank: 5,
    fallbacks: {
      which: 'the keys',
      asked: 'which keys should be used, and should people be able to change them',
    },
    told: tellsWhich(
      /(?:\b(?:ctrl|cmd|command|control|shift|alt|meta)(?:[+-][\w/]+)+|<\w+>|\bF\d{1,2}\b)/gi,
      '',
      { asked: 'what do these keys do today, and is that still needed' },
    ),
    criteria: holds(
      'Pressing {which} triggers the intended action once.',
      'Keys that already have a meaning in a text field keep it there.',
      'All other keys keep their meaning.',
    ),
    questions: ask('{asked}?'),
    drivers: ['conflicts with existing keys'],
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
      'Content loaded before can be opened without a connection.',
      'Whatever is not available without a connection is marked.',
      'It is visible how old the content is.',
    ),
    questions: ask('what should be possible without a connection: only reading, or changing as well?'),
    drivers: ['conflicting changes'],
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
      'On examples with a known good result, reviewers rate the result as good.',
      'If it fails, a message says so and no input is lost.',
      'A run that takes too long can be stopped.',
    ),
    questions: ask(
      'how will we know that a result is good, and which data may be sent to an external service?',
    ),
    drivers: ['quality has to be measured', 'cost of each use'],
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
    fallbacks: { asked: 'which values can be chosen, and which one' },
    told: tells(/\b(?:toggl\w+|checkbox\w*|opt-(?:in|out)|on\/off)\b/i, { asked: 'which state' }),
    criteria: holds(
      'The choice applies everywhere, also after a restart.',
      'Without a choice, nothing changes.',
      'An invalid value is refused.',
    ),
    questions: ask('{asked} is the default?'),
    drivers: ['combinations with other settings'],
  },
]
