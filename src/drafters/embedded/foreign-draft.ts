// What the technical drafts say in a language for which there are no patterns: a table of general phrases, or a plain refusal.
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import type { QuestionDraft } from './compose-draft.ts'
import type { Line } from './grammar/line.ts'

export interface ForeignPhrases {
  readonly criteria: readonly string[]
  readonly questions: readonly QuestionDraft[]
  /** Says what of the draft is general; by default its criteria and questions. */
  readonly assumption?: string
}

export interface ForeignParts {
  readonly criteria: CriterionDraft[]
  readonly questions: QuestionDraft[]
  readonly assumptions: string[]
}

/** The parts for a language other than English; null where the English patterns apply. */
export function toForeignParts(
  line: Line,
  phrases: Readonly<Record<string, ForeignPhrases>>,
): ForeignParts | null {
  if (line.language === 'en' || (line.language === 'und' && isLatin(line.core))) return null
  const found = phrases[line.language]
  if (found === undefined) {
    const names = Object.keys(phrases).join(', ')
    const question = `Which acceptance criteria should hold? The built-in drafter writes them in these languages only: en, ${names}.`
    return { criteria: [], questions: [{ field: 'acceptanceCriteria', question }], assumptions: [] }
  }
  return {
    criteria: found.criteria.map((statement) => ({ statement })),
    questions: [...found.questions],
    assumptions: [found.assumption ?? general[line.language] ?? ''],
  }
}

/** Says, by language, that criteria and questions are general ones. */
const general: Readonly<Record<string, string>> = {
  de: 'Kriterien und Fragen sind allgemeine; die Muster für diese Art von Arbeit gibt es nur auf Englisch.',
  fr: 'Critères et questions sont généraux ; les modèles pour ce genre de travail n’existent qu’en anglais.',
  es: 'Los criterios y preguntas son generales; los patrones para este tipo de trabajo solo existen en inglés.',
  it: 'Criteri e domande sono generali; i modelli per questo tipo di lavoro esistono solo in inglese.',
  pt: 'Os critérios e perguntas são gerais; os padrões para este tipo de trabalho só existem em inglês.',
  nl: 'Criteria en vragen zijn algemeen; de patronen voor dit soort werk bestaan alleen in het Engels.',
}

function isLatin(text: string): boolean {
  return !/[^\P{L}\p{Script=Latin}]/u.test(text)
}
