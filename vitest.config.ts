import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/store/**', 'tests/web/**'],
          // Some run the command line as a process, or write whole documents, on a machine that may be busy.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'store', include: ['tests/store/**/*.test.ts'] } },
      { test: { name: 'http', include: ['tests/web/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
