// The text that was drafted: each item's words light up with it, and what is left over can be drafted.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { selectItem } from '../list/selection.ts'
import { renderOnce } from '../render-once.tsx'
import { page, usePage } from '../state/page-state.ts'
import { type Segment, toSegments } from '../state/spans.ts'
import { LeftOverList } from './left-over-list.tsx'
import { asideOwner, createOwnedSelector, failedOwner } from './owned-spans.ts'

/** Width in pixels from which the text stands beside the list. */
const wide = '(min-width: 68rem)'

export function SourcePane() {
  const [open, setOpen] = useState(() => matchMedia(wide).matches)
  useEffect(() => {
    const query = matchMedia(wide)
    const follow = () => setOpen(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  const running = usePage((state) => state.run.phase === 'running')
  return (
    <details class="source" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>Your text</h2>
      </summary>
      <SourceText />
      <p class="actions">
        <button type="button" disabled={running} onClick={() => page.set(() => ({ view: 'compose' }))}>
          Edit the text
        </button>
      </p>
      <LeftOverList />
    </details>
  )
}

function SourceText() {
  const text = usePage((state) => state.draftedText)
  const selectOwned = useMemo(createOwnedSelector, [])
  const owned = usePage(selectOwned)
  const selected = usePage((state) => state.selected)
  const segments = useMemo(() => toSegments(text.length, owned), [text, owned])
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = pane.current
    const lit = box?.querySelector<HTMLElement>('.lit')
    if (box === null || lit == null) return
    const middle = lit.offsetTop - box.clientHeight / 2
    box.scrollTo({ top: middle, behavior: 'auto' })
  }, [selected])
  return (
    <section
      class="source-text"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="The text, with the words of the selected item marked"
      dir="auto"
    >
      {segments.map((segment) => (
        <Words
          key={segment.start}
          words={text.slice(segment.start, segment.end)}
          owner={toOwner(segment)}
          lit={selected !== null && segment.owners.includes(selected)}
        />
      ))}
    </section>
  )
}

function toOwner({ owners }: Segment): string {
  return owners[0] ?? ''
}

interface WordsProps {
  readonly words: string
  readonly owner: string
  readonly lit: boolean
}

const Words = renderOnce(({ words, owner, lit }: WordsProps) => {
  if (owner === '') return <span>{words}</span>
  if (owner === asideOwner || owner === failedOwner) {
    return <span class={owner === asideOwner ? 'aside' : 'failed'}>{words}</span>
  }
  return (
    // biome-ignore lint/a11y: a shortcut for the pointer; by keyboard one opens the item in the list
    <mark class={lit ? 'lit' : ''} onClick={() => selectItem(owner, true)}>
      {words}
    </mark>
  )
})
