// What somebody asks for, without how: "is there a way to see …?" is a wish for a view, whatever its words sound like.

const opening = `^(?:(?:also|and|hey|so|ok|please|maybe),? )*`
const softly = `(?:(?:please|pls|also|maybe|perhaps|at least|just|somehow|finally) )*`

const request = new RegExp(
  String.raw`${opening}(?:can|could|would|will) (?:you|we|i) ${softly}(?=(?:get (?:an?|the|some|more|our|my|it|this|that|another|rid of (?:the|this|that) (?:button|page|pop-?up|message|mail|field))|have|add|let|show|give|allow|display|send|put|see|bring|change|remove|hide|move|make (?:it|the|this|that)|include|enable|offer|rename|sort|filter|export|print)\b)`,
  'i',
)

/** What people do with a product, and a team hardly with its code: whoever asks whether it can be done wants to do it. */
const use = String.raw`(?:see|know|view|list (?!what|which)|book|reserve|filter|search|look up|find (?!out)|choose|pick|pay|order|print|download|share|mark|block|hide|undo|cancel|pause|swap|upload|attach|comment|vote|rate|message|follow|invite|tick|log in|sign in|sign up|be (?:told|reminded|notified|warned)|get (?:told|reminded|notified|warned)|(?:stop|prevent|keep) (?:people|customers|users|guests|members|parents|others|anyone|them|somebody|someone) from)\b`

/** "Can we see …?", "is there a way to see …?", "it would be nice to see …": people want to see it. */
const wishToUse = new RegExp(
  `${opening}(?:(?:can|could|may) (?:we|i|one) |(?:is|isn't) there (?:a|any|no) (?:easy |simple |quick )?(?:way|chance) (?:(?:for|that) (?:me|us|i|we) )?(?:to |can )|(?:is|would) it (?:be )?possible (?:for (?:me|us) )?to |any (?:chance|way) (?:to|(?:that )?(?:i|we) can) |why can(?:'t|not) (?:we|i) |(?:it )?(?:would|'d) be (?:really |so |very )?(?:good|nice|great|helpful|useful|handy|lovely|cool) (?:(?:if|when) (?:we|i) could |to (?:be able to )?))${softly}(?=${use})`,
  'i',
)

/** "Why can't customers …": they want to. */
const othersWish =
  /^why can(?:'t|not) (?=(?:(?:the|our|my) )?(?:customers?|users?|people|guests?|members?|parents|visitors|staff|players|students|readers|drivers|tenants|patients|volunteers)\b)/i

/** "I want to know who …", "I'd like to see …" */
const ownWish =
  /^i(?:'d| would)? (?:(?:really|just|also) )?(?:want|like|love|need) to (?:be able to )?(?=(?:see|view|know (?:who|which|when|where))\b)/i

/** "Can you make it so that …": what follows is the wish. */
const madeSo =
  /^(?:can|could) (?:you|we) (?:please )?make it (?:so|possible) (?:that )?(?=[a-zß-ɏ]+ [a-zß-ɏ]+ )/i

/** "Maybe a map?", "how about letting guests …": said as carefully as a wish can be. */
const suggestions = [
  [/^(?:maybe|perhaps|(?:what|how) about)(?: having| adding)? (?=(?:an?|some|more|another) )/i, 'add '],
  [/^(?:maybe|perhaps) (?=(?:add|let|show|hide|allow|send|print) )/i, ''],
  [/^(?:what|how) about (?:letting|allowing) /i, 'let '],
] as const

/** Words of somebody who wants an answer rather than the thing; what people want to see is no such word. */
const doubt =
  /(?:(?<!(?:see|show|view|list) )(?:what (?:do|does|would|did|must|eats|draws|goes|other)|what'd|how (?:much|would|do others))|do the sums|measure|(?<!to )find out|unknowns?|check (?:with|what|whether|if))(?![a-zß-ɏ])|without (?:breaking|losing) /i

/** Somebody asks for something; what is asked for tells the type, not that it is asked again and again. */
const wish =
  /^(?:(?:the|our|my|some|many|all) )?[a-zß-ɏ'’-]+(?: [a-zß-ɏ'’-]+){0,2} (?:keeps?(?: on)? asking|(?:have|has) been asking|(?:are|is) asking|(?<! (?:get|gets|got|be|was|were|are) )asked)(?: us| me)? (for|to) /i

/** "Could you also show …?" asks for the thing itself: without its polite opening and its mark it reads as what it is. */
export function toPlainRequest(text: string): string {
  if (/\?.*\?/s.test(text) || doubt.test(text)) return text
  const wished = /ask/i.test(text) ? wish.exec(text) : null
  if (wished !== null)
    return `${wished[1]?.toLowerCase() === 'for' ? 'add ' : ''}${text.slice(wished[0].length)}`
  const plain =
    toSuggested(text) ??
    toUse(text) ??
    text.replace(request, '').replace(/^(?:get|have) (?=(?:an?|the|some|more)\b)/i, 'add ')
  return plain === text ? text : plain.replace(/\?\s*$/, '')
}

/** As "let people …", which no fault in the words behind it turns into a bug; null where nobody asks to use something. */
function toUse(text: string): string | null {
  const straight = text.replace('’', "'")
  for (const pattern of [wishToUse, ownWish]) {
    const found = pattern.exec(straight)
    if (found !== null) return `let people ${text.slice(found[0].length)}`
  }
  for (const pattern of [othersWish, madeSo]) {
    const found = pattern.exec(straight)
    if (found !== null) return `let ${text.slice(found[0].length)}`
  }
  return null
}

function toSuggested(text: string): string | null {
  for (const [pattern, plain] of suggestions) if (pattern.test(text)) return text.replace(pattern, plain)
  return null
}
