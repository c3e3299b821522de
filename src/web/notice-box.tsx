// Tells a problem, with what can be done about it beside the words.
import type { ComponentChildren } from 'preact'
import type { Notice } from './state/page-state.ts'

interface NoticeBoxProps {
  readonly notice: Notice
  readonly children?: ComponentChildren
}

export function NoticeBox({ notice, children }: NoticeBoxProps) {
  return (
    <div class={`notice ${notice.tone}`} role={notice.tone === 'problem' ? 'alert' : 'status'}>
      <div>
        <strong dir="auto">{notice.title}</strong> <span dir="auto">{notice.detail}</span>
      </div>
      {children}
    </div>
  )
}
