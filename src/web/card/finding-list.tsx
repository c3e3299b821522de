// What the rules say of an item, each with what to do and a way to the field.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Finding, Severity } from '../../backlog/quality/rule.ts'
import { mergeItems } from '../state/edit-actions.ts'
import { page } from '../state/page-state.ts'
import { toFieldId } from './field-row.tsx'

const labels: Readonly<Record<Severity, string>> = { error: 'Must', warning: 'Should', info: 'Could' }

export function FindingList({ item }: { readonly item: BacklogItem }) {
  const { findings, ready } = item.quality
  return (
    <div class="box findings">
      <h4>{ready ? 'Ready for refinement' : 'Not ready yet'}</h4>
      {findings.length === 0 ? (
        <p class="hint">The rules find nothing to mend.</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.rule}${finding.path}${finding.message}`} class={finding.severity}>
              <FindingText item={item} finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function FindingText({ item, finding }: { readonly item: BacklogItem; readonly finding: Finding }) {
  const duplicate = /^duplicates\[(\d+)\]/.exec(finding.path)?.[1]
  const other = duplicate === undefined ? undefined : item.duplicates[Number(duplicate)]?.of
  const control = toControlId(item, finding.path)
  return (
    <>
      <strong class="weight">{labels[finding.severity]}</strong> <span dir="auto">{finding.message}</span>{' '}
      <span class="fix" dir="auto">
        {finding.fix}
      </span>{' '}
      <span class="hint">{finding.rule}</span>
      {other !== undefined && page.get().entries.has(other) && (
        <button type="button" class="small" onClick={() => mergeItems(item.id, other)}>
          Merge the two
        </button>
      )}
      {control !== null && (
        <button type="button" class="link" onClick={() => document.getElementById(control)?.focus()}>
          Go to the field
        </button>
      )}
    </>
  )
}

/** The id of the control for a finding's path; null where there is none. */
function toControlId(item: BacklogItem, path: string): string | null {
  const criterion = /^acceptanceCriteria\[(\d+)\](?:\.(\w+))?/.exec(path)
  const found = criterion === null ? undefined : item.acceptanceCriteria[Number(criterion[1])]
  if (found !== undefined) {
    const part = criterion?.[2] ?? ('statement' in found ? 'statement' : 'given')
    return toFieldId(item.id, `acceptanceCriteria.${found.id}.${part}`)
  }
  const base = path.replace(/\[\d+\].*$/, '').replace(/^(details\.\w+)\..*$/, '$1')
  const hasControl =
    base === 'title' || base === 'summary' || base === 'estimate' || base.startsWith('details.')
  return hasControl ? toFieldId(item.id, base) : null
}
