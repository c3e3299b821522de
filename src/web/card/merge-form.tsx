// Merges another item into this one; those that look alike stand first.
import { useId, useState } from 'preact/hooks'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { mergeItems } from '../state/edit-actions.ts'
import { page } from '../state/page-state.ts'

export function MergeForm({ item, onDone }: { readonly item: BacklogItem; readonly onDone: () => void }) {
  const [other, setOther] = useState('')
  const id = useId()
  const { entries, order } = page.get()
  const alike = new Set(item.duplicates.map(({ of }) => of))
  const ids = order.filter((one) => one !== item.id)
  const sorted = [...ids.filter((one) => alike.has(one)), ...ids.filter((one) => !alike.has(one))]
  return (
    <form
      class="tool"
      onSubmit={(event) => {
        event.preventDefault()
        mergeItems(item.id, other)
        onDone()
      }}
    >
      <label for={id}>Take this item in</label>
      <select id={id} value={other} onChange={(event) => setOther(event.currentTarget.value)}>
        <option value="">Choose an item</option>
        {sorted.map((one) => (
          <option key={one} value={one}>
            {alike.has(one) ? '≈ ' : ''}
            {entries.get(one)?.item.title.slice(0, 90)}
          </option>
        ))}
      </select>
      <span class="hint">Criteria, assumptions and words of both are kept. You can take it back.</span>
      <button type="submit" class="primary" disabled={other === ''}>
        Merge
      </button>
    </form>
  )
}
