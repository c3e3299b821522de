// The Worker as it is deployed, on workerd: what it weighs, and what it does without and with a model.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testWorkerAlone } from './http-workerd-alone.ts'
import { testWorkerWithModel } from './http-workerd-model.ts'
import { bundleWorker, type WorkerBundle } from './workerd-server.ts'

/** A limit of our own: the platform takes several times as much, but what is loaded has to be read at every start. */
const mostBytes = 1_024 * 1_024
const kib = (bytes: number) => Math.round(bytes / 1_024)

describe('the Worker', () => {
  let bundle: WorkerBundle
  beforeAll(async () => {
    bundle = await bundleWorker()
  })
  afterAll(() => bundle.remove())

  it('weighs at most 1 MiB, compressed', async () => {
    const script = await readFile(join(bundle.folder, bundle.script))
    const packed = gzipSync(script, { level: 9 }).length
    process.stdout.write(`${kib(script.length)} KiB, ${kib(packed)} KiB compressed\n`)
    expect(packed).toBeLessThan(mostBytes)
  })

  it('needs no module of Node', async () => {
    const script = await readFile(join(bundle.folder, bundle.script), 'utf8')
    const { module } = parseSync(bundle.script, script)
    const modules = module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
    expect(module.dynamicImports).toEqual([])
    expect(modules).toEqual(['cloudflare:workers'])
  })

  testWorkerAlone(() => bundle)
  testWorkerWithModel(() => bundle)
})
