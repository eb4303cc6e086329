import { defineConfig } from 'vitest/config'

const roots = ['apps', 'packages', 'demo', 'tooling', 'bench']
const within = (pattern: string) => roots.map((root) => `${root}/**/${pattern}`)
const exclude = ['**/node_modules/**', '**/dist/**']

/** One run at the root; the suffix of a file says what kind of test it is and so which project runs it. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: within('*.test.ts'), exclude, environment: 'node' } },
      {
        test: {
          name: 'components',
          include: ['packages/**/*.test.tsx'],
          exclude,
          environment: 'happy-dom',
        },
      },
      // The apps say their words through macros that their own build knows.
      ...['citizen-web', 'backoffice'].map((app) => ({
        extends: `./apps/${app}/vite.config.ts`,
        test: {
          name: `components of ${app}`,
          include: [`apps/${app}/**/*.test.tsx`],
          exclude,
          environment: 'happy-dom',
        },
      })),
      { test: { name: 'properties', include: within('*.test-prop.ts'), exclude, environment: 'node' } },
      {
        test: {
          name: 'database',
          include: within('*.test-int.ts'),
          exclude,
          environment: 'node',
          globalSetup: './packages/db/src/testing/global-setup.ts',
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.e2e.ts'],
          exclude,
          environment: 'node',
          globalSetup: './e2e/src/global-setup.ts',
          // Browsers wait more than they work: two at a time also where there are two processors.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
