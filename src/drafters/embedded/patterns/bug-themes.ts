// What is forgotten with a fault of no known kind, and worth asking, by the thing that the report speaks of.

/** `edge` holds whatever the fault is; the answer to `question` changes the work. */
export type BugTheme = readonly [cue: RegExp, edge: string, question?: string]

/** The first whose cue the lower-cased symptom holds counts. */
export const bugThemes: readonly BugTheme[] = [
  [
    /\b(?:too (?:long|large|big)|(?<!\bone \w+ )too many|too much(?= \w)|limits?|unbounded|(?:out of|input|upper|lower) bounds?|maximum|(?:in|out of|over)[- ]range|overruns?|than \d+|long(?:er)? (?:\w+ )?(?:names?|titles?|texts?|messages?|headers?|words?|labels?|strings?|values?|paths?|urls?))\b| (?:==|>=|<=) /,
    'Just below the limit, at the limit and just above it, the result is as agreed.',
  ],
  [/\b(?:sort(?:s|ed|ing)|same order)\b/, 'Entries that are equal stay in the same order each time.'],
  [
    /\b(?:pars(?:er|es|ed|ing)|regexp?|syntax|lexer|tokeni[sz]\w*|grammar|macros?)\b/,
    'Input that is read correctly today is still read in the same way.',
    'What is the shortest input that shows it, and what is the right result for it?',
  ],
  [
    /\b(?:(?<!\ba |-)match(?:es|ing)?|search(?:es|ing)?|detect(?:s|ed|or)|recogni[sz]ed)\b/,
    'What is found correctly today is still found.',
  ],
  [
    /\b(?:averaged?|estimates?|calculat(?:es|ed|ion)|round(?:s|ed)|sums?|totals?|percent|cents?|priced|prices|discounts?|fees?|charged|billed|litres|kilos|mileage|square metres|counted|counts (?=\S+ as| as| twice)|(?:add|take|count|deduct)\w* (?:[^,;]{0,60} )?twice)\b/,
    'An example worked out by hand gives the same figures.',
  ],
  [
    /(?<![-`'\d] ?)\b(?:e?-?mails?|letters?|newsletter|reminders?|invitations?|(?:push )?notifications?) (?:\S+ ){0,2}(?:goes|go|sent|arrives?|reach\w*)\b|\b(?:sends?|gets?|receives?) (?:\S+ ){0,3}(?:e?-?mails?|letters?|newsletter|reminders?|invitations?|notifications?)\b|\b(?:went|sends?|rang) (?:\S+ )?(?:to|at) (?:the|my|all)\b|\binvit(?:es|ed) the\b/,
    'Everyone who is meant to get it still gets it, and only once.',
  ],
  [
    /\b(?:camera (?:mov|follow|shak|jitter)\w*|physics|(?<!\b(?:ids?|names?|keys?|hash) )collisions?|collid\w*|velocity|friction|gravity|hit ?box\w*)\b/,
    'Slow and rapid movements are both right, also at a low frame rate.',
  ],
  [/(?:^|\s)--[a-z][\w-]+|\bcommand[- ]line|\bcli\b/, 'All other options of the command work as before.'],
  [
    /\b(?:null|nil|nan|uninitiali[sz]ed|unset|empty (?:strings?|arrays?|values?|objects?|inputs?|responses?|bod(?:y|ies)|fields?|answers?))\b|`none`/,
    'With the value missing, empty and filled in, the result is right.',
    'What should happen if the value is missing?',
  ],
  [/\bplugins?\b.{0,30}\b(?:load|work)/, 'All other plugins are still loaded and still work.'],
  [
    /\b(?:shaders?|gradients?|textures?|sprites?|shadows?|outlines?|ellipses?|styled?|rendered (?:in|inside|over|behind|with))\b|\b(?:colou?r (?:wheel|of)|colou?rs? (?:is|are))\b/,
    'Compared with a screenshot from before, nothing else has changed.',
    'Is there a screenshot of it, and what should the picture look like?',
  ],
  [
    /\b(?:days?|hours?) (?:early|late|before|after)\b|\bat \d\d?:[03]0\b/,
    'Other days and times are right too.',
  ],
  [/\bimport\b/, 'What is imported correctly today is still imported.'],
  [
    /(?<!\bcode )\b(?:says?|is|was|shows?|measures?|as|from|with|instead of) \d[\d.,]*(?=$| |,)/,
    'Other figures of this kind are right too.',
  ],
  [
    /\b(?:shows (?!up\b)\S|show(?:s|ing)? up (?:in|on|at) |lists\b|listed\b|displays\b|board\b|calendar\b)/,
    'Everything else that is shown there is as it was before.',
  ],
  [
    /\b(?:labels?|captions?|headings?|icons?|images?|pictures?|logos?|units|columns?)\b/,
    'Other places that show the same are right too.',
  ],
]

/** The theme of a lower-cased symptom; the limits also count in its `circumstance`. */
export function findBugTheme(symptom: string, circumstance: string | null): BugTheme | undefined {
  const told = symptom.toLowerCase().split(/,? (?:caused by|because|due to|so that) |-- /, 1)[0] ?? ''
  const whole = `${told} ${circumstance?.toLowerCase() ?? ''}`
  return bugThemes.find(([cue], index) => cue.test(index === 0 ? whole : told))
}
