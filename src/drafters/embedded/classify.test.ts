// The classifier on clear lines, ugly texts, headings, tags and stated types.
import { statSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stated } from '../../architect/passage.ts'
import { ClassificationSchema } from '../../backlog/item-fields.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { trainedWeights } from './classifier/weights.generated.ts'
import { type ClassifyInput, classify } from './classify.ts'

const nothingStated: Stated = { type: null, priority: null, size: null, tags: [] }

function classifyText(text: string, rest: Partial<ClassifyInput> = {}) {
  return classify({ text, headings: [], parentText: null, stated: nothingStated, ...rest })
}

/** Clear lines, none of which is in the training set. */
const clearLines: readonly (readonly [WorkType, string])[] = [
  ['feature', 'Let gardeners swap seeds with neighbours'],
  ['feature', 'As a florist I want to print a card with each bouquet, so that nobody writes by hand'],
  ['feature', 'Add a filter for vegan dishes'],
  ['feature', 'Export the lap times as CSV'],
  ['feature', 'Dark mode for the recipe editor'],
  ['feature', 'Users can pin a conversation to the top'],
  ['feature', 'Notify the host when a guest checks in'],
  ['feature', 'Allow choirs to upload sheet music'],
  ['bug', 'The kiln timer crashes when the oven door is opened'],
  ['bug', 'Total is wrong if a voucher is applied twice'],
  ['bug', 'Cannot log in after changing the e-mail address'],
  ['bug', 'Swimmers are shown in the wrong lane'],
  ['bug', 'Fix crash on empty playlist'],
  ['bug', 'Attachments disappear from the thread after reloading'],
  ['bug', 'Page freezes when I scroll the tide table'],
  ['bug', 'Confirmation mail is sent twice'],
  ['debt', 'Refactor the voucher service, nobody understands it any more'],
  ['debt', 'Write unit tests for the tide calculation'],
  ['debt', 'Remove dead code from the kiln driver'],
  ['debt', 'Split the 3,000 line LaneController into smaller classes'],
  ['debt', 'Rename confusing variables in the scheduler'],
  ['debt', 'Replace copy-pasted date formatting with one function'],
  ['debt', 'Clean up duplicated validation logic'],
  ['debt', 'Document the internal API of the seed exchange'],
  ['spike', 'Investigate whether tide tables can be computed offline'],
  ['spike', 'Compare two vendors for kiln sensors'],
  ['spike', 'Should we use WebRTC or a media server for choir rehearsals?'],
  ['spike', 'Find out why swimmers abandon the sign-up'],
  ['spike', 'Evaluate options for speech recognition'],
  ['spike', 'Research how other florists handle returns'],
  ['spike', 'Prototype lane detection with a cheap camera'],
  ['spike', 'How much would it cost to store all recordings for ten years?'],
  ['infrastructure', 'Set up a CI pipeline with GitHub Actions'],
  ['infrastructure', 'Upgrade PostgreSQL from 13 to 16'],
  ['infrastructure', 'Deploy the tide service to Kubernetes'],
  ['infrastructure', 'Nightly database backups with a tested restore'],
  ['infrastructure', 'Renew the TLS certificate of the booking domain'],
  ['infrastructure', 'Dockerize the kiln gateway'],
  ['infrastructure', 'Monitoring and alerts for the production servers'],
  ['infrastructure', 'Migrate hosting from Heroku to AWS'],
]

describe('classify', () => {
  it.each(clearLines)('finds %s in "%s"', (type, text) => {
    expect(classifyText(text).type).toBe(type)
  })

  it('gives probabilities: at most one together, the runner-up below the first and of another type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { type, ...classification } = classifyText(text)
        expect(ClassificationSchema.safeParse(classification).error).toBeUndefined()
        const { confidence, runnerUp } = classification
        expect(confidence).toBeGreaterThanOrEqual(0.2 - 1e-9)
        expect(confidence + (runnerUp?.confidence ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        expect(runnerUp?.confidence ?? 0).toBeLessThanOrEqual(confidence)
        expect(runnerUp?.type).not.toBe(type)
      }),
    )
  })

  it('is unsure of a text without words, and of letters that it does not know', () => {
    for (const text of ['', '🎉🎉', '—', 'ログインできない']) {
      expect(classifyText(text).confidence).toBeLessThan(0.35)
    }
  })

  it('reads German, French and Spanish symptoms', () => {
    expect(classifyText('Die Suche funktioniert nicht mit Umlauten').type).toBe('bug')
    expect(classifyText('Le bouton de paiement ne marche pas').type).toBe('bug')
    expect(classifyText('La página no carga en el móvil').type).toBe('bug')
  })

  it.each([
    ['Als Leiterin möchte ich eine Meldung, damit das Telefon nicht ständig klingelt, statt zu schweigen'],
    ['En tant que facteur, je veux un rappel pour ne plus rien perdre quand la liste est fausse'],
    ['Como socia quiero un aviso para no perder nunca más una reserva equivocada'],
    ['Come utente vorrei un avviso quando il totale è sbagliato, così da non pagare due volte'],
    ['Como aluna, quero um aviso quando a aula falha, para não esperar sem nada'],
    ['Als huurder wil ik een melding als de lift kapot is, zodat ik niet voor niets kom'],
  ])('reads the pain in a story as its benefit: %s', (text) => {
    const { type, reason } = classifyText(text)
    expect(type).toBe('feature')
    expect(reason).toContain('the story "')
  })

  it.each([
    ['de', 'Rechnung ist nach dem Drucken leer', 'bug'],
    ['de', 'Preisberechnung aus der Maske auslagern und vereinfachen', 'debt'],
    ['fr', 'Étudier deux fournisseurs de cartes et les comparer', 'spike'],
    ['fr', 'La liste ne se charge plus', 'bug'],
    ['es', 'Renovar el certificado del servidor y las copias de seguridad', 'infrastructure'],
    ['es', 'Filtrar las recetas por ingrediente', 'feature'],
    ['it', 'Riscrivere la logica degli sconti, il codice è duplicato', 'debt'],
    ['it', 'La stampa si blocca con due pagine', 'bug'],
    ['pt', 'Investigar por que as reservas somem à noite', 'spike'],
    ['pt', 'Migrar o servidor de correio e monitorar o certificado', 'infrastructure'],
    ['nl', 'Uitzoeken of de weegschaal bluetooth kan', 'spike'],
    ['nl', 'Recepten exporteren en delen', 'feature'],
  ] as const)('reads %s: %s', (_, text, type) => {
    expect(classifyText(text).type).toBe(type)
  })

  it('answers for a megabyte as for its beginning', () => {
    const text = `The kiln timer crashes when the door is opened. ${'x! '.repeat(350_000)}`
    expect(classifyText(text).type).toBe('bug')
  })
})

describe('trained weights', () => {
  it('are of thousands of slots and stay below 100 KiB', () => {
    const { size } = statSync(new URL('classifier/weights.generated.ts', import.meta.url))
    expect(size).toBeLessThan(100 * 1024)
    for (const column of trainedWeights.columns) expect(column.length).toBeGreaterThan(10_000)
    expect(trainedWeights.lines).toBeGreaterThan(15_000)
  })
})

describe('headings, tags and parents', () => {
  it.each([
    ['Bugs', 'bug'],
    ['Known issues', 'bug'],
    ['Tech debt', 'debt'],
    ['Refactoring', 'debt'],
    ['Spikes', 'spike'],
    ['Open questions', 'spike'],
    ['DevOps', 'infrastructure'],
    ['Upgrades', 'infrastructure'],
    ['Features', 'feature'],
    ['Nice to have', 'feature'],
  ] as const)('"%s" decides what the words leave open', (heading, type) => {
    for (const text of ['Ledger', 'Tide table', 'Voucher import']) {
      expect(classifyText(text, { headings: ['Backlog', heading] }).type).toBe(type)
    }
  })

  it('counts the innermost heading most', () => {
    const { type } = classifyText('Ledger', { headings: ['Bugs', 'Spikes'] })
    expect(type).toBe('spike')
  })

  it('lets clear words overrule a heading, and says so', () => {
    const { type, reason } = classifyText('Login crashes on Safari', { headings: ['Features'] })
    expect(type).toBe('bug')
    expect(reason).toContain('"crashes"')
    expect(reason).toContain('against the heading "Features"')
  })

  it('does not take a release for operations, nor a component for a type', () => {
    const text = 'Let gardeners swap seeds with neighbours'
    for (const heading of ['Release 2.1', 'Server', 'Q3', 'Search']) {
      expect(classifyText(text, { headings: [heading] }).type).toBe('feature')
    }
  })

  it('reads tags and a short parent like headings', () => {
    const tagged = classifyText('Voucher import', { stated: { ...nothingStated, tags: ['FIX'] } })
    expect(tagged.type).toBe('bug')
    expect(tagged.reason).toContain('the tag "FIX"')
    expect(classifyText('Voucher import', { parentText: 'Research' }).type).toBe('spike')
  })

  it('keeps a type that the input states, with what the words say as runner-up', () => {
    const stated: Stated = { ...nothingStated, type: 'debt' }
    const { type, confidence, runnerUp, reason } = classifyText('Login crashes on Safari', { stated })
    expect(type).toBe('debt')
    expect(confidence).toBeGreaterThan(0.9)
    expect(runnerUp?.type).toBe('bug')
    expect(reason).toContain('states')
  })
})

describe('reason', () => {
  it('names the words that speak for the type', () => {
    expect(classifyText('Refactor the duplicated voucher code').reason).toMatch(
      /^Technical debt: the words "refactor"(?:, "\w+")* and "\w+"\.$/,
    )
  })

  it('quotes words of the text only', () => {
    for (const [, text] of clearLines) {
      const quotes = [...classifyText(text).reason.matchAll(/"([^"]+)"/g)].map(([, quote]) => quote ?? '')
      for (const quote of quotes) expect(text.toLowerCase()).toContain(quote)
    }
  })
})
