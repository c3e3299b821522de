// What reports in six languages state outright, and what they don't.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { type ForeignBugFacts, readForeignBug } from './foreign-bug-facts.ts'

const read = (language: string, text: string) => readForeignBug(readLine(text, language))

describe('readForeignBug', () => {
  it.each<readonly [language: string, text: string, facts: Partial<ForeignBugFacts>]>([
    ['de', 'Die Uhrzeiten in der Übersicht sind UTC statt Ortszeit', { expected: 'Ortszeit' }],
    [
      'de',
      'Beim Speichern verschwindet manchmal die Notiz auf dem iPad, sie sollte erhalten bleiben',
      { expected: 'sie sollte erhalten bleiben', environment: 'iPad', frequency: 'sometimes' },
    ],
    [
      'de',
      'Warenkorb öffnen, dann Menge ändern, dann zurück: Summe steht auf 0',
      { steps: ['Warenkorb öffnen', 'Menge ändern', 'zurück'] },
    ],
    ['de', 'Seit dem Update geht der Export nicht mehr', { regression: true, frequency: 'unknown' }],
    ['fr', 'Le total affiche 12 au lieu de 21 sur Safari 17', { expected: '21', environment: 'Safari 17' }],
    [
      'fr',
      'Depuis la mise à jour, le bouton ne fait rien. Il devrait ouvrir le panier.',
      { expected: 'Il devrait ouvrir le panier', regression: true },
    ],
    ['fr', 'À chaque fois que je ferme la fenêtre, les notes disparaissent', { frequency: 'always' }],
    ['es', 'El calendario muestra lunes en lugar de domingo en Firefox', { expected: 'domingo' }],
    ['es', 'Ha dejado de llegar el resumen', { regression: true }],
    [
      'it',
      'Il prezzo è in dollari invece di euro su Android 13',
      { expected: 'euro', environment: 'Android 13' },
    ],
    ['pt', 'Às vezes o boleto some. Ele deveria ficar na lista', { expected: 'Ele deveria ficar na lista' }],
    [
      'nl',
      'Na de update komt er niets, er zou elke ochtend een melding moeten komen',
      { expected: 'er zou elke ochtend een melding moeten komen', regression: true },
    ],
  ])('%s: %s', (language, text, facts) => {
    expect(read(language, text)).toMatchObject(facts)
  })

  it('reads labels and numbered steps', () => {
    const text =
      'Karte ist schwarz.\nSchritte:\n1. Karte öffnen\n2. Handy drehen\nErwartet: Die Karte bleibt da.'
    expect(read('de', text)).toMatchObject({
      steps: ['Karte öffnen', 'Handy drehen'],
      expected: 'Die Karte bleibt da',
    })
    expect(read('de', 'Beim Drucken fehlt Seite zwei. Erwartet: beide Seiten. Immer.')).toMatchObject({
      expected: 'beide Seiten',
      frequency: 'always',
    })
    expect(read('nl', 'Kaart is zwart.\nVerwacht: kaart blijft staan')).toMatchObject({
      expected: 'kaart blijft staan',
    })
  })

  it.each([
    ['de', 'Das sollten wir mal prüfen'],
    ['de', 'Der Fehler sollte behoben werden'],
    ['de', 'Anmelden klappt auf Android, unter iOS aber nicht'],
    ['de', 'Das Icon ist immer noch falsch'],
    ['fr', 'Le titre est toujours faux'],
    ['es', '¿No debería salir el total?'],
    ['nl', 'Je hoort niets'],
    ['ja', '注文が消えました'],
    ['constructor', 'Die Uhr sollte gehen'],
  ])('%s: "%s" states nothing', (language, text) => {
    expect(read(language, text)).toEqual({
      expected: null,
      steps: null,
      environment: null,
      frequency: 'unknown',
      regression: null,
    })
  })

  it('is fast for a megabyte', () => {
    const started = performance.now()
    const line = { ...readLine('Die Karte ist weg', 'de'), raw: 'dann statt auf dem '.repeat(55_000) }
    readForeignBug({ ...line, core: line.raw })
    expect(performance.now() - started).toBeLessThan(300)
  })
})
