// Tests stand beside the source; contract and end-to-end suites under test/.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts', 'evals/**/*.test.ts'],
    testTimeout: 20_000,
    // Some bundle a Worker or start a browser first.
    hookTimeout: 60_000,
    unstubEnvs: true,
    restoreMocks: true,
  },
})
