// A Langfuse on loopback: takes spans and gives prompts, keeps all that it was sent, and misbehaves on demand.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as z from 'zod'

/** How it answers; `hang` accepts the request and says nothing, `huge` never stops talking. */
export type Mood =
  | 'well'
  | 'reset'
  | 'unauthorized'
  | 'broken'
  | 'hang'
  | 'rubbish'
  | 'huge'
  | 'redirect'
  | 'half'

export interface StoredText {
  readonly version: number
  readonly type?: string
  readonly prompt: unknown
  readonly config?: unknown
}

export interface FakeLangfuse {
  readonly url: string
  mood: Mood
  /** Prompts by "name label". */
  readonly prompts: Map<string, StoredText>
  readonly requests: readonly { readonly path: string; readonly headers: string; readonly body: string }[]
  /** All spans that came in requests that were answered well. */
  spans(): Span[]
  /** Everything that was sent, headers included, except for the credentials of Langfuse itself. */
  everything(): string
  close(): Promise<void>
}

const ValueSchema = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ boolValue: z.boolean() }),
  z.strictObject({ intValue: z.string().regex(/^-?\d+$/u) }),
  z.strictObject({ doubleValue: z.number() }),
])
const SpanSchema = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/u),
  spanId: z.string().regex(/^[0-9a-f]{16}$/u),
  parentSpanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/u)
    .optional(),
  name: z.string(),
  kind: z.literal(1),
  startTimeUnixNano: z.string().regex(/^\d{19}$/u),
  endTimeUnixNano: z.string().regex(/^\d{19}$/u),
  attributes: z.array(z.strictObject({ key: z.string(), value: ValueSchema })),
  status: z.strictObject({ code: z.int() }),
})
const BodySchema = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes: z.array(z.unknown()) }),
      scopeSpans: z.array(z.strictObject({ scope: z.unknown(), spans: z.array(SpanSchema) })),
    }),
  ),
})

export interface Span extends Omit<z.infer<typeof SpanSchema>, 'attributes'> {
  readonly attributes: Readonly<Record<string, string | number | boolean>>
}

export const langfuseKeys = { publicKey: 'pk-lf-test-1', secretKey: 'sk-lf-LANGFUSEMARKER-1' }
const authorization = `Basic ${btoa(`${langfuseKeys.publicKey}:${langfuseKeys.secretKey}`)}`

export async function startFakeLangfuse(): Promise<FakeLangfuse> {
  const requests: { path: string; headers: string; body: string }[] = []
  const taken: string[] = []
  const prompts = new Map<string, StoredText>()
  const state: { mood: Mood } = { mood: 'well' }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => {})
    response.on('error', () => {})
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      requests.push({ path: request.url ?? '', headers: JSON.stringify(request.headers), body })
      if (state.mood !== 'well') return misbehave(state.mood, request, response)
      if (request.headers.authorization !== authorization) return void response.writeHead(401).end()
      if (request.method === 'POST') {
        taken.push(body)
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
      } else givePrompt(new URL(request.url ?? '/', 'http://x'), prompts, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    prompts,
    requests,
    spans: () => taken.flatMap(readSpans),
    everything: () =>
      requests
        .map((sent) => Object.values(sent).join('\n'))
        .join('\n')
        .replaceAll(authorization, ''),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}

function readSpans(body: string): Span[] {
  const { resourceSpans } = BodySchema.parse(JSON.parse(body))
  return resourceSpans
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
    .map((span) => ({
      ...span,
      attributes: Object.fromEntries(
        span.attributes.map(({ key, value }) => [
          key,
          'intValue' in value ? Number(value.intValue) : (Object.values(value)[0] ?? ''),
        ]),
      ),
    }))
}

function givePrompt(url: URL, prompts: ReadonlyMap<string, StoredText>, response: ServerResponse): void {
  const name = decodeURIComponent(url.pathname.replace('/api/public/v2/prompts/', ''))
  const found = prompts.get(`${name} ${url.searchParams.get('label')}`)
  const body =
    found === undefined ? { message: 'Prompt not found' } : { type: 'chat', name, labels: [], ...found }
  response.writeHead(found === undefined ? 404 : 200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

const marker = 'UPSTREAMWORDS sk-ECHOMARKER-123456'

function misbehave(mood: Mood, request: IncomingMessage, response: ServerResponse): void {
  if (mood === 'reset') request.socket.resetAndDestroy()
  if (mood === 'unauthorized') response.writeHead(401).end(JSON.stringify({ error: marker }))
  if (mood === 'broken') response.writeHead(500).end(marker)
  if (mood === 'redirect') response.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end()
  if (mood === 'rubbish')
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"type": [[[ \u0000')
  if (mood === 'half') {
    response.writeHead(200, { 'Content-Length': '1000' })
    response.write('{"type":')
  }
  if (mood === 'huge') {
    response.writeHead(200, { 'Content-Type': 'application/json' })
    const block = 'x'.repeat(64 * 1024)
    const write = () => {
      while (!response.destroyed && response.write(block));
    }
    response.on('drain', write)
    write()
  }
}
