// How people ask for something, and the order or the thing that is meant.
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { isVerb, toParticiple } from '../grammar/verbs.ts'

/** What people put before a clause. */
export const opener =
  /^(?:(?:so|and|but|then|also|just|maybe|perhaps|ideally|please|pls|ok|well)(?:[,:]? )(?=\S))+|^(?:better|best): /iu

/** Without the marks at its end. */
export function bare(words: string): string {
  return words.replace(/[\s.,!?]+$/u, '')
}

/** The clause as an order or as a thing. */
export function toOrder(part: string): string {
  const plain = bare(part).replace(opener, '')
  const start = lowerFirst(plain)
  let words = start
  for (const [form, order] of forms) words = words.replace(form, order)
  words = words.replace(
    /(?<!what) (when|if|once|before|after|until|as soon as) (?:i|we) (?!have\b)(\p{Ll}+) (it|the \p{L}+)(?= |$)/giu,
    (whole, when: string, verb: string, thing: string) =>
      isVerb(verb) ? ` ${when} ${thing} is ${toParticiple(verb)}` : whole,
  )
  return words === start ? plain : bare(words)
}

/** How people ask, and the order or the thing that is meant. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/,? (?:please|pls|plz|lol|ffs|whatever|literally|seriously)(?=,|$)/giu, ''],
  [/^(?:would|why (?:can['’]t|don['’]t)|(?:i|we)['’]d|i would|we would) (?:really )?(?:love|like|want|be (?:glad|happy)) to(?: be able to)? /iu, 'let me '],
  [/^(?:can|could|can['’]t|why can['’]t|why not let|would it be possible (?:for|that)) (?:i|we|me|us) (?:just |please )?(?!have\b|get\b)/iu, 'let me '],
  [/^(?:it |that )?(?:would|['’]d) be \p{L}+ if (they|he|she|people) could (?:just |also )?/iu, 'let $1 '],
  [/^(?:can|could|can['’]t|couldn['’]t|why can['’]t|why don['’]t) (they|people) (?:not )?(?:just |please )?/iu, 'let $1 '],
  [/^we (?:could|should|must|need to|want to) (?:just |also )?(?:be able to )?(?=\p{Ll})/iu, ''],
  [/^an? (?:\p{L}+ )?way for (\p{L}+) to /iu, 'let $1 '],
  [/^why not (?=\p{Ll})/iu, ''],
  [/^(?:can|could) (?!i |we |you |it )([^,?]{3,60}?) (be (?!able)\p{Ll}+|come) /iu, '$1 should $2 '],
  [/^(they|he|she|people|everyone|everybody) (?:should|could|must|can|ought to|needs? to|want to) (?:just |also )?(?:be able to )?/iu, 'let $1 '],
  [/^it (?:should|could|must|needs to|ought to) (?:just )?(?=(?:warn|tell|show|remind|alert|ask|send|mark|print|list|say|know)\b)/iu, ''],
  [/^((?:when|if|whenever|once|as soon as) .{6,90}?),? ((?:tell|warn|alert|notify|remind|ping|show|nudge|text) (?:me|us|the)\b.*)$/iu, '$2 $1'],
  [/^(?:i['’]d like to |let me )?be told (?=(?:when|if|as soon as)\b)/iu, 'send an alert '],
  [/^(?:tell|alert|notify|ping|text) (?:me|us) the moment (?:that )?/iu, 'send an alert as soon as '],
  [/^(?:tell|alert|notify|ping|text) (?:me|us) (?=(?:when|if|whenever|once|as soon as|before)\b)/iu, 'send an alert '],
  [/^(?:tell|show) (?:me|us) (?=\S)/iu, 'show '],
  [/^say (?=(?:the|what|which|why|who)\b)/iu, 'show '],
  [/^show (\p{L}+s) (?=(?:which|what|where|when|how|who|why)\b)/iu, 'let $1 see '],
  [/^(\p{L}+s)(?: who .{3,30}?)? keep asking (?:for a way |to be able )?to (?=\p{Ll})/iu, 'let $1 '],
  [/^warn (?:me|us) (?=\S)/iu, 'warn '],
  [/^(?:remind|nudge) (?:me|us) (?=\S)/iu, 'send a reminder '],
  [/^(?:give|offer) (?:me|us) (?=(?:an?|one|some|the)\b)/iu, 'add '],
  [/^((?:the |our |my )?(?:\p{L}+ )?\p{L}+) (?:wants?|needs?|would like) to (?:know|hear) (?=(?:that|if|whether|what|which|where|when|how|who|why)\b)/iu, 'let $1 see '],
  [/^((?:the |our |my )?\p{L}+(?: on .{3,30}?)?) (?:(?:stand|sit|come|keep) .{3,30}? and )?(?:keep asking|(?:call|phone|ring|mail)s? (?:me |us )?to (?:ask|hear)|asks?) (?:me |us )?(?:weekly |daily |often |always )?(?=(?:if|whether|what|which|where|when|how|who)\b)/iu, 'let $1 see '],
  [/^why is there no way to /iu, 'add a way to '],
  [/^(?:.{3,20} )?would love (?=\p{L})(?!to )/iu, ''],
  [/^(.{3,40}?) (?:want|would like|need) (the .{3,40}?) to (?=\p{Ll})/iu, 'let $2 '],
  [/^(?:the |our )?\p{L}+s (?:want|need|would like) (?=(?:an?|one|some|more) |\p{Ll}+ they )/iu, ''],
  [/^(.{3,40}?)(?<! (?:where|when|how|what|which)) they can (\p{Ll})/iu, '$1 that people can $2'],
  [/^(\p{L}+s) (?:keep asking|ask|asked) to (?=\p{Ll})/iu, 'let $1 '],
  [/^(?:can|could) ((?:the|our|a) (?:[\p{L}-]+ ){1,6}?)(show|play|print|ask|read|send|tell|say|warn|let) (?=\p{L})/iu, 'let $1$2 '],
  [/(?<=\p{L} )(send|give|show|mail) (?:me|us) (?=(?:an?|the|their) )/giu, '$1 '],
  [/^(?:can|could)(?:n?['’]t)? it (?:not )?(?:just |also )?(?=\p{Ll})|^let it (?=\p{Ll})/iu, ''],
  [/^why can['’]t ((?:the |our )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+s) (?=\p{Ll})/iu, 'let $1 '],
  [/^((?:[\p{L}-]+ )?\p{L}+s|people) would .{3,40}? if they could /iu, 'let $1 '],
  [/^(people|(?:[\p{L}-]+ )?\p{L}+s) \p{Ll}{3,} .{3,50}? and (?:want|would like) to /iu, 'let $1 '],
  [/^(\p{L}+s (?:with|who|in|on|from) .{3,60}?) (?:would like|want|need) to /iu, 'let $1 '],
  [/^(\p{L}+s? (?:that|who) .{5,60}?) should /iu, 'let $1 '],
  [/^((?:the |our )?(?:[\p{L}-]+ )?[\p{L}-]+?s?) (?:wants?|needs?|would like) to be (?:told|notified|informed|warned) (?=\p{Ll})/iu, 'tell $1 '],
  [/^((?:if|when) .{4,50}?) (?:i|we) (?:need|want|have) to (\p{Ll}.*)$/iu, 'let me $2 $1'],
  [/^((?:an?|one|some|the) .{3,120}?)(?<! so),? (?:that )?(?:i|we) can (\p{Ll})/iu, '$1 to $2'],
  [/^((?:an? |some |the )?\S.{3,100}?) would (?:do|help|have (?:spared|saved|helped).*|be (?:enough|good|great|nice|cool|lovely|handy|perfect)|(?:save|end|solve|bring|sell) .*)(?=,|$)/iu, '$1'],
  [/^(how .{6,60}?) right now(?=,|$)/iu, '$1'],
  [/^(how (?:long|full|many|much|late|far)) (?=\S)/iu, 'show $1 '],
  [/^(?:it|that)(?:['’]d| would) (?:help|be \p{L}+) if (the [^,]{3,60}?) (?:was|were) /iu, '$1 should be '],
  [/^could be (?=an?\b)/iu, ''],
  [/^((?:the |our )?(?:[\p{L}-]+ )?[\p{L}-]+) wants? (their own .*)$/iu, 'let $1 have $2'],
  [/,? (?:god |and )?(?:that['’]d be \p{L}+|and done)$/iu, ''],
  [/^(?:who|what|which|how|where)(?:['’]s | (?:has|have|may|can|is|are|drives?|turns?|sits?|owes?|paid|did|was) )/iu, 'show $&'],
  [/^show (how (?:long|full|many|much|late|far)) (is|are) ((?:it|they)\b|(?:the|our|my) (?:[^ ,]+ ?){1,5}?(?=$|,))/iu, 'show $1 $3 $2'],
  [/\b(calling|ringing|asking|phoning|mailing|telling|bothering|pinging) (?:me|us)\b/giu, '$1'],
  [/^let (?:me|us) see (?!.*\b(?:i|my|me)\b)/iu, 'show '],
  [/ without (?:me|us) (?=\p{L}+ing\b)/giu, ' without '],
  [/ (?:to|for|at) (?:me|us)(?=$|,| and | in )/iu, ''],
  [/ (and let|that lets?) (?:me|us) /giu, ' $1 users '],
] // biome-ignore format: a table reads better in rows

/** "emergency jobs in red, just so I see them": without what it is good for. */
export function cutReason(part: string): string {
  return part.replace(
    /(?<!\b(?:soon|long|well|much|far|early|often)),? (?:and (?:currently|right now|at present|(?:i|we) (?:could|would|can))\b|(?:just |and )?so (?:that )?(?:i|we|you|they|people|nobody|the \p{L}+|he|she)\b|(?:because|since|as) (?:the|they|we|i|our|my|he|she|it|then)\b).*$/iu,
    '',
  )
}
