// What headings, tags and parents say about the work type: log-odds set by hand, added to what the words say.
import type { WorkType } from '../../../backlog/work-type.ts'

export interface HeadingEvidence {
  readonly type: WorkType
  /** Log-odds in favour of the type where the heading says nothing else. */
  readonly logOdds: number
  readonly kind: 'heading' | 'tag' | 'parent' | 'story'
  /** The heading, tag or parent as written. */
  readonly words: string
}

interface HeadingRow {
  readonly type: WorkType
  readonly logOdds: number
  /** Over the lower-case heading; linear time. */
  readonly pattern: RegExp
}

/**
 * Headings by which authors sort their work. "Bugs" and "Spikes" are nearly always meant; "Features", "Chores" and
 * "Improvements" often hold strangers, so that clear words overrule them. Headings in other languages stand last.
 */
const rows: readonly HeadingRow[] = [
  {
    type: 'bug',
    logOdds: 5,
    pattern: /\b(?:bugs?|bug ?fix(?:es)?|defects?|hot ?fix(?:es)?|regressions?|fehler|bogues?|errores)\b/,
  },
  {
    type: 'bug',
    logOdds: 4.2,
    pattern:
      /\b(?:known (?:issues?|problems?|bugs?)|broken|crash(?:es)?|glitch(?:es)?|errors|problems?|what is wrong|not working|to fix|fix(?:es|me)?|complaints|support tickets|incidents?)\b/,
  },
  { type: 'bug', logOdds: 1.5, pattern: /^(?:open )?issues$/ },
  {
    type: 'debt',
    logOdds: 5,
    pattern:
      /\b(?:tech(?:nical)?[ -]?debt|code (?:debt|quality|health|smells?|hygiene)|refactor(?:ing|ings|s)?|clean[ -]?ups?|cleaning|tidy(?:ing)?(?: up)?|technische schulden|dette technique|deuda t[eé]cnica)\b/,
  },
  {
    type: 'debt',
    logOdds: 3.2,
    pattern:
      /\b(?:maintainability|legacy|dead code|simplif(?:y|ication)|architecture|engineering health|housekeeping|internals?|under the hood|optimi[sz]ations?|performance|perf|code|technical|dx|developer experience)\b/,
  },
  {
    type: 'debt',
    logOdds: 2.6,
    pattern: /\b(?:tests?|testing|test coverage|qa|docs?|documentation|style|lint(?:ing)?|typing|types)\b/,
  },
  {
    type: 'spike',
    logOdds: 5,
    pattern:
      /\b(?:spikes?|research|investigat(?:e|ions?)|explor(?:e|ation|ations|ing)|r ?& ?d|feasibility|proofs? of concept|pocs?|prototypes?|experiments?|evaluat(?:e|ion|ions)|to (?:investigate|explore|research|evaluate)|untersuch\w+|recherchen?)\b/,
  },
  {
    type: 'spike',
    logOdds: 3.6,
    pattern:
      /\b(?:(?:open |unanswered )?questions?|unknowns?|to (?:decide|discuss|find out|check)|decisions?(?: needed)?|look into|figure out|discovery|uncertain(?:ty|ties)|offene fragen)\b/,
  },
  {
    type: 'infrastructure',
    logOdds: 4.6,
    pattern:
      /\b(?:infra|infrastructure|dev(?:sec)?ops|ops|operations|sre|ci|ci ?\/ ?cd|deploy(?:s|ment|ments|ing)?|hosting|platform(?: team| work)?|sys ?admin|infrastruktur|betrieb)\b/,
  },
  {
    type: 'infrastructure',
    logOdds: 4.2,
    pattern:
      /\b(?:upgrades?|migrations?|dependenc(?:y|ies)|deps|compliance|monitoring|observability|back-?ups?|releasing|release (?:engineering|process|management)|pipelines?|build(?: system)?|packaging|environments?|docker|kubernetes|tooling|provisioning|disaster recovery)\b/,
  },
  {
    type: 'infrastructure',
    logOdds: 1.6,
    pattern: /\b(?:security|maintenance|setup|configuration|audit|licen[cs]es?|cloud|servers?)\b/,
  },
  { type: 'infrastructure', logOdds: 0.9, pattern: /\b(?:chores?)\b/ },
  { type: 'debt', logOdds: 0.9, pattern: /\b(?:chores?|maintenance)\b/ },
  {
    type: 'feature',
    logOdds: 3.2,
    pattern:
      /\b(?:(?:new |feature )?features?|feat|feature requests?|user stories|stories|story|enhancements?|wish ?list|wishes|nice to haves?|funktionen|fonctionnalit[eé]s|funcionalidades)\b/,
  },
  {
    type: 'feature',
    logOdds: 1.5,
    pattern:
      /\b(?:improvements?|requests?|gameplay|customers? (?:want|ask)|from (?:sales|customers|users)|must haves?|should haves?|could haves?)\b/,
  },
  { type: 'feature', logOdds: 0.8, pattern: /\b(?:ideas|ux|ui|mvp)\b/ },
  {
    type: 'bug',
    logOdds: 4.2,
    pattern:
      /^(?:bekannte )?(?:fehler|probleme|störungen)$|\b(?:anomalies|dysfonctionnements|erreurs|incidencias|fallos|errori|malfunzionamenti|erros|defeitos|falhas|fouten|storingen|problemen)\b/,
  },
  {
    type: 'debt',
    logOdds: 4.6,
    pattern:
      /\b(?:technische schuld|altlasten|aufr[aä]umen|code ?pflege|nettoyage|deuda|limpieza|debito tecnico|pulizia|refatora\w*|d[ií]vida t[eé]cnica|limpeza|opruimen|achterstallig onderhoud)\b/,
  },
  {
    type: 'spike',
    logOdds: 4.2,
    pattern:
      /\b(?:kl[aä]rungsbedarf|zu kl[aä]ren|machbarkeit|fragen|questions ouvertes|recherches?|pistes|investigaci[oó]n|investigar|preguntas|por aclarar|indagini|ricerche?|domande|da chiarire|pesquisas?|perguntas|a esclarecer|onderzoek|uitzoeken|vragen)\b/,
  },
  {
    type: 'infrastructure',
    logOdds: 4.2,
    pattern:
      /\b(?:serverbetrieb|wartung|migrationen|exploitation|h[eé]bergement|mises? [aà] jour|infraestructura|operaciones|despliegue|infrastruttura|gestione server|infraestrutura|implanta[cç][aã]o|infrastructuur|beheer|uitrol)\b/,
  },
  {
    type: 'feature',
    logOdds: 3.2,
    pattern:
      /\b(?:w[uü]nsche|neue funktionen|erweiterungen|nouveaut[eé]s|souhaits|novedades|peticiones|deseos|funzionalit[aà]|richieste|desideri|pedidos|melhorias|wensen|functies|functionaliteiten|verzoeken)(?![a-zà-ÿ])/,
  },
]

function toEvidence(kind: HeadingEvidence['kind'], written: string, weight: number): HeadingEvidence[] {
  const words = written.toLowerCase().slice(0, 200).replaceAll('_', ' ')
  const strongest = new Map<WorkType, number>()
  for (const row of rows) {
    const known = strongest.get(row.type) ?? 0
    if (row.logOdds > known && row.pattern.test(words)) strongest.set(row.type, row.logOdds)
  }
  // A long heading is rather about something than a shelf: "Search results page for bug reports".
  const share = words.split(' ').length > 6 ? 0.4 : 1
  return [...strongest].map(([type, logOdds]) => ({
    type,
    kind,
    words: written,
    logOdds: logOdds * weight * share,
  }))
}

/**
 * Evidence of headings (outermost first), tags, and a parent short enough to be a heading. The innermost heading
 * counts whole, each outer one half of the next.
 */
export function toHeadingEvidence(
  headings: readonly string[],
  tags: readonly string[],
  parentText: string | null,
): HeadingEvidence[] {
  const found: HeadingEvidence[] = []
  const inner = [...headings].reverse().slice(0, 4)
  let weight = 1
  for (const heading of inner) {
    found.push(...toEvidence('heading', heading, weight))
    weight /= 2
  }
  for (const tag of tags.slice(0, 8)) found.push(...toEvidence('tag', tag, 1))
  if (parentText !== null && parentText.length <= 40) found.push(...toEvidence('parent', parentText, 0.8))
  return found
}
