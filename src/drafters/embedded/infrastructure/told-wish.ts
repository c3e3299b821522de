// What people want behind what they tell: "we need more room", "put it elsewhere", "can it survive the weekend".

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, toThirdPerson } from '../grammar/verbs.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fromParticiple, isPlainVerb } from '../technical/technical-verbs.ts'
import { fitTitle, withArticle } from '../title.ts'
import { findTold, toNeutral } from './infrastructure-clause.ts'
import { type Told, toNamed } from './infrastructure-state.ts'

export interface ToldWish {
  readonly title: string
  /** How it is then, as a full sentence; null where the grammar is not sure. */
  readonly criterion: string | null
  /** True where the wish names what was told of, so that the title needs no more. */
  readonly isWhole: boolean
  /** What the wish itself leaves open; null where it may be one solution among others. */
  readonly question: string | null
}

/** The first wish behind what is told of `subject` that stands alone once its pronoun is resolved. */
export function findWish(line: Line, subject: string | null): ToldWish | null {
  const [first = '', ...rest] = line.sentences
  const clauses = [...toClauses(first).slice(1), ...rest.slice(0, 4).flatMap(toClauses)]
  const [, who = '', deed = ''] = better.exec(first) ?? []
  if (deed !== '' && !pronoun.test(deed) && isThing(toNamed(toNeutral(who))))
    return toMade(toNamed(toNeutral(who)), `be ${deed}`)
  let told = subject
  for (const [at, clause] of clauses.entries()) {
    const wish = toWish(clause, [subject, told], at === clauses.length - 1)
    if (wish !== null && wish.title.length >= 10 && wish.title.length <= 110) return wish
    const next = findTold(toNeutral(clause), true)
    const bare = next?.replace(/ (?:simply|just|only|always|never)$/, '') ?? ''
    if (named.test(bare)) told = bare
  }
  const asked =
    /[,.;:–-] ((?!i |we |can )[^,.;:–?-]{8,60}),? (?:please|pls)(?=[\s.!?)]*(?:$|[,;]))/i.exec(
      line.raw.slice(0, 400),
    )?.[1] ?? ''
  return asked === '' || pronoun.test(asked) || isStatement(asked) || toOrder(asked) !== null
    ? null
    : toGot(asked, 'Set up')
}

function toClauses(sentence: string): string[] {
  return sentence
    .slice(0, 400)
    .split(
      /,? (?:and|so|but) (?=(?:put|get|give|the|my|our|we|i|it|they|please|somebody|someone|that)\b)| (?=(?:can|could) we (?!get|have)[a-zß-ɏ])|, |; | [–—-]+ /i,
    )
    .map((clause) => clause.replace(opening, '').replace(ending, ''))
}

const opening = /^(?:(?:so|and|but|then|also|ideally|please|pls|maybe|hence|now|or|ok)[, ]+)+/i
const ending = /(?:,? (?:please|pls|anything|or whatever|or something|imo|at least))?[\s.!?…]*$/i

function toWish(clause: string, told: readonly (string | null)[], isLast: boolean): ToldWish | null {
  const [thing = null, last = null] = told.map((subject) =>
    subject === null || !isThing(toNamed(subject)) ? null : toNamed(subject),
  )
  const got = wanted.exec(clause)?.[1] ?? enough.exec(clause)?.[1] ?? ''
  if (got !== '') return toGot(got)
  const [, given = ''] =
    /^(?:it |they )?needs? ((?:an?|some|more|two|another|new) [^?]{4,70})$/i.exec(clause) ?? []
  const isOne = !/^(?:it |they )?needs /i.test(clause) || (thing !== null && !isMany(thing))
  if (thing !== null && isOne && /^(?:it |they )?needs? (?:an? )?(?:new ones?|replacements?)\b/i.test(clause))
    return {
      title: fitTitle(`Replace ${thing}`),
      criterion: upperFirst(`${thing} ${isMany(thing) ? 'have' : 'has'} been replaced.`),
      isWhole: true,
      question: 'What should the new one do that the present one cannot?',
    }
  if (given !== '' && thing !== null && isOne && !pronoun.test(given)) return toGiven(thing, given)
  const lacked =
    /^needs? ((?:an?|some|more|two|another|new) [^?]{4,70}|[a-zß-ɏ-]+ [a-zß-ɏ-]+s (?:with|for) [^?]{3,50})$/iu.exec(
      clause,
    )?.[1] ?? ''
  if (lacked !== '') return toGot(lacked)
  const [, wished = '', asked = '', it = '', deed = ''] = made.exec(clause) ?? []
  const about = wished + asked + it
  if (last !== null && deed !== '' && agrees(about, last) && !pronoun.test(deed)) return toMade(last, deed)
  const ordered = clause.replace(by, '').replace(/ (?:down |over |out )?there$/i, '')
  if (orders.test(ordered)) return toOrdered(ordered, thing)
  const [, does = '', what = ''] = doer.exec(clause) ?? []
  if (what !== '') return toOrdered(`${fromThirdPerson(does) ?? does} ${what}`, thing)
  return isLast && fragment.test(clause) && !isStatement(clause) && !pronoun.test(clause)
    ? toGot(clause)
    : null
}

/** "I'd sleep better if the stock book were saved elsewhere" */
const better =
  /\b(?:i['’]d|would|we['’]d) [^,;:]{2,30} if ((?:the|our|my) [^,;:]{3,40}?) (?:were|was|got|could be|would be) ([^,;:]{4,70})/i
/** A further thing that is told of, to which a pronoun may point. */
const named = /^(?:the|an?) (?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+$/u
const pronoun =
  /\b(?:it|them|they|us|me|one|ones|he|she|this|these|those(?! (?:two|three|days|weeks|hours|nights))|way)\b|\bthat(?=$| and\b)/i
const wanted =
  /^(?:(?:i|we)(?:['’]d| would)? (?:need|want|like|love|rather have|should get|should have|ought to have)|there should be|(?:can|could) (?:we|i) (?:get|have)|is there|give me) ((?:an?|some|more|one|two|another|our own|proper|shorter|faster|the) [^?]{4,90})$/i
const enough =
  /^((?:an?|some|more|another) [^,;:]{2,50}?) would (?:do|help|fix|solve|be enough|be (?:great|nice|good))\b/i
const made =
  /^(?:(?:i|we)(?:['’]d| would)? (?:need|want|like) (it|them|that|this) to|(?:can|could) (it|that|this|they)|(it|they|that|this)? ?(?:should|must|needs? to|has to|have to)) (?:also |really )?(?!not |never )([a-zß-ɏ].{3,80}?)(?: instead of (?:me|us)\b.*)?$/i
const by =
  /^(?:(?:can|could) we |(?:somebody|someone|ops|it)(?: or something)? (?:please |must |should |has to |ought to |needs to )?|let['’]s |we (?:must|should|have to|ought to) )/i
/** "needs something that deletes them on Sundays" */
const doer =
  /^(?:(?:it|they|we|i) )?(?:needs?|want) (?:something|someone|somebody) (?:that|who|to) ([a-zß-ɏ]+) ([^?]{4,70})$/i
const orders =
  /^(?:get|let|buy|order|put|move|find|give|make|keep|cache|tune|tighten|replace|split|segment|ship|wire|send|set up|build|watch|pull|upgrade|add|clean|lock|automate|alert|swap|renew|take|bring|fix|parallelise|roll|tie|hook) \S/i
const fragment =
  /^(?:more|another|second|different|an? (?:second|new|other|separate|proper|bigger|sturdier|spare)|two|new) [a-zß-ɏ][^?]{3,60}$/i

function agrees(about: string, thing: string): boolean {
  return about === '' || /^(?:them|they)$/i.test(about) === isMany(thing)
}

function toGot(words: string, verb = 'Get'): ToldWish | null {
  const what = toNeutral(words.replace(/ of (?:our|my) own\b/i, '').replace(/^(?:our|my) own /i, 'an own '))
  if (pronoun.test(what) || !isThing(what)) return null
  return {
    title: fitTitle(`${verb} ${what}`),
    criterion: `${upperFirst(what)} ${isMany(what) || /^two /.test(what) ? 'are' : 'is'} in place and used.`,
    isWhole: false,
    question: null,
  }
}

function toGiven(thing: string, words: string): ToldWish {
  const what = toNeutral(words)
  return {
    title: fitTitle(`Give ${thing} ${what}`),
    criterion: upperFirst(`${thing} ${isMany(thing) ? 'have' : 'has'} ${what}.`),
    isWhole: true,
    question: 'How much is needed, and how will we know that it is enough?',
  }
}

/** "Make the till survive the crossing"; "be moved upstairs" is an order, "be a bench" a thing. */
function toMade(thing: string, deed: string): ToldWish {
  const [, verb = '', rest = ''] = /^(\p{L}+)(.*)$/u.exec(toNeutral(deed)) ?? []
  const many = isMany(thing)
  const [, done = '', place = ''] = /^ ([\p{L}-]+)(.*)$/u.exec(rest) ?? []
  const base = verb === 'be' ? fromParticiple(done.toLowerCase()) : null
  const title =
    base === null
      ? `Make ${thing}${verb === 'be' ? '' : ` ${verb}`}${rest}`
      : / by /.test(place)
        ? `Have ${thing}${rest}`
        : `${base} ${thing}${place}`
  const does = verb === 'be' ? (many ? 'are' : 'is') : many ? verb : toThirdPerson(verb)
  return {
    title: fitTitle(title),
    criterion: `A trial shows that ${thing} ${does}${rest}.`,
    isWhole: true,
    question: 'How will we know that this works?',
  }
}

/** "Put it elsewhere" with what it is about; an order with a pronoun that nothing answers is none. */
function toOrdered(words: string, thing: string | null): ToldWish | null {
  const order = toNeutral(words)
    .replace(/ (?:that|this) rubbish$/i, ' it')
    .replace(/ (?:before|so|because|when|until) (?:it|they) .*$/i, '')
    .replace(/(?<=\bnew )ones\b/, thing !== null && isMany(thing) ? toHead(thing) : 'ones')
  const [found = ''] = /\b(?:it|them)\b|\b(?:that|this|those|these)$/i.exec(order) ?? []
  const resolved =
    found === '' || thing === null || !agrees(found.replace(/^th[eo]se$/i, 'them'), thing)
      ? order
      : order.replace(/\b(?:it|them)\b|\b(?:that|this|those|these)$/i, thing)
  if (pronoun.test(resolved) || !isPlainVerb(lowerFirst(resolved.split(' ', 1)[0] ?? ''))) return null
  return {
    title: fitTitle(resolved),
    criterion: null,
    isWhole: found !== '',
    question: null,
  }
}

/** "tablets" of "the tablets at the lot". */
function toHead(thing: string): string {
  return thing.replace(/^(?:the|all) /, '').split(/ (?:at|in|on|with|of|for|from) /, 1)[0] ?? thing
}

/** A thing that is named without a verb and without a fault: it is to be there. */
export function toWished(line: Line): Told | null {
  const [first = ''] = line.sentences
  const head = first.split(/[,;]| (?:because|instead of|so that|as|since|[–—-]+) /, 1)[0] ?? ''
  const what = toNeutral(
    head.replace(/[\s.!?]+$/, '').replace(/ (?:is |are )?(?:needed|wanted|required)\b| of our own$/i, ''),
  )
  if (
    what.length > 90 ||
    noWish.test(what) ||
    !isThing(what) ||
    findTold(what, true) !== null ||
    isStatement(head)
  )
    return null
  const own = / of our own\b/.test(head) ? " of the team's own" : ''
  const named = toNamed(what).replace(/^an? /, 'the ')
  const are = isMany(what) ? 'are' : 'is'
  return {
    title: fitTitle(
      `Set up ${/^(?:second|separate|spare|new|proper|single|dedicated|central) /.test(what) ? withArticle(what) : what}${own}`,
    ),
    criteria: [
      `${upperFirst(named)} ${are} in place and used.`,
      'The set-up is written down, and a second person has followed it.',
      'Everything else works as before.',
    ],
    question: `What exactly is expected of ${named}, and how will this be shown?`,
  }
}

/** What a thing is said to be, where it is not wished for. */
const noWish =
  /\b(?:full|still|dead|cut|gone|lost|attack|outage|down|(?<!-)only|no|not|without|unencrypted|shared|missing|expired|blocked|old|due|out of|by hand|slow|broken|too|never|nobody|failures?|crash\w*|restores?|on (?:one|the same)|in the clear|window|\d+ ?%)\b|^(?:if|when|on|in|at|every|since|\d)\b/i
