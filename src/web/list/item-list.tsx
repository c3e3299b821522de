// The items in order, and a line to add one more.
import { useState } from 'preact/hooks'
import { ItemCard } from '../card/item-card.tsx'
import { NoticeBox } from '../notice-box.tsx'
import { draftIdea } from '../state/draft-run.ts'
import { type Notice, usePage } from '../state/page-state.ts'
import { toShown } from './shown-items.ts'

export function ItemList() {
  const order = usePage((state) => state.order)
  const filter = usePage((state) => state.filter)
  // Only a filter has to look at the items themselves.
  const entries = usePage((state) => (state.filter === null ? null : state.entries))
  const shown = entries === null ? order : toShown({ order, entries, filter })
  return (
    <>
      <p id="move-help" class="unseen">
        Arrow up and down move the item by one place, Home and End to the ends.
      </p>
      <ol class="items" aria-label="Items">
        {shown.map((id) => (
          <ItemCard key={id} id={id} />
        ))}
      </ol>
      <AddIdea />
    </>
  )
}

function AddIdea() {
  const [idea, setIdea] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Notice | null>(null)
  const running = usePage((state) => state.run.phase === 'running')
  const add = async () => {
    if (idea.trim() === '' || busy) return
    setBusy(true)
    const notice = await draftIdea(idea.trim())
    setBusy(false)
    setProblem(notice)
    if (notice === null) setIdea('')
  }
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label for="add-idea">One more idea</label>
      <span class="pair">
        <input
          id="add-idea"
          dir="auto"
          value={idea}
          maxLength={20_000}
          placeholder="let guests swap seats with each other"
          onInput={(event) => setIdea(event.currentTarget.value)}
        />
        <button type="submit" disabled={busy || running || idea.trim() === ''}>
          {busy ? 'Drafting…' : 'Draft it'}
        </button>
      </span>
      {problem !== null && <NoticeBox notice={problem} />}
    </form>
  )
}
