// A text that is read as text and edited in place; what is typed reaches the item after a short pause.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Pause in typing after which the item has the words, in milliseconds. */
const pause = 250
const growsByItself = CSS.supports('field-sizing', 'content')

export interface TextFieldProps {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly value: string
  readonly most: number
  readonly blank?: string | undefined
  readonly required?: boolean | undefined
  /** Enter leaves the field instead of starting a line. */
  readonly oneLine?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly tone?: string | undefined
  readonly hiddenLabel?: boolean | undefined
  onCommit(typed: string): void
}

export function TextField(props: TextFieldProps) {
  const { id, label, value, most, blank, required, oneLine, describedBy, tone, hiddenLabel } = props
  const [typed, setTyped] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef<string | null>(null)
  const commit = useRef(props.onCommit)
  commit.current = props.onCommit

  const flush = () => {
    clearTimeout(timer.current)
    const words = pending.current
    pending.current = null
    if (words !== null && !(required === true && words.trim() === '')) commit.current(words)
  }
  // What was typed last is kept when the card goes away under the cursor.
  useEffect(() => flush, [])
  const shown = typed ?? value
  useLayoutEffect(() => {
    const element = field.current
    if (growsByItself || element === null) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [shown])

  const empty = required === true && shown.trim() === ''
  const full = shown.length >= most
  const note = empty
    ? 'Cannot be empty: the words before are kept.'
    : full
      ? `At most ${most} characters.`
      : ''
  const described = [describedBy, note === '' ? '' : `${id}-note`].filter(Boolean).join(' ')
  return (
    <>
      <label for={id} class={hiddenLabel === true ? 'unseen' : 'field-label'}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        class={`value ${tone ?? ''}`}
        dir="auto"
        rows={1}
        maxLength={most}
        value={shown}
        placeholder={blank ?? '—'}
        aria-required={required === true}
        aria-invalid={empty}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        onInput={(event) => {
          const text =
            oneLine === true ? event.currentTarget.value.replace(/\n+/g, ' ') : event.currentTarget.value
          setTyped(text)
          pending.current = text
          clearTimeout(timer.current)
          timer.current = setTimeout(flush, pause)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && oneLine === true) {
            event.preventDefault()
            event.currentTarget.blur()
          }
        }}
        onBlur={() => {
          flush()
          setTyped(null)
        }}
      />
      {note !== '' && (
        <span class="hint warn" id={`${id}-note`}>
          {note}
        </span>
      )}
    </>
  )
}
