// Openings and signs that tell a new demand from a word about the one before, by language.

/** A sentence that opens so speaks about the one before. */
export const elaboration =
  /^(?:because|cause|cuz|since|so|this|that|these|those|it|its|it's|itself|they|them|their|she|he|her|his|e\.?g|i\.?e|for example|for instance|such as|otherwise|currently|right now|at the moment|instead|but|however|though|although|thus|therefore|hence|as a result|in particular|specifically|namely|meaning|which|who|where|not|nor|or|even|especially|ideally|preferably|optionally|probably|most likely|apparently|more|only|same|both|none|all of|some of|most of|one of|each of|see|ref|cf|btw|fyi|ok|okay|yes|yeah|yep|no,|nope|sure|agreed?|exactly|right|true|until then|in that case|that way|then|when that|after that|before that|without (?:this|that|it)|with (?:this|that|it)|my guess|i think (?:it|this|that|the)|i guess|i suspect|i believe|here's|here is|here are|attached|can (?:some|any)one (?:look|check|help|confirm|please)|(?:can|could) you (?:please )?(?:check|look|have a look|take a look|confirm)|(?:users|customers|people|everyone|clients) (?:are |keep |have been )?complain(?:ing|ed|s)?(?= ?[.!]?$)|any (?:ideas?|thoughts|news|updates?)|thoughts|wdyt|i already|we already|we tried|i tried|tried|happens|seen|reported by|requested by|nice to have|low priority|high priority|not urgent|no rush|weil|denn|das|dies|diese[rsnm]?|dadurch|deshalb|deswegen|daher|aber|sonst|zum beispiel|z\.\s?b|aktuell|derzeit|sie|er|es(?= )|porque|esto|eso|este|esta|por ejemplo|pero|así|actualmente|ya que|ellos|ella|parce que|cela|ceci|ça|c'est|il|elle|ils|elles|mais|par exemple|actuellement|perché|questo|questa|ma|per esempio|isso|isto|mas|por exemplo|لأن|هذا|هذه|ولكن|لكن|كما أن|потому что|это|но|например)(?![\p{L}\p{M}\p{N}'’-])/iu

/** Openings without spaces between words. */
export const elaborationDense =
  /^(?:これ|それ|特に|尤其|特别是|なぜなら|例えば|たとえば|ただし|しかし|でも|だから|そのため|因为|因為|这|這|例如|比如|但是|所以|不过|이것|그것|왜냐하면|예를 들어|하지만|그래서)/u

/** A label that opens a part of the idea before it, with or without text after the colon. */
export const detailLabel =
  /^(?:\*\*|__)?(?:steps|steps to reproduce|repro(?:duction)?(?: steps)?|how to reproduce|to reproduce|str|expected(?: (?:result|behaviou?r|outcome))?|actual(?: (?:result|behaviou?r|outcome))?|observed|acceptance criteria|acceptance|ac|dod|definition of done|environment|env|workaround|impact|severity|frequency|resources?|reference|references|ref|refs|link|links|see|see also|source|note|nb|hint|example|examples|e\.?g|reason|rationale|why|background|hypothesis|hypotheses|assumptions?|screenshot|screenshots|stack ?trace|log|logs|error|version|browser|os|device|details?|description|goal|benefit|so that|given|when|then|out of scope|priority|prio|estimate|estimation|story points|points|size|type|status|labels?|tags?|owner|assignee|due|deadline|schritte|erwartet|tatsächlich|umgebung|hinweis|grund|beispiel|pasos|esperado|actual|nota|ejemplo|motivo|étapes|attendu|obtenu|remarque|exemple|raison|再現手順|期待|実際|備考|例)(?:\*\*|__)?\s?[:：]/iu

/** Labels that, alone on a line, open a list of parts of the idea before. */
export const detailHeading =
  /^(?:steps(?: to reproduce)?|repro(?:duction)?(?: steps)?|how to reproduce|to reproduce|expected(?: (?:result|behaviou?r|outcome))?|actual(?: (?:result|behaviou?r|outcome))?|acceptance criteria|acceptance|ac|environment|additional (?:context|information)|describe alternatives.{0,60}|describe the solution.{0,40}|alternatives(?: considered)?|possible (?:solution|fix)|definition of done|dod|given|when|then|examples?|screenshots?|stack ?trace|schritte(?: zum reproduzieren)?|erwartet|akzeptanzkriterien|pasos(?: para reproducir)?|criterios de aceptación|étapes(?: pour reproduire)?|critères d'acceptation|再現手順|受け入れ条件)$/iu

/** Words that only tie a new demand to the text before it. */
export const connective =
  /^(?:and also|also|and|plus|additionally|in addition|furthermore|moreover|besides|another thing|one more thing|one more|next|next up|secondly|second|thirdly|third|firstly|first|lastly|last but not least|last|finally|separately|on another note|on top of that|other than that|oh and|oh|ps|p\.s|apart from that|außerdem|zusätzlich|weiterhin|ferner|und|zudem|auch|noch|además|también|y también|y|por último|aussi|de plus|en outre|et|enfin|além disso|também|e|inoltre|anche|أيضا|أيضًا|كذلك|также|ещё|и)(?![\p{L}\p{M}\p{N}'’-])[\s,:.–—-]*/iu

/** The connectives that say outright: here is another one. */
export const anotherOne =
  /^(?:and also|also|plus|additionally|in addition|furthermore|moreover|besides|another|one more|next|secondly|second|thirdly|third|lastly|last|finally|separately|on another note|on top of that|other than that|oh and|ps|p\.s|apart from that|außerdem|zusätzlich|weiterhin|ferner|zudem|además|también|aussi|de plus|en outre|além disso|também|inoltre|أيضا|أيضًا|كذلك|также|ещё|あと|また|さらに|それから|另外|还有|此外|또한|그리고)(?![\p{L}\p{M}'’-]|(?<=[a-z])\p{N})/iu

/** A wish anywhere in a sentence. */
export const wish =
  /(?<![\p{L}])(?:wants?|wanted|needs?|needed|would (?:like|love|prefer)|wish(?:es)?|(?:ask|asked|asking|asks) (?:for|if|whether)|brauch(?:t|en)|möchten?|necesit\p{L}+|quier\p{L}+)(?![\p{L}])/iu

/** Something is asked for. */
export const demand =
  /^(?:(?:please|maybe|perhaps|pls|let's|lets|could you|can you|kindly|just|optional(?:ly)?:?|todo:?) )*(?:we|i|you|they|users?|customers?|clients?|people|admins?|everyone|everybody|someone|support|sales|marketing|finance|managers?|the [\p{L}-]+(?: [\p{L}-]+){0,2}|our [\p{L}-]+(?: [\p{L}-]+){0,2}|some [\p{L}-]+|many [\p{L}-]+|(?:most|some|all|many|several|half|one|two|three|both) of (?:them|us|(?:our|the|my) [\p{L}-]+)|[\p{Lu}][\p{L}]+)(?: (?:also|really|still|all|often|always|definitely|just|urgently|desperately))? (?:(?:need|want|wish|request|ask|require)(?:s|ed|ing|es)?|would (?:like|love|prefer)|'d like|should|must|have to|has to|ought to|could use|keeps? asking|(?:is|are) asking)(?![\p{L}])|^(?:i'd (?:like|love)|we'd (?:like|love)|as an? |could we|can we|could you|can you|please|should we|shall we|would it be|how about|what about|what if|there should|there must|there needs|there's no |there is no |there are no |no way |no option |make it possible|make sure|feature request|request:|wish:|idea:|it would be (?:nice|great|good|cool|helpful|useful|awesome)|it'd be (?:nice|great|good|cool|helpful|useful)|would be (?:nice|great|good|cool|helpful|useful|awesome)|would love|would like|need to|need an? |needs? |want to|want an? |wir brauchen|wir benötigen|wir wollen|wir möchten|wir sollten|ich möchte|ich hätte gern|bitte|können wir|könnten wir|es sollte|kunden (?:wollen|möchten|wünschen|brauchen)|benutzer (?:wollen|möchten|brauchen|sollen)|nutzer (?:wollen|möchten|brauchen|sollen)|necesitamos|queremos|quisiera|quiero|me gustaría|nos gustaría|hay que|podemos|podríamos|deberíamos|los (?:usuarios|clientes) (?:quieren|necesitan|piden)|sería (?:bueno|genial|útil)|nous (?:avons besoin|voulons|devons|souhaitons)|on (?:a besoin|veut|doit|devrait)|il (?:faut|faudrait)|je (?:voudrais|veux)|les (?:utilisateurs|clients) (?:veulent|demandent)|pourrait-on|precisamos|queremos|gostaria|seria (?:bom|ótimo)|dobbiamo|vogliamo|vorrei|sarebbe|we moeten|we willen|potrzebujemy|chcemy|нам нужно|нужно|нужен|нужна|надо|хотим|хочу|نحتاج|نريد|أريد|يجب|نود|نرغب|إضافة|أضف|إصلاح|تحسين)(?![\p{L}])/iu

/** A demand in a script without spaces; anywhere in the sentence. */
export const demandDense =
  /(?:たい|欲しい|ほしい|必要|してください|お願い|追加|対応|改善|修正|需要|希望|想要|增加|添加|新增|修复|修復|支持|优化|改进|建议|필요|원합니다|싶|추가|개선|해주세요|수정)/u

/** Something is wrong with what exists. */
export const defect =
  /(?<![\p{L}])(?:crash(?:es|ed|ing)?|broken|breaks?|bugs?|buggy|fails?|failed|failing|failure|errors?|doesn't|doesnt|does not|don't work|do not work|didn't|isn't|aren't|is not|won't|can't|cant|cannot|can not|could not|couldn't|unable|wrong|wrongly|missing|slow|laggy|hangs?|freezes?|frozen|stuck|times? out|timeouts?|timed out|lost|lose[sd]?|losing|duplicates?|duplicated|incorrect|unusable|useless|confusing|annoying|ugly|weird|disappears?|vanish(?:es)?|corrupt(?:s|ed)?|(?:returns|shows|does|finds) nothing|no results?|blank (?:page|screen)|white (?:page|screen)|leaks?|stale|outdated|end of life|eol|deprecated|expires?|expired|unsupported|vulnerab\p{L}+|out of date|flaky|overlaps?|overlapping|unreadable|complain(?:s|ed|ing)?|too (?:long|slow|many|much|small|big|few|hard|late)|takes (?:forever|ages)|no longer|stopped|never|[45]0\d|kaputt|stürzt|fehlt|fehlen|fehler|langsam|falsch|funktioniert nicht|geht nicht|hängt|no funciona|falla|fallan|lento|lenta|roto|rota|se cuelga|ne (?:fonctionne|marche)|plante|lente?|cassée?|não funciona|lenta|quebrad[oa]|non funziona|не работает|падает|медленно|ошибка|لا يعمل|لا تعمل|بطيء|بطيئة|خطأ|يتعطل)(?![\p{L}])|できない|遅い|落ちる|エラー|バグ|動かない|壊れ|消え|无法|不能|崩溃|太慢|错误|报错|卡顿|느려|느리|오류|안 됩니다|안됨|버그/iu

/** Words that point back at what was just said. */
export const anaphor =
  /(?<![\p{L}'’])(?:it|this|these|those|them|they|there|its|their|he|she|him|her|such|one|ones|that one|the same|the latter|the former)(?![\p{L}'’-])/iu

/** A plain word of consent or mood: no idea, and nothing about one. */
export const chatter =
  /^(?:ok(?:ay)?|k|yes|yeah|yep|yup|no|nope|sure|agreed?|lol|haha+|\+1|-1|thanks?(?: you)?(?: (?:so much|a lot|all|everyone|again))?|thx|ty|cheers|great|nice|cool|perfect|awesome|sounds good|got it|will do|on it|noted|done|makes sense|same here|me too|good point|good idea|i'?ll (?:check|look|have a look|take a look|do it|handle it|ask)|true|exactly|right|good morning|morning|hi|hey|hello|hi all|hi everyone|bye|see you|danke|gracias|merci|👍|🙏|ja|genau|sí|oui)[\s.!?,👍🙏😀-🙏]*$/iu
