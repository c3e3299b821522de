// The topic of a line of research as the patterns speak of it: with its article and in agreement, or not at all.
import { lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { isMany, isNounToo } from '../technical/deed-parts.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'

export const determiner =
  /^(?:the|an?|this|that|these|those|all|any|each|every|both|our|my|your|their|its|no|some) /i
const longestTopic = 100
const longestThing = 50

/** What is left of the topic when it is named in passing: without purpose, circumstance and remarks. */
const tail =
  /\s(?:before|so that|because|since|if|when|while|unless|until|to (?:see|check|find out|identify|understand|determine|decide|learn|know|help|make|avoid|get|speed|reduce|improve|increase|enable)|e\.g\.?|such as|(?:and|or) (?:confirm|name|find|list|get|add|put|see|show|check|try|measure|run|test|write|then|pass|count|let|keep|stay|make|ensure|report|document|decide|identify|verify|estimate|improve|fix|implement|define|track|collect|review)|as well as|for (?:a )?(?:potential|possible|improved|better|further|later|future|larger|smaller|faster|more))\s|\s[-–—]\s|;\s|:\s|\?|,\s(?:gather|check|add|review|confirm|tune|find|build|write|create|define|implement|test|try|compare|see|make|get|run|measure|troubleshoot|identify|then)\s|,\s(?!(?:[^,]{1,40}, ){0,3}?(?:[^,\s]+ ){0,4}?(?:and|or) )/i
const leading =
  /^(?:(?:design(?= [a-zß-ɏ])(?! (?:of|for|docs?|systems?|reviews?|decisions?|options?)\b)|out (?:more )?ab\w+|(?:a )?(?:dive|look|digging) into|(?:some )?(?:more |further )?(?:investigation|research) (?:into|on|of)|effort (?:of|for)|(?:hack|cobble|throw|put|sketch|mock|wire) (?:together|up|out)|play (?:around )?with|w\/|out|into|at|up on|up|on|about|through|around|with|for|with a|with|up with|more|further|different|various|new|potential|possible|other|the (?:possibility|idea|option|use|feasibility|viability|concept) of|(?:possibility|idea|option|use|feasibility|viability|notion|concept) of|(?:an? )?(?:[a-zß-ɏ]+ )?(?:comparison|survey|evaluation|investigation|exploration|study|analysis|review|assessment|demo|prototype|mock-?up|poc|proof of concept|simulation|trial) of) )+(?=\S)/i
const actHead =
  / (?:comparison|decision|evaluation|research|investigation|exploration|selection|choice|shortlist|spike|poc|prototype|demo|feasibility|analysis|assessment|study|review|experiments?)$/i

/** The words without purpose, circumstance and remarks. */
export function toPlainWords(words: string): string {
  return words.slice(0, 400).split(tail, 1)[0] ?? words
}

/** The words of a topic for a question, without what only leads to it; null where they make no noun phrase. */
export function toTopic(words: string, isOpening = true): string | null {
  const [, label, named] =
    /^([^:,;]{2,30}): (?:maybe |perhaps |possibly )?(\S+ [^:;]{4,60})$/.exec(words) ?? []
  const isLabelled =
    isOpening && label !== undefined && named !== undefined && !/^(?:use|user|build|add|make) /.test(named)
  const spoken = (isLabelled ? `${named.split(/ [–—-] /, 1)[0] ?? named} for ${lowerOpening(label)}` : words)
    .slice(0, 400)
    .replace(/\s\([^()]{1,300}\)/g, '')
    .replace(leading, '')
  const cut = spoken.split(tail, 1)[0] ?? ''
  const bare = (cut.includes(' ') || !/^ to /.test(spoken.slice(cut.length)) ? cut : spoken)
    .replace(/ (?:again|first|later|somehow|already|too)$/i, '')
    .replace(/[\s,.;:–—-]+$/, '')
  if (bare.length < 2 || bare.length > longestTopic) return null
  const whole = bare.replace(/ (?:after|before|until|pending) /.test(bare) ? /$^/ : actHead, '')
  const isClaim = (words: string) => isStatement(words) && !/^an? \S+ that /i.test(words)
  const text = isClaim(whole) ? (whole.split(', ', 1)[0] ?? whole) : whole
  if (
    !/\p{L}{2}/u.test(text) ||
    isClaim(text) ||
    /^(?:it|(?:this|that|these|those)(?=$| (?:is|are|was|will|can|should|one|to|and|in|on|for)\b)|them|us|me|how|what|why|if|to|and|or|don['’]t|do not)\b/i.test(
      text,
    )
  )
    return null
  return isOpening && text.includes(' ') ? lowerTopic(text) : text
}

/** Heads that are spoken of without an article. */
const mass =
  /(?:[a-z]{3}ing|tion|ment|ity|ance|ence|ness|ism|ware|age|support|access|data|content|traffic|memory|research|music|art|code|latency|privacy|accuracy|performance|mode)$/i

/** Single words that take their article all the same. */
const counted =
  /^(?:plan|strategy|approach|process|concept|design|limit|schema|format|model|metric|cause|cost|price|layout|name|workflow|architecture|structure|policy)$/i

/** In lower case where it is no name: "architecture for the feed". */
export function lowerTopic(words: string): string {
  return counted.test(words.split(' ', 1)[0] ?? '') ? lowerFirst(words) : lowerOpening(words)
}

/** Nouns that take an article after a name as well: "the Groq adapter". */
const countable =
  /\b(?:upgrade|api|plug-?in|library|module|app|tool|server|client|editor|format|model|engine|adapter|framework|package|service|system|setup|component|page|button|flow|pipeline|script|bot|parser|loop|driver|protocol|device|board|sensor|port|bridge|wrapper|widget|solution|strategy|plan|policy|limit|schema|prototype|demo|poc|operator|integration|layer|doc|view|split|issue|agent)$/

/** "the netcode model" for "netcode model"; names, plurals and what cannot be counted stay without article. */
export function withDefinite(words: string): string {
  const head = (
    toNounPhrase(words) ??
    words.split(/ (?:of|for|in|on|with|to|from|at|by|via|as|and|or) /, 1)[0] ??
    words
  ).trim()
  const [first = ''] = words.split(' ', 1)
  if (
    determiner.test(words) ||
    isMany(words) ||
    (!head.includes(' ') && !counted.test(head)) ||
    (/[\p{Lu}\d_./\\#@`"'’&]/u.test(first) && !(head.includes(' ') && countable.test(head))) ||
    /^(?:one|two|three|four|five|half|most|many|several|few|best|better|more)\b/i.test(words) ||
    (mass.test(head.split(' of ', 1)[0] ?? head) &&
      !/\b(?:package|message|page|image|language|stage|question|section|version|option|document|component|environment|requirement|collection|application|transaction|string|setting|building|position|station|extension|(?:util|ent|facil|capabil|activ)ity|session)$/i.test(
        head,
      )) ||
    /^\p{L}+ing\b/u.test(first)
  )
    return words
  return `the ${words}`
}

/** Heads of what is decided by choosing one of several. */
export const choosable =
  /\b(?:approach|strategy|format|convention|naming|algo|algorithm|provider|vendor|name|tool|library|framework|database|stack|method|model|licen[cs]e|protocol|solution)$/i

/** The thing to name in criteria and questions: a plain noun phrase, with its article; null where that is not sure. */
export function toNamed(topic: string | null): string | null {
  const phrase = topic === null || topic.includes(', ') ? null : toNounPhrase(topic)
  if (phrase === null || phrase.length > longestThing) return null
  if (topic?.startsWith(phrase) === true && !ended.test(topic.slice(phrase.length))) return null
  const words = phrase.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  const isVague =
    /^(?:the |an? |our |some |any )?(?:way|ways|thing|things|use|option|options|idea|solution|approach|problem|issue|best|one|ones|case|it|state|info|information|note|notes|stuff|part|parts|place|cost|costs)$/i
  if (
    isVague.test(phrase) ||
    words.some((word) =>
      /^(?:it|them|they|we|us|get|gets|got|be|some|several|many|i|you|what|which|who|how|not|too|very|w\/)$/.test(
        word,
      ),
    ) ||
    (words.length > 1 && (/(?:ed|ly)$/.test(last) || /^self-/.test(last))) ||
    (words.length > 1 && isVerb(last) && !isNounToo(last)) ||
    (words.length > 1 &&
      !/^(?:the|a|an|our)$/.test(words[0] ?? '') &&
      fromThirdPerson(last) !== null &&
      !isNounToo(last)) ||
    (words.length > 2 && /ing$/.test(words[0] ?? '') && determiner.test(`${words[1] ?? ''} `))
  )
    return null
  return withDefinite(phrase).replace(/^[Aa]n? /, 'the ')
}

/** What may follow a noun phrase that is whole. */
const ended =
  /^(?:$| ?[(),;:–—-]| (?:of|for|in|on|to|with|from|at|by|via|as|that|which|and|or|using|across|under|over|per|about|before|after|when|once|if|only|instead|behind|alongside|against|between|within|without|into|during|than|because|so|while|through|versus|vs|who|where) )/

/** The whole topic to name in criteria, where its head cannot be told; of several things only with `isListed`. */
export function toWholeThing(topic: string | null, isListed = false): string | null {
  return topic === null ||
    topic.length > (isListed ? 90 : 70) ||
    !topic.includes(' ') ||
    (isListed
      ? !/ and /.test(topic) || /[:;()]|, (?:not|but|so|it|is|are) /.test(topic)
      : /[,:;()]| and |^(?:an?|some|any) /i.test(topic))
    ? null
    : withDefinite(topic)
}
