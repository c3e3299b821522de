// The backlog as a skyline: items in order, likely size as the body of a column, uncertainty as its haze.
import { useMemo } from 'preact/hooks'
import { selectItem } from '../list/selection.ts'
import { renderOnce } from '../render-once.tsx'
import { usePage } from '../state/page-state.ts'
import { typeShapes } from '../type-badge.tsx'
import { typeLooks } from '../type-looks.ts'
import { type Column, skylineHeight, toSkyline } from './skyline-shape.ts'

const foot = 26
const head = 14

export function Skyline() {
  const order = usePage((state) => state.order)
  const entries = usePage((state) => state.entries)
  const selected = usePage((state) => state.selected)
  const { columns, width, lines } = useMemo(() => toSkyline(order, entries), [order, entries])
  const ground = head + skylineHeight
  return (
    <figure class="skyline">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; by keyboard one opens the item in the list */}
      <svg
        viewBox={`-30 0 ${width + 30} ${ground + foot}`}
        preserveAspectRatio="xMinYMid meet"
        role="img"
        aria-label={`${columns.length} items in order: height is size, the lighter part is uncertainty`}
        onClick={(event) => {
          const id =
            event.target instanceof Element ? event.target.closest('g')?.getAttribute('data-column') : null
          if (id != null) selectItem(id, true)
        }}
      >
        {lines.map(({ y, label }) => (
          <g key={label}>
            <line x1="0" x2={width} y1={ground - y} y2={ground - y} class="help-line" />
            <text x="-6" y={ground - y + 4} class="help-text">
              {label}
            </text>
          </g>
        ))}
        <line x1="0" x2={width} y1={ground} y2={ground} class="ground" />
        {columns.map((column) => (
          <ColumnDrawing key={column.id} {...column} ground={ground} selected={column.id === selected} />
        ))}
      </svg>
      <figcaption class="hint">
        First to last from left to right. Solid: likely size (a spike’s day counts as a point). Line and haze:
        how small and how large it may be. Ring: not ready. Dots: open questions.
      </figcaption>
    </figure>
  )
}

interface ColumnDrawingProps extends Column {
  readonly ground: number
  readonly selected: boolean
}

const ColumnDrawing = renderOnce(({ ground, selected, ...column }: ColumnDrawingProps) => {
  const { id, type, title, x, width, low, likely, high, ready, questions } = column
  const radius = Math.min(4, width / 3)
  const middle = x + width / 2
  const roomy = width >= 12
  return (
    <g data-column={id} class={`column type-${type} ${selected ? 'selected' : ''}`}>
      <title>{`${typeLooks[type].label}: ${title}`}</title>
      <rect x={x} width={width} y={ground - high} height={high} rx={radius} class="haze" />
      <rect x={x} width={width} y={ground - likely} height={likely} rx={radius} class="body" />
      {roomy && <line x1={x + 2} x2={x + width - 2} y1={ground - low} y2={ground - low} class="low" />}
      {!ready && roomy && <circle cx={middle} cy={ground - high - 7} r="4" class="ring" />}
      {roomy &&
        Array.from({ length: Math.min(questions, 3) }, (_, index) => (
          <circle
            key={String(index)}
            cx={middle + (index - (Math.min(questions, 3) - 1) / 2) * 7}
            cy={ground - likely + 9}
            r="2"
            class="question"
          />
        ))}
      {roomy && (
        <path
          d={typeShapes[type]}
          fill-rule="evenodd"
          transform={`translate(${middle - 7} ${ground + 7}) scale(.875)`}
          class="foot"
        />
      )}
      {/* A place to hit that reaches from top to bottom. */}
      <rect x={x} width={width} y="0" height={ground + foot} class="hit" />
    </g>
  )
})
