// General criteria and questions for technical debt in languages without patterns.
import type { ForeignPhrases } from '../foreign-draft.ts'

const interest = 'details'
const location = 'details.location'

export const debtPhrases: Readonly<Record<string, ForeignPhrases>> = {
  de: {
    criteria: [
      'Das beobachtbare Verhalten bleibt unverändert: Die Tests, die vorher grün waren, sind es danach auch.',
      'Von dem alten Zustand ist in Code, Tests und Dokumenten nichts mehr zu finden.',
    ],
    questions: [
      {
        field: interest,
        question:
          'Wie oft kostet der heutige Zustand das Team Zeit, und an welcher Zahl zeigt sich, dass es besser ist?',
      },
      { field: location, question: 'Welche Dateien oder Module sind gemeint?' },
    ],
  },
  fr: {
    criteria: [
      'Le comportement observable reste inchangé : les tests qui passaient avant passent aussi après.',
      'Le code, les tests et les documents ne contiennent plus rien de l’ancien état.',
    ],
    questions: [
      {
        field: interest,
        question:
          'À quelle fréquence l’état actuel coûte-t-il du temps à l’équipe, et quel chiffre montrera que cela va mieux ?',
      },
      { field: location, question: 'Quels fichiers ou modules sont concernés ?' },
    ],
  },
  es: {
    criteria: [
      'El comportamiento observable no cambia: las pruebas que pasaban antes también pasan después.',
      'El código, las pruebas y los documentos ya no contienen nada del estado anterior.',
    ],
    questions: [
      {
        field: interest,
        question:
          '¿Con qué frecuencia le cuesta tiempo al equipo el estado actual, y qué cifra mostrará que ha mejorado?',
      },
      { field: location, question: '¿Qué archivos o módulos se ven afectados?' },
    ],
  },
  it: {
    criteria: [
      'Il comportamento osservabile resta invariato: i test che passavano prima passano anche dopo.',
      'Codice, test e documenti non contengono più nulla dello stato precedente.',
    ],
    questions: [
      {
        field: interest,
        question:
          'Quanto spesso lo stato attuale fa perdere tempo al team, e quale cifra mostrerà che va meglio?',
      },
      { field: location, question: 'Quali file o moduli sono interessati?' },
    ],
  },
  pt: {
    criteria: [
      'O comportamento observável não muda: os testes que passavam antes também passam depois.',
      'O código, os testes e os documentos já não contêm nada do estado anterior.',
    ],
    questions: [
      {
        field: interest,
        question:
          'Com que frequência o estado atual custa tempo à equipa, e que número mostrará que melhorou?',
      },
      { field: location, question: 'Que ficheiros ou módulos são afetados?' },
    ],
  },
  nl: {
    criteria: [
      'Het waarneembare gedrag blijft ongewijzigd: de tests die eerst slaagden, slagen daarna ook.',
      'In code, tests en documenten is niets meer van de oude toestand te vinden.',
    ],
    questions: [
      {
        field: interest,
        question:
          'Hoe vaak kost de huidige toestand het team tijd, en welk cijfer laat zien dat het beter is?',
      },
      { field: location, question: 'Welke bestanden of modules worden bedoeld?' },
    ],
  },
}
