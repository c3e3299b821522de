// What a report of no known kind leaves open, by the words that leave it open: the state afterwards, a limit, what people should see.

/** `$` in the question stands for the words that the cue found; `isRight` asks for the right state, which a denial tells already. */
export type BugAsk = readonly [cue: RegExp, question: string, isRight?: boolean]

/** The first whose cue the symptom holds counts. */
export const bugAsks: readonly BugAsk[] = [
  [/\bhard-?coded\b|\bby default\b/i, 'Where should the right value come from?', true],
  [/\b(?:always|unconditionally)\b/i, 'In which cases should it happen, and in which not?', true],
  [
    /\b(?:to|as) (?:\S+ ){1,3}of an? (?:different|other) [a-zß-ɏ]|\b(?:to|as) (?:an?|the) (?:different|wrong) (?:user|customer|tenant|patient|person|account|family)\b|\bmix(?:es|ed)? up (?:\S+ )?(?:people|persons|users?|customers?|patients?)\b/i,
    'Has anybody seen data of others already, and do they have to be told?',
  ],
  [
    /\b(?:indefinitely|forever|go(?:es)? away|(?:stays?|remains?) (?:open|there|on|in|visible|active|shown|selected))\b/i,
    'When should it end, and what should be there then?',
  ],
  [
    /(?<!\d (?:\S+ )?)\b(?:very|too|so|far too|pretty) (?:small|large|big|close|far|high|low|narrow|wide|tiny|short|long|dark|bright|loud|quiet|thin|thick|soft|hard|strong|weak)\b/i,
    'What exactly would be right instead of "$"?',
  ],
  [/\b(?:404|error page)\b/i, 'What should people see in this case, and where should they be led?', true],
  [/\b(?:wrong|same wrong) (?:spot|place|position|side)\b/i, 'Where exactly should it be instead?', true],
  [/\b(?:looks?|read|reads) (?:like|as)\b/i, 'How should it look, and is there a picture of it?', true],
  [/\bcollides? with (?!the (?:wall|ground|floor))/i, 'Which of the two should win?', true],
  [/\b(?:floods?|spams?)\b/i, 'How often, and in how much detail, should it be reported?'],
  [/\bapproximated?\b/i, 'How exact must it be, and where can the true values be found?'],
  [
    /\bafter (?:some|unspecified|an? (?:while|certain)|long|repeated|several|a few) |\btimes in a row\b/i,
    'After how long, or how many times, does it begin?',
  ],
  [
    /\b(?:closes?|runs?|starts?|fires?|opens?|plays?|loads?|arrives?|goes through|sent|called) twice\b/i,
    'What sets it off, and does it come twice each time?',
  ],
  [
    /\b(?:is|are|get|gets|all) (?:reset|cleared|wiped)\b|\b(?:resets|forgets|loses all)\b|\blose inputs?\b/i,
    'What exactly has to be kept, and for how long?',
  ],
  [
    /\b(?:ignore[sd]?|bypass(?:es)?|skips? (?:the|every|all)|(?:n['’]t|not) respect(?:ed)?)\b/i,
    'Is it so everywhere, or only in certain places, and in which?',
  ],
  [/\bwork(?:s|ing)? (?:as|like) in\b/i, 'What happens today, and where does it differ?'],
  [/\bonly (?:the )?(?:first|last|one)\b/i, 'What becomes of the others: are they lost, or only not shown?'],
  [/\bonly [a-z]+s\b(?! (?:is|are|can|get))/i, 'Which other cases should it cover?', true],
  [/^(?:half|many|most|several) (?!times)/i, 'Which ones are right, and what sets them apart?'],
  [
    /^[^,;:"]{3,80} (?<!\d )(?:may|might|could|would) (?!be\b)\p{L}/u,
    'Has this been seen, or is it a risk found in the code?',
  ],
]
