// The topic of a line of research as the patterns speak of it: with its article and in agreement, or not at all.
import { isPlural, toNounPhrase } from './grammar/noun-phrase.ts'
import { fromThirdPerson, isVerb } from './grammar/verbs.ts'
import type { Slots } from './patterns/pattern.ts'
import { lowerOpening } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'

const determiner =
  /^(?:the|an?|this|that|these|those|all|any|each|every|both|our|my|your|their|its|no|some) /i
const longestTopic = 100
const longestThing = 50

/** What is left of the topic when it is named in passing: without purpose, circumstance and remarks. */
const tail =
  /\s(?:before|so that|because|since|if|when|while|unless|until|to (?:see|check|find out|identify|understand|determine|decide|learn|know|help|make|avoid|get|speed|reduce|improve|increase|enable)|in order to|e\.g\.?|such as|(?:and|or) (?:confirm|name|find|list|get|add|put|see|show|check|try|measure|run|test|write|then|pass|count|let|keep|stay|make|ensure|report|document|decide|identify|verify|estimate|improve|fix|implement|define|track|collect|review)|as well as|for (?:a )?(?:potential|possible|improved|better|further|later|future|larger|smaller|faster|more))\s|\s[-–—/]\s|;\s|:\s|\?|,\s(?:gather|check|add|review|confirm|tune|find|build|write|create|define|implement|test|try|compare|see|make|get|run|measure|troubleshoot|identify|then)\s|,\s(?!(?:[^,]{1,40}, ){0,3}?(?:[^,\s]+ ){0,4}?(?:and|or) )/i
const leading =
  /^(?:(?:design(?= \p{Ll})(?! (?:of|for|docs?|systems?|reviews?|decisions?|options?)\b)|out (?:more )?ab\w+|(?:a )?(?:deep[- ]?dive|dive|look|digging) into|(?:some )?(?:more |further )?(?:investigation|research) (?:into|on|of)|effort (?:of|for)|(?:hack|cobble|throw|put|sketch|mock|wire) (?:together|up|out)|play (?:around )?with|w\/|out|into|at|up on|up|on|about|through|around|with|for|with a|with|up with|more|further|different|various|new|potential|possible|other|the (?:possibility|idea|option|use|feasibility|viability|concept) of|(?:possibility|idea|option|use|feasibility|viability|notion|concept) of|(?:an? )?(?:\p{L}+ )?(?:comparison|survey|evaluation|investigation|exploration|study|analysis|review|assessment|demo|prototype|mock-?up|poc|proof of concept|simulation|trial) of) )+(?=\S)/iu
const actHead =
  / (?:comparison|decision|evaluation|research|investigation|exploration|selection|choice|shortlist|spike|poc|prototype|demo|feasibility|analysis|assessment|study|review|experiments?)$/i

/** The words without purpose, circumstance and remarks. */
export function toPlainWords(words: string): string {
  return words.slice(0, 400).split(tail, 1)[0] ?? words
}

/** The words of a topic for a question, without what only leads to it; null where they make no noun phrase. */
export function toTopic(words: string, isOpening = true): string | null {
  const [, owner, aspect] =
    /^(?!(?:the |an? )?\S+ing )([^:]{3,50}): (\p{Ll}{3,}(?: \p{Ll}{3,})?)$/u.exec(words) ?? []
  if (owner !== undefined && aspect !== undefined && !isVerb(aspect.split(' ', 1)[0] ?? ''))
    return `the ${aspect} of ${isOpening ? lowerOpening(owner) : owner}`
  const spoken = words
    .slice(0, 400)
    .replace(/\s\([^()]{1,300}\)/g, '')
    .replace(leading, '')
    .replace(/ to (?:research|verify|investigate|check|explore|evaluate)(?: and \w+)?(?=$|:)/i, '')
  const cut = spoken.split(tail, 1)[0] ?? ''
  const bare = (cut.includes(' ') || !/^ to /.test(spoken.slice(cut.length)) ? cut : spoken)
    .replace(/ (?:again|first|somehow|already|too)$/i, '')
    .replace(/[\s,.;:–—-]+$/, '')
  if (bare.length < 2 || bare.length > longestTopic) return null
  const whole = bare
    .replace(
      / (?:for (?:direct |further |better )?(?:comparison|evaluation|analysis|research|testing|enhancements?|ideas)|one with the other|with (?:each|one an)other)$/i,
      '',
    )
    .replace(actHead, '')
  const text = isStatement(whole) ? (whole.split(', ', 1)[0] ?? whole) : whole
  if (
    !/\p{L}{2}/u.test(text) ||
    isStatement(text) ||
    /^(?:it|(?:this|that|these|those)(?=$| (?:is|are|was|will|can|should|one|to|and|in|on|for)\b)|them|us|me|how|what|why|if|to|and|or)\b/i.test(
      text,
    )
  )
    return null
  return isOpening ? lowerOpening(text) : text
}

/** Heads that are spoken of without an article. */
const mass =
  /(?:[a-z]{3}ing|tion|sion|ment|ity|ance|ence|ness|ism|logy|graphy|ware|age|support|access|data|content|traffic|memory|research|music|art|code|latency|privacy|accuracy|performance|mode)$/i

/** Single words that take their article all the same. */
const counted =
  /^(?:plan|strategy|approach|process|concept|design|limit|schema|format|model|metric|cause|cost|price|layout|name|workflow|architecture|structure|policy)$/i

/** Nouns that take an article after a name as well: "the Groq adapter". */
const countable =
  /\b(?:upgrade|api|plug-?in|library|module|app|tool|server|client|editor|format|model|engine|adapter|framework|package|service|system|setup|component|page|button|flow|pipeline|script|bot|parser|loop|driver|protocol|device|board|sensor|port|bridge|wrapper|widget|solution|strategy|plan|policy|limit|schema|prototype|demo|poc)$/

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
      !/\b(?:package|message|page|image|language|stage|question|section|version|option|document|component|environment|requirement|collection|application|transaction|string|setting|building|position|station|extension|session|storage engine)$/i.test(
        head,
      )) ||
    /^\p{L}+ing\b/u.test(first)
  )
    return words
  return `the ${words}`
}

/** True where the head of the words is a plural or a list. */
export function isMany(words: string): boolean {
  const head =
    words.split(
      / (?:for|in|on|with|to|from|at|by|via|as|that|which|of|using|across|between|over|under|into|about|per) /,
      1,
    )[0] ?? words
  if (/^\S*\p{Ll}\p{Lu}\S*$/u.test(head) && !/^\p{Lu}/u.test(head)) return false
  return (
    / and |, | & /.test(head) ||
    (isPlural(head) &&
      !/(?:\b(?:js|kubernetes|postgres|redis|tailwindcss|graphics|physics|business|canvas|alias|bias|basis|chaos|kinesis|sass|keras|jenkins|rails|windows|axis|radius|bonus|corpus|consensus|series|gas)|[A-Z]S|graphics|physics|analytics|statistics|mathematics|ergonomics|logistics|electronics|mechanics|economics|ness|less)$/.test(
        head,
      )) ||
    /[a-z]Is$|[A-Z]s$/.test(head)
  )
}

/** Heads of what there are several to look for. */
const kinds =
  /\b(?:librar(?:y|ies)|tools?|frameworks?|providers?|services|apis|schemes|algorithms|methods|approaches|techniques|options|alternatives|strategies|formats|engines|models|vendors|kernels|toolkits|channels|sources|standards|solutions|packages|plug-?ins|extensions|sensors|chips|boards|datasets|mechanisms|systems|protocols|apps|products|platforms|patterns|ways)$/i

/** Heads of what is decided by choosing one of several. */
export const choosable =
  /\b(?:approach|strategy|format|convention|naming|algo|algorithm|provider|vendor|stack|method|model|licen[cs]e|protocol|solution)$/i

/** The slots of {@link SpikePattern.ask} for a topic. */
export function toTopicSlots(topic: string): Slots {
  const many = isMany(topic)
  const named = withDefinite(topic)
  const hasArticle = determiner.test(topic)
  const bare = topic
    .replace(/^(?:the|a|an|our|all|these|those|any|some) /i, '')
    .replace(/^(?:the )?(?:best|right|good|suitable) /i, '')
    .replace(/ to (?:consider|use|choose|compare)(?= |$)/i, '')
  const costing = toCosting(topic)
  return {
    topic: named,
    isTopic: `${many ? 'are' : 'is'} ${named}`,
    isTopicFirst: `${many ? 'Are' : 'Is'} ${named}`,
    whichDo:
      many && !hasArticle && !/ and |, /.test(topic)
        ? `Which ${bare} do`
        : `${many ? 'Do' : 'Does'} ${named} do`,
    which: many
      ? /^\d|^(?:two|three|four|five)\b|\b(?:options|alternatives|candidates)\b/.test(bare) || hasArticle
        ? `Which of the ${bare}`
        : `Which ${bare}`
      : `Which ${bare}`,
    what: many
      ? hasArticle
        ? `What are ${named}`
        : `Which ${bare} are there`
      : `What do we find in ${named}`,
    costs: `${isMany(costing) ? 'do' : 'does'} ${withDefinite(costing)} cost`,
    howDo: `How ${many ? 'do' : 'does'} ${named}`,
    them: many ? 'them' : 'it',
    bare,
    decide: choosable.test(bare.split(/ (?:of|for|in|on|to|with) /, 1)[0] ?? bare)
      ? `Which ${bare} do we choose`
      : `How do we want to handle ${named}`,
    fit: toFit(topic, bare, named, many, hasArticle),
  }
}

/** Whether a topic suits us, which of its kind there are, or what is found out about it: as its head tells. */
function toFit(topic: string, bare: string, named: string, many: boolean, hasArticle: boolean): string {
  const head = bare.split(/ (?:of|for|in|on|to|with|about) /, 1)[0] ?? bare
  if (troubles.test(head)) return `What do we find out about ${named}, and what follows from that`
  return many && !hasArticle && !/ and |, | & /.test(topic) && kinds.test(head)
    ? `Which ${bare} are there, and which of them fit our case`
    : `${many ? 'Do' : 'Does'} ${named} fit our case, and what would we use of ${many ? 'them' : 'it'}`
}

const troubles =
  /\b(?:concerns?|risks?|effects?|issues?|problems?|impacts?|implications?|limitations?|differences?|errors?|bottlenecks?|behaviou?r|performance|state|status|history)$/i

/** What costs something: "two SMS vendors" for "the cost of two SMS vendors". */
function toCosting(topic: string): string {
  return (
    /^(?:the )?(?:real |total |running |monthly |yearly )?(?:costs?|price|prices|pricing)(?: (?:models?|plans?|structure))? (?:of|for) (.+)$/i.exec(
      topic,
    )?.[1] ??
    /^(.{2,60}?) (?:costs?|pricing|prices?|fees?)$/i.exec(topic)?.[1] ??
    topic
  )
}

/** The thing to name in criteria and questions: a plain noun phrase, with its article; null where that is not sure. */
export function toNamed(topic: string | null): string | null {
  const phrase = topic === null || topic.includes(', ') ? null : toNounPhrase(topic)
  if (phrase === null || phrase.length > longestThing) return null
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
    (words.length > 1 && isVerb(last) && !nounToo.test(last)) ||
    (words.length > 1 &&
      !/^(?:the|a|an|our)$/.test(words[0] ?? '') &&
      fromThirdPerson(last) !== null &&
      !nounsToo.test(last)) ||
    (words.length > 2 && /ing$/.test(words[0] ?? '') && determiner.test(`${words[1] ?? ''} `))
  )
    return null
  return withDefinite(phrase).replace(/^[Aa]n? /, 'the ')
}

const nounToo =
  /^(?:export|import|upload|download|update|upgrade|search|report|share|build|process|release|request|design|test|view|filter|format|preview|archive|backup|cache|check|copy|index|log|map|model|order|package|profile|query|queue|record|review|route|schedule|score|sort|store|stream|sync|tag|track|transfer|trigger|view|watch|plan|print|display|control|access|input|output|support|service|measure|surface|handle|research|deposit|exchange|lease|voice|title|version|stack|theme|template|supply|source|pool|power|click|scale|run|set|graph|code|guide|interface|host|state|position|layer|group|list|label|name|game|play|board|form|field|time|page|call|message|mail|email|email|pay|scan|sketch|star|step|style|tap|vote|zoom|mask|merge|mix|import|swipe|font|feed|work)$/
const nounsToo =
  /(?:exports|imports|uploads|downloads|updates|upgrades|reports|shares|builds|releases|requests|designs|tests|views|filters|formats|previews|archives|backups|caches|checks|copies|logs|maps|models|orders|packages|profiles|records|reviews|routes|schedules|scores|stores|streams|tags|tracks|transfers|triggers|plans|prints|displays|controls|inputs|outputs|services|measures|surfaces|handles|labels|lists|names|groups|layers|boards|forms|fields|times|pages|calls|messages|mails|emails|steps|styles|scales|sketches|stars|fonts|feeds|works|costs|prices|flows|terminals|notes|points|needs|options|clips|types|links|tokens|plans|hooks|rules|places|hosts|buttons|tools|locks|keys|cards|bots|ads|apps|libraries|queries|searches|fixtures|values|colou?rs|images|pictures|positions|templates|themes|versions|stacks|sources)$/
