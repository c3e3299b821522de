// Builds what `npm start` and the container run: the page into dist/web, the service on Node into dist/server.
import { join } from 'node:path'
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from 'vite'
import { toPageHeaders } from './src/entry/page-headers.ts'

/** Where a platform serves the page by itself, it takes the headers from this file. */
const headersFile: Plugin = {
  name: 'headers-file',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: await toPageHeaders() })
  },
}

/**
 * Node keeps a source that is ASCII throughout in half the memory. `charset` does it for all but raw templates; those hold
 * patterns alone, where the escape means the same.
 */
const asciiPatterns: Plugin = {
  name: 'ascii-patterns',
  applyToEnvironment: ({ name }) => name === 'ssr',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
}

const page: BuildEnvironmentOptions = {
  outDir: '../../dist/web',
  emptyOutDir: true,
  target: 'es2023',
  // The content security policy allows no data: addresses.
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
}

/** One file that is loaded at once, and parts that are loaded when they are needed; packages come along. */
const service: BuildEnvironmentOptions = {
  outDir: '../../dist/server',
  emptyOutDir: true,
  target: 'node24',
  // What was taken along of others, as their licences ask.
  license: { fileName: 'licenses.md' },
  minify: false,
  sourcemap: true,
  rolldownOptions: {
    input: join(import.meta.dirname, 'src/entry/node.ts'),
    output: {
      entryFileNames: '[name].js',
      charset: 'ascii',
      comments: false,
      // As deep below the root as the sources of the entry: both find the page at the same place.
      chunkFileNames: '[name].js',
      // For stack traces with files and lines of the sources, when Node is told to read the maps.
      sourcemapExcludeSources: true,
    },
  },
}

export default defineConfig({
  root: 'src/web',
  plugins: [headersFile, asciiPatterns],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: page,
  environments: { ssr: { resolve: { noExternal: true }, build: service } },
  builder: {
    async buildApp({ build, environments }) {
      await Promise.all(Object.values(environments).map((environment) => build(environment)))
    },
  },
  worker: { format: 'es' },
})
