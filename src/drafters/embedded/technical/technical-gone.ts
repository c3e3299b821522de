// A complaint about code or records turned round, for a criterion: what is so no longer.
import { cutText } from '../compose-draft.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { toThirdPerson } from '../grammar/verbs.ts'
import { cutWord, withArticle } from './deed-clauses.ts'
import { isMany } from './deed-parts.ts'
import { toHead } from './statement-title.ts'
import { isStatement } from './technical-statement.ts'

/** A complaint turned round: "the lexer outputs positions" of "the lexer doesn't output positions". */
export function toGone(told: string): string {
  const words = told
    .replace(/ (?:appears?|seems?) to (?=be )/i, ' ')
    .replace(/(?<=^\S+(?: \S+){0,8}?) be (?=an? |the )/i, ' is ')
  const [, who, does] =
    /^((?:(?!(?:is|are|has|have|that|which|who|was)\b)[^\s,;:]+ ){1,8}?)(?:currently|still|always|often|sometimes) (?!(?:is|are|has|have|be|been|not|in|on|at|to|for|with|by|as|the|an?|from|under|[a-zß-ɏ]+(?:ed|ing))\b)([a-zß-ɏ-]{2,} [^,;]{3,120}?)[\s.!]*$/i.exec(
      words,
    ) ?? []
  if (who !== undefined) return `${lowerOpening(who)}no longer ${does ?? ''}`
  const said = cutText(
    lowerOpening(toHead(words))
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
  const [head = said] = said.split(', ', 1)
  const faults = !isStatement(said) && head !== said && isMany(head) ? toTurned(head) : null
  const isMore = said
    .split(/,(?: and| but)? /)
    .slice(1)
    .some(isStatement)
  const turned = faults ?? toPair(said) ?? (isMore || compound.test(said) ? null : toTurned(said))
  return turned ?? `this is resolved: ${said}`
}

/** A singular noun that needs an article and has none is a name: "Quaymaster reports …". */
const name =
  /^(?!(?:There|This|That|It|Nothing|Nobody|Everything|Each|Only|Every\p{Ll}+) )\p{Lu}\p{Ll}+(?<!s|ion|ing|ment|ity|ance|ence|age|ness|[Cc]ode|[Ll]ogic|[Dd]ata) (?:(?:is|has|does)(?:n['’]t)?|reports|uses|calls|assumes|finds|contains|depends|relies|runs|renders|requires|returns) /u

function lowerOpening(words: string): string {
  return name.test(words) ? words : lowerFirst(words)
}

/** What is so today, and what should be so instead, in one clause. */
function toPair(said: string): string | null {
  const [, who = '', be = '', now, next = ''] =
    /^([^,]{3,60}?) (is|are) ([^,]{3,60}), not ([^,]{3,60})$/.exec(said) ?? []
  if (now !== undefined && !/^(?:not|no|only) /.test(now)) return `${who} ${be} ${next}, no longer ${now}`
  const some =
    /^some (?:of the )?((?:\S+ ){1,4}?(?:still )?(?:use|have|contain|call|rely on|depend on|return|throw|import) .+)$/.exec(
      said,
    )?.[1]
  if (some !== undefined && !/[,;]/.test(some)) return `no ${some.replace('still ', '')}`
  const [, lacking = '', is, done = ''] =
    / but (?!it |they |this )([^,]{3,80}?) (is|are) (?:never|not) ([^,]{3,80})$/.exec(said) ?? []
  return is === undefined ? null : `${lacking} ${is} ${done}`
}

/** More than one clause, or one whose subject cannot be told for sure. */
const compound =
  /, [^,]+, |: (?:each|every|we|i) |^(?:nobody|no one|two|three|four|five|six) | all (?:have|has|are) |, (?:and |or )?(?:but|the|an?|it|they|we|i|people|nothing|nobody) |, (?:and|or) \S+(?: \S+){0,3}? (?:is|are|has|have|needs?) |, others | instead of |[→;]| (?:but|until) | and (?:is|are|has|have|does|each|lacks|no|it)\b|^(?:with|when|if|it|this|that) |^\S+ (?:\S+ )?(?:that|which|who) /i

/** The opposite of one plain clause, or of plural faults; null where its verb is not sure. */
function toTurned(said: string): string | null {
  const plain = said.replace(/\b(ca)n['’]t\b|\bcannot\b/gi, 'can not').replace(/n['’]t\b/gi, ' not')
  const [, there = '', missing] = /^there (is|are) (?:no|not any) (?!longer )(.+)$/.exec(plain) ?? []
  if (missing !== undefined) return `there ${there} ${withArticle(missing)}`
  if (/^(?:every(?:one|thing|body)?|all|each) (?!.*\b(?:not|no|never|only)\b)/i.test(said))
    return `not ${said}`
  const [, before = '', verb = '', not, rest = ''] = told.exec(plain) ?? []
  const who = before.trim()
  if (verb === '') {
    const [, doer = '', how = '', lacks, does = '', whom = ''] = doing.exec(said) ?? []
    if (lacks !== undefined)
      return `${doer}${how} ${lacks.endsWith('s') ? 'has' : 'have'} ${withArticle(whom)}`
    if (does !== '') return `${doer} no longer${how} ${does} ${whom}`
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
  if (not !== undefined) return `${who} ${verb} ${rest.replace(/ yet$/, '')}`
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
  /^((?!some |most |many |every |each )(?:(?!(?:that|which|who|if|when|because|where)\b)\S+ ){1,14}?)\b(is|are|has|have|does|do|can|contains?|rel(?:y|ies) on|depends? on|requires?|throws?|assumes?|ignores?|uses?(?= (?:an?|the|its|their|\x60)))\b (?:(not|never) )?(?!only\b)(.+)$/i

/** Verbs that are no nouns, wherever they stand, and those that could be one before an article and the like. */
const doing =
  /^((?!some |most |many )(?:(?!(?:that|which|who|if|when|because|where|to)\b)[^\s,]+ ){0,7}?(?!that\b|which\b)[^\s,]+?)( [a-zß-ɏ]+ly)? (?:(lacks?) |(conflates?|mixes|overlaps?|re-?(?:subscribe|render|run|compute|resolve|create|fetche?)s?|handles|publishe?s|renders|receives|appears to|reports that|says|self-registers?|duplicates(?= \S+$)|(?:names(?! in)|clones?|stubs|gates|runs|wants|sits?|imports|loads|calls|reads|writes|copies|copy|sends?|stores?|returns?|parses|creates|builds|covers|drops|repeats?|wraps|keeps?|exposes?|blocks|hides?|leaks|pass(?:es)?)(?= (?:the|an?|its|their|all|two|three|one|every|each|in|on|queries|\x60|"))) )(.+)$/i
