// @vitest-environment jsdom
import { afterAll, expect, test } from 'vitest';
import { startMonkey } from './monkey.tsx';

// Preact's timer after a drawing must not outlive the document that it draws in.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

test('in the real panel nothing is lost and nothing mixed over 1,520 random steps', { timeout: 300_000 }, async () => {
  const done = new Set<string>();
  let copied = 0;
  for (const seed of [1, 2, 3, 4]) {
    const monkey = await startMonkey(seed);
    for (let nr = 0; nr < 380; nr++)
      await monkey.step().catch((fault: unknown) => {
        throw new Error(`seed ${seed}, step ${nr}: ${String(fault)}\n${monkey.log.slice(-15).join('\n')}`, {
          cause: fault,
        });
      });
    for (const what of monkey.done.keys()) done.add(what);
    copied += monkey.copied();
    monkey.end();
  }
  expect([...done]).toEqual(
    expect.arrayContaining([
      'go',
      'write',
      'copy',
      'press',
      'reopen',
      'other patient',
      'protected',
      'number',
      'browser',
      'region',
    ]),
  );
  expect(copied).toBeGreaterThan(20);
});
