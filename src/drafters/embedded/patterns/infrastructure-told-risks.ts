// What people tell of running systems that are shared, unprotected, hang on one part or were never tried: what is wanted then.
import { duration } from './infrastructure-told-edges.ts'
import type { ToldKind } from './infrastructure-told-kinds.ts'

const trial = {
  title: 'Put {s} to the test',
  criteria: [
    '{s} {has} been tried once to the end on a real case.',
    'How long it took and what went wrong is recorded.',
    'It is agreed when this is done again, and by whom.',
  ],
  ask: 'Who carries it out, when, and on which system?',
}

/** In the order in which they are tried, first of all kinds. */
export const toldRisks: readonly ToldKind[] = [
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:lives?|runs?|sits?|is|are|lands?|lies?|stands?|hangs?)(?: (?:kept|stored))? on the same (?<x>[a-zß-ɏ]+(?: [a-zß-ɏ]+)?) as (?<y>[^,;:]+?)(?= and |,|$)/i,
    unless: /^(?:we|i|it) /i,
    title: 'Move {s} off the {x} of {y}',
    criteria: [
      '{s} {is} no longer on the same {x} as {y}.',
      'If this {x} fails, {s} can still be used.',
      'It is written down where {s} {is} and who looks after it.',
    ],
    ask: 'Where should {s} go, and what may it cost?',
  },
  {
    form: /^(?<s>[^,;:]{3,40} and [^,;:]{2,30}?) (?:on|in) the same (?<x>[a-zß-ɏ]+)(?=,|$)/i,
    title: 'Stop {s} from sharing one {x}',
    criteria: [
      '{s} no longer share one {x}.',
      'If one of them fails or is busy, the other goes on working.',
      'Nothing was lost by the change.',
    ],
    ask: 'Which of them should get its own, and by when?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:shares? (?:its|an?|the|their|one) [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)?|(?:is |are )?shared) with (?<y>[^,;:]+?)(?= and |,|$)/i,
    unless: /^(?:we|i|it) | (?:that|which|who) /i,
    title: 'Separate {s} from {y}',
    criteria: [
      'What is done in {s} changes nothing for {y}, and the other way round.',
      'If one of them fails or is busy, the other goes on working.',
      'Nothing was lost by the change.',
    ],
    ask: 'What must {s} have alone, and by when?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:has|have) no (?<x>login|password|lock|pin|passcode|screen lock)\b/i,
    unless: /^(?:we|i|it) /i,
    title: 'Protect {s} with a {x}',
    criteria: [
      'Without the {x}, nobody gets into {s}.',
      'Everyone who works with {s} still gets in.',
      'It has been checked whether somebody else was in before.',
    ],
    ask: 'Who may get in, and who looks after the {x}?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?)(?: (?:is|are|lies?|sits?|travels?|leaves?|go(?:es)?(?: out)?|(?:is|are) (?:sent|stored|kept|sent out)))?(?: all)? (?:unencrypted|in (?:the clear|plain ?text)|(?:is|are)(?:n['’]t| not) encrypted)(?= |,|$)/i,
    unless: /\b(?:passwords?|secrets?|keys?|codes?|pins?|credentials)\b.* (?:is|are|in) |^(?:we|i|it) /i,
    title: 'Encrypt {s}',
    criteria: [
      'Without the key, nothing in {s} can be read.',
      'Everyone who works with {s} today still can.',
      'It is written down who holds the keys, and what happens if one is lost.',
    ],
    ask: 'Against whom must {s} be protected, and who holds the keys?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:(?:runs?|hangs?|lives?|sits?|comes?|depends?|rests?|goes|go)(?: all)? (?:on|from|at|over|through)|is|are|has|have) (?:only one|just one|(?:an?|one) single) (?<x>[a-zß-ɏ\d-]+)\b/i,
    unless: /^(?:we|i|it|there) | single (?:sign|login|account|person|page|file|step)|login/i,
    title: 'Keep {s} {w} when its one {x} fails',
    criteria: [
      'A trial shows that {s} {keep} {w} when one {x} fails.',
      'No data is lost by this.',
      'Somebody is told when one {x} has failed.',
    ],
    ask: 'How long may {s} be down, and what may a second {x} cost?',
  },
  {
    form: new RegExp(
      `^(?<s>[^,;:]{3,60}?) (?:is|are) (?:still )?(?:kept|stored|held)(?: for)? (?<x>${duration}), .*\\b(?:rules?|law|policy|contract|gdpr|allowed)\\b`,
      'iu',
    ),
    title: 'Delete {s} in time',
    criteria: [
      'Nothing in {s} is older than the rule allows.',
      'What is older today has been deleted, from copies as well.',
      'The deletion runs by itself, and a failure is reported.',
    ],
    ask: 'From which day does the time count, and are there exceptions?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:was|were|has|have)(?: been)? never (?:been )?(?:restored|tried|tested|rehearsed|practised)\b/i,
    unless: /^(?:we|i|it) /i,
    ...trial,
  },
  {
    form: /^(?:nobody|no one) (?:has )?(?:ever |yet )?(?:restored|tried|tested|rehearsed) (?<s>[^,;:]+?)(?= since | for |,|$)/i,
    ...trial,
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:(?:gets?|has|have|receives?) no (?:more |longer )?(?:any )?(?:security )?(?:updates|patches|fixes)|(?:cannot|can['’]t) get (?:any )?(?:security )?(?:updates|patches))\b/i,
    unless: /^(?:we|i|it) /i,
    title: 'Replace or upgrade {s}',
    criteria: [
      '{s} {is} replaced, or {get} updates again.',
      'What works there today still works afterwards.',
      'Until then it is written down what may still be done there.',
    ],
    ask: 'What depends on {s}, and what may take its place?',
  },
  {
    form: /^(?<s>(?!(?:from|move|update)\b)[a-zß-ɏ][a-zß-ɏ-]*(?: [a-zß-ɏ-]+){0,3}?) to (?<x>(?:Ubuntu|Debian|Alpine|Windows|Rocky|Fedora|Android|Windows Server) v?\d[\d.]*)(?=,|$)/i,
    title: 'Upgrade {s} to {x}',
    criteria: [
      '{s} {run} on {x}.',
      'What works there today still works afterwards.',
      'If the upgrade fails, the previous state can be restored.',
    ],
    ask: 'What runs there, and has it been tried with {x}?',
  },
  {
    form: /^(?<s>[^,;:]{3,60}?) (?:has|have) (?:the|its|their|an?) (?<x>password|pin|key|code|login)s? (?:[a-zß-ɏ]+ ){0,2}?on (?<y>(?:an?|the) [^,;:]*?)(?= and |,|$)/i,
    unless: /^(?:we|i|it) /i,
    title: 'Keep the {x} of {s} where only the agreed people see it',
    criteria: [
      'The {x} of {s} can no longer be read on {y}.',
      'It has been changed, because others may have seen it.',
      'Everyone who works with {s} still gets in.',
    ],
    ask: 'Who needs the {x}, and where should it be kept?',
  },
  {
    form: /^(?:there is |there['’]s )?(?:an? )?(?<x>(?:[a-zß-ɏ]+ )?dead spots?) (?<y>(?:in|at|behind|between|on|under|near) [^,;:]{3,50}?)(?=,|;|$)/i,
    title: 'Remove the {x} {y}',
    criteria: [
      'A device that is used {y} connects there and stays connected during a day of work.',
      'This also holds at the busiest time.',
      'Where it worked before, it still does.',
    ],
    ask: 'What has to work there, and for how many devices?',
  },
]
