import { defineConfig } from 'vitest/config';

/** The reader's own tests in real Chromium, apart from the extension: `npx vitest run --config test/browser/reader/vitest.config.ts`. */
export default defineConfig({
  test: { root: '.', include: ['test/browser/reader*.test.ts'], testTimeout: 60_000, hookTimeout: 30_000 },
});
