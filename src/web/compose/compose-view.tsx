// Where ideas go in: one large field, an example, a file, and what one may say of the product.
import { useRef, useState } from 'preact/hooks'
import { NoticeBox } from '../notice-box.tsx'
import { startDraft } from '../state/draft-run.ts'
import { announce, type Notice, page, usePage } from '../state/page-state.ts'
import { ContextFields } from './context-fields.tsx'
import { exampleIdeas, exampleProduct } from './example-ideas.ts'
import { readTextFile } from './read-file.ts'

export function ComposeView() {
  const text = usePage((state) => state.text)
  const hasItems = usePage((state) => state.entries.size > 0)
  const [problem, setProblem] = useState<Notice | null>(null)
  const [over, setOver] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await readTextFile(file)
    if (!read.ok) {
      setProblem({ tone: 'problem', title: 'This file was not taken.', detail: read.reason })
      return
    }
    setProblem(null)
    const before = page.get().text.trimEnd()
    page.set(() => ({ text: before === '' ? read.text : `${before}\n\n${read.text}` }))
    announce(`Added the text of ${file.name}.`)
    field.current?.focus()
  }
  const draft = () => {
    if (text.trim() !== '') return startDraft()
    setProblem({
      tone: 'problem',
      title: 'There is nothing to draft yet.',
      detail: 'Type or paste a few ideas first, or use the example.',
    })
    field.current?.focus()
  }
  const tryExample = () => {
    page.set((state) => ({
      text: exampleIdeas,
      context: state.context.product === '' ? { ...state.context, product: exampleProduct } : state.context,
    }))
    field.current?.focus()
  }

  return (
    <>
      <div class="pitch">
        <h2>Rough ideas in, backlog items out.</h2>
        <p>
          Paste a list, meeting notes, one angry sentence. Each idea becomes a feature, bug, debt, spike or
          infrastructure item in its own form, with criteria, a size, a priority, and questions instead of
          guesses.
        </p>
      </div>
      <form
        class={over ? 'sheet over' : 'sheet'}
        onSubmit={(event) => {
          event.preventDefault()
          draft()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          draft()
        }}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer?.files[0])
        }}
      >
        <label class="sheet-label" for="ideas">
          Your ideas
        </label>
        <textarea
          id="ideas"
          ref={field}
          dir="auto"
          rows={14}
          value={text}
          spellcheck={true}
          placeholder={
            '- guests get the invitation twice\n- let people pay a deposit\n- upgrade Postgres before support ends'
          }
          onInput={(event) => {
            const { value } = event.currentTarget
            setProblem(null)
            page.set(() => ({ text: value }))
          }}
        />
        <div class="sheet-foot">
          <div class="sheet-helps">
            <button type="button" class="link" onClick={tryExample}>
              Try an example
            </button>
            <label class="link file">
              Open a file
              <input
                type="file"
                accept=".txt,.md,.markdown,.csv,text/plain,text/markdown,text/csv"
                onChange={(event) => {
                  const input = event.currentTarget
                  void take(input.files?.[0]).then(() => {
                    input.value = ''
                  })
                }}
              />
            </label>
            <span class="hint drop-hint">or drop a .txt, .md or .csv here</span>
          </div>
          <div class="sheet-go">
            {hasItems && (
              <button type="button" onClick={() => page.set(() => ({ view: 'backlog' }))}>
                Back to the items
              </button>
            )}
            <button type="submit" class="primary">
              Draft items <kbd>Ctrl ↵</kbd>
            </button>
          </div>
        </div>
        {problem !== null && <NoticeBox notice={problem} />}
      </form>
      <ContextFields />
    </>
  )
}
