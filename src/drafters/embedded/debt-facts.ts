// What a line states of a debt beyond the common facts: its area, figures, trigger, purpose and parts, and what is left over.
import { cutText } from './compose-draft.ts'
import { cutWord, withArticle } from './deed-clauses.ts'
import { isMany } from './deed-parts.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { toThirdPerson } from './grammar/verbs.ts'
import { toHead } from './statement-title.ts'
import type { Order } from './technical-order.ts'
import { isStatement } from './technical-statement.ts'

const readLimit = 1_500

const part =
  '(?:modules?|packages?|services?|components?|libraries|library|layer|code|codebase|controllers?|pages?|screens?|scripts?|jobs?|api|endpoints?|views?|forms?|class|classes|repo|repository|importer|exporter|parser|engine|client|server|folder|directory|package|schema|tables?|macros|templates)'
const area = new RegExp(
  String.raw`\b(?:in|of|inside|within|from|(?<=\b(?:tests|coverage|docs|documentation) )for(?= (?:the|our|its) )) (?:the |our |its )?((?!(?:the|our|all|this|that|these|those|any|some|each|every|a|an)\b)[\p{L}\p{N}_-]{2,30}(?: (?!(?:in|of|for|and|or|to|is|are|the|on|with)\b)[\p{L}\p{N}_-]{2,30})? ${part})\b`,
  'iu',
)
const named =
  /\b(?:of|in|from) (?!\S+(?:ing|ed|able|free|time|level|wide|party|end|case|type|based|only|file|line|source|place)\b)((?:[a-z][a-z0-9]{1,30}-){1,4}[a-z0-9]{2,30})(?= (?:from|to|is|are|by|has|and|up|down)\b|[.,;](?: |$)|$)/
const folder = /\b(?:in|of|under|from|inside|within) ((?:[\w.-]{1,40}\/){1,6})(?=[\s.,;]|$)/
/** Words that single no part of the code out. */
const wide =
  /^(?:non-?test|first-party|different|missing|various|all|parallel|two|three|four|five|six|several|multiple|many|whole|entire|existing|new|old|legacy|proper|right|correct|same|own|dead|duplicate\w*|unused|source|production|real|more|better|much|most|other|shared|outdated) (?:code|codebase|pages?|scripts?|modules?|services?|classes|components?)$/i

/** The folder, the named part or the area of the code; null where the line names none. */
export function findArea(line: Line): Phrase | null {
  const core = line.core.slice(0, readLimit)
  const found = folder.exec(core)?.[1] ?? named.exec(core)?.[1] ?? area.exec(core)?.[1] ?? null
  return found === null || wide.test(found) ? null : toPhrase(line.raw, found)
}

const unit = String.raw`(?:\s?%|\s(?!to\b)[\p{L}]{1,12})?`
const span = new RegExp(
  String.raw`\bfrom ((?:about |around |~)?\d[\d.,]*k?${unit}) (?:down |up )?to ((?:under |below |less than |at most |at least |over |above )?(?:about |around |~)?\d[\d.,]*\d?k?(?:\s?%)?)(?![\w.]*\w)`,
  'iu',
)

/** Both ends of "from 12 to under 4"; null for a step between versions. */
export function findSpan(line: Line): { readonly before: string; readonly after: string } | null {
  const isMeasured = /\b(?:cut|reduce|lower|raise|bring|shrink|increase)\b/.test(line.lower)
  if (line.versions !== null && !isMeasured) return null
  const [, before, after] = span.exec(line.core.slice(0, readLimit)) ?? []
  if (before === undefined || after === undefined) return null
  return { before: before.trim(), after: after.replace(/[.,]+$/, '').trim() }
}

const occasion =
  /\b((?:each|every) (?:new |further |other )?\p{L}{2,20}(?: \p{L}{2,20})?) (?:means|needs|requires|costs|takes|forces|leads to|touches|breaks)\b/iu

/** What makes the team pay, where the line says so: "each new language" before "means". */
export function findTrigger(line: Line): string | null {
  return occasion.exec(line.core.slice(0, readLimit))?.[1] ?? null
}

const purpose =
  /\b(?:so that|so (?=(?:we|it|they|the|that|you|one|i|future|two|users?|repeated|every|each|only|all|there)\b)|(?<=, )so (?=[a-z]{3,} )|in order (?=to\b)|(?=to (?:avoid|prevent|reduce|save|ensure|verify|prove|guarantee|confirm|make sure|allow|enable|keep|get rid|protect)\b))([^.;!?]{6,180})/i

/** A purpose that nobody could find missed. */
const hollow =
  /^(?:the |our |this )?\p{L}+ (?:is|are|looks?|will be|becomes?) (?:a bit |much )?(?:better|cleaner|nicer)\b/iu

/** What the work is for, in the line's words; null where the line does not say, or where the order is itself the purpose. */
export function findAim(line: Line, order: Order | null): string | null {
  if (order?.isLater === true) return null
  const match = purpose.exec(line.core.slice(0, readLimit))
  if (match === null || match.index < 12) return null
  if (
    /\b(?:sense|nice|good|better|possible|easy|hard|want|need|like) $/.test(match.input.slice(0, match.index))
  )
    return null
  const words = (match[1] ?? '')
    .replace(/\s[-–—]\s.*$|\s\(.*$|, (?:but|which|and (?:maybe|then))\b.*$/, '')
    .trim()
  const who = line.role === null ? 'the author' : `the ${line.role.text}`
  const told = words
    .replace(/^i (?=can\b|could\b|will\b)/i, `${who} `)
    .replace(/^i don['’]t (?=\p{L})/iu, `${who} does not `)
  return told.split(' ').length < 2 || hollow.test(told) ? null : told.replace(/[\s,:]+$/, '')
}

/** The members of a list in brackets or after a colon, such as "limits, retries and logging"; of a text all that follows the colon. */
export function findParts(line: Line, isText: boolean): string | null {
  const tail = /^[^:.;]{4,90}: ([^:;]{6,200})$/.exec(line.core.replace(/[\s.]+$/, ''))?.[1]
  for (const words of [...line.remarks, ...(tail === undefined || isStatement(tail) ? [] : [tail])]) {
    const members = words
      .replace(/^(?:e\.g\.?|eg|for example|such as|like|including|i\.e\.?),? /i, '')
      .replace(/,? (?:and so on|etc\.?|and more|\.\.\.)$/i, '')
    if (isText && tail !== undefined && words === tail && members.length <= 180)
      return members.replace(/[\s.]+$/, '')
    if (/^(?:either|maybe|perhaps|or|requires?|needs?|see|uses?|with|using|via|by) /i.test(members)) continue
    const isList =
      members.split(', ').length > 1 &&
      !isStatement(members) &&
      !/[?=\d(]|->|→/.test(members) &&
      members.length <= 180
    if (isList && /^[\p{L}\x60]/u.test(members)) return members.replace(/[\s.]+$/, '')
  }
  return null
}

/** A complaint turned round: "the lexer outputs positions" of "the lexer doesn't output positions". */
export function toGone(words: string): string {
  const [, who, does] =
    /^((?:(?!(?:is|are|has|have|that|which|who|was)\b)[^\s,;:]+ ){1,8}?)(?:currently|still|always|often|sometimes) (?!(?:is|are|has|have|be|been|not|in|on|at|to|for|with|by|as|the|an?|from|under|\p{L}+(?:ed|ing))\b)([\p{Ll}-]{2,} [^,;]{3,120}?)[\s.!]*$/iu.exec(
      words,
    ) ?? []
  if (who !== undefined) return `${lowerFirst(who)}no longer ${does ?? ''}`
  const said = cutText(
    lowerFirst(toHead(words))
      .replace(/^(?:currently|today|right now|at the moment|nowadays),? /i, '')
      .replace(
        /(?<! of),? (?:which|because|since|making|causing|leading to|resulting in|amplifying|so (?:it|we|they|that|no|the)|as (?:it|they|this)) .*$/i,
        '',
      )
      .replace(/ \([^()]{3,}\)| at all$/g, '')
      .replace(/ (?:currently|still|at the moment|right now) /i, ' ')
      .replace(/ and needs? (?:an? )?(?:sorting|clean|fix|re).*$/i, '')
      .replace(/(?:,? (?:but|and|so))?[\s.!,]+$|,? (?:but|and|so)$/, ''),
    200,
  )
  const own = /^(?:this|it|that) (?:is not|isn['’]t) (.+)$/i.exec(said)?.[1]
  if (own !== undefined) return `the code is ${own}`
  const [head = said] = said.split(', ', 1)
  const faults = !isStatement(said) && head !== said && isMany(head) ? toTurned(head) : null
  const isMore = said
    .split(/,(?: and| but)? /)
    .slice(1)
    .some(isStatement)
  const turned = faults ?? (isMore || compound.test(said) ? null : toTurned(said))
  return turned ?? `this is resolved: ${said}`
}

/** More than one clause, or one whose subject cannot be told for sure. */
const compound =
  /, [^,]+, |: (?:each|every|we|i) |^(?:nobody|no one|two|three|four|five|six) | all (?:have|has|are) |, (?:and |or )?(?:but|the|an?|it|they|we|i|people|nothing|nobody) |, (?:and|or) \S+(?: \S+){0,3}? (?:is|are|has|have|needs?) |, others | instead of |[→;]| (?:but|until) | and (?:is|are|has|have|does|each|lacks|no|it)\b|^(?:with|when|if|it|this|that) |^\S+ (?:\S+ )?(?:that|which|who) /i

/** The opposite of one plain clause, or of plural faults; null where its verb is not sure. */
function toTurned(said: string): string | null {
  const plain = said.replace(/\b(ca)n['’]t\b|\bcannot\b/gi, 'can not').replace(/n['’]t\b/gi, ' not')
  const [, there = '', missing] = /^there (is|are) (?:no|not any) (?!longer )(.+)$/.exec(plain) ?? []
  if (missing !== undefined) return `there ${there} ${withArticle(missing)}`
  const some =
    /^(?:some|several|many|multiple) (\p{L}+s (?:use|have|are|rely|depend|call|throw|return|need|contain) .+)$/iu.exec(
      plain,
    )?.[1]
  if (some !== undefined) return `no ${some}`
  const [, kind, means] =
    /^(?:each|every) (new \S+) ((?:means|needs|requires|takes|costs|breaks|has to) .+)$/i.exec(said) ?? []
  if (means !== undefined) return `a ${kind ?? ''} no longer ${means}`
  if (/^(?:every(?:one|thing|body)?|all|each) (?!.*\b(?:not|no|never|only)\b)/i.test(said))
    return `not ${said}`
  const [, before = '', verb = '', not, rest = ''] = told.exec(plain) ?? []
  const who = before.trim()
  if (verb === '') {
    const [, doer = '', how = '', lacks, does = '', whom = ''] = doing.exec(said) ?? []
    if (lacks !== undefined)
      return `${doer}${how} ${lacks.endsWith('s') ? 'has' : 'have'} ${withArticle(whom)}`
    if (does !== '') return `${doer} no longer${how} ${does} ${whom}`
    const [, what, much] = /^([^,]{3,60}?) (too .+)$/.exec(said) ?? []
    if (what !== undefined && !isStatement(said))
      return `${what} ${isMany(what) ? 'are' : 'is'} no longer ${much}`
    return isMany(said) &&
      !isStatement(said) &&
      !/^(?:(?:the )?same|two|three|four|five|six) /.test(said) &&
      /^[^,:/]{4,60}s$/.test(said)
      ? `there are no ${said.replace(/^(?:the|some|many|several|lots of|[~\d][\d,.k]*\+?) /, '')} left`
      : null
  }
  if (/ (?:and|or|that|which|it|they)$/.test(who)) return null
  if (/^do/i.test(verb)) {
    const [base, after] = cutWord(rest)
    return not === undefined
      ? null
      : `${who} ${/^does/i.test(verb) ? toThirdPerson(base) : base} ${after}`.trim()
  }
  const [, faulty, wished] = /^(?:is|are)$/i.test(verb) ? (/^([^,]+), not ([^,]+)$/.exec(rest) ?? []) : []
  if (wished !== undefined) return `${who} ${verb} ${wished}, not ${faulty ?? ''}`
  if (not !== undefined) return `${who} ${verb} ${rest.replace(/ yet$/, '')}`
  if (/^can$/i.test(verb)) return `${who} can no longer ${rest}`
  const isHas = /^ha(?:s|ve)$/i.test(verb)
  const lacking = isHas ? /^no (.+)$/.exec(rest)?.[1] : undefined
  if (lacking !== undefined) return `${who} ${verb} ${withArticle(lacking)}`
  if (/^(?:is|are)$/i.test(verb)) return `${who} ${verb} no longer ${rest.replace(/^(?:now|just) /, '')}`
  return isHas && /^(?:been|grown|become|got|\p{L}+ed)\b/u.test(rest)
    ? null
    : `${who} no longer ${verb} ${rest}`
}

/** Subject, verb, "not" and the rest of a plain clause. */
const told =
  /^((?!some |most |many |every |each )(?:(?!(?:that|which|who|if|when|because|where)\b)\S+ ){1,14}?)\b(is|are|has|have|does|do|can|contains?|rel(?:y|ies) on|depends? on|requires?|throws?|assumes?|ignores?|uses?(?= (?:an?|the|its|their|\x60)))\b (?:(not|never) )?(?!only\b)(.+)$/iu

/** Verbs that are no nouns, wherever they stand, and those that could be one before an article and the like. */
const doing =
  /^((?!some |most |many )(?:(?!(?:that|which|who|if|when|because|where|to)\b)[^\s,]+ ){0,7}?(?!that\b|which\b)[^\s,]+?)( \p{L}+ly)? (?:(lacks?) |(conflates?|mixes|overlaps?|re-?(?:subscribe|render|run|compute|resolve|create|fetche?)s?|handles|publishe?s|renders|receives|appears to|reports that|says|self-registers?|duplicates(?= \S+$)|(?:names(?! in)|clones?|stubs|gates|runs|wants|sits?|imports|loads|calls|reads|writes|copies|copy|sends?|stores?|returns?|parses|creates|builds|covers|drops|repeats?|wraps|keeps?|exposes?|blocks|hides?|leaks|pass(?:es)?)(?= (?:the|an?|its|their|all|two|three|one|every|each|in|on|queries|\x60|"))) )(.+)$/iu
