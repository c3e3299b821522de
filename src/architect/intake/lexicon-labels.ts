// Words of headings, tags, columns, letters and chats: what a label says of the text beside it.
import type { WorkType } from '../../backlog/work-type.ts'

/** Labels of groups: such a line is a heading also without any mark. Compared in lower case, without digits and marks. */
export const groupLabels = new Set(
  `bugs|bug|bug fixes|bugfixes|fixes|known issues|known bugs|issues|problems|defects|complaints|support|support tickets|
  feature|features|new features|feature ideas|feature requests|requests|enhancements|improvements|ideas|idea|wishlist|wish list|wishes|
  todo|todos|to do|to-do|to dos|to-dos|tasks|task list|backlog|product backlog|icebox|parking lot|no date|no date yet|undated|not dated|not dated yet|not scheduled|not scheduled yet|unscheduled|when it's ready|whenever|later|soon|someday|maybe|nice to have|nice to haves|
  must have|must haves|should have|could have|next|next up|now|next sprint|this sprint|sprint|future|future work|short term|long term|
  tech debt|technical debt|debt|technical|tech|refactoring|refactorings|refactor|cleanup|clean up|clean-up|code quality|quality|chores|
  maintenance|housekeeping|spikes|spike|research|to research|to find out|find out|to clarify|investigate|to investigate|investigations|questions|open questions|
  infra|infrastructure|devops|ops|operations|ci|cd|platform|deployment|security|compliance|performance|reliability|scaling|
  mobile|web|desktop|ios|android|backend|back end|back-end|frontend|front end|front-end|api|apis|server|client|server side|client side|
  database|ui|ux|design|docs|documentation|tests|testing|misc|miscellaneous|other|others|various|general|random|notes|meeting notes|
  feedback|user feedback|customer feedback|customers|users|admin|admins|onboarding|checkout|billing|payments|reporting|reports|search|
  describe the bug|is your feature request related to a problem|is your feature request related to a problem? please describe|feature description|bug description|description|summary|problem|what happened|overview|action items|actions|action points|agenda|discussion|topics|goals|high|medium|low|critical|urgent|high priority|medium priority|
  low priority|quick wins|in progress|doing|open|planned|up next|roadmap|milestone|phase|epic|epics|stories|user stories|
  what didn't|what didn't go well|what did not go well|what went wrong|what went badly|to improve|what to improve|what could be better|what could be improved|try|to try|start|stop|continue|
  keep|mad|sad|lacked|longed for|learned|puzzles|ideas for next time|pain points|pains|blockers|risks|findings|observations|decisions|decided|praise|went badly|didn't go well|good|bad|ugly|missing|pros|cons|needed|not so good|
  ce qui n'a pas marché|ce qui n'a pas bien marché|ce qui a moins bien marché|ce qui ne va pas|points négatifs|points à améliorer|à améliorer|actions à mener|lo que no funcionó|lo que salió mal|lo que no|a mejorar|acciones|acuerdos|
  was lief nicht gut|was nicht gut lief|was lief schlecht|lief nicht gut|nicht so gut|maßnahmen|what doesn't work|what isn't working|what didn't work|doesn't work|not working|
  nervt|schlecht|negativ|lief schlecht|lo malo|mal|pas bien|what sucked|sucked|sucks|what sucks|annoying|
  fehler|funktionen|neue funktionen|ideen|wünsche|aufgaben|technische schulden|infrastruktur|sonstiges|verbesserungen|offene punkte|
  offene fragen|recherche|später|errores|fallos|funciones|nuevas funciones|mejoras|tareas|deuda técnica|infraestructura|varios|otros|
  pendientes|investigar|bogues|fonctionnalités|idées|améliorations|tâches|dette technique|divers|à faire|erros|melhorias|tarefas|
  ошибки|баги|идеи|задачи|улучшения|разное|バグ|機能|機能要望|不具合|要望|アイデア|改善|その他|课题|功能|缺陷|优化|想法|待办|技术债|
  أخطاء|ميزات|أفكار|مهام|تحسينات|버그|기능|아이디어|기타`
    .split('|')
    .map((label) => label.trim()),
)

/** Headings under which everything is finished. */
export const doneLabels = new Set(
  `done|completed|complete|finished|shipped|released|closed|resolved|done ✅|already done|archive|archived|implemented|fixed|changelog|
  erledigt|fertig|abgeschlossen|hecho|hechos|terminado|completado|terminé|fait|concluído|feito|fatto|готово|сделано|完了|完成|已完成|済|تم|완료`
    .split('|')
    .map((label) => label.trim()),
)

/** Headings and states of what is not to be done. */
export const rejectedLabels = new Set(
  `won't do|wont do|won't fix|wontfix|rejected|cancelled|canceled|discarded|not doing|not planned|non-goals|non goals|out of scope|not in scope|won't|wont|won't have|wont have|won't have this time|declined|obsolete|invalid|duplicate|verworfen|abgelehnt|
  descartado|rechazado|rejeté|abandonné`
    .split('|')
    .map((label) => label.trim()),
)

/** Headings over what is good as it is: nothing under them is to be done. */
export const praiseLabels = new Set(
  `what went well|went well|good|pros|what worked|what worked well|worked well|keep|continue|keep doing|continue doing|kudos|glad|liked|what we liked|positives|highlights|shout outs|shoutouts|praise|
  gut|super|läuft|lief gut|positiv|toll|bien|lo bueno|was lief gut|das lief gut|gut gelaufen|lo que fue bien|ce qui a bien marché|ce qui a marché|ce qui va bien|was gut lief|lo que salió bien|lo que funcionó|what works|what works well|thanks|thank you|danke|dank|merci|gracias|points positifs`
    .split('|')
    .map((label) => label.trim()),
)

/** Labels of what surrounds a meeting or a letter and asks for nothing. */
export const frameLabels =
  /^(?:attendees|(?:total|sum|summe|gesamt)(?=\s?[:：]\s*\d)|next (?:meeting|call|sync|session|appointment)|(?:próxima|prochaine) (?:reunión|réunion|cita)|próximo encuentro|prochain (?:point|rendez-vous)|nächste[rs]? (?:termin|treffen|sitzung|meeting|runde)|mood|stimmung|sentiment|ambiance|(?:scheduled|deadline|closed)(?=:\s*[<[]\d{4}-)|:(?:properties|end|id|created|logbook)|moderation|moderator|protokollant(?:in)?|dauer|uhrzeit|duración|durée|hora|heure|excusados|excusée?s?|ausentes|absents|gäste|guests|last (?:updated|edited|modified|changed|update|touched|edit|change|reviewed)|as of|regrets|excused|note ?taker|anwesend|abwesend|entschuldigt|updated(?: on)?|letzte änderung|participants|present|absent|apologies|date|time|location|where|duration|facilitator|scribe|minutes|author|meeting|recorded by|teilnehmer|datum|ort|asistentes|presentes?|acta|fecha|lugar|participants|présents|lieu|参加者|日時|場所|与会者)\s?[:：]/i

/** What a type tag, label or cell says; words that could be several types stand in no row. */
const typeWords: Record<WorkType, string> = {
  bug: 'bug|bugs|fix|bugfix|bug fix|hotfix|defect|defekt|fehler|error|regression|issue|incident|fallo|bogue|erro|ошибка|баг|バグ|不具合|缺陷|خطأ|버그|🐛',
  feature:
    'feature|features|feat|new feature|feature request|story|user story|enhancement|userstory|funktion|feature-request|función|funcionalidad|fonctionnalité|funcionalidade|機能|機能要望|功能|ميزة|기능',
  debt: 'debt|tech debt|techdebt|tech-debt|technical debt|refactor|refactoring|cleanup|clean-up|perf|code quality|technische schuld|technische schulden|deuda técnica|dette technique|dívida técnica|技術的負債|技术债',
  spike:
    'spike|spikes|research|investigate|investigation|explore|discovery|poc|proof of concept|rfc|recherche|untersuchung|investigación|調査|调研',
  infrastructure:
    'infra|infrastructure|ops|devops|ci|cd|ci/cd|build|deploy|deployment|upgrade|migration|infrastruktur|infraestructura|インフラ|基础设施',
}

function invert(words: Record<WorkType, string>): ReadonlyMap<string, WorkType> {
  const map = new Map<string, WorkType>()
  const types: readonly WorkType[] = ['bug', 'feature', 'debt', 'spike', 'infrastructure']
  for (const type of types) for (const word of words[type].split('|')) map.set(word, type)
  return map
}

export const typeByWord = invert(typeWords)

/** Priority by word, 1 (highest) to 5 (lowest). */
export const priorityByWord: ReadonlyMap<string, number> = new Map([
  ...'critical|blocker|urgent|asap|highest|very high|immediate|showstopper|top|kritisch|dringend|sehr hoch|urgente|crítico|crítica|critique|緊急|紧急|عاجل|긴급|must|must have|must-have'
    .split('|')
    .map((word): [string, number] => [word, 1]),
  ...'high|major|important|hoch|wichtig|alta|alto|haute|élevée|élevé|высокий|高|عالية|높음|should|should have|should-have'
    .split('|')
    .map((word): [string, number] => [word, 2]),
  ...'medium|med|normal|moderate|mid|mittel|media|medio|média|moyenne|moyen|средний|中|متوسطة|중간|could|could have|could-have'
    .split('|')
    .map((word): [string, number] => [word, 3]),
  ...'low|minor|niedrig|gering|baja|bajo|baixa|basse|faible|низкий|低|منخفضة|낮음|nice to have|nice-to-have'
    .split('|')
    .map((word): [string, number] => [word, 4]),
  ...'lowest|very low|trivial|sehr niedrig|someday'.split('|').map((word): [string, number] => [word, 5]),
])

/** Words in brackets that are tags and no part of the idea. */
export const plainTags = new Set(
  `hard|easy|quick|quick win|simple|small|big|tiny|huge|large|tricky|blocked|wip|idea|question|todo|mvp|v1|v2|nth|tbd|help wanted|good first issue|
  chore|epic|task|fixme|hack|xxx|leicht|schwer|fácil|difícil|facile|difficile`
    .split('|')
    .map((word) => word.trim()),
)

/** What each column of a table holds, by the words of its header. */
export const columnWords = {
  title:
    'said|quote|wish|complaint|feedback|wunsch|rückmeldung|card|item|items|title|idea|ideas|task|tasks|name|feature|features|summary|story|user story|issue|issues|what|bug|problem|request|requirement|subject|topic|work item|backlog item|thema|titel|aufgabe|idee|was|anforderung|título|titulo|tarea|asunto|resumen|titre|tâche|sujet|tarefa|resumo|タイトル|項目|件名|标题|事项|名称|العنوان|المهمة|제목',
  notes:
    'notes|note|description|details|detail|comments|comment|why|reason|remarks|context|more|info|acceptance criteria|due|due date|deadline|rationale|impact|notizen|notiz|beschreibung|bemerkung|bemerkungen|kommentar|fällig|descripción|descripcion|notas|comentarios|fecha límite|remarques|commentaire|commentaires|échéance|descrição|備考|説明|詳細|描述|备注|说明|الوصف|ملاحظات|설명|비고',
  priority:
    'priority|prio|importance|urgency|severity|p|moscow|priorität|wichtigkeit|prioridad|priorité|prioridade|優先度|优先级|الأولوية|우선순위',
  type: 'type|kind|category|issue type|work type|issuetype|typ|art|kategorie|tipo|categoría|genre|catégorie|種別|种类|类型|النوع|유형',
  size: 'effort|estimate|estimation|points|story points|sp|size|pts|storypoints|t-shirt|tshirt|schätzung|punkte|größe|aufwand|estimación|puntos|tamaño|taille|estimativa|見積|規模|估算|点数',
  status:
    'status|state|list|column|lane|done|done?|stand|zustand|erledigt|estado|statut|état|ステータス|状态|الحالة|상태',
  tags: 'tags|tag|labels|label|etiquetas|étiquettes|schlagwörter|標籤|标签',
  area: 'area|component|components|module|section|page|screen|bereich|komponente|modul|área|componente|módulo|composant|分类|模块',
  other:
    'id|key|#|no|no.|nr|nr.|number|owner|who asked|asked by|who wants it|wanted by|suggested by|raised by|department|stakeholder|channel|count|times|assignee|assigned to|assigned|reporter|who|requester|requested by|author|created|updated|date|sprint|milestone|release|version|link|url|votes|customer|client|plan|tier|account|team|verantwortlich|nummer|datum|quelle|source|responsable|fecha|担当|负责人|日期',
}
export type ColumnRole = keyof typeof columnWords

/** Given names that open a chat line more often than they label a topic. */
export const givenNames = new Set(
  `adam ahmed aisha alan alejandro alex alexander ali alice alicia amir amy ana anders andre andrea andreas andrew andy angela anja anna anne
  annika anton antonio arjun astrid ben bernd beth bob boris brian carla carlos carmen carol caroline charlie charlotte chen chloe chris christian christine
  claire clara dan daniel daniela dave david deepa diana diego dmitri dominik elena eli elif elise ella emil emily emma eric erik eva fatima felix
  fernando finn florian frank francesca gabriel george giulia grace greg hana hannah hans harry hassan heidi helen henry hugo ian ines ingrid
  isabel ivan jack jake james jan jana jane janet jason javier jay jean jen jenny jens jess jessica jim joan joe john jon jonas jordan jorge jose
  josé juan judith julia julian julie jürgen kai karen karim karl kate katie katja keith kelly ken kenji kevin kim klaus kristin lara lars laura lea lee
  lena leo leon liam lina linda lisa liu louis louise lucas lucia lucy luis luisa lukas luke maja manuel marc marco maria mariam marie mario
  marion mark markus marta martin mary mateo matt matthias max maya mehmet mei mia michael michelle miguel mike mohamed mohammed monica moritz
  nadia nadine nancy nasser natalia nick nico nicole nikhil nina noah nora oleg oliver olivia olga omar oscar pablo pat patricia paul paula pedro
  peter petra phil philipp pierre priya rachel rafael raj ralf ravi rebecca rita rob robert roberto robin rosa ruth sabine sam samuel sandra sanjay
  sara sarah sebastian sergio simon sofia sonja sophie stefan steffi stephen steve susan susanne sven tanja tara thomas tim tina tobias tom tomas
  tony uwe valentina vera victor wei wolfgang yara yasmin yuki yusuf zoe ann ed eve ivy jo lu ray sue`.split(
    /\s+/,
  ),
)
