// General questions, criteria and rules for spikes in languages without patterns.
import type { ForeignPhrases } from '../foreign-draft.ts'

export interface SpikePhrases extends ForeignPhrases {
  /** Holds {words}, the line's own words. */
  readonly question: string
  readonly deliverable: string
  readonly exitRule: string
}

const unblocks = 'details.unblocks'

export const spikePhrases: Readonly<Record<string, SpikePhrases>> = {
  de: {
    question: 'Was müssen wir darüber wissen, bevor wir entscheiden: {words}?',
    deliverable: 'Eine schriftliche Antwort mit Belegen und dem, was daraus folgt',
    exitRule:
      'Am Ende der Zeit wird festgehalten, was bekannt ist, was nicht, und ob es sich lohnt weiterzumachen.',
    criteria: [
      'Die schriftliche Antwort klärt jede Frage oder sagt, was zur Klärung fehlt.',
      'Die Belege liegen dort, wo eine zweite Person sie prüfen kann.',
      'Die Antwort nennt die Entscheidung, die sie ermöglicht, und was dagegen spricht.',
    ],
    questions: [{ field: unblocks, question: 'Welche Entscheidung wartet auf die Antwort, und bis wann?' }],
    assumption: 'Zeitrahmen, Kriterien und Fragen sind allgemeine; die Muster gibt es nur auf Englisch.',
  },
  fr: {
    question: 'Que devons-nous savoir avant de décider : {words} ?',
    deliverable: 'Une réponse écrite avec ses preuves et ce qui en découle',
    exitRule:
      'À la fin du temps imparti, on note ce qui est connu, ce qui ne l’est pas, et s’il vaut la peine de continuer.',
    criteria: [
      'La réponse écrite règle chaque question ou dit ce qui manque pour la régler.',
      'Les preuves sont conservées là où une deuxième personne peut les vérifier.',
      'La réponse nomme la décision qu’elle permet et ce qui s’y oppose.',
    ],
    questions: [{ field: unblocks, question: 'Quelle décision attend la réponse, et pour quand ?' }],
    assumption: 'Durée, critères et questions sont généraux ; les modèles n’existent qu’en anglais.',
  },
  es: {
    question: '¿Qué necesitamos saber antes de decidir: {words}?',
    deliverable: 'Una respuesta escrita con sus pruebas y lo que se deriva de ella',
    exitRule: 'Al acabar el tiempo se anota qué se sabe, qué no, y si vale la pena seguir.',
    criteria: [
      'La respuesta escrita resuelve cada pregunta o dice qué falta para resolverla.',
      'Las pruebas se guardan donde una segunda persona pueda revisarlas.',
      'La respuesta nombra la decisión que permite y lo que habla en contra.',
    ],
    questions: [{ field: unblocks, question: '¿Qué decisión espera la respuesta, y para cuándo?' }],
    assumption: 'El plazo, los criterios y las preguntas son generales; los patrones solo existen en inglés.',
  },
  it: {
    question: 'Che cosa dobbiamo sapere prima di decidere: {words}?',
    deliverable: 'Una risposta scritta con le prove e ciò che ne consegue',
    exitRule: 'Alla fine del tempo si annota che cosa è noto, che cosa no, e se vale la pena continuare.',
    criteria: [
      'La risposta scritta chiarisce ogni domanda o dice che cosa manca per chiarirla.',
      'Le prove sono conservate dove una seconda persona può verificarle.',
      'La risposta nomina la decisione che permette e che cosa parla contro.',
    ],
    questions: [{ field: unblocks, question: 'Quale decisione aspetta la risposta, ed entro quando?' }],
    assumption: 'Durata, criteri e domande sono generali; i modelli esistono solo in inglese.',
  },
  pt: {
    question: 'O que precisamos de saber antes de decidir: {words}?',
    deliverable: 'Uma resposta escrita com as provas e o que dela resulta',
    exitRule: 'No fim do tempo regista-se o que se sabe, o que não se sabe, e se vale a pena continuar.',
    criteria: [
      'A resposta escrita esclarece cada pergunta ou diz o que falta para a esclarecer.',
      'As provas ficam guardadas onde uma segunda pessoa as possa verificar.',
      'A resposta nomeia a decisão que permite e o que fala contra ela.',
    ],
    questions: [{ field: unblocks, question: 'Que decisão espera pela resposta, e até quando?' }],
    assumption: 'O prazo, os critérios e as perguntas são gerais; os padrões só existem em inglês.',
  },
  nl: {
    question: 'Wat moeten we weten voordat we beslissen: {words}?',
    deliverable: 'Een schriftelijk antwoord met bewijs en wat eruit volgt',
    exitRule:
      'Als de tijd om is, wordt vastgelegd wat bekend is, wat niet, en of het de moeite waard is door te gaan.',
    criteria: [
      'Het schriftelijke antwoord beantwoordt elke vraag of zegt wat daarvoor ontbreekt.',
      'Het bewijs ligt waar een tweede persoon het kan nagaan.',
      'Het antwoord noemt de beslissing die het mogelijk maakt en wat ertegen spreekt.',
    ],
    questions: [{ field: unblocks, question: 'Welke beslissing wacht op het antwoord, en tegen wanneer?' }],
    assumption: 'Tijd, criteria en vragen zijn algemeen; de patronen bestaan alleen in het Engels.',
  },
}
