// What people tell of running systems that are old, in the wrong place, cut off, slow or open: what is wanted then.
import { duration, eventEdges } from './infrastructure-told-edges.ts'
import type { ToldKind } from './infrastructure-told-kinds.ts'

const independent = {
  title: 'Make {s} independent of {y}',
  criteria: [
    'Without {y}, {s} can still be used.',
    'At least two people have access to {s}.',
    'It is written down where {s} {is} and who is responsible.',
  ],
  ask: 'Should {s} move, or is a second place enough, and where?',
}
const copy = {
  title: 'Keep a second copy of {s}',
  criteria: [
    'A second copy of {s} exists in another place.',
    'Restoring from it gives the same content.',
    'If the copy is missing or too old, somebody is told.',
  ],
  ask: 'Where may the copy be kept, and how old may it be at most?',
}
const kept = {
  title: 'Keep {s} longer than {x}',
  criteria: [
    '{s} can still be read after more than {x}.',
    'Nothing is deleted before the agreed time is over.',
    'There is enough space for the agreed time.',
  ],
  ask: 'How long must {s} be kept?',
}
/** In the order in which they are tried, behind risks and people and before the other kinds. */
export const toldTroubles: readonly ToldKind[] = [
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:still )?(?:talks?|runs?|go(?:es)?|comes?(?: in)?|dials? in|is|are|is served|are served|hangs?) (?:still )?(?:over|by|via|on|off|through) (?<x>[^,;:]+?)(?= (?:that|which|and|to|from) |,|$)/i,
    besides:
      /\b(?:switch\w*|turn\w*|cut|shut\w*) (?:\w+ ){0,2}?(?:off|down) (?:in|from|by|on|next|this) (?:the )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|year|month|week|\d)/,
    title: 'Move {s} off {x}',
    criteria: [
      '{s} {work} without {x}.',
      'The new way is in use before the old one ends.',
      'Nothing uses the old way any more.',
    ],
    ask: 'What should replace {x}?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:still |is still |are still |is |are )?(?:runs?|running|has|on|under) (?:still )?(?:on |under )?(?<x>(?:an?|some|the|whatever|DOS|Windows|Android|that) ?[^,;:]*)/i,
    besides:
      /\bno (?:more |security |longer )*(?:updates|patches|fixes|support)|support(?:ing|ed)? it|out of (?:warranty|support)|\bunder dos\b|windows from \d|won['’]t (?:come|patch|support|update)/,
    unless: /^(?:we|i|it) |\bno idea\b/i,
    title: 'Move {s} off {x}',
    criteria: [
      '{s} no longer {run} on {x}.',
      'It is written down how long the new system will get updates.',
      'Everything that {s} {do} today still works.',
    ],
    ask: 'What can {s} run on instead, and what depends on the old system?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:(?:falls?|drops?) (?:off|out)(?: (?:of )?the (?:net|wifi|network|internet))?|(?:loses?|drops?) (?:(?:the|its|their) )?(?:signal|link|connection|net|network)|(?:has|have) no (?:net|link|signal|reception|internet|connection|wifi)) (?<y>(?:when(?:ever)?|each|every|if|at|in|on|near|under|behind|between) .+)/i,
    unless: /^(?:we|i|it) /i,
    title: 'Keep {s} connected {y}',
    criteria: [
      'A trial shows that {s} {keep} the connection {y}.',
      'What is entered while the connection is away is not lost.',
      'Where it worked before, it still does.',
    ],
    ask: 'What has to work there, and what may be changed at the place?',
  },
  {
    form: /^(?<y>(?:when|whenever|if|every time|each time|as soon as|once) [^,;:]{4,60}?),? (?<s>(?:the|all|everything|every|each)\b[^,;:]{0,40}?|(?<=, )[^,;:]{3,40}?) (?:falls? (?:over|off)|drops? (?:out|off)|goes? (?:down|dead|dark|off|offline|blind)|dies?|fails?|reboots?|restarts?|hangs?|stops?|crash(?:es)?|(?:is|are) (?:dead|down|blind|gone|off|offline)|freezes?|stays? (?:black|dark|shut|locked)|(?:can['’]t|cannot) [a-zß-ɏ]+|(?:writes?|sends?|shows?|records?) nothing)\b/iu,
    title: 'Keep {s} {w} {y}',
    criteria: [
      'A trial shows that {s} {keep} {w} {y}.',
      'Afterwards everything is as usual again without any help.',
      'No data from that time is missing.',
    ],
    ask: 'What is the weakest part today, and how long must it hold out?',
  },
  {
    form: new RegExp(
      `^(?<s>[^,;:]{3,60}?) (?:keeps?|records? over (?:itself|themselves)|overwrites? (?:itself|themselves))(?: after)? (?<x>${duration})(?=,|$)`,
      'iu',
    ),
    ...kept,
    title: 'Make {s} keep data for longer than {x}',
    criteria: ['What {s} {record} can still be read after more than {x}.', ...kept.criteria.slice(1)],
    ask: 'How long must the data be kept?',
  },
  {
    form: new RegExp(
      `^(?<s>[^,;:]{3,60}?) (?:(?:is|are|gets?|have been|has been) (?:only )?(?:deleted|removed|held|kept|wiped|stored|overwritten|gone)(?: after| for)?|(?:disappears?|vanish(?:es)?|go(?:es)?) after) (?<x>${duration})(?=,| and |$)`,
      'iu',
    ),
    ...kept,
  },
  {
    form: new RegExp(
      `^(?<s>[^,;:]{3,60}?) (?:takes?|needs?) (?:us |me )?(?<x>${duration}(?: of updates)?)(?<z> to [a-zß-ɏ]+)?`,
      'iu',
    ),
    unless: /^(?:we|i|it|deploy\w*) |\b(?:by hand|manual\w*|update|a second (?!to\b|or\b|per\b)[a-zß-ɏ]+)\b/i,
    title: 'Shorten the {x} that {s} {take}',
    criteria: [
      '{s} {take} less than {x} and no longer than the agreed time, measured on the same work.',
      'The result is the same as before.',
      'The times before and afterwards are written down.',
    ],
    ask: 'How long may it take at most?',
  },
  {
    form: /^(?<s>(?:\S+ ){0,4}?(?:alerts?|alarms?|reports?|warnings?|notifications?|mails)\b[^,;:]{0,40}?) (?:go(?:es)?|lands?|are sent|arrives?) (?:\w+ )?(?:to|in|into) (?<y>.+)/i,
    besides: /\b(?:nobody|no one)\b|\bleft\b|\bformer\b|\bold\b|before us\b/,
    title: 'Make sure that someone acts on {s}',
    criteria: [
      'A test shows that {s} reach the agreed people.',
      'None of them goes only to {y}.',
      'Each one says what is wrong and where.',
    ],
    ask: 'Who should get {s}, and by which means?',
  },
  {
    form: /^(?:paged?|pagers?|alerts?|alarms?)\b.*? (?:for|about) (?<x>(?:the same|an?|one) [^,;:]+?)(?= and | while |,|$)/i,
    title: 'Stop alerts for {x}',
    criteria: [
      'Nobody is alerted for {x} any more.',
      'A case in which somebody has to act still raises the alert.',
      'The limit is written down with its reason.',
    ],
    ask: 'From which value on does somebody have to act?',
  },
  {
    form: /^(?<s>(?:[^,;:]{2,40} )?(?:e-?)?mails?(?: [^,;:]{2,40})?) (?:still )?(?:lands?|goes|go|ends? up|arrives?) in .*\b(?:spam|junk)\b/i,
    title: 'Keep {s} out of the spam folders',
    criteria: [
      'A test mail to each of the large mail providers arrives in the inbox.',
      'The records of the domain name every server that sends for it.',
      'Automatic mails from the same address arrive as well.',
    ],
    ask: 'Which servers send mail for the domain, and who manages its records?',
  },
  {
    form: /^(?<s>[^,;:]{3,50}?) (?:is|are|says|shows|has|comes)\b/i,
    unless: /^(?:the )?browsers?\b/i,
    besides: /["“']?not secure["”']?|\bpadlock\b|certificate warning/,
    title: 'Make {s} open without a security warning',
    criteria: [
      'Browsers open {s} without a security warning.',
      'The address without encryption leads to the encrypted one.',
      'Somebody is warned before the certificate expires.',
    ],
    ask: 'Who hosts {s}, and who can change its settings?',
  },
  {
    form: /^(?<s>[^,;:]{3,50}?) (?:reboots?|restarts?|did|does|installs?|gets?|runs?|needs?|shuts?|asks? for) .*\bupdates?\b/i,
    unless:
      /\b(?:no|never|without|gets no) (?:\w+ )?updates?\b|\bneeds? an update\b|update (?:that|channel|run|window|server)/i,
    title: 'Let {s} install updates only while not in use',
    criteria: [
      'While in use, {s} {install} no update and {do} not restart for one.',
      'Updates are still installed, at the agreed time.',
      'If an update fails, somebody is told before the next use.',
    ],
    ask: 'When may {s} be updated and restarted?',
  },
  {
    form: /^(?:(?:nobody|no one) (?:[a-zß-ɏ]+ )?(?:knows|remembers|has)|who (?:has|knows)) (?<s>(?:the|an?) [^,;:]*?\b(?:passwords?|codes?|pins?|logins?|keys?)\b(?: (?:of|for|to) [^,;:]+?)?)(?= since| any|,| is | to |$)/i,
    title: 'Get hold of {s} again',
    criteria: [
      'Two agreed people have {s} and have used it once.',
      'It is stored where both find it and nobody else can read it.',
      'People who left can no longer use the old one.',
    ],
    ask: 'Who may have {s}, and what must keep working while it is changed?',
  },
  {
    form: /^(?<s>[^,;:]{0,40}\b(?:passwords?|secrets?|keys?|pins?|codes|credentials)(?: [^,;:]{2,40})?) (?:is|are|sits?|come|comes|lies?|hangs?|live|lives)(?: all)? (?:on|in|from) (?<y>.+)/i,
    unless: / (?:on|in|to) [^,;]*\b(?:laptop|dongle|token|account|agency)\b|person['’]s/i,
    title: 'Move {s} to a protected place',
    criteria: [
      'Nobody can read {s} in {y} any more.',
      'Those that could be read there have been changed.',
      'Whoever and whatever needs them still gets in.',
    ],
    ask: 'Who and what needs {s}?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:is|are|sits?|stands?) (?:wide |still )?(?:open to|readable (?:by|for)|visible (?:to|for)|public|in the open net|reachable (?:by|for|from)) ?(?<y>[^,;:]*)/i,
    title: 'Limit access to {s}',
    criteria: [
      'Only the agreed people can open {s}.',
      'Everyone else is refused.',
      'Everyone who needs it can still work with it.',
    ],
    ask: 'Who needs access to {s}?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:is|are|sits?|stands?|runs?)(?: (?:all|still))? (?<y>(?:in|under|next to) (?:the|an?) (?:[a-zß-ɏ]+ ){0,3}?(?:cellar|kitchen|room|cupboard|hallway|drawer|desk|attic|basement|garage|boiler|oven|sink|bed)\b[^,;:]*)/i,
    unless: /^(?:we|i|it)| (?:who|which) |\b(?:only|signal|locked)\b/i,
    title: 'Move {s} to a safe place',
    criteria: [
      '{s} {is} no longer {y}.',
      'Everything that uses {s} works from the new place.',
      'It is written down where {s} {is} and who has access.',
    ],
    ask: 'Which place is suitable for {s}?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?)(?: (?:still|all))? (?:(?:is|are|gets?) (?:p{L}+ed|built|run|sent|kept|held|made)|runs?|lives?|sits?|hangs?|is|are|stands?|depends?|waits?|goes? out|go out|prints?|connects?|dials? in|is tied|rides?)(?: (?:all|only|still))* (?:on|in|under|at|to|through|via|over|from) (?<y>(?!the (?:top|bottom|way)\b)[^,;:]*\b(?:laptops?|notebook|macbook|pc|box|server|machine|computer|desktop|disks?|drives?|sticks?|dropbox|account|acct|hotspot|phone|tapes?|dvds|discs|mac|mast|mailbox|dongle|usb|vm|token)\b[^,;:]*)/i,
    unless:
      /^(?:we|i|nobody|passwords?) | (?:that|which|who) (?:only |still )?(?:runs?|lives?|sits?|is|are) .*\b(?:on|in|at) |\bone (?:network|login)\b/i,
    ...independent,
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:(?:(?:can )?only (?:runs?|works?|talks?|prints?|builds?|starts?|installs?|knows?)|(?:runs?|works?|talks?|prints?) only)(?: (?:on|at|to|with|in|from))?|(?:still )?belongs? to|(?:is|are) (?:still )?(?:registered|licensed|bound|booked|owned|paid|held|hosted|renewed) (?:to|by|with|for|in the name of|under)) (?<y>(?:[^,;:]*\b(?:pc|box|machine|computer|laptop|server|windows|android|agency|founder|former|volunteer|private|who)\b|[a-zß-ɏ]+['’]s )[^,;:]*)/i,
    unless: /^(?:we|i) | (?:when|if|near|because) | (?:that|which) (?:can )?only | and the /i,
    ...independent,
  },
  {
    form: /^(?:(?:(?:we|i) have |we['’]ve |there is |there['’]s )?no (?:second |other |further )?copy of|(?:no idea|nobody knows|(?:i )?don['’]t know) (?:if|whether) [a-zß-ɏ]+ (?:copies|backs up|saves)) (?<s>[^,;:]+?)(?: anywhere.*)?$/i,
    ...copy,
  },
  {
    form: /^(?<s>[^,;:]{3,50}?)(?: (?:has|have|exists?)| (?:[a-zß-ɏ]+ed|are|is|sits?) [^,;:]{3,50},)(?: there is)? (?:no|without an?) (?:second |other )?(?:copy|copies|backups?)\b(?! of)/i,
    ...copy,
  },
  {
    form: /^(?:there is |there['’]s )?no (?<x>(?:wi-?fi|reception|internet|signal|net|network|coverage)) (?<y>(?:in|at|behind|on|under|near|for) [^,;:]{3,50}?)(?= so |,|;|$)/i,
    title: 'Provide {x} {y}',
    criteria: [
      'A device that is used {y} connects there and stays connected during a day of work.',
      'This also holds at the busiest time.',
      'Where it worked before, it still does.',
    ],
    ask: 'What has to work there, and for how many devices?',
  },
  {
    form: /\bis the only (?:place|copy|thing|one) (?:with|of|for|that has) (?<s>[^,;:]{3,50}?)(?=,| and |$)/i,
    ...copy,
  },
  {
    form: /^(?<s>[^,;:]{3,50}?) (?:always )?keeps? (?<x>[a-zß-ɏ]+ing\b[^,;:]{0,40}?)(?= and |,|$)/i,
    unless: /^(?:we|i|it) /i,
    title: 'Stop {s} from {x}',
    criteria: ['A full day of use passes without {s} {x}.', ...eventEdges],
    ask: 'Since when does this happen, and what is known about the cause?',
  },
]
