// General criteria and questions for infrastructure work in languages without patterns.
import type { ForeignPhrases } from '../foreign-draft.ts'

const rollback = 'details.rollback'
const verification = 'details.verification'
const environments = 'details.environments'

export const infrastructurePhrases: Readonly<Record<string, ForeignPhrases>> = {
  de: {
    criteria: [
      'Die vorher vereinbarte Prüfung wurde außerhalb der Produktion bestanden, bevor die Produktion folgt.',
      'Schlägt die Änderung fehl, wird der vorige Zustand wie geprobt ohne Datenverlust wiederhergestellt.',
      'Fehler nach der Änderung lösen eine Meldung an die Zuständigen aus.',
    ],
    questions: [
      { field: rollback, question: 'Wie kommt der vorige Zustand zurück, wenn die Änderung misslingt?' },
      { field: verification, question: 'Welche Prüfung mit welchem Grenzwert zeigt, dass es gelungen ist?' },
      { field: environments, question: 'Welche Umgebungen sind betroffen?' },
    ],
  },
  fr: {
    criteria: [
      'Le contrôle convenu d’avance est réussi hors production avant que la production suive.',
      'Si le changement échoue, l’état précédent est rétabli comme répété, sans perte de données.',
      'Une erreur après le changement déclenche une alerte aux responsables.',
    ],
    questions: [
      { field: rollback, question: 'Comment revient-on à l’état précédent si le changement échoue ?' },
      { field: verification, question: 'Quel contrôle, avec quel seuil, montre la réussite ?' },
      { field: environments, question: 'Quels environnements sont concernés ?' },
    ],
  },
  es: {
    criteria: [
      'La comprobación acordada de antemano se supera fuera de producción antes de pasar a producción.',
      'Si el cambio falla, el estado anterior se restablece como se ensayó, sin pérdida de datos.',
      'Un error después del cambio genera un aviso a los responsables.',
    ],
    questions: [
      { field: rollback, question: '¿Cómo se vuelve al estado anterior si el cambio falla?' },
      { field: verification, question: '¿Qué comprobación, con qué umbral, demuestra que ha salido bien?' },
      { field: environments, question: '¿Qué entornos se ven afectados?' },
    ],
  },
  it: {
    criteria: [
      'La verifica concordata in anticipo è superata fuori dalla produzione prima di passare alla produzione.',
      'Se la modifica fallisce, lo stato precedente viene ripristinato come provato, senza perdita di dati.',
      'Un errore dopo la modifica genera un avviso ai responsabili.',
    ],
    questions: [
      { field: rollback, question: 'Come si torna allo stato precedente se la modifica fallisce?' },
      { field: verification, question: 'Quale verifica, con quale soglia, dimostra che è riuscita?' },
      { field: environments, question: 'Quali ambienti sono interessati?' },
    ],
  },
  pt: {
    criteria: [
      'A verificação acordada de antemão é superada fora de produção antes de seguir para produção.',
      'Se a alteração falhar, o estado anterior é reposto como ensaiado, sem perda de dados.',
      'Um erro depois da alteração gera um aviso aos responsáveis.',
    ],
    questions: [
      { field: rollback, question: 'Como se volta ao estado anterior se a alteração falhar?' },
      { field: verification, question: 'Que verificação, com que limite, mostra que correu bem?' },
      { field: environments, question: 'Que ambientes são afetados?' },
    ],
  },
  nl: {
    criteria: [
      'De vooraf afgesproken controle is buiten productie geslaagd voordat productie volgt.',
      'Mislukt de wijziging, dan wordt de vorige toestand zoals geoefend zonder gegevensverlies hersteld.',
      'Een fout na de wijziging geeft een melding aan de verantwoordelijken.',
    ],
    questions: [
      { field: rollback, question: 'Hoe komt de vorige toestand terug als de wijziging mislukt?' },
      { field: verification, question: 'Welke controle, met welke grenswaarde, toont dat het gelukt is?' },
      { field: environments, question: 'Welke omgevingen worden geraakt?' },
    ],
  },
}
