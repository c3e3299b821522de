// The main clause of a feature in plain words: without set phrases and remarks on the wish itself.
import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { toModalClause } from '../grammar/statement.ts'
import { fromGerund, isVerb } from '../grammar/verbs.ts'

/** Without what is said of the wish itself. */
export function toPlain(line: Line): string {
  const so = /^make it$/i.test(line.main)
    ? /\bmake it so(?: that)?,? (\S.*)$/i.exec(line.core)?.[1]?.replace(/[\s.?!]+$/, '')
    : undefined
  const told = (so === undefined ? withMore(line) : toLetting(so))
    .replace(
      /\b(if|when) i (?:just |only )?(?!want|need|like|think|know)(?=([a-zß-ɏ]{2,}) )/gi,
      (whole, when: string, verb: string) => (isVerb(verb) ? `${when} users ` : whole),
    )
    .replace(/^(?:needs|requires|lacks|misses|(?:really )?wants) (?!to\b)(?=\S)/i, '')
    .replace(/^((?:we|i|you|one) (?:can['’]?t|cannot|can not) [^,]+), (?:only|just) .+$/i, '$1')
    .replace(
      /^(?:(?:currently|right now|at the moment|today|for now),? )?(?:(?:you|we|i|one) )?(?:can['’]?t|cannot|can not|(?:it is |it['’]s )?(?:not possible|impossible|unable|not able) to) (?!.*\b(?:without|unless|until|only|while|if|more than)\b)(?=[a-zß-ɏ]{3,} )/i,
      '',
    )
    .replace(
      /^(?:some |an? |the )?(?:way|means|possibility) (?:of|for) ([a-zß-ɏ]+ing) (?=\S)/i,
      (whole, gerund: string) => {
        const base = fromGerund(gerund)
        return base === null ? whole : `${base} `
      },
    )
    .replace(
      /^(?:add )?(?:the |an? )?(?:ability|possibility|option|way) for ((?:[a-zß-ɏ]+ ){0,2}?[a-zß-ɏ]+) to (?=[a-zß-ɏ])/i,
      (whole, who: string) => (isPersonWord(lastWord(who)) ? `let ${who} ` : whole),
    )
    .replace(
      /^(?:the )?(esc(?:ape)?|enter|tab|space(?:bar)?|backspace)(?: key)? (?=[a-zß-ɏ]{3,}s )/i,
      'pressing $1 ',
    )
    .replace(
      /^(on (?:hover|click|focus|save|start|startup|exit|close|load|scroll|submit|error|resize)) ([a-zß-ɏ]{3,} \S.+)$/i,
      (whole, when: string, order: string) =>
        toLeadingVerb(order) === null ? whole : `${order} ${when.toLowerCase()}`,
    )
    .replace(/^(add )?(forgot(?:ten)? password)(?= (?:flow|link|page|screen|form)\b)/i, (words) =>
      words.replace(/ (?=pass)/, '-'),
    )
    .replace(/^(?:start|begin)(?: with)? ([a-zß-ɏ]+ing) (?=\S)/i, (whole, gerund: string) => {
      const base = fromGerund(gerund) ?? (isVerb(gerund.slice(0, -3)) ? gerund.slice(0, -3) : null)
      return base === null ? whole : `${base} `
    })
    .replace(/^.*\b(?:tell|show|let|remind|warn|alert|inform|notify) you .*$/i, toUsers)
    .replace(/^make it so(?: that)?,? (?=\S)/i, '')
    .replace(/^(?:when|if|whenever) [^,]{4,90}, there(?:['’]s| is) no way to (?=[a-zß-ɏ])/i, 'let users ')
    .replace(
      /^see (?=(?:which|who|what|where|how many|how much|how long|the) )/i,
      /^(?:(?:it )?would|(?:is there )?any chance)\b/i.test(line.raw) ? 'show ' : 'see ',
    )
    .replace(/^keep track of (?=\S)/i, 'track ')
    .replace(/^get rid of (?=\S)/i, 'remove ')
    .replace(/^(?:future|later|v\d[\d.]*|stretch goal|phase \d)(?::| [-–—]) (?=\S)/i, '')
    .replace(/^per (?=[a-zß-ɏ]{3,} [a-zß-ɏ])/i, 'per-')
    .replace(/^[^+]+(?: \+ [^+]+){1,2}$/u, toList)
    .replace(/^h[iy](?:gh)?li(?:ght|te) /i, 'highlight ')
    .replace(/^set-?up (?=(?:the |an? )?[a-zß-ɏ]{3,}(?: [a-zß-ɏ]+)*$)/i, 'set up ')
  return line.verb === null
    ? told.replace(
        / (?:(?:is |are )?(?:badly |urgently |really )?(?:needed|wanted)(?: asap| soon| urgently)?|(?:coming|planned|to come) (?:soon|later|next|post-\S+|in .{3,30}|after .{3,30})|, because why not)$/i,
        '',
      )
    : told
}

/** "let guests who are late get a note" for people and what they are to do. */
function toLetting(wish: string): string {
  return isPersonWord(wish.split(' ', 1)[0]?.toLowerCase() ?? '') && toModalClause(wish) === null
    ? `let ${wish}`
    : wish
}

/** "tell users when they have arrived" for "tell you when you've arrived" */
function toUsers(words: string): string {
  return words
    .replace(/\b(tell|show|let|remind|warn|alert|inform|notify) you\b/gi, '$1 users')
    .replace(/\byou['’]ve\b/gi, 'they have')
    .replace(/\byou['’]re\b/gi, 'they are')
    .replace(/\byou\b/gi, 'they')
    .replace(/\byour\b/gi, 'their')
}

/** "label and receipt printers" for "label + receipt printers" */
function toList(words: string): string {
  const parts = words.split(' + ')
  return parts.every(
    (part) =>
      /^(?!(?:ctrl|cmd|alt|shift|meta|option)$)[a-zß-ɏ].*[a-zß-ɏ]{2}$/i.test(part) &&
      !/ (?:and|or) |^what |[=<>"`:;—]/.test(part),
  )
    ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
    : words
}

/** "ropes, anchors and more" for "ropes, anchors etc" */
function withMore({ main, core }: Line): string {
  const [, last = ''] = /^(?!.*(?:\be\.g|\bi\.e| - |:))[^(]*, ([^,.:;()]{2,30}?),? etc\b/i.exec(core) ?? []
  return last === '' || / (?:and|or) /.test(last)
    ? main
    : main.replace(
        new RegExp(`(, ${last.replace(/[^\p{L}\p{N} ]/gu, '.')}),?(?: etc\\.?)?(?= |$)`, 'u'),
        '$1 and more',
      )
}
