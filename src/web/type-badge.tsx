// The mark of a work type: an own shape and the label, so that it is never told by colour alone.
import type { WorkType } from '../backlog/work-type.ts'
import { typeLooks } from './type-looks.ts'

/** Outlines in a square of 16. */
export const typeShapes: Readonly<Record<WorkType, string>> = {
  feature: 'M8 1l2.1 4.6 5 .6-3.7 3.4 1 5L8 12.1 3.6 14.6l1-5L.9 6.2l5-.6z',
  bug: 'M8 1a7 7 0 100 14A7 7 0 008 1zm-1 3h2v5H7zm0 6h2v2H7z',
  debt: 'M1 11h14v4H1zM3 6h10v4H3zM5 1h6v4H5z',
  spike: 'M8 1l7.5 14H.5z',
  infrastructure: 'M8 .8l6.3 3.6v7.2L8 15.2l-6.3-3.6V4.4z',
}

export function TypeShape({ type }: { readonly type: WorkType }) {
  return (
    <svg class={`shape type-${type}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={typeShapes[type]} fill-rule="evenodd" />
    </svg>
  )
}

export function TypeBadge({ type }: { readonly type: WorkType }) {
  return (
    <span class={`badge type-${type}`}>
      <TypeShape type={type} />
      {typeLooks[type].label}
    </span>
  )
}
