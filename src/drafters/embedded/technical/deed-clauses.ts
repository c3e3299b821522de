// The clauses that tell a deed: X is Y, X has Y, there is Y, X does Y.

import { isPlural, lowerFirst } from '../grammar/noun-phrase.ts'
import { toParticiple, toThirdPerson } from '../grammar/verbs.ts'
import { belonging, isManner, isMany, isNoun, isVerbHere, toParts } from './deed-parts.ts'
import { toPlainDefinite } from './technical-phrase.ts'

/** A clause without its mark; both start with a small letter unless a name opens them. */
export interface Deed {
  /** True when the work is done: "the importer has a size limit"; null where that cannot be told. */
  readonly result: string | null
  /** True today: "the importer has no size limit yet"; null where the order does not tell. */
  readonly state: string | null
  /** What is worked on, with its article; null where the result has another subject. */
  readonly subject: string | null
}

const quality =
  /^(.{2,60}?) ((?:more |less |as |fully |not )?(?:public|private|static|generic|optional|configurable|available|consistent|idempotent|stateless|asynchronous|async|parallel|strict|lazy|typed|explicit|mandatory|independent|immutable|unique|required|executable|internal|global|local|abstract|smaller|shorter|longer|faster|deterministic|reproducible|free|safe|aware|part|testable|[a-zß-ɏ]{3,}(?:able|ible)|use)(?: .*)?)$/i

/** "make the planner stateless", "keep names apart", "make a list". */
export function fromMade(base: string, rest: string): Deed | null {
  const [, wanting, more] = /^(.{2,50}?) more (\p{L}[\p{L}-]+)$/u.exec(rest) ?? []
  if (wanting !== undefined && more !== undefined && isNoun(wanting)) {
    const state = join(toPlainDefinite(wanting), isMany(wanting) ? 'are' : 'is', 'not', more, 'enough')
    return { result: null, state, subject: null }
  }
  const [, turned, kind] =
    /^((?!an? |another |some |new |one |separate ).{2,45}?) (an? \S+.*)$/i.exec(rest) ?? []
  if (
    turned !== undefined &&
    kind !== undefined &&
    isNoun(turned) &&
    !/ (?:of|for|in|with|to|as|from|on|and|or|that)$/.test(turned)
  )
    return toBe(toPlainDefinite(turned), kind)
  const [, kept, how0] =
    base === 'keep'
      ? (/^(.{2,60}?) ((?:as|in (?:sync|step|line|one)|out of|free of|up to date|apart|separate|under|below)\b.*)$/.exec(
          rest,
        ) ?? [])
      : []
  if (kept !== undefined && how0 !== undefined && isNoun(kept))
    return toKept(toBe(toPlainDefinite(kept), how0.replace(/^as /, '')))
  const [, subject, verb, after = ''] =
    /^(.{2,50}?) (?:to )?(use|work|run|return|accept|support|respect|throw|fail|go|stop|wait|hook|load|call|show|give|handle|mention)( .+)?$/u.exec(
      rest,
    ) ?? []
  if (base === 'make' && subject !== undefined && verb !== undefined && isNoun(subject) && !isManner(verb))
    return toDone(toPlainDefinite(subject), isPlural(subject), verb, after.trim())
  const [, what, how] = quality.exec(rest) ?? []
  if (what !== undefined && how !== undefined && isNoun(what)) {
    const subject = toPlainDefinite(what)
    return base === 'keep' ? toKept(toBe(subject, how)) : toBe(subject, how)
  }
  return base === 'make' && /^(?:an?|another|some|separate|one|new) /i.test(rest)
    ? fromAdded(base, rest)
    : null
}

/** What is to be kept is so today, as far as one knows. */
function toKept(deed: Deed): Deed {
  return { ...deed, state: `nothing makes sure yet that ${deed.result ?? ''}` }
}

/** "add a size limit to the importer": the importer has a size limit; "add tests for X": there are tests for X. */
export function fromAdded(base: string, rest: string): Deed | null {
  const [found, tail] = toParts(rest)
  const object = found?.replace(/^(\S*\d\S* )?missing /i, '$1') ?? null
  if (
    object === null ||
    /^(?:ability|support|possibility|option|way|ways)\b/i.test(object) ||
    (/ and \p{L}+ (?:the|an?|it|all) /u.test(tail) && !/^to \p{Ll}+ and /u.test(tail))
  )
    return null
  const bare = object
    .replace(/^(?:an?|the|some|any|our) /i, '')
    .replace(/^[~\d][\d,.k]*\+? (?=\p{Ll})/u, '')
    .replace(/^(?:sort of|kind of|missing) /i, '')
  const [, more, lacking = '', what = ''] =
    /^(more )?(robust|efficient|detailed|thorough|readable|descriptive|generic|flexible|meaningful|specific|accurate|realistic|comprehensive|modular|secure|stable) (.+)$/i.exec(
      bare,
    ) ?? []
  if (lacking !== '' && (more !== undefined || base === 'introduce'))
    return {
      result: null,
      state: join(toPlainDefinite(what), tail, isMany(what) ? 'are' : 'is', 'not', lacking, 'enough'),
      subject: null,
    }
  const scarce = /^(?:more|additional|further|extra) (.+)$/i.exec(bare)?.[1]
  if (scarce !== undefined) {
    const few = isMany(scarce) ? 'there are too few' : 'there is too little'
    return {
      result: null,
      state: join(few, scarce, tail.replace(/^to (?=the |all |our |\S+$)/, 'in ')),
      subject: null,
    }
  }
  const poor = /^(?:better|improved|smarter|nicer|cleaner|clearer|neater) (.+)$/i.exec(bare)?.[1]
  if (poor !== undefined) {
    const be = isMany(poor) ? 'are' : 'is'
    return { result: null, state: join('the', lowerFirst(poor), tail, be, 'not good enough'), subject: null }
  }
  if (/^(?:another|new|other|all|the)\b/i.test(bare)) return null
  const owner = /^to (?!\p{Ll}+ and \p{Ll}+ )(\S.*)$/u.exec(tail)?.[1]
  const [holder = '', after = ''] = owner === undefined ? [] : toParts(owner)
  if (
    owner !== undefined &&
    base === 'add' &&
    !isVerbHere(owner.split(' ', 1)[0] ?? '', owner.replace(/^\S+/, ''))
  ) {
    if (holder !== null && /^(?:further|better|help)\b/.test(holder))
      return toSoFar('there', isMany(bare) ? 'are' : 'is', withArticle(object), bare, '')
    if (holder === null || holder === '' || /^(?:avoid|be|make)\b/.test(holder)) return null
    const who = toPlainDefinite(holder)
    const has = isMany(holder) ? 'have' : 'has'
    const what = withArticle(object)
    return toSoFar(who, has, what, bare, after)
  }
  const many = isMany(bare)
  if (/^(?:\p{Lu}\S* )*\S*\p{Ll}\p{Lu}\S*$/u.test(bare))
    return {
      result: join(bare, 'exists', tail),
      state: join(bare, 'does not yet exist', tail),
      subject: null,
    }
  return toSoFar('there', many ? 'are' : 'is', withArticle(object.replace(/^the /i, '')), bare, tail)
}

function toSoFar(who: string, has: string, what: string, bare: string, after: string): Deed {
  const result = join(who, has, what, after)
  if (/^(?:all|each|every) /i.test(who))
    return { result, state: join('so far not', who, has, what, after), subject: null }
  if (isMany(bare) && !bare.includes(','))
    return {
      result,
      state:
        who === 'there'
          ? join(
              lowerFirst(bare),
              after.replace(
                /, (?:with|not|so|to|which|above|especially)\b.*$| (?:so|to (?:increase|ensure|improve|avoid|prevent|reduce|prove|assert)) .*$/,
                '',
              ),
              'are missing',
            )
          : join(who, has === 'have' ? 'lack' : 'lacks', lowerFirst(bare), after),
      subject: null,
    }
  const none = join(
    'so far',
    who,
    has,
    'no',
    bare.replace(/,? and (?=[^,]*$)/, ' or '),
    after.replace(/, not .*$/, ''),
  )
  return { result, state: none, subject: null }
}

/** "configure connection pooling": the connection pooling is configured. */
export function toPassive(base: string, rest: string): Deed | null {
  const particle = /^(?:up|out|off|down|back|away|on|in) (?=\S)/.exec(rest)?.[0] ?? ''
  if (
    /^(?:on|in) $/.test(particle) &&
    !/^(?:turn|switch|log|sign|lock|plug|opt|build|bring|add|put|take|fold|check|fill|roll|hook|wire|pull|merge)$/.test(
      base,
    )
  )
    return null
  const [found, after] = toParts(rest.slice(particle.length))
  if (found === null || !isNoun(found) || / |.{4}ing$/.test(base)) return null
  const belongs = belonging(base).exec(after)?.[0] ?? ''
  const tail = after.slice(belongs.length).trim()
  const isAlone = base === 'rename' && !found.includes(' ')
  const subject = `${isAlone ? found : toPlainDefinite(found)}${belongs === '' ? '' : ` ${belongs.trim()}`}`
  const deed = toBe(subject, join(participle(base), particle.trim(), tail), isMany(found))
  return { ...deed, subject, state: /^not\b/.test(tail) ? null : deed.state }
}

/** "wrapped" for "wrap". */
export function participle(base: string): string {
  return /(?:^|-)run$/.test(base) ? base : base === 'throw' ? 'thrown' : toParticiple(base)
}

/** "X is Y": `what` may be a participle. */
export function toBe(subject: string, what: string, many = isMany(subject)): Deed {
  const be = many ? 'are' : 'is'
  const whole = /^(?:all|each|every|both) /i.test(subject)
  return {
    result: join(subject, be, what),
    state: whole ? join('not', subject, be, what, 'yet') : join(subject, be, 'not yet', what),
    subject: null,
  }
}

/** "X does Y". */
export function toDone(subject: string, many: boolean, verb: string, rest: string, isNot = false): Deed {
  if (verb === 'be' && !isNot) return toBe(subject, rest, many)
  const does = verb === 'be' ? (many ? 'are' : 'is') : many ? 'do' : 'does'
  const base = verb === 'be' ? '' : verb
  if (isNot)
    return {
      result: join(subject, does, 'not', base, rest),
      state: join(subject, verb === 'be' ? does : many ? verb : toThirdPerson(verb), rest, 'today'),
      subject: null,
    }
  return {
    result: join(subject, many ? verb : toThirdPerson(verb), rest),
    state: /^(?:all|each|every) /i.test(subject)
      ? join('not', subject, many ? verb : toThirdPerson(verb), rest, 'yet')
      : subject === 'the code' &&
          verb === 'use' &&
          /^\S+(?: (?!to|for|in|instead|and|as|from|with|by|when|wherever|so)\S+){0,3}$/.test(rest)
        ? join(rest, isMany(rest) ? 'are' : 'is', 'not in use yet')
        : join(subject, does, 'not yet', base, rest),
    subject: null,
  }
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** The first word and the others. */
export function cutWord(words: string): [string, string] {
  const at = words.indexOf(' ')
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1)]
}

/** "cache" a "response cache": with "a" or "an" where one thing is meant that has no article. */
export function withArticle(object: string): string {
  if (
    /^(?:an?|the|one|two|three|each|all|any|some|our|more|no) /i.test(object) ||
    isMany(object) ||
    / or /.test(object)
  )
    return lowerFirst(object)
  if (!countable.test(object.split(/ (?:of|for|in|with|to|from|between|that|which) /, 1)[0] ?? object))
    return name.test(object) ? object : lowerFirst(object)
  return `${/^[\x60"']?[aeio]/i.test(object) ? 'an' : 'a'} ${lowerFirst(object)}`
}

/** A single word with a capital that is no common noun: "Quaymaster". */
const name =
  /^\p{Lu}\p{Ll}+(?<!s|ion|ing|ment|ity|ance|ence|age|ness|work|support|data|code|logic|cleanup|setup|log|search|metadata)$/u

const countable =
  /\b(?:class|method|function|script|file|test|check|field|flag|option|parameter|helper|hook|wrapper|interface|section|example|namespace|module|package|component|service|command|job|step|rule|index|column|table|type|enum|constant|layer|queue|cache|limit|timeout|guard|runner|util|utility|template|structure|header|object|list|map|page|migration|constraint|counter|buffer|parser|handler|factory|builder|container|endpoint|event|config|setting|note|comment|system|environment|workflow|target|badge|adapter|client|mock|fixture|mode|key|tool|mapping|ordering|marker|group|folder|directory|prefix|suffix|algorithm|pool|lock|matrix|bundle|plugin|generator|validator|formatter|linter|suite|guide|readme|manual|document|tutorial|script|worker|pattern|list|overview|diagram|copy|way|set|constructor|destructor|instance|subclass|trait|struct|macro|decorator|middleware|singleton|error|warning|issue|problem|bug|leak|mismatch|inconsistency|violation|failure|vulnerability|conflict|typo|dependency|condition|hack|regression|bottleneck|gap|import|cycle|call|reference|link|string|value|name|registry|repository|store|cli|shell|check|alias|variant|schema|framework|model|server|variable|wizard|table)$/i
