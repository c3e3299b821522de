// Posts spans to the OpenTelemetry endpoint of Langfuse, within a time, without reading its answer.
import { type OtlpScope, toOtlpBody } from './otlp-json.ts'

export interface SpanDestination {
  /** Address of the Langfuse server, without a path of its API. */
  readonly baseUrl: string
  readonly publicKey: string
  readonly secretKey: string
  readonly scope: OtlpScope
  readonly fetch: typeof fetch
}

/** Time for one request, and the pause before the second and last one. */
const timeoutMs = 5_000
const pauseMs = 500

/** A sender; it tries twice where a second try may help, never throws, and never follows a redirect. */
export function createSpanSender(
  destination: SpanDestination,
): (spans: readonly string[]) => Promise<boolean> {
  const { baseUrl, publicKey, secretKey, scope } = destination
  const url = toLangfuseUrl(baseUrl, '/api/public/otel/v1/traces')
  const headers = {
    ...toLangfuseHeaders(publicKey, secretKey),
    'Content-Type': 'application/json',
    'x-langfuse-ingestion-version': '4',
  }
  const post = async (body: string): Promise<number> => {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await destination.fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal,
    })
    await response.body?.cancel()
    return response.status
  }
  return async (spans) => {
    const body = toOtlpBody(spans, scope)
    for (let attempt = 1; ; attempt++) {
      const status = await post(body).catch(toFailedStatus)
      if (status >= 200 && status < 300) return true
      if (attempt === 2 || !mayHelp(status)) return false
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

const unreachable = 0
const tooSlow = -1

function toFailedStatus(error: unknown): number {
  return error instanceof Error && error.name === 'TimeoutError' ? tooSlow : unreachable
}

/** Whether trying again may help: the connection failed, too many at once, or a server between is in trouble. */
function mayHelp(status: number): boolean {
  return status === unreachable || status === 429 || status >= 502
}

/** The address of a path of Langfuse's API; its own path is kept. */
export function toLangfuseUrl(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/u, '')}${path}`
}

/** Who asks. Keys are printable ASCII. */
export function toLangfuseHeaders(publicKey: string, secretKey: string): Readonly<Record<string, string>> {
  return {
    Authorization: `Basic ${btoa(`${publicKey}:${secretKey}`)}`,
    'x-langfuse-public-key': publicKey,
    'x-langfuse-sdk-name': 'javascript',
  }
}
