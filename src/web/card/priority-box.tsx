// The priority of an item: the score, and on demand the formula with its inputs to set.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { editItem } from '../state/edit-actions.ts'
import { priorityFields } from './detail-fields.ts'
import { toFieldId } from './field-row.tsx'

export function PriorityBox({ item }: { readonly item: BacklogItem }) {
  const { priority } = item
  const change = (key: string, value: string | number | boolean | null) =>
    editItem(item.id, 'priority', (now) => ({
      ...now,
      priority: { ...now.priority, inputs: { ...now.priority.inputs, [key]: value } },
    }))
  return (
    <div class="box">
      <h4>Priority</h4>
      <p class="figure">
        <strong>{priority.score}</strong> <span class="hint">of 100</span>
      </p>
      <ScoreMeter score={priority.score} />
      <details>
        <summary>How it is computed</summary>
        <p class="method" dir="auto">
          {priority.method}
        </p>
        <div class="inputs">
          {priorityFields[item.type].map(({ key, label, options }) => {
            const id = toFieldId(item.id, `priority-${key}`)
            const value = priority.inputs[key] ?? null
            const all = value === null || options.includes(value) ? options : [...options, value]
            return (
              <div key={key}>
                <label for={id}>{label}</label>
                <select
                  id={id}
                  value={value === null ? '' : String(all.indexOf(value))}
                  onChange={(event) => {
                    const picked = event.currentTarget.value
                    change(key, picked === '' ? null : (all[Number(picked)] ?? null))
                  }}
                >
                  <option value="">not known</option>
                  {all.map((option, index) => (
                    <option key={String(option)} value={String(index)}>
                      {option === true ? 'yes' : option === false ? 'no' : option}
                    </option>
                  ))}
                </select>
              </div>
            )
          })}
        </div>
        <p class="formula" dir="auto">
          {priority.explanation}
        </p>
      </details>
    </div>
  )
}

/** A bar from 0 to 100. */
export function ScoreMeter({ score }: { readonly score: number }) {
  return (
    <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" rx="2" class="axis" />
      <rect width={score} height="4" rx="2" class="fill" />
    </svg>
  )
}
