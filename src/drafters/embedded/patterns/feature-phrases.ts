// General criteria and questions for features in languages without patterns.
import type { ForeignPhrases } from '../foreign-draft.ts'

const role = 'details.role'
const benefit = 'details.benefit'

export const featurePhrases: Readonly<Record<string, ForeignPhrases>> = {
  de: {
    criteria: [
      'Ein vereinbartes Beispiel aus dem Alltag lässt sich von Anfang bis Ende durchführen und liefert das vereinbarte Ergebnis.',
      'Bei fehlender oder ungültiger Eingabe bleibt alles unverändert.',
      'Eine Meldung nennt dann den Grund.',
    ],
    questions: [
      { field: role, question: 'Wer braucht das am meisten?' },
      { field: benefit, question: 'Was ist damit möglich, das heute nicht möglich ist?' },
    ],
  },
  fr: {
    criteria: [
      'Un exemple convenu, tiré du quotidien, se déroule du début à la fin et donne le résultat convenu.',
      'Si une donnée manque ou n’est pas valide, rien n’est modifié.',
      'Un message en donne alors la raison.',
    ],
    questions: [
      { field: role, question: 'Qui en a le plus besoin ?' },
      { field: benefit, question: 'Que pourra-t-on faire alors qui est impossible aujourd’hui ?' },
    ],
  },
  es: {
    criteria: [
      'Un ejemplo acordado de la vida diaria se completa de principio a fin y da el resultado acordado.',
      'Si falta un dato o no es válido, no cambia nada.',
      'Un mensaje indica entonces el motivo.',
    ],
    questions: [
      { field: role, question: '¿Quién lo necesita más?' },
      { field: benefit, question: '¿Qué será posible entonces que hoy no lo es?' },
    ],
  },
  it: {
    criteria: [
      'Un esempio concordato, preso dalla vita quotidiana, si svolge dall’inizio alla fine e dà il risultato concordato.',
      'Se un dato manca o non è valido, nulla viene modificato.',
      'Un messaggio ne indica allora il motivo.',
    ],
    questions: [
      { field: role, question: 'Chi ne ha più bisogno?' },
      { field: benefit, question: 'Che cosa sarà possibile che oggi non lo è?' },
    ],
  },
  pt: {
    criteria: [
      'Um exemplo combinado do dia a dia é concluído do início ao fim e dá o resultado combinado.',
      'Se um dado falta ou não é válido, nada é alterado.',
      'Uma mensagem indica então o motivo.',
    ],
    questions: [
      { field: role, question: 'Quem mais precisa disto?' },
      { field: benefit, question: 'O que será possível que hoje não é?' },
    ],
  },
  nl: {
    criteria: [
      'Een afgesproken voorbeeld uit de praktijk verloopt van begin tot eind en geeft het afgesproken resultaat.',
      'Bij ontbrekende of ongeldige invoer verandert er niets.',
      'Een melding noemt dan de reden.',
    ],
    questions: [
      { field: role, question: 'Wie heeft dit het meest nodig?' },
      { field: benefit, question: 'Wat kan er dan dat vandaag niet kan?' },
    ],
  },
}
