// The parts of a report that its writer labelled: "Expected: …", "Device: …", "Steps:" with lines under it.

const labels = {
  expected:
    /^(?:expected(?: (?:result|behaviou?r|outcome))?|should be|erwartet|esperado|attendu)\s?[:：]\s*(.*)$/i,
  environment:
    /^(?:environment|env|device|browser|os|platform|version|umgebung|entorno|environnement)\s?[:：]\s*(.*)$/i,
  steps:
    /^(?:steps(?: to reproduce)?|repro(?:duction)?(?: steps)?|how to reproduce|to reproduce|str|schritte|pasos|étapes)\s?[:：]\s*(.*)$/i,
} as const

const anyLabel = /^[\p{L}][\p{L} ]{1,24}[:：](?:\s|$)/u

function toLines(raw: string): string[] {
  return raw
    .slice(0, 8_000)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\p{Cc}+/gu, ' ').trim())
}

/** What stands after the label on its line, without its last full stop; null for none. */
export function findLabelled(raw: string, label: 'expected' | 'environment'): string | null {
  const found = toLines(raw)
    .map((line) => labels[label].exec(line)?.[1]?.replace(/\.$/, '').trim() ?? '')
    .filter((words) => words.length > 1 && words.length <= 400)
  return found.length === 0 ? null : found.slice(0, 3).join(', ')
}

/** The lines under "Steps:", or what follows it with arrows or "then" in between; null for fewer than two. */
export function findLabelledSteps(raw: string): string[] | null {
  const lines = toLines(raw)
  const at = lines.findIndex((line) => labels.steps.test(line))
  if (at < 0) return null
  const inline = labels.steps.exec(lines[at] ?? '')?.[1] ?? ''
  const steps = inline === '' ? [] : inline.split(/\s*(?:->|→|=>|;|, then )\s*/u)
  for (const line of lines.slice(at + 1)) {
    if (line === '' || anyLabel.test(line)) break
    steps.push(line.replace(/^(?:[-*•]|\d{1,2}[.)])\s+/u, ''))
  }
  const told = steps.map((step) => step.trim().slice(0, 400)).filter((step) => step.length > 1)
  return told.length < 2 ? null : told.slice(0, 20)
}
