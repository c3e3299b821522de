import { describe, expect, it } from 'vitest'
import { toWordLists, type WordLists } from './word-lists.ts'

type Row = readonly [list: keyof WordLists, found: string, passed: string]

const rows: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['weak', 'the list opens quickly', 'the quick search finds the guest'],
    ['weak', 'some rows are shown', 'someone opens the list'],
    ['weak', 'many guests come', 'it shows how many guests come'],
    ['weak', 'an appropriate message', 'without sufficient permissions the button is hidden'],
    ['weak', 'the load is minimised', 'the user minimises the window'],
    ['weak', 'names, rooms, etc. are shown', 'the breakfast list is shown'],
    ['tautology', 'the export works correctly', 'the export holds every row'],
    ['tautology', 'Everything works.', 'Everything it was before is there.'],
    ['tautology', 'the bug is fixed', 'the header row is fixed while scrolling'],
    ['vagueTitle', 'Update stuff', 'Update the opening hours on the ticket'],
    ['vagueTitle', 'Improve performance', 'Improve the sorting of guests with equal names'],
    ['vagueTitle', 'Support users', 'Support drag and drop of guests'],
    ['nounTitle', 'New dashboard for organisers', 'Position the seats on the plan'],
    ['fixTitle', 'Fix the login', 'Fixtures are missing on match day'],
    ['edge', 'the list stays empty', 'the list shows the guests'],
    ['edge', "the guest can't be found", 'the cantor is shown'],
    ['failure', 'a warning says why', 'the list shows the guests'],
    ['story', 'As an organiser, I want a list', 'The list works as a filter, which I want'],
    ['twoActions', 'the guest signs in and then pays', 'the guest signs in with name and room'],
    ['secondVerb', 'edit the list and delete guests', 'enter name and address'],
    ['secondVerb', 'search and filter guests', 'see drinks and orders'],
    ['implementation', 'the REST endpoint answers', 'the guest books a table'],
    ['implementation', 'the guests are stored in a table', 'the class of wedding guests'],
    ['period', 'two hours every release', 'a lot of trouble'],
    ['unchanged', 'all screens show the same results', 'the results change'],
    ['deliverable', 'A prototype', 'The finished checkout'],
    ['shipped', 'users can pay by card', 'the record says whether cards work'],
    ['irreversible', 'This cannot be undone', 'Undo the change'],
    ['dated', 'Node 18 reaches end of life', 'It takes too long'],
    ['regression', 'a regression test is added', 'the guest is added'],
    ['originalSteps', 'the reported steps pass', 'the total is right'],
    ['threshold', 'at most twenty', 'at night'],
  ],
  de: [
    ['weak', 'die Liste öffnet sich schnell', 'die Liste öffnet sich'],
    ['weak', 'mehrere Zeilen', 'wie viele Zeilen'],
    ['tautology', 'der Export funktioniert wie erwartet', 'der Export enthält jede Zeile'],
    ['vagueTitle', 'Performance verbessern', 'Gästeliste als CSV exportieren'],
    ['fixTitle', 'Login-Fehler beheben', 'Login schlägt fehl'],
    ['edge', 'die Liste ist leer', 'die Liste zeigt die Gäste'],
    ['story', 'Als Veranstalter möchte ich eine Liste', 'Die Liste dient als Filter'],
    ['anyRole', 'ein Nutzer', 'Veranstalter'],
    ['secondVerb', 'Gäste hinzufügen und löschen', 'Name und Adresse eingeben'],
  ],
  fr: [
    ['weak', 'la liste s’ouvre rapidement', 'la liste s’ouvre'],
    ['tautology', 'l’export fonctionne comme prévu', 'l’export contient chaque ligne'],
    ['edge', 'la liste est vide', 'la liste montre les noms'],
    ['story', 'En tant qu’organisateur, je veux une liste', 'La liste des noms'],
    ['fixTitle', 'Corriger la connexion', 'La connexion échoue'],
    ['secondVerb', 'ajouter et supprimer des noms', 'saisir le nom et la ville'],
  ],
  es: [
    ['weak', 'la lista se abre rápidamente', 'la lista se abre'],
    ['tautology', 'la exportación funciona correctamente', 'la exportación contiene cada fila'],
    ['edge', 'la lista está vacía', 'la lista muestra los nombres'],
    ['story', 'Como organizador, quiero una lista', 'La lista como filtro'],
    ['fixTitle', 'Corregir el inicio de sesión', 'El inicio de sesión falla'],
  ],
  it: [
    ['weak', 'la lista si apre velocemente', 'la lista si apre'],
    ['tautology', 'l’export funziona come previsto', 'l’export contiene ogni riga'],
    ['edge', 'la lista è vuota', 'la lista mostra i nomi'],
    ['story', 'Come organizzatore voglio una lista', 'La lista come filtro'],
    ['fixTitle', 'Correggere il login', 'Il login fallisce'],
  ],
  pt: [
    ['weak', 'a lista abre rapidamente', 'a lista abre'],
    ['tautology', 'a exportação funciona como esperado', 'a exportação contém cada linha'],
    ['edge', 'a lista está vazia', 'a lista mostra os nomes'],
    ['story', 'Como organizador, quero uma lista', 'A lista como filtro'],
    ['fixTitle', 'Corrigir o login', 'O login falha'],
  ],
  nl: [
    ['weak', 'de lijst opent snel', 'de lijst opent'],
    ['tautology', 'de export werkt zoals verwacht', 'de export bevat elke rij'],
    ['edge', 'de lijst is leeg', 'de lijst toont de namen'],
    ['story', 'Als organisator wil ik een lijst', 'De lijst als filter'],
    ['fixTitle', 'Inlogfout oplossen', 'Inloggen mislukt'],
  ],
}

const cases = Object.entries(rows).flatMap(([language, list]) =>
  list.map((row) => [language, ...row] as const),
)

describe('word lists', () => {
  it.each(cases)('%s %s: “%s”, not “%s”', (language, name, found, passed) => {
    const words = toWordLists(language)?.[name]
    expect(found.search(words ?? /$^/u), found).toBeGreaterThanOrEqual(0)
    expect(passed.search(words ?? /^/u), passed).toBe(-1)
  })

  it('are missing for other languages', () => {
    expect(toWordLists('ja')).toBeNull()
    expect(toWordLists('und')).toBeNull()
    expect(toWordLists('toString')).toBeNull()
  })

  it('read long hostile texts in linear time', () => {
    const pieces = [
      'a',
      'a ',
      'as a ',
      'stor',
      'store it ',
      'é',
      'update the ',
      "n't",
      'when ',
      'and add ',
      'en en ',
      '1 ',
    ]
    for (const language of Object.keys(rows)) {
      for (const words of Object.values(toWordLists(language) ?? {})) {
        for (const piece of pieces) {
          const text = piece.repeat(20_000 / piece.length)
          expect(text.replace(words ?? /$^/u, '').length).toBeLessThanOrEqual(text.length)
        }
      }
    }
  })
})
