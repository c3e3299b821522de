// Builds the page of src/web into dist/web.
import { defineConfig, type Plugin } from 'vite'
import { toPageHeaders } from './src/entry/page-headers.ts'

/** Where a platform serves the page by itself, it takes the headers from this file. */
const headersFile: Plugin = {
  name: 'headers-file',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: await toPageHeaders() })
  },
}

export default defineConfig({
  root: 'src/web',
  plugins: [headersFile],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
})
