import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Generous, for slow machines: no test passes or fails by the clock.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    // Left alone, vitest keeps a core to itself, and half of a machine with two stands idle.
    maxWorkers: availableParallelism(),
    // A worker loads the models and the code once for all its files: none of them changes what another sees.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/store/**', 'tests/web/**'],
          ...patience,
        },
      },
      { test: { name: 'store', include: ['tests/store/**/*.test.ts'], ...patience } },
      { test: { name: 'http', include: ['tests/web/**/*.test.ts'], ...patience } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...patience } },
    ],
  },
})
