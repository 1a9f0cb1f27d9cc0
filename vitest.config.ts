import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Generous, for slow machines: no test passes or fails by the clock.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }
// A worker loads the models and the code once for all its files: none of them changes what another sees.
const each = { ...patience, isolate: false, setupFiles: ['tests/after-each.ts'] }

export default defineConfig({
  test: {
    // Left alone, vitest keeps a core to itself, and half of a machine with two stands idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/store/**', 'tests/web/**'],
          ...each,
        },
      },
      { test: { name: 'store', include: ['tests/store/**/*.test.ts'], ...each } },
      { test: { name: 'http', include: ['tests/web/**/*.test.ts'], ...each } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...each } },
    ],
  },
})
