// Words of function: what people write when users shall be able to do something new.
import type { LexiconRule } from './lexicon-rule.ts'

export const featureRules: readonly LexiconRule[] = [
  { id: 'add-first', hint: 'feature', pattern: /^(?:add|adding|added)\b/ },
  {
    id: 'implement-first',
    hint: 'feature',
    pattern: /^(?:implement|create|build|develop|introduce|provide|include|integrate|write|generate|make)\b/,
  },
  {
    id: 'support-first',
    hint: 'feature',
    pattern:
      /^(?:support|allow|let|enable|permit|give|offer|show|display|hide|highlight|send|notify|remember|import|export|filter|sort|search|share|print|schedule|save|view|edit|customi[sz]e)\b/,
  },
  {
    id: 'user-story',
    hint: 'feature',
    pattern:
      /^as (?:a|an|the) |\b(?:i|we)(?:'d| would)? (?:want|like|need|wish)(?: to)?\b|\bso (?:that )?(?:i|we|they|users?|people|players?|customers?) (?:can|could|know)\b/,
  },
  {
    id: 'story-opening',
    hint: 'feature',
    pattern: /^as (?:an? |the )[^.!?]{2,60}?,? (?:i|we)(?:'d| would)? (?:want|like|need|wish)\b/,
  },
  {
    id: 'technical-role',
    hint: 'infrastructure',
    pattern:
      /^as (?:an? |the )?(?:[\w-]+ ){0,2}(?:dev|developers?|engineers?|devops|sre|operators?|sysadmins?|maintainers?|contributors?|architects?|testers?|programmers?|team|dba|officer|product owner|release manager|tech lead)\b/,
  },
  {
    id: 'ability',
    hint: 'feature',
    pattern:
      /\b(?:ability to|able to|be possible to|allow(?:s|ing)?|let (?:users?|me|us|people|them|players?|admins?|customers?|the user)|lets|opt(?:ion|ional(?:ly)?) to|options? (?:for|in)|users? can|can (?:be )?(?:set|choose|select|edit|upload|add|create|see|view|export)|support for|support)\b/,
  },
  {
    id: 'ask-for-me',
    hint: 'feature',
    pattern:
      /^(?:please |also )?(?:tell|show|remind|warn|notify|ask|let|give|send|text|mail|alert|call) (?:me|us|him|her|them|people|everyone|somebody|the \w+)\b/,
  },
  {
    id: 'wish',
    hint: 'feature',
    pattern:
      /\b(?:would be (?:nice|great|cool|good|useful|handy|lovely)|nice to have|it'd be|please (?:add|make|let|allow|give)|can (?:we|you|i) (?:have|get|add|please)|want(?:s)?|wish(?:es)?|ask(?:s|ed|ing)? for|requests?|requested|feature)\b/,
  },
  {
    id: 'screen',
    hint: 'feature',
    pattern:
      /\b(?:buttons?|pages?|screens?|menus?|dialogs?|modals?|pop-?ups?|tabs?|side-?bars?|nav(?:bar|igation)?|forms?|fields?|drop-?downs?|tooltips?|icons?|widgets?|panels?|tables?|lists?|cards?|charts?|graphs?|maps?|calendar|toolbar|banner|footer|header|views?|landing page|gallery|carousel|progress bar|slider|toggle|checkbox(?:es)?|wizard|splash|home ?page|dashboard|avatar|badges?|thumbnails?)\b/,
  },
  {
    id: 'capability',
    hint: 'feature',
    pattern:
      /\b(?:search(?:ing|able)?|filter(?:s|ing|ed)?|sort(?:ing|ed|able)?|export(?:s|ing|ed)?|import(?:s|ing|ed)?|download(?:s|able)?|upload(?:s|ing)?|notif(?:y|ications?)|reminders?|share|sharing|invit(?:e|es|ations?)|favou?rites?|bookmarks?|comments?|likes?|ratings?|reviews|tags?|labels|bulk|multi-?select|drag[ -](?:and|n|&)[ -]drop|undo|redo|copy|preview|autocomplete|shortcuts?|hotkeys?|keybind\w*|dark mode|themes?|offline|locali[sz]ation|translat\w*|i18n|languages?|accessib\w*|print|templates?|history|subscri\w*|payments?|checkout|log ?in|sign[ -]?(?:in|up)|passwords?|profiles?|roles?|permissions|settings|preferences|chat|messages?|emails?|push|sms|qr|barcode|gps|location|leaderboard|achievements?|statistics|stats|reports?|pdf|csv|excel)\b/,
  },
  {
    id: 'game',
    hint: 'feature',
    pattern:
      /\b(?:games?|players?|levels?|enem(?:y|ies)|weapons?|boss(?:es)?|quests?|npcs?|inventory|characters?|sprites?|animations?|sounds?|music|multiplayer|lobby|spells?|monsters?|tiles?|cards?|score|guns?|mobs?|items?|ships?|units?|difficulty|ai|tutorial|cutscene|save games?)\b/,
  },
  {
    id: 'people',
    hint: 'feature',
    pattern:
      /\b(?:users?|customers?|admins?|players?|members?|visitors?|guests?|teachers?|students?|patients?|drivers?|sellers?|buyers?|teams?|parents?|staff|managers?|clients?|readers?|owners?|organi[sz]ers?)\b/,
  },
  {
    id: 'new',
    hint: 'feature',
    pattern:
      /\b(?:new|another|custom(?:i[sz]able)?|configurable|automatic(?:ally)?|auto-?\w+|optional|additional|more (?:\w+ )?(?:options|types|items|levels|formats|themes|colors?)|multiple|different|personal(?:i[sz]ed)?|integrat(?:e|ion) with|mode|flags?|plugins?|api (?:for|endpoint)|endpoints?|commands?|--[a-z-]+)\b/,
  },
  {
    id: 'show',
    hint: 'feature',
    pattern:
      /\b(?:show|display|view|see|highlight|visuali[sz]\w*|render|animate|indicator|colou?rs?|font|style|layout|responsive|mobile|ui|ux|design|nicer|prettier|look and feel)\b/,
  },
]
