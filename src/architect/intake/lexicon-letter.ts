// How letters and mails open and close, by language.
import { inLowerCase } from './in-lower-case.ts'

/** A greeting at the start of a line, up to its comma or mark; the rest may hold an idea. */
export const greeting =
  /^(?:(?:hi|hello|hey|hallo|moin|servus|dear|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|good (?:morning|afternoon|evening|day)|greetings|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|querid[oa]s?|bonjour|bonsoir|salut|chère?s?|olá|oi|bom dia|ciao|buongiorno|gentile|привет|здравствуйте|добрый день|مرحبا|مرحبًا|السلام عليكم|أهلا|안녕하세요)(?:[ \t]+[\p{L}\p{M}.'’&/-]+){0,4}|こんにちは|お疲れ様です|お世話になっております|皆さん|大家好|你好|您好)(?:[ \t]*[,!.:;、，。！]+|[ \t]+[–—-]+(?=\s)|[ \t]*(?:\p{Extended_Pictographic}\uFE0F?){0,3}$)/iu

/** Kind words that ask for nothing, as a whole sentence or line. */
export const pleasantry = inLowerCase(
  /^(?:please |just |so )?(?:fyi|see below|(?:(?:best |kind |warm )?(?:greetings|regards|grüße)|saludos) (?:from|to|aus|de|desde) [^.!?:]{2,30}|(?:[^.!?:]{0,40}(?<![\p{L}]))?(?:excuse|forgive|pardon|ignore|sorry (?:for|about)|apologies for) (?:the|my|any|this) (?:\p{L}+ )?(?:typos?|mess|brevity|mail|silence|delay|reply|spelling|formatting|wall|rambling|chaos|format|spam|noise)[^.!?:]{0,60}|(?:typing|typed|written|writing|sent|sending|dictated|dictating) (?:this |it )?(?:on|from|in|by|while) [^.!?:]{2,60}|(?:i )?(?:just )?want(?:ed)? to say (?:thanks|thank you|hi|hello)[^.!?]{0,60}|(?:many |a big |so many )?thanks? (?:a (?:million|lot|bunch|ton)|so much|in advance)[^.!?]{0,30}|(?:i )?hope (?:you(?:'re| are| all are|'re all)?|this|all is|everyone)[^.!?]{0,60}|how are you[^.!?]{0,30}|long time no see|happy (?:monday|friday|new year)[^.!?]{0,30}|ich hoffe,? (?:es|dir|ihnen|euch)[^.!?]{0,60}|wie geht's[^.!?]{0,30}|espero que (?:estés|estén|todo)[^.!?]{0,60}|j'espère que[^.!?]{0,60}|(?:prs?|pull requests|contributions|suggestions) (?:are |is )?(?:always |very |most )?welcome[^.!?]{0,30}|(?:many |big )?(?:thanks|thank you|kudos)(?: again| a lot| so much| very much)? (?:to|for) (?![^.!?]{0,60} but )[^.!?,;]{2,60}|let me know (?:if you have (?:any )?(?:questions?|concerns)|what you think|your thoughts|if (?:anything|something) is unclear)[^.!?]{0,60}|(?:could|can|would) (?:you|someone) (?:please )?(?:have a look|take a look|look) (?:at|into) (?:this|these|it|them)(?: please| soon| in the next [\p{L}]+)?|please let me know (?:if|what|when|how|whether)[^.!?]{0,80}|(?:we|i)(?:'d| would) (?:be|really be) (?:very )?(?:grateful|thankful) for (?:an?|your|some|any)? ?(?:quick |short |brief )?(?:schedule|reply|answer|feedback|response|update|timeline|note|estimate)[^.!?]{0,60}|(?:waiting|hoping) for your (?:reply|answer|feedback)[^.!?]{0,30}|happy to (?:discuss|jump on a call|chat|help)[^.!?]{0,60}|looking forward to[^.!?]{0,60}|(?:they|customers|users|members|clients|people|everyone|all) (?:all |really |absolutely |just )?(?:love[sd]?|liked?|likes|enjoy(?:s|ed)?|(?:is|are|was|were) (?:very |really |so |super )?(?:happy|pleased|impressed|satisfied) with) (?:(?!but\b|except|although|would)[\p{L}'’-]+ ?){1,6}|any questions,? (?:just )?(?:ask|let me know)[^.!?]{0,30}|(?:many )?thanks in advance|thank you in advance[^.!?]{0,30}|vielen dank im voraus|(?:vielen |herzlichen |besten )?(?:danke?|merci|gracias) (?:für|pour|por) (?![^.!?]{0,60} (?:aber|mais|pero) )[^.!?,;]{2,60}|(?:bei|für) (?:weitere[nr]? |etwaige[nr]? |offene[nr]? )?(?:rück)?fragen[^.!?]{0,60}|(?:ich|wir) freuen? (?:mich|uns)(?: schon)? (?:auf|über) (?:(?:ihre|eure|deine|eine|die) )?(?:baldige |kurze )?(?:rückmeldung|antwort|feedback|nachricht)[^.!?]{0,40}|(?:quedo|quedamos) a (?:la espera|su disposición|tu disposición)[^.!?]{0,60}|(?:je reste|nous restons) à (?:votre|ta) disposition[^.!?]{0,60}|n'hésitez pas à (?:me|nous) (?:contacter|appeler|écrire)[^.!?]{0,60}|fyi,? see below|(?:don't|do not) hesitate to (?:contact|call|write|ask|reach)[^.!?]{0,60}|(?:just )?(?:let me know|shout|ping me|give me a (?:call|ring|shout)) if (?:you (?:need|have|want)|anything|something)[^.!?]{0,60})[.!?)\s🙂😊]*$/u,
)

/** A closing formula alone on a line; a name may follow it. */
export const closing = inLowerCase(
  /^(?:(?:many |kind |best |warm |with (?:kind |best )?)*(?:thanks?|regards|wishes|cheers|best|sincerely|yours(?: sincerely| truly)?|greetings|thank you|thx|cordially|ta)(?: (?:so much|a lot|all|everyone|everybody|team|again|and regards|in advance|very much))*(?:,? (?:and|&) (?:kind |best |warm |many )*(?:regards|wishes|greetings|cheers|thanks))?(?: from [\p{L} ]{2,30}(?=,))?|(?:viele|liebe|beste|schöne|freundliche|mit freundlichen) grüße?n?|vg|lg|mfg|danke und (?:viele |liebe |beste |schöne )?grüße|danke(?: (?:dir|euch|ihnen|schön|im voraus))?|vielen dank|un saludo|saludos(?: cordiales)?|gracias(?: de antemano)?|muchas gracias|atentamente|cordialement|bien cordialement|merci(?: (?:beaucoup|d'avance))?|bien à vous|obrigad[oa]|atenciosamente|abraços?|grazie|cordiali saluti|groet(?:en|jes)?|с уважением|спасибо|よろしくお願いします|よろしくお願いいたします|以上|谢谢|此致|شكرا|شكرًا|مع التحية|감사합니다)[ \t]*(?:[,.!–—-]+[ \t]*(?:\/?[\p{Ll}\p{Lo}][\p{L}\p{M}.'’-]*(?:[ \t]+[\p{L}\p{M}.'’&+-]+){0,3})?)?[ \t.!。！🙏👍😊🙂]*$/u,
)

/** A wish for the day to come, alone on a line; a name may follow it. */
export const farewell =
  /^(?:bonne (?:journée|soirée|fin de journée|semaine)|bon (?:week-?end|courage)|à (?:bientôt|plus|demain)|(?:einen )?schönen? (?:tag|abend|feierabend|woche|wochenende)(?: noch| euch| dir| ihnen)?|bis (?:dann|bald|morgen|später)|buen (?:día|fin de semana)|hasta (?:luego|pronto|mañana)|(?:have|enjoy) (?:a|the|your) (?:nice |great |good |lovely )?(?:day|weekend|evening|one|week)(?: everyone| all)?|bye(?: bye| for now)?|take care|(?:talk|speak|see you) (?:soon|then|tomorrow|later|next week)|all the best|best wishes|xoxo|xx|ciao)[ \t]*(?:[,.!–—-]+[ \t]*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,1})?[ \t.!🙏👍😊🙂]*$/iu

/** What a company adds under each mail. */
export const disclaimer = inLowerCase(
  /^(?:this (?:e-?mail|message|communication)(?: and any [\p{L} ]{3,30})? (?:is|may|contains?|are)(?![\p{L}])|if you (?:are not|have received|received) (?:the intended|this)|you (?:received|are receiving) this (?:message|mail|e-?mail) because|to unsubscribe from this|please consider the environment|confidentiality notice|diese (?:e-?mail|nachricht) (?:ist|kann|enthält)|este (?:correo|mensaje) (?:es|puede|contiene)|ce (?:courriel|message|mail) (?:est|peut|contient))/u,
)

/** What a telephone or a mail program adds at the end. */
export const sentFrom =
  /^(?:sent from my |get outlook for |gesendet mit |von meinem |enviado desde mi |envoyé de mon |sent via |this (?:e-?mail|message) (?:and any|is confidential|may contain))/iu

/** The fields at the head of a mail. */
export const mailField =
  /^\**(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|gesendet|datum|kopie|de|para|asunto|enviado|fecha|à|objet|envoyé|assunto)\**\s?:\**(?=\s|$)/iu
export const subjectField = /^\**(?:subject|betreff|asunto|objet|assunto)\**\s?:\**\s*/iu

/** A line of the block under a closing: telephone, address, company, web page, office hours. */
export const contactLine =
  /^(?:(?:tel(?:efon|ephone|éfono)?|phone|fon|fax|mobile?|mobil|cell|móvil|office|büro|direct|durchwahl|t|m|f|p|e|w|e-?mail|mail|web|internet|skype|ust-?id(?:-?nr)?|vat(?: no)?|siret|cif|nif)\s?[.:：)/|]{0,2}\s*(?:[+(]?\d[\d\s()/.-]{4,30}(?:[–—,|].{0,40})?|\S+@\S+|(?:https?:\/\/|www\.)?[\p{L}\d-]+\.[\p{L}\d.-]{2,40}\S{0,60}|[A-Z]{2}\d{6,12})$|(?:amtsgericht|registergericht|hrb|geschäftsführer(?:in)?|geschäftsführung|sitz der gesellschaft|ceo|managing director)(?![\p{L}]).{0,80}$|(?:https?:\/\/|www\.)\S+$|\S+@\S+\.\S+$|[+(]?\d[\d\s()/.-]{6,24}$|(?:[A-Z]{1,3}[ -])?\d{4,5}\s\p{Lu}[\p{L} .-]{2,40}$|[^.!?:]{2,60}(?:\s(?:gmbh|ag|kg|e\.\s?v|ug|se|ltd|llc|inc|plc|s\.?a\.?r\.?l|s\.?a\.?s?|s\.?l|b\.?v|aps|oy|ab|srl|spa|corp|co)\.?(?:\s&\s?co\.?\s?kg)?)(?:[\s,|·–-].{0,60})?$|[^.!?:]{2,50}(?:straße|strasse|str\.|weg|gasse|allee|platz|street|st\.|road|rd\.?|avenue|ave\.?|lane|square)\s?\d{1,4}[a-z]?(?:\s?[,·|].{0,60})?$|\d{1,5},?\s(?:rue|avenue|boulevard|place|chemin)\s.{2,60}$|(?:calle|avenida|rue|via|plaza)\s.{2,60}\d.{0,30}$|\d{1,5}\s\p{Lu}[\p{L}' ]{2,40}\s(?:street|st|road|rd|avenue|ave|lane|square|drive)\.?(?:,.{0,60})?$|\(?(?:he|she|they|er|sie)\/(?:him|her|them|ihm|ihr)[\p{L}/]{0,12}\)?$|[^|·•]{2,60}\s[|·•]\s[^|·•]{2,60}(?:\s[|·•]\s.{2,80})?$)/iu

/** The line before a quoted reply. */
export const replyLead =
  /^(?:on .{4,200} wrote|am .{4,200} schrieb.{0,80}|el .{4,200} escribió|le .{4,200} a écrit|em .{4,200} escreveu|il .{4,200} ha scritto|.{1,80} wrote)\s?:$/iu

/** The line before a copy of an older mail. */
export const forwardLine =
  /^[-_*\s]{2,40}(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|message d'origine|message transféré|begin forwarded message)[-_*:\s]{0,40}$|^begin forwarded message:?$/iu
