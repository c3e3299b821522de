// How large a part of the sources is once it is bundled, minified and compressed, as a Worker carries it.
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

export interface BundleSize {
  /** Of the minified code, in KiB (1,024 bytes). */
  readonly minified: number
  readonly gzip: number
}

/** Bundles files under `src` with all that they import but zod, which every part shares; nothing is written. */
export async function measureBundle(entries: readonly string[]): Promise<BundleSize> {
  const root = join(import.meta.dirname, '..')
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['zod'] },
    build: {
      ssr: true,
      write: false,
      minify: true,
      rolldownOptions: { input: entries.map((entry) => join(root, 'src', entry)) },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []))
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n')
  if (code.trim() === '') throw new Error('The bundle is empty.')
  return { minified: Buffer.byteLength(code) / 1_024, gzip: gzipSync(code, { level: 9 }).length / 1_024 }
}
