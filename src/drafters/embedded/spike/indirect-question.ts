// Turns a question into the words of a title: "Should guests pay" gives "Decide whether guests should pay".
import { isPlural, lowerFirst } from '../grammar/noun-phrase.ts'
import { isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'
import { complement, determiner, goesOn, isParticiple, preposition } from './spike-complement.ts'

const auxiliary = /^(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|must|has|have|had)$/i
const pronoun =
  /^(?:we|i|they|you|it|this|that|there|he|she|one|users|people|customers|everyone|anybody|somebody)$/i

/** Base forms that follow the subject of a question and hardly ever belong to it. */
const isPredicate = wordSet(`
  be have get need want make let use work support run go come take keep help happen fit offer allow require handle scale
  count cost exist apply matter hurt affect change break cause lose save reach hold pay ask give look show tell know mean provide
  start stop stay become move add remove replace read write send receive store return accept reject expose integrate behave perform
  survive cover contain include depend differ compare translate render load close open fail like prefer care think say drop do cope
  connect talk learn produce interact answer bring solve improve reduce increase speed convert buy sell expect earn continue end wait expire appear live grow remain count happen trigger deserve lead belong deal put see look agree spare catch sit eat sell book forgive lighten scare bother quit rather rent hire order charge join repair concern deliver draw last`)

/** What follows the place of the subject: "the log on the quay always old". */
const late =
  /^(?:any|required|needed|worth|allowed|legal|possible|feasible|ours|theirs|cheaper|always|never|still|often|too|so|enough|ever|usually|suddenly)$/i

const adverb =
  /^(?:only|also|always|never|still|ever|even|just|really|actually|eventually|already|automatically)$/i

/** How many of `words`, which follow the auxiliary, form the subject; null where it cannot be told. */
function subjectLength(words: readonly string[], helper: string): number | null {
  const [first = ''] = words
  if (words.length > 2 && words.at(-1) === 'take') return words.length - 1
  if (helper === 'do' && isSeveral(words)) return words[1] === 'and' ? 3 : 2
  if (pronoun.test(first) && !(/^(?:this|that|one)$/i.test(first) && isNounNext(words[1], helper)))
    return words.length > 1 ? 1 : null
  const isCopula = /^(?:is|are|was|were)$/i.test(helper)
  if (isCopula && words.length === 3 && determiner.test(first)) return 2
  for (let index = determiner.test(first) ? 2 : 1; index < Math.min(words.length, 14); index += 1) {
    const word = (words[index] ?? '').replace(/[,;:]+$/, '')
    const before = words[index - 1] ?? ''
    if (
      word === 'not' ||
      (words[index + 1] === 'enough' &&
        !/ing$|^\p{Lu}/u.test(word) &&
        !determiner.test(before) &&
        !preposition.test(before) &&
        !/\d/.test(words[index - 2] ?? '')) ||
      (!isCopula && adverb.test(word) && !/^(?:or|and)$/i.test(before))
    )
      return index
    if (/[,;:]$/.test(before) || determiner.test(before) || preposition.test(before)) continue
    if (!isCopula && (/^(?:and|or)$/.test(before) || words[index + 1] === 'be')) continue
    if (/^(?:that|which|who|where|when|if|we|i|they|you)$/i.test(word)) {
      const be = /^(?:can|could|should|would|will|must|may)$/i.test(helper) ? words.indexOf('be') : -1
      return be > index && !words.slice(0, be).some((one) => one.endsWith(',')) ? be : null
    }
    const ends = isCopula
      ? (complement.test(word) && !words.includes('allowed', index + 1)) ||
        /^(?:always|often|usually|sometimes|suddenly)$/i.test(word) ||
        /(?:[a-z]{3}able|ible)$/.test(word) ||
        (word === 'all' && /^(?:there|we|it|they)$/.test(words[index + 1] ?? '')) ||
        (/[a-z]{3}ly$/.test(word) &&
          !/^(?:early|daily|family|supply|reply|assembly|weekly|monthly)$/.test(word)) ||
        (/^(?:a|an|the|any|our|one|there|in|on|at)$/i.test(word) &&
          !(
            /^(?:in|on|at)$/.test(word) &&
            (words.slice(index + 2, index + 7).some((later) => late.test(later)) ||
              goesOn(words.slice(index + (determiner.test(words[index + 1] ?? '') ? 3 : 2))))
          ) &&
          (index > 1 || !/^(?:\w+ing)$/.test(before))) ||
        (/ing$/.test(word) && /^(?:us|them|me|it|the|our|people)$/.test(words[index + 1] ?? '')) ||
        isParticiple(word, words[index + 1])
      : isPredicate(word.toLowerCase()) && words[index + 1] !== 'look'
    if (ends) return index
  }
  if (!isCopula && isPlural(first) && isVerb(words[1]?.toLowerCase() ?? '')) return 1
  if (!isCopula) return looseLength(words)
  return words.length > 1 && /^[a-z]{3,}ed$/.test(words.at(-1) ?? '') ? words.length - 1 : null
}

/** "so many stop", "other ports label the crates", "Ostby and Lind sort": several who do what the next word says. */
function isSeveral([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean {
  if (/^so$/i.test(first)) return second === 'many' && isVerb(third)
  return second === 'and'
    ? isVerb(fourth) && !isPlural(fourth) && !determiner.test(first)
    : isPlural(second) && !preposition.test(second) && isVerb(third) && !isPlural(third)
}

/** After a modal or "do": the first verb of any kind that no article or preposition precedes. */
function looseLength(words: readonly string[]): number | null {
  const acted = words.findIndex(
    (word, at) =>
      at > 1 && at < 12 && /^(?:us|me|them|him|her)$/.test(word) && !preposition.test(words[at - 1] ?? ''),
  )
  if (acted > 1) return acted - 1
  const index = words.findIndex(
    (word, at) =>
      at > 0 &&
      at < 10 &&
      isVerb(word.toLowerCase()) &&
      !determiner.test(words[at - 1] ?? '') &&
      !preposition.test(words[at - 1] ?? '') &&
      /^(?:the|a|an|our|its|their|my|your|his|her|this|that|what|how|enough|any|all|it|them|us|with|to|in|on|as|from|into|by|for|both|more|only|multiple)$/i.test(
        words[at + 1] ?? 'to',
      ),
  )
  return index > 0 ? index : null
}

function isNounNext(word: string | undefined, helper: string): boolean {
  if (word === undefined) return false
  return /^(?:is|are|was|were)$/i.test(helper)
    ? !complement.test(word) && !determiner.test(word) && !/(?:ed|ing|less|ful)$/.test(word)
    : !isPredicate(word.toLowerCase()) && !isVerb(word.toLowerCase())
}

/** "can we print it" gives "we can print it"; null where the subject cannot be told. */
function toStatement(helper: string, rest: string): string | null {
  const words = rest.split(' ')
  const count = subjectLength(words, helper)
  if (count === null) return null
  const subject = words.slice(0, count).join(' ')
  const named = /^(?:We|They|You|It|This|That|There)$/.test(subject) ? subject.toLowerCase() : subject
  const isDimmed = adverb.test(words[count] ?? '') && words.length > count + 1
  const [verb = '', ...others] = words.slice(isDimmed ? count + 1 : count)
  const low = helper.toLowerCase()
  if (isDimmed && low === 'did') return [named, words[count], low, ...words.slice(count + 1)].join(' ')
  if (isDimmed && !/^do(?:es)?$/.test(low)) return [named, low, ...words.slice(count)].join(' ')
  const who = isDimmed ? `${named} ${words[count] ?? ''}` : named
  if (verb === 'not' && /^do(?:es)?$/.test(low)) return [who, low, verb, ...others].join(' ')
  if (low === 'did') return verb === 'do' ? [who, low, ...others].join(' ') : null
  if (low === 'do') return [who, verb, ...others].join(' ')
  if (low === 'does') return /^[a-z-]+$/.test(verb) ? [who, toThirdPerson(verb), ...others].join(' ') : null
  return [who, low, verb, ...others].join(' ')
}

const wh =
  /^((?:how|why|where|when|what|who|whom|which)(?: (?:many|much|long|far|often|big|small|fast|slow|hard|expensive|accurate|well|easy|difficult|large|reliable|stable|soon))?(?: (?!(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|must|has|have|had)\b)[\w/'-]+){0,5}?) (is|are|was|were|do|does|did|can|could|should|would|will|shall|may|must|has|have|had) (.+)$/i

/**
 * The title of a question, without its mark: "Find out whether …", "Decide whether …", "Determine the …"; null where
 * the words are no question or its parts cannot be told apart.
 */
export function toIndirect(question: string): string | null {
  const whole = question.replace(/[\s?!.]+$/, '').trim()
  const first = toFirstQuestion(whole)
  const title = toOneIndirect(first)
  const [, joint = '', rest = ''] = /^,? (and|or) (.+)$/i.exec(whole.slice(first.length)) ?? []
  const [, second] = /^(?:Find out|Decide) (.+)$/.exec(toOneIndirect(rest) ?? '') ?? []
  if (joint === 'or' && second === undefined) return `Find out: ${lowerFirst(whole)}`
  return title === null || second === undefined || title.length + second.length > 110
    ? title
    : `${title}, ${joint} ${second}`
}

function toOneIndirect(question: string): string | null {
  const text = question.replace(/^(what)['’]s (?=the |our )/i, '$1 is ')
  const opening = (text.split(' ', 1)[0] ?? '').toLowerCase()
  if (auxiliary.test(opening)) return fromYesNo(opening, text.slice(opening.length + 1))
  const [, lead = '', helper = '', rest = ''] = wh.exec(text) ?? []
  if (lead === '' || /^(?:why|where|when) \S/i.test(lead))
    return /^(?:how|why|where|when|what|who|which)\b/i.test(text)
      ? `Find out ${text.charAt(0).toLowerCase()}${text.slice(1)}`
      : null
  if (/^how many /i.test(lead) && adverb.test(rest.split(' ', 1)[0] ?? ''))
    return `Find out ${lowerFirst(lead)} ${helper} ${rest}`
  return fromWh(lead.charAt(0).toLowerCase() + lead.slice(1), helper.toLowerCase(), rest)
}

/** Without a second question that hangs on with "and" or "or". */
function toFirstQuestion(text: string): string {
  const end = text
    .slice(15)
    .search(
      /, (?:what|how|who|which) (?!to\b)|, (?:do|does|is|are) (?:they|it|we|i|there) |,? (?:and|or) (?:(?:what|how|why|when|where|which) (?!to\b)|(?:does|do|is|are|can|should|could|would|will|must) (?:it|we|they|there|this|that|\S+ (?:just|also|need|have|be)))|,? or (?:must|will|does|do|is|are|was|were|did) (?=\S+ \S)|, or (?:does|do|is|are|can|should|could|would|will) (?=\S+ \S+ )/i,
    )
  return end < 0 ? text : text.slice(0, end + 15)
}

function fromYesNo(helper: string, rest: string): string | null {
  const toDo =
    helper === 'should' || helper === 'shall'
      ? /^(?:we|i) (?:also |just |really )?(?!not\b)(.+)$/i.exec(rest)?.[1]
      : undefined
  if (toDo !== undefined) return `Decide whether to ${toDo}`
  const kept =
    helper === 'do'
      ? /^we (?:(?:still |really |actually )?want to (?=\S)|(?=keep |(?!still|even|need|want|have|know|get|use|pay|lose).+ or ))(.+)$/i.exec(
          rest,
        )?.[1]
      : undefined
  if (kept !== undefined) return `Decide whether to ${kept}`
  const existence = /^there (.+)$/i.exec(rest)?.[1]
  if (existence !== undefined) return `Find out whether there ${helper} ${existence}`
  const statement = toStatement(helper, rest)
  if (statement === null) return null
  return `${helper === 'should' || helper === 'shall' ? 'Decide' : 'Find out'} whether ${statement}`
}

function fromWh(lead: string, helper: string, rest: string): string | null {
  const way =
    lead === 'how' && helper === 'do'
      ? /^we (?!know|want|feel|differ|stand|compare)(.+)$/i.exec(rest)?.[1]
      : undefined
  if (way !== undefined && !/ (?:today|now|currently|usually|differently)\b/i.test(way))
    return `Find out how to ${way}`
  const isAsked = lead === 'what' || lead === 'which'
  const plain = isAsked && /^(?:is|are)$/.test(helper) ? /^((?:the|our|my) .+)$/i.exec(rest)?.[1] : undefined
  if (plain !== undefined) return `Determine ${lowerFirst(plain)}`
  const isSubject = /^(?:what|which|who)(?: \S+)*$/.test(lead)
  const statement =
    isSubject && /^(?!the |an? |our )\S+ enough\b/i.test(rest) ? null : toWhStatement(lead, helper, rest)
  if (
    statement !== null &&
    !(
      isSubject &&
      (lead.includes(' ') ||
        (!/^(?:is|are|has|have)$/.test(helper) && isPredicate(rest.split(/[ ,]/, 1)[0] ?? ''))) &&
      /^(?:is|are|can|could|should|would|will|has|have)$/.test(helper) &&
      !startsLikeSubject(rest)
    )
  )
    return statement
  return isSubject &&
    !/^(?:do|does|did)$/.test(helper) &&
    (lead.includes(' ') || /^(?:is|are|has|have|would|will|could|can)$/.test(helper))
    ? `Find out ${lead} ${helper} ${rest}`
    : null
}

/** True where what follows the auxiliary opens like the subject of its verb: "which tool should we use". */
function startsLikeSubject(rest: string): boolean {
  const [first = ''] = rest.split(' ', 1)
  return pronoun.test(first) || determiner.test(first) || /^\p{Lu}/u.test(first) || isPlural(first)
}

function toWhStatement(lead: string, helper: string, rest: string): string | null {
  const statement = toStatement(helper, rest)
  if (statement === null && helper === 'is' && /^how \S+$/.test(lead) && !/,| (?:if|when|than) /.test(rest))
    return `Find out ${lead} ${rest} is`
  return statement === null ? null : `Find out ${lead} ${statement}`
}
