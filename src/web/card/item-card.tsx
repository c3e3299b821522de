// One item as a card: a line when closed, its whole form when open.
import { useEffect, useRef, useState } from 'preact/hooks'
import { selectItem } from '../list/selection.ts'
import { renderOnce } from '../render-once.tsx'
import { usePage } from '../state/page-state.ts'
import { CardBody } from './card-body.tsx'
import { CardHead } from './card-head.tsx'
import { watchNearness } from './nearness.ts'

export const ItemCard = renderOnce(({ id }: { readonly id: string }) => {
  const entry = usePage((state) => state.entries.get(id))
  const open = usePage((state) => state.open.has(id))
  const selected = usePage((state) => state.selected === id)
  const printing = usePage((state) => state.printing)
  const place = useRef<HTMLLIElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    return element === null || near ? undefined : watchNearness(element, () => setNear(true))
  }, [near])
  if (entry === undefined) return null
  const { item, busy } = entry
  return (
    <li
      ref={place}
      class={`card type-${item.type} ${open ? 'opened' : ''} ${selected ? 'selected' : ''}`}
      data-id={id}
      aria-busy={busy !== null}
      onFocusIn={() => selectItem(id, false)}
    >
      <article aria-label={item.title}>
        <CardHead entry={entry} open={open} />
        {((open && (near || selected)) || printing) && <CardBody entry={entry} />}
        {open && !near && !selected && !printing && <div class="card-waits" />}
      </article>
    </li>
  )
})
