// Cuts a sentence down to what it asks for or complains of, and finds the verb that it opens with.
import type { FoundRole } from './find-role.ts'
import { toLetting } from './letting.ts'
import type { LeadingVerb } from './line.ts'
import { hasFiniteVerb, toModalClause } from './statement.ts'
import { fromGerund, fromThirdPerson, isLeadingVerb } from './verbs.ts'

export interface MainClause {
  readonly main: string
  readonly label: string | null
  readonly verb: LeadingVerb | null
}

interface Cuts {
  readonly role: FoundRole | null
  readonly reason: string | null
  readonly deadline: string | null
}

const leadIns = [
  /^(?:(?:hi|hey|hello|dear) (?:there|all|team|everyone|folks)|hey|hi|hello|hmm+|uh+m*|um+|ugh|argh|wow|yeah|yes|yep|true|right(?![ -](?:click|hand|side|arrow|mouse|pane|panel|column|button|key|now|to|after|before|of|margin|align\w*|edge|corner|sidebar|swipe|tap))|basically|honestly|anyway|like i said|iirc|afaik|imho|imo|ok|okay|so|and|also|then|please|pls|plz|maybe|perhaps|possibly|optionally|eventually|ideally|small one|quick one|one more thing|long shot|low priority|not urgent(?: but)?|low prio|btw|fyi|someday|some day|if possible|if time permits)\b(?!['’-])(?=[\s,:;-])[,:;-]*\s*/i,
  /^(?:i|we) (?:was|were|am|are|['’]m|['’]ve been|have been) (?:just )?(?:thinking|talking|wondering) about [^,]{2,60}, (?=\S+ \S+ \S)/i,
  /^(?:feature |new )?(?:ideas?|wish|wishes|request|suggestion)(?: from| by| of) [^:,.]{2,30}: (?=\S+ \S)/i,
  /^(?:well|optional|later|finally|stretch|bonus|again|next|first|second|lastly|note|thing)\s?[,:;]\s+/i,
  /^(?:it |that |this )?(?:also )?(?:would|['’]d|might|may|could|will) (?:also |really )?(?:be|have been) (?:really |very |so )?(?:nice|cool|great|good|awesome|helpful|useful|lovely|handy|neat|amazing|sweet|super)(?: to have| to| if (?:we|you|i|one|it|there) (?:could have|could|can|had|was|were)| if| for)?\b[,:]?\s+/i,
  /^(?:(?:it |that )?(?:would|['’]d) (?:really )?(?:help|save|spare) (?:[^,]{1,24}? )?if|(?:somebody|someone) (?:please )?(?:should|must|has to|needs to))\s+(?!be\b|get\b)/i,
  /^(?:nice|cool|great|good|awesome|helpful|useful|lovely|handy)(?: to have| to| if (?:we|you|i|one) (?:could|can)| if)\b[,:]?\s+/i,
  /^(?=[^,.;:?!]* (?:keep|ask|are ask|is ask|ha(?:ve|s) |beg|wonder|want|complain))(?![^,.;:?!]{0,50}\b(?:app|application|page|system|tool|form|screen|dialog|site|website|browser|it|server|installer|wizard|script|program|product|software|bot|checkout|login|modal|popup|prompt|which|currently)\b (?:still |always |currently |now |sometimes |never )?ask)[^,.;:?!]{2,60}? (?:keeps? asking|keeps? on asking|keeps? complaining|asks?|asked|are asking|is asking|have been asking|has been asking|have asked|has asked|begs?|wonders?|wants? to know|complains?|complained)(?: us| me)? (?:for|about|that|if|whether)\s+/i,
  /^(?=[^,.;:?!]* (?:keep|ask|are ask|is ask|ha(?:ve|s) |beg))(?![^,.;:?!]{0,50}\b(?:app|application|page|system|tool|form|screen|dialog|site|website|browser|it|server|installer|wizard|script|program|product|software|bot|checkout|login|modal|popup|prompt|which|currently)\b)[^,.;:?!]{2,60}? (?:keeps? asking|keeps? on asking|asked|are asking|is asking|have been asking|has been asking|have asked|has asked|beg)(?: us| me)? to (?:be able to )?/i,
  /^(?:is|would) it (?:be )?possible (?:to|for)\s+/i,
  /^(?:we|i|you|one|they) (?:really |also |still |would |do )*(?:want(?:ed)?|need(?:ed)?|should|could|must|have|had|ought|would like|would love|'d like|'d love|wish)(?: to(?: be able to| have)?| (?:we|i|you) could(?: also)?| could| be able to)\s+/i,
  /^(?:we|i|you|one|they) (?:really |also |still )*(?:should|could|must|can)(?: also| be able to| have(?! (?:them|it|people|users|customers|someone|him|her)\b)| really)*\s+/i,
  /^(?:we|i|they) (?:really |also |still )*(?:want|need|would like|would love|'d like|'d love|wish for|miss)\s+/i,
  /^(?:i|we|you|they)['’]d (?:really |also |even |gladly )?(?:(?:like|love|want|prefer)(?: to(?: be able to| have)?)?|pay for)\s+/i,
  /^(?:can|could|would|will|may|shall|should) (?:we|you|i|one)(?: please| also| maybe| perhaps)?(?: (?:have|get(?! rid)|be able to))?\s+/i,
  /^(?:any (?:chance|way) (?:of|to|(?:we|you|i) (?:can|could)(?: get| have)?|for)|how about|what about|let['’]s(?! encrypt\b)|make it possible to|be able to|want to|want|need to|needs to|try to|remember to|don't forget to|has to|have to|wish(?:list)?:|wish(?: for)?|there (?:should|could|must|needs to) be)\s+/i,
  /^(?:consider|think about|think of|look at)\s+(?=[a-zß-ɏ]+ing\b|(?:a|an|the|some)\s)/i,
] as const

const abilityTo =
  /^(?:(?:have |get |add |give us )?(?:an? |some |the )?(?:way|ways|possibility|ability) to|(?:the |an? )?(?:ability|possibility|capability|way|chance|means|feature) (?:for (?:the )?users? )?to|able to|to)\s+/i
const trailing =
  /(?:[\s,;:.!?…-]+|\s+(?:please|pls|maybe|perhaps|etc|though|too|as well|at some point|eventually|one day|someday|in the future|in future|later on|if possible|if needed|somehow|lol|idk|tbd|tho)\b|\s+would (?:also )?be (?:(?:an? )?(?:\w+ ){0,2}(?:plus|help|win|feature|addition|improvement|idea|bonus)|nice|great|cool|good|useful|helpful|awesome|handy|lovely)|,\s*(?:please|maybe|perhaps))$/i

const areaVerb =
  /^(?:add|implement|create|introduce|make|improve|change|fix|remove|move|update|replace|allow|enable|support|use|let|provide|integrate|set|build|show|hide|rename|redesign)\b/i

/** "columns: option to …": what is added is the option. */
const adding = /^(?:an? )?(?:options?|ability|support|buttons?|possibility|way) (?:to|for)\b/i
/** A label that says where the work is done and not what is wanted. */
const hollow =
  /^(?:(?:ui|ux|gui|front-?end|back-?end|api|cli|design|dev|code|misc|other|general|app|web|mobile|core|visual)(?: (?:work|stuff|changes?|tweaks?|tasks?|ideas?|fixes|things?|related))?)$/i

/** "Typing twice gives an error, it would be nice if it could ask first": the wish that follows a remark. */
const wishAfter =
  /^.{12,300}?, (?:but |so |and )?(?:it |that |this )?(?:would|['’]d) be (?:nice|cool|great|good|better|useful|helpful|awesome|lovely|handy) (?:if|to) (?:(?:it|this|that|we|you|i|one) )?(?:(?:could|can|would|also) )*(?=[a-zß-ɏ])(.{8,})$/i

/** "ok so this is weird:" says nothing of what follows. */
const preface =
  /^(?:ok |okay |so |hm+ |well,? )*(?:this|that|here) is (?:really |very |a bit )?(?:weird|odd|strange|funny|annoying)[:,] (?=\S+ \S)/i

/** The part of a sentence that titles and wants are made of. */
export function toMain(whole: string, cuts: Cuts): MainClause {
  const plain = whole.replace(preface, '')
  const sentence = (/(?:would|['’]d) be /i.test(plain) ? wishAfter.exec(plain)?.[1] : undefined) ?? plain
  const wishedFor = /^(?:please )?make (?:it (?:so|such)(?: that)?|sure(?: that)?) (?=\S)(.{8,})$/is.exec(
    sentence,
  )?.[1]
  const start =
    /^(?:please )?make it/i.test(sentence) && wishedFor !== undefined ? wishedFor : cutClauses(sentence, cuts)
  const { label, words } = splitLabel(trimEnd(stripLeadIns(start)))
  const wished =
    /^((?:an?|some|a way to|more) [^,;:]{3,80}?) would (?!like|love|want)/i.exec(words)?.[1] ?? words
  const told = toTold(toImperative(putConditionLast(toLetting(stripLeadIns(wished)))))
  const main = told || trimEnd(start) || sentence
  return { main, label, verb: toLeadingVerb(main) ?? toWantedVerb(sentence, main) }
}

/** After "want to" the next word is a verb, whichever it is: "I want to renew online". */
function toWantedVerb(sentence: string, main: string): LeadingVerb | null {
  const [, base, rest] = /^([a-z][a-z-]{2,20})(?:\s(.*))?$/su.exec(main) ?? []
  if (base === undefined || notWanted.test(base)) return null
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(main)))
  return wanting.test(before) ? { base, rest: rest ?? '' } : null
}

const wanting =
  /\b(?:want|wants|need|needs|like|love|able|wish|cool|nice|great|handy|useful|possible|way|ability|option|have|has)(?: also| really)? to (?:also |really |just )?$/i
const notWanted = /^(?:either|like|some|more|an?|be|not|the|this|that|our|their|have|it|them|all|any)$/u

/** "Split the bill: waiters do this on paper today": what stands before the colon, where a plain statement follows it. */
function toTold(text: string): string {
  const [, head, remark] = /^([^:]{10,90}): (\S.*)$/su.exec(text) ?? []
  if (head === undefined || remark === undefined || hasFiniteVerb(head) || !/\S \S/.test(head)) return text
  if (toLeadingVerb(remark) !== null || toModalClause(remark) !== null || !hasFiniteVerb(remark)) return text
  return /^(?:this|that|the|a|an|i|we)\b|\b(?:issue|problem|bug|error|points?|question|when|if|why|how)$/i.test(
    head,
  )
    ? text
    : head
}

function cutClauses(sentence: string, { role, reason, deadline }: Cuts): string {
  let text = sentence
  if (role !== null && role.whole !== '') text = text.replace(role.whole, ' ').replace(/^[\s,:(-]+/, '')
  if (reason !== null) text = text.replace(reason, ' ').replace(/[\s,(-]+([.!?)]?)\s*$/, '$1')
  if (
    deadline !== null &&
    /^(?:by|until|till|due|no later)/i.test(deadline) &&
    text.length > deadline.length + 8
  )
    text = cutEdge(text, deadline)
  return text
    .replace(/,? i (?:think|guess|suppose|believe)(?=[,.;]|$)/gi, '')
    .replace(/\s\([^()]{1,300}\)(?=$|[\s,;:!?]|\.(?:\s|$))/g, '')
    .replace(/\s\([^()]*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function cutEdge(text: string, words: string): string {
  const bare = text.replace(/[\s.!?]+$/, '')
  if (bare.endsWith(words)) return bare.slice(0, -words.length).replace(/[\s,;:–—-]+$/, '')
  return text.startsWith(words) ? text.slice(words.length).replace(/^[\s,;:–—-]+/, '') : text
}

function stripLeadIns(text: string): string {
  let rest = text
  for (let turn = 0; turn < 4; turn += 1) {
    const before = rest
    for (const leadIn of leadIns) {
      const stripped = rest.replace(leadIn, '')
      if (stripped.trim() !== '') rest = stripped
    }
    const able = rest.replace(abilityTo, '').replace(/^(?:we['’]d |we had )?better (?=[a-zß-ɏ])/i, '')
    if (able.trim() !== '' && (able === rest || toLeadingVerb(able) !== null)) rest = able
    if (rest === before) break
  }
  return rest
}

function trimEnd(text: string): string {
  let rest = text
  for (let turn = 0; turn < 4; turn += 1) {
    const shorter = rest.replace(trailing, '')
    if (shorter === rest || shorter.trim() === '') break
    rest = shorter
  }
  return rest.trim()
}

/** "UI: add a button" gives the label "UI"; "Weather alerts: show warnings" stays whole, its label is the thing itself. */
function splitLabel(text: string): { label: string | null; words: string } {
  const match = /^([^:.,;!?]{2,40}?)(?::| [-–—]) +(?=\S)/.exec(text)
  const label = match?.[1]
  if (match === null || label === undefined) return { label: null, words: text }
  const words = text.slice(match[0].length)
  const labelWords = label.split(' ').length
  const isNamedThing =
    labelWords >= 2 &&
    !match[0].includes(':') &&
    /(?:ing|tion|ment|mode|support|view|button|list|screen|page|menu|panel)s?$/i.test(label)
  const isArea =
    labelWords <= 3 &&
    toLeadingVerb(label) === null &&
    !isNamedThing &&
    (hollow.test(label) ||
      areaVerb.test(words) ||
      adding.test(words) ||
      (labelWords === 1 && toLeadingVerb(words) !== null))
  return isArea ? { label, words } : { label: null, words: text }
}

const movedAhead =
  /^instead of (?:having |showing |using |putting |keeping )?((?:the|an?|my|our|all|these)? ?(?:[a-zß-ɏ\d-]+ ){0,2}?[a-zß-ɏ\d-]+?)((?: (?:in|on|at|as|by|below|above|under|from|with) [^,]{2,80})?), ([^,]{3,30}?) (?:it|them)\b(.*)$/i

const openingGerund =
  /^([a-zß-ɏ]+ing)(\s(?:up|an?|the|all|across|more|multiple|support|my|our|their|new|some|each|every)\s.+)$/i

/** "Setting up alerts" becomes "set up alerts", "add in a menu" becomes "add a menu". */
function toImperative(text: string): string {
  // Here as in `findRole`: a costly pattern runs only where the words stand that it cannot do without.
  const moved = /^instead of /i.test(text) ? movedAhead.exec(text) : null
  if (moved?.[1] !== undefined)
    return `${moved[3] ?? ''} ${moved[1]}${moved[4] ?? ''}${moved[2] === '' ? '' : ` instead of${moved[2] ?? ''}`}`
  const asked = text.replace(
    /^instead of [^,]{3,160}?,? (?=(?:allow|let|use|show|make|have|add|give|provide|create|put)\s)/i,
    '',
  )
  const plain = asked.replace(/^(add|build|put) in (?=an?\s|the\s|some\s)/i, '$1 ')
  const [, gerund, rest] = (/^\S+ing\s/i.test(plain) ? openingGerund.exec(plain) : null) ?? []
  const told =
    gerund === undefined
      ? undefined
      : /\s(\p{Ll}{3,}s) (?:the|an?|two|three|no|nothing|it|me|us|you|only|all|\d)/u.exec(plain)?.[1]
  if (told !== undefined && fromThirdPerson(told) !== null) return plain
  const sure =
    /^(?:adding|allowing|making|showing|supporting|removing|implementing|enabling|creating|using|having) (?!to\b|of\b)/i
      .exec(plain)?.[0]
      .trim()
  const sureBase =
    sure === undefined || hasFiniteVerb(plain)
      ? null
      : /^supporting$/i.test(sure)
        ? 'support'
        : fromGerund(sure.toLowerCase())
  if (sure !== undefined && sureBase !== null && toModalClause(plain) === null)
    return `${sureBase}${plain.slice(sure.length)}`
  const base = gerund === undefined ? null : fromGerund(gerund.toLowerCase())
  return base === null || rest === undefined || hasFiniteVerb(rest) || toModalClause(plain) !== null
    ? plain
    : `${base}${rest}`
}

/** "If it is late, ring twice" becomes "ring twice if it is late", where a verb follows the comma. */
function putConditionLast(text: string): string {
  const [, things, deed, tail = ''] = (/^\S+ there /i.test(text) ? anyOf.exec(text) : null) ?? []
  if (things !== undefined && deed !== undefined && toLeadingVerb(`${deed} them`) !== null)
    return `${deed} ${things}${tail} if there are any`
  const forms = [conditionFirst.exec(text), conditionThen.exec(text.split(', but ', 1)[0] ?? '')]
  for (const [, condition = '', end = ''] of forms.map((found) => found ?? [])) {
    const rest = /^(?:when|if|while|after|once|in|on) /i.test(end) ? putConditionLast(end) : end
    if (rest === '' || rest.includes(', ') || toLeadingVerb(rest) === null) continue
    return `${trimEnd(rest)} ${condition.charAt(0).toLowerCase()}${condition.slice(1)}`
  }
  return text
}

const conditionFirst =
  /^(?!(?:on|in|during) (?:(?!(?:that|which|who|where|what|if|when)\b)\S+ ){2,8}?(?:must|should) |(?:if|when) [^,]{4,60} (?:any|no|every)(?:one|body| one) (?:can|is|are|will|gets|has)\b)((?:when|whenever|if|while|after|before|once|on|upon|during|for|in|given) [^,]{3,120}), (?:then |please |also )?(.{3,})$/i
const conditionThen = /^((?:if|when|whenever) [^,]{6,90}?) (?:still|then|just|also) (.{8,})$/i
/** "If there are open files, list them too". */
const anyOf =
  /^(?:if|when|where) there (?:is|are) ((?:[a-zß-ɏ\d-]+ ){0,6}?[a-zß-ɏ\d-]+), (?:then |please |also )?([a-zß-ɏ]+) (?:it|them)\b(.*)$/i

const adverb =
  /^(?:don['’]t|do not|automatically|auto|always|also|only|optionally|correctly|properly|dynamically|periodically|explicitly|silently|safely|gracefully|manually|temporarily|permanently|randomly|quickly|easily|better|immediately|directly|fully|re)\s+(?=\S)/i

/** The verb that a text opens with, an adverb before it aside; null where it opens with something else. */
export function toLeadingVerb(text: string): LeadingVerb | null {
  const bare = text.replace(adverb, '')
  const first = /^[\p{L}][\p{L}-]*/u.exec(bare)?.[0]
  if (first === undefined) return null
  const after = bare.slice(first.length)
  if (after !== '' && !/^[\s/,&]/.test(after)) return null
  const base = first.toLowerCase()
  const rest = after.replace(/^(?:\s*[/,&]\s*[\p{L}-]+)*\s*/u, '')
  if (after.startsWith(',') && !/^,\s[\p{L}-]+(?:,|\sand|\sor)\s/u.test(after)) return null
  return isLeadingVerb(base, rest) ? { base, rest } : null
}
