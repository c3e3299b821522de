// What one can do with an item as a whole.
import { useId, useState } from 'preact/hooks'
import { openExport } from '../export/open-export.ts'
import { moveTo } from '../list/selection.ts'
import { changeType, removeItem } from '../state/edit-actions.ts'
import type { Entry } from '../state/page-state.ts'
import { isWorkType, typeLooks, typeOrder } from '../type-looks.ts'
import { AskAgainForm } from './ask-again-form.tsx'
import { MergeForm } from './merge-form.tsx'
import { SplitForm } from './split-form.tsx'

type Tool = 'again' | 'split' | 'merge'

const tools: readonly { readonly id: Tool; readonly label: string }[] = [
  { id: 'again', label: 'Ask for it again…' },
  { id: 'split', label: 'Split…' },
  { id: 'merge', label: 'Merge…' },
]

export function CardActions({ entry }: { readonly entry: Entry }) {
  const { item, busy } = entry
  const [tool, setTool] = useState<Tool | null>(null)
  const typeId = useId()
  const close = () => setTool(null)
  return (
    <footer class="card-actions">
      <div class="actions">
        <label for={typeId}>Type</label>
        <select
          id={typeId}
          value={item.type}
          disabled={busy !== null}
          onChange={(event) => {
            const type = event.currentTarget.value
            if (isWorkType(type)) void changeType(item.id, type)
          }}
        >
          {typeOrder.map((type) => (
            <option key={type} value={type}>
              {typeLooks[type].label}
            </option>
          ))}
        </select>
        {tools.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-expanded={tool === id}
            onClick={() => setTool(tool === id ? null : id)}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={() => moveTo(item.id, 0)}>
          To the top
        </button>
        <button type="button" onClick={() => openExport([item.id])}>
          Copy or download…
        </button>
        <button type="button" class="danger" onClick={() => removeItem(item.id)}>
          Remove
        </button>
      </div>
      {tool === 'again' && <AskAgainForm entry={entry} onDone={close} />}
      {tool === 'split' && <SplitForm item={item} onDone={close} />}
      {tool === 'merge' && <MergeForm item={item} onDone={close} />}
    </footer>
  )
}
