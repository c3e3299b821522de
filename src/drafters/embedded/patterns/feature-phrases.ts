// General criteria and questions for features in languages without patterns.
import type { ForeignPhrases } from '../foreign-draft.ts'

const role = 'details.role'
const benefit = 'details.benefit'

export const featurePhrases: Readonly<Record<string, ForeignPhrases>> = {
  de: {
    criteria: [
      'Ein vereinbartes Beispiel aus dem Alltag lässt sich von Anfang bis Ende durchführen und liefert das vereinbarte Ergebnis.',
      'Bei fehlender oder ungültiger Eingabe bleibt alles unverändert, und eine Meldung nennt den Grund.',
      'Wer die Neuerung nicht nutzt, findet die bisherigen Abläufe unverändert vor.',
      'Wer kein Recht dazu hat, kann die Neuerung nicht ausführen.',
    ],
    questions: [
      { field: role, question: 'Wer braucht das am meisten?' },
      { field: benefit, question: 'Was ist damit möglich, das heute nicht möglich ist?' },
    ],
    assumption:
      'Kriterien und Fragen sind allgemeine; die Muster für diese Art von Arbeit gibt es nur auf Englisch.',
  },
  fr: {
    criteria: [
      'Un exemple convenu, tiré du quotidien, se déroule du début à la fin et donne le résultat convenu.',
      'Si une donnée manque ou n’est pas valide, rien n’est modifié et un message en donne la raison.',
      'Pour qui n’utilise pas la nouveauté, les étapes existantes restent inchangées.',
      'Sans le droit requis, la nouveauté ne peut pas être utilisée.',
    ],
    questions: [
      { field: role, question: 'Qui en a le plus besoin ?' },
      { field: benefit, question: 'Que pourra-t-on faire alors qui est impossible aujourd’hui ?' },
    ],
    assumption:
      'Critères et questions sont généraux ; les modèles pour ce genre de travail n’existent qu’en anglais.',
  },
  es: {
    criteria: [
      'Un ejemplo acordado de la vida diaria se completa de principio a fin y da el resultado acordado.',
      'Si falta un dato o no es válido, no cambia nada y un mensaje indica el motivo.',
      'Para quien no usa la novedad, los pasos existentes no cambian.',
      'Quien no tiene permiso no puede usar la novedad.',
    ],
    questions: [
      { field: role, question: '¿Quién lo necesita más?' },
      { field: benefit, question: '¿Qué será posible entonces que hoy no lo es?' },
    ],
    assumption:
      'Los criterios y preguntas son generales; los patrones para este tipo de trabajo solo existen en inglés.',
  },
  it: {
    criteria: [
      'Un esempio concordato, preso dalla vita quotidiana, si svolge dall’inizio alla fine e dà il risultato concordato.',
      'Se un dato manca o non è valido, nulla viene modificato e un messaggio ne indica il motivo.',
      'Per chi non usa la novità i passi esistenti restano invariati.',
      'Chi non ha il permesso non può usare la novità.',
    ],
    questions: [
      { field: role, question: 'Chi ne ha più bisogno?' },
      { field: benefit, question: 'Che cosa sarà possibile che oggi non lo è?' },
    ],
    assumption:
      'Criteri e domande sono generali; i modelli per questo tipo di lavoro esistono solo in inglese.',
  },
  pt: {
    criteria: [
      'Um exemplo combinado do dia a dia é concluído do início ao fim e dá o resultado combinado.',
      'Se um dado falta ou não é válido, nada é alterado e uma mensagem indica o motivo.',
      'Para quem não usa a novidade, os passos existentes não mudam.',
      'Quem não tem permissão não pode usar a novidade.',
    ],
    questions: [
      { field: role, question: 'Quem mais precisa disto?' },
      { field: benefit, question: 'O que será possível que hoje não é?' },
    ],
    assumption:
      'Os critérios e perguntas são gerais; os padrões para este tipo de trabalho só existem em inglês.',
  },
  nl: {
    criteria: [
      'Een afgesproken voorbeeld uit de praktijk verloopt van begin tot eind en geeft het afgesproken resultaat.',
      'Bij ontbrekende of ongeldige invoer verandert er niets en noemt een melding de reden.',
      'Voor wie de nieuwe functie niet gebruikt, blijven de bestaande stappen ongewijzigd.',
      'Wie het recht niet heeft, kan de nieuwe functie niet gebruiken.',
    ],
    questions: [
      { field: role, question: 'Wie heeft dit het meest nodig?' },
      { field: benefit, question: 'Wat kan er dan dat vandaag niet kan?' },
    ],
    assumption:
      'Criteria en vragen zijn algemeen; de patronen voor dit soort werk bestaan alleen in het Engels.',
  },
}
