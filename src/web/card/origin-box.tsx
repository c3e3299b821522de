// Where an item comes from: its words in the input, why it has its type, and who drafted it.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { showInText } from '../list/selection.ts'
import { typeLooks } from '../type-looks.ts'

export function OriginBox({ item }: { readonly item: BacklogItem }) {
  const { source, classification, provenance } = item
  const { runnerUp } = classification
  return (
    <div class="box origin">
      <h4>Where it comes from</h4>
      <blockquote dir="auto">{source.text}</blockquote>
      {source.spans.length > 0 && (
        <button type="button" class="link" onClick={() => showInText(item.id)}>
          Show in the text
        </button>
      )}
      <details>
        <summary>Why {typeLooks[item.type].label.toLowerCase()}</summary>
        <p dir="auto">
          {classification.reason} {Math.round(classification.confidence * 100)} % sure
          {runnerUp === null || runnerUp.confidence < 0.01
            ? '.'
            : `; else ${typeLooks[runnerUp.type].label.toLowerCase()} (${Math.round(runnerUp.confidence * 100)} %).`}
        </p>
        <p class="hint" dir="auto">
          Drafted by {provenance.model ?? `the ${provenance.drafter} drafter`}
          {provenance.degraded === null ? '' : `, because the model failed (${provenance.degraded})`}. Made by
          a machine: read before you rely on it.
        </p>
      </details>
    </div>
  )
}
