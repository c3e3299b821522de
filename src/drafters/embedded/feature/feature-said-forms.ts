// How people ask for something, and the order or the thing that is meant.
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund, isVerb } from '../grammar/verbs.ts'
import { fromParticiple } from '../technical/technical-verbs.ts'
import { toDealing } from './feature-people.ts'
import { toTheir } from './point-of-view.ts'

/** What people put before a clause. */
export const opener =
  /^(?:(?:so|and|but|then|also|just|oh|ah|hm+|maybe|perhaps|ideally|please|pls|ok|well|somehow|honestly|basically|right now(?= there)|currently(?= there)|today(?= there)|at the moment(?= there))(?:[,:]? )(?=\S))+|^(?:better|best)(?:: | (?=an?\b|one\b))|^(?:missing|wanted|needed): |^(?:an?|one|the) (?:possible |further )?(?:enhancement|improvement|extension|option|solution) (?:could|would|might) be to (?=[a-zß-ɏ])/i

/** Without the marks at its end. */
export function bare(words: string): string {
  return words.replace(/[\s.,!?]+$/u, '')
}

/** The clause as an order or as a thing. */
export function toOrder(part: string): string {
  const plain = bare(part).replace(opener, '')
  const start = lowerFirst(plain)
  if (/^(?:please|pls) /i.test(part) && toLeadingVerb(start) === null && isVerb(start.split(' ', 1)[0] ?? ''))
    return `let the product ${start}`
  const meant = start
    .replace(/^wouldn['’]t it be /i, 'it would be ')
    .replace(/^(?:what|how) about ([a-zß-ɏ]+ing) /i, (whole, act: string) => `${fromGerund(act) ?? whole} `)
  let words = fromCondition(meant)
  for (const [form, order] of forms) words = words.replace(form, order)
  return words === start ? (toDealing(start) ?? plain) : bare(words)
}

const past: Readonly<Record<string, string>> = {
  saw: 'see', knew: 'know', got: 'get', had: 'have', came: 'come', gave: 'give', took: 'take', wrote: 'write', went: 'go', told: 'tell',
} // biome-ignore format: a table reads better in rows

/** "let the list tell users which shelf they skipped" for "I'd be faster if the list told me which shelf I skipped". */
function fromCondition(words: string): string {
  const [, thing = '', who = '', how = '', act = '', rest = ''] =
    /^(?:(?:it|that|this|an? )?([^,]{1,40}?)?(?:(?:^| )would|['’]d) [^,]{3,60}? if )(it|they|(?:the|our|my|an?) (?:[a-zß-ɏ-]+ ){0,2}?[a-zß-ɏ-]+|(?!the |our |my |an? |i |we |you |it |they )[a-zß-ɏ]+ [a-zß-ɏ]+|[a-zß-ɏ]+s) (?:just )?(only |also |always )?(could|was|were|saw|knew|got|had|came|gave|took|wrote|went|told|sent|built|let|did|[a-zß-ɏ]+ed) (.+)$/i.exec(
      words,
    ) ?? []
  const could = /^(?:could|was|were)$/.test(act)
  const base = could ? '' : (past[act] ?? fromParticiple(act))
  const subject = /^(?:it|they)$/.test(who)
    ? /^(?:i|we|it|that)?$/i.test(thing)
      ? who.replace('it', 'this')
      : thing.replace(/^(?=\p{Ll}+(?<!s)$)/u, 'the ')
    : who
  if (base === null) return words
  const told = rest.replace(/^(?:just |(?:me|us) (?=(?:what|which|when|where|how|who|that|if)\b))/i, '')
  const given = act === 'gave' ? told.replace(/^back /, '') : told
  const verb = given === told ? base : 'return'
  const deed = `${how}${act === 'could' ? told : could ? `be ${told}` : `${verb} ${given}`}`
  if (/^be /.test(deed)) return `${subject} should ${deed}`
  const seen = /^(?:tell|show) /.test(deed)
    ? deed.replace(/^\p{Ll}+ /u, '$&users ')
    : deed.replace(/\bI\b/, 'users')
  return `let ${subject} ${/\bI\b/.test(deed) ? toTheir(seen) : deed}`
}

/** How people ask, and the order or the thing that is meant. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^(?:[a-zß-ɏ]+ )?(?:mail|ticket|letter|note|feedback)s?(?: [^:"“]{2,30})?: ["“]([^"”]+)["”]$/i, '$1'],
  [/^((?:in|on|after|before) (?:the|our|my|an?) [^,]{3,60}),? ((?:the|our|my) (?:[a-zß-ɏ-]+ ){1,3}?(?:should|must) [^,]+)$/i, '$2 $1'],
  [/^((?:when|if|whenever|once|as soon as) [^,]{4,60}?),? there (?:should|must|could) be (?=an?\b|some\b)([^,]+)$/i, 'add $2 $1'],
  [/^(?:i|we) (?:can['’]?t|cannot|can not) ([^,]+ without [a-zß-ɏ]+ing\b[^,]+|[^,]+?(?= and (?:they|it|he|she) ))(?:$| and [^,]+$)/i, 'let me $1'],
  [/^(an? (?:[a-zß-ɏ-]+ ){1,3}?)(you|one|customers|users|people|[a-zß-ɏ]+s) can (?=[a-zß-ɏ].* (?:to|through|on|in|with|from|at)$)/i, '$1that $2 can '],
  [/^(?:i|we)['’]d (?:need|like|love) (?!to |if |the |our |my )(?=[a-zß-ɏ]+ [a-zß-ɏ]+ (?:by|with|for|in|on|per) )/i, 'add '],
  [/^(?:the |our |my )?([a-zß-ɏ]+s(?: (?:in|with|on) [^,]{3,30}?)?) (?:should )?get to (?=[a-zß-ɏ]{3,} )/i, 'let $1 '],
  [/^(?:the |our )?([a-zß-ɏ]+s) wish (?:that )?they (?:could|can) /i, 'let $1 '],
  [/^(?:(?:i|we) )?wish (.{3,40}?) (?:was|were) (?=[a-zß-ɏ]+er\b|more )/i, 'make $1 '],
  [/^((?:in|on) (?:the|our) [^,]{2,30}?),? (?:we|i)(?:['’]d| would) (?:like|love) to (.{4,})$/i, 'let me $2 $1'],
  [/^why (?:is|are) there (?:still )?no (?!.*\bway to\b)(?=\S)/i, 'add '],
  [/^(search|map|report|filter|display|view|plan|guide|log|queue|link|watch) (?=(?:that|which) )/i, 'add a $1 '],
  [/^(?:(?:report|skip|translate|print|share|pause|break|save|cancel|switch) (?:button|link|icon)|(?:pay|water|claim|swap|repeat|return|help|stock|notice|walk|queue|return|offer) (?:position|templates?|slips?|points|photos|requests|labels?|forms?|tips|notes|sheet|board|assist)|back in stock [a-zß-ɏ]+|(?!works)[a-zß-ɏ]+s(?= without an? ))(?=$|[,:]| and| (?:in|on|for|at|to|that|with|without|straight) )/i, 'add $&'],
  [/^(?:(?:make it|it (?:should|must|could) be) possible|(?:(?:is|isn['’]t) there|there(?:['’]s| is)) (?:currently |still |also )?(?:a|any|no) (?:easy |good |simple )?(?:way|chance))(?: that| for)? (?!to )(.{2,40}?) (?:can|could|to) /i, 'let $1 '],
  [/^(?:(?:why )?(?:is|isn['’]t) there|there(?:['’]s| is)) (?:currently |still |also )?(?:a|any|no) (?:easy |good |simple )?way to (?:be able to )?|^(?:it )?(?:should|must|could) be possible to |^if (?:i|we) could (?:just |only )?/i, 'let me '],
  [/^what (?:i|we) (?:need|want|miss)(?: most)? is (?=an?\b|some\b|the\b)/i, 'add '],
  [/^((?:the|our|my|an?) (?:[a-zß-ɏ-]+ ){0,2}?[a-zß-ɏ-]+) (?:should|could|can|must) (?=[a-zß-ɏ]+ (?:it|them|that)\b)/i, 'let $1 '],
  [/^(?:what|how) (?:about|if) (?=an?\b)/i, 'add '],
  [/^what if (.{2,40}?) could /i, 'let $1 '],
  [/^(?:we(?:['’]re| are) missing|we (?:lack|miss)|what(?:['’]s| is) missing is) (?=an?\b|the\b|some\b)/i, 'add '],
  [/^((?:when|if|whenever|once|as soon as) .{6,60}?),? ((?:the|our|an?) [a-zß-ɏ ]{2,30}? (?:should|must) .*)$/i, '$2 $1'],
  [/,? (?:please|pls|plz|lol|ffs|whatever|literally|seriously|for (?:heaven|god)['’]s sake)(?=,|$)/gi, ''],
  [/^(?:would|why (?:can['’]t|don['’]t)|(?:i|we)['’]d|i would|we would) (?:really )?(?:love|like|want|need|be (?:glad|happy)) to(?: be able to)? /i, 'let me '],
  [/^there (?:should|could|must) be (?=an?\b|some\b)/i, 'add '],
  [/^let['’]s (?:have |get )?(?=(?:an?|the|some) )/i, 'add '],
  [/^(?:it|that)(?:['’]d| would) (?:help|be [a-zß-ɏ]+)(?: [a-zß-ɏ]+){0,3}? to (?=[a-zß-ɏ])/i, ''],
  [/^(?:could|may|might|will|would|(?:why )?(?:can|could|do|does|did)n?['’]t|why not let|(?:is it|would it be) possible (?:for|that)|(?:is there )?any chance (?:that)?) (?=(?:the|our|my|an?|i|we|me|us|it|that|this|they|people|[a-zß-ɏ]+s)\b)(?!it be )/i, 'can '],
  [/^(?:can|could) (?:we|you) (?:please )?not (?=[a-zß-ɏ]{3,} )/i, 'do not '],
  [/^(?:i|we)(?: want| need| would like|['’]d like) to (?:know|see) (?=(?:who|what|which|where|how) )/i, 'show '],
  [/^can (?:we|you) (?:just |please )?(?=let (?!them\b|him\b|her\b|it\b))/i, ''],
  [/^can (?:i|we|me|us) (?:just |please )?(?!have\b|get\b)/i, 'let me '],
  [/^can (they|people) (?:not )?(?:just |please )?/i, 'let $1 '],
  [/^we (?:could|should|must|need to|want to) (?:just |also |even )?(?:be able to )?(?=[a-zß-ɏ])/i, ''],
  [/^why not (?=[a-zß-ɏ])/i, ''],
  [/^can it (?=.* itself\b)/i, 'let this '],
  [/^can (?:it|that|this) (?:just |also )?be (?=(?:on|in|at|next to|above|under) )/i, 'show it '],
  [/^can (?!i |we |you |it )([^,?]{3,60}?) (be (?!able)[a-zß-ɏ]+|come) /i, '$1 should $2 '],
  [/^(they|he|she|people|everyone|everybody) (?:should|could|must|can|ought to|needs? to|want to) (?:just |also )?(?:be able to )?/i, 'let $1 '],
  [/^(?:it (?:should|could|must|needs to)|can it(?: not)?|let it) (?:just |also )?(?!be\b|have\b)(?=[a-zß-ɏ])/i, ''],
  [/^((?:when|if|whenever|once|as soon as) .{6,90}?),? ((?:tell|warn|alert|notify|remind|ping|show|nudge|text) (?:me|us|the)\b.*)$/i, '$2 $1'],
  [/^(?:(?:i['’]d like to |let me )?be told|(?:tell|alert|notify|ping|text|email) (?:me|us)) (?=(?:when|if|whenever|once|as soon as|before)\b)/i, 'send an alert '],
  [/^show me (?=.*\b(?:I|my)\b)/u, 'let me see '],
  [/^(?:(?:tell|show) (?:me|us)|say(?= (?:the|what|which|why|who)\b)) (?=\S)/i, 'show '],
  [/^([a-zß-ɏ]+s)(?: who .{3,30}?)? (?:keep asking|ask|asked|(?:would kill|are begging|are desperate)(?= for a way)) (?:for a way |to be able )?to (?=[a-zß-ɏ])/i, 'let $1 '],
  [/^(?:remind|nudge) (?:me|us) (?=\S)/i, 'send a reminder '],
  [/^(?:give|offer) (?:me|us) (?=(?:an?|one|some|the)\b)/i, 'add '],
  [/^((?:the |our |my )?(?:[a-zß-ɏ]+ )?[a-zß-ɏ]+) (?:wants?|needs?|would like) to (?:know|hear) (?=(?:that|if|whether|what|which|where|when|how|who|why)\b)/i, 'let $1 see '],
  [/^((?:the |our |my )?[a-zß-ɏ]+(?: on .{3,30}?)?) (?:(?:stand|sit|come|keep) .{3,30}? and )?(?:keep asking|(?:ha(?:ve|s) to )?(?:call|phone|ring|mail|write)s? (?:me |us )?to (?:ask|hear|know|find out)|asks?) (?:me |us )?(?:weekly |daily |often |always )?(?=(?:if|whether|what|which|where|when|how|who)\b)/i, 'let $1 see '],
  [/^(.{1,40}?) ?(?:wants?|(?:would|['’]d) (?:like|love)|needs?) ((?:the|my|each|every) .{3,40}?) to (?=[a-zß-ɏ])/i, '$2 should '],
  [/^(?=(?:mark|enter|set|save|keep|change|edit|see|sort|filter|hide|rename|share|upload|pick|choose) my\b)/i, 'let me '],
  [/^(?:.{3,30} )?would (?:love|like|want) (?=[a-zß-ɏ])(?!to )/i, 'add '],
  [/^(?!(?:i|we|you|they|he|she|it|this|that|one) )((?:the |our |my )?(?:[a-zß-ɏ]+ )?[a-zß-ɏ]+(?: (?:with|without|in|on) [^,]{3,30}?)?) (?:wants?|needs?) (?=(?:the|their) )/i, 'let $1 have '],
  [/^(?:the |our )?(?:[a-zß-ɏ]+s (?:want|need|would like)|[a-zß-ɏ]+ wants) (?=(?:an?|one|some|more) |[a-zß-ɏ]+ they )/i, 'add '],
  [/^(.{3,40}?)(?<! (?:where|when|how|what|which|before|after|until|if|once|so|because|unless)) they can ([a-zß-ɏ])/i, '$1 that people can $2'],
  [/^can ((?:the|our|a) (?:[a-zß-ɏ-]+ ){1,6}?)(?:just )?(show|play|print|ask|read|send|tell|say|warn|let|take|accept|offer) (?=[a-zß-ɏ])/i, 'let $1$2 '],
  [/^can ((?:the |our )?(?:[a-zß-ɏ-]+ ){0,3}?[a-zß-ɏ-]+s) (?=[a-zß-ɏ])(?!be\b|please\b)/i, 'let $1 '],
  [/^(?:our |my |the )?([a-zß-ɏ]+s (?:with|who|in|on|from) .{3,60}?|(?!our |my |the )(?:[a-zß-ɏ'’-]+ ){1,3}?[a-zß-ɏ]+s) (?:want|would like) to (?!know\b|hear\b|be\b|read that\b)/iu, 'let $1 '],
  [/ ought to /i, ' should '],
  [/^((?:an? |some |the )?\S.{3,100}?) (?:is needed|would (?:do|help|have (?:spared|saved|helped).*|be (?:enough|good|great|nice|cool|lovely|handy|perfect|faster|better|easier|nicer)|(?:save|spare|end|solve|bring|sell|mean) .*))(?=,|$)/i, '$1'],
  [/^(how .{6,60}?) right now(?=,|$)/i, '$1'],
  [/^(how (?:long|full|many|much|late|far)) (?=\S)/i, 'show $1 '],
  [/^(?:who|what|which|how|where)(?:['’]s | (?:has|have|may|can|is|are|drives?|turns?|sits?|owes?|paid|did|was) )/i, 'show $&'],
  [/^show (how (?:long|full|many|much|late|far)) (is|are) ((?:it|they)\b|(?:the|our|my) (?:[^ ,]+ ?){1,5}?(?=$|,))/i, 'show $1 $3 $2'],
  [/\b(calling|ringing|asking|phoning|mailing|telling|bothering|pinging|warn) (?:me|us)\b/gi, '$1'],
  [/^let (?:me|us) see (?!.*\b(?:i|my|me)\b)/i, 'show '],
  [/ (without|instead of|rather than) (?:me|us) (?=[a-zß-ɏ]+ing\b)/gi, ' $1 '],
  [/ (?:to|for|at) (?:me|us)(?=$|,| and | in )/i, ''],
  [/ (and let|that lets?) (?:me|us) /gi, ' $1 users '],
] // biome-ignore format: a table reads better in rows

/** "emergency jobs in red, just so I see them": without what it is good for. */
export function cutReason(part: string): string {
  return part.replace(
    /(?<!\b(?:soon|long|well|much|far|early|often)),? (?:(?<=, )and (?:every|each|half|most|many|all) [^,]{3,30} (?:wants?|asks?|needs?)\b|because of (?=the|our|an?)|and (?:currently|right now|at present|(?:all )?(?:i|we) (?!(?:want|need|should)\b)[a-zß-ɏ]+)\b|(?:just |and )?so (?:that )?(?:i|we|you|they|people|nobody|the [a-zß-ɏ]+|he|she)\b|(?:because|since|as) (?:the|they|we|i|our|my|he|she|it|then)\b).*$/i,
    '',
  )
}
