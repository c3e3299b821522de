// Asks for an item again with an instruction.
import { useId, useState } from 'preact/hooks'
import { askAgain } from '../state/edit-actions.ts'
import type { Entry } from '../state/page-state.ts'

export function AskAgainForm({ entry, onDone }: { readonly entry: Entry; readonly onDone: () => void }) {
  const [words, setWords] = useState('')
  const id = useId()
  const { item, locked, busy } = entry
  return (
    <form
      class="tool"
      onSubmit={(event) => {
        event.preventDefault()
        void askAgain(item.id, words).then((done) => {
          if (done) onDone()
        })
      }}
    >
      <label for={id}>What should be different?</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={2_000}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <span class="hint">
        {locked.length === 0
          ? 'Lock a field first to keep it as it is.'
          : `${locked.length} locked ${locked.length === 1 ? 'field stays' : 'fields stay'} as ${locked.length === 1 ? 'it is' : 'they are'}.`}
      </span>
      <button type="submit" class="primary" disabled={words.trim() === '' || busy !== null}>
        Draft it again
      </button>
    </form>
  )
}
