import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forms } from '../core/golden/cells.ts';
import { registrationsOf } from '../core/golden/golden.ts';

/** The registration alone of `test/core/golden/skane`: what a call by phone adds, and then the whole matrix of 302,400 cells. */
test.each(['phone', 'none'])('%s', (form) => {
  const kept = readFileSync(new URL(`../core/golden/skane/${form}.txt`, import.meta.url), 'utf8');
  for (const part of registrationsOf('skane', forms[form] ?? {})) expect(kept.includes(part)).toBe(true);
});
