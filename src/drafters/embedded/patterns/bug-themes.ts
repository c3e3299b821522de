// What is forgotten with a fault of no known kind, and worth asking, by the thing that the report speaks of.

/** `edge` holds whatever the fault is; the answer to `question` changes the work. */
export type BugTheme = readonly [cue: RegExp, edge: string, question?: string]

/** The first whose cue the lower-cased symptom holds counts. */
export const bugThemes: readonly BugTheme[] = [
  [
    /\b(?:too (?:long|large|many|big)|too much(?= \w)|limits?|unbounded|out of bounds|maximum|(?:in|out of|over)[- ]range|overruns?|than \d+|past a certain|long(?:er)? (?:\w+ )?(?:names?|titles?|texts?|messages?|headers?|words?|labels?|strings?|values?|paths?|urls?))\b| (?:==|>=|<=) /,
    'Just below the limit, at the limit and just above it, the result is as agreed.',
    'What exactly is the limit, and what should happen beyond it?',
  ],
  [/\bscreen readers?\b/, 'It can be reached and used with the keyboard alone.'],
  [
    /\b(?:dragged|drag(?:ging)? ?(?:and|&|-and-) ?drop\w*|drop (?:area|zone|target)s?|drag\w* .{0,30}\bonto)\b/,
    'Letting go outside of the target leaves everything as it was.',
  ],
  [
    /\b(?:n['’]t|not|cannot)(?: be)? scroll(?:s|ed|ing|able)?\b|\bscrolls (?!to\b|into\b)/,
    'It is right at the top, in the middle and at the end of the content.',
  ],
  [
    /\b(?:window|browser|screen) resiz\w+|\bresiz\w+ (?:of )?(?:the )?(?:window|browser|screen)|\b(?:full-?screen mode|zoom(?:s|ed|ing) (?:in|out)|window is (?:maximi|minimi)[sz]ed)\b/,
    'After each change of the window size, it is still right.',
  ],
  [
    /\b(?:dialogs?|modals?|pop-?ups?|drawers?)\b.{0,20}\b(?:opens? twice|block\w*|dismiss\w*|(?:n['’]t|not|cannot)(?: be)? close\w*|stays? open)\b|\bbehind (?:an? |the )?(?:\S+ )?(?:dialogs?|modals?|pop-?ups?|drawers?)\b/,
    'After it is closed, what was behind it can be used as before.',
  ],
  [
    /\b(?:hotkeys?|shortcuts?|key ?press\w*|keystrokes?|press(?:es|ed|ing)? (?:enter|escape|tab|space|backspace|\S)(?= |$|[,.]))/,
    'Other keys and shortcuts do the same as before.',
  ],
  [
    /\bclick(?:s|ing)? (?:on )?(?:\S+ ){1,4}(?:opens|starts|sends|submits|saves|creates|adds|deletes)\b|\bbuttons? (?:\S+ ){0,4}(?:\S*n['’]t|not|nothing) (?:work|respond|react|do|start|send|save|submit)\b/,
    'Two clicks in a row do not start it twice.',
  ],
  [
    /\bselecting (?:all|several|multiple|more|the|an?) |\bmulti-?select\w*|\bselection (?:is|does|doesn['’]t|extend\w+|box)\b/,
    'With nothing, with one and with more than one selected, the result is right.',
  ],
  [
    /\b(?:redirects|navigat(?:es?|ion routes?)|back button|deep links?)\b/,
    'Opening the address directly and going back both lead to the expected place.',
    'Which page should open instead?',
  ],
  [
    /\b(?:(?<!z-)sort(?:s|ed|ing)|(?:wrong|same|reversed?) order)\b/,
    'Entries that are equal stay in the same order each time.',
    'Which order is right, told by one example?',
  ],
  [
    /\b(?:pars(?:er|es|ed|ing)|regexp?|syntax|lexer|tokeni[sz]\w*|grammar|macros?|recursion|precedence)\b/,
    'What was correctly found, accepted or refused before still is.',
    'What is the shortest input that shows it, and what is the right result for it?',
  ],
  [
    /\b(?:compiler|illegal|(?<!\ba |-)match(?:es|ing)?|filter(?:s|ed|ing)|(?:doesn['’]t|not|user|search) filter|search(?:es|ing)?|completion|detect(?:s|ed|or)|recogni[sz]ed|too (?:aggressive|sensitive|strict))\b/,
    'What was correctly found, accepted or refused before still is.',
  ],
  [
    /\bhard-?coded\b|\bcop(?:ies|ied) (?:\S+ ){0,2}(?:from\b|to the wrong\b)|\brelative path|\bdescriptions? (?:of|in|is|are|says)\b/,
    'The same fault has been looked for in similar places, and none is left.',
  ],
  [
    /\b(?:averaged?|estimates?|calculat(?:es|ed|ion)|round(?:s|ed)|sums?|totals?|percent|cents?|priced|prices|discounts?|fees?|charged|billed|litres|kilos|mileage|square metres|counted|counts (?=\S+ as| as| twice)|predicting|(?:add|take|count|deduct)\w* (?:[^,;]{0,60} )?twice)\b/,
    'An example worked out by hand gives the same figures.',
    'For one example: what is the result today, and what would be right?',
  ],
  [
    /(?<![-`'\d] ?)\b(?:e?-?mails?|letters?|newsletter|reminders?|invitations?|(?:push )?notifications?) (?:\S+ ){0,2}(?:goes|go|sent|arrives?|reach\w*)\b|\b(?:sends?|gets?|receives?) (?:\S+ ){0,3}(?:e?-?mails?|letters?|newsletter|reminders?|invitations?|notifications?)\b/,
    'Everyone who is meant to get it still gets it, and only once.',
  ],
  [
    /\b(?:camera (?:mov|follow|shak|jitter)\w*|physics|(?<!\b(?:ids?|names?|keys?|hash) )collisions?|collid\w*|velocity|friction|gravity|hit ?box\w*|narrow phase)\b/,
    'It is right for slow and for rapid movement, and at a low frame rate.',
  ],
  [
    /\b(?:enem(?:y|ies)|npcs?|squads?|mobs|monsters?)\b/,
    'If there is more than one of them, each behaves as it should.',
  ],
  [
    /\b(?:animations? (?:is|are|was|were|of|does|plays|stops|jumps|ends)|(?:css|page|screen|scene) transitions?)\b/,
    'If it is interrupted or started again half way, it ends in the right state.',
  ],
  [
    /\b(?:sounds?|audio|music)\b.{0,30}\b(?:loud|quiet|drowned|volume)\b/,
    'All other sounds keep their volume.',
  ],
  [/(?:^|\s)--[a-z][\w-]+|\bcommand[- ]line|\bcli\b/, 'All other options of the command work as before.'],
  [
    /\b(?:null|nil|nan|uninitiali[sz]ed|unset|empty (?:strings?|arrays?|values?|objects?|inputs?|responses?|bod(?:y|ies)|fields?|answers?))\b|`none`/,
    'With the value missing, empty and filled in, the result is right.',
    'What should happen if the value is missing?',
  ],
  [
    /\b(?:api|endpoints?|webhooks?|requests (?:are|from|get|to|with)|graphql)\b|\b(?:get|post|put|patch|delete) \//,
    'Requests that are answered correctly today get the same response.',
  ],
  [
    /\bconnections? (?:has been |have been |is |are |was |gets? )?(?:lost|broken|down|dropp?\w*|breaks?)\b|\b(?:los\w+|dropp?\w*) (?:its |the |their )?connections?\b|\b(?:disconnect|reconnect)\w*/,
    'If the connection is lost and comes back, it works again without a restart.',
  ],
  [
    /\b(?:nightly|daily|hourly|background|scheduled|cron) (?:\S+ )?jobs?\b/,
    'A run that fails half way can be repeated, and nothing is done twice.',
  ],
  [
    /\b(?:forms (?:on|in)|(?:sends?|submits?|submitting) the form|the form (?:is|does\w*|loses?|keeps?|sends?)|(?:input|text|form) fields?|textarea)\b/,
    'What was entered in the other fields is kept.',
  ],
  [
    /\b(?:plugins?|extensions?|add-?ons?)\b.{0,30}\b(?:load|work)/,
    'All others of its kind are still loaded and still work.',
  ],
  [
    /\b(?:images?|gifs?|photos?|pictures?|thumbnails?|avatars?)\b.{0,30}\b(?:shown|shows?|display(?:s|ed)|upside|stretched|cropped|blurry|distorted|rotated|drawn|black|blank)\b/,
    'Images of another size and format are shown correctly too.',
  ],
  [
    /\b(?:shaders?|gradients?|textures?|sprites?|shadows?|outlines?|ellipses?|hover|styled?|rendered (?:in|inside|over|behind|with))\b|\b(?:colou?r (?:wheel|of)|colou?rs? (?:is|are))\b|\blook(?:s|ing) /,
    'Compared with a screenshot from before, nothing else has changed.',
    'Is there a screenshot of it, and what should the picture look like?',
  ],
  [
    /\b(?:shows (?!up\b)\S|show(?:s|ing)? up (?:in|on|at) |lists\b|listed\b|displays\b|board\b|calendar\b)/,
    'Everything else that is shown there is as it was before.',
  ],
]

/** The theme of a lower-cased symptom; the limits also count in its `circumstance`. */
export function findBugTheme(symptom: string, circumstance: string | null): BugTheme | undefined {
  const told = symptom.toLowerCase().split(/,? (?:caused by|because|due to|so that) |-- /, 1)[0] ?? ''
  const whole = `${told} ${circumstance?.toLowerCase() ?? ''}`
  return bugThemes.find(([cue], index) => cue.test(index === 0 ? whole : told))
}
