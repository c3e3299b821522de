// The form of an item's type.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { editItem } from '../state/edit-actions.ts'
import { bounds, readDetail, toList, toText, withDetail } from '../state/field-path.ts'
import { type DetailField, detailFields } from './detail-fields.ts'
import { FieldRow, findingsAt, toFieldId, toTone } from './field-row.tsx'
import { TextField } from './text-field.tsx'
import { TimeboxField } from './timebox-field.tsx'

interface DetailsFormProps {
  readonly item: BacklogItem
  readonly locked: readonly string[]
}

export function DetailsForm({ item, locked }: DetailsFormProps) {
  return (
    <div class={`form form-${item.type}`}>
      {detailFields[item.type].map((field) => {
        const path = `details.${field.key}`
        return (
          <FieldRow
            key={path}
            item={item}
            path={path}
            label={field.label}
            locked={locked.includes(path)}
            wide={field.kind === 'list' || field.required === true || item.type === 'feature'}
          >
            <DetailControl item={item} field={field} path={path} />
          </FieldRow>
        )
      })}
    </div>
  )
}

interface DetailControlProps {
  readonly item: BacklogItem
  readonly field: DetailField
  readonly path: string
}

function DetailControl({ item, field, path }: DetailControlProps) {
  const id = toFieldId(item.id, path)
  const value = readDetail(item, field.key)
  const change = (next: unknown) => editItem(item.id, path, (now) => withDetail(now, field.key, next))
  if (field.kind === 'timebox') return <TimeboxField item={item} id={id} />
  if (field.kind === 'choice' || field.kind === 'flag') {
    return <ChoiceControl id={id} field={field} value={value} onChange={change} />
  }
  const findings = findingsAt(item, path)
  const lines = Array.isArray(value) ? value.map(String).join('\n') : String(value ?? '')
  const most = field.key === 'questions' ? 3 : bounds.list
  const commit = (typed: string) => {
    if (field.kind === 'text') return change(toText(typed))
    const list = toList(typed, most)
    change(list.length === 0 && field.nullable === true ? null : list)
  }
  return (
    <TextField
      id={id}
      label={field.label}
      value={lines}
      most={field.kind === 'list' ? bounds.text * 4 : bounds.text}
      blank={field.blank}
      required={field.required}
      tone={toTone(findings)}
      describedBy={toTone(findings) === undefined ? undefined : `${id}-findings`}
      onCommit={commit}
    />
  )
}

interface ChoiceControlProps {
  readonly id: string
  readonly field: DetailField
  readonly value: unknown
  onChange(value: unknown): void
}

function ChoiceControl({ id, field, value, onChange }: ChoiceControlProps) {
  const flag = field.kind === 'flag'
  const options = flag ? ['yes', 'no'] : (field.options ?? [])
  const shown = flag ? (value === true ? 'yes' : value === false ? 'no' : '') : String(value ?? '')
  return (
    <>
      <label for={id} class="field-label">
        {field.label}
      </label>
      <select
        id={id}
        value={shown}
        onChange={(event) => {
          const picked = event.currentTarget.value
          onChange(picked === '' ? null : flag ? picked === 'yes' : picked)
        }}
      >
        {(field.required !== true || shown === '') && <option value="">not known</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </>
  )
}
