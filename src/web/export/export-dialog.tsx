// Takes items away: a format, a preview of what the file holds, copy and download.
import { useEffect, useRef, useState } from 'preact/hooks'
import { NoticeBox } from '../notice-box.tsx'
import { type ExportFile, exportItems } from '../server/requests.ts'
import { toNotice } from '../state/draft-run.ts'
import { announce, type Notice, page } from '../state/page-state.ts'
import { exportChoices } from './export-formats.ts'

/** So much of a file is shown, in characters. */
const previewLength = 20_000

export function ExportDialog({ ids }: { readonly ids: readonly string[] | null }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [format, setFormat] = useState('markdown')
  const [file, setFile] = useState<ExportFile | null>(null)
  const [problem, setProblem] = useState<Notice | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [copied, setCopied] = useState('')
  const { order, entries } = page.get()
  const items = (ids ?? order).flatMap((id) => entries.get(id)?.item ?? [])

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useEffect(() => {
    let current = true
    setFile(null)
    setProblem(null)
    setCopied('')
    exportItems(items, format).then(
      (made) => {
        if (current) setFile(made)
      },
      (error: unknown) => {
        if (current) setProblem(toNotice(error))
      },
    )
    return () => {
      current = false
    }
  }, [format, attempt])

  const close = () => page.set(() => ({ exporting: null }))
  const choice = exportChoices.find(({ name }) => name === format)
  return (
    <dialog ref={dialog} class="export" aria-labelledby="export-title" onClose={close}>
      <h2 id="export-title">
        Take away {items.length} {items.length === 1 ? 'item' : 'items'}
      </h2>
      <div class="export-form">
        <label for="export-format">Format</label>
        <select id="export-format" value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          {exportChoices.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <span class="hint">{choice?.meaning}</span>
      </div>
      {problem !== null && (
        <NoticeBox notice={problem}>
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </NoticeBox>
      )}
      {file === null && problem === null && <p role="status">Making the file…</p>}
      {file !== null && <FilePreview file={file} />}
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={file === null}
          onClick={() => {
            if (file !== null) downloadFile(file)
          }}
        >
          Download
        </button>
        <button
          type="button"
          disabled={file === null}
          onClick={() => {
            if (file !== null) void copyText(file.body).then(setCopied)
          }}
        >
          Copy
        </button>
        <span role="status">{copied}</span>
        <span class="gap" />
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  )
}

function FilePreview({ file }: { readonly file: ExportFile }) {
  const { filename, body, warnings } = file
  const cut = body.length > previewLength
  return (
    <>
      {warnings.length > 0 && (
        <div class="notice plain">
          <div>
            <strong>The format cannot hold everything.</strong>
            <ul dir="auto">
              {warnings.slice(0, 20).map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <label for="export-preview" class="field-label">
        {filename}, {toSizeText(body)}
        {cut && ` (the first ${previewLength.toLocaleString('en')} characters)`}
      </label>
      <textarea id="export-preview" readOnly dir="auto" rows={14} value={body.slice(0, previewLength)} />
    </>
  )
}

function toSizeText(body: string): string {
  const bytes = new Blob([body]).size
  return bytes < 1_000 ? `${bytes} bytes` : `${Math.round(bytes / 1_000)} kB`
}

/** Says what came of it. */
async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    announce('Copied.')
    return 'Copied.'
  } catch {
    const preview = document.querySelector<HTMLTextAreaElement>('#export-preview')
    preview?.focus()
    preview?.select()
    return 'This browser does not let the page copy. The text is selected: press Ctrl or ⌘ and C, or download it.'
  }
}

function downloadFile({ filename, mediaType, body }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([body], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = filename
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
