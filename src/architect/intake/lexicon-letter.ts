// How letters and mails open and close, by language.
import { inLowerCase } from './in-lower-case.ts'

/** A greeting at the start of a line, up to its comma or mark; the rest may hold an idea. */
export const greeting =
  /^(?:(?:hi|hello|hey|hallo|moin|servus|dear|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|good (?:morning|afternoon|evening|day)|greetings|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|querid[oa]s?|bonjour|bonsoir|salut|chère?s?|olá|oi|bom dia|ciao|buongiorno|gentile|привет|здравствуйте|добрый день|مرحبا|مرحبًا|السلام عليكم|أهلا|안녕하세요)(?:[ \t]+[\p{L}\p{M}.'’&/-]+){0,4}|こんにちは|お疲れ様です|お世話になっております|皆さん|大家好|你好|您好)(?:[ \t]*[,!.:;、，。！]+|[ \t]+[–—-]+(?=\s)|[ \t]*(?:\p{Extended_Pictographic}\uFE0F?){0,3}$)/iu

/** Kind words that ask for nothing, as a whole sentence or line. */
export const pleasantry = inLowerCase(
  /^(?:please |just |so )?(?:fyi|see below|(?:(?:best |kind |warm )?(?:greetings|regards|grüße)|saludos) (?:from|to|aus|de|desde) [^.!?:]{2,30}|(?:[^.!?:]{0,40}(?<![\p{L}]))?(?:excuse|forgive|pardon|ignore|sorry (?:for|about)|apologies for) (?:the|my|any|this) (?:\p{L}+ )?(?:typos?|mess|brevity|mail|silence|delay|reply|spelling|formatting|wall|rambling|chaos|format|spam|noise)[^.!?:]{0,60}|(?:typing|typed|written|writing|sent|sending|dictated|dictating) (?:this |it )?(?:on|from|in|by|while) [^.!?:]{2,60}|(?:i )?(?:just )?want(?:ed)? to say (?:thanks|thank you|hi|hello)[^.!?]{0,60}|(?:many |a big |so many )?thanks? (?:a (?:million|lot|bunch|ton)|so much|in advance)[^.!?]{0,30}|(?:i )?hope (?:you(?:'re| are| all are|'re all)?|this|all is|everyone)[^.!?]{0,60}|how are you[^.!?]{0,30}|long time no see|happy (?:monday|friday|new year)[^.!?]{0,30}|ich hoffe,? (?:es|dir|ihnen|euch)[^.!?]{0,60}|wie geht's[^.!?]{0,30}|espero que (?:estés|estén|todo)[^.!?]{0,60}|j'espère que[^.!?]{0,60}|(?:prs?|pull requests|contributions|suggestions) (?:are |is )?(?:always |very |most )?welcome[^.!?]{0,30}|(?:many |big )?(?:thanks|thank you|kudos)(?: again| a lot| so much| very much)? (?:to|for) (?![^.!?]{0,60} but )[^.!?,;]{2,60}|let me know (?:if you have (?:any )?(?:questions?|concerns)|what you think|your thoughts|if (?:anything|something) is unclear)[^.!?]{0,60}|(?:could|can|would) (?:you|someone) (?:please )?(?:have a look|take a look|look) (?:at|into) (?:this|these|it|them)(?: please| soon| in the next [\p{L}]+)?|please let me know (?:if|what|when|how|whether)[^.!?]{0,80}|(?:we|i)(?:'d| would) (?:be|really be) (?:very )?(?:grateful|thankful) for (?:an?|your|some|any)? ?(?:quick |short |brief )?(?:schedule|reply|answer|feedback|response|update|timeline|note|estimate)[^.!?]{0,60}|(?:waiting|hoping) for your (?:reply|answer|feedback)[^.!?]{0,30}|happy to (?:discuss|jump on a call|chat|help)[^.!?]{0,60}|looking forward to[^.!?]{0,60}|(?:they|customers|users|members|clients|people|everyone|all) (?:all |really |absolutely |just )?(?:love[sd]?|liked?|likes|enjoy(?:s|ed)?|(?:is|are|was|were) (?:very |really |so |super )?(?:happy|pleased|impressed|satisfied) with) (?:(?!but\b|except|although|would)[\p{L}'’-]+ ?){1,6}|any questions,? (?:just )?(?:ask|let me know)[^.!?]{0,30}|(?:many )?thanks in advance|thank you in advance[^.!?]{0,30}|vielen dank im voraus|bei fragen[^.!?]{0,60})[.!?)\s🙂😊]*$/u,
)

/** A closing formula alone on a line; a name may follow it. */
export const closing = inLowerCase(
  /^(?:(?:many |kind |best |warm |with (?:kind |best )?)*(?:thanks?|regards|wishes|cheers|best|sincerely|yours(?: sincerely| truly)?|greetings|thank you|thx|cordially|ta)(?: (?:so much|a lot|all|everyone|everybody|team|again|and regards|in advance|very much))*(?:,? (?:and|&) (?:kind |best |warm |many )*(?:regards|wishes|greetings|cheers|thanks))?|(?:viele|liebe|beste|schöne|freundliche|mit freundlichen) grüße?n?|vg|lg|mfg|danke(?: (?:dir|euch|ihnen|schön|im voraus))?|vielen dank|un saludo|saludos(?: cordiales)?|gracias(?: de antemano)?|muchas gracias|atentamente|cordialement|bien cordialement|merci(?: (?:beaucoup|d'avance))?|bien à vous|obrigad[oa]|atenciosamente|abraços?|grazie|cordiali saluti|groet(?:en|jes)?|с уважением|спасибо|よろしくお願いします|よろしくお願いいたします|以上|谢谢|此致|شكرا|شكرًا|مع التحية|감사합니다)[ \t]*(?:[,.!–—-]+[ \t]*(?:\/?[\p{Ll}\p{Lo}][\p{L}\p{M}.'’-]*(?:[ \t]+[\p{L}\p{M}.'’&+-]+){0,3})?)?[ \t.!。！🙏👍😊🙂]*$/u,
)

/** A wish for the day to come, alone on a line; a name may follow it. */
export const farewell =
  /^(?:bonne (?:journée|soirée|fin de journée|semaine)|bon (?:week-?end|courage)|à (?:bientôt|plus|demain)|(?:einen )?schönen? (?:tag|abend|feierabend|woche|wochenende)(?: noch| euch| dir| ihnen)?|bis (?:dann|bald|morgen|später)|buen (?:día|fin de semana)|hasta (?:luego|pronto|mañana)|(?:have|enjoy) (?:a|the|your) (?:nice |great |good |lovely )?(?:day|weekend|evening|one|week)(?: everyone| all)?|bye(?: bye| for now)?|take care|(?:talk|speak|see you) (?:soon|then|tomorrow|later|next week)|all the best|best wishes|xoxo|xx|ciao)[ \t]*(?:[,.!–—-]+[ \t]*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,1})?[ \t.!🙏👍😊🙂]*$/iu

/** What a company adds under each mail. */
export const disclaimer = inLowerCase(
  /^(?:this (?:e-?mail|message|communication)(?: and any [\p{L} ]{3,30})? (?:is|may|contains?|are)(?![\p{L}])|if you (?:are not|have received|received) (?:the intended|this)|please consider the environment|confidentiality notice|diese (?:e-?mail|nachricht) (?:ist|kann|enthält)|este (?:correo|mensaje) (?:es|puede|contiene)|ce (?:courriel|message|mail) (?:est|peut|contient))/u,
)

/** What a telephone or a mail program adds at the end. */
export const sentFrom =
  /^(?:sent from my |get outlook for |gesendet mit |von meinem |enviado desde mi |envoyé de mon |sent via |this (?:e-?mail|message) (?:and any|is confidential|may contain))/iu

/** The fields at the head of a mail. */
export const mailField =
  /^\**(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|gesendet|datum|kopie|de|para|asunto|enviado|fecha|à|objet|envoyé|assunto)\**\s?:\**(?=\s|$)/iu
export const subjectField = /^\**(?:subject|betreff|asunto|objet|assunto)\**\s?:\**\s*/iu

/** The line before a quoted reply. */
export const replyLead =
  /^(?:on .{4,200} wrote|am .{4,200} schrieb.{0,80}|el .{4,200} escribió|le .{4,200} a écrit|em .{4,200} escreveu|il .{4,200} ha scritto|.{1,80} wrote)\s?:$/iu

/** The line before a copy of an older mail. */
export const forwardLine =
  /^[-_*\s]{2,40}(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|message d'origine|message transféré|begin forwarded message)[-_*:\s]{0,40}$|^begin forwarded message:?$/iu
