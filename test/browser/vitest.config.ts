import { defineConfig } from 'vitest/config';

/** Real Chromium, one at a time: two cores, and times that are measured. Needs `npm run build` and `npm run build:firefox`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 40_000,
    teardownTimeout: 20_000,
  },
});
