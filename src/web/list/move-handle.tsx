// The handle to reorder an item: dragged by pointer, moved by the arrow keys.
import { page } from '../state/page-state.ts'
import { findCard, moveBeside, moveTo } from './selection.ts'

export function MoveHandle({ id, title }: { readonly id: string; readonly title: string }) {
  const step = (event: KeyboardEvent & { currentTarget: HTMLButtonElement }) => {
    const { order } = page.get()
    const place = order.indexOf(id)
    const target = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: order.length - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    moveTo(id, target)
    const handle = event.currentTarget
    // A card that moves loses the focus; whoever has gone on with Tab since keeps it where it is.
    const keepFocus = () => {
      if (document.activeElement === document.body) handle.focus()
    }
    queueMicrotask(keepFocus)
    requestAnimationFrame(() => {
      keepFocus()
      handle.scrollIntoView({ block: 'nearest' })
    })
  }
  return (
    <button
      type="button"
      class="handle"
      aria-label={`Move “${title.slice(0, 80)}”`}
      aria-describedby="move-help"
      title="Drag, or use the arrow keys"
      onKeyDown={step}
      onPointerDown={(event) => startDrag(event, id)}
    >
      <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
        <path d="M2 2h2v2H2zM6 2h2v2H6zM2 7h2v2H2zM6 7h2v2H6zM2 12h2v2H2zM6 12h2v2H6z" />
      </svg>
    </button>
  )
}

/** Distance to the edge of the window at which the page scrolls while dragging, in pixels. */
const edge = 70

function startDrag(event: PointerEvent & { currentTarget: HTMLButtonElement }, id: string): void {
  if (event.button !== 0) return
  const handle = event.currentTarget
  const own = findCard(id)
  let target: { readonly id: string; readonly after: boolean; readonly card: HTMLElement } | null = null
  handle.setPointerCapture(event.pointerId)
  own?.classList.add('dragged')

  const mark = (next: typeof target) => {
    target?.card.classList.remove('drop-before', 'drop-after')
    target = next
    target?.card.classList.add(target.after ? 'drop-after' : 'drop-before')
  }
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (clientY < edge) window.scrollBy(0, -18)
    if (clientY > innerHeight - edge) window.scrollBy(0, 18)
    const card = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.card') ?? null
    const other = card?.dataset['id']
    if (card === null || other === undefined || other === id) return mark(null)
    const { top, height } = card.getBoundingClientRect()
    mark({ id: other, after: clientY > top + height / 2, card })
  }
  const end = (dropped: boolean) => {
    handle.removeEventListener('pointermove', onMove)
    handle.removeEventListener('pointerup', onUp)
    handle.removeEventListener('pointercancel', onCancel)
    handle.removeEventListener('keydown', onKey)
    own?.classList.remove('dragged')
    const place = target
    mark(null)
    if (dropped && place !== null) moveBeside(id, place.id, place.after)
  }
  const onUp = () => end(true)
  const onCancel = () => end(false)
  const onKey = (key: KeyboardEvent) => {
    if (key.key === 'Escape') end(false)
  }
  handle.addEventListener('pointermove', onMove)
  handle.addEventListener('pointerup', onUp)
  handle.addEventListener('pointercancel', onCancel)
  handle.addEventListener('keydown', onKey)
}
