// Takes away what people say before they come to the matter: "Last thing, more of a question:", "What I miss most is".

const joined = '(?:(?:and|but|so|also|then|ok|okay|oh|well)(?:,| ) ?)*'
const order =
  '(?:very |really )?(?:last|second|third|fourth|fifth|first|next|other|main|final|biggest|real|only|big|small|little|quick|one|remaining)'
const matter = '(?:thing|point|issue|question|matter|one|topic|problem|wish|request|idea|concern|complaint)'
const named = `(?:(?:the|my|our|an?|another|one|some) (?:${order} )*${matter}|(?:${order} )+${matter})`
const asked = '(?:whether|if|how|why|what|who|which|where|when)'
const most = '(?: most| the most| best| too| as well)?'
const noun = '(?=(?:the|an?|our|my|no|some) )'

/** "The main issue:", "For myself:", "Stuff that's plain broken:": a label that names no part of the product. */
const label = new RegExp(
  `^${joined}(?:${named}(?:,? (?:more of an?|rather an?|that|which|no one|nobody|i|we|from|for|on|by|of|with)(?![a-zß-ɏ])[^:,.;?!]{0,40}| (?:is|was) (?:[a-zß-ɏ]+ ){0,3}[a-zß-ɏ]+)?|(?:stuff|things)(?: that['’]s| (?:that|which)(?: is| are)?| is| are) [^:.;?!]{1,40}|what (?:i|we)(?:['’]d| would)? (?:also |really )?(?:wish|want|need|like|love)[^:.;?!]{0,30}|(?:(?:i|we)(?:['’]ve| have) )?(?:also )?been thinking|from (?:the|my|our) (?:team|side|desk)|for (?:myself|ourselves|me|us|later)|related(?: but different)?|internally|behind the scenes|thinking (?:out )?loud|just an? (?:idea|thought|question|wish)|more of a question|not (?:that )?urgent(?: but)?|(?:(?:what|that|this) )?would (?:really )?(?:help|be (?:nice|great|good|lovely))(?: (?:a lot|me|us|too))*): +(?=\\S.{8})`,
  'i',
)

/** "On a different matter, …", "Moreover, …". */
const turn = new RegExp(
  `^${joined}(?:(?:on an? (?:different|other|unrelated|similar|related|personal) (?:matter|note|subject|topic)|(?:apart|aside) from that|besides(?: that)?|other than that|regardless(?: of that)?|moreover|furthermore|in addition|additionally|last but not least|first of all|on (?:the|our|my)(?: own)? [a-zß-ɏ]+ side|firstly|secondly|thirdly|next|(?:for|in) the long run|while (?:we['’]re|we are|i['’]m|you['’]re) at it|by the way|btw|on top of that|that said|having said that|to be honest|frankly|as (?:i )?(?:said|mentioned|discussed)(?: before)?|as an? (?:safety net|bonus|side note|first step)|${named}(?=, (?:the|our|my|we|i|can|could|please|there|it) )|(?:first|second|third|next|last) (?:thing|one|point|issue|question)), |(?:finally|lastly|moreover|furthermore|besides(?: that)?|(?:for|in) the long run|as an? safety net),? (?=(?:i|we|the|our|my|an?|can|could|please|there|nothing|nobody|people|someone|somebody)\\b))`,
  'i',
)

/** What people say of a matter, and the words that say the same of it plainly. */
const clefts: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^${joined}what (?<who>i|we)(?: also| really| still)*(?<wants> (?:need|want|would (?:like|love))|['’]d (?:like|love))${most} is ${noun}`,
      'i',
    ),
    '$<who>$<wants> ',
  ],
  [
    new RegExp(`^${joined}what (?<who>i|we)(?: also| really| still)* (?:miss|lack)${most} is ${noun}`, 'i'),
    '$<who> need ',
  ],
  [
    new RegExp(
      `^${joined}what (?:i|we)(?: also| still| really)* (?:don['’]t|do not) (?:know|understand) (?:yet )?is (?=${asked} )`,
      'i',
    ),
    'find out ',
  ],
  [
    new RegExp(
      `^${joined}what (?:i|we)(?: also| still| really)* (?:(?:keep|am|are) wondering|wonder|(?:keep|am|are) asking (?:myself|ourselves)|(?:want|would like|['’]d like) to know)(?: about)? is (?=${asked} )`,
      'i',
    ),
    'find out ',
  ],
  [
    new RegExp(
      `^${joined}what (?:also |really |still |always )*(?:troubles|annoys|bothers|bugs|worries|irritates|frustrates|puzzles|hurts|upsets) [^,.:;?!]{2,40}? is that (?=\\S)`,
      'i',
    ),
    '',
  ],
  [
    new RegExp(
      `^${joined}${named}(?: [^,.:;?!]{1,50})? (?:is|concerns) (?:that (?=(?:the|our|my|we|i|you|nobody|there|all|people) )|(?<!one (?:is|concerns) )${noun})`,
      'i',
    ),
    '',
  ],
  [new RegExp(`^${joined}${named}(?: [^,.:;?!]{1,50})? is (?=${asked} )`, 'i'), 'find out '],
  [
    new RegExp(
      `^${joined}(?:nobody|no one) (?:here|there|really|yet) (?:can tell|can say|knows) (?=${asked} )`,
      'i',
    ),
    'find out ',
  ],
  [
    new RegExp(
      `^${joined}(?:i(?:['’]m| am) (?:also |really )?curious (?:about )?|(?:i|we) (?:(?:also|really|just) )?want to know )(?=(?:whether|if|why|how) )`,
      'i',
    ),
    'find out ',
  ],
  [new RegExp(`^${joined}i myself (?=(?:want|need|would)(?![a-zß-ɏ]))`, 'i'), 'I '],
  [
    new RegExp(
      `^${joined}(?:[a-zß-ɏ'’-]+ ){1,3}?(?:also )?(?:(?:keeps? |(?:is|are|am) )wondering|wonders?) (?=(?:whether|if|why|how) )`,
      'i',
    ),
    'find out ',
  ],
  [
    new RegExp(
      `^${joined}(?:could|can|may) (?:somebody|someone|anybody|anyone|you|we) (?:please |at least |maybe |perhaps )*(?:find out|check|figure out) (?=${asked} )`,
      'i',
    ),
    'find out ',
  ],
  [
    new RegExp(
      `^${joined}(?:i|we)(?: would|['’]d) also like to (?=(?:evaluate|find out|check|test|compare) )`,
      'i',
    ),
    '',
  ],
  [
    new RegExp(
      `^${joined}(?<people>(?:(?!(?:was|were|been|is|are|got|nobody|no|never|not) )[a-zß-ɏ'’-]+ ){1,4}?)(?:(?:also|often|keeps?) )*(?:asks?|asked|asking) (?:me |us )?(?:if|whether) (?:it(?:['’]s| is| was| would be) possible(?: for them)? to|(?:they|he|she) (?:can|could|may|might)(?: also)?) (?!not )(?=[a-zß-ɏ]+ )`,
      'i',
    ),
    '$<people>would like to ',
  ],
  [
    /^(?!\p{L}+s )\p{Lu}\p{Ll}+ (?:also )?(?:would like|wants) to know (?=(?:whether|if|why|how) )/u,
    'find out ',
  ],
  [
    /^(?!\p{L}+s )\p{Lu}\p{Ll}+ (?:also )?(?:noticed|pointed out|reported|mentioned|reminded (?:me|us)|told (?:me|us)) that (?=\S)/u,
    '',
  ],
  [
    new RegExp(
      `^${joined}there(?:['’]s| is) (?:also |still )?the (?:question|matter|issue|topic|problem) (?:of|with) ${noun}`,
      'i',
    ),
    '',
  ],
  [
    new RegExp(
      `^${joined}(?:i|we)(?: would|['’]d) (?:really |also )?(?:like|love|want) (?:somebody|someone|you|you guys) to (?=[a-zß-ɏ]+ )`,
      'i',
    ),
    '',
  ],
]

/** "As to the sensors, we don't know whether they …": the thing stands where "they" did. */
const asTo =
  /^(?:as (?:to|for)|regarding|concerning|with regard to) (?<thing>[^,.:;?!]{3,60}), (?<who>i|we) (?<unsure>(?:don['’]t|do not) know (?:whether|if|how)) (?:they|it) /i

/** English `text` without what leads up to the matter; a cleft sentence ("what I need is …") is said plainly. Linear. */
export function withoutLeadIn(text: string): string {
  let rest = text
  for (let times = 0; times < 2; times += 1) {
    const shorter = takeOne(rest)
    if (shorter === rest || shorter.length < 8) break
    rest = shorter
  }
  return rest
}

function takeOne(text: string): string {
  for (const pattern of [label, turn]) if (pattern.test(text)) return text.replace(pattern, '')
  for (const [pattern, plain] of clefts) if (pattern.test(text)) return text.replace(pattern, plain)
  return text.replace(asTo, '$<who> $<unsure> $<thing> ')
}
