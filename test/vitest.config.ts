import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // In jsdom WXT's own mock would load the whole build tool (esbuild refuses the page's TextEncoder): only the fake browser is wanted.
  resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/bench/**'],
    environment: 'node',
    setupFiles: ['test/after-drawing.ts'],
    restoreMocks: true,
    // Vitest would leave one core of two to itself.
    maxWorkers: '100%',
    // No test asserts a time: those that count minute by minute take five seconds alone, and many times that on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      reporter: ['text-summary', 'html'],
      // `npm run coverage`: all tests of the core, those with generated cases (*.slow.test.ts) among them.
      thresholds: { branches: 100 },
    },
  },
});
