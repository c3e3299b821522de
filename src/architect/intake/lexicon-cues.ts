// Openings and signs that tell a new demand from a word about the one before, by language.
import { inLowerCase } from './in-lower-case.ts'

/** A sentence that opens so speaks about the one before. */
export const elaboration = inLowerCase(
  /^(?:because|cause|cuz|since(?! (?:the (?:last|latest|new|newest|recent|update|upgrade|release|deploy[a-zß-ɏ]*|migration|switch|redesign)|last|yesterday|today|this (?:morning|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|version|v?\d|(?:we|you) (?:updated|upgraded|moved|switched|released|changed)))|so|this|that|these|those|it|its|it's|itself|they|them|their|she|he|her|his|e\.?g|i\.?e|for example|for instance|such as|otherwise|currently|right now|at the moment|(?:now|today) (?=(?:we|i|they|you|he|she|people|everyone|it|you) )(?:[a-zß-ɏ]+)|(?:we|you|they) (?:could|can|should) (?:start|begin) with|(?:i |we )?(?:need|have) to (?:ask|talk to|check with|discuss)|would (?:need|require|mean|take|have to|also need|save)|instead|but|however|though|although|thus|therefore|hence|as a result|in particular|specifically|namely|meaning|which|who|where|not(?! sure (?:if|whether) (?!it |this |that |he |she )[a-zß-ɏ])|nor|or|even|especially|ideally|preferably|optionally|probably|most likely|apparently|more|only|same|both|none|all of|some of|most of|one of|each of|see|ref|cf|fyi|ok|okay|looks like|seems (?:like|to)|turns out|(?:please )?fix (?:this|it)(?= (?:or|asap|soon|now|please|before)|[.!]|$)|yes|yeah|yep|no,|nope|sure|agreed?|exactly|right|true|until then|in that case|that way|then|when that|after that|before that|without (?:this|that|it)|with (?:this|that|it)|my guess|i think (?:it|this|that|the)|i guess|i suspect|i believe|here's|here is|here are|attached|can (?:some|any)one (?:look|check|help|confirm|please)|(?:can|could) you (?:please )?(?:check|look|have a look|take a look|confirm)|(?:users|customers|people|everyone|clients) (?:are |keep |have been )?complain(?:ing|ed|s)?(?= ?[.!]?$)|any (?:ideas?|thoughts|news|updates?)|thoughts|wdyt|i already|we already|we tried|i tried|tried|happens|seen|reported by|requested by|nice to have|low priority|high priority|not urgent|no rush|weil|denn|das|dies|diese[rsnm]?|dadurch|deshalb|deswegen|daher|aber|sonst|zum beispiel|z\.\s?b|aktuell|derzeit|sie|er|es(?= )(?! (?:sollte|wäre|fehlt|fehlen|gibt|braucht|muss|müsste|bräuchte))|porque|esto|eso|este|esta|por ejemplo|pero|así|actualmente|ya que|ellos|ella|parce que|cela|ceci|ça|c'est|il(?! (?:faut|faudrait|manque|serait|y a))|elle|ils|elles|mais|par exemple|actuellement|perché|questo|questa|ma|per esempio|isso|isto|mas|por exemplo|لأن|هذا|هذه|ولكن|لكن|كما أن|потому что|это|но|например)(?![a-zß-ɏ\p{M}\d'’-])/u,
)

/** Openings without spaces between words. */
export const elaborationDense =
  /^(?:これ|それ|特に|尤其|特别是|なぜなら|例えば|たとえば|ただし|しかし|でも|だから|そのため|因为|因為|这|這|例如|比如|但是|所以|不过|이것|그것|왜냐하면|예를 들어|하지만|그래서)/u

/** A label that opens a part of the idea before it, with or without text after the colon. */
export const detailLabel =
  /^(?:\*\*|__)?(?:steps|steps to reproduce|repro(?:duction)?(?: steps)?|how to reproduce|to reproduce|str|expected(?: (?:result|behaviou?r|outcome))?|actual(?: (?:result|behaviou?r|outcome))?|observed|what (?:i|we) (?:did|do|expect(?:ed)?|saw|see|got|tried)|what happen(?:s|ed)(?: instead)?|what should happen|acceptance criteria|acceptance|ac|dod|definition of done|environment|env|workaround|impact|severity|frequency|resources?|reference|references|ref|refs|link|links|see|see also|source|note|nb|hint|agent (?:comment|note)|internal (?:comment|note)|comment|reply|example|examples|e\.?g|reason|rationale|why|how|who|where|not included|excluded|in scope|background|hypothesis|hypotheses|assumptions?|screenshot|screenshots|stack ?trace|log|logs|error|version|browser|os|device|details?|description|goal|benefit|so that|given|when|then|out of scope|priority|prio|estimate|estimation|story points|points|size|type|status|labels?|tags?|owner|assignee|due|deadline|schritte|erwartet|tatsächlich|umgebung|hinweis|grund|beispiel|pasos|esperado|actual|nota|ejemplo|motivo|étapes|attendu|obtenu|remarque|exemple|raison|再現手順|期待|実際|備考|例)(?:\*\*|__)?\s?[:：]/i

/** Labels that, alone on a line, open a list of parts of the idea before. */
export const detailHeading =
  /^(?:steps(?: to reproduce)?|repro(?:duction)?(?: steps)?|how to reproduce|to reproduce|expected(?: (?:result|behaviou?r|outcome))?|actual(?: (?:result|behaviou?r|outcome))?|acceptance criteria|acceptance|ac|environment|additional (?:context|information)|describe alternatives.{0,60}|describe the solution.{0,40}|alternatives(?: considered)?|possible (?:solution|fix)|definition of done|dod|given|when|then|examples?|screenshots?|stack ?trace|schritte(?: zum reproduzieren)?|erwartet|akzeptanzkriterien|pasos(?: para reproducir)?|criterios de aceptación|étapes(?: pour reproduire)?|critères d'acceptation|再現手順|受け入れ条件)$/iu

/** Words that only tie a new demand to the text before it. */
export const connective =
  /^(?:and also|also|and (?:then )?the other thing(?: is(?: that)?)?|and then|and|plus|additionally|in addition|furthermore|moreover|besides|(?:then )?the other thing(?: is(?: that)?)?|another thing(?: is(?: that)?)?|one more thing|one more|next(?! (?:month|week|year|night|time|sprint|quarter|season|summer|spring|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun|release|version|few|two|three))(?! to )|next up|secondly|second|thirdly|third|firstly|first|lastly|last but not least|last(?! (?:month|week|year|night|time|sprint|quarter|season|summer|spring|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun|release|version|few|two|three))|finally|separately|on another note|on top of that|other than that|oh and|oh|(?:oh,? )?(?:and )?(?:btw|by the way)|übrigens|por cierto|au fait|ps|p\.s|apart from that|außerdem|zusätzlich|weiterhin|ferner|und|zudem|auch|noch|además|también|y también|y|por último|aussi|de plus|en outre|et|enfin|além disso|também|e|inoltre|anche|أيضا|أيضًا|كذلك|также|ещё|и)(?![a-zß-ɏ\p{M}\d'’-])[\s,:.–—-]*/iu

/** Connectives that leave what was said behind. */
export const leaving =
  /^(?:apart from that|other than that|separately|on another note|besides that|aside from that)(?![a-zß-ɏ])/i

/** The connectives that say outright: here is another one. */
export const anotherOne = inLowerCase(
  /^(?:and (?:also|finally|lastly|last|secondly|thirdly)|also|plus|additionally|in addition|furthermore|moreover|besides|(?:and )?(?:then )?the (?:other|second|third|last) (?:thing|one|problem|issue|point)|the other is|but(?=:)|and another|another|one more|next(?! (?:month|week|year|night|time|sprint|quarter|season|summer|spring|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun|release|version|few|two|three))(?! to )|secondly|second|thirdly|third|lastly|last(?! (?:month|week|year|night|time|sprint|quarter|season|summer|spring|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun|release|version|few|two|three))|(?:and )?then there(?:'s| is| are)|finally|separately|on another note|on top of that|other than that|oh and|(?:oh,? )?(?:and )?(?:btw|by the way)|übrigens|por cierto|au fait|ps|p\.s|apart from that|außerdem|zusätzlich|weiterhin|ferner|zudem|además|también|aussi|de plus|en outre|além disso|também|inoltre|أيضا|أيضًا|كذلك|также|ещё|あと|また|さらに|それから|另外|还有|此外|또한|그리고)(?![a-zß-ɏ\p{M}'’-]|(?<=[a-z])\d)/u,
)

/** A wish anywhere in a sentence. */
export const wish = inLowerCase(
  /(?<![a-zß-ɏ])(?:wants?|wanted|needs?|needed|would (?:also |really )?(?:like|love|prefer)|wish(?:es)?|(?:ask|asked|asking|asks) (?:for|if|whether)|brauch(?:t|en)|möchten?|necesit[a-zß-ɏ]+|quier[a-zß-ɏ]+)(?![a-zß-ɏ])/u,
)

/** Something is asked for. */
export const demand = inLowerCase(
  /^(?:(?:please|maybe|perhaps|pls|let's|lets|could you|can you|kindly|just|optional(?:ly)?:?|todo:?) )*(?:we|i|you|they|users?|customers?|clients?|people|admins?|everyone|everybody|someone|support|sales|marketing|finance|managers?|the [a-zß-ɏ-]+(?: [a-zß-ɏ-]+){0,2}|our [a-zß-ɏ-]+(?: [a-zß-ɏ-]+){0,2}|some [a-zß-ɏ-]+|many [a-zß-ɏ-]+|(?:most|some|all|many|several|half|one|two|three|both) of (?:them|us|(?:our|the|my) [a-zß-ɏ-]+)|[a-zß-ɏ][a-zß-ɏ]+)(?: (?:also|really|still|all|often|always|definitely|just|urgently|desperately))? (?:(?:need|want|wish|request|ask|require)(?:s|ed|ing|es)?|would (?:like|love|prefer)|'d like|should|shall|must|have to|has to|ought to|could use|keeps? asking|(?:is|are) asking)(?![a-zß-ɏ])|^(?:what (?:i|we|they)(?:'d| would) (?:really |also )?(?:love|like|want|need)|i'd (?:like|love)|we'd (?:like|love)|as an? |could we|can we|could you|can you|can i|could i|please|should we|shall we|would it be|how about|what about|what if|there should|there must|there needs|there's no |there is no |there are no |no way |no option |make it possible|make sure|feature request|request:|wish:|idea:|(?:and )?it(?: would|'d) (?:also )?be (?:really |very |so |super |quite )?(?:nice|great|good|cool|helpful|useful|awesome|perfect|lovely|fantastic)|would be (?:really |very |so |super |quite |even )?(?:nice|great|good|cool|helpful|useful|awesome|perfect|better|lovely|fantastic)|(?:can|could) (?:some|any)(?:one|body)|(?:some|any)(?:one|body) (?:should|needs? to|has to|must)|is there (?:a|any) way|would love|would like|need to|need an? |needs? |want to|want an? |(?:wir|man) (?:brauchen|benötigen|wollen|möchten|sollten?|müssen|muss|müssten?|bräuchten?)|ich möchte|ich hätte gern|bitte|können wir|könnten wir|es sollte|(?:(?:der|die|das|unsere?|alle|viele|einige|mehrere) )?[a-zß-ɏ]+ (?:sollten?|müssten?|möchten|brauchen|wollen|wünschen|bräuchten?)|eine?n? [^.!?,]{3,60} wäre|kunden (?:wollen|möchten|wünschen|brauchen)|benutzer (?:wollen|möchten|brauchen|sollen)|nutzer (?:wollen|möchten|brauchen|sollen)|necesitamos|queremos|quisiera|quiero|me gustaría|nos gustaría|hay que|podemos|podríamos|deberíamos|(?:los|las|el|la|un|una|nuestros|muchos|algunos) [a-zß-ɏ]+ (?:quieren?|necesitan?|piden?|deberían?|tienen? que)|sería (?:bueno|genial|útil)|nous (?:avons besoin|voulons|devons|souhaitons)|on (?:a besoin|veut|doit|devrait)|il (?:faut|faudrait)|je (?:voudrais|veux)|(?:les|le|la|nos|un|une|certains|des) [a-zß-ɏ]+ (?:veulent|veut|demandent?|devraient?|doivent|doit|voudraient?|aimeraient?|souhaitent?)|pourrait-on|precisamos|queremos|gostaria|seria (?:bom|ótimo)|dobbiamo|vogliamo|vorrei|sarebbe|we moeten|we willen|potrzebujemy|chcemy|нам нужно|нужно|нужен|нужна|надо|хотим|хочу|نحتاج|نريد|أريد|يجب|نود|نرغب|إضافة|أضف|إصلاح|تحسين)(?![a-zß-ɏ])/u,
)

/** The opening of a user story: always a demand of its own. */
export const userStory =
  /^(?:also,? )?(?:as an? [^.!?]{2,80}?[,\s]\s?i(?:'d| would| want| wish| need| can| should| have)|als [^.!?]{2,80}? (?:möchte|will|brauche) ich|como [^.!?]{2,80}? (?:quiero|necesito)|en tant que? [^.!?]{2,80}? je (?:veux|souhaite|voudrais))(?![a-zß-ɏ])/i

/** A demand in a script without spaces; anywhere in the sentence. */
export const demandDense =
  /(?:たい|欲しい|ほしい|必要|してください|お願い|追加|対応|改善|修正|需要|希望|想要|增加|添加|新增|修复|修復|支持|优化|改进|建议|필요|원합니다|싶|추가|개선|해주세요|수정)/u

/** Something is wrong with what exists. */
export const defect = inLowerCase(
  /(?<![a-zß-ɏ])(?:crash(?:es|ed|ing)?|broken?|breaks?|bugs?|buggy|fails?|failed|failing|failure|errors?|doesn't|doesnt|does not|(?:don't|do not) (?:work|find|see|understand|notice|arrive|load|open|show up)|didn't|isn't|aren't|is not|are not|won't|can't|cant|cannot|can not|could not|couldn't|unable|wrong|wrongly|missing|slow|laggy|hangs?|freezes?|frozen|stuck|times? out|timeouts?|timed out|lost|lose[sd]?|losing|duplicates?|duplicated|incorrect|unusable|useless|confusing|annoying|hates?|takes? ages|ugly|weird|disappears?|vanish(?:es)?|corrupt(?:s|ed)?|(?:returns|shows|does|finds) nothing|no results?|blank (?:page|screen)|white (?:page|screen)|leaks?|stale|outdated|end of life|eol|deprecated|expires?|expired|unsupported|vulnerab[a-zß-ɏ]+|out of date|flaky|overlaps?|overlapping|unreadable|blurry|blurred|pixelated|garbled|misaligned|flickers?|flickering|cuts? off|cutting off|dies|drains|upside down|spins|reboots|stretched|ignores|forgets|rejects|jumps|(?:logs|kicks|throws) (?:me|you|us|them|people|everyone|users) out|blank pages?|goes back to (?:zero|0)|gets? lost|nobody (?:sees|notice[sd]|knew|found|understood|knows|finds|can|understands|uses|reads|maintains|dares)|still (?:sees?|shows?|says|gets?)|mixes(?: up)?|double bookings?|complain(?:s|ed|ing)?|too (?:long|slow|many|much|small|big|few|hard|late)|takes (?:forever|ages)|no longer|stopped|never|(?<!\d[.,]?)[45]0\d(?!\d)|(?:eats?|drains?) (?:my|the|our|all) (?:[a-zß-ɏ]+ )?(?:battery|data|memory|storage)|kaputt|stürzt|springt|doppelt|verschwindet|verschwinden|zu (?:lang|lange|langsam|klein|groß|spät|viele?)|(?:kann|können|lässt sich|lassen sich|wird|werden|kommt|kommen|findet|finden|klappt|stimmt) (?:[a-zß-ɏ]+ ){0,2}nicht|fehlt|fehlen|fehler|langsam|falsch|funktioniert nicht|geht nicht|hängt|no (?:funciona|se puede|encuentran?|cargan?|abren?|llegan?|aparecen?|deja|guarda|sale)|falla|fallan|lento|lenta|roto|rota|se cuelga|n(?:e |')[a-zß-ɏ]+ (?:pas|plus|jamais)|plante|lente?|cassée?|não funciona|lenta|quebrad[oa]|non funziona|не работает|падает|медленно|ошибка|لا يعمل|لا تعمل|بطيء|بطيئة|خطأ|يتعطل)(?![a-zß-ɏ])|できない|遅い|落ちる|エラー|バグ|動かない|壊れ|消え|无法|不能|崩溃|太慢|错误|报错|卡顿|느려|느리|오류|안 됩니다|안됨|버그/u,
)

/** Words that point back at what was just said. */
export const anaphor =
  /(?<![a-zß-ɏ'’])(?:it|this|these|those|them|they|there|its|their|he|she|him|her|such|one|ones|that one|the same|the latter|the former)(?![a-zß-ɏ'’-])/i

/** "also in the footer of the mails" */
export const placeOnly =
  /^(?:in|on|at|with|for) (?:the|our|my|all) [a-zß-ɏ-]+(?: (?:of|in|on) (?:the |our |my )?[a-zß-ɏ-]+)?[.!]*$/i

/** "It would also be important that …" */
export const alsoMatters =
  /^it(?: would|'d| is) also (?:be )?[a-zß-ɏ]+ (?:for (?:us|me) )?(?:if|to|that) (?!it |this |that |they |these )/i

/** Words before a thing that is not there yet: "a list", "better maps". */
export const article = /^(?:an?|some|better|more|another|eine?n?|une?|un[ao]?)\s/i

/** The "it" of "it should be possible to …", "it annoys me that …" points at nothing. */
export const emptyIt =
  /^it (?:(?:should|must|needs to|has to|ought to) (?:also )?be (?:possible|enough|easy|easier) (?:to|for)|(?:really |just )?(?:annoys|bothers|bugs|drives|worries|helps|hurts|would help|takes) (?:me|us|people|everyone|everybody)(?: mad| crazy)? (?:that|when|if|to|how))(?![a-zß-ɏ])/i
