// Turns a line of research into clean questions and into a title, without words that the line does not have or imply.
import { isPlural, lowerFirst, toNounPhrase, upperFirst } from './grammar/noun-phrase.ts'
import { fromThirdPerson } from './grammar/verbs.ts'
import { toPlainDefinite } from './technical-phrase.ts'

const modalWords =
  "can|could|will|would|should|must|may|might|is|are|was|were|cannot|can['’]t|isn['’]t|aren['’]t"
const stopWords =
  /\b(?:if|once|when|while|because|since|that|which|who|whether|and|but|or|there|after|before|unless|where|how|what)\b/i

/** "we can extend it" gives "Can we extend it"; always a grammatical question, without its mark. */
export function invert(clause: string, isOpening = false): string {
  const lower = (words: string) => (isOpening ? lowerFirst(words) : words)
  const text = clause.replace(/^that\s+/i, '').trim()
  const there = /^there (is|are|was|were|will be|would be|can be) (.+)$/i.exec(text)
  if (there !== null)
    return `${upperFirst((there[1] ?? '').split(' ', 1)[0] ?? '')} there ${there[1]?.includes(' ') === true ? 'be ' : ''}${there[2] ?? ''}`
  const contracted = /^(there|it|that|this|he|she|they|we|you)['’](s|re) (.+)$/i.exec(text)
  if (contracted !== null)
    return `${contracted[2] === 's' ? 'Is' : 'Are'} ${contracted[1]?.toLowerCase() ?? ''} ${contracted[3] ?? ''}`
  const modal = new RegExp(`^((?:\\S+ ){1,9}?)(${modalWords})( not)? (.+)$`, 'i').exec(text)
  const subject = modal?.[1]?.trim() ?? ''
  if (modal !== null && subject !== '' && !stopWords.test(subject)) {
    return `${upperFirst((modal[2] ?? '').toLowerCase())} ${lower(subject)}${modal[3] ?? ''} ${modal[4] ?? ''}`
  }
  const pronoun = /^(we|they|you|i|users|people|customers) (?:do )?(?!is\b)(.+)$/i.exec(text)
  if (pronoun !== null)
    return `Do ${pronoun[1] === 'I' ? 'I' : (pronoun[1] ?? '').toLowerCase()} ${pronoun[2] ?? ''}`
  const does = /^((?:\S+ ){1,8}?)(?:(really|actually|still) )?(does|do|did) (?!not\b)(\p{L}.+)$/iu.exec(text)
  if (does !== null)
    return `${upperFirst((does[3] ?? '').toLowerCase())} ${lower((does[1] ?? '').trim())} ${does[2] === undefined ? '' : `${does[2]} `}${does[4] ?? ''}`
  const passive = /^((?:\S+ ){1,5}?)(\p{L}+ed) ((?:by|in|on|when|from|with|at|for|as|per)\b.*)$/iu.exec(text)
  if (passive !== null && !stopWords.test(passive[1] ?? '')) {
    const who = (passive[1] ?? '').trim()
    return `${isPlural(who) ? 'Are' : 'Is'} ${lower(who)} ${passive[2] ?? ''} ${passive[3] ?? ''}`
  }
  return invertThirdPerson(text, lower) ?? `Is it the case that ${lower(text)}`
}

const common =
  /^(?:works?|needs?|supports?|offers?|fits?|makes?|helps?|allows?|matters?|affects?|breaks?|scales?|exists?|uses?|handles?|holds?|keeps?|runs?|covers?|provides?|improves?|reduces?|requires?|wants?|applies|apply|counts?|moves?|grows?|has|gives?|adds?|passes|pass|reads?|writes?|stays?|saves?)$/

/** "pip works offline" gives "Does pip work offline"; null where no known verb follows a plain subject. */
function invertThirdPerson(text: string, lower: (words: string) => string): string | null {
  const words = text.split(' ')
  for (let index = 1; index < Math.min(words.length, 8); index += 1) {
    const word = (words[index] ?? '').toLowerCase()
    if (!common.test(word)) continue
    const subject = words.slice(0, index).join(' ')
    if (stopWords.test(subject)) return null
    const rest = words.slice(index + 1).join(' ')
    const base =
      word === 'has'
        ? 'have'
        : word === 'applies'
          ? 'apply'
          : word === 'passes'
            ? 'pass'
            : /s$/.test(word) && word !== 'pass'
              ? (fromThirdPerson(word) ?? word.slice(0, -1))
              : word
    const isSingular = word !== base
    return `${isSingular ? 'Does' : 'Do'} ${lower(subject)} ${base}${rest === '' ? '' : ` ${rest}`}`
  }
  return null
}

const seek =
  /^(?:please |maybe |perhaps |possibly |hmm,? )*(?:find out|figure out|work out|see|check|determine|decide|test|verify|confirm|learn|know|understand|investigate|research|explore|evaluate|assess|clarify|examine|look into|look at|analy[sz]e|discover|settle|prove|show|establish|consider|think about|measure|take a look at|double[- ]check|tell|find|validate)\b\s*(?:out )?/i
const wh = /^(how|what|which|who|whom|whose|where|when|why)\b/i
const auxiliary =
  /^(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|must|has|have|had|am|isn['’]t|aren['’]t|don['’]t|doesn['’]t|can['’]t|won['’]t)\b/i

const notNoun =
  /\b(?:is|are|was|were|wants?|needs?|has|have|going|able|tries|try|it|we|they|you|would|could|can|do|does|appears?|seems?|happens?|takes?)\b/i

/** Words of `seek` apart: "find out whether we can" gives "whether we can"; null where the text opens otherwise. */
export function stripSeek(text: string): string | null {
  const rest = text.replace(seek, '')
  return rest === text || rest.trim() === ''
    ? null
    : rest.replace(/^(?:into|at|on|about|for yourself)\s+/i, '').trim()
}

/** The question for a "whether", "if" or w-clause; null for anything else. */
export function fromClause(clause: string): string | null {
  const whether = /^(?:if|whether)(?: or not)? (.+)$/i.exec(clause)?.[1]
  if (whether !== undefined) {
    const to = /^to (.+)$/i.exec(whether)?.[1]
    return to === undefined ? invert(whether) : `Should we ${to}`
  }
  const match = wh.exec(clause)
  if (match === null) return null
  const word = (match[1] ?? '').toLowerCase()
  const rest = clause.slice(word.length).trim()
  const to = /^((?:[\w-]+ ){0,4}?)to (\w.+)$/i.exec(rest)
  if (
    to !== null &&
    (to[1] === '' || /^(?:what|which|whose|how)$/.test(word)) &&
    !notNoun.test(to[1] ?? '')
  ) {
    const noun = (to[1] ?? '').trim()
    const helper = word === 'how' ? 'can' : 'should'
    return `${upperFirst(word)} ${noun === '' ? '' : `${noun} `}${helper} we ${to[2] ?? ''}`
  }
  if (
    auxiliary.test(rest) ||
    (/^(?:what|which|who)$/.test(word) &&
      /^(?:\w+ )?(?:happens|causes|makes|breaks|fits|works)\b/i.test(rest))
  )
    return `${upperFirst(word)} ${rest}`
  if (word === 'why') return `Why is it that ${rest}`
  const ending = /^((?:[\w./`'-]+ ){1,7}?)(is|are|was|were|can|could|should|will|would)$/i.exec(rest)
  if (ending !== null && word !== 'how')
    return `${upperFirst(word)} ${ending[2] ?? ''} ${(ending[1] ?? '').trim()}`
  return `Can we say, with evidence, ${lowerFirst(clause)}`
}

/** Every question that the line asks outright, clean, at most three. */
export function findQuestions(sentences: readonly string[]): string[] {
  return sentences
    .filter((sentence) => /\?[)"'”]*$/.test(sentence) && sentence.length <= 400)
    .slice(0, 3)
    .map(toCleanQuestion)
    .filter((question) => /\p{L}{2}/u.test(question))
}

function toCleanQuestion(sentence: string): string {
  const text = sentence
    .replace(/^[\s"'“(–—-]+/, '')
    .replace(/[\s"'”).]*\?+[)"'”]*$/, '')
    .replace(
      /^(?:hm+|so|ok|maybe|perhaps|and|but|also|question|q|btw|spike|idea|open question|if (?:so|not))\b[,:]?\s+/i,
      '',
    )
    .trim()
  const tail =
    /^(.{12,}?)(?:: | - | — | – )((?:how|what|which|who|where|when|why|is|are|do|does|can|could|should|would|will)\b.+)$/i.exec(
      text,
    )
  const own =
    tail?.[2] !== undefined && !wh.test(text) && !auxiliary.test(text) ? `${tail[1] ?? ''}: ${tail[2]}` : text
  return `${upperFirst(own)}?`
}

/** The question of a noun phrase: as wide as the words are. */
export function aboutNouns(nouns: string, isOpening = false): string {
  const end = /\bbefore\b/i.test(nouns) ? '' : ' before we commit'
  return `What do we need to know about ${isOpening ? lowerFirst(nouns) : nouns}${end}`
}

const choosing =
  /^(?:compare|choose|pick|select|decide (?:between|on|for)|decide|evaluate|weigh)\s+(?:between |from |among |one of |a |an |the )*(.+)$/i
const between = /^(.{2,60}?)\s+(?:vs\.?|versus|or|and|&|against|with|to)\s+(.{2,80})$/i

/** The question of an order such as "compare X and Y", "prototype X", "research X". `text` starts with a verb. */
export function fromOrder(text: string, base: string, rest: string): string {
  const clause = fromClause(rest)
  if (clause !== null) return clause
  const sought = stripSeek(text)
  const inner = sought === null ? null : fromClause(sought)
  if (inner !== null) return inner
  return fromChoice(text, base) ?? fromKnownVerb(base, rest) ?? `What do we learn when we ${lowerFirst(text)}`
}

function fromChoice(text: string, base: string): string | null {
  const isVersus = /\s(?:vs\.?|versus|VS\.?(?! Code\b))\s/.test(text)
  if (!/^(?:compare|choose|pick|select|decide|weigh)$/.test(base) && !isVersus) return null
  const decided = /^decide (?:on |about |for )?(?!between)(.+)$/i.exec(text)?.[1]
  if (decided !== undefined && !isVersus)
    return /^(?:what|if|whether|how)\b/i.test(decided)
      ? null
      : `What do we decide on ${decided}, and on what grounds`
  const object = choosing.exec(text)?.[1] ?? text.replace(/^\S+ /, '')
  const pair = between.exec(object)
  if (object.includes(', ')) return `Which one do we choose, and on what grounds: ${object}`
  if (pair !== null) return `What speaks for ${pair[1] ?? ''} and what for ${pair[2] ?? ''}`
  if (base === 'compare' || base === 'weigh')
    return `What speaks for and against each in the comparison of ${object}`
  return `Which choice do we make for ${object}, and on what grounds`
}

function fromKnownVerb(base: string, rest: string): string | null {
  const object = rest
    .replace(/^(?:out|into|at|on|up on|up|about|through|around with|with|for) (?=\S)/i, '')
    .trim()
  if (object === '') return null
  const isNoun = toNounPhrase(object) !== null || /^[\p{L}\p{N}`]/u.test(object)
  if (!isNoun) return null
  if (base === 'find') return fromFinding(object)
  if (base === 'figure') return aboutNouns(object)
  if (/^(?:prove|verify|confirm|validate|check|ensure|demonstrate)$/.test(base)) return fromProof(object)
  if (
    /^(?:research|investigate|explore|study|learn|understand|read|examine|consider|think|look|dig|analyse|analyze|watch|review)$/.test(
      base,
    )
  )
    return fromGerundObject(object) ?? aboutNouns(object)
  if (/^(?:evaluate|assess|vet)$/.test(base)) {
    const isPlain = !/\b(?:if|when|as|that|which|for)\b/i.test(object)
    return isPlain
      ? `Would ${object} do for us, and what speaks against it`
      : `What speaks for and against ${object}`
  }
  if (/^(?:prototype|poc|spike)$/.test(base))
    return `Can ${object} be made to work, and what does a prototype show`
  if (/^(?:benchmark|measure|profile|quantify)$/.test(base))
    return `Which figures do we get when we ${base} ${object}`
  if (/^(?:define|specify|clarify|settle|determine|identify)$/.test(base)) return fromDefining(object)
  return null
}

/** "determine the limit for uploads" gives "What is the limit for uploads". */
function fromDefining(object: string): string {
  const phrase = toNounPhrase(object)
  if (phrase === null) return `What do we settle: ${object}`
  const definite = toPlainDefinite(phrase, false)
  return `What ${isPlural(phrase) ? 'are' : 'is'} ${definite}${object.slice(phrase.length)}`
}

function fromFinding(object: string): string {
  const way =
    /^(?:a|an|the|some|any) (?:(?:better|new|good|nicer|proper|cleaner|simple) )?(?:way|means|method) (?:to|of) (.+)$/i.exec(
      object,
    )?.[1]
  if (way !== undefined)
    return /ing\b/.test(way.split(' ', 1)[0] ?? '') ? `Which way of ${way} is there` : `How can we ${way}`
  const cause = /^the (?:root )?(?:cause|reason) (?:of|for|behind) (.+)$/i.exec(object)?.[1]
  if (cause !== undefined) return `What is the cause of ${cause}`
  if (isPlural(toNounPhrase(object) ?? ''))
    return `Are there ${object.replace(/^the /i, '')}, and on what terms`
  return `Is there ${object.replace(/^the /i, 'a ')}, and on what terms`
}

function fromProof(object: string): string {
  const clause = object.replace(/^that /i, '')
  const inverted = invert(clause)
  if (/^that /i.test(object) || !inverted.startsWith('Is it the case that')) return inverted
  return `Does it hold up under a test: ${object}`
}

function fromGerundObject(object: string): string | null {
  return /^[a-z]{3,}ing\s(?!of\b)/.test(object) &&
    !/^(?:string|king|ring|thing|something|everything|anything|pricing|caching|logging|testing|hosting|indexing|branding|voting|streaming|training|messaging|routing|rendering|monitoring|building|existing|working|missing|remaining|following|incoming|using the)\b/.test(
      object,
    )
    ? `What speaks for and against ${object}`
    : null
}
