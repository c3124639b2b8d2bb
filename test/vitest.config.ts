import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/bench/**'],
    environment: 'node',
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['src/core/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
