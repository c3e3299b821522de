// What people tell of running systems: what is wanted then, by what it is seen, and what must be asked.

/** Slots: {s} the thing with its article ({is}, {has} and a verb such as {run} agree with it), {x} and {y} further words. */
export interface ToldKind {
  readonly form: RegExp
  /** What the whole line must say as well, in lower case. */
  readonly besides?: RegExp
  readonly unless?: RegExp
  /** Null where the told clause is the best title. */
  readonly title: string | null
  /** None where what is wanted is of a kind of its own. */
  readonly criteria: readonly string[]
  readonly ask: string
}

const alert = {
  title: 'Alert someone when {x}',
  criteria: [
    'When {x}, the agreed people are alerted.',
    'The alert says what is wrong and where.',
    'As long as everything works, no alert is sent.',
  ],
  ask: 'Who should be alerted, how, and how soon?',
}
const upgrade = {
  criteria: [
    'Nothing runs on {x} any more.',
    'What works today still works afterwards.',
    'If the upgrade fails, the previous state can be restored.',
  ],
  ask: 'Which version is the target, and what depends on {x}?',
}
const outage = {
  criteria: [
    'A trial shows that {s} {keep} {w} {y}.',
    'If it stops all the same, it is back within the agreed time.',
    'What stopped it before is written down.',
  ],
  ask: 'What is known about the cause, and how much downtime would be acceptable?',
}

/** In the order in which they are tried, last of all. */
export const toldKinds: readonly ToldKind[] = [
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:expires?|ends?|runs? out|is due|are due) (?:in |on |at |by |next |this |before |the |\d)/i,
    besides:
      /\b(?:certs?|certificates?|licen[cs]es?|contracts?|domains?|tokens?|subscriptions?|warranty|lease)\b/,
    title: 'Renew {s} in time',
    criteria: [
      '{s} {has} been renewed or replaced before the old term ends.',
      'Everything that uses {s} works with the new term.',
      'Somebody is reminded in time before the next end.',
    ],
    ask: 'Who may renew {s}, or should something else take its place?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:demands?|insists? on|asks? for|(?:won['’]t|will not|doesn['’]t|cannot|can['’]t) [a-zß-ɏ]+(?: [a-zß-ɏ]+)? without) (?<x>(?!that\b|to\b)[^,;:]{4,80})$/i,
    unless:
      /^(?:we|i|it|nobody) | (?:because|since|if|when) | for (?:an?|the) (?:update|restart|password|pin)\b/i,
    title: null,
    criteria: [
      'What is demanded is there and can be shown: {x}.',
      'Those who demanded it have confirmed that it is enough.',
      'It is written down who has checked this, and when.',
    ],
    ask: 'What exactly is demanded, and by when?',
  },
  {
    form: /^(?<x>[^,;:]{4,60}?) would (?:do wonders|help|be (?:great|nice|good|cool|lovely))\b/i,
    unless: /^(?:it|that|this|what|which|i|we)\b/i,
    title: 'Set up {x}',
    criteria: [
      'Those who asked for it have tried it and confirm that it helps.',
      'What it is to improve has been measured before and after.',
      'Everything else works as before.',
    ],
    ask: 'How much better must it get, and for whom?',
  },
  {
    form: /^(?:does|do) (?:anyone|anybody|somebody|someone|we)(?: ever| actually)? check (?:whether|if|that) (?<x>[^,;:?]{4,80})/i,
    title: 'Make sure that someone checks whether {x}',
    criteria: [
      'It is checked each time whether {x}.',
      'If not, the agreed people are told, and the message says what is wrong.',
      'A trial shows that this also works when nothing runs at all.',
    ],
    ask: 'Who should be told, how, and how soon?',
  },
  {
    form: /^(?:(?:nobody|no one)(?:['’]d)? (?:g[eo]ts? [a-zß-ɏ]+(?: [a-zß-ɏ]+)?|(?:is|was) (?:told|[a-zß-ɏ]+ed)|notices?|sees|hears|finds out)|who gets (?:an? )?[a-zß-ɏ]+|nothing (?:tells|warns|shows|alerts) [a-zß-ɏ]+|(?:we|i) (?:only )?(?:learn(?:ed)?|hear|heard|find out|found out|noticed?)(?: .{2,40})?) (?:when|if|that|until) (?<x>.+)$/i,
    ...alert,
  },
  {
    form: /^(?:if|when) (?<x>[^,;:]{4,70}?),? (?:nobody|no one|none of us) (?:is|gets) (?:paged|told|warned|alerted|called)\b/i,
    ...alert,
  },
  {
    form: /^(?<x>[^,;:]{3,50}? (?:was|were|is|are) (?:stuck|down|dead|full|off|out|gone))\b.* (?:and|but) (?:no (?:alarm|alert)\b|(?:we|i) (?:only )?heard it from|(?:nobody|no one) (?:was|got|is) (?:told|warned|paged|alerted))/i,
    unless: /^(?:if|when|on|in|at|last) /i,
    ...alert,
  },
  {
    form: /^(?<x>[^,;:]{3,60} (?:is|are|was|were|dies?|died|fails?|failed|stops?|stopped|breaks?|drops?|goes|went)(?: [^,;:]{2,60})?)(?:,.*)?$/i,
    besides:
      /\b(?:nobody|no one) (?:got|gets|is|was) (?:told|warned|paged|alerted|an? (?:alarm|alert|signal|mail))|\b(?:nobody|no one) (?:notice|hear)[sd]?\b|\b(?:heard|learned|hear|found out|find out) (?:it |about it |of it |out )?(?:from|by|a week later)\b/,
    unless: /^(?:if|when|nobody|no one|everything)\b| only | because |\d/i,
    ...alert,
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:(?:(?:is|are|runs?) )?(?:all )?still (?:on |runs? (?:on )?|running (?:on )?|using )?|ha(?:s|ve) (?=windows|android|debian|ubuntu))(?<x>[a-zß-ɏ]?[\w.+#-]+(?: [a-zß-ɏ]\w+)? v?\d[\w.]*)(?= |,|$)/i,
    unless: /^(?:we|i)\b/i,
    title: 'Upgrade {s} from {x}',
    ...upgrade,
  },
  {
    form: /^(?:(?:we|i)(?:['’]re| are| run| still run| use)? (?:still )?(?:on |run(?:ning)? (?:on )?|using |use )?)?(?<x>[a-zß-ɏ][\w.+#-]+ v?\d+(?:\.\d+)*)(?:,? .*)?$/i,
    besides:
      /\b(?:that['’]s all|eol|past its end|no to|(?:stops|drops|ends) (?:it|that)|security|support|turns it off|switched off|still)\b/,
    title: 'Upgrade from {x}',
    ...upgrade,
  },
  {
    form: /^(?:(?:we|i) have |we['’]ve |there is |there['’]s )?(?:got )?no (?:proper |real )?(?<x>(?!one\b|more\b|longer\b|idea\b|copy\b)[^,;:(]{3,70}?)(?= at all\b|[,:]| so | because |\s[–—-]| \(|$)/i,
    unless:
      /\b(?:warnings?|errors?|failures?|leaks?|vulnerab\w+|duplicat\w*|todos?|globals?|(?:and|or) no)\b|, no |\b(?:hard-?coded|magic)\b/i,
    title: 'Add {x}',
    criteria: [],
    ask: '',
  },
  {
    form: /^(?<s>[^,;:]{2,50}?) (?:has|have) no (?<x>[^,;:]{3,40}?)(?=,| so |$)/i,
    unless:
      /^(?:we|i|it) | (?:when|if|every|each|whenever|replacement|idea|way|time|choice|one|longer|and)\b/i,
    title: 'Add {x} to {s}',
    criteria: [],
    ask: '',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:all )?(?:share (?:an? |(?=one|the))|(?:hang|run|live|sit|are) (?:on|over|in) (?=one|the same))(?:one |the same )?(?<x>[^,;:]{3,40}?(?<!s))(?= (?:so|and it|and when|among)\b|,|$)/i,
    unless: /^(?:we|i|at|on|in|when|if)\b/i,
    title: 'Stop {s} from sharing one {x}',
    criteria: [
      '{s} no longer share one {x}.',
      'If one of them fails or is busy, the other goes on working.',
      'Nothing was lost by the change.',
    ],
    ask: 'Which of them should get its own, and by when?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:(?:(?:is|are) (?:still )?(?:all )?(?:done|made|copied|built|started|run|updated)|happens?) (?:all )?(?:by hand|manually)|by hand takes)\b/i,
    title: 'Automate {s}',
    criteria: [
      '{s} {need} no steps by hand, or only the agreed ones.',
      'If a step fails, it stops and says which one.',
      'The result is the same as by hand.',
    ],
    ask: 'What should start it, and which steps may stay by hand?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:needs?|wants?) (?<x>(?:an?|some|one|two|more) (?!way\b)[^,;:]{3,60})$/i,
    unless:
      /^(?:we|i|it)\b| (?:that|which|when|whenever|nobody|only|hours?|minutes?|days?|re-?boot|restart) /i,
    title: 'Give {s} {x}',
    criteria: [
      '{s} {has} {x}, and this has been tried in daily work.',
      'It is written down who looks after it.',
      'Everything that {s} did before still works.',
    ],
    ask: 'What exactly should it be able to do?',
  },
  {
    form: /^(?<s>[^,;:]{3,50}?) (?:doesn['’]t|does not|don['’]t|do not) reach (?<x>[^,;:]{3,50})/i,
    title: 'Make {s} reach {x}',
    criteria: [
      '{s} {reach} {x}.',
      'It works there at the busiest time with the devices that are used there.',
      'Where it worked before, it still does.',
    ],
    ask: 'What has to work there, and for how many devices?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:goes? (?:down|offline|dead|dark)|dies?|crash(?:es)?|stops?(?: working)?|falls? over|collapses?|freezes?|hangs?) (?<y>(?:when(?:ever)?|if|each time|every time|at|while|as soon as|after) .+)$/i,
    title: 'Keep {s} {w} {y}',
    ...outage,
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:went (?:down|off\w*|dark|dead)|died|crashed|stopped|fell over|collapsed|froze)\b/i,
    unless: /^(?:last|if|when|we|i) | (?:we|i|they|you) stopped\b/i,
    title: null,
    ...outage,
  },
  {
    form: /^(?<s>[^,;:]{3,60}?)(?: folder| disk)? (?:fills? up|runs? full|(?:is|are) (?:always |nearly |almost )?(?:\d+ ?% )?full|(?:is|are) at \d+ (?:%|percent))(?= |,|$)/i,
    unless: / (?:until|when|if|because|that|which) .* full/i,
    title: null,
    criteria: [
      '{s} {is} no longer full in normal use.',
      'Somebody is warned before it is full again.',
      'Only what was agreed has been deleted or moved.',
    ],
    ask: 'What fills it, and what may be deleted or moved?',
  },
]
