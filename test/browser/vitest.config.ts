import { defineConfig } from 'vitest/config';

/** Real Chromium, three at a time on two cores: a browser waits more than it works, and no test asserts a time. Needs `npm run build` and `npm run build:firefox`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 3,
    testTimeout: 40_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
