// What can go wrong with a request, in words for a person: what happened, what was kept, what to do.
import type { Notice } from '../state/page-state.ts'
import { isRecord, isText, readJson } from './read-shapes.ts'

export type ProblemKind = 'offline' | 'silent' | 'broken' | 'refused' | 'unreadable'

/** A request failed. `notice` says so; what is on the page is untouched. */
export class ServerProblem extends Error {
  override readonly name = 'ServerProblem'
  readonly kind: ProblemKind
  readonly status: number | null
  readonly notice: Notice

  constructor(kind: ProblemKind, notice: Notice, status: number | null = null) {
    super(notice.title)
    this.kind = kind
    this.status = status
    this.notice = notice
  }
}

const texts: Readonly<Record<Exclude<ProblemKind, 'refused'>, Omit<Notice, 'tone'>>> = {
  offline: {
    title: 'The server cannot be reached.',
    detail: 'Everything on this page is kept. Check the connection, then try again.',
  },
  silent: {
    title: 'The server has said nothing for a while.',
    detail: 'What was drafted is kept. Try again to draft the rest.',
  },
  broken: {
    title: 'The connection broke.',
    detail: 'What was drafted is kept. Try again to draft the rest.',
  },
  unreadable: {
    title: 'The server’s answer cannot be read.',
    detail:
      'Everything on this page is kept. Reload the page in case it is older than the server, then try again.',
  },
}

export function toServerProblem(kind: Exclude<ProblemKind, 'refused'>): ServerProblem {
  return new ServerProblem(kind, { tone: 'problem', ...texts[kind] })
}

/** The problem that an answer with an error status tells (RFC 9457), or one by its status alone. */
export function readProblem(status: number, body: string): ServerProblem {
  const problem = readJson(body)
  const fields = isRecord(problem) ? problem : {}
  const title = isText(fields['title']) ? fields['title'] : `The server refused the request (${status}).`
  const told = isText(fields['detail']) && fields['detail'] !== title ? [fields['detail']] : []
  const advice = fields['retryable'] === true || status >= 500 ? ['Try again in a moment.'] : []
  const reference = isText(fields['requestId']) ? [`Reference: ${fields['requestId'].slice(0, 60)}.`] : []
  const detail = [
    ...told,
    ...toAdvice(status),
    ...advice,
    'Nothing on this page was lost.',
    ...reference,
  ].join(' ')
  return new ServerProblem('refused', { tone: 'problem', title, detail }, status)
}

function toAdvice(status: number): string[] {
  if (status === 413) return ['Draft the text in two or more parts.']
  if (status === 404 || status === 405) return ['This server does not offer that.']
  return []
}
