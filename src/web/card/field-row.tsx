// One field of an item: its label, its value to edit, a lock, and what the rules say of it.
import type { ComponentChildren } from 'preact'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Finding } from '../../backlog/quality/rule.ts'
import { toggleLock } from '../state/edit-actions.ts'

/** The findings about a field and what stands in it. */
export function findingsAt(item: BacklogItem, path: string): readonly Finding[] {
  return item.quality.findings.filter(
    (finding) =>
      finding.path === path ||
      finding.path.startsWith(`${path}[`) ||
      (finding.path.startsWith(`${path}.`) && path !== 'details'),
  )
}

/** The id of a field's control, from the item's id and the path. */
export function toFieldId(id: string, path: string): string {
  return `f-${id}-${path}`.replace(/[^\w-]/g, '-')
}

/** "error" or "warning" where the rules find such a thing, else nothing. */
export function toTone(findings: readonly Finding[]): string | undefined {
  if (findings.some(({ severity }) => severity === 'error')) return 'error'
  return findings.some(({ severity }) => severity === 'warning') ? 'warning' : undefined
}

interface FieldRowProps {
  readonly item: BacklogItem
  readonly path: string
  readonly label: string
  readonly locked: boolean
  readonly wide?: boolean
  readonly children: ComponentChildren
}

export function FieldRow({ item, path, label, locked, wide, children }: FieldRowProps) {
  const findings = findingsAt(item, path).filter(({ severity }) => severity !== 'info')
  return (
    <div class={wide === true ? 'row wide' : 'row'}>
      {children}
      <LockButton id={item.id} path={path} label={label} locked={locked} />
      {findings.length > 0 && (
        <ul class="row-findings" id={`${toFieldId(item.id, path)}-findings`}>
          {findings.map(({ rule, path: at, message, fix, severity }) => (
            <li key={`${rule}${at}${message}`} class={severity} dir="auto">
              {message} {fix}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface LockButtonProps {
  readonly id: string
  readonly path: string
  readonly label: string
  readonly locked: boolean
}

function LockButton({ id, path, label, locked }: LockButtonProps) {
  return (
    <button
      type="button"
      class="lock"
      aria-pressed={locked}
      aria-label={`Keep “${label}” as it is when the item is drafted again`}
      title={locked ? 'Kept as it is when drafted again' : 'Keep as it is when drafted again'}
      onClick={() => toggleLock(id, path)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={locked ? 'M5 7V5a3 3 0 016 0v2' : 'M5 7V5a3 3 0 015.8-1'} class="shackle" />
        <rect x="3" y="7" width="10" height="7" rx="1.5" />
      </svg>
    </button>
  )
}
