// The whole at a glance: the picture, the figures, and what to look at next.
import { useMemo } from 'preact/hooks'
import { selectItem } from '../list/selection.ts'
import { type Filter, page, usePage } from '../state/page-state.ts'
import { TypeShape } from '../type-badge.tsx'
import { typeLooks } from '../type-looks.ts'
import { toBacklogFacts } from './backlog-facts.ts'
import { Skyline } from './skyline.tsx'

export function Overview() {
  const order = usePage((state) => state.order)
  const entries = usePage((state) => state.entries)
  const running = usePage((state) => state.run.phase === 'running')
  const facts = useMemo(
    () => toBacklogFacts(order.flatMap((id) => entries.get(id)?.item ?? [])),
    [order, entries],
  )
  const { count, ready, asking, alike, shares, missing, questions } = facts
  return (
    <section class="overview" aria-label="Overview">
      <div class="overview-figures">
        <FilterFigure
          filter="not-ready"
          value={count - ready}
          label="not ready"
          sub={`${ready} of ${count} ready`}
        />
        <FilterFigure filter="questions" value={asking} label="with questions" />
        <FilterFigure filter="duplicates" value={alike} label="look alike" />
      </div>
      <Skyline />
      <ul class="shares" aria-label="Items by type">
        {shares.map(({ type, count: number }) => (
          <li key={type}>
            <FilterButton filter={type}>
              <TypeShape type={type} /> {typeLooks[type].label} <strong>{number}</strong>
            </FilterButton>
          </li>
        ))}
      </ul>
      {!running && missing.length > 0 && (
        <p class="hint">
          None of: {missing.map((type) => `${typeLooks[type].plural} (${typeLooks[type].hint})`).join(', ')}.
          Is that so, or did nobody write it down?
        </p>
      )}
      {!running && questions.length > 0 && (
        <div class="holding">
          <h2>Questions that hold most back</h2>
          <ol>
            {questions.map(({ id, title, question }) => (
              <li key={id}>
                <span dir="auto">{question}</span>{' '}
                <button type="button" class="link" dir="auto" onClick={() => selectItem(id, true)}>
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}

interface FilterFigureProps {
  readonly filter: Exclude<Filter, null>
  readonly value: number
  readonly label: string
  readonly sub?: string
}

function FilterFigure({ filter, value, label, sub }: FilterFigureProps) {
  return (
    <FilterButton filter={filter} disabled={value === 0}>
      <strong>{value}</strong> {label}
      {sub !== undefined && <span class="hint">{sub}</span>}
    </FilterButton>
  )
}

interface FilterButtonProps {
  readonly filter: Exclude<Filter, null>
  readonly disabled?: boolean
  readonly children: preact.ComponentChildren
}

function FilterButton({ filter, disabled, children }: FilterButtonProps) {
  const on = usePage((state) => state.filter === filter)
  return (
    <button
      type="button"
      class="figure-button"
      aria-pressed={on}
      disabled={disabled === true && !on}
      onClick={() => page.set(() => ({ filter: on ? null : filter }))}
    >
      {children}
    </button>
  )
}
