import { afterAll } from 'vitest';

// Preact's timer after a drawing must not outlive the document that it draws in.
afterAll(async () => {
  if ('document' in globalThis) await new Promise((resolve) => setTimeout(resolve, 150));
});
