// Splits an item: a title for the second one, and the criteria that go with it.
import { useId, useState } from 'preact/hooks'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { splitItem } from '../state/edit-actions.ts'
import { toCriterionWords } from '../state/field-path.ts'

export function SplitForm({ item, onDone }: { readonly item: BacklogItem; readonly onDone: () => void }) {
  const [title, setTitle] = useState('')
  const [picked, setPicked] = useState<readonly string[]>([])
  const id = useId()
  return (
    <form
      class="tool"
      onSubmit={(event) => {
        event.preventDefault()
        splitItem(item.id, title, picked)
        onDone()
      }}
    >
      <label for={id}>Title of the second item</label>
      <input
        id={id}
        dir="auto"
        required
        maxLength={500}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <fieldset>
        <legend>Criteria that go with it</legend>
        {item.acceptanceCriteria.map((criterion) => (
          <label key={criterion.id} class="check" dir="auto">
            <input
              type="checkbox"
              checked={picked.includes(criterion.id)}
              onChange={(event) =>
                setPicked(
                  event.currentTarget.checked
                    ? [...picked, criterion.id]
                    : picked.filter((other) => other !== criterion.id),
                )
              }
            />
            {toCriterionWords(criterion)}
          </label>
        ))}
      </fieldset>
      <span class="hint">Each of the two gets half of the size. You can take it back.</span>
      <button type="submit" class="primary" disabled={title.trim() === ''}>
        Split
      </button>
    </form>
  )
}
