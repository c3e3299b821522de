// The whole service as a process on Node: start, answer with the embedded drafter, log, stop; and a start that fails.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { toApiKey, toKeyEntry } from '../../src/access/api-keys.ts'
import { DraftAnswerSchema } from '../../src/architect/draft-request.ts'
import { toPost } from './http-client.ts'

interface Service {
  readonly process: ChildProcessWithoutNullStreams
  readonly output: { stdout: string; stderr: string }
  readonly ended: Promise<number | null>
}

const running: ChildProcessWithoutNullStreams[] = []

function startProcess(env: Record<string, string>): Service {
  const child = spawn(process.execPath, ['src/entry/node.ts'], { env: { ...process.env, ...env } })
  running.push(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    output.stdout += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    output.stderr += String(chunk)
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { process: child, output, ended }
}

async function waitForUrl({ output, ended }: Service): Promise<string> {
  let over = false
  void ended.then(() => {
    over = true
  })
  for (let waited = 0; waited < 15_000 && !over; waited += 20) {
    const url = /listens on (http:\/\/\S+)/.exec(output.stderr)?.[1]
    if (url !== undefined) return url
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`It did not start: ${output.stderr}`)
}

describe('the service as a process', () => {
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
  })

  it('drafts without a key, logs a line a request, and stops on SIGTERM', async () => {
    const service = startProcess({ PORT: '0' })
    const url = await waitForUrl(service)
    const ideas = '- export the guest list as CSV\n- bug: badges print without names\n- [x] seat plan\n'
    const response = await fetch(`${url}/v1/items`, toPost({ ideas }, { 'X-Request-Id': 'process-test' }))
    expect(response.status).toBe(200)
    const answer = DraftAnswerSchema.parse(await response.json())
    expect(answer.items.map(({ type }) => type).toSorted()).toEqual(['bug', 'feature'])
    expect(answer.drafter).toEqual({ name: 'embedded', model: null, degraded: false })
    expect(answer.failures).toEqual([])
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ drafter: { name: 'embedded' } })

    service.process.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    const lines = service.output.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      requestId: 'process-test',
      method: 'POST',
      path: '/v1/items',
      status: 200,
    })
    expect(service.output.stdout + service.output.stderr).not.toMatch(/guest|badge/)
  })

  it('goes on when nobody reads what it prints any more', async () => {
    const service = startProcess({ PORT: '0' })
    const url = await waitForUrl(service)
    service.process.stdout.destroy()
    service.process.stderr.destroy()
    for (let turn = 0; turn < 3; turn++) {
      expect((await fetch(`${url}/v1/items`, toPost({ ideas: 'print the seat plan' }))).status).toBe(200)
    }
    service.process.kill('SIGTERM')
    expect(await service.ended).toBe(0)
  })

  it('says that the port is in use and what to do, and ends with 1', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const service = startProcess({ PORT: String(port) })
    expect(await service.ended).toBe(1)
    expect(service.output.stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another one.\n`,
    )
    await new Promise((resolve) => other.close(resolve))
  })

  it('does not start where others can reach it without keys, unless that is allowed', async () => {
    const refused = startProcess({ PORT: '0', HOST: '0.0.0.0' })
    expect(await refused.ended).toBe(1)
    expect(refused.output.stderr).toContain('npm run key -- NAME')
    expect(refused.output.stderr).not.toContain('    at ')
    const allowed = startProcess({ PORT: '0', HOST: '0.0.0.0', ALLOW_PUBLIC_WITHOUT_KEYS: 'yes' })
    expect((await fetch(`${await waitForUrl(allowed)}/v1/work-types`)).status).toBe(200)
  })

  it('serves those who have a key, and writes it nowhere', async () => {
    const key = toApiKey(new Uint8Array(32).fill(5))
    const service = startProcess({ PORT: '0', API_KEYS: await toKeyEntry('acme', key) })
    const url = await waitForUrl(service)
    const marker = 'pba_MARKERMARKERMARKERMARKERMARKERMARKERMARKER'
    for (const value of [key, marker]) {
      const headers = { Authorization: `Bearer ${value}` }
      await (await fetch(`${url}/v1/items`, toPost({ ideas: 'dark mode' }, headers))).text()
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    service.process.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    const printed = service.output.stdout + service.output.stderr
    expect(printed).toMatch(/"tenant":"acme".*"status":200/)
    expect(printed).toMatch(/"tenant":"anonymous".*"status":401/)
    expect(printed).not.toMatch(/pba_|MARKER/)
  })

  it('names what is wrong in the configuration, and ends with 1', async () => {
    const service = startProcess({ PORT: 'eighty', HOST: '' })
    expect(await service.ended).toBe(1)
    expect(service.output.stderr).toContain('PORT is "eighty"')
    expect(service.output.stderr).not.toContain('    at ')
  })
})
