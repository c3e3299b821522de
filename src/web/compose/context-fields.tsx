// What one may say of product and team. All of it is optional and stays on this device.
import { useState } from 'preact/hooks'
import { isEmptyForm, toRequestContext } from '../state/context-form.ts'
import { type ContextForm, page, usePage } from '../state/page-state.ts'
import { wipeWork } from '../state/saved-work.ts'
import { readTextFile } from './read-file.ts'

type TextKey = Exclude<keyof ContextForm, 'scale'>

const scales: readonly { readonly id: ContextForm['scale']; readonly label: string }[] = [
  { id: 'fibonacci', label: 'Fibonacci: 1, 2, 3, 5, 8 …' },
  { id: 'linear', label: 'Linear: 1, 2, 3, 4 …' },
  { id: 'powers-of-two', label: 'Powers of two: 1, 2, 4, 8 …' },
  { id: 't-shirt', label: 'T-shirt: XS, S, M, L …' },
]

function change(key: keyof ContextForm, value: string): void {
  page.set(({ context }) => ({ context: { ...context, [key]: value } }))
}

export function ContextFields() {
  const context = usePage((state) => state.context)
  const { unread, context: read } = toRequestContext(context)
  const [fileProblem, setFileProblem] = useState('')
  const count = read.backlog?.length ?? 0
  return (
    <details class="context">
      <summary>
        About your product and team{' '}
        <span class="hint">{isEmptyForm(context) ? 'optional' : 'filled in'}</span>
      </summary>
      <div class="context-grid">
        <ContextText
          k="product"
          label="What is the product?"
          hint="A sentence or two."
          value={context.product}
        />
        <ContextText
          k="personas"
          label="Who uses it?"
          hint="One a line, such as: organiser"
          value={context.personas}
        />
        <div class="field">
          <label for="context-scale">Estimation scale</label>
          <select
            id="context-scale"
            value={context.scale}
            onChange={(event) => change('scale', event.currentTarget.value)}
          >
            {scales.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <label for="context-typical">What is a typical, middle-sized item worth?</label>
          <input
            id="context-typical"
            value={context.typicalSize}
            placeholder="3"
            onInput={(event) => change('typicalSize', event.currentTarget.value)}
          />
        </div>
        <ContextText
          k="referenceItems"
          label="Reference items"
          hint="Items that you have sized, one a line: Export as PDF, 5"
          value={context.referenceItems}
        />
        <div class="field wide">
          <ContextText
            k="backlog"
            label="Existing backlog"
            hint="To find duplicates. One a line: PB-12 Export as PDF. Or CSV with the columns id and title."
            value={context.backlog}
          />
          <p class="hint">
            <label class="link file">
              Open a CSV file
              <input
                type="file"
                accept=".csv,.txt,text/csv,text/plain"
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0]
                  if (file === undefined) return
                  void readTextFile(file).then((text) => {
                    if (text.ok) change('backlog', text.text)
                    setFileProblem(text.ok ? '' : text.reason)
                  })
                }}
              />
            </label>{' '}
            {count > 0 && `${count} ${count === 1 ? 'entry' : 'entries'} read.`}
            {fileProblem !== '' && <span role="alert">{fileProblem}</span>}
          </p>
        </div>
      </div>
      {unread.length > 0 && (
        <p class="hint warn" role="status">
          Not read, and left out: {unread.slice(0, 3).join('; ')}. A size is a number or XS to XXL.
        </p>
      )}
      <p class="hint">
        What you enter is kept in this browser alone and sent only to this server when you draft.{' '}
        <button type="button" class="link" onClick={wipeWork}>
          Wipe everything from this device
        </button>
      </p>
    </details>
  )
}

interface ContextTextProps {
  readonly k: TextKey
  readonly label: string
  readonly hint: string
  readonly value: string
}

function ContextText({ k, label, hint, value }: ContextTextProps) {
  return (
    <div class="field">
      <label for={`context-${k}`}>{label}</label>
      <textarea
        id={`context-${k}`}
        aria-describedby={`context-${k}-hint`}
        dir="auto"
        rows={3}
        value={value}
        onInput={(event) => change(k, event.currentTarget.value)}
      />
      <span class="hint" id={`context-${k}-hint`}>
        {hint}
      </span>
    </div>
  )
}
