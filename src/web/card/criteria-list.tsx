// Acceptance criteria: scenarios and statements, each edited in place, added and removed.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Criterion, CriterionBasis } from '../../backlog/item-fields.ts'
import { editItem } from '../state/edit-actions.ts'
import { bounds, toCriterionId, toText } from '../state/field-path.ts'
import { FieldRow, findingsAt, toFieldId, toTone } from './field-row.tsx'
import { TextField } from './text-field.tsx'

const basisTexts: Readonly<Record<CriterionBasis, string>> = {
  input: 'from your words',
  pattern: 'suggested by a pattern',
  model: 'suggested by the model',
  person: 'written here',
}

interface CriteriaListProps {
  readonly item: BacklogItem
  readonly locked: boolean
}

export function CriteriaList({ item, locked }: CriteriaListProps) {
  const criteria = item.acceptanceCriteria
  const change = (next: (criteria: readonly Criterion[]) => Criterion[]) =>
    editItem(item.id, 'acceptanceCriteria', (now) => ({
      ...now,
      acceptanceCriteria: next(now.acceptanceCriteria),
    }))
  const add = (scenario: boolean) =>
    change((now) => [
      ...now,
      {
        ...(scenario
          ? { given: 'a start', when: 'something is done', then: 'this follows' }
          : { statement: 'It holds that …' }),
        id: toCriterionId(now),
        basis: 'person',
      },
    ])
  return (
    <div class="criteria">
      <FieldRow item={item} path="acceptanceCriteria" label="Acceptance criteria" locked={locked} wide>
        <h4>Acceptance criteria</h4>
        <ol>
          {criteria.map((criterion, index) => (
            <li key={criterion.id}>
              <CriterionFields item={item} criterion={criterion} index={index} onChange={change} />
            </li>
          ))}
        </ol>
      </FieldRow>
      {criteria.length < bounds.criteria && (
        <p class="actions">
          <button type="button" class="small" onClick={() => add(true)}>
            Add a scenario
          </button>
          <button type="button" class="small" onClick={() => add(false)}>
            Add a statement
          </button>
        </p>
      )}
    </div>
  )
}

interface CriterionFieldsProps {
  readonly item: BacklogItem
  readonly criterion: Criterion
  readonly index: number
  onChange(next: (criteria: readonly Criterion[]) => Criterion[]): void
}

function CriterionFields({ item, criterion, index, onChange }: CriterionFieldsProps) {
  const parts = 'statement' in criterion ? ['statement'] : ['given', 'when', 'then']
  const values = new Map<string, string>(Object.entries(criterion))
  const put = (part: string, typed: string) =>
    onChange((criteria) =>
      criteria.map((one) => (one.id === criterion.id ? withPart(one, part, toText(typed)) : one)),
    )
  return (
    <>
      <div class="criterion">
        {parts.map((part) => {
          const path = `acceptanceCriteria[${index}].${part}`
          const tone = toTone(findingsAt(item, path))
          return (
            <div class="part" key={part}>
              {part !== 'statement' && (
                <span class="keyword" aria-hidden="true">
                  {part}
                </span>
              )}
              <TextField
                id={toFieldId(item.id, `acceptanceCriteria.${criterion.id}.${part}`)}
                label={`${criterion.id}, ${part}`}
                hiddenLabel
                value={values.get(part) ?? ''}
                most={bounds.text}
                required
                tone={tone}
                onCommit={(typed) => put(part, typed)}
              />
            </div>
          )
        })}
      </div>
      <div class="criterion-side">
        <span class="hint">{basisTexts[criterion.basis]}</span>
        <button
          type="button"
          class="remove"
          aria-label={`Remove criterion ${criterion.id}`}
          title="Remove"
          onClick={() => onChange((criteria) => criteria.filter(({ id }) => id !== criterion.id))}
        >
          ×
        </button>
      </div>
    </>
  )
}

/** The criterion with other words in one part; it is a person's from then on. */
function withPart(criterion: Criterion, part: string, words: string | null): Criterion {
  if (words === null) return criterion
  if ('statement' in criterion) return { ...criterion, statement: words, basis: 'person' }
  if (part === 'given') return { ...criterion, given: words, basis: 'person' }
  if (part === 'when') return { ...criterion, when: words, basis: 'person' }
  return { ...criterion, then: words, basis: 'person' }
}
