import { builtinEnvironments } from 'vitest/runtime';

// Imported first of all by tests of the page. Vitest's own `@vitest-environment jsdom` brings jsdom's TextEncoder along, beside which
// esbuild, loaded by WXT's test setup, refuses to start: so the page is set up here, after it, and Node's own encoder put back.
const encoding = {
  TextEncoder: globalThis.TextEncoder,
  TextDecoder: globalThis.TextDecoder,
  Uint8Array: globalThis.Uint8Array,
};
await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url: 'https://clinic.platform24.se/' } });
Object.assign(globalThis, encoding);
