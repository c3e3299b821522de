// Open questions of an item, each with room for its answer.
import { useState } from 'preact/hooks'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Question } from '../../backlog/item-fields.ts'
import { answerQuestion } from '../state/edit-actions.ts'
import { toFieldId } from './field-row.tsx'

export function QuestionList({ item, busy }: { readonly item: BacklogItem; readonly busy: boolean }) {
  if (item.openQuestions.length === 0) return null
  return (
    <div class="box questions">
      <h4>{item.openQuestions.length === 1 ? 'A question' : `${item.openQuestions.length} questions`}</h4>
      <ul>
        {item.openQuestions.map((question) => (
          <li key={`${question.id}${question.question}`}>
            <AnswerForm itemId={item.id} question={question} busy={busy} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface AnswerFormProps {
  readonly itemId: string
  readonly question: Question
  readonly busy: boolean
}

function AnswerForm({ itemId, question, busy }: AnswerFormProps) {
  const [answer, setAnswer] = useState('')
  const id = toFieldId(itemId, `answer-${question.id}`)
  const send = () => {
    if (answer.trim() !== '' && !busy) void answerQuestion(itemId, question.id, answer)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label for={id} dir="auto">
        {question.question}
      </label>
      <span class="pair">
        <input
          id={id}
          dir="auto"
          value={answer}
          maxLength={2_000}
          placeholder="Answer"
          onInput={(event) => setAnswer(event.currentTarget.value)}
        />
        <button type="submit" class="small" disabled={busy || answer.trim() === ''}>
          Answer
        </button>
      </span>
    </form>
  )
}
