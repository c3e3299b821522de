// Asks for the key that the server wants.
import { useEffect, useRef, useState } from 'preact/hooks'
import { answerKey } from './state/api-key.ts'

export function KeyDialog({ isRefused }: { readonly isRefused: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [key, setKey] = useState('')
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const given = key.trim()
  const canBeSent = /^[\x21-\x7e]+$/u.test(given)
  return (
    <dialog ref={dialog} class="key" aria-labelledby="key-title" onClose={() => answerKey(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (canBeSent) answerKey(given)
        }}
      >
        <h2 id="key-title">This server asks for an API key</h2>
        <p role={isRefused ? 'alert' : undefined}>
          {isRefused
            ? 'It did not take the key that was sent. Check it and enter it again.'
            : 'Whoever runs the server gives you one.'}
        </p>
        <label for="api-key" class="field-label">
          API key
        </label>
        <input
          id="api-key"
          type="password"
          autoComplete="off"
          spellcheck={false}
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <p class="hint">It is kept until this tab is closed, and sent to this server alone.</p>
        <p class="actions">
          <button type="submit" class="primary" disabled={!canBeSent}>
            Use this key
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  )
}
