// Stories in six languages: what closed-class words say, and what only looks like a story.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForeignStory } from './foreign-story.ts'

describe('readForeignStory', () => {
  it.each<readonly [language: string, text: string, role: string, want: string, benefit: string | null]>([
    [
      'de',
      'Als Hausmeister möchte ich Zählerstände fotografieren, damit ich sie nicht abschreiben muss.',
      'Hausmeister',
      'Zählerstände fotografieren',
      'ich sie nicht abschreiben muss',
    ],
    [
      'de',
      'Als Ärztin der Nachtschicht will ich Laborwerte sehen können, um Trends früh zu erkennen',
      'Ärztin der Nachtschicht',
      'Laborwerte sehen',
      'um Trends früh zu erkennen',
    ],
    [
      'de',
      'Als Kassenwart möchte ich um acht Uhr eine Liste bekommen',
      'Kassenwart',
      'um acht Uhr eine Liste bekommen',
      null,
    ],
    ['de', 'Kunden sollen ihre Adresse selbst ändern können', 'Kunden', 'ihre Adresse selbst ändern', null],
    [
      'fr',
      'En tant que bénévole, je veux voir mes créneaux afin de ne pas en oublier.',
      'bénévole',
      'voir mes créneaux',
      'ne pas en oublier',
    ],
    [
      'fr',
      "En tant qu'agent d'accueil je souhaite pouvoir imprimer le badge pour gagner du temps",
      "agent d'accueil",
      'imprimer le badge',
      'gagner du temps',
    ],
    [
      'fr',
      'Les clients doivent pouvoir annuler jusqu’à la veille',
      'clients',
      'annuler jusqu’à la veille',
      null,
    ],
    [
      'es',
      'Como encargada quiero cerrar la caja desde el móvil para no quedarme hasta tarde',
      'encargada',
      'cerrar la caja desde el móvil',
      'no quedarme hasta tarde',
    ],
    [
      'es',
      'Como profesor, me gustaría poder duplicar un examen para que sirva otro año',
      'profesor',
      'duplicar un examen',
      'sirva otro año',
    ],
    [
      'it',
      'Come utente, voglio un promemoria per la visita così da non dimenticarla',
      'utente',
      'un promemoria per la visita',
      'non dimenticarla',
    ],
    ['it', 'Il gerente deve poter esportare le vendite', 'gerente', 'esportare le vendite', null],
    [
      'pt',
      'Como gerente, quero ver as vendas por hora para planejar a equipe',
      'gerente',
      'ver as vendas por hora',
      'planejar a equipe',
    ],
    [
      'nl',
      'Als huisarts wil ik een recept herhalen zodat de patiënt niet hoeft te bellen',
      'huisarts',
      'een recept herhalen',
      'de patiënt niet hoeft te bellen',
    ],
    [
      'nl',
      'Als penningmeester wil ik de contributie filteren, om herinneringen te sturen',
      'penningmeester',
      'de contributie filteren',
      'om herinneringen te sturen',
    ],
    [
      'de',
      'Die Fahrer wollen ihre Schichten selbst tauschen',
      'Fahrer',
      'ihre Schichten selbst tauschen',
      null,
    ],
    ['fr', 'Les facteurs veulent noter un colis abîmé', 'facteurs', 'noter un colis abîmé', null],
    ['es', 'Los alumnos quieren repetir un examen', 'alumnos', 'repetir un examen', null],
    ['nl', 'Imkers willen kasten vergelijken', 'Imkers', 'kasten vergelijken', null],
  ])('%s: %s', (language, text, role, want, benefit) => {
    expect(readForeignStory(text, language)).toMatchObject({ role, want, benefit })
  })

  it.each([
    ['de', 'Als erstes möchte ich mich bedanken'],
    ['de', 'Berichte sollen Bilder enthalten können'],
    ['de', 'Kunden sollen benachrichtigt werden können'],
    ['de', 'Wir wollen Schichten tauschen'],
    ['es', 'Todos quieren lo mismo'],
    ['fr', 'Le rapport doit pouvoir contenir des images'],
    ['es', 'Como siempre quiero lo mismo'],
    ['nl', 'Als de printer uit staat wil ik een melding'],
    ['en', 'As a guest I want to leave'],
    ['constructor', 'Als Gast möchte ich gehen'],
  ])('%s: "%s" names no role', (language, text) => {
    expect(readForeignStory(text, language)).toBeNull()
  })

  it('takes a purpose after a noun for a part of what is wanted', () => {
    const story = readForeignStory(
      'En tant que client, je voudrais un bouton pour exporter mes factures',
      'fr',
    )
    expect(story).toMatchObject({ want: 'un bouton pour exporter mes factures', benefit: null })
  })

  it('says of a clause that it is no title', () => {
    const story = readForeignStory('En tant que lectrice, j’aimerais que le texte soit plus grand', 'fr')
    expect(story).toMatchObject({ want: 'que le texte soit plus grand', titled: false })
  })

  it('gives words of the sentence only, for any text', () => {
    const openings = ['Als Gast möchte ich ', 'En tant que client, je veux ', 'Como socia quiero ', '']
    const pairs = fc.tuple(fc.constantFrom(...openings), fc.string({ maxLength: 200 }))
    fc.assert(
      fc.property(pairs, fc.constantFrom('de', 'fr', 'es', 'it', 'pt', 'nl'), ([opening, text], language) => {
        const sentence = opening + text
        const story = readForeignStory(sentence, language)
        for (const words of [story?.role, story?.want, story?.benefit])
          if (words != null) expect(sentence).toContain(words)
      }),
    )
  })

  it('is fast for a megabyte of the words that it looks for', () => {
    const started = performance.now()
    readForeignStory(`Como socia quiero ${'para ver '.repeat(120_000)}`, 'es')
    readForeignStory(`Als ${'um zu '.repeat(170_000)}`, 'de')
    expect(performance.now() - started).toBeLessThan(300)
  })
})
