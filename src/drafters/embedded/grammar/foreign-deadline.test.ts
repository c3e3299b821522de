// Simple deadlines in six languages, and the full stop of a German date.
import { describe, expect, it } from 'vitest'
import { toSentences } from './clean.ts'
import { findForeignDeadline } from './foreign-deadline.ts'

describe('findForeignDeadline', () => {
  it.each<readonly [string, string, string | null]>([
    ['Umzug der Kasse bis 14. März', 'de', 'bis 14. März'],
    ['Zertifikat vor dem 3.11. erneuern', 'de', 'vor dem 3.11.'],
    ['Der Vertrag läuft am 2. Juni aus', 'de', 'am 2. Juni'],
    ['Le contrat expire le 4 mai', 'fr', 'le 4 mai'],
    ['El contrato vence el 4 de mayo', 'es', 'el 4 de mayo'],
    ['Treffen am 2. Juni', 'de', null],
    ['Bis zur Wand verlegen', 'de', null],
    ['Migrer le serveur avant fin juin 2027', 'fr', 'avant fin juin 2027'],
    ['Fermer le port fin mai', 'fr', 'fin mai'],
    ['Renovar el certificado antes de mayo', 'es', 'antes de mayo'],
    ['Listo para el 3 de octubre', 'es', 'para el 3 de octubre'],
    ['Rinnovare le licenze entro il 30 giugno', 'it', 'entro il 30 giugno'],
    ['Il contratto scade a maggio', 'it', 'a maggio'],
    ['Il listino di maggio è vuoto', 'it', null],
    ['Trocar o disco até o fim de março', 'pt', 'até o fim de março'],
    ['O domínio vence em 12 de junho', 'pt', 'em 12 de junho'],
    ['As vendas de abril sumiram', 'pt', null],
    ['Overzetten voor 1 juli 2027', 'nl', 'voor 1 juli 2027'],
    ['De licentie verloopt op 12 mei', 'nl', 'op 12 mei'],
    ['Tarieven voor mei tonen', 'nl', null],
    ['Move it by 3 May', 'en', null],
    ['bis Mai', 'constructor', null],
  ])('%s (%s)', (text, language, deadline) => {
    expect(findForeignDeadline(text, language)).toBe(deadline)
  })

  it('keeps a German date in its sentence', () => {
    expect(toSentences('Umzug bis 14. März. Danach Pause.')).toEqual(['Umzug bis 14. März.', 'Danach Pause.'])
  })
})
