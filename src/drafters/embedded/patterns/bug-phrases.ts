// General criteria and questions for bugs in languages without patterns.
import type { ForeignPhrases } from '../foreign-draft.ts'

const expected = 'details.expected'
const steps = 'details.steps'
const environment = 'details.environment'

export const bugPhrases: Readonly<Record<string, ForeignPhrases>> = {
  de: {
    criteria: [
      'Die ursprünglichen Schritte führen jetzt zum erwarteten Ergebnis, und das gemeldete Verhalten tritt nicht mehr auf.',
      'Ein Regressionstest, der ohne die Korrektur fehlschlägt, deckt den gemeldeten Fall ab.',
      'Benachbarte Fälle und ungültige Eingaben zeigen das gemeldete Verhalten ebenfalls nicht.',
    ],
    questions: [
      { field: expected, question: 'Was sollte stattdessen geschehen?' },
      { field: steps, question: 'Welche Schritte führen von Anfang an dorthin?' },
      { field: environment, question: 'Auf welcher Version, welchem Gerät oder Browser tritt es auf?' },
    ],
  },
  fr: {
    criteria: [
      'Les étapes d’origine donnent maintenant le résultat attendu et le comportement signalé n’apparaît plus.',
      'Un test de régression, qui échoue sans la correction, couvre le cas signalé.',
      'Les cas voisins et les entrées non valides ne montrent pas non plus le comportement signalé.',
    ],
    questions: [
      { field: expected, question: 'Que devrait-il se passer à la place ?' },
      { field: steps, question: 'Quelles étapes y mènent depuis le début ?' },
      { field: environment, question: 'Sur quelle version, quel appareil ou quel navigateur ?' },
    ],
  },
  es: {
    criteria: [
      'Los pasos originales dan ahora el resultado esperado y el comportamiento descrito ya no aparece.',
      'Una prueba de regresión, que falla sin la corrección, cubre el caso descrito.',
      'Los casos vecinos y las entradas no válidas tampoco muestran el comportamiento descrito.',
    ],
    questions: [
      { field: expected, question: '¿Qué debería ocurrir en su lugar?' },
      { field: steps, question: '¿Qué pasos llevan a ello desde el principio?' },
      { field: environment, question: '¿En qué versión, dispositivo o navegador ocurre?' },
    ],
  },
  it: {
    criteria: [
      'I passi originali danno ora il risultato atteso e il comportamento segnalato non compare più.',
      'Un test di regressione, che fallisce senza la correzione, copre il caso segnalato.',
      'Anche i casi vicini e i dati non validi non mostrano il comportamento segnalato.',
    ],
    questions: [
      { field: expected, question: 'Che cosa dovrebbe succedere invece?' },
      { field: steps, question: 'Quali passi ci portano, dall’inizio?' },
      { field: environment, question: 'Su quale versione, dispositivo o browser succede?' },
    ],
  },
  pt: {
    criteria: [
      'Os passos originais dão agora o resultado esperado e o comportamento relatado já não aparece.',
      'Um teste de regressão, que falha sem a correção, cobre o caso relatado.',
      'Os casos vizinhos e as entradas inválidas também não mostram o comportamento relatado.',
    ],
    questions: [
      { field: expected, question: 'O que deveria acontecer em vez disso?' },
      { field: steps, question: 'Que passos levam a isso desde o início?' },
      { field: environment, question: 'Em que versão, dispositivo ou navegador acontece?' },
    ],
  },
  nl: {
    criteria: [
      'De oorspronkelijke stappen geven nu het verwachte resultaat en het gemelde gedrag treedt niet meer op.',
      'Een regressietest die zonder de correctie faalt, dekt het gemelde geval.',
      'Aangrenzende gevallen en ongeldige invoer tonen het gemelde gedrag evenmin.',
    ],
    questions: [
      { field: expected, question: 'Wat zou er in plaats daarvan moeten gebeuren?' },
      { field: steps, question: 'Welke stappen leiden er vanaf het begin toe?' },
      { field: environment, question: 'Op welke versie, welk apparaat of welke browser gebeurt het?' },
    ],
  },
}
