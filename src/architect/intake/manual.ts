// Tells the parts of a document that explain a program from the part that says what is to be done.
import type { SetAsideReason } from '../passage.ts'
import type { OutlineEntry } from './outline.ts'
import { toLabel } from './phrase.ts'

/** Headings over what a reader of a README learns, not over work. */
const explaining = new Set(
  `installation|install|installing|setup|getting started|quick start|quickstart|usage|how to use|how it works|prerequisites|requirements to run|configuration example|
  example usage|contributing|contributors|authors|author|maintainers|credits|acknowledgements|acknowledgments|thanks|license|licence|table of contents|contents|
  badges|screenshots|demo|about|contact|links|see also|references|citation|disclaimer|built with|tech stack|project structure|running|running tests|build|building`
    .split('|')
    .map((label) => label.trim()),
)

const planning =
  /^(?:(?:my |the |project )?(?:todos?|to-? ?dos?|todo list|roadmap|road map|backlog|ideas|wish ?list|known (?:issues|bugs|limitations)|future (?:work|plans|features|ideas|improvements)|planned(?: features)?|next steps|what's next|coming soon|upcoming|issues|bugs|improvements|feature (?:requests|ideas)|plans))$/u

function isMarked(entry: OutlineEntry): entry is Extract<OutlineEntry, { kind: 'heading' }> {
  return entry.kind === 'heading' && entry.level > 0 && entry.level < 7
}

/** True for a document in which one marked heading plans and others explain. */
export function isManual(entries: readonly OutlineEntry[]): boolean {
  return entries.some((entry) => isMarked(entry) && planning.test(toLabel(entry.words)))
}

/** Why what stands under a heading of a manual is no idea; null where it may be one. */
export function toManualReason(words: string): SetAsideReason | null {
  return explaining.has(toLabel(words)) ? 'context' : null
}

const remarks =
  /^(?:notes?|remarks?|context|background|legend|conventions|info|how to read this|anmerkungen|hinweise)$/u

/** True where two or more boxes to tick show how the writer marks what is to be done. */
export function hasBoxes(entries: readonly OutlineEntry[]): boolean {
  let boxes = 0
  for (const entry of entries)
    if (entry.kind === 'prose' && entry.block.marker?.checkbox === 'open') boxes += 1
  return boxes > 1
}

/** Why what stands under a heading is no idea in a text with boxes to tick; null where it may be one. */
export function toRemarkReason(words: string): SetAsideReason | null {
  return remarks.test(toLabel(words)) ? 'context' : null
}

const agenda = /^(?:agenda|tagesordnung|themen|orden del día|ordre du jour|top|tops)$/u
const record =
  /^(?:discussion|discussed|notes?|minutes|decisions?|decided|actions?|action (?:items|points)|to-? ?dos?|next steps|outcomes?|results?|besprochen|diskussion|beschlüsse|ergebnisse|entscheidungen|aufgaben|maßnahmen|decisiones|acuerdos|tareas|décisions|actions à mener)$/u

/** True for minutes that list their agenda over what was said and decided. */
export function isMinutes(entries: readonly OutlineEntry[]): boolean {
  const labels = entries.flatMap((entry) => (entry.kind === 'heading' ? [toLabel(entry.words)] : []))
  const from = labels.findIndex((label) => agenda.test(label))
  return from >= 0 && labels.slice(from + 1).some((label) => record.test(label))
}

/** Why what stands under the agenda of minutes is no idea; null elsewhere. */
export function toAgendaReason(words: string): SetAsideReason | null {
  return agenda.test(toLabel(words)) ? 'context' : null
}
