// An open card: the form on one side, size, priority, questions and quality on the other.
import { NoticeBox } from '../notice-box.tsx'
import { dismissNotice, editItem } from '../state/edit-actions.ts'
import { bounds, toList, toText } from '../state/field-path.ts'
import type { Entry } from '../state/page-state.ts'
import { CardActions } from './card-actions.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { DetailsForm } from './details-form.tsx'
import { EstimateBox } from './estimate-box.tsx'
import { FieldRow, findingsAt, toFieldId, toTone } from './field-row.tsx'
import { FindingList } from './finding-list.tsx'
import { OriginBox } from './origin-box.tsx'
import { PriorityBox } from './priority-box.tsx'
import { QuestionList } from './question-list.tsx'
import { TextField } from './text-field.tsx'

export function CardBody({ entry }: { readonly entry: Entry }) {
  const { item, locked, busy, notice } = entry
  return (
    <div class="card-body">
      {notice !== null && (
        <NoticeBox notice={notice}>
          <button type="button" class="small" onClick={() => dismissNotice(item.id)}>
            Understood
          </button>
        </NoticeBox>
      )}
      <div class="card-main">
        <MainField entry={entry} path="title" label="Title" most={bounds.title} />
        <MainField entry={entry} path="summary" label="Summary" most={bounds.text} />
        <DetailsForm item={item} locked={locked} />
        <CriteriaList item={item} locked={locked.includes('acceptanceCriteria')} />
        <div class="row wide">
          <TextField
            id={toFieldId(item.id, 'assumptions')}
            label="Assumptions"
            value={item.assumptions.join('\n')}
            most={bounds.text * 4}
            blank="one a line"
            onCommit={(typed) =>
              editItem(item.id, 'assumptions', (now) => ({ ...now, assumptions: toList(typed) }))
            }
          />
        </div>
      </div>
      <div class="card-side">
        <EstimateBox item={item} />
        <PriorityBox item={item} />
        <QuestionList item={item} busy={busy !== null} />
        <FindingList item={item} />
        <OriginBox item={item} />
      </div>
      <CardActions entry={entry} />
    </div>
  )
}

interface MainFieldProps {
  readonly entry: Entry
  readonly path: 'title' | 'summary'
  readonly label: string
  readonly most: number
}

function MainField({ entry, path, label, most }: MainFieldProps) {
  const { item, locked } = entry
  const id = toFieldId(item.id, path)
  const tone = toTone(findingsAt(item, path))
  return (
    <FieldRow item={item} path={path} label={label} locked={locked.includes(path)} wide>
      <TextField
        id={id}
        label={label}
        value={item[path]}
        most={most}
        required
        oneLine={path === 'title'}
        tone={tone}
        describedBy={tone === undefined ? undefined : `${id}-findings`}
        onCommit={(typed) => {
          const words = toText(typed, most)
          if (words !== null) editItem(item.id, path, (now) => ({ ...now, [path]: words }))
        }}
      />
    </FieldRow>
  )
}
